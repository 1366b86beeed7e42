"""Failures, named by what happens next.

There are five fates and no deeper tree. An error carries a *code* and parameters; the words
that a person reads are looked up by that code in `app.text`. Parameters are names and values
that help the reader (host, user name, date); they never hold a secret.
"""

from __future__ import annotations

Param = str | int | float | bool


class AppError(Exception):
    """A failure that the product understands: a code in snake_case and its parameters.

    Raise one of the five subclasses, at the border where the foreign exception arrived,
    `from` that exception. The only parameter name that is reserved is `technical`: the
    untranslated detail (a server's diagnostic message) that is shown under "Technical details".
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({shown})"

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.code, self.params))


def _rebuild(cls: type[AppError], code: str, params: dict[str, Param]) -> AppError:
    return cls(code, **params)


class Misconfigured(AppError):
    """A person must change something. The wizard shows it inline with Retry; a run stops."""


class Unavailable(AppError):
    """It may work later (timeout, 429, 5xx). Retried with backoff; a run stops, the next goes on.

    `retry_after_s` is the wait that the other side asked for, when it named one.
    """


class RecordRejected(AppError):
    """This one object was refused. The run notes it and goes on."""


class Refused(AppError):
    """We will not do this unasked. The run holds and the status asks a person."""


class Stopped(AppError):
    """A person cancelled. Nothing is shown."""

    def __init__(self, code: str = "stopped", **params: Param) -> None:
        super().__init__(code, **params)


FATES: dict[str, type[AppError]] = {
    fate.__name__: fate for fate in (Misconfigured, Unavailable, RecordRejected, Refused, Stopped)
}
"""By name, for errors that are stored and read back."""
