"""English words of what the first page finds out about this machine."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    # Between the parts of a list: a comma and a space, or what your script writes there.
    "list_separator": Words(", "),
    "autostart_refused": Words(
        "This computer does not let the program start when you sign in.",
        "Nothing could be written to {path}.",
        "Ask whoever manages this computer, or start the agent as a service.",
    ),
    # -- rows
    "machine_system": Words("This computer"),
    "machine_domain": Words("Domain"),
    "machine_outbound": Words("Way to the service"),
    "machine_clock": Words("Clock"),
    # -- findings
    "machine_good": Words("{host}, {system}"),
    "machine_old": Words("{host}, {system}: older than Windows 10 1809 or Server 2019"),
    "domain_joined": Words("Member of {domain}"),
    "domain_named": Words("Its settings name {domain}"),
    "domain_none": Words("No member of a domain; only password sync needs that"),
    "proxy_named": Words("Through the proxy {proxy}, as the system's settings say"),
    "proxy_none": Words("Without a proxy"),
    "outbound_direct": Words("{host} answers in {milliseconds} ms, without a proxy"),
    "outbound_proxied": Words("{host} answers in {milliseconds} ms, through {proxy}"),
    "clock_waits": Words("Is compared with the service's when it is known"),
    "clock_good": Words("Differs by {difference_s} s from the service's"),
    "clock_unknown": Words("The service's time is not known"),
    "reach_waits": Words("Is tried once you have confirmed the host"),
}
