<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usa questo account</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>U&amp;sa un altro account</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (secondo la chiave)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Area</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Cambia proprietario</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Accedi di nuovo</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Rinnova l&apos;accesso del proprietario attuale, anche se è andato perso</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Misura ora</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>C&amp;opia dettagli</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>&amp;Mantieni il proprietario attuale</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>&amp;Nome utente o indirizzo e-mail nel servizio</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Questo account non viene mai disabilitato o eliminato da una sincronizzazione.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>Tro&amp;va questo account</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>D&apos;ora in poi</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>U&amp;sa un altro account</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>Il nuovo proprietario accede</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Indicare il nuovo proprietario</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>Cambiare il proprietario?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Account e connessione</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Un amministratore di {organization} apre la pagina, accede e immette il codice. Può farlo anche il proprietario attuale, per rinnovare l&apos;accesso.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>Il proprietario è l&apos;amministratore per conto del quale agisce questo computer. Nessuna sincronizzazione disabilita o elimina mai quell&apos;account.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} non è ancora il proprietario.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>Misurazione della connessione</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Connesso, con qualcosa da verificare</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>Ultima misurazione: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>Il servizio non lo comunica</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>Nessuno impostato: fino ad allora nessuno viene disabilitato o eliminato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Proprietario dal</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Immettere un nome utente o un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>&amp;Rinnova l&apos;accesso di {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>Ren&amp;di {name} il proprietario</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} resta il proprietario; l&apos;accesso precedente viene revocato. Una sincronizzazione in corso prosegue.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>Dalla prossima sincronizzazione {name} è l&apos;account che non viene mai disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>D&apos;ora in poi {new} è il proprietario della connessione e non viene mai disabilitato o eliminato da una sincronizzazione. L&apos;accesso di {old} su questo computer viene revocato. Una sincronizzazione in corso prosegue.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>Ciò che nel servizio è in attesa per {old} viene allora eseguito.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>Cambio del proprietario</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} è il proprietario.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>La pagina di Zoho indica il client dell&apos;organizzazione, non questo computer: immettere il codice solo se questa modifica è stata avviata personalmente.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continuare solo se la pagina indica questo computer: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Impostazioni avanzate</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Standard ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>P&amp;orta di tutti i controller</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>Oggetti per &amp;pagina</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>Secondi per la &amp;connessione</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>Secondi di attesa di una &amp;risposta</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>Autorità attendibili oltre a &amp;quelle del sistema (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Solo per questa connessione. Garantiscono i nomi, come tutte le altre.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Apri un &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>&amp;Decisioni sull&apos;attendibilità</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Non è stato ancora deciso nulla: valgono le regole del sistema.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>R&amp;evoca</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usa queste</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} non è un certificato leggibile.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Agenti per le password sui controller di dominio</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Riavvio</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non necessario</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In attesa del proprio turno</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>Non è noto se il filtro sia caricato. Installato: {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Acquisisce le password dopo il riavvio. Installato: {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Ultima notizia: {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>È possibile installare la versione {version}</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Acquisisce le password dal {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} di {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, da un&apos;altra finestra o da un comando</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Con&amp;trolla ora</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Account che accede ai controller</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Scrive il pacchetto, con la riga di comando per la distribuzione software</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>&amp;Pacchetto…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Quale pacchetto viene installato e come deve essere</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>Gli agenti attendono l&apos;accesso con un account autorizzato a installare.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Scegliere il pacchetto…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Interrotto. Quanto è stato raggiunto resta, e si riprende da lì.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Installato su %n controller.</numerusform>
            <numerusform>Installato su %n controller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n controller è stato riavviato ed è di nuovo in servizio.</numerusform>
            <numerusform>%n controller sono stati riavviati e sono di nuovo in servizio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Rimosso da %n controller.</numerusform>
            <numerusform>Rimosso da %n controller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Cartella per il pacchetto</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>Il pacchetto è stato scritto in {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Questa riga lo installa senza finestra e senza riavvio. Dopo il riavvio un controller acquisisce le password; “{button:Check now}” lo mostra qui.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Accedi come {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>Accedi con l&apos;account che legge la directory</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>Accedi con un altro account, richiesto una sola volta</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Nessun controller ancora noto.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>L&apos;unico controller scrivibile (%n) acquisisce le password.</numerusform>
            <numerusform>Tutti i %n controller scrivibili acquisiscono le password.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n controller scrivibile su {total} non è coperto.</numerusform>
            <numerusform>%n controller scrivibili su {total} non sono coperti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n attende un riavvio.</numerusform>
            <numerusform>%n attendono un riavvio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n non riuscito.</numerusform>
            <numerusform>%n non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n non dà notizie.</numerusform>
            <numerusform>%n non danno notizie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>&amp;Riavvia %n…</numerusform>
            <numerusform>&amp;Riavvia %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Riavvia…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>Rimuo&amp;vi %n…</numerusform>
            <numerusform>Rimuo&amp;vi %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Rimuo&amp;vi…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>I&amp;nstalla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>&amp;Aggiorna %n controller</numerusform>
            <numerusform>&amp;Aggiorna %n controller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>&amp;Installa su %n controller</numerusform>
            <numerusform>&amp;Installa su %n controller</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Sincronizzazione password</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Acquisire le password sui controller di dominio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agente su ogni controller scrivibile di {domain} acquisisce una password quando viene cambiata. Le password esistenti seguono al prossimo cambio.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Chiu&amp;di</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>È in corso un&apos;attività. Interromperla prima, oppure lasciarla terminare.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>Attributi</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>Catena del certificato, l&apos;emittente in alto</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Vincolato finora</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copia lo SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Non considerare attendibile</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>&amp;Considera attendibile l&apos;autorità emittente</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>Apri il &amp;file dell&apos;autorità…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>&amp;Vincola questo certificato</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>inviato insieme, qui non ha emesso nulla</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>non è stato possibile verificarne la firma</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>da {start} a {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, firmato con {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>scaduto il {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fino al {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>&amp;Usa il nome {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>Che cosa viene mostrato della modifica</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;Leggi ora l&apos;account</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Prima e dopo, campo per campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membri</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>Il servizio non ha più questo account.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Trattenuto: resta com&apos;è finché non viene selezionato di nuovo.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Attende l&apos;approvazione di esattamente questo insieme.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non letto</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>L&apos;account esiste già; i suoi valori attuali non fanno parte del piano.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Prima e dopo, campo per campo</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>Cosa è stato fatto a &amp;questo oggetto</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Com&apos;è &amp;ora</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>Apri l&apos;&amp;esecuzione</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Con&amp;trolla di nuovo</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>&amp;Riprova questa riga</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Non crittografato: le password viaggiano in chiaro verso la directory.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Controlli della connessione</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Controllare la connessione</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Ogni riga viene provata realmente. Una password viene provata una volta sola e mai riprovata automaticamente.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} di {total} controllati</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n controllo non riuscito</numerusform>
            <numerusform>%n controlli non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connessione funziona.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n avviso da leggere</numerusform>
            <numerusform>%n avvisi da leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Interrotto. Non è stato modificato nulla; è possibile ripetere il controllo in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora controllato.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>I&amp;nterrompi</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>Continua &amp;senza {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>&amp;Cambia l&apos;utente o la password</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>&amp;Usa l&apos;intero dominio</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>C&amp;ontrolla invece con {host}</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>Non attendibile. La decisione è registrata; non è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell&apos;autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controllo in corso</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non provato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Riprova questa riga: {check}</translation>
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
        <translation>Controlli</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>&amp;Copia esito e correzione</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Unità scelte</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Canc rimuove un&apos;unità dalla selezione.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, non trovata</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>Tutto di {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Senza {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>Mostra nell&apos;albero</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>Escludi invece</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>Includi invece</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Nessuna unità ancora scelta: selezionarne una sopra.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Unità scelte</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>Aggiungi &amp;unità</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n unità scelta non esiste più o non può essere letta. Finché non viene rimossa qui, nessuno viene disabilitato o eliminato.</numerusform>
            <numerusform>%n unità scelte non esistono più o non possono essere lette. Finché non vengono rimosse qui, nessuno viene disabilitato o eliminato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Rimuovile</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Sposta o duplica questa condizione</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Rimuovi questa condizione</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Campo della condizione {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Relazione della condizione {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Valore della condizione {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>La directory non ha alcun attributo con questo nome, quindi è vuoto per tutti.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>Codice QR della pagina di accesso</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>Oppure eseguire la scansione con un telefono</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>&amp;Copia codice e apri browser</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copia co&amp;llegamento</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Ottieni un nuovo codice</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Tempo rimasto per questo codice</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Ancora nessun codice</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>Richiesta di un codice al servizio</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Codice {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Valido ancora per {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>&amp;Trova controller</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Do&amp;minio</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Controller di dominio, il primo &amp;è preferito</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Aggiungi un controller (Ins)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Rimuovi i controller scelti (Canc)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Preferisci il controller scelto</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>Utente che &amp;legge la directory</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (consigliato)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Critto&amp;grafia</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>L&apos;intero dominio se lasciato vuoto</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Leggi la base da un controller</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>Ba&amp;se di ricerca</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>A&amp;vanzate…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>Le &amp;password viaggiano in chiaro; lo accetto</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Conservata nell&apos;archivio protetto</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Connettersi ad Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Un certificato è vincolato: vedere “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Un&apos;autorità propria è considerata attendibile: vedere “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Dominio di cui questo computer è membro</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Basta un utente con accesso in lettura. “{button:Next}” controlla la connessione.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Usa {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>Lo indicano le impostazioni di questo computer ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Digitare prima il nome del dominio.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Interrompi la richiesta</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Interroga di nuovo i controller</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} è diventato {full}: i certificati indicano i computer con il nome completo.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} è un indirizzo, mentre i certificati indicano computer. Usare il nome, oppure vincolare il certificato nel passaggio successivo.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} è diventato {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un dominio ha un nome DNS come corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Digitarlo come nome@dominio, DOMINIO\nome oppure nome distinto.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Digitarla come DC=corp,DC=example,DC=com, oppure lasciarla vuota.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>I controller contengono {base} e nulla al di fuori.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Se vuota: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Indicare prima un controller.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Andata e ritorno</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Ancora nessun controller. Digitare il dominio e scegliere “{button:Find controllers}”, oppure aggiungerne uno con il nome completo.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogato</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogazione…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, a breve</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Primario: ha il ruolo di emulatore PDC</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Scrivibile</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>Primario</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Sola lettura</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Errore imprevisto</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>Ogni gruppo deve essere soddisfatto</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Basta un gruppo</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Come sono collegati i gruppi</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Aggiungi un gruppo</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Ripristina ciò che è stato rimosso</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Duplica il gruppo</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Sposta su il gruppo</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Sposta giù il gruppo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Rimuovi il gruppo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>C&apos;è già %n condizione.</numerusform>
            <numerusform>Ci sono già %n condizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indicizzato</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Utenti o gruppi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Scegliere chi viene sincronizzato</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Ricerca dell&apos;ultima lettura…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>I numeri compaiono non appena la directory è stata letta.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>Non ci sono numeri prima della lettura della directory.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Lettura dalla directory: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Non ancora letti dalla directory: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>Nessun utente verrebbe sincronizzato: nessuno soddisfa i criteri.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>Nessun gruppo verrebbe sincronizzato: nessuno soddisfa i criteri.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>Escludi l&apos;unico utente (%n)</numerusform>
            <numerusform>Escludi tutti i %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>Escludi l&apos;unico gruppo (%n)</numerusform>
            <numerusform>Escludi tutti i %n gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n utente sincronizzato uscirebbe.</numerusform>
            <numerusform>%n utenti sincronizzati uscirebbero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n gruppo sincronizzato uscirebbe.</numerusform>
            <numerusform>%n gruppi sincronizzati uscirebbero.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Restano nel servizio e non vengono più aggiornati.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Con le regole utente attuali, l&apos;account di %n di loro verrebbe disabilitato.</numerusform>
            <numerusform>Con le regole utente attuali, gli account di %n di loro verrebbero disabilitati.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Con le regole utente attuali, i loro account restano come sono.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Chi è incluso e chi è escluso</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Prova una persona</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>In parole e come filtro</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Torna ai numeri</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>Posta, file e dati di un account eliminato vanno persi definitivamente. Non è possibile recuperarli, nemmeno se la persona viene sincronizzata di nuovo.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>Anche se disabilitati o scaduti</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Gli account possono essere eliminati definitivamente</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Confermato: gli account possono essere eliminati definitivamente.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Digitare {number} per confermare: è il numero di persone sincronizzate oggi</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Controlli</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Controlli o log</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Salva un file per il s&amp;upporto…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>&amp;Riprova questa riga</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Esegui &amp;tutti i controlli</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Cambia il pro&amp;xy</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Scoprire che cosa non va</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Ogni controllo viene eseguito realmente e non modifica nulla. La password salvata viene provata una volta, e mai dopo che è stata rifiutata.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} di {total} controllati</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Non ancora controllato.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Interrotto; il resto non è stato provato.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n controllo non riuscito.</numerusform>
            <numerusform>%n controlli non riusciti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n avviso da leggere.</numerusform>
            <numerusform>%n avvisi da leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Nessun controllo ha rilevato problemi.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: come indicato dal sistema</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: nessuno</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Il file per il supporto è stato scritto: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Non più conservato</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Impostato su</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>Controlla la &amp;connessione</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modificare le impostazioni</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Qualsiasi modifica è una bozza: la sincronizzazione prosegue e nulla ha effetto prima di scegliere “{button:Update}”.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Una sincronizzazione in corso prosegue con le impostazioni che ha; la successiva usa quelle nuove.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>Salvataggio delle impostazioni in corso.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Una password digitata non è ancora in vigore. Le altre modifiche sono conservate come bozza, la password no.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>Nel frattempo sono state salvate altre impostazioni. Le modifiche apportate qui sono mantenute su di esse.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n elemento da correggere</numerusform>
            <numerusform>%n elementi da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>Vedi che cosa ca&amp;mbia…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Modificato e non ancora in vigore</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Aggiornato. La prossima sincronizzazione usa le nuove impostazioni e può fare esattamente ciò che è stato confermato.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Aggiornato. La prossima sincronizzazione usa le nuove impostazioni; trattiene gli account oltre i limiti e chiede ancora una volta.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Aggiornato. La prossima sincronizzazione usa le nuove impostazioni.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Modifiche scartate. Le impostazioni sono come prima.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Connessione e controller</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Le password viaggiano in chiaro verso la directory</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Ultima sincronizzazione</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prossima sincronizzazione</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Questo dispositivo</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Versione dell&apos;agente</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>Misurazione della connessione in corso</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>La connessione non è stata misurata</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Misurato {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Quando l&apos;agente è in esecuzione</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>L&apos;ultima sincronizzazione ha letto da qui.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Non ancora interrogato.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Risponde.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Risponde in {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>Attributo personalizzato…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>Più attributi, o una trasformazione…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Ut&amp;enti</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppi</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Quali campi vengono mostrati</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Trova un campo</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>Mostra &amp;tutti i campi</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>Non mappare questo campo (Canc)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Accetta tutti i &amp;suggerimenti</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>I campi già mappati restano come sono.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annulla (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Ripeti (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mappati</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non mappati</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>Nessun campo corrisponde al testo digitato.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Ogni campo è mappato.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>Non c&apos;è nessuno nell&apos;ambito, quindi il mapping non può essere provato.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Nessun problema: provato su %n utente nell&apos;ambito.</numerusform>
            <numerusform>Nessun problema: provato su %n utenti nell&apos;ambito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Nessun problema: provato su %n gruppo nell&apos;ambito.</numerusform>
            <numerusform>Nessun problema: provato su %n gruppi nell&apos;ambito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>La directory non è stata letta, quindi il mapping non è stato provato su nessuno.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Non si sa ancora nulla: il mapping non è stato provato su tutti.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Tutto ciò che ha fatto qualcosa</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>Che cosa ha modificato qualcosa</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa viene mostrato</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Negli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Negli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>Nell&apos;ultimo anno</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Tra due giorni…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando è accaduto</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Chi l&apos;ha richiesto o salvato</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Persona o gruppo</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Trova una persona o un gruppo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>Di chi viene mostrata la cronologia</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Salva in un file ciò che è mostrato</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>Ciò che è mostrato come &amp;tabella (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>Ciò che è mostrato come righe &amp;JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Con &amp;ogni modifica, come tabella (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Con ogni &amp;modifica, come righe JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Most&amp;ra di nuovo tutti</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>Che cosa è stato fatto a {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Di chiunque</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>Di nessuno: era l&apos;ora</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Né la cronologia né l&apos;ultima lettura della directory conoscono qualcuno di nome “{name}”.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>La riga da eseguire</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Con&amp;trolla di nuovo</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>Usa &amp;NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>Presso questo controller, e non Kerberos, che dà maggiori garanzie. SMB resta firmato e crittografato, WinRM crittografato.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Si trova in</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>Unità trovate</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>&amp;Mostra nell&apos;albero</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Nessuna unità si chiama “{text}”.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>Le unità si trovano per parte del nome, per DN o per GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>La prima unità (%n); digitare altro testo per restringere la ricerca.</numerusform>
            <numerusform>Le prime %n unità; digitare altro testo per restringere la ricerca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n unità trovata</numerusform>
            <numerusform>%n unità trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Impossibile eseguire la ricerca.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>Dalla directory alla sincronizzazione</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Utenti nella directory</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Gruppi nella directory</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>Nelle unità selezionate</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Verrebbero sincronizzati</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Tutte queste sono vere</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Almeno una di queste è vera</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Sposta, duplica o rimuovi questo gruppo</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Aggiungi una condizione</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppo {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Come sono collegate le condizioni del gruppo {number}</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>Lasciali come &amp;sono</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>&amp;Mostra {count}</numerusform>
            <numerusform>&amp;Mostra questi {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>Digitare {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Digitare {count} per consentirlo</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidi di nuovo</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Ciò che viene eliminato nel servizio non può essere recuperato.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} utente su {total} verrebbe disabilitato</numerusform>
            <numerusform>{count} utenti su {total} verrebbero disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} account su {total} verrebbe eliminato definitivamente</numerusform>
            <numerusform>{count} account su {total} verrebbero eliminati definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} membro su {total} verrebbe rimosso</numerusform>
            <numerusform>{count} membri su {total} verrebbero rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} utente su {total} riceverebbe un altro nome di accesso</numerusform>
            <numerusform>{count} utenti su {total} riceverebbero un altro nome di accesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>Un&apos;unità con {count} utente sincronizzato non si trova</numerusform>
            <numerusform>Un&apos;unità con {count} utenti sincronizzati non si trova</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Si è perso un diritto di lettura della directory</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} modifica su {total} è trattenuta</numerusform>
            <numerusform>{count} modifiche su {total} sono trattenute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>&amp;Disabilita comunque {count} utente</numerusform>
            <numerusform>&amp;Disabilita comunque {count} utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;Elimina comunque {count} account</numerusform>
            <numerusform>&amp;Elimina comunque {count} account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>&amp;Rimuovi comunque {count} membro</numerusform>
            <numerusform>&amp;Rimuovi comunque {count} membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>Ri&amp;nomina comunque {count} utente</numerusform>
            <numerusform>Ri&amp;nomina comunque {count} utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>L&apos;unità è stata elim&amp;inata di proposito</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Questa &amp;posizione non va più letta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>&amp;Consenti comunque {count} modifica</numerusform>
            <numerusform>&amp;Consenti comunque {count} modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Approvato: {count} utente verrà disabilitato</numerusform>
            <numerusform>Approvato: {count} utenti verranno disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Approvato: {count} account verrà eliminato</numerusform>
            <numerusform>Approvato: {count} account verranno eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Approvato: {count} membro verrà rimosso</numerusform>
            <numerusform>Approvato: {count} membri verranno rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Approvato: {count} utente riceverà un altro nome</numerusform>
            <numerusform>Approvato: {count} utenti riceveranno un altro nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Eliminata di proposito: {count} utente esce</numerusform>
            <numerusform>Eliminata di proposito: {count} utenti escono</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Approvato: ciò che non può essere letto non viene cercato</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Approvato: {count} modifica</numerusform>
            <numerusform>Approvato: {count} modifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Mantenuto: {count} utente non verrà disabilitato</numerusform>
            <numerusform>Mantenuto: {count} utenti non verranno disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Mantenuto: {count} account non verrà eliminato</numerusform>
            <numerusform>Mantenuto: {count} account non verranno eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Mantenuto: {count} membro resta nel suo gruppo</numerusform>
            <numerusform>Mantenuto: {count} membri restano nei loro gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Mantenuto: {count} utente conserva il suo nome</numerusform>
            <numerusform>Mantenuto: {count} utenti conservano i loro nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Mantenuto: non viene tolto nulla finché manca l&apos;unità</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Mantenuto: non viene tolto nulla finché manca il diritto</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Mantenuto: {count} modifica non viene eseguita</numerusform>
            <numerusform>Mantenuto: {count} modifiche non vengono eseguite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>A che cosa serve questo passaggio</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>A che cosa serve questa pagina</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Guida – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Questa guida non è stata tradotta: è in inglese.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Informazioni utili</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Se non funziona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Vedere che cosa è stato fatto</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Che cosa è accaduto, dal più recente</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>M&amp;ostrale</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} voce</numerusform>
            <numerusform>{n} voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} esecuzione senza nulla da fare è nascosta.</numerusform>
            <numerusform>{n} esecuzioni senza nulla da fare sono nascoste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>Per questo non è stato fatto nulla, per quanto risulta dalla cronologia</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Potrebbe trovarsi fuori dai giorni del filtro o essere più vecchio di ciò che viene conservato.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Nessuna esecuzione è andata male</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Ogni esecuzione conservata è giunta alla fine e non ha escluso nessuno.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>Il filtro nasconde tutto ciò che è presente</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>Mostra &amp;tutto di tutti</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>Mostra &amp;tutto</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora accaduto nulla</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>D&apos;ora in poi qui è elencata ogni esecuzione e ogni salvataggio delle impostazioni, con ciò che ha modificato.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Questa esecuzione non è più conservata o non è stata ancora annotata.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Righe JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Salva la cronologia</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrotto. Non è stato scritto alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} voce è stata salvata come {file}</numerusform>
            <numerusform>{n} voci sono state salvate come {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Salvataggio: {done} di {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Salvate finora: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Continua senza proprietario: nessuno verrà disabilitato o eliminato</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>&amp;Account proprietario di questa connessione</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>Il suo nome utente o la sua e-mail nel servizio. Una sincronizzazione non lo blocca mai.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Sposta su questo computer; l&apos;altra installazione termina</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agisce per</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Legge come</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Attendibilità</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Impostazioni in</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Le password viaggiano in chiaro verso la directory</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Un certificato è vincolato</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Un&apos;autorità propria è considerata attendibile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Modifica: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>Che cosa fa Installa</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Avanzamento dell&apos;installazione</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>A&amp;nnulla l&apos;installazione</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>Installare la connessione</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Registra il computer e salva le impostazioni. Nessuna persona viene modificata.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>I&amp;nstalla</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installazione…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>Annullato. Questo computer non è più registrato.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Installazione su {host} ({at} di {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>Riavvio di {host} ({at} di {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Rimozione da {host} ({at} di {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>Richiesta ai controller del loro avanzamento</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Gli spazi, le virgolette e le interruzioni di riga copiati insieme vengono rimossi.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>C&amp;hiave di installazione</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase della chiave</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Segreto &amp;client</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>To&amp;ken di connessione</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>I&amp;mpostazioni proxy</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>Le persone vengono inviate a</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Via di accesso</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usata su</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>La chiave è conservata nell&apos;archivio protetto.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Incollare la chiave di installazione</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Indica quale organizzazione servirà questo computer. Copiarla dalla pagina di amministrazione della directory cloud.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>To&amp;ken SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; l&apos;archivio personalizzato</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Console API di Zoho &gt; l&apos;applicazione non browser</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>Non indicato nella chiave</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Sposta su questo computer; l&apos;altra installazione termina</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;Sì, questo è il servizio della mia organizzazione</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;Sì, entrambi sono servizi della mia organizzazione</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Accesso con il proprio client, persone tramite SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Un amministratore accede con un browser.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>Il servizio viene raggiunto con un token di connessione (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Tutti nelle unità selezionate</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Ogni gruppo nelle unità selezionate</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Solo chi soddisfa i criteri</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Solo i gruppi che soddisfano i criteri</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Nessuno è escluso da una condizione. Gli account di sistema non vengono mai sincronizzati.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Nessun gruppo è escluso da una condizione. I gruppi di sistema non vengono mai sincronizzati.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>Non è stato possibile leggere l&apos;elenco degli attributi; digitare un nome qualsiasi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Ripeti il conteggio</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Interrompi il conteggio</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Ut&amp;enti</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>&amp;Gruppi di distribuzione</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>Gruppi di &amp;sicurezza</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>Che cosa sincronizzare</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Includile</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>Le persone in un&apos;unità creata in seguito vengono sincronizzate come tutte le altre.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Chiedi prima</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Nessuno in un&apos;unità creata in seguito viene sincronizzato finché non viene selezionata qui.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Escludile</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>Le unità create in seguito sono escluse; è sempre possibile selezionarle qui.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>&amp;Nuove unità sotto quelle scelte</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>nelle unità scelte</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n finora</numerusform>
            <numerusform>%n finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nulla scelto</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Selezionare un&apos;unità per includere le sue persone.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>Impossibile contare</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contato</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n oggetto di sistema escluso</numerusform>
            <numerusform>%n oggetti di sistema esclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>Nessun tipo selezionato</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Cerca tra le lingue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Nessuna lingua ha questo nome.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Che cosa serve</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Scegliere la lingua</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>Nella directory e nel cloud non cambia nulla prima che la prima sincronizzazione venga avviata nell&apos;ultima pagina.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Un amministratore della directory cloud che possa accedere ora</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>Il nome del dominio o di uno dei suoi controller</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Un utente della directory che possa leggere persone e gruppi, e la sua password</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Circa dieci minuti</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Scegliere la lingua</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, gruppo</translation>
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
        <translation>Account e gruppi esclusi</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Questi non vengono mai sincronizzati, qualunque cosa sia selezionata: servono al dominio stesso. Ne fanno parte i gruppi predefiniti come Domain Users.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nessuno è escluso.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>Accetto &amp;la licenza</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Apri il collegamento in un browser</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il collegamento</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Leggere e accettare la licenza</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, versione 2.0. È consentito usare, modificare e ridistribuire questo programma.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Il collegamento è negli Appunti.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Salva la licenza</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvata come {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Stampa la licenza</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>Ciò che supera un giorno normale attende la decisione di una persona</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>Modifica i &amp;limiti…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Mai più di</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Tutto attende se la directory si è ridotta del</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Un&apos;unità svuotata o un diritto perso sembrano un&apos;uscita di tutti.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Fino a {number} possono essere disabilitati senza chiedere.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Fino a {number} possono essere eliminati senza chiedere.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Fino a {number} possono essere rimossi dai gruppi.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Fino a {number} possono ricevere un altro nome utente.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Tutti i {total} possono essere disabilitati senza chiedere.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Tutti i {total} possono essere eliminati senza chiedere.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Tutti i {total} possono ricevere un altro nome utente.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Fino a {number} su {total} possono essere disabilitati senza chiedere.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Fino a {number} su {total} possono essere eliminati senza chiedere.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Fino a {number} su {total} possono ricevere un altro nome utente.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>Decidere quanto può accadere senza chiedere</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>La voce completa</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel log</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Segui</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Le nuove voci compaiono da sole.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>Le voci scelte, o tutte quelle mostrate</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Apri cartella</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lettura del log…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nel log non c&apos;è nulla.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Qui comparirebbero avvisi ed errori di questo programma.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>Il filtro nasconde l&apos;unica voce (%n).</numerusform>
            <numerusform>Il filtro nasconde tutte le %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostra &amp;tutte</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} di %n voce</numerusform>
            <numerusform>{count} di %n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Log di {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Su questo controller non è stato ancora fatto nulla.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copi&amp;a tutto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Questo computer è pronto per l&apos;installazione</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
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
        <translation>Guida per questa pagina</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>La pianificazione è eseguita da un altro programma su questo computer; qui viene mostrata.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · obbligatorio</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Scegliere un attributo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>Attributo per {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Proviene da</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Compilati</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non mappato</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>Prova del mapping su tutti…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>Mappare i campi</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Quale attributo compila ogni campo. Un esempio mostra subito il risultato.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Gli utenti non sono selezionati per la sincronizzazione. Il loro mapping è conservato per dopo.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>I gruppi non sono selezionati per la sincronizzazione. Il loro mapping è conservato per dopo.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>&amp;Continua comunque, escludi %n</numerusform>
            <numerusform>&amp;Continua comunque, escludi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>Continua &amp;senza provare</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n nell&apos;ambito non può essere sincronizzato con questo mapping; è elencato qui con il motivo. Modificare il mapping o i suoi valori, oppure continuare: viene escluso e non gli accade nulla.</numerusform>
            <numerusform>%n nell&apos;ambito non possono essere sincronizzati con questo mapping; sono elencati qui con il motivo. Modificare il mapping o i loro valori, oppure continuare: vengono esclusi e non accade loro nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>Non è stato possibile provare il mapping su tutti. Leggere di nuovo la directory, oppure continuare: l&apos;anteprima mostra ogni persona prima che venga inviato qualcosa.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>Cerca tra i membri</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa accade</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Già aggiunto</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Già rimosso</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copia dettagli</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Dettagli tecnici</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>poco fa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuto fa</numerusform>
            <numerusform>%n minuti fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n ora fa</numerusform>
            <numerusform>%n ore fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>tra meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>tra %n minuto</numerusform>
            <numerusform>tra %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>tra %n ora</numerusform>
            <numerusform>tra %n ore</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n elemento in attesa di intervento</numerusform>
            <numerusform>%n elementi in attesa di intervento</numerusform>
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
        <translation>Le prossime esecuzioni</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>In pausa: nessuna di queste avviene.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>Le prossime esecuzioni, secondo l&apos;ora di {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>Il {date} l&apos;orologio salta {wall}: quell&apos;esecuzione avviene alle {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>Il {date} l&apos;orologio segna due volte {wall}: l&apos;esecuzione avviene la prima volta.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Ripeti il conteggio</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Nessuno entra o esce rispetto a ciò che è salvato.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n entrerebbe</numerusform>
            <numerusform>+%n entrerebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n uscirebbe</numerusform>
            <numerusform>−%n uscirebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n di loro ha un account</numerusform>
            <numerusform>%n di loro hanno un account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n condizione incompleta non è ancora conteggiata</numerusform>
            <numerusform>%n condizioni incomplete non sono ancora conteggiate</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Solo ante&amp;prima</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Altro</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>Confronto &amp;completo ora</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Legge tutti e confronta entrambe le parti, non solo ciò che è cambiato.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>&amp;Esamina il piano</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>È in corso l&apos;applicazione di un piano. Ciò che è stato confermato resta; il resto attende.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Ultima sincronizzazione %n minuto fa, la prossima tra {minutes} min.</numerusform>
            <numerusform>Ultima sincronizzazione %n minuti fa, la prossima tra {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Ultima sincronizzazione {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Prossima sincronizzazione {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Non è stato possibile leggere le esecuzioni.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Ancora nessuna esecuzione. Ognuna comparirà qui come una barra.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Lettura dei dati noti…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nulla da fare</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Non c&apos;è nulla in attesa.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nulla attende una decisione</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Verifica di &amp;nuovo</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>pianificata</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>terminata forzatamente</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>una persona o un gruppo</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifiche</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>tutto confrontato</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>alcuni esclusi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nulla da fare</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>anteprima</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>elementi trattenuti</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Pacchetto dell&apos;agente</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Indicare il pacchetto e come deve essere</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;File (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-2&amp;56</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>Identifi&amp;cazione personale del firmatario (facoltativa)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Prendere lo SHA-256 dall&apos;editore, non dal file. Viene confrontato prima della copia e di nuovo su ogni controller mentre il file è tenuto aperto.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usa questo</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
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
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controllo in corso…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Acquisire le password sui controller di dominio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agente su ogni controller scrivibile di {domain} acquisisce una password quando viene cambiata. Le password esistenti seguono al prossimo cambio.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Sui controller di dominio è in corso un&apos;attività; verrebbe interrotta.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>&amp;Sincronizza i cambi di password da</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>Le persone accedono al servizio con la password di Active Directory.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Un agente su ogni controller scrivibile acquisisce una password quando viene cambiata; quelle esistenti seguono al prossimo cambio.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>L&apos;installazione richiede un Domain Admin, SMB e WinRM, e un riavvio di ogni controller. Inizia dopo la prima sincronizzazione, mai prima.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Se lasciata disattivata, non viene installato nulla. È possibile attivarla in seguito.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Account che installa</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>Non riavviarne nessuno</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Riavviare uno alla volta, il primario per ultimo</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Riavvio dei controller</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Installa come {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Installa con l&apos;account che legge la directory</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Installa con un altro account, richiesto una sola volta</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Scegliere dove vengono acquisite le password</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Facoltativo. Qui si sceglie e si controlla; non viene ancora installato nulla.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>Scegli il &amp;pacchetto…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>C&amp;ontrolla tutto</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n controller scrivibile su {total} non è coperto: {names}</numerusform>
            <numerusform>%n controller scrivibili su {total} non sono coperti: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>L&apos;unico controller scrivibile (%n) è scelto.</numerusform>
            <numerusform>Tutti i %n controller scrivibili sono scelti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>La prima riga non è pronta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n di essi non è pronto.</numerusform>
            <numerusform>%n di essi non sono pronti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Ognuno acquisisce le password dopo il riavvio.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>Viene chiesta conferma prima del riavvio.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Mai terminata: interrotta forzatamente</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n non sincronizzato</numerusform>
            <numerusform>%n non sincronizzati</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>meno di 0,1 s</translation>
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
            <numerusform>{n} utente creato</numerusform>
            <numerusform>{n} utenti creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} utente aggiornato</numerusform>
            <numerusform>{n} utenti aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} utente abilitato</numerusform>
            <numerusform>{n} utenti abilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} utente disabilitato</numerusform>
            <numerusform>{n} utenti disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} utente eliminato</numerusform>
            <numerusform>{n} utenti eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} utente non più sincronizzato</numerusform>
            <numerusform>{n} utenti non più sincronizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} gruppo creato</numerusform>
            <numerusform>{n} gruppi creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} gruppo aggiornato</numerusform>
            <numerusform>{n} gruppi aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} gruppo eliminato</numerusform>
            <numerusform>{n} gruppi eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} gruppo non più sincronizzato</numerusform>
            <numerusform>{n} gruppi non più sincronizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} membro aggiunto ai gruppi</numerusform>
            <numerusform>{n} membri aggiunti ai gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} membro rimosso dai gruppi</numerusform>
            <numerusform>{n} membri rimossi dai gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Modificato: {fields} e %n altro</numerusform>
            <numerusform>Modificato: {fields} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modificato: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} gruppo lasciato</numerusform>
            <numerusform>{n} gruppi lasciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} membro aggiunto</numerusform>
            <numerusform>{n} membri aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} membro rimosso</numerusform>
            <numerusform>{n} membri rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Impostazioni: la prima versione conservata</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Impostazioni: {names} e %n altra</numerusform>
            <numerusform>Impostazioni: {names} e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Impostazioni: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versione {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Utenti e gruppi</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>si chiamava {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Attende una sincronizzazione</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>Chi mostrare</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Entrerebbero</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Uscirebbero</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Con questi criteri non viene sincronizzato nessuno.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Nessuno è escluso.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Nessuno entrerebbe rispetto a ciò che è salvato.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Nessuno uscirebbe rispetto a ciò che è salvato.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>Nome distinto</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copia la spiegazione come testo</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Apri il piano più recente</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>Riprova &amp;questo</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>R&amp;ilascia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>I&amp;nterrompi</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Mostra nella &amp;cronologia</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>&amp;Sincronizzalo ora</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Scegliere una persona</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Qui si vede passo per passo perché è sincronizzata o perché no, e la si può sincronizzare da sola.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>Impossibile fornire una spiegazione.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rip&amp;rova</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>Rifiutato %n volta. Nuovo tentativo a partire da {time}.</numerusform>
            <numerusform>Rifiutato %n volte. Nuovo tentativo a partire da {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>Come membro di {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Sincronizzazione di questo elemento…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Attende l&apos;esecuzione in corso…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Qualcosa attende una persona: vedere sopra.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>Non è stato possibile sincronizzarlo: vedere sopra.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Riletto: nulla da fare.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Interrotto. Ciò che è stato confermato fino ad allora resta.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>L&apos;account è stato creato.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>I valori sono stati aggiornati.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>L&apos;account è stato abilitato.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>L&apos;account è stato disabilitato.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>L&apos;account è stato eliminato.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Non viene più sincronizzato.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>Il gruppo è stato aggiornato.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} appartenenza è stata aggiunta.</numerusform>
            <numerusform>{count} appartenenze sono state aggiunte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} appartenenza è stata rimossa.</numerusform>
            <numerusform>{count} appartenenze sono state rimosse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nome, e-mail o account</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Persona da provare</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Persone trovate</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Digitare un nome per vedere se quella persona è sincronizzata, e perché.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>Dalla directory non è stato letto nessuno con questo nome.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Verrebbero sincronizzati</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Non deciso: non cambierebbe nulla</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>Non verrebbe sincronizzato</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>&amp;Non ora</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Scegliere fino a {most} righe; {count} scelte.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Scegliere sotto fino a {most} righe.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Vengono inviate esattamente queste, e tutto il resto resta pianificato.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Tenere premuto CTRL per sceglierne più di una. Le righe trattenute non possono essere inviate.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>Ini&amp;zia con %n riga</numerusform>
            <numerusform>Ini&amp;zia con queste %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>&amp;Torna a tutte le intestazioni</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Cerca nomi, account e unità (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Cerca nelle righe</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Utenti e gruppi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Utenti, gruppi o entrambi</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Altro</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Altre azioni sulle righe</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>Ini&amp;zia con alcune…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>&amp;Trattieni {count} riga mostrata</numerusform>
            <numerusform>&amp;Trattieni tutte le {count} mostrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>S&amp;eleziona {count} riga mostrata</numerusform>
            <numerusform>S&amp;eleziona tutte le {count} mostrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>Trattieni {count} riga s&amp;celta</numerusform>
            <numerusform>Trattieni le {count} s&amp;celte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>Se&amp;leziona {count} riga scelta</numerusform>
            <numerusform>Se&amp;leziona le {count} scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>&amp;Salva {count} riga come tabella…</numerusform>
            <numerusform>&amp;Salva queste {count} come tabella…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>{count} modifica in attesa di approvazione</numerusform>
            <numerusform>Le {count} modifiche in attesa di approvazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} si trova sotto altre intestazioni.</numerusform>
            <numerusform>{count} si trovano sotto altre intestazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>La ricerca e il filtro nascondono qui ogni riga</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Mostra di nuovo tutte le &amp;righe</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>In questo piano non c&apos;è nulla</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>Nelle unità selezionate non c&apos;è nessuno, e prima non era sincronizzato nessuno.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} di {count} riga scelta</numerusform>
            <numerusform>{chosen} di {count} righe scelte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} riga</numerusform>
            <numerusform>{count} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Trattenimento…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Selezione…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Interrotto. Nessuna selezione è stata modificata.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>Nessuna riga è stata modificata: sono già come richiesto, o non vengono inviate affatto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} riga trattenuta.</numerusform>
            <numerusform>{count} righe trattenute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} riga selezionata.</numerusform>
            <numerusform>{count} righe selezionate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Salva le righe come tabella</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrotto. Non è stato scritto alcun file.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} riga è stata salvata come {file}</numerusform>
            <numerusform>{count} righe sono state salvate come {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Salvataggio: {done} di {total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Che cosa accade e perché</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Non più nel piano</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Trattenuto: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>Attende l&apos;approvazione: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>Crea {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Crea con {count} membro</numerusform>
            <numerusform>Crea con {count} membri</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>Modifica {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} membro aggiunto</numerusform>
            <numerusform>{count} membri aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} membro rimosso</numerusform>
            <numerusform>{count} membri rimossi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Tipi di modifica</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Da aggiornare</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>Da abilitare</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>Da disabilitare</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Nessuno è nuovo</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Tutti quelli nella selezione sono già nel servizio.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Nulla da aggiornare</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>Il servizio ha i valori della directory.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>Nessuno è da abilitare di nuovo</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>Nessuno verrà disabilitato</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Nessuno esce dalla selezione</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Nessun conflitto</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Ogni nome e ogni indirizzo è univoco.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Nessuno è escluso nelle unità selezionate</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>Nulla è invariato</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>È tutto nuovo.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Non è trattenuto nulla</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>Ciò che viene deselezionato resta com&apos;è ed è elencato qui.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Non è stato rifiutato nulla</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Non è stato ancora inviato nulla</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Nessuna riga è più in attesa qui</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} resta in esecuzione</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>La sincronizzazione prosegue secondo la pianificazione. Questa icona apre la finestra ed esce.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>Domini di posta</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Verificare che ognuno di essi appartenga all&apos;organizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n altro dominio</numerusform>
            <numerusform>altri %n domini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Come indicato dalle impostazioni del sistema</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Nessuno: connessione diretta</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>Quello con questo indirizzo</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Prova la connessione</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>Il proxy &amp;richiede un accesso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>In&amp;dirizzo del proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Nome &amp;utente per il proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>Pass&amp;word per il proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Conservata nell&apos;archivio protetto</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>La prova invia soltanto una domanda al servizio e non modifica nulla. La directory non viene mai raggiunta tramite un proxy.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Scegliere come viene raggiunto il servizio</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>Sincronizza solo gli &amp;utenti trovati da questa query (i gruppi non sono interessati)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>&amp;Salva query</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatta</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Una condizione per riga</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>&amp;Annulla modifiche</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>&amp;Rimuovi query</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Alcuni degli utenti trovati dalla query</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Non ancora provata.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>Nessuna query salvata: viene sincronizzato ogni utente nelle unità scelte.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Una query restringe la selezione. Salvarla per vedere chi trova.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Interrogazione della directory…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n utente finora</numerusform>
            <numerusform>%n utenti finora</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>Prova di &amp;nuovo</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>Non è stato possibile provare la query.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n di essi nelle unità scelte</numerusform>
            <numerusform>%n di essi nelle unità scelte</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>La query non trova nessuno.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Con questa query non viene sincronizzato alcun utente.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>La query trova %n utente.</numerusform>
            <numerusform>La query trova %n utenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>La query trova almeno %n utente.</numerusform>
            <numerusform>La query trova almeno %n utenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Potrebbero essercene altri: la prova è terminata lì.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>Esci da {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Riduci a icona</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Lascia in esecuzione</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>La sincronizzazione prosegue: la esegue un agente su questo computer.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>È in corso una sincronizzazione. Si interrompe con questo programma; ciò che è stato confermato resta.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>Mentre questo programma è chiuso non viene sincronizzato nulla.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>La prossima sincronizzazione inizierebbe: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>Questo computer e l&apos;account</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Da leggere</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non necessario</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>Rimuovere l&apos;agente da %n controller?</numerusform>
            <numerusform>Rimuovere l&apos;agente da %n controller?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>Da questo momento le password cambiate lì non vengono più sincronizzate.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows mantiene ciò che ha caricato fino al riavvio del controller; fino ad allora non fa nulla. Nessun controller viene riavviato con questa operazione.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>&amp;Rimuovi da %n controller</numerusform>
            <numerusform>&amp;Rimuovi da %n controller</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Mantieni</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>Impossibile leggere le impostazioni – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;Ripristina l&apos;ultima versione valida</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Mostra i controlli</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Salva un file per il s&amp;upporto…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Apri la cartella</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Dopo aver corretto personalmente il file.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Tutto ciò che può essere controllato, anche senza impostazioni.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Senza segreti e nomi; viene mostrato prima di essere conservato.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>Ricerca nella cronologia delle impostazioni…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>La cronologia delle impostazioni non ne contiene di leggibili.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>Il problema non sono le impostazioni.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Come furono salvate il {date} da {who}. Il file ora presente viene messo da parte accanto a esse.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Impossibile leggere le impostazioni</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>Finché non possono essere lette non viene sincronizzato nulla. Persone e gruppi restano come sono.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>primario</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>Ognuno si arresta subito: chi vi sta lavorando viene disconnesso, senza alcuna richiesta di conferma.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>Il successivo segue quando LDAP, SYSVOL e DNS del precedente rispondono. Se uno non torna in servizio, gli altri non vengono toccati.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>Riavviare %n controller?</numerusform>
            <numerusform>Riavviare %n controller, uno dopo l&apos;altro, in quest&apos;ordine?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Nessuno di essi viene riavviato da qui</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Esclusi, perché nessun altro controller noto serve nel frattempo il loro sito: {names}. Riavviarli personalmente quando opportuno, poi premere “{button:Check now}”.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>&amp;Riavvia %n controller</numerusform>
            <numerusform>&amp;Riavvia %n controller</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Non ora</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>&amp;Mostra i controller</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>&amp;Mostra il risultato</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>Modifiche &amp;confermate, in giorni</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Con ciò che serve per annullarle.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Modifiche confermate, al &amp;massimo in megabyte</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>Vengono scartate prima le più vecchie.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>&amp;Esecuzioni di cui si conservano i record rifiutati</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Quale record non ha potuto essere sincronizzato, e perché.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;Rapporti delle esecuzioni</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Quelli con modifiche conservate restano quanto queste.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;Versioni delle impostazioni</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Ognuna può essere consultata e ripristinata.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Decidere per quanto tempo viene conservata la cronologia</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Acquisire le password sui controller di dominio</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>La prima sincronizzazione è in corso</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>La sincronizzazione è in corso</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Esaminare, poi avviare la prima sincronizzazione</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Esaminare il piano</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronizzazione è stata interrotta</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>La sincronizzazione non è giunta alla fine</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>La prima sincronizzazione è terminata</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>La sincronizzazione è terminata</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>Ciò che viene interrotto o lasciato qui prosegue in seguito: nella finestra di stato, in “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Questi sono risultati confermati: il servizio ha risposto a ciascuno.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Ogni modifica confermata dal servizio viene registrata subito.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>L&apos;anteprima legge la directory e il servizio, e non scrive nulla.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Deselezionare ciò che deve restare com&apos;è. Nulla viene scritto prima dell&apos;avvio.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Poi l&apos;agente per le password viene installato su %n controller, e viene chiesta conferma prima del riavvio.</numerusform>
            <numerusform>Poi l&apos;agente per le password viene installato su %n controller, e viene chiesta conferma prima del riavvio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Poi l&apos;agente per le password viene installato su %n controller.</numerusform>
            <numerusform>Poi l&apos;agente per le password viene installato su %n controller.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>A&amp;vvia</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>&amp;Fine senza modifiche</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} utente</numerusform>
            <numerusform>{count} utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} gruppo</numerusform>
            <numerusform>{count} gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} modifica</numerusform>
            <numerusform>{count} modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>&amp;Crea {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>&amp;Crea {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>&amp;Crea {users} e {groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>A&amp;pplica {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizzazione in corso…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>Creazione dell&apos;anteprima</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>Durante la creazione dell&apos;anteprima non viene scritto nulla.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>È necessaria una nuova anteprima.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>Crea una &amp;nuova anteprima</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrotto. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>Non è stato possibile creare l&apos;anteprima.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Con questo piano nessuno verrà disabilitato o rimosso. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Avvio con %n riga</numerusform>
            <numerusform>Avvio con %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Il servizio ha confermato tutto: {chosen}. {rest} altra modifica è ancora pianificata.</numerusform>
            <numerusform>Il servizio ha confermato tutto: {chosen}. Altre {rest} modifiche sono ancora pianificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Il servizio ha confermato {done} di {chosen}. {rest} altra modifica è ancora pianificata.</numerusform>
            <numerusform>Il servizio ha confermato {done} di {chosen}. Altre {rest} modifiche sono ancora pianificate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>La prima sincronizzazione</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>È possibile interrompere in qualsiasi momento: ciò che è stato confermato resta, il resto rimane com&apos;era.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Interrotto prima di inviare qualcosa. Il piano è invariato.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Salva il rapporto di installazione</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina Web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>Il rapporto è stato salvato come {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Con questo non si aggiunge e non esce nessuno.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Digitare il numero per confermarlo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Dopo l&apos;aggiornamento</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>Che cosa cambia con l&apos;aggiornamento</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Vedere che cosa cambia prima che abbia effetto</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Digitare {number} per continuare.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Password dell&apos;account che legge la directory</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Accesso al proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Digitato di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n elemento da correggere prima dell&apos;aggiornamento</numerusform>
            <numerusform>%n elementi da correggere prima dell&apos;aggiornamento</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} è più di quanto i limiti lascino passare. Digitandolo si consentono per 24 ore esattamente questi account: se alla prossima sincronizzazione se ne aggiunge qualcun altro, questa li trattiene tutti e chiede. Per le appartenenze oltre il loro limite la richiesta avviene lì.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} è più di quanto i limiti lascino passare. Digitandolo si salvano le impostazioni; la prossima sincronizzazione trattiene questi account e chiede ancora una volta, perché non è ancora certo quali siano.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Calcolo degli effetti sulle persone…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>Gli effetti sulle persone non sono noti: non è stato possibile leggere la directory. Un&apos;esecuzione trattiene ciò che supera i limiti.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n persona aggiunta</numerusform>
            <numerusform>%n persone aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n di esse non riceve un account: disabilitata</numerusform>
            <numerusform>%n di esse non ricevono un account: disabilitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n persona uscirebbe</numerusform>
            <numerusform>%n persone uscirebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n account verrebbe disabilitato</numerusform>
            <numerusform>%n account verrebbero disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n account verrebbe eliminato definitivamente</numerusform>
            <numerusform>%n account verrebbero eliminati definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n gruppo aggiunto</numerusform>
            <numerusform>%n gruppi aggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n gruppo uscirebbe</numerusform>
            <numerusform>%n gruppi uscirebbero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>Persona sincronizzata in seguito: {count}</numerusform>
            <numerusform>Persone sincronizzate in seguito: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n non può essere sincronizzato: {problem}</numerusform>
            <numerusform>%n non possono essere sincronizzati: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>&amp;Digitare {number} per confermare</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>È in corso un&apos;esecuzione. Interromperla prima, oppure lasciarla terminare.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Chiudi i dettagli</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>Aggiungi un attribu&amp;to</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;Come viene ottenuto</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>&amp;Usa il suggerimento</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Risultato per {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vuoto)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Attributi, in quest&apos;ordine</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Nome dell&apos;attributo</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID collega ogni oggetto di Active Directory al suo account. Non cambia mai, qualunque cosa venga rinominata o spostata, quindi nessuno viene creato due volte o scambiato per un altro. Per questo la riga è fissa.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obbligatorio.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Deve essere diverso per ciascuno.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>Al massimo %n carattere.</numerusform>
            <numerusform>Al massimo %n caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Regole utente</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Quando qualcuno è disabilitato o scade in Active Directory,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>disabilita l&apos;account</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Se abilitato di nuovo lì, viene abilitato di nuovo qui.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>non fare nulla</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Nessuno viene più disabilitato, abilitato o eliminato da una sincronizzazione.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Quando qualcuno esce dalle unità selezionate,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>L&apos;account resta attivo e non viene più sincronizzato.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Quando qualcuno viene eliminato in Active Directory,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>eliminalo definitivamente</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>Il codice monouso di un nuovo account va</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>alla persona, per e-mail</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>All&apos;indirizzo e-mail sincronizzato.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>a un amministratore</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Per e-mail; l&apos;amministratore lo inoltra.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>a nessuno</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Un amministratore imposta ogni password e la comunica in altro modo.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>Le persone sincronizzate</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>ricevono un&apos;e-mail di benvenuto</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>Chi non ha ancora impostato una password viene invitato di nuovo, al massimo una volta al giorno.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>non ricevono e-mail</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Chiedi di n&amp;uovo</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Decidere che cosa accade agli account</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>Nulla accade prima della prima sincronizzazione, e ogni esecuzione mostra che cosa fa.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Richiede di seguire lo stato, opzione disattivata.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Attivala</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>Non è noto chi sia il proprietario di questa connessione: fino ad allora nessuno viene disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} è il proprietario di questa connessione e non viene mai disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Qualcuno che è sincronizzato</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>Il proprietario di questa connessione</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n persona sincronizzata è oggi al di fuori.</numerusform>
            <numerusform>%n persone sincronizzate sono oggi al di fuori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Oggi nessuna persona sincronizzata è al di fuori.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n persona sincronizzata non è stata trovata oggi.</numerusform>
            <numerusform>%n persone sincronizzate non sono state trovate oggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Oggi non manca nessuna persona sincronizzata.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n persona riceve un account nella prossima esecuzione.</numerusform>
            <numerusform>%n persone ricevono un account nella prossima esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Oggi nessuno di nuovo.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Oggi nessuno nella selezione è disabilitato o scaduto.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n persona nella selezione è oggi disabilitata o scaduta.</numerusform>
            <numerusform>%n persone nella selezione sono oggi disabilitate o scadute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n di loro ha ancora un account attivo.</numerusform>
            <numerusform>%n di loro hanno ancora un account attivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>Richiesta al servizio delle sue funzionalità…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>La scelta viene mantenuta.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Ultime esecuzioni</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>I&amp;nterrompi</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} al secondo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>circa %n minuto rimanente</numerusform>
            <numerusform>circa %n minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>circa %n ora rimanente</numerusform>
            <numerusform>circa %n ore rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Salva il rapporto di installazione…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>&amp;Apri la pagina del servizio</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} richiesta</numerusform>
            <numerusform>{seconds} s, {requests} richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} modifica del piano non è stata ancora inviata. Nessuna è fatta a metà: ciò che è stato inviato è confermato e registrato, e il resto è com&apos;era.</numerusform>
            <numerusform>{count} modifiche del piano non sono state ancora inviate. Nessuna è fatta a metà: ciò che è stato inviato è confermato e registrato, e il resto è com&apos;era.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Continua con l&apos;altra modifica ({count})</numerusform>
            <numerusform>&amp;Continua con le altre {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflitto</numerusform>
            <numerusform>%n conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n trattenuto</numerusform>
            <numerusform>%n trattenuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n escluso dalle regole</numerusform>
            <numerusform>%n esclusi dalle regole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n in attesa di approvazione</numerusform>
            <numerusform>%n in attesa di approvazione</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>Non sincronizzati: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} escluso</numerusform>
            <numerusform>{count} esclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} escluso; mostrato: {shown}</numerusform>
            <numerusform>{count} esclusi; questi sono i primi {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tutto è stato confermato dal servizio</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Non c&apos;era nulla da fare</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Un piano attende di essere esaminato</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Alcune modifiche attendono l&apos;approvazione</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Completato, e alcuni oggetti sono stati esclusi</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Interrotto. Ciò che è stato confermato finora resta</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>La sincronizzazione non è riuscita. Ciò che è stato confermato finora resta</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>utente creato</numerusform>
            <numerusform>utenti creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>utente aggiornato</numerusform>
            <numerusform>utenti aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>utente abilitato</numerusform>
            <numerusform>utenti abilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>utente disabilitato</numerusform>
            <numerusform>utenti disabilitati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>utente eliminato</numerusform>
            <numerusform>utenti eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>utente non più sincronizzato</numerusform>
            <numerusform>utenti non più sincronizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>gruppo creato</numerusform>
            <numerusform>gruppi creati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>gruppo aggiornato</numerusform>
            <numerusform>gruppi aggiornati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>gruppo eliminato</numerusform>
            <numerusform>gruppi eliminati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>gruppo non più sincronizzato</numerusform>
            <numerusform>gruppi non più sincronizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>membro aggiunto ai gruppi</numerusform>
            <numerusform>membri aggiunti ai gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>membro rimosso dai gruppi</numerusform>
            <numerusform>membri rimossi dai gruppi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Quali modifiche dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Cerca nomi</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Cerca nomi in questa esecuzione</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Salva in un file ciò che è mostrato di questa esecuzione</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Come &amp;tabella (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Come righe &amp;JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Modifiche dell&apos;esecuzione</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Richiesta: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Con la versione {number} delle impostazioni</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Inizio: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, durata {took}, {n} richiesta</numerusform>
            <numerusform>{when}, durata {took}, {n} richieste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} modifica attendeva l&apos;approvazione</numerusform>
            <numerusform>{n} modifiche attendevano l&apos;approvazione</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Tutte le modifiche ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Non sincronizzati ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>Ciò che questa esecuzione ha modificato è più vecchio di quanto le impostazioni conservino; ne restano i numeri.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Questa esecuzione non ha modificato nulla nel servizio e non ha escluso nessuno.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Nessun nome qui contiene questo testo</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>Mostra&amp;li tutti</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ripr&amp;ova</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Ultime esecuzioni</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Come &amp;tabella</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Modifiche confermate</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>Come &amp;barre</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>Alcuni di essi</translation>
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
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Esempio precedente</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Esempio successivo</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Un esempio a caso</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Utente di esempio</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Gruppo di esempio</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Cerca un utente di esempio</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Cerca un gruppo di esempio</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Con questo testo non si trova nessuno.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>Esegui al prossimo avvio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Un&apos;esecuzione &amp;mancata mentre questo computer era spento</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>Sos&amp;pendi la pianificazione</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Le esecuzioni avviate da qualcuno proseguono come prima.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>Modifiche &amp;ogni</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Ogni &amp;giorno</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>Giorni della &amp;settimana</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>Ogni m&amp;ese, il giorno</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minuti tra due esecuzioni</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>In un mese più breve vale l&apos;ultimo giorno.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Giorno del mese</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso orario</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>Scegliere quando sincronizzare</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Una modifica è visibile nel servizio dopo l&apos;esecuzione successiva. È sempre possibile anche sincronizzare manualmente.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Tutto alle</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>A&amp;lle</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>Accedere ai controller</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Usare un account autorizzato a installare sui controller di dominio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>Viene tenuta in memoria finché non si lascia questa pagina e non viene mai salvata. Una password errata non viene mai riprovata automaticamente.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;ccedi</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>Continuare con questo account?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>Accedere come amministratore</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Questo account sarà il proprietario della connessione. È possibile cambiare il proprietario in seguito.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Aprire la pagina in un browser, accedere e immettere il codice.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Non comunicato da Zoho; deve essere proprietario o amministratore dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>La pagina di Zoho indica il client dell&apos;organizzazione, non questo computer: immettere il codice solo se questa installazione è stata avviata personalmente.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continuare solo se la pagina indica questo computer: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non eseguito</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Ottieni un nuovo codice</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>I&amp;mpostazioni proxy</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>La connessione è di nuovo disponibile</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>Il codice era scaduto, questo è nuovo. In attesa dell&apos;accesso</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>In attesa dell&apos;accesso nel browser</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>Il codice resta valido; nuovo tentativo tra {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Nuovo tentativo automatico tra {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ripr&amp;ova</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Codice copiato. In attesa dell&apos;accesso nel browser</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Codice copiato. Qui non si apre alcun browser: aprire il collegamento su un altro dispositivo</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Collegamento copiato. In attesa dell&apos;accesso</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Avvia questo programma quando accedo a questo computer</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Si avvia come icona accanto all&apos;orologio e sincronizza secondo la pianificazione. Senza di esso, e senza un agente come servizio, nulla viene sincronizzato mentre questo programma è chiuso.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>In ordine</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogato</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Misurazione</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non misurato</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misurazione…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Non ancora misurato</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Avvio con l&apos;utente di questo computer</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n unità selezionata</numerusform>
            <numerusform>%n unità selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n unità esclusa</numerusform>
            <numerusform>%n unità escluse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n campo degli utenti</numerusform>
            <numerusform>%n campi degli utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n campo dei gruppi</numerusform>
            <numerusform>%n campi dei gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Tutti nelle unità selezionate</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regola</numerusform>
            <numerusform>%n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Chi esce: {leaving} · Chi viene eliminato: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, almeno {least} e al massimo {most} vengono disabilitati</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Modifiche ogni %n minuto, tutto alle {time}</numerusform>
            <numerusform>Modifiche ogni %n minuti, tutto alle {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivata</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>Su %n controller di dominio</numerusform>
            <numerusform>Su %n controller di dominio</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Nessuno: connessione diretta</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Come indicato dalle impostazioni del sistema</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Modifiche: %n giorno</numerusform>
            <numerusform>Modifiche: %n giorni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Salvare un file per il supporto</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>Viene scritto esattamente ciò che si vede qui, e non viene inviato nulla. I segreti sono rimossi; le persone hanno altri nomi.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>Lascia leggibili i nomi &amp;host e i nomi delle unità</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>File del file per il supporto</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>Cerca in questo file</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Composizione in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>Non c&apos;era nulla da rimuovere.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Rimosso o rinominato – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}” non è in questo file.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Riga %n</numerusform>
            <numerusform>Riga %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivio (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Ricerca dell&apos;ultima lettura…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leggi di nuovo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Lettura della directory…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>Directory letta: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>La directory non è stata letta fino alla fine, quindi i numeri possono essere troppo bassi.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>La lettura è stata interrotta. Scegliere “{button:Read again}” per i numeri.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è accaduto</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Non più conservato</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esamina</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Vedi esecuzione</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostica</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>E&amp;sporta le impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>I&amp;mporta impostazioni…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>Le impostazioni in vigore, come file da conservare o da portare altrove.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>Prima che qualcosa venga modificato si vede che cosa differisce e quali effetti ha sulle persone. Le modifiche non ancora aggiornate vengono sostituite.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Portare con sé le impostazioni</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Impostazioni (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Le impostazioni sono state scritte in {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Impostazioni (*.json);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Cambia propr&amp;ietario…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>Impostazioni di &amp;connessione…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>&amp;Esci (la sincronizzazione prosegue)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Esci…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Prossima sincronizzazione: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n elemento richiede un intervento</numerusform>
            <numerusform>%n elementi richiedono un intervento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Riprova: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selezionata</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non selezionata</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>selezionata in parte</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Parti di questo passaggio</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>Trova unità (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Trova unità</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unità organizzative</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Scegliere che cosa sincronizzare</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Un&apos;unità selezionata include tutto ciò che si trova sotto di essa.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non contato</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Questa unità non è più nell&apos;albero.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>Unità e tipi</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>Query LDAP (attiva)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Query LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Esclusi</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Esclusi ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nome, e-mail o account</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Nome, e-mail, account, DN o GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Trova un utente o un gruppo</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Chi è elencato</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Riprova &amp;tutti</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Trovare chiunque e vedere perché è sincronizzato o no</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Come letto con l&apos;ultima sincronizzazione; l&apos;elemento scelto può essere riletto.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>È in corso la sincronizzazione di qualcuno; verrebbe interrotta.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>I {few} più pertinenti di {count}; digitare altro testo per restringere la ricerca.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} trovato</numerusform>
            <numerusform>{count} trovati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>Nulla è in quarantena</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>Il servizio non ha rifiutato nessuno per i suoi dati.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Nessuno è trattenuto</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>Nessuna riga di un piano è stata deselezionata o respinta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>I primi {few} di {count}; digitare un nome per restringere la ricerca.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} elencato</numerusform>
            <numerusform>{count} elencati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Qui nessuno corrisponde a “{text}”.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Gli altri vengono elencati quando la ricerca è vuota.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;Cancella la ricerca</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Digitare chi si cerca</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Un nome o una sua parte, un indirizzo e-mail, un nome account, un nome precedente, un nome distinto o un GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Non è stato trovato nessuno.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>Potrebbe essere nuovo: può essere letto ora dalla directory.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>&amp;Leggi dalla directory</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Chi è nuovo è noto dopo la prossima sincronizzazione.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>&amp;Sincronizza tutti ora</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Impossibile eseguire la ricerca.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rip&amp;rova</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Nessun piano attende di essere esaminato. Un&apos;anteprima ne crea uno.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} verrà inviato di nuovo con la prossima esecuzione.</numerusform>
            <numerusform>{count} verranno inviati di nuovo con la prossima esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Rilasciato. La prossima esecuzione decide che cosa accade; è possibile sincronizzarlo ora.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Impostazioni prima e dopo</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Ripristina questa versione…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Prosegui in &amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Lascia così</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>Le impostazioni sono ora le stesse. Non c&apos;è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Questo cambierebbe, da ora in poi:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Non è stato ancora modificato nulla: la pagina delle impostazioni mostra prima gli effetti sulle persone. Il proprietario della connessione, questo dispositivo e le password restano come sono.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Legge la directory con l&apos;account {user}. La sua password non è stata conservata: va digitata di nuovo.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>L&apos;altra connessione alla directory subentra solo dopo il suo controllo.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>Impostazioni salvate: {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>È la prima versione conservata: ciò che c&apos;era prima non è noto.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>Che cosa accade se…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>La persona presa come esempio</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Che cosa accadrebbe</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
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
        <translation>Guida per questo passaggio</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – passaggio {number} di {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Passaggio {number} di {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Passaggio {number} di {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n elemento da correggere</numerusform>
            <numerusform>%n elementi da correggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Chiudi l&apos;installazione</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>Conservare i dati immessi finora?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>Alla riapertura l&apos;installazione prosegue da questo passaggio.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>La connessione è installata. Nulla viene sincronizzato prima dell&apos;esame.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Salva ed esci</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>S&amp;carta</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Continua a &amp;modificare</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>Filtro LDAP</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copia il filtro</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>Da provare in altri strumenti. A differenza dei criteri, LDAP ignora anche gli accenti.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>Quello di questo computer: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Viene confrontato tutto</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>Quel giorno l&apos;orologio salta {wall}: subito dopo.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>Quel giorno l&apos;orologio segna due volte {wall}: la prima volta.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>L&apos;orologio segna due volte {time}: la prima volta.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>L&apos;orologio segna due volte {time}: la seconda volta.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>L&apos;ultimo giorno di un mese più breve.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Più indietro</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più avanti</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Togli questo attributo</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>utilizzo: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argomenti posizionali</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opzioni</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: errore: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argomento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argomenti non riconosciuti: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>sono obbligatori gli argomenti seguenti: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>è obbligatorio uno degli argomenti %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>non consentito con l&apos;argomento %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opzione ambigua: %(option)s può corrispondere a %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>scelta non valida: %(value)r (scegliere tra %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valore %(type)s non valido: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>previsto un argomento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>previsto al massimo un argomento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>previsto almeno un argomento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argomento esplicito %r ignorato</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect mantiene una directory cloud allineata ad Active Directory. Senza un comando si apre una finestra.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra questo messaggio ed esce</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostra il numero di versione del programma ed esce</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>apre come icona accanto all&apos;orologio, come all&apos;accesso (senza un comando)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>impostazioni, segreti e cronologia (predefinito: $IDENTITY_CONNECT_FOLDER o i dati dell&apos;utente)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>usa questa lingua (de, pt_BR, ...) invece di quella del sistema</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>dettagli tecnici degli errori</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>prova tutto su un servizio directory e un Active Directory incorporati</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>esegue un servizio directory e un Active Directory per le prove</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>configura da un file di risposte, senza intervento</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>mostra che cosa farebbe una sincronizzazione, e salva quel piano</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>sincronizza ora, oppure applica esattamente un piano mostrato in anteprima</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>sincronizza secondo la pianificazione fino all&apos;arresto, senza finestra</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>installa, rimuove o esamina l&apos;agente come servizio del sistema operativo</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>dice perché una persona o un gruppo è (o non è) sincronizzato</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>mostra che cosa è stato fatto: esecuzioni, modifiche e versioni delle impostazioni</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>mostra, confronta, esporta, importa o ripristina le impostazioni; fornisce una nuova password della directory</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>mostra lo stato della sincronizzazione, che cosa attende un intervento e le ultime esecuzioni</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>mostra ciò che è trattenuto in attesa di approvazione; lo approva, respinge o rilascia</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>elenca ciò che il servizio ha rifiutato, con la causa e il prossimo tentativo</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>mostra o cambia il proprietario della connessione</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>installa Password Sync Agent sui controller di dominio, li riavvia, mostra a che punto sono</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>crea o controlla una chiave di installazione</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>controlla tutto, e scrive per il supporto un file senza dati riservati</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: il lavoro principale sulla sandbox incorporata, in una finestra o (`--headless`) tutto da sé.

Non ne resta nulla: il profilo è in una cartella temporanea, i suoi segreti nella memoria di questo
processo, e la sandbox termina con il comando.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>senza finestra, da sé</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>persone (predefinito 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: un servizio directory e un Active Directory per le prove, solo su questo computer.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>scrive qui l&apos;autorità dei controller (PEM)</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>alla maniera di Zoho: il suo accesso in due data center, e un archivio personalizzato</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: tutto ciò che chiede la procedura guidata, senza intervento.

I segreti provengono dall&apos;ambiente, da una richiesta o dal portachiavi, e mai dal file o da
argomenti. Di un tentativo non riuscito non viene conservato nulla.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; un esempio completo è nel README (answers-example.toml). Segreti: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, oppure una richiesta</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>sostituisce le impostazioni di una connessione esistente</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: legge, confronta e mostra che cosa farebbe una sincronizzazione. Nel servizio non viene scritto nulla.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>il piano con tutte le sue modifiche</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: un&apos;esecuzione ora. Crea e applica un proprio piano, oppure applica esattamente un piano mostrato in anteprima.

Il proprio piano riguarda ciò che è cambiato nella directory dall&apos;ultima esecuzione, come in una
pianificata, dove basta; riguarda tutti dove non basta, e con `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>il risultato come JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>confronta tutti da entrambe le parti, non solo ciò che è cambiato nella directory dall&apos;ultima esecuzione (solo così si trova ciò che è stato modificato manualmente nel servizio)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>applica esattamente questo piano mostrato in anteprima</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>sincronizza solo questo elemento, com&apos;è ora nella directory (nome, e-mail, nome account, DN o GUID di una persona o di un gruppo)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>approva prima un insieme trattenuto di modifiche (vedere `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>quanti sono; richiesto dove qualcosa viene eliminato definitivamente</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: esegue la pianificazione, e ciò che la finestra richiede, fino all&apos;arresto (un servizio).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>se un altro lavora in questa cartella (una finestra aperta), attende che termini</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>come lo avvia Gestione controllo servizi di Windows</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: l&apos;agente come servizio del sistema operativo (Linux con systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>utente, chiave e unit; avviato con il computer</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>lo arresta e lo rimuove; la sua cartella e la sua chiave restano</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>se è installato ed è in esecuzione</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: perché una persona o un gruppo è sincronizzato, o perché no; il passaggio che ha deciso è l&apos;ultimo.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>passaggi e fatti come JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>nome, e-mail, nome account, DN o GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: che cosa è stato fatto, a chi, quando, e con quali impostazioni; dal più recente.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>che cosa è stato fatto a questa persona o a questo gruppo, con qualsiasi vecchio nome</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>un&apos;esecuzione, le sue modifiche e i record rifiutati</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>una versione delle impostazioni, e che cosa è diverso ora</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>solo le versioni delle impostazioni</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>anche ogni modifica confermata</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>non prima di questo giorno (2026-11-30) o di quest&apos;ora</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>prima di questo giorno (2026-11-30) o di quest&apos;ora</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>esecuzioni che hanno fatto qualcosa, che hanno modificato qualcosa, o che sono andate male</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>esecuzioni richieste da questo account del sistema operativo e ciò che ha salvato</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>un oggetto JSON per riga</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>in questo file (.csv o .jsonl), con le modifiche</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: le impostazioni in vigore, come file, confrontate e modificate senza finestra.

`import` e `restore` mostrano che cosa differisce, e gli effetti sulle persone secondo l&apos;ultima lettura,
prima che qualcosa venga modificato. Un&apos;altra connessione alla directory subentra solo dopo aver
superato il controllo; una password viene provata una volta. Una sincronizzazione in corso prosegue con ciò che ha.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>le impostazioni in vigore</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>le scrive in un file, senza segreti e senza ciò che appartiene a questo dispositivo</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>le prende da un file, dopo aver mostrato che cosa differisce</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>che cosa cambierebbe un file</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>torna a una versione precedente (history --config le elenca)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>un&apos;altra password dell&apos;account che legge la directory</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>la risposta come JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: la valutazione, che cosa attende una persona, che cosa è connesso, come sono andate le ultime esecuzioni.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>lo stato come JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: che cosa trattiene la protezione, perché, e che cosa ne dice una persona.

`list` elenca ogni insieme; `show` le sue righe; `approve` consente per 24 ore esattamente quell&apos;insieme,
`reject` lo lascia com&apos;è fino a `release`. Un ID può essere abbreviato dove basta il suo inizio.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>ogni insieme trattenuto (senza una parola: lo stesso)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>le righe di un insieme, per nome</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>consente esattamente questo insieme, per 24 ore</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>lo lascia com&apos;è, fino al rilascio</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>annulla ciò che ne è stato detto</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: che cosa il servizio ha rifiutato per i suoi dati, perché, e quando viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>l&apos;elenco come JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>fa inviare di nuovo questo oggetto dalla prossima esecuzione (all: tutto)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: a chi appartiene questa connessione, e come qualcun altro ne diventa proprietario.

`show` dice chi è il proprietario della connessione e in che stato è, secondo l&apos;ultima misurazione;
`--measure` chiede di nuovo. `change` rende proprietario chi approva il codice: un amministratore della
stessa organizzazione, o il proprietario attuale, il cui accesso viene rinnovato. Con `--account` nessun
altro può diventarlo; dove nessuno accede (semplice SCIM) indica l&apos;account.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>il proprietario, e lo stato della connessione (senza una parola: lo stesso)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>chi approva il codice è il proprietario d&apos;ora in poi</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: Password Sync Agent sui controller di dominio, senza finestra.

`check` esamina ciò da cui dipende un&apos;installazione e non modifica nulla; `install`, `restart` e
`uninstall` proseguono da dove erano; `status` mostra ciò che è noto, e interroga con `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>ciò da cui dipende un&apos;installazione; non viene modificato nulla</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>installa o aggiorna, un controller dopo l&apos;altro</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>riavvia uno dopo l&apos;altro, il primario per ultimo</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>a che punto è ognuno, per quanto è noto</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>rimuove l&apos;agente</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` e `key check`: chiavi di installazione. I loro segreti provengono da una richiesta, o come
righe `name=value` sull&apos;input standard, e mai da argomenti, che ogni elenco di processi mostra.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>crea una chiave</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>legge una chiave dall&apos;input standard o da una richiesta, offline</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: ogni controllo che esiste, e per il supporto un file senza dati riservati.

Funziona qualunque cosa sia danneggiata, e anche se nulla è configurato. Il codice di uscita è quello del
primo controllo non riuscito; gli avvisi non contano come errori.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>i risultati come JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>scrive un file per il supporto (ZIP), senza segreti e senza i nomi delle persone</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>vi lascia leggibili i nomi host e i nomi delle unità</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>la cartella del profilo di un utente: impostazioni, cronologia e segreti passano al servizio</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>non ora</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>mostra che cosa differisce, e termina</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>non chiede a nessuno</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>quanti account verrebbero disabilitati o eliminati; richiesto dove sono più di quanti i limiti lascino passare</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>l&apos;ID dell&apos;insieme, o il suo inizio</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>chiede ora al servizio</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>nome utente o indirizzo e-mail: solo questo account può diventare il proprietario</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>questo controller (da ripetere per più di uno); altrimenti quelli delle impostazioni</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>un account diverso da quello salvato: user@domain o DOMAIN\user; la sua password è in IDENTITY_CONNECT_CONTROLLER_PASSWORD, oppure viene richiesta, e non viene mai salvata</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>chiede la password, oppure la legge come riga dell&apos;input standard</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>accede a questo controller con NTLM; ovunque altrove con Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>interroga i controller</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>I segreti vengono richiesti; in una pipe, l&apos;input standard ha righe come token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>con un accesso (predefinito), Zoho con un proprio client, o semplice SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: dove è stato creato il client OAuth; sostituisce --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>base del servizio a cui accedono le persone</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>base dei suoi endpoint SCIM 2.0</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>l&apos;organizzazione, come la conosce il servizio</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>l&apos;organizzazione, come la conoscono le persone</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>il client OAuth con cui accedere</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>ultimo giorno, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>che cosa dice, come JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>L&apos;operazione non è riuscita e non ne esiste ancora una descrizione: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Inviare i dettagli tecnici al supporto.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>Non è indicato alcun controller di dominio.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>Il DNS non ne conosce per il dominio {domain}, oppure l&apos;elenco è vuoto.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Immettere il nome completo di un controller di dominio, ad esempio dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}” non è un nome host.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Un controller è un nome come dc1.corp.example.com, oppure un nome e una porta come dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Correggere il nome.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>Il nome {host} non esiste nel DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>Il server DNS interrogato ({dns_server}) non lo conosce.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Immettere il nome completo (ad esempio dc1.corp.example.com), oppure fare in modo che questo computer interroghi il server DNS del dominio.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Non è stato possibile risolvere il nome {host}.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>Il server DNS {dns_server} non risponde.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Controllare la connessione di rete di questo computer e le sue impostazioni DNS.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Questo computer non ha un server DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>Le sue impostazioni di rete non ne indicano alcuno.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Immettere manualmente i nomi dei controller di dominio, oppure impostare un server DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” non è un nome di dominio.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>Il nome DNS di un dominio ha la forma corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} risponde sulla porta {open_port} (LDAP), ma non sulla porta {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Un firewall blocca la porta {port}, oppure LDAPS è disattivato perché il controller non ha un certificato.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Aprire la porta {port}, fornire un certificato al controller, oppure scegliere StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} rifiuta le connessioni sulla porta {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Lì non è in ascolto nulla, oppure un firewall la rifiuta.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Controllare il nome e la porta, e che il controller sia in esecuzione.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} non ha risposto sulla porta {port} entro {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>Il controller è spento, oppure un firewall scarta i pacchetti.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Controllare che il controller sia in esecuzione e che la porta {port} sia aperta da questo computer.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>Impossibile raggiungere {host} sulla porta {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Questo computer non ha un percorso verso la sua rete.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Controllare la connessione di rete di questo computer e l&apos;eventuale VPN.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} è troppo occupato per rispondere.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>Lo ha comunicato il controller.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Una sincronizzazione prosegue da sé con il controller successivo. In un controllo, riprovare più tardi o con un altro controller.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} si sta arrestando o non è disponibile.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>La connessione a {host} è terminata.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>Il controller o la rete l&apos;ha chiusa prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Riprovare. Se accade spesso, cercare un firewall che termina le connessioni lunghe.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} non ha risposto entro {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>Il controller è sovraccarico, oppure la rete ha perso la risposta.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} ha dato una risposta che non è LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Lì è in ascolto un altro tipo di server, oppure qualcosa lungo il percorso ha modificato la risposta.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Controllare il nome e la porta.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} è un server LDAP, ma non Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>Non indica alcun dominio predefinito.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Immettere il nome di un controller di dominio.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} ha accettato la connessione sulla porta {port} e l&apos;ha chiusa di nuovo.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>Il controller non ha un certificato utilizzabile per LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Installare sul controller un certificato per “Autenticazione server” con il nome {host}, oppure farne emettere uno dall&apos;autorità di certificazione del dominio.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} ha rifiutato il passaggio alla crittografia (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>Il controller non ha un certificato utilizzabile.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Installare sul controller un certificato per “Autenticazione server” con il nome {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} ha accettato la connessione sulla porta {port}, ma non ha risposto.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>Il controller è bloccato, oppure un firewall trattiene la connessione.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Controllare che il controller funzioni normalmente.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} offre solo versioni obsolete di TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Questo programma richiede TLS 1.2 o successivo. In Windows Server 2008 R2 e 2012 è disattivato finché non viene abilitato.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Abilitare TLS 1.2 sul controller.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} non usa TLS sulla porta {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>La porta appartiene a LDAP non crittografato o a un altro servizio.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Usare la porta 636 per LDAPS, oppure scegliere StartTLS per la porta 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>Il controller e questo computer non hanno trovato un accordo. I dettagli tecnici dicono di più.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Controllare il certificato del controller e le sue impostazioni TLS.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>Il certificato di {host} è scaduto il {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>Non è stato rinnovato: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Rinnovare il certificato del controller. Se la data sul controller è corretta, controllare l&apos;orologio di questo computer: segna {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>Il certificato di {host} non è valido prima del {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>L&apos;orologio di questo computer segna {now}. Probabilmente è errato, oppure il certificato è stato emesso da un computer il cui orologio lo è.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Impostare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>Il certificato non è stato emesso per {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>È valido per: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Immettere uno di questi nomi come controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>Il certificato di {host} è stato emesso da un&apos;autorità che questo computer non conosce.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>L&apos;emittente è {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Installare il certificato dell&apos;emittente nell&apos;archivio delle autorità attendibili di questo computer, oppure considerarlo attendibile qui dopo averne confrontato lo SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>Il certificato di {host} è firmato soltanto da sé stesso.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Nessuna autorità lo garantisce: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Fornire al controller un certificato dell&apos;autorità del dominio, oppure vincolare questo dopo averne confrontato lo SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>Il certificato di {host} è troppo debole.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>La sua chiave è {key}, firmata con {signature}. Le regole di questo computer rifiutano chiavi corte e firme obsolete.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Emettere un nuovo certificato con almeno RSA 2048 e SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Il certificato di {host} non è attendibile.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>I dettagli tecnici dicono che cosa questo computer vi ha trovato di errato.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Correggere il certificato sul controller.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} presenta un certificato diverso da quello vincolato.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>Vincolato: SHA-256 {expected}; presentato: {found}. Il certificato è stato rinnovato, oppure qualcuno si trova tra questo computer e il controller.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Confrontare il nuovo SHA-256 con quello del controller, poi vincolarlo.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>L&apos;autorità registrata non è un certificato.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Deve essere testo in formato PEM che inizia con BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Scegliere di nuovo il certificato dell&apos;autorità.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Il nome utente per Active Directory è vuoto.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Immettere il nome dell&apos;account.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>La password di {user} è vuota.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory interpreterebbe una password vuota come un accesso anonimo.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Immettere la password.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} non accetta questo nome e questa password: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>La password è errata, oppure l&apos;account non esiste.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Immettere di nuovo la password. È stata provata una volta sola, perché l&apos;account non venga bloccato.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>Non esiste un account {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} non conosce questo nome.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Scrivere il nome come nome@dominio, come DOMINIO\nome oppure come nome distinto.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} non è autorizzato ad accedere a quest&apos;ora.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>L&apos;account ha un orario di accesso.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Consentire tutte le ore nelle proprietà dell&apos;account.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} non è autorizzato ad accedere da questo computer.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>L&apos;account è limitato a determinati computer.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Aggiungere questo computer o il controller in “Accedi a” nelle proprietà dell&apos;account.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>La password di {user} è scaduta.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>Le regole del dominio ne richiedono una nuova.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Impostare una nuova password in Active Directory e immetterla qui. Per un account di servizio, impostare la password senza scadenza.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>L&apos;account {user} è disabilitato.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>È stato disabilitato in Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Abilitare l&apos;account, oppure usarne un altro.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>L&apos;account {user} è scaduto.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>La sua data di scadenza è passata.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Impostare una data successiva nelle proprietà dell&apos;account, oppure usare un altro account.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} deve prima scegliere una nuova password.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>È selezionato “Cambiamento obbligatorio password all&apos;accesso successivo”.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Accedere una volta a Windows con questo utente, oppure deselezionare l&apos;opzione, poi immettere qui la password.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>L&apos;account {user} è bloccato.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Sono state provate troppe password errate. Non vengono fatti altri tentativi.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Sbloccare l&apos;account in Active Directory, poi immettere la password corretta.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} richiede il binding di canale per questo tipo di accesso.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>L&apos;accesso non era legato alla connessione crittografata.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Usare un accesso semplice tramite LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} non ha consentito l&apos;accesso a {user}.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>Il controller ha indicato un motivo, riportato nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Controllare l&apos;account in Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} rifiuta un accesso non crittografato.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>Il controller richiede la firma o TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Attivare SSL: scegliere LDAPS o StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>Non è possibile elencare gli attributi di questa directory.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>A {user} non viene mostrato lo schema in {dn}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Consentire all&apos;account di leggere lo schema, oppure digitare i nomi degli attributi.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} non esiste, oppure {user} non può vederlo.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>Il nome è errato, oppure l&apos;account non ha il diritto di leggere in quella posizione.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Controllare il DN di base, oppure consentire all&apos;account di leggerlo.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} non è autorizzato a leggere {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>L&apos;account non ne ha il diritto.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Concedere all&apos;account il diritto di leggere in quella posizione.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} non è un nome distinto.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Un nome distinto ha la forma OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} ha interrotto la ricerca allo scadere del suo limite di tempo.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>La query richiede troppo tempo al controller.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Ridurre le dimensioni della pagina, oppure semplificare la query.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} ha troncato la risposta al suo limite di dimensioni.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>Il controller consente meno risultati di quanti ce ne siano.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Ridurre le dimensioni della pagina.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} ha interrotto la ricerca a un limite amministrativo.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>La query costa al controller più di quanto i suoi criteri consentano.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} appartiene a un altro dominio.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} rimanda a {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Immettere un controller di quel dominio, oppure un DN di base di questo.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} non legge a pagine.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>Al server manca un&apos;estensione presente in ogni Active Directory.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} non ha detto se seguono altri risultati.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>Nella risposta mancano le informazioni sulla paginazione.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Riprovare con un altro controller.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} ha rifiutato la richiesta (risultato {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>Le parole del controller sono nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>Impossibile interpretare la query LDAP.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Un nome, un operatore o un valore non è scritto come nelle query LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Una query ha la forma (department=Sales) oppure (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>L&apos;unità non esiste più, oppure l&apos;account non può vederla.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>È stata eliminata, oppure si è perso un diritto: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Caricare di nuovo le unità.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>Sotto {base_dn} non è stato trovato alcun utente.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>Il DN di base non contiene persone, oppure {user} non può vederle.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Controllare il DN di base e i diritti dell&apos;account.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>L&apos;orologio di {host} è avanti di {seconds} secondi rispetto a quello di questo computer.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Impostare entrambi gli orologi dalla stessa origine dell&apos;ora.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>L&apos;orologio di {host} è indietro di {seconds} secondi rispetto a quello di questo computer.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} e {other} appartengono a domini diversi.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Una sincronizzazione legge un solo dominio.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Indicare controller dello stesso dominio.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Non controllato: prima deve essere trovato il nome.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Non controllato: prima deve rispondere la porta.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Non controllato: prima deve funzionare la crittografia.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Non controllato: prima il certificato deve essere attendibile.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Non controllato: prima deve riuscire l&apos;accesso.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} risponde sulla porta {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Crittografato con {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Non crittografato: la password viaggia in chiaro verso {host}.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Non controllato: la connessione non è crittografata.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>Attendibile, valido fino al {not_after}. Emesso da {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>Questo è il certificato vincolato, valido fino al {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>Il certificato di {host} scade il {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Accesso eseguito come {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>Gli orologi concordano (differenza: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>L&apos;orologio di {host} differisce di {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} unità in {base_dn}.</numerusform>
            <numerusform>{count} unità in {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>In {base_dn} non è stata trovata alcuna unità organizzativa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} utente: {samples}.</numerusform>
            <numerusform>{count} utenti, tra cui {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Più di {count} utenti, tra cui {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} gruppo: {samples}.</numerusform>
            <numerusform>{count} gruppi, tra cui {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Più di {count} gruppi, tra cui {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>In {base_dn} non è stato trovato alcun gruppo.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Gli oggetti eliminati sono visibili.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} non può vedere gli oggetti eliminati. Le eliminazioni vengono individuate confrontando tutto, il che è più lento.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} non ha più diritti del necessario.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>L&apos;account {user} non può vedere sé stesso, quindi i suoi diritti non sono noti.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} può fare più che leggere: {groups}. Basta un account normale.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>La password di {user} scade il {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} può fare più che leggere ({groups}), e la sua password scade il {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>È indicato solo {host}: senza di esso nulla viene sincronizzato.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>Funziona anche {host}.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>Per {domain} non è stato trovato alcun controller di dominio.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>Il server DNS interrogato ({dns_server}) non ne conosce record _ldap._tcp.dc._msdcs.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Controllare il nome, usare un server DNS del dominio, oppure aggiungere un controller con il nome completo.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>Il server DNS non ha potuto rispondere per {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} ha risposto {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Riprovare. Se il problema persiste, il log del server DNS ne indica il motivo; i controller possono anche essere aggiunti per nome.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>La porta {port} di {host} è il catalogo globale, da cui non si legge.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Contiene solo una parte di ogni voce: persone e membri dei gruppi sembrerebbero scomparsi e verrebbero rimossi.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Usare la porta 636 per LDAPS, oppure omettere la porta.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>La porta {port} di {host} non è adatta a LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>È la porta per StartTLS e per LDAP non crittografato.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>Omettere la porta, usare 636, oppure scegliere StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>La porta {port} di {host} è adatta solo a LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>È crittografata dal primo byte.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>Omettere la porta, usare 389, oppure scegliere LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} non fa parte di ciò che {host} contiene.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Contiene: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Correggere la base di ricerca, oppure lasciarla vuota per usare l&apos;intero dominio.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>L&apos;emittente è {issuer}. Il controller non ne invia il certificato.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Scegliere il certificato dell&apos;autorità come file, installarlo nell&apos;archivio delle autorità attendibili di questo computer, oppure vincolare quello del controller dopo averne confrontato lo SHA-256.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} non è il certificato di un&apos;autorità.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Può identificare un computer, ma non emettere certificati per altri.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Scegliere il certificato dell&apos;autorità che ha emesso quello del controller.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>L&apos;orologio di questo computer è avanti di {seconds} secondi.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>L&apos;orologio di questo computer è indietro di {seconds} secondi.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>L&apos;orologio del servizio {service} è avanti di {seconds} secondi.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Confrontare l&apos;orologio di questo computer con un server dell&apos;ora. Se è corretto, informare il gestore del servizio.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>L&apos;orologio del servizio {service} è indietro di {seconds} secondi.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>Gli orologi di {host}, di questo computer e di {service} sono tutti diversi, fino a {seconds} secondi.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Impostare il controller e questo computer dalla stessa origine dell&apos;ora.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>L&apos;orologio di questo computer differisce di {seconds} s da {host} e {service}, che concordano.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>L&apos;orologio del servizio {service} differisce di {seconds} s da {host} e da questo computer.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>Gli orologi di {host}, di questo computer e di {service} differiscono fino a {seconds} s.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, questo computer e {service} concordano (differenza massima: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} e questo computer concordano ({seconds} s). Non è stato possibile leggere l&apos;orologio di {service}.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Non controllato: la connessione a {host} è terminata.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Non controllato: prima la base di ricerca deve essere corretta.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>Questo è il certificato vincolato. È scaduto il {not_after}, ma un vincolo non tiene conto della scadenza.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>Funziona anche {host}, ma {other} no.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Base di ricerca</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Controller, rispetto a questo computer (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Scadenza della password</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Gruppi con più diritti</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Andata e ritorno (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Tra cui</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Differenza massima (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Servizio, rispetto a questo computer (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Crittografia</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Autorità considerata attendibile</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Certificato vincolato</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Password in chiaro accettate</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Qui non c&apos;è alcuna chiave di installazione.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Sono stati incollati soltanto spazi o virgolette.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Copiare l&apos;intera riga dall&apos;e-mail o dal pannello di amministrazione e incollarla.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Questa non è una chiave di installazione.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Una chiave inizia con {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Copiare l&apos;intera riga, dalla prima all&apos;ultima lettera.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Questa chiave di installazione è di versione {version}; questo programma legge la versione {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>La chiave è stata creata da un&apos;altra versione del prodotto.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Aggiornare questo programma, oppure richiedere una nuova chiave.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>La chiave di installazione ha {length} caratteri invece di {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Durante la copia una parte è andata persa o è stata aggiunta.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copiare di nuovo l&apos;intera riga.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>La chiave di installazione ha un carattere errato.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>La somma di controllo non corrisponde: qualcosa è cambiato durante la copia o la digitazione.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Copiarla e incollarla di nuovo invece di digitarla.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>La chiave di installazione è scaduta il {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>Le chiavi sono valide solo per un tempo limitato.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Creare una nuova chiave nel pannello di amministrazione del servizio.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>La chiave di installazione porta a {url}, che non è un indirizzo sicuro.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>I segreti vengono inviati solo a indirizzi HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Chiedere a chi ha creato la chiave una chiave con un indirizzo https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>La chiave di installazione non dice a quale servizio appartiene.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>Non contiene né un indirizzo del servizio né un indirizzo SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Creare di nuovo la chiave, con uno dei due.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>La chiave di installazione non contiene: {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Una chiave per Zoho richiede l&apos;ID del client OAuth dell&apos;organizzazione e l&apos;endpoint di sincronizzazione dell&apos;archivio.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Creare di nuovo la chiave, con entrambi.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Accorciare il valore più lungo.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Questa chiave di installazione richiede la sua passphrase.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>Contiene un segreto valido a lungo ed è perciò protetta.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Immettere la passphrase scelta alla creazione della chiave.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Questa non è la passphrase della chiave di installazione.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Controllare le maiuscole e la lingua della tastiera, e immetterla di nuovo.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} non conosce questa chiave di installazione.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>È stata ritirata, oppure appartiene a un&apos;altra organizzazione o a un altro servizio.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Questa chiave di installazione è stata usata su {device} il {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Una chiave installa un solo computer.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>Impossibile trovare il nome {host}.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Questo computer è offline, oppure il suo server DNS non conosce il nome.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Controllare la connessione di rete e il nome.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>Il servizio lì non è in esecuzione, oppure un firewall la rifiuta.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Controllare l&apos;indirizzo, e che siano consentite le connessioni in uscita verso la porta {port}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>Impossibile raggiungere {host}.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>È spento, oppure un firewall scarta i pacchetti.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Controllare che sia consentito HTTPS in uscita verso {host}, oppure impostare un proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Non c&apos;è connessione a {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>La rete tra questo computer e il servizio è interrotta.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Controllare la connessione di rete, poi riprovare; una sincronizzazione pianificata lo fa da sé.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>Il servizio o la rete è in sovraccarico.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Riprovare tra qualche minuto; una sincronizzazione pianificata lo fa da sé.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} ha terminato la connessione senza rispondere.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>Il servizio è in fase di riavvio, oppure qualcosa lungo il percorso interrompe le connessioni.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Tutte le connessioni a {host} sono in uso.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>Il servizio risponde più lentamente di quanto vengano inviate le richieste.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>Non è noto se {host} abbia eseguito una richiesta.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>La connessione è andata persa dopo l&apos;invio della richiesta.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>La prossima esecuzione verifica prima e poi invia solo ciò che manca.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} non è un indirizzo.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Immettere un indirizzo come https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} non è un indirizzo sicuro.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Senza HTTPS il token viaggerebbe in chiaro. Fa eccezione solo questo stesso computer.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Immettere un indirizzo che inizia con https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} rimanda a {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>Il servizio è stato spostato, oppure questa rete richiede prima un accesso in una pagina Web. L&apos;accesso di questa connessione non viene inviato a un altro host.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Aprire una pagina Web in un browser per accedere alla rete, oppure correggere l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Una richiesta a {host} è stata trattenuta.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>Il servizio ha indicato questo host, ma l&apos;accesso appartiene a un altro.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Controllare la chiave di installazione e l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} ha inviato qualcosa che non è una risposta ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Di solito è una pagina di un proxy o di una rete per ospiti, oppure l&apos;indirizzo è errato.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Aprire una pagina Web in un browser per vedere che cosa richiede la rete, oppure correggere l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} ha inviato una risposta di oltre {limit} byte.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Informare il gestore del servizio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Il proxy {proxy} richiede un accesso.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>Senza accesso non lascia passare questo programma.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Immettere nome utente e password nelle impostazioni proxy, oppure fare in modo che il proxy lasci passare senza accesso le connessioni al servizio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>Il proxy {proxy} rifiuta l&apos;accesso di {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>La password è errata, oppure il proxy non accetta password ma solo l&apos;accesso del dominio (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Correggere il nome utente e la password, oppure fare in modo che il proxy lasci passare senza accesso le connessioni al servizio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>Il proxy {proxy} non consente questa connessione.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>Le sue regole vietano il servizio.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Chiedere che l&apos;host del servizio venga consentito sul proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>Il proxy {proxy} non ha potuto stabilire la connessione.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>Non riesce a raggiungere il servizio, oppure è sovraccarico.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Controllare il proxy, poi riprovare; una sincronizzazione pianificata lo fa da sé.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>Impossibile raggiungere il proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>È spento, oppure il suo indirizzo è cambiato.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Controllare le impostazioni proxy di questo computer o di questa connessione.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>Impossibile usare il proxy “{proxy}”.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Un proxy ha un indirizzo come http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Correggerlo nelle impostazioni proxy di questo computer o di questa connessione.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>Il certificato di {host} è stato emesso da “{issuer}”, che questo computer non considera attendibile.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>Spesso un dispositivo in questa rete apre le connessioni crittografate per ispezionarle.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Escludere {host} dall&apos;ispezione, oppure aggiungere l&apos;emittente alle autorità attendibili del sistema.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Nessuna autorità lo garantisce, quindi un altro server potrebbe presentarne uno simile.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Fornire al servizio un certificato di un&apos;autorità. Oppure confrontarne lo SHA-256 ({sha256}) con quello del servizio e aggiungerlo ai certificati attendibili del sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>Il certificato di {host} è scaduto il {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>Il gestore non lo ha rinnovato, oppure l&apos;orologio di questo computer è avanti.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Controllare la data di questo computer. Se è corretta, informare il gestore del servizio.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>Il certificato di {host} è valido solo a partire dal {date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>Probabilmente l&apos;orologio di questo computer è indietro.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} presenta un certificato per {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>L&apos;indirizzo è errato, oppure al suo posto risponde un altro server.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Correggere l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>Non c&apos;è una connessione crittografata a {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>L&apos;altra parte non usa TLS 1.2 o successivo su questa porta.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Controllare l&apos;indirizzo e la porta.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>Impossibile leggere l&apos;autorità di certificazione registrata.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Non è un certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Registrarla di nuovo.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>Gli orologi di questo computer e del servizio differiscono di {difference_s} secondi.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Il servizio rifiuta gli accessi da computer con l&apos;orologio errato.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} non è un servizio noto a questo programma.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>Al suo indirizzo non ha un documento di individuazione.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Controllare l&apos;indirizzo, oppure configurare questo servizio come semplice SCIM 2.0.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>Il servizio rimanda a {url}, che non è un indirizzo sicuro.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} chiede di rallentare.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Sono state inviate più richieste di quante ne consenta in questo intervallo.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Ripresa: {resumes_at}. Nulla va perso; una sincronizzazione pianificata prosegue da sé.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} è sovraccarico o in manutenzione ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} segnala un proprio errore ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>Il servizio è in difficoltà.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Si prosegue automaticamente: {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} non accetta questa richiesta ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>L&apos;indirizzo può essere quello di un altro servizio, oppure al servizio manca questa funzione.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Controllare l&apos;indirizzo del servizio.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} non consente più a questa connessione di gestire persone.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>L&apos;amministratore che ha eseguito l&apos;accesso ha perso il ruolo, oppure il token ha perso i suoi diritti.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Restituire il ruolo, oppure accedere con un altro amministratore.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>Il servizio rifiuta il token SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>È stato ritirato, è scaduto o non è stato copiato per intero.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Creare un nuovo token nel servizio e configurare con esso la connessione.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>Il servizio non conosce più questa installazione.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>È stata rimossa nel servizio o spostata su un altro computer.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Configurare di nuovo questo computer con una nuova chiave di installazione.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Questa sandbox non accetta persone di una directory reale.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>Serve per le prove, e la directory non si trova su questo computer.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Se è intenzionale, digitare il nome del dominio nella pagina degli agenti della sandbox.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>Il servizio non ha un account “{name}”.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Immettere il nome utente o l&apos;indirizzo e-mail di un account del servizio.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>Non è stato inviato alcun invito.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>Le notifiche e-mail sono disattivate nel servizio.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Attivarle, poi inviare di nuovo gli inviti.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Questo programma non conosce il provider “{provider}”.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>La chiave o le impostazioni sono state create per una versione più recente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Aggiornare questo programma.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>L&apos;accesso al servizio è terminato.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>È stato ritirato o è scaduto.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Accedere di nuovo.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>L&apos;accesso è stato rifiutato nella pagina Web.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Qualcuno lì ha scelto di negarlo.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Ottenere un nuovo codice e approvarlo.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} appartiene a {organization}, e la chiave di installazione a {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Qualcuno ha eseguito l&apos;accesso con un account di un&apos;altra organizzazione. Il suo accesso è stato revocato.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Ottenere un nuovo codice e accedere come amministratore di {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} non può gestire persone: il suo ruolo è “{role}”.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Una connessione richiede uno di questi ruoli: {needed}. L&apos;accesso è stato revocato.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Ottenere un nuovo codice e accedere con un account di questo tipo, oppure far assegnare il ruolo a questo.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>Il servizio chiede che l&apos;accesso avvenga in {url}, che non è un indirizzo sicuro.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Una pagina di accesso ha un indirizzo HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>La risposta del servizio sull&apos;accesso non è utilizzabile.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Manca qualcosa che ne fa parte.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Questo servizio non ha un accesso.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>Il semplice SCIM 2.0 conosce solo un token.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Immettere il token SCIM del servizio.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} non è un server degli account di Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Non elenca i data center di Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Usare l&apos;indirizzo del data center in cui è stato creato il client OAuth, ad esempio https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>L&apos;account si trova nel data center “{location}”, che non è noto.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>Il server degli account non lo elenca.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Accedere con un account di un altro data center, oppure aggiornare questo programma.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Manca il segreto client.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho lo richiede a ogni accesso, e la chiave non lo contiene.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Copiarlo dalla console API di Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} non accetta il segreto client.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>È stato copiato solo in parte, è stato creato di nuovo o appartiene a un altro data center.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Tornare alla chiave di installazione e immettere il segreto client dalla console API di Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>Il servizio non accetta questo programma come proprio client.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>L&apos;ID client nella chiave o nelle impostazioni è errato o è stato ritirato.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Richiedere una nuova chiave di installazione.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>L&apos;account non è più nel servizio.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>È stato eliminato lì.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>La prossima esecuzione decide di nuovo che cosa accade a questa persona.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>“{name}” nel servizio ha un valore che deve essere univoco.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Un altro account ha lo stesso nome utente o indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Modificare uno dei due, oppure consentire che vengano collegati.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} account nel servizio hanno “{value}”.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>Non è possibile stabilire quale si intenda.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Rendere univoco il valore nel servizio.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>Il servizio non ha accettato questo oggetto.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>Uno dei suoi valori non è consentito lì; i dettagli tecnici lo indicano.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Correggere il valore in Active Directory, oppure mappare un altro attributo.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>Con questo oggetto il servizio ha segnalato un proprio errore ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>La prossima esecuzione riprova. Se il problema persiste, informare il gestore del servizio.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>Il servizio mantiene questo account, perché è il proprietario della connessione.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>La richiesta resta in sospeso finché il proprietario non è qualcun altro.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Cambiare prima il proprietario.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>In un&apos;unità selezionata.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Nessun criterio: viene sincronizzato tutto ciò che è nelle unità selezionate.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Soddisfa i criteri.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Soddisfa i criteri con “{attribute}”.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Escluso: questo oggetto serve ad Active Directory stesso.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>È contrassegnato come oggetto di sistema critico.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Escluso: è l&apos;account della chiave Kerberos del dominio, non una persona.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Escluso: è un account di servizio gestito, non una persona.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Escluso: è un account computer.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Escluso: questo account appartiene a un trust con un altro dominio.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Gli utenti non sono selezionati per la sincronizzazione.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>I gruppi di distribuzione non sono selezionati per la sincronizzazione.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>I gruppi di sicurezza non sono selezionati per la sincronizzazione.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>Nessuna unità è selezionata, quindi nulla viene sincronizzato.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>In nessuna unità selezionata.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>In un&apos;unità che non è selezionata: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>In una nuova unità su cui nessuno ha ancora deciso: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Decidere se l&apos;unità viene sincronizzata. Fino ad allora nulla cambia per chi vi si trova.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>In una nuova unità, e le nuove unità non vengono sincronizzate: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Selezionare l&apos;unità per sincronizzarla.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}” non è “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}” è “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}” non inizia con “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}” non termina con “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}” non contiene “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}” contiene “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}” è vuoto.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}” non è vuoto.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>Nessuna delle condizioni è soddisfatta: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}” non può essere letto come testo, quindi non è possibile decidere i criteri.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>Il valore contiene byte che non sono UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Correggere il valore in Active Directory. Fino ad allora qui non cambia nulla.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>La query LDAP personalizzata non trova questo utente.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>La query LDAP personalizzata non ha avuto risposta, quindi per questo utente non cambia nulla.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>La prossima esecuzione la ripete.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Un gruppo di condizioni è vuoto.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Aggiungervi una condizione, oppure rimuovere il gruppo.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Una condizione non ha un campo.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Scegliere un attributo dall&apos;elenco, oppure rimuovere la condizione.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}” contiene un segreto e non può essere una condizione.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Le password non vengono mai lette.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Scegliere un altro attributo.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>Il valore per “{attribute}” è troppo lungo: {length} caratteri, mentre ne sono consentiti {limit}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Accorciarlo.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Scegliere un altro attributo; memberOf indica i gruppi di un utente.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}” non è il nome di un attributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>I nomi hanno lettere, cifre e trattini, e iniziano con una lettera.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Scegliere un attributo dall&apos;elenco, oppure digitarne il nome LDAP.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>La condizione su “{attribute}” non ha un valore.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}” non può essere mappato.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>Lo decide la sincronizzazione stessa: il collegamento, lo stato e i membri di un account.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Rimuovere questa riga.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>Il servizio non ha un campo “{field}”.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Scegliere un campo dall&apos;elenco.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}” è mappato due volte.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}” è obbligatorio e non è mappato.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Scegliere l&apos;attributo da cui proviene.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}” deve essere diverso per ciascuno e non può essere un valore fisso.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>Il valore fisso di “{field}” è vuoto.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Digitare un valore, oppure rimuovere questa riga.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>Il valore fisso di “{field}” è troppo lungo: {length} caratteri, mentre ne sono consentiti {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Probabilmente è stato incollato per errore.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Digitare il valore invece di incollarlo.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}” non ha un&apos;origine.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Scegliere l&apos;attributo da cui proviene, oppure rimuovere questa riga.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}” ha un valore fisso e un&apos;origine; se ne può usare solo uno.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Rimuovere l&apos;origine, oppure scegliere un&apos;altra trasformazione.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}” ha più di un&apos;origine, ma la sua trasformazione ne accetta una.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Più origini: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}” non è il nome di un attributo (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}” contiene un segreto e non può essere sincronizzato (campo “{field}”).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>La trasformazione di “{field}” ha un numero errato di argomenti: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Scegliere di nuovo la trasformazione e compilare ciò che richiede.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}” non è una posizione o una lunghezza (campo “{field}”).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>I caratteri si contano da 1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Digitare un numero intero a partire da 1.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>Il testo da sostituire in “{field}” è vuoto.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Digitare il testo da sostituire.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Suggerito: le persone accedono con il loro indirizzo e-mail; se manca, con il nome dell&apos;entità utente.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Suggerito: l&apos;attributo ha lo stesso nome.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Suggerito: l&apos;attributo è destinato a questo.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Suggerito: il codice di due lettere, richiesto dal campo.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Suggerito: il nome nella rubrica; se manca, il nome del gruppo.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>I suoi campi sono completi.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}” è obbligatorio e vuoto.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Nessuno di questi attributi ha un valore: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Compilarne uno per questo oggetto, oppure mappare un altro attributo.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” è troppo lungo: {length} caratteri, mentre ne sono consentiti {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Probabilmente è stato incollato o importato per errore.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Digitare di nuovo il valore in Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}” contiene un carattere invisibile: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Due nomi potrebbero sembrare uguali ed essere diversi.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Digitare di nuovo il valore in Active Directory invece di incollarlo.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}” deve essere univoco, e “{value}” è usato anche da {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Correggere il valore di uno di essi in Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Nuovo: non ha ancora un account nel servizio.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>È stato eliminato nel servizio, ma è ancora in Active Directory e selezionato.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Collega l&apos;account esistente {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Collega l&apos;account {account}: è stato creato di nuovo nel servizio al posto di uno che non c&apos;è più.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>L&apos;account {account} appartiene a {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>È collegato a quell&apos;oggetto della directory, oppure ne porta l&apos;identificatore, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Decidere a chi appartiene e correggere l&apos;ID esterno o il nome nel servizio.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>L&apos;account {account} è stato lasciato da {holder} e non viene assegnato da sé ad altri.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) non è più in Active Directory o non è più sincronizzato. Chi ora ha lo stesso nome o la stessa e-mail può essere la stessa persona, creata di nuovo, oppure un&apos;altra.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Se è la stessa persona, impostare l&apos;ID esterno dell&apos;account su {own}: la prossima esecuzione lo collega. Se è un&apos;altra, rinominare o eliminare l&apos;account nel servizio.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>L&apos;account {account} ha un ID esterno che nessuno in questa directory ha: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Probabilmente è stato creato dalla sincronizzazione di un&apos;altra directory o da un altro programma.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>Se appartiene a questa persona o a questo gruppo, impostare il suo ID esterno su {own} oppure svuotarlo: la prossima esecuzione lo collega.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>È di nuovo selezionato, e d&apos;ora in poi viene sincronizzato.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>I valori sono cambiati.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>I membri sono cambiati.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} dei suoi membri non è stato letto: un contatto, un computer oppure un oggetto che questo account non può vedere.</numerusform>
            <numerusform>{members_elsewhere} dei suoi membri non sono stati letti: contatti, computer oppure oggetti che questo account non può vedere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nulla da fare.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Nulla da fare: l&apos;account è già disabilitato.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Abilitato in Active Directory e selezionato.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>Era disabilitato nel servizio, ma è abilitato in Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Disabilitato in Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>L&apos;account è scaduto in Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Non più in Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Non più in Active Directory. Solo disabilitato: {claimant} ha lì lo stesso nome o la stessa e-mail.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>I due possono essere una stessa persona, eliminata e creata di nuovo, e l&apos;eliminazione dell&apos;account sarebbe definitiva.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Risolvere il conflitto di {claimant}, oppure eliminare questo account nel servizio.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Né in Active Directory né nel servizio.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Trattenuto da un amministratore fino al rilascio.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>In quarantena: {cause} Nuovo tentativo a partire da {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Correggere la causa; una modifica dell&apos;oggetto o delle impostazioni viene inviata subito. Per riprovarlo così com&apos;è, usare il comando quarantine con --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Correggere la causa, oppure usare il comando quarantine con --retry per riprovarle subito.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Resta attivo: questo account è il proprietario della connessione.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>Il proprietario non viene mai disabilitato o eliminato da una sincronizzazione.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Resta com&apos;è: non è noto quale account sia il proprietario della connessione.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Finché non è noto, nessuno viene disabilitato, eliminato o rimosso da un gruppo.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Indicare l&apos;account del proprietario nelle impostazioni.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Resta com&apos;è: non è stato possibile leggere completamente la directory.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>Ciò che non è stato possibile leggere potrebbe essere ancora lì.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Vedere il risultato dell&apos;esecuzione per ciò che mancava.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Trovato in Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Non trovato in Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Collegato a un account nel servizio.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>Nel servizio esiste un account corrispondente: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>Non collegato a un account.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>Una parte della directory non è stata letta: il controller ha rimandato a un altro server.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Parti di un altro dominio si trovano sotto la base che è stata letta.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Scegliere una base all&apos;interno di un solo dominio.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>Il controller ha troncato la risposta al suo limite di dimensioni.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Ridurre le dimensioni della pagina, oppure aumentare il limite sul controller.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>La lettura si è interrotta prima dell&apos;ultima pagina.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>La connessione è terminata, oppure il controller ha perso il segno.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>La prossima esecuzione legge di nuovo.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>Il controller ha restituito un oggetto senza nome o identificatore.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>È danneggiato sul controller, oppure la risposta è stata modificata lungo il percorso.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>La prossima esecuzione legge di nuovo. Se il problema persiste, esaminare questo oggetto sul controller.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>I membri di un gruppo grande non sono stati letti completamente.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>A metà della lettura ha risposto un altro controller.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Due controller possono differire per un certo tempo.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>La prossima esecuzione legge di nuovo, da un solo controller.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>Il controller conta meno modifiche di prima.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>È stato riportato a uno stato precedente.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>La prossima esecuzione confronta tutto.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>Impossibile trovare un&apos;unità selezionata.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>È stata eliminata, oppure l&apos;account non può più leggerla.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Restituire all&apos;account il suo diritto, oppure rimuovere l&apos;unità dalla selezione.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Qualcuno non può più essere letto, benché un gruppo lo indichi ancora.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Chi viene eliminato non è più in alcun gruppo: l&apos;account ha perso il diritto di leggere queste persone, o l&apos;unità in cui si trovano.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Restituire all&apos;account il suo diritto.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>Il servizio ha elencato meno account di quanti ne abbia.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>La prossima esecuzione ripete l&apos;elenco.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Più che in un giorno normale: {count}, mentre {limit} passano senza chiedere.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Un filtro, un&apos;unità o un&apos;autorizzazione può essere cambiata, oppure è intenzionale.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Esaminare le righe, poi approvare o respingere esattamente queste.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory ha restituito molti meno oggetti di prima.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Un&apos;unità è stata svuotata, un&apos;autorizzazione è andata persa, oppure la base è cambiata.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Scoprirne il motivo prima di approvare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory non ha restituito alcun oggetto.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>La base è errata, oppure l&apos;account non può più leggerla.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Controllare la connessione e i diritti dell&apos;account.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}” non è un&apos;ora del giorno.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Digitarla come ore e minuti, ad esempio 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>Non esiste il fuso orario “{value}”.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Sceglierne uno dall&apos;elenco, ad esempio Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>Non è possibile leggere le modifiche ogni {value} minuti.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Scegliere da {least} a {most} minuti.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Non è scelto alcun giorno della settimana.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Sceglierne almeno uno.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} non è un giorno del mese.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Scegliere da 1 a 31; nei mesi più brevi vale l&apos;ultimo giorno.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Abilita</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disabilita</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Non sincronizzare più</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Trattenuto</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Rimuovi da un gruppo</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Nuovo nome utente</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>La directory non è stata ancora letta.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Numeri ed esempi provengono dall&apos;ultima lettura della directory.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>Il valore di “{attribute}” non è ancora noto.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>L&apos;ultima lettura della directory non ha richiesto questo attributo.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>Il database di sincronizzazione è stato scritto da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} ha il formato {found}; questa versione conosce i formati fino a {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Installare di nuovo la versione più recente. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>Il database di sincronizzazione è danneggiato.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} non può essere letto come database di questo programma. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Ripristinarlo da un backup, oppure spostarlo altrove: la prossima esecuzione trova allora tutti nel servizio tramite il loro ancoraggio e li collega di nuovo.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>Impossibile aprire in scrittura il database di sincronizzazione.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Questo account non può scrivere in {path} o nella sua cartella.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Concedere all&apos;account che esegue la sincronizzazione il diritto di scrivere lì.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>Il database di sincronizzazione è bloccato da un altro programma.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Qualcosa tiene bloccato {path} da troppo tempo, ad esempio un backup.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>La sincronizzazione riprova da sé.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>Errore del disco durante la lettura o la scrittura del database di sincronizzazione.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Il file è {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Controllare il disco. La sincronizzazione riprova da sé.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>Non esiste un piano di questo tipo: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>È stato sostituito da uno più recente, oppure l&apos;ID è digitato male.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Creare una nuova anteprima.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Questo piano non è più attuale, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Risale a {age_h} ore fa, oppure da allora la directory è stata letta di nuovo o le impostazioni sono state modificate.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Creare una nuova anteprima e applicare quella.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>Non esiste un insieme trattenuto di modifiche di questo tipo: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Un piano più recente lo ha sostituito, oppure l&apos;ID è digitato male.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds” elenca ciò che attende ora.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>Le unità organizzative sono cambiate durante la lettura della directory.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>Una è stata rinominata o spostata, oppure una nuova attende una decisione, quindi non è certo chi appartenga a che cosa. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>Non sincronizzato: il servizio non ha gruppi.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>L&apos;account {account} corrisponde anche a un altro oggetto della directory.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>Uno viene trovato per nome e l&apos;altro per indirizzo e-mail, oppure due gruppi hanno lo stesso nome.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Assegnare all&apos;account l&apos;ID esterno di quello a cui appartiene, oppure modificare un nome.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>A {name} non è stato tolto nulla.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>Riletta subito prima, la directory non dice più ciò su cui si basava il piano.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>La prossima esecuzione decide di nuovo.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>circa {count} min rimanenti</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>circa {count} h rimanenti</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nulla è in quarantena.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: il membro {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} dei suoi membri non è sincronizzato e quindi non è in alcun gruppo: non è selezionato, è disabilitato oppure non può essere scritto.</numerusform>
            <numerusform>{members_outside} dei suoi membri non sono sincronizzati e quindi non sono in alcun gruppo: non sono selezionati, sono disabilitati oppure non possono essere scritti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} dei suoi membri è di un altro dominio o di un&apos;altra foresta e non viene sincronizzato da questo: {foreign}.</numerusform>
            <numerusform>{members_foreign} dei suoi membri sono di un altro dominio o di un&apos;altra foresta e non vengono sincronizzati da questo: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>Il servizio ha rifiutato esattamente questo {tries} volta, quindi non viene inviato a ogni esecuzione.</numerusform>
            <numerusform>Il servizio ha rifiutato esattamente questo {tries} volte, quindi non viene inviato a ogni esecuzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} appartenenza in quarantena: {cause} Nuovo tentativo a partire da {next_try}.</numerusform>
            <numerusform>{count} appartenenze in quarantena: {cause} Nuovo tentativo a partire da {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>Rifiutato dal servizio {tries} volta, quindi non inviato a ogni esecuzione.</numerusform>
            <numerusform>Rifiutato dal servizio {tries} volte, quindi non inviato a ogni esecuzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} record in quarantena: il servizio lo ha rifiutato. Vedere il comando quarantine.</numerusform>
            <numerusform>{count} record in quarantena: il servizio li ha rifiutati. Vedere il comando quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>Rifiutato {tries} volta da {since}; nuovo tentativo alla prima esecuzione a partire da {next_try}.</numerusform>
            <numerusform>Rifiutato {tries} volte da {since}; nuovo tentativo alla prima esecuzione a partire da {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} record verrà inviato di nuovo dalla prossima esecuzione.</numerusform>
            <numerusform>{count} record verranno inviati di nuovo dalla prossima esecuzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>Nulla con questo GUID è in quarantena: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>È stato inviato nel frattempo, non deve più essere inviato, oppure il GUID è digitato male.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consultare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>Il servizio di sincronizzazione non è in esecuzione.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Nessuno ha preso in carico la richiesta entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Avviare il servizio, oppure eseguire la sincronizzazione da qui.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>L&apos;ultima esecuzione è terminata per un errore di questo programma.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>I dettagli sono nel log.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>La sincronizzazione riprova da sé. Inviare il log al supporto se accade di nuovo.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>Il servizio di sincronizzazione non conosce questa richiesta: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>L&apos;unità {unit} non c&apos;è più, insieme a persone o gruppi sincronizzati.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Se è stata eliminata, approvare esattamente queste righe; altrimenti restituire all&apos;account il suo diritto.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Sono scomparsi con l&apos;unità {unit}, eliminata di proposito.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Lo ha dichiarato una persona quando non è stato più possibile trovare l&apos;unità.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Approvare esattamente queste righe entro un giorno, oppure respingerle.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>Metà delle persone di {unit} o più non si trova più.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Sono state eliminate, oppure l&apos;account non può più leggerle. Gli oggetti eliminati non vengono mostrati a questo account, quindi non può stabilire quale dei due casi.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Se sono state eliminate, approvare esattamente queste righe; altrimenti restituire all&apos;account il suo diritto.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Non si trovano più, e non sono tra ciò che è stato eliminato.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>L&apos;account non può più leggerli, oppure ora sono al di fuori della base.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Cercarli in Active Directory. Se non ci sono davvero più, approvare esattamente queste righe.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Non sono più dove legge questa sincronizzazione, e non sono stati eliminati.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Sono stati spostati in una parte della directory al di fuori della base di ricerca.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>Se sono davvero usciti, approvare esattamente queste righe. Altrimenti riportarli indietro, oppure far iniziare la ricerca più in alto.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}” è ora vuoto per tutti, e i criteri ne hanno bisogno.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>L&apos;account non può più leggerlo, oppure è stato svuotato ovunque.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Restituire all&apos;account il suo diritto, oppure modificare i criteri; se è intenzionale, approvare esattamente queste righe.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>“{attribute}” è ora vuoto per metà delle persone di {unit} o più, e i criteri ne hanno bisogno.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>L&apos;account non può più leggerlo lì, oppure è stato svuotato.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Restituire all&apos;account il suo diritto; se è intenzionale, approvare esattamente queste righe.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>La query LDAP personalizzata non trova più nessuno.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>L&apos;account non può più leggere un attributo richiesto dalla query, oppure nessuno lo ha.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>La query LDAP personalizzata non trova più metà delle persone di {unit} o più.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>L&apos;account non può più leggere lì un attributo richiesto dalla query, oppure l&apos;attributo è cambiato.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>In un&apos;unità che ha una regola e che al momento non si trova: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>L&apos;account non può più leggere l&apos;unità stessa.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Restituire all&apos;account il suo diritto. Fino ad allora nulla cambia per chi vi si trova.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>Non è possibile leggere se questo utente è abilitato.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>L&apos;account che legge la directory non può leggere “{attribute}” di questo utente. L&apos;attributo appartiene al set di proprietà Account Restrictions (Restrizioni account).</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Concedere all&apos;account il diritto di leggere Account Restrictions, ad esempio tramite il gruppo Pre-Windows 2000 Compatible Access (Accesso compatibile precedente a Windows 2000).</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Un oggetto che non può essere eliminato non è più leggibile.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>L&apos;account ha perso un diritto di lettura, quindi possono mancarne anche altri.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} non può più essere letto, ed è un oggetto che nessuno può eliminare.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>L&apos;account ha perso un diritto di lettura. Finché non è chiarito, nessuno viene disabilitato, eliminato o rimosso da un gruppo.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Restituire all&apos;account il suo diritto; approvare solo se non deve più leggere questa posizione.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>Impossibile trovare l&apos;unità {unit}, che ha una regola.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>È stata eliminata, oppure l&apos;account non può più leggerla. Finché non è chiarito, nessuno viene disabilitato, eliminato o rimosso da un gruppo.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>Approvare solo se è stata eliminata di proposito: le sue persone sono allora in uscita, e la sua regola viene rimossa. Altrimenti restituire all&apos;account il suo diritto, oppure modificare le unità.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Insieme ai {before} dall&apos;ultimo confronto completo è più che in un giorno normale: altri {count}, mentre {limit} passano senza chiedere.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>Molte piccole esecuzioni ne formano una grande.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>Probabilmente l&apos;account ha perso un diritto di lettura.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>Ciò che non può essere letto sembra non esserci.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Verificare in Active Directory prima di approvare qualsiasi cosa.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>le persone di un&apos;unità che non si trova</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>tutto ciò che toglie qualcosa</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nulla è trattenuto.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>respinto, resta com&apos;è</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} di {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>Per consentire esattamente questo: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Per consentire esattamente questo: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Per lasciare tutto com&apos;è: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Perché venga chiesto di nuovo: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Probabilmente: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} da {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} diventa {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Approvato per 24 ore, esattamente questo: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>La regola di {unit} viene rimossa; le sue persone sono ora in uscita.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>Ciò che non può essere letto non viene più cercato.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Respinto: {what}, {count}. Restano come sono fino al rilascio.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>Non viene tolto nulla finché {unit} non si trova.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Rilasciato: {what}, {count}. La prossima esecuzione chiede di nuovo.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>Lo fa la prossima esecuzione; “identity-connect sync” lo fa ora.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>L&apos;agente lo fa ora.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} account verrebbe eliminato definitivamente, quindi non è stato approvato nulla.</numerusform>
            <numerusform>{count} account verrebbero eliminati definitivamente, quindi non è stato approvato nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Ciò che viene eliminato nel servizio non può essere recuperato.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Esaminarli con “identity-connect holds show {hold}”; per consentirlo, aggiungere --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Più di un insieme trattenuto inizia con {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Un ID può essere abbreviato, ma questo è troppo corto per distinguerli.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Digitare una parte più lunga dell&apos;ID.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifiche</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>È stato confrontato solo ciò che è cambiato nella directory dall&apos;ultima esecuzione. Con --full vengono confrontati tutti.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>La directory non mostra a questo account gli oggetti eliminati. Chi è stato eliminato viene rilevato dal prossimo confronto completo: quello notturno, o uno avviato con --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>È stato confrontato tutto: questo è il primo confronto, e le modifiche ne richiedono uno da cui proseguire.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>È stato confrontato tutto: l&apos;ultimo confronto completo non ha potuto leggere tutta la directory o tutto il servizio, quindi le modifiche non possono proseguire da quello.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>È stato confrontato tutto: nell&apos;ultimo confronto completo alcune persone o gruppi sembravano usciti, e non è certo che lo siano. Le esecuzioni leggono di nuovo solo le modifiche quando questo è deciso o non è più così.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>È stato confrontato tutto: la ricerca non inizia nello stesso punto della directory dell&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>È stato confrontato tutto: le impostazioni non sono quelle dell&apos;ultimo confronto completo.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>È stato confrontato tutto: l&apos;ultimo confronto completo non è giunto alla fine, oppure da allora la directory è stata letta per le impostazioni, oppure lo ha eseguito una versione precedente di questo programma.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>È stato confrontato tutto: l&apos;ultimo confronto completo risale a più di un giorno fa.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>È stato confrontato tutto: l&apos;orologio di questo computer è indietro rispetto all&apos;ora dell&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>È stato confrontato tutto: ha risposto un controller di dominio diverso rispetto all&apos;ultima esecuzione, o lo stesso dopo un ripristino, e ognuno conta le modifiche per conto proprio.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>È stato confrontato tutto: il controller di dominio conta meno modifiche rispetto all&apos;ultima esecuzione, come dopo un ripristino.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>È stato confrontato tutto: la risposta della directory sulle sue modifiche non era completa.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>È stato confrontato tutto: un&apos;unità organizzativa selezionata non si trova.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>È stato confrontato tutto: il servizio non ha trovato un account che dovrebbe avere.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>È stato confrontato tutto: c&apos;erano così tante nuove persone o gruppi che elencare il servizio era la via più breve per scoprire chi ha già un account.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>È stato confrontato tutto: più account del servizio potrebbero essere della stessa persona.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>È stato confrontato tutto: il mapping, i criteri o la query personalizzata usano un attributo che cambia senza che la directory lo conti (ad esempio directReports o lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Non c&apos;è più spazio sul disco di {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>Il disco è pieno o la quota è esaurita. Non è stato modificato nulla; il vecchio file è intatto.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Liberare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>Impossibile usare la cartella {folder}.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Questo account non può leggere o scrivere lì, oppure il disco ha segnalato un errore.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Controllare le autorizzazioni della cartella, oppure indicarne un&apos;altra con --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>Il file delle impostazioni {path} è danneggiato.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Correggere quel punto, oppure ripristinare una copia del file. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>Il file delle impostazioni {path} è stato scritto da una versione più recente di Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Ha il formato {version}; questa versione conosce i formati fino a {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Installare la versione più recente su questo computer, oppure usare un&apos;altra cartella del profilo.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>Impossibile aprire le password e i token salvati in {path}.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>Il file è danneggiato, oppure la sua chiave è stata modificata o rimossa da quando è stato scritto.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Eseguire di nuovo l&apos;installazione per immetterli nuovamente. Persone e gruppi non sono interessati.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>Le password salvate in {folder} sono in uso da un altro programma.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Una seconda copia di Identity Connect vi scrive da diversi secondi.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Attendere che termini, poi riprovare.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>Non c&apos;è un posto sicuro per la chiave che protegge le password salvate.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Questo sistema non offre un portachiavi, e non è stato configurato un altro custode.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>Su un desktop, avviarne il portachiavi. Su un server, creare un file di chiave privato (umask 077; head -c 32 /dev/urandom &gt; FILE) e indicarlo in IDENTITY_CONNECT_KEY_FILE, oppure assegnare a una unit systemd la credenziale identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>La chiave che protegge le password salvate non è su questo sistema.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Sono state salvate con il custode della chiave {holder}, che qui non è disponibile.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Avviare Identity Connect come in precedenza, oppure eseguire di nuovo l&apos;installazione.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>Il portachiavi del sistema non ha risposto entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Probabilmente attende che qualcuno lo sblocchi.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Sbloccare il portachiavi, poi riprovare. Su un server, indicare un file di chiave privato in IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>Il portachiavi del sistema è bloccato.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Nessuno lo ha sbloccato in questa sessione.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>Il file di chiave delle password salvate non è indicato.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Sono state salvate con un file di chiave, ma {variable} non è impostata.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Impostare {variable} sul percorso di quel file.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>Il file di chiave {path} si trova nella cartella del profilo.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Una copia di {folder} porterebbe con sé la propria chiave.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Spostare il file di chiave in una cartella esterna.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Impossibile leggere il file di chiave {path}.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Manca, non è un file normale, oppure questo account non può leggerlo.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Controllare il percorso e le autorizzazioni del file.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>Altri possono leggere il file di chiave {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>La sua modalità è {mode}, oppure appartiene a un altro utente.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Assegnarlo all&apos;utente che esegue Identity Connect, con modalità 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>Il file di chiave {path} è troppo corto.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Ha {size} byte; servono almeno {least} byte casuali.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Crearne uno nuovo: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>In Windows non viene usato un file di chiave: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows conserva la chiave nel proprio archivio delle credenziali.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Rimuovere IDENTITY_CONNECT_KEY_FILE dall&apos;ambiente.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>Manca la credenziale systemd {credential}.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>Le password sono state salvate con essa, ma questo processo non l&apos;ha ricevuta.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Avviare Identity Connect tramite la sua unit systemd, con LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NON RIUSCITO</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorato</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unità organizzative</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Lettura della directory</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>Lettura del servizio</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenenze</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completati</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Sincronizzazione completata.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>È stato creato un piano. Nel servizio non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Completato in parte: alcune modifiche attendono l&apos;approvazione.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Sincronizzazione completata, ma alcuni record sono stati rifiutati.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Interrotto. Ciò che è stato confermato fino ad allora resta.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>La sincronizzazione non è terminata. Ciò che è stato confermato fino ad allora resta.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Confermato dal servizio:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Una sincronizzazione farebbe questo:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>utenti da creare</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>utenti da aggiornare</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>utenti da abilitare</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>utenti da disabilitare</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>utenti da eliminare</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>utenti da non sincronizzare più</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>gruppi da creare</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>gruppi da aggiornare</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>gruppi da eliminare</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>gruppi da non sincronizzare più</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>appartenenze da aggiungere</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>appartenenze da rimuovere</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>utenti creati</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>utenti aggiornati</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>utenti abilitati</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>utenti disabilitati</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>utenti eliminati</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>utenti non più sincronizzati</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>utenti in conflitto</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>utenti trattenuti</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>utenti ignorati</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>utenti invariati</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>gruppi creati</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>gruppi aggiornati</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>gruppi abilitati</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>gruppi disabilitati</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>gruppi eliminati</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>gruppi non più sincronizzati</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>gruppi in conflitto</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>gruppi trattenuti</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>gruppi ignorati</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>gruppi invariati</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>appartenenze aggiunte</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>appartenenze rimosse</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>Nessuno è stato disabilitato, eliminato o rimosso da un gruppo. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Record rifiutati: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>In attesa di approvazione: {what}, {count} di {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Per vedere esattamente questi, e approvarli o respingerli: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Resta com&apos;è, perché qualcuno l&apos;ha respinto: {what}, {count}. Vedere il comando holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>disabilitazione di utenti</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>eliminazione</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>rimozione di membri di gruppi</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>ridenominazione</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>modifiche dopo la riduzione della directory</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>modifiche confermate: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Non è stata ancora eseguita alcuna sincronizzazione.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  e altri (tutti con --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Per applicare esattamente questo: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Nuovi ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>Da aggiornare ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>Da abilitare ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>Da disabilitare ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>In uscita ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflitti ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Ignorati ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Invariati ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ambito</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteri</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapping</translation>
    </message>
    <message>
        <source>match</source>
        <translation>corrispondenza</translation>
    </message>
    <message>
        <source>action</source>
        <translation>azione</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Si è verificato un errore che non avrebbe dovuto verificarsi. I dettagli sono in {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect non è configurato in {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Lì non ci sono impostazioni.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Eseguire identity-connect setup, oppure indicare un&apos;altra cartella con --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect è già configurato in {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Per sostituirne le impostazioni, aggiungere --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>Non è stato trovato nessuno per “{who}”.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Né la lettura del {at} né la cronologia conoscono un nome, un&apos;e-mail o un GUID di questo tipo: l&apos;oggetto non esiste, l&apos;account che legge non può vederlo, oppure è al di fuori di ciò che viene letto.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Eseguire un&apos;anteprima, oppure indicare il nome distinto o il GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Di “{who}” non si sa ancora nulla.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>La directory non è stata finora letta.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Eseguire prima identity-connect preview.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}” non viene mai letto.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>Non si trova sotto {base}, dove viene letta la directory.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Impostare un&apos;altra base nelle impostazioni di connessione, se deve essere sincronizzato.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>La chiave di installazione porta a {host}, che il file di risposte non indica.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Una chiave arrivata per e-mail potrebbe puntare ovunque, e le password la seguirebbero.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Confrontare il nome con l&apos;indirizzo del servizio, poi impostare confirmed_host = &quot;{host}&quot; in [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Senza crittografia la password viaggia in chiaro.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Può leggerla chiunque sia in grado di intercettare la rete.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Impostare security = &quot;ldaps&quot; o &quot;starttls&quot; in [directory], oppure plain_confirmed = true se è davvero ciò che si vuole.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>La licenza non è stata accettata.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Leggerla, poi impostare accept_licence = true nel file di risposte.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>Impossibile leggere il file di risposte {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Controllare il percorso e le sue autorizzazioni.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>C&apos;è un errore nel file di risposte {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Confrontare quel punto con l&apos;esempio completo nel README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Un segreto non deve trovarsi nel file di risposte {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>I file vengono copiati, inviati per e-mail e archiviati in repository.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Rimuoverlo e cambiare quel segreto. Fornire i segreti nell&apos;ambiente o alla richiesta.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Impossibile leggere il file di certificato {path}.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Controllare ca_file nel file di risposte: un file PEM, relativo al file di risposte.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Manca un segreto: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>Non è nell&apos;ambiente, e non c&apos;è nessuno a cui chiederlo.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Impostare {variable} per questo comando, oppure eseguirlo in un terminale.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>Impossibile trovare l&apos;unità organizzativa {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>Non esiste, oppure l&apos;account non può vederla.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Controllare il nome distinto nel file di risposte.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Chiave di installazione</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Passphrase della chiave di installazione</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Token SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Password per il proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Segreto client (del client OAuth dell&apos;organizzazione)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Password dell&apos;account della directory</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Chiave di installazione per {organization} su {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Per accedere, aprire {url} e immettere il codice {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>Il codice resta valido; nuovo tentativo tra {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Accesso eseguito come {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>L&apos;account del proprietario non è stato indicato: fino ad allora nessuno verrà disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Per considerarlo attendibile dopo il confronto: ca_file (la sua autorità) o pin_sha256, in [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Configurazione completata. Ora: identity-connect preview, poi identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Questo dispositivo è registrato.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>Password e token sono protetti.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Le impostazioni sono salvate.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Questa chiave è valida. Porta a {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>Impossibile interpretare la riga {line} dell&apos;input.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Ogni riga è nome=valore.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Nomi noti: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Le due passphrase sono diverse.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Digitare due volte la stessa.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>La sandbox è in esecuzione, con {users} persona. Serve solo per le prove.</numerusform>
            <numerusform>La sandbox è in esecuzione, con {users} persone. Serve solo per le prove.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Premere CTRL+C per terminarla; tutto ciò che contiene va allora perso.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Un&apos;altra copia di Identity Connect è in esecuzione in {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Un&apos;esecuzione alla volta: due annullerebbero l&apos;una il lavoro dell&apos;altra.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Attendere che termini, oppure terminarla, poi riprovare.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>L&apos;agente è in esecuzione. Premere CTRL+C per terminarlo; il prossimo avvio prosegue.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Prossima esecuzione: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Non è stato possibile scrivere l&apos;output.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>Il disco di destinazione è pieno, oppure l&apos;output è stato chiuso.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Consultare di nuovo il risultato: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory non è stato interrogato di nuovo, perché ha rifiutato l&apos;accesso ({time}): {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Da allora non è cambiato nulla. Una pianificazione che ripete un accesso rifiutato blocca l&apos;account.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Correggere l&apos;account o la password. Poi eseguire di nuovo l&apos;installazione con --replace, oppure questo comando una volta in un terminale.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Non c&apos;è uno schermo su cui aprire una finestra.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Non è impostata né DISPLAY né WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Usare invece un comando (identity-connect --help; demo --headless), oppure una sessione desktop.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Avvio della sandbox con {users} persona.</numerusform>
            <numerusform>Avvio della sandbox con {users} persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>Il servizio directory per le prove: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>Il suo amministratore: {user}, password {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Letti dalla directory: {user} utenti, {group} gruppi.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>Il servizio stesso conta ora {users} utenti e {groups} gruppi.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Esclusi, con il motivo ({count}; la demo contiene di proposito record errati):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} richiesta in {seconds} s.</numerusform>
            <numerusform>{requests} richieste in {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Seconda esecuzione:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Utenti: {expected} pianificati, {got} confermati.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Gruppi: {expected} pianificati, {got} confermati.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Utenti: {expected} confermati, il servizio ne ha {got} in più.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Gruppi: {expected} confermati, il servizio ne ha {got} in più.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>Nessun utente è stato creato.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>Nessun gruppo è stato creato.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>La pagina di verifica della sandbox non ha risposto come previsto.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>Non è stato possibile aprire {url}, oppure la pagina non ha un pulsante per approvare.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Riprovare; --verbose mostra la risposta.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>La demo non approva un accesso su {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Lo fa soltanto su questo computer.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Eseguire identity-connect setup e approvare personalmente l&apos;accesso.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>La sandbox non si è avviata entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Questo computer è molto occupato, oppure qualcosa la blocca.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Riprovare con meno persone (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>La sandbox non è installata.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>I suoi pacchetti sono un componente aggiuntivo.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Installare identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>La sandbox è terminata in modo imprevisto.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Riprovare; --verbose mostra l&apos;ultimo messaggio.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>non è indicato nulla</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} non è una data come 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} non è un giorno come 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>questo giorno è passato: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} non è un numero intero</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>scegliere da 1 a {most} persone</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect è già aperto; la sua finestra è stata portata in primo piano.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Non c&apos;è ancora una chiave di installazione.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>La chiave indica quale organizzazione servirà questo computer.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Copiare la chiave dalla pagina di amministrazione della directory e incollarla qui.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Questa chiave non è stata ancora controllata con il suo servizio.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Confermare che {host} è il servizio dell&apos;organizzazione.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Una chiave può portare a qualsiasi servizio, e questo qui non è noto.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Confrontare il nome con la pagina da cui è stata copiata la chiave, poi selezionare la casella.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Confermare gli host {host} e {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Una chiave può portare ovunque: l&apos;accesso va al primo, le persone vengono inviate al secondo.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Confrontare i nomi con la pagina da cui è stata copiata la chiave, poi selezionare la casella.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>La chiave di installazione non è più nell&apos;archivio protetto.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>L&apos;archivio è stato svuotato dopo il controllo della chiave.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Tornare al primo passaggio e incollare di nuovo la chiave.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Un segreto controllato in precedenza non è più nell&apos;archivio protetto: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>L&apos;archivio è stato svuotato, oppure questa installazione è stata aperta da un altro account utente.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Tornare al passaggio in cui viene richiesto e digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Questo servizio richiede un token di connessione per SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>La chiave non ne contiene uno.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Copiarlo dalla pagina di provisioning del servizio.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Copiarlo di nuovo dalla pagina che lo mostra, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>Il proxy ha una password ma non un nome utente.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Immettere anche il nome utente, oppure lasciare vuoti entrambi.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Leggerla, poi selezionare la casella.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Nessuno ha ancora eseguito l&apos;accesso.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Questo computer agisce per l&apos;amministratore che approva il codice.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Aprire la pagina in un browser, accedere e immettere il codice.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Il codice è scaduto.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Un codice è valido solo per pochi minuti.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} non è il nome di un dominio.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un dominio ha un nome DNS come corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Digitare il nome DNS del dominio.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} non è il nome di un computer.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Digitare il nome completo, ad esempio dc1.corp.example.com, con un suffisso come :636 solo per un&apos;altra porta.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Non è indicato alcun utente.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>La directory viene letta con i diritti di un solo account; basta la lettura.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Digitare un utente, ad esempio reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} non indica a quale dominio appartiene l&apos;utente.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Digitarlo come nome@dominio, DOMINIO\nome oppure nome distinto.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Manca la password dell&apos;utente.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Digitare la password dell&apos;utente che legge la directory.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Attivare la crittografia, oppure selezionare la casella per continuare senza.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Digitarla come DC=corp,DC=example,DC=com, oppure lasciarla vuota.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>Le dimensioni della pagina devono essere comprese tra {low} e {high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>I controller di dominio si aspettano 1000.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>Il certificato dell&apos;autorità non è in formato PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Un file PEM inizia con -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Esportare il certificato come X.509 con codifica Base 64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>La connessione non ha superato il controllo.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>La connessione non è ancora installata.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Indicare l&apos;account proprietario di questa connessione, oppure continuare senza.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Finché il proprietario non è noto nessuno viene disabilitato o eliminato, perché il proprietario non possa perdere l&apos;accesso.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>Nessuna unità organizzativa è selezionata.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Vengono sincronizzati solo persone e gruppi nelle unità selezionate.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Selezionare almeno un&apos;unità.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>Nessun tipo di oggetto è selezionato.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Selezionare utenti, gruppi o gruppi di sicurezza.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>La prima sincronizzazione non è stata avviata.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Non c&apos;è ancora un&apos;anteprima.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Nulla viene scritto prima che si sia visto che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>Non è stato possibile leggere l&apos;installazione salvata in {path}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Il file è danneggiato.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Iniziare da capo. Il vecchio file è stato conservato accanto.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>L&apos;installazione salvata in {path} proviene da una versione più recente di questo programma.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Installare la versione più recente, oppure iniziare da capo.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>È accaduto qualcosa che questo programma non prevedeva.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>È un errore del programma.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copiare i dettagli e inviarli al supporto.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Questo passaggio non può più essere modificato qui: la connessione è installata.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Questo passaggio non può più essere modificato qui: la prima sincronizzazione è iniziata.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>Unità e oggetti</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Mapping dei campi</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteri</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Regole utente</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pianificazione</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Esame e avvio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Che cosa sincronizzare</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Come sincronizzare</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Passaggio attuale</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorato</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Richiede attenzione</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Nome del controller</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Orologi</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminazioni</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Diritti dell&apos;utente che legge</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Secondo controller</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>Lettura delle unità organizzative</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calcolo di ciò che cambierebbe</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Invio degli utenti</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Invio dei gruppi</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Invio dei membri dei gruppi</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>Riscattare la chiave e registrare questo computer</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Controllare che i segreti siano protetti</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Salvare le impostazioni</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Una chiave è un segreto: chi la possiede può collegare un computer all&apos;organizzazione. È conservata nell&apos;archivio protetto e viene dimenticata una volta riscattata. Una chiave arrivata per e-mail potrebbe portare ovunque, quindi un servizio sconosciuto va confermato per nome.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Copiare di nuovo l&apos;intera riga dalla pagina di amministrazione della directory cloud. Una chiave scaduta o usata da un altro computer può essere sostituita lì. Se il servizio non è raggiungibile, controllare le impostazioni proxy in questa pagina.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>La lingua di questo programma su questo computer. Può essere cambiata in qualsiasi momento nella parte superiore della finestra.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Nomi, attributi e messaggi della directory restano come sono in essa.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>Le condizioni alle quali questo programma può essere usato. Il testo completo è qui, anche senza connessione a Internet; può essere salvato e stampato.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>La versione accettata e la data vengono registrate nelle impostazioni.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Un amministratore della directory cloud consente a questo computer di lavorare per l&apos;organizzazione. L&apos;accesso avviene in un browser, su questo o su un altro dispositivo; la password non arriva mai qui.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>Il codice è valido per pochi minuti. La pagina nel browser indica il computer che fa la richiesta: continuare solo se è questo. L&apos;account che accede è il proprietario della connessione, e nessuna sincronizzazione lo disabilita o elimina mai.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Come viene raggiunto Active Directory: il dominio, i suoi controller nell&apos;ordine in cui vengono provati, e l&apos;utente che legge.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>Basta la lettura: non serve un amministratore, e in Active Directory non viene mai scritto nulla. I controller si indicano con il nome completo, perché un certificato viene emesso per il nome completo. LDAP su SSL (porta 636) è l&apos;impostazione predefinita.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Se non si trova alcun controller, è possibile che questo computer non interroghi un server DNS del dominio; aggiungere un controller per nome. I dettagli tecnici di un errore sono nel passaggio successivo, riga per riga.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Tutto ciò di cui una sincronizzazione avrà bisogno viene provato realmente, una riga dopo l&apos;altra. Ogni riga dice che cosa ha rilevato, e ognuna può essere riprovata da sola.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>La password viene provata una volta per ogni clic e mai riprovata automaticamente, perché l&apos;account non venga bloccato. Un certificato non attendibile viene mostrato con tutto ciò che serve per decidere: considerare attendibile la sua autorità, vincolarlo, o non considerarlo attendibile.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Scegliere una riga per leggerne la causa e la correzione. Una riga che ne attende un&apos;altra non viene provata prima che quella funzioni.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>Il primo dei due passaggi che modificano qualcosa: la chiave viene riscattata, questo computer viene registrato presso il servizio, i segreti vengono protetti e le impostazioni salvate.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>Con ciò nessuna persona viene creata, modificata o disabilitata. I passaggi precedenti vengono poi bloccati; ciò che hanno deciso può essere modificato in seguito nelle impostazioni.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Un passaggio non riuscito viene indicato. “{button:Retry}” prosegue da lì; “{button:Roll back}” annulla ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Quali unità organizzative vengono sincronizzate, e quali tipi di oggetto al loro interno.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Un&apos;unità selezionata include tutto ciò che si trova sotto di essa, anche le unità create in seguito se si sceglie così. Le unità vengono ricordate per identità: un&apos;unità rinominata o spostata resta scelta. Gli account di sistema sono sempre esclusi.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Un&apos;unità che non si apre può non essere leggibile per l&apos;utente della connessione. Una query LDAP restringe ulteriormente gli utenti; un suo errore viene indicato.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Quale attributo di Active Directory compila quale campo della directory cloud.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>I suggerimenti sono accompagnati dal motivo e possono essere annullati. Il risultato viene mostrato per una persona reale, e l&apos;intera selezione viene controllata per individuare campi obbligatori vuoti e valori condivisi da due persone. objectGUID collega le due parti e non cambia mai.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Una persona il cui record non può essere mappato viene esclusa con il motivo; tutti gli altri vengono sincronizzati.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Chi viene sincronizzato tra le persone nelle unità scelte: tutti, oppure chi soddisfa i criteri.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>I numeri accanto ai criteri sono contati dall&apos;ultima lettura della directory e dicono chi uscirebbe. Provare una persona per vedere quale condizione decide.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>Se non resta nessuno, esaminare la condizione che esclude più persone. I confronti ignorano maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Che cosa accade agli account nella directory cloud quando qualcosa cambia in Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>L&apos;uscita dalle unità selezionate viene gestita solo quando si segue lo stato degli account. L&apos;eliminazione non può essere annullata; la disabilitazione sì. Ciò che supera i limiti viene trattenuto e attende l&apos;approvazione. L&apos;account del proprietario non viene mai disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Quando la sincronizzazione avviene da sé: ogni pochi minuti con un confronto completo notturno, oppure ogni giorno, settimana o mese.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Gli orari sono locali per il fuso orario scelto; le prossime esecuzioni sono elencate, anche al cambio dell&apos;ora.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Quali controller di dominio trasmetteranno i cambi di password, perché le persone accedano al cloud con la password di Active Directory. Questo passaggio è facoltativo.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Un cambio viene acquisito sul controller che lo riceve, quindi ogni controller scrivibile dovrebbe essere coperto. L&apos;agente diventa attivo dopo un riavvio del controller. Le password già esistenti vengono sincronizzate al prossimo cambio.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Ogni riga indica che cosa manca e la riga di PowerShell che lo corregge.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Tutto ciò che la prima sincronizzazione farebbe, prima che qualcosa venga scritto: ogni persona con il motivo, ogni campo prima e dopo.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Se la directory è cambiata dopo la creazione dell&apos;anteprima, questa viene creata di nuovo. “{button:Stop}” lascia uno stato coerente; la prossima esecuzione prosegue da lì.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Collegamento alla directory</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome visualizzato</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Secondo nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Lingua preferita</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefono ufficio</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefono abitazione</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Cercapersone</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Stato o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Indirizzo completo</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Numero dipendente</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Divisione</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro di costo</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Codice paese</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nome comune</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nome del paese</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Società</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>ID dipendente</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Tipo di dipendente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniziali</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>Telefono IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Identificatore che non cambia mai</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Casella postale</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Nome account (precedente a Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nome di accesso</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina Web</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>Lo schema di questa directory non contiene “{attribute}”.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>Lo schema contiene “{attribute}”, ma non per oggetti di questo tipo.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}” contiene dati binari, che non vengono letti come testo.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}” può avere più valori; viene preso il primo in ordine.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}” contiene il nome distinto di un altro oggetto.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}” è un numero, inviato così com&apos;è scritto.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}” è una data e ora, inviata come la scrive la directory.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}” è nello schema: testo, un valore.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com&apos;è</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valore fisso</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Primo non vuoto</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscole</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Senza spazi superflui</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Una sua parte</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Sostituisci testo</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Se vuoto, un valore predefinito</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fisso</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Primo di</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Senza spazi</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Sostituisci in</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Predefinito per</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Tra di essi</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Dal carattere</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Quanti (vuoto: tutti)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Testo da sostituire</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Valore se vuoto</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mappati</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non mappato</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatorio</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Non completo</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Esclusi: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Leggere la nota</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Vuoti: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>Duplicati: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Troppo lunghi: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>Non testo: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Invisibili: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>La posta verso “{domain}” difficilmente può arrivare dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>Nomi come questo sono usati solo all&apos;interno delle reti. Indirizzi con questo nome: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Mappare un altro attributo su “{field}”, oppure continuare se il dominio è noto.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}” è obbligatorio, e vuoto per {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}” deve essere diverso per ciascuno, ma {count} condividono un valore.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}” è troppo lungo per {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}” non può essere letto come testo per {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>“{field}” contiene caratteri invisibili per {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>Non c&apos;è alcuna query LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Digitarne una, ad esempio (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>La query LDAP termina troppo presto.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>La parentesi al carattere {opened} non viene mai chiusa.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Aggiungere una parentesi di chiusura, oppure continuare a scrivere.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>La parentesi di chiusura al carattere {position} è di troppo.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>Non è stato aperto nulla che possa chiudere.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Rimuoverla, oppure aggiungere la parentesi di apertura corrispondente.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>La query LDAP prosegue oltre la sua fine: “{found}”.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Una query è una coppia di parentesi; questo segue dopo, al carattere {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Unire le condizioni con &amp; (tutte) o | (ne basta una): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>Intorno a {operator} al carattere {position} non ci sono parentesi.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Racchiudere l&apos;intera query tra parentesi: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Manca una parentesi di apertura o di chiusura prima di “{found}”.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>Al carattere {position} inizia un&apos;altra condizione oppure termina il gruppo.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Racchiudere ogni condizione tra le proprie parentesi: (&amp;(department=Sales)(title=*)). Parole come AND e OR si scrivono &amp; e | all&apos;inizio.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Due parentesi si aprono una dopo l&apos;altra al carattere {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Le condizioni che stanno insieme sono unite da &amp;, | o !, che viene per primo.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Scrivere (&amp;(department=Sales)(title=*)), oppure rimuovere una coppia di parentesi.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>{operator} al carattere {position} non ha una condizione.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Aggiungere dopo le condizioni, ognuna tra parentesi: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>Il segno ! si applica a una sola condizione, ma ne segue una seconda al carattere {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Scrivere (!(&amp;(department=Sales)(title=*))) oppure (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Manca il nome di un attributo al carattere {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Indicarne uno prima del segno, ad esempio department in (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} non è il nome di un attributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>I nomi hanno lettere, cifre e trattini e iniziano con una lettera; il carattere {position} è diverso.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Scrivere il nome come in Active Directory, ad esempio department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Dopo {name} manca il segno =, al carattere {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Una condizione è un nome, uno tra = &gt;= &lt;= ~= e un valore.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Scriverla come (department=Sales). Non esistono &gt; o &lt;: usare &gt;= e &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Una parentesi di apertura si trova all&apos;interno di un valore, al carattere {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Le parentesi appartengono alla query stessa.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Scrivere \28 per ( e \29 per ) se fanno parte del valore; altrimenti chiudere prima la condizione.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>La barra rovesciata al carattere {position} non è seguita da due cifre esadecimali.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Una barra rovesciata introduce un carattere scritto con il suo numero.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Scrivere \5c per la barra rovesciata stessa.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>Non è possibile usare un asterisco con {operator} (carattere {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Solo = accetta una parte di un valore.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Usare =, oppure scrivere \2a per un asterisco che fa parte del valore.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Un&apos;interruzione di riga o un altro carattere invisibile ({character}) si trova all&apos;interno di un valore, al carattere {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>Il testo incollato è spesso spezzato in righe.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Rimuoverlo. Tra le condizioni le interruzioni di riga sono ammesse.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} non è il nome di una regola di corrispondenza.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Tra i due punti, prima del carattere {position}, va il numero di una regola.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Scriverla come (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>Il carattere {character} in posizione {position} è un segno a larghezza intera.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>Le query LDAP si scrivono con quello stretto: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Impostare il metodo di input su mezza larghezza e digitare {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>La query LDAP ha più di {depth} livelli di annidamento (carattere {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>I controller di dominio non leggono così in profondità.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Unire le condizioni su un unico livello dove hanno lo stesso segno.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} non può rispondere a questa query LDAP.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Usare un altro attributo. La risposta del controller è nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>La query LDAP contiene modifiche non salvate.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>Lo schema non conosce alcun attributo {attribute} degli utenti: la condizione non trova nessuno.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>Lo schema non conosce alcun attributo {attribute} degli utenti: la condizione non trova nessuno. Esiste: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory ignora una condizione senza attributo: non trova nessuno.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory non ha una regola di corrispondenza {rule}: la condizione non trova nessuno.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} contiene nomi distinti, che si confrontano solo per intero: con un asterisco la condizione non trova nessuno.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} viene confrontato con nulla, il che non trova nessuno. Per le persone senza un valore scrivere (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>Il valore di {attribute} inizia con un asterisco: nessun indice aiuta, e viene esaminato ogni utente.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} non è indicizzato: viene esaminato ogni utente, il che è lento nei domini grandi.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory tratta ~= come =: {attribute} deve essere uguale.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory ignora :dn dopo {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>Il valore di {attribute} contiene un carattere che non si vede ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Confermare che gli account vengono eliminati definitivamente.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>Posta, file e dati di un account eliminato non possono essere recuperati, nemmeno se la persona viene sincronizzata di nuovo.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Confermarlo nel riquadro, oppure scegliere di disabilitare gli account.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>Il limite deve essere compreso tra 0 e {most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Digitare un numero di modifiche.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} non è una quota.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Digitare una quota da 0 a 100 per cento.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>Il limite consente almeno {floor}, ma mai più di {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>Prevale il secondo numero, quindi il primo non avrebbe effetto.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Ridurre il primo numero, oppure aumentare il secondo.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} non è una quota alla quale trattenere tutto.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Una directory che restituisce molti meno oggetti di prima può essere stata letta con meno diritti.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Digitare una quota superiore a 0 e fino a 100 per cento.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Disabilitato in Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Spostato fuori dalle unità selezionate</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Eliminato in Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Abilitato di nuovo</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Eliminato nel servizio</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Account scaduto</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Viene creato un nuovo account, vuoto.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>Non accade nulla: non c&apos;è più da entrambe le parti.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>Non viene creato alcun account.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>L&apos;account viene abilitato.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>L&apos;account viene disabilitato.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>L&apos;account viene eliminato definitivamente.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Resta attivo e non viene più sincronizzato.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Resta attivo: il proprietario non viene mai disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Resta attivo finché non è noto chi sia il proprietario della connessione.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>Ciò che viene inviato arriva in un archivio personalizzato di Zoho Directory. Le impostazioni di quell&apos;archivio decidono se gli account seguono lì un cambio di stato, un&apos;uscita o un&apos;eliminazione.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Lo decide Zoho Directory stesso: nelle impostazioni dell&apos;archivio personalizzato (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>Un servizio SCIM lo decide da sé: cercare gli inviti o le notifiche nelle sue pagine di amministrazione.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>Questo servizio lo decide da sé, nelle sue pagine di amministrazione.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>Nessun controller è scelto.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Un controller acquisisce i cambi di password eseguiti su di esso, e nessun altro.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Scegliere ogni controller scrivibile, oppure disattivare la sincronizzazione password.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Questo servizio non accetta password.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>Non offre né la chiamata di un agente per le password né changePassword di SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Continuare senza sincronizzazione password. Le persone impostano la password nel servizio.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Un archivio personalizzato di Zoho Directory non accetta password.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>Ciò che vi viene inviato non diventa la password di nessuno.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Continuare senza sincronizzazione password. Le persone impostano la password in Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Diritti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, porta 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, porta 5985 o 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Scrivibile</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Accesso tramite SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ è scrivibile</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Accesso tramite WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Versione e architettura</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Spazio su disco</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>Protezione LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Altri filtri password</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Riavvio in sospeso</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Altre installazioni</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Non controllato: prima il controller deve rispondere.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} non è noto al DNS di questo computer.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>Manca il record, oppure questo computer interroga un server DNS esterno al dominio.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Fare in modo che questo computer usi un server DNS del dominio. Questa riga mostra che cosa risponde:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} risponde.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} non ha risposto entro {seconds} secondi su alcuna porta.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>È spento, oppure un firewall tra qui e {addresses} scarta tutto.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Avviare il controller o aprire il firewall. Questa riga prova da qui:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Risponde sulla porta {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} rifiuta SMB sulla porta {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Il servizio Server non è in esecuzione; l&apos;agente viene copiato tramite esso.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} non risponde sulla porta {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Un firewall sul controller o lungo il percorso scarta i pacchetti; l&apos;agente viene copiato tramite SMB. SMB serve solo durante un&apos;installazione o una rimozione.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Aprire la porta {port} lungo il percorso, ed eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Risponde sulla porta {port}, con crittografia TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Risponde sulla porta {port}; i messaggi sono crittografati tramite l&apos;accesso.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} rifiuta WinRM sulle porte {port} e {other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>La comunicazione remota di PowerShell è disattivata; l&apos;agente viene installato tramite essa.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} non risponde sulle porte {port} e {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Un firewall sul controller o lungo il percorso scarta i pacchetti; l&apos;agente viene installato tramite WinRM.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>Le password possono essere cambiate su di esso.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>Non necessario: è di sola lettura e inoltra ogni cambio di password a un controller scrivibile.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>La directory non dice quale sistema esegue {host}.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} non esegue Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>La directory indica {system} {version}. L&apos;agente fa parte dell&apos;accesso di Windows stesso.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Escluderlo.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} esegue una versione di Windows troppo vecchia: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>L&apos;agente richiede Windows Server 2012 o successivo.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Escluderlo, oppure sostituire il controller. I cambi eseguiti su di esso non vengono acquisiti.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Questo computer appartiene a {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Questo computer appartiene a {own}, e non a {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>Raggiunge i controller di {domain} solo dove un dominio considera attendibile l&apos;altro.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Dove non è così, installare da un computer di {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Qui non è possibile stabilire se questo computer appartenga a {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Lo indicano solo Windows, e Linux con realmd.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>L&apos;agente viene copiato con Kerberos: assicurarsi che questo computer possa accedere a {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Questo computer, {machine}, non appartiene ad alcun dominio.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, con cui viene installato l&apos;agente, è certo solo su un computer di {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Eseguire Identity Connect su un computer del dominio, oppure aggiungere questo al dominio, il che lo riavvia. Come amministratore, qui:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} è un Domain Admin.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} è un amministratore dei controller.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} non può leggere i propri gruppi.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>La directory non glieli mostra.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>I suoi diritti vengono provati all&apos;installazione.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>All&apos;installazione viene richiesto un altro account.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} non può installare sui controller.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>Non appartiene né a Domain Admins ({sid}) né ad Administrators, nemmeno tramite un altro gruppo.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Usare un altro account per l&apos;installazione, oppure far eseguire questa riga a un Domain Admin:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell è lì in modalità linguaggio vincolata: AppLocker o App Control for Business consente solo gli script indicati da un criterio.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Escludere l&apos;account da quel criterio durante l&apos;installazione dell&apos;agente, oppure installare il pacchetto tramite distribuzione software. Questa riga mostra la modalità, sul controller:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} ha una versione di PowerShell precedente alla 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>È inclusa in Windows Server 2016; i sistemi precedenti richiedono Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Installare Windows Management Framework 5.1, oppure sostituire il controller. Questa riga mostra la versione, sul controller:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>L&apos;Utilità di pianificazione di {host} non è in esecuzione.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>Il pacchetto viene installato come SYSTEM, tramite un&apos;attività eseguita una sola volta.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} non è il nome o l&apos;indirizzo di un computer.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Un nome ha lettere, cifre, trattini e punti; un indirizzo ha i suoi numeri.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Immettere il nome DNS completo del controller, ad esempio dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>{host} non è raggiungibile sulla porta {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Questo computer non ha un percorso verso la sua rete.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Collegare questo computer alla rete dei controller (VPN, route). Questa riga prova da qui:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} ha smesso di rispondere sulla porta {port} (SMB): nulla per {seconds} secondi.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>È sovraccarico o si riavvia, oppure un dispositivo lungo il percorso lascia aprire la connessione e poi trattiene ciò che viene inviato.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Riprovare. Se accade di nuovo, cercare un firewall o un ottimizzatore WAN lungo il percorso.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>Ciò che risponde sulla porta {port} di {host} non usa SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Lì è in ascolto un altro programma, oppure al suo posto risponde un dispositivo lungo il percorso.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Scoprire che cosa è in ascolto. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} non crittografa SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>Non offre SMB 3, oppure non lo offre con crittografia. L&apos;agente non viene mai inviato in chiaro.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Attivare SMB 3. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} ha ammesso {user} solo come guest.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>Non conosce l&apos;account e ammette gli sconosciuti come guest; la connessione di un guest non è né firmata né crittografata.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Usare un Domain Admin, e disabilitare l&apos;account guest. Eseguire questa riga come Domain Admin:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>Manca un nome utente o una password per accedere a {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>Non è stato indicato né l&apos;account salvato né un altro.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Immettere nome utente e password di un Domain Admin, e riprovare.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} rifiuta la password di {user}, oppure non conosce questo account.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>Il nome utente o la password è errata; i due casi non vengono distinti.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Correggere entrambi, poi riprovare. Più tentativi possono bloccare l&apos;account.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>L&apos;account {user} non esiste.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>Il dominio interrogato non ha un account con questo nome.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Scriverlo come utente@dominio, oppure come DOMINIO\utente. Questa riga mostra se esiste:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Un amministratore lo ha disabilitato.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Usare un altro account, oppure abilitarlo. Eseguire questa riga come Domain Admin:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>Il suo ultimo giorno è passato.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Usare un altro account, oppure prorogarlo. Eseguire questa riga come Domain Admin:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Con esso sono state provate troppe password errate.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Attendere che si sblocchi da sé, oppure sbloccarlo. Eseguire questa riga come Domain Admin:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>L&apos;account {user} è disabilitato, bloccato o scaduto.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos non dice quale dei tre.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Usare un altro account, oppure verificare di quale caso si tratta. Questa riga mostra tutti e tre:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>La password di {user} è scaduta o deve essere cambiata.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>È troppo vecchia, oppure un amministratore ne richiede una nuova al prossimo accesso.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Cambiarla accedendo una volta a Windows; poi immettere quella nuova e riprovare.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} non può accedere a quest&apos;ora.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>L&apos;orario di accesso dell&apos;account la esclude.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Usare un altro account, oppure riprovare in un altro momento.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} non può accedere a {host} dalla rete.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>L&apos;account è limitato a determinati computer, oppure un criterio lo nega (Nega accesso al computer dalla rete, Protected Users, un criterio di autenticazione).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Usare un altro Domain Admin. Questa riga mostra i limiti dell&apos;account:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} non può controllare ora la password di {user}.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Il suo servizio Netlogon non è in esecuzione, oppure non raggiunge alcun altro controller.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Avviare il servizio. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} rifiuta NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Un criterio del dominio lo limita; per questo controller era stato scelto NTLM.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Scegliere di nuovo Kerberos per {host}, e riprovare.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} rifiuta l&apos;accesso di {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>Non indica un motivo noto qui; lo stato è quello di Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Cercarlo nel log Sicurezza del controller (evento 4625). Eseguire lì questa riga, come amministratore:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>L&apos;accesso di {user} a {host} non è riuscito.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Controllare come è scritto il nome utente (utente@dominio, DOMINIO\utente), oppure scegliere Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos richiede il nome del controller, non il suo indirizzo {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>I ticket vengono emessi per nomi.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Immettere il suo nome DNS completo; oppure scegliere NTLM per {host}, se deve essere l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos non conosce il controller con il nome {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>Il nome è un alias o è scritto male, oppure il servizio cifs/{host} non è registrato.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos non trova il dominio di {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>Ciò che segue @ è un nome diverso da quello del dominio, oppure questo computer non ne conosce i controller.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Scrivere l&apos;account come DOMINIO\utente, e fare in modo che questo computer usi il DNS del dominio.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Nessun controller risponde a Kerberos, quindi {user} non può accedere a {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Un firewall blocca la porta 88, oppure questo computer non trova i controller nel DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Aprire la porta 88 (TCP e UDP) verso i controller. Questa riga prova da qui:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos non ha risposto entro {seconds} secondi, quindi nessuno accede a {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Un firewall blocca la porta 88 verso i controller di {realm}, oppure sono tutti occupati.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>Gli orologi di questo computer e di {host} differiscono troppo per Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>La differenza è superiore a cinque minuti.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Impostare l&apos;orologio di questo computer in base al dominio. Eseguire qui questa riga, come amministratore:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos non è installato su questo computer.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>L&apos;accesso a {host} lo richiede; in Linux è un componente aggiuntivo di Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Installare Identity Connect con il componente aggiuntivo kerberos; oppure scegliere NTLM per {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos rifiuta l&apos;accesso di {user} a {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Controllare il nome utente, l&apos;orologio e il DNS di questo computer; oppure scegliere NTLM per {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} non ha una condivisione ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>Le condivisioni amministrative lì sono disattivate.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Attivarle. Eseguire questa riga sul controller, come amministratore; tutte le sue condivisioni non saranno disponibili per un momento:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} non può usare ADMIN$ su {host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Possono farlo solo gli amministratori del controller, e questo account non è tra loro.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Usare un account con diritti di Domain Admin, qui o nelle impostazioni di connessione, e riprovare. Non è necessario reinstallare nulla. Questa riga mostra chi li ha:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} non consente a {user} di scrivere in {name} in ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>L&apos;account lì può leggere ma non scrivere: non è un amministratore del controller, oppure i diritti della cartella di Windows sono stati modificati.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Usare un account con diritti di Domain Admin, e riprovare. Eseguire questa riga sul controller per vedere i diritti:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ di {host} non accetta file: è protetto da scrittura.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Non è possibile scrivere nel volume che contiene Windows.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Verificare che cosa lo protegge. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>Il disco di {host} è pieno: non c&apos;era spazio per {name}.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Nel volume che contiene Windows non c&apos;è più spazio, oppure una quota è esaurita. Ciò che era stato copiato viene rimosso.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Liberare spazio, e riprovare. Questa riga sul controller mostra lo spazio libero:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} non accetta ora altre operazioni tramite SMB.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>La memoria o il numero di sessioni è esaurito.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Riprovare più tardi. Questa riga sul controller mostra chi è connesso:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} su {host} è in uso.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Lo tiene un programma, ad esempio msiexec o un antivirus.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Riprovare tra qualche minuto. Questa riga sul controller mostra se msiexec è all&apos;opera:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>La connessione a {host} si è interrotta (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>L&apos;ha terminata il controller o la rete. Un file in corso di copia viene rimosso dal controller stesso.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Riprovare. Se accade di nuovo, esaminare il log Sistema del controller:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} ha risposto a SMB in un modo non noto qui: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Riprovare. Se accade di nuovo, esaminare il log SMB del controller:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} non è su {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Non è stato ancora scritto, oppure qualcuno lo ha rimosso.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Ripetere l&apos;installazione di questo controller.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} non è arrivato per intero su {host}: {found} di {sent} byte.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>Il controller, o il file system sottostante, ne ha perso una parte. È stato rimosso.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Riprovare. Se accade di nuovo, controllare il disco. Eseguire questa riga sul controller:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>Non è stato possibile proteggere la cartella {folder} su {host}.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>Oltre a SYSTEM e Administrators potrebbero scriverci altri: il suo volume non conserva diritti, oppure qualcosa li modifica. È stata rimossa, e non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ deve trovarsi su NTFS o ReFS. Questa riga sul controller lo mostra:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} non è una cartella di Identity Connect, e non viene toccata.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Sotto IdentityConnect si scrive e si rimuove solo ciò che Identity Connect stesso ha creato.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Rimuoverla manualmente, se non serve.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>Impossibile leggere il pacchetto {path}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>Il pacchetto {path} non è quello configurato.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>Il suo SHA-256 è {found}; quello previsto è {expected}. È un&apos;altra versione, oppure qualcuno lo ha modificato. Non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Procurarsi di nuovo il pacchetto dalla sua origine, e confrontarne lo SHA-256. Questa riga lo mostra qui:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>Il pacchetto {path} è stato modificato durante la copia.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>Ciò che è stato letto la seconda volta ha un altro SHA-256. Ciò che era stato copiato viene rimosso.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Scoprire che cosa vi scrive, e riprovare.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>Per {host} non è stato indicato un account o una password.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Né l&apos;account salvato né un altro ha entrambi.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Immettere l&apos;account che installa e la sua password.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Immettere il nome DNS completo del controller, oppure scegliere NTLM per esso.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} ha terminato a metà la connessione sulla porta {port} (WinRM).</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Il servizio Gestione remota Windows è stato riavviato, il controller si riavvia, oppure un dispositivo lungo il percorso ha interrotto la connessione.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Riprovare. Se accade di nuovo, riavviare il servizio. Sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} ha smesso di rispondere sulla porta {port} (WinRM): nulla per {seconds} secondi.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>Ciò che risponde sulla porta {port} di {host} non è Gestione remota Windows.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} non accetta messaggi sulla porta {port} (WinRM): stato HTTP {status}, senza motivo.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Il listener di Gestione remota Windows non è configurato, o lo è solo in parte.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Configurarlo di nuovo. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Una risposta di {host} sulla porta {port} (WinRM) non era crittografata come concordato.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Cercare un dispositivo tra qui e {host} che legge o modifica HTTP. Un certificato per WinRM tiene fuori tali dispositivi; eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>Ciò che risponde sulla porta {port} di {host} non ha dimostrato di essere {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>Ha accettato l&apos;accesso ma non vi ha risposto come solo il controller stesso può fare.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Cercare un dispositivo lungo il percorso che risponde al suo posto, oppure un vecchio record di {host} nel DNS. Questa riga mostra, qui, che cosa dice il DNS:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} non offre né Kerberos né Negotiate per WinRM sulla porta {port}.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Lì sono disattivati. Basic, che invierebbe la password in chiaro, non viene mai usato.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>Il certificato di {host} per WinRM (porta {port}) non è attendibile.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Considerare attendibile quell&apos;autorità nelle impostazioni di connessione. Oppure, con un certificato dell&apos;autorità del dominio nell&apos;archivio del computer, eseguire questa riga sul controller, come amministratore, per metterlo in uso:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>Il certificato per WinRM sulla porta {port} è per un nome diverso da {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>È stato emesso per un altro nome del controller, oppure risponde un altro computer.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Fornire a WinRM un certificato con il nome {host}. Con un certificato nell&apos;archivio del computer, questa riga lo mette in uso, sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>Il certificato di {host} per WinRM (porta {port}) oggi non è valido.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>È scaduto, non è ancora valido, oppure l&apos;orologio di questo computer è errato.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Rinnovarlo. Con un nuovo certificato nell&apos;archivio del computer, questa riga lo mette in uso, sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>Il suo certificato non c&apos;è più, la sua chiave è troppo debole, oppure è attivo solo TLS precedente alla versione 1.2.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Configurare di nuovo il listener. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>La password di {user} è errata.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>È stata digitata male, oppure è stata cambiata dopo il salvataggio.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Immetterla di nuovo. Ogni tentativo errato conta ai fini del blocco dell&apos;account; questa riga mostra quali account sono bloccati:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>Il dominio di {host} non conosce {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>Il nome è stato digitato male, oppure l&apos;account appartiene a un altro dominio.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Scriverlo come utente@dominio o DOMINIO\utente, con il dominio dell&apos;account.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} non può accedere: l&apos;account è bloccato, disabilitato o scaduto.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos non dice quale dei casi.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Sbloccarlo o abilitarlo, oppure usare un altro account. Questa riga mostra quale dei casi:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} non può accedere a {host} ora, o non da qui.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>Lo vietano l&apos;orario di accesso, i computer a cui può accedere o un criterio di autenticazione.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Modificarlo nelle proprietà dell&apos;account, oppure usare un altro account.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>La password di {user} è scaduta, oppure deve prima essere cambiata.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Impostarne una nuova accedendo una volta a Windows; poi immetterla e riprovare.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos non conosce alcun servizio {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} è un alias e non il nome proprio del controller, oppure il nome del servizio è registrato anche per un altro account, o per nessuno.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Immettere il nome DNS completo del controller. Questa riga mostra a chi appartiene il nome del servizio:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos tollera cinque minuti.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Impostare l&apos;orologio di questo computer in base al dominio. Come amministratore, qui:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>Non si trova alcun Kerberos del dominio in {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>Ciò che segue @ non è un dominio ma un suffisso di accesso, oppure questo computer interroga un server DNS esterno al dominio.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Scrivere l&apos;account come DOMINIO\utente: viene allora interrogato il dominio di {host}.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} è un nome breve: Kerberos non può stabilire a quale dominio appartenga.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Questo computer non appartiene a un dominio che potrebbe aggiungervi.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Nessun controller risponde a Kerberos per {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>La porta 88 è chiusa lungo il percorso, oppure i controller del dominio non si trovano nel DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Aprire la porta 88 (TCP e UDP) verso i controller. Questa riga prova, da qui:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>L&apos;accesso a {host} non ha avuto risposta entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Un firewall lungo il percorso blocca Kerberos (porta 88), oppure un server dei nomi non risponde.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>In Linux è un componente separato.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Installarlo con Identity Connect: pip install &apos;identity-connect[kerberos]&apos;. Richiede un compilatore C, gli header di Python e libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} rifiuta {user} sulla porta {port} (WinRM), benché Kerberos abbia fornito un ticket.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos è disattivato nelle impostazioni di Gestione remota Windows, il suo nome di servizio appartiene a un altro account, oppure la connessione non termina sul controller stesso.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} rifiuta {user} sulla porta {port} (WinRM con NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>La password è errata, un criterio lì vieta NTLM, oppure la connessione non termina sul controller stesso.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Controllare la password, oppure scegliere di nuovo Kerberos per {host}. Questa riga mostra il criterio (1 o 2: NTLM è rifiutato), sul controller:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>L&apos;accesso di {user} a {host} non è riuscito (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>La risposta è in “{button:Technical details}”; questo programma non la conosce.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Provare DOMINIO\utente invece di utente@dominio, oppure scegliere NTLM per {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} ha eseguito l&apos;accesso a {host}, ma lì non può usare Gestione remota Windows.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Possono farlo solo gli amministratori e i membri di Remote Management Users; l&apos;agente viene installato da un amministratore.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Usare un Domain Admin. Oppure rendere l&apos;account amministratore di tutti i controller, con questa riga su un controller:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} non concede a {user} altre shell.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Con questo account ne sono aperte troppe: ogni programma che gestisce Windows da remoto ne tiene alcune, e quelle di un programma terminato restano per un po&apos;.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Attendere un quarto d&apos;ora, oppure consentirne di più. Eseguire questa riga sul controller:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} ha terminato ciò che vi era in esecuzione.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Il servizio Gestione remota Windows lì è stato riavviato, oppure il controller si riavvia.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} non ha iniziato entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Il servizio Gestione remota Windows lì è sovraccarico.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>Gestione remota Windows su {host} rifiuta: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>La riga proviene dal controller.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} ha dato una risposta che non può essere letta (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Qualcosa lungo il percorso la modifica, oppure il servizio è danneggiato.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Riavviare il servizio. Eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell su {host} non è riuscito (codice di uscita {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Correggere ciò che indica, e riprovare.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} non ha terminato entro {seconds} secondi. Gli è stato ordinato di interrompere.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>È sovraccarico, oppure qualcosa lì attende una persona.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Riprovare quando il controller è meno occupato. Questa riga mostra che cosa lo tiene occupato:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>Ciò che il controller ha risposto non è una risposta del nostro script.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Un profilo, un criterio o un altro programma scrive lì nell&apos;output di PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Non controllato: prima deve riuscire l&apos;accesso tramite SMB.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Non controllato: prima deve riuscire l&apos;accesso tramite WinRM.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Non controllato: prima il controller deve descriversi.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>Non provato: l&apos;account è stato rifiutato. Ogni ulteriore tentativo conterebbe ai fini del suo blocco.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} non ha completato i controlli dopo {seconds} secondi.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>Risponde, ma troppo lentamente: è sovraccarico, oppure un dispositivo lungo il percorso trattiene i pacchetti.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Riprovare quando è meno occupato. Questa riga mostra da qui come risponde:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Accesso eseguito; tutto è firmato e crittografato.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Un file è stato scritto in ADMIN$ e poi rimosso.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Accesso eseguito con Kerberos, con crittografia TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Accesso eseguito con Kerberos, che crittografa ogni messaggio.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Accesso eseguito con NTLM, come scelto, con crittografia TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Accesso eseguito con NTLM, come scelto. Crittografa ogni messaggio, ma non dimostra quale computer risponde: fornire a {host} un certificato per WinRM, oppure usare Kerberos.</translation>
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
        <translation>{system}, build {version}: precedente a Windows Server 2016. L&apos;agente non è stato provato su questa versione.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} non è un controller di dominio.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>Esegue {system} come server membro; le password del dominio non vengono cambiate su di esso.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Escluderlo. Questa riga elenca i controller scrivibili del dominio:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} è un controller di sola lettura.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Inoltra ogni cambio di password a un controller scrivibile, dove viene acquisito.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} è in esecuzione su {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>L&apos;agente è realizzato per AMD64 (x64): LSASS lì non carica altro.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Escluderlo. Questa riga mostra l&apos;architettura, sul controller:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>{free_mb} MB liberi nell&apos;unità di Windows.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} ha {free_mb} MB liberi nell&apos;unità di Windows, ma ne servono {least_mb}.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>Il pacchetto viene copiato lì, Windows Installer ne conserva un&apos;altra copia e scrive un log.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Liberare spazio. Questa riga rimuove ciò che gli aggiornamenti di Windows hanno lasciato, sul controller:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>La protezione LSA è disattivata. Non blocca alcun filtro.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>La protezione LSA è attiva e termina con il prossimo riavvio. Dopo, non blocca alcun filtro.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>Non è possibile stabilire se la protezione LSA sia in vigore: il log Sistema non risale più all&apos;avvio di Windows. Nel Registro di sistema non è attivata.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>La protezione LSA è attiva: {host} non caricherebbe il filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL è {value}. LSASS carica allora solo ciò che Microsoft ha firmato per esso; un rifiuto si vede solo nel log eventi (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Usare un pacchetto il cui filtro è firmato da Microsoft; oppure, dove si accetta una minore protezione di LSASS, eseguire questa riga sul controller, come amministratore, e riavviarlo:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>La protezione LSA inizia con il prossimo riavvio: {host} allora non caricherebbe il filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL è {value} ed è stato impostato dopo l&apos;avvio di Windows.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Usare un pacchetto il cui filtro è firmato da Microsoft; oppure, dove si accetta una minore protezione di LSASS, eseguire questa riga sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>Criteri di gruppo impone la protezione LSA: {host} non caricherebbe il filtro.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configura LSASS per l&apos;esecuzione come processo protetto&quot; è impostato in un criterio. LSASS carica allora solo ciò che Microsoft ha firmato per esso.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Usare un pacchetto il cui filtro è firmato da Microsoft, oppure escludere i controller da quel criterio. Questa riga mostra di quale criterio si tratta, sul controller:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>La protezione LSA è attiva benché non sia impostata: {host} non caricherebbe il filtro.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>È stata attivata con blocco UEFI: il firmware la mantiene, qualunque cosa dica il Registro di sistema. Se è stata disattivata dopo l&apos;avvio di Windows, senza tale blocco, un riavvio la termina.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Rimuovere il blocco con lo strumento LSA Protected Process Opt-out di Microsoft (LsaPplConfig.efi), oppure usare un pacchetto il cui filtro è firmato da Microsoft. Questa riga mostra quando LSASS è stato avviato così, sul controller:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>Non c&apos;è alcun altro filtro password.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Restano come sono: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>Non si attende alcun riavvio.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows attende un riavvio, per completare un aggiornamento o una funzionalità. Il riavvio per l&apos;agente può essere lo stesso.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update attende un riavvio. Il riavvio per l&apos;agente può essere lo stesso.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>Al prossimo riavvio vengono sostituiti dei file, perché un altro programma lo ha richiesto.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Un&apos;altra installazione è stata sospesa fino a un riavvio. Riavviare prima il controller: fino ad allora Windows Installer potrebbe rifiutare l&apos;agente.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer è inattivo.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>È in corso un&apos;altra installazione. Quella dell&apos;agente la attende, fino a dieci minuti.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Non installato.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>È installata la versione {found}.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>È installata la versione {found}, che verrà aggiornata alla {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>È installata la versione {found}; il suo servizio è {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>È presente una parte di un agente che Windows Installer non conosce. L&apos;installazione la corregge.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} ha la versione {found} dell&apos;agente, più recente della {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer rifiuta di tornare indietro.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Configurare il pacchetto più recente, oppure disinstallare prima l&apos;agente lì. Questa riga mostra che cosa è installato, sul controller:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Il suo orologio concorda con quello di questo computer.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>Il suo orologio differisce di {seconds} secondi da quello di questo computer. Kerberos accetta cinque minuti.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>L&apos;orologio di {host} è avanti di {seconds} secondi rispetto a quello di questo computer.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos accetta cinque minuti; un accesso può non riuscire in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Impostare entrambi dalla stessa origine dell&apos;ora. Eseguire questa riga sul controller, e qui:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>L&apos;orologio di {host} è indietro di {seconds} secondi rispetto a quello di questo computer.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installato</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Installazione iniziata</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>In attesa di riavvio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Nessuna notizia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>Creazione della cartella protetta</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copia del pacchetto</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>Avvio dell&apos;installazione</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Esecuzione di Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Verifica di ciò che è stato installato</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Eliminazione di ciò che è stato copiato</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Richiesta del riavvio</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Arresto</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Nuovo avvio</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Attesa di LDAP, SYSVOL e DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Ricerca del filtro caricato</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>Rimozione dell&apos;agente</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>Il nome con cui {user} accede a un controller non è noto.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>È salvato come nome distinto, e non è stato possibile chiedere alla directory il suo nome account.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Usare qui un altro account, oppure scriverlo come utente@dominio nelle impostazioni di connessione.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>Non c&apos;è un account con cui accedere.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>Le impostazioni di connessione non ne indicano alcuno.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Usare qui un altro account.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} non può essere usato per accedere a un controller.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>I controller conoscono gli account come utente@dominio o DOMINIO\utente.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Digitare l&apos;account in una di queste due forme.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Digitare la password di {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Indicare il file del pacchetto.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Questo non è uno SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Ha 64 cifre da 0 a 9 e da a ad f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Copiare quello indicato dall&apos;editore del pacchetto.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Questa non è un&apos;identificazione personale.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Ha 40 cifre da 0 a 9 e da a ad f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Copiarla dai dettagli del certificato, oppure lasciarla vuota.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, versione {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Non controllato: prima deve essere noto l&apos;account.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Verrà inviato</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Attende l&apos;approvazione</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Ignorato: non più vero</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Nome distinto</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Campi (prima → dopo)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Membri aggiunti</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Membri rimossi</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>ID nel servizio</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Probabilmente l&apos;account della directory non può più leggere nulla, oppure la base è errata.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Controllare la connessione prima di approvare qualsiasi cosa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} di essi era in “{before}”, che non viene più elencata.</numerusform>
            <numerusform>{count} di essi erano in “{before}”, che non viene più elencata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>L&apos;unità è stata eliminata, oppure l&apos;account della directory non può più leggerla; nulla nelle risposte dice quale dei due casi.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Cercare l&apos;unità in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} di essi è stato spostato da “{before}” a “{now}”.</numerusform>
            <numerusform>{count} di essi sono stati spostati da “{before}” a “{now}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Dall&apos;ultima sincronizzazione si sono spostate le persone, o l&apos;unità in cui si trovano.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Selezionare anche la nuova posizione, se devono restare.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>La selezione di unità o oggetti è stata modificata dopo l&apos;ultima sincronizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} di essi ne è escluso.</numerusform>
            <numerusform>{count} di essi ne sono esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>I criteri sono stati modificati dopo l&apos;ultima sincronizzazione.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} di essi non soddisfa più i criteri.</numerusform>
            <numerusform>{count} di essi non soddisfano più i criteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” è stato modificato per {count} di essi, e i criteri lo considerano.</numerusform>
            <numerusform>“{attribute}” è stato modificato per {count} di essi, e i criteri lo considerano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Una modifica simile proviene spesso da uno script o da un altro sistema.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Confrontarne alcuni in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” è vuoto per {count} di essi, e i criteri lo considerano.</numerusform>
            <numerusform>“{attribute}” è vuoto per {count} di essi, e i criteri lo considerano.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>È stato svuotato, oppure l&apos;account della directory non può più leggerlo.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Esaminarne uno in Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>La query LDAP personalizzata non trova più {count} di essi.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>Ciò che richiede è cambiato in Active Directory, oppure non può più essere letto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} di essi è stato disabilitato in Active Directory stesso.</numerusform>
            <numerusform>{count} di essi sono stati disabilitati in Active Directory stesso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Qualcuno, o uno script, ha disabilitato molti account dopo l&apos;ultima sincronizzazione.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Chiedere chi lo ha fatto prima che perdano l&apos;accesso anche qui.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} degli account è scaduto in Active Directory.</numerusform>
            <numerusform>{count} degli account sono scaduti in Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>È passata una data di scadenza, spesso alla fine di un mese o di un periodo.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Prorogare gli account, se devono restare.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory ha restituito {now} oggetti, e {before} la volta precedente.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Sono stati eliminati, oppure l&apos;account della directory non può più leggerli.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Scoprire quale dei due casi prima di approvare qualsiasi cosa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} di essi non è più in Active Directory.</numerusform>
            <numerusform>{count} di essi non sono più in Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Sono stati eliminati, oppure spostati dove l&apos;account della directory non può leggere.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Cercarne alcuni in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} nome di accesso cambia da “@{before}” a “@{after}”.</numerusform>
            <numerusform>{count} nomi di accesso cambiano da “@{before}” a “@{after}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Sembra un nuovo dominio di posta.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>Approvare solo se il nuovo dominio è intenzionale e verificato nel servizio.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} nome di accesso passa da un indirizzo e-mail a un&apos;altra forma o viceversa.</numerusform>
            <numerusform>{count} nomi di accesso passano da un indirizzo e-mail a un&apos;altra forma o viceversa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Per il nome di accesso viene usato un altro attributo, oppure il suo valore è cambiato per tutti.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Controllare il mapping del nome di accesso.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} nome di accesso cambia all&apos;interno di “@{domain}”.</numerusform>
            <numerusform>{count} nomi di accesso cambiano all&apos;interno di “@{domain}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>È cambiata la regola con cui si formano i nomi, oppure molti sono stati rinominati insieme.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Confrontare alcuni nomi prima e dopo.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>Le impostazioni sono state modificate dopo l&apos;ultima sincronizzazione.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>Il nome di accesso può ora provenire da un altro attributo.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>Il gruppo “{group}” perde tutti i suoi membri noti: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>È stato svuotato o creato di nuovo in Active Directory, oppure i suoi membri non possono essere letti.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Esaminare il gruppo in Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>Il gruppo “{group}” perde {count} membro su {of}.</numerusform>
            <numerusform>Il gruppo “{group}” perde {count} membri su {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>Viene disabilitato</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>Viene eliminato definitivamente</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>È entrato nel gruppo {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>È uscito dal gruppo {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>Gli ingressi e le uscite dai gruppi sono noti dal {at}; i precedenti sono ancora in lettura.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>Gli ingressi e le uscite dai gruppi precedenti sono ancora in lettura.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>dalla pianificazione</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>recuperata dopo un avvio</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>ritentata dopo un errore</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>dopo un&apos;approvazione</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>Non è stato registrato chi l&apos;ha richiesta.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>Non è terminata: è ancora in corso oppure è stata interrotta forzatamente.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” corrisponde a {count} persona o gruppo.</numerusform>
            <numerusform>“{who}” corrisponde a {count} persone o gruppi.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>Secondo l&apos;ultima lettura della directory: persone aggiunte: {joins}, persone che uscirebbero: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} delle persone aggiunte è disabilitata in Active Directory e non riceve un account.</numerusform>
            <numerusform>{count} delle persone aggiunte sono disabilitate in Active Directory e non ricevono un account.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>s sì si</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>La connessione in vigore prosegue finché un&apos;altra non ha superato il controllo e non si sceglie “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Chi può essere sincronizzato. Nulla cambia prima di scegliere “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Quale attributo compila quale campo. Ha effetto con “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Chi viene sincronizzato nelle unità selezionate. Ha effetto con “{button:Update}”.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Ha effetto con la prima sincronizzazione dopo “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Quali controller acquisiscono le password. Gli agenti si installano nella pagina “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}” prosegue da questo passaggio.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Verificare che cosa è in esecuzione con questa riga. “{button:Try again}” continua ad attendere la stessa installazione:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Verificare la sua console. Quando è attivo, “{button:Try again}” prosegue con i controlli. Da qui:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Correggere questo; “{button:Try again}” prosegue con i controlli. Sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Interrotto da una persona. “{button:Try again}” prosegue da questo passaggio.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Se la sincronizzazione funziona, che cosa attende, e quando avviene la prossima. “{button:Sync now}” trasferisce ciò che è cambiato nella directory; “{button:Preview only}” mostra che cosa farebbe una sincronizzazione e non scrive nulla.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>Ciò che viene mostrato è stato letto con l&apos;ultima sincronizzazione. “{button:Sync this one now}” rilegge solo quella persona e non tocca nessun altro.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Scegliere un controller per leggere perché non è riuscito, e che cosa aiuta. “{button:Check now}” li interroga di nuovo tutti; il log di un controller dice che cosa è stato provato.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>Non è indicato alcun nuovo proprietario.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Questo servizio non ha un accesso, quindi occorre indicare l&apos;account.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>La sincronizzazione password è stata configurata con “{button:Install with another account, asked for once}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Controller non provati in seguito: {count}.</numerusform>
            <numerusform>Controller non provati in seguito: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} versione, del {date} di {who}. Righe che non possono essere lette: {lost}</numerusform>
            <numerusform>{count} versioni, l&apos;ultima del {date} di {who}. Righe che non possono essere lette: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Correggere l&apos;utente o la password in “{page:Settings}”, “{page:Connection to Active Directory}”; il controllo lì accede una volta.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Scegliere “{button:Resume}” nella pagina “{page:Overview}”.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Correggere l&apos;utente o la password in “{page:Settings}”, “{page:Connection to Active Directory}”.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} modifica confermata; record rifiutati: {rejected}</numerusform>
            <numerusform>{at}: {count} modifiche confermate; record rifiutati: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Aprire “{page:History}”: ognuno ha la sua causa.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Aprire la pagina “{page:Overview}” ed esaminarle.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} controller; in attesa di un riavvio: {waiting}</numerusform>
            <numerusform>{count} controller; in attesa di un riavvio: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Aprire “{page:Password sync}” per riavviarli uno dopo l&apos;altro.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} controller; con un problema: {bad} ({host})</numerusform>
            <numerusform>{count} controller; con un problema: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>Chi è selezionato, o come vengono trattati i gruppi nei gruppi, decide i membri.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Riprovare, oppure concedere più tempo in “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Creare una nuova chiave, oppure scegliere “{button:Move to this machine; the other installation ends}” per terminare l&apos;installazione su {device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Selezionare le unità nella pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Per le nuove unità viene chiesta una decisione, come impostato nella pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Digitare un valore, oppure scegliere “{button:is empty}” o “{button:is not empty}”.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Mantenere una delle righe. Per prendere il primo valore presente, usare “{button:First that is not empty}”.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Usare “{button:First that is not empty}” o “{button:Join}”, oppure mantenere una sola origine.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Accorciarlo in Active Directory, oppure usare la trasformazione “{button:A part of it}”.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Scegliere “{button:Read again}”.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Provare la query nella pagina “{page:Units and objects}”; se è intenzionale, approvare esattamente queste righe.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Scegliere “{button:Next}” per controllarla.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Scegliere “{button:Get a new code}”.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Scegliere “{button:Find controllers}”, oppure aggiungerne uno con il nome completo.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Correggere ciò che non è riuscito, poi scegliere “{button:Check again}”.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Scegliere “{button:Install}”.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Digitare il nome utente o l&apos;indirizzo e-mail del proprietario, oppure selezionare “{button:Go on without an owner: nobody will be disabled or deleted}”.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Esaminare l&apos;anteprima, quindi avviare in fondo a questa pagina.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Scegliere “{button:Build a new preview}”.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>La chiave di installazione indica quale organizzazione di quale directory cloud servirà questo computer. Viene controllata qui e utilizzata nel passaggio “{page:Install}”.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Un codice scaduto viene sostituito con “{button:Get a new code}”. Se il browser non riesce ad aprire la pagina, copiare il collegamento su un altro dispositivo. Un ruolo mancante viene indicato; accedere con un account che lo possiede.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Una riga deselezionata è trattenuta finché non viene selezionata di nuovo. Un numero di account disabilitati o rimossi superiore ai limiti attende l&apos;approvazione di esattamente quell&apos;insieme. In “{button:More}” è possibile iniziare con un massimo di dieci righe, trattenere tutto ciò che una ricerca mostra, e salvare le righe come tabella. I numeri del risultato sono ciò che il servizio ha confermato.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Scegliere “{button:Save query}” o “{button:Undo changes}”.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>Creato di nuovo dalla pianificazione. Manualmente: elencato in “{button:New}”.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM è terminato prima che il controller potesse rispondere; il suo messaggio è in “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>Il messaggio è in “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Scegliere di nuovo il pacchetto: “{page:Password sync}”, “{button:Package}”.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Scoprire che cosa vi scrive; il testo scritto è in “{button:Technical details}”. Poi riprovare.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Tornare alla pagina “{page:Units and objects}”, se non era intenzionale.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Tornare alla pagina “{page:Criteria}”, se non era intenzionale.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Provare la query nella pagina “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Tornare a queste pagine, se non era intenzionale.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>Non emerge nulla che questi {count} abbiano in comune.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Esaminare le righe.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Rapporto di installazione di Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Creato il {when} dalla versione {version}. Non contiene password né chiavi.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Risultato della sincronizzazione</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non sincronizzati</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Decisioni sulla crittografia</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>Che cosa viene sincronizzato</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Campi degli utenti</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Campi dei gruppi</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Limiti senza chiedere</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>In attesa di approvazione</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminata da</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>Non è stato tolto nulla perché</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Altri record</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} volta</numerusform>
            <numerusform>{count} volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tutto è stato confermato dal servizio</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Non c&apos;era nulla da fare</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Alcune modifiche attendono l&apos;approvazione</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Completato, e alcuni oggetti sono stati esclusi</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Interrotta; ciò che è stato confermato resta</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Non riuscita; ciò che è stato confermato resta</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Un piano attende di essere esaminato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controller di dominio</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
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
        <translation>Nessuna: le password viaggiano in chiaro</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Questa autorità emittente è considerata attendibile</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Viene accettato esattamente questo certificato</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Questo certificato non è considerato attendibile</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Le password in chiaro sono state accettate</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>Unità, sincronizzata</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>Unità, esclusa</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Oggetti</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Gruppi di distribuzione</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Gruppi di sicurezza</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Query LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Criteri degli utenti</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Criteri dei gruppi</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Tutto nelle unità selezionate</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Stato dell&apos;account</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Segue Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>Non viene toccato</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Esce dalle unità selezionate</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Eliminato definitivamente se disabilitato</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata a {host}.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Oltre {limit} secondi l&apos;accesso e i certificati non funzionano.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} ha l&apos;indirizzo {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} e {service} concordano tra loro. Oltre {limit} secondi l&apos;accesso e i certificati non funzionano.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} e questo computer concordano tra loro. Oltre {limit} secondi l&apos;accesso non funziona.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Questa chiave sarebbe troppo lunga: {length} byte, e ne sono possibili al massimo {limit}.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Riprovare alle {retried_at}; una sincronizzazione pianificata lo fa da sé. Se si ripete, informare il gestore del servizio.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}” non può essere letto per tutti.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Un controller lo calcola per un oggetto alla volta e si rifiuta di farlo per molti.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>Il valore fisso di “{field}” contiene un carattere che non è testo: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}” non può essere letto per tutti (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}” non può essere compilato: “{attribute}” non può essere letto come testo.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” contiene un carattere che non è testo: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>È stato collegato in passato e non viene più sincronizzato.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Un nome provvisorio, mentre diversi si scambiano i nomi.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>La voce in {position} non è quella prevista in quel punto.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Niente da fare: il servizio coincide già con la directory.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Nulla da fare, per quanto si può stabilire.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Completata, tranne ciò che qualcuno ha rifiutato; nient&apos;altro di nuovo è in attesa.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Questo non è un token o un segreto client.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Contiene caratteri che nessuno di essi può avere, oppure supera i {limit} caratteri.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>“{field}” contiene caratteri che non sono testo per {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>Usa un attributo che viene calcolato solo alla lettura, oppure una regola di corrispondenza che Active Directory non ha.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory rifiuta le query su {attribute}: il suo valore viene calcolato alla lettura.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} non consente l&apos;esecuzione dei nostri script.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Immettere il nome DNS completo del controller. Questa riga mostra chi porta il nome:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>È stata modificata lungo il percorso, oppure ha risposto qualcosa di diverso dal controller. Non se n&apos;è tenuto conto.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>Non è stato rilasciato da un&apos;autorità considerata attendibile da questo computer.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>Non è stato possibile stabilire una connessione crittografata con {host} sulla porta {port} (WinRM su TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>La password iniziale viene comunicata a</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L&apos;utente</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>L&apos;amministratore</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>Notifiche e-mail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} per cento, almeno {floor}, mai più di {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Modifiche ogni {minutes} minuti, tutto ogni giorno alle {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Ogni giorno alle {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Ogni settimana alle {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Ogni mese il giorno {day} alle {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Prossime esecuzioni</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>inizia con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina con</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>non contiene</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>non è vuoto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Viene sincronizzato tutto nelle unità selezionate.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Sincronizzato se tutte queste sono vere:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Sincronizzato se almeno una di queste è vera:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Sincronizzato se ognuna di queste è vera:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Sincronizzato se una di queste è vera:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Tutte queste sono vere:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Almeno una di queste è vera:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” è “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” non è “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}” inizia con “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” inizia con “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}” termina con “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” termina con “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” contiene “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Sincronizzato se “{attribute}” non contiene “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Sincronizzato se “{attribute}” non è vuoto.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Sincronizzato se “{attribute}” è vuoto.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Senza condizioni non c&apos;è alcun filtro.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>Non c&apos;è alcun filtro prima che ogni condizione sia completa.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP non può chiederlo: “{attribute}” viene calcolato alla lettura e non può essere cercato.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP non può chiederlo: Active Directory confronta “{attribute}” per intero, mai per parti.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Oggetti di sistema</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>L&apos;account Kerberos del dominio</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Account di servizio gestiti</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Account computer</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Trust con altri domini</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Gli utenti non sono selezionati</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>I gruppi di distribuzione non sono selezionati</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>I gruppi di sicurezza non sono selezionati</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Nessuna unità selezionata</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>Non in un&apos;unità selezionata</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>In un&apos;unità esclusa</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>In una nuova unità, non ancora deciso</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>In una nuova unità, esclusa</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>Non soddisfano i criteri</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Un valore non può essere letto</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>Non trovati dalla query personalizzata</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>La query personalizzata non è stata eseguita</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>time</source>
        <translation>data e ora</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sì o no</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>nome di un oggetto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membro di</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Tipo di dipendente</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Nome di accesso (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome account</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Flag dell&apos;account</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>Nascosto dagli elenchi indirizzi</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Altri indirizzi</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gestito da</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Tipo di gruppo</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Con questi criteri non verrebbe più sincronizzato nulla: {count} verrebbe escluso.</numerusform>
            <numerusform>Con questi criteri non verrebbe più sincronizzato nulla: {count} verrebbero esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Nessuno di quelli nelle unità selezionate soddisfa le condizioni.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Modificare le condizioni, oppure confermare con la casella che è ciò che si vuole.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Questo computer non consente l&apos;avvio del programma all&apos;accesso.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>Non è stato possibile scrivere in {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Rivolgersi a chi gestisce questo computer, oppure avviare l&apos;agente come servizio.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Via verso il servizio</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: precedente a Windows 10 1809 o Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Membro di {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>Le sue impostazioni indicano {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>Non membro di un dominio; serve solo per la sincronizzazione password</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>Tramite il proxy {proxy}, come indicato dalle impostazioni del sistema</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Senza proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} risponde in {milliseconds} ms, senza proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} risponde in {milliseconds} ms, tramite {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>Viene confrontato con quello del servizio quando è noto</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Differisce di {difference_s} s da quello del servizio</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>L&apos;ora del servizio non è nota</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>Viene provato una volta confermato l&apos;host</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>Terminato con l&apos;eliminazione.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Abilitato</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Non più sincronizzato</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Membri modificati</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Gruppi lasciati</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Non più collegato</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>I membri sono stati modificati</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>Ha perso le sue appartenenze</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>Non è più collegato</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>Le impostazioni sono state salvate</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>nella finestra</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>dalla riga di comando</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>da una nuova versione del programma</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>modificate nel file stesso</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Versione {number} delle impostazioni</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>Le impostazioni sono ora le stesse.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>Che cosa cambierebbe se queste impostazioni venissero ripristinate:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>La prima versione conservata.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Esecuzione con anteprima</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Esecuzione completa</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Esecuzione delle modifiche con anteprima</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Esecuzione delle modifiche</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>Non è stato possibile sincronizzare {count}.</numerusform>
            <numerusform>Non è stato possibile sincronizzare {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} trattenuto.</numerusform>
            <numerusform>{count} trattenuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} aggiunto:</numerusform>
            <numerusform>{count} aggiunti:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} rimosso:</numerusform>
            <numerusform>{count} rimossi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nulla è annotato.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} evento è stato scritto in {path}.</numerusform>
            <numerusform>{count} eventi sono stati scritti in {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Nessuno si chiama o si chiamava “{who}”.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>L&apos;ultima lettura della directory e la cronologia non conoscono un nome, un&apos;e-mail o un GUID di questo tipo.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Provare un altro nome o indirizzo e-mail, oppure il GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Un file contiene la cronologia di uno solo.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Indicare il GUID di quello desiderato; senza --export vengono mostrati tutti.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Non esiste l&apos;esecuzione {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Non è mai iniziata, oppure è più vecchia di ciò che viene conservato.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history elenca le esecuzioni.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>La versione {number} delle impostazioni non esiste più.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Non è mai esistita, oppure è più vecchia di ciò che viene conservato.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config elenca quelle conservate.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>Impossibile scrivere {path}: il tipo non è noto.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Una cronologia viene esportata come CSV o come righe JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Indicare un nome che termina in .csv o .jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>Non più in Active Directory. L&apos;account è stato eliminato il {at} (esecuzione {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Non più in Active Directory, e non collegato. L&apos;ultima modifica risale al {at} (esecuzione {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>Prima si chiamava “{name}”.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Come letto il {at}, per intero.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Come letto il {at}; aggiornato con le modifiche successive ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Ultima modifica confermata: {action} il {at} (esecuzione {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Non è mai stato modificato nulla, per quanto risulta dalla cronologia.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: attende l&apos;approvazione, perché ne sarebbero interessati troppi.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: trattenuto, perché qualcuno lo ha deselezionato o respinto.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: attende nel piano più recente.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>È in {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>È in {group} nel servizio, dove la directory non lo indica direttamente.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>Non è in {group} nel servizio: il gruppo non è sincronizzato.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>Non è in {group} nel servizio: non c&apos;è un account collegato.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>Non è ancora in {group} nel servizio.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trovato</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>history</source>
        <translation>cronologia</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>È stato creato da questa esecuzione.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Riottiene i valori precedenti.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>È stato abilitato da questa esecuzione.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>È stato disabilitato da questa esecuzione.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>È stato eliminato da questa esecuzione.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>Viene di nuovo sincronizzato.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Riottiene i membri precedenti.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Riottiene un membro che era stato eliminato.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>Viene di nuovo collegato.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>Viene creato di nuovo, con un altro ID e senza ciò che possedeva.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>L&apos;account viene disabilitato, non eliminato.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>L&apos;account conserva l&apos;identificatore che la sincronizzazione gli ha dato.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>I suoi valori precedenti non sono noti, perché non è stato possibile leggerli.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>Non è noto chi fosse nel gruppo prima che la sincronizzazione lo prendesse in gestione.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Una versione precedente ha annotato ciò che è stato fatto, ma non ciò che c&apos;era prima.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>Nel frattempo sono state salvate altre impostazioni: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Qualcuno le ha salvate in un&apos;altra finestra o con un comando, dopo l&apos;inizio di queste modifiche. Le modifiche sono mantenute, e non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Verificare che cosa differisce ora, e aggiornare ancora una volta.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Queste impostazioni appartengono a una connessione diversa da quella in {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>La connessione è stata configurata di nuovo dopo la loro apertura.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Scartarle e iniziare da capo.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Un&apos;altra finestra o un comando sta salvando le impostazioni in {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Richiede un momento, e non è ancora terminato.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>Impossibile leggere {path}.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>Il sistema segnala: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Scegliere un altro file, oppure concedere a questo utente il diritto di leggerlo.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} non è un file di impostazioni.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>Non è ciò che scrive un&apos;esportazione, oppure lo è solo in parte.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Esportare di nuovo le impostazioni, e scegliere quel file.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Impossibile usare le impostazioni in {path}.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Correggere quel punto, oppure esportare di nuovo le impostazioni. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} è stato scritto da una versione più recente di Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Installare la versione più recente su questo computer, oppure esportare da questa versione.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} contiene qualcosa che sembra un segreto, in {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Un file di impostazioni viene copiato e inviato per e-mail, quindi non deve contenerne.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Rimuoverlo dal file. Una password si digita su questo computer.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>La connessione modificata ad Active Directory non ha superato il controllo.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Un&apos;altra connessione subentra solo dopo averlo superato. Quella attuale resta in vigore.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Controllare la connessione, oppure annullare le modifiche apportate.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Le impostazioni sono state scritte in {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Aggiornato. La prossima sincronizzazione usa le nuove impostazioni.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>La password di {user} funziona ed è ora in vigore.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>Controllo della connessione. La password viene provata una volta.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nulla differisce.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>La prossima sincronizzazione può togliere esattamente gli account confermati, per 24 ore. Se nel frattempo se ne aggiunge qualcun altro, li trattiene tutti e chiede.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>La prossima sincronizzazione trattiene gli account oltre i limiti e chiede: vedere identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Account che verrebbero disabilitati: {disables}, eliminati definitivamente: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} non può essere sincronizzato: {problem}</numerusform>
            <numerusform>{count} non possono essere sincronizzati: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>Gli effetti sulle persone non sono noti: la directory non è stata letta per queste impostazioni. Un&apos;esecuzione trattiene ciò che supera i limiti.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>Aggiornare le impostazioni? [s/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} account è più di quanto i limiti lascino passare. Digitare {count} per continuare: </numerusform>
            <numerusform>{count} account sono più di quanti i limiti lascino passare. Digitare {count} per continuare: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>Non c&apos;è nessuno a cui chiedere se le impostazioni vadano aggiornate.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>Il comando non è in esecuzione in un terminale. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Verificare le differenze con --dry-run, poi aggiungere --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} account verrebbe disabilitato o eliminato: più di quanto i limiti lascino passare.</numerusform>
            <numerusform>{count} account verrebbero disabilitati o eliminati: più di quanti i limiti lascino passare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Una modifica simile si conferma con il suo numero. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Aggiungere --count {count} se è intenzionale.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Connessione ad Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy e rete</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>Che cosa si conserva, e per quanto</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Avvio all&apos;accesso</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Esportazione e importazione</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Come questo computer raggiunge il servizio. Ha effetto con “{button:Update}”.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Per questa finestra, per ciò che l&apos;agente annota e per i comandi.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>La risposta arriva troppo lentamente o non finisce mai.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Ripetere solo questo controllo; se il problema persiste, verificare la rete e quel server.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} è in ordine</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Aprire “{page:Password sync}”: ognuno ha la sua causa.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Scegliere un altro fuso in “{page:Settings}”, “{page:Schedule}”, oppure aggiornare i dati dei fusi orari del sistema.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Un&apos;esecuzione che non è finita bene dice perché, e che cosa aiuta. “{page:Diagnostics}” prova tutto ciò di cui una sincronizzazione ha bisogno, una riga dopo l&apos;altra.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Tutto ciò che è stato deciso nell&apos;installazione, da modificare. L&apos;effetto viene mostrato prima; nulla cambia prima di scegliere “{button:Update}”.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Una persona o un gruppo, sincronizzati subito</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” corrisponde a {count} persona o gruppo: {names}.</numerusform>
            <numerusform>“{who}” corrisponde a {count} persone o gruppi: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Se ne può sincronizzare solo uno alla volta.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}” corrisponde a più elementi:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Nessuno può ancora essere sincronizzato da solo.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>Al momento nessuno può essere sincronizzato da solo.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Sincronizzare ora; dopo, è di nuovo possibile sincronizzare qualcuno da solo.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Questo elemento non può essere sincronizzato da solo.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} presto non potrà più essere proprietario di questa connessione.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} ha l&apos;indirizzo {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Scegliere “{button:Sign in again}”. Se {owner} non c&apos;è più, cambiare il proprietario.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Un accesso non più utilizzato non è ancora stato revocato.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>Non è stato possibile informare {service}. L&apos;accesso del proprietario non ne è interessato.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Scegliere “{button:Change owner}” e indicare l&apos;account.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Scegliere “{button:Change owner}” e accedere come {owner}, perché entrambi concordino.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>Non è stato possibile risolvere il nome {host}: nessuna risposta entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>Le domande rimanenti non hanno avuto risposta entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Scegliere “{button:Change owner}” e accedere come nuovo proprietario.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>Nulla va perso: si prosegue da sé con il prossimo heartbeat, oppure scegliere di nuovo “{button:Change owner}”. Fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Scegliere “{button:Change owner}” e accedere di nuovo: ciò sostituisce il cambio iniziato. Fino ad allora qui non cambia nulla.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Ogni riga viene provata realmente. Una password viene provata una volta sola e mai riprovata automaticamente.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Un&apos;esecuzione fa da sé ciò che accade in un giorno normale; il resto attende.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Una modifica è visibile nel servizio dopo l&apos;esecuzione successiva.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>Ciò che è più vecchio, o di troppo, viene scartato dopo un&apos;esecuzione.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Ha effetto subito.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Un file di impostazioni non contiene segreti, né nulla di questo computer.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Nessun pacchetto di Password Sync Agent è configurato.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>Le impostazioni non indicano un MSI, o non il suo SHA-256 (64 cifre esadecimali).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Immettere il percorso del pacchetto e lo SHA-256 indicato dall&apos;editore.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>Il pacchetto {path} non è presente.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>È stato spostato o eliminato, oppure l&apos;unità in cui si trova non è collegata.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Rimetterlo in quella posizione, oppure immettere dove si trova ora.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>Il suo SHA-256 è {found}; le impostazioni indicano {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Procurarsi di nuovo il pacchetto dall&apos;editore. Se questo è quello giusto, immettere il suo SHA-256 nelle impostazioni. Non è stato copiato nulla.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Non è un pacchetto di Windows Installer, oppure questo account non può leggerlo.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Immettere il percorso dell&apos;MSI dell&apos;agente; l&apos;account che esegue Identity Connect deve poterlo leggere.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>È in corso un&apos;altra installazione di agenti per le password.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Una seconda finestra o un comando di Identity Connect lavora in {folder}; si lavora su un controller alla volta.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Attendere che termini, oppure interromperla lì.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>Il lavoro su {host} è stato interrotto.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Nel frattempo Identity Connect è stato chiuso o arrestato. Quanto è stato raggiunto è mantenuto.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} ha risposto in un modo non noto qui.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Uno script è stato modificato lungo il percorso, oppure Windows lì è di un tipo mai provato.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} ha un agente più recente: versione {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>Il pacchetto configurato ha la versione {version}, e riporterebbe l&apos;agente a una versione precedente.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Configurare il pacchetto più recente, oppure disinstallare prima l&apos;agente lì.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} ha parti di un agente che Windows Installer non conosce.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>Il suo servizio o il suo filtro è registrato, senza il prodotto che lo ha installato.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Installare lì il pacchetto ancora una volta, poi disinstallare. Questa riga mostra che cosa è registrato:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer dice che l&apos;agente è installato su {host}, ma non è presente per intero.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Manca: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Qualcosa lo ha tolto, ad esempio un antivirus. Disinstallare, esaminare il log dell&apos;antivirus, e installare di nuovo. Questa riga mostra il servizio:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer dice che l&apos;agente è stato rimosso da {host}, ma è ancora lì.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>La versione {version} è ancora registrata.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Riprovare. Se il problema persiste, questa riga mostra che cosa è registrato:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>Non è stato possibile raggiungere Windows Installer su {host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>Il suo servizio è disabilitato o non si avvia.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Eseguire questa riga sul controller, come amministratore, e riprovare:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>L&apos;installazione su {host} è stata annullata (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>Qualcuno o un altro programma l&apos;ha terminata lì.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer si è fermato su {host} con un errore irreversibile (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>Il suo log riporta: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Correggere questo sul controller, e riprovare. Ciò che era stato copiato viene eliminato da lì.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>Il suo log non ne indica il motivo, oppure non è stato possibile recuperarlo.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Riprovare. Se accade di nuovo, questa riga mostra che cosa Windows Installer ha scritto nel log eventi:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} non conosce il prodotto da rimuovere (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Un&apos;altra rimozione è stata più veloce.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Richiedere di nuovo il suo stato.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>A Windows Installer manca l&apos;origine dell&apos;agente su {host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>La sua copia del pacchetto installato lì non c&apos;è più.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Installare ancora una volta la stessa versione, poi riprovare.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Un&apos;altra installazione è in corso da troppo tempo su {host} (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer ne esegue una alla volta; la nostra ha atteso dieci minuti.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Lasciarla terminare, oppure riavviare il controller, poi riprovare. Questa riga mostra che cosa è in esecuzione:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer non ha potuto aprire il pacchetto su {host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>È stato eliminato o è tenuto da un altro programma, ad esempio un antivirus.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Escludere ADMIN$\IdentityConnect dall&apos;antivirus, e riprovare. Questa riga mostra che cosa ha trovato:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer su {host} non accetta il file come pacchetto (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>È arrivato come è stato inviato: il pacchetto stesso è danneggiato, oppure è realizzato per una versione più recente di Windows Installer.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Procurarsi di nuovo il pacchetto dall&apos;editore, e immettere il suo SHA-256.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Un criterio vieta l&apos;installazione su {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker o le restrizioni software sono configurati così, tramite Criteri di gruppo.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Consentire lì il pacchetto, in base all&apos;editore o allo SHA-256. Questa riga mostra quali criteri ci sono:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>Il pacchetto non è realizzato per il processore di {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>L&apos;agente esiste solo per Windows a 64 bit su AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Escludere questo controller.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>Su {host} è installata un&apos;altra versione dell&apos;agente (1638), che questo pacchetto non sostituisce.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Entrambe hanno lo stesso codice prodotto: il pacchetto non ne è un aggiornamento.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Disinstallare l&apos;agente lì, poi installare.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer è terminato su {host} con il codice {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Cercare il codice con questa riga, sul controller:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} rifiuta il pacchetto: non è firmato dall&apos;editore configurato.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows ha trovato {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Procurarsi di nuovo il pacchetto dall&apos;editore, oppure correggere l&apos;identificazione personale nelle impostazioni. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>Il pacchetto su {host} non è quello inviato.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>Il suo SHA-256 lì è {found}: è stato modificato dopo la copia. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Scoprire chi può scrivere in ADMIN$ su questo controller. Questa riga mostra chi è connesso:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>Il pacchetto è scomparso su {host} prima che potesse essere installato.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Lo ha eliminato un altro programma, di solito un antivirus.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>L&apos;attività che esegue Windows Installer non è riuscita su {host}.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>Riporta: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Correggere questo sul controller, e riprovare.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>L&apos;attività che esegue Windows Installer non c&apos;è più su {host}, e non ha lasciato un risultato.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>Nel frattempo il controller è stato riavviato, oppure qualcuno ha eliminato l&apos;attività.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Riprovare: viene verificato che cosa è installato, e si ricomincia dove non lo è.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} non ha iniziato entro {minutes} minuti l&apos;attività che esegue Windows Installer.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>L&apos;Utilità di pianificazione la trattiene, oppure è stata arrestata nel frattempo. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer è all&apos;opera su {host} da {minutes} minuti.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Attende qualcosa lì. Non è stato terminato: ciò potrebbe lasciare un agente a metà.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer è ancora all&apos;opera su {host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Un&apos;installazione iniziata non è terminata, quindi lì non viene eliminato nulla.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} non viene riavviato da qui: non è noto alcun altro controller nel suo sito ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Mentre è spento, lì nessuno potrebbe accedere.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Riavviarlo personalmente quando opportuno, poi richiedere il suo stato. Sul controller, come amministratore:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} non viene riavviato: è l&apos;ultimo controller in servizio del sito {site}.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>Gli altri non rispondono: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Correggerne uno, e riprovare. Questa riga mostra che cosa non va:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} non si è arrestato entro {minutes} minuti.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Qualcosa lì impedisce l&apos;arresto. Nessun altro è stato riavviato.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Verificare il controller, e riprovare. Questa riga mostra chi ha chiesto che cosa:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} non è tornato in servizio entro {minutes} minuti.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>Si è arrestato quando richiesto, e da allora non risponde. Nessun altro è stato riavviato.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} è di nuovo attivo ma non è in servizio dopo {minutes} minuti.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>Non rispondono: {missing}. Nessun altro è stato riavviato.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Dopo il riavvio {host} non ha alcun filtro dell&apos;agente.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; non lo indica più.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Installare di nuovo l&apos;agente. Questa riga mostra il valore:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} non ha caricato il filtro dell&apos;agente al riavvio.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows segnala: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 e 3063 provengono dalla protezione LSA, che carica solo ciò che Microsoft ha firmato: disattivarla lì, oppure escludere questo controller. 16953: non è stato possibile caricare il file; installare di nuovo. Questa riga mostra gli eventi:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} non ha caricato il filtro dell&apos;agente al riavvio.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>È registrato, e Windows non dice perché è stato tralasciato.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Esaminare gli eventi con questa riga; può essere necessario un secondo riavvio:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Password dell&apos;account sui controller</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>Le impostazioni richiedono per i controller un account diverso da quello salvato.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Indicarlo con --user; ne viene richiesta la password.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>Nessun controller è scelto, e non è stato installato nulla.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} è ancora presente; la prossima attività la elimina.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>in esecuzione</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>La versione {found} è già installata; viene verificata.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>È presente la versione {found}; viene sostituita dalla {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>La cartella protetta ADMIN$\{folder} è stata creata.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>La versione {version} è stata copiata in ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer è stato avviato, come SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Su {host} è in corso un&apos;altra installazione; la prossima verifica è tra {seconds} secondi.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer è terminato con {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Non è stato possibile recuperare il log di Windows Installer: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>È presente la versione {version}: prodotto, filtro e servizio.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>Non è stato possibile eliminare ADMIN$\{folder}: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Installato. L&apos;agente funziona dopo il prossimo riavvio.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Installato. Non è possibile stabilire se sia necessario un riavvio.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>Il filtro è caricato: qui i cambi di password vengono acquisiti.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>Non c&apos;è alcun agente da rimuovere.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Rimosso. Windows toglie il filtro dalla memoria al prossimo riavvio; il filtro non acquisisce più nulla.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>È stato richiesto il riavvio.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>Il controller si è arrestato.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>Il controller è di nuovo attivo.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL e DNS rispondono.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Riavviato. Non vi è alcun agente.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Riavviato. Non è possibile stabilire se il filtro sia caricato.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Password e token salvati</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Memoria della sincronizzazione</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Cartella del profilo</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Spazio libero su disco</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Orologio rispetto al servizio</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Via verso il servizio, e proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>File delle impostazioni</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Formato delle impostazioni</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Cronologia delle impostazioni</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Chi custodisce la loro chiave</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>È possibile aprirli</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>Il database si apre ed è scrivibile</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Formato del database</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>Il database è integro</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Dimensioni del database</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Journal del database</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>L&apos;agente è in esecuzione</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prossima esecuzione</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Ultima esecuzione</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Agenti per le password sui controller</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Questo controllo non è terminato entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Non è stato ancora configurato nulla</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} non è ancora presente; la crea l&apos;installazione</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} è scrivibile</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} MB liberi dove si trova {folder}</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Solo {free_mb} MB liberi dove si trova {folder}</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Una prima sincronizzazione di molte persone richiede circa 2 GB per un milione.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Liberare lì spazio prima che serva.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), che è anche quello della pianificazione</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); la pianificazione segue {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Non ce ne sono ancora: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Attende un file delle impostazioni leggibile</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Formato {found}; questo programma conosce i formati fino a {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Non è stato ancora salvato nulla</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} versione, del {date} di {who}</numerusform>
            <numerusform>{count} versioni, l&apos;ultima del {date} di {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>Il file è stato troncato a metà di una riga, oppure qualcuno lo ha modificato.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Nulla dipende da queste righe: le impostazioni stesse sono in un file proprio.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Un file di chiave, indicato in IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Una credenziale della unit systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, per questo computer (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Il portachiavi del sistema</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Solo questo processo: ciò che è protetto termina con esso</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Diversi: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Non è ancora salvato nulla</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} presente, e si apre con la sua chiave</numerusform>
            <numerusform>{count} presenti, e si aprono con la loro chiave</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Non ce n&apos;è ancora uno: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} si apre ed è scrivibile</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Attende un database che si apra</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Nessun danno in alcuna delle {tables} tabelle</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Nessun danno in {checked} di {tables} tabelle; dopo {seconds} secondi il resto è stato tralasciato</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, di cui {free_mb} MB inutilizzati; {log_mb} MB attendono nel log</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, e altri {log_mb} MB nel log write-ahead</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Un programma tiene da molto il database aperto in lettura, ad esempio un backup.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Terminare quel programma; la prossima esecuzione sposta poi il log nel database.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Log write-ahead: può essere letto mentre una sincronizzazione scrive</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Modalità journal {journal} invece di un log write-ahead</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>La cartella è in un file system che non può condividere memoria, ad esempio un&apos;unità di rete.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Spostare la cartella del profilo su un disco locale.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>Non provato: la directory ha già rifiutato questa password</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>L&apos;agente lo ha segnalato ({cause}). Un ulteriore tentativo avvicinerebbe l&apos;account al blocco.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Sì; ultima notizia: {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Sì: processo {pid} su {host}, da {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>No; ultima notizia: {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>La finestra è chiusa, oppure il servizio è stato arrestato.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Avviare Identity Connect, oppure il servizio identity-connect: fino ad allora nulla viene sincronizzato.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>No; qui non è mai stato eseguito</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Nessuna, finché l&apos;agente non è in esecuzione</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Nessuna pianificata</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>È in corso un&apos;esecuzione</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Nessuna: la pianificazione è in pausa</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Una persona l&apos;ha messa in pausa.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Nessuna: la directory ha rifiutato l&apos;accesso</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Una pianificazione che ripete un accesso rifiutato bloccherebbe l&apos;account.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Non ce n&apos;è stata ancora nessuna</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} modifica confermata</numerusform>
            <numerusform>{at}: {count} modifiche confermate</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>Il servizio ha rifiutato questi record per i loro dati.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} modifica confermata; altre attendono l&apos;approvazione</numerusform>
            <numerusform>{at}: {count} modifiche confermate; altre attendono l&apos;approvazione</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>La protezione ha trattenuto ciò che toglie più di quanto consentito.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: interrotta da una persona, {count} modifica confermata</numerusform>
            <numerusform>{at}: interrotta da una persona, {count} modifiche confermate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: non è terminata, {count} modifica confermata</numerusform>
            <numerusform>{at}: non è terminata, {count} modifiche confermate</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>Nessuno è installato da qui</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} controller, senza problemi</numerusform>
            <numerusform>{count} controller, nessuno con un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Un agente funziona dopo il riavvio del suo controller.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Lì un&apos;installazione non è riuscita, oppure l&apos;agente non dà più notizie.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Solo {free_mb} MB liberi dove si trova {folder}.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Una sincronizzazione richiede spazio per la sua memoria e per il log.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Liberare spazio su quel disco, oppure spostare la cartella del profilo (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>Il fuso orario {zone} della pianificazione non è noto su questo computer.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>Il suo elenco dei fusi orari manca o è precedente alle impostazioni.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Questo controllo è terminato per un errore del programma.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Salvare un file per il supporto e inviarlo al supporto.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Composizione del file per il supporto</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Il file per il supporto è stato scritto: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Nessun controllo ha rilevato problemi.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>Nessun controllo non riuscito; da leggere: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Controlli non riusciti: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>segreti</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>persone e indirizzi e-mail</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>nomi host</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>indirizzi di rete</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>altri testi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Liberi (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuso</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Scostamento</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Fuso della pianificazione</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Noto fino a</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Righe che non possono essere lette</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Custode</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Tabelle controllate</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Dimensioni (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Log write-ahead (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Ultima notizia</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>In attesa di riavvio</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Con un problema</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondi</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Differenza (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>I numeri sono ciò che il servizio ha confermato. Un&apos;esecuzione in corso prosegue quando questa finestra viene chiusa, finché il programma o l&apos;agente è in esecuzione.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Trovare chiunque nella directory e vedere passo per passo perché è sincronizzato, o perché no: lettura, ambito, criteri, mapping, corrispondenza e azione, con la regola che ha deciso.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Chi non viene trovato può trovarsi al di fuori della base, oppure è stato creato dopo l&apos;ultima sincronizzazione. Ciò che il servizio ha rifiutato è elencato a parte, con la causa e il prossimo tentativo.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>Che cosa è stato fatto, a chi, quando, e con quali impostazioni: esecuzioni e modifiche delle impostazioni in un unico elenco, fino ai singoli campi.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Qui nulla viene mai modificato a posteriori. La durata di conservazione è un&apos;impostazione. Una versione precedente delle impostazioni può essere ripristinata; diventa quella più recente.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Se non si trova nessuno, controllare prima il filtro sopra l&apos;elenco. Ciò che supera la durata di conservazione è stato eliminato.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>Gli agenti sui controller di dominio che acquisiscono una password quando viene cambiata: a che punto è ognuno, e che cosa si può fare.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Un agente non acquisisce nulla prima che il suo controller sia stato riavviato. I controller vengono riavviati uno alla volta, e solo su richiesta.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>Nel frattempo la sincronizzazione prosegue: una modifica ha effetto con la prossima esecuzione. Una nuova connessione alla directory subentra solo dopo aver superato il controllo.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>Ciò che non è stato aggiornato può essere scartato. Ogni versione è conservata nella cronologia e può essere ripristinata da lì.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>A chi appartiene questa connessione: l&apos;account che ha eseguito l&apos;accesso, il suo ruolo, e da quando.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Nessuna sincronizzazione disabilita o elimina mai il proprietario. Un altro account subentra dopo il proprio accesso; l&apos;accesso del proprietario precedente viene allora revocato.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Se il servizio non ammette più questo computer, accedere di nuovo qui. Un ruolo mancante viene indicato.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Tutti i controlli della directory, del servizio, di questo computer e di ciò che vi è salvato, e un file per il supporto.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>Il file per il supporto viene mostrato prima di essere scritto, e non contiene segreti: viene conservato esattamente ciò che si vede. La password salvata viene provata una volta.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Formato del file delle impostazioni</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Nome dei segreti</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Versione della licenza</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Licenza accettata il</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Account che legge la directory</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Password di quell&apos;account, con il suo nome nell&apos;archivio</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Crittografia della directory</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Autorità emittente considerata attendibile</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Certificati accettati (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Oggetti in una pagina di una risposta</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Secondi per la connessione</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Secondi per la risposta</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>Decisione sulla crittografia, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Decisione sulla crittografia, {item}: presa il</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo di servizio</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Indirizzo del servizio</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Indirizzo per persone e gruppi</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Identificatore dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Proprietario della connessione</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Proprietario: nome utente</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Proprietario: indirizzo e-mail</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Proprietario: nome</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Proprietario: identificatore</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Proprietario: organizzazione</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Proprietario: identificatore dell&apos;organizzazione</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Proprietario: area</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Registrazione di questo programma presso il servizio</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Indirizzo dell&apos;accesso</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Indirizzo del data center</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Proprietario: ruolo</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Registrazione di questo dispositivo</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nome di questo dispositivo</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Accesso al proxy, con il suo nome nell&apos;archivio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>Unità {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>Unità {item}: posizione</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Gli utenti vengono sincronizzati</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>I gruppi di distribuzione vengono sincronizzati</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>I gruppi di sicurezza vengono sincronizzati</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>Query LDAP degli utenti</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Nuove unità</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Criteri degli utenti: come sono collegate le regole</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Criteri degli utenti: regole</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Criteri dei gruppi: come sono collegate le regole</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Criteri dei gruppi: regole</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Campo degli utenti: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Campo degli utenti: {item}, da</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Campo degli utenti: {item}, come viene modificato</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Campo degli utenti: {item}, modificato con</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Campo dei gruppi: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Campo dei gruppi: {item}, da</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Campo dei gruppi: {item}, come viene modificato</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Campo dei gruppi: {item}, modificato con</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Gruppi nei gruppi</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Account del proprietario, che non viene mai tolto</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Nomi del proprietario, che non vengono mai tolti</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Limite per la disabilitazione: almeno</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Limite per la disabilitazione: percentuale</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Limite per la disabilitazione: mai più di</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Limite per l&apos;eliminazione: almeno</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Limite per l&apos;eliminazione: percentuale</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Limite per l&apos;eliminazione: mai più di</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Limite per la rimozione dai gruppi: almeno</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Limite per la rimozione dai gruppi: percentuale</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Limite per la rimozione dai gruppi: mai più di</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Limite per i nuovi nomi utente: almeno</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Limite per i nuovi nomi utente: percentuale</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Limite per i nuovi nomi utente: mai più di</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Tutto viene trattenuto se la directory si è ridotta del</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minuti tra le esecuzioni</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Ora del giorno</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Giorni della settimana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Giorno del mese</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>La pianificazione è in pausa</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Le esecuzioni mancate vengono recuperate</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Controller con sincronizzazione password</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Installa con l&apos;account salvato</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Riavvio dei controller</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Pacchetto dell&apos;agente per le password</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Pacchetto dell&apos;agente per le password: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Pacchetto dell&apos;agente per le password: firmato da</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Giorni di conservazione delle modifiche</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Megabyte massimi di modifiche conservate</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Esecuzioni di cui si conservano i record esclusi</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Rapporti delle esecuzioni conservati</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Versioni delle impostazioni conservate</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Nessun criterio: tutti nelle unità</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>sincronizzata</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>esclusa</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>vengono sincronizzate</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>attendono che qualcuno decida</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>vengono escluse</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>tutte devono essere soddisfatte</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>una deve essere soddisfatta</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Tutti diventano membri diretti</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Restano gruppi nei gruppi</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>Ogni pochi minuti</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno dopo l&apos;altro</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunedì</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martedì</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercoledì</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Giovedì</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Venerdì</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabato</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domenica</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>una persona o un gruppo</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>È stato letto e sincronizzato solo questo; la prossima esecuzione decide tutti gli altri.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Indicare il GUID, l&apos;e-mail o il nome account di quello desiderato.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>Quale, da 1 a {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>La directory e il servizio non sono stati finora confrontati.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Eseguire prima un&apos;anteprima o una sincronizzazione.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>L&apos;ultimo confronto di tutti non è giunto alla fine, quindi non è noto chi altri abbia lo stesso nome o la stessa e-mail.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>La directory viene letta sotto una base diversa rispetto all&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Sincronizzare ora, perché tutti vengano confrontati una volta.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Più account del servizio potrebbero essere suoi: hanno lo stesso nome o la stessa e-mail.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Sincronizzare ora: il confronto di tutti dice quali account siano.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} non è stato trovato in Active Directory, e non è stato nemmeno eliminato.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>È stato visto per l&apos;ultima volta come {dn}. L&apos;account che legge non può più vederlo, oppure il controller non ha detto tutto.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Restituire all&apos;account il suo diritto. Fino ad allora tutto resta com&apos;è.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} non è stato trovato in Active Directory, e non è noto se sia stato eliminato.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>È stato visto per l&apos;ultima volta come {dn}. L&apos;account che legge non vede gli oggetti eliminati.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>Decide il prossimo confronto completo: avviarne uno, oppure consentire all&apos;account di vedere gli oggetti eliminati.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} è ora dove la directory non viene letta: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>È stato spostato fuori dalla base di ricerca.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>Il prossimo confronto completo chiede prima che qualcosa venga tolto.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tutto funziona.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>La sincronizzazione funziona, e qualcosa richiede un intervento.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Un piano attende di essere esaminato.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>Nulla di esso viene inviato prima dell&apos;esame.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Qualcosa attende l&apos;approvazione.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>La protezione ha trattenuto ciò che toglierebbe più che in un giorno normale.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Alcuni non hanno potuto essere sincronizzati.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Esclusi: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>La sincronizzazione pianificata è in corso.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Sincronizzazione in corso.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>Creazione dell&apos;anteprima.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Applicazione del piano.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Applicazione di ciò che è stato approvato.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Sincronizzazione di una persona o di un gruppo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Nessuna sincronizzazione inizia da sé fino alla ripresa.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>Al momento nulla esegue la sincronizzazione.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Nessun agente su questo computer dà segni di vita da un minuto.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Tenere aperto questo programma, oppure avviare l&apos;agente come servizio.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Configurato. Non è stato ancora sincronizzato nulla.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>La prima sincronizzazione inizia con la pianificazione, oppure ora se lo si desidera.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>L&apos;ultima sincronizzazione è stata terminata forzatamente.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>Ciò che è stato confermato fino ad allora resta.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>La prossima sincronizzazione prosegue da lì.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>L&apos;ultima sincronizzazione è stata interrotta.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>L&apos;ultima sincronizzazione non è riuscita.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>L&apos;ultima sincronizzazione non è riuscita.</numerusform>
            <numerusform>Le ultime {count} sincronizzazioni non sono riuscite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>La sincronizzazione non può iniziare.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>La prossima sincronizzazione è in ritardo.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>L&apos;agente è attivo, ma non ha iniziato una sincronizzazione prevista.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Se non inizia entro qualche minuto, riavviare l&apos;agente ed esaminarne il log.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Disconnesso dal servizio.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>L&apos;ultima sincronizzazione è giunta alla fine.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>Non è stato misurato se il servizio sia ora raggiungibile.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Impossibile leggere le impostazioni.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>Non è possibile indicare lo stato della sincronizzazione: impossibile leggerne la memoria.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>Impossibile leggere la memoria della sincronizzazione.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>Impossibile scrivere nella cartella delle impostazioni.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Un&apos;impostazione non è utilizzabile.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Selezionare le unità nelle impostazioni.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>Il servizio non accetta più l&apos;accesso.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>Il proprietario non può più gestire persone.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Far subentrare qualcun altro prima che la sincronizzazione si interrompa.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Impossibile raggiungere il servizio.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory non accetta più l&apos;accesso.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>Nessuno è stato disabilitato o eliminato, perché non è certo chi sia uscito.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>L&apos;account della directory ha perso un diritto di lettura.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Trattenuti dalla protezione: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>Ne verrebbero tolti o rinominati così tanti insieme che una persona deve dire sì o no.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Un piano attende di essere esaminato. Modifiche: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Unità scelte che non si trovano: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} è stata eliminata, oppure l&apos;account non può più leggerla.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Restituire all&apos;account il suo diritto, oppure rimuovere l&apos;unità dalle impostazioni.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Nuove unità su cui decidere: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} è nuova. Nessuno al suo interno viene sincronizzato prima della decisione.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Unità scelte con un altro nome: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} è ora {unit}. La scelta resta valida.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>Il certificato di {host} scade il {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Giorni rimanenti: {days}. Senza un nuovo certificato questo controller non può più essere letto.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Rinnovarlo sul controller.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>Il certificato di {host} è scaduto il {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>L&apos;autorità considerata attendibile per la directory scade il {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Giorni rimanenti: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Registrare nelle impostazioni quella che le succede prima di quel giorno.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>L&apos;autorità considerata attendibile per la directory è scaduta il {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Registrare nelle impostazioni quella che le succede.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>La password di {user} scade il {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Giorni rimanenti: {days}. Non è possibile leggere Active Directory con una password scaduta.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Cambiarla in Active Directory, poi digitare quella nuova nelle impostazioni.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>La password di {user} è scaduta il {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Controller che non segnalano più i cambi di password: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Controller su cui non è stato possibile installare l&apos;agente per le password: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Controller che attendono un riavvio: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. Dopo il riavvio i cambi di password vengono acquisiti.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Controller senza l&apos;agente per le password: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Controller scrivibili non coperti dalla sincronizzazione password: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Una password cambiata lì non viene acquisita.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Rifiutati dal servizio: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Ognuno viene riprovato più tardi, o subito se cambia.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Esclusi dall&apos;ultima sincronizzazione: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Trattenuti manualmente: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Qualcuno li ha deselezionati o respinti. Restano come sono.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Ultima sincronizzazione</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prossima sincronizzazione</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connesso</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>Disconnesso: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non misurato</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>Da fare: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Servizio di sincronizzazione</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Un&apos;altra copia di Identity Connect sincronizza in questa cartella. Questa attende che termini.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Non è in esecuzione.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>È in esecuzione.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Sta sincronizzando.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>È in pausa.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Riprova dopo un errore.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>Il servizio è installato. Lavora in {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>Il profilo di {source} appartiene ora al servizio, in {folder}. Il resto della vecchia cartella può essere eliminato.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>Il servizio è stato rimosso. La sua cartella {folder} e la sua chiave sono conservate.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Il servizio è installato.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>Il servizio non è installato.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Segnala</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>Su questo sistema il servizio non può essere installato da qui.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>Questo è {system}; con questo comando si configura solo systemd di Linux.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>In Windows, eseguire packaging/windows/install-service.ps1 come amministratore. Altrove, fare in modo che il sistema avvii “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>Il servizio non può essere installato: qui systemd non è in esecuzione.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>In un contenitore o con un altro sistema di init non è presente.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Fare in modo che il sistema avvii “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Solo un amministratore può configurare un servizio.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Richiede un utente, una chiave e una unit propri.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Eseguire il comando con sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>Il sistema non ha eseguito “{command}”.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>La sua risposta è nei dettagli tecnici.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Correggere il problema, poi eseguire di nuovo il comando: prosegue.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Un servizio non può eseguire il programma in {path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>Le cartelle home gli sono nascoste, perché non possa leggere i file di nessuno.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Installare Identity Connect altrove, ad esempio in /opt/identity-connect, ed eseguire il comando da lì.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>In {folder} c&apos;è già qualcosa.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>Il servizio ha impostazioni proprie, oppure la cartella non è vuota.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Spostare prima altrove quella cartella, poi eseguire di nuovo il comando.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Questo comando è solo per Gestione controllo servizi di Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Nessuno ha avviato questo processo come servizio.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Omettere --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Questo comando viene eseguito da “service install --move”.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Richiede una chiave di {size} byte sull&apos;input standard.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Eseguire “identity-connect service install --move DIR” come amministratore.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>Il servizio non ne ha avuto notizia ({time}).</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nome trovato</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>Il servizio risponde</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} risponde a {address}, porta {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>Lo fa il proxy {proxy}</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>Nessun proxy è impostato per questo servizio</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} lascia passare questo programma</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>Il certificato è quello del servizio; nessuno ispeziona lungo il percorso</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} è su questo computer: nulla viaggia in rete</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>Con una differenza di cinque minuti il servizio rifiuta gli accessi.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Fare in modo che questo computer prenda l&apos;ora dal dominio o da un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} accetta il token di questa installazione</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} conosce questa installazione e l&apos;accesso di {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>L&apos;accesso di {owner} è terminato.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>È stato ritirato presso {service}, oppure è scaduto. La sincronizzazione prosegue: ha un token proprio. L&apos;accesso del proprietario serve a dimostrare chi sia il proprietario della connessione.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>Non è stato possibile chiedere se l&apos;accesso di {owner} sia ancora valido.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Misurare di nuovo tra qualche minuto.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>Non c&apos;è nulla da fare: si riprova a ogni heartbeat.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} ha ancora il ruolo “{role}”</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} non comunica se il proprietario sia ancora un amministratore</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>L&apos;account {owner} è presente e attivo</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>Nessun proprietario è impostato. Fino ad allora nessuno viene disabilitato o eliminato.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>Il servizio non può dire quale account vada protetto.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} sta per essere eliminato.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Qualcuno ha chiesto a {service} di eliminare questo account. L&apos;eliminazione attende, perché l&apos;account è il proprietario di questa connessione.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Rendere proprietario un altro amministratore; l&apos;eliminazione avviene poi da sé.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} sta per essere disabilitato.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Qualcuno ha chiesto a {service} di disabilitare questo account. La disabilitazione attende, perché l&apos;account è il proprietario di questa connessione.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Rendere proprietario un altro amministratore; la disabilitazione avviene poi da sé.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} indica come proprietario {owner}, e le impostazioni qui {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>Il proprietario è stato cambiato nel servizio stesso.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} ha ricevuto l&apos;ultimo heartbeat</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Non richiesto, a causa di “{cause}”</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Questo computer ha interrogato il server DNS {dns_server}. Non è quello giusto per questo nome, oppure questo computer è offline.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Controllare la connessione di rete, e che {dns_server} risolva il nome completo {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Questo computer ha interrogato il server DNS {dns_server}.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Controllare la connessione di rete, e che {dns_server} sia raggiungibile.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} rifiuta le connessioni ({address}, porta {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Controllare che siano consentite le connessioni in uscita verso {host}, porta {port}.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} non risponde ({address}, porta {port}) entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Controllare che siano consentite le connessioni in uscita verso {host}, porta {port}, oppure impostare un proxy.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>Non c&apos;è un percorso verso {host} ({address}, porta {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Controllare la connessione di rete di questo computer.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>Impossibile trovare il proxy {proxy}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Questo computer ha interrogato il server DNS {dns_server} per {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Correggere le impostazioni proxy, oppure fare in modo che {dns_server} risolva {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>Il proxy {proxy} rifiuta le connessioni.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>Non è in esecuzione in {address}, porta {port}, oppure ha un&apos;altra porta.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>Il proxy {proxy} non risponde entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>È spento, oppure un firewall scarta i pacchetti verso {address}, porta {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>L&apos;orologio di questo computer è avanti di {difference_s} secondi rispetto a {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Segna {here}, e il servizio {there}. Il servizio rifiuta gli accessi da computer con l&apos;orologio errato.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Impostare data, ora e fuso orario di questo computer, e fare in modo che prenda l&apos;ora dal dominio o da un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>L&apos;orologio di questo computer è indietro di {difference_s} secondi rispetto a {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>La rete o il servizio è molto lento.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>Il proprietario non è più un amministratore.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} ha il ruolo “{role}” presso {host}, che non consente a una connessione di gestire nessuno.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Restituire il ruolo, oppure rendere proprietario un altro amministratore.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>L&apos;account del proprietario è disabilitato.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} non può più accedere a {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Rendere proprietario un altro amministratore.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>L&apos;account del proprietario non è più nel servizio.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} è stato eliminato lì.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Rendere proprietario un altro account.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>Il proprietario sta per uscire.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>L&apos;eliminazione o la disabilitazione dell&apos;account attende finché il proprietario non è qualcun altro.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>Il servizio indica un proprietario diverso da quello nelle impostazioni qui.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>L&apos;accesso del proprietario è terminato.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Accedere di nuovo, oppure cambiare il proprietario.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Con questo servizio il nuovo proprietario deve accedere.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Un nome da solo lì non dimostra nulla.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Cambiare il proprietario senza indicarne uno, e far approvare il codice al nuovo proprietario.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>Il cambio di proprietario è già in corso.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Se ne occupa un&apos;altra finestra o un comando di questo programma.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Attendere un momento, poi verificare chi è il proprietario.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} deve diventare il proprietario, e il servizio non lo ha ancora confermato.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>Non è noto se {account} sia diventato il proprietario.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>Il servizio rifiuta sia questo accesso sia questo dispositivo: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Indicare il nome utente o l&apos;indirizzo e-mail dell&apos;account con --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>Ha eseguito l&apos;accesso {account}, ma solo {wanted} doveva diventare il proprietario.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>Il codice è stato approvato con un altro account. Il suo accesso è stato revocato; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Riprovare, e far approvare il codice a {wanted}.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Proprietario finora: {old}; d&apos;ora in poi: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} è il proprietario.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>La connessione non è stata ancora misurata. Usare --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>La connessione, misurata {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>con un cambio di proprietario</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Ora di questo computer</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Proprietario nelle impostazioni</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>Ora del servizio</translation>
    </message>
</context>
</TS>
