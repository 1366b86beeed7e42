"""A person at the sandbox's verification page, played over HTTP: signs in and approves a code.

Only for `demo --headless`, and only on this machine. It reads the forms of the page as a browser
does (cookies, hidden fields, redirects) and knows nothing of the service's inside.
"""

from __future__ import annotations

import http.cookiejar
import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from app import installation_key
from app.errors import Misconfigured, Unavailable

TIMEOUT_S = 30.0
MOST_PAGES = 6
"""The code, the sign-in, the confirmation, the result; a page more each way."""


@dataclass(slots=True)
class _Form:
    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    """Fields that a person can see and fill."""


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Form] = []
        self._open: _Form | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = _Form(given.get("action", ""), given.get("method", "get").lower())
            self.forms.append(self._open)
        elif self._open is not None and tag == "input" and given.get("name"):
            self._open.values[given["name"]] = given.get("value", "")
            if given.get("type") != "hidden":
                self._open.asked.add(given["name"])
        elif self._open is not None and tag == "button" and given.get("name"):
            self._open.buttons.append((given["name"], given.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None


def approve(address: str, *, user: str, password: str) -> None:
    """Opens the address of a device code, signs in where it is asked for, and approves.

    Raises Unavailable `demo_page_failed`.
    """
    browser = _Browser(address)
    page = browser.get(address)
    for _ in range(MOST_PAGES):
        form = _next_form(page)
        if form is None:
            raise Unavailable("demo_page_failed", url=browser.address, technical="no form")
        if "password" in form.asked:
            page = browser.submit(form, {"user": user, "password": password})
        elif ("decision", "approve") in form.buttons:
            browser.submit(form, {"decision": "approve"})
            return
        else:
            page = browser.submit(form, {})
    raise Unavailable("demo_page_failed", url=browser.address, technical="no button to approve")


def total(scim_url: str, kind: str, token: str) -> int:
    """How many `Users` or `Groups` the service itself counts (RFC 7644 3.4.2.4, `count=0`)."""
    browser = _Browser(scim_url)
    request = urllib.request.Request(  # noqa: S310 - the browser refuses all but loopback
        f"{scim_url.rstrip('/')}/{kind}?count=0",
        headers={"Authorization": f"Bearer {token}", "Accept": "application/scim+json"},
    )
    answer: dict[str, Any] = json.loads(browser.open(request))
    return int(answer["totalResults"])


def _next_form(page: str) -> _Form | None:
    """The form that leads on: the one that signs in or approves, else the first that is left."""
    reader = _Forms()
    reader.feed(page)
    for form in reader.forms:
        if "password" in form.asked or ("decision", "approve") in form.buttons:
            return form
    return reader.forms[0] if reader.forms else None


class _Browser:
    """Cookies and redirects, on loopback alone and past every proxy."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}),
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()),
        )

    def get(self, address: str) -> str:
        return self.open(urllib.request.Request(address))  # noqa: S310 - checked in open

    def submit(self, form: _Form, filled: Mapping[str, str]) -> str:
        target = urllib.parse.urljoin(self.address, form.action or self.address)
        data = urllib.parse.urlencode({**form.values, **filled})
        if form.method == "post":
            return self.open(urllib.request.Request(target, data.encode()))  # noqa: S310
        return self.get(f"{target.partition('?')[0]}?{data}")

    def open(self, request: urllib.request.Request) -> str:
        host = urllib.parse.urlsplit(request.full_url).hostname or ""
        if not installation_key.is_loopback(host):
            raise Misconfigured("demo_not_here", host=host)
        try:
            with self._opener.open(request, timeout=TIMEOUT_S) as answer:
                self.address = answer.url
                return str(answer.read().decode("utf-8"))
        except (urllib.error.URLError, TimeoutError) as error:
            raise Unavailable(
                "demo_page_failed", url=request.full_url.partition("?")[0], technical=str(error)
            ) from error
