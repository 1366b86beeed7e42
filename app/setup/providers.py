"""What a setup has to ask for, by provider. What a provider *does* is in `app.cloud.providers`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Needs:
    """What one provider wants of a person before it can be used."""

    sign_in: bool
    """An administrator signs in; otherwise the owner's account is asked for."""
    scim_token: bool = False
    """SCIM takes a token that a person made in the service."""
    client_secret: bool = False
    """The organization signs in with an OAuth client of its own, which has a secret."""
    devices: bool = False
    """Installation keys are redeemed, and this device is registered."""
    other_ids: bool = False
    """The sign-in knows people by another id than SCIM does, so the owner is known by name."""


IDENTITY_CONNECT = "identity_connect"
ZOHO = "zoho"
SCIM = "scim"

NEEDS: dict[str, Needs] = {
    IDENTITY_CONNECT: Needs(sign_in=True, devices=True),
    ZOHO: Needs(sign_in=True, scim_token=True, client_secret=True, other_ids=True),
    SCIM: Needs(sign_in=False, scim_token=True),
}


def needs(provider: str) -> Needs:
    """A provider that is not known is refused by name when it is first used."""
    return NEEDS.get(provider, NEEDS[IDENTITY_CONNECT])
