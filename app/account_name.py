"""Under whose account of the operating system this process runs, asked of the system itself.

What the environment says (`USER`, `USERNAME`) anybody can set; it is not asked.
"""

from __future__ import annotations

import os
import sys

_SAM_COMPATIBLE = 2
"""`NameSamCompatible` of EXTENDED_NAME_FORMAT: DOMAIN\\account."""
_LONGEST = 1024


def this_account() -> str:
    """The account's name (`DOMAIN\\account` on Windows); empty where the system knows none."""
    return _of_windows() if sys.platform == "win32" else _of_posix()


def _of_posix() -> str:
    if sys.platform == "win32":
        return ""
    import pwd

    try:
        name = pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:  # nobody has this user id: a container
        return ""
    return name.encode(errors="replace").decode()  # of another encoding: no run could note it


def _of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    size = ctypes.c_ulong(_LONGEST)
    name = ctypes.create_unicode_buffer(_LONGEST)
    try:
        known = ctypes.WinDLL("secur32").GetUserNameExW(_SAM_COMPATIBLE, name, ctypes.byref(size))
    except OSError:
        return ""
    return name.value if known else ""
