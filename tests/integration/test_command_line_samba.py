"""The main job from the command line, on a real domain controller and with a witness's counts."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.servers.program import Program
from tests.servers.samba import SambaController


@pytest.mark.full
@pytest.mark.samba
def test_people_of_a_samba_domain_arrive(
    program: Program, samba_dc: SambaController, new_sandbox: Any
) -> None:
    service = new_sandbox(no_directory=True)
    (program.answers.parent / "ca.pem").write_text(samba_dc.ca_pem)
    program.write_answers(
        {
            "domain": samba_dc.domain,
            "controllers": [samba_dc.fqdn],
            "user": samba_dc.admin,
            "ca_file": "ca.pem",
        },
        service=f'provider = "scim"\nscim_url = "{service.scim_url}"\n'
        f'owner = "{service.admin_user}"',
    )
    given = {
        "IDENTITY_CONNECT_SCIM_TOKEN": service.scim_token,
        "IDENTITY_CONNECT_DIRECTORY_PASSWORD": samba_dc.admin_password,
    }
    with samba_dc.resolves():
        done = program.call("setup", "--answers", str(program.answers), **given)
        assert done.code == 0, done.all
        run = program.call("sync", "--json").json["run"]
        again = program.call("sync", "--json").json["run"]
    assert run["error"] is None
    now = int((time.time() + 11_644_473_600) * 10_000_000)  # 100 ns since 1601 (MS-DTYP 2.3.3)
    people = (
        "(&(sAMAccountType=805306368)(!(userAccountControl:1.2.840.113556.1.4.803:=2))"
        "(!(isCriticalSystemObject=TRUE))"
        f"(|(accountExpires=0)(accountExpires=9223372036854775807)(accountExpires>={now})))"
    )
    witness = sum(line.startswith("dn:") for line in samba_dc.ldapsearch(people, "cn"))
    created = run["confirmed"]["user.create"]
    assert created + run["rejected"] == witness
    with service.scim() as scim:
        assert scim.get("/Users?count=0").json()["totalResults"] == created + 1
    assert again["result"] == "nothing_to_do"
    for content in program.files().values():
        assert samba_dc.admin_password.encode() not in content
