"""The windows. They show what `app.setup` decides and ask `Services`, never on the UI thread."""
