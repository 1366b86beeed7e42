"""The agent under the Service Control Manager of Windows: `agent --windows-service`.

Windows starts a service as a program that must report to the manager within 30 seconds and answer
its controls ("Service Programs", Microsoft). That takes four calls, which are made here through
ctypes: pywin32 would be 10 MB for them, and a wrapper such as WinSW a second program to keep up to
date. There is no Windows where this is developed: these calls are typed and read, and were not run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Event

from app.errors import Misconfigured

NAME = "IdentityConnect"

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _OWN_PROCESS = 0x10  # SERVICE_WIN32_OWN_PROCESS
    _STOPPED, _START_PENDING, _STOP_PENDING, _RUNNING = 1, 2, 3, 4
    _ACCEPTS = 0x1 | 0x100  # SERVICE_ACCEPT_STOP and _PRESHUTDOWN, which waits longer than SHUTDOWN
    _STOP, _INTERROGATE, _PRESHUTDOWN = 1, 4, 15
    _DONE, _NOT_IMPLEMENTED, _SPECIFIC = 0, 120, 1066
    _STOP_HINT_MS = 90_000

    class _Status(ctypes.Structure):
        _fields_ = tuple(
            (name, wintypes.DWORD)
            for name in (
                *("service_type", "state", "accepts", "exit_code", "specific_code"),
                *("check_point", "wait_hint"),
            )
        )

    _Main = ctypes.WINFUNCTYPE(None, wintypes.DWORD, ctypes.POINTER(wintypes.LPWSTR))
    _Handler = ctypes.WINFUNCTYPE(
        wintypes.DWORD, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p
    )

    class _Entry(ctypes.Structure):
        _fields_ = (("name", wintypes.LPWSTR), ("main", _Main))

    class _Service:
        """`work` gets the event that the manager's Stop sets, and gives the exit code."""

        def __init__(self, stop: Event, work: Callable[[], int]) -> None:
            self._stop = stop
            self._work = work
            self._handle: int | None = None
            self._state = _START_PENDING
            self.failed: OSError | None = None
            self._advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)
            self._advapi32.RegisterServiceCtrlHandlerExW.restype = ctypes.c_void_p
            self._advapi32.RegisterServiceCtrlHandlerExW.argtypes = (
                *(wintypes.LPCWSTR, _Handler, ctypes.c_void_p),
            )
            self._advapi32.SetServiceStatus.argtypes = (ctypes.c_void_p, ctypes.POINTER(_Status))
            # They must outlive every call of the manager.
            self._main = _Main(self._serve)
            self._handler = _Handler(self._control)

        def run(self) -> None:
            """Until the service has stopped; OSError where no manager has started us."""
            table = (_Entry * 2)(_Entry(NAME, self._main), _Entry(None, _Main()))
            if not self._advapi32.StartServiceCtrlDispatcherW(table):
                raise ctypes.WinError(ctypes.get_last_error())
            if self.failed is not None:
                raise self.failed

        def _serve(self, _count: int, _words: object) -> None:
            """In a thread of the manager's dispatcher; what it raises would be lost."""
            self._handle = self._advapi32.RegisterServiceCtrlHandlerExW(NAME, self._handler, None)
            if not self._handle:
                self.failed = ctypes.WinError(ctypes.get_last_error())
                return
            self._tell(_RUNNING)
            code = 70
            try:
                code = self._work()
            finally:
                self._tell(_STOPPED, code)

        def _control(self, control: int, _type: int, _data: object, _context: object) -> int:
            if control in (_STOP, _PRESHUTDOWN):
                self._tell(_STOP_PENDING)
                self._stop.set()
                return _DONE
            if control == _INTERROGATE:
                self._tell(self._state)
                return _DONE
            return _NOT_IMPLEMENTED

        def _tell(self, state: int, code: int = 0) -> None:
            """A code other than 0 makes the manager restart the service (its failure actions)."""
            self._state = state
            status = _Status(
                service_type=_OWN_PROCESS,
                state=state,
                accepts=_ACCEPTS if state == _RUNNING else 0,
                exit_code=_SPECIFIC if code else 0,
                specific_code=code,
                check_point=1 if state == _STOP_PENDING else 0,
                wait_hint=_STOP_HINT_MS if state == _STOP_PENDING else 0,
            )
            self._advapi32.SetServiceStatus(self._handle, ctypes.byref(status))

    def serve(stop: Event, work: Callable[[], int]) -> None:
        """Runs `work` as the service. Misconfigured `service_no_manager` when nobody started it
        as one."""
        try:
            _Service(stop, work).run()
        except OSError as error:
            raise Misconfigured("service_no_manager", technical=str(error)) from error

else:

    def serve(stop: Event, work: Callable[[], int]) -> None:
        """Misconfigured `service_no_manager`: there is none on this system."""
        raise Misconfigured("service_no_manager", technical=sys.platform)
