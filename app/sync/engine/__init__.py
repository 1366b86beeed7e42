"""A run from units to confirmed results; it knows the outside through its own Protocols only."""

from app.sync.engine.ports import DirectoryRead, OnProgress, Source, Target

__all__ = ["DirectoryRead", "OnProgress", "Source", "Target"]
