"""The way to the controllers that capture password changes: what is looked at before anything is
copied there. Nothing here changes a controller."""
