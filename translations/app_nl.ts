<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>Dit account &amp;gebruiken</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Een &amp;ander account gebruiken</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (volgens de sleutel)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Eigenaar wijzigen</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Opnieuw &amp;aanmelden</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Vernieuwt de aanmelding van de huidige eigenaar, ook als die verloren is gegaan</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>Nu &amp;meten</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>Details k&amp;opiëren</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>&amp;Huidige eigenaar behouden</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>Gebruikers&amp;naam of e-mailadres in de service</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Dit account wordt nooit door een synchronisatie uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>Dit account &amp;zoeken</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Tot nu toe</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Vanaf nu</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Een &amp;ander account gebruiken</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>De nieuwe eigenaar meldt zich aan</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Geef de nieuwe eigenaar op</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>Eigenaar wijzigen?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Account en verbinding</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Een beheerder van {organization} opent de pagina, meldt zich aan en voert de code in. De huidige eigenaar kan dit ook doen, om de aanmelding te vernieuwen.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>De eigenaar is de beheerder namens wie deze computer werkt. Geen enkele synchronisatie schakelt dat account uit of verwijdert het.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} is nog niet de eigenaar.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>De verbinding wordt gemeten</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Verbonden, met een aandachtspunt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>Laatst gemeten: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>De service geeft dit niet door</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>Er is geen eigenaar ingesteld: tot dan wordt niemand uitgeschakeld of verwijderd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Eigenaar sinds</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Voer een gebruikersnaam of een e-mailadres in.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>Aanmelding van {name} &amp;vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>{name} e&amp;igenaar maken</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} blijft de eigenaar; de vorige aanmelding wordt ingetrokken. Een lopende synchronisatie gaat door.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>Vanaf de volgende synchronisatie is {name} het account dat nooit wordt uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>{new} is vanaf nu eigenaar van de verbinding en wordt nooit door een synchronisatie uitgeschakeld of verwijderd. De aanmelding van {old} op deze computer wordt ingetrokken. Een lopende synchronisatie gaat door.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>Wat in de service voor {old} in de wacht staat, gebeurt dan alsnog.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>De eigenaar wordt gewijzigd</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} is de eigenaar.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>De pagina van Zoho noemt uw eigen client, niet deze computer: voer de code alleen in als u deze wijziging zelf hebt gestart.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Ga alleen door als de pagina deze computer noemt: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Geavanceerde instellingen</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Standaard ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>P&amp;oort van alle controllers</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>Objecten per &amp;pagina</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>Seconden voor &amp;verbinden</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>Seconden wachten op a&amp;ntwoord</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>Vertrouwde &amp;certificeringsinstanties naast die van het systeem (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Alleen voor deze verbinding. Ze staan in voor namen, zoals alle instanties.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>&amp;Bestand openen…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>Bes&amp;lissingen over vertrouwen</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Er is nog niets beslist: de regels van het systeem gelden.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>Deze &amp;gebruiken</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annule&amp;ren</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificaat van de certificeringsinstantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} is geen certificaat dat kan worden gelezen.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Wachtwoordagents op domeincontrollers</translation>
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
        <translation>Versie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Wordt geïnstalleerd</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Wordt opnieuw opgestart</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wordt verwijderd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wacht op zijn beurt</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>Of het filter is geladen, is niet bekend. Geïnstalleerd {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Legt wachtwoorden vast na opnieuw opstarten. Geïnstalleerd {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Niets meer van gehoord sinds {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>Versie {version} kan worden geïnstalleerd</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Legt wachtwoorden vast sinds {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} van {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, door een ander venster of een opdracht</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Nu &amp;controleren</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opni&amp;euw proberen</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Account dat zich aanmeldt bij de controllers</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Schrijft het pakket, met de opdrachtregel voor softwaredistributie</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>&amp;Pakket…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Welk pakket wordt geïnstalleerd en waaraan het moet voldoen</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>De agents wachten tot u zich aanmeldt met een account dat mag installeren.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Kies het pakket…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Gestopt. Wat is bereikt, blijft; daarvandaan gaat het verder.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Geïnstalleerd op %n controller.</numerusform>
            <numerusform>Geïnstalleerd op %n controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n controller is opnieuw opgestart en is weer in bedrijf.</numerusform>
            <numerusform>%n controllers zijn opnieuw opgestart en zijn weer in bedrijf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Verwijderd van %n controller.</numerusform>
            <numerusform>Verwijderd van %n controllers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Map voor het pakket</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>Het pakket is geschreven naar {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Deze regel installeert het zonder venster en zonder opnieuw opstarten. Nadat een controller opnieuw is opgestart, legt die wachtwoorden vast; “{button:Check now}” toont dat hier.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Aanmelden als {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>Aanmelden met het account dat de directory leest</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>Aanmelden met een ander account, dat één keer wordt gevraagd</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Er is nog geen controller bekend.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>De enige beschrijfbare controller (%n) legt wachtwoorden vast.</numerusform>
            <numerusform>Alle %n beschrijfbare controllers leggen wachtwoorden vast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n van {total} beschrijfbare controllers is niet gedekt.</numerusform>
            <numerusform>%n van {total} beschrijfbare controllers zijn niet gedekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n wacht op opnieuw opstarten.</numerusform>
            <numerusform>%n wachten op opnieuw opstarten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n is mislukt.</numerusform>
            <numerusform>%n zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n laat niets horen.</numerusform>
            <numerusform>%n laten niets horen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>%n op&amp;nieuw opstarten…</numerusform>
            <numerusform>%n op&amp;nieuw opstarten…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>Op&amp;nieuw opstarten…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>%n &amp;verwijderen…</numerusform>
            <numerusform>%n &amp;verwijderen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>V&amp;erwijderen…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installeren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>%n controller &amp;bijwerken</numerusform>
            <numerusform>%n controllers &amp;bijwerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>Op %n controller &amp;installeren</numerusform>
            <numerusform>Op %n controllers &amp;installeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Wachtwoordsynchronisatie</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Wachtwoorden vastleggen op de domeincontrollers</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Een agent op elke beschrijfbare controller van {domain} legt een wachtwoord vast wanneer het wordt gewijzigd. Bestaande wachtwoorden volgen bij hun volgende wijziging.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>Er is een taak bezig. Stop die eerst of laat die aflopen.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>Kenmerken</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>Certificaatketen, de verlener bovenaan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Tot nu toe vastgepind</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopiëren</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>Ni&amp;et vertrouwen</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>Verlenende instantie &amp;vertrouwen</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>&amp;Bestand van de instantie openen…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>Dit certificaat vast&amp;pinnen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet meegestuurd</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>meegestuurd, heeft hier niets verleend</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>de handtekening kon niet worden gecontroleerd</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, ondertekend met {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>verlopen op {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>De naam {name} &amp;gebruiken</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>Wat van de wijziging wordt getoond</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>Account nu &amp;lezen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Voor en na, veld voor veld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} lid</numerusform>
            <numerusform>{count} leden</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>De service heeft dit account niet meer.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Tegengehouden: het blijft zoals het is tot het weer wordt aangevinkt.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Wacht tot precies deze set is goedgekeurd.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>Het account bestaat al; de huidige waarden zijn geen deel van het plan.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Voor en na, veld voor veld</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>Wat er met &amp;dit object is gedaan</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Zoals het &amp;nu is</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>&amp;Uitvoering openen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Deze &amp;rij opnieuw proberen</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Niet versleuteld: wachtwoorden gaan leesbaar naar de directory.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Controles van de verbinding</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>De verbinding controleren</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Elke rij wordt echt uitgeprobeerd. Een wachtwoord wordt één keer geprobeerd, nooit vanzelf nog een keer.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} van {total} gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n controle mislukt</numerusform>
            <numerusform>%n controles mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>De verbinding werkt.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n waarschuwing om te lezen</numerusform>
            <numerusform>%n waarschuwingen om te lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Gestopt. Er is niets gewijzigd; controleer opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>&amp;Doorgaan zonder {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>Gebruiker of &amp;wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>&amp;Hele domein gebruiken</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>&amp;In plaats daarvan met {host} controleren</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>Niet vertrouwd. De beslissing is vastgelegd; er is geen wachtwoord verzonden.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificaat van de certificeringsinstantie</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wordt gecontroleerd</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Deze rij opnieuw proberen: {check}</translation>
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
        <translation>Controles</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>Bevinding en oplossing &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Gekozen eenheden</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Delete haalt een eenheid uit de selectie.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, niet gevonden</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>Alles van {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Zonder {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>In de structuur tonen</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>In plaats daarvan weglaten</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>In plaats daarvan opnemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Er is nog geen eenheid gekozen: vink er hierboven een aan.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Gekozen eenheden</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>Eenheden &amp;toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n gekozen eenheid is verdwenen of mag niet worden gelezen. Zolang deze hier niet is weggehaald, wordt niemand uitgeschakeld of verwijderd.</numerusform>
            <numerusform>%n gekozen eenheden zijn verdwenen of mogen niet worden gelezen. Zolang ze hier niet zijn weggehaald, wordt niemand uitgeschakeld of verwijderd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Deze weghalen</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Deze voorwaarde verplaatsen of dupliceren</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Veld van voorwaarde {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Vergelijking van voorwaarde {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Waarde van voorwaarde {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>De directory heeft geen kenmerk met deze naam; het is dus voor iedereen leeg.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>QR-code van de aanmeldingspagina</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>Of scan met een telefoon</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>Code &amp;kopiëren en browser openen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopiëren</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>Nieuwe &amp;code ophalen</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Uw code</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Resterende tijd voor deze code</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Nog geen code</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>De service wordt om een code gevraagd</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Nog {minutes}:{seconds:02d} geldig</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>Controllers &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Domeincontrollers, de eerste &amp;heeft de voorkeur</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Controller toevoegen (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Gekozen controllers verwijderen (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Voorkeur geven aan de gekozen controller</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>Gebrui&amp;ker die de directory leest</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (aanbevolen)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ver&amp;sleuteling</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>Het hele domein als dit leeg blijft</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Zoekbasis van een controller lezen</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>Zoekb&amp;asis</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>Geavanc&amp;eerd…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>Wachtwoorden gaan &amp;leesbaar over het netwerk; dat accepteer ik</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Bewaard in de verzegelde opslag</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Verbinding maken met Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Er is een certificaat vastgepind: zie “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Een eigen certificeringsinstantie wordt vertrouwd: zie “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Domein waarvan deze computer lid is</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Een gebruiker met leestoegang is genoeg. “{button:Next}” controleert de verbinding.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} gebruiken</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>De instellingen van deze computer noemen het ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Typ eerst de naam van het domein.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Bezig met opzoeken…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Stoppen met vragen</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Controllers opnieuw bevragen</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} is {full} geworden: certificaten noemen computers met hun volledige naam.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} is een adres, en certificaten noemen computers. Gebruik de naam, of pin het certificaat vast in de volgende stap.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} is {full} geworden.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Een domein heeft een DNS-naam, zoals corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Typ deze als naam@domein, DOMEIN\naam of een DN-naam.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Typ deze als DC=corp,DC=example,DC=com, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>De controllers bevatten {base} en niets daarbuiten.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Leeg gelaten: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Geef eerst een controller op.</translation>
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
        <translation>Naam</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Responstijd</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domeincontrollers</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Nog geen controllers. Typ het domein en kies “{button:Find controllers}”, of voeg er een toe met de volledige naam.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet bevraagd</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt bevraagd…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, binnenkort</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Primair: deze heeft de rol van PDC-emulator</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Beschrijfbaar</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>Primair</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Alleen-lezen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Onverwachte fout</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>Aan elke groep moet worden voldaan</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Eén groep is genoeg</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Hoe de groepen worden gecombineerd</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Verwijderde onderdelen terugzetten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Groep dupliceren</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Groep omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Groep omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Groep verwijderen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>Er is al %n voorwaarde.</numerusform>
            <numerusform>Er zijn al %n voorwaarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>geïndexeerd</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Gebruikers of groepen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Kies wie wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>De laatste leesgegevens worden gezocht…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>De aantallen verschijnen zodra de directory is gelezen.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>Er zijn geen aantallen voordat de directory is gelezen.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Wordt uit de directory gelezen: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Nog niet uit de directory gelezen: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>Geen enkele gebruiker zou worden gesynchroniseerd: niemand voldoet aan de criteria.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>Geen enkele groep zou worden gesynchroniseerd: geen groep voldoet aan de criteria.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>De enige gebruiker (%n) weglaten</numerusform>
            <numerusform>Alle %n gebruikers weglaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>De enige groep (%n) weglaten</numerusform>
            <numerusform>Alle %n groepen weglaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n gesynchroniseerde gebruiker zou wegvallen.</numerusform>
            <numerusform>%n gesynchroniseerde gebruikers zouden wegvallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n gesynchroniseerde groep zou wegvallen.</numerusform>
            <numerusform>%n gesynchroniseerde groepen zouden wegvallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Ze blijven in de service en worden niet meer bijgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Met de huidige gebruikersregels zou het account van %n van hen worden uitgeschakeld.</numerusform>
            <numerusform>Met de huidige gebruikersregels zouden de accounts van %n van hen worden uitgeschakeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Met de huidige gebruikersregels blijven hun accounts zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Wie meedoet en wie niet</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Een persoon testen</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>In woorden en als filter</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Terug naar de aantallen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>E-mail, bestanden en gegevens van een verwijderd account gaan voorgoed verloren. Ze kunnen niet worden teruggehaald, ook niet als de persoon opnieuw wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>Ook bij uitgeschakeld of verlopen</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Accounts mogen definitief worden verwijderd</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Bevestigd: accounts mogen definitief worden verwijderd.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Typ {number} om te bevestigen: zo veel personen worden vandaag gesynchroniseerd</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Controles</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Controles of logboek</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Ond&amp;ersteuningsbestand opslaan…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Deze &amp;rij opnieuw proberen</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Alle &amp;controles uitvoeren</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Pro&amp;xy wijzigen</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Nagaan wat er mis is</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Elke controle wordt echt uitgevoerd en wijzigt niets. Het opgeslagen wachtwoord wordt één keer geprobeerd, en helemaal niet als het is geweigerd.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} van {total} gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Gestopt; de rest is niet geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n controle is mislukt.</numerusform>
            <numerusform>%n controles zijn mislukt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n waarschuwing om te lezen.</numerusform>
            <numerusform>%n waarschuwingen om te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Geen enkele controle heeft een probleem gevonden.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: volgens het systeem</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: geen</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Het ondersteuningsbestand is geschreven: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is gedaan</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Niet meer bewaard</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Ingesteld op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ter&amp;ug</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>&amp;Verbinding controleren</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Alles wat u wijzigt, is een concept: de synchronisatie gaat door en niets wordt van kracht voordat u “{button:Update}” kiest.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Een lopende synchronisatie gaat door met wat ze heeft; de volgende neemt de nieuwe instellingen.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>De instellingen worden opgeslagen.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Een wachtwoord dat u hebt getypt, is nog niet van kracht. De andere wijzigingen blijven als concept bewaard, het wachtwoord niet.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>Intussen zijn andere instellingen opgeslagen. Uw wijzigingen blijven daarbovenop behouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n punt om te corrigeren</numerusform>
            <numerusform>%n punten om te corrigeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Te corrigeren</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Bijwerken</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>&amp;Wijzigingen bekijken…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Gewijzigd, en nog niet van kracht</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Bijgewerkt. De volgende synchronisatie neemt de nieuwe instellingen en mag precies doen wat u hebt bevestigd.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Bijgewerkt. De volgende synchronisatie neemt de nieuwe instellingen; ze houdt de accounts boven de limieten vast en vraagt het nog één keer.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Bijgewerkt. De volgende synchronisatie neemt de nieuwe instellingen.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Verworpen. De instellingen zijn zoals ze waren.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Verbinding en controllers</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Wachtwoorden gaan leesbaar naar de directory</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domeincontrollers</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Volgende synchronisatie</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Versie van de agent</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>De verbinding wordt gemeten</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>De verbinding is niet gemeten</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Gemeten {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Wanneer de agent draait</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>De laatste synchronisatie heeft hiervan gelezen.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet bevraagd.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Geeft antwoord.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Antwoordt in {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>Aangepast kenmerk…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>Meerdere kenmerken, of een transformatie…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Gebruikers</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>G&amp;roepen</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Welke velden worden getoond</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Een veld zoeken</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>&amp;Alle velden tonen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>Dit veld niet toewijzen (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Alle &amp;suggesties overnemen</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>Velden die u hebt toegewezen, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Ongedaan maken (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Opnieuw (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>Geen enkel veld komt overeen met wat u hebt getypt.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Elk veld is toegewezen.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>Niemand is in het bereik; er is dus niemand om de toewijzing op te proberen.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Geen problemen: geprobeerd op %n gebruiker in het bereik.</numerusform>
            <numerusform>Geen problemen: geprobeerd op %n gebruikers in het bereik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Geen problemen: geprobeerd op %n groep in het bereik.</numerusform>
            <numerusform>Geen problemen: geprobeerd op %n groepen in het bereik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>De directory is niet gelezen; de toewijzing is dus op niemand geprobeerd.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Er is nog niets bekend: de toewijzing is niet op iedereen geprobeerd.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Alles wat iets heeft gedaan</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>Wat iets heeft gewijzigd</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Op elk moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In de laatste 7 dagen</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In de laatste 30 dagen</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>In het laatste jaar</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Tussen twee dagen…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wanneer het gebeurde</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Wie erom heeft gevraagd of het heeft opgeslagen</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Persoon of groep</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Persoon of groep zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>Wiens geschiedenis wordt getoond</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Wat wordt getoond, in een bestand opslaan</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>Wat wordt getoond als &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>Wat wordt getoond als &amp;JSON-regels…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Met &amp;elke wijziging, als tabel (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Met elke &amp;wijziging, als JSON-regels…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T/&amp;m</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>&amp;Iedereen weer tonen</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>Wat is gedaan met {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Door wie dan ook</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>Door niemand: het was tijd</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Noch de geschiedenis, noch de laatste lezing van de directory kent iemand met de naam “{name}”.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>De uit te voeren regel</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopi&amp;ëren</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Opnieuw controleren</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>NTLM &amp;gebruiken</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>Bij deze controller, en niet Kerberos, dat meer bewijst. SMB blijft ondertekend en versleuteld, WinRM versleuteld.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Ligt in</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>Gevonden eenheden</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>In de &amp;structuur tonen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Geen enkele eenheid heet “{text}”.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>Eenheden worden gevonden op een deel van de naam, op DN-naam of op GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>De eerste eenheid (%n); typ meer om de lijst te beperken.</numerusform>
            <numerusform>De eerste %n eenheden; typ meer om de lijst te beperken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n eenheid gevonden</numerusform>
            <numerusform>%n eenheden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Kon niet zoeken.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>Van de directory naar de synchronisatie</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Gebruikers in de directory</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Groepen in de directory</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>In de geselecteerde eenheden</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Zouden worden gesynchroniseerd</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Deze zijn allemaal waar</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Minstens één hiervan is waar</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Deze groep verplaatsen, dupliceren of verwijderen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Hoe de voorwaarden van groep {number} worden gecombineerd</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>&amp;Laten zoals ze zijn</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>Deze {count} &amp;tonen</numerusform>
            <numerusform>Deze {count} &amp;tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>Typ {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Typ {count} om het toe te staan</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw beslissen</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Wat in de service wordt verwijderd, kan niet worden teruggehaald.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} van {total} gebruikers zou worden uitgeschakeld</numerusform>
            <numerusform>{count} van {total} gebruikers zouden worden uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} van {total} accounts zou definitief worden verwijderd</numerusform>
            <numerusform>{count} van {total} accounts zouden definitief worden verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} van {total} leden zou uit groepen worden gehaald</numerusform>
            <numerusform>{count} van {total} leden zouden uit groepen worden gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} van {total} gebruikers zou een andere aanmeldingsnaam krijgen</numerusform>
            <numerusform>{count} van {total} gebruikers zouden een andere aanmeldingsnaam krijgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>Een eenheid met {count} gesynchroniseerde gebruiker kan niet worden gevonden</numerusform>
            <numerusform>Een eenheid met {count} gesynchroniseerde gebruikers kan niet worden gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Een recht om de directory te lezen is verloren gegaan</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} van {total} wijzigingen is tegengehouden</numerusform>
            <numerusform>{count} van {total} wijzigingen zijn tegengehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>{count} gebruiker toch uit&amp;schakelen</numerusform>
            <numerusform>{count} gebruikers toch uit&amp;schakelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>{count} account toch &amp;verwijderen</numerusform>
            <numerusform>{count} accounts toch &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>{count} lid toch &amp;uit groepen halen</numerusform>
            <numerusform>{count} leden toch &amp;uit groepen halen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>{count} gebruiker toch &amp;hernoemen</numerusform>
            <numerusform>{count} gebruikers toch &amp;hernoemen</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>De eenheid is &amp;bewust verwijderd</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Deze &amp;plaats moet niet meer worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>{count} wijziging toch &amp;doorlaten</numerusform>
            <numerusform>{count} wijzigingen toch &amp;doorlaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Goedgekeurd: {count} gebruiker wordt uitgeschakeld</numerusform>
            <numerusform>Goedgekeurd: {count} gebruikers worden uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Goedgekeurd: {count} account wordt verwijderd</numerusform>
            <numerusform>Goedgekeurd: {count} accounts worden verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Goedgekeurd: {count} lid wordt uit groepen gehaald</numerusform>
            <numerusform>Goedgekeurd: {count} leden worden uit groepen gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Goedgekeurd: {count} gebruiker krijgt een andere naam</numerusform>
            <numerusform>Goedgekeurd: {count} gebruikers krijgen een andere naam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Bewust verwijderd: {count} gebruiker is vertrekker</numerusform>
            <numerusform>Bewust verwijderd: {count} gebruikers zijn vertrekkers</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Goedgekeurd: naar wat niet kan worden gelezen, wordt niet gezocht</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Goedgekeurd: {count} wijziging</numerusform>
            <numerusform>Goedgekeurd: {count} wijzigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Behouden: {count} gebruiker wordt niet uitgeschakeld</numerusform>
            <numerusform>Behouden: {count} gebruikers worden niet uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Behouden: {count} account wordt niet verwijderd</numerusform>
            <numerusform>Behouden: {count} accounts worden niet verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Behouden: {count} lid blijft in de groepen</numerusform>
            <numerusform>Behouden: {count} leden blijven in hun groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Behouden: {count} gebruiker houdt de naam</numerusform>
            <numerusform>Behouden: {count} gebruikers houden hun naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Behouden: er wordt niets weggenomen zolang de eenheid ontbreekt</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Behouden: er wordt niets weggenomen zolang het recht ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Behouden: {count} wijziging wordt niet uitgevoerd</numerusform>
            <numerusform>Behouden: {count} wijzigingen worden niet uitgevoerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Waar deze stap voor dient</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Waar deze pagina voor dient</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Help – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Deze hulp is niet vertaald en staat in het Engels.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Als het niet werkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Bekijken wat is gedaan</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Wat er is gebeurd, het nieuwste eerst</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>Deze &amp;tonen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} vermelding</numerusform>
            <numerusform>{n} vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} uitvoering waarin niets te doen was, is verborgen.</numerusform>
            <numerusform>{n} uitvoeringen waarin niets te doen was, zijn verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>Hiermee is niets gedaan, voor zover de geschiedenis reikt</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Het kan buiten de dagen van het filter liggen, of ouder zijn dan wat wordt bewaard.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Geen enkele uitvoering is misgegaan</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Elke bewaarde uitvoering is tot het einde gekomen en heeft niemand weggelaten.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>Het filter verbergt alles wat hier is</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>&amp;Alles van iedereen tonen</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Er is nog niets gebeurd</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>Elke uitvoering en elke opslag van de instellingen staat voortaan hier, met wat die heeft gewijzigd.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opni&amp;euw proberen</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Deze uitvoering wordt niet meer bewaard, of is nog niet genoteerd.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Geschiedenis opslaan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} vermelding is opgeslagen als {file}</numerusform>
            <numerusform>{n} vermeldingen zijn opgeslagen als {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{done} van {total} wordt opgeslagen</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Tot nu toe opgeslagen: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Doorgaan zonder eigenaar: niemand wordt uitgeschakeld of verwijderd</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>&amp;Account dat eigenaar is van deze verbinding</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>De gebruikersnaam of het e-mailadres in de service. Een synchronisatie sluit dit account nooit buiten.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Verplaatsen naar deze computer; de andere installatie eindigt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Werkt namens</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controllers</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Leest als</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Instellingen in</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Wachtwoorden gaan leesbaar naar de directory</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Eén certificaat is vastgepind</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Een eigen certificeringsinstantie wordt vertrouwd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Wijzigen: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>Wat Installeren doet</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Voortgang van de installatie</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Terugdraaien</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>De verbinding installeren</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Hiermee wordt de computer geregistreerd en worden de instellingen opgeslagen. Er wordt niemand door gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installeren</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Bezig met installeren…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>Ongedaan gemaakt. Deze computer is niet meer geregistreerd.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met aanmelden…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Wordt geïnstalleerd op {host} ({at} van {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>{host} wordt opnieuw opgestart ({at} van {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Wordt verwijderd van {host} ({at} van {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>De controllers worden gevraagd hoe ver ze zijn</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Meegekomen spaties, aanhalingstekens en regeleinden worden verwijderd.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>&amp;Installatiesleutel</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Wachtwoordzin van de sleutel</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client&amp;geheim</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>Bearer-to&amp;ken</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>P&amp;roxyinstellingen</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>Personen worden verzonden naar</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Gebruikt op</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>De sleutel wordt bewaard in de verzegelde opslag.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Plak de installatiesleutel</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Deze zegt voor welke organisatie deze computer gaat werken. Kopieer de sleutel van de beheerpagina van uw clouddirectory.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM-to&amp;ken</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; uw aangepaste store</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>API-console van Zoho &gt; uw niet-browsertoepassing</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>Niet genoemd in de sleutel</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Verplaatsen naar deze computer; de andere installatie eindigt</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;Ja, dit is de service van mijn organisatie</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;Ja, beide zijn services van mijn organisatie</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Aanmelding met uw eigen client, personen via SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Een beheerder meldt zich aan met een browser.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>De service wordt bereikt met een bearer-token (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Iedereen in de geselecteerde eenheden</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Elke groep in de geselecteerde eenheden</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Alleen wie aan criteria voldoet</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Alleen groepen die aan criteria voldoen</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Niemand wordt door een voorwaarde weggelaten. Systeemaccounts worden nooit gesynchroniseerd.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Geen groep wordt door een voorwaarde weggelaten. Systeemgroepen worden nooit gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>De lijst met kenmerken kon niet worden gelezen; typ een naam.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Stoppen met tellen</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Gebruikers</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>Dist&amp;ributiegroepen</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>&amp;Beveiligingsgroepen</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>Wat daaruit wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>Personen in een eenheid die later wordt gemaakt, worden net als alle anderen gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Niemand in een eenheid die later wordt gemaakt, wordt gesynchroniseerd totdat u die hier aanvinkt.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>Eenheden die later worden gemaakt, worden weggelaten; u kunt ze hier alsnog aanvinken.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>Nieuwe &amp;eenheden onder gekozen eenheden</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>in de gekozen eenheden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n tot nu toe</numerusform>
            <numerusform>%n tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Vink een eenheid aan om de personen daarin op te nemen.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>Kon niet tellen</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n systeemobject weggelaten</numerusform>
            <numerusform>%n systeemobjecten weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>Er is geen soort aangevinkt</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Zoeken op naam</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>De talen doorzoeken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Geen enkele taal heeft deze naam.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Wat u nodig hebt</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>Er verandert niets in uw directory of cloud voordat u op de laatste pagina de eerste synchronisatie start.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Een beheerder van de clouddirectory die zich nu kan aanmelden</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>De naam van het domein, of van een van de controllers daarvan</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Een directorygebruiker die personen en groepen mag lezen, en het wachtwoord</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Ongeveer tien minuten</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Kies de taal</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, groep</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, account</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>Accounts en groepen die worden weggelaten</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Deze worden nooit gesynchroniseerd, wat er ook is aangevinkt: het domein heeft ze zelf nodig. Ingebouwde groepen zoals Domain Users horen erbij.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wordt weggelaten.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Licentietekst</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>Ik &amp;accepteer de licentie</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Link openen in een browser</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Lees en accepteer de licentie</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, versie 2.0. U mag dit programma gebruiken, wijzigen en doorgeven.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>De link staat op het klembord.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Licentie opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Licentie afdrukken</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>Wat meer is dan op een gewone dag, wacht op een beslissing</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>&amp;Limieten wijzigen…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nooit meer dan</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Alles wacht als de directory is gekrompen met</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Een leeggemaakte eenheid of een verloren recht ziet eruit alsof iedereen vertrekt.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Er mogen maximaal {number} zonder vragen worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Er mogen maximaal {number} zonder vragen worden verwijderd.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Er mogen maximaal {number} uit groepen worden gehaald.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Er mogen maximaal {number} een andere gebruikersnaam krijgen.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Alle {total} mogen zonder vragen worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Alle {total} mogen zonder vragen worden verwijderd.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Alle {total} mogen een andere gebruikersnaam krijgen.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Maximaal {number} van {total} mogen zonder vragen worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Maximaal {number} van {total} mogen zonder vragen worden verwijderd.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Maximaal {number} van {total} mogen een andere gebruikersnaam krijgen.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>Bepaal hoeveel er zonder vragen mag gebeuren</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>Het hele record</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle niveaus</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Logboek doorzoeken</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Volgen</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Nieuwe records verschijnen vanzelf.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Kopi&amp;ëren</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>De gekozen records, of alle die worden getoond</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Logboek wordt gelezen…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Er is niets vastgelegd.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Waarschuwingen en fouten van dit programma zouden hier staan.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>Het filter verbergt het enige record (%n).</numerusform>
            <numerusform>Het filter verbergt alle %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Alle tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} van %n record</numerusform>
            <numerusform>{count} van %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Logboek van {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Op deze controller is nog niets gedaan.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Licht of donker</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Deze computer is klaar voor de installatie</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
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
        <translation>Help voor deze pagina</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>Een ander programma op deze computer voert de planning uit; u ziet het hier.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · vereist</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Kies een kenmerk</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>Kenmerk voor {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gevuld</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Niet toegewezen</translation>
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
        <translation>De toewijzing wordt op iedereen geprobeerd…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>De velden toewijzen</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Welk kenmerk elk veld vult. Een voorbeeld toont meteen het resultaat.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Gebruikers zijn niet geselecteerd voor synchronisatie. Hun toewijzing wordt bewaard voor later.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>Groepen zijn niet geselecteerd voor synchronisatie. Hun toewijzing wordt bewaard voor later.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>&amp;Toch doorgaan, %n weglaten</numerusform>
            <numerusform>&amp;Toch doorgaan, %n weglaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>Doorgaan &amp;zonder te proberen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n in het bereik kan met deze toewijzing niet worden gesynchroniseerd en staat hier met de reden. Wijzig de toewijzing of de waarden, of ga door: dan wordt dit object weggelaten en gebeurt er niets mee.</numerusform>
            <numerusform>%n in het bereik kunnen met deze toewijzing niet worden gesynchroniseerd; ze staan hier met de reden. Wijzig de toewijzing of hun waarden, of ga door: dan worden ze weggelaten en gebeurt er niets mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>De toewijzing kon niet op iedereen worden geprobeerd. Lees de directory opnieuw, of ga door: de voorvertoning toont elke persoon voordat er iets wordt verzonden.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>Leden doorzoeken</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} lid</numerusform>
            <numerusform>{count} leden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Al toegevoegd</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Al uit de groep gehaald</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Uit de groep gehaald</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopiëren</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>Technische &amp;details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>over minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>over %n minuut</numerusform>
            <numerusform>over %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>over %n uur</numerusform>
            <numerusform>over %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n punt wacht op u</numerusform>
            <numerusform>%n punten wachten op u</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>NextRuns</name>
    <message>
        <source>The next runs</source>
        <translation>De volgende uitvoeringen</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>Onderbroken: geen hiervan vindt plaats.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>De volgende uitvoeringen, volgens de klok van {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>Op {date} slaat de klok {wall} over: die uitvoering is om {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>Op {date} geeft de klok twee keer {wall} aan: de uitvoering is de eerste keer.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Aanwijzingen</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Niemand komt erbij of valt weg, vergeleken met wat is opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n zou erbij komen</numerusform>
            <numerusform>+%n zouden erbij komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n zou wegvallen</numerusform>
            <numerusform>−%n zouden wegvallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n van hen heeft een account</numerusform>
            <numerusform>%n van hen hebben een account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n onvolledige voorwaarde telt nog niet mee</numerusform>
            <numerusform>%n onvolledige voorwaarden tellen nog niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Nu synchroniseren</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Alleen &amp;voorvertoning</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>Nu volledig ver&amp;gelijken</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Leest iedereen en vergelijkt beide kanten, niet alleen wat is gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>&amp;Plan beoordelen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>Er wordt een plan toegepast. Wat is bevestigd, blijft; de rest wacht.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Laatste synchronisatie %n minuut geleden, de volgende over {minutes} min.</numerusform>
            <numerusform>Laatste synchronisatie %n minuten geleden, de volgende over {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Laatste synchronisatie {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Volgende synchronisatie {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>De uitvoeringen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Nog geen uitvoering. Elke uitvoering staat hier straks als balk.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Onderbreken</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Lezen wat bekend is…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Er wacht niets op u.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Er wacht niets op een beslissing</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>aangevraagd</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>geforceerd beëindigd</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>één persoon of groep</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>alles vergeleken</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>enkele weggelaten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>niets te doen</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>voorvertoning</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>iets vastgehouden</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Pakket van de agent</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Geef het pakket op, en waaraan het moet voldoen</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;Bestand (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-2&amp;56</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;Vingerafdruk van de ondertekenaar (optioneel)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Neem de SHA-256 over van de uitgever, niet van het bestand. Deze wordt vóór het kopiëren vergeleken, en op elke controller nogmaals terwijl het bestand open wordt gehouden.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>Dit &amp;gebruiken</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annule&amp;ren</translation>
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
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Wachtwoorden vastleggen op de domeincontrollers</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Een agent op elke beschrijfbare controller van {domain} legt een wachtwoord vast wanneer het wordt gewijzigd. Bestaande wachtwoorden volgen bij hun volgende wijziging.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Er is een taak op de domeincontrollers bezig; die zou stoppen.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>Wachtwoordwi&amp;jzigingen synchroniseren van</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>Personen melden zich bij de service aan met hun Active Directory-wachtwoord.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Een agent op elke beschrijfbare controller legt een wachtwoord vast wanneer het wordt gewijzigd; bestaande volgen bij hun volgende wijziging.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>De installatie vereist een Domain Admin, SMB en WinRM, en het opnieuw opstarten van elke controller. Ze begint na de eerste synchronisatie, nooit ervoor.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Als dit uit blijft, wordt niets geïnstalleerd. U kunt het later inschakelen.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Account dat installeert</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>Geen enkele opnieuw opstarten</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Een voor een opnieuw opstarten, de primaire als laatste</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Opnieuw opstarten van de controllers</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Installeren als {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Installeren met het account dat de directory leest</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Installeren met een ander account, dat één keer wordt gevraagd</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Kies waar wachtwoorden worden vastgelegd</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Optioneel. Hier kiest en controleert u; er wordt nog niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>&amp;Pakket kiezen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Alles &amp;controleren</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n van {total} beschrijfbare controllers is niet gedekt: {names}</numerusform>
            <numerusform>%n van {total} beschrijfbare controllers zijn niet gedekt: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>De enige beschrijfbare controller (%n) is gekozen.</numerusform>
            <numerusform>Alle %n beschrijfbare controllers zijn gekozen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>De eerste regel is niet gereed.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n daarvan is niet gereed.</numerusform>
            <numerusform>%n daarvan zijn niet gereed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Elke controller legt wachtwoorden vast nadat die opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>U wordt om bevestiging gevraagd voordat ze opnieuw worden opgestart.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Nooit voltooid: geforceerd beëindigd</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n niet gesynchroniseerd</numerusform>
            <numerusform>%n niet gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>minder dan 0,1 s</translation>
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
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>{n} gebruiker gemaakt</numerusform>
            <numerusform>{n} gebruikers gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} gebruiker bijgewerkt</numerusform>
            <numerusform>{n} gebruikers bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} gebruiker ingeschakeld</numerusform>
            <numerusform>{n} gebruikers ingeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} gebruiker uitgeschakeld</numerusform>
            <numerusform>{n} gebruikers uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} gebruiker verwijderd</numerusform>
            <numerusform>{n} gebruikers verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} gebruiker niet meer gesynchroniseerd</numerusform>
            <numerusform>{n} gebruikers niet meer gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} groep gemaakt</numerusform>
            <numerusform>{n} groepen gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} groep bijgewerkt</numerusform>
            <numerusform>{n} groepen bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} groep verwijderd</numerusform>
            <numerusform>{n} groepen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} groep niet meer gesynchroniseerd</numerusform>
            <numerusform>{n} groepen niet meer gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} lid aan groepen toegevoegd</numerusform>
            <numerusform>{n} leden aan groepen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} lid uit groepen gehaald</numerusform>
            <numerusform>{n} leden uit groepen gehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Gewijzigd: {fields} en nog %n</numerusform>
            <numerusform>Gewijzigd: {fields} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Gewijzigd: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} groep verlaten</numerusform>
            <numerusform>{n} groepen verlaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} lid toegevoegd</numerusform>
            <numerusform>{n} leden toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} lid uit de groep gehaald</numerusform>
            <numerusform>{n} leden uit de groep gehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Instellingen: de eerste versie die is bewaard</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Instellingen: {names} en nog %n</numerusform>
            <numerusform>Instellingen: {names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Instellingen: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versie {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Gebruikers en groepen</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>heette {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Wacht op een synchronisatie</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantaine</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>Wie wordt getoond</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Gesynchroniseerd</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Zouden erbij komen</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Zouden wegvallen</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Niemand wordt met deze criteria gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Niemand wordt weggelaten.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Niemand zou erbij komen, vergeleken met wat is opgeslagen.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Niemand zou wegvallen, vergeleken met wat is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>DN-naam</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Uitleg als tekst kopiëren</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Laatste plan openen</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>&amp;Dit opnieuw proberen</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Vrijgeven</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>In &amp;geschiedenis tonen</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>Dit object &amp;nu synchroniseren</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Hier ziet u stap voor stap waarom iemand wel of niet wordt gesynchroniseerd, en kunt u die afzonderlijk synchroniseren.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>Kon niet worden verklaard.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>%n keer geweigerd. Wordt vanaf {time} opnieuw geprobeerd.</numerusform>
            <numerusform>%n keer geweigerd. Wordt vanaf {time} opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>Als lid van {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Dit object wordt gesynchroniseerd…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Wacht op de lopende uitvoering…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Iets wacht op een persoon: zie hierboven.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>Het kon niet worden gesynchroniseerd: zie hierboven.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Opnieuw gelezen: niets te doen.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Gestopt. Wat tot dan was bevestigd, blijft.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Het account is gemaakt.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>De waarden zijn bijgewerkt.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>Het account is ingeschakeld.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Het account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>Het account is verwijderd.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>De groep is bijgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} lidmaatschap is toegevoegd.</numerusform>
            <numerusform>{count} lidmaatschappen zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} lidmaatschap is verwijderd.</numerusform>
            <numerusform>{count} lidmaatschappen zijn verwijderd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Naam, e-mail of account</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Te testen persoon</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Typ een naam om te zien of die persoon wordt gesynchroniseerd, en waarom.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>Niemand met deze naam is uit de directory gelezen.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Zouden worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Niet beslist: er zou niets veranderen</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>Zou niet worden gesynchroniseerd</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>&amp;Niet nu</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Kies maximaal {most} rijen; {count} gekozen.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Kies hieronder maximaal {most} rijen.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Precies deze worden verzonden; al het andere blijft in het plan.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Houd Ctrl ingedrukt om er meer te kiezen. Vastgehouden rijen kunnen niet worden verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>Met deze %n &amp;starten</numerusform>
            <numerusform>Met deze %n &amp;starten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>Terug naar alle &amp;koppen</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Zoeken in namen, accounts en eenheden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Rijen doorzoeken</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Gebruikers en groepen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Gebruikers, groepen of beide</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Meer mogelijkheden met de rijen</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>Met &amp;enkele hiervan beginnen…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>De getoonde rij ({count}) &amp;tegenhouden</numerusform>
            <numerusform>Alle {count} getoonde &amp;tegenhouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>De getoonde rij ({count}) &amp;aanvinken</numerusform>
            <numerusform>Alle {count} getoonde &amp;aanvinken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>De &amp;gekozen rij ({count}) tegenhouden</numerusform>
            <numerusform>De {count} &amp;gekozen rijen tegenhouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>De gekozen rij ({count}) aan&amp;vinken</numerusform>
            <numerusform>De {count} gekozen rijen aan&amp;vinken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>Deze {count} als tabel &amp;opslaan…</numerusform>
            <numerusform>Deze {count} als tabel &amp;opslaan…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Onge&amp;daan maken</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>De {count} die op goedkeuring wacht</numerusform>
            <numerusform>De {count} die op goedkeuring wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} gevonden onder andere koppen.</numerusform>
            <numerusform>{count} gevonden onder andere koppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>De zoekopdracht en het filter verbergen hier elke rij</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Alle &amp;rijen weer tonen</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>Dit plan bevat niets</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>Niemand is in de geselecteerde eenheden, en niemand werd eerder gesynchroniseerd.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>O&amp;pnieuw proberen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} van {count} rij gekozen</numerusform>
            <numerusform>{chosen} van {count} rijen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} rij</numerusform>
            <numerusform>{count} rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Bezig met tegenhouden…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Bezig met aanvinken…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Gestopt. Er is geen vinkje gewijzigd.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>Er is geen rij gewijzigd: deze zijn al zoals gewenst, of worden helemaal niet verzonden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} rij tegengehouden.</numerusform>
            <numerusform>{count} rijen tegengehouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} rij aangevinkt.</numerusform>
            <numerusform>{count} rijen aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Rijen als tabel opslaan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} rij is opgeslagen als {file}</numerusform>
            <numerusform>{count} rijen zijn opgeslagen als {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{done} van {total} wordt opgeslagen</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Wat er gebeurt, en waarom</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Niet meer in het plan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Tegengehouden: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>Wacht op goedkeuring: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>{account} maken</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Maken met {count} lid</numerusform>
            <numerusform>Maken met {count} leden</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>{fields} wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} lid toegevoegd</numerusform>
            <numerusform>{count} leden toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} lid uit de groep gehaald</numerusform>
            <numerusform>{count} leden uit de groep gehaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Soorten wijzigingen</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Bij te werken</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>In te schakelen</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>Uit te schakelen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Valt weg</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Niemand nieuw</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Iedereen in de selectie is al in de service.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Niets bij te werken</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>De service heeft de waarden van de directory.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>Niemand hoeft weer te worden ingeschakeld</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>Niemand wordt uitgeschakeld</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Niemand verlaat de selectie</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Elke naam en elk adres is uniek.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Niemand in de geselecteerde eenheden wordt weggelaten</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>Niets is ongewijzigd</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>Dit is allemaal nieuw.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Niets wordt tegengehouden</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>Wat u uitvinkt, blijft zoals het is en staat hier.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Er is niets geweigerd</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Er is nog niets verzonden</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Hier wacht geen rij meer</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} blijft actief</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>De synchronisatie gaat door volgens de planning. Dit pictogram opent het venster en sluit het programma af.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>E-maildomeinen</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Controleer of elk daarvan bij uw organisatie hoort.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>nog %n domein</numerusform>
            <numerusform>nog %n domeinen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Volgens de systeeminstellingen</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Geen: direct verbinding maken</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>De proxy met dit adres</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>De proxy &amp;vereist een aanmelding</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>&amp;Adres van de proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>&amp;Gebruikersnaam voor de proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>&amp;Wachtwoord voor de proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Bewaard in de verzegelde opslag</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wordt geprobeerd…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>De test stuurt niets dan één vraag naar de service en wijzigt niets. De directory wordt nooit via een proxy bereikt.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Kiezen hoe de service wordt bereikt</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>Alleen de &amp;gebruikers synchroniseren die deze query vindt (groepen worden niet bevraagd)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>Query op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>O&amp;pmaken</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Eén voorwaarde per regel</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>W&amp;ijzigingen ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>Query &amp;verwijderen</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Enkele van de gebruikers die de query vindt</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Nog niet geprobeerd.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Pro&amp;beren</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>Er is geen query opgeslagen: elke gebruiker in de gekozen eenheden wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Een query beperkt dat. Sla de query op om te zien wie die vindt.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>De directory wordt bevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n gebruiker tot nu toe</numerusform>
            <numerusform>%n gebruikers tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>De query kon niet worden geprobeerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n daarvan in de gekozen eenheden</numerusform>
            <numerusform>%n daarvan in de gekozen eenheden</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>De query vindt niemand.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Daarmee wordt geen enkele gebruiker gesynchroniseerd.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>De query vindt %n gebruiker.</numerusform>
            <numerusform>De query vindt %n gebruikers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>De query vindt minstens %n gebruiker.</numerusform>
            <numerusform>De query vindt minstens %n gebruikers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Er kunnen er meer zijn: de proef is daar gestopt.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>{product} afsluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimaliseren</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Actief &amp;blijven</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>De synchronisatie gaat door: een agent op deze computer voert die uit.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>Er is een synchronisatie bezig. Die stopt met dit programma; wat is bevestigd, blijft.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>Er wordt niets gesynchroniseerd zolang dit programma gesloten is.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>De volgende synchronisatie zou beginnen: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Domeincontrollers</translation>
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
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>Deze computer en het account</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Te lezen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n probleem</numerusform>
            <numerusform>%n problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>De agent verwijderen van %n controller?</numerusform>
            <numerusform>De agent verwijderen van %n controllers?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>Wachtwoorden die daar worden gewijzigd, worden vanaf dat moment niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows houdt geladen wat het heeft geladen tot de controller opnieuw opstart; tot dan doet het niets. Hierdoor wordt geen controller opnieuw opgestart.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>Van %n controller &amp;verwijderen</numerusform>
            <numerusform>Van %n controllers &amp;verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behouden</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>Instellingen kunnen niet worden gelezen – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;Laatste goede versie herstellen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>O&amp;pnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Controles tonen</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Ond&amp;ersteuningsbestand opslaan…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Nadat u het bestand zelf hebt gecorrigeerd.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Alles wat kan worden gecontroleerd, ook zonder instellingen.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Zonder geheimen en namen; u ziet het voordat het wordt bewaard.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ter&amp;ug</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>De geschiedenis van de instellingen wordt doorzocht…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>De geschiedenis van de instellingen bevat geen versie die kan worden gelezen.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>Het ligt niet aan de instellingen.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Zoals ze zijn opgeslagen op {date} door {who}. Het huidige bestand wordt ernaast apart gezet.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Uw instellingen kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>Er wordt niets gesynchroniseerd zolang dat niet kan. Personen en groepen blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>primair</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>Elke controller wordt direct afgesloten: wie erop werkt, wordt afgemeld zonder dat daar iets wordt gevraagd.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>De volgende komt aan de beurt als LDAP, SYSVOL en DNS van de vorige antwoorden. Als er een niet terugkomt, worden de andere met rust gelaten.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>%n controller opnieuw opstarten?</numerusform>
            <numerusform>%n controllers na elkaar opnieuw opstarten, in deze volgorde?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Geen hiervan wordt vanaf hier opnieuw opgestart</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Weggelaten, omdat geen andere controller bekend is die intussen de site bedient: {names}. Start die zelf opnieuw op wanneer het schikt, en kies daarna “{button:Check now}”.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>%n controller &amp;opnieuw opstarten</numerusform>
            <numerusform>%n controllers &amp;opnieuw opstarten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ni&amp;et nu</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>Controllers &amp;tonen</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>&amp;Resultaat tonen</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>Bevestigde &amp;wijzigingen, in dagen</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Met wat nodig is om ze ongedaan te maken.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Bevestigde wijzigingen, &amp;maximaal in megabytes</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>De oudste vallen eerst weg.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>Uitvoeringen waarvan geweigerde records worden &amp;bewaard</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Welk record niet kon worden gesynchroniseerd, en waarom.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;Rapporten van uitvoeringen</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Rapporten met bewaarde wijzigingen blijven even lang als die wijzigingen.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;Versies van de instellingen</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Elke versie kan worden bekeken en hersteld.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Bepalen hoe lang de geschiedenis wordt bewaard</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Wachtwoorden vastleggen op de domeincontrollers</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>De eerste synchronisatie is bezig</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>De synchronisatie is bezig</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Beoordeel en start de eerste synchronisatie</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Het plan beoordelen</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>De synchronisatie is gestopt</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>De synchronisatie is niet voltooid</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>De eerste synchronisatie is voltooid</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>De synchronisatie is voltooid</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>Wat hier is gestopt of overgelaten, gaat later verder: in het statusvenster, onder “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Dit zijn bevestigde resultaten: de service heeft elk daarvan beantwoord.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Elke wijziging die de service bevestigt, wordt meteen onthouden.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>De voorvertoning leest de directory en de service en schrijft niets.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Vink uit wat moet blijven zoals het is. Er wordt niets geschreven voordat u start.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Daarna wordt de wachtwoordagent op %n controller geïnstalleerd; u wordt om bevestiging gevraagd voordat die opnieuw wordt opgestart.</numerusform>
            <numerusform>Daarna wordt de wachtwoordagent op %n controllers geïnstalleerd; u wordt om bevestiging gevraagd voordat ze opnieuw worden opgestart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Daarna wordt de wachtwoordagent op %n controller geïnstalleerd.</numerusform>
            <numerusform>Daarna wordt de wachtwoordagent op %n controllers geïnstalleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>&amp;Voltooien zonder wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} gebruiker</numerusform>
            <numerusform>{count} gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} groep</numerusform>
            <numerusform>{count} groepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} wijziging</numerusform>
            <numerusform>{count} wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>{users} &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>{groups} &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>{users} en {groups} &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>{changes} t&amp;oepassen</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Bezig met synchroniseren…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>De voorvertoning wordt opgebouwd</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>Er wordt niets geschreven terwijl de voorvertoning wordt opgebouwd.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>Er is een nieuwe voorvertoning nodig.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>&amp;Nieuwe voorvertoning opbouwen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Opnieuw p&amp;roberen</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>De voorvertoning kon niet worden opgebouwd.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Niemand wordt door dit plan uitgeschakeld of verwijderd. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Beginnen met %n rij</numerusform>
            <numerusform>Beginnen met %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>De service heeft alles wat was gekozen bevestigd ({chosen}). Nog {rest} andere wijziging staat in het plan.</numerusform>
            <numerusform>De service heeft alles wat was gekozen bevestigd ({chosen}). Nog {rest} andere wijzigingen staan in het plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>De service heeft {done} van {chosen} bevestigd. Nog {rest} andere wijziging staat in het plan.</numerusform>
            <numerusform>De service heeft {done} van {chosen} bevestigd. Nog {rest} andere wijzigingen staan in het plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>De eerste synchronisatie</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchroniseren</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>U kunt op elk moment stoppen: wat is bevestigd, blijft; de rest blijft zoals het was.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Gestopt voordat er iets was verzonden. Het plan is ongewijzigd.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Installatierapport opslaan</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>Het rapport is opgeslagen als {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Hierdoor komt niemand erbij en valt niemand weg.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Typ het aantal om het te bevestigen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Na het bijwerken</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>Wat het bijwerken wijzigt</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Bekijk wat er verandert voordat het van kracht wordt</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Typ {number} om door te gaan.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Wachtwoord van het account dat de directory leest</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Aanmelding bij de proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Opnieuw getypt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n punt te corrigeren vóór het bijwerken</numerusform>
            <numerusform>%n punten te corrigeren vóór het bijwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} is meer dan de limieten doorlaten. Door het aantal te typen staat u 24 uur lang precies deze accounts toe: als er bij de volgende synchronisatie iemand anders bij is, houdt die ze allemaal vast en vraagt het u. Over lidmaatschappen boven hun limiet wordt dan apart gevraagd.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} is meer dan de limieten doorlaten. Door het aantal te typen slaat u de instellingen op; de volgende synchronisatie houdt deze accounts vast en vraagt het nog één keer, omdat nog niet zeker is wie het zijn.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Nagaan wat dit met personen doet…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>Wat dit met personen doet, is niet bekend: de directory kon niet worden gelezen. Een uitvoering houdt tegen wat boven de limieten ligt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n persoon komt erbij</numerusform>
            <numerusform>%n personen komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n van hen krijgt geen account: uitgeschakeld</numerusform>
            <numerusform>%n van hen krijgen geen account: uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n persoon zou wegvallen</numerusform>
            <numerusform>%n personen zouden wegvallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n account zou worden uitgeschakeld</numerusform>
            <numerusform>%n accounts zouden worden uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n account zou definitief worden verwijderd</numerusform>
            <numerusform>%n accounts zouden definitief worden verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n groep komt erbij</numerusform>
            <numerusform>%n groepen komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n groep zou wegvallen</numerusform>
            <numerusform>%n groepen zouden wegvallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>Daarna wordt {count} persoon gesynchroniseerd</numerusform>
            <numerusform>Daarna worden {count} personen gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n kan niet worden gesynchroniseerd: {problem}</numerusform>
            <numerusform>%n kunnen niet worden gesynchroniseerd: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>&amp;Typ {number} om te bevestigen</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>Er is een uitvoering bezig. Stop die eerst of laat die aflopen.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Details sluiten</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>&amp;Kenmerk toevoegen</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;Hoe de waarde ontstaat</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>&amp;Suggestie gebruiken</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Resultaat voor {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Kenmerken, in deze volgorde</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Naam van het kenmerk</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>De objectGUID koppelt elk object van Active Directory aan zijn account. Deze verandert nooit, wat er ook wordt hernoemd of verplaatst; zo wordt niemand dubbel gemaakt of voor een ander aangezien. Daarom ligt deze rij vast.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Vereist.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Moet voor iedereen verschillen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Maximaal %n teken.</numerusform>
            <numerusform>Maximaal %n tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Gebruikersregels</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Wanneer iemand in Active Directory wordt uitgeschakeld of verloopt,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>het account uitschakelen</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Daar weer ingeschakeld, dan ook hier weer ingeschakeld.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>niets doen</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Niemand wordt nog door een synchronisatie uitgeschakeld, ingeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Wanneer iemand de geselecteerde eenheden verlaat,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>Het account blijft actief en wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Wanneer iemand in Active Directory wordt verwijderd,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>definitief verwijderen</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>De eenmalige code van een nieuw account gaat</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>per e-mail naar de persoon</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>Naar het e-mailadres dat wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>naar een beheerder</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Per e-mail; de beheerder geeft de code door.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>naar niemand</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Een beheerder stelt elk wachtwoord in en geeft het op een andere manier door.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>Personen die worden gesynchroniseerd,</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>krijgen een welkomstmail</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>Wie nog geen wachtwoord heeft ingesteld, wordt opnieuw uitgenodigd, hooguit één keer per dag.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>krijgen geen e-mail</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Opnieuw &amp;vragen</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Bepaal wat er met accounts gebeurt</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>Er gebeurt niets vóór de eerste synchronisatie, en elke uitvoering toont wat ze doet.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Vereist dat de status wordt gevolgd; dat is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>Het is niet bekend wie eigenaar is van deze verbinding: tot dan wordt niemand uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} is eigenaar van deze verbinding en wordt nooit uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Iemand die wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>De eigenaar van deze verbinding</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n gesynchroniseerde persoon valt er vandaag buiten.</numerusform>
            <numerusform>%n gesynchroniseerde personen vallen er vandaag buiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Niemand die wordt gesynchroniseerd, valt er vandaag buiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n gesynchroniseerde persoon is vandaag niet gevonden.</numerusform>
            <numerusform>%n gesynchroniseerde personen zijn vandaag niet gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Niemand die wordt gesynchroniseerd, ontbreekt vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n persoon krijgt bij de volgende uitvoering een account.</numerusform>
            <numerusform>%n personen krijgen bij de volgende uitvoering een account.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Vandaag niemand nieuw.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Niemand in de selectie is vandaag uitgeschakeld of verlopen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n persoon in de selectie is vandaag uitgeschakeld of verlopen.</numerusform>
            <numerusform>%n personen in de selectie zijn vandaag uitgeschakeld of verlopen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n van hen heeft nog een actief account.</numerusform>
            <numerusform>%n van hen hebben nog een actief account.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>De service wordt gevraagd wat die kan…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>Uw keuze blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Laatste uitvoeringen</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} per seconde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>nog ongeveer %n uur</numerusform>
            <numerusform>nog ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Installatierapport opslaan…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>Pagina van de service &amp;openen</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} aanvraag</numerusform>
            <numerusform>{seconds} s, {requests} aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} wijziging van het plan is nog niet verzonden. Niets is half gedaan: wat is verzonden, is bevestigd en onthouden; de rest is zoals het was.</numerusform>
            <numerusform>{count} wijzigingen van het plan zijn nog niet verzonden. Niets is half gedaan: wat is verzonden, is bevestigd en onthouden; de rest is zoals het was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Doorgaan met de andere wijziging ({count})</numerusform>
            <numerusform>&amp;Doorgaan met de andere {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n tegengehouden</numerusform>
            <numerusform>%n tegengehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n weggelaten door de regels</numerusform>
            <numerusform>%n weggelaten door de regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n wacht op goedkeuring</numerusform>
            <numerusform>%n wachten op goedkeuring</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>Niet gesynchroniseerd: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} weggelaten</numerusform>
            <numerusform>{count} weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} weggelaten; getoond: {shown}</numerusform>
            <numerusform>{count} weggelaten; dit zijn de eerste {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Alles is door de service bevestigd</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Er was niets te doen</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Een plan wacht op uw beoordeling</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Enkele wijzigingen wachten op uw goedkeuring</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Gereed; enkele objecten zijn weggelaten</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Gestopt. Wat tot nu toe is bevestigd, blijft</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>De synchronisatie is mislukt. Wat tot nu toe is bevestigd, blijft</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>gebruiker gemaakt</numerusform>
            <numerusform>gebruikers gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>gebruiker bijgewerkt</numerusform>
            <numerusform>gebruikers bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>gebruiker ingeschakeld</numerusform>
            <numerusform>gebruikers ingeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>gebruiker uitgeschakeld</numerusform>
            <numerusform>gebruikers uitgeschakeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>gebruiker verwijderd</numerusform>
            <numerusform>gebruikers verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>gebruiker niet meer gesynchroniseerd</numerusform>
            <numerusform>gebruikers niet meer gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>groep gemaakt</numerusform>
            <numerusform>groepen gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>groep bijgewerkt</numerusform>
            <numerusform>groepen bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>groep verwijderd</numerusform>
            <numerusform>groepen verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>groep niet meer gesynchroniseerd</numerusform>
            <numerusform>groepen niet meer gesynchroniseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>lid aan groepen toegevoegd</numerusform>
            <numerusform>leden aan groepen toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>lid uit groepen gehaald</numerusform>
            <numerusform>leden uit groepen gehaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Welke wijzigingen van de uitvoering</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen zoeken</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Namen in deze uitvoering zoeken</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Wat van deze uitvoering wordt getoond, in een bestand opslaan</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Als &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Als &amp;JSON-regels…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Wijzigingen van de uitvoering</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Gevraagd: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Onder versie {number} van de instellingen</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Begonnen {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, duurde {took}, {n} aanvraag</numerusform>
            <numerusform>{when}, duurde {took}, {n} aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} wijziging wachtte op goedkeuring</numerusform>
            <numerusform>{n} wijzigingen wachtten op goedkeuring</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Alle wijzigingen ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Niet gesynchroniseerd ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>Wat deze uitvoering heeft gewijzigd, is ouder dan de instellingen bewaren; alleen de aantallen zijn er nog.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Deze uitvoering heeft in de service niets gewijzigd en niemand weggelaten.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Geen naam hier bevat dit</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>&amp;Alle tonen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Opni&amp;euw proberen</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Laatste uitvoeringen</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;tabel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Bevestigde wijzigingen</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>Als &amp;balken</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>Enkele daarvan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Vorig voorbeeld</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Volgend voorbeeld</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Willekeurig voorbeeld</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Voorbeeldgebruiker</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Voorbeeldgroep</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Voorbeeldgebruiker zoeken</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Voorbeeldgroep zoeken</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Hiermee wordt niemand gevonden.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>Bij de volgende start uitvoeren</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Een uitvoering die is &amp;gemist terwijl deze computer uit stond</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>&amp;Planning onderbreken</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Uitvoeringen die iemand start, gaan door als voorheen.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>Wi&amp;jzigingen elke</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Elke &amp;dag</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>Dagen van de &amp;week</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>Elke &amp;maand, op dag</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minuten tussen twee uitvoeringen</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>Een kortere maand neemt in plaats daarvan de laatste dag.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tijd&amp;zone</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>Kies wanneer wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Een wijziging is na de volgende uitvoering zichtbaar in de service. U kunt ook altijd handmatig synchroniseren.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Alles om</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>&amp;Om</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>Aanmelden bij de controllers</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Gebruik een account dat op domeincontrollers mag installeren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>Het wordt in het geheugen bewaard tot u deze pagina verlaat, en nooit opgeslagen. Een onjuist wachtwoord wordt niet vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annule&amp;ren</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>Doorgaan met dit account?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>Aanmelden als beheerder</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Dit account wordt eigenaar van de verbinding. U kunt de eigenaar later wijzigen.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Open de pagina in een browser, meld u aan en voer de code in.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Niet doorgegeven door Zoho; het moet de eigenaar of een beheerder van de organisatie zijn</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>De pagina van Zoho noemt uw eigen client, niet deze computer: voer de code alleen in als u deze installatie zelf hebt gestart.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Ga alleen door als de pagina deze computer noemt: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>Nieuwe &amp;code ophalen</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>P&amp;roxyinstellingen</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>De verbinding is er weer</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>De code was verlopen, dit is een nieuwe. Wachten op de aanmelding</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Wachten op de aanmelding in de browser</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>De code blijft geldig; nieuwe poging over {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Vanzelf een nieuwe poging over {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>O&amp;pnieuw proberen</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Code gekopieerd. Wachten op de aanmelding in de browser</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Code gekopieerd. Hier gaat geen browser open: open de link op een ander apparaat</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Link gekopieerd. Wachten op de aanmelding</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Dit programma starten wanneer ik me bij deze computer aanmeld</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Het start als pictogram naast de klok en synchroniseert volgens de planning. Zonder dit, en zonder een agent als service, wordt niets gesynchroniseerd zolang dit programma gesloten is.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Aandachtspunt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet bevraagd</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wordt gemeten</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Bezig met meten…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Starten met de gebruiker van deze computer</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n eenheid geselecteerd</numerusform>
            <numerusform>%n eenheden geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n eenheid weggelaten</numerusform>
            <numerusform>%n eenheden weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n veld van gebruikers</numerusform>
            <numerusform>%n velden van gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n veld van groepen</numerusform>
            <numerusform>%n velden van groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Iedereen in de geselecteerde eenheden</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Wie wegvalt: {leaving} · Wie wordt verwijderd: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, minstens {least} en hoogstens {most} worden uitgeschakeld</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Wijzigingen elke %n minuut, alles om {time}</numerusform>
            <numerusform>Wijzigingen elke %n minuten, alles om {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>Op %n domeincontroller</numerusform>
            <numerusform>Op %n domeincontrollers</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Geen: direct verbinding maken</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Volgens de systeeminstellingen</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Wijzigingen: %n dag</numerusform>
            <numerusform>Wijzigingen: %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Ondersteuningsbestand opslaan</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>Precies wat u hier ziet, wordt geschreven, en er wordt niets verzonden. Geheimen zijn eruit gehaald; personen hebben andere namen.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>&amp;Hostnamen en namen van eenheden leesbaar laten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Eruit gehaald</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>Bestanden van het ondersteuningsbestand</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>In dit bestand zoeken</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Volge&amp;nde</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhoud van het bestand</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Wordt samengesteld…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>Er hoefde niets uit te worden gehaald.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Eruit gehaald of hernoemd – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}” staat niet in dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Regel %n</numerusform>
            <numerusform>Regel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archief (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>De laatste leesgegevens worden gezocht…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>De directory wordt gelezen…</translation>
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
        <translation>Directory gelezen: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>De directory is niet tot het einde gelezen; aantallen kunnen dus te laag zijn.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>Het lezen is gestopt. Kies “{button:Read again}” voor de aantallen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er is gebeurd</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Niet meer bewaard</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Deze tonen</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Naar de uitvoering</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Wachtwoorden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>Instellingen e&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>Instellingen &amp;importeren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>De instellingen die van kracht zijn, als bestand om te bewaren of mee te nemen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>U ziet wat er verschilt, en wat dat met personen doet, voordat er iets wordt gewijzigd. Wijzigingen die u nog niet hebt bijgewerkt, worden vervangen.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Instellingen meenemen</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Instellingen exporteren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Instellingen (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>De instellingen zijn geschreven naar {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Instellingen importeren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Instellingen (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Onder&amp;breken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Nu &amp;synchroniseren</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>&amp;Eigenaar wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>&amp;Verbindingsinstellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>&amp;Afsluiten (de synchronisatie gaat door)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Afsluiten…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Volgende synchronisatie: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n punt vraagt uw aandacht</numerusform>
            <numerusform>%n punten vragen uw aandacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Opnieuw proberen: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>geselecteerd</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>niet geselecteerd</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>gedeeltelijk geselecteerd</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Bezig met laden…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Onderdelen van deze stap</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>Eenheden zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Eenheden zoeken</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisatie-eenheden</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Kies wat wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Een aangevinkte eenheid neemt alles daaronder mee.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Niet geteld</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Bezig met tellen…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Deze eenheid staat niet meer in de structuur.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>Eenheden en soorten</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP-query (aan)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP-query</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Weggelaten ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Naam, e-mail of account</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Naam, e-mail, account, DN-naam of GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Een gebruiker of groep zoeken</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Wie wordt getoond</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alle opnieuw proberen</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Zoek iemand op en zie waarom die wel of niet wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Zoals gelezen bij de laatste synchronisatie; wie u kiest, kan opnieuw worden gelezen.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>Er wordt iemand gesynchroniseerd; dat zou stoppen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Bezig met zoeken…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>De beste {few} van {count}; typ meer om de lijst te beperken.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} gevonden</numerusform>
            <numerusform>{count} gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>Er staat niets in quarantaine</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>De service heeft niemand vanwege de eigen gegevens geweigerd.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Niemand wordt tegengehouden</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>Geen rij van een plan is uitgevinkt of afgewezen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantaine</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>De eerste {few} van {count}; typ een naam om de lijst te beperken.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} in de lijst</numerusform>
            <numerusform>{count} in de lijst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Niemand hier past bij “{text}”.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Anderen worden getoond als het zoekveld leeg is.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Typ wie u zoekt</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Een naam of een deel ervan, een e-mailadres, een accountnaam, een vroegere naam, een DN-naam of een GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Er is niemand gevonden.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>Het kan nieuw zijn: dit object kan nu uit de directory worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>Uit de directory &amp;lezen</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Wie nieuw is, is na de volgende synchronisatie bekend.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>&amp;Iedereen nu synchroniseren</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Kon niet zoeken.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Er wacht geen plan om door te kijken. Een voorvertoning maakt er een.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} wordt bij de volgende uitvoering opnieuw verzonden.</numerusform>
            <numerusform>{count} worden bij de volgende uitvoering opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Vrijgegeven. De volgende uitvoering beslist wat er gebeurt; u kunt dit object nu synchroniseren.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Instellingen voor en na</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>Deze versie &amp;herstellen…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Verder in &amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Zo laten</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>De instellingen zijn nu dezelfde. Er is niets te herstellen.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Dit zou vanaf nu veranderen:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Er is nog niets gewijzigd: de pagina Instellingen toont eerst het effect op personen. Van wie de verbinding is, dit apparaat en wachtwoorden blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Deze versie leest de directory met het account {user}. Het wachtwoord daarvan is niet bewaard: het moet opnieuw worden getypt.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>De andere verbinding met de directory neemt het pas over nadat die is gecontroleerd.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>Instellingen zijn opgeslagen op {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>Het is de eerste versie die is bewaard: wat ervoor was, is niet bekend.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>Wat als…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>De persoon die als voorbeeld dient</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Wat er zou gebeuren</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
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
        <translation>Help voor deze stap</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – stap {number} van {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ter&amp;ug</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Stap {number} van {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Stap {number} van {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n punt om te corrigeren</numerusform>
            <numerusform>%n punten om te corrigeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Installatie sluiten</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>Bewaren wat u tot nu toe hebt ingevoerd?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>De installatie gaat bij deze stap verder wanneer u die weer opent.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>De verbinding is geïnstalleerd. Er wordt niets gesynchroniseerd vóór de beoordeling.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Opslaan en sluiten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Blijven bewerken</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP-filter</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Filter kopiëren</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>Om in andere hulpprogramma&apos;s te proberen. Anders dan de criteria negeert LDAP ook accenten.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>Die van deze computer: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Alles wordt vergeleken</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>De klok slaat {wall} die dag over: meteen daarna.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>De klok geeft die dag twee keer {wall} aan: de eerste keer.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>De klok geeft twee keer {time} aan: de eerste keer.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>De klok geeft twee keer {time} aan: de tweede keer.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>De laatste dag van een kortere maand.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Dit kenmerk weghalen</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>positionele argumenten</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: fout: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>onbekende argumenten: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>de volgende argumenten zijn vereist: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>een van de argumenten %s is vereist</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>niet toegestaan met argument %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>dubbelzinnige optie: %(option)s kan overeenkomen met %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ongeldige keuze: %(value)r (kies uit %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ongeldige waarde (%(type)s): %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>één argument verwacht</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>hoogstens één argument verwacht</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>minstens één argument verwacht</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>expliciet argument %r genegeerd</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect houdt een clouddirectory gelijk met Active Directory. Zonder opdracht wordt een venster geopend.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>dit helpbericht tonen en afsluiten</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>versienummer van het programma tonen en afsluiten</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>openen als pictogram naast de klok, zoals bij aanmelding (zonder opdracht)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>instellingen, geheimen en geschiedenis (standaard: $IDENTITY_CONNECT_FOLDER of de gegevens van de gebruiker)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>deze taal gebruiken (de, pt_BR, ...) in plaats van die van het systeem</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>technische details van fouten</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>alles uitproberen op een ingebouwde directoryservice en Active Directory</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>een directoryservice en een Active Directory om mee te proberen uitvoeren</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>instellen vanuit een antwoordbestand, zonder toezicht</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>tonen wat een synchronisatie zou doen, en dat plan opslaan</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>nu synchroniseren, of precies een vooraf getoond plan toepassen</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>volgens de planning synchroniseren tot er wordt gestopt, zonder venster</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>de agent als service van het besturingssysteem installeren, verwijderen of bekijken</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>zeggen waarom een persoon of groep wel of niet wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>tonen wat is gedaan: uitvoeringen, wijzigingen en versies van de instellingen</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>de instellingen tonen, vergelijken, exporteren, importeren of herstellen; een nieuw directorywachtwoord opgeven</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>tonen hoe het met de synchronisatie staat, wat op u wacht, en de laatste uitvoeringen</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>tonen wat voor goedkeuring wordt vastgehouden; het goedkeuren, afwijzen of vrijgeven</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>opsommen wat de service heeft geweigerd, met de oorzaak en de volgende poging</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>de eigenaar van de verbinding tonen of wijzigen</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>de Password Sync Agent op domeincontrollers installeren, ze opnieuw opstarten, zien hoe ver ze zijn</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>een installatiesleutel maken of controleren</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>alles controleren, en een geschoond bestand voor de ondersteuning schrijven</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: de hoofdtaak op de ingebouwde sandbox, in een venster of (`--headless`) geheel vanzelf.

Er blijft niets van over: het profiel staat in een tijdelijke map, de geheimen staan in het geheugen
van dit proces, en de sandbox eindigt met de opdracht.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>zonder venster, vanzelf</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>personen (standaard 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: een directoryservice en een Active Directory om mee te proberen, alleen op deze computer.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>de certificeringsinstantie van de controllers (PEM) hierheen schrijven</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>op de manier van Zoho: de aanmelding in twee datacenters, en een aangepaste store</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: alles wat de wizard vraagt, zonder toezicht.

Geheimen komen uit de omgeving, een prompt of de sleutelbos, en nooit uit het bestand of uit
argumenten. Van een mislukte poging blijft niets bewaard.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; een volledig voorbeeld staat in de README (answers-example.toml). Geheimen: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, of een prompt</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>de instellingen van een bestaande verbinding vervangen</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: lezen, vergelijken en tonen wat een synchronisatie zou doen. Er wordt niets naar de service geschreven.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>het plan met al zijn wijzigingen</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: nu één uitvoering. Maakt een eigen plan en past het toe, of past precies een vooraf getoond plan toe.

Het eigen plan omvat wat sinds de laatste uitvoering in de directory is gewijzigd, net als bij een
geplande uitvoering, waar dat genoeg is; iedereen waar dat niet genoeg is, en met `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>het resultaat als JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>iedereen aan beide kanten vergelijken, niet alleen wat sinds de laatste uitvoering in de directory is gewijzigd (wat handmatig in de service is gewijzigd, wordt alleen hiermee gevonden)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>precies dit vooraf getoonde plan toepassen</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>alleen dit object synchroniseren, zoals het nu in de directory is (naam, e-mail, accountnaam, DN-naam of GUID van een persoon of groep)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>eerst een vastgehouden set wijzigingen goedkeuren (zie `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>hoeveel het er zijn; wordt gevraagd waar iets definitief wordt verwijderd</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: voert de planning uit, en wat het venster vraagt, tot die wordt gestopt (een service).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>wachten tot een ander exemplaar eindigt dat in deze map werkt (een open venster)</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>zoals Servicebeheer van Windows het start</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: de agent als service van het besturingssysteem (Linux met systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>gebruiker, sleutel en unit; start met de computer</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>stopt de service; de map en de sleutel ervan blijven</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>of de service is geïnstalleerd en actief is</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: waarom één persoon of groep wel of niet wordt gesynchroniseerd; de stap die besliste, staat achteraan.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>stappen en feiten als JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>naam, e-mail, accountnaam, DN-naam of GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: wat is gedaan, met wie, wanneer, en onder welke instellingen; het nieuwste eerst.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>wat met deze persoon of groep is gedaan, op elke vroegere naam</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>één uitvoering, de wijzigingen en geweigerde records ervan</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>één versie van de instellingen, en wat nu anders is</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>alleen versies van de instellingen</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>ook elke bevestigde wijziging</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>niet vóór deze dag (2026-11-30) of tijd</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>vóór deze dag (2026-11-30) of tijd</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>uitvoeringen die iets hebben gedaan, iets hebben gewijzigd, of zijn misgegaan</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>uitvoeringen waar dit account van het besturingssysteem om heeft gevraagd, en wat het heeft opgeslagen</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>één JSON-object per regel</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>naar dit bestand (.csv of .jsonl), met wijzigingen</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: de instellingen die van kracht zijn, als bestand, vergeleken, en zonder venster gewijzigd.

`import` en `restore` tonen wat er verschilt, en wat dat volgens de laatste lezing met personen doet,
voordat er iets wordt gewijzigd. Een andere verbinding met de directory neemt het pas over als haar controle is
geslaagd; een wachtwoord wordt één keer geprobeerd. Een lopende synchronisatie gaat door met wat ze heeft.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>de instellingen die van kracht zijn</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>ze naar een bestand schrijven, zonder geheimen en zonder wat bij dit apparaat hoort</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>ze uit een bestand overnemen, nadat is getoond wat er verschilt</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>wat een bestand zou wijzigen</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>terugkeren naar een eerdere versie (history --config toont ze)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>een ander wachtwoord voor het account dat de directory leest</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>het antwoord als JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: het oordeel, wat op een persoon wacht, wat is verbonden, hoe de laatste uitvoeringen zijn gegaan.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>de status als JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: wat de bewaking tegenhoudt, waarom, en wat een persoon daarover zegt.

`list` noemt elke set; `show` de rijen ervan; `approve` staat 24 uur lang precies die set toe, `reject`
laat alles zoals het is tot `release`. Een id mag worden ingekort als het begin genoeg is.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>elke vastgehouden set (zonder woord: hetzelfde)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>de rijen van één set, op naam</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>precies deze set toestaan, 24 uur lang</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>laten zoals het is, tot het wordt vrijgegeven</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>terugnemen wat erover is gezegd</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: wat de service vanwege de gegevens ervan heeft geweigerd, waarom, en wanneer het weer wordt verzonden.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>de lijst als JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>dit object door de volgende uitvoering opnieuw laten verzenden (all: alles)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: van wie deze verbinding is, en hoe iemand anders de eigenaar wordt.

`show` zegt wie eigenaar is van de verbinding en hoe het ermee staat, zoals laatst gemeten; `--measure`
vraagt opnieuw. `change` maakt wie de code goedkeurt de eigenaar: een beheerder van dezelfde organisatie,
of de huidige eigenaar, van wie de aanmelding wordt vernieuwd. Met `--account` kan niemand anders het
worden; waar niemand zich aanmeldt (gewone SCIM), noemt die optie het account.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>de eigenaar, en hoe het met de verbinding staat (zonder woord: hetzelfde)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>wie de code goedkeurt, is vanaf nu de eigenaar</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: de Password Sync Agent op domeincontrollers, zonder venster.

`check` kijkt waar een installatie van afhangt en wijzigt niets; `install`, `restart` en
`uninstall` gaan verder waar ze waren; `status` toont wat bekend is, en vraagt het met `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>waar een installatie van afhangt; er wordt niets gewijzigd</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>installeren of bijwerken, de ene controller na de andere</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>na elkaar opnieuw opstarten, de primaire als laatste</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>hoe ver elke controller is, zoals bekend</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>de agent verwijderen</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` en `key check`: installatiesleutels. De geheimen ervan komen van een prompt, of als
regels `name=value` op de standaardinvoer, en nooit uit argumenten, die in elke proceslijst staan.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>een sleutel maken</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>een sleutel van de standaardinvoer of een prompt lezen, offline</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: elke controle die er is, en een geschoond bestand voor de ondersteuning.

Werkt wat er ook is beschadigd, en als er niets is ingesteld. De afsluitcode is die van de eerste
controle die is mislukt; waarschuwingen zijn geen fout.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>de resultaten als JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>een ondersteuningsbestand (ZIP) schrijven, zonder geheimen en zonder namen van personen</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>hostnamen en namen van eenheden daarin leesbaar laten</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>de profielmap van een gebruiker: de instellingen, geschiedenis en geheimen ervan gaan over naar de service</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>niet nu</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>tonen wat er verschilt, en eindigen</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>niemand iets vragen</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>hoeveel accounts zouden worden uitgeschakeld of verwijderd; wordt gevraagd als het er meer zijn dan de limieten doorlaten</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>de id van de set, of het begin ervan</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>de service nu vragen</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>gebruikersnaam of e-mailadres: alleen dit account mag de eigenaar worden</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>deze controller (herhalen voor meerdere); anders die van de instellingen</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>een ander account dan het opgeslagen account: gebruiker@domein of DOMEIN\gebruiker; het wachtwoord ervan staat in IDENTITY_CONNECT_CONTROLLER_PASSWORD, of wordt gevraagd, en wordt nooit opgeslagen</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>om het wachtwoord vragen, of het als regel van de standaardinvoer lezen</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>bij deze controller aanmelden met NTLM; overal elders is het Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>de controllers vragen</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>Om geheimen wordt gevraagd; bij een pipe bevat de standaardinvoer regels zoals token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>met een aanmelding (standaard), Zoho met een eigen client, of gewone SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: waar uw OAuth-client is gemaakt; staat voor --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>basis van de service waarbij personen zich aanmelden</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>basis van de SCIM 2.0-eindpunten ervan</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>de organisatie, zoals de service die kent</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>de organisatie, zoals personen die kennen</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>de OAuth-client om mee aan te melden</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>laatste dag, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>de inhoud ervan, als JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>Dit is mislukt, en er is nog geen beschrijving van: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Stuur de technische details naar de ondersteuning.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>Er is geen domeincontroller opgegeven.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS kent er geen voor het domein {domain}, of de lijst is leeg.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Voer de volledige naam van een domeincontroller in, zoals dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}” is geen hostnaam.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Een controller is een naam zoals dc1.corp.example.com, of een naam en een poort zoals dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigeer de naam.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>De naam {host} bestaat niet in DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>De bevraagde DNS-server ({dns_server}) kent de naam niet.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Voer de volledige naam in (zoals dc1.corp.example.com), of laat deze computer de DNS-server van het domein zelf bevragen.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>De naam {host} kon niet worden opgezocht.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>De DNS-server {dns_server} antwoordt niet.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Controleer de netwerkverbinding en de DNS-instellingen van deze computer.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Deze computer heeft geen DNS-server.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>In de netwerkinstellingen staat er geen.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Voer de namen van de domeincontrollers handmatig in, of stel een DNS-server in.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” is geen domeinnaam.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>De DNS-naam van een domein ziet eruit als corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} antwoordt op poort {open_port} (LDAP), maar niet op poort {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Een firewall blokkeert poort {port}, of LDAPS is uitgeschakeld omdat de controller geen certificaat heeft.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Open poort {port}, geef de controller een certificaat, of kies StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} weigert verbindingen op poort {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Daar luistert niets, of een firewall wijst de verbinding af.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Controleer de naam en de poort, en of de controller actief is.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} antwoordde niet op poort {port} binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>De controller staat uit, of een firewall negeert de pakketten.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Controleer of de controller actief is en of poort {port} vanaf deze computer open is.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>{host} kan niet worden bereikt op poort {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Deze computer heeft geen route naar dat netwerk.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Controleer de netwerkverbinding van deze computer, en de VPN als die er is.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} is te druk om te antwoorden.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>De controller heeft dat gemeld.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Een synchronisatie gaat vanzelf verder met de volgende controller. Probeer het bij een controle later opnieuw of controleer met een andere controller.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} wordt afgesloten of is niet beschikbaar.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>De verbinding met {host} is beëindigd.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>De controller of het netwerk heeft de verbinding gesloten voordat het antwoord compleet was.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Probeer het opnieuw. Als het vaak gebeurt, zoek dan naar een firewall die lange verbindingen beëindigt.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} gaf geen antwoord binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>De controller is overbelast, of het antwoord is in het netwerk verloren gegaan.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} gaf een antwoord dat geen LDAP is.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Daar luistert een ander soort server, of iets onderweg heeft het antwoord gewijzigd.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Controleer de naam en de poort.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} is een LDAP-server, maar geen Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>De server noemt geen standaarddomein.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Voer de naam van een domeincontroller in.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} accepteerde de verbinding op poort {port} en sloot die weer.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>De controller heeft geen bruikbaar certificaat voor LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Installeer op de controller een certificaat voor “Serververificatie” met de naam {host}, of laat er een verlenen door de certificeringsinstantie van het domein.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} weigerde over te schakelen op versleuteling (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>De controller heeft geen bruikbaar certificaat.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Installeer op de controller een certificaat voor “Serververificatie” met de naam {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} accepteerde de verbinding op poort {port}, maar antwoordde niet.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>De controller hangt, of een firewall houdt de verbinding vast.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Controleer of de controller normaal werkt.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} biedt alleen oude versies van TLS aan.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Dit programma vereist TLS 1.2 of hoger. In Windows Server 2008 R2 en 2012 is dat uitgeschakeld tot het wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Schakel TLS 1.2 in op de controller.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} spreekt geen TLS op poort {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>De poort hoort bij niet-versleutelde LDAP of bij een andere service.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Gebruik poort 636 voor LDAPS, of kies StartTLS voor poort 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>De controller en deze computer konden het niet eens worden. De technische details vertellen meer.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Controleer het certificaat en de TLS-instellingen van de controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>Het certificaat van {host} is verlopen op {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>Het is niet vernieuwd: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Vernieuw het certificaat van de controller. Als de datum op de controller klopt, controleer dan de klok van deze computer: die geeft {now} aan.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>Het certificaat van {host} is niet geldig vóór {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>De klok van deze computer geeft {now} aan. Die loopt waarschijnlijk verkeerd, of het certificaat is verleend door een computer waarvan de klok verkeerd loopt.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Zet de klok van deze computer gelijk.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>Het certificaat is niet verleend voor {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>Het is geldig voor: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Voer een van deze namen in als controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>Het certificaat van {host} is verleend door een certificeringsinstantie die deze computer niet kent.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>De verlener is {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Installeer het certificaat van de verlener in het certificaatarchief van deze computer, of vertrouw de verlener hier nadat u de SHA-256 hebt vergeleken.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>Het certificaat van {host} is alleen door zichzelf ondertekend.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Geen certificeringsinstantie staat ervoor in: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Geef de controller een certificaat van de certificeringsinstantie van het domein, of pin dit certificaat vast nadat u de SHA-256 hebt vergeleken.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>Het certificaat van {host} is te zwak.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>De sleutel is {key}, ondertekend met {signature}. De regels van deze computer weigeren korte sleutels en oude handtekeningen.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Verleen een nieuw certificaat met minstens RSA 2048 en SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Het certificaat van {host} wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>De technische details vertellen wat deze computer eraan heeft afgekeurd.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Corrigeer het certificaat op de controller.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} toont een ander certificaat dan het vastgepinde.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>Vastgepind was SHA-256 {expected}, getoond wordt {found}. Het certificaat is vernieuwd, of iemand zit tussen deze computer en de controller.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Vergelijk de nieuwe SHA-256 met die van de controller en pin die dan vast.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>De vastgelegde certificeringsinstantie is geen certificaat.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Het moet tekst in PEM-indeling zijn die begint met BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Kies het certificaat van de certificeringsinstantie opnieuw.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>De gebruikersnaam voor Active Directory is leeg.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Voer de naam van het account in.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>Het wachtwoord van {user} is leeg.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory zou een leeg wachtwoord als een anonieme bezoeker behandelen.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Voer het wachtwoord in.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} accepteert deze naam en dit wachtwoord niet: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>Het wachtwoord is onjuist, of er is geen account met deze naam.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Voer het wachtwoord opnieuw in. Het is maar één keer geprobeerd, zodat het account niet wordt vergrendeld.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>Er is geen account {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} kent deze naam niet.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Schrijf de naam als naam@domein, als DOMEIN\naam of als DN-naam.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} mag zich op dit tijdstip niet aanmelden.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>Voor het account gelden aanmeldingstijden.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Sta in de eigenschappen van het account alle uren toe.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} mag zich niet vanaf deze computer aanmelden.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>Het account is beperkt tot bepaalde computers.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Voeg deze computer of de controller toe onder “Aanmelden bij” in de eigenschappen van het account.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>Het wachtwoord van {user} is verlopen.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>De regels van het domein vragen om een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Stel in Active Directory een nieuw wachtwoord in en voer het hier in. Laat het wachtwoord van een serviceaccount nooit verlopen.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>Het account {user} is uitgeschakeld.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Het is uitgeschakeld in Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Schakel het account in, of gebruik een ander account.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>Het account {user} is verlopen.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>De vervaldatum is verstreken.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Stel een latere datum in bij de eigenschappen van het account, of gebruik een ander account.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} moet eerst een nieuw wachtwoord kiezen.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>“Gebruiker moet wachtwoord bij volgende aanmelding wijzigen” is aangevinkt.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Meld u één keer bij Windows aan als deze gebruiker, of vink de optie uit, en voer daarna het wachtwoord hier in.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>Het account {user} is vergrendeld.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Er zijn te veel onjuiste wachtwoorden geprobeerd. Er wordt niet verder geprobeerd.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Ontgrendel het account in Active Directory en voer daarna het juiste wachtwoord in.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} vereist kanaalbinding voor dit soort aanmelding.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>De aanmelding was niet gebonden aan de versleutelde verbinding.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Gebruik een eenvoudige aanmelding via LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} heeft de aanmelding van {user} niet toegestaan.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>De controller gaf een reden die in de technische details staat.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Controleer het account in Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} weigert een aanmelding die niet is versleuteld.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>De controller vereist ondertekening of TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Schakel SSL in: kies LDAPS of StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>De kenmerken van deze directory kunnen niet worden opgesomd.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{user} krijgt het schema onder {dn} niet te zien.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Laat het account het schema lezen, of typ de namen van de kenmerken.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} bestaat niet, of {user} kan het niet zien.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>De naam is onjuist, of het account heeft geen recht om daar te lezen.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Controleer de DN-naam van de zoekbasis, of laat het account die lezen.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} mag {dn} niet lezen.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>Het account heeft daar geen recht op.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Geef het account het recht om daar te lezen.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} is geen DN-naam.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Een DN-naam ziet eruit als OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} heeft de zoekopdracht na de tijdslimiet gestopt.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>De query kost de controller te veel tijd.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Verlaag de paginagrootte, of maak de query eenvoudiger.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} heeft het antwoord bij de groottelimiet afgebroken.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>De controller staat minder resultaten toe dan er zijn.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Verlaag de paginagrootte.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} heeft de zoekopdracht bij een beheerlimiet gestopt.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>De query kost de controller meer dan zijn beleid toestaat.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} hoort bij een ander domein.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} verwijst naar {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Voer een controller van dat domein in, of een zoekbasis van dit domein.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} leest niet per pagina.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>De server mist een uitbreiding die elke Active Directory heeft.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} heeft niet gemeld of er nog resultaten volgen.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>In het antwoord ontbreekt de pagineringsinformatie.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Probeer het opnieuw met een andere controller.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} heeft de aanvraag geweigerd (resultaat {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>De eigen woorden van de controller staan in de technische details.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>De LDAP-query kan niet worden begrepen.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Een naam, een operator of een waarde erin is niet geschreven zoals in LDAP-query&apos;s.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Een query ziet eruit als (department=Sales) of (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>De eenheid bestaat niet meer, of het account kan die niet zien.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>De eenheid is verwijderd, of een recht is verloren gegaan: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Laad de eenheden opnieuw.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>Onder {base_dn} zijn geen gebruikers gevonden.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>De zoekbasis bevat geen personen, of {user} kan ze niet zien.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Controleer de zoekbasis en de rechten van het account.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>De klok van {host} loopt {seconds} seconden voor op die van deze computer.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Zet beide klokken gelijk met dezelfde tijdbron.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>De klok van {host} loopt {seconds} seconden achter op die van deze computer.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} en {other} horen bij verschillende domeinen.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Eén synchronisatie leest één domein.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Geef controllers van hetzelfde domein op.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Niet gecontroleerd: eerst moet de naam worden gevonden.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Niet gecontroleerd: eerst moet de poort antwoorden.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Niet gecontroleerd: eerst moet de versleuteling werken.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Niet gecontroleerd: eerst moet het certificaat worden vertrouwd.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Niet gecontroleerd: eerst moet de aanmelding slagen.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} antwoordt op poort {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Versleuteld met {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Niet versleuteld: het wachtwoord gaat leesbaar naar {host}.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Niet gecontroleerd: de verbinding is niet versleuteld.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>Vertrouwd, geldig tot {not_after}. Verleend door {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>Dit is het vastgepinde certificaat, geldig tot {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>Het certificaat van {host} verloopt op {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Aangemeld als {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>De klokken komen overeen (verschil: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>De klok van {host} wijkt {seconds} s af.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} eenheid onder {base_dn}.</numerusform>
            <numerusform>{count} eenheden onder {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>Onder {base_dn} zijn geen organisatie-eenheden gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} gebruiker: {samples}.</numerusform>
            <numerusform>{count} gebruikers, onder wie {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Meer dan {count} gebruikers, onder wie {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} groep: {samples}.</numerusform>
            <numerusform>{count} groepen, waaronder {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Meer dan {count} groepen, waaronder {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>Onder {base_dn} zijn geen groepen gevonden.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Verwijderde objecten zijn zichtbaar.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} kan verwijderde objecten niet zien. Verwijderingen worden in plaats daarvan gevonden door alles te vergelijken, wat langzamer is.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} heeft niet meer rechten dan nodig.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>Het account {user} kan zichzelf niet zien; de rechten ervan zijn dus onbekend.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} mag meer dan lezen: {groups}. Een gewoon account is genoeg.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>Het wachtwoord van {user} verloopt op {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} mag meer dan lezen ({groups}), en het wachtwoord verloopt op {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>Alleen {host} is opgegeven: zonder deze controller wordt niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} werkt ook.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>Er zijn geen domeincontrollers gevonden voor {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>De bevraagde DNS-server ({dns_server}) kent geen _ldap._tcp.dc._msdcs-records daarvan.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Controleer de naam, gebruik een DNS-server van het domein, of voeg een controller toe met de volledige naam.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>De DNS-server kon geen antwoord geven voor {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} antwoordde {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Probeer het opnieuw. Blijft het zo, dan vermeldt het logboek van de DNS-server waarom; controllers kunnen ook op naam worden toegevoegd.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>Poort {port} van {host} is de globale catalogus; daaruit wordt niet gelezen.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Die bevat maar een deel van elk item: personen en leden van groepen zouden verdwenen lijken en zouden worden verwijderd.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Gebruik poort 636 voor LDAPS, of laat de poort weg.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>Poort {port} van {host} past niet bij LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>Het is de poort voor StartTLS en voor niet-versleutelde LDAP.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>Laat de poort weg, gebruik 636, of kies StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>Poort {port} van {host} past alleen bij LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>Die is vanaf de eerste byte versleuteld.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>Laat de poort weg, gebruik 389, of kies LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} is geen deel van wat {host} bevat.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Aanwezig zijn: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Corrigeer de zoekbasis, of laat die leeg om het hele domein te gebruiken.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>De verlener is {issuer}. De controller stuurt het certificaat daarvan niet mee.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Kies het certificaat van de certificeringsinstantie als bestand, installeer het in het certificaatarchief van deze computer, of pin het eigen certificaat van de controller vast nadat u de SHA-256 hebt vergeleken.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} is niet het certificaat van een certificeringsinstantie.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Het mag één computer identificeren, maar geen certificaten voor andere verlenen.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Kies het certificaat van de instantie die het certificaat van de controller heeft verleend.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>De klok van deze computer loopt {seconds} seconden voor.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>De klok van deze computer loopt {seconds} seconden achter.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>De klok van de service {service} loopt {seconds} seconden voor.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Vergelijk de klok van deze computer met een tijdserver. Als die klopt, meld het dan aan de beheerder van de service.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>De klok van de service {service} loopt {seconds} seconden achter.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>De klokken van {host}, van deze computer en van {service} verschillen alle, tot {seconds} seconden.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Zet de controller en deze computer gelijk met dezelfde tijdbron.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>De klok van deze computer wijkt {seconds} s af van {host} en {service}, die overeenkomen.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>De klok van de service {service} wijkt {seconds} s af van {host} en deze computer.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>De klokken van {host}, van deze computer en van {service} verschillen tot {seconds} s.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, deze computer en {service} komen overeen (grootste verschil: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} en deze computer komen overeen ({seconds} s). De klok van {service} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Niet gecontroleerd: de verbinding met {host} is beëindigd.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Niet gecontroleerd: eerst moet de zoekbasis juist zijn.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>Dit is het vastgepinde certificaat. Het is verlopen op {not_after}; bij een vastgepind certificaat telt dat niet.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} werkt ook, maar {other} niet.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Zoekbasis</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Controller, ten opzichte van deze computer (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Wachtwoord verloopt</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Groepen met meer rechten</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Verleend door</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Responstijd (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Waaronder</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Grootste verschil (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Service, ten opzichte van deze computer (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Instantie vertrouwd</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Certificaat vastgepind</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Niet vertrouwd</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Leesbare wachtwoorden geaccepteerd</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Er is hier geen installatiesleutel.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Er zijn alleen spaties of aanhalingstekens geplakt.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Kopieer de hele regel uit de e-mail of het beheerderspaneel en plak die.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Dit is geen installatiesleutel.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Een sleutel begint met {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Kopieer de hele regel, van de eerste tot de laatste letter.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Deze installatiesleutel heeft versie {version}; dit programma leest versie {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>De sleutel is met een andere versie van het product gemaakt.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Werk dit programma bij, of vraag een nieuwe sleutel aan.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>De installatiesleutel heeft {length} tekens in plaats van {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Bij het kopiëren is een deel verloren gegaan of toegevoegd.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Kopieer de hele regel opnieuw.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>De installatiesleutel bevat een verkeerd teken.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>De controlesom klopt niet: bij het kopiëren of typen is iets veranderd.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Kopieer en plak de sleutel opnieuw in plaats van die te typen.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>De installatiesleutel is verlopen op {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>Sleutels zijn maar een beperkte tijd geldig.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Maak een nieuwe sleutel in het beheerderspaneel van de service.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>De installatiesleutel leidt naar {url}; dat is geen veilig adres.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>Geheimen gaan alleen naar HTTPS-adressen.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Vraag degene die de sleutel heeft gemaakt om een sleutel met een https://-adres.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>De installatiesleutel zegt niet bij welke service die hoort.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>Er staat geen serviceadres en geen SCIM-adres in.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Maak de sleutel opnieuw, met een van de twee.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>De installatiesleutel zegt niets over {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Een sleutel voor Zoho vereist de id van uw OAuth-client en het synchronisatie-eindpunt van de store.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Maak de sleutel opnieuw, met beide.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Kort de langste waarde in.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Deze installatiesleutel vereist de wachtwoordzin.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>De sleutel bevat een geheim dat lang geldig is, en is daarom vergrendeld.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Voer de wachtwoordzin in die is gekozen toen de sleutel werd gemaakt.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Dit is niet de wachtwoordzin van de installatiesleutel.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Let op hoofdletters en de toetsenbordtaal, en voer die opnieuw in.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} kent deze installatiesleutel niet.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>De sleutel is ingetrokken, of hoort bij een andere organisatie of een andere service.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Deze installatiesleutel is op {date} gebruikt op {device}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Een sleutel installeert één computer.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>De naam {host} kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Deze computer is offline, of de DNS-server kent de naam niet.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Controleer de netwerkverbinding en de naam.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>De service draait daar niet, of een firewall wijst de verbinding af.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Controleer het adres, en of uitgaande verbindingen met poort {port} zijn toegestaan.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} kan niet worden bereikt.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>De host is uitgeschakeld, of een firewall negeert de pakketten.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Controleer of uitgaand HTTPS naar {host} is toegestaan, of stel een proxy in.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Er is geen verbinding met {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>Het netwerk tussen deze computer en de service is onderbroken.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Controleer de netwerkverbinding en probeer het opnieuw; een geplande synchronisatie doet dat vanzelf.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>De service of het netwerk is overbelast.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Probeer het over een paar minuten opnieuw; een geplande synchronisatie doet dat vanzelf.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} heeft de verbinding zonder antwoord beëindigd.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>De service wordt opnieuw gestart, of iets ertussen verbreekt verbindingen.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Alle verbindingen met {host} zijn in gebruik.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>De service antwoordt langzamer dan er aanvragen worden gedaan.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>Het is niet bekend of {host} een aanvraag heeft uitgevoerd.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>De verbinding ging verloren nadat de aanvraag was verzonden.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>De volgende uitvoering kijkt eerst en verzendt dan alleen wat ontbreekt.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} is geen adres.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Voer een adres in zoals https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} is geen veilig adres.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Zonder HTTPS zou het token leesbaar over het netwerk gaan. Alleen deze computer zelf is uitgezonderd.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Voer een adres in dat begint met https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} stuurt door naar {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>De service is verhuisd, of dit netwerk wil eerst een aanmelding op een webpagina. De aanmelding van deze verbinding wordt niet naar een andere host gestuurd.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Open een webpagina in een browser om u bij het netwerk aan te melden, of corrigeer het adres.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Een aanvraag aan {host} is tegengehouden.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>De service noemde deze host, maar de aanmelding hoort bij een andere.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Controleer de installatiesleutel en het adres van de service.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} antwoordde met iets dat geen antwoord is ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Meestal is het een pagina van een proxy of een gastnetwerk, of het adres is onjuist.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Open een webpagina in een browser om te zien wat het netwerk wil, of corrigeer het adres.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} stuurde een antwoord van meer dan {limit} bytes.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Meld het aan de beheerder van de service.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>De proxy {proxy} vereist een aanmelding.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>Zonder aanmelding laat de proxy dit programma niet door.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Voer de gebruikersnaam en het wachtwoord in bij de proxyinstellingen, of laat de proxy verbindingen met de service zonder aanmelding door.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>De proxy {proxy} weigert de aanmelding van {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>Het wachtwoord is onjuist, of de proxy neemt geen wachtwoorden aan maar alleen de aanmelding van het domein (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Corrigeer de gebruikersnaam en het wachtwoord, of laat de proxy verbindingen met de service zonder aanmelding door.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>De proxy {proxy} staat deze verbinding niet toe.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>De regels ervan verbieden de service.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Vraag om de host van de service op de proxy toe te staan.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>De proxy {proxy} kon de verbinding niet maken.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>De proxy kan de service niet bereiken, of is overbelast.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Controleer de proxy en probeer het opnieuw; een geplande synchronisatie doet dat vanzelf.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>De proxy {proxy} kan niet worden bereikt.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>De proxy is uitgeschakeld, of het adres is gewijzigd.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Controleer de proxyinstellingen van deze computer of van deze verbinding.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>De proxy “{proxy}” kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Een proxy heeft een adres zoals http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Corrigeer dit in de proxyinstellingen van deze computer of van deze verbinding.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>Het certificaat van {host} is verleend door “{issuer}”, en die wordt door deze computer niet vertrouwd.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>Vaak opent een apparaat in dit netwerk versleutelde verbindingen om ze te inspecteren.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Zonder {host} uit van inspectie, of voeg de verlener toe aan de vertrouwde certificeringsinstanties van het systeem.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Geen certificeringsinstantie staat ervoor in; een andere server zou dus net zo&apos;n certificaat kunnen tonen.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Geef de service een certificaat van een certificeringsinstantie. Of vergelijk de SHA-256 ({sha256}) met die van de service, en voeg het toe aan de vertrouwde certificaten van het systeem.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>Het certificaat van {host} is verlopen op {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>De beheerder heeft het niet vernieuwd, of de klok van deze computer loopt voor.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Controleer de datum van deze computer. Als die klopt, meld het dan aan de beheerder van de service.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>Het certificaat van {host} is pas geldig vanaf {date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>De klok van deze computer loopt waarschijnlijk achter.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} toont een certificaat voor {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>Het adres is onjuist, of een andere server antwoordt in plaats daarvan.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Corrigeer het adres van de service.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>Er is geen versleutelde verbinding met {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>De andere kant spreekt op deze poort geen TLS 1.2 of hoger.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Controleer het adres en de poort.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>De vastgelegde certificeringsinstantie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Het is geen certificaat in PEM-indeling.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Leg die opnieuw vast.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>De klokken van deze computer en van de service verschillen {difference_s} seconden.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>De service weigert aanmeldingen van computers waarvan de klok verkeerd loopt.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} is geen service die dit programma kent.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>Op dit adres is geen discovery-document.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Controleer het adres, of stel deze service in als gewone SCIM 2.0.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>De service wil de verbinding naar {url} leiden; dat is geen veilig adres.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} vraagt om aanvragen langzamer te verzenden.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Er zijn in deze tijd meer aanvragen gedaan dan de service toestaat.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Het wordt hervat om {resumes_at}. Er gaat niets verloren; een geplande synchronisatie gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} is overbelast of in onderhoud ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} meldt een eigen fout ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>De service heeft een storing.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Het gaat vanzelf verder om {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} accepteert deze aanvraag niet ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>Het adres kan van een andere service zijn, of de service mist deze functie.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Controleer het adres van de service.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} laat deze verbinding geen personen meer beheren.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>De beheerder die zich heeft aangemeld, heeft de rol verloren, of het token heeft zijn rechten verloren.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Geef de rol terug, of meld u aan met een andere beheerder.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>De service weigert het SCIM-token.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>Het is ingetrokken, verlopen, of niet volledig gekopieerd.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Maak een nieuw token in de service en stel de verbinding daarmee in.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>De service kent deze installatie niet meer.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>De installatie is in de service verwijderd, of naar een andere computer verplaatst.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Stel deze computer opnieuw in met een nieuwe installatiesleutel.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Deze sandbox neemt geen personen van een echte directory aan.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>De sandbox is om dingen uit te proberen, en de directory staat niet op deze computer.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Als dit de bedoeling is, typ dan de naam van het domein op de agentpagina van de sandbox.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>De service heeft geen account “{name}”.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Voer de gebruikersnaam of het e-mailadres van een account in de service in.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>Er zijn geen uitnodigingen verzonden.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>E-mailmeldingen zijn in de service uitgeschakeld.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Schakel ze in en verzend de uitnodigingen opnieuw.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Dit programma kent de provider “{provider}” niet.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>De sleutel of de instellingen zijn voor een nieuwere versie gemaakt.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>De aanmelding bij de service is beëindigd.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>De aanmelding is ingetrokken of verlopen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>De aanmelding is op de webpagina geweigerd.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Iemand heeft daar voor weigeren gekozen.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Haal een nieuwe code op en keur die goed.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} hoort bij {organization}, en de installatiesleutel bij {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Iemand heeft zich aangemeld met een account van een andere organisatie. Die aanmelding is ingetrokken.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Haal een nieuwe code op en meld u aan als beheerder van {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} mag geen personen beheren: de rol is “{role}”.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Een verbinding vereist een van deze rollen: {needed}. De aanmelding is ingetrokken.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Haal een nieuwe code op en meld u aan met zo&apos;n account, of laat de rol aan dit account toekennen.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>De service wil dat de aanmelding plaatsvindt op {url}; dat is geen veilig adres.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Een aanmeldingspagina heeft een HTTPS-adres.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>Het antwoord van de service over de aanmelding kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Er ontbreekt iets dat erbij hoort.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Deze service heeft geen aanmelding.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>Gewone SCIM 2.0 kent alleen een token.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Voer het SCIM-token van de service in.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} is geen accountserver van Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>De server noemt de datacenters van Zoho niet.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Gebruik het adres van het datacenter waar de OAuth-client is gemaakt, zoals https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>Het account staat in het datacenter “{location}”, dat niet bekend is.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>De accountserver noemt dat niet.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Meld u aan met een account van een ander datacenter, of werk dit programma bij.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Het clientgeheim ontbreekt.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho wil het bij elke aanmelding, en de sleutel bevat het niet.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Kopieer het uit de API-console van Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} accepteert het clientgeheim niet.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>Het is maar deels gekopieerd, opnieuw gemaakt, of hoort bij een ander datacenter.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Ga terug naar de installatiesleutel en voer het clientgeheim uit de API-console van Zoho in.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>De service accepteert dit programma niet als client.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>De client-id in de sleutel of de instellingen is onjuist, of is ingetrokken.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Vraag een nieuwe installatiesleutel aan.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>Het account is niet meer in de service.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Het is daar verwijderd.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>De volgende uitvoering beslist opnieuw wat er met deze persoon gebeurt.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>“{name}” in de service heeft een waarde die uniek moet zijn.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Een ander account heeft dezelfde gebruikersnaam of hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Wijzig een van beide, of laat de twee koppelen.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} accounts in de service hebben “{value}”.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>Er kan niet worden bepaald welk account bedoeld is.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Maak de waarde uniek in de service.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>De service heeft dit object niet geaccepteerd.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>Een van de waarden is daar niet toegestaan; de technische details noemen die.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Corrigeer de waarde in Active Directory, of wijs een ander kenmerk toe.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>De service is bij dit object op een eigen fout gestuit ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>De volgende uitvoering probeert het opnieuw. Blijft het zo, meld het dan aan de beheerder van de service.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>De service behoudt dit account, omdat het eigenaar is van de verbinding.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>Wat is gevraagd, wacht tot iemand anders de eigenaar is.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Wijzig eerst de eigenaar.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>In een geselecteerde eenheid.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Geen criteria: alles in de geselecteerde eenheden wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Voldoet aan de criteria.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Voldoet aan de criteria door “{attribute}”.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Weggelaten: Active Directory heeft dit object zelf nodig.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>Het is gemarkeerd als kritiek systeemobject.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Weggelaten: dit is het Kerberos-sleutelaccount van het domein, geen persoon.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Weggelaten: dit is een beheerd serviceaccount, geen persoon.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Weggelaten: dit is een computeraccount.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Weggelaten: dit account hoort bij een vertrouwensrelatie met een ander domein.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Gebruikers zijn niet geselecteerd voor de synchronisatie.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>Distributiegroepen zijn niet geselecteerd voor de synchronisatie.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>Beveiligingsgroepen zijn niet geselecteerd voor de synchronisatie.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>Er is geen eenheid geselecteerd; er wordt dus niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>Niet in een geselecteerde eenheid.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>In een eenheid die niet is geselecteerd: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>In een nieuwe eenheid waarover nog niemand heeft beslist: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Beslis of de eenheid wordt gesynchroniseerd. Tot dan verandert er niets voor wie erin zit.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>In een nieuwe eenheid, en nieuwe eenheden worden niet gesynchroniseerd: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Selecteer de eenheid om die te synchroniseren.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}” is niet “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}” is “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}” begint niet met “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}” eindigt niet op “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}” bevat “{value}” niet.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}” bevat “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}” is leeg.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}” is niet leeg.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>Aan geen van de voorwaarden is voldaan: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}” kan niet als tekst worden gelezen; over de criteria kan dus niet worden beslist.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>De waarde bevat bytes die geen UTF-8 zijn.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Corrigeer de waarde in Active Directory. Tot dan verandert hier niets.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>De aangepaste LDAP-query vindt deze gebruiker niet.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>De aangepaste LDAP-query is niet beantwoord; er verandert dus niets voor deze gebruiker.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>De volgende uitvoering stelt de query opnieuw.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Een groep voorwaarden is leeg.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Voeg er een voorwaarde aan toe, of verwijder de groep.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Een voorwaarde heeft geen veld.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Kies een kenmerk uit de lijst, of verwijder de voorwaarde.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}” bevat een geheim en kan geen voorwaarde zijn.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Wachtwoorden worden nooit gelezen.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Kies een ander kenmerk.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>De waarde voor “{attribute}” is te lang: {length} tekens, en {limit} zijn toegestaan.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kort de waarde in.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Kies een ander kenmerk; memberOf noemt de groepen van een gebruiker.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}” is niet de naam van een kenmerk.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>Namen bestaan uit letters, cijfers en koppeltekens en beginnen met een letter.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Kies een kenmerk uit de lijst, of typ de LDAP-naam.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>De voorwaarde voor “{attribute}” heeft geen waarde.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}” kan niet worden toegewezen.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>De synchronisatie beslist hier zelf over: de koppeling, de status en de leden van een account.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Verwijder deze rij.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>De service heeft geen veld “{field}”.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Kies een veld uit de lijst.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}” is twee keer toegewezen.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}” is vereist en niet toegewezen.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Kies het kenmerk waar het vandaan komt.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}” moet voor iedereen verschillen en kan geen vaste waarde zijn.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>De vaste waarde van “{field}” is leeg.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Typ een waarde, of verwijder deze rij.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>De vaste waarde van “{field}” is te lang: {length} tekens, en {limit} zijn toegestaan.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Het is waarschijnlijk per ongeluk geplakt.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Typ de waarde in plaats van die te plakken.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}” heeft geen bron.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Kies het kenmerk waar het vandaan komt, of verwijder deze rij.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}” heeft een vaste waarde en een bron; maar één daarvan kan worden gebruikt.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Verwijder de bron, of kies een andere transformatie.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}” heeft meer dan één bron, maar de transformatie neemt er één.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Meerdere bronnen: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}” is niet de naam van een kenmerk (veld “{field}”).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}” bevat een geheim en kan niet worden gesynchroniseerd (veld “{field}”).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>De transformatie van “{field}” heeft een verkeerd aantal argumenten: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Kies de transformatie opnieuw en vul in wat die vraagt.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}” is geen positie of lengte (veld “{field}”).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>Tekens worden vanaf 1 geteld.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Typ een geheel getal vanaf 1.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>De te vervangen tekst in “{field}” is leeg.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Typ de tekst die moet worden vervangen.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Voorgesteld: personen melden zich aan met hun e-mailadres; zonder e-mailadres met hun principal-naam.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Voorgesteld: het kenmerk heeft dezelfde naam.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Voorgesteld: het kenmerk is hiervoor bedoeld.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Voorgesteld: de code van twee letters die het veld vraagt.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Voorgesteld: de naam in het adresboek; zonder die naam de naam van de groep.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>De velden zijn volledig.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}” is vereist en leeg.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Geen van deze kenmerken heeft een waarde: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Vul er een in voor dit object, of wijs een ander kenmerk toe.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” is te lang: {length} tekens, en {limit} zijn toegestaan.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Het is waarschijnlijk per ongeluk geplakt of geïmporteerd.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Typ de waarde opnieuw in Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}” bevat een onzichtbaar teken: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Twee namen zouden er hetzelfde uit kunnen zien en toch verschillen.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Typ de waarde opnieuw in Active Directory in plaats van die te plakken.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}” moet uniek zijn, en “{value}” wordt ook geclaimd door {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Corrigeer de waarde van een van hen in Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Nieuw: heeft nog geen account in de service.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>Is in de service verwijderd, maar staat nog in Active Directory en is geselecteerd.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Koppelt het bestaande account {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Koppelt het account {account}: het is opnieuw gemaakt in de service, in de plaats van een account dat er niet meer is.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>Het account {account} hoort bij {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>Het is gekoppeld aan dat object van de directory, of draagt de id daarvan, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Beslis bij wie het hoort, en corrigeer de externe id of de naam in de service.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>Het account {account} is achtergelaten door {holder} en wordt niet vanzelf overgedragen.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) staat niet meer in Active Directory, of wordt niet meer gesynchroniseerd. Wie nu dezelfde naam of hetzelfde e-mailadres heeft, kan dezelfde persoon zijn, opnieuw gemaakt, of iemand anders.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Voor dezelfde persoon: stel de externe id van het account in op {own}; de volgende uitvoering koppelt het. Voor iemand anders: hernoem of verwijder het account in de service.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>Het account {account} draagt een externe id die niemand in deze directory heeft: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Het is waarschijnlijk gemaakt door de synchronisatie van een andere directory, of door een ander programma.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>Als het bij deze persoon of groep hoort, stel dan de externe id in op {own}, of maak die leeg: de volgende uitvoering koppelt het.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>Is weer geselecteerd en wordt vanaf nu gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>Waarden zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>Leden zijn gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} van de leden is niet gelezen: een contactpersoon, een computer, of een object dat dit account niet mag zien.</numerusform>
            <numerusform>{members_elsewhere} van de leden zijn niet gelezen: contactpersonen, computers, of objecten die dit account niet mag zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Niets te doen.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Niets te doen: het account is al uitgeschakeld.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Ingeschakeld in Active Directory en geselecteerd.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>Was in de service uitgeschakeld, maar is in Active Directory ingeschakeld.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Uitgeschakeld in Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>Het account is in Active Directory verlopen.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Niet meer in Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Niet meer in Active Directory. Alleen uitgeschakeld: {claimant} heeft daar dezelfde naam of hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>De twee kunnen één persoon zijn die is verwijderd en opnieuw gemaakt, en het account verwijderen zou definitief zijn.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Los het conflict van {claimant} op, of verwijder dit account in de service.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Noch in Active Directory, noch in de service.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Tegengehouden door een beheerder tot het wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>In quarantaine: {cause} Wordt vanaf {next_try} opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Corrigeer de oorzaak; een wijziging van het object of van de instellingen wordt meteen verzonden. Om het ongewijzigd te proberen, gebruikt u de opdracht quarantine met --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Corrigeer de oorzaak, of gebruik de opdracht quarantine met --retry om ze meteen te proberen.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Blijft actief: dit account is eigenaar van de verbinding.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>De eigenaar wordt nooit door een synchronisatie uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Blijft zoals het is: het is niet bekend welk account eigenaar is van de verbinding.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Tot dat bekend is, wordt niemand uitgeschakeld, verwijderd of uit een groep gehaald.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Geef in de instellingen het account van de eigenaar op.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Blijft zoals het is: de directory kon niet volledig worden gelezen.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>Wat niet kon worden gelezen, kan er nog zijn.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Zie het resultaat van de uitvoering voor wat ontbrak.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Gevonden in Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Niet gevonden in Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Gekoppeld aan een account in de service.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>Er bestaat een passend account in de service: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>Niet gekoppeld aan een account.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>Een deel van de directory is niet gelezen: de controller verwees naar een andere server.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Onder de gelezen zoekbasis liggen delen van een ander domein.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Kies een zoekbasis binnen één domein.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>De controller heeft het antwoord bij de groottelimiet afgebroken.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Verlaag de paginagrootte, of verhoog de limiet op de controller.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>Het lezen is vóór de laatste pagina gestopt.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>De verbinding is beëindigd, of de controller is zijn positie kwijtgeraakt.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>De volgende uitvoering leest opnieuw.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>De controller gaf een object zonder naam of id.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>Het is op de controller beschadigd, of het antwoord is onderweg gewijzigd.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>De volgende uitvoering leest opnieuw. Blijft het zo, bekijk dan dit object op de controller.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>De leden van een grote groep zijn niet volledig gelezen.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>Halverwege het lezen antwoordde een andere controller.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Twee controllers kunnen een tijdje verschillen.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>De volgende uitvoering leest opnieuw, van één controller.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>De controller telt minder wijzigingen dan voorheen.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>De controller is naar een eerdere toestand teruggezet.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>De volgende uitvoering vergelijkt alles.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>Een geselecteerde eenheid kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>De eenheid is verwijderd, of het account mag die niet meer lezen.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Geef het account zijn recht terug, of haal de eenheid uit de selectie.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Iemand kan niet meer worden gelezen, hoewel een groep die nog noemt.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Wie is verwijderd, zit in geen enkele groep meer: het account heeft het recht verloren om deze personen te lezen, of de eenheid waarin ze zitten.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Geef het account zijn recht terug.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>De service noemde minder accounts dan die heeft.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>De volgende uitvoering vraagt de lijst opnieuw op.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Meer dan op een gewone dag: {count}, en {limit} gaan zonder vragen door.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Een filter, een eenheid of een machtiging kan zijn gewijzigd, of dit is de bedoeling.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Bekijk de rijen en keur precies deze goed of wijs ze af.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory gaf veel minder objecten dan voorheen.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Een eenheid is leeggemaakt, een machtiging is verloren gegaan, of de zoekbasis is gewijzigd.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Ga na waarom, voordat er iets wordt goedgekeurd.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory gaf geen enkel object.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>De zoekbasis is onjuist, of het account mag die niet meer lezen.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Controleer de verbinding en de rechten van het account.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}” is geen tijd van de dag.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Typ uren en minuten, zoals 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>Er is geen tijdzone “{value}”.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Kies er een uit de lijst, zoals Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>Wijzigingen kunnen niet elke {value} minuten worden gelezen.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Kies {least} tot {most} minuten.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Er is geen dag van de week gekozen.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er minstens één.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} is geen dag van de maand.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Kies 1 tot 31; kortere maanden gebruiken hun laatste dag.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Niet meer synchroniseren</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Uit een groep halen</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Nieuwe gebruikersnaam</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>De directory is nog niet gelezen.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Aantallen en voorbeelden komen uit de laatste doorgang door de directory.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>De waarde van “{attribute}” is nog niet bekend.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>De laatste doorgang door de directory heeft niet naar dit kenmerk gevraagd.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>De synchronisatiedatabase is door een nieuwere versie van dit programma geschreven.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} heeft indeling {found}; deze versie kent indelingen tot en met {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Installeer de nieuwere versie opnieuw. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>De synchronisatiedatabase is beschadigd.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} kan niet als database van dit programma worden gelezen. Het bestand is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Zet een back-up terug, of verplaats het bestand: de volgende uitvoering vindt dan iedereen in de service via hun anker en koppelt ze opnieuw.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>De synchronisatiedatabase kan niet worden geopend om te schrijven.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Dit account mag niet schrijven naar {path} of de map daarvan.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Geef het account dat de synchronisatie uitvoert het recht om daar te schrijven.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>De synchronisatiedatabase is vergrendeld door een ander programma.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Iets heeft {path} te lang vergrendeld gehouden, bijvoorbeeld een back-up.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>De synchronisatie probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>Er trad een schijffout op terwijl de synchronisatiedatabase werd gelezen of geschreven.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Het bestand is {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Controleer de schijf. De synchronisatie probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>Er is geen plan met deze id: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>Het is door een nieuwer plan vervangen, of de id is verkeerd getypt.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Maak een nieuwe voorvertoning.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Dit plan is verouderd; er is dus niets verzonden.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Het is {age_h} uur oud, of sindsdien is de directory opnieuw gelezen of zijn de instellingen gewijzigd.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Maak een nieuwe voorvertoning en pas die toe.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>Er is geen vastgehouden set wijzigingen met deze id: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Een nieuwer plan heeft die vervangen, of de id is verkeerd getypt.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds” toont wat nu wacht.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>De organisatie-eenheden zijn veranderd terwijl de directory werd gelezen.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>Er is een eenheid hernoemd of verplaatst, of een nieuwe wacht op een beslissing; het is dus niet zeker wie waar hoort. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>Niet gesynchroniseerd: de service heeft geen groepen.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>Het account {account} past ook bij een ander object van de directory.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>Het ene wordt gevonden via de naam en het andere via het e-mailadres, of twee groepen hebben dezelfde naam.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Geef het account de externe id van het object waar het bij hoort, of wijzig een naam.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>Van {name} is niets weggenomen.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>De directory is vlak daarvoor nog eens gelezen en zegt niet meer waar het plan op was gebaseerd.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>De volgende uitvoering beslist opnieuw.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>nog ongeveer {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>nog ongeveer {count} u</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Er staat niets in quarantaine.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: het lid {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} van de leden wordt niet gesynchroniseerd en is dus in geen enkele groep: het is niet geselecteerd, uitgeschakeld, of kan niet worden geschreven.</numerusform>
            <numerusform>{members_outside} van de leden worden niet gesynchroniseerd en zijn dus in geen enkele groep: ze zijn niet geselecteerd, uitgeschakeld, of kunnen niet worden geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} van de leden is van een ander domein of forest en wordt vanuit dit domein niet gesynchroniseerd: {foreign}.</numerusform>
            <numerusform>{members_foreign} van de leden zijn van een ander domein of forest en worden vanuit dit domein niet gesynchroniseerd: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>De service heeft precies dit {tries} keer geweigerd; het wordt dus niet in elke uitvoering verzonden.</numerusform>
            <numerusform>De service heeft precies dit {tries} keer geweigerd; het wordt dus niet in elke uitvoering verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} lidmaatschap in quarantaine: {cause} Wordt vanaf {next_try} opnieuw geprobeerd.</numerusform>
            <numerusform>{count} lidmaatschappen in quarantaine: {cause} Wordt vanaf {next_try} opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>{tries} keer door de service geweigerd, en dus niet in elke uitvoering verzonden.</numerusform>
            <numerusform>{tries} keer door de service geweigerd, en dus niet in elke uitvoering verzonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} record in quarantaine: de service heeft het geweigerd. Zie de opdracht quarantine.</numerusform>
            <numerusform>{count} records in quarantaine: de service heeft ze geweigerd. Zie de opdracht quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>{tries} keer geweigerd sinds {since}; wordt opnieuw geprobeerd in de eerste uitvoering vanaf {next_try}.</numerusform>
            <numerusform>{tries} keer geweigerd sinds {since}; wordt opnieuw geprobeerd in de eerste uitvoering vanaf {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} record wordt door de volgende uitvoering opnieuw verzonden.</numerusform>
            <numerusform>{count} records worden door de volgende uitvoering opnieuw verzonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>Er staat niets met deze GUID in quarantaine: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>Het is sindsdien verzonden, hoeft niet meer te worden verzonden, of de GUID is verkeerd getypt.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>De synchronisatieservice is niet actief.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Niemand heeft de aanvraag binnen {seconds} seconden opgepakt.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Start de service, of voer de synchronisatie hier uit.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>De laatste uitvoering is door een programmafout beëindigd.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>De details staan in het logboek.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>De synchronisatie probeert het vanzelf opnieuw. Stuur het logboek naar de ondersteuning als het weer gebeurt.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>De synchronisatieservice kent deze aanvraag niet: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>De eenheid {unit} is verdwenen, samen met personen of groepen die worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Als de eenheid is verwijderd, keur dan precies deze rijen goed; zo niet, geef het account zijn recht terug.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Ze zijn meegegaan met de eenheid {unit}, die bewust is verwijderd.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Een persoon heeft dat gezegd toen de eenheid niet meer kon worden gevonden.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Keur binnen een dag precies deze rijen goed, of wijs ze af.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>De helft of meer van de personen van {unit} kan niet meer worden gevonden.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Ze zijn verwijderd, of het account mag ze niet meer lezen. Verwijderde objecten worden dit account niet getoond; het kan dus niet zien welke van de twee.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Als ze zijn verwijderd, keur dan precies deze rijen goed; zo niet, geef het account zijn recht terug.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Ze kunnen niet meer worden gevonden en horen niet bij wat is verwijderd.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>Het account mag ze niet meer lezen, of ze staan nu buiten de zoekbasis.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Zoek ze in Active Directory. Als ze echt weg zijn, keur dan precies deze rijen goed.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Ze staan niet meer waar deze synchronisatie leest, en ze zijn niet verwijderd.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Ze zijn verplaatst naar een deel van de directory dat buiten de zoekbasis ligt.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>Als ze echt zijn vertrokken, keur dan precies deze rijen goed. Zo niet, verplaats ze dan terug, of laat het zoeken hoger beginnen.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}” is nu voor iedereen leeg, en de criteria hebben het nodig.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>Het account mag het niet meer lezen, of het is overal gewist.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Geef het account zijn recht terug, of wijzig de criteria; is dit de bedoeling, keur dan precies deze rijen goed.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>“{attribute}” is nu leeg voor de helft of meer van de personen van {unit}, en de criteria hebben het nodig.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>Het account mag het daar niet meer lezen, of het is gewist.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Geef het account zijn recht terug; is dit de bedoeling, keur dan precies deze rijen goed.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>De aangepaste LDAP-query vindt niemand meer.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>Het account mag een kenmerk dat de query vraagt niet meer lezen, of niemand heeft het.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>De aangepaste LDAP-query vindt de helft of meer van de personen van {unit} niet meer.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>Het account mag een kenmerk dat de query vraagt daar niet meer lezen, of het is gewijzigd.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>In een eenheid die een regel heeft en op dit moment niet kan worden gevonden: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>Het account mag de eenheid zelf niet meer lezen.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Geef het account zijn recht terug. Tot dan verandert er niets voor wie erin zit.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>Er kan niet worden gelezen of deze gebruiker is ingeschakeld.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>Het account dat de directory leest, mag “{attribute}” van deze gebruiker niet lezen. Het kenmerk hoort bij de eigenschappenset Account Restrictions (Accountbeperkingen).</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Geef het account het recht om Account Restrictions (Accountbeperkingen) te lezen, bijvoorbeeld via de groep Pre-Windows 2000 Compatible Access.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Een object dat niet kan worden verwijderd, is niet meer leesbaar.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>Het account heeft een leesrecht verloren; er kunnen dus ook andere objecten ontbreken.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} kan niet meer worden gelezen, en het is een object dat niemand kan verwijderen.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Het account heeft een leesrecht verloren. Tot dit is opgelost, wordt niemand uitgeschakeld, verwijderd of uit een groep gehaald.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Geef het account zijn recht terug; keur alleen goed als het deze plaats voortaan niet meer moet lezen.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>De eenheid {unit}, die een regel heeft, kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>De eenheid is verwijderd, of het account mag die niet meer lezen. Tot dit is opgelost, wordt niemand uitgeschakeld, verwijderd of uit een groep gehaald.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>Keur alleen goed als de eenheid bewust is verwijderd: de personen daarin zijn dan vertrekkers, en de regel ervan wordt verwijderd. Geef anders het account zijn recht terug, of wijzig de eenheden.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Samen met {before} sinds de laatste volledige vergelijking is dit meer dan op een gewone dag: {count} meer, en {limit} gaan zonder vragen door.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>Veel kleine uitvoeringen vormen samen een grote.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>Het account heeft waarschijnlijk een leesrecht verloren.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>Wat niet mag worden gelezen, ziet eruit alsof het er niet is.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Kijk in Active Directory voordat er iets wordt goedgekeurd.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>de personen van een eenheid die niet kan worden gevonden</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>alles wat iets wegneemt</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Er wordt niets vastgehouden.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>afgewezen, blijft zoals het is</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} van {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>Om precies dit toe te staan: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Om precies dit toe te staan: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Om alles te laten zoals het is: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Om opnieuw te worden gevraagd: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Waarschijnlijk: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} uit {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} wordt {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Goedgekeurd voor 24 uur, precies deze: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>De regel van {unit} is verwijderd; de personen daarin zijn nu vertrekkers.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>Naar wat niet kan worden gelezen, wordt niet meer gezocht.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Afgewezen: {what}, {count}. Ze blijven zoals ze zijn tot ze worden vrijgegeven.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>Er wordt niets weggenomen zolang {unit} niet kan worden gevonden.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Vrijgegeven: {what}, {count}. De volgende uitvoering vraagt het opnieuw.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>De volgende uitvoering doet het; “identity-connect sync” doet het nu.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>De agent doet het nu.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} account zou definitief worden verwijderd; er is dus niets goedgekeurd.</numerusform>
            <numerusform>{count} accounts zouden definitief worden verwijderd; er is dus niets goedgekeurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Wat in de service wordt verwijderd, kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Bekijk ze met “identity-connect holds show {hold}”; voeg --count {count} toe om het toe te staan.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Meer dan één vastgehouden set begint met {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Een id mag worden ingekort, maar deze is te kort om ze uit elkaar te houden.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Typ meer van de id.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>wijzigingen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>Alleen wat sinds de laatste uitvoering in de directory is gewijzigd, is vergeleken. Met --full wordt iedereen vergeleken.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>De directory toont dit account geen verwijderde objecten. Wie is verwijderd, wordt bij de volgende volledige vergelijking opgemerkt: de nachtelijke, of een die u met --full start.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>Alles is vergeleken: dit is de eerste vergelijking, en wijzigingen hebben er een nodig om op voort te bouwen.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>Alles is vergeleken: de laatste volledige vergelijking kon niet de hele directory of service lezen; wijzigingen kunnen daar dus niet op voortbouwen.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>Alles is vergeleken: bij de laatste volledige vergelijking leek het alsof personen of groepen waren weggevallen, en dat is niet zeker. Uitvoeringen lezen weer alleen wijzigingen zodra daarover is beslist of het niet meer zo is.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>Alles is vergeleken: het zoeken begint niet op dezelfde plaats in de directory als bij de laatste uitvoering.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>Alles is vergeleken: de instellingen zijn niet die van de laatste volledige vergelijking.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>Alles is vergeleken: de laatste volledige vergelijking is niet tot het einde gekomen, de directory is sindsdien voor de instellingen gelezen, of een eerdere versie van dit programma heeft die vergelijking gemaakt.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>Alles is vergeleken: de laatste volledige vergelijking is meer dan een dag oud.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>Alles is vergeleken: de klok van deze computer loopt achter op de tijd van de laatste uitvoering.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>Alles is vergeleken: een andere domeincontroller antwoordde dan bij de laatste uitvoering, of dezelfde na een herstel, en elke controller telt zijn eigen wijzigingen.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>Alles is vergeleken: de domeincontroller telt minder wijzigingen dan bij de laatste uitvoering, zoals na een herstel.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>Alles is vergeleken: het antwoord van de directory over haar wijzigingen was niet volledig.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>Alles is vergeleken: een geselecteerde organisatie-eenheid kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>Alles is vergeleken: de service vond een account niet dat er zou moeten zijn.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>Alles is vergeleken: er waren zo veel nieuwe personen of groepen dat de lijst van de service opvragen de kortste manier was om te zien wie al een account heeft.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>Alles is vergeleken: meerdere accounts van de service zouden van dezelfde persoon kunnen zijn.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>Alles is vergeleken: de toewijzing, de criteria of de aangepaste query gebruikt een kenmerk dat verandert zonder dat de directory dat telt (zoals directReports of lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Er is geen ruimte meer op de schijf van {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>De schijf of het quotum is vol. Er is niets gewijzigd; het oude bestand is intact.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>De map {folder} kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Dit account mag daar niet lezen of schrijven, of de schijf meldde een fout.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Controleer de machtigingen van de map, of geef een andere op met --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>Het instellingenbestand {path} is beschadigd.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Corrigeer die plaats, of zet een kopie van het bestand terug. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>Het instellingenbestand {path} is door een nieuwere versie van Identity Connect geschreven.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Het heeft indeling {version}; deze versie kent indelingen tot en met {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Installeer de nieuwere versie op deze computer, of gebruik een andere profielmap.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>De opgeslagen wachtwoorden en tokens in {path} kunnen niet worden geopend.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>Het bestand is beschadigd, of de sleutel ervan is gewijzigd of verwijderd sinds het is geschreven.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Voer de installatie opnieuw uit om ze opnieuw in te voeren. Voor personen en groepen heeft dit geen gevolgen.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>De opgeslagen wachtwoorden in {folder} zijn in gebruik door een ander programma.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Een tweede exemplaar van Identity Connect schrijft daar al enkele seconden.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Wacht tot het klaar is en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>Er is geen veilige plaats voor de sleutel die opgeslagen wachtwoorden beschermt.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Dit systeem biedt geen sleutelbos, en er is geen andere sleutelhouder ingesteld.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>Start op een desktop de sleutelbos. Maak op een server een privésleutelbestand (umask 077; head -c 32 /dev/urandom &gt; FILE) en noem het in IDENTITY_CONNECT_KEY_FILE, of geef een systemd-unit de credential identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>De sleutel die de opgeslagen wachtwoorden beschermt, is niet op dit systeem.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Ze zijn opgeslagen met de sleutelhouder {holder}, die hier niet beschikbaar is.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Start Identity Connect zoals het eerder werd gestart, of voer de installatie opnieuw uit.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>De sleutelbos van het systeem antwoordde niet binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Die wacht waarschijnlijk tot iemand hem ontgrendelt.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw. Noem op een server een privésleutelbestand in IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>De sleutelbos van het systeem is vergrendeld.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Niemand heeft die in deze sessie ontgrendeld.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>Het sleutelbestand van de opgeslagen wachtwoorden is niet opgegeven.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Ze zijn opgeslagen met een sleutelbestand, maar {variable} is niet ingesteld.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Stel {variable} in op het pad van dat bestand.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>Het sleutelbestand {path} staat in de profielmap.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Een kopie van {folder} zou zijn eigen sleutel bevatten.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Verplaats het sleutelbestand naar een map daarbuiten.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Het sleutelbestand {path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Het ontbreekt, is geen gewoon bestand, of dit account mag het niet lezen.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Controleer het pad en de machtigingen van het bestand.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>Anderen mogen het sleutelbestand {path} lezen.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>De modus is {mode}, of het bestand is van een andere gebruiker.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Maak het eigendom van de gebruiker die Identity Connect uitvoert, met modus 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>Het sleutelbestand {path} is te kort.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Het heeft {size} bytes; er zijn minstens {least} willekeurige bytes nodig.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Maak een nieuw bestand: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>In Windows wordt geen sleutelbestand gebruikt: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows bewaart de sleutel in de eigen opslag voor referenties.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Verwijder IDENTITY_CONNECT_KEY_FILE uit de omgeving.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>De systemd-credential {credential} ontbreekt.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>De wachtwoorden zijn daarmee opgeslagen, maar dit proces heeft die niet gekregen.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Start Identity Connect via de systemd-unit, met LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>MISLUKT</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Organisatie-eenheden</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>De directory wordt gelezen</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>De service wordt gelezen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Lidmaatschappen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Synchronisatie gereed.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>Er is een plan gemaakt. Er is niets naar de service geschreven.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Deels gereed: enkele wijzigingen wachten op uw goedkeuring.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Synchronisatie gereed, maar enkele records zijn geweigerd.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Gestopt. Wat tot dan was bevestigd, blijft.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>De synchronisatie is niet voltooid. Wat tot dan was bevestigd, blijft.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Bevestigd door de service:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Een synchronisatie zou dit doen:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>te maken gebruikers</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>bij te werken gebruikers</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>in te schakelen gebruikers</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>uit te schakelen gebruikers</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>te verwijderen gebruikers</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>niet meer te synchroniseren gebruikers</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>te maken groepen</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>bij te werken groepen</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>te verwijderen groepen</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>niet meer te synchroniseren groepen</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>toe te voegen lidmaatschappen</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>te verwijderen lidmaatschappen</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>gebruikers gemaakt</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>gebruikers bijgewerkt</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>gebruikers ingeschakeld</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>gebruikers uitgeschakeld</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>gebruikers verwijderd</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>gebruikers niet meer gesynchroniseerd</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>gebruikers in conflict</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>gebruikers tegengehouden</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>gebruikers genegeerd</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>gebruikers ongewijzigd</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>groepen gemaakt</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>groepen bijgewerkt</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>groepen ingeschakeld</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>groepen uitgeschakeld</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>groepen verwijderd</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>groepen niet meer gesynchroniseerd</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>groepen in conflict</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>groepen tegengehouden</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>groepen genegeerd</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>groepen ongewijzigd</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>lidmaatschappen toegevoegd</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>lidmaatschappen verwijderd</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>Niemand is uitgeschakeld, verwijderd of uit een groep gehaald. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Geweigerde records: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>Wacht op goedkeuring: {what}, {count} van {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Om precies deze te zien en goed te keuren of af te wijzen: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Blijft zoals het is, omdat iemand het heeft afgewezen: {what}, {count}. Zie de opdracht holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>gebruikers uitschakelen</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>groepsleden uit groepen halen</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>hernoemen</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>wijzigingen nadat de directory is gekrompen</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>bevestigde wijzigingen: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Er is nog geen synchronisatie uitgevoerd.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  en meer (alle met --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Om precies dit toe te passen: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Nieuw ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>Bij te werken ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>In te schakelen ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>Uit te schakelen ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>Valt weg ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflicten ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Genegeerd ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Ongewijzigd ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>bereik</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>toewijzing</translation>
    </message>
    <message>
        <source>match</source>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Er is iets misgegaan dat niet had mogen gebeuren. Details staan in {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect is niet ingesteld in {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Daar zijn geen instellingen.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Voer identity-connect setup uit, of geef een andere map op met --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect is al ingesteld in {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Voeg --replace toe om de instellingen te vervangen.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>Er is niemand gevonden voor “{who}”.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Noch de lezing van {at}, noch de geschiedenis kent zo&apos;n naam, e-mailadres of GUID: het object bestaat niet, het leesaccount mag het niet zien, of het staat buiten wat wordt gelezen.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Maak een voorvertoning, of geef de DN-naam of de GUID op.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Er is nog niets bekend over “{who}”.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>De directory is tot nu toe niet gelezen.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Voer eerst identity-connect preview uit.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}” wordt nooit gelezen.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>Het staat niet onder {base}, waar de directory wordt gelezen.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Stel in de verbindingsinstellingen een andere zoekbasis in, als het moet worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controllers</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>De installatiesleutel leidt naar {host}, en die host staat niet in het antwoordbestand.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Een sleutel die per e-mail kwam, kan overal naartoe wijzen, en wachtwoorden zouden volgen.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Vergelijk de naam met het adres van uw service en stel dan confirmed_host = &quot;{host}&quot; in onder [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Zonder versleuteling gaat het wachtwoord leesbaar over het netwerk.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Wie op het netwerk kan meeluisteren, kan het lezen.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Stel security = &quot;ldaps&quot; of &quot;starttls&quot; in onder [directory], of plain_confirmed = true als dat echt de bedoeling is.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>De licentie is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Lees die en stel dan accept_licence = true in het antwoordbestand in.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>Het antwoordbestand {path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Controleer het pad en de machtigingen ervan.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>Er staat een fout in het antwoordbestand {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Vergelijk die plaats met het volledige voorbeeld in de README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Een geheim hoort niet in het antwoordbestand {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>Bestanden worden gekopieerd, gemaild en in versiebeheer opgenomen.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Verwijder het daar en wijzig dat geheim. Geef geheimen op in de omgeving of op de opdrachtregel wanneer erom wordt gevraagd.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Het certificaatbestand {path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Controleer ca_file in het antwoordbestand: een PEM-bestand, relatief ten opzichte van het antwoordbestand.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Er ontbreekt een geheim: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>Het staat niet in de omgeving, en er is niemand om het te vragen.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Stel {variable} in voor deze opdracht, of voer die uit in een terminal.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>Er is geen organisatie-eenheid {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>Deze bestaat niet, of het account mag die niet zien.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Controleer de DN-naam in het antwoordbestand.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Installatiesleutel</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Wachtwoordzin van de installatiesleutel</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM-token</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Wachtwoord voor de proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Clientgeheim (van de eigen OAuth-client van de organisatie)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Wachtwoord van het directoryaccount</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Installatiesleutel voor {organization} op {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Open {url} om u aan te melden en voer de code {code} in</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>De code blijft geldig; nieuwe poging over {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Aangemeld als {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>Het account van de eigenaar is niet opgegeven: tot dan wordt niemand uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Om het na vergelijking te vertrouwen: ca_file (de instantie) of pin_sha256, onder [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Ingesteld. Volgende stap: identity-connect preview, daarna identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Dit apparaat is geregistreerd.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>Wachtwoorden en tokens zijn verzegeld.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Instellingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Deze sleutel is goed. Die leidt naar {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>Regel {line} van de invoer wordt niet begrepen.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Elke regel is naam=waarde.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Bekende namen: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>De twee wachtwoordzinnen verschillen.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Typ twee keer dezelfde.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>De sandbox draait, met {users} persoon. Die is alleen om uit te proberen.</numerusform>
            <numerusform>De sandbox draait, met {users} personen. Die is alleen om uit te proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Druk op Ctrl+C om te stoppen; alles erin is dan weg.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>In {folder} draait een ander exemplaar van Identity Connect.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Eén uitvoering tegelijk: twee zouden elkaars werk ongedaan maken.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Wacht tot het klaar is, of beëindig het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>De agent draait. Druk op Ctrl+C om te stoppen; bij de volgende start gaat hij verder.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Volgende uitvoering: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>De uitvoer kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>De schijf waar die naartoe gaat, is vol, of de uitvoer is gesloten.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Bekijk het resultaat opnieuw: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory is niet opnieuw bevraagd, omdat de aanmelding om {time} is geweigerd: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Sindsdien is er niets gewijzigd. Een planning die een geweigerde aanmelding herhaalt, vergrendelt het account.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Corrigeer het account of het wachtwoord. Voer daarna de installatie opnieuw uit met --replace, of deze opdracht één keer in een terminal.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Er is geen beeldscherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>DISPLAY en WAYLAND_DISPLAY zijn geen van beide ingesteld.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Gebruik in plaats daarvan een opdracht (identity-connect --help; demo --headless), of een desktopsessie.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>De sandbox wordt gestart met {users} persoon.</numerusform>
            <numerusform>De sandbox wordt gestart met {users} personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>De directoryservice om mee te proberen: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>De beheerder daarvan: {user}, wachtwoord {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Uit de directory gelezen: {user} gebruikers, {group} groepen.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>De service zelf telt nu {users} gebruikers en {groups} groepen.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Weggelaten, met de reden ({count}; de demo bevat opzettelijk foutieve records):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} aanvraag in {seconds} s.</numerusform>
            <numerusform>{requests} aanvragen in {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Tweede uitvoering:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Gebruikers: {expected} gepland, {got} bevestigd.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Groepen: {expected} gepland, {got} bevestigd.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Gebruikers: {expected} bevestigd, de service heeft er {got} meer.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Groepen: {expected} bevestigd, de service heeft er {got} meer.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>Er is geen gebruiker gemaakt.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>Er is geen groep gemaakt.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>De verificatiepagina van de sandbox antwoordde niet zoals verwacht.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} kon niet worden geopend, of heeft geen knop om mee goed te keuren.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Probeer het opnieuw; --verbose toont wat de pagina meldde.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>De demo keurt geen aanmelding bij {host} goed.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Dat doet de demo alleen op deze computer.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Voer identity-connect setup uit en keur de aanmelding zelf goed.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>De sandbox is niet binnen {seconds} seconden gestart.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Deze computer is erg druk, of iets blokkeert de sandbox.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Probeer het opnieuw met minder personen (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>De sandbox is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>De pakketten ervan zijn een extra.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Installeer identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>De sandbox is onverwacht beëindigd.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Probeer het opnieuw; --verbose toont de laatste melding.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>er is niets opgegeven</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} is geen datum zoals 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} is geen dag zoals 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>deze dag is voorbij: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} is geen geheel getal</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>kies van 1 tot en met {most} personen</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect is al geopend; het venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Er is nog geen installatiesleutel.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>De sleutel zegt voor welke organisatie deze computer gaat werken.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Kopieer de sleutel van de beheerpagina van de directory en plak die hier.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Deze sleutel is nog niet bij de service gecontroleerd.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Bevestig dat {host} de service van uw organisatie is.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Een sleutel kan naar elke service leiden, en deze is hier niet bekend.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Vergelijk de naam met de pagina waarvan u de sleutel hebt gekopieerd, en vink het vakje aan.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Bevestig de hosts {host} en {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Een sleutel kan overal naartoe leiden: de aanmelding gaat naar de eerste, personen worden naar de tweede verzonden.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Vergelijk de namen met de pagina waarvan u de sleutel hebt gekopieerd, en vink het vakje aan.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>De installatiesleutel is niet meer in de verzegelde opslag.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>De opslag is gewist nadat de sleutel was gecontroleerd.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Ga terug naar de eerste stap en plak de sleutel opnieuw.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Een geheim dat eerder is gecontroleerd, is niet meer in de verzegelde opslag: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>De opslag is gewist, of een ander gebruikersaccount heeft deze installatie geopend.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Ga terug naar de stap waar erom wordt gevraagd en typ het opnieuw.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Deze service vereist een bearer-token voor SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>De sleutel bevat er geen.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Kopieer het van de inrichtingspagina van de service.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Kopieer het opnieuw van de pagina die het toont, en niets anders.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>De proxy heeft een wachtwoord en geen gebruikersnaam.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Voer ook de gebruikersnaam in, of laat beide leeg.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Lees de licentie en vink het vakje aan.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Er heeft zich nog niemand aangemeld.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Deze computer werkt namens de beheerder die de code goedkeurt.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Open de pagina in een browser, meld u daar aan en voer de code in.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>De code is verlopen.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Een code is maar een paar minuten geldig.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} is niet de naam van een domein.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Een domein heeft een DNS-naam, zoals corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Typ de DNS-naam van het domein.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} is niet de naam van een computer.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Typ de volledige naam, zoals dc1.corp.example.com, met :636 alleen voor een andere poort.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Er is geen gebruiker opgegeven.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>De directory wordt gelezen met de rechten van één account; lezen is genoeg.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Typ een gebruiker, zoals reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} zegt niet bij welk domein de gebruiker hoort.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Typ deze als naam@domein, DOMEIN\naam of een DN-naam.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Het wachtwoord van de gebruiker ontbreekt.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Typ het wachtwoord van de gebruiker die de directory leest.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Schakel versleuteling in, of vink het vakje aan om zonder door te gaan.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Typ deze als DC=corp,DC=example,DC=com, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>De paginagrootte moet tussen {low} en {high} liggen.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 is wat domeincontrollers verwachten.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>Het certificaat van de certificeringsinstantie heeft geen PEM-indeling.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Een PEM-bestand begint met -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Exporteer het certificaat als Base-64-gecodeerde X.509.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>De controle van de verbinding is niet geslaagd.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>De verbinding is nog niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Geef het account op dat eigenaar is van deze verbinding, of ga zonder door.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Zolang de eigenaar niet bekend is, wordt niemand uitgeschakeld of verwijderd, zodat de eigenaar niet kan worden buitengesloten.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>Er is geen organisatie-eenheid geselecteerd.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Alleen personen en groepen in geselecteerde eenheden worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Vink minstens één eenheid aan.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>Er is geen soort object geselecteerd.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Vink gebruikers, groepen of beveiligingsgroepen aan.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>De eerste synchronisatie is niet gestart.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Er is nog geen voorvertoning.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Er wordt niets geschreven voordat u hebt gezien wat er zou veranderen.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>De opgeslagen installatie in {path} kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Begin opnieuw. Het oude bestand is ernaast bewaard.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>De opgeslagen installatie in {path} komt uit een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Installeer de nieuwere versie, of begin opnieuw.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>Er is iets gebeurd dat dit programma niet verwachtte.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Dit is een programmafout.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Kopieer de details en stuur ze naar de ondersteuning.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Deze stap kan hier niet meer worden gewijzigd: de verbinding is geïnstalleerd.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Deze stap kan hier niet meer worden gewijzigd: de eerste synchronisatie is begonnen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installeren</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>Eenheden en objecten</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Veldtoewijzing</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Gebruikersregels</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Wachtwoorden</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Beoordelen en starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Wat te synchroniseren</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Hoe te synchroniseren</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Huidige stap</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vereist aandacht</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Naam van de controller</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Klokken</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Verwijderingen</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Rechten van de leesgebruiker</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Tweede controller</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>De organisatie-eenheden worden gelezen</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Nagaan wat er zou veranderen</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Gebruikers worden verzonden</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Groepen worden verzonden</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Leden van groepen worden verzonden</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>De sleutel inwisselen en deze computer registreren</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Controleren of de geheimen zijn verzegeld</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>De instellingen opslaan</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Een sleutel is een geheim: wie die heeft, kan een computer met uw organisatie verbinden. De sleutel wordt in de verzegelde opslag bewaard en vergeten zodra die is ingewisseld. Een sleutel die per e-mail kwam, kan overal naartoe leiden; daarom wordt een onbekende service met de naam bevestigd.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Kopieer de hele regel opnieuw van de beheerpagina van uw clouddirectory. Een verlopen sleutel, of een die een andere computer heeft gebruikt, kan daar worden vervangen. Als de service niet kan worden bereikt, bekijk dan de proxyinstellingen op deze pagina.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>De taal van dit programma op deze computer. Die kan altijd bovenaan het venster worden gewijzigd.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Namen, kenmerken en meldingen van uw directory blijven zoals ze daar zijn.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>De voorwaarden waaronder dit programma mag worden gebruikt. De volledige tekst staat hier, ook zonder internetverbinding; die kan worden opgeslagen en afgedrukt.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>De versie die u accepteert en de datum worden in de instellingen vastgelegd.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Een beheerder van de clouddirectory staat deze computer toe voor de organisatie te werken. De aanmelding gebeurt in een browser, op dit of een ander apparaat; het wachtwoord komt nooit hier terecht.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>De code is een paar minuten geldig. De pagina in de browser noemt de computer die het vraagt: ga daar alleen door als het deze is. Het account dat zich aanmeldt, is eigenaar van de verbinding, en geen enkele synchronisatie schakelt dat uit of verwijdert het.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Hoe Active Directory wordt bereikt: het domein, de controllers in de volgorde waarin ze worden geprobeerd, en de gebruiker die leest.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>Lezen is genoeg: er is geen beheerder nodig, en er wordt nooit iets naar Active Directory geschreven. Controllers worden met hun volledige naam opgegeven, omdat een certificaat op de volledige naam wordt verleend. LDAP via SSL (poort 636) is de standaard.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Als er geen controller wordt gevonden, mag deze computer misschien geen DNS-server van het domein bevragen; voeg een controller toe op naam. Technische details van een fout staan in de volgende stap, rij voor rij.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Alles wat een synchronisatie nodig heeft, wordt echt uitgeprobeerd, rij voor rij. Elke rij meldt wat is gevonden, en elke rij kan afzonderlijk opnieuw worden geprobeerd.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>Het wachtwoord wordt één keer per klik geprobeerd en nooit vanzelf nog een keer, zodat uw account niet wordt vergrendeld. Een certificaat dat niet wordt vertrouwd, wordt getoond met alles wat nodig is om te beslissen: de instantie vertrouwen, het vastpinnen, of het niet vertrouwen.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Kies een rij om de oorzaak en de oplossing te lezen. Een rij die op een andere wacht, wordt pas geprobeerd als die andere werkt.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>De eerste van twee stappen die iets wijzigen: de sleutel wordt ingewisseld, deze computer wordt bij de service geregistreerd, de geheimen worden verzegeld en de instellingen opgeslagen.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>Er wordt niemand door gemaakt, gewijzigd of uitgeschakeld. De voorgaande stappen zijn daarna vergrendeld; wat ze hebben bepaald, kan later in de instellingen worden gewijzigd.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Een stap die mislukt, wordt genoemd. “{button:Retry}” gaat daar verder; “{button:Roll back}” maakt ongedaan wat is gedaan.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Welke organisatie-eenheden worden gesynchroniseerd, en welke soorten objecten daarin.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Een aangevinkte eenheid neemt alles daaronder mee, ook eenheden die later worden gemaakt als u daarvoor kiest. Eenheden worden op identiteit onthouden: een eenheid die wordt hernoemd of verplaatst, blijft gekozen. Systeemaccounts worden altijd weggelaten.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Een eenheid die niet kan worden geopend, is mogelijk niet leesbaar voor de gebruiker van de verbinding. Een LDAP-query beperkt de gebruikers verder; een fout daarin wordt aangewezen.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Welk kenmerk van Active Directory welk veld van de clouddirectory vult.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>Suggesties komen met hun reden en kunnen ongedaan worden gemaakt. Het resultaat wordt voor een echte persoon getoond, en de hele selectie wordt gecontroleerd op lege vereiste velden en op waarden die twee personen delen. objectGUID koppelt beide kanten en verandert nooit.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Een persoon van wie het record niet kan worden toegewezen, wordt met de reden weggelaten; alle anderen worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Wie van de personen in de gekozen eenheden wordt gesynchroniseerd: iedereen, of wie aan criteria voldoet.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>De aantallen naast de criteria zijn geteld uit de laatste doorgang door uw directory en zeggen wie zou wegvallen. Test een persoon om te zien welke voorwaarde beslist.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>Als er niemand overblijft, bekijk dan de voorwaarde die de meeste personen weglaat. Vergelijkingen negeren hoofdletters en kleine letters.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Wat er met accounts in de clouddirectory gebeurt als er in Active Directory iets verandert.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>Het verlaten van de geselecteerde eenheden wordt alleen afgehandeld zolang de accountstatus wordt gevolgd. Verwijderen kan niet ongedaan worden gemaakt, uitschakelen wel. Meer dan de limieten toestaan, wordt vastgehouden en wacht op uw goedkeuring. Het account van de eigenaar wordt nooit uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Wanneer de synchronisatie vanzelf wordt uitgevoerd: elke paar minuten met een nachtelijke volledige vergelijking, of dagelijks, wekelijks of maandelijks.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Tijden gelden in de tijdzone die u kiest; de volgende uitvoeringen worden getoond, ook waar de klok wordt verzet.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Welke domeincontrollers wachtwoordwijzigingen doorgeven, zodat personen zich bij de cloud aanmelden met hun Active Directory-wachtwoord. Deze stap is optioneel.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Een wijziging wordt vastgelegd op de controller die haar uitvoert; daarom moet elke beschrijfbare controller gedekt zijn. De agent wordt actief nadat de controller opnieuw is opgestart. Wachtwoorden die al bestaan, worden bij hun volgende wijziging gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Elke rij noemt wat ontbreekt en de PowerShell-regel die dat verhelpt.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Alles wat de eerste synchronisatie zou doen, voordat er iets wordt geschreven: elke persoon met de reden, elk veld voor en na.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Als de directory is gewijzigd sinds de voorvertoning is gemaakt, wordt die opnieuw gemaakt. “{button:Stop}” laat een consistente toestand achter; de volgende uitvoering gaat daarvandaan verder.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Directorykoppeling</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Weergavenaam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tweede voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Bijnaam</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Voorkeurstaal</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefoon werk</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefoon thuis</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pieper</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Volledig adres</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Divisie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Kostenplaats</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Landcode</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Algemene naam</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Naam van het land</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Werknemers-id</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Type werknemer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP-telefoon</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Id die nooit verandert</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Postbus</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Accountnaam (van vóór Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Aanmeldingsnaam</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>Het schema van deze directory heeft geen “{attribute}”.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>Het schema heeft “{attribute}”, maar niet voor objecten van deze soort.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}” bevat binaire gegevens, die niet als tekst worden gelezen.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}” kan meerdere waarden hebben; de eerste in sorteervolgorde wordt genomen.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}” bevat de DN-naam van een ander object.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}” is een getal en wordt verzonden zoals het is geschreven.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}” is een datum en tijd en wordt verzonden zoals de directory die schrijft.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}” staat in het schema: tekst, één waarde.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Vaste waarde</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Eerste die niet leeg is</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleine letters</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Zonder extra spaties</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Een deel ervan</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Tekst vervangen</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Indien leeg, een standaardwaarde</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Eerste van</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Zonder extra spaties</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Vervangen in</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Standaard voor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Ertussen</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Vanaf teken</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Hoeveel (leeg: alle)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Te vervangen tekst</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Waarde indien leeg</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Toegewezen</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Niet toegewezen</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestie</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Niet volledig</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Weggelaten: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Nog niet gelezen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Zie opmerking</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Leeg: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>Dubbel: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Te lang: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>Geen tekst: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Onzichtbaar: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>E-mail aan “{domain}” kan van buiten nauwelijks aankomen.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>Zulke namen worden alleen binnen netwerken gebruikt. Adressen ermee: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Wijs een ander kenmerk toe aan “{field}”, of ga door als u het domein kent.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}” is vereist, en leeg voor {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}” moet voor iedereen verschillen, en {count} delen een waarde.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}” is te lang voor {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}” kan voor {count} niet als tekst worden gelezen.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>“{field}” bevat voor {count} onzichtbare tekens.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>Er is geen LDAP-query.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Typ er een, zoals (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>De LDAP-query eindigt te vroeg.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>Het haakje bij teken {opened} wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Voeg een sluithaakje toe, of schrijf verder.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>Het sluithaakje bij teken {position} is er een te veel.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>Er was niets geopend dat het kon sluiten.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Verwijder het, of voeg het openingshaakje toe dat erbij hoort.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>De LDAP-query gaat na het einde door: “{found}”.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Eén query is één paar haakjes; dit komt erna, bij teken {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Verbind voorwaarden met &amp; (alle) of | (één is genoeg): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>Om de {operator} bij teken {position} staan geen haakjes.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Zet de hele query tussen haakjes: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Vóór “{found}” ontbreekt een openings- of sluithaakje.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>Bij teken {position} begint een andere voorwaarde of eindigt de groep.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Zet elke voorwaarde tussen eigen haakjes: (&amp;(department=Sales)(title=*)). Woorden zoals AND en OR worden als &amp; en | vooraan geschreven.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Bij teken {position} gaan twee haakjes na elkaar open.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Voorwaarden die bij elkaar horen, worden verbonden met &amp;, | of !, dat vooraan staat.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Schrijf (&amp;(department=Sales)(title=*)), of verwijder één paar haakjes.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>De {operator} bij teken {position} heeft geen voorwaarde.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Zet er voorwaarden achter, elk tussen haakjes: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>De ! geldt voor één voorwaarde, en bij teken {position} volgt een tweede.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Schrijf (!(&amp;(department=Sales)(title=*))) of (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Bij teken {position} ontbreekt de naam van een kenmerk.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Noem er een vóór het teken, zoals department in (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} is niet de naam van een kenmerk.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>Namen bestaan uit letters, cijfers en koppeltekens en beginnen met een letter; teken {position} is een ander teken.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Schrijf de naam zoals Active Directory die heeft, zoals department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Na {name} ontbreekt de =, bij teken {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Een voorwaarde is een naam, een van = &gt;= &lt;= ~= en een waarde.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Schrijf (department=Sales). Er is geen &gt; of &lt;: gebruik &gt;= en &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Er staat een openingshaakje in een waarde, bij teken {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Haakjes horen bij de query zelf.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Schrijf \28 voor ( en \29 voor ) als ze deel van de waarde zijn; sluit anders eerst de voorwaarde.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>Op de backslash bij teken {position} volgen geen twee hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Met een backslash begint een teken dat als getal wordt geschreven.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Schrijf \5c voor een backslash zelf.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>Een sterretje kan niet met {operator} worden gebruikt (teken {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Alleen = neemt een deel van een waarde.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Gebruik =, of schrijf \2a voor een sterretje dat deel van de waarde is.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Er staat een regeleinde of ander onzichtbaar teken ({character}) in een waarde, bij teken {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>Geplakte tekst is vaak in regels afgebroken.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Verwijder het. Tussen voorwaarden mogen regeleinden staan.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} is niet de naam van een vergelijkingsregel.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Tussen de dubbele punten, vóór teken {position}, staat het nummer van een regel.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Schrijf (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>De {character} bij teken {position} is een teken met volledige breedte.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP-query&apos;s worden met het smalle teken geschreven: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Zet de invoermethode op halve breedte en typ {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>De LDAP-query is meer dan {depth} niveaus diep genest (teken {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>Domeincontrollers lezen niet zo diep.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Verbind voorwaarden met hetzelfde teken op één niveau.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} kan deze LDAP-query niet beantwoorden.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Gebruik een ander kenmerk. Wat de controller meldde, staat in de technische details.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>De LDAP-query heeft wijzigingen die niet zijn opgeslagen.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>Het schema kent geen kenmerk {attribute} van gebruikers: de voorwaarde vindt niemand.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>Het schema kent geen kenmerk {attribute} van gebruikers: de voorwaarde vindt niemand. Wel aanwezig: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory negeert een voorwaarde zonder kenmerk: die vindt niemand.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory heeft geen vergelijkingsregel {rule}: de voorwaarde vindt niemand.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} bevat DN-namen, die alleen in hun geheel worden vergeleken: met een sterretje vindt de voorwaarde niemand.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} wordt met niets vergeleken; dat vindt niemand. Schrijf (!({attribute}=*)) voor personen zonder waarde.</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>De waarde van {attribute} begint met een sterretje: geen index helpt, en elke gebruiker wordt bekeken.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} is niet geïndexeerd: elke gebruiker wordt bekeken, wat in grote domeinen langzaam is.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory behandelt ~= als =: {attribute} moet gelijk zijn.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory negeert :dn na {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>De waarde van {attribute} bevat een teken dat niet zichtbaar is ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Bevestig dat accounts definitief worden verwijderd.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>E-mail, bestanden en gegevens van een verwijderd account kunnen niet worden teruggehaald, ook niet als de persoon opnieuw wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Bevestig het in het kader, of kies ervoor de accounts uit te schakelen.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>De limiet moet tussen 0 en {most} liggen.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Typ een aantal wijzigingen.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} is geen percentage.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Typ een percentage van 0 tot 100.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>De limiet staat minstens {floor} toe, maar nooit meer dan {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>Het tweede getal gaat voor; het eerste zou dus geen effect hebben.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Verlaag het eerste getal, of verhoog het tweede.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} is geen percentage waarbij alles wordt vastgehouden.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Een directory die veel minder objecten geeft dan voorheen, is misschien met minder rechten gelezen.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Typ een percentage boven 0 en tot en met 100.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Uitgeschakeld in Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Uit de geselecteerde eenheden verplaatst</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Verwijderd in Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Weer ingeschakeld</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Verwijderd in de service</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Account verlopen</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Er wordt een nieuw, leeg account gemaakt.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>Er gebeurt niets: aan beide kanten verdwenen.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>Er wordt geen account gemaakt.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>Het account wordt ingeschakeld.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Het account wordt uitgeschakeld.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>Het account wordt definitief verwijderd.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Blijft actief en wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Er verandert niets.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Blijft actief: de eigenaar wordt nooit uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Blijft actief tot bekend is wie eigenaar is van de verbinding.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>Wat wordt verzonden, komt in een aangepaste store van Zoho Directory terecht. De eigen instellingen van de store bepalen of accounts daar een statuswijziging, een vertrekker of een verwijdering volgen.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory bepaalt dit zelf: in de instellingen van de aangepaste store (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>Een SCIM-service bepaalt dit zelf: zoek op de beheerpagina&apos;s daarvan naar uitnodigingen of meldingen.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>Deze service bepaalt dit zelf, op de beheerpagina&apos;s ervan.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>Er is geen controller gekozen.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Een controller legt de wachtwoordwijzigingen vast die daarop worden gedaan, en geen andere.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Kies elke beschrijfbare controller, of schakel wachtwoordsynchronisatie uit.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Deze service neemt geen wachtwoorden aan.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>De service biedt de aanroep van een wachtwoordagent niet en changePassword van SCIM evenmin.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Ga door zonder wachtwoordsynchronisatie. Personen stellen hun wachtwoord in de service in.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Een aangepaste store van Zoho Directory neemt geen wachtwoorden aan.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>Wat daarheen wordt verzonden, wordt niemands wachtwoord.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Ga door zonder wachtwoordsynchronisatie. Personen stellen hun wachtwoord in Zoho Directory in.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, poort 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, poort 5985 of 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Beschrijfbaar</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Aanmelding via SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ is beschrijfbaar</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Aanmelding via WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Versie en architectuur</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Schijfruimte</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA-beveiliging</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Andere wachtwoordfilters</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Openstaande herstart</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Andere installaties</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Niet gecontroleerd: eerst moet de controller antwoorden.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} is niet bekend bij de DNS van deze computer.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>De record ontbreekt, of deze computer bevraagt een DNS-server buiten het domein.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Laat deze computer een DNS-server van het domein gebruiken. Deze regel toont wat die antwoordt:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} antwoordt.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} antwoordde binnen {seconds} seconden op geen enkele poort.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>De controller is uitgeschakeld, of een firewall tussen hier en {addresses} negeert alles.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Start de controller of open de firewall. Deze regel probeert het vanaf hier:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Antwoordt op poort {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} weigert SMB op poort {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>De Server-service is niet actief; de agent wordt daarmee gekopieerd.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} reageert niet op poort {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Een firewall op de controller of onderweg negeert het verkeer; de agent wordt daarmee gekopieerd. SMB is alleen nodig zolang er iets wordt geïnstalleerd of verwijderd.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Open poort {port} onderweg en voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Antwoordt op poort {port}, versleuteld met TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Antwoordt op poort {port}; berichten worden door de aanmelding versleuteld.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} weigert WinRM op de poorten {port} en {other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>Externe PowerShell-toegang is uitgeschakeld; de agent wordt daarmee geïnstalleerd.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} reageert niet op de poorten {port} en {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Een firewall op de controller of onderweg negeert het verkeer; de agent wordt daarmee geïnstalleerd.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>Wachtwoorden kunnen erop worden gewijzigd.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>Niet nodig: deze controller is alleen-lezen en geeft elke wachtwoordwijziging door aan een beschrijfbare.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>De directory zegt niet welk systeem {host} heeft.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} heeft geen Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>De directory meldt {system} {version}. De agent is een onderdeel van de aanmelding van Windows zelf.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laat deze controller weg.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} heeft een te oude Windows-versie: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>De agent vereist Windows Server 2012 of hoger.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Laat de controller weg, of vervang die. Wijzigingen die daarop worden gedaan, worden niet vastgelegd.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Deze computer hoort bij {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Deze computer hoort bij {own}, en niet bij {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>De computer bereikt de controllers van {domain} alleen als het ene domein het andere vertrouwt.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Is dat niet zo, installeer dan vanaf een computer van {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Hier kan niet worden vastgesteld of deze computer bij {domain} hoort.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Alleen Windows, en Linux met realmd, melden dat.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>De agent wordt met Kerberos gekopieerd: zorg dat deze computer zich bij {domain} kan aanmelden.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Deze computer, {machine}, hoort bij geen enkel domein.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, waarmee de agent wordt geïnstalleerd, werkt alleen zeker op een computer van {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Voer Identity Connect uit op een computer van het domein, of voeg deze computer aan het domein toe; die wordt dan opnieuw opgestart. Als administrator, hier:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} is een Domain Admin.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} is administrator van de controllers.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} kan zijn eigen groepen niet lezen.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>De directory toont ze niet aan dit account.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>De rechten worden bij de installatie geprobeerd.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>Bij de installatie wordt om een ander account gevraagd.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} mag niet op de controllers installeren.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>Het hoort niet bij Domain Admins ({sid}) en niet bij Administrators, ook niet via een andere groep.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Gebruik bij de installatie een ander account, of laat een Domain Admin deze regel uitvoeren:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell staat daar in de beperkte taalmodus: AppLocker of App Control for Business staat alleen scripts toe die een beleid noemt.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Laat het account buiten dat beleid zolang de agent wordt geïnstalleerd, of installeer het pakket via softwaredistributie. Deze regel toont de modus, op de controller:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} heeft een PowerShell die ouder is dan 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Die komt met Windows Server 2016; oudere systemen hebben Windows Management Framework 5.1 nodig.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Installeer Windows Management Framework 5.1, of vervang de controller. Deze regel toont de versie, op de controller:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>De Taakplanner van {host} is niet actief.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>Het pakket wordt geïnstalleerd als SYSTEM, via een taak die één keer wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} is niet de naam of het adres van een computer.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Een naam bestaat uit letters, cijfers, koppeltekens en punten; een adres uit getallen.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Voer de volledige DNS-naam van de controller in, zoals dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>{host} wordt niet bereikt op poort {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Deze computer heeft geen route naar dat netwerk.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Verbind deze computer met het netwerk van de controllers (VPN, route). Deze regel probeert het vanaf hier:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} antwoordt niet meer op poort {port} (SMB): {seconds} seconden lang niets.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>De controller is overbelast of start opnieuw op, of een apparaat onderweg laat de verbinding open en houdt dan tegen wat wordt verzonden.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, zoek dan onderweg naar een firewall of een WAN-optimizer.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>Wat op poort {port} van {host} antwoordt, spreekt geen SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Daar luistert een ander programma, of een apparaat onderweg antwoordt in plaats van de controller.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Ga na wat daar luistert. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} versleutelt SMB niet.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>De controller biedt geen SMB 3 aan, of geen versleuteling daarmee. De agent wordt nooit onversleuteld verzonden.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Schakel SMB 3 in. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} liet {user} alleen als gast toe.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>De controller kent het account niet en laat vreemden als gast toe; de verbinding van een gast is niet ondertekend en niet versleuteld.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Gebruik een Domain Admin en schakel het gastaccount uit. Voer deze regel uit als Domain Admin:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>Er is geen gebruikersnaam of geen wachtwoord om u bij {host} mee aan te melden.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>Het opgeslagen account noch een ander is opgegeven.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Voer gebruikersnaam en wachtwoord van een Domain Admin in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} weigert het wachtwoord van {user}, of kent dit account niet.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>De gebruikersnaam of het wachtwoord is onjuist; daartussen wordt geen onderscheid gemaakt.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Corrigeer beide en probeer het opnieuw. Meerdere pogingen kunnen het account vergrendelen.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>Het account {user} bestaat niet.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>Het bevraagde domein heeft geen account met deze naam.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Schrijf het als gebruiker@domein, of als DOMEIN\gebruiker. Deze regel toont of het bestaat:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Een beheerder heeft het uitgeschakeld.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Gebruik een ander account, of schakel dit in. Voer deze regel uit als Domain Admin:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>De laatste dag ervan is voorbij.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Gebruik een ander account, of verleng dit. Voer deze regel uit als Domain Admin:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Er zijn te veel onjuiste wachtwoorden mee geprobeerd.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Wacht tot het vanzelf wordt ontgrendeld, of ontgrendel het. Voer deze regel uit als Domain Admin:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>Het account {user} is uitgeschakeld, vergrendeld of verlopen.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos zegt niet welke van de drie.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Gebruik een ander account, of kijk welke het is. Deze regel toont ze alle drie:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>Het wachtwoord van {user} is verlopen of moet worden gewijzigd.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>Het is te oud, of een beheerder eist bij de volgende aanmelding een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Wijzig het door u één keer bij Windows aan te melden; voer daarna het nieuwe in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} mag zich op dit uur niet aanmelden.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>De aanmeldingstijden van het account sluiten dat uit.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Gebruik een ander account, of probeer het op een ander tijdstip opnieuw.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} mag zich niet via het netwerk aanmelden bij {host}.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>Het account is beperkt tot bepaalde computers, of een beleid verbiedt het (Toegang tot deze computer vanaf het netwerk weigeren, Protected Users, een verificatiebeleid).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Gebruik een andere Domain Admin. Deze regel toont de beperkingen van het account:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} kan het wachtwoord van {user} nu niet controleren.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>De Netlogon-service daar is niet actief, of bereikt geen andere controller.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Start de service. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} weigert NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Een beleid van het domein beperkt het; voor deze controller was NTLM gekozen.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Kies voor {host} weer Kerberos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} weigert de aanmelding van {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>Er wordt geen reden gegeven die hier bekend is; de status is die van Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Zoek het op in het beveiligingslogboek van de controller (gebeurtenis 4625). Voer deze regel daar uit, als administrator:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>De aanmelding van {user} bij {host} is mislukt.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Controleer hoe de gebruikersnaam is geschreven (gebruiker@domein, DOMEIN\gebruiker), of kies Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos heeft de naam van de controller nodig, niet het adres {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>Tickets worden op naam gesteld.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Voer de volledige DNS-naam in; of kies NTLM voor {host}, als het het adres moet zijn.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos kent de controller niet onder de naam {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>De naam is een alias of verkeerd gespeld, of de service cifs/{host} is niet geregistreerd.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos vindt het domein van {user} niet.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>Wat na de @ staat, is een andere naam dan die van het domein, of deze computer kent de controllers ervan niet.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Schrijf het account als DOMEIN\gebruiker en laat deze computer de DNS van het domein gebruiken.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Geen controller beantwoordt Kerberos; {user} kan zich dus niet bij {host} aanmelden.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Een firewall negeert poort 88, of deze computer vindt de controllers niet in DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Open poort 88 (TCP en UDP) naar de controllers. Deze regel probeert het vanaf hier:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos antwoordde niet binnen {seconds} seconden; niemand meldt zich dus bij {host} aan.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Een firewall negeert poort 88 naar de controllers van {realm}, of ze zijn allemaal bezet.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>De klokken van deze computer en van {host} verschillen te veel voor Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>Er zit meer dan vijf minuten tussen.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Zet de klok van deze computer gelijk met het domein. Voer deze regel hier uit, als administrator:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos is niet op deze computer geïnstalleerd.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>De aanmelding bij {host} heeft het nodig; in Linux is het een extra van Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Installeer Identity Connect met de extra kerberos; of kies NTLM voor {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos weigert de aanmelding van {user} bij {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Controleer de gebruikersnaam en de klok en DNS van deze computer; of kies NTLM voor {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} heeft geen share ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>De administratieve shares zijn daar uitgeschakeld.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Schakel ze in. Voer deze regel op de controller uit, als administrator; alle shares ervan zijn even weg:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} mag ADMIN$ op {host} niet gebruiken.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Dat mogen alleen administrators van de controller, en dit account is dat niet.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Gebruik een account met Domain Admin-rechten, hier of in de verbindingsinstellingen, en probeer het opnieuw. Er hoeft niets opnieuw te worden geïnstalleerd. Deze regel toont wie die rechten heeft:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} laat {user} niet naar {name} in ADMIN$ schrijven.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>Het account kan daar lezen maar niet schrijven: het is geen administrator van de controller, of de rechten van de Windows-map zijn gewijzigd.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Gebruik een account met Domain Admin-rechten en probeer het opnieuw. Voer deze regel op de controller uit om de rechten te zien:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ van {host} neemt geen bestanden aan: schrijfbeveiligd.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Naar het volume met Windows kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Kijk waardoor het is beveiligd. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>De schijf van {host} is vol: {name} paste niet.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Het volume met Windows heeft geen ruimte meer, of een quotum is verbruikt. Wat al was gekopieerd, wordt weer verwijderd.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Maak ruimte en probeer het opnieuw. Deze regel toont op de controller wat vrij is:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} neemt nu geen werk meer aan via SMB.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>Het geheugen of het aantal sessies is verbruikt.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Probeer het later opnieuw. Deze regel toont op de controller wie is verbonden:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} op {host} is in gebruik.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Een programma daar houdt het vast, zoals msiexec of een virusscanner.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Probeer het over een paar minuten opnieuw. Deze regel toont op de controller of msiexec bezig is:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>De verbinding met {host} is verbroken (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>De controller of het netwerk heeft de verbinding beëindigd. Een bestand dat werd gekopieerd, wordt door de controller zelf verwijderd.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, bekijk dan het systeemlogboek van de controller:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} antwoordde op SMB op een manier die hier niet bekend is: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, bekijk dan het SMB-logboek van de controller:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} is niet op {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Het is nog niet geschreven, of iemand heeft het verwijderd.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Probeer de installatie van deze controller opnieuw.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} is niet volledig op {host} aangekomen: {found} van {sent} bytes.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>De controller, of het bestandssysteem daaronder, heeft een deel weggelaten. Het is weer verwijderd.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, controleer dan de schijf. Voer deze regel op de controller uit:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>De map {folder} op {host} kon niet worden beveiligd.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>Anderen dan SYSTEM en Administrators zouden erin kunnen schrijven: het volume bewaart geen rechten, of iets wijzigt ze. De map is weer verwijderd en er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ moet op NTFS of ReFS staan. Deze regel toont het op de controller:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} is geen map van Identity Connect en wordt met rust gelaten.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Alleen wat Identity Connect zelf onder IdentityConnect heeft gemaakt, wordt beschreven en verwijderd.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Verwijder de map handmatig, als die niet nodig is.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>Het pakket {path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>Het pakket {path} is niet het pakket dat is geconfigureerd.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>De SHA-256 ervan is {found}; verwacht wordt {expected}. Het is een andere versie, of iemand heeft het gewijzigd. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Haal het pakket opnieuw op bij de bron en vergelijk de SHA-256. Deze regel toont die hier:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>Het pakket {path} is gewijzigd terwijl het werd gekopieerd.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>Wat de tweede keer is gelezen, heeft een andere SHA-256. Wat al was gekopieerd, is weer verwijderd.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Ga na wat ernaar schrijft en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>Er is geen account of geen wachtwoord opgegeven voor {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Het opgeslagen account noch een ander heeft beide.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Voer het account dat installeert en het wachtwoord ervan in.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Voer de volledige DNS-naam van de controller in, of kies er NTLM voor.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} heeft de verbinding op poort {port} (WinRM) halverwege beëindigd.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows Remote Management is opnieuw gestart, de controller start opnieuw op, of een apparaat onderweg heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, start dan de service opnieuw. Op de controller, als administrator:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} antwoordt niet meer op poort {port} (WinRM): {seconds} seconden lang niets.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>Wat op poort {port} van {host} antwoordt, is niet Windows Remote Management.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} neemt op poort {port} (WinRM) geen bericht aan: HTTP-status {status}, zonder reden.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>De listener van Windows Remote Management is niet ingesteld, of maar deels.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Stel die opnieuw in. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Een antwoord van {host} op poort {port} (WinRM) was niet versleuteld zoals afgesproken.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Zoek tussen hier en {host} naar een apparaat dat HTTP leest of wijzigt. Een certificaat voor WinRM houdt zulke apparaten buiten; voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>Wat op poort {port} van {host} antwoordt, heeft niet bewezen dat het {host} is.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>Het nam de aanmelding aan en beantwoordde die niet zoals alleen de controller zelf dat kan.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Zoek onderweg naar een apparaat dat in plaats van de controller antwoordt, of naar een oude record van {host} in DNS. Deze regel toont wat DNS meldt, hier:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} biedt op poort {port} voor WinRM geen Kerberos en geen Negotiate aan.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Ze zijn daar uitgeschakeld. Basic, dat het wachtwoord leesbaar zou verzenden, wordt nooit gebruikt.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>Het certificaat van {host} voor WinRM (poort {port}) wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Vertrouw die certificeringsinstantie in de verbindingsinstellingen. Of, met een certificaat van de instantie van het domein in het archief van de computer, voer deze regel op de controller uit, als administrator, om het in gebruik te nemen:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>Het certificaat voor WinRM op poort {port} is voor een andere naam dan {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>Het is op een andere naam van de controller verleend, of een andere computer antwoordt.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Geef WinRM een certificaat met de naam {host}. Staat er een in het archief van de computer, dan neemt deze regel het in gebruik, op de controller, als administrator:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>Het certificaat van {host} voor WinRM (poort {port}) is vandaag niet geldig.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Het is verlopen, het is nog niet geldig, of de klok van deze computer loopt verkeerd.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Vernieuw het. Staat er een nieuw in het archief van de computer, dan neemt deze regel het in gebruik, op de controller, als administrator:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>Het certificaat is verdwenen, de sleutel ervan is te zwak, of alleen TLS ouder dan 1.2 is ingeschakeld.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Stel de listener opnieuw in. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>Het wachtwoord van {user} is onjuist.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>Het is verkeerd getypt, of gewijzigd sinds het is opgeslagen.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Voer het opnieuw in. Elke onjuiste poging telt mee voor vergrendeling van het account; deze regel toont welke accounts zijn vergrendeld:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>Het domein van {host} kent {user} niet.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>De naam is verkeerd getypt, of het account hoort bij een ander domein.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Schrijf het als gebruiker@domein of DOMEIN\gebruiker, met het domein van het account.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} mag zich niet aanmelden: het account is vergrendeld, uitgeschakeld of verlopen.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos zegt niet welke van de drie.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Ontgrendel het of schakel het in, of gebruik een ander account. Deze regel toont welke het is:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} mag zich nu niet bij {host} aanmelden, of niet vanaf hier.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>De aanmeldingstijden, de computers waarbij het account zich mag aanmelden, of een verificatiebeleid verbieden het.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Wijzig dat in de eigenschappen van het account, of gebruik een ander account.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>Het wachtwoord van {user} is verlopen, of moet eerst worden gewijzigd.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Stel een nieuw wachtwoord in door u één keer bij Windows aan te melden; voer het daarna in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos kent geen service {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} is een alias en niet de eigen naam van de controller, of de servicenaam is ook voor een ander account geregistreerd, of voor geen enkel.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Voer de volledige DNS-naam van de controller in. Deze regel toont van wie de servicenaam is:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos staat vijf minuten toe.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Zet de klok van deze computer gelijk met het domein. Als administrator, hier:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>Er wordt geen Kerberos gevonden van het domein in {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>Wat achter de @ staat, is geen domein maar een aanmeldingssuffix, of deze computer bevraagt een DNS-server buiten het domein.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Schrijf het account als DOMEIN\gebruiker: dan wordt het domein van {host} bevraagd.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} is een korte naam: Kerberos kan niet zien bij welk domein die hoort.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Deze computer hoort bij geen domein dat kan worden toegevoegd aan de naam.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Geen controller beantwoordt Kerberos voor {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>Poort 88 is onderweg gesloten, of de controllers van het domein worden niet in DNS gevonden.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Open poort 88 (TCP en UDP) naar de controllers. Deze regel probeert het, vanaf hier:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>De aanmelding bij {host} kreeg binnen {seconds} seconden geen antwoord.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Een firewall onderweg negeert Kerberos (poort 88), of een naamserver antwoordt niet.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>In Linux is het een apart onderdeel.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Installeer Identity Connect ermee: pip install &apos;identity-connect[kerberos]&apos;. Daarvoor zijn een C-compiler, de headers van Python en libkrb5-dev nodig.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} weigert {user} op poort {port} (WinRM), hoewel Kerberos een ticket gaf.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos is uitgeschakeld in de instellingen van Windows Remote Management, de servicenaam ervan hoort bij een ander account, of de verbinding eindigt niet bij de controller zelf.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} weigert {user} op poort {port} (WinRM met NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>Het wachtwoord is onjuist, een beleid verbiedt NTLM daar, of de verbinding eindigt niet bij de controller zelf.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Controleer het wachtwoord, of kies voor {host} weer Kerberos. Deze regel toont het beleid (1 of 2: NTLM wordt geweigerd), op de controller:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>De aanmelding van {user} bij {host} is mislukt (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>Het antwoord staat onder “{button:Technical details}”; dit programma kent het niet.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Probeer DOMEIN\gebruiker in plaats van gebruiker@domein, of kies NTLM voor {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} heeft zich bij {host} aangemeld, maar mag Windows Remote Management daar niet gebruiken.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Dat mogen alleen administrators en leden van Remote Management Users; de agent wordt door een administrator geïnstalleerd.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Gebruik een Domain Admin. Of maak het account administrator van alle controllers, met deze regel op een controller:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} geeft {user} geen shell meer.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Er staan er te veel open onder dit account: elk programma dat Windows op afstand beheert, houdt er enkele, en die van een afgebroken programma blijven een tijdje bestaan.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Wacht een kwartier, of sta er meer toe. Voer deze regel op de controller uit:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} heeft beëindigd wat daar werd uitgevoerd.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Windows Remote Management is daar opnieuw gestart, of de controller start opnieuw op.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} is niet binnen {seconds} seconden begonnen.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Windows Remote Management is daar overbelast.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>Windows Remote Management op {host} weigert: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>De regel is van de controller zelf.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} gaf een antwoord dat niet kan worden gelezen (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Iets onderweg wijzigt het, of de service is beschadigd.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Start de service opnieuw. Voer deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell op {host} is mislukt (afsluitcode {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Verhelp wat daar staat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} was niet klaar binnen {seconds} seconden. Er is opdracht gegeven om te stoppen.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>De controller is overbelast, of iets daar wacht op een persoon.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Probeer het opnieuw als de controller minder druk is. Deze regel toont wat de controller bezighoudt:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>Wat de controller antwoordde, is geen antwoord van het script van Identity Connect.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Een profiel, een beleid of een ander programma schrijft daar in de uitvoer van PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Niet gecontroleerd: eerst moet de aanmelding via SMB slagen.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Niet gecontroleerd: eerst moet de aanmelding via WinRM slagen.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Niet gecontroleerd: eerst moet de controller zichzelf beschrijven.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>Niet geprobeerd: het account is geweigerd. Elke verdere poging zou meetellen voor vergrendeling.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} was na {seconds} seconden niet klaar met de controles.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>De controller antwoordt, maar te langzaam: die is overbelast, of een apparaat onderweg houdt pakketten tegen.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Probeer het opnieuw als het minder druk is. Deze regel toont vanaf hier hoe de controller antwoordt:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Aangemeld; alles is ondertekend en versleuteld.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Er is een bestand naar ADMIN$ geschreven en weer verwijderd.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Aangemeld met Kerberos, versleuteld met TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Aangemeld met Kerberos, dat elk bericht versleutelt.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Aangemeld met NTLM, zoals gekozen, versleuteld met TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Aangemeld met NTLM, zoals gekozen. Dat versleutelt elk bericht, maar bewijst niet welke computer antwoordt: geef {host} een certificaat voor WinRM, of gebruik Kerberos.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}, build {version}, {architecture}.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}, build {version}, {architecture}, Server Core.</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}, build {version}: ouder dan Windows Server 2016. De agent is daar niet uitgeprobeerd.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} is geen domeincontroller.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>{system} draait daar als lidserver; wachtwoorden van het domein worden er niet op gewijzigd.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Laat deze server weg. Deze regel toont de beschrijfbare controllers van het domein:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} is een alleen-lezen controller.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Die geeft elke wachtwoordwijziging door aan een beschrijfbare controller, waar ze wordt vastgelegd.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} heeft de architectuur {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>De agent is gemaakt voor AMD64 (x64): iets anders laadt LSASS daar niet.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Laat deze controller weg. Deze regel toont de architectuur, op de controller:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Op het Windows-station is {free_mb} MB vrij.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} heeft {free_mb} MB vrij op het Windows-station, en {least_mb} MB is nodig.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>Het pakket wordt daarheen gekopieerd; Windows Installer bewaart nog een kopie en schrijft een logboek.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Maak ruimte vrij. Deze regel verwijdert wat Windows-updates hebben achtergelaten, op de controller:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>LSA-beveiliging is uit. Ze houdt geen filter tegen.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>LSA-beveiliging is aan en eindigt bij de volgende herstart. Daarna houdt ze geen filter tegen.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>Of LSA-beveiliging van kracht is, kan niet worden vastgesteld: het systeemlogboek reikt niet meer terug tot de start van Windows. In het register is ze niet ingeschakeld.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>LSA-beveiliging is aan: {host} zou het filter niet laden.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL is {value}. LSASS laadt dan alleen wat Microsoft daarvoor heeft ondertekend; een weigering is alleen te zien in het gebeurtenislogboek (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Gebruik een pakket waarvan Microsoft het filter heeft ondertekend; of voer, als u minder beveiliging van LSASS accepteert, deze regel op de controller uit, als administrator, en start opnieuw op:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>LSA-beveiliging begint bij de volgende herstart: {host} zou het filter dan niet laden.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL is {value} en is ingesteld nadat Windows was gestart.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Gebruik een pakket waarvan Microsoft het filter heeft ondertekend; of voer, als u minder beveiliging van LSASS accepteert, deze regel op de controller uit, als administrator:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>Groepsbeleid schrijft LSA-beveiliging voor: {host} zou het filter niet laden.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configures LSASS to run as a protected process&quot; is in een beleid ingesteld. LSASS laadt dan alleen wat Microsoft daarvoor heeft ondertekend.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Gebruik een pakket waarvan Microsoft het filter heeft ondertekend, of laat de controllers buiten dat beleid. Deze regel toont welk beleid het is, op de controller:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>LSA-beveiliging is aan hoewel ze niet is ingesteld: {host} zou het filter niet laden.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>Ze is met UEFI-vergrendeling ingeschakeld: de firmware onthoudt dat, wat er ook in het register staat. Als ze na de start van Windows is uitgeschakeld, zonder zo&apos;n vergrendeling, beëindigt een herstart haar.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Verwijder de vergrendeling met het hulpprogramma LSA Protected Process Opt-out van Microsoft (LsaPplConfig.efi), of gebruik een pakket waarvan Microsoft het filter heeft ondertekend. Deze regel toont wanneer LSASS zo is gestart, op de controller:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>Er is geen ander wachtwoordfilter.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Blijven zoals ze zijn: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>Er wordt niet op een herstart gewacht.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows wacht op een herstart, om een update of een onderdeel te voltooien. De herstart voor de agent kan dezelfde zijn.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update wacht op een herstart. De herstart voor de agent kan dezelfde zijn.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>Bij de volgende herstart worden bestanden vervangen, omdat een ander programma daarom heeft gevraagd.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Een andere installatie is tot een herstart onderbroken. Start eerst de controller opnieuw op: Windows Installer kan de agent tot dan weigeren.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer is inactief.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>Er is een andere installatie bezig. Die van de agent wacht daarop, tot tien minuten.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>Versie {found} is geïnstalleerd.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>Versie {found} is geïnstalleerd en wordt bijgewerkt naar {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>Versie {found} is geïnstalleerd; de service ervan is {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Er is een deel van een agent aanwezig dat Windows Installer niet kent. De installatie verhelpt dat.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} heeft versie {found} van de agent, die nieuwer is dan {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer weigert terug te gaan.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Configureer het nieuwere pakket, of verwijder daar eerst de agent. Deze regel toont wat is geïnstalleerd, op de controller:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>De klok komt overeen met die van deze computer.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>De klok wijkt {seconds} seconden af van die van deze computer. Kerberos accepteert vijf minuten.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>De klok van {host} loopt {seconds} seconden voor op die van deze computer.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos accepteert vijf minuten; een aanmelding kan elk moment mislukken.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Zet beide gelijk met dezelfde tijdbron. Voer deze regel op de controller uit, en hier:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>De klok van {host} loopt {seconds} seconden achter op die van deze computer.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Niet geïnstalleerd</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Installatie begonnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Geïnstalleerd</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>Wacht op herstart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Laat niets horen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>De beveiligde map maken</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Het pakket kopiëren</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>De installatie starten</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Windows Installer uitvoeren</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Controleren wat is geïnstalleerd</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Verwijderen wat is gekopieerd</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Om de herstart vragen</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Weer opstarten</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Wachten op LDAP, SYSVOL en DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Zoeken naar het geladen filter</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>De agent verwijderen</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>De naam waarmee {user} zich bij een controller aanmeldt, is niet bekend.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>Die is als DN-naam opgeslagen, en de directory kon niet naar de accountnaam worden gevraagd.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Gebruik hier een ander account, of schrijf het in de verbindingsinstellingen als gebruiker@domein.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>Er is geen account om mee aan te melden.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>In de verbindingsinstellingen staat er geen.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Gebruik hier een ander account.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} kan niet worden gebruikt om aan te melden bij een controller.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>Controllers kennen accounts als gebruiker@domein of DOMEIN\gebruiker.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Typ het account in een van deze twee vormen.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Typ het wachtwoord van {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Geef het bestand van het pakket op.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Dit is geen SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Die heeft 64 tekens van 0 tot 9 en a tot f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Kopieer de SHA-256 die de uitgever van het pakket noemt.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Dit is geen vingerafdruk.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Die heeft 40 tekens van 0 tot 9 en a tot f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Kopieer die uit de details van het certificaat, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, versie {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Niet gecontroleerd: eerst moet het account bekend zijn.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Overgeslagen: geldt niet meer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>DN-naam</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Velden (voor → na)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Leden toegevoegd</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Leden uit de groep gehaald</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>Id in de service</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Waarschijnlijk mag het directoryaccount niets meer lezen, of is de zoekbasis onjuist.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Controleer de verbinding voordat er iets wordt goedgekeurd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} van hen zat in “{before}”, en die eenheid wordt niet meer genoemd.</numerusform>
            <numerusform>{count} van hen zaten in “{before}”, en die eenheid wordt niet meer genoemd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>De eenheid is verwijderd, of het directoryaccount mag die niet meer lezen; uit de antwoorden blijkt niet welke van de twee.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Zoek de eenheid in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} van hen is verplaatst van “{before}” naar “{now}”.</numerusform>
            <numerusform>{count} van hen zijn verplaatst van “{before}” naar “{now}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Sinds de laatste synchronisatie zijn de personen, of de eenheid waarin ze zitten, verplaatst.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Selecteer ook de nieuwe plaats, als ze moeten blijven.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>De selectie van eenheden of objecten is na de laatste synchronisatie gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} van hen wordt daardoor weggelaten.</numerusform>
            <numerusform>{count} van hen worden daardoor weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>De criteria zijn na de laatste synchronisatie gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} van hen voldoet niet meer aan de criteria.</numerusform>
            <numerusform>{count} van hen voldoen niet meer aan de criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” is voor {count} van hen gewijzigd, en de criteria kijken ernaar.</numerusform>
            <numerusform>“{attribute}” is voor {count} van hen gewijzigd, en de criteria kijken ernaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Zo&apos;n wijziging komt vaak van een script of een ander systeem.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Vergelijk er een paar in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” is leeg voor {count} van hen, en de criteria kijken ernaar.</numerusform>
            <numerusform>“{attribute}” is leeg voor {count} van hen, en de criteria kijken ernaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>Het is gewist, of het directoryaccount mag het niet meer lezen.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Bekijk er een in Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>De aangepaste LDAP-query vindt {count} van hen niet meer.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>Wat de query vraagt, is in Active Directory gewijzigd, of mag niet meer worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} van hen is in Active Directory zelf uitgeschakeld.</numerusform>
            <numerusform>{count} van hen zijn in Active Directory zelf uitgeschakeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Iemand, of een script, heeft sinds de laatste synchronisatie veel accounts uitgeschakeld.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Vraag na wie dat heeft gedaan voordat ze ook hier hun toegang verliezen.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} van de accounts is in Active Directory verlopen.</numerusform>
            <numerusform>{count} van de accounts zijn in Active Directory verlopen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>Een vervaldatum is verstreken, vaak aan het einde van een maand of een periode.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Verleng de accounts, als ze moeten blijven.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory gaf {now} objecten, en de vorige keer {before}.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Ze zijn verwijderd, of het directoryaccount mag ze niet meer lezen.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Ga na welke van de twee het is, voordat er iets wordt goedgekeurd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} van hen staat niet meer in Active Directory.</numerusform>
            <numerusform>{count} van hen staan niet meer in Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Ze zijn verwijderd, of verplaatst naar waar het directoryaccount niet mag lezen.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Zoek er een paar in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} aanmeldingsnaam verandert van “@{before}” in “@{after}”.</numerusform>
            <numerusform>{count} aanmeldingsnamen veranderen van “@{before}” in “@{after}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Dit lijkt op een nieuw e-maildomein.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>Keur het alleen goed als het nieuwe domein de bedoeling is en in de service is geverifieerd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} aanmeldingsnaam wisselt tussen een e-mailadres en een andere vorm.</numerusform>
            <numerusform>{count} aanmeldingsnamen wisselen tussen een e-mailadres en een andere vorm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Voor de aanmeldingsnaam wordt een ander kenmerk gebruikt, of de waarde ervan is voor allen gewijzigd.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Controleer de toewijzing van de aanmeldingsnaam.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} aanmeldingsnaam verandert binnen “@{domain}”.</numerusform>
            <numerusform>{count} aanmeldingsnamen veranderen binnen “@{domain}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>De regel waarmee namen worden gevormd, is gewijzigd, of velen zijn tegelijk hernoemd.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Vergelijk een paar namen voor en na.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>De instellingen zijn na de laatste synchronisatie gewijzigd.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>De aanmeldingsnaam komt nu mogelijk uit een ander kenmerk.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>De groep “{group}” verliest al haar bekende leden: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>De groep is in Active Directory leeggemaakt of opnieuw gemaakt, of de leden mogen niet worden gelezen.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Bekijk de groep in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>De groep “{group}” verliest {count} lid van {of}.</numerusform>
            <numerusform>De groep “{group}” verliest {count} leden van {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>Wordt uitgeschakeld</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>Wordt definitief verwijderd</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>Lid geworden van de groep {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>De groep {group} verlaten</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>Lid geworden van en verlaten groepen zijn bekend sinds {at}; oudere worden nog doorgelezen.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>Eerdere groepen waarvan iemand lid is geworden of die zijn verlaten, worden nog doorgelezen.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>door de planning</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>ingehaald na een start</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>opnieuw geprobeerd na een fout</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>na een goedkeuring</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>Wie erom heeft gevraagd, is niet vastgelegd.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>Deze is niet afgelopen: deze is nog bezig of is geforceerd beëindigd.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” past bij {count} persoon of groep.</numerusform>
            <numerusform>“{who}” past bij {count} personen of groepen.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>Volgens de laatste lezing van de directory: personen die erbij komen: {joins}, personen die zouden wegvallen: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} van de toegevoegde personen is in Active Directory uitgeschakeld en krijgt geen account.</numerusform>
            <numerusform>{count} van de toegevoegde personen zijn in Active Directory uitgeschakeld en krijgen geen account.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>j ja</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>De verbinding die van kracht is, gaat door tot de controle van een andere is geslaagd en u “{button:Update}” kiest.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Wie er in aanmerking komt voor synchronisatie. Er verandert niets voordat u “{button:Update}” kiest.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Welk kenmerk welk veld vult. Wordt van kracht met “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Wie van de geselecteerde eenheden wordt gesynchroniseerd. Wordt van kracht met “{button:Update}”.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Wordt van kracht bij de eerste synchronisatie na “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Welke controllers wachtwoorden vastleggen. De agents worden op de pagina “{page:Password sync}” geïnstalleerd.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}” gaat bij deze stap verder.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Bekijk met deze regel wat er draait. “{button:Try again}” blijft op dezelfde installatie wachten:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Bekijk de console ervan. Als de controller weer actief is, gaat “{button:Try again}” verder met de controles. Vanaf hier:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Verhelp dat; “{button:Try again}” gaat verder met de controles. Op de controller, als administrator:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Gestopt door een persoon. “{button:Try again}” gaat bij deze stap verder.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Of de synchronisatie werkt, wat op u wacht, en wanneer de volgende uitvoering is. “{button:Sync now}” brengt over wat in de directory is gewijzigd; “{button:Preview only}” toont wat een synchronisatie zou doen en schrijft niets.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>Wat wordt getoond, is bij de laatste synchronisatie gelezen. “{button:Sync this one now}” leest die ene persoon opnieuw en raakt niemand anders aan.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Kies een controller om te lezen waarom het is mislukt, en wat helpt. “{button:Check now}” vraagt ze allemaal opnieuw; het logboek van een controller vermeldt wat is geprobeerd.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>Er is geen nieuwe eigenaar genoemd.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Deze service heeft geen aanmelding; daarom moet het account worden opgegeven.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>Wachtwoordsynchronisatie is ingesteld met “{button:Install with another account, asked for once}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Daarna niet geprobeerd: {count} controller.</numerusform>
            <numerusform>Daarna niet geprobeerd: {count} controllers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} versie, van {date} door {who}. Regels die niet kunnen worden gelezen: {lost}</numerusform>
            <numerusform>{count} versies, de laatste van {date} door {who}. Regels die niet kunnen worden gelezen: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Corrigeer de gebruiker of het wachtwoord in “{page:Settings}”, “{page:Connection to Active Directory}”; de controle daar meldt zich één keer aan.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Kies “{button:Resume}” op de pagina “{page:Overview}”.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Corrigeer de gebruiker of het wachtwoord in “{page:Settings}”, “{page:Connection to Active Directory}”.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} wijziging bevestigd; geweigerde records: {rejected}</numerusform>
            <numerusform>{at}: {count} wijzigingen bevestigd; geweigerde records: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Open “{page:History}”: elk record heeft daar zijn oorzaak.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Open de pagina “{page:Overview}” en beoordeel ze.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} controller; wacht op een herstart: {waiting}</numerusform>
            <numerusform>{count} controllers; wachten op een herstart: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Open “{page:Password sync}” om ze na elkaar opnieuw op te starten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} controller; met een probleem: {bad} ({host})</numerusform>
            <numerusform>{count} controllers; met een probleem: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>Wie is geselecteerd, of hoe groepen binnen groepen worden behandeld, bepaalt wie lid is.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Probeer het opnieuw, of sta onder “{button:Advanced}” meer tijd toe.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Maak een nieuwe sleutel, of kies “{button:Move to this machine; the other installation ends}” om de installatie op {device} te beëindigen.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Selecteer eenheden op de pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Over nieuwe eenheden wordt gevraagd, zoals ingesteld op de pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Typ een waarde, of kies “{button:is empty}” of “{button:is not empty}”.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Behoud een van de rijen. Gebruik “{button:First that is not empty}” om de eerste aanwezige waarde te nemen.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Gebruik “{button:First that is not empty}” of “{button:Join}”, of behoud één bron.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Kort de waarde in Active Directory in, of gebruik de transformatie “{button:A part of it}”.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Kies “{button:Read again}”.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Probeer de query op de pagina “{page:Units and objects}”; is dit de bedoeling, keur dan precies deze rijen goed.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Kies “{button:Next}” om de sleutel te controleren.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Kies “{button:Get a new code}”.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Kies “{button:Find controllers}”, of voeg er een toe met de volledige naam.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Verhelp wat is mislukt en kies dan “{button:Check again}”.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Kies “{button:Install}”.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Typ de gebruikersnaam of het e-mailadres van de eigenaar, of vink “{button:Go on without an owner: nobody will be disabled or deleted}” aan.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Bekijk het voorbeeld en start daarna onder aan deze pagina.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Kies “{button:Build a new preview}”.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>De installatiesleutel zegt voor welke organisatie van welke clouddirectory deze computer gaat werken. De sleutel wordt hier gecontroleerd en bij “{page:Install}” verbruikt.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Een verlopen code wordt vervangen met “{button:Get a new code}”. Als de browser de pagina niet kan openen, kopieer de link dan naar een ander apparaat. Een ontbrekende rol wordt genoemd; meld u aan met een account dat die heeft.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Een rij zonder vinkje wordt tegengehouden tot u die weer aanvinkt. Meer uitgeschakelde of verwijderde accounts dan de limieten toestaan, wachten op uw goedkeuring van precies die set. Onder “{button:More}” kunt u met maximaal tien rijen beginnen, alles tegenhouden wat een zoekopdracht toont, en de rijen als tabel opslaan. De aantallen van het resultaat zijn wat de service heeft bevestigd.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Kies “{button:Save query}” of “{button:Undo changes}”.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>Door de planning opnieuw gemaakt. Handmatig: staat onder “{button:New}”.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM eindigde voordat de controller kon antwoorden; de melding staat onder “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>De melding staat onder “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Kies het pakket opnieuw: “{page:Password sync}”, “{button:Package}”.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Ga na wat daar schrijft; wat is geschreven, staat onder “{button:Technical details}”. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Ga terug naar de pagina “{page:Units and objects}”, als dat niet de bedoeling was.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Ga terug naar de pagina “{page:Criteria}”, als dat niet de bedoeling was.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Probeer de query op de pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Ga terug naar deze pagina&apos;s, als dat niet de bedoeling was.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>Deze {count} hebben niets opvallends gemeen.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Bekijk de rijen.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Installatierapport van Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Gemaakt {when} met versie {version}. Het bevat geen wachtwoorden en geen sleutels.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Resultaat van de synchronisatie</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Beslissingen over versleuteling</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>Wat wordt gesynchroniseerd</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Velden van gebruikers</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Velden van groepen</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Limieten zonder vragen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wacht op goedkeuring</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beëindigd door</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>Er is niets weggenomen, omdat</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Overige records</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} keer</numerusform>
            <numerusform>{count} keer</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Alles is door de service bevestigd</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Er was niets te doen</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Enkele wijzigingen wachten op goedkeuring</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Gereed; enkele objecten zijn weggelaten</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Gestopt; wat is bevestigd, blijft</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Mislukt; wat is bevestigd, blijft</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Een plan wacht op beoordeling</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Domeincontrollers</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Zoekbasis</translation>
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
        <translation>Geen: wachtwoorden gaan leesbaar over het netwerk</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Deze verlenende instantie wordt vertrouwd</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Precies dit certificaat wordt geaccepteerd</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Dit certificaat wordt niet vertrouwd</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Leesbare wachtwoorden zijn geaccepteerd</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>Eenheid, gesynchroniseerd</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>Eenheid, weggelaten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objecten</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Distributiegroepen</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Beveiligingsgroepen</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP-query</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Criteria van gebruikers</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Criteria van groepen</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Alles in de geselecteerde eenheden</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Status van het account</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Volgt Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>Wordt met rust gelaten</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Verlaat de geselecteerde eenheden</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Definitief verwijderd bij uitschakeling</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>Er kwam geen versleutelde verbinding met {host} tot stand.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Bij meer dan {limit} seconden werken aanmelding en certificaten niet meer.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} heeft het adres {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} en {service} komen met elkaar overeen. Bij meer dan {limit} seconden werken aanmelding en certificaten niet meer.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} en deze computer komen met elkaar overeen. Bij meer dan {limit} seconden werkt de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Deze sleutel zou te lang worden: {length} bytes, en hoogstens {limit} zijn mogelijk.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Probeer het opnieuw om {retried_at}; een geplande synchronisatie doet dat vanzelf. Gebeurt het weer, meld het dan aan de beheerder van de service.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}” kan niet van iedereen worden gelezen.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Een controller berekent het voor één object tegelijk en weigert dat voor veel objecten.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>De vaste waarde van “{field}” bevat een teken dat geen tekst is: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}” kan niet van iedereen worden gelezen (veld “{field}”).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}” kan niet worden gevuld: “{attribute}” kan niet als tekst worden gelezen.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” bevat een teken dat geen tekst is: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>Is ooit gekoppeld geweest en wordt niet meer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Een tijdelijke naam, terwijl meerdere hun naam uitwisselen.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>De vermelding bij {position} is niet wat daar wordt verwacht.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Niets te doen: de service komt al overeen met de directory.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Niets te doen, voor zover kan worden vastgesteld.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Voltooid, behalve wat iemand heeft afgewezen; er wacht niets nieuws op u.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Dit is geen token of clientgeheim.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Het bevat tekens die daar nooit in voorkomen, of is langer dan {limit} tekens.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>“{field}” bevat voor {count} tekens die geen tekst zijn.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>De query gebruikt een kenmerk dat pas bij het lezen wordt berekend, of een vergelijkingsregel die Active Directory niet heeft.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory weigert query&apos;s op {attribute}: de waarde wordt pas bij het lezen berekend.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} staat niet toe dat een script van Identity Connect wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Voer de volledige DNS-naam van de controller in. Deze regel toont wie de naam draagt:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>Het is onderweg gewijzigd, of iets anders dan de controller heeft geantwoord. Er is niets van vertrouwd.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>Het is niet uitgegeven door een instantie die deze computer vertrouwt.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>Er kwam geen versleutelde verbinding tot stand met {host} op poort {port} (WinRM via TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>Eerste wachtwoord gaat naar</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>De gebruiker</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>De beheerder</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>E-mailmeldingen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} procent, minstens {floor}, nooit meer dan {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Wijzigingen elke {minutes} minuten, alles dagelijks om {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Dagelijks om {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Wekelijks om {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Maandelijks op dag {day} om {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Volgende uitvoeringen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Onderbroken</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>begint met</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>eindigt op</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is niet leeg</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Alles in de geselecteerde eenheden wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Gesynchroniseerd als deze allemaal waar zijn:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Gesynchroniseerd als minstens één hiervan waar is:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Gesynchroniseerd als elk hiervan waar is:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Gesynchroniseerd als een hiervan waar is:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Deze zijn allemaal waar:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Minstens één hiervan is waar:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” “{value}” is.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” niet “{value}” is.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}” begint met “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” begint met “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}” eindigt op “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” eindigt op “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” “{value}” bevat.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Gesynchroniseerd als “{attribute}” “{value}” niet bevat.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Gesynchroniseerd als “{attribute}” niet leeg is.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Gesynchroniseerd als “{attribute}” leeg is.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Zonder voorwaarden is er geen filter.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>Er is geen filter voordat elke voorwaarde volledig is.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP kan dit niet vragen: “{attribute}” wordt bij het lezen berekend en kan niet worden doorzocht.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP kan dit niet vragen: Active Directory vergelijkt “{attribute}” als geheel, nooit in delen.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Systeemobjecten</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>Het Kerberos-account van het domein</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Beheerde serviceaccounts</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Computeraccounts</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Vertrouwensrelaties met andere domeinen</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Gebruikers zijn niet geselecteerd</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>Distributiegroepen zijn niet geselecteerd</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>Beveiligingsgroepen zijn niet geselecteerd</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Er is geen eenheid geselecteerd</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>Niet in een geselecteerde eenheid</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>In een eenheid die wordt weggelaten</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>In een nieuwe eenheid, nog niet beslist</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>In een nieuwe eenheid, weggelaten</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>Voldoen niet aan de criteria</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Een waarde kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>Niet gevonden door de aangepaste query</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>De aangepaste query is niet gesteld</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>datum en tijd</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja of nee</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>naam van een object</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binair</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Soort werknemer</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Aanmeldingsnaam (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Accountnaam</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Accountvlaggen</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>Verborgen in adreslijsten</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Verdere adressen</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Beheerd door</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Soort groep</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Met deze criteria zou niets meer worden gesynchroniseerd: {count} zou worden weggelaten.</numerusform>
            <numerusform>Met deze criteria zou niets meer worden gesynchroniseerd: {count} zouden worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Niemand in de geselecteerde eenheden voldoet aan de voorwaarden.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Wijzig de voorwaarden, of vink aan dat dit de bedoeling is.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Deze computer laat het programma niet starten wanneer u zich aanmeldt.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>Er kon niets naar {path} worden geschreven.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Vraag degene die deze computer beheert, of start de agent als service.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Weg naar de service</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: ouder dan Windows 10 1809 of Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Lid van {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>De instellingen noemen {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>Geen lid van een domein; alleen wachtwoordsynchronisatie heeft dat nodig</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>Via de proxy {proxy}, volgens de systeeminstellingen</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Zonder proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} antwoordt in {milliseconds} ms, zonder proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} antwoordt in {milliseconds} ms, via {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>Wordt vergeleken met die van de service zodra die bekend is</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Wijkt {difference_s} s af van die van de service</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>De tijd van de service is niet bekend</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>Wordt geprobeerd zodra u de host hebt bevestigd</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>Beëindigd met de verwijdering.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Niet meer gesynchroniseerd</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Leden gewijzigd</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Groepen verlaten</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Niet meer gekoppeld</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>Leden zijn gewijzigd</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>Heeft de lidmaatschappen verloren</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>Is niet meer gekoppeld</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoering</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>Instellingen zijn opgeslagen</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>in het venster</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>op de opdrachtregel</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>door een nieuwe versie van het programma</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>gewijzigd in het bestand zelf</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Versie {number} van de instellingen</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>De instellingen zijn nu dezelfde.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>Wat er zou veranderen als deze instellingen werden hersteld:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>De eerste versie die is bewaard.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Uitvoering met voorvertoning</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Volledige uitvoering</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Uitvoering van wijzigingen met voorvertoning</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Uitvoering van wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} kon niet worden gesynchroniseerd.</numerusform>
            <numerusform>{count} konden niet worden gesynchroniseerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} tegengehouden.</numerusform>
            <numerusform>{count} tegengehouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} toegevoegd:</numerusform>
            <numerusform>{count} toegevoegd:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} uit de groep gehaald:</numerusform>
            <numerusform>{count} uit de groep gehaald:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Er is niets genoteerd.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} gebeurtenis is geschreven naar {path}.</numerusform>
            <numerusform>{count} gebeurtenissen zijn geschreven naar {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Niemand heet of heette “{who}”.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>De laatste lezing van de directory en de geschiedenis kennen geen naam, e-mailadres of GUID als deze.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Probeer een andere naam of een ander e-mailadres, of de GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Een bestand bevat de geschiedenis van één.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Geef de GUID op van degene die u bedoelt; zonder --export worden ze allemaal getoond.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Er is geen uitvoering {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Die is nooit begonnen, of is ouder dan wat wordt bewaard.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history toont de uitvoeringen.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>Er is geen versie {number} van de instellingen meer.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Die is er nooit geweest, of is ouder dan wat wordt bewaard.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config toont de versies die zijn bewaard.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} kan niet worden geschreven: de bestandssoort is niet bekend.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Een geschiedenis wordt als CSV of als JSON-regels geëxporteerd.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Geef een naam op die eindigt op .csv of .jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>Niet meer in Active Directory. Het account is verwijderd op {at} (uitvoering {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Niet meer in Active Directory, en niet gekoppeld. De laatste wijziging was op {at} (uitvoering {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>Heette eerder “{name}”.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Zoals gelezen op {at}, in zijn geheel.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Zoals gelezen op {at}; bijgewerkt met wijzigingen sindsdien ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Laatste bevestigde wijziging: {action} op {at} (uitvoering {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Er is nooit iets gewijzigd, voor zover de geschiedenis reikt.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: wacht op goedkeuring, omdat te velen zouden worden geraakt.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: tegengehouden, omdat iemand het heeft uitgevinkt of afgewezen.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: wacht in het laatste plan.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>Zit in {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>Zit in de service in {group}, waar de directory dit object niet rechtstreeks noemt.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>In de service niet in {group}: de groep wordt niet gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>In de service niet in {group}: er is geen gekoppeld account.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>In de service nog niet in {group}.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>Is door deze uitvoering gemaakt.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Krijgt de eerdere waarden terug.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>Is door deze uitvoering ingeschakeld.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>Is door deze uitvoering uitgeschakeld.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>Is door deze uitvoering verwijderd.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>Wordt weer gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Krijgt de eerdere leden terug.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Krijgt een lid terug dat was verwijderd.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>Wordt weer gekoppeld.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>Het wordt opnieuw gemaakt, met een andere id en zonder wat het bezat.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>Het account wordt uitgeschakeld, niet verwijderd.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>Het account behoudt de id die de synchronisatie eraan heeft gegeven.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>De waarden van ervoor zijn niet bekend, omdat ze niet konden worden gelezen.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>Wie in de groep zat voordat de synchronisatie die overnam, is niet bekend.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Een eerdere versie heeft genoteerd wat is gedaan, maar niet wat ervoor was.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>Intussen zijn andere instellingen opgeslagen: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Iemand heeft ze in een ander venster of met een opdracht opgeslagen nadat u was begonnen. Uw wijzigingen zijn behouden, en er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Bekijk wat er nu verschilt en werk nogmaals bij.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Deze instellingen horen bij een andere verbinding dan die in {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>De verbinding is opnieuw ingesteld nadat ze waren geopend.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Verwerp ze en begin opnieuw.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Een ander venster of een andere opdracht slaat instellingen op in {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Dat duurt even en is nog niet klaar.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>Het systeem meldt: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Kies een ander bestand, of geef deze gebruiker het recht om het te lezen.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} is geen instellingenbestand.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>Het is niet wat een export schrijft, of maar een deel daarvan.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Exporteer de instellingen opnieuw en kies dat bestand.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>De instellingen in {path} kunnen niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Corrigeer die plaats, of exporteer de instellingen opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} is door een nieuwere versie van Identity Connect geschreven.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Installeer de nieuwere versie op deze computer, of exporteer vanuit deze versie.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} bevat iets dat op een geheim lijkt, op {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Een instellingenbestand wordt gekopieerd en gemaild; het mag dus geen geheim bevatten.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Verwijder het uit het bestand. Een wachtwoord wordt op deze computer getypt.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>De controle van de bewerkte verbinding met Active Directory is niet geslaagd.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Een andere verbinding neemt het pas daarna over. De huidige blijft van kracht.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Controleer de verbinding, of maak ongedaan wat u eraan hebt gewijzigd.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>De instellingen zijn geschreven naar {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Bijgewerkt. De volgende synchronisatie neemt de nieuwe instellingen.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>Het wachtwoord van {user} werkt en is nu van kracht.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>De verbinding wordt gecontroleerd. Het wachtwoord wordt één keer geprobeerd.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>De volgende synchronisatie mag 24 uur lang precies de bevestigde accounts wegnemen. Als er dan iemand anders bij is, houdt ze alle accounts vast en vraagt ze het u.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>De volgende synchronisatie houdt de accounts boven de limieten vast en vraagt het u: zie identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Accounts die zouden worden uitgeschakeld: {disables}, definitief verwijderd: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} kan niet worden gesynchroniseerd: {problem}</numerusform>
            <numerusform>{count} kunnen niet worden gesynchroniseerd: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>Wat dit met personen doet, is niet bekend: de directory is niet voor deze instellingen gelezen. Een uitvoering houdt tegen wat boven de limieten ligt.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>De instellingen bijwerken? [j/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} account is meer dan de limieten doorlaten. Typ {count} om door te gaan: </numerusform>
            <numerusform>{count} accounts zijn meer dan de limieten doorlaten. Typ {count} om door te gaan: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>Er is niemand om te vragen of de instellingen moeten worden bijgewerkt.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>De opdracht wordt niet in een terminal uitgevoerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Bekijk met --dry-run wat er verschilt en geef dan --yes op.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} account zou worden uitgeschakeld of verwijderd: meer dan de limieten doorlaten.</numerusform>
            <numerusform>{count} accounts zouden worden uitgeschakeld of verwijderd: meer dan de limieten doorlaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Zo&apos;n wijziging wordt met het aantal bevestigd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Geef --count {count} op als dit de bedoeling is.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Verbinding met Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy en netwerk</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>Wat wordt bewaard, en hoelang</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Starten bij aanmelding</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporteren en importeren</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Hoe deze computer de service bereikt. Het gaat in met “{button:Update}”.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Voor dit venster, voor wat de agent vastlegt, en voor opdrachten.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>De andere kant antwoordt te langzaam, of zonder einde.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Herhaal alleen deze controle; blijft het zo, onderzoek dan het netwerk en die server.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} is in orde</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Open “{page:Password sync}”: elke controller heeft daar zijn oorzaak.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Kies een andere zone in “{page:Settings}”, “{page:Schedule}”, of werk de tijdzonegegevens van het systeem bij.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Een uitvoering die niet goed is geëindigd, zegt waarom, en wat helpt. “{page:Diagnostics}” probeert alles uit wat een synchronisatie nodig heeft, rij voor rij.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Alles wat bij de installatie is bepaald, om te wijzigen. Het effect wordt eerst getoond; er verandert niets voordat u “{button:Update}” kiest.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Eén persoon of groep, meteen gesynchroniseerd</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” past bij {count} persoon of groep: {names}.</numerusform>
            <numerusform>“{who}” past bij {count} personen of groepen: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Er kan er maar één tegelijk worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}” past bij meerdere:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Er kan nog niemand afzonderlijk worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>Op dit moment kan niemand afzonderlijk worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Synchroniseer nu; daarna kan er weer een afzonderlijk worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Dit object kan niet afzonderlijk worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} kan binnenkort geen eigenaar van deze verbinding meer zijn.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} heeft het adres {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Kies “{button:Sign in again}”. Als {owner} er niet meer is, wijzig dan de eigenaar.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Een aanmelding die niet meer wordt gebruikt, is nog niet ingetrokken.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service} kon niet op de hoogte worden gebracht. De aanmelding van de eigenaar blijft ongemoeid.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Kies “{button:Change owner}” en geef het account op.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Kies “{button:Change owner}” en meld u aan als {owner}, zodat beide overeenkomen.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>De naam {host} kon niet worden omgezet: geen antwoord binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>De overige vragen zijn niet binnen {seconds} seconden beantwoord.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Kies “{button:Change owner}” en meld u aan als de nieuwe.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>Er is niets verloren: dit gaat bij de volgende heartbeat vanzelf verder, of kies opnieuw “{button:Change owner}”. Tot dan is er niets anders.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Kies “{button:Change owner}” en meld u opnieuw aan: dat komt in de plaats van de begonnen wijziging. Tot dan is hier niets anders.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Elke rij wordt echt uitgeprobeerd. Een wachtwoord wordt één keer geprobeerd, nooit vanzelf nog een keer.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Een uitvoering doet vanzelf wat op een gewone dag gebeurt; wat daarboven komt, wacht.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Een wijziging is na de volgende uitvoering zichtbaar in de service.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>Wat ouder is, of te veel, wordt na een uitvoering opgeruimd.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Wordt meteen van kracht.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Een instellingenbestand bevat geen geheim en niets van deze computer.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Er is geen pakket van de Password Sync Agent geconfigureerd.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>De instellingen noemen geen MSI, of niet de SHA-256 ervan (64 hexadecimale cijfers).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Voer het pad van het pakket in en de SHA-256 die de uitgever ervan noemt.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>Het pakket {path} is daar niet.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Het is verplaatst of verwijderd, of het station waarop het staat, is niet verbonden.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Zet het daar neer, of voer in waar het nu is.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>De SHA-256 ervan is {found}; de instellingen vermelden {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Haal het pakket opnieuw op bij de uitgever. Als dit het juiste is, voer dan de SHA-256 ervan in de instellingen in. Er is niets gekopieerd.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Het is geen pakket van Windows Installer, of dit account mag het niet lezen.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Voer het pad van de MSI van de agent in; het account dat Identity Connect uitvoert, moet die kunnen lezen.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>Er is een andere installatie van wachtwoordagents bezig.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Een tweede venster of opdracht van Identity Connect werkt in {folder}; aan controllers wordt een voor een gewerkt.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Wacht tot het klaar is, of stop het daar.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>Het werk op {host} is onderbroken.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Identity Connect is intussen gesloten of gestopt. Wat is bereikt, blijft behouden.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} antwoordde op een manier die hier niet bekend is.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Een script is onderweg gewijzigd, of Windows daar is van een soort die nooit is uitgeprobeerd.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} heeft een nieuwere agent: versie {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>Het geconfigureerde pakket heeft versie {version} en zou de agent naar die oudere versie terugbrengen.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Configureer het nieuwere pakket, of verwijder daar eerst de agent.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} heeft delen van een agent die Windows Installer niet kent.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>De service of het filter ervan is geregistreerd, zonder het product dat die heeft geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Installeer daar het pakket nog een keer en verwijder het daarna. Deze regel toont wat is geregistreerd:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer meldt dat de agent op {host} is geïnstalleerd, maar niet alles ervan is aanwezig.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Ontbreekt: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Iets heeft het weggenomen, zoals een virusscanner. Verwijder de agent, bekijk het logboek van de scanner en installeer opnieuw. Deze regel toont de service:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer meldt dat de agent van {host} is verwijderd, maar die is er nog.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>Versie {version} is nog geregistreerd.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Probeer het opnieuw. Blijft het zo, dan toont deze regel wat is geregistreerd:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>Windows Installer kon op {host} niet worden bereikt (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>De service ervan is uitgeschakeld of start niet.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Voer deze regel op de controller uit, als administrator, en probeer het opnieuw:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>De installatie op {host} is geannuleerd (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>Iemand of een ander programma heeft die daar beëindigd.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer is op {host} met een fatale fout gestopt (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>Het logboek ervan meldt: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Verhelp dat op de controller en probeer het opnieuw. Wat is gekopieerd, wordt daar verwijderd.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>Het logboek ervan zegt niet waarom, of kon niet worden opgehaald.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, dan toont deze regel wat Windows Installer in het gebeurtenislogboek heeft gemeld:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} kent het product niet dat moest worden verwijderd (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Een andere verwijdering was sneller.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Vraag de status opnieuw op.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>Windows Installer mist op {host} de bron van de agent (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>De eigen kopie van het daar geïnstalleerde pakket is weg.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Installeer dezelfde versie nog een keer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Op {host} is al te lang een andere installatie bezig (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer doet er één tegelijk; de installatie van de agent heeft tien minuten gewacht.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Laat die aflopen, of start de controller opnieuw op, en probeer het opnieuw. Deze regel toont wat er draait:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer kon het pakket op {host} niet openen (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>Het is verwijderd of wordt vastgehouden door een ander programma, zoals een virusscanner.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Laat de scanner ADMIN$\IdentityConnect met rust laten en probeer het opnieuw. Deze regel toont wat de scanner heeft gevonden:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer op {host} accepteert het bestand niet als pakket (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>Het is aangekomen zoals het is verzonden: het pakket zelf is beschadigd, of gemaakt voor een nieuwere Windows Installer.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Haal het pakket opnieuw op bij de uitgever en voer de SHA-256 ervan in.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Een beleid verbiedt de installatie op {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker of softwarerestrictie is door Groepsbeleid zo geconfigureerd.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Sta het pakket daar toe, op uitgever of op SHA-256. Deze regel toont welke beleidsregels er zijn:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>Het pakket is niet gemaakt voor de processor van {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>De agent is er alleen voor 64-bits Windows op AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Laat deze controller weg.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>Op {host} is een andere versie van de agent geïnstalleerd (1638), en dit pakket vervangt die niet.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Beide hebben dezelfde productcode: het pakket is daar geen upgrade van.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Verwijder daar de agent en installeer daarna.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer is op {host} geëindigd met code {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Zoek de code op met deze regel, op de controller:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} weigert het pakket: het is niet ondertekend door de geconfigureerde uitgever.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows vond {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Haal het pakket opnieuw op bij de uitgever, of corrigeer de vingerafdruk in de instellingen. Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>Het pakket op {host} is niet het pakket dat is verzonden.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>De SHA-256 ervan is daar {found}: het is na het kopiëren gewijzigd. Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Ga na wie op deze controller naar ADMIN$ kan schrijven. Deze regel toont wie is verbonden:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>Het pakket was op {host} verdwenen voordat het kon worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Een ander programma heeft het verwijderd, meestal een virusscanner.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>De taak die Windows Installer uitvoert, is op {host} mislukt.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>De melding is: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Verhelp dat op de controller en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>De taak die Windows Installer uitvoert, is op {host} verdwenen en heeft geen resultaat achtergelaten.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>De controller is intussen opnieuw opgestart, of iemand heeft de taak verwijderd.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Probeer het opnieuw: dan wordt gekeken wat is geïnstalleerd, en opnieuw begonnen waar dat niet zo is.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} heeft de taak die Windows Installer uitvoert niet binnen {minutes} minuten begonnen.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>De Taakplanner houdt die tegen, of is intussen gestopt. Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer is op {host} al {minutes} minuten bezig.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Windows Installer wacht daar op iets en is niet beëindigd: dat zou een halve agent kunnen achterlaten.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer is op {host} nog bezig.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Een begonnen installatie is niet geëindigd; daarom wordt daar niets verwijderd.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} wordt niet vanaf hier opnieuw opgestart: op de site ({site}) is geen andere controller bekend.</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Niemand zou zich daar kunnen aanmelden zolang die uit is.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Start de controller zelf opnieuw op wanneer het schikt, en vraag dan de status op. Op de controller, als administrator:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} wordt niet opnieuw opgestart: het is de laatste controller van de site {site} die in bedrijf is.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>De andere antwoorden niet: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Herstel een daarvan en probeer het opnieuw. Deze regel toont wat daar mis is:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} is niet binnen {minutes} minuten afgesloten.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Iets daar houdt het afsluiten op. Er is geen andere controller opnieuw opgestart.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Bekijk de controller en probeer het opnieuw. Deze regel toont wie waarom heeft gevraagd:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} is niet binnen {minutes} minuten teruggekomen.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>De controller is op verzoek afgesloten en antwoordt sindsdien niet. Er is geen andere controller opnieuw opgestart.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} is weer actief maar is na {minutes} minuten niet in bedrijf.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>Geen reactie: {missing}. Er is geen andere controller opnieuw opgestart.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Na de herstart heeft {host} geen filter van de agent.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; noemt het niet meer.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Installeer de agent opnieuw. Deze regel toont de waarde:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} heeft het filter van de agent bij de herstart niet geladen.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows meldt: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 en 3063 komen van LSA-beveiliging, die alleen laadt wat Microsoft heeft ondertekend: schakel die daar uit, of laat deze controller weg. 16953: het bestand kon niet worden geladen; installeer opnieuw. Deze regel toont de gebeurtenissen:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} heeft het filter van de agent bij de herstart niet geladen, zonder opgave van reden.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>Het is geregistreerd, en Windows zegt niet waarom het is overgeslagen.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Bekijk de gebeurtenissen met deze regel; een tweede herstart kan nodig zijn:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Wachtwoord van het account op de controllers</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>De instellingen willen voor controllers een ander account dan het opgeslagen account.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Geef het op met --user; het wachtwoord ervan wordt gevraagd.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>Er is geen controller gekozen en niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} is er nog; de volgende taak verwijdert die map.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>draait</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>Versie {found} is al geïnstalleerd; die wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>Versie {found} is aanwezig; die wordt vervangen door {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>De beveiligde map ADMIN$\{folder} is gemaakt.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>Versie {version} is gekopieerd naar ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer is gestart, als SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Op {host} is een andere installatie bezig; over {seconds} seconden wordt weer gekeken.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer is geëindigd met {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Het logboek van Windows Installer kon niet worden opgehaald: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>Versie {version} is aanwezig: product, filter en service.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder} kon niet worden verwijderd: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Geïnstalleerd. De agent werkt na de volgende herstart.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Geïnstalleerd. Er kan niet worden vastgesteld of een herstart nodig is.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>Het filter is geladen: wachtwoordwijzigingen worden hier vastgelegd.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>Er is geen agent om te verwijderen.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Verwijderd. Windows verwijdert het filter bij de volgende herstart uit het geheugen; het legt niets meer vast.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>Er is om de herstart gevraagd.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>De controller is afgesloten.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>De controller is weer actief.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL en DNS antwoorden.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Opnieuw opgestart. Er is geen agent op aanwezig.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Opnieuw opgestart. Er kan niet worden vastgesteld of het filter is geladen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Opgeslagen wachtwoorden en tokens</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Geheugen van de synchronisatie</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profielmap</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Vrije schijfruimte</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Klok ten opzichte van de service</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Weg naar de service, en de proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Instellingenbestand</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Indeling van de instellingen</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Geschiedenis van de instellingen</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Wie de sleutel ervan heeft</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>Ze kunnen worden geopend</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>De database opent en kan worden beschreven</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Indeling van de database</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>De database is intact</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Grootte van de database</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Journaal van de database</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>De agent draait</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Volgende uitvoering</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Laatste uitvoering</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Wachtwoordagents op controllers</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Deze controle is niet binnen {seconds} seconden voltooid.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Er is nog niets ingesteld</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} is er nog niet; de installatie maakt die map</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} kan worden beschreven</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} MB is vrij waar {folder} staat</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Er is maar {free_mb} MB vrij waar {folder} staat</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Een eerste synchronisatie van veel personen vraagt ongeveer 2 GB per miljoen.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Maak daar ruimte voordat die nodig is.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), ook de tijdzone van de planning</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); de planning volgt {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Er zijn er nog geen: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Wacht op een instellingenbestand dat kan worden gelezen</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Indeling {found}; dit programma kent indelingen tot en met {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Er is nog niets opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} versie, van {date} door {who}</numerusform>
            <numerusform>{count} versies, de laatste van {date} door {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>Het bestand is midden in een regel afgebroken, of iemand heeft het gewijzigd.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Van deze regels hangt niets af: de instellingen zelf staan in hun eigen bestand.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Een sleutelbestand, genoemd in IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Een credential van de systemd-unit</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, voor deze computer (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>De sleutelbos van het systeem</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Alleen dit proces: wat is verzegeld, eindigt ermee</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Meerdere: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Er is nog niets opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} aanwezig, en dit opent met zijn sleutel</numerusform>
            <numerusform>{count} aanwezig, en ze openen met hun sleutel</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Er is er nog geen: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} opent en kan worden beschreven</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Wacht op een database die opent</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Geen schade in {tables} tabellen</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Geen schade in {checked} van {tables} tabellen; na {seconds} seconden is de rest overgeslagen</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, waarvan {free_mb} MB ongebruikt; {log_mb} MB wacht in het logboek</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, en nog {log_mb} MB in het write-ahead-logboek</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Een programma houdt de database al lang open om te lezen, bijvoorbeeld een back-up.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Beëindig dat programma; de volgende uitvoering zet het logboek dan over naar de database.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Write-ahead-logboek: er kan worden gelezen terwijl een synchronisatie schrijft</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Journaalmodus {journal} in plaats van een write-ahead-logboek</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>De map staat op een bestandssysteem dat geen geheugen kan delen, zoals een netwerkstation.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Verplaats de profielmap naar een lokale schijf.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>Niet geprobeerd: de directory heeft dit wachtwoord eerder geweigerd</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>De agent heeft het gemarkeerd ({cause}). Een volgende poging zou het account dichter bij vergrendeling brengen.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Ja; laatste teken van leven om {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Ja: proces {pid} op {host}, sinds {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>Nee; laatste teken van leven om {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>Het venster is gesloten, of de service is gestopt.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Start Identity Connect, of de service identity-connect: tot dan wordt niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>Nee; heeft hier nooit gedraaid</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Geen, zolang de agent niet draait</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Er is er geen gepland</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Er is een uitvoering bezig</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Geen: de planning is onderbroken</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Een persoon heeft die onderbroken.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Geen: de directory heeft de aanmelding geweigerd</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Een planning die een geweigerde aanmelding herhaalt, zou het account vergrendelen.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Er was er nog geen</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} wijziging bevestigd</numerusform>
            <numerusform>{at}: {count} wijzigingen bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>De service heeft deze records vanwege hun gegevens geweigerd.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} wijziging bevestigd; andere wachten op uw goedkeuring</numerusform>
            <numerusform>{at}: {count} wijzigingen bevestigd; andere wachten op uw goedkeuring</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>De bewaking heeft vastgehouden wat meer wegneemt dan u hebt toegestaan.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: gestopt door een persoon, {count} wijziging bevestigd</numerusform>
            <numerusform>{at}: gestopt door een persoon, {count} wijzigingen bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: niet voltooid, {count} wijziging bevestigd</numerusform>
            <numerusform>{at}: niet voltooid, {count} wijzigingen bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>Vanaf hier is er geen geïnstalleerd</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} controller, zonder probleem</numerusform>
            <numerusform>{count} controllers, geen enkele met een probleem</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Een agent werkt nadat de controller opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Daar is een installatie mislukt, of er wordt niets meer van de agent gehoord.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Er is maar {free_mb} MB vrij waar {folder} staat.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Een synchronisatie heeft ruimte nodig voor haar geheugen en voor het logboek.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Maak ruimte op die schijf, of verplaats de profielmap (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>De tijdzone {zone} van de planning is op deze computer niet bekend.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>De lijst met tijdzones ontbreekt of is ouder dan de instellingen.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Deze controle is door een programmafout beëindigd.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Sla een ondersteuningsbestand op en stuur het naar de ondersteuning.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Het ondersteuningsbestand wordt samengesteld</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Het ondersteuningsbestand is geschreven: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Geen enkele controle heeft een probleem gevonden.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>Geen controle is mislukt; te lezen: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Mislukte controles: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>geheimen</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>personen en e-mailadressen</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>hostnamen</translation>
    </message>
    <message>
        <source>units</source>
        <translation>eenheden</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>netwerkadressen</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>andere teksten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Vrij (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Verschil met UTC</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Zone van de planning</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Bekend tot en met</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Regels die niet kunnen worden gelezen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Sleutelhouder</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Gecontroleerde tabellen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Grootte (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Write-ahead-logboek (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Laatste teken van leven</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Tijdstip</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>Wachten op een herstart</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Met een probleem</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Verschil (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>Aantallen zijn wat de service heeft bevestigd. Een lopende uitvoering gaat door als dit venster wordt gesloten, zolang het programma of de agent draait.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Zoek iemand in de directory en zie stap voor stap waarom die wel of niet wordt gesynchroniseerd: lezen, bereik, criteria, toewijzing, overeenkomst en actie, met de regel die besliste.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Iemand die niet wordt gevonden, kan buiten de zoekbasis liggen, of is na de laatste synchronisatie gemaakt. Wat de service heeft geweigerd, staat apart, met de oorzaak en de volgende poging.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>Wat is gedaan, met wie, wanneer, en onder welke instellingen: uitvoeringen en wijzigingen van de instellingen in één lijst, tot op de afzonderlijke velden.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Hier wordt achteraf nooit iets gewijzigd. Hoelang het wordt bewaard, is een instelling. Een eerdere versie van de instellingen kan worden hersteld; die wordt dan de nieuwste.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Als er niemand wordt gevonden, kijk dan eerst naar het filter boven de lijst. Wat ouder is dan de bewaartermijn, is opgeruimd.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>De agents op de domeincontrollers die een wachtwoord vastleggen wanneer het wordt gewijzigd: hoe ver elke agent is, en wat eraan kan worden gedaan.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Een agent legt niets vast voordat de controller opnieuw is opgestart. Controllers worden een voor een opnieuw opgestart, en alleen als u erom vraagt.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>De synchronisatie gaat intussen door: een wijziging wordt van kracht bij de volgende uitvoering. Een nieuwe verbinding met de directory neemt het pas over als haar controle is geslaagd.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>Wat u niet hebt bijgewerkt, kan worden verworpen. Elke versie wordt in de geschiedenis bewaard en kan daar worden hersteld.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>Van wie deze verbinding is: het account dat zich heeft aangemeld, de rol ervan, en sinds wanneer.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Geen enkele synchronisatie schakelt de eigenaar uit of verwijdert die. Een ander account neemt het over na een eigen aanmelding; de aanmelding van de vorige eigenaar wordt dan ingetrokken.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Als de service deze computer niet meer toelaat, meld u dan hier opnieuw aan. Een ontbrekende rol wordt genoemd.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Alle controles van de directory, de service, deze computer en wat erop is opgeslagen, en een bestand voor de ondersteuning.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>Het ondersteuningsbestand wordt getoond voordat het wordt geschreven, en bevat geen geheim: precies wat u ziet, wordt bewaard. Het opgeslagen wachtwoord wordt één keer geprobeerd.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Indeling van het instellingenbestand</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Naam van de geheimen</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Versie van de licentie</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Licentie geaccepteerd op</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Account dat de directory leest</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Wachtwoord van dat account, met de naam in de opslag</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Versleuteling van de directory</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Vertrouwde verlenende instantie</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Geaccepteerde certificaten (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Objecten op één pagina van een antwoord</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Seconden voor verbinden</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Seconden voor antwoorden</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>Beslissing over versleuteling, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Beslissing over versleuteling, {item}: genomen op</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Soort service</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adres van de service</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Adres voor personen en groepen</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Id van de organisatie</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Eigenaar van de verbinding</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Eigenaar: gebruikersnaam</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Eigenaar: e-mailadres</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Eigenaar: naam</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Eigenaar: id</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Eigenaar: organisatie</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Eigenaar: id van de organisatie</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Eigenaar: regio</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Registratie van dit programma bij de service</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adres van de aanmelding</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Adres van het datacenter</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Eigenaar: rol</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Registratie van dit apparaat</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Naam van dit apparaat</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Aanmelding bij de proxy, met de naam in de opslag</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>Eenheid {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>Eenheid {item}: plaats</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Gebruikers worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>Distributiegroepen worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>Beveiligingsgroepen worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>LDAP-query van gebruikers</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Nieuwe eenheden</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Criteria van gebruikers: hoe regels worden gecombineerd</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Criteria van gebruikers: regels</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Criteria van groepen: hoe regels worden gecombineerd</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Criteria van groepen: regels</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Veld van gebruikers: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Veld van gebruikers: {item}, uit</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Veld van gebruikers: {item}, hoe gewijzigd</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Veld van gebruikers: {item}, gewijzigd met</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Veld van groepen: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Veld van groepen: {item}, uit</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Veld van groepen: {item}, hoe gewijzigd</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Veld van groepen: {item}, gewijzigd met</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Groepen binnen groepen</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Account van de eigenaar, dat nooit wordt weggenomen</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Namen van de eigenaar, die nooit worden weggenomen</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Limiet voor uitschakelen: minstens</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Limiet voor uitschakelen: procent</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Limiet voor uitschakelen: nooit meer dan</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Limiet voor verwijderen: minstens</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Limiet voor verwijderen: procent</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Limiet voor verwijderen: nooit meer dan</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Limiet voor uit groepen halen: minstens</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Limiet voor uit groepen halen: procent</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Limiet voor uit groepen halen: nooit meer dan</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Limiet voor nieuwe gebruikersnamen: minstens</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Limiet voor nieuwe gebruikersnamen: procent</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Limiet voor nieuwe gebruikersnamen: nooit meer dan</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Alles wordt vastgehouden als de directory is gekrompen met</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minuten tussen uitvoeringen</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Tijd van de dag</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dagen van de week</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dag van de maand</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>Planning is onderbroken</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Gemiste uitvoeringen worden ingehaald</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Controllers met wachtwoordsynchronisatie</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Installeert met het opgeslagen account</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Opnieuw opstarten van controllers</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Pakket van de wachtwoordagent</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Pakket van de wachtwoordagent: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Pakket van de wachtwoordagent: ondertekend door</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Wijzigingen worden bewaard, in dagen</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Wijzigingen worden bewaard, maximaal in megabytes</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Uitvoeringen waarvan weggelaten records worden bewaard</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Rapporten van uitvoeringen die worden bewaard</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Versies van de instellingen die worden bewaard</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Geen criteria: iedereen in de eenheden</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>gesynchroniseerd</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>wachten tot iemand beslist</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>worden weggelaten</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>aan alle moet worden voldaan</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>aan één moet worden voldaan</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Iedereen wordt rechtstreeks lid</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Blijven groepen binnen groepen</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>Elke paar minuten</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Dagelijks</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wekelijks</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Maandelijks</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Na elkaar</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Maandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Woensdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donderdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vrijdag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Zondag</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>één persoon of groep</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>Alleen deze is gelezen en gesynchroniseerd; over alle andere beslist de volgende uitvoering.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Geef de GUID, het e-mailadres of de accountnaam op van degene die u bedoelt.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>Welke, van 1 tot {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>De directory en de service zijn nog niet vergeleken.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Voer eerst een voorvertoning of een synchronisatie uit.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>De laatste vergelijking van iedereen is niet tot het einde gekomen; het is dus niet bekend wie nog meer dezelfde naam of hetzelfde e-mailadres heeft.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>De directory wordt onder een andere zoekbasis gelezen dan bij de laatste uitvoering.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Synchroniseer nu, zodat iedereen één keer wordt vergeleken.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Meerdere accounts van de service zouden erbij kunnen horen: ze hebben dezelfde naam of hetzelfde e-mailadres.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Synchroniseer nu: de vergelijking van iedereen vertelt welke accounts dat zijn.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} is niet gevonden in Active Directory, en is ook niet verwijderd.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>Het laatst gezien als {dn}. Het leesaccount mag het niet meer zien, of de controller heeft niet alles gemeld.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Geef het account zijn recht terug. Tot dan blijft alles zoals het is.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} is niet gevonden in Active Directory, en het is niet bekend of het is verwijderd.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>Het laatst gezien als {dn}. Het leesaccount ziet geen verwijderde objecten.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>De volgende volledige vergelijking beslist: start er een, of laat het account verwijderde objecten zien.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} staat nu waar de directory niet wordt gelezen: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>Het is uit de zoekbasis verplaatst.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>De volgende volledige vergelijking vraagt het u voordat er iets wordt weggenomen.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles werkt.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>De synchronisatie werkt, en iets vraagt uw aandacht.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Een plan wacht op uw beoordeling.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>Er wordt niets van verzonden voordat u het hebt bekeken.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Iets wacht op uw goedkeuring.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>De bewaking heeft vastgehouden wat meer zou wegnemen dan op een gewone dag.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Enkele objecten konden niet worden gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Weggelaten: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>De geplande synchronisatie is bezig.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Bezig met synchroniseren.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>De voorvertoning wordt opgebouwd.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Het plan wordt toegepast.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Wat is goedgekeurd, wordt toegepast.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Eén persoon of groep wordt gesynchroniseerd.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Onderbroken.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Er begint geen synchronisatie vanzelf tot u hervat.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>Op dit moment voert niets de synchronisatie uit.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Geen agent op deze computer heeft in de laatste minuut een teken van leven gegeven.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Houd dit programma open, of start de agent als service.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Ingesteld. Er is nog niets gesynchroniseerd.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>De eerste synchronisatie begint volgens de planning, of nu als u dat wilt.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>De laatste synchronisatie is geforceerd beëindigd.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>Wat tot dan was bevestigd, blijft.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>De volgende synchronisatie gaat daarvandaan verder.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>De laatste synchronisatie is gestopt.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>De laatste synchronisatie is mislukt.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>De laatste synchronisatie is mislukt.</numerusform>
            <numerusform>De laatste {count} synchronisaties zijn mislukt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>De synchronisatie kan niet beginnen.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>De volgende synchronisatie is te laat.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>De agent draait, maar is niet begonnen met een synchronisatie die aan de beurt was.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Begint die niet binnen een paar minuten, start dan de agent opnieuw en bekijk het logboek ervan.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Geen verbinding met de service.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>De laatste synchronisatie is gelukt.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>Of de service nu kan worden bereikt, is niet gemeten.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>De instellingen kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>Hoe het met de synchronisatie staat, kan niet worden gezegd: haar geheugen kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>Het geheugen van de synchronisatie kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>Er kan niets naar de map van de instellingen worden geschreven.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Een instelling is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Selecteer eenheden in de instellingen.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>De service accepteert de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>De eigenaar mag geen personen meer beheren.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Laat iemand anders het overnemen voordat dit de synchronisatie stopt.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De service kan niet worden bereikt.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory accepteert de aanmelding niet meer.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>Niemand is uitgeschakeld of verwijderd, omdat niet zeker is wie is vertrokken.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>Het directoryaccount heeft een leesrecht verloren.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Vastgehouden door de bewaking: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>Er zouden er zo veel tegelijk worden weggenomen of hernoemd dat een persoon ja of nee moet zeggen.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Een plan wacht op uw beoordeling. Wijzigingen: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Gekozen eenheden die niet kunnen worden gevonden: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} is verwijderd, of het account mag de eenheid niet meer lezen.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Geef het account zijn recht terug, of verwijder de eenheid uit de instellingen.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Nieuwe eenheden om over te beslissen: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} is nieuw. Niemand daarin wordt gesynchroniseerd tot u beslist.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Gekozen eenheden met een andere naam: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} is nu {unit}. De keuze geldt nog.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>Het certificaat van {host} verloopt op {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Resterende dagen: {days}. Zonder nieuw certificaat kan deze controller niet meer worden gelezen.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Vernieuw het op de controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>Het certificaat van {host} is verlopen op {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>Het certificaat van de instantie die voor de directory wordt vertrouwd, verloopt op {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Resterende dagen: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Leg vóór die dag de opvolger ervan vast in de instellingen.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>Het certificaat van de instantie die voor de directory wordt vertrouwd, is verlopen op {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Leg de opvolger ervan vast in de instellingen.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>Het wachtwoord van {user} verloopt op {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Resterende dagen: {days}. Met een verlopen wachtwoord kan Active Directory niet worden gelezen.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Wijzig het in Active Directory en typ daarna het nieuwe in de instellingen.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>Het wachtwoord van {user} is verlopen op {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Controllers die geen wachtwoordwijzigingen meer melden: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Controllers waarop de wachtwoordagent niet kon worden geïnstalleerd: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Controllers die op een herstart wachten: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. Daarna worden wachtwoordwijzigingen daar vastgelegd.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Controllers zonder de wachtwoordagent: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Beschrijfbare controllers die niet door wachtwoordsynchronisatie zijn gedekt: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Een wachtwoord dat daar wordt gewijzigd, wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Geweigerd door de service: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Elk wordt later opnieuw geprobeerd, of meteen als het verandert.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Weggelaten uit de laatste synchronisatie: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Handmatig tegengehouden: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Iemand heeft ze uitgevinkt of afgewezen. Ze blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste synchronisatie</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Volgende synchronisatie</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>Geen verbinding: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Niet gemeten</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>Te doen: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Synchronisatieservice</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Een ander exemplaar van Identity Connect synchroniseert in deze map. Dit exemplaar wacht tot dat eindigt.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Is niet actief.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Is actief.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Is aan het synchroniseren.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Is onderbroken.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Probeert het opnieuw na een fout.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>De service is geïnstalleerd. Die werkt in {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>Het profiel van {source} hoort nu bij de service, in {folder}. Wat verder in de oude map staat, kan worden verwijderd.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>De service is verwijderd. De map {folder} en de sleutel ervan zijn bewaard.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>De service is geïnstalleerd.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>De service is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>De service kan op dit systeem niet vanaf hier worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>Dit is {system}; deze opdracht stelt alleen systemd van Linux in.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Voer in Windows packaging/windows/install-service.ps1 uit als administrator. Laat elders het systeem “identity-connect agent --wait” starten.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>De service kan niet worden geïnstalleerd: systemd is hier niet actief.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>In een container of met een ander init-systeem is het er niet.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Laat het systeem “identity-connect agent --wait” starten.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Alleen een administrator kan een service instellen.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Die heeft een eigen gebruiker, sleutel en unit nodig.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Voer de opdracht uit met sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>Het systeem heeft “{command}” niet uitgevoerd.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>Het antwoord ervan staat in de technische details.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Verhelp dat en voer de opdracht opnieuw uit: die gaat dan verder.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Een service kan het programma op {path} niet uitvoeren.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>Persoonlijke mappen zijn ervoor verborgen, zodat de service niemands bestanden kan lezen.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Installeer Identity Connect elders, zoals in /opt/identity-connect, en voer de opdracht daarvandaan uit.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>Er staat al iets in {folder}.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>De service heeft eigen instellingen, of de map is niet leeg.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Verplaats die map eerst en voer de opdracht opnieuw uit.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Deze opdracht is alleen voor Servicebeheer van Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Niemand heeft dit proces als service gestart.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Laat --windows-service weg.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Deze opdracht wordt uitgevoerd door “service install --move”.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Er wordt een sleutel van {size} bytes op de standaardinvoer verwacht.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Voer “identity-connect service install --move DIR” uit als administrator.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>De service heeft hier om {time} niets van gehoord.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Naam gevonden</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>Service antwoordt</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} antwoordt op {address}, poort {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>De proxy {proxy} doet dit</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>Voor deze service is geen proxy ingesteld</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} laat dit programma door</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>Het certificaat is van de service zelf; niemand inspecteert ertussen</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} staat op deze computer: er gaat niets over een netwerk</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>Bij vijf minuten weigert de service aanmeldingen.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Laat deze computer de tijd van het domein of van een tijdserver overnemen.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} accepteert het token van deze installatie</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} kent deze installatie en de aanmelding van {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>De aanmelding van {owner} is beëindigd.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>Die is bij {service} ingetrokken, of verlopen. De synchronisatie gaat door: die heeft een eigen token. De aanmelding van de eigenaar is nodig om te bewijzen wie eigenaar is van de verbinding.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>Of de aanmelding van {owner} nog goed is, kon niet worden gevraagd.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Meet over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>U hoeft niets te doen: het wordt bij elke heartbeat opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} heeft nog de rol “{role}”</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} zegt niet of de eigenaar nog beheerder is</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>Het account {owner} is aanwezig en actief</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>Er is geen eigenaar ingesteld. Tot dan wordt niemand uitgeschakeld of verwijderd.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>De service kan niet zeggen wiens account moet worden beschermd.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} staat op het punt te worden verwijderd.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Iemand heeft {service} gevraagd dit account te verwijderen. Dat wacht, omdat het account eigenaar is van deze verbinding.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Maak een andere beheerder eigenaar; de verwijdering gebeurt dan vanzelf.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} staat op het punt te worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Iemand heeft {service} gevraagd dit account uit te schakelen. Dat wacht, omdat het account eigenaar is van deze verbinding.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Maak een andere beheerder eigenaar; de uitschakeling gebeurt dan vanzelf.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} noemt {owner} als eigenaar, en de instellingen hier {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>De eigenaar is in de service zelf gewijzigd.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} heeft de laatste heartbeat ontvangen</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Niet gevraagd, vanwege “{cause}”</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Deze computer heeft de DNS-server {dns_server} bevraagd. Het is niet de juiste voor deze naam, of deze computer is offline.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Controleer de netwerkverbinding, en of {dns_server} de volledige naam {host} omzet.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Deze computer heeft de DNS-server {dns_server} bevraagd.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Controleer de netwerkverbinding, en of {dns_server} kan worden bereikt.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} weigert verbindingen ({address}, poort {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Controleer of uitgaande verbindingen met {host}, poort {port}, zijn toegestaan.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} antwoordt niet ({address}, poort {port}) binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Controleer of uitgaande verbindingen met {host}, poort {port}, zijn toegestaan, of stel een proxy in.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>Er is geen weg naar {host} ({address}, poort {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Controleer de netwerkverbinding van deze computer.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>De proxy {proxy} kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Deze computer heeft de DNS-server {dns_server} naar {host} gevraagd.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Corrigeer de proxyinstellingen, of laat {dns_server} de naam {host} omzetten.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>De proxy {proxy} weigert verbindingen.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>De proxy draait niet op {address}, poort {port}, of heeft een andere poort.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>De proxy {proxy} antwoordt niet binnen {seconds} seconden.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>De proxy is uitgeschakeld, of een firewall negeert de pakketten naar {address}, poort {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>De klok van deze computer loopt {difference_s} seconden voor op {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Die geeft {here} aan, en de service {there}. De service weigert aanmeldingen van computers waarvan de klok verkeerd loopt.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Stel datum, tijd en tijdzone van deze computer in, en laat die de tijd van het domein of van een tijdserver overnemen.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>De klok van deze computer loopt {difference_s} seconden achter op {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>Het netwerk of de service is erg langzaam.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>De eigenaar is geen beheerder meer.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} heeft bij {host} de rol “{role}”, en daarmee mag een verbinding niemand beheren.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Geef de rol terug, of maak een andere beheerder eigenaar.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>Het account van de eigenaar is uitgeschakeld.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} mag zich niet meer bij {host} aanmelden.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Maak een andere beheerder eigenaar.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>Het account van de eigenaar is niet meer in de service.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} is daar verwijderd.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Maak een ander account eigenaar.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>De eigenaar staat op het punt te vertrekken.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>De verwijdering of uitschakeling van het account wacht tot iemand anders de eigenaar is.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>De service noemt een andere eigenaar dan de instellingen hier.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>De aanmelding van de eigenaar is beëindigd.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Meld u opnieuw aan, of wijzig de eigenaar.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Bij deze service moet de nieuwe eigenaar zich aanmelden.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Een naam alleen bewijst daar niets.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Wijzig de eigenaar zonder er een op te geven, en laat de nieuwe eigenaar de code goedkeuren.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>De eigenaar wordt al gewijzigd.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Een ander venster of een andere opdracht van dit programma is daarmee bezig.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Wacht even en kijk dan wie de eigenaar is.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} moet eigenaar worden, en de service heeft het nog niet bevestigd.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>Of {account} de eigenaar is geworden, is niet bekend.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>De service weigert zowel deze aanmelding als dit apparaat: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Geef de gebruikersnaam of het e-mailadres van het account op met --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} heeft zich aangemeld, en alleen {wanted} moest eigenaar worden.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>De code is met een ander account goedgekeurd. Die aanmelding is ingetrokken; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Probeer het opnieuw, en laat {wanted} de code goedkeuren.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Eigenaar tot nu toe: {old}; vanaf nu: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} is de eigenaar.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>De verbinding is nog niet gemeten. Gebruik --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>De verbinding, gemeten {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>door een wijziging van de eigenaar</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-server</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Tijd van deze computer</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Eigenaar in de instellingen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>Tijd van de service</translation>
    </message>
</context>
</TS>
