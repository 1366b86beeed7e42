"""Fills a Samba domain's database. Run by the system's Python, which has Samba's bindings.

    /usr/bin/python3 -P samba_database.py TASK < request.json > answer.json

Nothing here may import the product, pytest or anything outside Samba and the standard library.
The controller may be running for every task but `provision` and `load`.
"""

from __future__ import annotations

import json
import logging
import random
import sys
import time

GIVEN_NAMES = [
    "Anna",
    "Ben",
    "Carla",
    "David",
    "Elena",
    "Frank",
    "Grace",
    "Hugo",
    "Irene",
    "Jonas",
    "Karla",
    "Luis",
    "Maria",
    "Nils",
    "Olga",
    "Paul",
    "Quinn",
    "Rosa",
    "Stefan",
    "Tina",
    "Uwe",
    "Vera",
    "Wim",
    "Xenia",
    "Yusuf",
    "Zoe",
    "Ömer",
    "Łukasz",
    "Chloé",
    "Søren",
    "花子",
    "Дмитрий",
]
SURNAMES = [
    "Adams",
    "Becker",
    "Costa",
    "Duarte",
    "Evans",
    "Fischer",
    "Garcia",
    "Hansen",
    "Ivanov",
    "Jensen",
    "Kowalski",
    "Lopez",
    "Meyer",
    "Novak",
    "Olsen",
    "Petrov",
    "Quist",
    "Rossi",
    "Schmidt",
    "Tanaka",
    "Ueda",
    "Vogel",
    "Weber",
    "Xu",
    "Young",
    "Zeller",
    "Müller",
    "Nuñez",
    "O'Brien",
    "Dvořák",
]
DEPARTMENTS = [
    "Finance",
    "IT",
    "Sales",
    "HR",
    "Legal",
    "Production",
    "Logistics",
    "Research",
    "Support",
    "Marketing",
]
SITES = (
    ("Berlin", "BE", "DE", "Germany", "10115"),
    ("Madrid", "MD", "ES", "Spain", "28001"),
    ("Lyon", "ARA", "FR", "France", "69001"),
    ("Oslo", "OS", "NO", "Norway", "0150"),
    ("Austin", "TX", "US", "United States", "73301"),
)
WHOLE_STAFF = 5000
GLOBAL_SECURITY, UNIVERSAL_SECURITY, GLOBAL_DISTRIBUTION = "-2147483646", "-2147483640", "2"
WINDOWS_EPOCH_S = 11644473600
# The control that stores `unicodePwd` and pwdLastSet as they are: 28 ms a person less than a
# real password.
STORE_HASH_AS_IS = ["local_oid:1.3.6.1.4.1.7165.4.3.12:0"]


def file_time(unix_s):
    """Unix seconds -> 100 ns ticks since 1601 as text."""
    return str(int((unix_s + WINDOWS_EPOCH_S) * 10**7))


def person(number, base_dn, domain, chance):
    """24 attributes of one person; every 50th is disabled, every 50th (shifted) has expired."""
    given, surname = chance.choice(GIVEN_NAMES), chance.choice(SURNAMES)
    site, department = chance.choice(SITES), chance.choice(DEPARTMENTS)
    account = f"u{number:06d}"
    result = {
        "dn": f"CN={surname} {given} {number:06d},OU={department},OU={site[0]},OU=Org,{base_dn}",
        "objectClass": "user",
        "sAMAccountName": account,
        "userPrincipalName": f"{account}@{domain}",
        "givenName": given,
        "sn": surname,
        "displayName": f"{given} {surname}",
        "mail": f"{account}@{domain}",
        "proxyAddresses": [f"SMTP:{account}@{domain}", f"smtp:alias{number}@{domain}"],
        "telephoneNumber": f"+49 30 {number:07d}",
        "mobile": f"+49 170 {number:07d}",
        "title": "Engineer",
        "department": department,
        "company": "Example GmbH",
        "physicalDeliveryOfficeName": f"B{number % 40}",
        "employeeID": str(100000 + number),
        "employeeType": "internal",
        "l": site[0],
        "st": site[1],
        "c": site[2],
        "co": site[3],
        "postalCode": site[4],
        "streetAddress": f"Main Street {number % 200}",
        "description": f"Account of {given} {surname}",
        "userAccountControl": "514" if number % 50 == 49 else "512",
    }
    if number % 50 == 48:
        result["accountExpires"] = file_time(time.time() - 86400)
    return result


