<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Ande&amp;res Konto verwenden</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (laut Schlüssel)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Besitzer ändern</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Erneut &amp;anmelden</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Erneuert die Anmeldung des jetzigen Besitzers, auch wenn sie verloren ging</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>Jetzigen Besitzer be&amp;halten</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>Benutzer&amp;name oder E-Mail-Adresse im Dienst</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Dieses Konto wird von einer Synchronisierung nie deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>Dieses Konto &amp;suchen</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Ande&amp;res Konto verwenden</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>Der neue Besitzer meldet sich an</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Neuen Besitzer angeben</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>Besitzer ändern?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Konto und Verbindung</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Ein Administrator von {organization} öffnet die Seite, meldet sich an und gibt den Code ein. Das kann auch der jetzige Besitzer tun, um die Anmeldung zu erneuern.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Bisher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>Der Besitzer ist der Administrator, für den dieser Computer handelt. Keine Synchronisierung deaktiviert oder löscht dieses Konto jemals.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} ist noch nicht der Besitzer.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>Verbindung wird gemessen</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Verbunden, mit Hinweisen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>Zuletzt gemessen: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>Der Dienst teilt es nicht mit</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>Keiner festgelegt: Bis dahin wird niemand deaktiviert oder gelöscht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Besitzer seit</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Geben Sie einen Benutzernamen oder eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>Anmeldung von {name} &amp;erneuern</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>{name} als Besitzer &amp;festlegen</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} bleibt der Besitzer; die frühere Anmeldung wird widerrufen. Eine laufende Synchronisierung läuft weiter.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>Ab der nächsten Synchronisierung ist {name} das Konto, das nie deaktiviert oder gelöscht wird.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>{new} ist ab jetzt Besitzer der Verbindung und wird von einer Synchronisierung nie deaktiviert oder gelöscht. Die Anmeldung von {old} auf diesem Computer wird widerrufen. Eine laufende Synchronisierung läuft weiter.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>Was im Dienst für {old} aussteht, geschieht dann.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>Besitzer wird geändert</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} ist der Besitzer.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>Die Seite von Zoho nennt Ihren eigenen Client, nicht diesen Computer: Geben Sie den Code nur ein, wenn Sie diese Änderung selbst begonnen haben.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Fahren Sie nur fort, wenn die Seite diesen Computer nennt: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Standard ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>P&amp;ort aller Controller</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>Objekte pro &amp;Seite</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>Sekunden zum &amp;Verbinden</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>Sekunden für eine &amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>Zertifizierungsstellen, denen zusätzlich zu denen des Systems vertraut wird (&amp;PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Nur für diese Verbindung. Wie alle Zertifizierungsstellen bürgen sie für Namen.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>V&amp;ertrauensentscheidungen</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Noch nichts entschieden: Es gelten die Regeln des Systems.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>D&amp;iese verwenden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} ist kein lesbares Zertifikat.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Kennwort-Agents auf Domänencontrollern</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Wird neu gestartet</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>Ob der Filter geladen ist, ist nicht bekannt. Installiert: {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Erfasst Kennwörter nach dem Neustart. Installiert: {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Keine Meldung mehr seit: {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>Version {version} kann installiert werden</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Erfasst Kennwörter seit: {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} von {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, durch ein anderes Fenster oder einen Befehl</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ern&amp;eut versuchen</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Konto, das sich auf den Controllern anmeldet</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Protoko&amp;ll</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Schreibt das Paket mit der Befehlszeile für die Softwareverteilung</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>Pake&amp;t…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Welches Paket installiert wird und welches es sein muss</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>Die Agents warten, bis Sie sich mit einem Konto anmelden, das installieren darf.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Paket auswählen…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Gestoppt. Was erreicht wurde, bleibt; von dort geht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Auf %n Controller installiert.</numerusform>
            <numerusform>Auf %n Controllern installiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n Controller wurde neu gestartet und ist wieder in Betrieb.</numerusform>
            <numerusform>%n Controller wurden neu gestartet und sind wieder in Betrieb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Von %n Controller entfernt.</numerusform>
            <numerusform>Von %n Controllern entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Ordner für das Paket</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>Das Paket wurde in {folder} geschrieben</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Diese Zeile installiert es ohne Fenster und ohne Neustart. Nach dem Neustart eines Controllers erfasst der Agent dort Kennwörter; „{button:Check now}“ zeigt es hier an.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Als {user} anmelden</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>Mit dem Konto anmelden, das das Verzeichnis liest</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>Mit einem anderen Konto anmelden, das einmal abgefragt wird</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Noch kein Controller bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>Der einzige beschreibbare Controller (%n) erfasst Kennwörter.</numerusform>
            <numerusform>Alle %n beschreibbaren Controller erfassen Kennwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n von {total} beschreibbaren Controllern ist nicht abgedeckt.</numerusform>
            <numerusform>%n von {total} beschreibbaren Controllern sind nicht abgedeckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n wartet auf einen Neustart.</numerusform>
            <numerusform>%n warten auf einen Neustart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n meldet sich nicht.</numerusform>
            <numerusform>%n melden sich nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>%n neu &amp;starten…</numerusform>
            <numerusform>%n neu &amp;starten…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>Neu &amp;starten…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>%n ent&amp;fernen…</numerusform>
            <numerusform>%n ent&amp;fernen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>%n Controller &amp;aktualisieren</numerusform>
            <numerusform>%n Controller &amp;aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>Auf %n Controller &amp;installieren</numerusform>
            <numerusform>Auf %n Controllern &amp;installieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Kennwortsynchronisierung</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Kennwörter auf den Domänencontrollern erfassen</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Ein Agent auf jedem beschreibbaren Controller von {domain} erfasst ein Kennwort, wenn es geändert wird. Vorhandene Kennwörter folgen bei ihrer nächsten Änderung.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schlie&amp;ßen</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>Eine Aufgabe läuft. Stoppen Sie sie zuerst, oder warten Sie, bis sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>Zertifikatkette, der Aussteller oben</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Bisher angeheftet</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>&amp;Ausstellender Zertifizierungsstelle vertrauen</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>&amp;Datei der Zertifizierungsstelle öffnen…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>Die&amp;ses Zertifikat anheften</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>mitgesendet, hat hier nichts ausgestellt</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>seine Signatur konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, signiert mit {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>abgelaufen: {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>ab {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>Na&amp;men {name} verwenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>Was von der Änderung angezeigt wird</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;Konto jetzt einlesen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Vorher und nachher, Feld für Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} Mitglied</numerusform>
            <numerusform>{count} Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>Der Dienst hat kein solches Konto mehr.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Zurückgehalten: bleibt, wie es ist, bis das Häkchen wieder gesetzt wird.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Wartet, bis genau diese Menge genehmigt wird.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>Das Konto ist bereits vorhanden; seine jetzigen Werte sind nicht Teil des Plans.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Vorher und nachher, Feld für Feld</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>Was mit &amp;diesem Objekt geschah</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Wie es &amp;jetzt ist</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>Lauf ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Diese Zeile &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Nicht verschlüsselt: Kennwörter werden lesbar an das Verzeichnis übertragen.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Prüfungen der Verbindung</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Jede Zeile wird wirklich ausgeführt. Ein Kennwort wird nur einmal ausprobiert, nie automatisch ein zweites Mal.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n Warnung zu lesen</numerusform>
            <numerusform>%n Warnungen zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Gestoppt. Nichts wurde geändert; Sie können jederzeit erneut prüfen.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>&amp;Ohne {host} fortfahren</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>&amp;Benutzer oder Kennwort ändern</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>&amp;Ganze Domäne verwenden</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>Stattdessen &amp;mit {host} prüfen</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>Nicht als vertrauenswürdig eingestuft. Die Entscheidung ist festgehalten; es wurde kein Kennwort gesendet.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Diese Zeile erneut versuchen: {check}</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>Befund und Abhilfe &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Gewählte OUs</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Entf entfernt eine OU aus der Auswahl.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, nicht gefunden</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>Alles in {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Ohne {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>In der Struktur anzeigen</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>Stattdessen auslassen</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>Stattdessen einschließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Noch keine OU gewählt: Setzen Sie oben ein Häkchen.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Gewählte OUs</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>OUs &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n gewählte OU ist nicht mehr vorhanden oder darf nicht gelesen werden. Bis sie hier entfernt wird, wird niemand deaktiviert oder gelöscht.</numerusform>
            <numerusform>%n gewählte OUs sind nicht mehr vorhanden oder dürfen nicht gelesen werden. Bis sie hier entfernt werden, wird niemand deaktiviert oder gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Diese Bedingung verschieben oder duplizieren</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Feld der Bedingung {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Vergleich der Bedingung {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Wert der Bedingung {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>Das Verzeichnis hat kein Attribut dieses Namens, es ist daher bei allen leer.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>QR-Code der Anmeldeseite</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>Oder mit einem Telefon scannen</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>Code &amp;kopieren und Browser öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Neuen Code anfordern</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Restzeit für diesen Code</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>Der Dienst wird um einen Code gebeten</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Noch {minutes}:{seconds:02d} gültig</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>Co&amp;ntroller suchen</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Do&amp;mäne</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Domänen&amp;controller, der erste wird bevorzugt</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Controller hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Gewählte Controller entfernen (Entf)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Gewählten Controller bevorzugen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort ausblenden</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>&amp;Benutzer, der das Verzeichnis liest</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (empfohlen)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Verschl&amp;üsselung</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>Bleibt das Feld leer: die ganze Domäne</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Basis von einem Controller lesen</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>S&amp;uchbasis</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>Erwei&amp;tert…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>Kennwörter werden &amp;lesbar übertragen; ich nehme das hin</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Im versiegelten Speicher aufbewahrt</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Mit Active Directory verbinden</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Ein Zertifikat ist angeheftet: siehe „{button:Advanced}“.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Einer eigenen Zertifizierungsstelle wird vertraut: siehe „{button:Advanced}“.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Domäne, der dieser Computer angehört</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Ein Benutzer mit Leserechten genügt. „{button:Next}“ prüft die Verbindung.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} verwenden</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>Die Einstellungen dieses Computers nennen sie ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Geben Sie zuerst den Namen der Domäne ein.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Abfrage stoppen</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Controller erneut abfragen</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} wurde zu {full}: Zertifikate nennen Computer mit vollem Namen.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} ist eine Adresse, Zertifikate nennen aber Computer. Verwenden Sie den Namen, oder heften Sie das Zertifikat im nächsten Schritt an.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} wurde zu {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Eine Domäne hat einen DNS-Namen wie corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Eingabe als benutzer@domäne, DOMÄNE\benutzer oder Distinguished Name.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Eingabe als DC=corp,DC=example,DC=com, oder leer lassen.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>Die Controller enthalten {base} und nichts außerhalb davon.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Leer gelassen: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Geben Sie zuerst einen Controller an.</translation>
    </message>
</context>
<context>
    <name>ControllerTable</name>
    <message>
        <source>LDAPS</source>
        <translation>LDAPS</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Noch keine Controller. Geben Sie die Domäne ein und wählen Sie „{button:Find controllers}“, oder fügen Sie einen mit vollem Namen hinzu.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, bald</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Primär: hat die Rolle des PDC-Emulators</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Beschreibbar</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>Alle Gruppen müssen erfüllt sein</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Eine Gruppe genügt</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Wie die Gruppen verknüpft sind</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Entferntes wiederherstellen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Gruppe duplizieren</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Gruppe nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Gruppe nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>Es gibt bereits %n Bedingung.</numerusform>
            <numerusform>Es gibt bereits %n Bedingungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indiziert</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Benutzer oder Gruppen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Wählen, wer synchronisiert wird</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Das letzte Einlesen wird gesucht…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>Die Zahlen erscheinen, sobald das Verzeichnis eingelesen ist.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>Vor dem Einlesen des Verzeichnisses gibt es keine Zahlen.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Wird aus dem Verzeichnis gelesen: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Noch nicht aus dem Verzeichnis gelesen: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>Kein Benutzer würde synchronisiert: Keiner erfüllt die Kriterien.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>Keine Gruppe würde synchronisiert: Keine erfüllt die Kriterien.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>%n Benutzer auslassen</numerusform>
            <numerusform>Alle %n Benutzer auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>%n Gruppe auslassen</numerusform>
            <numerusform>Alle %n Gruppen auslassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n synchronisierter Benutzer würde ausscheiden.</numerusform>
            <numerusform>%n synchronisierte Benutzer würden ausscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n synchronisierte Gruppe würde ausscheiden.</numerusform>
            <numerusform>%n synchronisierte Gruppen würden ausscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Sie bleiben im Dienst und werden nicht mehr aktuell gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Mit den jetzigen Benutzerregeln würde das Konto von %n von ihnen deaktiviert.</numerusform>
            <numerusform>Mit den jetzigen Benutzerregeln würden die Konten von %n von ihnen deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Mit den jetzigen Benutzerregeln bleiben ihre Konten, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Wer dabei ist und wer nicht</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Eine Person testen</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>In Worten und als Filter</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Zurück zu den Zahlen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>E-Mails, Dateien und Daten eines gelöschten Kontos sind endgültig verloren. Sie lassen sich nicht wiederherstellen, auch nicht, wenn die Person wieder synchronisiert wird.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>Auch wenn deaktiviert oder abgelaufen</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Konten dürfen endgültig gelöscht werden</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Bestätigt: Konten dürfen endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Zum Bestätigen {number} eingeben: So viele Personen werden heute synchronisiert</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Protoko&amp;ll</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Prüfungen oder Protokoll</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>S&amp;upportdatei speichern…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Diese Zeile &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Alle &amp;Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Pro&amp;xy ändern</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Fehlerursache finden</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Jede Prüfung wird wirklich ausgeführt und ändert nichts. Das gespeicherte Kennwort wird nur einmal ausprobiert, nach einer Ablehnung gar nicht mehr.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} von {total} geprüft</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Gestoppt; der Rest wurde nicht versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n Warnung zu lesen.</numerusform>
            <numerusform>%n Warnungen zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Keine Prüfung hat ein Problem gefunden.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: wie im System eingestellt</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: keiner</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Die Supportdatei wurde geschrieben: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Eingestellt auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Was Sie ändern, ist ein Entwurf: Die Synchronisierung läuft weiter, und nichts wird wirksam, bevor Sie „{button:Update}“ wählen.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Eine laufende Synchronisierung arbeitet mit dem weiter, was sie hat; die nächste verwendet die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>Die Einstellungen werden gespeichert.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Ein von Ihnen eingegebenes Kennwort gilt noch nicht. Die anderen Änderungen bleiben als Entwurf erhalten, das Kennwort nicht.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>Inzwischen wurden andere Einstellungen gespeichert. Ihre Änderungen bleiben erhalten und bauen darauf auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n Angabe zu berichtigen</numerusform>
            <numerusform>%n Angaben zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Zu berichtigen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>Ä&amp;nderungen ansehen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Geändert und noch nicht in Kraft</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Übernommen. Die nächste Synchronisierung verwendet die neuen Einstellungen und darf genau das tun, was Sie bestätigt haben.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Übernommen. Die nächste Synchronisierung verwendet die neuen Einstellungen; sie hält die Konten zurück, die die Grenzen überschreiten, und fragt noch einmal.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Übernommen. Die nächste Synchronisierung verwendet die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Verworfen. Die Einstellungen sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Verbindung und Controller</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Kennwörter werden lesbar an das Verzeichnis übertragen</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächste Synchronisierung</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Version des Agents</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>Die Verbindung wird gemessen</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>Die Verbindung wurde nicht gemessen</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Gemessen: {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Wenn der Agent läuft</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>Die letzte Synchronisierung hat von ihm gelesen.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Er antwortet in {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>Eigenes Attribut…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>Mehrere Attribute oder eine Umwandlung…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Welche Felder angezeigt werden</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>&amp;Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>Dieses Feld nicht zuordnen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Alle &amp;Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>Felder, die Sie zugeordnet haben, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>Kein Feld passt zu Ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Alle Felder sind zugeordnet.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>Niemand ist im Bereich, die Zuordnung lässt sich daher an nichts erproben.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Keine Probleme: an %n Benutzer im Bereich erprobt.</numerusform>
            <numerusform>Keine Probleme: an %n Benutzern im Bereich erprobt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Keine Probleme: an %n Gruppe im Bereich erprobt.</numerusform>
            <numerusform>Keine Probleme: an %n Gruppen im Bereich erprobt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>Das Verzeichnis wurde nicht eingelesen, die Zuordnung wurde daher an niemandem erprobt.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Noch nichts bekannt: Die Zuordnung wurde noch nicht an allen erprobt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Alles, was etwas getan hat</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>Was etwas geändert hat</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Im letzten Jahr</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Wer es veranlasst oder gespeichert hat</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Person oder Gruppe</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Person oder Gruppe suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>Wessen Verlauf angezeigt wird</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Das Angezeigte in einer Datei speichern</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>Das Angezeigte als &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>Das Angezeigte als &amp;JSON-Zeilen…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Mit jeder Ä&amp;nderung, als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Mit jeder Änderung, als JSON-&amp;Zeilen…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Wieder &amp;alle anzeigen</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>Was an {name} getan wurde</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Von jedem</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>Von niemandem: Es war an der Zeit</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Weder der Verlauf noch das letzte Einlesen des Verzeichnisses kennt jemanden namens „{name}“.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>Auszuführende Zeile</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopie&amp;ren</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>&amp;NTLM verwenden</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>Bei diesem Controller statt Kerberos, das mehr beweist. SMB bleibt signiert und verschlüsselt, WinRM verschlüsselt.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Liegt in</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>Gefundene OUs</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>In der S&amp;truktur anzeigen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Keine OU heißt „{text}“.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>OUs werden über einen Teil ihres Namens, den DN oder die GUID gefunden.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>Die erste OU (%n); geben Sie mehr ein, um einzugrenzen.</numerusform>
            <numerusform>Die ersten %n OUs; geben Sie mehr ein, um einzugrenzen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n OU gefunden</numerusform>
            <numerusform>%n OUs gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Suche nicht möglich.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>Vom Verzeichnis zur Synchronisierung</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Benutzer im Verzeichnis</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Gruppen im Verzeichnis</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>In den ausgewählten OUs</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Würden synchronisiert</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Alle Bedingungen treffen zu</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Mindestens eine Bedingung trifft zu</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Diese Gruppe verschieben, duplizieren oder entfernen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Wie die Bedingungen der Gruppe {number} verknüpft sind</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>Unverändert &amp;lassen</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>{count} &amp;anzeigen</numerusform>
            <numerusform>Diese {count} &amp;anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>{count} eingeben</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Zum Zulassen {count} eingeben</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Was im Dienst gelöscht wird, lässt sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} von {total} Benutzern würde deaktiviert</numerusform>
            <numerusform>{count} von {total} Benutzern würden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} von {total} Konten würde endgültig gelöscht</numerusform>
            <numerusform>{count} von {total} Konten würden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} von {total} Mitgliedern würde entfernt</numerusform>
            <numerusform>{count} von {total} Mitgliedern würden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} von {total} Benutzern bekäme einen anderen Anmeldenamen</numerusform>
            <numerusform>{count} von {total} Benutzern bekämen einen anderen Anmeldenamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>Eine OU mit {count} synchronisierten Benutzer wird nicht gefunden</numerusform>
            <numerusform>Eine OU mit {count} synchronisierten Benutzern wird nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Ein Recht zum Lesen des Verzeichnisses ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} von {total} Änderungen wird zurückgehalten</numerusform>
            <numerusform>{count} von {total} Änderungen werden zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>{count} Benutzer trotzdem &amp;deaktivieren</numerusform>
            <numerusform>{count} Benutzer trotzdem &amp;deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>{count} Konto trotzdem lös&amp;chen</numerusform>
            <numerusform>{count} Konten trotzdem lös&amp;chen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>{count} Mitglied trotzdem ent&amp;fernen</numerusform>
            <numerusform>{count} Mitglieder trotzdem ent&amp;fernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>{count} Benutzer trotzdem &amp;umbenennen</numerusform>
            <numerusform>{count} Benutzer trotzdem &amp;umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>Die OU wurde a&amp;bsichtlich gelöscht</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Dieser &amp;Ort soll nicht mehr gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>{count} Änderung trotzdem &amp;zulassen</numerusform>
            <numerusform>{count} Änderungen trotzdem &amp;zulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Genehmigt: {count} Benutzer wird deaktiviert</numerusform>
            <numerusform>Genehmigt: {count} Benutzer werden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Genehmigt: {count} Konto wird gelöscht</numerusform>
            <numerusform>Genehmigt: {count} Konten werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Genehmigt: {count} Mitglied wird entfernt</numerusform>
            <numerusform>Genehmigt: {count} Mitglieder werden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Genehmigt: {count} Benutzer bekommt einen anderen Namen</numerusform>
            <numerusform>Genehmigt: {count} Benutzer bekommen einen anderen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Absichtlich gelöscht: {count} Benutzer gilt als ausgeschieden</numerusform>
            <numerusform>Absichtlich gelöscht: {count} Benutzer gelten als ausgeschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Genehmigt: Was nicht gelesen werden kann, wird nicht mehr gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Genehmigt: {count} Änderung</numerusform>
            <numerusform>Genehmigt: {count} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Beibehalten: {count} Benutzer wird nicht deaktiviert</numerusform>
            <numerusform>Beibehalten: {count} Benutzer werden nicht deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Beibehalten: {count} Konto wird nicht gelöscht</numerusform>
            <numerusform>Beibehalten: {count} Konten werden nicht gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Beibehalten: {count} Mitglied bleibt in seiner Gruppe</numerusform>
            <numerusform>Beibehalten: {count} Mitglieder bleiben in ihren Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Beibehalten: {count} Benutzer behält seinen Namen</numerusform>
            <numerusform>Beibehalten: {count} Benutzer behalten ihre Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Beibehalten: Solange die OU fehlt, wird nichts weggenommen</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Beibehalten: Solange das Recht fehlt, wird nichts weggenommen</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Beibehalten: {count} Änderung wird nicht ausgeführt</numerusform>
            <numerusform>Beibehalten: {count} Änderungen werden nicht ausgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Wozu dieser Schritt dient</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Wozu diese Seite dient</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Hilfe – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Diese Hilfe ist nicht übersetzt: Sie ist auf Englisch.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Wenn es nicht funktioniert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Sehen, was getan wurde</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Was geschehen ist, das Neueste zuerst</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} Lauf, der nichts zu tun hatte, ist ausgeblendet.</numerusform>
            <numerusform>{n} Läufe, die nichts zu tun hatten, sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>An diesem Objekt wurde nichts getan, soweit der Verlauf reicht</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Es kann außerhalb der Tage des Filters liegen oder älter sein als das, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Kein Lauf ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Jeder aufbewahrte Lauf wurde zu Ende geführt und hat niemanden ausgelassen.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>Der Filter blendet alles aus, was hier ist</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>&amp;Alles von allen anzeigen</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>Ab jetzt steht hier jeder Lauf und jedes Speichern der Einstellungen, mit dem, was dadurch geändert wurde.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ern&amp;eut versuchen</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Dieser Lauf wird nicht mehr aufbewahrt oder ist noch nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} Eintrag wurde als {file} gespeichert</numerusform>
            <numerusform>{n} Einträge wurden als {file} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{done} von {total} werden gespeichert</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Bisher gespeichert: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Ohne Besitzer fortfahren: Niemand wird deaktiviert oder gelöscht</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>&amp;Konto, dem diese Verbindung gehört</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>Benutzername oder E-Mail-Adresse im Dienst. Eine Synchronisierung sperrt dieses Konto nie aus.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Auf diesen Computer verschieben; die andere Installation endet</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Handelt für</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Liest als</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Einstellungen in</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Kennwörter werden lesbar an das Verzeichnis übertragen</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Ein Zertifikat ist angeheftet</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Einer eigenen Zertifizierungsstelle wird vertraut</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ändern: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>Was „Installieren“ tut</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Fortschritt der Installation</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>Verbindung installieren</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Dies registriert den Computer und speichert die Einstellungen. Keine Person wird dadurch geändert.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wird installiert…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>Rückgängig gemacht. Dieser Computer ist nicht mehr registriert.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Installation auf {host} ({at} von {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>Neustart von {host} ({at} von {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Entfernen von {host} ({at} von {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>Die Controller werden nach ihrem Stand gefragt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Mitkopierte Leerzeichen, Anführungszeichen und Zeilenumbrüche werden entfernt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>&amp;Installationsschlüssel</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>Bearer&amp;token</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>P&amp;roxyeinstellungen</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>Personen werden gesendet an</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Verwendet an</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>Der Schlüssel wird im versiegelten Speicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Installationsschlüssel einfügen</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Er gibt an, für welche Organisation dieser Computer arbeiten wird. Kopieren Sie ihn von der Verwaltungsseite Ihres Cloudverzeichnisses.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM-To&amp;ken</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; Ihr eigener Store</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>API-Konsole von Zoho &gt; Ihre Nicht-Browser-Anwendung</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>Im Schlüssel nicht genannt</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Auf diesen Computer verschieben; die andere Installation endet</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;Ja, dies ist der Dienst meiner Organisation</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;Ja, beide sind Dienste meiner Organisation</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Anmeldung mit Ihrem eigenen Client, Personen über SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Ein Administrator meldet sich im Browser an.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>Der Dienst wird mit einem Bearertoken erreicht (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Alle in den ausgewählten OUs</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Jede Gruppe in den ausgewählten OUs</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Nur wer die Kriterien erfüllt</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Nur Gruppen, die die Kriterien erfüllen</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Niemand wird durch eine Bedingung ausgelassen. Systemkonten werden nie synchronisiert.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Keine Gruppe wird durch eine Bedingung ausgelassen. Systemgruppen werden nie synchronisiert.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>Die Liste der Attribute konnte nicht gelesen werden; geben Sie einen beliebigen Namen ein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen stoppen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>&amp;Verteilergruppen</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>&amp;Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>Was davon synchronisiert wird</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Einschließen</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>Personen in einer später angelegten OU werden synchronisiert wie alle anderen.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Niemand in einer später angelegten OU wird synchronisiert, bis Sie hier das Häkchen setzen.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>Später angelegte OUs werden ausgelassen; Sie können hier trotzdem das Häkchen setzen.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>&amp;Neue OUs unter gewählten</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>in den gewählten OUs</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>bisher %n</numerusform>
            <numerusform>bisher %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Setzen Sie das Häkchen einer OU, um ihre Personen aufzunehmen.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>Zählen nicht möglich</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n Systemobjekt ausgelassen</numerusform>
            <numerusform>%n Systemobjekte ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>Keine Art ausgewählt</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Sprachen durchsuchen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Keine Sprache hat diesen Namen.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>In Ihrem Verzeichnis und in der Cloud ändert sich nichts, bevor Sie auf der letzten Seite die erste Synchronisierung starten.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Einen Administrator des Cloudverzeichnisses, der sich jetzt anmelden kann</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>Den Namen der Domäne oder eines ihrer Controller</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Einen Verzeichnisbenutzer, der Personen und Gruppen lesen darf, und sein Kennwort</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Etwa zehn Minuten</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Sprache wählen</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, Gruppe</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, Konto</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>Ausgelassene Konten und Gruppen</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Diese werden nie synchronisiert, was auch ausgewählt ist: Die Domäne braucht sie für sich selbst. Auch integrierte Gruppen wie Domänen-Benutzer gehören dazu.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>Ich &amp;nehme die Lizenz an</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Link in einem Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Lizenz lesen und annehmen</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, Version 2.0. Sie dürfen dieses Programm verwenden, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Lizenz speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Lizenz drucken</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>Mehr als an einem gewöhnlichen Tag wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>&amp;Grenzen ändern…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nie über</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Alles wartet, wenn das Verzeichnis geschrumpft ist um</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Eine geleerte OU oder ein verlorenes Recht sieht aus, als würden alle ausscheiden.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Bis zu {number} dürfen ohne Rückfrage deaktiviert werden.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Bis zu {number} dürfen ohne Rückfrage gelöscht werden.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Bis zu {number} dürfen aus Gruppen entfernt werden.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Bis zu {number} dürfen einen anderen Benutzernamen bekommen.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Alle {total} dürfen ohne Rückfrage deaktiviert werden.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Alle {total} dürfen ohne Rückfrage gelöscht werden.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Alle {total} dürfen einen anderen Benutzernamen bekommen.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Bis zu {number} von {total} dürfen ohne Rückfrage deaktiviert werden.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Bis zu {number} von {total} dürfen ohne Rückfrage gelöscht werden.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Bis zu {number} von {total} dürfen einen anderen Benutzernamen bekommen.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>Festlegen, wie viel ohne Rückfrage geschehen darf</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Neue Einträge erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopie&amp;ren</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>Die gewählten Einträge oder alle angezeigten</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Hier stünden Warnungen und Fehler dieses Programms.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>Der Filter blendet %n Eintrag aus.</numerusform>
            <numerusform>Der Filter blendet alle %n Einträge aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} von %n Eintrag</numerusform>
            <numerusform>{count} von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Protokoll von {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Auf diesem Controller wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Dieser Computer ist bereit für die Einrichtung</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page} – {product}</source>
        <translation>{page} – {product}</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>Ein anderes Programm auf diesem Computer führt den Zeitplan aus; Sie sehen es hier.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · erforderlich</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Attribut wählen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>Attribut für {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>Die Zuordnung wird an allen erprobt…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>Felder zuordnen</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Welches Attribut welches Feld füllt. Ein Beispiel zeigt sofort das Ergebnis.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Benutzer sind nicht zur Synchronisierung ausgewählt. Ihre Zuordnung wird für später aufbewahrt.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>Gruppen sind nicht zur Synchronisierung ausgewählt. Ihre Zuordnung wird für später aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>&amp;Trotzdem fortfahren, %n auslassen</numerusform>
            <numerusform>&amp;Trotzdem fortfahren, %n auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>&amp;Ohne Erprobung fortfahren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n im Bereich kann mit dieser Zuordnung nicht synchronisiert werden; hier steht es mit dem Grund. Ändern Sie die Zuordnung oder die Werte, oder fahren Sie fort: Es wird ausgelassen, und nichts geschieht damit.</numerusform>
            <numerusform>%n im Bereich können mit dieser Zuordnung nicht synchronisiert werden; hier stehen sie mit dem Grund. Ändern Sie die Zuordnung oder ihre Werte, oder fahren Sie fort: Sie werden ausgelassen, und nichts geschieht mit ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>Die Zuordnung konnte nicht an allen erprobt werden. Lesen Sie das Verzeichnis erneut ein, oder fahren Sie fort: Die Vorschau zeigt jede Person, bevor etwas gesendet wird.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>Mitglieder durchsuchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} Mitglied</numerusform>
            <numerusform>{count} Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Bereits hinzugefügt</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Bereits entfernt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Technische Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n Vorgang wartet auf Sie</numerusform>
            <numerusform>%n Vorgänge warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Strg+{number})</translation>
    </message>
</context>
<context>
    <name>NextRuns</name>
    <message>
        <source>The next runs</source>
        <translation>Die nächsten Läufe</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>Pausiert: Keiner davon findet statt.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>Die nächsten Läufe, nach der Uhr von {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>Am {date} überspringt die Uhr {wall}: Dieser Lauf ist um {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>Am {date} zeigt die Uhr {wall} zweimal: Der Lauf findet beim ersten Mal statt.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Erneut zählen</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Niemand kommt hinzu oder scheidet aus, verglichen mit dem Gespeicherten.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n käme hinzu</numerusform>
            <numerusform>+%n kämen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n würde ausscheiden</numerusform>
            <numerusform>−%n würden ausscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n davon hat ein Konto</numerusform>
            <numerusform>%n davon haben ein Konto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n unvollständige Bedingung ist noch nicht mitgezählt</numerusform>
            <numerusform>%n unvollständige Bedingungen sind noch nicht mitgezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Nur V&amp;orschau</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>Jetzt &amp;vollständiger Abgleich</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Liest alle ein und vergleicht beide Seiten, nicht nur, was sich geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>Plan p&amp;rüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>Ein Plan wird angewendet. Was bestätigt wurde, bleibt; der Rest wartet.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Letzte Synchronisierung vor einer Minute, die nächste in {minutes} min.</numerusform>
            <numerusform>Letzte Synchronisierung vor %n Minuten, die nächste in {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Letzte Synchronisierung: {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Nächste Synchronisierung: {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Die Läufe konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Noch kein Lauf. Jeder erscheint hier als Balken.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Vorhandene Daten werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nichts wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Er&amp;neut nachsehen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>gewaltsam beendet</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>eine Person oder Gruppe</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>alles abgeglichen</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>einige ausgelassen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>etwas zurückgehalten</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Paket des Agents</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Paket angeben, und was es sein muss</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;Datei (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-2&amp;56</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;Fingerabdruck des Signaturgebers (optional)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Datei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Nehmen Sie den SHA-256 vom Herausgeber, nicht aus der Datei. Er wird vor dem Kopieren verglichen und noch einmal auf jedem Controller, während die Datei offen gehalten wird.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>Dieses &amp;verwenden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Windows Installer (*.msi)</source>
        <translation>Windows Installer (*.msi)</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Kennwörter auf den Domänencontrollern erfassen</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Ein Agent auf jedem beschreibbaren Controller von {domain} erfasst ein Kennwort, wenn es geändert wird. Vorhandene Kennwörter folgen bei ihrer nächsten Änderung.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Eine Aufgabe auf den Domänencontrollern läuft; sie würde gestoppt.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>Kennwortänderungen &amp;synchronisieren von</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>Personen melden sich beim Dienst mit ihrem Active Directory-Kennwort an.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Ein Agent auf jedem beschreibbaren Controller erfasst ein Kennwort, wenn es geändert wird; vorhandene folgen bei ihrer nächsten Änderung.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>Die Installation erfordert einen Domänen-Admin, SMB und WinRM sowie einen Neustart jedes Controllers. Sie beginnt nach der ersten Synchronisierung, nie davor.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Bleibt dies aus, wird nichts installiert. Sie können es später einschalten.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Konto, das installiert</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>Keinen neu starten</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Einzeln neu starten, den primären zuletzt</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Neustart der Controller</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Als {user} installieren</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Mit dem Konto installieren, das das Verzeichnis liest</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Mit einem anderen Konto installieren, das einmal abgefragt wird</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Wählen, wo Kennwörter erfasst werden</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Optional. Hier wählen und prüfen Sie; es wird noch nichts installiert.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>&amp;Paket auswählen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>&amp;Alle prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n von {total} beschreibbaren Controllern ist nicht abgedeckt: {names}</numerusform>
            <numerusform>%n von {total} beschreibbaren Controllern sind nicht abgedeckt: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>Der einzige beschreibbare Controller (%n) ist gewählt.</numerusform>
            <numerusform>Alle %n beschreibbaren Controller sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>Die erste Zeile ist nicht bereit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n davon ist nicht bereit.</numerusform>
            <numerusform>%n davon sind nicht bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Jeder erfasst Kennwörter nach seinem Neustart.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>Vor dem Neustart werden Sie gefragt.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Nie abgeschlossen: gewaltsam beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n nicht synchronisiert</numerusform>
            <numerusform>%n nicht synchronisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>unter 0,1 s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>{n} Benutzer erstellt</numerusform>
            <numerusform>{n} Benutzer erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} Benutzer aktualisiert</numerusform>
            <numerusform>{n} Benutzer aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} Benutzer aktiviert</numerusform>
            <numerusform>{n} Benutzer aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} Benutzer deaktiviert</numerusform>
            <numerusform>{n} Benutzer deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} Benutzer gelöscht</numerusform>
            <numerusform>{n} Benutzer gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} Benutzer nicht mehr synchronisiert</numerusform>
            <numerusform>{n} Benutzer nicht mehr synchronisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} Gruppe erstellt</numerusform>
            <numerusform>{n} Gruppen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} Gruppe aktualisiert</numerusform>
            <numerusform>{n} Gruppen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} Gruppe gelöscht</numerusform>
            <numerusform>{n} Gruppen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} Gruppe nicht mehr synchronisiert</numerusform>
            <numerusform>{n} Gruppen nicht mehr synchronisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} Mitglied zu Gruppen hinzugefügt</numerusform>
            <numerusform>{n} Mitglieder zu Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} Mitglied aus Gruppen entfernt</numerusform>
            <numerusform>{n} Mitglieder aus Gruppen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Geändert: {fields} und %n weiteres</numerusform>
            <numerusform>Geändert: {fields} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Geändert: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} Gruppe verlassen</numerusform>
            <numerusform>{n} Gruppen verlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} Mitglied hinzugefügt</numerusform>
            <numerusform>{n} Mitglieder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} Mitglied entfernt</numerusform>
            <numerusform>{n} Mitglieder entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Einstellungen: die erste aufbewahrte Version</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Einstellungen: {names} und %n weitere</numerusform>
            <numerusform>Einstellungen: {names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Einstellungen: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>hieß {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Wartet auf eine Synchronisierung</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>Wer angezeigt wird</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Kämen hinzu</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Würden ausscheiden</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Niemand wird mit diesen Kriterien synchronisiert.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wird ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Niemand käme hinzu, verglichen mit dem Gespeicherten.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Niemand würde ausscheiden, verglichen mit dem Gespeicherten.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>Distinguished Name</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Erklärung als Text kopieren</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Neuesten Plan öffnen</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>Dies &amp;wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Frei&amp;geben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Im &amp;Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>&amp;Jetzt einzeln synchronisieren</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Wählen Sie jemanden aus</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Hier sehen Sie Schritt für Schritt, warum jemand synchronisiert wird oder nicht, und können die Person einzeln synchronisieren.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>Konnte nicht erklärt werden.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>%n-mal zurückgewiesen. Neuer Versuch ab {time}.</numerusform>
            <numerusform>%n-mal zurückgewiesen. Neuer Versuch ab {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>Als Mitglied von {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Wird einzeln synchronisiert…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Wartet, bis der aktuelle Lauf beendet ist…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Etwas wartet auf eine Entscheidung: siehe oben.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>Synchronisierung nicht möglich: siehe oben.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Neu eingelesen: nichts zu tun.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Gestoppt. Was bis dahin bestätigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Das Konto wurde erstellt.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>Die Werte wurden aktualisiert.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>Das Konto wurde aktiviert.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Das Konto wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>Das Konto wurde gelöscht.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>Die Gruppe wurde aktualisiert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} Mitgliedschaft wurde hinzugefügt.</numerusform>
            <numerusform>{count} Mitgliedschaften wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} Mitgliedschaft wurde entfernt.</numerusform>
            <numerusform>{count} Mitgliedschaften wurden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Name, E-Mail oder Konto</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Zu testende Person</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Geben Sie einen Namen ein, um zu sehen, ob diese Person synchronisiert wird und warum.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>Niemand dieses Namens wurde aus dem Verzeichnis gelesen.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Würden synchronisiert</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Nicht entschieden: Nichts würde sich ändern</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>Würde nicht synchronisiert</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Wählen Sie bis zu {most} Zeilen; gewählt: {count}.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Wählen Sie unten bis zu {most} Zeilen.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Genau diese werden gesendet, alles andere bleibt geplant.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Mit gedrückter Strg-Taste wählen Sie mehrere. Zurückgehaltene Zeilen können nicht gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>&amp;Mit %n beginnen</numerusform>
            <numerusform>&amp;Mit diesen %n beginnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>Zurück zu allen R&amp;ubriken</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Namen, Konten und OUs suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Zeilen durchsuchen</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Benutzer, Gruppen oder beides</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Me&amp;hr</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Weitere Aktionen für die Zeilen</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>Mit einigen davon &amp;beginnen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>{count} angezeigte &amp;zurückhalten</numerusform>
            <numerusform>Alle {count} angezeigten &amp;zurückhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>{count} angezeigte an&amp;haken</numerusform>
            <numerusform>Alle {count} angezeigten an&amp;haken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>{count} &amp;gewählte zurückhalten</numerusform>
            <numerusform>Die {count} &amp;gewählten zurückhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>{count} gewählte anha&amp;ken</numerusform>
            <numerusform>Die {count} gewählten anha&amp;ken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>{count} als Tabelle &amp;speichern…</numerusform>
            <numerusform>Diese {count} als Tabelle &amp;speichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>{count}, die auf Genehmigung wartet</numerusform>
            <numerusform>Die {count}, die auf Genehmigung warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} ist unter anderen Rubriken zu finden.</numerusform>
            <numerusform>{count} sind unter anderen Rubriken zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>Suche und Filter blenden hier alle Zeilen aus</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Alle Zeilen wieder &amp;anzeigen</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>Dieser Plan enthält nichts</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>Niemand ist in den ausgewählten OUs, und niemand wurde zuvor synchronisiert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} von {count} Zeile gewählt</numerusform>
            <numerusform>{chosen} von {count} Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Wird zurückgehalten…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Wird angehakt…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Gestoppt. Kein Häkchen wurde geändert.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>Keine Zeile wurde geändert: Sie sind wie gewünscht oder werden gar nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} Zeile zurückgehalten.</numerusform>
            <numerusform>{count} Zeilen zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} Zeile angehakt.</numerusform>
            <numerusform>{count} Zeilen angehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Zeilen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} Zeile wurde als {file} gespeichert</numerusform>
            <numerusform>{count} Zeilen wurden als {file} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{done} von {total} werden gespeichert</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Was geschieht und warum</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Nicht mehr im Plan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Zurückgehalten: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>Wartet auf Genehmigung: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>{account} erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Mit {count} Mitglied erstellen</numerusform>
            <numerusform>Mit {count} Mitgliedern erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>{fields} ändern</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} Mitglied hinzugefügt</numerusform>
            <numerusform>{count} Mitglieder hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} Mitglied entfernt</numerusform>
            <numerusform>{count} Mitglieder entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Arten der Änderung</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Zu aktualisieren</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>Zu aktivieren</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>Zu deaktivieren</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Ausscheidend</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Niemand neu</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Alle in der Auswahl sind bereits im Dienst.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Nichts zu aktualisieren</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>Der Dienst hat die Werte des Verzeichnisses.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>Niemand ist wieder zu aktivieren</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>Niemand wird deaktiviert</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Niemand scheidet aus der Auswahl aus</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Jeder Name und jede Adresse ist eindeutig.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Niemand in den ausgewählten OUs wird ausgelassen</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>Nichts ist unverändert</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>Dies ist alles neu.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts wird zurückgehalten</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>Was Sie abwählen, bleibt, wie es ist, und steht hier.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nichts wurde zurückgewiesen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Hier wartet keine Zeile mehr</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} läuft weiter</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>Die Synchronisierung läuft nach Zeitplan weiter. Dieses Symbol öffnet das Fenster und beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>E-Mail-Domänen</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Prüfen Sie, ob jede davon Ihrer Organisation gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n weitere Domäne</numerusform>
            <numerusform>%n weitere Domänen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Wie in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>Der mit dieser Adresse</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>Der Proxy verlangt eine &amp;Anmeldung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>A&amp;dresse des Proxys</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>&amp;Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>&amp;Kennwort für den Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Im versiegelten Speicher aufbewahrt</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>Der Test sendet nur eine Anfrage an den Dienst und ändert nichts. Das Verzeichnis wird nie über einen Proxy erreicht.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Wählen, wie der Dienst erreicht wird</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>N&amp;ur die Benutzer synchronisieren, die diese Abfrage findet (Gruppen werden nicht abgefragt)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>Abfrage &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Eine Bedingung pro Zeile</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>Abfrage &amp;entfernen</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Einige der Benutzer, die die Abfrage findet</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Noch nicht ausprobiert.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>Keine Abfrage ist gespeichert: Jeder Benutzer in den gewählten OUs wird synchronisiert.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Eine Abfrage grenzt das ein. Speichern Sie sie, um zu sehen, wen sie findet.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Das Verzeichnis wird abgefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>Bisher %n Benutzer</numerusform>
            <numerusform>Bisher %n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>Erneut &amp;ausprobieren</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>Die Abfrage konnte nicht ausprobiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n davon in den gewählten OUs</numerusform>
            <numerusform>%n davon in den gewählten OUs</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>Die Abfrage findet niemanden.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Mit ihr wird kein Benutzer synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>Die Abfrage findet %n Benutzer.</numerusform>
            <numerusform>Die Abfrage findet %n Benutzer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>Die Abfrage findet mindestens %n Benutzer.</numerusform>
            <numerusform>Die Abfrage findet mindestens %n Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Es können mehr sein: Der Versuch endete dort.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>{product} beenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>Die Synchronisierung läuft weiter: Ein Agent auf diesem Computer führt sie aus.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>Eine Synchronisierung läuft. Sie stoppt mit diesem Programm; was bestätigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>Solange dieses Programm geschlossen ist, wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>Die nächste Synchronisierung würde beginnen: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>Dieser Computer und das Konto</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Zu lesen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>Agent von %n Controller entfernen?</numerusform>
            <numerusform>Agent von %n Controllern entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>Kennwörter, die dort geändert werden, werden ab diesem Moment nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows behält das Geladene bis zum Neustart des Controllers; es tut bis dahin nichts. Kein Controller wird dadurch neu gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>Von %n Controller &amp;entfernen</numerusform>
            <numerusform>Von %n Controllern &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>Einstellungen nicht lesbar – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;Letzte gute Version wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Prüfungen anzeigen</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>S&amp;upportdatei speichern…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Nachdem Sie die Datei selbst berichtigt haben.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Alles, was sich auch ohne Einstellungen prüfen lässt.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Ohne Geheimnisse und Namen; Sie sehen sie, bevor sie gespeichert wird.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>Der Verlauf der Einstellungen wird durchsucht…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>Der Verlauf der Einstellungen enthält keine lesbare Version.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>Die Einstellungen sind nicht die Ursache.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Wie am {date} von {who} gespeichert. Die jetzige Datei wird daneben aufgehoben.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Ihre Einstellungen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>Bis sie gelesen werden können, wird nichts synchronisiert. Personen und Gruppen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>primär</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>Jeder wird sofort heruntergefahren: Wer daran arbeitet, wird abgemeldet, und dort wird niemand gefragt.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>Der nächste folgt, wenn LDAP, SYSVOL und DNS des vorherigen antworten. Kommt einer nicht zurück, bleiben die anderen unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>%n Controller neu starten?</numerusform>
            <numerusform>%n Controller nacheinander in dieser Reihenfolge neu starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Keiner davon wird von hier neu gestartet</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Ausgelassen, weil kein anderer Controller bekannt ist, der den Standort inzwischen bedient: {names}. Starten Sie ihn selbst neu, wenn es passt, und wählen Sie dann „{button:Check now}“.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>%n Controller neu &amp;starten</numerusform>
            <numerusform>%n Controller neu &amp;starten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>&amp;Controller anzeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>E&amp;rgebnis anzeigen</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>Bestätigte Ä&amp;nderungen, in Tagen</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Mit dem, was zum Rückgängigmachen nötig ist.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Bestätigte Änderungen, &amp;höchstens in Megabyte</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>Die ältesten entfallen zuerst.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>&amp;Läufe, deren zurückgewiesene Datensätze aufbewahrt werden</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Welcher Datensatz nicht synchronisiert werden konnte und warum.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;Berichte über Läufe</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Berichte mit aufbewahrten Änderungen bleiben so lange wie diese.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;Versionen der Einstellungen</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Jede kann angesehen und wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Festlegen, wie lange der Verlauf aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Kennwörter auf den Domänencontrollern erfassen</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>Die erste Synchronisierung läuft</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>Die Synchronisierung läuft</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Prüfen, dann die erste Synchronisierung starten</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Plan prüfen</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Die Synchronisierung wurde gestoppt</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>Die Synchronisierung wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>Die erste Synchronisierung ist abgeschlossen</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>Die Synchronisierung ist abgeschlossen</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>Was hier gestoppt oder liegen gelassen wird, geht später weiter: im Statusfenster unter „{page:Password sync}“.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Dies sind bestätigte Ergebnisse: Der Dienst hat jedes beantwortet.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Jede Änderung, die der Dienst bestätigt, wird sofort vermerkt.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>Die Vorschau liest das Verzeichnis und den Dienst und schreibt nichts.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Wählen Sie ab, was bleiben soll, wie es ist. Vor dem Start wird nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Danach wird der Kennwort-Agent auf %n Controller installiert, und vor dem Neustart werden Sie gefragt.</numerusform>
            <numerusform>Danach wird der Kennwort-Agent auf %n Controllern installiert, und vor dem Neustart werden Sie gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Danach wird der Kennwort-Agent auf %n Controller installiert.</numerusform>
            <numerusform>Danach wird der Kennwort-Agent auf %n Controllern installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>Ohne Änderungen &amp;fertig stellen</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} Benutzer</numerusform>
            <numerusform>{count} Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} Gruppe</numerusform>
            <numerusform>{count} Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>{users} e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>{groups} e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>{users} und {groups} e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>{changes} an&amp;wenden</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird synchronisiert…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>Vorschau wird erstellt</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>Während die Vorschau erstellt wird, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>Eine neue Vorschau ist nötig.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>&amp;Neue Vorschau erstellen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestoppt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>Die Vorschau konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Durch diesen Plan wird niemand deaktiviert oder entfernt. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Beginnt mit %n Zeile</numerusform>
            <numerusform>Beginnt mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Der Dienst hat alles Gewählte bestätigt ({chosen}). {rest} weitere Änderung ist noch geplant.</numerusform>
            <numerusform>Der Dienst hat alles Gewählte bestätigt ({chosen}). {rest} weitere Änderungen sind noch geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Der Dienst hat {done} von {chosen} bestätigt. {rest} weitere Änderung ist noch geplant.</numerusform>
            <numerusform>Der Dienst hat {done} von {chosen} bestätigt. {rest} weitere Änderungen sind noch geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>Die erste Synchronisierung</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>Sie können jederzeit stoppen: Was bestätigt wurde, bleibt; der Rest bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Gestoppt, bevor etwas gesendet wurde. Der Plan ist unverändert.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Einrichtungsbericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>Der Bericht wurde als {file} gespeichert</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Hierdurch kommt niemand hinzu, und niemand scheidet aus.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Zahl zur Bestätigung eingeben</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Nach der Übernahme</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>Was die Übernahme ändert</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Sehen, was sich ändert, bevor es wirksam wird</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Geben Sie {number} ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Kennwort des Kontos, das das Verzeichnis liest</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Neu eingegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>Vor der Übernahme ist %n Angabe zu berichtigen</numerusform>
            <numerusform>Vor der Übernahme sind %n Angaben zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} ist mehr, als die Grenzen durchlassen. Die Eingabe lässt genau diese Konten 24 Stunden lang zu: Ist bis zur nächsten Synchronisierung jemand anderes darunter, hält sie alle zurück und fragt. Nach Mitgliedschaften über ihrer Grenze wird dort gefragt.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} ist mehr, als die Grenzen durchlassen. Die Eingabe speichert die Einstellungen; die nächste Synchronisierung hält diese Konten zurück und fragt noch einmal, weil noch nicht sicher ist, welche es sind.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Die Auswirkung auf Personen wird ermittelt…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>Die Auswirkung auf Personen ist nicht bekannt: Das Verzeichnis konnte nicht gelesen werden. Ein Lauf hält zurück, was über den Grenzen liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n Person kommt hinzu</numerusform>
            <numerusform>%n Personen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n davon bekommt kein Konto: deaktiviert</numerusform>
            <numerusform>%n davon bekommen kein Konto: deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n Person würde ausscheiden</numerusform>
            <numerusform>%n Personen würden ausscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n Konto würde deaktiviert</numerusform>
            <numerusform>%n Konten würden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n Konto würde endgültig gelöscht</numerusform>
            <numerusform>%n Konten würden endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n Gruppe kommt hinzu</numerusform>
            <numerusform>%n Gruppen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n Gruppe würde ausscheiden</numerusform>
            <numerusform>%n Gruppen würden ausscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>Danach wird {count} Person synchronisiert</numerusform>
            <numerusform>Danach werden {count} Personen synchronisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n kann nicht synchronisiert werden: {problem}</numerusform>
            <numerusform>%n können nicht synchronisiert werden: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>Zur &amp;Bestätigung {number} eingeben</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>Ein Lauf ist im Gange. Stoppen Sie ihn zuerst, oder warten Sie, bis er beendet ist.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>&amp;Attribut hinzufügen</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>Wie &amp;der Wert entsteht</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>&amp;Vorschlag verwenden</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Ergebnis für {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Attribute, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Attributname</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>Die objectGUID verknüpft jedes Objekt von Active Directory mit seinem Konto. Sie ändert sich nie, was auch umbenannt oder verschoben wird; so wird niemand doppelt erstellt oder mit jemand anderem verwechselt. Darum ist diese Zeile fest.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Muss bei allen verschieden sein.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Benutzerregeln</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Wenn jemand in Active Directory deaktiviert wird oder abläuft,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>das Konto deaktivieren</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Wird das Konto dort wieder aktiviert, wird es auch hier wieder aktiviert.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Niemand wird mehr durch eine Synchronisierung deaktiviert, aktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Wenn jemand die ausgewählten OUs verlässt,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>Das Konto bleibt aktiv und wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Wenn jemand in Active Directory gelöscht wird,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>es endgültig löschen</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>Der Einmalcode eines neuen Kontos geht</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>per E-Mail an die Person</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>An die E-Mail-Adresse, die synchronisiert wird.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>an einen Administrator</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Per E-Mail; der Administrator gibt ihn weiter.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>an niemanden</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Ein Administrator legt jedes Kennwort fest und teilt es auf anderem Weg mit.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>Synchronisierte Personen</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>werden per E-Mail begrüßt</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>Wer noch kein Kennwort festgelegt hat, wird erneut eingeladen, höchstens einmal am Tag.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>erhalten keine E-Mail</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Erneut &amp;fragen</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Festlegen, was mit Konten geschieht</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>Vor der ersten Synchronisierung geschieht nichts, und jeder Lauf zeigt, was er tut.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Setzt voraus, dass der Status verfolgt wird; das ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>Es ist nicht bekannt, wem diese Verbindung gehört: Bis dahin wird niemand deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} ist Besitzer dieser Verbindung und wird nie deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Jemand, der synchronisiert wird</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>Der Besitzer dieser Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n synchronisierte Person ist heute außerhalb davon.</numerusform>
            <numerusform>%n synchronisierte Personen sind heute außerhalb davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Keine synchronisierte Person ist heute außerhalb davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n synchronisierte Person wurde heute nicht gefunden.</numerusform>
            <numerusform>%n synchronisierte Personen wurden heute nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Keine synchronisierte Person fehlt heute.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n Person bekommt im nächsten Lauf ein Konto.</numerusform>
            <numerusform>%n Personen bekommen im nächsten Lauf ein Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Heute niemand neu.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Niemand in der Auswahl ist heute deaktiviert oder abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n Person in der Auswahl ist heute deaktiviert oder abgelaufen.</numerusform>
            <numerusform>%n Personen in der Auswahl sind heute deaktiviert oder abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n davon hat noch ein aktives Konto.</numerusform>
            <numerusform>%n davon haben noch ein aktives Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>Der Dienst wird gefragt, was er kann…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>Ihre Wahl bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Stoppe&amp;n</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Einrichtungsbericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>&amp;Seite des Dienstes öffnen</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} Anforderung</numerusform>
            <numerusform>{seconds} s, {requests} Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} Änderung des Plans ist noch nicht gesendet. Keine ist halb ausgeführt: Was gesendet wurde, ist bestätigt und vermerkt, der Rest ist, wie er war.</numerusform>
            <numerusform>{count} Änderungen des Plans sind noch nicht gesendet. Keine ist halb ausgeführt: Was gesendet wurde, ist bestätigt und vermerkt, der Rest ist, wie er war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Mit {count} weiteren Änderung fortfahren</numerusform>
            <numerusform>&amp;Mit den anderen {count} fortfahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n durch die Regeln ausgelassen</numerusform>
            <numerusform>%n durch die Regeln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n wartet auf Genehmigung</numerusform>
            <numerusform>%n warten auf Genehmigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>Nicht synchronisiert: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} ausgelassen</numerusform>
            <numerusform>{count} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} ausgelassen; gezeigt: {shown}</numerusform>
            <numerusform>{count} ausgelassen; dies sind die ersten {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Alles wurde vom Dienst bestätigt</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Es war nichts zu tun</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Ein Plan wartet auf Ihre Prüfung</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Einige Änderungen warten auf Ihre Genehmigung</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Fertig, einige Objekte wurden ausgelassen</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Gestoppt. Was bisher bestätigt wurde, bleibt</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>Die Synchronisierung ist fehlgeschlagen. Was bisher bestätigt wurde, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>Benutzer erstellt</numerusform>
            <numerusform>Benutzer erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>Benutzer aktualisiert</numerusform>
            <numerusform>Benutzer aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>Benutzer aktiviert</numerusform>
            <numerusform>Benutzer aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>Benutzer deaktiviert</numerusform>
            <numerusform>Benutzer deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>Benutzer gelöscht</numerusform>
            <numerusform>Benutzer gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>Benutzer nicht mehr synchronisiert</numerusform>
            <numerusform>Benutzer nicht mehr synchronisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>Gruppe erstellt</numerusform>
            <numerusform>Gruppen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>Gruppe aktualisiert</numerusform>
            <numerusform>Gruppen aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>Gruppe gelöscht</numerusform>
            <numerusform>Gruppen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>Gruppe nicht mehr synchronisiert</numerusform>
            <numerusform>Gruppen nicht mehr synchronisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>Mitglied zu Gruppen hinzugefügt</numerusform>
            <numerusform>Mitglieder zu Gruppen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>Mitglied aus Gruppen entfernt</numerusform>
            <numerusform>Mitglieder aus Gruppen entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Welche Änderungen des Laufs</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Namen in diesem Lauf suchen</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Das von diesem Lauf Angezeigte in einer Datei speichern</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Als &amp;JSON-Zeilen…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Änderungen des Laufs</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Veranlasst: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Unter Version {number} der Einstellungen</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Begonnen: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, Dauer {took}, {n} Anforderung</numerusform>
            <numerusform>{when}, Dauer {took}, {n} Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} Änderung wartete auf Genehmigung</numerusform>
            <numerusform>{n} Änderungen warteten auf Genehmigung</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Alle Änderungen ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Nicht synchronisiert ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>Was dieser Lauf geändert hat, ist älter als die eingestellte Aufbewahrung; nur die Zahlen sind noch da.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Dieser Lauf hat im Dienst nichts geändert und niemanden ausgelassen.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Kein Name hier enthält dies</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>&amp;Alle anzeigen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ern&amp;eut versuchen</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Bestätigte Änderungen</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>Als &amp;Balken</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Vorheriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Zufälliges Beispiel</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Beispielbenutzer</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Beispielgruppe</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Beispielbenutzer suchen</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Beispielgruppe suchen</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Damit wird niemand gefunden.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>Beim nächsten Start ausführen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Ein Lauf, der &amp;verpasst wurde, weil dieser Computer aus war</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>Zeitplan &amp;pausieren</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Läufe, die jemand startet, gehen weiter wie bisher.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>Ä&amp;nderungen alle</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>&amp;Täglich</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>Wo&amp;chentage</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>M&amp;onatlich, am Tag</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minuten zwischen zwei Läufen</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>Ein kürzerer Monat nimmt stattdessen seinen letzten Tag.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Z&amp;eitzone</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>Wählen, wann synchronisiert wird</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Eine Änderung erscheint im Dienst nach dem nächsten Lauf. Sie können jederzeit auch von Hand synchronisieren.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Alles um</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>&amp;Um</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>Auf den Controllern anmelden</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Ein Konto verwenden, das auf Domänencontrollern installieren darf</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>Es wird im Arbeitsspeicher behalten, bis Sie diese Seite verlassen, und nie gespeichert. Ein falsches Kennwort wird nicht von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbrec&amp;hen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>Mit diesem Konto fortfahren?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>Als Administrator anmelden</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Diesem Konto wird die Verbindung gehören. Sie können den Besitzer später ändern.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Öffnen Sie die Seite in einem Browser, melden Sie sich an, und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Von Zoho nicht mitgeteilt; muss Besitzer oder Administrator der Organisation sein</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>Die Seite von Zoho nennt Ihren eigenen Client, nicht diesen Computer: Geben Sie den Code nur ein, wenn Sie diese Einrichtung selbst begonnen haben.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Fahren Sie nur fort, wenn die Seite diesen Computer nennt: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Neuen Code anfordern</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>P&amp;roxyeinstellungen</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>Die Verbindung ist wieder da</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>Der Code war abgelaufen, dies ist ein neuer. Warten auf die Anmeldung</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Warten auf die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>Der Code bleibt gültig; neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Automatischer neuer Versuch in {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Code kopiert. Warten auf die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Code kopiert. Hier öffnet sich kein Browser: Öffnen Sie den Link auf einem anderen Gerät</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Link kopiert. Warten auf die Anmeldung</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Dieses Programm starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Es startet als Symbol neben der Uhr und synchronisiert nach Zeitplan. Ohne dies, und ohne einen Agent als Dienst, wird nichts synchronisiert, solange dieses Programm geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Beachtenswert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung läuft</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung läuft…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Bei der Anmeldung an diesem Computer starten</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n OU ausgewählt</numerusform>
            <numerusform>%n OUs ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n OU ausgelassen</numerusform>
            <numerusform>%n OUs ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n Benutzerfeld</numerusform>
            <numerusform>%n Benutzerfelder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n Gruppenfeld</numerusform>
            <numerusform>%n Gruppenfelder</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Alle in den ausgewählten OUs</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Wer ausscheidet: {leaving} · Wer gelöscht wird: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, mindestens {least} und höchstens {most} werden deaktiviert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Änderungen jede %n Minute, alles um {time}</numerusform>
            <numerusform>Änderungen alle %n Minuten, alles um {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>Auf %n Domänencontroller</numerusform>
            <numerusform>Auf %n Domänencontrollern</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Wie in den Systemeinstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Änderungen: %n Tag</numerusform>
            <numerusform>Änderungen: %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Supportdatei speichern</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>Genau das, was Sie hier sehen, wird geschrieben; nichts wird gesendet. Geheimnisse sind entfernt, Personen haben andere Namen.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>&amp;Hostnamen und OU-Namen lesbar lassen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>Dateien der Supportdatei</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>Es musste nichts entfernt werden.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Entfernt oder umbenannt – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>„{text}“ kommt in dieser Datei nicht vor.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Zeile %n</numerusform>
            <numerusform>Zeile %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Das letzte Einlesen wird gesucht…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Verzeichnis wird eingelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>Verzeichnis eingelesen: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>Das Verzeichnis wurde nicht bis zum Ende eingelesen, die Zahlen können daher zu niedrig sein.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>Das Einlesen wurde gestoppt. Wählen Sie „{button:Read again}“, um Zahlen zu erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Kennwörter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>Einstellungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Einstellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>Die geltenden Einstellungen als Datei, zum Aufbewahren oder Mitnehmen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>Sie sehen, was abweicht und wie es sich auf Personen auswirkt, bevor etwas geändert wird. Änderungen, die Sie noch nicht übernommen haben, werden ersetzt.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Einstellungen mitnehmen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Die Einstellungen wurden geschrieben: {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Be&amp;sitzer ändern…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>&amp;Verbindungseinstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>&amp;Beenden (die Synchronisierung läuft weiter)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Nächste Synchronisierung: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n Vorgang erfordert Ihr Eingreifen</numerusform>
            <numerusform>%n Vorgänge erfordern Ihr Eingreifen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Erneut versuchen: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>teilweise ausgewählt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Teile dieses Schritts</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>OUs suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>OUs suchen</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Wählen, was synchronisiert wird</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Eine OU mit Häkchen schließt alles darunter ein.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Diese OU ist nicht mehr in der Struktur.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>OUs und Arten</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP-Abfrage (ein)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP-Abfrage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Ausgelassen ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Name, E-Mail oder Konto</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Name, E-Mail-Adresse, Konto, DN oder GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Benutzer oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Wer aufgelistet wird</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alle wiederholen</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Jemanden suchen und sehen, warum synchronisiert wird oder nicht</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Wie bei der letzten Synchronisierung gelesen; was Sie auswählen, kann neu eingelesen werden.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>Jemand wird gerade synchronisiert; das würde gestoppt.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>Die besten {few} von {count}; geben Sie mehr ein, um einzugrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} gefunden</numerusform>
            <numerusform>{count} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>Nichts ist in Quarantäne</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>Der Dienst hat niemanden wegen seiner Daten zurückgewiesen.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Niemand wird zurückgehalten</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>Keine Zeile eines Plans wurde abgewählt oder abgelehnt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>Die ersten {few} von {count}; geben Sie einen Namen ein, um einzugrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} aufgelistet</numerusform>
            <numerusform>{count} aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Niemand hier passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Andere werden aufgelistet, wenn die Suche leer ist.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>Suc&amp;he leeren</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Geben Sie ein, wen Sie suchen</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Ein Name oder ein Teil davon, eine E-Mail-Adresse, ein Kontoname, ein früherer Name, ein Distinguished Name oder eine GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Niemand wurde gefunden.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>Vielleicht ist das Objekt neu: Es kann jetzt aus dem Verzeichnis gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>Aus dem &amp;Verzeichnis lesen</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Wer neu ist, ist nach der nächsten Synchronisierung bekannt.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>Jetzt a&amp;lle synchronisieren</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Suche nicht möglich.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Kein Plan wartet auf Durchsicht. Eine Vorschau erstellt einen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} wird mit dem nächsten Lauf erneut gesendet.</numerusform>
            <numerusform>{count} werden mit dem nächsten Lauf erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Freigegeben. Der nächste Lauf entscheidet, was geschieht; Sie können jetzt auch einzeln synchronisieren.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Einstellungen vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>Diese Version &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Weiter in den &amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>Die Einstellungen sind jetzt dieselben. Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Dies würde sich ab jetzt ändern:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Noch ist nichts geändert: Die Seite „Einstellungen“ zeigt zuerst die Auswirkung auf Personen. Der Besitzer der Verbindung, dieses Gerät und Kennwörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Das Verzeichnis wird mit dem Konto {user} gelesen. Dessen Kennwort wurde nicht aufbewahrt: Es muss erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>Die andere Verbindung zum Verzeichnis tritt erst nach ihrer Prüfung in Kraft.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>Einstellungen gespeichert: {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>Dies ist die erste aufbewahrte Version: Was davor war, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>Was wäre, wenn…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>Die Person, die als Beispiel dient</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{help} (F1)</source>
        <translation>{help} (F1)</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Help for this step</source>
        <translation>Hilfe zu diesem Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Schritt {number} von {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Schritt {number} von {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n Angabe zu berichtigen</numerusform>
            <numerusform>%n Angaben zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Einrichtung schließen</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>Bisherige Eingaben behalten?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>Die Einrichtung geht bei diesem Schritt weiter, wenn Sie sie wieder öffnen.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>Die Verbindung ist installiert. Vor der Prüfung wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Speichern und beenden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP-Filter</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Filter kopieren</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>Zum Ausprobieren in anderen Werkzeugen. Anders als die Kriterien ignoriert LDAP auch Akzente.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>Die dieses Computers: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Alles wird abgeglichen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>Die Uhr überspringt an diesem Tag {wall}: direkt danach.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>Die Uhr zeigt an diesem Tag {wall} zweimal: das erste Mal.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>Die Uhr zeigt {time} zweimal: das erste Mal.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>Die Uhr zeigt {time} zweimal: das zweite Mal.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>Der letzte Tag eines kürzeren Monats.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Dieses Attribut entfernen</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Positionsargumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: Fehler: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>folgende Argumente sind erforderlich: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s ist erforderlich</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>nicht zulässig zusammen mit Argument %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>mehrdeutige Option: %(option)s passt zu %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Auswahl: %(value)r (möglich sind %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument erwartet</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ausdrückliches Argument %r wird ignoriert</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect hält ein Cloudverzeichnis mit Active Directory synchron. Ohne Befehl öffnet sich ein Fenster.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe anzeigen und beenden</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>Versionsnummer des Programms anzeigen und beenden</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>als Symbol neben der Uhr öffnen, wie bei der Anmeldung (ohne Befehl)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>Einstellungen, Geheimnisse und Verlauf (Standard: $IDENTITY_CONNECT_FOLDER oder die Daten des Benutzers)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>diese Sprache verwenden (de, pt_BR, ...) statt der des Systems</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>technische Details von Fehlern</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>alles an einem eingebetteten Verzeichnisdienst und Active Directory ausprobieren</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>einen Verzeichnisdienst und ein Active Directory zum Ausprobieren starten</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>aus einer Antwortdatei einrichten, unbeaufsichtigt</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>anzeigen, was eine Synchronisierung tun würde, und diesen Plan speichern</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>jetzt synchronisieren oder genau einen in der Vorschau gezeigten Plan anwenden</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>nach Zeitplan synchronisieren, bis der Befehl gestoppt wird, ohne Fenster</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>den Agent als Dienst des Betriebssystems installieren, entfernen oder ansehen</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>sagen, warum eine Person oder Gruppe (nicht) synchronisiert wird</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>anzeigen, was getan wurde: Läufe, Änderungen und Versionen der Einstellungen</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>die Einstellungen anzeigen, vergleichen, exportieren, importieren oder wiederherstellen; ein neues Verzeichniskennwort angeben</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>anzeigen, wie es um die Synchronisierung steht, was auf Sie wartet, und die letzten Läufe</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>anzeigen, was zur Genehmigung zurückgehalten wird; es genehmigen, ablehnen oder freigeben</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>auflisten, was der Dienst zurückgewiesen hat, mit Ursache und nächstem Versuch</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>den Besitzer der Verbindung anzeigen oder ändern</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>den Password Sync Agent auf Domänencontrollern installieren, sie neu starten, ihren Stand ansehen</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>einen Installationsschlüssel erstellen oder prüfen</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>alles prüfen und eine bereinigte Datei für den Support schreiben</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: die Hauptaufgabe an der eingebetteten Sandbox, in einem Fenster oder (`--headless`) ganz von selbst.

Nichts davon bleibt: Das Profil ist in einem temporären Ordner, seine Geheimnisse im Arbeitsspeicher dieses Prozesses,
und die Sandbox endet mit dem Befehl.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>ohne Fenster, von selbst</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>Personen (Standard 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: ein Verzeichnisdienst und ein Active Directory zum Ausprobieren, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>die Zertifizierungsstelle der Controller (PEM) hierhin schreiben</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>nach Art von Zoho: dessen Anmeldung in zwei Rechenzentren und ein eigener Store</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: alles, wonach der Assistent fragt, unbeaufsichtigt.

Geheimnisse kommen aus der Umgebung, einer Eingabeaufforderung oder dem Schlüsselbund und nie aus der Datei oder aus
Argumenten. Von einem fehlgeschlagenen Versuch wird nichts aufbewahrt.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; ein vollständiges Beispiel steht in der README (answers-example.toml). Geheimnisse: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD oder eine Eingabeaufforderung</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>die Einstellungen einer vorhandenen Verbindung ersetzen</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: lesen, vergleichen und zeigen, was eine Synchronisierung tun würde. Es wird nichts in den Dienst geschrieben.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>der Plan mit allen seinen Änderungen</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: jetzt ein Lauf. Erstellt einen eigenen Plan und wendet ihn an, oder wendet genau einen in der Vorschau gezeigten an.

Der eigene Plan umfasst, was sich im Verzeichnis seit dem letzten Lauf geändert hat, wie bei einem geplanten Lauf, wo
das genügt; wo nicht, und mit `--full`, umfasst er alle.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>das Ergebnis als JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>alle auf beiden Seiten abgleichen, nicht nur, was sich im Verzeichnis seit dem letzten Lauf geändert hat (was im Dienst von Hand geändert wurde, wird nur so gefunden)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>genau diesen in der Vorschau gezeigten Plan anwenden</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>nur dieses Objekt synchronisieren, wie es jetzt im Verzeichnis ist (Name, E-Mail-Adresse, Kontoname, DN oder GUID einer Person oder Gruppe)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>zuerst eine zurückgehaltene Menge von Änderungen genehmigen (siehe `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>wie viele es sind; wird verlangt, wo etwas endgültig gelöscht wird</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: führt den Zeitplan aus, und was das Fenster verlangt, bis er gestoppt wird (ein Dienst).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>wenn in diesem Ordner ein anderer arbeitet (ein geöffnetes Fenster), warten, bis er endet</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>wie der Dienststeuerungs-Manager von Windows ihn startet</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: der Agent als Dienst des Betriebssystems (Linux mit systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>Benutzer, Schlüssel und Unit; startet mit dem Computer</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>beendet ihn; sein Ordner und sein Schlüssel bleiben</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>ob er installiert ist und läuft</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: warum eine Person oder Gruppe synchronisiert wird oder nicht; der entscheidende Schritt steht zuletzt.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>Schritte und Fakten als JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>Name, E-Mail-Adresse, Kontoname, DN oder GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: was getan wurde, an wem, wann und unter welchen Einstellungen; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>was an dieser Person oder Gruppe getan wurde, unter jedem früheren Namen</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>ein Lauf, seine Änderungen und zurückgewiesenen Datensätze</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>eine Version der Einstellungen, und was jetzt abweicht</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>nur Versionen der Einstellungen</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>auch jede bestätigte Änderung</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>nicht vor diesem Tag (2026-11-30) oder Zeitpunkt</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>vor diesem Tag (2026-11-30) oder Zeitpunkt</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>Läufe, die etwas getan haben, die etwas geändert haben oder die fehlgeschlagen sind</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>Läufe, die dieses Konto des Betriebssystems veranlasst hat, und was es gespeichert hat</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>ein JSON-Objekt pro Zeile</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>in diese Datei (.csv oder .jsonl), mit Änderungen</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: die geltenden Einstellungen als Datei, verglichen und ohne Fenster geändert.

`import` und `restore` zeigen, was abweicht und wie es sich nach dem letzten Einlesen auf Personen auswirkt, bevor
etwas geändert wird. Eine andere Verbindung zum Verzeichnis tritt erst in Kraft, wenn ihre Prüfung
bestanden ist; ein Kennwort wird einmal versucht. Eine laufende Synchronisierung arbeitet mit dem weiter, was sie hat.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>die geltenden Einstellungen</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>sie in eine Datei schreiben, ohne Geheimnisse und ohne das, was zu diesem Gerät gehört</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>sie aus einer Datei übernehmen, nachdem gezeigt wurde, was abweicht</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>was eine Datei ändern würde</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>zu einer früheren Version zurückkehren (history --config listet sie auf)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>ein anderes Kennwort des Kontos, das das Verzeichnis liest</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>die Antwort als JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: das Urteil, was auf eine Entscheidung wartet, was verbunden ist, wie die letzten Läufe endeten.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>der Status als JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: was der Schutz zurückhält, warum, und was dazu entschieden wurde.

`list` nennt jede Menge; `show` ihre Zeilen; `approve` lässt genau diese Menge 24 Stunden lang zu, `reject`
lässt sie bis `release`, wie sie ist. Eine ID darf gekürzt werden, wo ihr Anfang genügt.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>jede zurückgehaltene Menge (ohne ein Wort: dasselbe)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>die Zeilen einer Menge, mit Namen</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>genau diese Menge zulassen, 24 Stunden lang</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>sie lassen, wie sie ist, bis sie freigegeben wird</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>die Entscheidung dazu zurücknehmen</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: was der Dienst wegen seiner Daten zurückgewiesen hat, warum, und wann es erneut gesendet wird.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>die Liste als JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>den nächsten Lauf dieses Objekt erneut senden lassen (all: alles)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: wem diese Verbindung gehört, und wie jemand anderes ihr Besitzer wird.

`show` sagt, wem die Verbindung gehört und wie es um sie steht, nach der letzten Messung; `--measure` fragt
neu ab. `change` macht den zum Besitzer, der den Code bestätigt: einen Administrator derselben Organisation
oder den jetzigen Besitzer, dessen Anmeldung erneuert wird. Mit `--account` kann es niemand anderes werden; wo sich niemand
anmeldet (einfaches SCIM), nennt es das Konto.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>der Besitzer, und wie es um die Verbindung steht (ohne ein Wort: dasselbe)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>wer den Code bestätigt, ist ab jetzt der Besitzer</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: der Password Sync Agent auf Domänencontrollern, ohne Fenster.

`check` sieht nach, wovon eine Installation abhängt, und ändert nichts; `install`, `restart` und
`uninstall` machen weiter, wo sie waren; `status` zeigt, was bekannt ist, und fragt mit `--refresh` ab.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>wovon eine Installation abhängt; nichts wird geändert</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>installieren oder aktualisieren, ein Controller nach dem anderen</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>nacheinander neu starten, den primären zuletzt</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>wie weit jeder ist, soweit bekannt</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>den Agent entfernen</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` und `key check`: Installationsschlüssel. Ihre Geheimnisse kommen aus einer Eingabeaufforderung oder als
Zeilen `name=value` über die Standardeingabe und nie aus Argumenten, die jede Prozessliste zeigt.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>einen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>einen Schlüssel aus der Standardeingabe oder einer Eingabeaufforderung lesen, offline</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: alle Prüfungen, die es gibt, und eine bereinigte Datei für den Support.

Funktioniert, was auch beschädigt ist, und wenn nichts eingerichtet ist. Der Exitcode ist der der ersten
fehlgeschlagenen Prüfung; Warnungen sind kein Fehler.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>die Ergebnisse als JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>eine Supportdatei (ZIP) schreiben, ohne Geheimnisse und ohne Personennamen</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>Hostnamen und OU-Namen darin lesbar lassen</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>Profilordner eines Benutzers: Seine Einstellungen, sein Verlauf und seine Geheimnisse gehen an den Dienst über</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nicht jetzt</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>anzeigen, was abweicht, und beenden</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>niemanden fragen</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>wie viele Konten deaktiviert oder gelöscht würden; wird verlangt, wo es mehr sind, als die Grenzen durchlassen</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>die ID der Menge oder ihr Anfang</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>den Dienst jetzt fragen</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>Benutzername oder E-Mail-Adresse: Nur dieses Konto darf der Besitzer werden</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>dieser Controller (für mehrere wiederholen); sonst die der Einstellungen</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>ein anderes Konto als das gespeicherte: benutzer@domäne oder DOMÄNE\benutzer; sein Kennwort steht in IDENTITY_CONNECT_CONTROLLER_PASSWORD oder wird abgefragt und nie gespeichert</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>nach dem Kennwort fragen oder es als Zeile der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>sich an diesem Controller mit NTLM anmelden; überall sonst mit Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>die Controller abfragen</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>Geheimnisse werden abgefragt; bei Umleitung enthält die Standardeingabe Zeilen wie token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>mit einer Anmeldung (Standard), Zoho mit einem eigenen Client, oder einfaches SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: wo Ihr OAuth-Client erstellt wurde; ersetzt --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>Basis des Dienstes, bei dem sich Personen anmelden</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>Basis seiner SCIM 2.0-Endpunkte</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>die Organisation, wie der Dienst sie kennt</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>die Organisation, wie Personen sie kennen</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>der OAuth-Client für die Anmeldung</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>letzter Tag, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>was er sagt, als JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>Dies ist fehlgeschlagen, und es gibt noch keine Beschreibung dafür: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Senden Sie die technischen Details an den Support.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>Es ist kein Domänencontroller angegeben.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS kennt keinen für die Domäne {domain}, oder die Liste ist leer.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Geben Sie den vollen Namen eines Domänencontrollers ein, etwa dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>„{host}“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Ein Controller ist ein Name wie dc1.corp.example.com oder ein Name mit Port wie dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>Der Name {host} existiert nicht in DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>Der befragte DNS-Server ({dns_server}) kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Geben Sie den vollen Namen ein (etwa dc1.corp.example.com), oder lassen Sie diesen Computer den DNS-Server der Domäne befragen.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Der Name {host} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>Der DNS-Server {dns_server} antwortet nicht.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und seine DNS-Einstellungen.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Dieser Computer hat keinen DNS-Server.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>Seine Netzwerkeinstellungen nennen keinen.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Geben Sie die Namen der Domänencontroller von Hand ein, oder legen Sie einen DNS-Server fest.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>„{domain}“ ist kein Domänenname.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>Der DNS-Name einer Domäne sieht aus wie corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} antwortet auf Port {open_port} (LDAP), aber nicht auf Port {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Eine Firewall blockiert Port {port}, oder LDAPS ist ausgeschaltet, weil der Controller kein Zertifikat hat.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Öffnen Sie Port {port}, geben Sie dem Controller ein Zertifikat, oder wählen Sie StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} weist Verbindungen auf Port {port} ab.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Dort lauscht nichts, oder eine Firewall weist sie ab.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Prüfen Sie Name und Port, und ob der Controller läuft.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} hat auf Port {port} nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>Der Controller ist ausgeschaltet, oder eine Firewall verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Prüfen Sie, ob der Controller läuft und ob Port {port} von diesem Computer aus offen ist.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>{host} ist auf Port {port} nicht erreichbar.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Dieser Computer hat keinen Weg in dessen Netzwerk.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers und gegebenenfalls das VPN.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} ist ausgelastet und kann nicht antworten.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>Der Controller hat dies gemeldet.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Eine Synchronisierung geht von selbst mit dem nächsten Controller weiter. Versuchen Sie es bei einer Prüfung später erneut, oder prüfen Sie mit einem anderen Controller.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} fährt herunter oder ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>Die Verbindung zu {host} wurde beendet.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>Der Controller oder das Netzwerk hat sie geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Versuchen Sie es erneut. Geschieht es oft, suchen Sie nach einer Firewall, die lange Verbindungen beendet.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} hat nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>Der Controller ist überlastet, oder das Netzwerk hat die Antwort verloren.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} gab eine Antwort, die kein LDAP ist.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Dort lauscht ein anderer Server, oder etwas auf dem Weg hat die Antwort verändert.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Prüfen Sie Name und Port.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} ist ein LDAP-Server, aber nicht Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>Er nennt keine Standarddomäne.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Geben Sie den Namen eines Domänencontrollers ein.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} hat die Verbindung auf Port {port} angenommen und wieder geschlossen.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>Der Controller hat kein verwendbares Zertifikat für LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Installieren Sie auf dem Controller ein Zertifikat für „Serverauthentifizierung“ mit dem Namen {host}, oder lassen Sie eines von der Zertifizierungsstelle der Domäne ausstellen.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} hat den Wechsel zur Verschlüsselung (StartTLS) abgelehnt.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>Der Controller hat kein verwendbares Zertifikat.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Installieren Sie auf dem Controller ein Zertifikat für „Serverauthentifizierung“ mit dem Namen {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} hat die Verbindung auf Port {port} angenommen, aber nicht geantwortet.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>Der Controller hängt, oder eine Firewall hält die Verbindung auf.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Prüfen Sie, ob der Controller normal läuft.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} bietet nur alte Versionen von TLS an.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Dieses Programm benötigt TLS 1.2 oder höher. Unter Windows Server 2008 R2 und 2012 ist es ausgeschaltet, bis es aktiviert wird.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Aktivieren Sie TLS 1.2 auf dem Controller.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} spricht auf Port {port} kein TLS.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>Der Port gehört zu unverschlüsseltem LDAP oder zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Verwenden Sie Port 636 für LDAPS, oder wählen Sie StartTLS für Port 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>Der Controller und dieser Computer konnten sich nicht einigen. Mehr steht in den technischen Details.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Prüfen Sie das Zertifikat des Controllers und seine TLS-Einstellungen.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen: {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>Es wurde nicht erneuert: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Erneuern Sie das Zertifikat des Controllers. Stimmt das Datum auf dem Controller, prüfen Sie die Uhr dieses Computers: Sie zeigt {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig, erst ab {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>Die Uhr dieses Computers zeigt {now}. Wahrscheinlich geht sie falsch, oder das Zertifikat wurde von einem Computer ausgestellt, dessen Uhr falsch geht.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Stellen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>Das Zertifikat wurde nicht für {host} ausgestellt.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>Es ist gültig für: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Geben Sie einen dieser Namen als Controller ein.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>Das Zertifikat von {host} wurde von einer Zertifizierungsstelle ausgestellt, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>Der Aussteller ist {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Installieren Sie das Zertifikat des Ausstellers im Zertifikatspeicher dieses Computers, oder vertrauen Sie dem Aussteller hier, nachdem Sie seinen SHA-256 verglichen haben.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>Das Zertifikat von {host} ist nur von sich selbst signiert.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Keine Zertifizierungsstelle bürgt dafür: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Geben Sie dem Controller ein Zertifikat der Zertifizierungsstelle der Domäne, oder heften Sie dieses an, nachdem Sie seinen SHA-256 verglichen haben.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>Das Zertifikat von {host} ist zu schwach.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>Sein Schlüssel ist {key}, signiert mit {signature}. Die Regeln dieses Computers lehnen kurze Schlüssel und alte Signaturen ab.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Stellen Sie ein neues Zertifikat mit mindestens RSA 2048 und SHA-256 aus.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>Was dieser Computer daran beanstandet, steht in den technischen Details.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Berichtigen Sie das Zertifikat auf dem Controller.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} legt ein anderes Zertifikat vor als das angeheftete.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>Angeheftet war SHA-256 {expected}, vorgelegt wird {found}. Das Zertifikat wurde erneuert, oder jemand steht zwischen diesem Computer und dem Controller.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Vergleichen Sie den neuen SHA-256 mit dem des Controllers, und heften Sie es dann an.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>Die hinterlegte Zertifizierungsstelle ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Es muss Text in PEM-Form sein, der mit BEGIN CERTIFICATE beginnt.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Wählen Sie das Zertifikat der Zertifizierungsstelle erneut aus.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Der Benutzername für Active Directory ist leer.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Geben Sie den Namen des Kontos ein.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>Das Kennwort von {user} ist leer.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory würde ein leeres Kennwort als anonymen Zugriff behandeln.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} nimmt diesen Namen und dieses Kennwort nicht an: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>Das Kennwort ist falsch, oder es gibt kein solches Konto.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Geben Sie das Kennwort erneut ein. Es wurde nur einmal versucht, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>Es gibt kein Konto {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} kennt diesen Namen nicht.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Schreiben Sie den Namen als benutzer@domäne, als DOMÄNE\benutzer oder als Distinguished Name.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} darf sich zu dieser Tageszeit nicht anmelden.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>Das Konto hat Anmeldezeiten.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Lassen Sie in den Eigenschaften des Kontos alle Zeiten zu.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} darf sich von diesem Computer aus nicht anmelden.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>Das Konto ist auf bestimmte Computer beschränkt.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Fügen Sie diesen Computer oder den Controller in den Eigenschaften des Kontos unter „Anmelden an“ hinzu.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>Das Kennwort von {user} ist abgelaufen.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>Die Regeln der Domäne verlangen ein neues.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Legen Sie in Active Directory ein neues Kennwort fest, und geben Sie es hier ein. Lassen Sie bei einem Dienstkonto das Kennwort nie ablaufen.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>Das Konto {user} ist deaktiviert.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Es wurde in Active Directory deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Aktivieren Sie das Konto, oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>Das Konto {user} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>Sein Ablaufdatum ist überschritten.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Legen Sie in den Eigenschaften des Kontos ein späteres Datum fest, oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} muss zuerst ein neues Kennwort wählen.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>„Benutzer muss Kennwort bei der nächsten Anmeldung ändern“ ist aktiviert.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Melden Sie sich einmal als dieser Benutzer bei Windows an, oder entfernen Sie das Häkchen, und geben Sie dann das Kennwort hier ein.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>Das Konto {user} ist gesperrt.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Zu viele falsche Kennwörter wurden versucht. Weitere Versuche wurden eingestellt.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Entsperren Sie das Konto in Active Directory, und geben Sie dann das richtige Kennwort ein.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} verlangt für diese Art der Anmeldung eine Kanalbindung.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>Die Anmeldung war nicht an die verschlüsselte Verbindung gebunden.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Verwenden Sie eine einfache Anmeldung über LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} hat die Anmeldung von {user} nicht zugelassen.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>Der Controller nannte einen Grund, der in den technischen Details steht.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Prüfen Sie das Konto in Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} lehnt eine unverschlüsselte Anmeldung ab.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>Der Controller verlangt Signierung oder TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Schalten Sie SSL ein: Wählen Sie LDAPS oder StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>Die Attribute dieses Verzeichnisses können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{user} bekommt das Schema unter {dn} nicht zu sehen.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Lassen Sie das Konto das Schema lesen, oder geben Sie die Namen der Attribute ein.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} existiert nicht, oder {user} kann es nicht sehen.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>Der Name ist falsch, oder das Konto hat dort kein Leserecht.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Prüfen Sie den Basis-DN, oder geben Sie dem Konto das Leserecht.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} darf {dn} nicht lesen.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>Das Konto hat kein Recht dazu.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Geben Sie dem Konto dort das Leserecht.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} ist kein Distinguished Name.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Ein Distinguished Name sieht aus wie OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} hat die Suche nach Ablauf seines Zeitlimits beendet.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>Die Abfrage dauert für den Controller zu lange.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Verringern Sie die Seitengröße, oder vereinfachen Sie die Abfrage.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} hat die Antwort an seinem Größenlimit abgeschnitten.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>Der Controller lässt weniger Ergebnisse zu, als es gibt.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Verringern Sie die Seitengröße.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} hat die Suche an einem Verwaltungslimit beendet.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>Die Abfrage kostet den Controller mehr, als seine Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} gehört zu einer anderen Domäne.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} verweist auf {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Geben Sie einen Controller jener Domäne oder einen Basis-DN dieser Domäne ein.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} liest nicht seitenweise.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>Dem Server fehlt eine Erweiterung, die jedes Active Directory hat.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} hat nicht mitgeteilt, ob weitere Ergebnisse folgen.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>In der Antwort fehlen die Angaben zur Seitenaufteilung.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Versuchen Sie es mit einem anderen Controller erneut.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} hat die Anforderung abgelehnt (Ergebnis {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>Der Wortlaut des Controllers steht in den technischen Details.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>Die LDAP-Abfrage ist nicht verständlich.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Ein Name, ein Operator oder ein Wert darin ist nicht so geschrieben wie in LDAP-Abfragen.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Eine Abfrage sieht aus wie (department=Sales) oder (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>Die OU existiert nicht mehr, oder das Konto kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>Sie wurde gelöscht, oder ein Recht ging verloren: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Laden Sie die OUs erneut.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>Unter {base_dn} wurden keine Benutzer gefunden.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>Der Basis-DN enthält keine Personen, oder {user} kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Prüfen Sie den Basis-DN und die Rechte des Kontos.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber diesem Computer {seconds} Sekunden vor.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Stellen Sie beide Uhren nach derselben Zeitquelle.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber diesem Computer {seconds} Sekunden nach.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} und {other} gehören zu verschiedenen Domänen.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Eine Synchronisierung liest eine Domäne.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Geben Sie Controller derselben Domäne an.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Nicht geprüft: Zuerst muss der Name gefunden werden.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Nicht geprüft: Zuerst muss der Port antworten.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Nicht geprüft: Zuerst muss die Verschlüsselung funktionieren.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Nicht geprüft: Zuerst muss dem Zertifikat vertraut werden.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Nicht geprüft: Zuerst muss die Anmeldung gelingen.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} antwortet auf Port {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Verschlüsselt mit {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Nicht verschlüsselt: Das Kennwort wird lesbar an {host} übertragen.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Nicht geprüft: Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>Vertrauenswürdig, gültig bis {not_after}. Ausgestellt von {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>Dies ist das angeheftete Zertifikat, gültig bis {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>Das Zertifikat von {host} läuft ab: {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Angemeldet als {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>Die Uhren stimmen überein (Abweichung: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>Die Uhr von {host} weicht um {seconds} s ab.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} OU unter {base_dn}.</numerusform>
            <numerusform>{count} OUs unter {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>Unter {base_dn} wurden keine Organisationseinheiten gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} Benutzer: {samples}.</numerusform>
            <numerusform>{count} Benutzer, darunter {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Mehr als {count} Benutzer, darunter {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} Gruppe: {samples}.</numerusform>
            <numerusform>{count} Gruppen, darunter {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Mehr als {count} Gruppen, darunter {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>Unter {base_dn} wurden keine Gruppen gefunden.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Gelöschte Objekte sind sichtbar.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} kann gelöschte Objekte nicht sehen. Löschungen werden stattdessen durch einen Abgleich von allem gefunden, was langsamer ist.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} hat nicht mehr Rechte als nötig.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>Das Konto {user} kann sich selbst nicht sehen, seine Rechte sind daher unbekannt.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} darf mehr als lesen: {groups}. Ein gewöhnliches Konto genügt.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>Das Kennwort von {user} läuft ab: {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} darf mehr als lesen ({groups}), und das Kennwort läuft ab: {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>Nur {host} ist angegeben: Ohne ihn wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} funktioniert auch.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>Für {domain} wurden keine Domänencontroller gefunden.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>Der befragte DNS-Server ({dns_server}) kennt keine _ldap._tcp.dc._msdcs-Einträge davon.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Prüfen Sie den Namen, verwenden Sie einen DNS-Server der Domäne, oder fügen Sie einen Controller mit vollem Namen hinzu.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>Der DNS-Server konnte für {host} keine Antwort geben.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} meldete {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, steht der Grund im Protokoll des DNS-Servers; Controller können auch mit Namen hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>Port {port} von {host} ist der globale Katalog, aus dem nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Er enthält nur einen Teil jedes Eintrags: Personen und Gruppenmitglieder sähen aus, als gäbe es sie nicht mehr, und würden entfernt.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Verwenden Sie Port 636 für LDAPS, oder lassen Sie den Port weg.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>Port {port} von {host} passt nicht zu LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>Es ist der Port für StartTLS und für unverschlüsseltes LDAP.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>Lassen Sie den Port weg, verwenden Sie 636, oder wählen Sie StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>Port {port} von {host} passt nur zu LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>Er ist vom ersten Byte an verschlüsselt.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>Lassen Sie den Port weg, verwenden Sie 389, oder wählen Sie LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} gehört nicht zu dem, was {host} enthält.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Enthalten ist: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Berichtigen Sie die Suchbasis, oder lassen Sie sie leer, um die ganze Domäne zu verwenden.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>Der Aussteller ist {issuer}. Der Controller sendet dessen Zertifikat nicht mit.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Wählen Sie das Zertifikat der Zertifizierungsstelle als Datei aus, installieren Sie es im Zertifikatspeicher dieses Computers, oder heften Sie das des Controllers an, nachdem Sie seinen SHA-256 verglichen haben.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} ist kein Zertifikat einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Es kann einen Computer ausweisen, aber keine Zertifikate für andere ausstellen.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Wählen Sie das Zertifikat der Zertifizierungsstelle, die das des Controllers ausgestellt hat.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>Die Uhr dieses Computers geht {seconds} Sekunden vor.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>Die Uhr dieses Computers geht {seconds} Sekunden nach.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>Die Uhr des Dienstes {service} geht {seconds} Sekunden vor.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Vergleichen Sie die Uhr dieses Computers mit einem Zeitserver. Geht sie richtig, benachrichtigen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>Die Uhr des Dienstes {service} geht {seconds} Sekunden nach.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>Die Uhren von {host}, von diesem Computer und von {service} gehen alle verschieden, um bis zu {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Stellen Sie den Controller und diesen Computer nach derselben Zeitquelle.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>Die Uhr dieses Computers weicht um {seconds} s von {host} und {service} ab, die übereinstimmen.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>Die Uhr des Dienstes {service} weicht um {seconds} s von {host} und diesem Computer ab.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>Die Uhren von {host}, von diesem Computer und von {service} weichen um bis zu {seconds} s voneinander ab.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, dieser Computer und {service} stimmen überein (größte Abweichung: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} und dieser Computer stimmen überein ({seconds} s). Die Uhr von {service} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Nicht geprüft: Die Verbindung zu {host} wurde beendet.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Nicht geprüft: Zuerst muss die Suchbasis stimmen.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>Dies ist das angeheftete Zertifikat. Es ist abgelaufen ({not_after}); bei einem angehefteten Zertifikat wird das nicht geprüft.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} funktioniert auch, {other} aber nicht.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Suchbasis</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Controller, gegenüber diesem Computer (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Kennwort läuft ab</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Gruppen mit mehr Rechten</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Antwortzeit (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Größte Abweichung (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Dienst, gegenüber diesem Computer (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Vertrauenswürdige Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Zertifikat angeheftet</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Lesbare Kennwörter hingenommen</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Hier ist kein Installationsschlüssel.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Eingefügt wurden nur Leerzeichen oder Anführungszeichen.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Kopieren Sie die ganze Zeile aus der E-Mail oder dem Admin-Panel, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Dies ist kein Installationsschlüssel.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Ein Schlüssel beginnt mit {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Kopieren Sie die ganze Zeile, vom ersten bis zum letzten Buchstaben.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Dieser Installationsschlüssel hat Version {version}; dieses Programm liest Version {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>Der Schlüssel wurde von einer anderen Version des Produkts erstellt.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Aktualisieren Sie dieses Programm, oder lassen Sie sich einen neuen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>Der Installationsschlüssel hat {length} Zeichen statt {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Beim Kopieren ging ein Teil verloren oder kam etwas hinzu.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Kopieren Sie die ganze Zeile erneut.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>Der Installationsschlüssel enthält ein falsches Zeichen.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>Seine Prüfsumme passt nicht: Beim Kopieren oder Eintippen hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Kopieren Sie ihn erneut und fügen Sie ihn ein, statt ihn einzutippen.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>Der Installationsschlüssel ist abgelaufen: {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>Schlüssel sind nur begrenzte Zeit gültig.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Erstellen Sie einen neuen Schlüssel im Admin-Panel des Dienstes.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>Der Installationsschlüssel führt zu {url}; das ist keine sichere Adresse.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>Geheimnisse gehen nur an HTTPS-Adressen.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Bitten Sie den Ersteller des Schlüssels um einen mit einer https://-Adresse.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>Der Installationsschlüssel sagt nicht, zu welchem Dienst er gehört.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>Er enthält weder eine Dienstadresse noch eine SCIM-Adresse.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Erstellen Sie den Schlüssel erneut, mit einer der beiden.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>Der Installationsschlüssel sagt nichts über {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Ein Schlüssel für Zoho braucht die ID Ihres OAuth-Clients und den Synchronisierungsendpunkt des Stores.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Erstellen Sie den Schlüssel erneut, mit beiden Angaben.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Kürzen Sie seinen längsten Wert.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Dieser Installationsschlüssel braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>Er enthält ein lange gültiges Geheimnis und ist daher verschlossen.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Geben Sie die Passphrase ein, die beim Erstellen des Schlüssels gewählt wurde.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Dies ist nicht die Passphrase des Installationsschlüssels.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Prüfen Sie Großbuchstaben und Tastatursprache, und geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} kennt diesen Installationsschlüssel nicht.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>Er wurde zurückgezogen oder gehört zu einer anderen Organisation oder einem anderen Dienst.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Dieser Installationsschlüssel wurde bereits verwendet: auf {device}, {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Ein Schlüssel gilt für einen einzigen Computer.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>Der Name {host} wird nicht gefunden.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Dieser Computer ist offline, oder sein DNS-Server kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Namen.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>Der Dienst läuft dort nicht, oder eine Firewall weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Prüfen Sie die Adresse, und ob ausgehende Verbindungen zu Port {port} erlaubt sind.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>Der Host ist ausgeschaltet, oder eine Firewall verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Prüfen Sie, ob ausgehendes HTTPS zu {host} erlaubt ist, oder legen Sie einen Proxy fest.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Es gibt keine Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>Das Netzwerk zwischen diesem Computer und dem Dienst ist unterbrochen.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und versuchen Sie es erneut; eine geplante Synchronisierung tut das von selbst.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>Der Dienst oder das Netzwerk ist überlastet.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut; eine geplante Synchronisierung tut das von selbst.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} hat die Verbindung ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>Der Dienst wird neu gestartet, oder etwas dazwischen trennt Verbindungen.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Alle Verbindungen zu {host} sind belegt.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>Der Dienst antwortet langsamer, als Anforderungen gestellt werden.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>Es ist nicht bekannt, ob {host} eine Anforderung ausgeführt hat.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>Die Verbindung ging verloren, nachdem die Anforderung gesendet war.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>Der nächste Lauf sieht zuerst nach und sendet dann nur, was fehlt.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} ist keine Adresse.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Geben Sie eine Adresse ein wie https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} ist keine sichere Adresse.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Ohne HTTPS würde das Token lesbar übertragen. Nur dieser Computer selbst ist ausgenommen.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} leitet an {target} weiter.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>Der Dienst ist umgezogen, oder dieses Netzwerk verlangt zuerst eine Anmeldung auf einer Webseite. Die Anmeldung dieser Verbindung wird nicht an einen anderen Host gesendet.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Öffnen Sie eine Webseite in einem Browser, um sich am Netzwerk anzumelden, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Eine Anforderung an {host} wurde zurückgehalten.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>Der Dienst nannte diesen Host, aber die Anmeldung gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Prüfen Sie den Installationsschlüssel und die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} hat mit etwas geantwortet, das keine Antwort ist ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Meist ist es eine Seite eines Proxys oder Gastnetzwerks, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Öffnen Sie eine Webseite in einem Browser, um zu sehen, was das Netzwerk verlangt, oder berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} hat eine Antwort von mehr als {limit} Bytes gesendet.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Benachrichtigen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Der Proxy {proxy} verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>Ohne Anmeldung lässt er dieses Programm nicht durch.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Geben Sie Benutzername und Kennwort in den Proxyeinstellungen ein, oder lassen Sie den Proxy Verbindungen zum Dienst ohne Anmeldung durchlassen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>Der Proxy {proxy} lehnt die Anmeldung von {user} ab.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>Das Kennwort ist falsch, oder der Proxy nimmt keine Kennwörter an, sondern nur die Anmeldung der Domäne (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Berichtigen Sie Benutzername und Kennwort, oder lassen Sie den Proxy Verbindungen zum Dienst ohne Anmeldung durchlassen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>Der Proxy {proxy} lässt diese Verbindung nicht zu.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>Seine Regeln verbieten den Dienst.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Bitten Sie darum, den Host des Dienstes auf dem Proxy zuzulassen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>Der Proxy {proxy} konnte die Verbindung nicht herstellen.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>Er kann den Dienst nicht erreichen oder ist überlastet.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Prüfen Sie den Proxy, und versuchen Sie es erneut; eine geplante Synchronisierung tut das von selbst.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>Er ist ausgeschaltet, oder seine Adresse hat sich geändert.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Prüfen Sie die Proxyeinstellungen dieses Computers oder dieser Verbindung.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>Der Proxy „{proxy}“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Ein Proxy hat eine Adresse wie http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Berichtigen Sie sie in den Proxyeinstellungen dieses Computers oder dieser Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>Das Zertifikat von {host} wurde von „{issuer}“ ausgestellt, dem dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>Oft öffnet ein Gerät in diesem Netzwerk verschlüsselte Verbindungen, um sie zu untersuchen.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Nehmen Sie {host} von der Untersuchung aus, oder fügen Sie den Aussteller den vertrauenswürdigen Zertifizierungsstellen des Systems hinzu.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Keine Zertifizierungsstelle bürgt dafür, ein anderer Server könnte daher ein gleich aussehendes vorlegen.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Geben Sie dem Dienst ein Zertifikat einer Zertifizierungsstelle. Oder vergleichen Sie seinen SHA-256 ({sha256}) mit dem des Dienstes, und fügen Sie es den vertrauenswürdigen Zertifikaten des Systems hinzu.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen: {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>Der Betreiber hat es nicht erneuert, oder die Uhr dieses Computers geht vor.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, benachrichtigen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>Das Zertifikat von {host} ist erst ab {date} gültig.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>Die Uhr dieses Computers geht wahrscheinlich nach.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} legt ein Zertifikat für {names} vor.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>Die Adresse ist falsch, oder ein anderer Server antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Berichtigen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>Es gibt keine verschlüsselte Verbindung zu {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>Die Gegenseite spricht auf diesem Port nicht TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>Die hinterlegte Zertifizierungsstelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Sie ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Hinterlegen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>Die Uhren dieses Computers und des Dienstes weichen um {difference_s} Sekunden voneinander ab.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Der Dienst lehnt Anmeldungen von Computern ab, deren Uhr falsch geht.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} ist kein Dienst, den dieses Programm kennt.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>Unter seiner Adresse gibt es kein Discovery-Dokument.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Prüfen Sie die Adresse, oder richten Sie diesen Dienst als einfaches SCIM 2.0 ein.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>Der Dienst verweist auf {url}; das ist keine sichere Adresse.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} verlangt ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Es wurden mehr Anforderungen gestellt, als in dieser Zeit erlaubt sind.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Weiter geht es: {resumes_at}. Nichts geht verloren; eine geplante Synchronisierung läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} ist überlastet oder wird gewartet ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} meldet einen eigenen Fehler ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>Der Dienst ist gestört.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Es geht von selbst weiter: {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} nimmt diese Anforderung nicht an ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>Die Adresse gehört vielleicht zu einem anderen Dienst, oder dem Dienst fehlt diese Funktion.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Prüfen Sie die Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} lässt diese Verbindung keine Personen mehr verwalten.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>Der angemeldete Administrator hat die Rolle verloren, oder das Token hat seine Rechte verloren.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Geben Sie die Rolle zurück, oder melden Sie sich mit einem anderen Administrator an.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>Der Dienst lehnt das SCIM-Token ab.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>Es wurde zurückgezogen, ist abgelaufen oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Erstellen Sie im Dienst ein neues Token, und richten Sie die Verbindung damit ein.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>Der Dienst kennt diese Installation nicht mehr.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>Sie wurde im Dienst entfernt oder auf einen anderen Computer verschoben.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Richten Sie diesen Computer mit einem neuen Installationsschlüssel erneut ein.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Diese Sandbox nimmt keine Personen eines echten Verzeichnisses an.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>Sie dient zum Ausprobieren, und das Verzeichnis ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Ist dies beabsichtigt, geben Sie den Namen der Domäne auf der Agents-Seite der Sandbox ein.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>Der Dienst hat kein Konto „{name}“.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Geben Sie den Benutzernamen oder die E-Mail-Adresse eines Kontos im Dienst ein.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>Es wurden keine Einladungen gesendet.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>E-Mail-Benachrichtigungen sind im Dienst ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Schalten Sie sie ein, und senden Sie die Einladungen erneut.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Dieses Programm kennt den Anbieter „{provider}“ nicht.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>Der Schlüssel oder die Einstellungen wurden für eine neuere Version erstellt.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>Die Anmeldung beim Dienst ist beendet.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>Sie wurde zurückgezogen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>Die Anmeldung wurde auf der Webseite abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Jemand hat sie dort verweigert.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Fordern Sie einen neuen Code an, und bestätigen Sie ihn.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} gehört zu {organization}, der Installationsschlüssel aber zu {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Jemand hat sich mit einem Konto einer anderen Organisation angemeldet. Diese Anmeldung wurde widerrufen.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Fordern Sie einen neuen Code an, und melden Sie sich als Administrator von {wanted} an.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} darf keine Personen verwalten: Die Rolle ist „{role}“.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Eine Verbindung braucht eine dieser Rollen: {needed}. Die Anmeldung wurde widerrufen.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Fordern Sie einen neuen Code an, und melden Sie sich mit einem solchen Konto an, oder lassen Sie diesem Konto die Rolle geben.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>Der Dienst verlangt die Anmeldung unter {url}; das ist keine sichere Adresse.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Eine Anmeldeseite hat eine HTTPS-Adresse.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>Die Antwort des Dienstes zur Anmeldung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Etwas, das dazugehört, fehlt.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Dieser Dienst hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>Einfaches SCIM 2.0 kennt nur ein Token.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Geben Sie das SCIM-Token des Dienstes ein.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} ist kein Kontenserver von Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Er führt die Rechenzentren von Zoho nicht auf.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Verwenden Sie die Adresse des Rechenzentrums, in dem der OAuth-Client erstellt wurde, etwa https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>Das Konto liegt im Rechenzentrum „{location}“, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>Der Kontenserver führt es nicht auf.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Melden Sie sich mit einem Konto eines anderen Rechenzentrums an, oder aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Das Clientgeheimnis ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho verlangt es bei jeder Anmeldung, und der Schlüssel enthält es nicht.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Kopieren Sie es aus der API-Konsole von Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} nimmt das Clientgeheimnis nicht an.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>Es wurde unvollständig kopiert, neu erzeugt oder gehört zu einem anderen Rechenzentrum.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Gehen Sie zurück zum Installationsschlüssel, und geben Sie das Clientgeheimnis aus der API-Konsole von Zoho ein.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>Der Dienst nimmt dieses Programm nicht als seinen Client an.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>Die Client-ID im Schlüssel oder in den Einstellungen ist falsch oder wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Lassen Sie sich einen neuen Installationsschlüssel geben.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>Das Konto ist nicht mehr im Dienst.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Es wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>Der nächste Lauf entscheidet neu, was mit dieser Person geschieht.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>„{name}“ hat im Dienst einen Wert, der eindeutig sein muss.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Ein anderes Konto hat denselben Benutzernamen oder dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Ändern Sie eines der beiden, oder lassen Sie die beiden verknüpfen.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} Konten im Dienst haben „{value}“.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>Es ist nicht feststellbar, welches gemeint ist.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Machen Sie den Wert im Dienst eindeutig.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>Der Dienst hat dieses Objekt nicht angenommen.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>Einer seiner Werte ist dort nicht erlaubt; die technischen Details nennen ihn.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Berichtigen Sie den Wert in Active Directory, oder ordnen Sie ein anderes Attribut zu.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>Der Dienst scheiterte an diesem Objekt mit einem eigenen Fehler ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>Der nächste Lauf versucht es erneut. Bleibt es so, benachrichtigen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>Der Dienst behält dieses Konto, weil ihm die Verbindung gehört.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>Was verlangt wurde, steht aus, bis jemand anderes der Besitzer ist.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Ändern Sie zuerst den Besitzer.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>In einer ausgewählten OU.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Keine Kriterien: Alles in den ausgewählten OUs wird synchronisiert.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Erfüllt die Kriterien.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Erfüllt die Kriterien durch „{attribute}“.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Ausgelassen: Active Directory braucht dieses Objekt für sich selbst.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>Es ist als kritisches Systemobjekt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Ausgelassen: Dies ist das Kerberos-Schlüsselkonto der Domäne, keine Person.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Ausgelassen: Dies ist ein verwaltetes Dienstkonto, keine Person.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Ausgelassen: Dies ist ein Computerkonto.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Ausgelassen: Dieses Konto gehört zu einer Vertrauensstellung mit einer anderen Domäne.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Benutzer sind nicht zur Synchronisierung ausgewählt.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>Verteilergruppen sind nicht zur Synchronisierung ausgewählt.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>Sicherheitsgruppen sind nicht zur Synchronisierung ausgewählt.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>Keine OU ist ausgewählt, daher wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>In keiner ausgewählten OU.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>In einer nicht ausgewählten OU: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>In einer neuen OU, über die noch niemand entschieden hat: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Entscheiden Sie, ob die OU synchronisiert wird. Bis dahin ändert sich für die Objekte darin nichts.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>In einer neuen OU, und neue OUs werden nicht synchronisiert: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Wählen Sie die OU aus, um sie zu synchronisieren.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>„{attribute}“ ist nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>„{attribute}“ ist „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>„{attribute}“ beginnt nicht mit „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>„{attribute}“ endet nicht mit „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>„{attribute}“ enthält nicht „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>„{attribute}“ enthält „{value}“.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>„{attribute}“ ist leer.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>„{attribute}“ ist nicht leer.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>Keine der Bedingungen ist erfüllt: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>„{attribute}“ ist nicht als Text lesbar, die Kriterien lassen sich daher nicht entscheiden.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>Der Wert enthält Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Berichtigen Sie den Wert in Active Directory. Bis dahin ändert sich hier nichts.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>Die eigene LDAP-Abfrage findet diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>Die eigene LDAP-Abfrage wurde nicht beantwortet, daher ändert sich für diesen Benutzer nichts.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>Der nächste Lauf stellt sie erneut.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Eine Gruppe von Bedingungen ist leer.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Fügen Sie ihr eine Bedingung hinzu, oder entfernen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Eine Bedingung hat kein Feld.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Wählen Sie ein Attribut aus der Liste, oder entfernen Sie die Bedingung.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>„{attribute}“ enthält ein Geheimnis und kann keine Bedingung sein.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Kennwörter werden nie gelesen.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Wählen Sie ein anderes Attribut.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>Der Wert für „{attribute}“ ist zu lang: {length} Zeichen, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Wählen Sie ein anderes Attribut; memberOf nennt die Gruppen eines Benutzers.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>„{attribute}“ ist kein Attributname.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern und Bindestrichen und beginnen mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Wählen Sie ein Attribut aus der Liste, oder geben Sie seinen LDAP-Namen ein.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>Die Bedingung für „{attribute}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>„{field}“ kann nicht zugeordnet werden.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>Die Synchronisierung selbst bestimmt es: die Verknüpfung, den Status und die Mitglieder eines Kontos.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>Der Dienst hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Wählen Sie ein Feld aus der Liste.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>„{field}“ ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>„{field}“ ist erforderlich und nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Wählen Sie das Attribut, aus dem es kommt.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>„{field}“ muss bei allen verschieden sein und kann kein fester Wert sein.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>Der feste Wert von „{field}“ ist leer.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Geben Sie einen Wert ein, oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>Der feste Wert von „{field}“ ist zu lang: {length} Zeichen, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Es wurde wahrscheinlich versehentlich eingefügt.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Tippen Sie den Wert ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>„{field}“ hat keine Quelle.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Wählen Sie das Attribut, aus dem es kommt, oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>„{field}“ hat einen festen Wert und eine Quelle; nur eines kann verwendet werden.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Entfernen Sie die Quelle, oder wählen Sie eine andere Umwandlung.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>„{field}“ hat mehr als eine Quelle, seine Umwandlung nimmt aber nur eine.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Mehrere Quellen: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>„{attribute}“ ist kein Attributname (Feld „{field}“).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>„{attribute}“ enthält ein Geheimnis und kann nicht synchronisiert werden (Feld „{field}“).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>Die Umwandlung von „{field}“ hat die falsche Anzahl von Argumenten: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Wählen Sie die Umwandlung erneut, und füllen Sie aus, was sie verlangt.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>„{value}“ ist keine Position oder Länge (Feld „{field}“).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>Zeichen werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Geben Sie eine ganze Zahl ab 1 ein.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>Der zu ersetzende Text in „{field}“ ist leer.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Geben Sie den zu ersetzenden Text ein.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Vorschlag: Personen melden sich mit ihrer E-Mail-Adresse an; ohne eine solche mit ihrem Prinzipalnamen.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Vorschlag: Das Attribut hat denselben Namen.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Vorschlag: Das Attribut ist dafür vorgesehen.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Vorschlag: der zweistellige Code, den das Feld verlangt.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Vorschlag: der Name im Adressbuch; ohne einen solchen der Name der Gruppe.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>Seine Felder sind vollständig.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>„{field}“ ist erforderlich und leer.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Keines dieser Attribute hat einen Wert: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Füllen Sie eines für dieses Objekt aus, oder ordnen Sie ein anderes Attribut zu.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>„{field}“ ist zu lang: {length} Zeichen, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Es wurde wahrscheinlich versehentlich eingefügt oder importiert.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Geben Sie den Wert in Active Directory erneut ein.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>„{field}“ enthält ein unsichtbares Zeichen: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Zwei Namen könnten gleich aussehen und doch verschieden sein.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Tippen Sie den Wert in Active Directory erneut ein, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>„{field}“ muss eindeutig sein, und „{value}“ wird auch beansprucht von {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Berichtigen Sie den Wert eines davon in Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Neu: hat noch kein Konto im Dienst.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>Wurde im Dienst gelöscht, ist aber noch in Active Directory und ausgewählt.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Verknüpft das vorhandene Konto {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Verknüpft das Konto {account}: Es wurde im Dienst neu erstellt, anstelle eines nicht mehr vorhandenen.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>Das Konto {account} gehört zu {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>Es ist mit jenem Objekt des Verzeichnisses verknüpft oder trägt dessen Kennung, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Entscheiden Sie, wem es gehört, und berichtigen Sie die externe ID oder den Namen im Dienst.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>Das Konto {account} wurde von {holder} zurückgelassen und wird nicht von selbst übergeben.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) ist nicht mehr in Active Directory oder wird nicht mehr synchronisiert. Wer jetzt denselben Namen oder dieselbe E-Mail-Adresse hat, kann dieselbe, neu angelegte Person sein oder jemand anderes.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Bei derselben Person setzen Sie die externe ID des Kontos auf {own}: Der nächste Lauf verknüpft es. Bei jemand anderem benennen Sie das Konto im Dienst um, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>Das Konto {account} trägt eine externe ID, die niemand in diesem Verzeichnis hat: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Es wurde wahrscheinlich von der Synchronisierung eines anderen Verzeichnisses oder von einem anderen Programm erstellt.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>Gehört es zu dieser Person oder Gruppe, setzen Sie seine externe ID auf {own}, oder leeren Sie sie: Der nächste Lauf verknüpft es.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>Ist wieder ausgewählt und wird ab jetzt synchronisiert.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>Werte haben sich geändert.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>Mitglieder haben sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} der Mitglieder wurde nicht gelesen: ein Kontakt, ein Computer oder ein Objekt, das dieses Konto nicht sehen darf.</numerusform>
            <numerusform>{members_elsewhere} der Mitglieder wurden nicht gelesen: Kontakte, Computer oder Objekte, die dieses Konto nicht sehen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Nichts zu tun: Das Konto ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>In Active Directory aktiviert und ausgewählt.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>Wurde im Dienst deaktiviert, ist aber in Active Directory aktiviert.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>In Active Directory deaktiviert.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>Das Konto ist in Active Directory abgelaufen.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Nicht mehr in Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Nicht mehr in Active Directory. Wird nur deaktiviert: {claimant} hat dort denselben Namen oder dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>Die beiden können eine Person sein, die gelöscht und neu angelegt wurde, und das Löschen des Kontos wäre endgültig.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Klären Sie den Konflikt von {claimant}, oder löschen Sie dieses Konto im Dienst.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Weder in Active Directory noch im Dienst.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Von einem Administrator zurückgehalten, bis es freigegeben wird.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>In Quarantäne: {cause} Neuer Versuch ab {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Beheben Sie die Ursache; eine Änderung des Objekts oder der Einstellungen wird sofort gesendet. Um es unverändert zu versuchen, verwenden Sie den Befehl quarantine mit --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Beheben Sie die Ursache, oder verwenden Sie den Befehl quarantine mit --retry, um sie sofort zu versuchen.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Bleibt aktiv: Diesem Konto gehört die Verbindung.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>Der Besitzer wird durch eine Synchronisierung nie deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Bleibt, wie es ist: Es ist nicht bekannt, welchem Konto die Verbindung gehört.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Bis das bekannt ist, wird niemand deaktiviert, gelöscht oder aus einer Gruppe entfernt.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Geben Sie das Konto des Besitzers in den Einstellungen an.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Bleibt, wie es ist: Das Verzeichnis konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>Was nicht gelesen werden konnte, kann noch vorhanden sein.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Was fehlte, steht im Ergebnis des Laufs.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>In Active Directory gefunden: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>In Active Directory nicht gefunden.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Mit einem Konto im Dienst verknüpft.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>Im Dienst gibt es ein passendes Konto: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>Nicht mit einem Konto verknüpft.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>Ein Teil des Verzeichnisses wurde nicht gelesen: Der Controller verwies auf einen anderen Server.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Unter der gelesenen Basis liegen Teile einer anderen Domäne.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Wählen Sie eine Basis innerhalb einer Domäne.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>Der Controller hat die Antwort an seinem Größenlimit abgeschnitten.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Verringern Sie die Seitengröße, oder erhöhen Sie das Limit auf dem Controller.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>Das Lesen endete vor der letzten Seite.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>Die Verbindung wurde beendet, oder der Controller verlor seine Position.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>Der nächste Lauf liest erneut.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>Der Controller lieferte ein Objekt ohne Namen oder Kennung.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>Es ist auf dem Controller beschädigt, oder die Antwort wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>Der nächste Lauf liest erneut. Bleibt es so, sehen Sie sich dieses Objekt auf dem Controller an.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>Die Mitglieder einer großen Gruppe wurden nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>Mitten im Lesen antwortete ein anderer Controller.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Zwei Controller können sich eine Zeit lang unterscheiden.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>Der nächste Lauf liest erneut, von einem Controller.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>Der Controller zählt weniger Änderungen als zuvor.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>Er wurde auf einen früheren Stand zurückgesetzt.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>Der nächste Lauf gleicht alles ab.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>Eine ausgewählte OU wird nicht gefunden.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>Sie wurde gelöscht, oder das Konto darf sie nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Geben Sie dem Konto sein Recht zurück, oder entfernen Sie die OU aus der Auswahl.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Jemand kann nicht mehr gelesen werden, obwohl eine Gruppe die Person noch nennt.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Wer gelöscht ist, ist in keiner Gruppe mehr: Das Konto hat sein Recht verloren, die Person oder ihre OU zu lesen.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Geben Sie dem Konto sein Recht zurück.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>Der Dienst listete weniger Konten auf, als er hat.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>Der nächste Lauf listet erneut auf.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Mehr als an einem gewöhnlichen Tag: {count}; ohne Rückfrage durchgelassen werden {limit}.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Ein Filter, eine OU oder eine Berechtigung kann sich geändert haben, oder es ist beabsichtigt.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Sehen Sie die Zeilen durch; genehmigen Sie dann genau diese, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory lieferte weit weniger Objekte als zuvor.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Eine OU wurde geleert, eine Berechtigung ging verloren, oder die Basis hat sich geändert.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Finden Sie den Grund heraus, bevor etwas genehmigt wird.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory lieferte kein einziges Objekt.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>Die Basis ist falsch, oder das Konto darf sie nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Prüfen Sie die Verbindung und die Rechte des Kontos.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>„{value}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Geben Sie Stunden und Minuten ein, etwa 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>Es gibt keine Zeitzone „{value}“.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>Änderungen können nicht alle {value} Minuten gelesen werden.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Wählen Sie {least} bis {most} Minuten.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Kein Wochentag ist gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} ist kein Tag des Monats.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Wählen Sie 1 bis 31; kürzere Monate verwenden ihren letzten Tag.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Nicht mehr synchronisieren</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Aus einer Gruppe entfernen</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Neuer Benutzername</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>Das Verzeichnis wurde noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Zahlen und Beispiele stammen aus dem letzten Durchgang durch das Verzeichnis.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>Der Wert von „{attribute}“ ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>Der letzte Durchgang durch das Verzeichnis hat dieses Attribut nicht abgefragt.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>Die Synchronisierungsdatenbank wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} hat Format {found}; diese Version kennt Formate bis {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Installieren Sie wieder die neuere Version. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>Die Synchronisierungsdatenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} kann nicht als Datenbank dieses Programms gelesen werden. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her, oder verschieben Sie sie an einen anderen Ort: Der nächste Lauf findet dann alle im Dienst über ihren Anker und verknüpft sie erneut.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>Die Synchronisierungsdatenbank kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Dieses Konto darf nicht in {path} oder den zugehörigen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Geben Sie dem Konto, das die Synchronisierung ausführt, dort das Schreibrecht.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>Die Synchronisierungsdatenbank ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Etwas hält {path} zu lange gesperrt, zum Beispiel eine Sicherung.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>Die Synchronisierung versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>Beim Lesen oder Schreiben der Synchronisierungsdatenbank versagte der Datenträger.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Prüfen Sie den Datenträger. Die Synchronisierung versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>Es gibt keinen solchen Plan: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>Er wurde durch einen neueren ersetzt, oder die ID enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Erstellen Sie eine neue Vorschau.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Dieser Plan ist veraltet, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Er ist {age_h} Stunden alt, oder seitdem wurde das Verzeichnis erneut eingelesen oder wurden die Einstellungen geändert.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Erstellen Sie eine neue Vorschau, und wenden Sie diese an.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>Es gibt keine solche zurückgehaltene Menge von Änderungen: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Ein neuerer Plan hat sie ersetzt, oder die ID enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>„identity-connect holds“ listet auf, was jetzt wartet.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>Die Organisationseinheiten haben sich geändert, während das Verzeichnis gelesen wurde.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>Eine wurde umbenannt oder verschoben, oder eine neue wartet auf eine Entscheidung; es ist daher nicht sicher, wer wohin gehört. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>Nicht synchronisiert: Der Dienst hat keine Gruppen.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>Das Konto {account} passt auch zu einem anderen Objekt des Verzeichnisses.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>Eines wird über den Namen gefunden und das andere über die E-Mail-Adresse, oder zwei Gruppen haben einen Namen.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Geben Sie dem Konto die externe ID dessen, zu dem es gehört, oder ändern Sie einen Namen.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>{name} wurde nichts weggenommen.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>Beim erneuten Lesen unmittelbar davor sagte das Verzeichnis nicht mehr das, woraus der Plan erstellt wurde.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>Der nächste Lauf entscheidet neu.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>noch etwa {count} h</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nichts ist in Quarantäne.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: das Mitglied {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} der Mitglieder wird nicht synchronisiert und ist daher in keiner Gruppe: Es ist nicht ausgewählt, deaktiviert oder kann nicht geschrieben werden.</numerusform>
            <numerusform>{members_outside} der Mitglieder werden nicht synchronisiert und sind daher in keiner Gruppe: Sie sind nicht ausgewählt, deaktiviert oder können nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} der Mitglieder gehört zu einer anderen Domäne oder Gesamtstruktur und wird von dieser aus nicht synchronisiert: {foreign}.</numerusform>
            <numerusform>{members_foreign} der Mitglieder gehören zu einer anderen Domäne oder Gesamtstruktur und werden von dieser aus nicht synchronisiert: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>Der Dienst hat genau dies {tries}-mal zurückgewiesen, es wird daher nicht in jedem Lauf gesendet.</numerusform>
            <numerusform>Der Dienst hat genau dies {tries}-mal zurückgewiesen, es wird daher nicht in jedem Lauf gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} Mitgliedschaft in Quarantäne: {cause} Neuer Versuch ab {next_try}.</numerusform>
            <numerusform>{count} Mitgliedschaften in Quarantäne: {cause} Neuer Versuch ab {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>Vom Dienst {tries}-mal zurückgewiesen und daher nicht in jedem Lauf gesendet.</numerusform>
            <numerusform>Vom Dienst {tries}-mal zurückgewiesen und daher nicht in jedem Lauf gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} Datensatz in Quarantäne: Der Dienst hat ihn zurückgewiesen. Siehe den Befehl quarantine.</numerusform>
            <numerusform>{count} Datensätze in Quarantäne: Der Dienst hat sie zurückgewiesen. Siehe den Befehl quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>{tries}-mal zurückgewiesen seit {since}; neuer Versuch im ersten Lauf ab {next_try}.</numerusform>
            <numerusform>{tries}-mal zurückgewiesen seit {since}; neuer Versuch im ersten Lauf ab {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} Datensatz wird vom nächsten Lauf erneut gesendet.</numerusform>
            <numerusform>{count} Datensätze werden vom nächsten Lauf erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>Nichts mit dieser GUID ist in Quarantäne: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>Es wurde seitdem gesendet, ist nicht mehr zu senden, oder die GUID enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sehen Sie sich die Liste erneut an.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>Der Synchronisierungsdienst läuft nicht.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Niemand hat die Anforderung innerhalb von {seconds} Sekunden angenommen.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Starten Sie den Dienst, oder führen Sie die Synchronisierung von hier aus.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>Der letzte Lauf endete durch einen Fehler dieses Programms.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>Die Synchronisierung versucht es von selbst erneut. Senden Sie das Protokoll an den Support, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>Der Synchronisierungsdienst kennt diese Anforderung nicht: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>Die OU {unit} ist nicht mehr vorhanden, zusammen mit synchronisierten Personen oder Gruppen.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Wurde sie gelöscht, genehmigen Sie genau diese Zeilen; wenn nicht, geben Sie dem Konto sein Recht zurück.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Sie verschwanden mit der OU {unit}, die absichtlich gelöscht wurde.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Das wurde so angegeben, als die OU nicht mehr gefunden wurde.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Genehmigen Sie genau diese Zeilen innerhalb eines Tages, oder lehnen Sie sie ab.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>Die Hälfte der Personen von {unit} oder mehr wird nicht mehr gefunden.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Sie wurden gelöscht, oder das Konto darf sie nicht mehr lesen. Gelöschte Objekte werden diesem Konto nicht angezeigt, es kann daher nicht feststellen, was zutrifft.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Wurden sie gelöscht, genehmigen Sie genau diese Zeilen; wenn nicht, geben Sie dem Konto sein Recht zurück.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Sie werden nicht mehr gefunden, und sie sind nicht unter dem, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>Das Konto darf sie nicht mehr lesen, oder sie liegen jetzt außerhalb der Basis.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Suchen Sie sie in Active Directory. Sind sie wirklich nicht mehr vorhanden, genehmigen Sie genau diese Zeilen.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Sie sind nicht mehr dort, wo diese Synchronisierung liest, und sie wurden nicht gelöscht.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Sie wurden in einen Teil des Verzeichnisses verschoben, der außerhalb der Suchbasis liegt.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>Sind sie wirklich ausgeschieden, genehmigen Sie genau diese Zeilen. Wenn nicht, verschieben Sie sie zurück, oder lassen Sie die Suche weiter oben beginnen.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>„{attribute}“ ist jetzt bei allen leer, und die Kriterien brauchen es.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>Das Konto darf es nicht mehr lesen, oder es wurde überall geleert.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Geben Sie dem Konto sein Recht zurück, oder ändern Sie die Kriterien; ist dies beabsichtigt, genehmigen Sie genau diese Zeilen.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>„{attribute}“ ist jetzt bei der Hälfte der Personen von {unit} oder mehr leer, und die Kriterien brauchen es.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>Das Konto darf es dort nicht mehr lesen, oder es wurde geleert.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Geben Sie dem Konto sein Recht zurück; ist dies beabsichtigt, genehmigen Sie genau diese Zeilen.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>Die eigene LDAP-Abfrage findet niemanden mehr.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>Das Konto darf ein Attribut nicht mehr lesen, das sie abfragt, oder niemand hat es.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>Die eigene LDAP-Abfrage findet die Hälfte der Personen von {unit} oder mehr nicht mehr.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>Das Konto darf dort ein Attribut nicht mehr lesen, das sie abfragt, oder es hat sich geändert.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>In einer OU, die eine Regel hat und zurzeit nicht gefunden wird: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>Das Konto darf die OU selbst nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Geben Sie dem Konto sein Recht zurück. Bis dahin ändert sich für die Objekte in der OU nichts.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>Ob dieser Benutzer aktiviert ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>Das Konto, das das Verzeichnis liest, darf „{attribute}“ dieses Benutzers nicht lesen. Das Attribut gehört zum Eigenschaftensatz „Kontobeschränkungen“ (Account Restrictions).</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Geben Sie dem Konto das Recht, „Kontobeschränkungen“ zu lesen, zum Beispiel über die Gruppe „Prä-Windows 2000 kompatibler Zugriff“.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Ein Objekt, das nicht gelöscht werden kann, ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>Das Konto hat ein Leserecht verloren, daher können auch andere fehlen.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} kann nicht mehr gelesen werden und ist ein Objekt, das niemand löschen kann.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Das Konto hat ein Leserecht verloren. Bis dies geklärt ist, wird niemand deaktiviert, gelöscht oder aus einer Gruppe entfernt.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Geben Sie dem Konto sein Recht zurück; genehmigen Sie nur, wenn es diesen Ort nicht mehr lesen soll.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>Die OU {unit}, die eine Regel hat, wird nicht gefunden.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Sie wurde gelöscht, oder das Konto darf sie nicht mehr lesen. Bis dies geklärt ist, wird niemand deaktiviert, gelöscht oder aus einer Gruppe entfernt.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>Genehmigen Sie nur, wenn sie absichtlich gelöscht wurde: Ihre Personen gelten dann als ausgeschieden, und ihre Regel wird entfernt. Andernfalls geben Sie dem Konto sein Recht zurück, oder ändern Sie die OUs.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Zusammen mit {before} seit dem letzten vollständigen Abgleich ist dies mehr als an einem gewöhnlichen Tag: {count} weitere; ohne Rückfrage durchgelassen werden {limit}.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>Viele kleine Läufe ergeben zusammen einen großen.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>Das Konto hat wahrscheinlich ein Leserecht verloren.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>Was nicht gelesen werden darf, sieht aus, als wäre es nicht vorhanden.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Sehen Sie in Active Directory nach, bevor etwas genehmigt wird.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>die Personen einer OU, die nicht gefunden wird</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>alles, was etwas wegnimmt</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>abgelehnt, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} von {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>Um genau dies zuzulassen: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Um genau dies zuzulassen: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Um alles zu lassen, wie es ist: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Um erneut gefragt zu werden: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Wahrscheinlich: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} aus {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} wird zu {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Für 24 Stunden genehmigt, genau diese: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>Die Regel von {unit} ist entfernt; ihre Personen gelten jetzt als ausgeschieden.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>Was nicht gelesen werden kann, wird nicht mehr gesucht.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Abgelehnt: {what}, {count}. Sie bleiben bis zur Freigabe, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>Solange {unit} nicht gefunden wird, wird nichts weggenommen.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Freigegeben: {what}, {count}. Der nächste Lauf fragt erneut.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>Der nächste Lauf führt es aus; „identity-connect sync“ führt es jetzt aus.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>Der Agent führt es jetzt aus.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} Konto würde endgültig gelöscht, daher wurde nichts genehmigt.</numerusform>
            <numerusform>{count} Konten würden endgültig gelöscht, daher wurde nichts genehmigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Was im Dienst gelöscht wird, lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Sehen Sie sie mit „identity-connect holds show {hold}“ durch; um es zuzulassen, fügen Sie --count {count} hinzu.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Mehr als eine zurückgehaltene Menge beginnt mit {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Eine ID darf gekürzt werden, diese ist aber zu kurz, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Geben Sie mehr von der ID ein.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>Verglichen wurde nur, was sich im Verzeichnis seit dem letzten Lauf geändert hat. Mit --full werden alle abgeglichen.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>Das Verzeichnis zeigt diesem Konto keine gelöschten Objekte. Wer gelöscht wurde, wird beim nächsten vollständigen Abgleich bemerkt: beim nächtlichen oder bei einem, den Sie mit --full starten.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>Alles wurde abgeglichen: Dies ist der erste Abgleich, und Änderungen brauchen einen als Ausgangspunkt.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>Alles wurde abgeglichen: Der letzte vollständige Abgleich konnte nicht das ganze Verzeichnis oder den ganzen Dienst lesen, Änderungen können daher nicht daran anknüpfen.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>Alles wurde abgeglichen: Beim letzten vollständigen Abgleich sahen Personen oder Gruppen aus, als wären sie ausgeschieden, und das ist nicht sicher. Läufe lesen wieder nur Änderungen, sobald das entschieden ist oder nicht mehr zutrifft.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>Alles wurde abgeglichen: Die Suche beginnt nicht an derselben Stelle im Verzeichnis wie beim letzten Lauf.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>Alles wurde abgeglichen: Die Einstellungen sind nicht die des letzten vollständigen Abgleichs.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>Alles wurde abgeglichen: Der letzte vollständige Abgleich kam nicht zum Ende, das Verzeichnis wurde seitdem für die Einstellungen eingelesen, oder der Abgleich stammt von einer früheren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>Alles wurde abgeglichen: Der letzte vollständige Abgleich ist mehr als einen Tag alt.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>Alles wurde abgeglichen: Die Uhr dieses Computers zeigt eine Zeit vor dem letzten Lauf.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>Alles wurde abgeglichen: Ein anderer Domänencontroller als beim letzten Lauf hat geantwortet, oder derselbe nach einer Wiederherstellung, und jeder zählt seine Änderungen für sich.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>Alles wurde abgeglichen: Der Domänencontroller zählt weniger Änderungen als beim letzten Lauf, wie nach einer Wiederherstellung.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>Alles wurde abgeglichen: Die Antwort des Verzeichnisses zu seinen Änderungen war nicht vollständig.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>Alles wurde abgeglichen: Eine ausgewählte Organisationseinheit wird nicht gefunden.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>Alles wurde abgeglichen: Der Dienst fand ein Konto nicht, das er haben sollte.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>Alles wurde abgeglichen: Es gab so viele neue Personen oder Gruppen, dass das Auflisten des Dienstes der kürzere Weg war, um festzustellen, wer bereits ein Konto hat.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>Alles wurde abgeglichen: Mehrere Konten des Dienstes könnten derselben Person gehören.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>Alles wurde abgeglichen: Die Zuordnung, die Kriterien oder die eigene Abfrage verwenden ein Attribut, das sich ändert, ohne dass das Verzeichnis es zählt (etwa directReports oder lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Auf dem Datenträger von {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>Der Datenträger oder das Kontingent ist voll. Nichts wurde geändert; die alte Datei ist unversehrt.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Dieses Konto darf dort nicht lesen oder schreiben, oder der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners, oder geben Sie mit --profile-folder einen anderen an.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>Die Einstellungsdatei {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Berichtigen Sie diese Stelle, oder spielen Sie eine Kopie der Datei zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>Die Einstellungsdatei {path} wurde von einer neueren Version von Identity Connect geschrieben.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Sie hat Format {version}; diese Version kennt Formate bis {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Installieren Sie die neuere Version auf diesem Computer, oder verwenden Sie einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>Die gespeicherten Kennwörter und Token in {path} können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>Die Datei ist beschädigt, oder ihr Schlüssel wurde geändert oder entfernt, seit sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Führen Sie die Einrichtung erneut aus, um sie neu einzugeben. Personen und Gruppen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>Die gespeicherten Kennwörter in {folder} werden von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Eine zweite Instanz von Identity Connect schreibt dort seit mehreren Sekunden.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Warten Sie, bis sie fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>Es gibt keinen sicheren Ort für den Schlüssel, der gespeicherte Kennwörter schützt.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Dieses System bietet keinen Schlüsselbund, und kein anderer Schlüsselhalter wurde eingerichtet.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>Starten Sie auf einem Desktop dessen Schlüsselbund. Erstellen Sie auf einem Server eine private Schlüsseldatei (umask 077; head -c 32 /dev/urandom &gt; FILE), und geben Sie sie in IDENTITY_CONNECT_KEY_FILE an, oder geben Sie einer systemd-Unit das Credential identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>Der Schlüssel, der die gespeicherten Kennwörter schützt, ist nicht auf diesem System.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Sie wurden mit dem Schlüsselhalter {holder} gespeichert, der hier nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Starten Sie Identity Connect so, wie es zuvor gestartet wurde, oder führen Sie die Einrichtung erneut aus.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>Der Schlüsselbund des Systems hat nicht innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Er wartet wahrscheinlich darauf, dass ihn jemand entsperrt.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut. Geben Sie auf einem Server eine private Schlüsseldatei in IDENTITY_CONNECT_KEY_FILE an.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Niemand hat ihn in dieser Sitzung entsperrt.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>Die Schlüsseldatei der gespeicherten Kennwörter ist nicht angegeben.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Sie wurden mit einer Schlüsseldatei gespeichert, aber {variable} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Setzen Sie {variable} auf den Pfad dieser Datei.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>Die Schlüsseldatei {path} liegt im Profilordner.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Eine Kopie von {folder} würde ihren eigenen Schlüssel enthalten.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Verschieben Sie die Schlüsseldatei in einen Ordner außerhalb davon.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Die Schlüsseldatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Sie fehlt, ist keine normale Datei, oder dieses Konto darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Prüfen Sie den Pfad und die Berechtigungen der Datei.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>Andere dürfen die Schlüsseldatei {path} lesen.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>Ihr Modus ist {mode}, oder sie gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Lassen Sie sie dem Benutzer gehören, der Identity Connect ausführt, mit Modus 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>Die Schlüsseldatei {path} ist zu kurz.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Sie hat {size} Bytes; nötig sind mindestens {least} zufällige Bytes.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Erstellen Sie eine neue: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Eine Schlüsseldatei wird unter Windows nicht verwendet: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows bewahrt den Schlüssel in seinem eigenen Anmeldeinformationsspeicher auf.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Entfernen Sie IDENTITY_CONNECT_KEY_FILE aus der Umgebung.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>Das systemd-Credential {credential} fehlt.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>Die gespeicherten Kennwörter wurden damit gespeichert, aber dieser Prozess hat es nicht erhalten.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Starten Sie Identity Connect über seine systemd-Unit, mit LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisationseinheiten</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Verzeichnis wird gelesen</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>Dienst wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Synchronisierung abgeschlossen.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>Ein Plan wurde erstellt. Es wurde nichts in den Dienst geschrieben.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Teilweise abgeschlossen: Einige Änderungen warten auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Synchronisierung abgeschlossen, einige Datensätze wurden aber zurückgewiesen.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Gestoppt. Was bis dahin bestätigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>Die Synchronisierung wurde nicht zu Ende geführt. Was bis dahin bestätigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Vom Dienst bestätigt:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Eine Synchronisierung würde dies tun:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>zu erstellende Benutzer</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>zu aktualisierende Benutzer</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>zu aktivierende Benutzer</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>zu deaktivierende Benutzer</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>zu löschende Benutzer</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>nicht mehr zu synchronisierende Benutzer</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>zu erstellende Gruppen</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>zu aktualisierende Gruppen</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>zu löschende Gruppen</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>nicht mehr zu synchronisierende Gruppen</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>hinzuzufügende Mitgliedschaften</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>zu entfernende Mitgliedschaften</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>Benutzer erstellt</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>Benutzer aktualisiert</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>Benutzer nicht mehr synchronisiert</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>Benutzer im Konflikt</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>Benutzer zurückgehalten</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>Benutzer ignoriert</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>Benutzer unverändert</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>Gruppen erstellt</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>Gruppen aktualisiert</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>Gruppen aktiviert</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>Gruppen deaktiviert</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>Gruppen gelöscht</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>Gruppen nicht mehr synchronisiert</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>Gruppen im Konflikt</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>Gruppen zurückgehalten</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>Gruppen ignoriert</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>Gruppen unverändert</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>Mitgliedschaften hinzugefügt</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>Mitgliedschaften entfernt</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>Niemand wurde deaktiviert, gelöscht oder aus einer Gruppe entfernt. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Zurückgewiesene Datensätze: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>Wartet auf Genehmigung: {what}, {count} von {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Um genau diese zu sehen und zu genehmigen oder abzulehnen: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Bleibt, wie es ist, weil jemand es abgelehnt hat: {what}, {count}. Siehe den Befehl holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>Gruppenmitglieder entfernen</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>Änderungen, nachdem das Verzeichnis geschrumpft ist</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>bestätigte Änderungen: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Es ist noch keine Synchronisierung gelaufen.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  und weitere (alle mit --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Um genau dies anzuwenden: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Neu ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>Zu aktualisieren ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>Zu aktivieren ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>Zu deaktivieren ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>Ausscheidend ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Konflikte ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Ignoriert ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Unverändert ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>match</source>
        <translation>Kontoabgleich</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte geschehen dürfen. Einzelheiten stehen in {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect ist in {folder} nicht eingerichtet.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Dort gibt es keine Einstellungen.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Führen Sie identity-connect setup aus, oder geben Sie mit --profile-folder einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect ist in {folder} bereits eingerichtet.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Um die Einstellungen zu ersetzen, fügen Sie --replace hinzu.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>Niemand wurde für „{who}“ gefunden.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Das Einlesen vom {at} und der Verlauf kennen weder Name, E-Mail noch GUID: Das Objekt existiert nicht, ist für das lesende Konto unsichtbar oder liegt außerhalb des Gelesenen.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Führen Sie eine Vorschau aus, oder geben Sie den Distinguished Name oder die GUID an.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Über „{who}“ ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>Das Verzeichnis wurde bisher nicht eingelesen.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Führen Sie zuerst identity-connect preview aus.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>„{who}“ wird nie gelesen.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>Es liegt nicht unter {base}, wo das Verzeichnis gelesen wird.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Legen Sie in den Einstellungen der Verbindung eine andere Basis fest, wenn es synchronisiert werden soll.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>Der Installationsschlüssel führt zu {host}, den die Antwortdatei nicht nennt.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Ein per E-Mail erhaltener Schlüssel könnte überallhin führen, und Kennwörter würden ihm folgen.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Vergleichen Sie den Namen mit der Adresse Ihres Dienstes, und setzen Sie dann confirmed_host = &quot;{host}&quot; unter [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Ohne Verschlüsselung wird das Kennwort lesbar übertragen.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Jeder, der im Netzwerk mithören kann, kann es lesen.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Setzen Sie security = &quot;ldaps&quot; oder &quot;starttls&quot; unter [directory], oder plain_confirmed = true, wenn das wirklich gewollt ist.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>Die Lizenz wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Lesen Sie sie, und setzen Sie dann accept_licence = true in der Antwortdatei.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>Die Antwortdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>In der Antwortdatei {path} ist ein Fehler.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Vergleichen Sie diese Stelle mit dem vollständigen Beispiel in der README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Ein Geheimnis gehört nicht in die Antwortdatei {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>Dateien werden kopiert, per E-Mail versendet und eingecheckt.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Entfernen Sie es dort, und ändern Sie dieses Geheimnis. Geben Sie Geheimnisse in der Umgebung oder an der Eingabeaufforderung an.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Die Zertifikatdatei {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Prüfen Sie ca_file in der Antwortdatei: eine PEM-Datei, relativ zur Antwortdatei.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Ein Geheimnis fehlt: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>Es ist nicht in der Umgebung, und niemand ist da, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Setzen Sie {variable} für diesen Befehl, oder führen Sie ihn in einem Terminal aus.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>Es gibt keine Organisationseinheit {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>Sie existiert nicht, oder das Konto darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Prüfen Sie den Distinguished Name in der Antwortdatei.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Installationsschlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Passphrase des Installationsschlüssels</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-Token</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Kennwort für den Proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Clientgeheimnis (des eigenen OAuth-Clients der Organisation)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Kennwort des Verzeichniskontos</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Installationsschlüssel für {organization} bei {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Zum Anmelden öffnen Sie {url}, und geben Sie den Code ein: {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>Der Code bleibt gültig; neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Angemeldet als {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>Das Konto des Besitzers wurde nicht angegeben: Bis dahin wird niemand deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Um ihm nach dem Vergleich zu vertrauen: ca_file (seine Zertifizierungsstelle) oder pin_sha256, unter [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Eingerichtet. Weiter mit: identity-connect preview, dann identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Dieses Gerät ist registriert.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>Kennwörter und Token sind versiegelt.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Dieser Schlüssel ist gültig. Er führt zu {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>Zeile {line} der Eingabe ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Jede Zeile ist name=value.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Bekannte Namen: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>Die Sandbox läuft, mit {users} Person. Sie dient nur zum Ausprobieren.</numerusform>
            <numerusform>Die Sandbox läuft, mit {users} Personen. Sie dient nur zum Ausprobieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Drücken Sie Strg+C, um sie zu beenden; alles darin ist dann weg.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Eine andere Instanz von Identity Connect läuft in {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Immer nur ein Lauf: Zwei würden einander die Arbeit zunichtemachen.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Warten Sie, bis sie fertig ist, oder beenden Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>Der Agent läuft. Drücken Sie Strg+C, um ihn zu beenden; der nächste Start macht weiter.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Nächster Lauf: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>Der Datenträger, auf den sie geht, ist voll, oder sie wurde geschlossen.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Sehen Sie sich das Ergebnis erneut an: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory wurde nicht erneut abgefragt, weil es die Anmeldung abgelehnt hat ({time}): {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Seitdem hat sich nichts geändert. Ein Zeitplan, der eine abgelehnte Anmeldung wiederholt, sperrt das Konto.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Berichtigen Sie das Konto oder das Kennwort. Führen Sie dann die Einrichtung mit --replace erneut aus, oder diesen Befehl einmal in einem Terminal.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Es gibt keine Anzeige, auf der ein Fenster geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Verwenden Sie stattdessen einen Befehl (identity-connect --help; demo --headless) oder eine Desktopsitzung.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Die Sandbox wird mit {users} Person gestartet.</numerusform>
            <numerusform>Die Sandbox wird mit {users} Personen gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>Der Verzeichnisdienst zum Ausprobieren: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>Dessen Administrator: {user}, Kennwort {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Aus dem Verzeichnis gelesen: {user} Benutzer, {group} Gruppen.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>Der Dienst selbst zählt jetzt {users} Benutzer und {groups} Gruppen.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Ausgelassen, mit dem Grund ({count}; die Demo enthält absichtlich fehlerhafte Datensätze):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} Anforderung in {seconds} s.</numerusform>
            <numerusform>{requests} Anforderungen in {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Zweiter Lauf:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Benutzer: {expected} waren geplant, {got} wurden bestätigt.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Gruppen: {expected} waren geplant, {got} wurden bestätigt.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Benutzer: {expected} wurden bestätigt, der Dienst hat {got} mehr.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Gruppen: {expected} wurden bestätigt, der Dienst hat {got} mehr.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>Es wurde kein Benutzer erstellt.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>Es wurde keine Gruppe erstellt.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>Die Bestätigungsseite der Sandbox hat nicht wie erwartet geantwortet.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} konnte nicht geöffnet werden oder hat keine Schaltfläche zum Bestätigen.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Versuchen Sie es erneut; --verbose zeigt, was die Seite gemeldet hat.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>Die Demo bestätigt keine Anmeldung bei {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Sie tut das nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Führen Sie identity-connect setup aus, und bestätigen Sie die Anmeldung selbst.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>Die Sandbox ist nicht innerhalb von {seconds} Sekunden gestartet.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Dieser Computer ist stark ausgelastet, oder etwas blockiert sie.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Versuchen Sie es mit weniger Personen erneut (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Die Sandbox ist nicht installiert.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>Ihre Pakete sind ein Extra.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Installieren Sie identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>Die Sandbox endete unerwartet.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Versuchen Sie es erneut; --verbose zeigt, was sie zuletzt gemeldet hat.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>es ist nichts angegeben</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} ist kein Datum wie 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} ist kein Tag wie 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>dieser Tag ist vorbei: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>möglich sind 1 bis {most} Personen</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect ist bereits geöffnet; sein Fenster wurde in den Vordergrund geholt.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Es gibt noch keinen Installationsschlüssel.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>Der Schlüssel gibt an, für welche Organisation dieser Computer arbeiten wird.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Kopieren Sie den Schlüssel von der Verwaltungsseite des Verzeichnisses, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Dieser Schlüssel wurde noch nicht mit seinem Dienst geprüft.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Bestätigen Sie, dass {host} der Dienst Ihrer Organisation ist.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Ein Schlüssel kann zu jedem Dienst führen, und dieser ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Vergleichen Sie den Namen mit der Seite, von der Sie den Schlüssel kopiert haben, und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Bestätigen Sie die Hosts {host} und {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Ein Schlüssel kann überallhin führen: Die Anmeldung geht an den ersten, Personen werden an den zweiten gesendet.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Vergleichen Sie die Namen mit der Seite, von der Sie den Schlüssel kopiert haben, und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>Der Installationsschlüssel ist nicht mehr im versiegelten Speicher.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>Der Speicher wurde geleert, nachdem der Schlüssel geprüft war.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Gehen Sie zurück zum ersten Schritt, und fügen Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Ein zuvor geprüftes Geheimnis ist nicht mehr im versiegelten Speicher: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>Der Speicher wurde geleert, oder ein anderes Benutzerkonto hat diese Einrichtung geöffnet.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Gehen Sie zurück zu dem Schritt, der danach fragt, und geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Dieser Dienst braucht ein Bearertoken für SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>Der Schlüssel enthält keines.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Kopieren Sie es von der Bereitstellungsseite des Dienstes.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Kopieren Sie es erneut von der Seite, die es anzeigt, und nichts anderes.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>Der Proxy hat ein Kennwort und keinen Benutzernamen.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Geben Sie auch den Benutzernamen ein, oder lassen Sie beides leer.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Lesen Sie sie, und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Noch hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Dieser Computer handelt für den Administrator, der den Code bestätigt.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Öffnen Sie die Seite in einem Browser, melden Sie sich dort an, und geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Ein Code ist nur wenige Minuten gültig.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} ist kein Domänenname.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Eine Domäne hat einen DNS-Namen wie corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Geben Sie den DNS-Namen der Domäne ein.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} ist kein Computername.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Geben Sie den vollen Namen ein, etwa dc1.corp.example.com, mit :636 nur bei einem anderen Port.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Es ist kein Benutzer angegeben.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>Das Verzeichnis wird mit den Rechten eines Kontos gelesen; Leserechte genügen.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Geben Sie einen Benutzer ein, etwa reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} sagt nicht, zu welcher Domäne der Benutzer gehört.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Eingabe als benutzer@domäne, DOMÄNE\benutzer oder Distinguished Name.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Das Kennwort des Benutzers fehlt.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Geben Sie das Kennwort des Benutzers ein, der das Verzeichnis liest.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Schalten Sie die Verschlüsselung ein, oder setzen Sie das Häkchen, um ohne fortzufahren.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Eingabe als DC=corp,DC=example,DC=com, oder leer lassen.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>Die Seitengröße muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>Domänencontroller erwarten 1000.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>Das Zertifikat der Zertifizierungsstelle ist nicht in PEM-Form.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Eine PEM-Datei beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Exportieren Sie das Zertifikat als Base-64-codiertes X.509.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>Die Verbindung hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>Die Verbindung ist noch nicht installiert.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Geben Sie das Konto an, dem diese Verbindung gehört, oder fahren Sie ohne fort.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Bis der Besitzer bekannt ist, wird niemand deaktiviert oder gelöscht, damit der Besitzer nicht ausgesperrt werden kann.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>Keine Organisationseinheit ist ausgewählt.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Nur Personen und Gruppen in ausgewählten OUs werden synchronisiert.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Setzen Sie bei mindestens einer OU das Häkchen.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>Keine Objektart ist ausgewählt.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Setzen Sie das Häkchen bei Benutzern, Gruppen oder Sicherheitsgruppen.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>Die erste Synchronisierung wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Es gibt noch keine Vorschau.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Nichts wird geschrieben, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>Die gespeicherte Einrichtung in {path} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Beginnen Sie neu. Die alte Datei wurde daneben aufgehoben.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>Die gespeicherte Einrichtung in {path} stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Installieren Sie die neuere Version, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>Es ist etwas geschehen, das dieses Programm nicht erwartet hat.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Dies ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Kopieren Sie die Details, und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Dieser Schritt kann hier nicht mehr geändert werden: Die Verbindung ist installiert.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Dieser Schritt kann hier nicht mehr geändert werden: Die erste Synchronisierung hat begonnen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>OUs und Objekte</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Feldzuordnung</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Benutzerregeln</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Kennwörter</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Prüfen und starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Was synchronisiert wird</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Wie synchronisiert wird</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig stellen</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Aktueller Schritt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Name des Controllers</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Rechte des lesenden Benutzers</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Zweiter Controller</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>Organisationseinheiten werden gelesen</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Änderungen werden ermittelt</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Benutzer werden gesendet</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Gruppen werden gesendet</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Gruppenmitglieder werden gesendet</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>Schlüssel einlösen und diesen Computer registrieren</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Prüfen, ob die Geheimnisse versiegelt sind</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Ein Schlüssel ist ein Geheimnis: Wer ihn hat, kann einen Computer mit Ihrer Organisation verbinden. Er wird im versiegelten Speicher aufbewahrt und vergessen, sobald er eingelöst ist. Ein per E-Mail erhaltener Schlüssel könnte überallhin führen; ein unbekannter Dienst wird daher anhand seines Namens bestätigt.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Kopieren Sie die ganze Zeile erneut von der Verwaltungsseite Ihres Cloudverzeichnisses. Ein abgelaufener oder von einem anderen Computer verwendeter Schlüssel kann dort ersetzt werden. Ist der Dienst nicht erreichbar, sehen Sie sich die Proxyeinstellungen auf dieser Seite an.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>Die Sprache dieses Programms auf diesem Computer. Sie kann jederzeit oben im Fenster geändert werden.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Namen, Attribute und Meldungen Ihres Verzeichnisses bleiben, wie sie dort sind.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>Die Bedingungen, unter denen dieses Programm verwendet werden darf. Der ganze Text ist hier, auch ohne Internetverbindung; er kann gespeichert und gedruckt werden.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>Die angenommene Version und das Datum werden in den Einstellungen festgehalten.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Ein Administrator des Cloudverzeichnisses erlaubt diesem Computer, für die Organisation zu arbeiten. Die Anmeldung geschieht in einem Browser, auf diesem oder einem beliebigen anderen Gerät; das Kennwort gelangt nie hierher.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>Der Code ist wenige Minuten gültig. Die Seite im Browser nennt den anfragenden Computer: Fahren Sie dort nur fort, wenn es dieser ist. Dem Konto, das sich anmeldet, gehört die Verbindung, und keine Synchronisierung deaktiviert oder löscht es jemals.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Wie Active Directory erreicht wird: die Domäne, ihre Controller in der Reihenfolge, in der sie versucht werden, und der lesende Benutzer.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>Lesen genügt: Es ist kein Administrator nötig, und in Active Directory wird nie etwas geschrieben. Controller werden mit vollem Namen angegeben, weil ein Zertifikat auf den vollen Namen ausgestellt ist. LDAP über SSL (Port 636) ist der Standard.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Wird kein Controller gefunden, befragt dieser Computer vielleicht keinen DNS-Server der Domäne; fügen Sie einen Controller mit Namen hinzu. Technische Details eines Fehlers stehen im nächsten Schritt, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Alles, was eine Synchronisierung brauchen wird, wird tatsächlich ausprobiert, eine Zeile nach der anderen. Jede Zeile sagt, was sie gefunden hat, und jede kann einzeln wiederholt werden.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>Das Kennwort wird pro Klick einmal versucht und nie von selbst erneut, damit Ihr Konto nicht gesperrt wird. Ein nicht vertrauenswürdiges Zertifikat wird mit allem angezeigt, was zur Entscheidung nötig ist: seiner Zertifizierungsstelle vertrauen, es anheften oder ihm nicht vertrauen.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Wählen Sie eine Zeile, um Ursache und Abhilfe zu lesen. Eine Zeile, die auf eine andere wartet, wird erst versucht, wenn jene funktioniert.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>Der erste von zwei Schritten, die etwas ändern: Der Schlüssel wird eingelöst, dieser Computer beim Dienst registriert, die Geheimnisse werden versiegelt und die Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>Keine Person wird dadurch erstellt, geändert oder deaktiviert. Die Schritte davor sind danach gesperrt; was sie festgelegt haben, kann später in den Einstellungen geändert werden.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Ein fehlgeschlagener Schritt wird genannt. „{button:Retry}“ macht dort weiter; „{button:Roll back}“ nimmt zurück, was getan wurde.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Welche Organisationseinheiten synchronisiert werden und welche Objektarten darin.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Eine OU mit Häkchen schließt alles darunter ein, auf Wunsch auch später angelegte OUs. OUs werden anhand ihrer Identität gemerkt: Eine umbenannte oder verschobene bleibt gewählt. Systemkonten werden immer ausgelassen.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Eine OU, die sich nicht öffnen lässt, ist für den Benutzer der Verbindung vielleicht nicht lesbar. Eine LDAP-Abfrage grenzt die Benutzer weiter ein; auf einen Fehler darin wird hingewiesen.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Welches Attribut von Active Directory welches Feld des Cloudverzeichnisses füllt.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>Vorschläge werden begründet und lassen sich rückgängig machen. Das Ergebnis wird für eine echte Person angezeigt, und die ganze Auswahl wird auf leere erforderliche Felder und auf Werte geprüft, die sich zwei Personen teilen. objectGUID verknüpft beide Seiten und ändert sich nie.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Eine Person, deren Datensatz nicht zugeordnet werden kann, wird mit dem Grund ausgelassen; alle anderen werden synchronisiert.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Wer von den Personen in den gewählten OUs synchronisiert wird: alle oder nur, wer die Kriterien erfüllt.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>Die Zahlen neben den Kriterien stammen aus dem letzten Durchgang durch Ihr Verzeichnis und sagen, wer ausscheiden würde. Testen Sie eine Person, um zu sehen, welche Bedingung entscheidet.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>Bleibt niemand übrig, sehen Sie sich die Bedingung an, die die meisten Personen auslässt. Vergleiche ignorieren Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Was mit Konten im Cloudverzeichnis geschieht, wenn sich in Active Directory etwas ändert.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>Das Verlassen der ausgewählten OUs wird nur behandelt, solange der Kontostatus verfolgt wird. Löschen lässt sich nicht rückgängig machen, Deaktivieren schon. Was über den Grenzen liegt, wird zurückgehalten und wartet auf Ihre Genehmigung. Das Konto des Besitzers wird nie deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Wann die Synchronisierung von selbst läuft: alle paar Minuten mit einem nächtlichen vollständigen Abgleich, oder täglich, wöchentlich oder monatlich.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Uhrzeiten gelten in der gewählten Zeitzone; die nächsten Läufe werden aufgelistet, auch bei Zeitumstellungen.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Welche Domänencontroller Kennwortänderungen weitergeben, damit sich Personen mit ihrem Active Directory-Kennwort bei der Cloud anmelden. Dieser Schritt ist optional.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Eine Änderung wird auf dem Controller erfasst, der sie entgegennimmt; daher sollte jeder beschreibbare Controller abgedeckt sein. Der Agent wird nach einem Neustart des Controllers aktiv. Bereits vorhandene Kennwörter werden bei ihrer nächsten Änderung synchronisiert.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Jede Zeile nennt, was fehlt, und die PowerShell-Zeile, die es behebt.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Alles, was die erste Synchronisierung tun würde, bevor etwas geschrieben wird: jede Person mit dem Grund, jedes Feld vorher und nachher.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Hat sich das Verzeichnis seit der Vorschau geändert, wird sie neu erstellt. „{button:Stop}“ hinterlässt einen konsistenten Zustand; der nächste Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Verzeichnisverknüpfung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Bevorzugte Sprache</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon (geschäftlich)</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon (privat)</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland/Kanton</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Allgemeiner Name</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Name des Landes</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Mitarbeiter-ID</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Mitarbeitertyp</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP-Telefon</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vorgesetzter</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Unveränderliche Kennung</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Kontoname (Prä-Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>Das Schema dieses Verzeichnisses enthält „{attribute}“ nicht.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>Das Schema enthält „{attribute}“, aber nicht für Objekte dieser Art.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>„{attribute}“ enthält Binärdaten, die nicht als Text gelesen werden.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>„{attribute}“ kann mehrere Werte haben; genommen wird der in der Sortierung erste.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>„{attribute}“ enthält den Distinguished Name eines anderen Objekts.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>„{attribute}“ ist eine Zahl und wird gesendet, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>„{attribute}“ ist eine Zeit und wird gesendet, wie das Verzeichnis sie schreibt.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>„{attribute}“ ist im Schema: Text, ein Wert.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Fester Wert</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Erstes, das nicht leer ist</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Ohne überzählige Leerzeichen</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Teil davon</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Wenn leer, ein Standardwert</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Erstes von</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Getrimmt</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Ersetzen in</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Standardwert für</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Ab Zeichen</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Wie viele (leer: alle)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Zu ersetzender Text</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Wert, wenn leer</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Ausgelassen: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Hinweis lesen</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Leer: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>Mehrfach: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Zu lang: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>Kein Text: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Unsichtbar: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>E-Mails an „{domain}“ können von außen kaum ankommen.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>Namen wie dieser werden nur innerhalb von Netzwerken verwendet. Adressen damit: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Ordnen Sie „{field}“ ein anderes Attribut zu, oder fahren Sie fort, wenn Sie die Domäne kennen.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>„{field}“ ist erforderlich und bei {count} leer.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>„{field}“ muss bei allen verschieden sein, und {count} teilen sich einen Wert.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>„{field}“ ist bei {count} zu lang.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>„{field}“ ist bei {count} nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>„{field}“ enthält bei {count} unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>Es gibt keine LDAP-Abfrage.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Geben Sie eine ein, etwa (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>Die LDAP-Abfrage endet zu früh.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>Die Klammer bei Zeichen {opened} wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Fügen Sie eine schließende Klammer hinzu, oder schreiben Sie weiter.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>Die schließende Klammer bei Zeichen {position} ist eine zu viel.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>Es wurde nichts geöffnet, das sie schließen könnte.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Entfernen Sie sie, oder fügen Sie die öffnende Klammer hinzu, die dazugehört.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>Die LDAP-Abfrage geht nach ihrem Ende weiter: „{found}“.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Eine Abfrage ist ein Klammerpaar; dies kommt danach, bei Zeichen {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Verknüpfen Sie Bedingungen mit &amp; (alle) oder | (eine genügt): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>Um das {operator} bei Zeichen {position} stehen keine Klammern.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Setzen Sie die ganze Abfrage in Klammern: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Vor „{found}“ fehlt eine öffnende oder schließende Klammer.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>Bei Zeichen {position} beginnt entweder eine weitere Bedingung, oder die Gruppe endet.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Setzen Sie jede Bedingung in eigene Klammern: (&amp;(department=Sales)(title=*)). Wörter wie AND und OR werden als &amp; und | vorangestellt.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Bei Zeichen {position} öffnen sich zwei Klammern hintereinander.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Bedingungen, die zusammenstehen, werden mit &amp;, | oder ! verknüpft; das Zeichen steht vorn.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Schreiben Sie (&amp;(department=Sales)(title=*)), oder entfernen Sie ein Klammerpaar.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>Das {operator} bei Zeichen {position} hat keine Bedingung.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Setzen Sie dahinter Bedingungen, jede in Klammern: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>Das ! gilt für eine Bedingung, und bei Zeichen {position} folgt eine zweite.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Schreiben Sie (!(&amp;(department=Sales)(title=*))) oder (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Bei Zeichen {position} fehlt der Name eines Attributs.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Geben Sie vor dem Zeichen eines an, etwa department in (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} ist kein Attributname.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>Namen bestehen aus Buchstaben, Ziffern und Bindestrichen und beginnen mit einem Buchstaben; Zeichen {position} ist ein anderes.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Schreiben Sie den Namen wie in Active Directory, etwa department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Nach {name} fehlt das =, bei Zeichen {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Eine Bedingung besteht aus einem Namen, einem der Zeichen = &gt;= &lt;= ~= und einem Wert.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Schreiben Sie sie als (department=Sales). Es gibt kein &gt; oder &lt;: Verwenden Sie &gt;= und &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Eine öffnende Klammer steht innerhalb eines Werts, bei Zeichen {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Klammern gehören zur Abfrage selbst.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Schreiben Sie \28 für ( und \29 für ), wenn sie zum Wert gehören; andernfalls schließen Sie zuerst die Bedingung.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>Auf den umgekehrten Schrägstrich bei Zeichen {position} folgen nicht zwei Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Ein umgekehrter Schrägstrich leitet ein Zeichen ein, das durch seine Nummer geschrieben wird.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Schreiben Sie \5c für einen umgekehrten Schrägstrich selbst.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>Ein Sternchen kann nicht mit {operator} verwendet werden (Zeichen {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Nur = nimmt einen Teil eines Werts.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Verwenden Sie =, oder schreiben Sie \2a für ein Sternchen, das zum Wert gehört.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Ein Zeilenumbruch oder ein anderes unsichtbares Zeichen ({character}) steht innerhalb eines Werts, bei Zeichen {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>Eingefügter Text ist oft in Zeilen umbrochen.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Entfernen Sie es. Zwischen Bedingungen sind Zeilenumbrüche erlaubt.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} ist nicht der Name einer Vergleichsregel.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Zwischen den Doppelpunkten, vor Zeichen {position}, steht die Nummer einer Regel.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Schreiben Sie (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>Das {character} bei Zeichen {position} ist ein Zeichen voller Breite.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP-Abfragen werden mit dem schmalen geschrieben: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Stellen Sie die Eingabemethode auf halbe Breite um, und geben Sie {plain} ein.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>Die LDAP-Abfrage ist mehr als {depth} Ebenen tief geschachtelt (Zeichen {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>Domänencontroller lesen nicht so weit.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Verknüpfen Sie Bedingungen auf einer Ebene, wo sie dasselbe Zeichen haben.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} kann diese LDAP-Abfrage nicht beantworten.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Verwenden Sie ein anderes Attribut. Die Meldung des Controllers steht in den technischen Details.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>Die LDAP-Abfrage hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>Das Schema kennt kein Attribut {attribute} bei Benutzern: Die Bedingung findet niemanden.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>Das Schema kennt kein Attribut {attribute} bei Benutzern: Die Bedingung findet niemanden. Es gibt: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory ignoriert eine Bedingung ohne Attribut: Sie findet niemanden.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory hat keine Vergleichsregel {rule}: Die Bedingung findet niemanden.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} enthält Distinguished Names, die nur als Ganzes verglichen werden: Mit einem Sternchen findet die Bedingung niemanden.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} wird mit nichts verglichen, das findet niemanden. Für Personen ohne Wert schreiben Sie (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>Der Wert von {attribute} beginnt mit einem Sternchen: Kein Index hilft, und jeder Benutzer muss geprüft werden.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} ist nicht indiziert: Jeder Benutzer muss geprüft werden, was in großen Domänen langsam ist.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory behandelt ~= wie =: {attribute} muss gleich sein.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory ignoriert :dn nach {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>Der Wert von {attribute} enthält ein unsichtbares Zeichen ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Bestätigen Sie, dass Konten endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>E-Mails, Dateien und Daten eines gelöschten Kontos lassen sich nicht wiederherstellen, auch nicht, wenn die Person wieder synchronisiert wird.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Bestätigen Sie es auf der Karte, oder wählen Sie, die Konten zu deaktivieren.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>Die Grenze muss zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Geben Sie eine Anzahl von Änderungen ein.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} ist kein Anteil.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Geben Sie einen Anteil von 0 bis 100 Prozent ein.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>Die Grenze lässt mindestens {floor} zu, aber nie mehr als {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>Die zweite Zahl hat Vorrang, die erste hätte daher keine Wirkung.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Verringern Sie die erste Zahl, oder erhöhen Sie die zweite.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} ist kein Anteil, ab dem alles zurückgehalten wird.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Ein Verzeichnis, das weit weniger Objekte liefert als zuvor, wurde vielleicht mit weniger Rechten gelesen.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Geben Sie einen Anteil über 0 und bis 100 Prozent ein.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>In Active Directory deaktiviert</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Aus den ausgewählten OUs verschoben</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>In Active Directory gelöscht</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Wieder aktiviert</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Im Dienst gelöscht</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Konto abgelaufen</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Ein neues, leeres Konto wird erstellt.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>Nichts geschieht: auf beiden Seiten nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>Kein Konto wird erstellt.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>Das Konto wird aktiviert.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto wird deaktiviert.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>Das Konto wird endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Bleibt aktiv und wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Bleibt aktiv: Der Besitzer wird nie deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Bleibt aktiv, bis bekannt ist, wem die Verbindung gehört.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>Was gesendet wird, landet in einem eigenen Store von Zoho Directory. Die Einstellungen des Stores entscheiden, ob Konten dort einer Statusänderung, einem Ausscheiden oder einer Löschung folgen.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory entscheidet dies selbst: in den Einstellungen des eigenen Stores (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>Ein SCIM-Dienst entscheidet dies selbst: Suchen Sie auf seinen Verwaltungsseiten nach Einladungen oder Benachrichtigungen.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>Dieser Dienst entscheidet dies selbst, auf seinen Verwaltungsseiten.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>Kein Controller ist gewählt.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Ein Controller erfasst die Kennwortänderungen, die auf ihm vorgenommen werden, und keine anderen.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Wählen Sie alle beschreibbaren Controller, oder schalten Sie die Kennwortsynchronisierung aus.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Dieser Dienst nimmt keine Kennwörter an.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>Er bietet weder den Aufruf eines Kennwort-Agents noch changePassword von SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Fahren Sie ohne Kennwortsynchronisierung fort. Personen legen ihr Kennwort im Dienst fest.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Ein eigener Store von Zoho Directory nimmt keine Kennwörter an.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>Was dorthin gesendet wird, wird zu niemandes Kennwort.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Fahren Sie ohne Kennwortsynchronisierung fort. Personen legen ihr Kennwort in Zoho Directory fest.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, Port 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, Port 5985 oder 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Beschreibbar</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Anmeldung über SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ beschreibbar</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Anmeldung über WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Version und Architektur</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA-Schutz</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Andere Kennwortfilter</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Ausstehender Neustart</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Andere Installationen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Nicht geprüft: Zuerst muss der Controller antworten.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} ist dem DNS dieses Computers nicht bekannt.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>Der Eintrag fehlt, oder dieser Computer befragt einen DNS-Server außerhalb der Domäne.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Lassen Sie diesen Computer einen DNS-Server der Domäne verwenden. Diese Zeile zeigt, was er antwortet:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwortet.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} hat auf keinem Port innerhalb von {seconds} Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>Der Controller ist ausgeschaltet, oder eine Firewall zwischen hier und {addresses} verwirft alles.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Starten Sie den Controller, oder öffnen Sie die Firewall. Diese Zeile versucht es von hier:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Antwortet auf Port {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} weist SMB auf Port {port} ab.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Der Dienst „Server“ läuft nicht; über ihn wird der Agent kopiert.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} antwortet nicht auf Port {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Eine Firewall auf dem Controller oder auf dem Weg verwirft die Pakete; der Agent wird über SMB kopiert. SMB ist nur nötig, während etwas installiert oder entfernt wird.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Öffnen Sie Port {port} auf dem Weg, und führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Antwortet auf Port {port}, verschlüsselt mit TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Antwortet auf Port {port}; Nachrichten werden durch die Anmeldung verschlüsselt.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} weist WinRM auf den Ports {port} und {other} ab.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>PowerShell-Remoting ist ausgeschaltet; darüber wird der Agent installiert.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} antwortet nicht auf den Ports {port} und {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Eine Firewall auf dem Controller oder auf dem Weg verwirft die Pakete; der Agent wird über WinRM installiert.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>Kennwörter können auf ihm geändert werden.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>Nicht erforderlich: Er ist schreibgeschützt und gibt jede Kennwortänderung an einen beschreibbaren weiter.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>Das Verzeichnis sagt nicht, welches System auf {host} läuft.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>Auf {host} läuft kein Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>Das Verzeichnis nennt {system} {version}. Der Agent ist Teil der Windows-Anmeldung.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie ihn aus.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>Auf {host} läuft ein zu altes Windows: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>Der Agent benötigt Windows Server 2012 oder neuer.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Lassen Sie den Controller aus, oder ersetzen Sie ihn. Auf ihm vorgenommene Änderungen werden nicht erfasst.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Dieser Computer gehört zu {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Dieser Computer gehört zu {own} und nicht zu {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>Er erreicht die Controller von {domain} nur, wenn eine Domäne der anderen vertraut.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Ist das nicht der Fall, installieren Sie von einem Computer von {domain} aus.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Hier ist nicht feststellbar, ob dieser Computer zu {domain} gehört.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Nur Windows, und Linux mit realmd, geben darüber Auskunft.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>Der Agent wird mit Kerberos kopiert: Stellen Sie sicher, dass sich dieser Computer bei {domain} anmelden kann.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Dieser Computer, {machine}, gehört zu keiner Domäne.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, womit der Agent installiert wird, ist nur auf einem Computer von {domain} sicher verfügbar.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Führen Sie Identity Connect auf einem Computer der Domäne aus, oder nehmen Sie diesen in die Domäne auf, wobei er neu gestartet wird. Als Administrator, hier:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} ist ein Domänen-Admin.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} ist ein Administrator der Controller.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} kann die eigenen Gruppen nicht lesen.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>Das Verzeichnis zeigt sie dem Konto nicht.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>Seine Rechte werden bei der Installation ausprobiert.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>Bei der Installation wird nach einem anderen Konto gefragt.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} darf auf den Controllern nicht installieren.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>Es gehört weder zu den Domänen-Admins ({sid}) noch zu den Administratoren, auch nicht über eine andere Gruppe.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Verwenden Sie bei der Installation ein anderes Konto, oder lassen Sie einen Domänen-Admin diese Zeile ausführen:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell ist dort im eingeschränkten Sprachmodus: AppLocker oder App Control for Business erlaubt nur Skripte, die eine Richtlinie nennt.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Nehmen Sie das Konto während der Installation des Agents von dieser Richtlinie aus, oder installieren Sie das Paket über die Softwareverteilung. Diese Zeile zeigt den Modus, auf dem Controller:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} hat eine ältere PowerShell als 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Sie ist in Windows Server 2016 enthalten; ältere Systeme benötigen Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Installieren Sie Windows Management Framework 5.1, oder ersetzen Sie den Controller. Diese Zeile zeigt die Version, auf dem Controller:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>Die Aufgabenplanung von {host} läuft nicht.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>Das Paket wird als SYSTEM installiert, über eine einmalig laufende Aufgabe.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} ist weder Name noch Adresse eines Computers.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Ein Name besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten; eine Adresse aus ihren Zahlen.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Geben Sie den vollen DNS-Namen des Controllers ein, etwa dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>{host} ist auf Port {port} (SMB) nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Dieser Computer hat keinen Weg in dessen Netzwerk.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Verbinden Sie diesen Computer mit dem Netzwerk der Controller (VPN, Route). Diese Zeile versucht es von hier:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} antwortet auf Port {port} (SMB) nicht mehr: nichts seit {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>Der Controller ist überlastet oder startet neu, oder ein Gerät auf dem Weg lässt die Verbindung öffnen und hält dann zurück, was gesendet wird.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, suchen Sie auf dem Weg nach einer Firewall oder einem WAN-Optimierer.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>Was auf Port {port} von {host} antwortet, spricht kein SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Ein anderes Programm lauscht dort, oder ein Gerät auf dem Weg antwortet an seiner Stelle.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Finden Sie heraus, was dort lauscht. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} verschlüsselt SMB nicht.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>Er bietet kein SMB 3 oder keine Verschlüsselung damit. Der Agent wird nie im Klartext gesendet.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Schalten Sie SMB 3 ein. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} hat {user} nur als Gast zugelassen.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>Er kennt das Konto nicht und lässt Fremde als Gäste zu; die Verbindung eines Gastes ist weder signiert noch verschlüsselt.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Verwenden Sie einen Domänen-Admin, und schalten Sie das Gastkonto aus. Führen Sie diese Zeile als Domänen-Admin aus:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>Es gibt keinen Benutzernamen oder kein Kennwort für die Anmeldung bei {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>Weder das gespeicherte noch ein anderes Konto wurde angegeben.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Geben Sie Benutzername und Kennwort eines Domänen-Admins ein, und wählen Sie „Wiederholen“.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} lehnt das Kennwort von {user} ab oder kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>Der Benutzername oder das Kennwort ist falsch; beides wird nicht unterschieden.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Berichtigen Sie beides, und versuchen Sie es erneut. Mehrere Versuche können das Konto sperren.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>Das Konto {user} existiert nicht.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>Die befragte Domäne hat kein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Schreiben Sie es als benutzer@domäne oder als DOMÄNE\benutzer. Diese Zeile zeigt, ob es existiert:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Ein Administrator hat es deaktiviert.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Verwenden Sie ein anderes Konto, oder aktivieren Sie es. Führen Sie diese Zeile als Domänen-Admin aus:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>Sein Ablaufdatum ist überschritten.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Verwenden Sie ein anderes Konto, oder verlängern Sie es. Führen Sie diese Zeile als Domänen-Admin aus:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Zu viele falsche Kennwörter wurden damit versucht.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Warten Sie, bis es von selbst entsperrt wird, oder entsperren Sie es. Führen Sie diese Zeile als Domänen-Admin aus:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>Das Konto {user} ist deaktiviert, gesperrt oder abgelaufen.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos sagt nicht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Verwenden Sie ein anderes Konto, oder sehen Sie nach, was zutrifft. Diese Zeile zeigt alle drei:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>Das Kennwort von {user} ist abgelaufen oder muss geändert werden.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>Es ist zu alt, oder ein Administrator verlangt bei der nächsten Anmeldung ein neues.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Ändern Sie es, indem Sie sich einmal bei Windows anmelden; geben Sie dann das neue ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} darf sich zu dieser Stunde nicht anmelden.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>Die Anmeldezeiten des Kontos schließen sie aus.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Verwenden Sie ein anderes Konto, oder versuchen Sie es zu einer anderen Zeit erneut.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} darf sich nicht über das Netzwerk bei {host} anmelden.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>Das Konto ist auf bestimmte Computer beschränkt, oder eine Richtlinie verbietet es („Zugriff vom Netzwerk auf diesen Computer verweigern“, „Geschützte Benutzer“, eine Authentifizierungsrichtlinie).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Verwenden Sie einen anderen Domänen-Admin. Diese Zeile zeigt die Beschränkungen des Kontos:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} kann das Kennwort von {user} jetzt nicht prüfen.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Sein Netlogon-Dienst läuft nicht, oder er erreicht keinen anderen Controller.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Starten Sie den Dienst. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} lehnt NTLM ab.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Eine Richtlinie der Domäne schränkt es ein; für diesen Controller wurde NTLM gewählt.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Wählen Sie für {host} wieder Kerberos, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} lehnt die Anmeldung von {user} ab: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>Er nennt keinen hier bekannten Grund; der Status stammt von Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Schlagen Sie im Sicherheitsprotokoll des Controllers nach (Ereignis 4625). Führen Sie dort als Administrator diese Zeile aus:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>Die Anmeldung von {user} bei {host} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Prüfen Sie die Schreibweise des Benutzernamens (benutzer@domäne, DOMÄNE\benutzer), oder wählen Sie Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos benötigt den Namen des Controllers, nicht seine Adresse {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>Tickets werden auf Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Geben Sie den vollen DNS-Namen ein, oder wählen Sie NTLM für {host}, wenn es die Adresse sein muss.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos kennt den Controller nicht unter dem Namen {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>Der Name ist ein Alias oder falsch geschrieben, oder der Dienst cifs/{host} ist nicht registriert.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos findet die Domäne von {user} nicht.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>Was auf das @ folgt, ist nicht der Name der Domäne, oder dieser Computer kennt deren Controller nicht.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Schreiben Sie das Konto als DOMÄNE\benutzer, und lassen Sie diesen Computer das DNS der Domäne verwenden.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Kein Controller antwortet auf Kerberos, {user} kann sich daher nicht bei {host} anmelden.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Eine Firewall verwirft Port 88, oder dieser Computer findet die Controller nicht in DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Öffnen Sie Port 88 (TCP und UDP) zu den Controllern. Diese Zeile versucht es von hier:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos hat nicht innerhalb von {seconds} Sekunden geantwortet, daher meldet sich niemand bei {host} an.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Eine Firewall verwirft Port 88 zu den Controllern von {realm}, oder alle sind ausgelastet.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>Die Uhren dieses Computers und von {host} weichen für Kerberos zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>Es liegen mehr als fünf Minuten dazwischen.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Stellen Sie die Uhr dieses Computers nach der Domäne. Führen Sie diese Zeile hier als Administrator aus:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>Die Anmeldung bei {host} benötigt es; unter Linux ist es ein Extra von Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Installieren Sie Identity Connect mit dem Extra kerberos, oder wählen Sie NTLM für {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos lehnt die Anmeldung von {user} bei {host} ab.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Prüfen Sie den Benutzernamen sowie Uhr und DNS dieses Computers, oder wählen Sie NTLM für {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} hat keine Freigabe ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>Die administrativen Freigaben sind dort ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Schalten Sie sie ein. Führen Sie diese Zeile auf dem Controller als Administrator aus; alle seine Freigaben sind kurz nicht verfügbar:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} darf ADMIN$ auf {host} nicht verwenden.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Das dürfen nur Administratoren des Controllers, und dieses Konto gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Verwenden Sie ein Konto mit den Rechten eines Domänen-Admins, hier oder in den Einstellungen der Verbindung, und versuchen Sie es erneut. Nichts muss erneut installiert werden. Diese Zeile zeigt, wer sie hat:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} lässt {user} nicht in {name} in ADMIN$ schreiben.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>Das Konto kann dort lesen, aber nicht schreiben: Es ist kein Administrator des Controllers, oder die Rechte des Windows-Ordners wurden geändert.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Verwenden Sie ein Konto mit den Rechten eines Domänen-Admins, und versuchen Sie es erneut. Führen Sie diese Zeile auf dem Controller aus, um die Rechte zu sehen:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ von {host} nimmt keine Dateien an: Es ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Auf das Volume, auf dem Windows liegt, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Sehen Sie nach, was es schützt. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>Der Datenträger von {host} ist voll: {name} hatte keinen Platz.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Auf dem Volume, auf dem Windows liegt, ist kein Platz mehr, oder ein Kontingent ist erschöpft. Was kopiert war, wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Diese Zeile zeigt auf dem Controller, was frei ist:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} nimmt über SMB jetzt keine weitere Arbeit an.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>Sein Arbeitsspeicher oder die Zahl seiner Sitzungen ist erschöpft.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Versuchen Sie es später erneut. Diese Zeile zeigt auf dem Controller, wer verbunden ist:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} auf {host} wird verwendet.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Ein Programm hält es dort geöffnet, etwa msiexec oder ein Virenscanner.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Versuchen Sie es in einigen Minuten erneut. Diese Zeile zeigt auf dem Controller, ob msiexec arbeitet:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>Die Verbindung zu {host} brach ab (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>Der Controller oder das Netzwerk hat sie beendet. Eine Datei, die gerade kopiert wurde, entfernt der Controller selbst.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, sehen Sie im Systemprotokoll des Controllers nach:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} hat SMB auf eine hier nicht bekannte Weise beantwortet: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, sehen Sie im SMB-Protokoll des Controllers nach:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} ist nicht auf {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Es wurde noch nicht geschrieben, oder jemand hat es entfernt.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Wiederholen Sie die Installation dieses Controllers.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} kam auf {host} nicht vollständig an: {found} von {sent} Bytes.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>Der Controller oder das darunterliegende Dateisystem hat einen Teil verworfen. Es wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, prüfen Sie den Datenträger. Führen Sie diese Zeile auf dem Controller aus:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>Der Ordner {folder} auf {host} konnte nicht geschützt werden.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>Andere als SYSTEM und Administratoren könnten darin schreiben: Sein Volume speichert keine Rechte, oder etwas ändert sie. Er wurde wieder entfernt, und nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ muss auf NTFS oder ReFS liegen. Diese Zeile zeigt es auf dem Controller:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} ist kein Ordner von Identity Connect und wird nicht angefasst.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Nur was Identity Connect unter IdentityConnect selbst angelegt hat, wird beschrieben und entfernt.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Entfernen Sie ihn von Hand, wenn er nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>Das Paket {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>Das Paket {path} ist nicht das konfigurierte.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>Sein SHA-256 ist {found}; erwartet wird {expected}. Es ist eine andere Version, oder jemand hat es geändert. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Beschaffen Sie das Paket erneut von seiner Quelle, und vergleichen Sie seinen SHA-256. Diese Zeile zeigt ihn hier:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>Das Paket {path} wurde während des Kopierens geändert.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>Was beim zweiten Mal gelesen wurde, hat einen anderen SHA-256. Was kopiert war, wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Finden Sie heraus, was darin schreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>Für {host} wurde kein Konto oder kein Kennwort angegeben.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Weder das gespeicherte noch ein anderes Konto hat beides.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Geben Sie das installierende Konto und sein Kennwort ein.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Geben Sie den vollen DNS-Namen des Controllers ein, oder wählen Sie NTLM dafür.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} hat die Verbindung auf Port {port} (WinRM) mittendrin beendet.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Die Windows-Remoteverwaltung wurde neu gestartet, der Controller startet neu, oder ein Gerät auf dem Weg hat die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, starten Sie den Dienst neu. Auf dem Controller, als Administrator:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} antwortet auf Port {port} (WinRM) nicht mehr: nichts seit {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>Was auf Port {port} von {host} antwortet, ist nicht die Windows-Remoteverwaltung.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} nimmt auf Port {port} (WinRM) keine Nachricht an: HTTP-Status {status}, ohne Angabe eines Grunds.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Der Listener der Windows-Remoteverwaltung ist nicht oder nur teilweise eingerichtet.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Richten Sie ihn erneut ein. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Eine Antwort von {host} auf Port {port} (WinRM) war nicht wie vereinbart verschlüsselt.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Suchen Sie zwischen hier und {host} nach einem Gerät, das HTTP liest oder verändert. Ein Zertifikat für WinRM hält solche Geräte fern; führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>Was auf Port {port} von {host} antwortet, hat nicht bewiesen, dass es {host} ist.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>Es nahm die Anmeldung an und beantwortete sie nicht so, wie es nur der Controller selbst kann.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Suchen Sie auf dem Weg nach einem Gerät, das an seiner Stelle antwortet, oder nach einem alten Eintrag von {host} in DNS. Diese Zeile zeigt hier, was DNS sagt:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} bietet für WinRM auf Port {port} weder Kerberos noch Negotiate an.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Beides ist dort ausgeschaltet. Basic, das das Kennwort lesbar senden würde, wird nie verwendet.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>Dem Zertifikat von {host} für WinRM (Port {port}) wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Vertrauen Sie dieser Zertifizierungsstelle in den Einstellungen der Verbindung. Oder führen Sie, mit einem Zertifikat der Zertifizierungsstelle der Domäne im Speicher des Computers, diese Zeile auf dem Controller als Administrator aus, um es zu verwenden:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>Das Zertifikat für WinRM auf Port {port} gilt für einen anderen Namen als {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>Es wurde auf einen anderen Namen des Controllers ausgestellt, oder ein anderer Computer antwortet.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Geben Sie WinRM ein Zertifikat mit dem Namen {host}. Liegt eines im Speicher des Computers, nimmt diese Zeile es in Gebrauch, auf dem Controller als Administrator:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>Das Zertifikat von {host} für WinRM (Port {port}) ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Es ist abgelaufen, noch nicht gültig, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Erneuern Sie es. Liegt ein neues im Speicher des Computers, nimmt diese Zeile es in Gebrauch, auf dem Controller als Administrator:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>Das Zertifikat ist nicht mehr vorhanden, sein Schlüssel ist zu schwach, oder nur TLS vor 1.2 ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Richten Sie den Listener erneut ein. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>Das Kennwort von {user} ist falsch.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>Es enthält einen Tippfehler oder wurde geändert, seit es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Geben Sie es erneut ein. Jeder falsche Versuch zählt für die Sperrung des Kontos; diese Zeile zeigt, welche Konten gesperrt sind:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>Die Domäne von {host} kennt {user} nicht.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>Der Name enthält einen Tippfehler, oder das Konto gehört zu einer anderen Domäne.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Schreiben Sie es als benutzer@domäne oder DOMÄNE\benutzer, mit der Domäne des Kontos.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} darf sich nicht anmelden: Das Konto ist gesperrt, deaktiviert oder abgelaufen.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos sagt nicht, was zutrifft.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Entsperren oder aktivieren Sie es, oder verwenden Sie ein anderes Konto. Diese Zeile zeigt, was zutrifft:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} darf sich jetzt nicht oder nicht von hier aus bei {host} anmelden.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>Die Anmeldezeiten, die zugelassenen Computer oder eine Authentifizierungsrichtlinie verbieten es.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Ändern Sie das in den Eigenschaften des Kontos, oder verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>Das Kennwort von {user} ist abgelaufen oder muss zuerst geändert werden.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Legen Sie ein neues fest, indem Sie sich einmal bei Windows anmelden; geben Sie es dann ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos kennt keinen Dienst {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} ist ein Alias und nicht der eigene Name des Controllers, oder der Dienstprinzipalname ist auch für ein anderes Konto registriert oder für keines.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Geben Sie den vollen DNS-Namen des Controllers ein. Diese Zeile zeigt, wem der Dienstprinzipalname gehört:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos toleriert fünf Minuten.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Stellen Sie die Uhr dieses Computers nach der Domäne. Als Administrator, hier:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>Für die Domäne in {user} wird kein Kerberos-Dienst gefunden.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>Was hinter dem @ steht, ist keine Domäne, sondern ein Anmeldesuffix, oder dieser Computer befragt einen DNS-Server außerhalb der Domäne.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Schreiben Sie das Konto als DOMÄNE\benutzer: Dann wird die Domäne von {host} befragt.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} ist ein Kurzname: Kerberos kann nicht feststellen, zu welcher Domäne er gehört.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Dieser Computer gehört zu keiner Domäne, deren Name ergänzt werden könnte.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Kein Controller antwortet auf Kerberos für {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>Port 88 ist auf dem Weg geschlossen, oder die Controller der Domäne werden in DNS nicht gefunden.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Öffnen Sie Port 88 (TCP und UDP) zu den Controllern. Diese Zeile versucht es von hier:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>Die Anmeldung bei {host} erhielt innerhalb von {seconds} Sekunden keine Antwort.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Eine Firewall auf dem Weg verwirft Kerberos (Port 88), oder ein Namenserver antwortet nicht.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>Unter Linux ist es ein eigener Bestandteil.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Installieren Sie Identity Connect damit: pip install &apos;identity-connect[kerberos]&apos;. Das benötigt einen C-Compiler, die Python-Header und libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} weist {user} auf Port {port} (WinRM) ab, obwohl Kerberos ein Ticket ausgestellt hat.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos ist in den Einstellungen der Windows-Remoteverwaltung ausgeschaltet, der Dienstprinzipalname gehört zu einem anderen Konto, oder die Verbindung endet nicht am Controller selbst.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} weist {user} auf Port {port} ab (WinRM mit NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>Das Kennwort ist falsch, eine Richtlinie verbietet dort NTLM, oder die Verbindung endet nicht am Controller selbst.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Prüfen Sie das Kennwort, oder wählen Sie für {host} wieder Kerberos. Diese Zeile zeigt die Richtlinie (1 oder 2: NTLM wird abgelehnt), auf dem Controller:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>Die Anmeldung von {user} bei {host} ist fehlgeschlagen (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>Die Antwort steht unter „{button:Technical details}“; dieses Programm kennt sie nicht.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Versuchen Sie DOMÄNE\benutzer statt benutzer@domäne, oder wählen Sie NTLM für {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} ist bei {host} angemeldet, darf dort aber die Windows-Remoteverwaltung nicht verwenden.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Das dürfen nur Administratoren und Mitglieder der Gruppe „Remoteverwaltungsbenutzer“; installiert wird der Agent von einem Administrator.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Verwenden Sie einen Domänen-Admin. Oder machen Sie das Konto zum Administrator aller Controller, mit dieser Zeile auf einem Controller:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} gibt {user} keine weitere Shell.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Unter diesem Konto sind zu viele geöffnet: Jedes Programm, das Windows remote verwaltet, behält einige, und die eines abgestürzten Programms bleiben eine Weile.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Warten Sie eine Viertelstunde, oder lassen Sie mehr zu. Führen Sie diese Zeile auf dem Controller aus:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} hat beendet, was darauf ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Die Windows-Remoteverwaltung wurde dort neu gestartet, oder der Controller startet neu.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} hat nicht innerhalb von {seconds} Sekunden begonnen.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Die Windows-Remoteverwaltung ist dort überlastet.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>Die Windows-Remoteverwaltung auf {host} lehnt ab: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>Die Zeile ist der Wortlaut des Controllers.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} gab eine nicht lesbare Antwort (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Etwas auf dem Weg verändert sie, oder der Dienst ist beschädigt.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Starten Sie den Dienst neu. Führen Sie diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell ist auf {host} fehlgeschlagen (Exitcode {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Beheben Sie, was dort steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} wurde nicht innerhalb von {seconds} Sekunden fertig. Der Vorgang wurde zum Stoppen aufgefordert.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>Der Controller ist überlastet, oder etwas dort wartet auf eine Eingabe.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Versuchen Sie es erneut, wenn der Controller weniger ausgelastet ist. Diese Zeile zeigt, was ihn auslastet:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>Was der Controller antwortete, ist keine Antwort unseres Skripts.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Ein Profil, eine Richtlinie oder ein anderes Programm schreibt dort in die Ausgabe von PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Nicht geprüft: Zuerst muss die Anmeldung über SMB gelingen.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Nicht geprüft: Zuerst muss die Anmeldung über WinRM gelingen.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Nicht geprüft: Zuerst muss der Controller Auskunft über sich geben.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>Nicht versucht: Das Konto wurde abgelehnt. Jeder weitere Versuch würde für seine Sperrung zählen.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} war nach {seconds} Sekunden nicht mit den Prüfungen fertig.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>Der Controller antwortet, aber zu langsam: Er ist überlastet, oder ein Gerät auf dem Weg hält Pakete zurück.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Versuchen Sie es erneut, wenn er weniger ausgelastet ist. Diese Zeile zeigt von hier, wie er antwortet:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Angemeldet; alles ist signiert und verschlüsselt.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Eine Datei wurde in ADMIN$ geschrieben und wieder entfernt.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Mit Kerberos angemeldet, mit TLS verschlüsselt.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Mit Kerberos angemeldet, das jede Nachricht verschlüsselt.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Wie gewählt mit NTLM angemeldet, mit TLS verschlüsselt.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Wie gewählt mit NTLM angemeldet. Es verschlüsselt jede Nachricht, beweist aber nicht, welcher Computer antwortet: Geben Sie {host} ein Zertifikat für WinRM, oder verwenden Sie Kerberos.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}, Build {version}, {architecture}.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}, Build {version}, {architecture}, Server Core.</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}, Build {version}: älter als Windows Server 2016. Der Agent wurde dort nicht erprobt.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} ist kein Domänencontroller.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>Dort läuft {system} als Mitgliedsserver; Kennwörter der Domäne werden auf ihm nicht geändert.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Lassen Sie ihn aus. Diese Zeile listet die beschreibbaren Controller der Domäne auf:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} ist ein schreibgeschützter Controller.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Er gibt jede Kennwortänderung an einen beschreibbaren weiter, wo sie erfasst wird.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} läuft auf {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>Der Agent ist für AMD64 (x64) gebaut: Etwas anderes lädt LSASS dort nicht.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Lassen Sie ihn aus. Diese Zeile zeigt die Architektur, auf dem Controller:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>{free_mb} MB sind auf dem Windows-Laufwerk frei.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} hat {free_mb} MB auf dem Windows-Laufwerk frei, nötig sind {least_mb} MB.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>Das Paket wird dorthin kopiert, Windows Installer behält eine weitere Kopie und schreibt ein Protokoll.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Schaffen Sie Platz. Diese Zeile entfernt, was Windows-Updates hinterlassen haben, auf dem Controller:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>Der LSA-Schutz ist aus. Er hält keinen Filter fern.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>Der LSA-Schutz ist an und endet mit dem nächsten Neustart. Danach hält er keinen Filter fern.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>Ob der LSA-Schutz wirksam ist, lässt sich nicht feststellen: Das Systemprotokoll reicht nicht mehr bis zum Start von Windows zurück. In der Registrierung ist er nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>Der LSA-Schutz ist an: {host} würde den Filter nicht laden.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL ist {value}. LSASS lädt dann nur, was Microsoft dafür signiert hat; eine Ablehnung ist nur im Ereignisprotokoll zu sehen (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Verwenden Sie ein Paket, dessen Filter Microsoft signiert hat; oder führen Sie, wo Sie weniger Schutz von LSASS hinnehmen, diese Zeile auf dem Controller als Administrator aus, und starten Sie ihn neu:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>Der LSA-Schutz beginnt mit dem nächsten Neustart: {host} würde den Filter dann nicht laden.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL ist {value} und wurde nach dem Start von Windows gesetzt.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Verwenden Sie ein Paket, dessen Filter Microsoft signiert hat; oder führen Sie, wo Sie weniger Schutz von LSASS hinnehmen, diese Zeile auf dem Controller als Administrator aus:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>Eine Gruppenrichtlinie ordnet den LSA-Schutz an: {host} würde den Filter nicht laden.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>„Konfiguriert LSASS für die Ausführung als geschützter Prozess“ ist in einer Richtlinie gesetzt. LSASS lädt dann nur, was Microsoft dafür signiert hat.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Verwenden Sie ein Paket, dessen Filter Microsoft signiert hat, oder nehmen Sie die Controller von dieser Richtlinie aus. Diese Zeile zeigt, welche Richtlinie es ist, auf dem Controller:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>Der LSA-Schutz ist an, obwohl er nicht gesetzt ist: {host} würde den Filter nicht laden.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>Er wurde mit UEFI-Sperre eingeschaltet: Die Firmware behält ihn bei, was auch in der Registrierung steht. Wurde er seit dem Start von Windows ohne eine solche Sperre ausgeschaltet, beendet ihn ein Neustart.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Entfernen Sie die Sperre mit dem Microsoft-Werkzeug LSA Protected Process Opt-out (LsaPplConfig.efi), oder verwenden Sie ein Paket, dessen Filter Microsoft signiert hat. Diese Zeile zeigt, wann LSASS so gestartet wurde, auf dem Controller:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>Es gibt keinen anderen Kennwortfilter.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Bleiben, wie sie sind: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>Kein Neustart steht aus.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows wartet auf einen Neustart, um ein Update oder ein Feature abzuschließen. Der Neustart für den Agent kann derselbe sein.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update wartet auf einen Neustart. Der Neustart für den Agent kann derselbe sein.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>Beim nächsten Neustart werden Dateien ersetzt, weil ein anderes Programm das verlangt hat.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Eine andere Installation wurde bis zu einem Neustart ausgesetzt. Starten Sie den Controller zuerst neu: Windows Installer lehnt den Agent bis dahin vielleicht ab.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer ist im Leerlauf.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>Eine andere Installation läuft. Die des Agents wartet bis zu zehn Minuten darauf.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>Version {found} ist installiert.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>Version {found} ist installiert und wird auf {wanted} aktualisiert.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>Version {found} ist installiert; ihr Dienst ist {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Ein Teil eines Agents ist vorhanden, den Windows Installer nicht kennt. Die Installation bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} hat Version {found} des Agents, die neuer ist als {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer lehnt das Zurückstufen auf eine ältere Version ab.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Konfigurieren Sie das neuere Paket, oder deinstallieren Sie dort zuerst den Agent. Diese Zeile zeigt, was installiert ist, auf dem Controller:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Seine Uhr stimmt mit der dieses Computers überein.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>Seine Uhr weicht um {seconds} Sekunden von der dieses Computers ab. Kerberos akzeptiert fünf Minuten.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber der dieses Computers {seconds} Sekunden vor.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos akzeptiert fünf Minuten; eine Anmeldung kann jederzeit fehlschlagen.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Stellen Sie beide nach derselben Zeitquelle. Führen Sie diese Zeile auf dem Controller und hier aus:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>Die Uhr von {host} geht gegenüber der dieses Computers {seconds} Sekunden nach.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Installation begonnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>Wartet auf Neustart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Meldet sich nicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>Geschützter Ordner wird angelegt</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Paket wird kopiert</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>Installation wird gestartet</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Windows Installer läuft</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Installiertes wird geprüft</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Kopiertes wird gelöscht</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Neustart wird angefordert</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Wird heruntergefahren</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Startet wieder</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Warten auf LDAP, SYSVOL und DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Geladener Filter wird gesucht</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>Agent wird entfernt</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>Der Name, mit dem sich {user} an einem Controller anmeldet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>Er ist als Distinguished Name gespeichert, und das Verzeichnis konnte nicht nach dem Kontonamen gefragt werden.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Verwenden Sie hier ein anderes Konto, oder schreiben Sie es in den Einstellungen der Verbindung als benutzer@domäne.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>Es gibt kein Konto für die Anmeldung.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>Die Einstellungen der Verbindung nennen keines.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Verwenden Sie hier ein anderes Konto.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} kann nicht für die Anmeldung an einem Controller verwendet werden.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>Controller kennen Konten als benutzer@domäne oder DOMÄNE\benutzer.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Geben Sie das Konto in einer dieser beiden Formen ein.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Geben Sie das Kennwort von {user} ein.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Geben Sie die Datei des Pakets an.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Dies ist kein SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Er hat 64 Stellen von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Kopieren Sie den, den der Herausgeber des Pakets nennt.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Dies ist kein Fingerabdruck.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Er hat 40 Stellen von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Kopieren Sie ihn aus den Details des Zertifikats, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, Version {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Nicht geprüft: Zuerst muss das Konto bekannt sein.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Übersprungen: trifft nicht mehr zu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Distinguished Name</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Felder (vorher → nachher)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Hinzugefügte Mitglieder</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Entfernte Mitglieder</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>ID im Dienst</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Wahrscheinlich darf das Verzeichniskonto nichts mehr lesen, oder die Basis ist falsch.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Prüfen Sie die Verbindung, bevor etwas genehmigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} davon war in der OU „{before}“, die nicht mehr aufgeführt wird.</numerusform>
            <numerusform>{count} davon waren in der OU „{before}“, die nicht mehr aufgeführt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>Die OU wurde gelöscht, oder das Verzeichniskonto darf sie nicht mehr lesen; aus den Antworten geht nicht hervor, was zutrifft.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Suchen Sie die OU in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} davon wurde von „{before}“ nach „{now}“ verschoben.</numerusform>
            <numerusform>{count} davon wurden von „{before}“ nach „{now}“ verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Seit der letzten Synchronisierung wurden die Personen oder ihre OU verschoben.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Wählen Sie auch den neuen Ort aus, wenn sie bleiben sollen.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>Die Auswahl der OUs oder Objekte wurde nach der letzten Synchronisierung geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} davon wird dadurch ausgelassen.</numerusform>
            <numerusform>{count} davon werden dadurch ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>Die Kriterien wurden nach der letzten Synchronisierung geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} davon erfüllt die Kriterien nicht mehr.</numerusform>
            <numerusform>{count} davon erfüllen die Kriterien nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>„{attribute}“ wurde bei {count} davon geändert, und die Kriterien berücksichtigen es.</numerusform>
            <numerusform>„{attribute}“ wurde bei {count} davon geändert, und die Kriterien berücksichtigen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Eine solche Änderung stammt oft von einem Skript oder einem anderen System.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Vergleichen Sie einige davon in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>„{attribute}“ ist bei {count} davon leer, und die Kriterien berücksichtigen es.</numerusform>
            <numerusform>„{attribute}“ ist bei {count} davon leer, und die Kriterien berücksichtigen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>Es wurde geleert, oder das Verzeichniskonto darf es nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Sehen Sie sich eines davon in Active Directory an.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>Die eigene LDAP-Abfrage findet {count} davon nicht mehr.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>Was sie abfragt, hat sich in Active Directory geändert oder darf nicht mehr gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} davon wurde in Active Directory selbst deaktiviert.</numerusform>
            <numerusform>{count} davon wurden in Active Directory selbst deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Jemand oder ein Skript hat seit der letzten Synchronisierung viele Konten deaktiviert.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Fragen Sie, wer das war, bevor sie auch hier ihren Zugang verlieren.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} der Konten ist in Active Directory abgelaufen.</numerusform>
            <numerusform>{count} der Konten sind in Active Directory abgelaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>Ein Ablaufdatum ist überschritten, oft am Ende eines Monats oder Semesters.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Verlängern Sie die Konten, wenn sie bleiben sollen.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory lieferte {now} Objekte, beim vorigen Mal {before}.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Sie wurden gelöscht, oder das Verzeichniskonto darf sie nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Finden Sie heraus, was zutrifft, bevor etwas genehmigt wird.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} davon ist nicht mehr in Active Directory.</numerusform>
            <numerusform>{count} davon sind nicht mehr in Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Sie wurden gelöscht oder dorthin verschoben, wo das Verzeichniskonto nicht lesen darf.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Suchen Sie einige davon in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} Anmeldename ändert sich von „@{before}“ zu „@{after}“.</numerusform>
            <numerusform>{count} Anmeldenamen ändern sich von „@{before}“ zu „@{after}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Das sieht nach einer neuen E-Mail-Domäne aus.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>Genehmigen Sie es nur, wenn die neue Domäne beabsichtigt und im Dienst bestätigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} Anmeldename wechselt zwischen einer E-Mail-Adresse und einer anderen Form.</numerusform>
            <numerusform>{count} Anmeldenamen wechseln zwischen einer E-Mail-Adresse und einer anderen Form.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Ein anderes Attribut wird für den Anmeldenamen verwendet, oder sein Wert hat sich bei allen geändert.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Prüfen Sie die Zuordnung des Anmeldenamens.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} Anmeldename ändert sich innerhalb von „@{domain}“.</numerusform>
            <numerusform>{count} Anmeldenamen ändern sich innerhalb von „@{domain}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>Die Regel, nach der Namen gebildet werden, hat sich geändert, oder viele wurden auf einmal umbenannt.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Vergleichen Sie einige Namen vorher und nachher.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>Die Einstellungen wurden nach der letzten Synchronisierung geändert.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>Der Anmeldename kommt jetzt vielleicht aus einem anderen Attribut.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>Die Gruppe „{group}“ verliert alle ihre bekannten Mitglieder: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Sie wurde in Active Directory geleert oder neu angelegt, oder ihre Mitglieder dürfen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Sehen Sie sich die Gruppe in Active Directory an.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>Die Gruppe „{group}“ verliert {count} Mitglied von {of}.</numerusform>
            <numerusform>Die Gruppe „{group}“ verliert {count} Mitglieder von {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>Wird deaktiviert</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>Wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>Der Gruppe {group} beigetreten</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>Die Gruppe {group} verlassen</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>Beigetretene und verlassene Gruppen sind seit {at} bekannt; ältere werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>Früher beigetretene und verlassene Gruppen werden noch durchgesehen.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>vom Zeitplan</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>nach einem Start nachgeholt</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>nach einem Fehler erneut versucht</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>nach einer Genehmigung</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>Wer es veranlasst hat, wurde nicht vermerkt.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>Er ist nicht zu Ende: Er läuft noch oder wurde gewaltsam beendet.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>„{who}“ passt zu {count} Person oder Gruppe.</numerusform>
            <numerusform>„{who}“ passt zu {count} Personen oder Gruppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>Nach dem letzten Einlesen des Verzeichnisses: Personen, die hinzukommen: {joins}, Personen, die ausscheiden würden: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} der hinzukommenden Personen ist in Active Directory deaktiviert und bekommt kein Konto.</numerusform>
            <numerusform>{count} der hinzukommenden Personen sind in Active Directory deaktiviert und bekommen kein Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>j ja</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>Die geltende Verbindung bleibt in Kraft, bis eine andere ihre Prüfung bestanden hat und Sie „{button:Update}“ wählen.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Wer überhaupt synchronisiert werden darf. Nichts ändert sich, bevor Sie „{button:Update}“ wählen.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Welches Attribut welches Feld füllt. Es wird mit „{button:Update}“ wirksam.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Wer von den ausgewählten OUs synchronisiert wird. Es wird mit „{button:Update}“ wirksam.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Es wird mit der ersten Synchronisierung nach „{button:Update}“ wirksam.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Welche Controller Kennwörter erfassen. Die Agents werden auf der Seite „{page:Password sync}“ installiert.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>„{button:Try again}“ macht bei diesem Schritt weiter.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Sehen Sie mit dieser Zeile nach, was läuft. „{button:Try again}“ wartet weiter auf dieselbe Installation:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Sehen Sie an seiner Konsole nach. Wenn er läuft, macht „{button:Try again}“ mit den Prüfungen weiter. Von hier:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Beheben Sie das; „{button:Try again}“ macht mit den Prüfungen weiter. Auf dem Controller, als Administrator:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Von Hand gestoppt. „{button:Try again}“ macht bei diesem Schritt weiter.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Ob die Synchronisierung funktioniert, was auf Sie wartet und wann sie das nächste Mal läuft. „{button:Sync now}“ überträgt, was sich im Verzeichnis geändert hat; „{button:Preview only}“ zeigt, was eine Synchronisierung tun würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>Was angezeigt wird, wurde bei der letzten Synchronisierung gelesen. „{button:Sync this one now}“ liest diese eine Person neu ein und berührt niemand anderen.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Wählen Sie einen Controller, um zu lesen, warum er fehlgeschlagen ist und was hilft. „{button:Check now}“ fragt alle erneut ab; das Protokoll eines Controllers sagt, was versucht wurde.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>Es ist kein neuer Besitzer genannt.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Dieser Dienst hat keine Anmeldung, daher muss das Konto genannt werden.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>Die Kennwortsynchronisierung wurde mit „{button:Install with another account, asked for once}“ eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Danach nicht versucht: {count} Controller.</numerusform>
            <numerusform>Danach nicht versucht: {count} Controller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} Version, vom {date} von {who}. Nicht lesbare Zeilen: {lost}</numerusform>
            <numerusform>{count} Versionen, die letzte vom {date} von {who}. Nicht lesbare Zeilen: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Berichtigen Sie Benutzer oder Kennwort unter „{page:Settings}“, „{page:Connection to Active Directory}“; die Prüfung dort meldet sich einmal an.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Wählen Sie auf der Seite „{page:Overview}“ „{button:Resume}“.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Berichtigen Sie Benutzer oder Kennwort unter „{page:Settings}“, „{page:Connection to Active Directory}“.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} Änderung bestätigt; zurückgewiesene Datensätze: {rejected}</numerusform>
            <numerusform>{at}: {count} Änderungen bestätigt; zurückgewiesene Datensätze: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Öffnen Sie den {page:History}: Bei jedem steht die Ursache.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Öffnen Sie die Seite „{page:Overview}“, und sehen Sie sie durch.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} Controller; wartet auf einen Neustart: {waiting}</numerusform>
            <numerusform>{count} Controller; warten auf einen Neustart: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Öffnen Sie „{page:Password sync}“, um sie nacheinander neu zu starten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} Controller; mit einem Problem: {bad} ({host})</numerusform>
            <numerusform>{count} Controller; mit einem Problem: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>Wer ausgewählt ist und wie Gruppen in Gruppen behandelt werden, bestimmt die Mitglieder.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Versuchen Sie es erneut, oder erlauben Sie unter „{button:Advanced}“ mehr Zeit.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Erstellen Sie einen neuen Schlüssel, oder wählen Sie „{button:Move to this machine; the other installation ends}“, um die Installation auf {device} zu beenden.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Wählen Sie OUs auf der Seite „{page:Units and objects}“ aus.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Bei neuen OUs wird gefragt, wie auf der Seite „{page:Units and objects}“ eingestellt.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Geben Sie einen Wert ein, oder wählen Sie „{button:is empty}“ oder „{button:is not empty}“.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Behalten Sie eine der Zeilen. Um den ersten vorhandenen Wert zu nehmen, verwenden Sie „{button:First that is not empty}“.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Verwenden Sie „{button:First that is not empty}“ oder „{button:Join}“, oder behalten Sie eine Quelle.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Kürzen Sie den Wert in Active Directory, oder verwenden Sie die Umwandlung „{button:A part of it}“.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Wählen Sie „{button:Read again}“.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Probieren Sie die Abfrage auf der Seite „{page:Units and objects}“ aus; ist dies beabsichtigt, genehmigen Sie genau diese Zeilen.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Wählen Sie „{button:Next}“, um ihn zu prüfen.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Wählen Sie „{button:Get a new code}“.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Wählen Sie „{button:Find controllers}“, oder fügen Sie einen mit vollem Namen hinzu.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Beheben Sie, was fehlgeschlagen ist, und wählen Sie dann „{button:Check again}“.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Wählen Sie „{button:Install}“.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Geben Sie den Benutzernamen oder die E-Mail-Adresse des Besitzers ein, oder setzen Sie das Häkchen bei „{button:Go on without an owner: nobody will be disabled or deleted}“.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Sehen Sie die Vorschau durch, und starten Sie dann unten auf dieser Seite.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Wählen Sie „{button:Build a new preview}“.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>Der Installationsschlüssel gibt an, für welche Organisation welches Cloudverzeichnisses dieser Computer arbeiten wird. Er wird hier geprüft und bei „{page:Install}“ verbraucht.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Ein abgelaufener Code wird mit „{button:Get a new code}“ ersetzt. Kann der Browser die Seite nicht öffnen, kopieren Sie den Link auf ein anderes Gerät. Eine fehlende Rolle wird genannt; melden Sie sich mit einem Konto an, das sie hat.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Eine Zeile ohne Häkchen wird zurückgehalten, bis Sie es wieder setzen. Mehr deaktivierte oder entfernte Konten, als die Grenzen zulassen, warten auf Ihre Genehmigung genau dieser Menge. Unter „{button:More}“ können Sie mit bis zu zehn Zeilen beginnen, alles zurückhalten, was eine Suche zeigt, und die Zeilen als Tabelle speichern. Die Zahlen des Ergebnisses sind das, was der Dienst bestätigt hat.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Wählen Sie „{button:Save query}“ oder „{button:Undo changes}“.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>Vom Zeitplan erneut erstellt. Von Hand: unter „{button:New}“ aufgeführt.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM endete, bevor der Controller antworten konnte; die Meldung steht unter „{button:Technical details}“.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>Die Meldung steht unter „{button:Technical details}“.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Wählen Sie das Paket erneut aus: „{page:Password sync}“, „{button:Package}“.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Finden Sie heraus, was dort schreibt; was geschrieben wurde, steht unter „{button:Technical details}“. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Gehen Sie zurück zur Seite „{page:Units and objects}“, wenn das nicht beabsichtigt war.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Gehen Sie zurück zur Seite „{page:Criteria}“, wenn das nicht beabsichtigt war.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Probieren Sie die Abfrage auf der Seite „{page:Units and objects}“ aus.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Gehen Sie zurück zu diesen Seiten, wenn das nicht beabsichtigt war.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>Es fällt nichts auf, was diese {count} gemeinsam haben.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Sehen Sie die Zeilen durch.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Einrichtungsbericht von Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Erstellt: {when}, von Version {version}. Er enthält keine Kennwörter und keine Schlüssel.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Ergebnis der Synchronisierung</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Entscheidungen über die Verschlüsselung</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>Was synchronisiert wird</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Felder der Benutzer</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Felder der Gruppen</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Grenzen ohne Rückfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet von</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>Nichts wurde weggenommen, weil</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Weitere Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count}-mal</numerusform>
            <numerusform>{count}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Alles wurde vom Dienst bestätigt</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Es war nichts zu tun</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Einige Änderungen warten auf Genehmigung</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Fertig, einige Objekte wurden ausgelassen</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Gestoppt; was bestätigt wurde, bleibt</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Fehlgeschlagen; was bestätigt wurde, bleibt</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Ein Plan wartet auf Prüfung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domänencontroller</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>LDAPS</source>
        <translation>LDAPS</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None: passwords travel readable</source>
        <translation>Keine: Kennwörter werden lesbar übertragen</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Dieser ausstellenden Zertifizierungsstelle wird vertraut</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Genau dieses Zertifikat wird angenommen</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Diesem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Lesbare Kennwörter wurden hingenommen</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>OU, synchronisiert</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>OU, ausgelassen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Verteilergruppen</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Sicherheitsgruppen</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP-Abfrage</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Kriterien für Benutzer</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Kriterien für Gruppen</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Alles in den ausgewählten OUs</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Status des Kontos</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Folgt Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>Bleibt unberührt</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Verlässt die ausgewählten OUs</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Endgültig gelöscht, wenn deaktiviert</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>Es kam keine verschlüsselte Verbindung zu {host} zustande.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Mehr als {limit} Sekunden verhindern Anmeldung und Zertifikatprüfung.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} hat die Adresse {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} und {service} stimmen miteinander überein. Mehr als {limit} Sekunden verhindern Anmeldung und Zertifikatprüfung.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} und dieser Computer stimmen miteinander überein. Mehr als {limit} Sekunden verhindern die Anmeldung.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Dieser Schlüssel würde zu lang: {length} Bytes, möglich sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Versuchen Sie es erneut ab: {retried_at}. Eine geplante Synchronisierung tut das von selbst. Tritt es wieder auf, benachrichtigen Sie den Betreiber des Dienstes.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>„{attribute}“ lässt sich nicht für alle Objekte auf einmal lesen.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Ein Controller berechnet es für jeweils ein Objekt und verweigert es für viele.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>Der feste Wert von „{field}“ enthält ein Zeichen, das kein Text ist: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>„{attribute}“ lässt sich nicht für alle Objekte auf einmal lesen (Feld „{field}“).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>„{field}“ kann nicht gefüllt werden: „{attribute}“ ist nicht als Text lesbar.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>„{field}“ enthält ein Zeichen, das kein Text ist: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>War einmal verknüpft und wird nicht mehr synchronisiert.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Ein vorläufiger Name, solange mehrere ihre Namen tauschen.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>Der Eintrag bei {position} ist nicht der, der dort erwartet wird.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Nichts zu tun: Der Dienst stimmt bereits mit dem Verzeichnis überein.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Nichts zu tun, soweit feststellbar.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Abgeschlossen, bis auf das, was jemand abgelehnt hat; nichts Neues wartet auf Sie.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Dies ist kein Token oder Clientgeheimnis.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Es enthält Zeichen, die darin nicht vorkommen, oder ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>„{field}“ enthält bei {count} Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>Sie verwendet ein Attribut, das erst beim Lesen berechnet wird, oder eine Vergleichsregel, die Active Directory nicht hat.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory lehnt Abfragen nach {attribute} ab: Der Wert wird erst beim Lesen berechnet.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} lässt keines unserer Skripte laufen.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Geben Sie den vollen DNS-Namen des Controllers ein. Diese Zeile zeigt, welches Konto den Namen trägt:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>Sie wurde unterwegs verändert, oder etwas anderes als der Controller hat geantwortet. Nichts davon wurde als gültig angenommen.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>Es wurde nicht von einer Stelle ausgestellt, der dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>Mit {host} kam auf Port {port} keine verschlüsselte Verbindung zustande (WinRM über TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>Erstes Kennwort wird mitgeteilt an</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Den Benutzer</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>Den Administrator</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>E-Mail-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} Prozent, mindestens {floor}, nie mehr als {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Änderungen alle {minutes} Minuten, alles täglich um {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Täglich um {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Wöchentlich um {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Monatlich am Tag {day} um {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Alles in den ausgewählten OUs wird synchronisiert.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Synchronisiert, wenn alle Bedingungen zutreffen:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Synchronisiert, wenn mindestens eine Bedingung zutrifft:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Synchronisiert, wenn jede davon zutrifft:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Synchronisiert, wenn eine davon zutrifft:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Alle Bedingungen treffen zu:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Mindestens eine Bedingung trifft zu:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ gleich „{value}“ ist.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ nicht „{value}“ ist.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>„{attribute}“ beginnt mit „{value}“.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ mit „{value}“ beginnt.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>„{attribute}“ endet mit „{value}“.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ mit „{value}“ endet.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ den Text „{value}“ enthält.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Synchronisiert, wenn „{attribute}“ den Text „{value}“ nicht enthält.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Synchronisiert, wenn „{attribute}“ nicht leer ist.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Synchronisiert, wenn „{attribute}“ leer ist.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Ohne Bedingungen gibt es keinen Filter.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>Es gibt keinen Filter, bevor jede Bedingung vollständig ist.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP kann dies nicht abfragen: „{attribute}“ wird erst beim Lesen berechnet und ist nicht durchsuchbar.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP kann dies nicht abfragen: Active Directory vergleicht „{attribute}“ als Ganzes, nie in Teilen.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Systemobjekte</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>Das Kerberos-Konto der Domäne</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Verwaltete Dienstkonten</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Computerkonten</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Vertrauensstellungen mit anderen Domänen</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Benutzer sind nicht ausgewählt</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>Verteilergruppen sind nicht ausgewählt</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>Sicherheitsgruppen sind nicht ausgewählt</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Keine OU ist ausgewählt</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>Nicht in einer ausgewählten OU</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>In einer ausgelassenen OU</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>In einer neuen OU, noch nicht entschieden</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>In einer neuen OU, ausgelassen</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>Erfüllen die Kriterien nicht</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Ein Wert ist nicht lesbar</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>Von der eigenen Abfrage nicht gefunden</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>Die eigene Abfrage wurde nicht gestellt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>Name eines Objekts</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Art des Mitarbeiters</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Anmeldename (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Kontoflags</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>In Adresslisten ausgeblendet</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Art der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Mit diesen Kriterien würde nichts mehr synchronisiert: {count} würde ausgelassen.</numerusform>
            <numerusform>Mit diesen Kriterien würde nichts mehr synchronisiert: {count} würden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Kein Objekt in den ausgewählten OUs erfüllt die Bedingungen.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Ändern Sie die Bedingungen, oder setzen Sie das Häkchen, dass Sie dies wollen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Dieser Computer lässt das Programm nicht bei Ihrer Anmeldung starten.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>In {path} konnte nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Wenden Sie sich an die Person, die diesen Computer verwaltet, oder starten Sie den Agent als Dienst.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Weg zum Dienst</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: älter als Windows 10 1809 oder Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Mitglied von {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>Seine Einstellungen nennen {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>Kein Mitglied einer Domäne; nur die Kennwortsynchronisierung braucht das</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>Über den Proxy {proxy}, wie in den Systemeinstellungen</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Ohne Proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} antwortet in {milliseconds} ms, ohne Proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} antwortet in {milliseconds} ms, über {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>Wird mit der des Dienstes verglichen, sobald dieser bekannt ist</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Weicht um {difference_s} s von der des Dienstes ab</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>Die Zeit des Dienstes ist nicht bekannt</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>Wird versucht, sobald Sie den Host bestätigt haben</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>Endete mit der Löschung.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Nicht mehr synchronisiert</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Mitglieder geändert</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Gruppen verlassen</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Nicht mehr verknüpft</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>Mitglieder wurden geändert</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>Hat seine Mitgliedschaften verloren</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>Ist nicht mehr verknüpft</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>Einstellungen wurden gespeichert</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>in der Befehlszeile</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>durch eine neue Version des Programms</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>in der Datei selbst geändert</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Version {number} der Einstellungen</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>Die Einstellungen sind jetzt dieselben.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>Was sich ändern würde, wenn diese Einstellungen wiederhergestellt würden:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>Die erste aufbewahrte Version.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Lauf mit Vorschau</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Vollständiger Lauf</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Änderungslauf mit Vorschau</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Änderungslauf</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} konnte nicht synchronisiert werden.</numerusform>
            <numerusform>{count} konnten nicht synchronisiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} zurückgehalten.</numerusform>
            <numerusform>{count} zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} hinzugefügt:</numerusform>
            <numerusform>{count} hinzugefügt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} entfernt:</numerusform>
            <numerusform>{count} entfernt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nichts ist verzeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} Ereignis wurde in {path} geschrieben.</numerusform>
            <numerusform>{count} Ereignisse wurden in {path} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Niemand heißt oder hieß „{who}“.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>Weder das letzte Einlesen des Verzeichnisses noch der Verlauf kennt einen solchen Namen, eine solche E-Mail-Adresse oder GUID.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Versuchen Sie einen anderen Namen, eine andere E-Mail-Adresse oder die GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Eine Datei enthält den Verlauf von einem Objekt.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Geben Sie die GUID des gemeinten Objekts an; ohne --export werden alle angezeigt.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Es gibt keinen Lauf {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Er wurde nie begonnen oder ist älter als das, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history listet die Läufe auf.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>Es gibt keine Version {number} der Einstellungen mehr.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Sie gab es nie, oder sie ist älter als das, was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config listet die aufbewahrten auf.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} kann nicht geschrieben werden: Die Art ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Ein Verlauf wird als CSV oder als JSON-Zeilen exportiert.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Geben Sie einen Namen an, der auf .csv oder .jsonl endet.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>Nicht mehr in Active Directory. Das Konto wurde gelöscht: {at} (Lauf {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Nicht mehr in Active Directory und nicht verknüpft. Letzte Änderung: {at} (Lauf {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>Hieß vorher „{name}“.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Stand des Einlesens vom {at}, vollständig.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Stand des Einlesens vom {at}; seitdem mit Änderungen aktualisiert ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Letzte bestätigte Änderung: {action}, {at} (Lauf {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Es wurde nie etwas geändert, soweit der Verlauf reicht.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: wartet auf Genehmigung, weil zu viele betroffen wären.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: zurückgehalten, weil es jemand abgewählt oder abgelehnt hat.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: wartet im neuesten Plan.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>Ist in {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>Ist im Dienst in {group}, wo das Verzeichnis es nicht direkt nennt.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>Nicht in {group} im Dienst: Die Gruppe wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>Nicht in {group} im Dienst: Es gibt kein verknüpftes Konto.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>Noch nicht in {group} im Dienst.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>Wurde von diesem Lauf erstellt.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Bekommt seine früheren Werte zurück.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>Wurde von diesem Lauf aktiviert.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>Wurde von diesem Lauf deaktiviert.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>Wurde von diesem Lauf gelöscht.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>Wird wieder synchronisiert.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Bekommt ihre früheren Mitglieder zurück.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Bekommt ein gelöschtes Mitglied zurück.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>Ist wieder verknüpft.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>Es wird neu erstellt, mit anderer ID und ohne das, was ihm gehörte.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>Das Konto wird deaktiviert, nicht gelöscht.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>Das Konto behält die Kennung, die ihm die Synchronisierung gab.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>Die früheren Werte sind nicht bekannt, weil sie nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>Wer in der Gruppe war, bevor die Synchronisierung sie übernahm, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Eine frühere Version hat verzeichnet, was getan wurde, aber nicht, was vorher war.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>Inzwischen wurden andere Einstellungen gespeichert: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Jemand hat sie in einem anderen Fenster oder mit einem Befehl gespeichert, nachdem Sie begonnen hatten. Ihre Änderungen bleiben erhalten, und nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Sehen Sie sich an, was jetzt abweicht, und übernehmen Sie noch einmal.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Diese Einstellungen gehören zu einer anderen Verbindung als der in {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>Die Verbindung wurde neu eingerichtet, nachdem sie geöffnet worden waren.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Verwerfen Sie sie, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Ein anderes Fenster oder ein Befehl speichert gerade Einstellungen in {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Das dauert einen Moment und ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>Das System meldet: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Wählen Sie eine andere Datei, oder geben Sie diesem Benutzer das Leserecht.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} ist keine Einstellungsdatei.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>Sie ist nicht das, was ein Export schreibt, oder nur ein Teil davon.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Exportieren Sie die Einstellungen erneut, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Die Einstellungen in {path} können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Berichtigen Sie diese Stelle, oder exportieren Sie die Einstellungen erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} wurde von einer neueren Version von Identity Connect geschrieben.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Installieren Sie die neuere Version auf diesem Computer, oder exportieren Sie aus dieser Version.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} enthält bei {position} etwas, das wie ein Geheimnis aussieht.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Eine Einstellungsdatei wird kopiert und per E-Mail versendet, sie darf daher keines enthalten.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Entfernen Sie es aus der Datei. Ein Kennwort wird auf diesem Computer eingegeben.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>Die geänderte Verbindung zu Active Directory hat ihre Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Eine andere Verbindung tritt erst danach in Kraft. Die jetzige bleibt in Kraft.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Prüfen Sie die Verbindung, oder nehmen Sie zurück, was Sie daran geändert haben.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Die Einstellungen wurden geschrieben: {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Übernommen. Die nächste Synchronisierung verwendet die neuen Einstellungen.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>Das Kennwort von {user} funktioniert und gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>Die Verbindung wird geprüft. Das Kennwort wird einmal versucht.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>Die nächste Synchronisierung darf 24 Stunden lang genau die bestätigten Konten wegnehmen. Ist bis dahin jemand anderes darunter, hält sie alle zurück und fragt.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>Die nächste Synchronisierung hält die Konten über den Grenzen zurück und fragt: siehe identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Konten, die deaktiviert würden: {disables}, endgültig gelöscht: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} kann nicht synchronisiert werden: {problem}</numerusform>
            <numerusform>{count} können nicht synchronisiert werden: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>Die Auswirkung auf Personen ist nicht bekannt: Das Verzeichnis wurde für diese Einstellungen nicht eingelesen. Ein Lauf hält zurück, was über den Grenzen liegt.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>Einstellungen übernehmen? [j/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} Konto ist mehr, als die Grenzen durchlassen. Geben Sie {count} ein, um fortzufahren: </numerusform>
            <numerusform>{count} Konten sind mehr, als die Grenzen durchlassen. Geben Sie {count} ein, um fortzufahren: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>Niemand ist da, der gefragt werden kann, ob die Einstellungen übernommen werden sollen.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>Der Befehl läuft nicht in einem Terminal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Sehen Sie sich mit --dry-run an, was abweicht, und geben Sie dann --yes an.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} Konto würde deaktiviert oder gelöscht: mehr, als die Grenzen durchlassen.</numerusform>
            <numerusform>{count} Konten würden deaktiviert oder gelöscht: mehr, als die Grenzen durchlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Eine solche Änderung wird mit ihrer Zahl bestätigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Geben Sie --count {count} an, wenn Sie es so wollen.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Verbindung zu Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy und Netzwerk</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>Was wie lange aufbewahrt wird</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Start bei der Anmeldung</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Wie dieser Computer den Dienst erreicht. Es wird mit „{button:Update}“ wirksam.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Für dieses Fenster, für das, was der Agent vermerkt, und für Befehle.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>Die Gegenseite antwortet zu langsam oder ohne Ende.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Wiederholen Sie diese Prüfung einzeln; bleibt es dabei, prüfen Sie das Netzwerk und diesen Server.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} ist in Ordnung</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Öffnen Sie „{page:Password sync}“: Bei jedem steht die Ursache.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Wählen Sie unter „{page:Settings}“, „{page:Schedule}“ eine andere Zone, oder aktualisieren Sie die Zeitzonendaten des Systems.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Ein Lauf, der nicht gut endete, sagt, warum, und was hilft. Die {page:Diagnostics} versucht alles, was eine Synchronisierung braucht, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Alles, was in der Einrichtung festgelegt wurde, zum Ändern. Zuerst wird die Auswirkung gezeigt; nichts ändert sich, bevor Sie „{button:Update}“ wählen.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Eine Person oder Gruppe, sofort synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>„{who}“ passt zu {count} Person oder Gruppe: {names}.</numerusform>
            <numerusform>„{who}“ passt zu {count} Personen oder Gruppen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Es kann immer nur ein Objekt auf einmal synchronisiert werden.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>„{who}“ passt zu mehreren:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Noch kann niemand einzeln synchronisiert werden.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>Im Moment kann niemand einzeln synchronisiert werden.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Synchronisieren Sie jetzt; danach ist die einzelne Synchronisierung wieder möglich.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Dieses Objekt kann nicht einzeln synchronisiert werden.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} kann bald nicht mehr Besitzer dieser Verbindung sein.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} hat die Adresse {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Wählen Sie „{button:Sign in again}“. Gibt es {owner} dort nicht mehr, ändern Sie den Besitzer.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Eine Anmeldung, die nicht mehr verwendet wird, ist noch nicht widerrufen.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service} war nicht zu erreichen. Die Anmeldung des Besitzers ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Wählen Sie „{button:Change owner}“, und geben Sie das Konto an.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Wählen Sie „{button:Change owner}“, und melden Sie sich als {owner} an, damit beide übereinstimmen.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>Der Name {host} konnte nicht aufgelöst werden: keine Antwort innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>Die übrigen Fragen wurden nicht innerhalb von {seconds} Sekunden beantwortet.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Wählen Sie „{button:Change owner}“, und melden Sie sich als der neue an.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>Nichts ist verloren: Mit dem nächsten Heartbeat geht es von selbst weiter, oder wählen Sie erneut „{button:Change owner}“. Bis dahin ist nichts anders.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Wählen Sie „{button:Change owner}“, und melden Sie sich erneut an: Das ersetzt die begonnene Änderung. Bis dahin ist hier nichts anders.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Jede Zeile wird wirklich ausgeführt. Ein Kennwort wird nur einmal ausprobiert, nie automatisch ein zweites Mal.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Ein Lauf tut von selbst, was an einem gewöhnlichen Tag geschieht; mehr wartet.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Eine Änderung erscheint im Dienst nach dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>Was älter oder zu viel ist, wird nach einem Lauf verworfen.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Es wird sofort wirksam.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Eine Einstellungsdatei enthält kein Geheimnis und nichts von diesem Computer.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Kein Paket des Password Sync Agent ist konfiguriert.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>Die Einstellungen nennen keine MSI oder nicht ihren SHA-256 (64 Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Geben Sie den Pfad des Pakets und den SHA-256 ein, den sein Herausgeber nennt.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>Das Paket {path} ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Es wurde verschoben oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Legen Sie es dort ab, oder geben Sie ein, wo es jetzt ist.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>Sein SHA-256 ist {found}; die Einstellungen nennen {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Beschaffen Sie das Paket neu von seinem Herausgeber. Ist dieses richtig, geben Sie seinen SHA-256 in den Einstellungen ein. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Es ist kein Paket von Windows Installer, oder dieses Konto darf es nicht lesen.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Geben Sie den Pfad der MSI des Agents ein; das Konto, das Identity Connect ausführt, muss sie lesen können.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>Eine andere Installation von Kennwort-Agents läuft.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Ein zweites Fenster oder ein Befehl von Identity Connect arbeitet in {folder}; Controller werden nacheinander bearbeitet.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Warten Sie, bis sie fertig ist, oder stoppen Sie sie dort.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>Die Arbeit auf {host} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Identity Connect wurde inzwischen geschlossen oder gestoppt. Was erreicht wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} hat auf eine hier nicht bekannte Weise geantwortet.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Ein Skript wurde unterwegs verändert, oder das Windows dort ist von einer Art, die nie erprobt wurde.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} hat einen neueren Agent: Version {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>Das konfigurierte Paket hat Version {version} und würde ihn zurückstufen.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Konfigurieren Sie das neuere Paket, oder deinstallieren Sie dort zuerst den Agent.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} hat Teile eines Agents, die Windows Installer nicht kennt.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>Sein Dienst oder sein Filter ist registriert, ohne das Produkt, das sie installiert hat.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Installieren Sie das Paket dort noch einmal, und deinstallieren Sie es dann. Diese Zeile zeigt, was registriert ist:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer meldet, der Agent sei auf {host} installiert, er ist aber nicht vollständig vorhanden.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Es fehlt: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Etwas hat es entfernt, etwa ein Virenscanner. Deinstallieren Sie, sehen Sie in dessen Protokoll nach, und installieren Sie erneut. Diese Zeile zeigt den Dienst:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer meldet, der Agent sei von {host} entfernt worden, er ist aber noch vorhanden.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>Version {version} ist noch registriert.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, zeigt diese Zeile, was registriert ist:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>Windows Installer war auf {host} nicht erreichbar (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>Sein Dienst ist deaktiviert oder startet nicht.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Führen Sie diese Zeile auf dem Controller als Administrator aus, und versuchen Sie es erneut:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>Die Installation auf {host} wurde abgebrochen (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>Jemand oder ein anderes Programm hat sie dort beendet.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer endete auf {host} mit einem schwerwiegenden Fehler (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>Sein Protokoll meldet: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Beheben Sie das auf dem Controller, und versuchen Sie es erneut. Was dorthin kopiert war, ist gelöscht.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>Sein Protokoll nennt den Grund nicht oder konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, zeigt diese Zeile, was Windows Installer im Ereignisprotokoll gemeldet hat:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} kennt das Produkt nicht, das entfernt werden sollte (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Ein anderes Entfernen war schneller.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Fragen Sie den Status erneut ab.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>Windows Installer fehlt auf {host} die Quelle des Agents (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>Seine eigene Kopie des dort installierten Pakets ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Installieren Sie dieselbe Version noch einmal, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Eine andere Installation läuft auf {host} schon zu lange (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer führt immer nur eine aus; unsere hat zehn Minuten gewartet.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Warten Sie ihr Ende ab, oder starten Sie den Controller neu, und versuchen Sie es dann erneut. Diese Zeile zeigt, was läuft:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer konnte das Paket auf {host} nicht öffnen (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>Es wurde gelöscht oder wird von einem anderen Programm festgehalten, etwa einem Virenscanner.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Nehmen Sie ADMIN$\IdentityConnect vom Scannen aus, und versuchen Sie es erneut. Diese Zeile zeigt, was der Scanner gefunden hat:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer auf {host} nimmt die Datei nicht als Paket an (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>Sie kam an, wie sie gesendet wurde: Das Paket selbst ist beschädigt oder für einen neueren Windows Installer gebaut.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Beschaffen Sie das Paket neu von seinem Herausgeber, und geben Sie seinen SHA-256 ein.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Eine Richtlinie verbietet die Installation auf {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker oder die Softwareeinschränkung ist durch Gruppenrichtlinie so konfiguriert.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Lassen Sie das Paket dort zu, anhand seines Herausgebers oder seines SHA-256. Diese Zeile zeigt, welche Richtlinien es gibt:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>Das Paket ist nicht für den Prozessor von {host} gebaut (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>Den Agent gibt es nur für 64-Bit-Windows auf AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Lassen Sie diesen Controller aus.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>Eine andere Version des Agents ist auf {host} installiert (1638) und wird von diesem Paket nicht ersetzt.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Beide haben denselben Produktcode: Das Paket ist kein Upgrade davon.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Deinstallieren Sie dort den Agent, und installieren Sie dann.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer endete auf {host} mit Code {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Schlagen Sie den Code mit dieser Zeile nach, auf dem Controller:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} lehnt das Paket ab: Es ist nicht vom konfigurierten Herausgeber signiert.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows fand {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Beschaffen Sie das Paket neu von seinem Herausgeber, oder berichtigen Sie den Fingerabdruck in den Einstellungen. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>Das Paket auf {host} ist nicht das gesendete.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>Sein SHA-256 ist dort {found}: Es wurde nach dem Kopieren geändert. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Finden Sie heraus, wer auf diesem Controller in ADMIN$ schreiben kann. Diese Zeile zeigt, wer verbunden ist:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>Das Paket war auf {host} nicht mehr vorhanden, bevor es installiert werden konnte.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Ein anderes Programm hat es gelöscht, meist ein Virenscanner.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>Die Aufgabe, die Windows Installer ausführt, ist auf {host} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>Sie meldet: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Beheben Sie das auf dem Controller, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>Die Aufgabe, die Windows Installer ausführt, ist auf {host} nicht mehr vorhanden und hat kein Ergebnis hinterlassen.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>Der Controller wurde inzwischen neu gestartet, oder jemand hat die Aufgabe gelöscht.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Versuchen Sie es erneut: Es wird nachgesehen, was installiert ist, und neu begonnen, wo nichts installiert ist.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} hat die Aufgabe, die Windows Installer ausführt, nicht innerhalb von {minutes} Minuten begonnen.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>Die Aufgabenplanung hält sie zurück oder wurde inzwischen beendet. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer arbeitet auf {host} seit {minutes} Minuten.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Er wartet dort auf etwas. Er wurde nicht beendet: Das könnte einen halben Agent hinterlassen.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer arbeitet auf {host} noch.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Eine begonnene Installation ist nicht beendet, daher wird dort nichts gelöscht.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} wird nicht von hier neu gestartet: An seinem Standort ({site}) ist kein anderer Controller bekannt.</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Solange er nicht läuft, könnte sich dort niemand anmelden.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Starten Sie ihn selbst neu, wenn es passt, und fragen Sie dann seinen Status ab. Auf dem Controller, als Administrator:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} wird nicht neu gestartet: Er ist der letzte Controller des Standorts {site}, der in Betrieb ist.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>Die anderen antworten nicht: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Bringen Sie einen davon in Ordnung, und versuchen Sie es erneut. Diese Zeile zeigt, was dort nicht stimmt:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} ist nicht innerhalb von {minutes} Minuten heruntergefahren.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Etwas dort hält das Herunterfahren auf. Kein anderer wurde neu gestartet.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Sehen Sie sich den Controller an, und versuchen Sie es erneut. Diese Zeile zeigt, wer was angefordert hat:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} ist nicht innerhalb von {minutes} Minuten zurückgekommen.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>Er ist auf Anforderung heruntergefahren und antwortet seitdem nicht. Kein anderer wurde neu gestartet.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} läuft wieder, bedient aber nach {minutes} Minuten noch keine Anfragen.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>Keine Antwort von: {missing}. Kein anderer wurde neu gestartet.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Nach dem Neustart hat {host} keinen Filter des Agents.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>„Notification Packages“ nennt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Installieren Sie den Agent erneut. Diese Zeile zeigt den Wert:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} hat den Filter des Agents beim Neustart nicht geladen.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows meldet: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 und 3063 stammen vom LSA-Schutz, der nur lädt, was Microsoft signiert hat: Schalten Sie ihn dort aus, oder lassen Sie diesen Controller aus. 16953: Die Datei konnte nicht geladen werden; installieren Sie erneut. Diese Zeile zeigt die Ereignisse:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} hat den Filter des Agents bei seinem Neustart nicht geladen.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>Er ist registriert, und Windows nennt keinen Grund, warum er ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Sehen Sie sich mit dieser Zeile die Ereignisse an; vielleicht ist ein zweiter Neustart nötig:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Kennwort des Kontos auf den Controllern</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>Die Einstellungen verlangen für Controller ein anderes Konto als das gespeicherte.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Geben Sie es mit --user an; nach seinem Kennwort wird gefragt.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>Kein Controller ist gewählt, und nichts wurde installiert.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} ist noch vorhanden; die nächste Aufgabe löscht es.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>Version {found} ist bereits installiert; sie wird überprüft.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>Version {found} ist vorhanden; sie wird durch {version} ersetzt.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>Der geschützte Ordner ADMIN$\{folder} wurde angelegt.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>Version {version} wurde nach ADMIN$\{folder} kopiert.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer wurde gestartet, als SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Eine andere Installation läuft auf {host}; nächste Prüfung in {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer endete mit {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Das Protokoll von Windows Installer konnte nicht abgerufen werden: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>Version {version} ist vorhanden: Produkt, Filter und Dienst.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder} konnte nicht gelöscht werden: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Installiert. Der Agent arbeitet nach dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Installiert. Ob ein Neustart nötig ist, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>Der Filter ist geladen: Kennwortänderungen werden hier erfasst.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>Es ist kein Agent zum Entfernen vorhanden.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Entfernt. Windows entlädt den Filter beim nächsten Neustart; er erfasst nichts mehr.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>Der Neustart wurde angefordert.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>Der Controller ist heruntergefahren.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>Der Controller läuft wieder.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL und DNS antworten.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Neu gestartet. Darauf ist kein Agent.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Neu gestartet. Ob der Filter geladen ist, lässt sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Gespeicherte Kennwörter und Token</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Datenspeicher der Synchronisierung</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Uhr gegenüber dem Dienst</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Weg zum Dienst und der Proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Format der Einstellungen</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Verlauf der Einstellungen</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Wer ihren Schlüssel hält</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>Sie lassen sich öffnen</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>Die Datenbank lässt sich öffnen und beschreiben</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Format der Datenbank</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Die Datenbank ist unversehrt</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Größe der Datenbank</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Journal der Datenbank</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>Der Agent läuft</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Kennwort-Agents auf Controllern</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Diese Prüfung kam innerhalb von {seconds} Sekunden nicht zu Ende.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Noch ist nichts eingerichtet</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} ist noch nicht vorhanden; die Einrichtung legt ihn an</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} ist beschreibbar</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} MB sind frei, wo {folder} liegt</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Nur {free_mb} MB sind frei, wo {folder} liegt</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Eine erste Synchronisierung vieler Personen braucht etwa 2 GB pro Million.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Schaffen Sie dort Platz, bevor er gebraucht wird.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), auch die des Zeitplans</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); der Zeitplan geht nach {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Es gibt noch keine: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Wartet auf eine lesbare Einstellungsdatei</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Format {found}; dieses Programm kennt Formate bis {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} Version, vom {date} von {who}</numerusform>
            <numerusform>{count} Versionen, die letzte vom {date} von {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>Die Datei wurde mitten in einer Zeile abgeschnitten, oder jemand hat sie geändert.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Von diesen Zeilen hängt nichts ab: Die Einstellungen selbst stehen in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Eine Schlüsseldatei, genannt in IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Ein Credential der systemd-Unit</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, für diesen Computer (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Nur dieser Prozess: Was versiegelt ist, endet mit ihm</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Mehrere: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} ist vorhanden und lässt sich mit seinem Schlüssel öffnen</numerusform>
            <numerusform>{count} sind vorhanden und lassen sich mit ihrem Schlüssel öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Es gibt noch keine: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} lässt sich öffnen und beschreiben</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Wartet auf eine Datenbank, die sich öffnen lässt</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Kein Schaden in {tables} Tabellen</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Kein Schaden in {checked} von {tables} Tabellen; nach {seconds} Sekunden blieb der Rest ungeprüft</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, davon {free_mb} MB ungenutzt; {log_mb} MB warten im Log</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB und weitere {log_mb} MB im Write-Ahead-Log</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Ein Programm hält die Datenbank schon lange zum Lesen geöffnet, zum Beispiel eine Sicherung.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Beenden Sie dieses Programm; der nächste Lauf überträgt das Log dann in die Datenbank.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Write-Ahead-Log: Lesen ist möglich, während eine Synchronisierung schreibt</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Journalmodus {journal} statt eines Write-Ahead-Logs</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>Der Ordner liegt auf einem Dateisystem ohne gemeinsamen Speicher, etwa einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Verschieben Sie den Profilordner auf einen lokalen Datenträger.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>Nicht versucht: Das Verzeichnis hat dieses Kennwort zuvor abgelehnt</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>Der Agent hat es vermerkt ({cause}). Ein weiterer Versuch brächte das Konto der Sperrung näher.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Ja; letzte Meldung: {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Ja: Prozess {pid} auf {host}, seit {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>Nein; letzte Meldung: {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>Das Fenster ist geschlossen, oder der Dienst wurde beendet.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Starten Sie Identity Connect oder den Dienst identity-connect: Bis dahin wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>Nein; er ist hier noch nie gelaufen</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Keiner, solange der Agent nicht läuft</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Keiner ist geplant</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Keiner: Der Zeitplan ist pausiert</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Jemand hat ihn pausiert.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Keiner: Das Verzeichnis hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Ein Zeitplan, der eine abgelehnte Anmeldung wiederholt, würde das Konto sperren.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Es gab noch keinen</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} Änderung bestätigt</numerusform>
            <numerusform>{at}: {count} Änderungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>Der Dienst hat diese Datensätze wegen ihrer Daten zurückgewiesen.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} Änderung bestätigt; andere warten auf Ihre Genehmigung</numerusform>
            <numerusform>{at}: {count} Änderungen bestätigt; andere warten auf Ihre Genehmigung</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>Der Schutz hat zurückgehalten, was mehr wegnimmt, als Sie zugelassen haben.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: von Hand gestoppt, {count} Änderung bestätigt</numerusform>
            <numerusform>{at}: von Hand gestoppt, {count} Änderungen bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: nicht zum Ende gekommen, {count} Änderung bestätigt</numerusform>
            <numerusform>{at}: nicht zum Ende gekommen, {count} Änderungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>Keiner ist von hier aus installiert</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} Controller, ohne Problem</numerusform>
            <numerusform>{count} Controller, keiner mit einem Problem</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Ein Agent arbeitet, nachdem sein Controller neu gestartet wurde.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Eine Installation ist dort fehlgeschlagen, oder der Agent meldet sich nicht mehr.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Nur {free_mb} MB sind frei, wo {folder} liegt.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Eine Synchronisierung braucht Platz für ihren Datenspeicher und für das Protokoll.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, oder verschieben Sie den Profilordner (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>Die Zeitzone {zone} des Zeitplans ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>Seine Liste der Zeitzonen fehlt oder ist älter als die Einstellungen.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Diese Prüfung endete durch einen Fehler des Programms.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Speichern Sie eine Supportdatei, und senden Sie sie an den Support.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Supportdatei wird zusammengestellt</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Die Supportdatei wurde geschrieben: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Keine Prüfung hat ein Problem gefunden.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>Keine Prüfung fehlgeschlagen; zu lesen: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Fehlgeschlagene Prüfungen: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>Personen und E-Mail-Adressen</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>OUs</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>Netzwerkadressen</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>andere Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Frei (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Zone des Zeitplans</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Bekannt bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Halter</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Geprüfte Tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Größe (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Write-Ahead-Log (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>Warten auf einen Neustart</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit einem Problem</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Abweichung (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>Zahlen sind das, was der Dienst bestätigt hat. Ein laufender Lauf geht weiter, wenn dieses Fenster geschlossen wird, solange das Programm oder der Agent läuft.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Suchen Sie jemanden im Verzeichnis, und sehen Sie Schritt für Schritt, warum die Person synchronisiert wird oder nicht: Lesen, Bereich, Kriterien, Zuordnung, Kontoabgleich und Aktion, mit der Regel, die entschieden hat.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Wer nicht gefunden wird, liegt vielleicht außerhalb der Basis oder wurde nach der letzten Synchronisierung erstellt. Was der Dienst zurückgewiesen hat, ist gesondert aufgeführt, mit Ursache und nächstem Versuch.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>Was getan wurde, an wem, wann und unter welchen Einstellungen: Läufe und Änderungen der Einstellungen in einer Liste, bis hinunter zu einzelnen Feldern.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Hier wird nachträglich nie etwas geändert. Wie lange es aufbewahrt wird, ist eine Einstellung. Eine frühere Version der Einstellungen kann wiederhergestellt werden; sie wird die neueste.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Wird niemand gefunden, sehen Sie sich zuerst den Filter über der Liste an. Was älter ist als die Aufbewahrung, wurde aufgeräumt.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>Die Agents auf den Domänencontrollern, die ein Kennwort erfassen, wenn es geändert wird: wie weit jeder ist und was sich tun lässt.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Ein Agent erfasst nichts, bevor sein Controller neu gestartet wurde. Controller werden nacheinander neu gestartet und nur, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>Die Synchronisierung läuft inzwischen weiter: Eine Änderung wird mit dem nächsten Lauf wirksam. Eine neue Verbindung zum Verzeichnis tritt erst in Kraft, wenn ihre Prüfung bestanden ist.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>Was Sie nicht übernommen haben, kann verworfen werden. Jede Version wird im Verlauf aufbewahrt und kann dort wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>Wem diese Verbindung gehört: das angemeldete Konto, seine Rolle und seit wann.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Keine Synchronisierung deaktiviert oder löscht den Besitzer jemals. Ein anderes Konto übernimmt nach seiner eigenen Anmeldung; die Anmeldung des früheren Besitzers wird dann widerrufen.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Lässt der Dienst diesen Computer nicht mehr herein, melden Sie sich hier erneut an. Eine fehlende Rolle wird genannt.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Alle Prüfungen des Verzeichnisses, des Dienstes, dieses Computers und der darauf gespeicherten Daten, und eine Datei für den Support.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>Die Supportdatei wird gezeigt, bevor sie geschrieben wird, und enthält kein Geheimnis: Genau das, was Sie sehen, wird gespeichert. Das gespeicherte Kennwort wird einmal versucht.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Format der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Name der Geheimnisse</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Version der Lizenz</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Lizenz angenommen am</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Konto, das das Verzeichnis liest</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Kennwort dieses Kontos, nach seinem Namen im Speicher</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Verschlüsselung des Verzeichnisses</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Vertrauenswürdige ausstellende Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Angenommene Zertifikate (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Objekte pro Seite einer Antwort</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Sekunden zum Verbinden</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Sekunden für eine Antwort</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>Entscheidung über die Verschlüsselung, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Entscheidung über die Verschlüsselung, {item}: getroffen am</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Art des Dienstes</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Adresse für Personen und Gruppen</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Kennung der Organisation</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Besitzer der Verbindung</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Besitzer: Benutzername</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Besitzer: E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Besitzer: Name</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Besitzer: Kennung</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Besitzer: Organisation</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Besitzer: Kennung der Organisation</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Besitzer: Region</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Registrierung dieses Programms beim Dienst</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Adresse des Rechenzentrums</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Besitzer: Rolle</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Registrierung dieses Geräts</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Anmeldung am Proxy, nach ihrem Namen im Speicher</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>OU {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>OU {item}: Ort</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Benutzer werden synchronisiert</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>Verteilergruppen werden synchronisiert</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>Sicherheitsgruppen werden synchronisiert</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>LDAP-Abfrage für Benutzer</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Neue OUs</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Kriterien für Benutzer: wie Regeln verknüpft sind</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Kriterien für Benutzer: Regeln</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Kriterien für Gruppen: wie Regeln verknüpft sind</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Kriterien für Gruppen: Regeln</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Benutzerfeld {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Benutzerfeld {item}, aus</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Benutzerfeld {item}, wie umgewandelt</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Benutzerfeld {item}, womit umgewandelt</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Gruppenfeld {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Gruppenfeld {item}, aus</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Gruppenfeld {item}, wie umgewandelt</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Gruppenfeld {item}, womit umgewandelt</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Gruppen in Gruppen</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Konto des Besitzers, das nie weggenommen wird</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Namen des Besitzers, die nie weggenommen werden</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Grenze für Deaktivieren: mindestens</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Grenze für Deaktivieren: Prozent</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Grenze für Deaktivieren: nie mehr als</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Grenze für Löschen: mindestens</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Grenze für Löschen: Prozent</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Grenze für Löschen: nie mehr als</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Grenze für Entfernen aus Gruppen: mindestens</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Grenze für Entfernen aus Gruppen: Prozent</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Grenze für Entfernen aus Gruppen: nie mehr als</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Grenze für neue Benutzernamen: mindestens</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Grenze für neue Benutzernamen: Prozent</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Grenze für neue Benutzernamen: nie mehr als</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Alles wird zurückgehalten, wenn das Verzeichnis geschrumpft ist um</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minuten zwischen Läufen</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>Zeitplan ist pausiert</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Verpasste Läufe werden nachgeholt</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Controller mit Kennwortsynchronisierung</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Installiert mit dem gespeicherten Konto</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Neustart der Controller</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Paket des Kennwort-Agents</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Paket des Kennwort-Agents: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Paket des Kennwort-Agents: signiert von</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Änderungen werden aufbewahrt (Tage)</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Änderungen werden aufbewahrt bis zu (Megabyte)</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Läufe, deren ausgelassene Datensätze aufbewahrt werden</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Aufbewahrte Berichte über Läufe</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Aufbewahrte Versionen der Einstellungen</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Keine Kriterien: alle in den OUs</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>werden synchronisiert</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>warten, bis jemand entscheidet</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>werden ausgelassen</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>alle müssen erfüllt sein</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>eine muss erfüllt sein</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Alle werden direkte Mitglieder</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Bleiben Gruppen in Gruppen</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>Alle paar Minuten</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>eine Person oder Gruppe</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>Nur dieses Objekt wurde gelesen und synchronisiert; über alle anderen entscheidet der nächste Lauf.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Geben Sie die GUID, die E-Mail-Adresse oder den Kontonamen des gemeinten Objekts an.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>Welches, von 1 bis {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>Verzeichnis und Dienst wurden bisher nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Führen Sie zuerst eine Vorschau oder eine Synchronisierung aus.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>Der letzte Abgleich von allen kam nicht zum Ende, es ist daher nicht bekannt, wer sonst denselben Namen oder dieselbe E-Mail-Adresse hat.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>Das Verzeichnis wird unter einer anderen Basis gelesen als beim letzten Lauf.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Synchronisieren Sie jetzt, damit einmal alle abgeglichen werden.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Mehrere Konten des Dienstes könnten dazugehören: Sie haben denselben Namen oder dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Synchronisieren Sie jetzt: Der Abgleich von allen sagt, welche Konten das sind.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} wurde in Active Directory nicht gefunden und wurde auch nicht gelöscht.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>Zuletzt gesehen als {dn}. Das lesende Konto darf das Objekt vielleicht nicht mehr sehen, oder der Controller hat nicht alles mitgeteilt.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Geben Sie dem Konto sein Recht zurück. Bis dahin bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} wurde in Active Directory nicht gefunden, und es ist nicht bekannt, ob das Objekt gelöscht wurde.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>Zuletzt gesehen als {dn}. Das lesende Konto sieht keine gelöschten Objekte.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>Der nächste vollständige Abgleich entscheidet: Starten Sie einen, oder lassen Sie das Konto gelöschte Objekte sehen.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} ist jetzt dort, wo das Verzeichnis nicht gelesen wird: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>Das Objekt wurde aus der Suchbasis herausverschoben.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>Der nächste vollständige Abgleich fragt Sie, bevor etwas weggenommen wird.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>Die Synchronisierung funktioniert, aber etwas erfordert Ihr Eingreifen.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Ein Plan wartet auf Ihre Prüfung.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>Nichts davon wird gesendet, bevor Sie ihn angesehen haben.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Etwas wartet auf Ihre Genehmigung.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>Der Schutz hat zurückgehalten, was mehr wegnehmen würde als an einem gewöhnlichen Tag.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Einige konnten nicht synchronisiert werden.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>Die geplante Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>Vorschau wird erstellt.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Plan wird angewendet.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Genehmigtes wird angewendet.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Eine Person oder Gruppe wird synchronisiert.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Keine Synchronisierung beginnt von selbst, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>Zurzeit führt nichts die Synchronisierung aus.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Seit einer Minute hat kein Agent auf diesem Computer ein Lebenszeichen gegeben.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Lassen Sie dieses Programm geöffnet, oder starten Sie den Agent als Dienst.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Eingerichtet. Noch wurde nichts synchronisiert.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>Die erste Synchronisierung beginnt mit dem Zeitplan oder jetzt, wenn Sie es wollen.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>Die letzte Synchronisierung wurde gewaltsam beendet.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>Was bis dahin bestätigt wurde, bleibt.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>Die nächste Synchronisierung macht dort weiter.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>Die letzte Synchronisierung wurde gestoppt.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>Die letzte Synchronisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>Die letzte Synchronisierung ist fehlgeschlagen.</numerusform>
            <numerusform>Die letzten {count} Synchronisierungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>Die Synchronisierung kann nicht beginnen.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>Die nächste Synchronisierung ist überfällig.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>Der Agent läuft, hat aber eine fällige Synchronisierung nicht begonnen.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Beginnt sie nicht innerhalb weniger Minuten, starten Sie den Agent neu, und sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Vom Dienst getrennt.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>Die letzte Synchronisierung war erfolgreich.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>Ob der Dienst jetzt erreichbar ist, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Die Einstellungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>Der Stand der Synchronisierung ist nicht feststellbar: Ihr Datenspeicher kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>Der Datenspeicher der Synchronisierung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>In den Ordner der Einstellungen kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Eine Einstellung ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Wählen Sie in den Einstellungen OUs aus.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>Der Dienst nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>Der Besitzer darf keine Personen mehr verwalten.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Lassen Sie jemand anderen übernehmen, bevor dadurch die Synchronisierung endet.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>Niemand wurde deaktiviert oder gelöscht, weil nicht sicher ist, wer ausgeschieden ist.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>Das Verzeichniskonto hat ein Leserecht verloren.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Vom Schutz zurückgehalten: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>So viele würden auf einmal weggenommen oder umbenannt, dass jemand Ja oder Nein sagen muss.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Ein Plan wartet auf Ihre Prüfung. Änderungen: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Gewählte OUs, die nicht gefunden werden: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} wurde gelöscht, oder das Konto darf diese OU nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Geben Sie dem Konto sein Recht zurück, oder entfernen Sie die OU aus den Einstellungen.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Neue OUs, über die zu entscheiden ist: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} ist neu. Niemand darin wird synchronisiert, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Gewählte OUs mit anderem Namen: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} heißt jetzt {unit}. Die Wahl gilt weiterhin.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>Das Zertifikat von {host} läuft ab: {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Verbleibende Tage: {days}. Ohne ein neues kann dieser Controller nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Erneuern Sie es auf dem Controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen: {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>Die für das Verzeichnis vertrauenswürdige Zertifizierungsstelle läuft ab: {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Hinterlegen Sie vor diesem Tag ihre Nachfolgerin in den Einstellungen.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>Die für das Verzeichnis vertrauenswürdige Zertifizierungsstelle ist abgelaufen: {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Hinterlegen Sie ihre Nachfolgerin in den Einstellungen.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>Das Kennwort von {user} läuft ab: {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Verbleibende Tage: {days}. Mit einem abgelaufenen Kennwort kann Active Directory nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Ändern Sie es in Active Directory, und geben Sie dann das neue in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>Das Kennwort von {user} ist abgelaufen: {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Controller, die keine Kennwortänderungen mehr melden: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Controller, auf denen der Kennwort-Agent nicht installiert werden konnte: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Controller, die auf einen Neustart warten: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. Kennwortänderungen werden dort danach erfasst.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Controller ohne den Kennwort-Agent: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Beschreibbare Controller, die die Kennwortsynchronisierung nicht abdeckt: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Ein dort geändertes Kennwort wird nicht erfasst.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Vom Dienst zurückgewiesen: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Jedes wird später erneut versucht, oder sofort, wenn es sich ändert.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Aus der letzten Synchronisierung ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Von Hand zurückgehalten: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Jemand hat sie abgewählt oder abgelehnt. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzte Synchronisierung</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Nächste Synchronisierung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>Getrennt: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>Zu tun: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Synchronisierungsdienst</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Eine andere Instanz von Identity Connect synchronisiert in diesem Ordner. Diese wartet, bis sie endet.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Er synchronisiert.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Er ist pausiert.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Er versucht es nach einem Fehler erneut.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>Der Dienst ist installiert. Er arbeitet in {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>Das Profil von {source} gehört jetzt dem Dienst, in {folder}. Was sonst im alten Ordner ist, kann gelöscht werden.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>Der Dienst ist entfernt. Sein Ordner {folder} und sein Schlüssel bleiben erhalten.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Der Dienst ist installiert.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>Der Dienst ist nicht installiert.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Er meldet</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>Der Dienst kann auf diesem System nicht von hier aus installiert werden.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>Dies ist {system}; dieser Befehl richtet nur systemd unter Linux ein.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Führen Sie unter Windows packaging/windows/install-service.ps1 als Administrator aus. Andernorts lassen Sie das System „identity-connect agent --wait“ starten.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>Der Dienst kann nicht installiert werden: systemd läuft hier nicht.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>In einem Container oder mit einem anderen Init-System gibt es keines.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Lassen Sie das System „identity-connect agent --wait“ starten.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Nur ein Administrator kann einen Dienst einrichten.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Er braucht einen eigenen Benutzer, einen Schlüssel und eine Unit.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Führen Sie den Befehl mit sudo aus.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>Das System hat „{command}“ nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>Seine Antwort steht in den technischen Details.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Beheben Sie das, und führen Sie den Befehl dann erneut aus: Er macht weiter.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Ein Dienst kann das Programm unter {path} nicht ausführen.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>Home-Ordner sind vor ihm verborgen, damit er niemandes Dateien lesen kann.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Installieren Sie Identity Connect an einem anderen Ort, etwa in /opt/identity-connect, und führen Sie den Befehl von dort aus.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>In {folder} ist bereits etwas.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>Der Dienst hat eigene Einstellungen, oder der Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Verschieben Sie diesen Ordner zuerst an einen anderen Ort, und führen Sie den Befehl dann erneut aus.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Dieser Befehl ist nur für den Dienststeuerungs-Manager von Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Niemand hat diesen Prozess als Dienst gestartet.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Lassen Sie --windows-service weg.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Dieser Befehl wird von „service install --move“ ausgeführt.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Er braucht einen Schlüssel von {size} Bytes auf seiner Standardeingabe.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Führen Sie „identity-connect service install --move DIR“ als Administrator aus.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>Der Dienst hat davon nichts erfahren: {time}.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>Dienst antwortet</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} antwortet unter {address}, Port {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>Das erledigt der Proxy {proxy}</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>Für diesen Dienst ist kein Proxy festgelegt</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} lässt dieses Programm durch</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>Das Zertifikat ist das des Dienstes selbst; niemand untersucht dazwischen</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} ist auf diesem Computer: Nichts geht über ein Netzwerk</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>Ab fünf Minuten lehnt der Dienst Anmeldungen ab.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Lassen Sie diesen Computer seine Zeit von der Domäne oder einem Zeitserver beziehen.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} nimmt das Token dieser Installation an</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} kennt diese Installation und die Anmeldung von {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>Die Anmeldung von {owner} ist beendet.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>Sie wurde bei {service} zurückgezogen oder ist abgelaufen. Die Synchronisierung läuft weiter: Sie hat ein eigenes Token. Die Anmeldung des Besitzers wird gebraucht, um zu beweisen, wem die Verbindung gehört.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>Ob die Anmeldung von {owner} noch gültig ist, konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Messen Sie in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>Es ist nichts zu tun: Mit jedem Heartbeat wird es erneut versucht.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} hat noch die Rolle „{role}“</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} teilt nicht mit, ob der Besitzer noch Administrator ist</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>Das Konto {owner} ist vorhanden und aktiv</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>Kein Besitzer ist festgelegt. Bis es einen gibt, wird niemand deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>Der Dienst kann nicht sagen, wessen Konto zu schützen ist.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} steht vor der Löschung.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Jemand hat {service} aufgefordert, dieses Konto zu löschen. Es steht aus, weil dem Konto diese Verbindung gehört.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Machen Sie einen anderen Administrator zum Besitzer; die Löschung geschieht dann von selbst.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} steht vor der Deaktivierung.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Jemand hat {service} aufgefordert, dieses Konto zu deaktivieren. Es steht aus, weil dem Konto diese Verbindung gehört.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Machen Sie einen anderen Administrator zum Besitzer; die Deaktivierung geschieht dann von selbst.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} nennt {owner} als Besitzer, die Einstellungen hier {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>Der Besitzer wurde im Dienst selbst geändert.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} hat den letzten Heartbeat angenommen</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Nicht abgefragt, wegen „{cause}“</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Dieser Computer hat den DNS-Server {dns_server} befragt. Er ist für diesen Namen nicht der richtige, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ob {dns_server} den vollen Namen {host} auflöst.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Dieser Computer hat den DNS-Server {dns_server} befragt.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, und ob {dns_server} erreichbar ist.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} weist Verbindungen ab ({address}, Port {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Prüfen Sie, ob ausgehende Verbindungen zu {host}, Port {port}, erlaubt sind.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} ({address}, Port {port}) antwortet nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Prüfen Sie, ob ausgehende Verbindungen zu {host}, Port {port}, erlaubt sind, oder legen Sie einen Proxy fest.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>Es gibt keinen Weg zu {host} ({address}, Port {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>Der Proxy {proxy} wird nicht gefunden.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Dieser Computer hat den DNS-Server {dns_server} nach {host} gefragt.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Berichtigen Sie die Proxyeinstellungen, oder lassen Sie {dns_server} {host} auflösen.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>Der Proxy {proxy} weist Verbindungen ab.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>Er läuft nicht unter {address}, Port {port}, oder hat einen anderen Port.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>Der Proxy {proxy} antwortet nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>Er ist ausgeschaltet, oder eine Firewall verwirft die Pakete an {address}, Port {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>Die Uhr dieses Computers geht gegenüber {host} {difference_s} Sekunden vor.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Sie zeigt {here}, die des Dienstes {there}. Der Dienst lehnt Anmeldungen von Computern ab, deren Uhr falsch geht.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers, und lassen Sie ihn seine Zeit von der Domäne oder einem Zeitserver beziehen.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>Die Uhr dieses Computers geht gegenüber {host} {difference_s} Sekunden nach.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>Das Netzwerk oder der Dienst ist sehr langsam.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>Der Besitzer ist kein Administrator mehr.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} hat bei {host} die Rolle „{role}“, die eine Verbindung niemanden verwalten lässt.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Geben Sie die Rolle zurück, oder machen Sie einen anderen Administrator zum Besitzer.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>Das Konto des Besitzers ist deaktiviert.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} darf sich bei {host} nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Machen Sie einen anderen Administrator zum Besitzer.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>Das Konto des Besitzers ist nicht mehr im Dienst.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Machen Sie ein anderes Konto zum Besitzer.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>Der Besitzer wird bald ausscheiden.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>Die Löschung oder Deaktivierung des Kontos steht aus, bis jemand anderes der Besitzer ist.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>Der Dienst nennt einen anderen Besitzer als die Einstellungen hier.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>Die Anmeldung des Besitzers ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Melden Sie sich erneut an, oder ändern Sie den Besitzer.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Bei diesem Dienst muss sich der neue Besitzer anmelden.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Ein Name allein beweist dort nichts.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Ändern Sie den Besitzer, ohne einen zu nennen, und lassen Sie den neuen Besitzer den Code bestätigen.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>Der Besitzer wird bereits geändert.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Ein anderes Fenster oder ein Befehl dieses Programms ist damit beschäftigt.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Warten Sie einen Moment, und sehen Sie dann nach, wer der Besitzer ist.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} soll der Besitzer werden, und der Dienst hat es noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>Ob {account} der Besitzer geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>Der Dienst lehnt auch diese Anmeldung und dieses Gerät ab: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Geben Sie den Benutzernamen oder die E-Mail-Adresse des Kontos mit --account an.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} hat sich angemeldet, aber nur {wanted} sollte der Besitzer werden.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>Der Code wurde mit einem anderen Konto bestätigt. Dessen Anmeldung wurde widerrufen; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Versuchen Sie es erneut, und lassen Sie {wanted} den Code bestätigen.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Bisheriger Besitzer: {old}; ab jetzt: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} ist der Besitzer.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>Die Verbindung wurde noch nicht gemessen. Verwenden Sie --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>Die Verbindung, gemessen {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>durch einen Besitzerwechsel</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Zeit dieses Computers</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Besitzer in den Einstellungen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>Zeit des Dienstes</translation>
    </message>
</context>
</TS>
