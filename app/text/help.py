"""English words of the help of each step: what it is for, good to know, when it does not work."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "help_key": Words(
        "The installation key says which organization of which cloud directory this computer "
        "will serve. It is checked here and used up at {page:Install}.",
        "A key is a secret: whoever has it can connect a computer to your organization. It is "
        "kept in the sealed store and forgotten once it is redeemed. A key that came by mail "
        "could lead anywhere, so an unknown service is confirmed by its name.",
        "Copy the whole line again from the administration page of your cloud directory. An "
        "expired key or one that another computer used can be replaced there. If the service "
        "cannot be reached, look at the proxy settings on this page.",
    ),
    "help_language": Words(
        "The language of this program on this computer. It can be changed at any time at the top "
        "of the window.",
        "Names, attributes and messages of your directory stay as they are there.",
    ),
    "help_licence": Words(
        "The terms under which this program may be used. The whole text is here, also without an "
        "internet connection; it can be saved and printed.",
        "The version that you accept and the date are recorded in the settings.",
    ),
    "help_sign_in": Words(
        "An administrator of the cloud directory allows this computer to work for the "
        "organization. The sign-in happens in a browser, on this or any other device; the "
        "password never comes here.",
        "The code is good for a few minutes. The page in the browser names the computer that "
        "asks: continue there only if it is this one. The account that signs in owns the "
        "connection, and no sync ever disables or deletes it.",
        "A code that has run out is replaced with {button:Get a new code}. If the browser "
        "cannot open the page, copy the link to another device. A role that is missing is "
        "named; sign in with an account that has it.",
    ),
    "help_connection": Words(
        "How Active Directory is reached: the domain, its controllers in the order in which they "
        "are tried, and the user who reads.",
        "Reading is enough: no administrator is needed, and nothing is ever written to Active "
        "Directory. Controllers are given by their full names, because a certificate is issued "
        "to the full name. LDAP over SSL (port 636) is the default.",
        "If no controller is found, this computer may not ask a DNS server of the domain; add a "
        "controller by its name. Technical details of a failure are in the next step, row by row.",
    ),
    "help_check": Words(
        "Everything that a sync will need is tried for real, one row after the other. Each row "
        "says what it found, and each can be tried again alone.",
        "The password is tried once for each click and never again by itself, so that your "
        "account is not locked. A certificate that is not trusted is shown with all that is "
        "needed to decide: trust its authority, pin it, or do not trust it.",
        "Choose a row to read its cause and its fix. A row that waits for another one is not "
        "tried before that one works.",
    ),
    "help_install": Words(
        "The first of two steps that change something: the key is redeemed, this computer is "
        "registered with the service, the secrets are sealed and the settings saved.",
        "No person is created, changed or disabled by it. The steps before are locked "
        "afterwards; what they decided can be changed in the settings later.",
        "A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” "
        "undoes what was done.",
    ),
    "help_units": Words(
        "Which organizational units are synced, and which kinds of object in them.",
        "A ticked unit brings everything beneath it, also units that are made later if you choose "
        "so. Units are remembered by their identity: one that is renamed or moved stays chosen. "
        "System accounts are always left out.",
        "A unit that cannot be opened may not be readable for the user of the connection. An LDAP "
        "query narrows the users further; an error in it is pointed at.",
    ),
    "help_mapping": Words(
        "Which attribute of Active Directory fills which field of the cloud directory.",
        "Suggestions come with their reason and can be undone. The result is shown for a real "
        "person, and the whole selection is checked for empty required fields and for values "
        "that two people share. objectGUID links both sides and never changes.",
        "A person whose record cannot be mapped is left out with the reason; everybody else is "
        "synced.",
    ),
    "help_criteria": Words(
        "Who of the people in the chosen units is synced: everybody, or those who meet criteria.",
        "The numbers beside the criteria are counted from the last pass over your directory, and "
        "say who would leave. Test a person to see which clause decides.",
        "If nobody is left, look at the clause that leaves most people out. Comparisons ignore "
        "upper and lower case.",
    ),
    "help_rules": Words(
        "What happens to accounts in the cloud directory when something changes in Active "
        "Directory.",
        "Leaving the selected units is handled only while account status is reflected. Deleting "
        "cannot be undone; disabling can. More than the limits allow is held and waits for your "
        "approval. The owner's account is never disabled or deleted.",
    ),
    "help_schedule": Words(
        "When the sync runs by itself: every few minutes with a nightly full comparison, or "
        "daily, weekly or monthly.",
        "Times are local to the time zone that you choose; the next runs are listed, also where "
        "the clocks change.",
    ),
    "help_passwords": Words(
        "Which domain controllers will pass on password changes, so that people sign in to the "
        "cloud with their Active Directory password. This step is optional.",
        "A change is captured on the controller that takes it, so every writable controller "
        "should be covered. The agent becomes active after a restart of the controller. "
        "Passwords that exist already are synced at their next change.",
        "Each row names what is missing and the line of PowerShell that puts it right.",
    ),
    "help_review": Words(
        "Everything that the first sync would do, before anything is written: each person with "
        "the reason, each field before and after.",
        "A row without its tick is held back until you tick it again. More disabled or "
        "removed accounts than the limits allow wait for your approval of exactly that set. "
        "Under {button:More} you can begin with up to ten rows, hold back all that a search "
        "shows, and save the rows as a table. The numbers of the result are what the service "
        "confirmed.",
        "If the directory changed since the preview was made, it is made again. "
        "“{button:Stop}” leaves a consistent state; the next run goes on from there.",
    ),
}
