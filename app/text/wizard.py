"""English words of the codes of `wizard`: the flow's problems, locks, notes and names."""

from __future__ import annotations

from app.text import Words

WORDS: dict[str, Words] = {
    "window_open_already": Words(
        "Identity Connect is open already; its window was brought to the front."
    ),
    # -- what a step still wants -------------------------------------------------------------
    "key_missing": Words(
        "There is no installation key yet.",
        "The key says which organization this computer will serve.",
        "Copy the key from the directory's administration page and paste it here.",
    ),
    "key_unchecked": Words(
        "This key has not been checked with its service yet.",
        "",
        "Choose {button:Next} to check it.",
    ),
    "host_unconfirmed": Words(
        "Confirm that {host} is the service of your organization.",
        "A key can lead to any service, and this one is not known here.",
        "Compare the name with the page that you copied the key from, then tick the box.",
    ),
    "hosts_unconfirmed": Words(
        "Confirm the hosts {host} and {scim_host}.",
        "A key can lead anywhere: the sign-in goes to the first, people are sent to the second.",
        "Compare the names with the page that you copied the key from, then tick the box.",
    ),
    "key_lost": Words(
        "The installation key is no longer in the sealed store.",
        "The store was cleared after the key was checked.",
        "Go back to the first step and paste the key again.",
    ),
    "secret_lost": Words(
        "A secret that was checked before is no longer in the sealed store: {secret}.",
        "The store was cleared, or another user account opened this setup.",
        "Go back to the step where it is asked for and type it again.",
    ),
    "token_missing": Words(
        "This service needs a bearer token for SCIM.",
        "The key does not carry one.",
        "Copy it from the service's provisioning page.",
    ),
    "token_malformed": Words(
        "This is not a token or a client secret.",
        "It has characters that neither of them can have, or is longer than {limit} characters.",
        "Copy it again from the page that shows it, and nothing else.",
    ),
    "proxy_user_missing": Words(
        "The proxy has a password and no user name.",
        "",
        "Enter the user name too, or leave both empty.",
    ),
    "licence_not_accepted": Words(
        "The licence has not been accepted.",
        "",
        "Read it, then tick the box.",
    ),
    "sign_in_pending": Words(
        "Nobody has signed in yet.",
        "This computer acts for the administrator who approves the code.",
        "Open the page in a browser, sign in there and enter the code.",
    ),
    "sign_in_expired": Words(
        "The code has expired.",
        "A code is good for a few minutes only.",
        "Choose {button:Get a new code}.",
    ),
    "domain_malformed": Words(
        "{domain} is not the name of a domain.",
        "A domain has a DNS name such as corp.example.com.",
        "Type the DNS name of the domain.",
    ),
    "controllers_missing": Words(
        "No domain controller is named.",
        "",
        "Choose {button:Find controllers}, or add one by its full name.",
    ),
    "controller_malformed": Words(
        "{host} is not the name of a computer.",
        "",
        "Type the full name, such as dc1.corp.example.com, with :636 only for another port.",
    ),
    "user_missing": Words(
        "No user is named.",
        "The directory is read with the rights of one account; reading is enough.",
        "Type a user, such as reader@corp.example.com.",
    ),
    "user_malformed": Words(
        "{user} does not say which domain the user belongs to.",
        "",
        "Type it as name@domain, DOMAIN\\name or a distinguished name.",
    ),
    "password_missing": Words(
        "The user's password is missing.",
        "",
        "Type the password of the user who reads the directory.",
    ),
    "plain_unconfirmed": Words(
        "Without encryption the password travels readable.",
        "Anybody who can listen on the network can read it.",
        "Switch on encryption, or tick the box to go on without.",
    ),
    "base_dn_malformed": Words(
        "{dn} is not a distinguished name.",
        "",
        "Type it as DC=corp,DC=example,DC=com, or leave it empty.",
    ),
    "page_size_out_of_range": Words(
        "The page size has to be between {low} and {high}.",
        "",
        "1000 is what domain controllers expect.",
    ),
    "ca_not_pem": Words(
        "The authority's certificate is not in PEM form.",
        "A PEM file begins with -----BEGIN CERTIFICATE-----.",
        "Export the certificate as Base-64 encoded X.509.",
    ),
    "check_not_passed": Words(
        "The connection has not passed its check.",
        "",
        "Put right what failed, then choose {button:Check again}.",
    ),
    "not_installed": Words("The connection is not installed yet.", "", "Choose {button:Install}."),
    "owner_missing": Words(
        "Name the account that owns this connection, or go on without.",
        "Until the owner is known nobody is disabled or deleted, so that the owner cannot be "
        "locked out.",
        "Type the owner's user name or mail address, or tick “{button:Go on without an "
        "owner: nobody will be disabled or deleted}”.",
    ),
    "units_none": Words(
        "No organizational unit is selected.",
        "Only people and groups in selected units are synced.",
        "Tick at least one unit.",
    ),
    "kinds_none": Words(
        "No kind of object is selected.",
        "",
        "Tick users, groups or security groups.",
    ),
    "not_started": Words(
        "The first sync has not been started.",
        "",
        "Look through the preview, then start it at the bottom of this page.",
    ),
    "preview_missing": Words(
        "There is no preview yet.",
        "Nothing is written before you have seen what would change.",
        "Choose {button:Build a new preview}.",
    ),
    # -- the draft --------------------------------------------------------------------------
    "draft_unreadable": Words(
        "The saved setup in {path} could not be read.",
        "The file is damaged.",
        "Begin again. The old file was kept beside it.",
    ),
    "draft_newer": Words(
        "The saved setup in {path} comes from a newer version of this program.",
        "",
        "Install the newer version, or begin again.",
    ),
    "unexpected": Words(
        "Something happened that this program did not expect.",
        "This is a fault of the program.",
        "Copy the details and send them to support.",
    ),
    # -- locks ------------------------------------------------------------------------------
    "locked_installed": Words(
        "This step can no longer be changed here: the connection is installed."
    ),
    "locked_started": Words("This step can no longer be changed here: the first sync has begun."),
    # -- steps without a page, and their defaults ---------------------------------------------
    # -- names of steps and phases ------------------------------------------------------------
    "step_key": Words("Installation key"),
    "step_language": Words("Language"),
    "step_licence": Words("Licence"),
    "step_sign_in": Words("Sign in"),
    "step_connection": Words("Connection"),
    "step_check": Words("Check"),
    "step_install": Words("Install"),
    "step_units": Words("Units and objects"),
    "step_mapping": Words("Field mapping"),
    "step_criteria": Words("Criteria"),
    "step_rules": Words("User rules"),
    "step_schedule": Words("Schedule"),
    "step_passwords": Words("Password sync"),
    "step_review": Words("Review and start"),
    "phase_start": Words("Start"),
    "phase_sign_in": Words("Sign in"),
    "phase_directory": Words("Directory"),
    "phase_what": Words("What to sync"),
    "phase_how": Words("How to sync"),
    "phase_finish": Words("Finish"),
    "state_done": Words("Done"),
    "state_current": Words("Current step"),
    "state_upcoming": Words("To do"),
    "state_skipped": Words("Skipped"),
    "state_attention": Words("Needs attention"),
    # -- rows of the connection check -----------------------------------------------------------
    "check_name_resolution": Words("Name of the controller"),
    "check_port": Words("Port"),
    "check_tls": Words("Encryption"),
    "check_certificate": Words("Certificate"),
    "check_sign_in": Words("Sign-in"),
    "check_clock": Words("Clocks"),
    "check_units_readable": Words("Organizational units"),
    "check_users_readable": Words("Users"),
    "check_groups_readable": Words("Groups"),
    "check_deletions_visible": Words("Deletions"),
    "check_account_hygiene": Words("Rights of the reading user"),
    "check_second_controller": Words("Second controller"),
    # -- phases of a run ------------------------------------------------------------------------
    "phase_run_units": Words("Reading the organizational units"),
    "phase_run_read": Words("Reading the directory"),
    "phase_run_service": Words("Reading the service"),
    "phase_run_plan": Words("Working out what would change"),
    "phase_run_users": Words("Sending users"),
    "phase_run_groups": Words("Sending groups"),
    "phase_run_members": Words("Sending members of groups"),
    "phase_run_done": Words("Done"),
    # -- the steps of Install -----------------------------------------------------------------
    "install_redeem": Words("Redeem the key and register this computer"),
    "install_seal": Words("Check that the secrets are sealed"),
    "install_save": Words("Save the settings"),
}