def organisation(count, base_dn, domain):
    """-> (units, people, groups) in load order: one group per 20 people, every third nested,
    and `all-staff` with everybody (up to 5,000)."""
    chance = random.Random(42)
    root = f"OU=Org,{base_dn}"
    units = [root, f"OU=Groups,{root}", f"OU=Service accounts,{root}"]
    for site, *_ in SITES:
        units.append(f"OU={site},{root}")
        units.extend(f"OU={department},OU={site},{root}" for department in DEPARTMENTS)
    people = [person(number, base_dn, domain, chance) for number in range(count)]
    for number, each in enumerate(people):
        if number % 20:
            each["manager"] = people[number - number % 20]["dn"]
    groups = []
    for number in range(count // 20):
        members = [each["dn"] for each in chance.sample(people, min(count, 25))]
        if number % 3 == 2:
            members += [each["dn"] for each in chance.sample(groups, 2)]
        name = f"grp-{number:05d}"
        groups.append(
            {
                "dn": f"CN={name},OU=Groups,{root}",
                "objectClass": "group",
                "sAMAccountName": name,
                "description": f"Group {number}",
                "groupType": GLOBAL_DISTRIBUTION if number % 5 == 4 else GLOBAL_SECURITY,
                "member": members,
            }
        )
    if people:
        groups.append(
            {
                "dn": f"CN=all-staff,OU=Groups,{root}",
                "objectClass": "group",
                "sAMAccountName": "all-staff",
                "groupType": UNIVERSAL_SECURITY,
                "member": [each["dn"] for each in people[:WHOLE_STAFF]],
            }
        )
    return units, people, groups


def open_database(conf, options=()):
    from samba.auth import system_session
    from samba.param import LoadParm
    from samba.samdb import SamDB

    parameters = LoadParm()
    parameters.load(conf)
    parameters.set("dsdb:schema update allowed", "yes")
    return SamDB(
        url=parameters.private_path("sam.ldb"),
        lp=parameters,
        session_info=system_session(),
        options=list(options),
    )


def provision(request):
    """What `samba-tool domain provision` does, batched (half the time), without ACLs on sysvol
    (no CAP_SYS_ADMIN in containers) and with passwords that never expire (the result is cached)."""
    from samba import dsdb
    from samba import provision as samba_provision
    from samba.auth import system_session
    from samba.param import LoadParm

    parameters = LoadParm()
    parameters.load(request["conf"])
    quiet = logging.getLogger("provision")
    quiet.addHandler(logging.NullHandler())
    samba_provision.provision(
        quiet,
        system_session(),
        smbconf=request["conf"],
        realm=request["realm"],
        domain=request["netbios"],
        hostname=request["host"],
        hostip=request["ip"],
        adminpass=request["password"],
        serverrole="active directory domain controller",
        dns_backend="SAMBA_INTERNAL",
        lp=parameters,
        skip_sysvolacl=True,
        dom_for_fun_level=dsdb.DS_DOMAIN_FUNCTION_2008_R2,
        backend_store="tdb",
        batch_mode=True,
    )
    open_database(request["conf"]).set_maxPwdAge(str(-0x8000000000000000))
    return {}


def load(request):
    """The organisation with `users` people, who all have `password`, and a service account."""
    from samba.crypto import md4_hash_blob

    # Without these options one transaction costs time quadratic in the number of objects.
    options = ("batch_mode:1", "transaction_index_cache_size:200000")
    database = open_database(request["conf"], options)
    base_dn = str(database.domain_dn())
    units, people, groups = organisation(request["users"], base_dn, request["domain"])
    people.append(
        {
            "dn": f"CN=Identity Connect,OU=Service accounts,OU=Org,{base_dn}",
            "objectClass": "user",
            "sAMAccountName": "svc-connect",
            "userPrincipalName": f"svc-connect@{request['domain']}",
            "userAccountControl": "512",
        }
    )
    password = {
        "unicodePwd": md4_hash_blob(request["password"].encode("utf-16le")),
        "pwdLastSet": file_time(time.time()),
    }
    database.transaction_start()
    for dn in units:
        name = dn.split(",", 1)[0].removeprefix("OU=")
        database.add({"dn": dn, "objectClass": "organizationalUnit", "ou": name})
    for each in people:
        database.add({**each, **password}, controls=STORE_HASH_AS_IS)
    database.transaction_commit()
    database.transaction_start()
    for group in groups:
        database.add(group)
    database.transaction_commit()
    return {"units": len(units), "people": len(people), "groups": len(groups)}


def modify(request):
    """LDIF, applied as the system: for states that LDAP itself refuses to write."""
    open_database(request["conf"]).modify_ldif(request["ldif"], request["controls"])
    return {}


def settings_guid(request):
    """objectGUID of a controller's NTDS settings, its name among replication partners."""
    database = open_database(request["conf"])
    found = database.search(
        base=str(database.get_config_basedn()),
        expression="(objectClass=nTDSDSA)",
        attrs=["objectGUID"],
    )
    prefix = f"CN=NTDS Settings,CN={request['host']},".casefold()
    for message in found:
        if str(message.dn).casefold().startswith(prefix):
            value = database.schema_format_value("objectGUID", message["objectGUID"][0])
            return {"guid": value.decode()}
    raise LookupError(request["host"])


def let_read_deleted(request):
    """Grants one account what Windows' `dsacls` would: list and read below Deleted Objects."""
    import ldb
    from samba.dcerpc import security
    from samba.ndr import ndr_pack, ndr_unpack

    database = open_database(request["conf"])
    domain_sid = security.dom_sid(database.domain_sid)
    expression = f"(sAMAccountName={request['account']})"
    found = database.search(
        base=str(database.domain_dn()), expression=expression, attrs=["objectSid"]
    )
    sid = ndr_unpack(security.dom_sid, found[0]["objectSid"][0])
    container = f"CN=Deleted Objects,{database.domain_dn()}"
    controls = ["show_deleted:1", "sd_flags:1:4"]
    attribute = "nTSecurityDescriptor"
    read = database.search(
        base=container, scope=ldb.SCOPE_BASE, attrs=[attribute], controls=controls
    )
    sddl = ndr_unpack(security.descriptor, read[0][attribute][0]).as_sddl(domain_sid)
    first_rule = sddl.index("(", sddl.index("D:"))
    sddl = f"{sddl[:first_rule]}(A;CI;LCRP;;;{sid}){sddl[first_rule:]}"
    message = ldb.Message(ldb.Dn(database, container))
    message["rules"] = ldb.MessageElement(
        ndr_pack(security.descriptor.from_sddl(sddl, domain_sid)), ldb.FLAG_MOD_REPLACE, attribute
    )
    database.modify(message, controls=controls)
    return {}


TASKS = {task.__name__: task for task in (provision, load, modify, settings_guid, let_read_deleted)}

if __name__ == "__main__":
    json.dump(TASKS[sys.argv[1]](json.load(sys.stdin)), sys.stdout)
