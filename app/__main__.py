"""`python -m app` is the command `identity-connect`."""

from app.main import entry

entry()
