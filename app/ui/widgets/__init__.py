"""Widgets that pages share. None of them knows a service."""
