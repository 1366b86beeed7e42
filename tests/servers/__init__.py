"""Real servers for the tests, one fixture module each."""
