"""The wizard's window and its pages, one file a page."""
