"""The words of the mails that the outbox shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.sandbox.service.context import Sandbox


@dataclass(frozen=True, slots=True)
class Mail:
    subject: str
    text: str


_MAILS = {
    "password_user": Mail(
        "Choose your password for {organization}",
        "Hello {name},\n\n"
        "an account was created for you in {organization}.\n\n"
        "    User name       {user_name}\n"
        "    One-time code   {code}\n\n"
        "Choose your password with this code: {link}\n",
    ),
    "password_admin": Mail(
        "One-time code for {name}",
        "A new account was created in {organization}. Please hand this code to the person in a "
        "way that you trust.\n\n"
        "    Person          {name}\n"
        "    User name       {user_name}\n"
        "    One-time code   {code}\n\n"
        "The password is chosen here: {link}\n",
    ),
    "welcome": Mail(
        "Welcome to {organization}",
        "Hello {name},\n\nyou can now sign in to {organization} as {user_name}.\n",
    ),
    "invitation": Mail(
        "Reminder: your account in {organization} is waiting",
        "Hello {name},\n\nyour account {user_name} has no password yet.\n\n"
        "    One-time code   {code}\n\nChoose your password with this code: {link}\n",
    ),
}


def written(row: Mapping[str, Any], here: Sandbox) -> Mail:
    """A row of the outbox in words."""
    mail = _MAILS[row["kind"]]
    words = {
        "organization": here.settings.organization,
        "name": row["name"] or row["user_name"],
        "user_name": row["user_name"],
        "code": row["code"],
        "link": f"{here.service_url}/welcome",
    }
    return Mail(mail.subject.format_map(words), mail.text.format_map(words))
