<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Utiliser un &amp;autre compte</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (selon la clé)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Changer de propriétaire</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Se réauthentifier</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Renouvelle l’authentification du propriétaire actuel, même si elle a été perdue</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>C&amp;opier les détails</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>Conser&amp;ver le propriétaire actuel</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>&amp;Nom d’utilisateur ou adresse e-mail dans le service</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Ce compte n’est jamais désactivé ni supprimé par une synchronisation.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>Rec&amp;hercher ce compte</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’à présent</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Utiliser un &amp;autre compte</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>Le nouveau propriétaire s’authentifie</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Désigner le nouveau propriétaire</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>Changer de propriétaire&#x202f;?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Compte et connexion</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Un administrateur de l’organisation {organization} ouvre la page, s’authentifie et saisit le code. Le propriétaire actuel peut aussi le faire, pour renouveler l’authentification.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>Le propriétaire est l’administrateur au nom duquel cet ordinateur agit. Aucune synchronisation ne désactive ni ne supprime jamais ce compte.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>Le compte {name} n’est pas encore propriétaire.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>Mesure de la connexion</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Connecté, avec un point à examiner</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>Dernière mesure&#x202f;: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>Le service ne l’indique pas</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>Aucun n’est défini&#x202f;: d’ici là, personne n’est désactivé ni supprimé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Propriétaire depuis</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Saisissez un nom d’utilisateur ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>&amp;Renouveler l’authentification de {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>&amp;Faire de {name} le propriétaire</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>Le compte {name} reste propriétaire&#x202f;; l’ancienne authentification est révoquée. Une synchronisation en cours se poursuit.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>Dès la prochaine synchronisation, {name} est le compte qui n’est jamais désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>Le compte {new} est désormais propriétaire de la connexion et n’est jamais désactivé ni supprimé par une synchronisation. L’authentification de {old} sur cet ordinateur est révoquée. Une synchronisation en cours se poursuit.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>Ce qui est en attente pour {old} dans le service est alors exécuté.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>Changement de propriétaire</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>Le compte {name} est propriétaire.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>La page de Zoho indique le nom de votre propre client, et non celui de cet ordinateur&#x202f;: ne saisissez le code que si vous avez vous-même lancé ce changement.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Ne continuez que si la page indique le nom de cet ordinateur&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Standard ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>P&amp;ort de tous les contrôleurs</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>Objets par &amp;page</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>Secondes pour se &amp;connecter</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>&amp;Secondes d’attente d’une réponse</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>&amp;Autorités de confiance en plus de celles du système (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Uniquement pour cette connexion. Comme toute autorité, elles garantissent des noms.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>&amp;Décisions de confiance</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Aucune décision n’a encore été prise&#x202f;: les règles du système s’appliquent.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>Le fichier {file} n’est pas un certificat lisible.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Agents de mots de passe sur les contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Installation en cours</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage en cours</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Désinstallation en cours</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>On ignore si son filtre est chargé. Installé le {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Capture les mots de passe après son redémarrage. Installé le {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Sans nouvelles depuis le {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>La version {version} peut être installée</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Capture les mots de passe depuis le {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}&#x202f;: {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, par une autre fenêtre ou une commande</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Compte qui s’authentifie sur les contrôleurs</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Écrit le package, avec sa ligne de commande pour la distribution de logiciels</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>P&amp;ackage…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Quel package est installé, et à quoi il doit correspondre</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>Les agents attendent que vous vous authentifiiez avec un compte autorisé à installer.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Choisissez le package…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Arrêté. Ce qui a été atteint est conservé, et la suite reprend à ce point.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Installé sur %n contrôleur.</numerusform>
            <numerusform>Installé sur %n contrôleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n contrôleur a été redémarré et est de nouveau en service.</numerusform>
            <numerusform>%n contrôleurs ont été redémarrés et sont de nouveau en service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Désinstallé de %n contrôleur.</numerusform>
            <numerusform>Désinstallé de %n contrôleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Dossier du package</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>Le package a été écrit dans {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Cette ligne l’installe sans fenêtre et sans redémarrage. Après le redémarrage d’un contrôleur, l’agent y capture les mots de passe&#x202f;; «&#x202f;{button:Check now}&#x202f;» l’affiche ici.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>S’authentifier en tant que {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>S’authentifier avec le compte qui lit l’annuaire</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>S’authentifier avec un autre compte, demandé une seule fois</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Aucun contrôleur n’est encore connu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>Le contrôleur accessible en écriture (%n) capture les mots de passe.</numerusform>
            <numerusform>Tous les contrôleurs accessibles en écriture (%n) capturent les mots de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n contrôleur accessible en écriture sur {total} n’est pas couvert.</numerusform>
            <numerusform>%n contrôleurs accessibles en écriture sur {total} ne sont pas couverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n attend un redémarrage.</numerusform>
            <numerusform>%n attendent un redémarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n en échec.</numerusform>
            <numerusform>%n en échec.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n ne répond pas.</numerusform>
            <numerusform>%n ne répondent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>&amp;Redémarrer %n…</numerusform>
            <numerusform>&amp;Redémarrer %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Redémarrer…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>&amp;Désinstaller de %n…</numerusform>
            <numerusform>&amp;Désinstaller de %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Désinstaller…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>&amp;Mettre à jour %n contrôleur</numerusform>
            <numerusform>&amp;Mettre à jour %n contrôleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>&amp;Installer sur %n contrôleur</numerusform>
            <numerusform>&amp;Installer sur %n contrôleurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Synchronisation des mots de passe</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturer les mots de passe sur les contrôleurs de domaine</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agent sur chaque contrôleur accessible en écriture du domaine {domain} capture un mot de passe lorsqu’il est modifié. Les mots de passe existants suivent lors de leur prochaine modification.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>Une tâche est en cours. Arrêtez-la d’abord, ou laissez-la se terminer.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>Chaîne du certificat, l’émetteur en haut</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Épinglé jusqu’ici</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>N&amp;e pas approuver</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>&amp;Approuver l’autorité émettrice</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>&amp;Ouvrir le fichier de l’autorité…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>É&amp;pingler ce certificat</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>envoyé aussi, n’a rien émis ici</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>sa signature n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, signé avec {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>expiré le {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>&amp;Utiliser le nom {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>Ce qui est affiché de la modification</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;Lire le compte maintenant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Avant et après, champ par champ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membre</numerusform>
            <numerusform>{count} membres</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>Ce compte n’est plus dans le service.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Retenu&#x202f;: reste tel quel jusqu’à ce qu’il soit de nouveau coché.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Attend l’approbation de cet ensemble exact.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>Le compte existe déjà&#x202f;; ses valeurs actuelles ne font pas partie du plan.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Avant et après, champ par champ</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>Ce qui a été fait à cet &amp;objet</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>État &amp;actuel</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>&amp;Ouvrir l’exécution</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier &amp;à nouveau</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Réessa&amp;yer cette ligne</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Non chiffré&#x202f;: les mots de passe sont transmis en clair à l’annuaire.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Vérifications de la connexion</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Chaque ligne est réellement testée. Un mot de passe n’est essayé qu’une fois, jamais de nouveau automatiquement.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} sur {total} vérifiés</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n vérification en échec</numerusform>
            <numerusform>%n vérifications en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n avertissement à lire</numerusform>
            <numerusform>%n avertissements à lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Arrêté. Rien n’a été modifié&#x202f;; relancez la vérification quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>&amp;Continuer sans {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>&amp;Modifier l’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>&amp;Utiliser tout le domaine</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>Vérifier plutôt a&amp;vec {host}</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>Non approuvé. La décision est enregistrée&#x202f;; aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Réessayer cette ligne&#x202f;: {check}</translation>
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
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>&amp;Copier le constat et la solution</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Unités choisies</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Suppr retire une unité de la sélection.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, introuvable</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>Toute l’unité {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Sans l’unité {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>Afficher dans l’arborescence</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>Exclure plutôt</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>Inclure plutôt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Aucune unité n’est encore choisie&#x202f;: cochez-en une ci-dessus.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Unités choisies</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>Ajouter &amp;des unités</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n unité choisie a disparu ou ne peut pas être lue. Tant qu’elle n’est pas retirée ici, personne n’est désactivé ni supprimé.</numerusform>
            <numerusform>%n unités choisies ont disparu ou ne peuvent pas être lues. Tant qu’elles ne sont pas retirées ici, personne n’est désactivé ni supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Déplacer ou dupliquer cette condition</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Champ de la condition {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Relation de la condition {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Valeur de la condition {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>L’annuaire n’a aucun attribut de ce nom&#x202f;; il est donc vide pour tout le monde.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>Code QR de la page d’authentification</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>Ou scannez avec un téléphone</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>&amp;Copier le code et ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>O&amp;btenir un nouveau code</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Temps restant pour ce code</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Pas encore de code</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>Demande d’un code au service</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Valable encore {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>R&amp;echercher les contrôleurs</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Doma&amp;ine</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Contr&amp;ôleurs de domaine, le premier est prioritaire</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Ajouter un contrôleur (Inser)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Retirer les contrôleurs choisis (Suppr)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Donner la priorité au contrôleur choisi</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>Utilisateur &amp;qui lit l’annuaire</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (recommandé)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>C&amp;hiffrement</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>Si vide, tout le domaine</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Lire la base depuis un contrôleur</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>&amp;Base de la recherche</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>Avanc&amp;é…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>Les mots de &amp;passe sont transmis en clair&#x202f;; je l’accepte</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Conservé dans le coffre scellé</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Connexion à Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Un certificat est épinglé&#x202f;: voir «&#x202f;{button:Advanced}&#x202f;».</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Une autorité propre est approuvée&#x202f;: voir «&#x202f;{button:Advanced}&#x202f;».</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Domaine dont cet ordinateur est membre</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Un utilisateur disposant d’un accès en lecture suffit. «&#x202f;{button:Next}&#x202f;» vérifie la connexion.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Utiliser {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>Les paramètres de cet ordinateur l’indiquent ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Saisissez d’abord le nom du domaine.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Arrêter l’interrogation</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Interroger à nouveau les contrôleurs</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} est devenu {full}&#x202f;: les certificats désignent les ordinateurs par leur nom complet.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} est une adresse, et les certificats désignent des ordinateurs. Utilisez le nom, ou épinglez le certificat à l’étape suivante.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} est devenu {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un domaine a un nom DNS tel que corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Saisissez-le sous la forme utilisateur@domaine, DOMAINE\utilisateur ou d’un nom unique.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Saisissez-la sous la forme DC=corp,DC=example,DC=com, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>Les contrôleurs contiennent {base} et rien en dehors.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Si vide&#x202f;: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Indiquez d’abord un contrôleur.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Contrôleurs de domaine</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Pas encore de contrôleur. Saisissez le domaine et choisissez «&#x202f;{button:Find controllers}&#x202f;», ou ajoutez-en un par son nom complet.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, bientôt</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Principal&#x202f;: il a le rôle d’émulateur PDC</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Accessible en écriture</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>Chaque groupe doit être satisfait</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Un groupe suffit</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Manière dont les groupes sont combinés</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Remettre ce qui a été retiré</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Dupliquer le groupe</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Monter le groupe</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Descendre le groupe</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Retirer le groupe</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>Il y a déjà %n condition.</numerusform>
            <numerusform>Il y a déjà %n conditions.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexé</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Utilisateurs ou groupes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Choisir qui est synchronisé</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Recherche de la dernière lecture…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>Les chiffres apparaissent dès que l’annuaire a été lu.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>Aucun chiffre avant la lecture de l’annuaire.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Lecture depuis l’annuaire&#x202f;: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Pas encore lu depuis l’annuaire&#x202f;: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>Aucun utilisateur ne serait synchronisé&#x202f;: aucun ne remplit les critères.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>Aucun groupe ne serait synchronisé&#x202f;: aucun ne remplit les critères.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>Exclure %n utilisateur</numerusform>
            <numerusform>Exclure les %n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>Exclure %n groupe</numerusform>
            <numerusform>Exclure les %n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n utilisateur synchronisé sortirait.</numerusform>
            <numerusform>%n utilisateurs synchronisés sortiraient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n groupe synchronisé sortirait.</numerusform>
            <numerusform>%n groupes synchronisés sortiraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Ils restent dans le service et ne sont plus tenus à jour.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Avec les règles utilisateur actuelles, le compte de %n d’entre eux serait désactivé.</numerusform>
            <numerusform>Avec les règles utilisateur actuelles, les comptes de %n d’entre eux seraient désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Avec les règles utilisateur actuelles, leurs comptes restent tels quels.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Inclus et exclus</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Tester une personne</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>En mots et en filtre</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Revenir aux chiffres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>Les e-mails, fichiers et données d’un compte supprimé sont perdus définitivement. Ils ne peuvent pas être récupérés, même si la personne est de nouveau synchronisée.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>Aussi en cas de désactivation ou d’expiration</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Des comptes peuvent être supprimés définitivement</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Confirmé&#x202f;: des comptes peuvent être supprimés définitivement.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Saisissez {number} pour confirmer&#x202f;: c’est le nombre de personnes synchronisées aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Vérifications ou journal</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Enregistrer &amp;un fichier de support…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Réessa&amp;yer cette ligne</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Modifier le pro&amp;xy</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Trouver ce qui ne va pas</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Chaque vérification est réellement effectuée et ne modifie rien. Le mot de passe enregistré est essayé une seule fois, et pas du tout s’il a été refusé.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} sur {total} vérifiés</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Arrêté&#x202f;; le reste n’a pas été testé.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n vérification a échoué.</numerusform>
            <numerusform>%n vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n avertissement à lire.</numerusform>
            <numerusform>%n avertissements à lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Aucune vérification n’a trouvé de problème.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy&#x202f;: selon le système</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy&#x202f;: aucun</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy&#x202f;: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Le fichier de support a été écrit&#x202f;: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Plus conservé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>&amp;Vérifier la connexion</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Modifier les paramètres</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Tout ce que vous modifiez est un brouillon&#x202f;: la synchronisation continue, et rien ne prend effet avant que vous choisissiez «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Une synchronisation en cours continue avec les paramètres qu’elle a&#x202f;; la suivante prend les nouveaux.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>Les paramètres sont en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Un mot de passe que vous avez saisi n’est pas encore en vigueur. Les autres modifications sont conservées comme brouillon, pas le mot de passe.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>D’autres paramètres ont été enregistrés entre-temps. Vos modifications sont conservées par-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>Voir ce qui cha&amp;nge…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Modifié, pas encore en vigueur</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Mis à jour. La prochaine synchronisation prend les nouveaux paramètres, et peut faire exactement ce que vous avez confirmé.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Mis à jour. La prochaine synchronisation prend les nouveaux paramètres&#x202f;; elle retient les comptes au-delà des limites et vous interroge encore une fois.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Mis à jour. La prochaine synchronisation prend les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Abandonné. Les paramètres sont comme avant.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Connexion et contrôleurs</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Les mots de passe sont transmis en clair à l’annuaire</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Version de l’agent</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>La connexion est en cours de mesure</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>La connexion n’a pas été mesurée</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Mesurée {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Quand l’agent s’exécute</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>La dernière synchronisation a lu depuis ce contrôleur.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Pas encore interrogé.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Il répond en {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>Attribut personnalisé…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>Plusieurs attributs, ou une transformation…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Quels champs sont affichés</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Rechercher un champ</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>&amp;Afficher tous les champs</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>Ne pas mapper ce champ (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>A&amp;ccepter toutes les suggestions</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>Les champs que vous avez mappés restent tels quels.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rétablir (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mappés</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Non mappés</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>Aucun champ ne correspond à votre saisie.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Chaque champ est mappé.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>Personne n’est dans l’étendue&#x202f;; il n’y a donc rien sur quoi essayer le mappage.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Aucun problème&#x202f;: essayé sur %n utilisateur dans l’étendue.</numerusform>
            <numerusform>Aucun problème&#x202f;: essayé sur %n utilisateurs dans l’étendue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Aucun problème&#x202f;: essayé sur %n groupe dans l’étendue.</numerusform>
            <numerusform>Aucun problème&#x202f;: essayé sur %n groupes dans l’étendue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>L’annuaire n’a pas été lu&#x202f;; le mappage n’a donc été essayé sur personne.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Rien n’est encore connu&#x202f;: le mappage n’a pas été essayé sur tout le monde.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Tout ce qui a eu un effet</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>Ce qui a modifié quelque chose</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quand cela s’est produit</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Qui l’a demandé ou enregistré</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Personne ou groupe</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Rechercher une personne ou un groupe (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>De qui l’historique est affiché</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Enregistrer dans un fichier ce qui est affiché</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>Ce qui est affiché, en &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>Ce qui est affiché, en lignes &amp;JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Avec &amp;chaque modification, en tableau (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Avec chaque &amp;modification, en lignes JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Afficher tout le mo&amp;nde</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>Ce qui a été fait sur {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Par n’importe qui</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>Par personne&#x202f;: c’était l’heure</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Ni l’historique ni la dernière lecture de l’annuaire ne connaissent quelqu’un du nom de «&#x202f;{name}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>Ligne à exécuter</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à no&amp;uveau</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>Utiliser &amp;NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>Sur ce contrôleur, au lieu de Kerberos, qui prouve davantage. SMB reste signé et chiffré, WinRM chiffré.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Se trouve dans</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>Unités trouvées</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>Afficher dans l’&amp;arborescence</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Aucune unité ne s’appelle «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>Les unités se recherchent par une partie de leur nom, par DN ou par GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>La première unité (%n)&#x202f;; saisissez-en plus pour affiner.</numerusform>
            <numerusform>Les %n premières unités&#x202f;; saisissez-en plus pour affiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n unité trouvée</numerusform>
            <numerusform>%n unités trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>La recherche n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>De l’annuaire à la synchronisation</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Utilisateurs dans l’annuaire</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Groupes dans l’annuaire</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>Dans les unités sélectionnées</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Seraient synchronisés</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Toutes ces conditions sont vraies</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Au moins une de ces conditions est vraie</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Déplacer, dupliquer ou retirer ce groupe</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Manière dont les conditions du groupe {number} sont combinées</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>&amp;Les laisser tels quels</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>&amp;Afficher ({count})</numerusform>
            <numerusform>&amp;Afficher ces {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>Saisissez {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Saisissez {count} pour autoriser</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Revoir la décision</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Ce qui est supprimé dans le service ne peut pas être récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} utilisateur sur {total} serait désactivé</numerusform>
            <numerusform>{count} utilisateurs sur {total} seraient désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} compte sur {total} serait supprimé définitivement</numerusform>
            <numerusform>{count} comptes sur {total} seraient supprimés définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} membre sur {total} serait retiré</numerusform>
            <numerusform>{count} membres sur {total} seraient retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} utilisateur sur {total} changerait de nom de connexion</numerusform>
            <numerusform>{count} utilisateurs sur {total} changeraient de nom de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>Une unité contenant {count} utilisateur synchronisé est introuvable</numerusform>
            <numerusform>Une unité contenant {count} utilisateurs synchronisés est introuvable</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Un droit de lecture de l’annuaire a été perdu</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} modification sur {total} est retenue</numerusform>
            <numerusform>{count} modifications sur {total} sont retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>&amp;Désactiver quand même {count} utilisateur</numerusform>
            <numerusform>&amp;Désactiver quand même {count} utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;Supprimer quand même {count} compte</numerusform>
            <numerusform>&amp;Supprimer quand même {count} comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>&amp;Retirer quand même {count} membre</numerusform>
            <numerusform>&amp;Retirer quand même {count} membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>Reno&amp;mmer quand même {count} utilisateur</numerusform>
            <numerusform>Reno&amp;mmer quand même {count} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>L’unité a été supprimée &amp;volontairement</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Cet &amp;emplacement ne doit plus être lu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>Laisser &amp;passer quand même {count} modification</numerusform>
            <numerusform>Laisser &amp;passer quand même {count} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Approuvé&#x202f;: {count} utilisateur sera désactivé</numerusform>
            <numerusform>Approuvé&#x202f;: {count} utilisateurs seront désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Approuvé&#x202f;: {count} compte sera supprimé</numerusform>
            <numerusform>Approuvé&#x202f;: {count} comptes seront supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Approuvé&#x202f;: {count} membre sera retiré</numerusform>
            <numerusform>Approuvé&#x202f;: {count} membres seront retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Approuvé&#x202f;: {count} utilisateur changera de nom</numerusform>
            <numerusform>Approuvé&#x202f;: {count} utilisateurs changeront de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Supprimée volontairement&#x202f;: {count} utilisateur est sortant</numerusform>
            <numerusform>Supprimée volontairement&#x202f;: {count} utilisateurs sont sortants</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Approuvé&#x202f;: ce qui ne peut pas être lu n’est plus recherché</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Approuvé&#x202f;: {count} modification</numerusform>
            <numerusform>Approuvé&#x202f;: {count} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Conservé&#x202f;: {count} utilisateur ne sera pas désactivé</numerusform>
            <numerusform>Conservé&#x202f;: {count} utilisateurs ne seront pas désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Conservé&#x202f;: {count} compte ne sera pas supprimé</numerusform>
            <numerusform>Conservé&#x202f;: {count} comptes ne seront pas supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Conservé&#x202f;: {count} membre reste dans son groupe</numerusform>
            <numerusform>Conservé&#x202f;: {count} membres restent dans leurs groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Conservé&#x202f;: {count} utilisateur garde son nom</numerusform>
            <numerusform>Conservé&#x202f;: {count} utilisateurs gardent leur nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Conservé&#x202f;: rien n’est retiré tant que l’unité manque</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Conservé&#x202f;: rien n’est retiré tant que le droit manque</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Conservé&#x202f;: {count} modification n’est pas effectuée</numerusform>
            <numerusform>Conservé&#x202f;: {count} modifications ne sont pas effectuées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>À quoi sert cette étape</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>À quoi sert cette page</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Aide – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Cette aide n’a pas été traduite&#x202f;: elle est en anglais.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Si cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Voir ce qui a été fait</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Ce qui s’est passé, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>Les &amp;afficher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>{n} exécution qui n’avait rien à faire est masquée.</numerusform>
            <numerusform>{n} exécutions qui n’avaient rien à faire sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>Rien n’a été fait sur cet objet, d’après l’historique</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Il peut se trouver hors des jours du filtre, ou être plus ancien que ce qui est conservé.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Aucune exécution n’a échoué</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Chaque exécution conservée est arrivée à son terme et n’a laissé personne de côté.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>Le filtre masque tout ce qui est ici</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>&amp;Tout afficher pour tous</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>Désormais, chaque exécution et chaque enregistrement des paramètres figure ici, avec ce qui a été modifié.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;éessayer</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Cette exécution n’est plus conservée, ou n’a pas encore été notée.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Enregistrer l’historique</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} entrée a été enregistrée dans {file}</numerusform>
            <numerusform>{n} entrées ont été enregistrées dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Enregistrement de {done} sur {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Enregistré jusqu’ici&#x202f;: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Continuer sans propriétaire&#x202f;: personne ne sera désactivé ni supprimé</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>C&amp;ompte propriétaire de cette connexion</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>Son nom d’utilisateur ou son e-mail dans le service. Une synchronisation ne bloque jamais son accès.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Déplacer vers cette machine&#x202f;; l’autre installation prend fin</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Contrôleurs</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Lit en tant que</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Paramètres dans</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Les mots de passe sont transmis en clair à l’annuaire</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Un certificat est épinglé</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Une autorité propre est approuvée</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Modifier&#x202f;: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>Ce que fait «&#x202f;Installer&#x202f;»</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progression de l’installation</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Annuler l’installation</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>Installer la connexion</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Cela inscrit l’ordinateur et enregistre les paramètres. Aucune personne n’est modifiée.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>Annulé. Cet ordinateur n’est plus inscrit.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>Arr&amp;êter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Authentification…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Installation sur {host} ({at} sur {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>Redémarrage de {host} ({at} sur {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Désinstallation de {host} ({at} sur {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>Interrogation des contrôleurs sur leur avancement</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Les espaces, guillemets et sauts de ligne copiés avec elle sont retirés.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>&amp;Clé d’installation</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>&amp;Jeton du porteur</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;Paramètres du proxy</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>Les personnes sont envoyées à</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Utilisée sur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>La clé est conservée dans le coffre scellé.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Coller la clé d’installation</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Elle indique quelle organisation cet ordinateur servira. Copiez-la depuis la page d’administration de votre annuaire cloud.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>J&amp;eton SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; votre magasin personnalisé</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Console API de Zoho &gt; votre application sans navigateur</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>Non indiqué dans la clé</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Déplacer vers cette machine&#x202f;; l’autre installation prend fin</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;Oui, c’est le service de mon organisation</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;Oui, les deux sont des services de mon organisation</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Authentification avec votre propre client, personnes via SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Un administrateur s’authentifie dans un navigateur.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>Le service est accessible avec un jeton du porteur (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Tout le monde dans les unités sélectionnées</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Tous les groupes dans les unités sélectionnées</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Seulement selon des critères</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Seulement les groupes qui remplissent des critères</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Personne n’est exclu par une condition. Les comptes système ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Aucun groupe n’est exclu par une condition. Les groupes système ne sont jamais synchronisés.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>La liste des attributs n’a pas pu être lue&#x202f;; saisissez un nom quelconque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>&amp;Groupes de distribution</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>Groupes de &amp;sécurité</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>Que synchroniser depuis ces unités</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Les inclure</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>Les personnes d’une unité créée plus tard sont synchronisées comme toutes les autres.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Personne dans une unité créée plus tard n’est synchronisé avant que vous la cochiez ici.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>Les unités créées plus tard sont exclues&#x202f;; vous pouvez toujours les cocher ici.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>Nouvelles unités sous les unités &amp;choisies</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>dans les unités choisies</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n jusqu’ici</numerusform>
            <numerusform>%n jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Cochez une unité pour inclure ses personnes.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>Comptage impossible</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n objet système exclu</numerusform>
            <numerusform>%n objets système exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>Aucun type n’est coché</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Rechercher dans les langues</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Aucune langue ne porte ce nom.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisir votre langue</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>Rien ne change dans votre annuaire ni dans le cloud avant que vous ne démarriez la première synchronisation sur la dernière page.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Un administrateur de l’annuaire cloud qui peut s’authentifier maintenant</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>Le nom du domaine ou de l’un de ses contrôleurs</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Un utilisateur de l’annuaire autorisé à lire les personnes et les groupes, et son mot de passe</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Environ dix minutes</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisir la langue</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, groupe</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, compte</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>Comptes et groupes exclus</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Ils ne sont jamais synchronisés, quoi que l’on coche&#x202f;: le domaine en a besoin pour lui-même. Les groupes intégrés tels qu’Utilisateurs du domaine en font partie.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est exclu.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>J’&amp;accepte la licence</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Ouvrir le lien dans un navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Lire et accepter la licence</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Licence Apache, version 2.0. Vous pouvez utiliser, modifier et transmettre ce programme.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Le lien est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Enregistrer la licence</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré dans {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Imprimer la licence</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>Ce qui dépasse un jour ordinaire attend une décision</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>Modifier les &amp;limites…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Jamais plus de</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Tout attend si l’annuaire a diminué de</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Une unité vidée ou un droit perdu ressemble au départ de tout le monde.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Jusqu’à {number} peuvent être désactivés sans confirmation.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Jusqu’à {number} peuvent être supprimés sans confirmation.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Jusqu’à {number} peuvent être retirés de groupes.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Jusqu’à {number} peuvent changer de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Tous ({total}) peuvent être désactivés sans confirmation.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Tous ({total}) peuvent être supprimés sans confirmation.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Tous ({total}) peuvent changer de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Jusqu’à {number} sur {total} peuvent être désactivés sans confirmation.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Jusqu’à {number} sur {total} peuvent être supprimés sans confirmation.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Jusqu’à {number} sur {total} peuvent changer de nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>Décider de ce qui peut se faire sans confirmation</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>L’entrée complète</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Les nouvelles entrées apparaissent automatiquement.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>Les entrées choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été journalisé.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Les avertissements et les échecs de ce programme figureraient ici.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>Le filtre masque l’unique entrée (%n).</numerusform>
            <numerusform>Le filtre masque les %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} sur %n entrée</numerusform>
            <numerusform>{count} sur %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Journal de {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Rien n’a encore été fait sur ce contrôleur.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Cet ordinateur est prêt pour la configuration</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
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
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>Un autre programme sur cet ordinateur exécute la planification&#x202f;; vous la voyez ici.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · obligatoire</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Choisir un attribut</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>Attribut pour {field}</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provient de</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non mappé</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>Essai du mappage sur tout le monde…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>Mapper les champs</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Quel attribut remplit chaque champ. Un exemple montre aussitôt le résultat.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Les utilisateurs ne sont pas sélectionnés pour la synchronisation. Leur mappage est conservé pour plus tard.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>Les groupes ne sont pas sélectionnés pour la synchronisation. Leur mappage est conservé pour plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>Continuer &amp;quand même, %n laissé de côté</numerusform>
            <numerusform>Continuer &amp;quand même, %n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>Continuer sans &amp;essayer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n objet dans l’étendue ne peut pas être synchronisé avec ce mappage&#x202f;; il est répertorié ici avec la raison. Modifiez le mappage ou les valeurs de l’objet, ou continuez&#x202f;: il est laissé de côté, et rien ne lui arrive.</numerusform>
            <numerusform>%n objets dans l’étendue ne peuvent pas être synchronisés avec ce mappage&#x202f;; ils sont répertoriés ici avec la raison. Modifiez le mappage ou leurs valeurs, ou continuez&#x202f;: ils sont laissés de côté, et rien ne leur arrive.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>Le mappage n’a pas pu être essayé sur tout le monde. Relisez l’annuaire, ou continuez&#x202f;: l’aperçu montre chaque personne avant tout envoi.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>Rechercher dans les membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membre</numerusform>
            <numerusform>{count} membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Déjà ajouté</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Déjà retiré</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>D&amp;étails techniques</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n élément vous attend</numerusform>
            <numerusform>%n éléments vous attendent</numerusform>
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
        <translation>Les prochaines exécutions</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>En pause&#x202f;: aucune n’a lieu.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>Les prochaines exécutions, à l’heure de {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>Le {date}, l’horloge saute {wall}&#x202f;: cette exécution a lieu à {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>Le {date}, l’horloge indique {wall} deux fois&#x202f;: l’exécution a lieu la première fois.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Conseils</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Personne n’entre ni ne sort, par rapport à ce qui est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n entrerait</numerusform>
            <numerusform>+%n entreraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n sortirait</numerusform>
            <numerusform>−%n sortiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n d’entre eux a un compte</numerusform>
            <numerusform>%n d’entre eux ont un compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n condition incomplète n’est pas encore comptée</numerusform>
            <numerusform>%n conditions incomplètes ne sont pas encore comptées</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Ap&amp;erçu seulement</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>&amp;Comparaison complète</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Lit tout le monde et compare les deux côtés, pas seulement ce qui a changé.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>&amp;Examiner le plan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>Un plan est en cours d’application. Ce qui a été confirmé reste&#x202f;; le reste attend.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Dernière synchronisation il y a %n minute, la prochaine dans {minutes} min.</numerusform>
            <numerusform>Dernière synchronisation il y a %n minutes, la prochaine dans {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Dernière synchronisation&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Prochaine synchronisation&#x202f;: {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Les exécutions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Aucune exécution pour l’instant. Chacune figurera ici sous forme de barre.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Lecture de ce qui est connu…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Aucune décision en attente</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;garder de nouveau</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>interrompue de force</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>une personne ou un groupe</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>tout comparé</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>certains laissés de côté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>éléments retenus</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Package de l’agent</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Indiquer le package, et à quoi il doit correspondre</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;Fichier (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>S&amp;HA-256</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;Empreinte numérique du signataire (facultatif)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Prenez le SHA-256 auprès de l’éditeur, pas depuis le fichier. Il est comparé avant la copie, puis sur chaque contrôleur pendant que le fichier est maintenu ouvert.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
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
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturer les mots de passe sur les contrôleurs de domaine</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agent sur chaque contrôleur accessible en écriture du domaine {domain} capture un mot de passe lorsqu’il est modifié. Les mots de passe existants suivent lors de leur prochaine modification.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Une tâche est en cours sur les contrôleurs de domaine&#x202f;; elle s’arrêterait.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>Synchroniser les mots &amp;de passe depuis</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>Les personnes s’authentifient dans le service avec leur mot de passe Active Directory.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Un agent sur chaque contrôleur accessible en écriture capture un mot de passe lorsqu’il est modifié&#x202f;; les mots de passe existants suivent lors de leur prochaine modification.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>Son installation nécessite un membre du groupe Admins du domaine, SMB et WinRM, et un redémarrage de chaque contrôleur. Elle commence après la première synchronisation, jamais avant.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Si cette option est désactivée, rien n’est installé. Vous pouvez l’activer plus tard.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Compte qui installe</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>N’en redémarrer aucun</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Redémarrer un par un, le principal en dernier</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Redémarrage des contrôleurs</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Installer en tant que {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Installer avec le compte qui lit l’annuaire</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Installer avec un autre compte, demandé une seule fois</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Choisir où les mots de passe sont capturés</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Facultatif. Ici, vous choisissez et vérifiez&#x202f;; rien n’est encore installé.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>Choisir le &amp;package…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arr&amp;êter</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Tout &amp;vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n contrôleur accessible en écriture sur {total} n’est pas couvert&#x202f;: {names}</numerusform>
            <numerusform>%n contrôleurs accessibles en écriture sur {total} ne sont pas couverts&#x202f;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>Le contrôleur accessible en écriture (%n) est choisi.</numerusform>
            <numerusform>Les %n contrôleurs accessibles en écriture sont tous choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>La première ligne n’est pas prête.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n d’entre eux n’est pas prêt.</numerusform>
            <numerusform>%n d’entre eux ne sont pas prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Chacun capture les mots de passe après son redémarrage.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>Une confirmation vous est demandée avant leur redémarrage.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Jamais terminée&#x202f;: interrompue de force</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n non synchronisé</numerusform>
            <numerusform>%n non synchronisés</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>moins de 0,1 s</translation>
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
            <numerusform>{n} utilisateur créé</numerusform>
            <numerusform>{n} utilisateurs créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} utilisateur mis à jour</numerusform>
            <numerusform>{n} utilisateurs mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} utilisateur activé</numerusform>
            <numerusform>{n} utilisateurs activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} utilisateur désactivé</numerusform>
            <numerusform>{n} utilisateurs désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} utilisateur supprimé</numerusform>
            <numerusform>{n} utilisateurs supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} utilisateur n’est plus synchronisé</numerusform>
            <numerusform>{n} utilisateurs ne sont plus synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} groupe créé</numerusform>
            <numerusform>{n} groupes créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} groupe mis à jour</numerusform>
            <numerusform>{n} groupes mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} groupe supprimé</numerusform>
            <numerusform>{n} groupes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} groupe n’est plus synchronisé</numerusform>
            <numerusform>{n} groupes ne sont plus synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} membre ajouté à des groupes</numerusform>
            <numerusform>{n} membres ajoutés à des groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} membre retiré de groupes</numerusform>
            <numerusform>{n} membres retirés de groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Modifié&#x202f;: {fields} et %n autre</numerusform>
            <numerusform>Modifié&#x202f;: {fields} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modifié&#x202f;: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} groupe quitté</numerusform>
            <numerusform>{n} groupes quittés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} membre ajouté</numerusform>
            <numerusform>{n} membres ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} membre retiré</numerusform>
            <numerusform>{n} membres retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Paramètres&#x202f;: la première version conservée</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Paramètres&#x202f;: {names} et %n autre</numerusform>
            <numerusform>Paramètres&#x202f;: {names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Paramètres&#x202f;: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>s’appelait {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Attend une synchronisation</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>Qui afficher</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Entreraient</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Sortiraient</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Personne n’est synchronisé avec ces critères.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Personne n’est exclu.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Personne n’entrerait, par rapport à ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Personne ne sortirait, par rapport à ce qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copier l’explication sous forme de texte</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Ouvrir le dernier plan</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Afficher dans l’&amp;historique</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>&amp;Synchroniser cet objet maintenant</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisissez quelqu’un</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Vous voyez ici, étape par étape, pourquoi cet objet est synchronisé ou non, et pouvez le synchroniser séparément.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>N’a pas pu être expliqué.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>Refusé %n fois. Nouvel essai à partir du {time}.</numerusform>
            <numerusform>Refusé %n fois. Nouvel essai à partir du {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>En tant que membre de {group}&#x202f;:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Synchronisation de cet objet…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Attend l’exécution en cours…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Une décision est attendue&#x202f;: voir ci-dessus.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>Cet objet n’a pas pu être synchronisé&#x202f;: voir ci-dessus.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Relu&#x202f;: rien à faire.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Arrêté. Ce qui a été confirmé jusque-là reste.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Le compte a été créé.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>Les valeurs ont été mises à jour.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>Le compte a été activé.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Le compte a été désactivé.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>Le compte a été supprimé.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Il n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>Le groupe a été mis à jour.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} appartenance a été ajoutée.</numerusform>
            <numerusform>{count} appartenances ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} appartenance a été retirée.</numerusform>
            <numerusform>{count} appartenances ont été retirées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nom, e-mail ou compte</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Personne à tester</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Saisissez un nom pour voir si cette personne est synchronisée, et pourquoi.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>Aucune personne de ce nom n’a été lue dans l’annuaire.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Seraient synchronisés</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Non décidé&#x202f;: rien ne changerait</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>Ne serait pas synchronisé</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>Pas main&amp;tenant</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Choisissez jusqu’à {most} lignes&#x202f;; {count} sont choisies.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Choisissez jusqu’à {most} lignes ci-dessous.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Exactement celles-ci sont envoyées&#x202f;; tout le reste demeure planifié.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Maintenez Ctrl pour en choisir plusieurs. Les lignes retenues ne peuvent pas être envoyées.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>&amp;Commencer par cette ligne (%n)</numerusform>
            <numerusform>&amp;Commencer par ces %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>Revenir &amp;à toutes les rubriques</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Rechercher dans les noms, comptes et unités (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Utilisateurs et groupes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Utilisateurs, groupes ou les deux</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Autres actions sur les lignes</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>C&amp;ommencer par quelques-unes…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>Rete&amp;nir la ligne affichée ({count})</numerusform>
            <numerusform>Rete&amp;nir les {count} affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>Co&amp;cher la ligne affichée ({count})</numerusform>
            <numerusform>Co&amp;cher les {count} affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>Retenir la ligne c&amp;hoisie ({count})</numerusform>
            <numerusform>Retenir les {count} c&amp;hoisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>Cocher la l&amp;igne choisie ({count})</numerusform>
            <numerusform>Cocher les {count} cho&amp;isies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>&amp;Enregistrer cette ligne ({count}) sous forme de tableau…</numerusform>
            <numerusform>&amp;Enregistrer les {count} en tableau…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>L’élément ({count}) en attente d’approbation</numerusform>
            <numerusform>Les {count} éléments en attente d’approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} élément se trouve sous d’autres rubriques.</numerusform>
            <numerusform>{count} éléments se trouvent sous d’autres rubriques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>La recherche et le filtre masquent toutes les lignes ici</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Afficher &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>Ce plan ne contient rien</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>Personne n’est dans les unités sélectionnées, et personne n’était synchronisé auparavant.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} sur {count} ligne choisie</numerusform>
            <numerusform>{chosen} sur {count} lignes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} ligne</numerusform>
            <numerusform>{count} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Mise en retenue…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Cochage…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Arrêté. Aucune coche n’a été modifiée.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>Aucune ligne n’a été modifiée&#x202f;: elles sont déjà comme souhaité, ou ne sont pas envoyées du tout.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} ligne retenue.</numerusform>
            <numerusform>{count} lignes retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} ligne cochée.</numerusform>
            <numerusform>{count} lignes cochées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Enregistrer les lignes sous forme de tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} ligne a été enregistrée dans {file}</numerusform>
            <numerusform>{count} lignes ont été enregistrées dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Enregistrement de {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Ce qui se passe, et pourquoi</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>N’est plus dans le plan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retenu&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>En attente d’approbation&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>Créer {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Créer avec {count} membre</numerusform>
            <numerusform>Créer avec {count} membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>Modifier {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} membre ajouté</numerusform>
            <numerusform>{count} membres ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} membre retiré</numerusform>
            <numerusform>{count} membres retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Types de modification</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>À mettre à jour</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>À activer</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>À désactiver</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Aucun nouveau</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Tout le monde dans la sélection est déjà dans le service.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Rien à mettre à jour</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>Le service a les valeurs de l’annuaire.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>Personne n’est à réactiver</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>Personne ne sera désactivé</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Personne ne sort de la sélection</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Chaque nom et chaque adresse est unique.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Personne dans les unités sélectionnées n’est exclu</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>Rien n’est inchangé</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>Tout cela est nouveau.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>Ce que vous décochez reste tel quel et figure ici.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Rien n’a été refusé</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Aucune ligne n’attend plus ici</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} reste en cours d’exécution</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>La synchronisation se poursuit selon sa planification. Cette icône ouvre la fenêtre et permet de quitter.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>Domaines de messagerie</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Vérifiez que chacun appartient à votre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n autre domaine</numerusform>
            <numerusform>%n autres domaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Selon les paramètres du système</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Aucun&#x202f;: connexion directe</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>Celui dont l’adresse est</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>Le proxy demande une a&amp;uthentification</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>A&amp;dresse du proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Nom &amp;d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>M&amp;ot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Conservé dans le coffre scellé</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>Le test n’envoie qu’une question au service et ne modifie rien. L’annuaire n’est jamais contacté via un proxy.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Choisir comment le service est joint</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>Ne synchroniser que les &amp;utilisateurs trouvés par cette requête (les groupes ne sont pas concernés)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>Enregi&amp;strer la requête</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Mettre en &amp;forme</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Une condition par ligne</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>A&amp;nnuler les modifications</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>Retirer &amp;la requête</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Quelques utilisateurs trouvés par la requête</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>Aucune requête n’est enregistrée&#x202f;: chaque utilisateur des unités choisies est synchronisé.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Une requête restreint cela. Enregistrez-la pour voir qui elle trouve.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Interrogation de l’annuaire…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n utilisateur jusqu’ici</numerusform>
            <numerusform>%n utilisateurs jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arr&amp;êter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;Essayer de nouveau</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>La requête n’a pas pu être essayée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n d’entre eux dans les unités choisies</numerusform>
            <numerusform>%n d’entre eux dans les unités choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>La requête ne trouve personne.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Avec elle, aucun utilisateur n’est synchronisé.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>La requête trouve %n utilisateur.</numerusform>
            <numerusform>La requête trouve %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>La requête trouve au moins %n utilisateur.</numerusform>
            <numerusform>La requête trouve au moins %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Il peut y en avoir d’autres&#x202f;: l’essai s’est arrêté là.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>Quitter {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Ne pas quitter</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>La synchronisation continue&#x202f;: un agent sur cet ordinateur l’exécute.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>Une synchronisation est en cours. Elle s’arrête avec ce programme&#x202f;; ce qui a été confirmé reste.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>Rien n’est synchronisé tant que ce programme est fermé.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>La prochaine synchronisation commencerait&#x202f;: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>Cet ordinateur et le compte</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>Désinstaller l’agent de %n contrôleur&#x202f;?</numerusform>
            <numerusform>Désinstaller l’agent de %n contrôleurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>Dès cet instant, les mots de passe modifiés sur ces contrôleurs ne sont plus synchronisés.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows garde ce qu’il a chargé jusqu’au redémarrage du contrôleur&#x202f;; d’ici là, cela ne fait rien. Aucun contrôleur n’est redémarré par cette action.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>&amp;Désinstaller de %n contrôleur</numerusform>
            <numerusform>&amp;Désinstaller de %n contrôleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>Paramètres illisibles – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>Rest&amp;aurer la dernière version correcte</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>Afficher les &amp;vérifications</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Enregistrer &amp;un fichier de support…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Après avoir corrigé vous-même le fichier.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Tout ce qui peut être vérifié, même sans paramètres.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Sans secrets ni noms&#x202f;; vous le voyez avant qu’il soit enregistré.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>Parcours de l’historique des paramètres…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>L’historique des paramètres n’en contient aucun qui soit lisible.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>Les paramètres ne sont pas en cause.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Tels qu’ils ont été enregistrés le {date} par {who}. Le fichier actuel est mis de côté dans le même dossier.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Vos paramètres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>Rien n’est synchronisé tant qu’ils ne peuvent pas être lus. Les personnes et les groupes restent tels quels.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>Chacun s’arrête aussitôt&#x202f;: quiconque y travaille est déconnecté, et personne n’y est consulté.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>Le suivant est redémarré quand LDAP, SYSVOL et DNS du précédent répondent. Si l’un d’eux ne revient pas, les autres ne sont pas touchés.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>Redémarrer %n contrôleur&#x202f;?</numerusform>
            <numerusform>Redémarrer %n contrôleurs, l’un après l’autre, dans cet ordre&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Aucun d’eux n’est redémarré d’ici</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Laissés de côté, car aucun autre contrôleur connu ne dessert leur site entre-temps&#x202f;: {names}. Redémarrez-les vous-même au moment opportun, puis cliquez sur «&#x202f;{button:Check now}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>&amp;Redémarrer %n contrôleur</numerusform>
            <numerusform>&amp;Redémarrer %n contrôleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>&amp;Afficher les contrôleurs</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>&amp;Afficher le résultat</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>&amp;Modifications confirmées, en jours</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Avec ce qu’il faut pour les annuler.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Modifications confirmées, au &amp;plus en mégaoctets</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>Les plus anciennes sont effacées en premier.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>E&amp;xécutions dont les enregistrements rejetés sont conservés</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Quel enregistrement n’a pas pu être synchronisé, et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>Rapports &amp;d’exécution</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Ceux dont les modifications sont conservées restent aussi longtemps qu’elles.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;Versions des paramètres</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Chacune peut être consultée et restaurée.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Décider combien de temps l’historique est conservé</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturer les mots de passe sur les contrôleurs de domaine</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>La première synchronisation est en cours</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>La synchronisation est en cours</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Examiner, puis démarrer la première synchronisation</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Examiner le plan</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été arrêtée</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>La synchronisation n’a pas abouti</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>La première synchronisation est terminée</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>La synchronisation est terminée</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>Ce qui est arrêté ou laissé ici se poursuit plus tard&#x202f;: dans la fenêtre d’état, sous «&#x202f;{page:Password sync}&#x202f;».</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Ce sont des résultats confirmés&#x202f;: le service a répondu à chacun.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Chaque modification confirmée par le service est aussitôt mémorisée.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>L’aperçu lit l’annuaire et le service, et n’écrit rien.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Décochez ce qui doit rester tel quel. Rien n’est écrit avant que vous démarriez.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Ensuite, l’agent de mots de passe est installé sur %n contrôleur, et une confirmation vous est demandée avant son redémarrage.</numerusform>
            <numerusform>Ensuite, l’agent de mots de passe est installé sur %n contrôleurs, et une confirmation vous est demandée avant leur redémarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Ensuite, l’agent de mots de passe est installé sur %n contrôleur.</numerusform>
            <numerusform>Ensuite, l’agent de mots de passe est installé sur %n contrôleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>&amp;Terminer sans modifications</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} utilisateur</numerusform>
            <numerusform>{count} utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} groupe</numerusform>
            <numerusform>{count} groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} modification</numerusform>
            <numerusform>{count} modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>&amp;Créer {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>&amp;Créer {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>&amp;Créer {users} et {groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>Appli&amp;quer {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>Rien n’est écrit pendant la préparation de l’aperçu.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>Un nouvel aperçu est nécessaire.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>Préparer un &amp;nouvel aperçu</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>L’aperçu n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Personne ne sera désactivé ni retiré par ce plan. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Démarrage avec %n ligne</numerusform>
            <numerusform>Démarrage avec %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Le service a tout confirmé ({chosen}). Il reste {rest} autre modification planifiée.</numerusform>
            <numerusform>Le service a tout confirmé ({chosen}). Il reste {rest} autres modifications planifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>Le service a confirmé {done} sur {chosen}. Il reste {rest} autre modification planifiée.</numerusform>
            <numerusform>Le service a confirmé {done} sur {chosen}. Il reste {rest} autres modifications planifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>La première synchronisation</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation en cours</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>Vous pouvez arrêter à tout moment&#x202f;: ce qui a été confirmé reste, le reste demeure comme avant.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Arrêté avant tout envoi. Le plan est inchangé.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Enregistrer le rapport de configuration</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>Le rapport a été enregistré dans {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Personne n’est ajouté et personne ne sort par cette modification.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Saisissez le nombre pour confirmer</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Après la mise à jour</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>Ce que change la mise à jour</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Voir ce qui change avant la prise d’effet</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Saisissez {number} pour continuer.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Mot de passe du compte qui lit l’annuaire</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Authentification auprès du proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Saisi de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n point à corriger avant la mise à jour</numerusform>
            <numerusform>%n points à corriger avant la mise à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} dépasse ce que les limites laissent passer. Le saisir autorise exactement ces comptes pendant 24 heures&#x202f;: si quelqu’un d’autre s’y ajoute d’ici la prochaine synchronisation, elle les retient tous et vous interroge. Pour les appartenances au-delà de leur limite, la demande est faite à ce moment-là.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} dépasse ce que les limites laissent passer. Le saisir enregistre les paramètres&#x202f;; la prochaine synchronisation retient ces comptes et vous interroge encore une fois, car il n’est pas encore certain de qui il s’agit.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Calcul de l’effet sur les personnes…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>L’effet sur les personnes n’est pas connu&#x202f;: l’annuaire n’a pas pu être lu. Une exécution retient ce qui dépasse les limites.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n personne ajoutée</numerusform>
            <numerusform>%n personnes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n d’entre elles ne reçoit pas de compte&#x202f;: désactivée</numerusform>
            <numerusform>%n d’entre elles ne reçoivent pas de compte&#x202f;: désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n personne sortirait</numerusform>
            <numerusform>%n personnes sortiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n compte serait désactivé</numerusform>
            <numerusform>%n comptes seraient désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n compte serait supprimé définitivement</numerusform>
            <numerusform>%n comptes seraient supprimés définitivement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n groupe ajouté</numerusform>
            <numerusform>%n groupes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n groupe sortirait</numerusform>
            <numerusform>%n groupes sortiraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>Personnes synchronisées ensuite&#x202f;: {count}</numerusform>
            <numerusform>Personnes synchronisées ensuite&#x202f;: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n ne peut pas être synchronisé&#x202f;: {problem}</numerusform>
            <numerusform>%n ne peuvent pas être synchronisés&#x202f;: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>&amp;Saisissez {number} pour confirmer</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>Une exécution est en cours. Arrêtez-la d’abord, ou laissez-la se terminer.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>Ajou&amp;ter un attribut</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;Mode de composition</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>Utiliser la suggest&amp;ion</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Résultat pour {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Attributs, dans cet ordre</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Nom de l’attribut</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>L’objectGUID relie chaque objet d’Active Directory à son compte. Il ne change jamais, même en cas de renommage ou de déplacement&#x202f;; ainsi, personne n’est créé deux fois ni pris pour quelqu’un d’autre. C’est pourquoi cette ligne est fixe.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Doit être différent pour chacun.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>%n caractère au maximum.</numerusform>
            <numerusform>%n caractères au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Règles utilisateur</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Quand une personne est désactivée ou expire dans Active Directory,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>désactiver le compte</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Si elle y est réactivée, elle est réactivée ici.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Plus personne n’est désactivé, activé ni supprimé par une synchronisation.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Quand une personne quitte les unités sélectionnées,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>Le compte reste actif et n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Quand une personne est supprimée dans Active Directory,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>supprimer le compte définitivement</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>Le code à usage unique d’un nouveau compte est envoyé</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>à la personne, par e-mail</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>À l’adresse e-mail synchronisée.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>à un administrateur</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Par e-mail&#x202f;; l’administrateur le transmet.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Un administrateur définit chaque mot de passe et le communique autrement.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>Les personnes synchronisées</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>reçoivent un e-mail de bienvenue</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>Les personnes qui n’ont pas encore défini de mot de passe sont invitées de nouveau, une fois par jour au plus.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>ne reçoivent pas d’e-mail</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Demander de &amp;nouveau</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Décider de ce qui arrive aux comptes</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>Rien ne se passe avant la première synchronisation, et chaque exécution montre ce qu’elle fait.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Nécessite le suivi du statut, qui est désactivé.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>On ignore à qui appartient cette connexion&#x202f;: d’ici là, personne n’est désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>Le compte {name} est propriétaire de cette connexion et n’est jamais désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Une personne synchronisée</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>Le propriétaire de cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n personne synchronisée se trouve en dehors aujourd’hui.</numerusform>
            <numerusform>%n personnes synchronisées se trouvent en dehors aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Aucune personne synchronisée ne se trouve en dehors aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n personne synchronisée n’a pas été trouvée aujourd’hui.</numerusform>
            <numerusform>%n personnes synchronisées n’ont pas été trouvées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Aucune personne synchronisée ne manque aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n personne reçoit un compte lors de la prochaine exécution.</numerusform>
            <numerusform>%n personnes reçoivent un compte lors de la prochaine exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Aucune nouvelle personne aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Personne dans la sélection n’est désactivé ou expiré aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n personne dans la sélection est désactivée ou expirée aujourd’hui.</numerusform>
            <numerusform>%n personnes dans la sélection sont désactivées ou expirées aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n d’entre elles a encore un compte actif.</numerusform>
            <numerusform>%n d’entre elles ont encore un compte actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>Interrogation du service sur ses possibilités…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>Votre choix est conservé.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Dernières exécutions</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Enregistrer le rapport de configuration…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>&amp;Ouvrir la page du service</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} requête</numerusform>
            <numerusform>{seconds} s, {requests} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} modification du plan n’est pas encore envoyée. Aucune n’est à moitié faite&#x202f;: ce qui a été envoyé est confirmé et mémorisé, et le reste est comme avant.</numerusform>
            <numerusform>{count} modifications du plan ne sont pas encore envoyées. Aucune n’est à moitié faite&#x202f;: ce qui a été envoyé est confirmé et mémorisé, et le reste est comme avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Continuer avec l’autre modification ({count})</numerusform>
            <numerusform>&amp;Continuer avec les {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenu</numerusform>
            <numerusform>%n retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n exclu par les règles</numerusform>
            <numerusform>%n exclus par les règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n en attente d’approbation</numerusform>
            <numerusform>%n en attente d’approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>Non synchronisé&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} laissé de côté</numerusform>
            <numerusform>{count} laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} laissé de côté&#x202f;; affichés&#x202f;: {shown}</numerusform>
            <numerusform>{count} laissés de côté&#x202f;; voici les {shown} premiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tout a été confirmé par le service</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Il n’y avait rien à faire</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Un plan attend votre examen</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Certaines modifications attendent votre approbation</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Terminé, certains objets ont été laissés de côté</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Arrêté. Ce qui a été confirmé jusqu’ici reste</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>La synchronisation a échoué. Ce qui a été confirmé jusqu’ici reste</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>utilisateur créé</numerusform>
            <numerusform>utilisateurs créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>utilisateur mis à jour</numerusform>
            <numerusform>utilisateurs mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>utilisateur activé</numerusform>
            <numerusform>utilisateurs activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>utilisateur désactivé</numerusform>
            <numerusform>utilisateurs désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>utilisateur supprimé</numerusform>
            <numerusform>utilisateurs supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>utilisateur qui n’est plus synchronisé</numerusform>
            <numerusform>utilisateurs qui ne sont plus synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>groupe créé</numerusform>
            <numerusform>groupes créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>groupe mis à jour</numerusform>
            <numerusform>groupes mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>groupe supprimé</numerusform>
            <numerusform>groupes supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>groupe qui n’est plus synchronisé</numerusform>
            <numerusform>groupes qui ne sont plus synchronisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>membre ajouté à des groupes</numerusform>
            <numerusform>membres ajoutés à des groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>membre retiré de groupes</numerusform>
            <numerusform>membres retirés de groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Quelles modifications de l’exécution</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Rechercher des noms dans cette exécution</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Enregistrer dans un fichier ce qui est affiché de cette exécution</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>En &amp;tableau (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>En lignes &amp;JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Modifications de l’exécution</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Demandée&#x202f;: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Avec la version {number} des paramètres</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Commencée le {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, durée {took}, {n} requête</numerusform>
            <numerusform>{when}, durée {took}, {n} requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} modification attendait une approbation</numerusform>
            <numerusform>{n} modifications attendaient une approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Toutes les modifications ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Non synchronisés ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>Ce que cette exécution a modifié est plus ancien que la durée de conservation&#x202f;; il en reste les chiffres.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Cette exécution n’a rien modifié dans le service et n’a laissé personne de côté.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Aucun nom ne contient cela ici</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>Les afficher to&amp;us</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>R&amp;éessayer</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>En &amp;tableau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Modifications confirmées</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>En &amp;barres</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>Quelques-uns d’entre eux</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Exemple précédent</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Exemple suivant</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Un exemple au hasard</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Utilisateur d’exemple</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Groupe d’exemple</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Rechercher un utilisateur d’exemple</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Rechercher un groupe d’exemple</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Personne ne correspond à cette recherche.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>L’exécuter au prochain démarrage</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Une exécution &amp;manquée pendant que cet ordinateur était éteint</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>Mettre la planification en &amp;pause</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Les exécutions lancées par quelqu’un continuent comme avant.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>Modifi&amp;cations toutes les</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Chaque &amp;jour</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>Jours de la &amp;semaine</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>Chaque m&amp;ois, le jour</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minutes entre deux exécutions</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>Dans un mois plus court, le dernier jour est utilisé à la place.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>Choisir quand synchroniser</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Une modification est visible dans le service après l’exécution suivante. Vous pouvez aussi toujours synchroniser manuellement.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Tout à</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>&amp;À</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>S’authentifier sur les contrôleurs</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Utiliser un compte autorisé à installer sur des contrôleurs de domaine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>Il est conservé en mémoire jusqu’à ce que vous quittiez cette page, et n’est jamais enregistré. Un mot de passe incorrect n’est pas réessayé automatiquement.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’authentifier</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>Continuer avec ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>S’authentifier en tant qu’administrateur</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Ce compte sera propriétaire de la connexion. Vous pourrez changer de propriétaire plus tard.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Ouvrez la page dans un navigateur, authentifiez-vous et saisissez le code.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Non indiqué par Zoho&#x202f;; il faut être propriétaire ou administrateur de l’organisation</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>La page de Zoho indique le nom de votre propre client, et non celui de cet ordinateur&#x202f;: ne saisissez le code que si vous avez vous-même lancé cette configuration.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Ne continuez que si la page indique le nom de cet ordinateur&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Non authentifié</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>O&amp;btenir un nouveau code</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>&amp;Paramètres du proxy</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>La connexion est rétablie</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>Le code avait expiré, en voici un nouveau. En attente de l’authentification</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>En attente de l’authentification dans le navigateur</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>Le code reste valable&#x202f;; nouvel essai dans {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Nouvel essai automatique dans {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Code copié. En attente de l’authentification dans le navigateur</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Code copié. Aucun navigateur ne s’ouvre ici&#x202f;: ouvrez le lien sur un autre appareil</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Lien copié. En attente de l’authentification</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Démarrer ce programme quand j’ouvre une session sur cet ordinateur</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Il démarre sous forme d’icône à côté de l’horloge et synchronise selon la planification. Sans cela, et sans agent exécuté comme service, rien n’est synchronisé tant que ce programme est fermé.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non interrogé</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n unité sélectionnée</numerusform>
            <numerusform>%n unités sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n unité exclue</numerusform>
            <numerusform>%n unités exclues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n champ d’utilisateurs</numerusform>
            <numerusform>%n champs d’utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n champ de groupes</numerusform>
            <numerusform>%n champs de groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Tout le monde dans les unités sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Qui sort&#x202f;: {leaving} · Qui est supprimé&#x202f;: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent}&#x202f;%, au moins {least} et au plus {most} sont désactivés</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Modifications chaque minute (%n), tout à {time}</numerusform>
            <numerusform>Modifications toutes les %n minutes, tout à {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>Sur %n contrôleur de domaine</numerusform>
            <numerusform>Sur %n contrôleurs de domaine</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Aucun&#x202f;: connexion directe</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Selon les paramètres du système</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Modifications&#x202f;: %n jour</numerusform>
            <numerusform>Modifications&#x202f;: %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Enregistrer un fichier de support</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>Exactement ce que vous voyez ici est écrit, et rien n’est envoyé. Les secrets sont retirés&#x202f;; les personnes ont d’autres noms.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>Laisser lisibles les noms d’&amp;hôte et les noms d’unités</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>Fichiers du fichier de support</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Assemblage…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>Rien n’a dû être retiré.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Retiré ou renommé – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas dans ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Ligne %n</numerusform>
            <numerusform>Ligne %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Recherche de la dernière lecture…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Lecture de l’annuaire…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>Annuaire lu&#x202f;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>L’annuaire n’a pas été lu jusqu’au bout&#x202f;; les chiffres peuvent donc être trop bas.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>La lecture a été arrêtée. Choisissez «&#x202f;{button:Read again}&#x202f;» pour obtenir les chiffres.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Plus conservé</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Voir l’exécution</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnostiquer</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>E&amp;xporter les paramètres…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importer des paramètres…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>Les paramètres en vigueur, dans un fichier à conserver ou à emporter.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>Vous voyez ce qui diffère, et l’effet sur les personnes, avant toute modification. Les modifications que vous n’avez pas encore validées avec «&#x202f;Mettre à jour&#x202f;» sont remplacées.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Emporter les paramètres</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Les paramètres ont été écrits dans {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Paramètres (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>C&amp;hanger de propriétaire…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>Paramètres de &amp;connexion…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>&amp;Quitter (la synchronisation continue)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Quitter…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Prochaine synchronisation&#x202f;: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n élément requiert votre attention</numerusform>
            <numerusform>%n éléments requièrent votre attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Réessayer&#x202f;: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionnée</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionnée</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>partiellement sélectionnée</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Parties de cette étape</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>Rechercher des unités (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Rechercher des unités</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unités d’organisation</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Choisir ce qui est synchronisé</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Une unité cochée inclut tout ce qui se trouve sous elle.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Cette unité n’est plus dans l’arborescence.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>Unités et types</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>Requête LDAP (active)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Requête LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Exclus ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nom, e-mail ou compte</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Nom, e-mail, compte, DN ou GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Rechercher un utilisateur ou un groupe</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Qui figure dans la liste</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Trouver n’importe qui, et voir pourquoi il est synchronisé ou non</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Tel que lu lors de la dernière synchronisation&#x202f;; l’objet que vous choisissez peut être relu.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>Un objet est en cours de synchronisation&#x202f;; cela s’arrêterait.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>Les {few} meilleurs résultats sur {count}&#x202f;; saisissez-en plus pour affiner.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} trouvé</numerusform>
            <numerusform>{count} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>Rien n’est en quarantaine</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>Le service n’a refusé personne à cause de ses données.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Personne n’est retenu</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>Aucune ligne d’un plan n’a été décochée ni rejetée.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>Les {few} premiers sur {count}&#x202f;; saisissez un nom pour affiner.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} dans la liste</numerusform>
            <numerusform>{count} dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Personne ici ne correspond à «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Les autres figurent dans la liste quand la recherche est vide.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;Effacer la recherche</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Saisissez qui vous cherchez</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Un nom ou une partie du nom, une adresse e-mail, un nom de compte, un ancien nom, un nom unique ou un GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>L’objet est peut-être nouveau&#x202f;: il peut être lu dans l’annuaire maintenant.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>&amp;Lire dans l’annuaire</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Tout nouvel objet est connu après la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>&amp;Maintenant tout le monde</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>La recherche n’a pas pu être effectuée.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Aucun plan n’attend d’être examiné. Un aperçu en crée un.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} sera renvoyé lors de la prochaine exécution.</numerusform>
            <numerusform>{count} seront renvoyés lors de la prochaine exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Libéré. La prochaine exécution décide de la suite&#x202f;; vous pouvez synchroniser cet objet maintenant.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Paramètres avant et après</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Restaurer cette version…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Aller aux &amp;paramètres</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Ne rien changer</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>Les paramètres sont identiques maintenant. Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Ce qui changerait désormais&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Rien n’est encore modifié&#x202f;: la page des paramètres montre d’abord l’effet sur les personnes. Le propriétaire de la connexion, cet appareil et les mots de passe restent tels quels.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Elle lit l’annuaire avec le compte {user}. Son mot de passe n’a pas été conservé&#x202f;: il doit être saisi de nouveau.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>L’autre connexion à l’annuaire ne prend le relais qu’après sa vérification.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>Des paramètres ont été enregistrés le {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>C’est la première version conservée&#x202f;: ce qu’il y avait avant n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>Et si…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>La personne prise comme exemple</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
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
        <translation>Aide de cette étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Étape {number} sur {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Étape {number} sur {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n point à corriger</numerusform>
            <numerusform>%n points à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Fermer la configuration</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>Conserver ce que vous avez saisi jusqu’ici&#x202f;?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>La configuration reprend à cette étape quand vous l’ouvrez de nouveau.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>La connexion est installée. Rien n’est synchronisé avant l’examen.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Enregistrer et quitter</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>Filtre LDAP</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copier le filtre</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>À essayer dans d’autres outils. Contrairement aux critères, LDAP ignore aussi les accents.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>Celui de cet ordinateur&#x202f;: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Tout est comparé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>L’horloge saute {wall} ce jour-là&#x202f;: juste après.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>L’horloge indique {wall} deux fois ce jour-là&#x202f;: la première fois.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>L’horloge indique {time} deux fois&#x202f;: la première fois.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>L’horloge indique {time} deux fois&#x202f;: la deuxième fois.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>Le dernier jour d’un mois plus court.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Retirer cet attribut</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>utilisation&#x202f;: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s : erreur : %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s : %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>arguments non reconnus : %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>les arguments suivants sont obligatoires : %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>l’un des arguments %s est obligatoire</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>non autorisé avec l’argument %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>option ambiguë : %(option)s pourrait correspondre à %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>choix non valide : %(value)r (choix possibles : %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valeur %(type)s non valide : %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument attendu</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>un argument au plus attendu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument attendu</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argument explicite %r ignoré</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect tient un annuaire cloud à jour d’après Active Directory. Sans commande, une fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>afficher ce message d’aide et quitter</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>afficher le numéro de version du programme et quitter</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>ouvrir sous forme d’icône à côté de l’horloge, comme à l’ouverture de session (sans commande)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>paramètres, secrets et historique (par défaut&#x202f;: $IDENTITY_CONNECT_FOLDER ou les données de l’utilisateur)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>parler cette langue (de, pt_BR, ...) au lieu de celle du système</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>détails techniques des erreurs</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>tout essayer sur un service d’annuaire et un Active Directory intégrés</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>exécuter un service d’annuaire et un Active Directory pour faire des essais</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>configurer à partir d’un fichier de réponses, sans assistance</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>montrer ce que ferait une synchronisation, et enregistrer ce plan</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>synchroniser maintenant, ou appliquer exactement un plan issu d’un aperçu</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>synchroniser selon la planification jusqu’à l’arrêt, sans fenêtre</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>installer, désinstaller ou examiner l’agent comme service du système d’exploitation</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>dire pourquoi une personne ou un groupe est synchronisé (ou non)</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>montrer ce qui a été fait&#x202f;: exécutions, modifications et versions des paramètres</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>montrer, comparer, exporter, importer ou restaurer les paramètres&#x202f;; fournir un nouveau mot de passe d’annuaire</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>montrer l’état de la synchronisation, ce qui vous attend, et les dernières exécutions</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>montrer ce qui est retenu pour approbation&#x202f;; l’approuver, le rejeter ou le libérer</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>énumérer ce que le service a refusé, avec la cause et le prochain essai</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>montrer ou changer le propriétaire de la connexion</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>installer le Password Sync Agent sur les contrôleurs de domaine, les redémarrer, voir où en est chacun</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>créer ou vérifier une clé d’installation</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>tout vérifier, et écrire un fichier expurgé pour le support</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`&#x202f;: la tâche principale sur le bac à sable intégré, dans une fenêtre ou (`--headless`) toute seule.

Il n’en reste rien&#x202f;: le profil est dans un dossier temporaire, ses secrets dans la mémoire de ce
processus, et le bac à sable prend fin avec la commande.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>sans fenêtre, tout seul</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>personnes (500 par défaut)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`&#x202f;: un service d’annuaire et un Active Directory pour faire des essais, sur cette machine seulement.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>écrire ici l’autorité des contrôleurs (PEM)</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>à la manière de Zoho&#x202f;: son authentification dans deux centres de données, et un magasin personnalisé</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`&#x202f;: tout ce que demande l’assistant, sans intervention.

Les secrets viennent de l’environnement, d’une invite ou du trousseau, et jamais du fichier ni des
arguments. Rien n’est conservé d’une tentative qui a échoué.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML&#x202f;; un exemple complet se trouve dans le README (answers-example.toml). Secrets&#x202f;: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, ou une invite</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>remplacer les paramètres d’une connexion existante</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`&#x202f;: lire, comparer et montrer ce que ferait une synchronisation. Rien n’est écrit dans le service.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>le plan avec toutes ses modifications</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`&#x202f;: une exécution maintenant. Crée et applique son propre plan, ou applique exactement un plan issu d’un aperçu.

Son propre plan porte sur ce qui a changé dans l’annuaire depuis la dernière exécution, comme celui d’une
exécution planifiée, si cela suffit&#x202f;; sur tout le monde sinon, et avec `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>le résultat en JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>comparer tout le monde des deux côtés, et pas seulement ce qui a changé dans l’annuaire depuis la dernière exécution (seul moyen de trouver ce qui a été modifié manuellement dans le service)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>appliquer exactement ce plan issu d’un aperçu</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>synchroniser seulement cet objet, tel qu’il est maintenant dans l’annuaire (nom, e-mail, nom de compte, DN ou GUID d’une personne ou d’un groupe)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>approuver d’abord un ensemble de modifications retenu (voir `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>combien il y en a&#x202f;; demandé lorsque quelque chose est supprimé définitivement</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`&#x202f;: exécute la planification, et ce que la fenêtre demande, jusqu’à son arrêt (un service).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>si un autre travaille dans ce dossier (une fenêtre ouverte), attendre qu’il se termine</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>tel que le démarre le Gestionnaire de contrôle des services de Windows</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`&#x202f;: l’agent comme service du système d’exploitation (Linux avec systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>utilisateur, clé et unité&#x202f;; démarré avec la machine</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>l’arrête&#x202f;; son dossier et sa clé restent</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>s’il est installé et en cours d’exécution</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`&#x202f;: pourquoi une personne ou un groupe est synchronisé, ou ne l’est pas&#x202f;; l’étape décisive figure en dernier.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>étapes et faits en JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>nom, e-mail, nom de compte, DN ou GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`&#x202f;: ce qui a été fait, sur qui, quand, et avec quels paramètres&#x202f;; du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>ce qui a été fait sur cette personne ou ce groupe, sous n’importe quel ancien nom</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>une exécution, ses modifications et ses enregistrements rejetés</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>une version des paramètres, et ce qui est différent maintenant</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>seulement les versions des paramètres</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>aussi chaque modification confirmée</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>pas avant ce jour (2026-11-30) ou cette heure</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>avant ce jour (2026-11-30) ou cette heure</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>exécutions qui ont eu un effet, qui ont modifié quelque chose, ou qui ont échoué</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>exécutions que ce compte du système d’exploitation a demandées, et ce qu’il a enregistré</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>un objet JSON par ligne</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>dans ce fichier (.csv ou .jsonl), avec les modifications</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`&#x202f;: les paramètres en vigueur, dans un fichier, comparés, et modifiés sans fenêtre.

`import` et `restore` montrent ce qui diffère, et l’effet sur les personnes d’après la dernière lecture,
avant toute modification. Une autre connexion à l’annuaire ne prend le relais qu’une fois sa vérification
réussie&#x202f;; un mot de passe est essayé une seule fois. Une synchronisation en cours continue avec ce qu’elle a.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>les paramètres en vigueur</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>les écrire dans un fichier, sans secrets et sans ce qui appartient à cet appareil</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>les prendre d’un fichier, après avoir montré ce qui diffère</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>ce que changerait un fichier</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>revenir à une version antérieure (history --config les énumère)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>un autre mot de passe pour le compte qui lit l’annuaire</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>la réponse en JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`&#x202f;: le verdict, ce qui attend une décision, ce qui est connecté, comment se sont passées les dernières exécutions.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>l’état en JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`&#x202f;: ce que le garde-fou retient, pourquoi, et ce qu’une personne en décide.

`list` énumère chaque ensemble&#x202f;; `show` ses lignes&#x202f;; `approve` autorise exactement cet ensemble pendant 24 heures, `reject`
le laisse tel quel jusqu’à `release`. Un identifiant peut être abrégé si son début suffit.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>chaque ensemble retenu (sans mot&#x202f;: idem)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>les lignes d’un ensemble, par nom</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>autoriser exactement cet ensemble, pendant 24 heures</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>le laisser tel quel, jusqu’à sa libération</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>revenir sur ce qui en a été décidé</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`&#x202f;: ce que le service a refusé à cause de ses données, pourquoi, et quand cela est renvoyé.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>la liste en JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>laisser la prochaine exécution renvoyer cet objet (all&#x202f;: tout)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`&#x202f;: à qui appartient cette connexion, et comment quelqu’un d’autre en devient propriétaire.

`show` indique qui est propriétaire de la connexion et son état, selon la dernière mesure&#x202f;; `--measure`
mesure de nouveau. `change` rend propriétaire la personne qui approuve le code&#x202f;: un administrateur de la même organisation,
ou le propriétaire actuel, dont l’authentification est renouvelée. `--account` ne laisse personne d’autre le devenir&#x202f;; si personne
ne s’authentifie (simple SCIM), il indique le compte.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>le propriétaire, et l’état de la connexion (sans mot&#x202f;: idem)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>la personne qui approuve le code devient propriétaire</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`&#x202f;: le Password Sync Agent sur les contrôleurs de domaine, sans fenêtre.

`check` examine ce dont dépend une installation et ne modifie rien&#x202f;; `install`, `restart` et
`uninstall` reprennent où ils en étaient&#x202f;; `status` montre ce qui est connu, et interroge avec `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>ce dont dépend une installation&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>installer ou mettre à niveau, un contrôleur après l’autre</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>redémarrer l’un après l’autre, le principal en dernier</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>où en est chacun, pour autant qu’on le sache</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>désinstaller l’agent</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` et `key check`&#x202f;: clés d’installation. Leurs secrets viennent d’une invite, ou de
lignes `name=value` sur l’entrée standard, et jamais d’arguments, que montre toute liste de processus.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>créer une clé</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>lire une clé depuis l’entrée standard ou une invite, hors ligne</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`&#x202f;: toutes les vérifications existantes, et un fichier expurgé pour le support.

Fonctionne quoi qui soit endommagé, et quand rien n’est configuré. Le code de sortie est celui de la première vérification
qui a échoué&#x202f;; les avertissements ne sont pas des échecs.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>les résultats en JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>écrire un fichier de support (ZIP), sans secrets et sans noms de personnes</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>y laisser lisibles les noms d’hôte et les noms d’unités</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>le dossier de profil d’un utilisateur&#x202f;: ses paramètres, son historique et ses secrets passent au service</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>montrer ce qui diffère, puis terminer</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>ne demander à personne</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>combien de comptes seraient désactivés ou supprimés&#x202f;; demandé s’ils dépassent ce que les limites laissent passer</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>l’identifiant de l’ensemble, ou son début</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>interroger le service maintenant</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>nom d’utilisateur ou adresse e-mail&#x202f;: seul ce compte peut devenir propriétaire</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>ce contrôleur (à répéter pour plusieurs)&#x202f;; sinon ceux des paramètres</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>un autre compte que celui enregistré&#x202f;: utilisateur@domaine ou DOMAINE\utilisateur&#x202f;; son mot de passe est dans IDENTITY_CONNECT_CONTROLLER_PASSWORD, ou demandé, et jamais enregistré</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>demander le mot de passe, ou le lire comme une ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>s’authentifier sur ce contrôleur avec NTLM&#x202f;; partout ailleurs, c’est Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>interroger les contrôleurs</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>Les secrets sont demandés&#x202f;; par un tube, l’entrée standard contient des lignes telles que token=...&#x202f;: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>avec une authentification (par défaut), Zoho avec votre propre client, ou simple SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho&#x202f;: où votre client OAuth a été créé&#x202f;; remplace --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>base du service auprès duquel les personnes s’authentifient</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>base de ses points de terminaison SCIM 2.0</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>l’organisation, telle que le service la connaît</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>l’organisation, telle que les personnes la connaissent</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>le client OAuth avec lequel s’authentifier</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>dernier jour, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>ce qu’elle contient, en JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>Cela a échoué, et il n’en existe pas encore de description&#x202f;: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Envoyez les détails techniques au support.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>Aucun contrôleur de domaine n’est indiqué.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS n’en connaît aucun pour le domaine {domain}, ou la liste est vide.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Saisissez le nom complet d’un contrôleur de domaine, par exemple dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>«&#x202f;{host}&#x202f;» n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Un contrôleur est un nom tel que dc1.corp.example.com, ou un nom et un port tels que dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrigez le nom.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>Le nom {host} n’existe pas dans DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>Le serveur DNS interrogé ({dns_server}) ne le connaît pas.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Saisissez le nom complet (par exemple dc1.corp.example.com), ou faites en sorte que cette machine interroge le serveur DNS du domaine.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Le nom {host} n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>Le serveur DNS {dns_server} ne répond pas.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Vérifiez la connexion réseau de cette machine et ses paramètres DNS.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Cette machine n’a pas de serveur DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>Ses paramètres réseau n’en indiquent aucun.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Saisissez manuellement les noms des contrôleurs de domaine, ou définissez un serveur DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>«&#x202f;{domain}&#x202f;» n’est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>Le nom DNS d’un domaine est de la forme corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} répond sur le port {open_port} (LDAP), mais pas sur le port {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Un pare-feu bloque le port {port}, ou LDAPS est désactivé parce que le contrôleur n’a pas de certificat.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Ouvrez le port {port}, fournissez un certificat au contrôleur, ou choisissez StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} refuse les connexions sur le port {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Rien n’y écoute, ou un pare-feu les rejette.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Vérifiez le nom et le port, et que le contrôleur est en cours d’exécution.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} n’a pas répondu sur le port {port} en {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>Le contrôleur est éteint, ou un pare-feu rejette les paquets sans réponse.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Vérifiez que le contrôleur est en cours d’exécution et que le port {port} est ouvert depuis cette machine.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>{host} n’est pas joignable sur le port {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Cette machine n’a pas de route vers son réseau.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Vérifiez la connexion réseau de cette machine, et le VPN s’il y en a un.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} est trop occupé pour répondre.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>Le contrôleur l’a signalé.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Une synchronisation passe automatiquement au contrôleur suivant. Pour une vérification, réessayez plus tard ou vérifiez avec un autre contrôleur.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} est en cours d’arrêt ou n’est pas disponible.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>La connexion à {host} a pris fin.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>Le contrôleur ou le réseau l’a fermée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Réessayez. Si cela se produit souvent, recherchez un pare-feu qui coupe les connexions longues.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} n’a pas donné de réponse en {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>Le contrôleur est surchargé, ou le réseau a perdu la réponse.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} a donné une réponse qui n’est pas du LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Un autre type de serveur y écoute, ou quelque chose sur le trajet a modifié la réponse.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Vérifiez le nom et le port.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} est un serveur LDAP, mais pas Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>Il n’indique aucun domaine par défaut.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Saisissez le nom d’un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} a accepté la connexion sur le port {port} puis l’a refermée.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>Le contrôleur n’a pas de certificat utilisable pour LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Installez sur le contrôleur un certificat pour «&#x202f;Authentification du serveur&#x202f;» au nom de {host}, ou faites-en émettre un par l’autorité de certification du domaine.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} a refusé de passer au chiffrement (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>Le contrôleur n’a pas de certificat utilisable.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Installez sur le contrôleur un certificat pour «&#x202f;Authentification du serveur&#x202f;» au nom de {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} a accepté la connexion sur le port {port}, mais n’a pas répondu.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>Le contrôleur est bloqué, ou un pare-feu retient la connexion.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Vérifiez que le contrôleur fonctionne normalement.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} ne propose que d’anciennes versions de TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Ce programme nécessite TLS 1.2 ou ultérieur. Sur Windows Server 2008 R2 et 2012, il est désactivé tant qu’il n’est pas activé explicitement.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Activez TLS 1.2 sur le contrôleur.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} ne parle pas TLS sur le port {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>Le port appartient à LDAP non chiffré ou à un autre service.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Utilisez le port 636 pour LDAPS, ou choisissez StartTLS pour le port 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>Le contrôleur et cette machine n’ont pas pu s’accorder. Les détails techniques en disent plus.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Vérifiez le certificat du contrôleur et ses paramètres TLS.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>Le certificat de {host} a expiré le {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>Il n’a pas été renouvelé&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Renouvelez le certificat du contrôleur. Si la date est correcte sur le contrôleur, vérifiez l’horloge de cette machine&#x202f;: elle indique {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>Le certificat de {host} n’est pas valide avant le {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>L’horloge de cette machine indique {now}. Elle est probablement fausse, ou le certificat a été émis par une machine dont l’horloge l’est.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Réglez l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>Le certificat n’a pas été émis pour {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>Il est valide pour&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Saisissez l’un de ces noms comme contrôleur.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>Le certificat de {host} a été émis par une autorité que cette machine ne connaît pas.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>L’émetteur est {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Installez le certificat de l’émetteur dans le magasin de confiance de cette machine, ou faites confiance à l’émetteur ici après avoir comparé son SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>Le certificat de {host} n’est signé que par lui-même.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Aucune autorité ne s’en porte garante&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Fournissez au contrôleur un certificat de l’autorité du domaine, ou épinglez celui-ci après avoir comparé son SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>Le certificat de {host} est trop faible.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>Sa clé est {key}, signée avec {signature}. Les règles de cette machine refusent les clés courtes et les anciennes signatures.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Émettez un nouveau certificat avec au moins RSA 2048 et SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Le certificat de {host} n’est pas approuvé.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>Les détails techniques indiquent ce que cette machine lui reproche.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Corrigez le certificat sur le contrôleur.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} présente un autre certificat que celui qui a été épinglé.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>Le SHA-256 épinglé était {expected}, celui présenté est {found}. Le certificat a été renouvelé, ou quelqu’un se trouve entre cette machine et le contrôleur.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Comparez le nouveau SHA-256 avec celui du contrôleur, puis épinglez-le.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>L’autorité enregistrée n’est pas un certificat.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Ce doit être un texte au format PEM qui commence par BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Choisissez de nouveau le certificat de l’autorité.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Le nom d’utilisateur pour Active Directory est vide.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Saisissez le nom du compte.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>Le mot de passe de {user} est vide.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory prendrait un mot de passe vide pour celui d’un visiteur anonyme.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} n’accepte pas ce nom et ce mot de passe&#x202f;: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>Le mot de passe est incorrect, ou ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Saisissez de nouveau le mot de passe. Il n’a été essayé qu’une seule fois, afin que le compte ne soit pas verrouillé.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>Il n’y a pas de compte {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} ne connaît pas ce nom.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Écrivez le nom sous la forme utilisateur@domaine, DOMAINE\utilisateur ou d’un nom unique.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>Le compte {user} n’est pas autorisé à s’authentifier à cette heure de la journée.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>Le compte a des horaires d’accès.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Autorisez toutes les heures dans les propriétés du compte.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>Le compte {user} n’est pas autorisé à s’authentifier depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>Le compte est limité à certains ordinateurs.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Ajoutez cet ordinateur ou le contrôleur sous «&#x202f;Se connecter à&#x202f;» dans les propriétés du compte.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>Le mot de passe de {user} a expiré.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>Les règles du domaine en exigent un nouveau.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Définissez un nouveau mot de passe dans Active Directory et saisissez-le ici. Pour un compte de service, faites en sorte que le mot de passe n’expire jamais.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>Le compte {user} est désactivé.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Il a été désactivé dans Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Activez le compte, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>Le compte {user} a expiré.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>Sa date d’expiration est passée.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Définissez une date ultérieure dans les propriétés du compte, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>Le compte {user} doit d’abord choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>«&#x202f;L’utilisateur doit changer le mot de passe à la prochaine ouverture de session&#x202f;» est coché.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Ouvrez une fois une session Windows avec cet utilisateur, ou décochez l’option, puis saisissez le mot de passe ici.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>Le compte {user} est verrouillé.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Trop de mots de passe incorrects ont été essayés. Nous avons cessé les essais.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Déverrouillez le compte dans Active Directory, puis saisissez le bon mot de passe.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} exige la liaison de canal pour ce type d’authentification.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>L’authentification n’était pas liée à la connexion chiffrée.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Utilisez une authentification simple via LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} n’a pas laissé {user} s’authentifier.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>Le contrôleur a donné une raison, affichée dans les détails techniques.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Vérifiez le compte dans Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} refuse une authentification non chiffrée.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>Le contrôleur exige la signature ou TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Activez SSL&#x202f;: choisissez LDAPS ou StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>Les attributs de cet annuaire ne peuvent pas être énumérés.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>Le schéma sous {dn} n’est pas montré au compte {user}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Autorisez le compte à lire le schéma, ou saisissez les noms des attributs.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} n’existe pas, ou le compte {user} ne peut pas le voir.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>Le nom est incorrect, ou le compte n’a pas le droit d’y lire.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Vérifiez le DN de base, ou autorisez le compte à le lire.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>Le compte {user} n’est pas autorisé à lire {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>Le compte n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Accordez au compte le droit d’y lire.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} n’est pas un nom unique.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Un nom unique est de la forme OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} a arrêté la recherche à l’expiration de son délai.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>La requête prend trop de temps au contrôleur.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Réduisez la taille de page, ou simplifiez la requête.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} a tronqué la réponse à sa limite de taille.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>Le contrôleur autorise moins de résultats qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Réduisez la taille de page.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} a arrêté la recherche à une limite administrative.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>La requête coûte au contrôleur plus que sa stratégie ne l’autorise.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} appartient à un autre domaine.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} renvoie vers {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Saisissez un contrôleur de ce domaine, ou un DN de base de celui-ci.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} ne lit pas par pages.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>Il manque au serveur une extension que possède tout Active Directory.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} n’a pas indiqué s’il y a d’autres résultats.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>Il manque à la réponse les informations de pagination.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Réessayez avec un autre contrôleur.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} a refusé la demande (résultat {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>Les termes exacts du contrôleur sont dans les détails techniques.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>La requête LDAP n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Un nom, un opérateur ou une valeur n’y est pas écrit comme dans une requête LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Une requête est de la forme (department=Sales) ou (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>L’unité n’existe plus, ou le compte ne peut pas la voir.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>Elle a été supprimée, ou un droit a été perdu&#x202f;: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Chargez de nouveau les unités.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>Aucun utilisateur n’a été trouvé sous {base_dn}.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>Le DN de base ne contient aucune personne, ou le compte {user} ne peut pas les voir.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Vérifiez le DN de base et les droits du compte.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>L’horloge de {host} avance de {seconds} secondes sur celle de cette machine.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Réglez les deux horloges sur la même source de temps.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>L’horloge de {host} retarde de {seconds} secondes sur celle de cette machine.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} et {other} appartiennent à des domaines différents.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Une synchronisation lit un seul domaine.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Indiquez des contrôleurs du même domaine.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Non vérifié&#x202f;: le nom doit d’abord être trouvé.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Non vérifié&#x202f;: le port doit d’abord répondre.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Non vérifié&#x202f;: le chiffrement doit d’abord fonctionner.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Non vérifié&#x202f;: le certificat doit d’abord être approuvé.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Non vérifié&#x202f;: l’authentification doit d’abord réussir.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} répond sur le port {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Chiffré avec {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Non chiffré&#x202f;: le mot de passe est transmis en clair à {host}.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Non vérifié&#x202f;: la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>Approuvé, valide jusqu’au {not_after}. Émis par {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>C’est le certificat épinglé, valide jusqu’au {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>Le certificat de {host} expire le {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Authentifié en tant que {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>Les horloges concordent (différence&#x202f;: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>L’horloge de {host} diffère de {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} unité sous {base_dn}.</numerusform>
            <numerusform>{count} unités sous {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>Aucune unité d’organisation n’a été trouvée sous {base_dn}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} utilisateur&#x202f;: {samples}.</numerusform>
            <numerusform>{count} utilisateurs, dont {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Plus de {count} utilisateurs, dont {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} groupe&#x202f;: {samples}.</numerusform>
            <numerusform>{count} groupes, dont {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Plus de {count} groupes, dont {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>Aucun groupe n’a été trouvé sous {base_dn}.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Les objets supprimés sont visibles.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>Le compte {user} ne peut pas voir les objets supprimés. Les suppressions sont détectées en comparant tout, ce qui est plus lent.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>Le compte {user} n’a pas plus de droits que nécessaire.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>Le compte {user} ne peut pas se voir lui-même&#x202f;; ses droits sont donc inconnus.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>Le compte {user} peut faire plus que lire&#x202f;: {groups}. Un compte ordinaire suffit.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>Le mot de passe de {user} expire le {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>Le compte {user} peut faire plus que lire ({groups}), et son mot de passe expire le {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>Seul {host} est indiqué&#x202f;: sans lui, rien n’est synchronisé.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} fonctionne aussi.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>Aucun contrôleur de domaine n’a été trouvé pour {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>Le serveur DNS interrogé ({dns_server}) n’a aucun enregistrement _ldap._tcp.dc._msdcs pour ce domaine.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Vérifiez le nom, utilisez un serveur DNS du domaine, ou ajoutez un contrôleur par son nom complet.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>Le serveur DNS n’a pas pu répondre pour {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} a répondu {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Réessayez. Si cela persiste, le journal du serveur DNS en indique la raison&#x202f;; les contrôleurs peuvent aussi être ajoutés par leur nom.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>Le port {port} de {host} est celui du catalogue global, qui n’est pas utilisé pour la lecture.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Il ne contient qu’une partie de chaque entrée&#x202f;: des personnes et des membres de groupes sembleraient avoir disparu, et seraient retirés.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Utilisez le port 636 pour LDAPS, ou n’indiquez pas de port.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>Le port {port} de {host} ne convient pas à LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>C’est le port de StartTLS et de LDAP non chiffré.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>N’indiquez pas de port, utilisez 636, ou choisissez StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>Le port {port} de {host} ne convient qu’à LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>Il est chiffré dès le premier octet.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>N’indiquez pas de port, utilisez 389, ou choisissez LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} ne fait pas partie de ce que contient {host}.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Il contient&#x202f;: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Corrigez la base de la recherche, ou laissez-la vide pour utiliser tout le domaine.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>L’émetteur est {issuer}. Le contrôleur n’envoie pas le certificat de celui-ci.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Choisissez le certificat de l’autorité dans un fichier, installez-le dans le magasin de confiance de cette machine, ou épinglez celui du contrôleur après avoir comparé son SHA-256.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} n’est pas le certificat d’une autorité.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Il peut identifier un ordinateur, mais pas émettre de certificats pour d’autres.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Choisissez le certificat de l’autorité qui a émis celui du contrôleur.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>L’horloge de cette machine avance de {seconds} secondes.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>L’horloge de cette machine retarde de {seconds} secondes.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>L’horloge du service {service} avance de {seconds} secondes.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Comparez l’horloge de cette machine avec un serveur de temps. Si elle est juste, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>L’horloge du service {service} retarde de {seconds} secondes.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>Les horloges de {host}, de cette machine et de {service} diffèrent toutes, jusqu’à {seconds} secondes.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Réglez le contrôleur et cette machine sur la même source de temps.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>L’horloge de cette machine diffère de {seconds} s de celles de {host} et {service}, qui concordent.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>L’horloge du service {service} diffère de {seconds} s de celles de {host} et de cette machine.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>Les horloges de {host}, de cette machine et de {service} diffèrent de {seconds} s au maximum.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, cette machine et {service} concordent (plus grande différence&#x202f;: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} et cette machine concordent ({seconds} s). L’horloge de {service} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Non vérifié&#x202f;: la connexion à {host} a pris fin.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Non vérifié&#x202f;: la base de la recherche doit d’abord être correcte.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>C’est le certificat épinglé. Il a expiré le {not_after}, ce qu’un épinglage ne vérifie pas.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} fonctionne aussi, mais pas {other}.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Base de la recherche</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Contrôleur, par rapport à cette machine (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Expiration du mot de passe</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Groupes avec plus de droits</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Aller-retour (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Dont</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Plus grande différence (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Service, par rapport à cette machine (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Autorité approuvée</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Mots de passe en clair acceptés</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Il n’y a pas de clé d’installation ici.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Seuls des espaces ou des guillemets ont été collés.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Copiez toute la ligne depuis l’e-mail ou le panneau d’administration, puis collez-la.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Ce n’est pas une clé d’installation.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Une clé commence par {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Copiez toute la ligne, de la première à la dernière lettre.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Cette clé d’installation est de version {version}&#x202f;; ce programme lit la version {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>La clé a été créée par une autre version du produit.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Mettez ce programme à jour, ou demandez une nouvelle clé.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>La clé d’installation a {length} caractères au lieu de {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Une partie a été perdue ou ajoutée lors de la copie.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copiez de nouveau toute la ligne.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>La clé d’installation contient un caractère erroné.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>Sa somme de contrôle ne correspond pas&#x202f;: quelque chose a changé lors de la copie ou de la saisie.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Copiez-la et collez-la de nouveau au lieu de la saisir.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>La clé d’installation a expiré le {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>Les clés ne sont valables que pour une durée limitée.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Créez une nouvelle clé dans le panneau d’administration du service.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>La clé d’installation mène à {url}, qui n’est pas une adresse sûre.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>Les secrets ne sont envoyés qu’à des adresses HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Demandez à la personne qui a créé la clé d’en fournir une avec une adresse https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>La clé d’installation n’indique pas à quel service elle appartient.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>Elle ne contient ni adresse de service ni adresse SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Créez de nouveau la clé, avec l’une des deux.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>La clé d’installation n’indique rien sur {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Une clé pour Zoho nécessite l’identifiant de votre client OAuth et le point de terminaison de synchronisation du magasin.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Créez de nouveau la clé, avec les deux.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Raccourcissez sa valeur la plus longue.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Cette clé d’installation nécessite sa phrase secrète.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>Elle contient un secret valable longtemps, et est donc verrouillée.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Saisissez la phrase secrète choisie lors de la création de la clé.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Ce n’est pas la phrase secrète de la clé d’installation.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Vérifiez les majuscules et la langue du clavier, puis saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} ne connaît pas cette clé d’installation.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>Elle a été révoquée, ou elle appartient à une autre organisation ou à un autre service.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Cette clé d’installation a été utilisée sur {device} le {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Une clé installe une seule machine.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>Le nom {host} est introuvable.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Cette machine est hors ligne, ou son serveur DNS ne connaît pas le nom.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Vérifiez la connexion réseau et le nom.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>Le service n’y est pas en cours d’exécution, ou un pare-feu rejette la connexion.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Vérifiez l’adresse, et que les connexions sortantes vers le port {port} sont autorisées.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} n’est pas joignable.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>Il est éteint, ou un pare-feu rejette les paquets sans réponse.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Vérifiez que le trafic HTTPS sortant vers {host} est autorisé, ou définissez un proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Il n’y a pas de connexion à {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>Le réseau entre cette machine et le service est interrompu.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez&#x202f;; une synchronisation planifiée le fait automatiquement.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>Le service ou le réseau est surchargé.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Réessayez dans quelques minutes&#x202f;; une synchronisation planifiée le fait automatiquement.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} a mis fin à la connexion sans réponse.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>Le service est en cours de redémarrage, ou un élément intermédiaire coupe les connexions.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Toutes les connexions à {host} sont utilisées.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>Le service répond plus lentement que les requêtes ne sont émises.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>On ignore si {host} a exécuté une requête.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>La connexion a été perdue après l’envoi de la requête.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>La prochaine exécution vérifie d’abord, puis n’envoie que ce qui manque.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Saisissez une adresse telle que https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} n’est pas une adresse sûre.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Sans HTTPS, le jeton serait transmis en clair. Seule cette machine elle-même fait exception.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Saisissez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} nous redirige vers {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>Le service a changé d’adresse, ou ce réseau demande d’abord une authentification sur une page web. L’authentification de cette connexion n’est pas envoyée à un autre hôte.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Ouvrez une page web dans un navigateur pour vous authentifier sur le réseau, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Une requête vers {host} a été retenue.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>Le service a indiqué cet hôte, mais l’authentification appartient à un autre.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Vérifiez la clé d’installation et l’adresse du service.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} a répondu par quelque chose qui n’est pas une réponse ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Il s’agit en général d’une page de proxy ou de réseau invité, ou l’adresse est incorrecte.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Ouvrez une page web dans un navigateur pour voir ce que demande le réseau, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} a envoyé une réponse de plus de {limit} octets.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>Le proxy {proxy} demande une authentification.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>Sans elle, il ne laisse pas passer ce programme.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Saisissez son nom d’utilisateur et son mot de passe dans les paramètres du proxy, ou faites en sorte que le proxy laisse passer les connexions au service sans authentification.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>Le proxy {proxy} refuse l’authentification de {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>Le mot de passe est incorrect, ou le proxy n’accepte pas de mot de passe mais l’authentification du domaine (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Corrigez le nom d’utilisateur et le mot de passe, ou faites en sorte que le proxy laisse passer les connexions au service sans authentification.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>Le proxy {proxy} n’autorise pas cette connexion.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>Ses règles interdisent le service.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Demandez que l’hôte du service soit autorisé sur le proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>Le proxy {proxy} n’a pas pu établir la connexion.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>Il ne peut pas joindre le service, ou il est surchargé.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Vérifiez le proxy, puis réessayez&#x202f;; une synchronisation planifiée le fait automatiquement.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>Le proxy {proxy} n’est pas joignable.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>Il est éteint, ou son adresse a changé.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Vérifiez les paramètres de proxy de cette machine ou de cette connexion.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>Le proxy «&#x202f;{proxy}&#x202f;» ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Un proxy a une adresse telle que http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Corrigez-la dans les paramètres de proxy de cette machine ou de cette connexion.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>Le certificat de {host} a été émis par «&#x202f;{issuer}&#x202f;», que cette machine n’approuve pas.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>Souvent, un appareil de ce réseau ouvre les connexions chiffrées pour les inspecter.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Exemptez {host} de l’inspection, ou ajoutez l’émetteur aux autorités de confiance du système.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Aucune autorité ne s’en porte garante&#x202f;; un autre serveur pourrait donc en présenter un semblable.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Fournissez au service un certificat d’une autorité. Ou comparez son SHA-256 ({sha256}) avec celui du service, et ajoutez-le aux certificats de confiance du système.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>Le certificat de {host} a expiré le {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>Son exploitant ne l’a pas renouvelé, ou l’horloge de cette machine avance.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Vérifiez la date de cette machine. Si elle est correcte, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>Le certificat de {host} n’est valide qu’à partir du {date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>L’horloge de cette machine retarde probablement.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} présente un certificat pour {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>L’adresse est incorrecte, ou un autre serveur répond à sa place.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Corrigez l’adresse du service.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>Il n’y a pas de connexion chiffrée à {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>L’autre côté ne parle pas TLS 1.2 ou ultérieur sur ce port.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>L’autorité de certification enregistrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>Les horloges de cette machine et du service diffèrent de {difference_s} secondes.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Le service refuse l’authentification de machines dont l’horloge est fausse.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} n’est pas un service connu de ce programme.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>Il n’a pas de document de découverte à son adresse.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Vérifiez l’adresse, ou configurez ce service comme simple SCIM 2.0.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>Le service veut nous envoyer à {url}, qui n’est pas une adresse sûre.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} nous demande de ralentir.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Il y a eu plus de requêtes qu’il n’en autorise dans ce délai.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Reprise&#x202f;: {resumes_at}. Rien n’est perdu&#x202f;; une synchronisation planifiée se poursuit automatiquement.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} est surchargé ou en maintenance ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} signale une erreur de son côté ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>Le service rencontre un problème.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Reprise automatique&#x202f;: {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} n’accepte pas cette requête ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>L’adresse est peut-être celle d’un autre service, ou cette fonction manque au service.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Vérifiez l’adresse du service.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} ne laisse plus cette connexion gérer des personnes.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>L’administrateur qui s’est authentifié a perdu son rôle, ou le jeton a perdu ses droits.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Rétablissez le rôle, ou authentifiez-vous avec un autre administrateur.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>Le service refuse le jeton SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>Il a été révoqué, a expiré ou n’a pas été copié en entier.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Créez un nouveau jeton dans le service, et configurez la connexion avec celui-ci.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>Le service ne connaît plus cette installation.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>Elle a été retirée dans le service, ou déplacée vers une autre machine.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Configurez de nouveau cette machine avec une nouvelle clé d’installation.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Ce bac à sable n’accepte pas les personnes d’un annuaire réel.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>Il sert à faire des essais, et l’annuaire n’est pas sur cette machine.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Si c’est voulu, saisissez le nom du domaine sur la page des agents du bac à sable.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>Le service n’a pas de compte «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Saisissez le nom d’utilisateur ou l’adresse e-mail d’un compte du service.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>Aucune invitation n’a été envoyée.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>Les notifications par e-mail sont désactivées dans le service.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Activez-les, puis envoyez de nouveau les invitations.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Ce programme ne connaît pas le fournisseur «&#x202f;{provider}&#x202f;».</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>La clé ou les paramètres ont été créés pour une version plus récente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>L’authentification auprès du service a pris fin.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>Elle a été révoquée ou a expiré.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>L’authentification a été refusée sur la page web.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Quelqu’un y a choisi de la refuser.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Obtenez un nouveau code et approuvez-le.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>Le compte {account} appartient à {organization}, et la clé d’installation à {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Quelqu’un s’est authentifié avec un compte d’une autre organisation. Cette authentification a été révoquée.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Obtenez un nouveau code, et authentifiez-vous en tant qu’administrateur de {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>Le compte {account} n’est pas autorisé à gérer des personnes&#x202f;: son rôle est «&#x202f;{role}&#x202f;».</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Une connexion nécessite l’un de ces rôles&#x202f;: {needed}. L’authentification a été révoquée.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Obtenez un nouveau code et authentifiez-vous avec un tel compte, ou faites attribuer ce rôle à celui-ci.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>Le service veut que l’authentification ait lieu à {url}, qui n’est pas une adresse sûre.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Une page d’authentification a une adresse HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>La réponse du service concernant l’authentification n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Il y manque un élément nécessaire.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Ce service n’a pas d’authentification.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>Le simple SCIM 2.0 ne connaît qu’un jeton.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Saisissez le jeton SCIM du service.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} n’est pas un serveur de comptes de Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Il n’énumère pas les centres de données de Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Utilisez l’adresse du centre de données où le client OAuth a été créé, par exemple https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>Le compte se trouve dans le centre de données «&#x202f;{location}&#x202f;», qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>Le serveur de comptes ne l’énumère pas.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Authentifiez-vous avec un compte d’un autre centre de données, ou mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Le secret client manque.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho le demande à chaque authentification, et la clé ne le contient pas.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Copiez-le depuis la console API de Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} n’accepte pas le secret client.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>Il a été copié en partie, a été recréé, ou appartient à un autre centre de données.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Revenez à la clé d’installation et saisissez le secret client de la console API de Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>Le service n’accepte pas ce programme comme client.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>L’identifiant client dans la clé ou les paramètres est incorrect, ou a été révoqué.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Demandez une nouvelle clé d’installation.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>Le compte n’est plus dans le service.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Il y a été supprimé.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>La prochaine exécution décide de nouveau de ce qui arrive à cette personne.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>«&#x202f;{name}&#x202f;» a dans le service une valeur qui doit être unique.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Un autre compte a le même nom d’utilisateur ou la même adresse e-mail.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Modifiez l’un des deux, ou faites-les lier.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} comptes du service ont «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>Impossible de savoir lequel est visé.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Rendez la valeur unique dans le service.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>Le service n’a pas accepté cet objet.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>L’une de ses valeurs n’y est pas autorisée&#x202f;; les détails techniques l’indiquent.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Corrigez la valeur dans Active Directory, ou mappez un autre attribut.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>Le service a échoué sur cet objet par une erreur de son côté ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>La prochaine exécution réessaie. Si cela persiste, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>Le service conserve ce compte, car il est propriétaire de la connexion.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>Ce qui a été demandé est en attente jusqu’à ce qu’un autre compte soit propriétaire.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Changez d’abord de propriétaire.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>Dans une unité sélectionnée.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Aucun critère&#x202f;: tout ce qui est dans les unités sélectionnées est synchronisé.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Remplit les critères.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Remplit les critères par «&#x202f;{attribute}&#x202f;».</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Exclu&#x202f;: Active Directory a besoin de cet objet pour lui-même.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>Il est marqué comme objet système critique.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Exclu&#x202f;: c’est le compte de clé Kerberos du domaine, pas une personne.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Exclu&#x202f;: c’est un compte de service administré, pas une personne.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Exclu&#x202f;: c’est un compte d’ordinateur.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Exclu&#x202f;: ce compte appartient à une relation d’approbation avec un autre domaine.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Les utilisateurs ne sont pas sélectionnés pour la synchronisation.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>Les groupes de distribution ne sont pas sélectionnés pour la synchronisation.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>Les groupes de sécurité ne sont pas sélectionnés pour la synchronisation.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>Aucune unité n’est sélectionnée&#x202f;; rien n’est donc synchronisé.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>Dans aucune unité sélectionnée.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>Dans une unité qui n’est pas sélectionnée&#x202f;: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>Dans une nouvelle unité sur laquelle personne n’a encore décidé&#x202f;: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Décidez si l’unité est synchronisée. D’ici là, rien ne change pour ses objets.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>Dans une nouvelle unité, et les nouvelles unités ne sont pas synchronisées&#x202f;: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Sélectionnez l’unité pour la synchroniser.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» n’est pas «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne commence pas par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne se termine pas par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne contient pas «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» contient «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>«&#x202f;{attribute}&#x202f;» n’est pas vide.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>Aucune des conditions n’est remplie&#x202f;: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne peut pas être lu comme texte&#x202f;; les critères ne peuvent donc pas être évalués.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>La valeur contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Corrigez la valeur dans Active Directory. D’ici là, rien ne change ici.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>La requête LDAP personnalisée ne trouve pas cet utilisateur.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>La requête LDAP personnalisée n’a pas reçu de réponse&#x202f;; rien ne change donc pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>La prochaine exécution la pose de nouveau.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Un groupe de conditions est vide.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Ajoutez-y une condition, ou retirez le groupe.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Une condition n’a pas de champ.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Choisissez un attribut dans la liste, ou retirez la condition.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>«&#x202f;{attribute}&#x202f;» contient un secret et ne peut pas servir de condition.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Les mots de passe ne sont jamais lus.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Choisissez un autre attribut.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>La valeur pour «&#x202f;{attribute}&#x202f;» est trop longue&#x202f;: {length} caractères, alors que {limit} sont autorisés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Choisissez un autre attribut&#x202f;; memberOf indique les groupes d’un utilisateur.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>«&#x202f;{attribute}&#x202f;» n’est pas le nom d’un attribut.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>Les noms se composent de lettres, de chiffres et de traits d’union, et commencent par une lettre.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Choisissez un attribut dans la liste, ou saisissez son nom LDAP.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>La condition sur «&#x202f;{attribute}&#x202f;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>«&#x202f;{field}&#x202f;» ne peut pas être mappé.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>La synchronisation elle-même le détermine&#x202f;: le lien, l’état et les membres d’un compte.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Retirez cette ligne.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>Le service n’a pas de champ «&#x202f;{field}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Choisissez un champ dans la liste.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>«&#x202f;{field}&#x202f;» est mappé deux fois.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>«&#x202f;{field}&#x202f;» est obligatoire et n’est pas mappé.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Choisissez l’attribut dont il provient.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>«&#x202f;{field}&#x202f;» doit être différent pour chacun et ne peut pas être une valeur fixe.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>La valeur fixe de «&#x202f;{field}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Saisissez une valeur, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>La valeur fixe de «&#x202f;{field}&#x202f;» est trop longue&#x202f;: {length} caractères, alors que {limit} sont autorisés.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Il a probablement été collé par erreur.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Saisissez la valeur au lieu de la coller.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>«&#x202f;{field}&#x202f;» n’a pas de source.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Choisissez l’attribut dont il provient, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>«&#x202f;{field}&#x202f;» a une valeur fixe et une source&#x202f;; une seule peut être utilisée.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Retirez la source, ou choisissez une autre transformation.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>«&#x202f;{field}&#x202f;» a plusieurs sources, mais sa transformation n’en accepte qu’une.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Plusieurs sources&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>«&#x202f;{attribute}&#x202f;» n’est pas le nom d’un attribut (champ «&#x202f;{field}&#x202f;»).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>«&#x202f;{attribute}&#x202f;» contient un secret et ne peut pas être synchronisé (champ «&#x202f;{field}&#x202f;»).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>La transformation de «&#x202f;{field}&#x202f;» a un nombre d’arguments incorrect&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Choisissez de nouveau la transformation et renseignez ce qu’elle demande.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une position ni une longueur (champ «&#x202f;{field}&#x202f;»).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>Les caractères sont comptés à partir de 1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Saisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>Le texte à remplacer dans «&#x202f;{field}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Saisissez le texte à remplacer.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Suggéré&#x202f;: les personnes s’authentifient avec leur adresse e-mail&#x202f;; à défaut, avec leur nom d’utilisateur principal.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Suggéré&#x202f;: l’attribut porte le même nom.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Suggéré&#x202f;: l’attribut est prévu pour cela.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Suggéré&#x202f;: le code à deux lettres, que demande le champ.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Suggéré&#x202f;: le nom dans le carnet d’adresses&#x202f;; à défaut, le nom du groupe.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>Ses champs sont complets.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>«&#x202f;{field}&#x202f;» est obligatoire et vide.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Aucun de ces attributs n’a de valeur&#x202f;: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Renseignez-en un pour cet objet, ou mappez un autre attribut.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>«&#x202f;{field}&#x202f;» est trop long&#x202f;: {length} caractères, alors que {limit} sont autorisés.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Il a probablement été collé ou importé par erreur.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Saisissez de nouveau la valeur dans Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>«&#x202f;{field}&#x202f;» contient un caractère invisible&#x202f;: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Deux noms pourraient paraître identiques et être différents.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Saisissez de nouveau la valeur dans Active Directory au lieu de la coller.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>«&#x202f;{field}&#x202f;» doit être unique, et «&#x202f;{value}&#x202f;» est aussi revendiqué par {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Corrigez la valeur de l’un d’eux dans Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Nouveau&#x202f;: n’a pas encore de compte dans le service.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>A été supprimé dans le service, mais est toujours dans Active Directory et sélectionné.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Lie le compte existant {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Lie le compte {account}&#x202f;: il a été recréé dans le service, à la place d’un compte disparu.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>Le compte {account} appartient à {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>Il est lié à cet objet de l’annuaire, ou porte son identifiant, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Décidez à qui il appartient, et corrigez l’identifiant externe ou le nom dans le service.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>Le compte {account} a été laissé par {holder}, et n’est pas transmis automatiquement.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) n’est plus dans Active Directory, ou n’est plus synchronisé. L’objet qui a maintenant le même nom ou le même e-mail peut être la même personne, recréée, ou quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Pour la même personne, définissez l’identifiant externe du compte à {own}&#x202f;: la prochaine exécution le lie. Pour quelqu’un d’autre, renommez ou supprimez le compte dans le service.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>Le compte {account} porte un identifiant externe que personne n’a dans cet annuaire&#x202f;: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Il a probablement été créé par la synchronisation d’un autre annuaire, ou par un autre programme.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>S’il appartient à cette personne ou à ce groupe, définissez son identifiant externe à {own}, ou videz-le&#x202f;: la prochaine exécution le lie.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>Est de nouveau sélectionné, et désormais synchronisé.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>Des valeurs ont changé.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>Des membres ont changé.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} de ses membres n’a pas été lu&#x202f;: un contact, un ordinateur ou un objet que ce compte n’est pas autorisé à voir.</numerusform>
            <numerusform>{members_elsewhere} de ses membres n’ont pas été lus&#x202f;: contacts, ordinateurs ou objets que ce compte n’est pas autorisé à voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Rien à faire&#x202f;: le compte est déjà désactivé.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Activé dans Active Directory et sélectionné.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>A été désactivé dans le service, mais est activé dans Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Désactivé dans Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>Le compte a expiré dans Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>N’est plus dans Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>N’est plus dans Active Directory. Seulement désactivé&#x202f;: {claimant} y a le même nom ou le même e-mail.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>Les deux peuvent être une même personne supprimée puis recréée, et la suppression du compte serait définitive.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Réglez le conflit de {claimant}, ou supprimez ce compte dans le service.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Ni dans Active Directory ni dans le service.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Retenu par un administrateur jusqu’à sa libération.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>En quarantaine&#x202f;: {cause} Nouvel essai à partir du {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Corrigez la cause&#x202f;; une modification de l’objet ou des paramètres est envoyée aussitôt. Pour l’essayer tel quel, utilisez la commande quarantine avec --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Corrigez la cause, ou utilisez la commande quarantine avec --retry pour les essayer aussitôt.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Reste actif&#x202f;: ce compte est propriétaire de la connexion.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>Le propriétaire n’est jamais désactivé ni supprimé par une synchronisation.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Reste tel quel&#x202f;: on ignore quel compte est propriétaire de la connexion.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Tant qu’on l’ignore, personne n’est désactivé, supprimé ni retiré d’un groupe.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Indiquez le compte du propriétaire dans les paramètres.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Reste tel quel&#x202f;: l’annuaire n’a pas pu être lu entièrement.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>Ce qui n’a pas pu être lu existe peut-être encore.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Consultez le résultat de l’exécution pour savoir ce qui manquait.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Trouvé dans Active Directory&#x202f;: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Introuvable dans Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Lié à un compte du service.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>Un compte correspondant existe dans le service&#x202f;: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>Non lié à un compte.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>Une partie de l’annuaire n’a pas été lue&#x202f;: le contrôleur a renvoyé vers un autre serveur.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Des parties d’un autre domaine se trouvent sous la base qui a été lue.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Choisissez une base à l’intérieur d’un seul domaine.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>Le contrôleur a tronqué la réponse à sa limite de taille.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Réduisez la taille de page, ou augmentez la limite sur le contrôleur.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>La lecture s’est arrêtée avant la dernière page.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>La connexion a pris fin, ou le contrôleur a perdu sa position.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>La prochaine exécution relit.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>Le contrôleur a donné un objet sans son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>Il est endommagé sur le contrôleur, ou la réponse a été modifiée en chemin.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>La prochaine exécution relit. Si cela persiste, examinez cet objet sur le contrôleur.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>Les membres d’un grand groupe n’ont pas été lus entièrement.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>Un autre contrôleur a répondu au milieu de la lecture.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Deux contrôleurs peuvent différer pendant un certain temps.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>La prochaine exécution relit, depuis un seul contrôleur.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>Le contrôleur compte moins de modifications qu’auparavant.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>Il a été ramené à un état antérieur.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>La prochaine exécution compare tout.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>Une unité sélectionnée est introuvable.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>Elle a été supprimée, ou le compte n’est plus autorisé à la lire.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Rendez son droit au compte, ou retirez l’unité de la sélection.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Quelqu’un ne peut plus être lu, alors qu’un groupe le mentionne encore.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Une personne supprimée n’est plus dans aucun groupe&#x202f;: le compte a perdu son droit de lire ces personnes, ou l’unité où elles se trouvent.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Rendez son droit au compte.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>Le service a énuméré moins de comptes qu’il n’en a.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>La prochaine exécution les énumère de nouveau.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Plus qu’un jour ordinaire&#x202f;: {count}, alors que {limit} passent sans confirmation.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Un filtre, une unité ou une autorisation a peut-être changé, ou c’est voulu.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Parcourez les lignes, puis approuvez ou rejetez exactement celles-ci.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory a donné beaucoup moins d’objets qu’auparavant.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Une unité a été vidée, une autorisation a été perdue, ou la base a changé.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Cherchez-en la raison avant toute approbation.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory n’a donné aucun objet.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>La base est incorrecte, ou le compte n’est plus autorisé à la lire.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Vérifiez la connexion et les droits du compte.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une heure de la journée.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Saisissez-la en heures et minutes, par exemple 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>Il n’existe pas de fuseau horaire «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Choisissez-en un dans la liste, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>Les modifications ne peuvent pas être lues toutes les {value} minutes.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Choisissez de {least} à {most} minutes.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Aucun jour de la semaine n’est choisi.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} n’est pas un jour du mois.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Choisissez de 1 à 31&#x202f;; les mois plus courts utilisent leur dernier jour.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Ne plus synchroniser</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Retirer d’un groupe</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Nouveau nom d’utilisateur</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>L’annuaire n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Les chiffres et les exemples proviennent du dernier parcours de l’annuaire.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>La valeur de «&#x202f;{attribute}&#x202f;» n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>Le dernier parcours de l’annuaire n’a pas demandé cet attribut.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>La base de données de synchronisation a été écrite par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} a le format {found}&#x202f;; cette version connaît les formats jusqu’à {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Installez de nouveau la version plus récente. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>La base de données de synchronisation est endommagée.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} ne peut pas être lu comme base de données de ce programme. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Restaurez-la depuis une sauvegarde, ou déplacez-la&#x202f;: la prochaine exécution retrouve alors chacun dans le service par son ancre et le lie de nouveau.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>La base de données de synchronisation ne peut pas être ouverte en écriture.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Ce compte n’est pas autorisé à écrire dans {path} ou dans son dossier.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Accordez au compte qui exécute la synchronisation le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>La base de données de synchronisation est verrouillée par un autre programme.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Un programme, par exemple une sauvegarde, garde {path} verrouillé depuis trop longtemps.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>La synchronisation réessaie automatiquement.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>Le disque a échoué pendant la lecture ou l’écriture de la base de données de synchronisation.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Le fichier est {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Vérifiez le disque. La synchronisation réessaie automatiquement.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>Il n’existe pas de plan {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>Il a été remplacé par un plan plus récent, ou l’identifiant est mal saisi.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Créez un nouvel aperçu.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Ce plan n’est plus à jour&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Il date de {age_h} heures, ou depuis, l’annuaire a été relu ou les paramètres ont été modifiés.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Créez un nouvel aperçu et appliquez celui-ci.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>Il n’existe pas d’ensemble retenu {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Un plan plus récent l’a remplacé, ou l’identifiant est mal saisi.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>«&#x202f;identity-connect holds&#x202f;» énumère ce qui attend maintenant.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>Les unités d’organisation ont changé pendant la lecture de l’annuaire.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>L’une d’elles a été renommée ou déplacée, ou une nouvelle attend une décision&#x202f;; il n’est donc pas certain de qui se trouve où. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>Non synchronisé&#x202f;: le service n’a pas de groupes.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>Le compte {account} correspond aussi à un autre objet de l’annuaire.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>L’un est trouvé par son nom et l’autre par son adresse e-mail, ou deux groupes portent le même nom.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Donnez au compte l’identifiant externe de celui auquel il appartient, ou changez un nom.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>Rien n’a été retiré à {name}.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>Relu juste avant, l’annuaire n’indique plus ce sur quoi le plan reposait.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>La prochaine exécution décide de nouveau.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>environ {count} min restantes</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>environ {count} h restantes</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Rien n’est en quarantaine.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}&#x202f;: le membre {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} de ses membres n’est pas synchronisé, et n’est donc dans aucun groupe&#x202f;: il n’est pas sélectionné, est désactivé ou ne peut pas être écrit.</numerusform>
            <numerusform>{members_outside} de ses membres ne sont pas synchronisés, et ne sont donc dans aucun groupe&#x202f;: ils ne sont pas sélectionnés, sont désactivés ou ne peuvent pas être écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} de ses membres appartient à un autre domaine ou à une autre forêt, et n’est pas synchronisé depuis celui-ci&#x202f;: {foreign}.</numerusform>
            <numerusform>{members_foreign} de ses membres appartiennent à un autre domaine ou à une autre forêt, et ne sont pas synchronisés depuis celui-ci&#x202f;: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>Le service l’a refusé exactement sous cette forme {tries} fois&#x202f;; il n’est donc pas envoyé à chaque exécution.</numerusform>
            <numerusform>Le service l’a refusé exactement sous cette forme {tries} fois&#x202f;; il n’est donc pas envoyé à chaque exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} appartenance en quarantaine&#x202f;: {cause} Nouvel essai à partir du {next_try}.</numerusform>
            <numerusform>{count} appartenances en quarantaine&#x202f;: {cause} Nouvel essai à partir du {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>Refusé {tries} fois par le service, donc non envoyé à chaque exécution.</numerusform>
            <numerusform>Refusé {tries} fois par le service, donc non envoyé à chaque exécution.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} enregistrement en quarantaine&#x202f;: le service l’a refusé. Voir la commande quarantine.</numerusform>
            <numerusform>{count} enregistrements en quarantaine&#x202f;: le service les a refusés. Voir la commande quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>Refusé {tries} fois depuis le {since}&#x202f;; nouvel essai à la première exécution à partir du {next_try}.</numerusform>
            <numerusform>Refusé {tries} fois depuis le {since}&#x202f;; nouvel essai à la première exécution à partir du {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} enregistrement sera renvoyé par la prochaine exécution.</numerusform>
            <numerusform>{count} enregistrements seront renvoyés par la prochaine exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>Rien avec ce GUID n’est en quarantaine&#x202f;: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>Il a été envoyé depuis, n’est plus à envoyer, ou le GUID est mal saisi.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consultez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>Le service de synchronisation n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Personne n’a pris la demande en charge en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Démarrez le service, ou exécutez la synchronisation d’ici.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>La dernière exécution s’est terminée par un défaut de ce programme.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>Le journal contient les détails.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>La synchronisation réessaie automatiquement. Envoyez le journal au support si cela se reproduit.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>Le service de synchronisation ne connaît pas cette demande&#x202f;: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>L’unité {unit} a disparu, avec des personnes ou des groupes synchronisés.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Si elle a été supprimée, approuvez exactement ces lignes&#x202f;; sinon, rendez son droit au compte.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Ils sont partis avec l’unité {unit}, qui a été supprimée volontairement.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Quelqu’un l’a indiqué lorsque l’unité est devenue introuvable.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Approuvez exactement ces lignes dans la journée, ou rejetez-les.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>La moitié ou plus des personnes de l’unité {unit} sont devenues introuvables.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Elles ont été supprimées, ou le compte n’est plus autorisé à les lire. Les objets supprimés ne sont pas montrés à ce compte&#x202f;; il ne peut donc pas faire la différence.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Si elles ont été supprimées, approuvez exactement ces lignes&#x202f;; sinon, rendez son droit au compte.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Ils sont devenus introuvables, et ne figurent pas parmi les objets supprimés.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>Le compte n’est peut-être plus autorisé à les lire, ou ils sont maintenant hors de la base.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Recherchez-les dans Active Directory. S’ils ont réellement disparu, approuvez exactement ces lignes.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Ils ne sont plus là où cette synchronisation lit, et ils n’ont pas été supprimés.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Ils ont été déplacés vers une partie de l’annuaire hors de la base de la recherche.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>S’ils sont réellement partis, approuvez exactement ces lignes. Sinon, remettez-les à leur place, ou faites commencer la recherche plus haut.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est maintenant vide pour tout le monde, et les critères en ont besoin.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>Le compte n’est peut-être plus autorisé à le lire, ou il a été effacé partout.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Rendez son droit au compte, ou modifiez les critères&#x202f;; si c’est voulu, approuvez exactement ces lignes.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est maintenant vide pour la moitié ou plus des personnes de l’unité {unit}, et les critères en ont besoin.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>Le compte n’est peut-être plus autorisé à l’y lire, ou il a été effacé.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Rendez son droit au compte&#x202f;; si c’est voulu, approuvez exactement ces lignes.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>La requête LDAP personnalisée ne trouve plus personne.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>Le compte n’est peut-être plus autorisé à lire un attribut qu’elle demande, ou personne ne l’a.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>La requête LDAP personnalisée ne trouve plus la moitié ou plus des personnes de l’unité {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>Le compte n’est peut-être plus autorisé à y lire un attribut qu’elle demande, ou cet attribut a changé.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>Dans une unité qui a une règle et qui est introuvable pour le moment&#x202f;: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>Le compte n’est peut-être plus autorisé à lire l’unité elle-même.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Rendez son droit au compte. D’ici là, rien ne change pour les objets qui s’y trouvent.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>Impossible de lire si cet utilisateur est activé.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>Le compte qui lit l’annuaire n’est pas autorisé à lire «&#x202f;{attribute}&#x202f;» de cet utilisateur. L’attribut appartient au jeu de propriétés Restrictions de compte.</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Accordez au compte le droit de lire Restrictions de compte, par exemple par le groupe Accès compatible pré-Windows 2000.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Un objet qui ne peut pas être supprimé n’est plus lisible.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>Le compte a perdu un droit de lecture&#x202f;; d’autres objets peuvent donc manquer aussi.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} ne peut plus être lu, et c’est un objet que personne ne peut supprimer.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Le compte a perdu un droit de lecture. Tant que ce n’est pas réglé, personne n’est désactivé, supprimé ni retiré d’un groupe.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Rendez son droit au compte&#x202f;; n’approuvez que s’il ne doit plus lire cet emplacement.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>L’unité {unit}, qui a une règle, est introuvable.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Elle a été supprimée, ou le compte n’est plus autorisé à la lire. Tant que ce n’est pas réglé, personne n’est désactivé, supprimé ni retiré d’un groupe.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>N’approuvez que si elle a été supprimée volontairement&#x202f;: ses personnes sont alors sortantes, et sa règle est retirée. Sinon, rendez son droit au compte, ou modifiez les unités.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Avec {before} depuis la dernière comparaison complète, c’est plus qu’un jour ordinaire&#x202f;: {count} de plus, alors que {limit} passent sans confirmation.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>De nombreuses petites exécutions en font une grande.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>Le compte a probablement perdu un droit de lecture.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>Ce dont la lecture n’est pas autorisée semble ne pas exister.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Regardez dans Active Directory avant toute approbation.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>les personnes d’une unité introuvable</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>tout ce qui retire quelque chose</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est retenu.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>rejeté, reste tel quel</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}&#x202f;: {count} sur {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>Pour autoriser exactement cela&#x202f;: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Pour autoriser exactement cela&#x202f;: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Pour tout laisser tel quel&#x202f;: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Pour être consulté de nouveau&#x202f;: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Probablement&#x202f;: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} hors du groupe {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} devient {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Approuvé pour 24 heures, exactement ceci&#x202f;: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>La règle de {unit} est retirée&#x202f;; ses personnes sont maintenant sortantes.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>Ce qui ne peut pas être lu n’est plus recherché.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Rejeté&#x202f;: {what}, {count}. Ils restent tels quels jusqu’à leur libération.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>Rien n’est retiré tant que {unit} est introuvable.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Libéré&#x202f;: {what}, {count}. La prochaine exécution redemande.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>La prochaine exécution le fait&#x202f;; «&#x202f;identity-connect sync&#x202f;» le fait maintenant.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>L’agent le fait maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} compte serait supprimé définitivement&#x202f;; rien n’a donc été approuvé.</numerusform>
            <numerusform>{count} comptes seraient supprimés définitivement&#x202f;; rien n’a donc été approuvé.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Ce qui est supprimé dans le service ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Parcourez-les avec «&#x202f;identity-connect holds show {hold}&#x202f;»&#x202f;; pour autoriser, ajoutez --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Plusieurs ensembles retenus commencent par {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Un identifiant peut être abrégé, mais celui-ci est trop court pour les distinguer.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Saisissez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>Seul ce qui a changé dans l’annuaire depuis la dernière exécution a été comparé. Avec --full, tout le monde l’est.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>L’annuaire ne montre à ce compte aucun objet supprimé. Les suppressions sont remarquées par la prochaine comparaison complète&#x202f;: celle de la nuit, ou une que vous lancez avec --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>Tout a été comparé&#x202f;: c’est la première comparaison, et les modifications ont besoin d’un point de départ.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>Tout a été comparé&#x202f;: la dernière comparaison complète n’a pas pu lire tout l’annuaire ou tout le service&#x202f;; les modifications ne peuvent donc pas s’appuyer sur elle.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>Tout a été comparé&#x202f;: lors de la dernière comparaison complète, des personnes ou des groupes semblaient être sortis, et ce n’est pas certain. Les exécutions ne liront de nouveau que les modifications une fois que cela sera tranché ou ne sera plus le cas.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>Tout a été comparé&#x202f;: la recherche ne commence pas au même endroit de l’annuaire que lors de la dernière exécution.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>Tout a été comparé&#x202f;: les paramètres ne sont pas ceux de la dernière comparaison complète.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>Tout a été comparé&#x202f;: la dernière comparaison complète n’est pas arrivée à son terme, l’annuaire a été lu depuis pour les paramètres, ou une version antérieure de ce programme l’a faite.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>Tout a été comparé&#x202f;: la dernière comparaison complète date de plus d’un jour.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>Tout a été comparé&#x202f;: l’horloge de cette machine est en retard sur l’heure de la dernière exécution.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>Tout a été comparé&#x202f;: un autre contrôleur de domaine que lors de la dernière exécution a répondu, ou le même après une restauration, et chacun compte ses propres modifications.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>Tout a été comparé&#x202f;: le contrôleur de domaine compte moins de modifications que lors de la dernière exécution, comme après une restauration.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>Tout a été comparé&#x202f;: la réponse de l’annuaire sur ses modifications n’était pas complète.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>Tout a été comparé&#x202f;: une unité d’organisation sélectionnée est introuvable.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>Tout a été comparé&#x202f;: le service n’a pas trouvé un compte qu’il devrait avoir.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>Tout a été comparé&#x202f;: il y avait tant de nouvelles personnes ou de nouveaux groupes qu’énumérer le service était le moyen le plus court de savoir qui a déjà un compte.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>Tout a été comparé&#x202f;: plusieurs comptes du service pourraient être ceux de la même personne.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>Tout a été comparé&#x202f;: le mappage, les critères ou la requête personnalisée utilisent un attribut qui change sans que l’annuaire le compte (comme directReports ou lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Il n’y a plus d’espace sur le disque de {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>Le disque ou le quota est plein. Rien n’a été modifié&#x202f;; l’ancien fichier est intact.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Ce compte n’est pas autorisé à y lire ou à y écrire, ou le disque a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Vérifiez les autorisations du dossier, ou indiquez-en un autre avec --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>Le fichier de paramètres {path} est endommagé.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Corrigez cet endroit, ou remettez une copie du fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>Le fichier de paramètres {path} a été écrit par une version plus récente d’Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Il a le format {version}&#x202f;; cette version connaît les formats jusqu’à {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Installez la version plus récente sur cette machine, ou utilisez un autre dossier de profil.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>Les mots de passe et jetons enregistrés dans {path} ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>Le fichier est endommagé, ou sa clé a été modifiée ou retirée depuis son écriture.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Relancez la configuration pour les saisir de nouveau. Les personnes et les groupes ne sont pas concernés.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>Les mots de passe enregistrés dans {folder} sont utilisés par un autre programme.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Une deuxième instance d’Identity Connect y écrit depuis plusieurs secondes.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Attendez qu’elle ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>Il n’y a pas d’emplacement sûr pour la clé qui protège les mots de passe enregistrés.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Ce système n’offre pas de trousseau, et aucun autre détenteur n’a été configuré.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>Sur un poste de travail, démarrez son trousseau. Sur un serveur, créez un fichier de clé privé (umask 077; head -c 32 /dev/urandom &gt; FILE) et indiquez-le dans IDENTITY_CONNECT_KEY_FILE, ou donnez à une unité systemd l’identifiant (credential) identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>La clé qui protège les mots de passe enregistrés n’est pas sur ce système.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Ils ont été enregistrés avec le détenteur de clé {holder}, qui n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Démarrez Identity Connect comme il l’était auparavant, ou relancez la configuration.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>Le trousseau du système n’a pas répondu en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Il attend probablement que quelqu’un le déverrouille.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Déverrouillez le trousseau, puis réessayez. Sur un serveur, indiquez un fichier de clé privé dans IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Personne ne l’a déverrouillé dans cette session.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>Le fichier de clé des mots de passe enregistrés n’est pas indiqué.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Ils ont été enregistrés avec un fichier de clé, mais {variable} n’est pas défini.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Définissez {variable} sur le chemin de ce fichier.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>Le fichier de clé {path} se trouve dans le dossier de profil.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Une copie de {folder} contiendrait sa propre clé.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Déplacez le fichier de clé vers un dossier extérieur.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Le fichier de clé {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Il manque, n’est pas un fichier ordinaire, ou ce compte n’est pas autorisé à le lire.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Vérifiez le chemin et les autorisations du fichier.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>D’autres sont autorisés à lire le fichier de clé {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>Son mode est {mode}, ou il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Faites en sorte qu’il appartienne à l’utilisateur qui exécute Identity Connect, avec le mode 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>Le fichier de clé {path} est trop court.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Il contient {size} octets&#x202f;; au moins {least} octets aléatoires sont nécessaires.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Créez-en un nouveau&#x202f;: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Un fichier de clé n’est pas utilisé sous Windows&#x202f;: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows conserve la clé dans son propre magasin d’informations d’identification.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Retirez IDENTITY_CONNECT_KEY_FILE de l’environnement.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>L’identifiant systemd (credential) {credential} manque.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>Les mots de passe ont été enregistrés avec lui, mais il n’a pas été fourni à ce processus.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Démarrez Identity Connect par son unité systemd, avec LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unités d’organisation</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Lecture de l’annuaire</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>Lecture du service</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Appartenances</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Synchronisation terminée.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>Un plan a été créé. Rien n’a été écrit dans le service.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Terminé en partie&#x202f;: certaines modifications attendent votre approbation.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Synchronisation terminée, mais certains enregistrements ont été rejetés.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Arrêté. Ce qui a été confirmé jusque-là reste.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>La synchronisation n’est pas arrivée à son terme. Ce qui a été confirmé jusque-là reste.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Confirmé par le service&#x202f;:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Une synchronisation ferait ceci&#x202f;:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>utilisateurs à créer</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>utilisateurs à mettre à jour</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>utilisateurs à activer</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>utilisateurs à désactiver</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>utilisateurs à supprimer</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>utilisateurs à ne plus synchroniser</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>groupes à créer</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>groupes à mettre à jour</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>groupes à supprimer</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>groupes à ne plus synchroniser</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>appartenances à ajouter</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>appartenances à supprimer</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>utilisateurs créés</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>utilisateurs mis à jour</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>utilisateurs activés</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>utilisateurs désactivés</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>utilisateurs supprimés</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>utilisateurs qui ne sont plus synchronisés</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>utilisateurs en conflit</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>utilisateurs retenus</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>utilisateurs ignorés</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>utilisateurs inchangés</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>groupes créés</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>groupes mis à jour</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>groupes activés</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>groupes désactivés</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>groupes supprimés</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>groupes qui ne sont plus synchronisés</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>groupes en conflit</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>groupes retenus</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>groupes ignorés</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>groupes inchangés</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>appartenances ajoutées</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>appartenances retirées</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>Personne n’a été désactivé, supprimé ni retiré d’un groupe. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Enregistrements rejetés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>En attente d’approbation&#x202f;: {what}, {count} sur {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Pour voir exactement ces éléments, et les approuver ou les rejeter&#x202f;: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Reste tel quel, car quelqu’un l’a rejeté&#x202f;: {what}, {count}. Voir la commande holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>désactivation d’utilisateurs</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>retrait de membres de groupes</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>renommage</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>modifications après la diminution de l’annuaire</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>modifications confirmées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Aucune synchronisation n’a encore été exécutée.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  et d’autres (toutes avec --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Pour appliquer exactement cela&#x202f;: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Nouveaux ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>À mettre à jour ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>À activer ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>À désactiver ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>Sortants ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflits ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Ignorés ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Inchangés ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>étendue</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>critères</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mappage</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Une erreur qui n’aurait pas dû se produire s’est produite. Les détails sont dans {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect n’est pas configuré dans {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Il n’y a pas de paramètres à cet endroit.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Exécutez identity-connect setup, ou indiquez un autre dossier avec --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect est déjà configuré dans {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Pour remplacer ses paramètres, ajoutez --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>Personne n’a été trouvé pour «&#x202f;{who}&#x202f;».</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Ni la lecture du {at} ni l’historique ne connaissent un tel nom, e-mail ou GUID&#x202f;: l’objet n’existe pas, le compte qui lit n’est pas autorisé à le voir, ou il est hors de ce qui est lu.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Exécutez un aperçu, ou indiquez le nom unique ou le GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Rien n’est encore connu sur «&#x202f;{who}&#x202f;».</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>L’annuaire n’a pas été lu jusqu’ici.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Exécutez d’abord identity-connect preview.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>«&#x202f;{who}&#x202f;» n’est jamais lu.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>L’objet n’est pas sous {base}, où l’annuaire est lu.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Définissez une autre base dans les paramètres de la connexion, s’il doit être synchronisé.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Annuaire</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Contrôleurs</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>La clé d’installation mène à {host}, que le fichier de réponses n’indique pas.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Une clé arrivée par e-mail pourrait mener n’importe où, et des mots de passe suivraient.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Comparez le nom avec l’adresse de votre service, puis définissez confirmed_host = &quot;{host}&quot; sous [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Sans chiffrement, le mot de passe est transmis en clair.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Quiconque peut écouter sur le réseau peut le lire.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Définissez security = &quot;ldaps&quot; ou &quot;starttls&quot; sous [directory], ou plain_confirmed = true si c’est vraiment voulu.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>La licence n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Lisez-la, puis définissez accept_licence = true dans le fichier de réponses.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>Le fichier de réponses {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses autorisations.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>Le fichier de réponses {path} contient une erreur.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Comparez cet endroit avec l’exemple complet du README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Un secret n’a pas sa place dans le fichier de réponses {path}&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>Les fichiers sont copiés, envoyés par e-mail et archivés.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Retirez-le et changez ce secret. Fournissez les secrets dans l’environnement ou à l’invite.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Le fichier de certificat {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Vérifiez ca_file dans le fichier de réponses&#x202f;: un fichier PEM, relatif au fichier de réponses.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Un secret manque&#x202f;: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>Il n’est pas dans l’environnement, et personne n’est là pour répondre.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Définissez {variable} pour cette commande, ou exécutez-la dans un terminal.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>Il n’existe pas d’unité d’organisation {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>Elle n’existe pas, ou le compte n’est pas autorisé à la voir.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Vérifiez le nom unique dans le fichier de réponses.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Clé d’installation</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Phrase secrète de la clé d’installation</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Jeton SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Secret client (du client OAuth propre à l’organisation)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Mot de passe du compte d’annuaire</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Clé d’installation pour {organization} à l’adresse {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Pour vous authentifier, ouvrez {url} et saisissez le code {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>Le code reste valable&#x202f;; nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Authentifié en tant que {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>Le compte du propriétaire n’a pas été indiqué&#x202f;: d’ici là, personne ne sera désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Pour l’approuver après comparaison&#x202f;: ca_file (son autorité) ou pin_sha256, sous [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Configuré. Ensuite&#x202f;: identity-connect preview, puis identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Cet appareil est inscrit.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>Les mots de passe et les jetons sont scellés.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>Les paramètres sont enregistrés.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Cette clé est valable. Elle mène à {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>La ligne {line} de l’entrée n’est pas comprise.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Chaque ligne est de la forme name=value.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Noms connus&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Saisissez deux fois la même.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>Le bac à sable fonctionne, avec {users} personne. Il sert uniquement à faire des essais.</numerusform>
            <numerusform>Le bac à sable fonctionne, avec {users} personnes. Il sert uniquement à faire des essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Appuyez sur Ctrl+C pour y mettre fin&#x202f;; tout ce qu’il contient disparaît alors.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Une autre instance d’Identity Connect est en cours d’exécution dans {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Une exécution à la fois&#x202f;: deux déferaient le travail l’une de l’autre.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Attendez qu’elle ait terminé, ou mettez-y fin, puis réessayez.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>L’agent est en cours d’exécution. Appuyez sur Ctrl+C pour y mettre fin&#x202f;; le prochain démarrage reprend la suite.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Prochaine exécution&#x202f;: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>Le disque de destination est plein, ou la sortie a été fermée.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Consultez de nouveau le résultat&#x202f;: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>Active Directory n’a pas été interrogé de nouveau, car il a refusé l’authentification (le {time})&#x202f;: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Rien n’a changé depuis. Une planification qui répète une authentification refusée verrouille le compte.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Corrigez le compte ou le mot de passe. Puis relancez setup avec --replace, ou cette commande une fois dans un terminal.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Il n’y a pas d’affichage pour ouvrir une fenêtre.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Utilisez plutôt une commande (identity-connect --help; demo --headless), ou une session de bureau.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Démarrage du bac à sable avec {users} personne.</numerusform>
            <numerusform>Démarrage du bac à sable avec {users} personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>Le service d’annuaire pour les essais&#x202f;: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>Son administrateur&#x202f;: {user}, mot de passe {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Lu dans l’annuaire&#x202f;: {user} utilisateurs, {group} groupes.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>Le service lui-même compte maintenant {users} utilisateurs et {groups} groupes.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Laissés de côté, avec la raison ({count}&#x202f;; la démo contient volontairement des enregistrements erronés)&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} requête en {seconds} s.</numerusform>
            <numerusform>{requests} requêtes en {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Deuxième exécution&#x202f;:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Utilisateurs&#x202f;: {expected} étaient prévus, {got} ont été confirmés.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Groupes&#x202f;: {expected} étaient prévus, {got} ont été confirmés.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Utilisateurs&#x202f;: {expected} ont été confirmés, le service en a {got} de plus.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Groupes&#x202f;: {expected} ont été confirmés, le service en a {got} de plus.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>Aucun utilisateur n’a été créé.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>Aucun groupe n’a été créé.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>La page de vérification du bac à sable n’a pas répondu comme prévu.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} n’a pas pu être ouvert, ou n’a pas de bouton pour approuver.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Réessayez&#x202f;; --verbose montre ce qu’il a répondu.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>La démo n’approuve pas une authentification auprès de {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Elle ne le fait que sur cette machine.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Exécutez identity-connect setup, et approuvez vous-même l’authentification.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>Le bac à sable n’a pas démarré en {seconds} secondes.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Cette machine est très occupée, ou quelque chose le bloque.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Réessayez avec moins de personnes (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Le bac à sable n’est pas installé.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>Ses packages sont un supplément (extra).</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Installez identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>Le bac à sable s’est terminé de façon inattendue.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Réessayez&#x202f;; --verbose montre sa dernière réponse.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>rien n’est indiqué</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} n’est pas une date telle que 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} n’est pas un jour tel que 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>ce jour est passé&#x202f;: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>choisissez de 1 à {most} personnes</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect est déjà ouvert&#x202f;; sa fenêtre a été mise au premier plan.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Il n’y a pas encore de clé d’installation.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>La clé indique quelle organisation cet ordinateur servira.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Copiez la clé depuis la page d’administration de l’annuaire et collez-la ici.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Cette clé n’a pas encore été vérifiée auprès de son service.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Confirmez que {host} est le service de votre organisation.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Une clé peut mener à n’importe quel service, et celui-ci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Comparez le nom avec la page d’où vous avez copié la clé, puis cochez la case.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Confirmez les hôtes {host} et {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Une clé peut mener n’importe où&#x202f;: l’authentification va au premier, les personnes sont envoyées au second.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Comparez les noms avec la page d’où vous avez copié la clé, puis cochez la case.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>La clé d’installation n’est plus dans le coffre scellé.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>Le coffre a été vidé après la vérification de la clé.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Revenez à la première étape et collez de nouveau la clé.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Un secret vérifié auparavant n’est plus dans le coffre scellé&#x202f;: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>Le coffre a été vidé, ou un autre compte d’utilisateur a ouvert cette configuration.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Revenez à l’étape qui le demande et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Ce service nécessite un jeton du porteur pour SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>La clé n’en contient pas.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Copiez-le depuis la page de provisionnement du service.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Copiez-le de nouveau depuis la page qui l’affiche, et rien d’autre.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>Le proxy a un mot de passe mais pas de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Saisissez aussi le nom d’utilisateur, ou laissez les deux vides.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Lisez-la, puis cochez la case.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne ne s’est encore authentifié.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Cet ordinateur agit pour l’administrateur qui approuve le code.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Ouvrez la page dans un navigateur, authentifiez-vous et saisissez le code.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Le code a expiré.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Un code n’est valable que quelques minutes.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} n’est pas le nom d’un domaine.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un domaine a un nom DNS tel que corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Saisissez le nom DNS du domaine.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} n’est pas le nom d’un ordinateur.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Saisissez le nom complet, par exemple dc1.corp.example.com, avec :636 uniquement pour un autre port.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Aucun utilisateur n’est indiqué.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>L’annuaire est lu avec les droits d’un seul compte&#x202f;; la lecture suffit.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Saisissez un utilisateur, par exemple reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} n’indique pas à quel domaine l’utilisateur appartient.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Saisissez-le sous la forme utilisateur@domaine, DOMAINE\utilisateur ou d’un nom unique.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Le mot de passe de l’utilisateur manque.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Saisissez le mot de passe de l’utilisateur qui lit l’annuaire.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Activez le chiffrement, ou cochez la case pour continuer sans.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Saisissez-la sous la forme DC=corp,DC=example,DC=com, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>La taille de page doit être comprise entre {low} et {high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 est ce qu’attendent les contrôleurs de domaine.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>Le certificat de l’autorité n’est pas au format PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Un fichier PEM commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Exportez le certificat au format X.509 encodé en base 64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>La vérification de la connexion n’a pas réussi.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>La connexion n’est pas encore installée.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Indiquez le compte propriétaire de cette connexion, ou continuez sans.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Tant que le propriétaire n’est pas connu, personne n’est désactivé ni supprimé, afin que le propriétaire ne puisse pas perdre son accès.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>Aucune unité d’organisation n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Seuls les personnes et les groupes des unités sélectionnées sont synchronisés.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Cochez au moins une unité.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>Aucun type d’objet n’est sélectionné.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Cochez les utilisateurs, les groupes ou les groupes de sécurité.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>La première synchronisation n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Il n’y a pas encore d’aperçu.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Rien n’est écrit avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>La configuration enregistrée dans {path} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Recommencez. L’ancien fichier a été conservé au même endroit.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>La configuration enregistrée dans {path} provient d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Installez la version plus récente, ou recommencez.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>Il s’est produit quelque chose que ce programme n’attendait pas.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est un défaut du programme.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copiez les détails et envoyez-les au support.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Cette étape ne peut plus être modifiée ici&#x202f;: la connexion est installée.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Cette étape ne peut plus être modifiée ici&#x202f;: la première synchronisation a commencé.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>Unités et objets</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Mappage des champs</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Règles utilisateur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Examen et démarrage</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Quoi synchroniser</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Comment synchroniser</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Étape actuelle</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiert votre attention</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Nom du contrôleur</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Droits de l’utilisateur qui lit</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Deuxième contrôleur</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>Lecture des unités d’organisation</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Envoi des utilisateurs</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Envoi des groupes</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Envoi des membres des groupes</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>Utiliser la clé et inscrire cet ordinateur</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Vérifier que les secrets sont scellés</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Une clé est un secret&#x202f;: quiconque la possède peut connecter un ordinateur à votre organisation. Elle est conservée dans le coffre scellé et oubliée une fois utilisée. Une clé arrivée par e-mail pourrait mener n’importe où&#x202f;; un service inconnu est donc confirmé par son nom.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Copiez de nouveau toute la ligne depuis la page d’administration de votre annuaire cloud. Une clé expirée ou déjà utilisée par un autre ordinateur peut y être remplacée. Si le service n’est pas joignable, consultez les paramètres de proxy sur cette page.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>La langue de ce programme sur cet ordinateur. Elle peut être changée à tout moment en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Les noms, attributs et messages de votre annuaire y restent tels quels.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>Les conditions d’utilisation de ce programme. Le texte complet est ici, même sans connexion Internet&#x202f;; il peut être enregistré et imprimé.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>La version que vous acceptez et la date sont consignées dans les paramètres.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Un administrateur de l’annuaire cloud autorise cet ordinateur à travailler pour l’organisation. L’authentification a lieu dans un navigateur, sur cet appareil ou sur un autre&#x202f;; le mot de passe n’arrive jamais ici.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>Le code est valable quelques minutes. La page du navigateur indique l’ordinateur demandeur&#x202f;: n’y continuez que si c’est celui-ci. Le compte qui s’authentifie devient propriétaire de la connexion, et aucune synchronisation ne le désactive ni ne le supprime jamais.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Comment Active Directory est joint&#x202f;: le domaine, ses contrôleurs dans l’ordre où ils sont essayés, et l’utilisateur qui lit.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>La lecture suffit&#x202f;: aucun administrateur n’est nécessaire, et rien n’est jamais écrit dans Active Directory. Les contrôleurs sont indiqués par leur nom complet, car un certificat est émis pour le nom complet. LDAP sur SSL (port 636) est la valeur par défaut.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Si aucun contrôleur n’est trouvé, cet ordinateur n’est peut-être pas autorisé à interroger un serveur DNS du domaine&#x202f;; ajoutez un contrôleur par son nom. Les détails techniques d’un échec se trouvent à l’étape suivante, ligne par ligne.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Tout ce dont une synchronisation aura besoin est réellement testé, une ligne après l’autre. Chaque ligne indique ce qu’elle a constaté, et chacune peut être réessayée seule.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>Le mot de passe est essayé une fois par clic et jamais de nouveau automatiquement, afin que votre compte ne soit pas verrouillé. Un certificat non approuvé est affiché avec tout ce qu’il faut pour décider&#x202f;: faire confiance à son autorité, l’épingler, ou ne pas l’approuver.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Choisissez une ligne pour lire sa cause et sa solution. Une ligne qui en attend une autre n’est pas testée avant que celle-ci fonctionne.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>La première des deux étapes qui modifient quelque chose&#x202f;: la clé est utilisée, cet ordinateur est inscrit auprès du service, les secrets sont scellés et les paramètres enregistrés.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>Aucune personne n’est créée, modifiée ni désactivée. Les étapes précédentes sont ensuite verrouillées&#x202f;; ce qu’elles ont décidé peut être modifié plus tard dans les paramètres.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Une étape qui échoue est indiquée. «&#x202f;{button:Retry}&#x202f;» la reprend&#x202f;; «&#x202f;{button:Roll back}&#x202f;» défait ce qui a été fait.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Quelles unités d’organisation sont synchronisées, et quels types d’objets dans ces unités.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Une unité cochée inclut tout ce qui se trouve sous elle, même les unités créées plus tard si vous le choisissez. Les unités sont mémorisées par leur identité&#x202f;: une unité renommée ou déplacée reste choisie. Les comptes système sont toujours exclus.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Une unité qui ne s’ouvre pas n’est peut-être pas lisible pour l’utilisateur de la connexion. Une requête LDAP restreint encore les utilisateurs&#x202f;; une erreur y est signalée à l’endroit exact.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Quel attribut d’Active Directory remplit quel champ de l’annuaire cloud.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>Les suggestions sont accompagnées de leur raison et peuvent être annulées. Le résultat est affiché pour une personne réelle, et toute la sélection est contrôlée à la recherche de champs obligatoires vides et de valeurs communes à deux personnes. objectGUID relie les deux côtés et ne change jamais.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Une personne dont l’enregistrement ne peut pas être mappé est laissée de côté avec la raison&#x202f;; toutes les autres sont synchronisées.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Qui, parmi les personnes des unités choisies, est synchronisé&#x202f;: tout le monde, ou celles qui remplissent des critères.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>Les chiffres à côté des critères proviennent du dernier parcours de votre annuaire et indiquent qui sortirait. Testez une personne pour voir quelle condition décide.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>S’il ne reste personne, examinez la condition qui exclut le plus de personnes. Les comparaisons ignorent les majuscules et les minuscules.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Ce qui arrive aux comptes de l’annuaire cloud quand quelque chose change dans Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>La sortie des unités sélectionnées n’est traitée que si le statut du compte est suivi. La suppression est irréversible&#x202f;; la désactivation ne l’est pas. Ce qui dépasse les limites est retenu et attend votre approbation. Le compte du propriétaire n’est jamais désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Quand la synchronisation s’exécute automatiquement&#x202f;: toutes les quelques minutes avec une comparaison complète la nuit, ou chaque jour, chaque semaine ou chaque mois.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Les heures sont celles du fuseau horaire que vous choisissez&#x202f;; les prochaines exécutions sont énumérées, même lors des changements d’heure.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Quels contrôleurs de domaine transmettront les modifications de mots de passe, afin que les personnes s’authentifient dans le cloud avec leur mot de passe Active Directory. Cette étape est facultative.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Une modification est capturée sur le contrôleur qui la reçoit&#x202f;; chaque contrôleur accessible en écriture devrait donc être couvert. L’agent devient actif après un redémarrage du contrôleur. Les mots de passe qui existent déjà sont synchronisés lors de leur prochaine modification.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Chaque ligne indique ce qui manque et la ligne PowerShell qui y remédie.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Tout ce que ferait la première synchronisation, avant toute écriture&#x202f;: chaque personne avec la raison, chaque champ avant et après.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Si l’annuaire a changé depuis la préparation de l’aperçu, celui-ci est préparé de nouveau. «&#x202f;{button:Stop}&#x202f;» laisse un état cohérent&#x202f;; la prochaine exécution reprend à ce point.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Lien avec l’annuaire</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone domicile</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Radiomessagerie</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Département ou région</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code pays</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nom commun</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>ID d’employé</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Type d’employé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>Téléphone IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gestionnaire</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Identifiant qui ne change jamais</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Boîte postale</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Nom du compte (antérieur à Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nom d’ouverture de session</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>Le schéma de cet annuaire n’a pas «&#x202f;{attribute}&#x202f;».</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>Le schéma a «&#x202f;{attribute}&#x202f;», mais pas pour les objets de ce type.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>«&#x202f;{attribute}&#x202f;» contient des données binaires, qui ne sont pas lues comme du texte.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>«&#x202f;{attribute}&#x202f;» peut avoir plusieurs valeurs&#x202f;; la première dans l’ordre de tri est prise.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>«&#x202f;{attribute}&#x202f;» contient le nom unique d’un autre objet.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est un nombre, envoyé tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est une date et heure, envoyée comme l’annuaire l’écrit.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>«&#x202f;{attribute}&#x202f;» est dans le schéma&#x202f;: texte, une valeur.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valeur fixe</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Premier qui n’est pas vide</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Sans espaces superflus</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Remplacer du texte</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Si vide, valeur par défaut</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Premier de</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Sans espaces</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Remplacer dans</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Par défaut pour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre eux</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>À partir du caractère</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Combien (vide&#x202f;: tous)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Texte à remplacer</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Valeur si vide</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mappés</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Non mappé</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Laissés de côté&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Lire la note</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Vides&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>En double&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Trop longs&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>Pas du texte&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Invisibles&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>Un e-mail à «&#x202f;{domain}&#x202f;» ne peut guère arriver de l’extérieur.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>De tels noms ne sont utilisés qu’à l’intérieur des réseaux. Adresses concernées&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Mappez un autre attribut à «&#x202f;{field}&#x202f;», ou continuez si vous connaissez le domaine.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>«&#x202f;{field}&#x202f;» est obligatoire, et vide pour {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>«&#x202f;{field}&#x202f;» doit être différent pour chacun, et {count} partagent une valeur.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>«&#x202f;{field}&#x202f;» est trop long pour {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>«&#x202f;{field}&#x202f;» ne peut pas être lu comme texte pour {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>«&#x202f;{field}&#x202f;» contient des caractères invisibles pour {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>Il n’y a pas de requête LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Saisissez-en une, par exemple (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>La requête LDAP se termine trop tôt.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>La parenthèse au caractère {opened} n’est jamais fermée.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Ajoutez une parenthèse fermante, ou continuez à écrire.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>La parenthèse fermante au caractère {position} est de trop.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>Rien n’a été ouvert qu’elle puisse fermer.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Retirez-la, ou ajoutez la parenthèse ouvrante correspondante.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>La requête LDAP continue après sa fin&#x202f;: «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Une requête est une paire de parenthèses&#x202f;; ceci vient après, au caractère {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Joignez les conditions avec &amp; (toutes) ou | (une suffit)&#x202f;: (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>L’opérateur {operator} au caractère {position} n’est pas entre parenthèses.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Mettez toute la requête entre parenthèses&#x202f;: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Une parenthèse ouvrante ou fermante manque avant «&#x202f;{found}&#x202f;».</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>Au caractère {position}, soit une autre condition commence, soit le groupe se termine.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Mettez chaque condition entre ses propres parenthèses&#x202f;: (&amp;(department=Sales)(title=*)). Les mots tels que AND et OR s’écrivent &amp; et | devant.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Deux parenthèses s’ouvrent l’une après l’autre au caractère {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Les conditions côte à côte sont jointes par &amp;, | ou&#x202f;!, placé en premier.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Écrivez (&amp;(department=Sales)(title=*)), ou retirez une paire de parenthèses.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>L’opérateur {operator} au caractère {position} n’a pas de condition.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Placez des conditions après lui, chacune entre parenthèses&#x202f;: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>L’opérateur&#x202f;! s’applique à une condition, et une deuxième suit au caractère {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Écrivez (!(&amp;(department=Sales)(title=*))) ou (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Le nom d’un attribut manque au caractère {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Indiquez-en un avant le signe, comme department dans (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} n’est pas le nom d’un attribut.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>Les noms se composent de lettres, de chiffres et de traits d’union, et commencent par une lettre&#x202f;; le caractère {position} n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Écrivez le nom tel qu’il est dans Active Directory, par exemple department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Après {name}, le signe = manque, au caractère {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Une condition se compose d’un nom, de l’un des signes = &gt;= &lt;= ~= et d’une valeur.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Écrivez-la sous la forme (department=Sales). Il n’y a ni &gt; ni &lt;&#x202f;: utilisez &gt;= et &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Une parenthèse ouvrante se trouve à l’intérieur d’une valeur, au caractère {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Les parenthèses appartiennent à la requête elle-même.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Écrivez \28 pour ( et \29 pour ) lorsqu’elles font partie de la valeur&#x202f;; sinon, fermez d’abord la condition.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>La barre oblique inverse au caractère {position} n’est pas suivie de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Une barre oblique inverse introduit un caractère écrit par son numéro.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Écrivez \5c pour une barre oblique inverse elle-même.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>Un astérisque ne peut pas être utilisé avec {operator} (caractère {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Seul = accepte une partie de valeur.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Utilisez =, ou écrivez \2a pour un astérisque qui fait partie de la valeur.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Un saut de ligne ou un autre caractère invisible ({character}) se trouve à l’intérieur d’une valeur, au caractère {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>Un texte collé est souvent coupé en lignes.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Retirez-le. Entre les conditions, les sauts de ligne sont permis.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} n’est pas le nom d’une règle de correspondance.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Entre les deux-points, avant le caractère {position}, figure le numéro d’une règle.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Écrivez-le sous la forme (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>Le caractère {character} à la position {position} est un signe pleine chasse.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>Les requêtes LDAP s’écrivent avec le signe étroit&#x202f;: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Passez la méthode d’entrée en demi-chasse et saisissez {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>La requête LDAP est imbriquée sur plus de {depth} niveaux (caractère {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>Les contrôleurs de domaine ne lisent pas aussi profondément.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Joignez les conditions sur un seul niveau lorsqu’elles ont le même signe.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} ne peut pas répondre à cette requête LDAP.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Utilisez un autre attribut. La réponse du contrôleur est dans les détails techniques.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>La requête LDAP contient des modifications qui n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>Le schéma ne connaît pas d’attribut {attribute} pour les utilisateurs&#x202f;: la condition ne trouve personne.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>Le schéma ne connaît pas d’attribut {attribute} pour les utilisateurs&#x202f;: la condition ne trouve personne. Il existe&#x202f;: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory ignore une condition sans attribut&#x202f;: elle ne trouve personne.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory n’a pas de règle de correspondance {rule}&#x202f;: la condition ne trouve personne.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} contient des noms uniques, qui ne sont comparés qu’en entier&#x202f;: avec un astérisque, la condition ne trouve personne.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} est comparé à rien, ce qui ne trouve personne. Pour les personnes sans valeur, écrivez (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>La valeur de {attribute} commence par un astérisque&#x202f;: aucun index n’aide, et chaque utilisateur est examiné.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} n’est pas indexé&#x202f;: chaque utilisateur est examiné, ce qui est lent dans les grands domaines.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory traite ~= comme =&#x202f;: {attribute} doit être égal.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory ignore :dn après {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>La valeur de {attribute} contient un caractère invisible ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Confirmez que des comptes sont supprimés définitivement.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>Les e-mails, fichiers et données d’un compte supprimé ne peuvent pas être récupérés, même si la personne est de nouveau synchronisée.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Confirmez-le dans la carte, ou choisissez de désactiver les comptes.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>La limite doit être comprise entre 0 et {most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Saisissez un nombre de modifications.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} n’est pas un pourcentage.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Saisissez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>La limite autorise au moins {floor}, mais jamais plus de {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>Le deuxième nombre l’emporte&#x202f;; le premier serait donc sans effet.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Réduisez le premier nombre, ou augmentez le deuxième.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} n’est pas un pourcentage à partir duquel tout est retenu.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Un annuaire qui donne beaucoup moins d’objets qu’auparavant a peut-être été lu avec moins de droits.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Saisissez un pourcentage supérieur à 0 et jusqu’à 100.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Désactivé dans Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Déplacé hors des unités sélectionnées</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Supprimé dans Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Supprimé dans le service</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Compte expiré</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Un nouveau compte, vide, est créé.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>Rien ne se passe&#x202f;: disparu des deux côtés.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>Aucun compte n’est créé.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>Le compte est activé.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>Le compte est supprimé définitivement.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Reste actif et n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Reste actif&#x202f;: le propriétaire n’est jamais désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Reste actif jusqu’à ce que le propriétaire de la connexion soit connu.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>Ce qui est envoyé arrive dans un magasin personnalisé de Zoho Directory. Les paramètres de ce magasin décident si les comptes y suivent un changement de statut, une sortie ou une suppression.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory en décide lui-même&#x202f;: dans les paramètres du magasin personnalisé (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>Un service SCIM en décide lui-même&#x202f;: cherchez les invitations ou les notifications dans ses pages d’administration.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>Ce service en décide lui-même, dans ses pages d’administration.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>Aucun contrôleur n’est choisi.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Un contrôleur capture les modifications de mots de passe effectuées sur lui, et aucune autre.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Choisissez chaque contrôleur accessible en écriture, ou désactivez la synchronisation des mots de passe.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Ce service n’accepte pas de mots de passe.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>Il n’offre ni l’appel d’un agent de mots de passe ni le changePassword de SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Continuez sans synchronisation des mots de passe. Les personnes définissent leur mot de passe dans le service.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Un magasin personnalisé de Zoho Directory n’accepte pas de mots de passe.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>Ce qui y est envoyé ne devient le mot de passe de personne.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Continuez sans synchronisation des mots de passe. Les personnes définissent leur mot de passe dans Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, port 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, port 5985 ou 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Accessible en écriture</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Authentification via SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ accessible en écriture</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Authentification via WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Version et architecture</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>Protection LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Autres filtres de mots de passe</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Redémarrage en attente</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Autres installations</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Non vérifié&#x202f;: le contrôleur doit d’abord répondre.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} n’est pas connu du DNS de cet ordinateur.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>L’enregistrement manque, ou cet ordinateur interroge un serveur DNS hors du domaine.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Faites en sorte que cet ordinateur utilise un serveur DNS du domaine. Cette ligne montre ce qu’il répond&#x202f;:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} répond.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} n’a répondu sur aucun port en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>Il est éteint, ou un pare-feu entre ici et {addresses} rejette tout sans réponse.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Démarrez le contrôleur ou ouvrez le pare-feu. Cette ligne l’essaie d’ici&#x202f;:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Répond sur le port {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} refuse SMB sur le port {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Le service Serveur n’est pas en cours d’exécution&#x202f;; l’agent est copié par son intermédiaire.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} ne répond pas sur le port {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Un pare-feu sur le contrôleur ou sur le trajet rejette le trafic sans réponse&#x202f;; l’agent est copié par SMB. SMB n’est nécessaire que pendant une installation ou une désinstallation.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Ouvrez le port {port} sur le trajet, et exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Répond sur le port {port}, chiffré avec TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Répond sur le port {port}&#x202f;; les messages sont chiffrés par l’authentification.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} refuse WinRM sur les ports {port} et {other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>La communication à distance PowerShell est désactivée&#x202f;; l’agent est installé par son intermédiaire.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} ne répond pas sur les ports {port} et {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Un pare-feu sur le contrôleur ou sur le trajet rejette le trafic sans réponse&#x202f;; l’agent est installé par WinRM.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>Des mots de passe peuvent y être modifiés.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>Pas nécessaire&#x202f;: il est en lecture seule, et transmet chaque modification de mot de passe à un contrôleur accessible en écriture.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>L’annuaire n’indique pas ce que {host} exécute.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} n’exécute pas Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>L’annuaire indique {system} {version}. L’agent fait partie de l’authentification propre à Windows.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} exécute un Windows trop ancien&#x202f;: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>L’agent nécessite Windows Server 2012 ou ultérieur.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Laissez-le de côté, ou remplacez le contrôleur. Les modifications effectuées sur lui ne sont pas capturées.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Cet ordinateur appartient à {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Cet ordinateur appartient à {own}, et non à {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>Il n’atteint les contrôleurs de {domain} que si un domaine approuve l’autre.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Si ce n’est pas le cas, installez depuis un ordinateur de {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Impossible de savoir ici si cet ordinateur appartient à {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Seuls Windows, et Linux avec realmd, l’indiquent.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>L’agent est copié avec Kerberos&#x202f;: assurez-vous que cet ordinateur peut s’authentifier auprès de {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Cet ordinateur, {machine}, n’appartient à aucun domaine.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, par lequel l’agent est installé, n’est assuré que sur un ordinateur de {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Exécutez Identity Connect sur un ordinateur du domaine, ou joignez celui-ci au domaine, ce qui le redémarre. En tant qu’administrateur, ici&#x202f;:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>Le compte {account} est membre du groupe Admins du domaine.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>Le compte {account} est administrateur des contrôleurs.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>Le compte {account} ne peut pas lire ses propres groupes.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>L’annuaire ne les lui montre pas.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>Ses droits sont testés lors de l’installation.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>Un autre compte est demandé lors de l’installation.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>Le compte {account} n’est pas autorisé à installer sur les contrôleurs.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>Il n’appartient ni à Admins du domaine ({sid}) ni à Administrateurs, pas non plus par un autre groupe.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Utilisez un autre compte lors de l’installation, ou faites exécuter cette ligne par un membre du groupe Admins du domaine&#x202f;:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell y est en mode de langage contraint&#x202f;: AppLocker ou App Control for Business n’autorise que les scripts indiqués par une stratégie.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Exemptez le compte de cette stratégie pendant l’installation de l’agent, ou installez le package par distribution de logiciels. Cette ligne montre le mode, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} a un PowerShell antérieur à 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Il est fourni avec Windows Server 2016&#x202f;; les systèmes plus anciens nécessitent Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Installez Windows Management Framework 5.1, ou remplacez le contrôleur. Cette ligne montre la version, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>Le Planificateur de tâches de {host} n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>Le package est installé en tant que SYSTEM, par une tâche exécutée une seule fois.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} n’est pas le nom ni l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Un nom se compose de lettres, de chiffres, de traits d’union et de points&#x202f;; une adresse, de ses nombres.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Saisissez le nom DNS complet du contrôleur, par exemple dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>{host} n’est pas joint sur le port {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Cet ordinateur n’a pas de route vers son réseau.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Connectez cet ordinateur au réseau des contrôleurs (VPN, route). Cette ligne l’essaie d’ici&#x202f;:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} a cessé de répondre sur le port {port} (SMB)&#x202f;: rien pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>Il est surchargé ou redémarre, ou un appareil sur le trajet laisse la connexion s’ouvrir puis retient ce qui est envoyé.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Réessayez. Si cela se reproduit, recherchez un pare-feu ou un optimiseur WAN sur le trajet.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>Ce qui répond sur le port {port} de {host} ne parle pas SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Un autre programme y écoute, ou un appareil sur le trajet répond à sa place.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Cherchez ce qui écoute. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} ne chiffre pas SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>Il n’offre pas SMB 3, ou pas de chiffrement avec celui-ci. L’agent n’est jamais envoyé en clair.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Activez SMB 3. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} n’a admis {user} qu’en tant qu’invité.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>Il ne connaît pas le compte et admet les inconnus comme invités&#x202f;; la connexion d’un invité n’est ni signée ni chiffrée.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Utilisez un membre du groupe Admins du domaine, et désactivez le compte invité. Exécutez cette ligne en tant que membre du groupe Admins du domaine&#x202f;:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>Il n’y a pas de nom d’utilisateur ou pas de mot de passe pour s’authentifier auprès de {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>Ni le compte enregistré ni un autre n’a été fourni.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe d’un membre du groupe Admins du domaine, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} refuse le mot de passe de {user}, ou ne connaît pas ce compte.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect&#x202f;; la réponse ne les distingue pas.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Corrigez les deux, puis réessayez. Plusieurs tentatives peuvent verrouiller le compte.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>Le compte {user} n’existe pas.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>Le domaine interrogé n’a aucun compte de ce nom.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Écrivez-le sous la forme utilisateur@domaine ou DOMAINE\utilisateur. Cette ligne montre s’il existe&#x202f;:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Un administrateur l’a désactivé.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Utilisez un autre compte, ou activez-le. Exécutez cette ligne en tant que membre du groupe Admins du domaine&#x202f;:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>Son dernier jour est passé.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Utilisez un autre compte, ou prolongez celui-ci. Exécutez cette ligne en tant que membre du groupe Admins du domaine&#x202f;:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Trop de mots de passe incorrects ont été essayés avec lui.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Attendez qu’il se déverrouille de lui-même, ou déverrouillez-le. Exécutez cette ligne en tant que membre du groupe Admins du domaine&#x202f;:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>Le compte {user} est désactivé, verrouillé ou expiré.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos n’indique pas lequel des trois.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Utilisez un autre compte, ou déterminez de quoi il s’agit. Cette ligne montre les trois&#x202f;:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>Le mot de passe de {user} a expiré ou doit être changé.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>Il est trop ancien, ou un administrateur en exige un nouveau à la prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Changez-le en ouvrant une fois une session Windows&#x202f;; puis saisissez le nouveau et réessayez.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>Le compte {user} n’est pas autorisé à s’authentifier à cette heure.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>Les horaires d’accès du compte l’excluent.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Utilisez un autre compte, ou réessayez à un autre moment.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>Le compte {user} n’est pas autorisé à s’authentifier auprès de {host} par le réseau.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>Le compte est limité à certains ordinateurs, ou une stratégie l’interdit (Interdire l’accès à cet ordinateur à partir du réseau, Protected Users, une stratégie d’authentification).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Utilisez un autre membre du groupe Admins du domaine. Cette ligne montre les limites du compte&#x202f;:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} ne peut pas vérifier maintenant le mot de passe de {user}.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Son service Netlogon n’est pas en cours d’exécution, ou il ne joint aucun autre contrôleur.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Démarrez le service. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} refuse NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Une stratégie du domaine le restreint&#x202f;; NTLM a été choisi pour ce contrôleur.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Choisissez de nouveau Kerberos pour {host}, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} refuse l’authentification de {user}&#x202f;: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>Il ne donne aucune raison connue ici&#x202f;; le statut est celui de Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Recherchez-la dans le journal Sécurité du contrôleur (événement 4625). Exécutez-y cette ligne, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>L’authentification de {user} auprès de {host} a échoué.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Vérifiez comment le nom d’utilisateur est écrit (utilisateur@domaine, DOMAINE\utilisateur), ou choisissez Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos nécessite le nom du contrôleur, et non son adresse {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>Les tickets sont établis pour des noms.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Saisissez son nom DNS complet&#x202f;; ou choisissez NTLM pour {host}, si ce doit être l’adresse.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos ne connaît pas le contrôleur sous le nom {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>Le nom est un alias ou est mal écrit, ou le service cifs/{host} n’est pas inscrit.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos ne trouve pas le domaine de {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>Ce qui suit le @ est un autre nom que celui du domaine, ou cet ordinateur ne connaît pas ses contrôleurs.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Écrivez le compte sous la forme DOMAINE\utilisateur, et faites en sorte que cet ordinateur utilise le DNS du domaine.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Aucun contrôleur ne répond à Kerberos&#x202f;; {user} ne peut donc pas s’authentifier auprès de {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Un pare-feu rejette sans réponse le port 88, ou cet ordinateur ne trouve pas les contrôleurs dans DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Ouvrez le port 88 (TCP et UDP) vers les contrôleurs. Cette ligne l’essaie d’ici&#x202f;:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos n’a pas répondu en {seconds} secondes&#x202f;; personne ne peut donc s’authentifier auprès de {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Un pare-feu rejette sans réponse le port 88 vers les contrôleurs de {realm}, ou tous sont occupés.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>Les horloges de cet ordinateur et de {host} diffèrent trop pour Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>Plus de cinq minutes les séparent.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Réglez l’horloge de cet ordinateur sur celle du domaine. Exécutez cette ligne ici, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>L’authentification auprès de {host} en a besoin&#x202f;; sous Linux, c’est un supplément (extra) d’Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Installez Identity Connect avec son supplément kerberos&#x202f;; ou choisissez NTLM pour {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos refuse l’authentification de {user} auprès de {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Vérifiez le nom d’utilisateur ainsi que l’horloge et le DNS de cet ordinateur&#x202f;; ou choisissez NTLM pour {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} n’a pas de partage ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>Les partages administratifs y sont désactivés.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Activez-les. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;; tous ses partages sont indisponibles un instant&#x202f;:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>Le compte {user} n’est pas autorisé à utiliser ADMIN$ sur {host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Seuls les administrateurs du contrôleur le peuvent, et ce compte n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Utilisez un compte doté des droits d’Admins du domaine, ici ou dans les paramètres de la connexion, puis réessayez. Rien n’est à réinstaller. Cette ligne montre qui les a&#x202f;:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} ne laisse pas {user} écrire dans {name} de ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>Le compte peut y lire mais pas y écrire&#x202f;: il n’est pas administrateur du contrôleur, ou les droits du dossier Windows ont été modifiés.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Utilisez un compte doté des droits d’Admins du domaine, puis réessayez. Exécutez cette ligne sur le contrôleur pour voir les droits&#x202f;:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ de {host} n’accepte pas de fichiers&#x202f;: il est protégé en écriture.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Le volume qui contient Windows n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Cherchez ce qui le protège. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>Le disque de {host} est plein&#x202f;: pas assez de place pour {name}.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Le volume qui contient Windows n’a plus de place, ou un quota est épuisé. Ce qui avait été copié est retiré.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Libérez de la place, puis réessayez. Cette ligne sur le contrôleur montre ce qui est libre&#x202f;:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} n’accepte plus de travail via SMB maintenant.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>Sa mémoire ou son nombre de sessions est épuisé.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Réessayez plus tard. Cette ligne sur le contrôleur montre qui est connecté&#x202f;:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} sur {host} est en cours d’utilisation.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Un programme le garde ouvert, par exemple msiexec ou un antivirus.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Réessayez dans quelques minutes. Cette ligne sur le contrôleur montre si msiexec est en cours d’exécution&#x202f;:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>La connexion à {host} s’est interrompue (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>Le contrôleur ou le réseau y a mis fin. Un fichier en cours de copie est retiré par le contrôleur lui-même.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Réessayez. Si cela se reproduit, consultez le journal Système du contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} a répondu via SMB d’une façon inconnue ici&#x202f;: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Réessayez. Si cela se reproduit, consultez le journal SMB du contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} n’est pas sur {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Il n’a pas encore été écrit, ou quelqu’un l’a retiré.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Réessayez l’installation de ce contrôleur.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} n’est pas arrivé en entier sur {host}&#x202f;: {found} octets sur {sent}.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>Le contrôleur, ou le système de fichiers sous-jacent, en a perdu une partie. Le fichier a été retiré.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Réessayez. Si cela se reproduit, vérifiez le disque. Exécutez cette ligne sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>Le dossier {folder} sur {host} n’a pas pu être protégé.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>D’autres que SYSTEM et Administrateurs pouvaient y écrire&#x202f;: son volume ne conserve pas de droits, ou quelque chose les modifie. Il a été retiré, et rien n’a été copié.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ doit se trouver sur NTFS ou ReFS. Cette ligne sur le contrôleur le montre&#x202f;:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} n’est pas un dossier d’Identity Connect, et n’est pas touché.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Seul ce qu’Identity Connect a lui-même créé sous IdentityConnect est écrit et retiré.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Retirez-le manuellement s’il n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>Le package {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>Le package {path} n’est pas celui qui a été configuré.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>Son SHA-256 est {found}&#x202f;; {expected} est attendu. C’est une autre version, ou quelqu’un l’a modifié. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Récupérez de nouveau le package à sa source, et comparez son SHA-256. Cette ligne le montre ici&#x202f;:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>Le package {path} a été modifié pendant sa copie.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>Ce qui a été lu la seconde fois a un autre SHA-256. Ce qui avait été copié est retiré.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Cherchez ce qui y écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>Aucun compte, ou aucun mot de passe, n’a été fourni pour {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Ni le compte enregistré ni un autre n’a les deux.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Saisissez le compte qui installe, et son mot de passe.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Saisissez le nom DNS complet du contrôleur, ou choisissez NTLM pour lui.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} a mis fin en plein échange à la connexion sur le port {port} (WinRM).</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>La Gestion à distance de Windows a été redémarrée, le contrôleur redémarre, ou un appareil sur le trajet a coupé la connexion.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Réessayez. Si cela se reproduit, redémarrez le service. Sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} a cessé de répondre sur le port {port} (WinRM)&#x202f;: rien pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>Ce qui répond sur le port {port} de {host} n’est pas la Gestion à distance de Windows.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} n’accepte pas de message sur le port {port} (WinRM)&#x202f;: statut HTTP {status}, sans raison.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>L’écouteur de la Gestion à distance de Windows n’est pas configuré, ou seulement en partie.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Configurez-le de nouveau. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Une réponse de {host} sur le port {port} (WinRM) n’était pas chiffrée comme convenu.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Recherchez un appareil entre ici et {host} qui lit ou modifie HTTP. Un certificat pour WinRM tient de tels appareils à l’écart&#x202f;; exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>Ce qui répond sur le port {port} de {host} n’a pas prouvé être {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>L’authentification a été reçue, mais sans la réponse que seul le contrôleur lui-même peut donner.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Recherchez un appareil sur le trajet qui répond à sa place, ou un ancien enregistrement de {host} dans DNS. Cette ligne montre ce qu’indique DNS, ici&#x202f;:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} n’offre ni Kerberos ni Negotiate pour WinRM sur le port {port}.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Ils y sont désactivés. Basic, qui enverrait le mot de passe en clair, n’est jamais utilisé.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>Le certificat de {host} pour WinRM (port {port}) n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Faites confiance à cette autorité dans les paramètres de la connexion. Ou, avec un certificat de l’autorité du domaine dans le magasin de l’ordinateur, exécutez cette ligne sur le contrôleur, en tant qu’administrateur, pour le mettre en service&#x202f;:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>Le certificat pour WinRM sur le port {port} est établi pour un autre nom que {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>Il a été émis pour un autre nom du contrôleur, ou une autre machine répond.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Donnez à WinRM un certificat au nom de {host}. S’il y en a un dans le magasin de l’ordinateur, cette ligne le met en service, sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>Le certificat de {host} pour WinRM (port {port}) n’est pas valide aujourd’hui.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Il a expiré, il n’est pas encore valide, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Renouvelez-le. Avec un nouveau dans le magasin de l’ordinateur, cette ligne le met en service, sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>Son certificat a disparu, sa clé est trop faible, ou seul un TLS antérieur à 1.2 est activé.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Configurez de nouveau l’écouteur. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>Le mot de passe de {user} est incorrect.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>Il a été mal saisi, ou a été modifié depuis son enregistrement.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Saisissez-le de nouveau. Chaque essai incorrect compte pour le verrouillage du compte&#x202f;; cette ligne montre quels comptes sont verrouillés&#x202f;:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>Le domaine de {host} ne connaît pas {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>Le nom a été mal saisi, ou le compte appartient à un autre domaine.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Écrivez-le sous la forme utilisateur@domaine ou DOMAINE\utilisateur, avec le domaine du compte.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>Le compte {user} ne peut pas s’authentifier&#x202f;: il est verrouillé, désactivé ou expiré.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos n’indique pas de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Déverrouillez-le ou activez-le, ou utilisez un autre compte. Cette ligne montre de quoi il s’agit&#x202f;:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>Le compte {user} n’est pas autorisé à s’authentifier sur {host} maintenant, ou pas d’ici.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>Ses horaires d’accès, les ordinateurs auxquels il peut se connecter, ou une stratégie d’authentification l’interdisent.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Changez cela dans les propriétés du compte, ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>Le mot de passe de {user} a expiré, ou doit d’abord être changé.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Définissez-en un nouveau en ouvrant une fois une session Windows&#x202f;; puis saisissez-le et réessayez.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos ne connaît pas de service {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} est un alias et non le nom propre du contrôleur, ou le nom de service est inscrit aussi pour un autre compte, ou pour aucun.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Saisissez le nom DNS complet du contrôleur. Cette ligne montre à qui appartient le nom de service&#x202f;:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos tolère cinq minutes.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Réglez l’horloge de cet ordinateur sur celle du domaine. En tant qu’administrateur, ici&#x202f;:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>Aucun service Kerberos n’est trouvé pour le domaine indiqué dans {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>Ce qui suit le @ n’est pas un domaine mais un suffixe d’ouverture de session, ou cet ordinateur interroge un serveur DNS hors du domaine.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Écrivez le compte sous la forme DOMAINE\utilisateur&#x202f;: le domaine de {host} est alors interrogé.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} est un nom court&#x202f;: Kerberos ne peut pas savoir à quel domaine il appartient.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Cet ordinateur n’appartient à aucun domaine dont il pourrait ajouter le nom.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Aucun contrôleur ne répond à Kerberos pour {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>Le port 88 est fermé sur le trajet, ou les contrôleurs du domaine ne sont pas trouvés dans DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Ouvrez le port 88 (TCP et UDP) vers les contrôleurs. Cette ligne l’essaie, d’ici&#x202f;:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>L’authentification sur {host} n’a reçu aucune réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Un pare-feu sur le trajet rejette Kerberos sans réponse (port 88), ou un serveur de noms ne répond pas.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>Sous Linux, c’est un composant à part.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Installez Identity Connect avec ce composant&#x202f;: pip install &apos;identity-connect[kerberos]&apos;. Cela nécessite un compilateur C, les en-têtes de Python et libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} refuse {user} sur le port {port} (WinRM), bien que Kerberos ait donné un ticket.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos est désactivé dans les paramètres de la Gestion à distance de Windows, son nom de service appartient à un autre compte, ou la connexion n’aboutit pas au contrôleur lui-même.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} refuse {user} sur le port {port} (WinRM avec NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>Le mot de passe est incorrect, une stratégie y interdit NTLM, ou la connexion n’aboutit pas au contrôleur lui-même.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Vérifiez le mot de passe, ou choisissez de nouveau Kerberos pour {host}. Cette ligne montre la stratégie (1 ou 2&#x202f;: NTLM est refusé), sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>L’authentification de {user} sur {host} a échoué (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>La réponse figure sous «&#x202f;{button:Technical details}&#x202f;»&#x202f;; ce programme ne la connaît pas.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Essayez DOMAINE\utilisateur au lieu d’utilisateur@domaine, ou choisissez NTLM pour {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>Le compte {user} s’est authentifié sur {host}, mais n’est pas autorisé à y utiliser la Gestion à distance de Windows.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Seuls les administrateurs et les membres d’Utilisateurs de gestion à distance le peuvent&#x202f;; l’agent est installé par un administrateur.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Utilisez un membre du groupe Admins du domaine. Ou faites du compte un administrateur de tous les contrôleurs, avec cette ligne sur un contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} n’accorde pas d’autre shell à {user}.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Trop sont ouverts sous ce compte&#x202f;: chaque programme qui gère Windows à distance en garde quelques-uns, et ceux d’un programme interrompu subsistent un moment.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Attendez un quart d’heure, ou autorisez-en davantage. Exécutez cette ligne sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} a mis fin à ce qui était exécuté sur lui.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>La Gestion à distance de Windows y a été redémarrée, ou le contrôleur redémarre.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} n’a pas commencé en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>La Gestion à distance de Windows y est surchargée.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>La Gestion à distance de Windows sur {host} refuse&#x202f;: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>La ligne est celle du contrôleur.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} a donné une réponse illisible (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Quelque chose sur le trajet la modifie, ou le service est endommagé.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Redémarrez le service. Exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell sur {host} a échoué (code de sortie {exit_code})&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Corrigez ce qui y est indiqué, puis réessayez.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} n’a pas terminé en {seconds} secondes. Il lui a été demandé d’arrêter.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>Il est surchargé, ou quelque chose y attend une intervention.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Réessayez quand le contrôleur est moins occupé. Cette ligne montre ce qui l’occupe&#x202f;:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>Ce que le contrôleur a répondu n’est pas une réponse de notre script.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Un profil, une stratégie ou un autre programme y écrit dans la sortie de PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Non vérifié&#x202f;: l’authentification via SMB doit d’abord réussir.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Non vérifié&#x202f;: l’authentification via WinRM doit d’abord réussir.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Non vérifié&#x202f;: le contrôleur doit d’abord se décrire.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>Non testé&#x202f;: le compte a été refusé. Tout nouvel essai compterait pour son verrouillage.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} n’a pas terminé les vérifications après {seconds} secondes.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>Il répond, mais trop lentement&#x202f;: il est surchargé, ou un appareil sur le trajet retient les paquets.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Réessayez quand il est moins occupé. Cette ligne montre d’ici comment il répond&#x202f;:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Authentifié&#x202f;; tout est signé et chiffré.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Un fichier a été écrit dans ADMIN$ puis retiré.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Authentifié par Kerberos, chiffré avec TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Authentifié par Kerberos, qui chiffre chaque message.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Authentifié par NTLM, comme choisi, chiffré avec TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Authentifié par NTLM, comme choisi. NTLM chiffre chaque message, et ne prouve pas quel ordinateur répond&#x202f;: donnez à {host} un certificat pour WinRM, ou utilisez Kerberos.</translation>
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
        <translation>{system}, build {version}&#x202f;: antérieur à Windows Server 2016. L’agent n’y a pas été testé.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} n’est pas un contrôleur de domaine.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>Il exécute {system} en tant que serveur membre&#x202f;; les mots de passe du domaine n’y sont pas modifiés.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Laissez-le de côté. Cette ligne énumère les contrôleurs du domaine accessibles en écriture&#x202f;:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} est un contrôleur en lecture seule.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Il transmet chaque modification de mot de passe à un contrôleur accessible en écriture, où elle est capturée.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} fonctionne sur {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>L’agent est fait pour AMD64 (x64)&#x202f;: LSASS n’y charge rien d’autre.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Laissez-le de côté. Cette ligne montre l’architecture, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>{free_mb} Mo sont libres sur le lecteur de Windows.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} a {free_mb} Mo libres sur le lecteur de Windows, et {least_mb} Mo sont nécessaires.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>Le package y est copié, Windows Installer en garde une autre copie et écrit un journal.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Libérez de l’espace. Cette ligne retire ce que les mises à jour de Windows ont laissé, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>La protection LSA est désactivée. Elle n’écarte aucun filtre.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>La protection LSA est activée et prend fin au prochain redémarrage. Ensuite, elle n’écarte aucun filtre.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>Impossible de savoir si la protection LSA est en vigueur&#x202f;: le journal Système ne remonte plus jusqu’au démarrage de Windows. Elle n’est pas activée dans le Registre.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>La protection LSA est activée&#x202f;: {host} ne chargerait pas le filtre.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL vaut {value}. LSASS ne charge alors que ce que Microsoft a signé pour lui&#x202f;; un refus n’est visible que dans le journal des événements (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Utilisez un package dont le filtre est signé par Microsoft&#x202f;; ou, si vous acceptez une moindre protection de LSASS, exécutez cette ligne sur le contrôleur, en tant qu’administrateur, et redémarrez-le&#x202f;:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>La protection LSA commence au prochain redémarrage&#x202f;: {host} ne chargerait alors pas le filtre.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL vaut {value} et a été défini après le démarrage de Windows.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Utilisez un package dont le filtre est signé par Microsoft&#x202f;; ou, si vous acceptez une moindre protection de LSASS, exécutez cette ligne sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>Une stratégie de groupe impose la protection LSA&#x202f;: {host} ne chargerait pas le filtre.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>«&#x202f;Configurer LSASS pour qu’il s’exécute en tant que processus protégé&#x202f;» est défini dans une stratégie. LSASS ne charge alors que ce que Microsoft a signé pour lui.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Utilisez un package dont le filtre est signé par Microsoft, ou exemptez les contrôleurs de cette stratégie. Cette ligne montre de quelle stratégie il s’agit, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>La protection LSA est activée bien qu’elle ne soit pas définie&#x202f;: {host} ne chargerait pas le filtre.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>Elle a été activée avec le verrouillage UEFI&#x202f;: le microprogramme la conserve, quoi qu’indique le Registre. Si elle a été désactivée depuis le démarrage de Windows, sans un tel verrouillage, un redémarrage y met fin.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Retirez le verrouillage avec l’outil LSA Protected Process Opt-out de Microsoft (LsaPplConfig.efi), ou utilisez un package dont le filtre est signé par Microsoft. Cette ligne montre quand LSASS a été démarré ainsi, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>Il n’y a pas d’autre filtre de mots de passe.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Restent tels quels&#x202f;: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>Aucun redémarrage n’est attendu.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows attend un redémarrage, pour terminer une mise à jour ou une fonctionnalité. Le redémarrage pour l’agent peut être le même.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update attend un redémarrage. Le redémarrage pour l’agent peut être le même.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>Des fichiers sont remplacés au prochain redémarrage, car un autre programme l’a demandé.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Une autre installation a été suspendue jusqu’à un redémarrage. Redémarrez d’abord le contrôleur&#x202f;: d’ici là, Windows Installer peut refuser l’agent.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer est inactif.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>Une autre installation est en cours. Celle de l’agent l’attend, jusqu’à dix minutes.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Non installé.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>La version {found} est installée.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>La version {found} est installée et sera mise à niveau vers {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>La version {found} est installée&#x202f;; son service est {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Il existe une partie d’un agent que Windows Installer ne connaît pas. L’installation y remédie.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} a la version {found} de l’agent, plus récente que {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer refuse de revenir à une version antérieure.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Configurez le package plus récent, ou désinstallez d’abord l’agent. Cette ligne montre ce qui est installé, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Son horloge concorde avec celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>Son horloge diffère de {seconds} secondes de celle de cet ordinateur. Kerberos accepte cinq minutes.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>L’horloge de {host} avance de {seconds} secondes sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos accepte cinq minutes&#x202f;; une authentification peut échouer à tout moment.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Réglez les deux sur la même source de temps. Exécutez cette ligne sur le contrôleur, et ici&#x202f;:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>L’horloge de {host} retarde de {seconds} secondes sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Installation commencée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>En attente de redémarrage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>Création du dossier protégé</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copie du package</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>Démarrage de l’installation</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Exécution de Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Examen de ce qui a été installé</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Suppression de ce qui a été copié</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Demande du redémarrage</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Arrêt du système</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Démarrage du système</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Attente de LDAP, SYSVOL et DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Recherche du filtre chargé</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>Désinstallation de l’agent</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>Le nom avec lequel {user} s’authentifie sur un contrôleur n’est pas connu.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>Il est enregistré sous forme de nom unique, et l’annuaire n’a pas pu être interrogé sur son nom de compte.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Utilisez un autre compte ici, ou écrivez-le sous la forme utilisateur@domaine dans les paramètres de la connexion.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>Il n’y a pas de compte pour s’authentifier.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>Les paramètres de la connexion n’en indiquent aucun.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Utilisez un autre compte ici.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>Le compte {user} ne peut pas servir à s’authentifier sur un contrôleur.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>Les contrôleurs connaissent les comptes sous la forme utilisateur@domaine ou DOMAINE\utilisateur.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Saisissez le compte sous l’une de ces deux formes.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Saisissez le mot de passe de {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Indiquez le fichier du package.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Ce n’est pas un SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Il comporte 64 chiffres de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Copiez celui qu’indique l’éditeur du package.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Ce n’est pas une empreinte numérique.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Elle comporte 40 chiffres de 0 à 9 et de a à f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Copiez-la depuis les détails du certificat, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, version {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Non vérifié&#x202f;: le compte doit d’abord être connu.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Ignoré&#x202f;: n’est plus vrai</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Champs (avant → après)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Membres ajoutés</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Membres retirés</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>Identifiant dans le service</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Le compte d’annuaire n’est probablement plus autorisé à lire quoi que ce soit, ou la base est incorrecte.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Vérifiez la connexion avant toute approbation.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} d’entre eux était dans «&#x202f;{before}&#x202f;», qui n’est plus répertoriée.</numerusform>
            <numerusform>{count} d’entre eux étaient dans «&#x202f;{before}&#x202f;», qui n’est plus répertoriée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>L’unité a été supprimée, ou le compte d’annuaire n’est plus autorisé à la lire&#x202f;; rien dans les réponses ne permet de trancher.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Recherchez l’unité dans Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} d’entre eux a été déplacé de «&#x202f;{before}&#x202f;» vers «&#x202f;{now}&#x202f;».</numerusform>
            <numerusform>{count} d’entre eux ont été déplacés de «&#x202f;{before}&#x202f;» vers «&#x202f;{now}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Depuis la dernière synchronisation, les personnes, ou l’unité où elles se trouvent, ont été déplacées.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Sélectionnez aussi le nouvel emplacement, s’ils doivent rester.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>La sélection des unités ou des objets a été modifiée après la dernière synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} d’entre eux en est exclu.</numerusform>
            <numerusform>{count} d’entre eux en sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>Les critères ont été modifiés après la dernière synchronisation.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} d’entre eux ne remplit plus les critères.</numerusform>
            <numerusform>{count} d’entre eux ne remplissent plus les critères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>«&#x202f;{attribute}&#x202f;» a été modifié pour {count} d’entre eux, et les critères en tiennent compte.</numerusform>
            <numerusform>«&#x202f;{attribute}&#x202f;» a été modifié pour {count} d’entre eux, et les critères en tiennent compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Une telle modification vient souvent d’un script ou d’un autre système.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Comparez-en quelques-uns dans Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>«&#x202f;{attribute}&#x202f;» est vide pour {count} d’entre eux, et les critères en tiennent compte.</numerusform>
            <numerusform>«&#x202f;{attribute}&#x202f;» est vide pour {count} d’entre eux, et les critères en tiennent compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>Il a été effacé, ou le compte d’annuaire n’est plus autorisé à le lire.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Examinez l’un d’eux dans Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>La requête LDAP personnalisée ne trouve plus {count} d’entre eux.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>Ce qu’elle demande a changé dans Active Directory, ou sa lecture n’est plus autorisée.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} d’entre eux a été désactivé dans Active Directory même.</numerusform>
            <numerusform>{count} d’entre eux ont été désactivés dans Active Directory même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Quelqu’un, ou un script, a désactivé de nombreux comptes depuis la dernière synchronisation.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Demandez qui l’a fait avant qu’ils perdent aussi leur accès ici.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} des comptes a expiré dans Active Directory.</numerusform>
            <numerusform>{count} des comptes ont expiré dans Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>Une date d’expiration est passée, souvent à la fin d’un mois ou d’un semestre.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Prolongez les comptes, s’ils doivent rester.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory a donné {now} objets, et {before} la fois précédente.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Ils ont été supprimés, ou le compte d’annuaire n’est plus autorisé à les lire.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Déterminez-le avant toute approbation.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} d’entre eux n’est plus dans Active Directory.</numerusform>
            <numerusform>{count} d’entre eux ne sont plus dans Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Ils ont été supprimés, ou déplacés là où le compte d’annuaire n’est pas autorisé à lire.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Recherchez-en quelques-uns dans Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} nom de connexion passe de «&#x202f;@{before}&#x202f;» à «&#x202f;@{after}&#x202f;».</numerusform>
            <numerusform>{count} noms de connexion passent de «&#x202f;@{before}&#x202f;» à «&#x202f;@{after}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Cela ressemble à un nouveau domaine de messagerie.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>N’approuvez que si le nouveau domaine est voulu et vérifié dans le service.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} nom de connexion passe d’une adresse e-mail à une autre forme, ou l’inverse.</numerusform>
            <numerusform>{count} noms de connexion passent d’une adresse e-mail à une autre forme, ou l’inverse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Un autre attribut est utilisé pour le nom de connexion, ou sa valeur a changé pour tous.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Vérifiez le mappage du nom de connexion.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} nom de connexion change au sein de «&#x202f;@{domain}&#x202f;».</numerusform>
            <numerusform>{count} noms de connexion changent au sein de «&#x202f;@{domain}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>La règle de composition des noms a changé, ou beaucoup ont été renommés à la fois.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Comparez quelques noms avant et après.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>Les paramètres ont été modifiés après la dernière synchronisation.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>Le nom de connexion vient peut-être maintenant d’un autre attribut.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>Le groupe «&#x202f;{group}&#x202f;» perd tous ses membres connus&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Il a été vidé ou recréé dans Active Directory, ou la lecture de ses membres n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Examinez le groupe dans Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>Le groupe «&#x202f;{group}&#x202f;» perd {count} membre sur {of}.</numerusform>
            <numerusform>Le groupe «&#x202f;{group}&#x202f;» perd {count} membres sur {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>Est désactivé</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>Est supprimé définitivement</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>A rejoint le groupe {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>A quitté le groupe {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>Les groupes rejoints et quittés sont connus depuis le {at}&#x202f;; les plus anciens sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>Les groupes rejoints et quittés auparavant sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>par la planification</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>rattrapée après un démarrage</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>nouvel essai après un échec</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>après une approbation</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>Qui l’a demandée n’a pas été noté.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>Elle n’est pas terminée&#x202f;: elle est encore en cours, ou a été interrompue de force.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>«&#x202f;{who}&#x202f;» correspond à {count} personne ou groupe.</numerusform>
            <numerusform>«&#x202f;{who}&#x202f;» correspond à {count} personnes ou groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>D’après la dernière lecture de l’annuaire&#x202f;: personnes ajoutées&#x202f;: {joins}, personnes qui sortiraient&#x202f;: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} des personnes ajoutées est désactivée dans Active Directory et ne reçoit pas de compte.</numerusform>
            <numerusform>{count} des personnes ajoutées sont désactivées dans Active Directory et ne reçoivent pas de compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>o oui</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>La connexion en vigueur continue jusqu’à ce que la vérification d’une autre ait réussi et que vous choisissiez «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Qui peut être synchronisé. Rien ne change avant que vous choisissiez «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Quel attribut remplit quel champ. Prend effet avec «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Qui est synchronisé dans les unités sélectionnées. Prend effet avec «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Prend effet avec la première synchronisation après «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Quels contrôleurs capturent les mots de passe. Les agents s’installent sur la page «&#x202f;{page:Password sync}&#x202f;».</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>«&#x202f;{button:Try again}&#x202f;» reprend à cette étape.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Regardez ce qui s’exécute avec cette ligne. «&#x202f;{button:Try again}&#x202f;» continue d’attendre la même installation&#x202f;:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Regardez sa console. Quand il est de nouveau démarré, «&#x202f;{button:Try again}&#x202f;» reprend les vérifications. D’ici&#x202f;:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Corrigez cela&#x202f;; «&#x202f;{button:Try again}&#x202f;» reprend les vérifications. Sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Arrêté manuellement. «&#x202f;{button:Try again}&#x202f;» reprend à cette étape.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Si la synchronisation fonctionne, ce qui vous attend, et quand a lieu la prochaine exécution. «&#x202f;{button:Sync now}&#x202f;» transmet ce qui a changé dans l’annuaire&#x202f;; «&#x202f;{button:Preview only}&#x202f;» montre ce que ferait une synchronisation et n’écrit rien.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>Ce qui est affiché a été lu lors de la dernière synchronisation. «&#x202f;{button:Sync this one now}&#x202f;» relit cet objet seul et ne touche personne d’autre.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Choisissez un contrôleur pour lire pourquoi il a échoué, et ce qui aide. «&#x202f;{button:Check now}&#x202f;» les interroge tous de nouveau&#x202f;; le journal d’un contrôleur indique ce qui a été essayé.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>Aucun nouveau propriétaire n’est indiqué.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Ce service n’a pas d’authentification&#x202f;; le compte doit donc être indiqué.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>La synchronisation des mots de passe a été configurée avec «&#x202f;{button:Install with another account, asked for once}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Non essayé ensuite&#x202f;: {count} contrôleur.</numerusform>
            <numerusform>Non essayés ensuite&#x202f;: {count} contrôleurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} version, du {date} par {who}. Lignes illisibles&#x202f;: {lost}</numerusform>
            <numerusform>{count} versions, la dernière du {date} par {who}. Lignes illisibles&#x202f;: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Corrigez l’utilisateur ou le mot de passe dans «&#x202f;{page:Settings}&#x202f;», «&#x202f;{page:Connection to Active Directory}&#x202f;»&#x202f;; la vérification s’y authentifie une seule fois.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Choisissez «&#x202f;{button:Resume}&#x202f;» sur la page «&#x202f;{page:Overview}&#x202f;».</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Corrigez l’utilisateur ou le mot de passe dans «&#x202f;{page:Settings}&#x202f;», «&#x202f;{page:Connection to Active Directory}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}&#x202f;: {count} modification confirmée&#x202f;; enregistrements rejetés&#x202f;: {rejected}</numerusform>
            <numerusform>{at}&#x202f;: {count} modifications confirmées&#x202f;; enregistrements rejetés&#x202f;: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Ouvrez «&#x202f;{page:History}&#x202f;»&#x202f;: chacun y a sa cause.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Ouvrez la page «&#x202f;{page:Overview}&#x202f;» et examinez-les.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} contrôleur&#x202f;; en attente d’un redémarrage&#x202f;: {waiting}</numerusform>
            <numerusform>{count} contrôleurs&#x202f;; en attente d’un redémarrage&#x202f;: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Ouvrez «&#x202f;{page:Password sync}&#x202f;» pour les redémarrer l’un après l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} contrôleur&#x202f;; avec un problème&#x202f;: {bad} ({host})</numerusform>
            <numerusform>{count} contrôleurs&#x202f;; avec un problème&#x202f;: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>Les membres dépendent de qui est sélectionné, ou de la façon dont les groupes dans les groupes sont traités.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Réessayez, ou accordez plus de temps sous «&#x202f;{button:Advanced}&#x202f;».</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Créez une nouvelle clé, ou choisissez «&#x202f;{button:Move to this machine; the other installation ends}&#x202f;» pour mettre fin à l’installation sur {device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Sélectionnez des unités sur la page «&#x202f;{page:Units and objects}&#x202f;».</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Une décision est demandée pour les nouvelles unités, comme défini sur la page «&#x202f;{page:Units and objects}&#x202f;».</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Saisissez une valeur, ou choisissez «&#x202f;{button:is empty}&#x202f;» ou «&#x202f;{button:is not empty}&#x202f;».</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Gardez une seule des lignes. Pour prendre la première valeur présente, utilisez «&#x202f;{button:First that is not empty}&#x202f;».</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Utilisez «&#x202f;{button:First that is not empty}&#x202f;» ou «&#x202f;{button:Join}&#x202f;», ou gardez une seule source.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Raccourcissez-le dans Active Directory, ou utilisez la transformation «&#x202f;{button:A part of it}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Choisissez «&#x202f;{button:Read again}&#x202f;».</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Essayez la requête sur la page «&#x202f;{page:Units and objects}&#x202f;»&#x202f;; si c’est voulu, approuvez exactement ces lignes.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Choisissez «&#x202f;{button:Next}&#x202f;» pour la vérifier.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Choisissez «&#x202f;{button:Get a new code}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Choisissez «&#x202f;{button:Find controllers}&#x202f;», ou ajoutez-en un par son nom complet.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Corrigez ce qui a échoué, puis choisissez «&#x202f;{button:Check again}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Choisissez «&#x202f;{button:Install}&#x202f;».</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Saisissez le nom d’utilisateur ou l’adresse e-mail du propriétaire, ou cochez «&#x202f;{button:Go on without an owner: nobody will be disabled or deleted}&#x202f;».</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Parcourez l’aperçu, puis démarrez en bas de cette page.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Choisissez «&#x202f;{button:Build a new preview}&#x202f;».</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>La clé d’installation indique quelle organisation de quel annuaire cloud cet ordinateur servira. Elle est vérifiée ici et consommée à l’étape «&#x202f;{page:Install}&#x202f;».</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Un code expiré se remplace avec «&#x202f;{button:Get a new code}&#x202f;». Si le navigateur ne peut pas ouvrir la page, copiez le lien vers un autre appareil. Un rôle manquant est indiqué&#x202f;; authentifiez-vous avec un compte qui l’a.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Une ligne décochée est retenue jusqu’à ce que vous la cochiez de nouveau. Les comptes désactivés ou retirés au-delà des limites attendent votre approbation de cet ensemble exact. Sous «&#x202f;{button:More}&#x202f;», vous pouvez commencer avec dix lignes au plus, retenir tout ce qu’une recherche affiche, et enregistrer les lignes sous forme de tableau. Les chiffres du résultat sont ceux que le service a confirmés.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Choisissez «&#x202f;{button:Save query}&#x202f;» ou «&#x202f;{button:Undo changes}&#x202f;».</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>Recréé par la planification. Manuellement&#x202f;: figure sous «&#x202f;{button:New}&#x202f;».</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM s’est terminé avant que le contrôleur ait pu répondre&#x202f;; son message figure sous «&#x202f;{button:Technical details}&#x202f;».</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>Son message figure sous «&#x202f;{button:Technical details}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Choisissez de nouveau le package&#x202f;: «&#x202f;{page:Password sync}&#x202f;», «&#x202f;{button:Package}&#x202f;».</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Cherchez ce qui y écrit&#x202f;; ce qui a été écrit figure sous «&#x202f;{button:Technical details}&#x202f;». Puis réessayez.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Revenez à la page «&#x202f;{page:Units and objects}&#x202f;», si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Revenez à la page «&#x202f;{page:Criteria}&#x202f;», si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Essayez la requête sur la page «&#x202f;{page:Units and objects}&#x202f;».</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Revenez à ces pages, si ce n’était pas voulu.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>Rien ne ressort que ces {count} aient en commun.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Parcourez les lignes.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Rapport de configuration d’Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Créé le {when} par la version {version}. Il ne contient ni mots de passe ni clés.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Résultat de la synchronisation</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Décisions concernant le chiffrement</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>Ce qui est synchronisé</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Champs des utilisateurs</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Champs des groupes</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Limites sans confirmation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminé par</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>Rien n’a été retiré, car</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Autres enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} fois</numerusform>
            <numerusform>{count} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tout a été confirmé par le service</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Il n’y avait rien à faire</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Certaines modifications attendent une approbation</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Terminé, certains objets ont été laissés de côté</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Arrêté&#x202f;; ce qui a été confirmé reste</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Échec&#x202f;; ce qui a été confirmé reste</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Un plan attend un examen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Contrôleurs de domaine</translation>
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
        <translation>Aucun&#x202f;: les mots de passe sont transmis en clair</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Cette autorité émettrice est approuvée</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Exactement ce certificat est accepté</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Ce certificat n’est pas approuvé</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Les mots de passe en clair ont été acceptés</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>Unité, synchronisée</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>Unité, exclue</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Groupes de distribution</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Groupes de sécurité</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Requête LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Critères des utilisateurs</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Critères des groupes</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Tout dans les unités sélectionnées</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Suit Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>N’est pas touché</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Quitte les unités sélectionnées</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Supprimé définitivement si désactivé</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>Aucune connexion chiffrée à {host} n’a pu être établie.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Plus de {limit} secondes empêchent l’authentification et les certificats de fonctionner.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} a pour adresse {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} et {service} concordent entre eux. Plus de {limit} secondes empêchent l’authentification et les certificats de fonctionner.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} et cette machine concordent entre eux. Plus de {limit} secondes empêchent l’authentification de fonctionner.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Cette clé serait trop longue&#x202f;: {length} octets, alors que {limit} au plus sont possibles.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Réessayez à partir de&#x202f;: {retried_at}&#x202f;; une synchronisation planifiée le fait automatiquement. Si cela se reproduit, prévenez l’exploitant du service.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne peut pas être lu pour tout le monde.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Un contrôleur le calcule pour un objet à la fois, et refuse de le faire pour plusieurs.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>La valeur fixe de «&#x202f;{field}&#x202f;» contient un caractère qui n’est pas du texte&#x202f;: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>«&#x202f;{attribute}&#x202f;» ne peut pas être lu pour tout le monde (champ «&#x202f;{field}&#x202f;»).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>«&#x202f;{field}&#x202f;» ne peut pas être rempli&#x202f;: «&#x202f;{attribute}&#x202f;» ne peut pas être lu comme texte.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>«&#x202f;{field}&#x202f;» contient un caractère qui n’est pas du texte&#x202f;: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>A été lié autrefois, et n’est plus synchronisé.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Un nom provisoire, pendant que plusieurs échangent leurs noms.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>L’entrée à {position} n’est pas celle qui y est attendue.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Rien à faire&#x202f;: le service concorde déjà avec l’annuaire.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Rien à faire, pour autant qu’on puisse en juger.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Terminé, sauf ce que quelqu’un a rejeté&#x202f;; rien de nouveau ne vous attend.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Ce n’est ni un jeton ni un secret client.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Il contient des caractères qu’aucun d’eux n’a, ou dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>«&#x202f;{field}&#x202f;» contient des caractères qui ne sont pas du texte pour {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>Elle utilise un attribut qui n’est calculé qu’à la lecture, ou une règle de correspondance qu’Active Directory n’a pas.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory refuse les requêtes sur {attribute}&#x202f;: sa valeur est calculée à la lecture.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} ne laisse s’exécuter aucun de nos scripts.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Saisissez le nom DNS complet du contrôleur. Cette ligne montre qui porte ce nom&#x202f;:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>Elle a été modifiée en chemin, ou autre chose que le contrôleur a répondu. Rien n’en a été pris en compte.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>Il n’a pas été émis par une autorité que cet ordinateur approuve.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie avec {host} sur le port {port} (WinRM sur TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>Mot de passe initial communiqué à</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>L’utilisateur</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>L’administrateur</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>Notifications par e-mail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} pour cent, au moins {floor}, jamais plus de {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Modifications toutes les {minutes} minutes, tout chaque jour à {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Chaque jour à {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Chaque semaine à {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Chaque mois, le jour {day}, à {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Prochaines exécutions</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>se termine par</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Tout dans les unités sélectionnées est synchronisé.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Synchronisé si toutes ces conditions sont vraies&#x202f;:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Synchronisé si au moins une de ces conditions est vraie&#x202f;:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Synchronisé si chacune de ces conditions est vraie&#x202f;:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Synchronisé si l’une de ces conditions est vraie&#x202f;:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Toutes ces conditions sont vraies&#x202f;:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Au moins une de ces conditions est vraie&#x202f;:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» est «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» n’est pas «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» commence par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» commence par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>«&#x202f;{attribute}&#x202f;» se termine par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» se termine par «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» contient «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» ne contient pas «&#x202f;{value}&#x202f;».</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» n’est pas vide.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Synchronisé si «&#x202f;{attribute}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Sans conditions, il n’y a pas de filtre.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>Il n’y a pas de filtre avant que chaque condition soit complète.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP ne peut pas le demander&#x202f;: «&#x202f;{attribute}&#x202f;» est calculé à la lecture et ne peut pas être recherché.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP ne peut pas le demander&#x202f;: Active Directory compare «&#x202f;{attribute}&#x202f;» en entier, jamais par parties.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Objets système</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>Le compte Kerberos du domaine</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Comptes de service administrés</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Comptes d’ordinateur</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Relations d’approbation avec d’autres domaines</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Les utilisateurs ne sont pas sélectionnés</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>Les groupes de distribution ne sont pas sélectionnés</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>Les groupes de sécurité ne sont pas sélectionnés</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Aucune unité n’est sélectionnée</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>Pas dans une unité sélectionnée</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>Dans une unité exclue</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>Dans une nouvelle unité, pas encore décidé</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>Dans une nouvelle unité, exclu</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>Ne remplissent pas les critères</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Une valeur ne peut pas être lue</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>Non trouvé par la requête personnalisée</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>La requête personnalisée n’a pas été posée</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>nom d’un objet</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Type d’employé</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Nom d’ouverture de session (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Indicateurs du compte</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>Masqué dans les listes d’adresses</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Type de groupe</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Avec ces critères, plus rien ne serait synchronisé&#x202f;: {count} serait exclu.</numerusform>
            <numerusform>Avec ces critères, plus rien ne serait synchronisé&#x202f;: {count} seraient exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Aucun objet des unités sélectionnées ne remplit les conditions.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Modifiez les conditions, ou cochez que c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Cet ordinateur ne laisse pas le programme démarrer à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>Rien n’a pu être écrit dans {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Adressez-vous à la personne qui gère cet ordinateur, ou démarrez l’agent comme service.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Chemin vers le service</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}&#x202f;: antérieur à Windows 10 1809 ou Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Membre de {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>Ses paramètres indiquent {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>Membre d’aucun domaine&#x202f;; seule la synchronisation des mots de passe en a besoin</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>Par le proxy {proxy}, selon les paramètres du système</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} répond en {milliseconds} ms, sans proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} répond en {milliseconds} ms, par {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>Est comparée à celle du service quand celle-ci est connue</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Diffère de {difference_s} s de celle du service</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>L’heure du service n’est pas connue</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>Est testé une fois que vous avez confirmé l’hôte</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>A pris fin avec la suppression.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>N’est plus synchronisé</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Membres modifiés</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Groupes quittés</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Plus lié</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>Les membres ont été modifiés</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>A perdu ses appartenances</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>N’est plus lié</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>Les paramètres ont été enregistrés</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en ligne de commande</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>par une nouvelle version du programme</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>modifié dans le fichier lui-même</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Version {number} des paramètres</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>Les paramètres sont identiques maintenant.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>Ce qui changerait si ces paramètres étaient restaurés&#x202f;:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>La première version conservée.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Exécution avec aperçu</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Exécution complète</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Exécution des modifications avec aperçu</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Exécution des modifications</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} n’a pas pu être synchronisé.</numerusform>
            <numerusform>{count} n’ont pas pu être synchronisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} retenu.</numerusform>
            <numerusform>{count} retenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} ajouté&#x202f;:</numerusform>
            <numerusform>{count} ajoutés&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} retiré&#x202f;:</numerusform>
            <numerusform>{count} retirés&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Rien n’est noté.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} événement a été écrit dans {path}.</numerusform>
            <numerusform>{count} événements ont été écrits dans {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Personne ne s’appelle ou ne s’est appelé «&#x202f;{who}&#x202f;».</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>La dernière lecture de l’annuaire et l’historique ne connaissent pas un tel nom, e-mail ou GUID.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Essayez un autre nom ou une autre adresse e-mail, ou le GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Un fichier contient l’historique d’un seul.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Indiquez le GUID de celui que vous voulez&#x202f;; sans --export, tous sont affichés.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Il n’existe pas d’exécution {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Elle n’a jamais commencé, ou est plus ancienne que ce qui est conservé.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history énumère les exécutions.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>Il n’y a plus de version {number} des paramètres.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Elle n’a jamais existé, ou est plus ancienne que ce qui est conservé.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config énumère celles qui sont conservées.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} ne peut pas être écrit&#x202f;: son type n’est pas connu.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Un historique est exporté en CSV ou en lignes JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Indiquez un nom qui se termine par .csv ou .jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>N’est plus dans Active Directory. Le compte a été supprimé le {at} (exécution {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>N’est plus dans Active Directory, et n’est pas lié. La dernière modification date du {at} (exécution {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>S’appelait «&#x202f;{name}&#x202f;» auparavant.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Tel que lu le {at}, en totalité.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Tel que lu le {at}&#x202f;; actualisé avec les modifications depuis ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Dernière modification confirmée&#x202f;: {action} le {at} (exécution {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Rien n’a jamais été modifié, d’après l’historique.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}&#x202f;: attend une approbation, car trop d’objets seraient concernés.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}&#x202f;: retenu, car quelqu’un l’a décoché ou rejeté.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}&#x202f;: attend dans le dernier plan.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>Est dans {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>Est dans {group} dans le service, là où l’annuaire ne l’indique pas directement.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>N’est pas dans {group} dans le service&#x202f;: le groupe n’est pas synchronisé.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>N’est pas dans {group} dans le service&#x202f;: il n’y a pas de compte lié.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>N’est pas encore dans {group} dans le service.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>A été créé par cette exécution.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Retrouve ses valeurs antérieures.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>A été activé par cette exécution.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>A été désactivé par cette exécution.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>A été supprimé par cette exécution.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>Est de nouveau synchronisé.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Retrouve ses membres antérieurs.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Retrouve un membre qui avait été supprimé.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>Est de nouveau lié.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>Il est recréé, avec un autre identifiant et sans ce qu’il possédait.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>Le compte est désactivé, et non supprimé.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>Le compte garde l’identifiant que la synchronisation lui a donné.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>Ses valeurs antérieures ne sont pas connues, car elles n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>On ignore qui était dans le groupe avant que la synchronisation le prenne en charge.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Une version antérieure a noté ce qui a été fait, mais pas l’état antérieur.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>D’autres paramètres ont été enregistrés entre-temps&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Quelqu’un les a enregistrés dans une autre fenêtre ou par une commande, après que vous avez commencé. Vos modifications sont conservées, et rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Regardez ce qui diffère maintenant, puis mettez à jour de nouveau.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Ces paramètres appartiennent à une autre connexion que celle de {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>La connexion a été configurée de nouveau après leur ouverture.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Abandonnez-les et recommencez.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Une autre fenêtre ou commande enregistre des paramètres dans {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Cela prend un moment, et n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>Le système indique&#x202f;: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Choisissez un autre fichier, ou donnez à cet utilisateur le droit de le lire.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} n’est pas un fichier de paramètres.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>Ce n’est pas ce qu’écrit une exportation, ou seulement une partie.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Exportez de nouveau les paramètres, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Les paramètres de {path} ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Corrigez cet endroit, ou exportez de nouveau les paramètres. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} a été écrit par une version plus récente d’Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Installez la version plus récente sur cette machine, ou exportez depuis cette version.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} contient quelque chose qui ressemble à un secret, à {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Un fichier de paramètres est copié et envoyé par e-mail&#x202f;; il ne doit donc en contenir aucun.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Retirez-le du fichier. Un mot de passe se saisit sur cette machine.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>La vérification de la connexion modifiée à Active Directory n’a pas réussi.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Une autre connexion ne prend le relais qu’ensuite. L’actuelle reste en vigueur.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Vérifiez la connexion, ou revenez sur ce que vous y avez modifié.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>Les paramètres ont été écrits dans {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Mis à jour. La prochaine synchronisation prend les nouveaux paramètres.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>Le mot de passe de {user} fonctionne, et est maintenant en vigueur.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>Vérification de la connexion. Le mot de passe est essayé une seule fois.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>La prochaine synchronisation peut retirer exactement les comptes confirmés, pendant 24 heures. Si quelqu’un d’autre s’y ajoute d’ici là, elle les retient tous et vous interroge.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>La prochaine synchronisation retient les comptes au-delà des limites et vous interroge&#x202f;: voir identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Comptes qui seraient désactivés&#x202f;: {disables}, supprimés définitivement&#x202f;: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} ne peut pas être synchronisé&#x202f;: {problem}</numerusform>
            <numerusform>{count} ne peuvent pas être synchronisés&#x202f;: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>L’effet sur les personnes n’est pas connu&#x202f;: l’annuaire n’a pas été lu pour ces paramètres. Une exécution retient ce qui dépasse les limites.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>Mettre à jour les paramètres&#x202f;? [o/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} compte dépasse ce que les limites laissent passer. Saisissez {count} pour continuer&#x202f;: </numerusform>
            <numerusform>{count} comptes dépassent ce que les limites laissent passer. Saisissez {count} pour continuer&#x202f;: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>Personne n’est là pour confirmer la mise à jour des paramètres.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>La commande n’est pas exécutée dans un terminal. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Regardez ce qui diffère avec --dry-run, puis indiquez --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} compte serait désactivé ou supprimé&#x202f;: plus que ce que les limites laissent passer.</numerusform>
            <numerusform>{count} comptes seraient désactivés ou supprimés&#x202f;: plus que ce que les limites laissent passer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Une telle modification se confirme par son nombre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Indiquez --count {count} si c’est voulu.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Connexion à Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy et réseau</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>Ce qui est conservé, et combien de temps</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Démarrage à l’ouverture de session</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportation et importation</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Comment cet ordinateur joint le service. Prend effet avec «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Pour cette fenêtre, pour ce que l’agent note, et pour les commandes.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>La réponse arrive trop lentement, ou ne se termine jamais.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Relancez cette vérification seule&#x202f;; si cela persiste, examinez le réseau et ce serveur.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} est en ordre</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Ouvrez «&#x202f;{page:Password sync}&#x202f;»&#x202f;: chacun y a sa cause.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Choisissez un autre fuseau dans «&#x202f;{page:Settings}&#x202f;», «&#x202f;{page:Schedule}&#x202f;», ou mettez à jour les données de fuseaux horaires du système.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Une exécution qui s’est mal terminée indique pourquoi, et ce qui aide. La page «&#x202f;{page:Diagnostics}&#x202f;» teste tout ce dont une synchronisation a besoin, une ligne après l’autre.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Tout ce qui a été décidé lors de la configuration, pour être modifié. L’effet est d’abord montré&#x202f;; rien ne change avant que vous choisissiez «&#x202f;{button:Update}&#x202f;».</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Une personne ou un groupe, synchronisé aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>«&#x202f;{who}&#x202f;» correspond à {count} personne ou groupe&#x202f;: {names}.</numerusform>
            <numerusform>«&#x202f;{who}&#x202f;» correspond à {count} personnes ou groupes&#x202f;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Un seul peut être synchronisé à la fois.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>«&#x202f;{who}&#x202f;» correspond à plusieurs&#x202f;:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Personne ne peut encore être synchronisé séparément.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>Personne ne peut être synchronisé séparément pour le moment.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Synchronisez maintenant&#x202f;; ensuite, un objet peut de nouveau être synchronisé séparément.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Cet objet ne peut pas être synchronisé séparément.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} ne pourra bientôt plus être propriétaire de cette connexion.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} a pour adresse {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Choisissez «&#x202f;{button:Sign in again}&#x202f;». Si {owner} n’est plus là, changez de propriétaire.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Une connexion qui n’est plus utilisée n’est pas encore révoquée.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service} n’a pas pu en être informé. La connexion du propriétaire n’en est pas affectée.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Choisissez «&#x202f;{button:Change owner}&#x202f;» et indiquez le compte.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Choisissez «&#x202f;{button:Change owner}&#x202f;» et authentifiez-vous en tant que {owner}, afin que les deux concordent.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>Le nom {host} n’a pas pu être résolu&#x202f;: pas de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>Les questions restantes n’ont pas reçu de réponse en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Choisissez «&#x202f;{button:Change owner}&#x202f;» et authentifiez-vous avec le nouveau compte.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>Rien n’est perdu&#x202f;: la suite est automatique à la prochaine pulsation, ou choisissez de nouveau «&#x202f;{button:Change owner}&#x202f;». D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Choisissez «&#x202f;{button:Change owner}&#x202f;» et authentifiez-vous de nouveau&#x202f;: cela remplace le changement commencé. D’ici là, rien ne change ici.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Chaque ligne est réellement testée. Un mot de passe n’est essayé qu’une fois, jamais de nouveau automatiquement.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Une exécution fait d’elle-même ce qui se passe un jour ordinaire&#x202f;; le surplus attend.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Une modification est visible dans le service après l’exécution suivante.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>Ce qui est plus ancien, ou en trop, est éliminé après une exécution.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Un fichier de paramètres ne contient aucun secret, ni rien de cet ordinateur.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Aucun package du Password Sync Agent n’est configuré.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>Les paramètres n’indiquent pas de MSI, ou pas son SHA-256 (64 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Saisissez le chemin du package et le SHA-256 qu’indique son éditeur.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>Le package {path} est introuvable.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Il a été déplacé ou supprimé, ou le lecteur où il se trouve n’est pas connecté.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Remettez-le à cet endroit, ou indiquez où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>Son SHA-256 est {found}&#x202f;; les paramètres indiquent {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Récupérez de nouveau le package auprès de son éditeur. Si celui-ci est le bon, saisissez son SHA-256 dans les paramètres. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Ce n’est pas un package de Windows Installer, ou ce compte n’est pas autorisé à le lire.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Saisissez le chemin du MSI de l’agent&#x202f;; le compte qui exécute Identity Connect doit pouvoir le lire.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>Une autre installation d’agents de mots de passe est en cours.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Une deuxième fenêtre ou commande d’Identity Connect travaille dans {folder}&#x202f;; les contrôleurs sont traités un par un.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Attendez qu’elle ait terminé, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>Le travail sur {host} a été interrompu.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Identity Connect a été fermé ou arrêté entre-temps. Ce qui a été atteint est conservé.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} a répondu d’une façon inconnue ici.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Un script a été modifié en chemin, ou ce Windows est d’un type qui n’a jamais été testé.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} a un agent plus récent&#x202f;: version {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>Le package configuré est de version {version}, et ramènerait l’agent en arrière.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Configurez le package plus récent, ou désinstallez d’abord l’agent.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} a des parties d’un agent que Windows Installer ne connaît pas.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>Son service ou son filtre est inscrit, sans le produit qui l’a apporté.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Installez-y le package une fois de plus, puis désinstallez. Cette ligne montre ce qui est inscrit&#x202f;:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer indique que l’agent est installé sur {host}, mais il n’y est pas en entier.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Manque&#x202f;: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Quelque chose l’a retiré, par exemple un antivirus. Désinstallez, consultez son journal, et réinstallez. Cette ligne montre le service&#x202f;:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer indique que l’agent a été désinstallé de {host}, mais il y est encore.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>La version {version} est encore inscrite.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Réessayez. Si cela persiste, cette ligne montre ce qui est inscrit&#x202f;:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>Windows Installer n’a pas pu être joint sur {host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>Son service est désactivé ou ne démarre pas.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Exécutez cette ligne sur le contrôleur, en tant qu’administrateur, puis réessayez&#x202f;:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>L’installation sur {host} a été annulée (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>Quelqu’un ou un autre programme y a mis fin.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer s’est arrêté sur {host} avec une erreur fatale (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>Son journal indique&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Corrigez cela sur le contrôleur, puis réessayez. Ce qui a été copié y est supprimé.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>Son journal n’en indique pas la raison, ou n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Réessayez. Si cela se reproduit, cette ligne montre ce que Windows Installer a indiqué au journal des événements&#x202f;:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} ne connaît pas le produit à désinstaller (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Une autre désinstallation a été plus rapide.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Demandez de nouveau son statut.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>La source de l’agent manque à Windows Installer sur {host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>Sa propre copie du package qui y est installé a disparu.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Installez la même version une fois de plus, puis réessayez.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Une autre installation est en cours depuis trop longtemps sur {host} (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer en fait une à la fois&#x202f;; la nôtre a attendu dix minutes.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Laissez-la se terminer, ou redémarrez le contrôleur, puis réessayez. Cette ligne montre ce qui s’exécute&#x202f;:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer n’a pas pu ouvrir le package sur {host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>Il a été supprimé ou est bloqué par un autre programme, par exemple un antivirus.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Faites en sorte que l’antivirus ne touche pas à ADMIN$\IdentityConnect, puis réessayez. Cette ligne montre ce qu’il a trouvé&#x202f;:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer sur {host} n’accepte pas le fichier comme package (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>Il est arrivé tel qu’il a été envoyé&#x202f;: le package lui-même est endommagé, ou fait pour un Windows Installer plus récent.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Récupérez de nouveau le package auprès de son éditeur, et saisissez son SHA-256.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Une stratégie interdit l’installation sur {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker ou la restriction logicielle est ainsi configuré, par une stratégie de groupe.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Autorisez-y le package, par son éditeur ou son SHA-256. Cette ligne montre quelles stratégies existent&#x202f;:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>Le package n’est pas fait pour le processeur de {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>L’agent n’existe que pour Windows 64 bits sur AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Laissez ce contrôleur de côté.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>Une autre version de l’agent est installée sur {host} (1638), et ce package ne la remplace pas.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Les deux ont le même code de produit&#x202f;: le package n’en est pas une mise à niveau.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Désinstallez-y l’agent, puis installez.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer s’est terminé sur {host} avec le code {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Recherchez le code avec cette ligne, sur le contrôleur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} refuse le package&#x202f;: il n’est pas signé par l’éditeur configuré.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows a trouvé {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Récupérez de nouveau le package auprès de son éditeur, ou corrigez l’empreinte numérique dans les paramètres. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>Le package sur {host} n’est pas celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>Son SHA-256 y est {found}&#x202f;: il a été modifié après sa copie. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Cherchez qui peut écrire dans ADMIN$ sur ce contrôleur. Cette ligne montre qui est connecté&#x202f;:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>Le package avait disparu de {host} avant de pouvoir être installé.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Un autre programme l’a supprimé, le plus souvent un antivirus.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>La tâche qui exécute Windows Installer a échoué sur {host}.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>Elle indique&#x202f;: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Corrigez cela sur le contrôleur, puis réessayez.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>La tâche qui exécute Windows Installer a disparu de {host}, et n’a laissé aucun résultat.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>Le contrôleur a été redémarré entre-temps, ou quelqu’un a supprimé la tâche.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Réessayez&#x202f;: ce qui est installé est examiné, et ce qui ne l’est pas est recommencé.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} n’a pas commencé la tâche qui exécute Windows Installer en {minutes} minutes.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>Le Planificateur de tâches la retient, ou a été arrêté entre-temps. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer est en cours d’exécution sur {host} depuis {minutes} minutes.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Il y attend quelque chose. Il n’a pas été interrompu&#x202f;: cela pourrait laisser un agent incomplet.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer est encore en cours d’exécution sur {host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Une installation commencée n’est pas terminée&#x202f;; rien n’y est donc supprimé.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} n’est pas redémarré d’ici&#x202f;: aucun autre contrôleur n’est connu sur son site ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Personne ne pourrait s’y authentifier pendant son arrêt.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Redémarrez-le vous-même au moment opportun, puis demandez son statut. Sur le contrôleur, en tant qu’administrateur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} n’est pas redémarré&#x202f;: c’est le dernier contrôleur du site {site} en service.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>Les autres ne répondent pas&#x202f;: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Remettez l’un d’eux en état, puis réessayez. Cette ligne montre ce qui ne va pas&#x202f;:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} ne s’est pas arrêté en {minutes} minutes.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Quelque chose y bloque l’arrêt. Aucun autre n’a été redémarré.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Examinez le contrôleur, puis réessayez. Cette ligne montre qui a demandé quoi&#x202f;:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} n’est pas revenu en {minutes} minutes.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>Il s’est arrêté lorsque cela lui a été demandé, et ne répond plus depuis. Aucun autre n’a été redémarré.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} est de nouveau démarré mais n’est pas en service après {minutes} minutes.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>Sans réponse&#x202f;: {missing}. Aucun autre n’a été redémarré.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Après son redémarrage, {host} n’a pas de filtre de l’agent.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; ne l’indique plus.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Réinstallez l’agent. Cette ligne montre la valeur&#x202f;:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} n’a pas chargé le filtre de l’agent à son redémarrage.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows indique&#x202f;: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 et 3063 viennent de la protection LSA, qui ne charge que ce que Microsoft a signé&#x202f;: désactivez-la sur ce contrôleur, ou laissez-le de côté. 16953&#x202f;: le fichier n’a pas pu être chargé&#x202f;; réinstallez. Cette ligne montre les événements&#x202f;:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} n’a pas chargé le filtre de l’agent lors de son redémarrage.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>Il est inscrit, et Windows n’indique pas pourquoi il a été omis.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Examinez les événements avec cette ligne&#x202f;; un deuxième redémarrage peut être nécessaire&#x202f;:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Mot de passe du compte sur les contrôleurs</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>Les paramètres demandent pour les contrôleurs un autre compte que celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Indiquez-le avec --user&#x202f;; son mot de passe est demandé.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>Aucun contrôleur n’est choisi, et rien n’a été installé.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} est encore là&#x202f;; la prochaine tâche le supprime.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>La version {found} est déjà installée&#x202f;; elle est examinée.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>La version {found} est présente&#x202f;; elle est remplacée par {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>Le dossier protégé ADMIN$\{folder} a été créé.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>La version {version} a été copiée dans ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer a été démarré, en tant que SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Une autre installation est en cours sur {host}&#x202f;; prochain contrôle dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer s’est terminé avec {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Le journal de Windows Installer n’a pas pu être récupéré&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>La version {version} est là&#x202f;: produit, filtre et service.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder} n’a pas pu être supprimé&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Installé. L’agent fonctionne après le prochain redémarrage.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Installé. Impossible de savoir si un redémarrage est nécessaire.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>Le filtre est chargé&#x202f;: les modifications de mots de passe sont capturées ici.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>Il n’y a pas d’agent à désinstaller.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Désinstallé. Windows décharge le filtre au prochain redémarrage&#x202f;; il ne capture plus rien.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>Le redémarrage a été demandé.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>Le contrôleur s’est arrêté.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>Le contrôleur est de nouveau démarré.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL et DNS répondent.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Redémarré. Il n’y a pas d’agent sur ce contrôleur.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Redémarré. Impossible de savoir si le filtre est chargé.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Mots de passe et jetons enregistrés</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Données de la synchronisation</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier de profil</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Horloge par rapport au service</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Chemin vers le service, et proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier de paramètres</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Format des paramètres</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Historique des paramètres</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Qui détient leur clé</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>Ils peuvent être ouverts</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>La base de données s’ouvre, et l’écriture y est possible</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Format de la base de données</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>La base de données est intacte</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Taille de la base de données</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Journal de la base de données</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>L’agent est en cours d’exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Agents de mots de passe sur les contrôleurs</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Cette vérification ne s’est pas terminée en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Rien n’est encore configuré</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} n’existe pas encore&#x202f;; la configuration le crée</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>L’écriture dans {folder} est possible</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} Mo sont libres à l’emplacement de {folder}</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Seulement {free_mb} Mo sont libres à l’emplacement de {folder}</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Une première synchronisation de nombreuses personnes nécessite environ 2 Go pour un million.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Libérez-y de la place avant que ce soit nécessaire.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), qui est aussi celui de la planification</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset})&#x202f;; la planification suit {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Il n’y en a pas encore&#x202f;: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Attend un fichier de paramètres lisible</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Format {found}&#x202f;; ce programme connaît les formats jusqu’à {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Rien n’a encore été enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} version, du {date} par {who}</numerusform>
            <numerusform>{count} versions, la dernière du {date} par {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>Le fichier a été coupé au milieu d’une ligne, ou quelqu’un l’a modifié.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Rien ne dépend de ces lignes&#x202f;: les paramètres eux-mêmes sont dans leur propre fichier.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Un fichier de clé, indiqué dans IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Un identifiant (credential) de l’unité systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, pour cette machine (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>Le trousseau du système</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Ce processus seul&#x202f;: ce qui est scellé disparaît avec lui</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Plusieurs&#x202f;: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} est présent, et s’ouvre avec sa clé</numerusform>
            <numerusform>{count} sont présents, et s’ouvrent avec leur clé</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Il n’y en a pas encore&#x202f;: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} s’ouvre, et l’écriture y est possible</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Attend une base de données qui s’ouvre</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Aucun dommage dans aucune des {tables} tables</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Aucun dommage dans {checked} tables sur {tables}&#x202f;; après {seconds} secondes, le reste n’a pas été vérifié</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} Mo, dont {free_mb} Mo inutilisés&#x202f;; {log_mb} Mo attendent dans le journal</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} Mo, et {log_mb} Mo de plus dans le journal WAL</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Un programme, par exemple une sauvegarde, garde la base de données ouverte en lecture depuis longtemps.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Mettez fin à ce programme&#x202f;; la prochaine exécution déplace alors le journal dans la base de données.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Journal WAL&#x202f;: la lecture est possible pendant qu’une synchronisation écrit</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Mode de journal {journal} au lieu d’un journal WAL</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>Le dossier est sur un système de fichiers qui ne peut pas partager de mémoire, par exemple un lecteur réseau.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Déplacez le dossier de profil vers un disque local.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>Non testé&#x202f;: l’annuaire a déjà refusé ce mot de passe</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>L’agent l’a noté ({cause}). Une tentative de plus rapprocherait le compte du verrouillage.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Oui&#x202f;; dernier signe le {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Oui&#x202f;: processus {pid} sur {host}, depuis le {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>Non&#x202f;; dernier signe le {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>La fenêtre est fermée, ou le service a été arrêté.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Démarrez Identity Connect, ou le service identity-connect&#x202f;: d’ici là, rien n’est synchronisé.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>Non&#x202f;; il n’a jamais été exécuté ici</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Aucune, tant que l’agent n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Aucune n’est planifiée</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Aucune&#x202f;: la planification est en pause</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Quelqu’un l’a mise en pause.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Aucune&#x202f;: l’annuaire a refusé l’authentification</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Une planification qui répète une authentification refusée verrouillerait le compte.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Il n’y en a pas encore eu</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}&#x202f;: {count} modification confirmée</numerusform>
            <numerusform>{at}&#x202f;: {count} modifications confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>Le service a refusé ces enregistrements à cause de leurs données.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}&#x202f;: {count} modification confirmée&#x202f;; d’autres attendent votre approbation</numerusform>
            <numerusform>{at}&#x202f;: {count} modifications confirmées&#x202f;; d’autres attendent votre approbation</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>Le garde-fou a retenu ce qui retire plus que vous ne l’avez autorisé.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}&#x202f;: arrêtée manuellement, {count} modification confirmée</numerusform>
            <numerusform>{at}&#x202f;: arrêtée manuellement, {count} modifications confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}&#x202f;: elle n’est pas arrivée à son terme, {count} modification confirmée</numerusform>
            <numerusform>{at}&#x202f;: elle n’est pas arrivée à son terme, {count} modifications confirmées</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>Aucun n’est installé depuis ici</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} contrôleur, sans problème</numerusform>
            <numerusform>{count} contrôleurs, aucun avec un problème</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Un agent fonctionne après le redémarrage de son contrôleur.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Une installation y a échoué, ou l’agent ne donne plus de nouvelles.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Seulement {free_mb} Mo sont libres à l’emplacement de {folder}.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Une synchronisation a besoin de place pour ses données, et pour le journal.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Libérez de la place sur ce disque, ou déplacez le dossier de profil (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>Le fuseau horaire {zone} de la planification n’est pas connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>Sa liste de fuseaux horaires manque ou est plus ancienne que les paramètres.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Cette vérification s’est terminée par un défaut du programme.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Enregistrez un fichier de support et envoyez-le au support.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Assemblage du fichier de support</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>Le fichier de support a été écrit&#x202f;: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Aucune vérification n’a trouvé de problème.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>Aucune vérification n’a échoué&#x202f;; à lire&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Vérifications en échec&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>personnes et adresses e-mail</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>noms d’hôte</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>adresses réseau</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>autres textes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Libre (Mo)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Fuseau de la planification</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Connu jusqu’à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Tables vérifiées</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Taille (Mo)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Journal WAL (Mo)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>Attendent un redémarrage</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Différence (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>Les chiffres sont ce que le service a confirmé. Une exécution en cours se poursuit quand cette fenêtre est fermée, tant que le programme ou l’agent est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Trouvez n’importe qui dans l’annuaire et voyez étape par étape pourquoi cette personne est synchronisée ou non&#x202f;: lecture, étendue, critères, mappage, correspondance et action, avec la règle qui a décidé.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Une personne introuvable peut se trouver hors de la base, ou a été créée après la dernière synchronisation. Ce que le service a refusé figure à part, avec la cause et le prochain essai.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>Ce qui a été fait, sur qui, quand, et avec quels paramètres&#x202f;: exécutions et modifications des paramètres dans une seule liste, jusqu’à chaque champ.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Rien n’est jamais modifié ici après coup. La durée de conservation est un paramètre. Une version antérieure des paramètres peut être restaurée&#x202f;; elle devient la plus récente.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Si personne n’est trouvé, regardez d’abord le filtre au-dessus de la liste. Ce qui dépasse la durée de conservation a été éliminé.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>Les agents sur les contrôleurs de domaine qui capturent un mot de passe lorsqu’il est modifié&#x202f;: où en est chacun, et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Un agent ne capture rien avant le redémarrage de son contrôleur. Les contrôleurs sont redémarrés un par un, et seulement si vous le demandez.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>Pendant ce temps, la synchronisation continue&#x202f;: une modification prend effet à la prochaine exécution. Une nouvelle connexion à l’annuaire ne prend le relais qu’une fois sa vérification réussie.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>Ce que vous n’avez pas mis à jour peut être abandonné. Chaque version est conservée dans l’historique et peut y être restaurée.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>À qui appartient cette connexion&#x202f;: le compte qui s’est authentifié, son rôle, et depuis quand.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Aucune synchronisation ne désactive ni ne supprime jamais le propriétaire. Un autre compte prend le relais après sa propre authentification&#x202f;; celle de l’ancien propriétaire est alors révoquée.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Si le service ne laisse plus entrer cet ordinateur, authentifiez-vous de nouveau ici. Un rôle manquant est indiqué.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Toutes les vérifications de l’annuaire, du service, de cet ordinateur et de ce qui y est enregistré, et un fichier pour le support.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>Le fichier de support est affiché avant d’être écrit, et ne contient aucun secret&#x202f;: exactement ce que vous voyez est ce qui est conservé. Le mot de passe enregistré est essayé une seule fois.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Format du fichier de paramètres</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Nom des secrets</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Version de la licence</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Licence acceptée le</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Compte qui lit l’annuaire</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Mot de passe de ce compte, par son nom dans le coffre</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Chiffrement de l’annuaire</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Autorité émettrice approuvée</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Certificats acceptés (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Objets dans une page de réponse</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Secondes pour se connecter</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Secondes pour répondre</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>Décision concernant le chiffrement, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Décision concernant le chiffrement, {item}&#x202f;: prise le</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Adresse pour les personnes et les groupes</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Identifiant de l’organisation</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Propriétaire de la connexion</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Propriétaire&#x202f;: nom d’utilisateur</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Propriétaire&#x202f;: adresse e-mail</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Propriétaire&#x202f;: nom</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Propriétaire&#x202f;: identifiant</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Propriétaire&#x202f;: organisation</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Propriétaire&#x202f;: identifiant de l’organisation</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Propriétaire&#x202f;: région</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Inscription de ce programme auprès du service</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse de l’authentification</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Adresse du centre de données</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Propriétaire&#x202f;: rôle</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Inscription de cet appareil</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Authentification auprès du proxy, par son nom dans le coffre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>Unité {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>Unité {item}&#x202f;: emplacement</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Les utilisateurs sont synchronisés</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>Les groupes de distribution sont synchronisés</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>Les groupes de sécurité sont synchronisés</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>Requête LDAP des utilisateurs</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Nouvelles unités</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Critères des utilisateurs&#x202f;: combinaison des règles</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Critères des utilisateurs&#x202f;: règles</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Critères des groupes&#x202f;: combinaison des règles</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Critères des groupes&#x202f;: règles</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Champ des utilisateurs&#x202f;: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Champ des utilisateurs&#x202f;: {item}, depuis</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Champ des utilisateurs&#x202f;: {item}, mode de transformation</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Champ des utilisateurs&#x202f;: {item}, transformé avec</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Champ des groupes&#x202f;: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Champ des groupes&#x202f;: {item}, depuis</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Champ des groupes&#x202f;: {item}, mode de transformation</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Champ des groupes&#x202f;: {item}, transformé avec</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Groupes dans les groupes</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Compte du propriétaire, qui n’est jamais retiré</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Noms du propriétaire, qui ne sont jamais retirés</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Limite de désactivation&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Limite de désactivation&#x202f;: pour cent</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Limite de désactivation&#x202f;: jamais plus de</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Limite de suppression&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Limite de suppression&#x202f;: pour cent</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Limite de suppression&#x202f;: jamais plus de</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Limite de retrait de groupes&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Limite de retrait de groupes&#x202f;: pour cent</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Limite de retrait de groupes&#x202f;: jamais plus de</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Limite de nouveaux noms d’utilisateur&#x202f;: au moins</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Limite de nouveaux noms d’utilisateur&#x202f;: pour cent</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Limite de nouveaux noms d’utilisateur&#x202f;: jamais plus de</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Tout est retenu si l’annuaire a diminué de</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutes entre les exécutions</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>La planification est en pause</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Les exécutions manquées sont rattrapées</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Contrôleurs avec synchronisation des mots de passe</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Installe avec le compte enregistré</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Redémarrage des contrôleurs</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Package de l’agent de mots de passe</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Package de l’agent de mots de passe&#x202f;: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Package de l’agent de mots de passe&#x202f;: signé par</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Durée de conservation des modifications, en jours</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Conservation des modifications, en mégaoctets au plus</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Exécutions dont les enregistrements laissés de côté sont conservés</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Rapports d’exécution conservés</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Versions des paramètres conservées</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Aucun critère&#x202f;: tout le monde dans les unités</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>sont synchronisées</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>attendent que quelqu’un décide</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>sont exclues</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>toutes doivent être remplies</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>une doit être remplie</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Chacun devient membre direct</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Restent des groupes dans des groupes</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>Toutes les quelques minutes</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>une personne ou un groupe</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>Seul cet objet a été lu et synchronisé&#x202f;; la prochaine exécution décide de tous les autres.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Indiquez le GUID, l’e-mail ou le nom de compte de celui que vous voulez.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>Lequel, de 1 à {count}&#x202f;? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>L’annuaire et le service n’ont pas été comparés jusqu’ici.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Exécutez d’abord un aperçu ou une synchronisation.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>La dernière comparaison de tout le monde n’est pas arrivée à son terme&#x202f;; on ignore donc qui d’autre a le même nom ou le même e-mail.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>L’annuaire est lu sous une autre base que lors de la dernière exécution.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Synchronisez maintenant, afin que tout le monde soit comparé une fois.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Plusieurs comptes du service pourraient être le sien&#x202f;: ils ont le même nom ou le même e-mail.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Synchronisez maintenant&#x202f;: la comparaison de tout le monde indique quels sont ces comptes.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} n’a pas été trouvé dans Active Directory, et n’a pas non plus été supprimé.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>Dernière position connue&#x202f;: {dn}. Le compte qui lit n’est peut-être plus autorisé à le voir, ou le contrôleur n’a pas tout indiqué.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Rendez son droit au compte. D’ici là, tout reste tel quel.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} n’a pas été trouvé dans Active Directory, et on ignore s’il a été supprimé.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>Dernière position connue&#x202f;: {dn}. Le compte qui lit ne voit pas les objets supprimés.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>La prochaine comparaison complète décide&#x202f;: lancez-en une, ou autorisez le compte à voir les objets supprimés.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} se trouve maintenant là où l’annuaire n’est pas lu&#x202f;: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>Il a été déplacé hors de la base de la recherche.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>La prochaine comparaison complète vous demande avant de retirer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>La synchronisation fonctionne, mais un point requiert votre attention.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Un plan attend votre examen.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>Rien n’en est envoyé avant que vous l’ayez examiné.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Quelque chose attend votre approbation.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>Le garde-fou a retenu ce qui retirerait plus qu’un jour ordinaire.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Certains n’ont pas pu être synchronisés.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Laissés de côté&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>La synchronisation planifiée est en cours.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Synchronisation en cours.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>Préparation de l’aperçu.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Application du plan.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Application de ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Synchronisation d’une personne ou d’un groupe.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Aucune synchronisation ne commence automatiquement avant que vous la repreniez.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>Rien n’exécute la synchronisation pour le moment.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Aucun agent sur cet ordinateur n’a donné signe de vie depuis une minute.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Laissez ce programme ouvert, ou démarrez l’agent comme service.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Configuré. Rien n’a encore été synchronisé.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>La première synchronisation commence selon la planification, ou maintenant si vous le voulez.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>La dernière synchronisation a été interrompue de force.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>Ce qui a été confirmé jusque-là reste.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>La prochaine synchronisation reprend à ce point.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>La dernière synchronisation a été arrêtée.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>La dernière synchronisation a échoué.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>La dernière synchronisation a échoué ({count}).</numerusform>
            <numerusform>Les {count} dernières synchronisations ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>La synchronisation ne peut pas commencer.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>La prochaine synchronisation est en retard.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>L’agent est actif, mais il n’a pas commencé une synchronisation prévue.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Si elle ne commence pas dans quelques minutes, redémarrez l’agent et consultez son journal.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Déconnecté du service.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>La dernière synchronisation a abouti.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>On n’a pas mesuré si le service est joignable maintenant.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Les paramètres ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>Impossible d’indiquer l’état de la synchronisation&#x202f;: ses données ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>Les données de la synchronisation ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>Rien ne peut être écrit dans le dossier des paramètres.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Un paramètre n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Sélectionnez des unités dans les paramètres.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>Le service n’accepte plus l’authentification.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>Le propriétaire n’est plus autorisé à gérer des personnes.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Faites prendre le relais par quelqu’un d’autre avant que cela arrête la synchronisation.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service n’est pas joignable.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory n’accepte plus l’authentification.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>Personne n’a été désactivé ni supprimé, car il n’est pas certain de qui est sorti.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>Le compte d’annuaire a perdu un droit de lecture.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Retenu par le garde-fou&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>Tant d’éléments seraient retirés ou renommés à la fois qu’une personne doit dire oui ou non.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Un plan attend votre examen. Modifications&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Unités choisies introuvables&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} a été supprimée, ou le compte n’est plus autorisé à la lire.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Rendez son droit au compte, ou retirez l’unité des paramètres.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Nouvelles unités en attente d’une décision&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>L’unité {unit} est nouvelle. Personne n’y est synchronisé avant votre décision.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Unités choisies avec un autre nom&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} s’appelle maintenant {unit}. Le choix reste valable.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>Le certificat de {host} expire le {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Jours restants&#x202f;: {days}. Sans un nouveau certificat, ce contrôleur ne pourra plus être lu.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Renouvelez-le sur le contrôleur.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>Le certificat de {host} a expiré le {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>L’autorité approuvée pour l’annuaire expire le {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Jours restants&#x202f;: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Enregistrez celle qui lui succède dans les paramètres avant ce jour.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>L’autorité approuvée pour l’annuaire a expiré le {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Enregistrez celle qui lui succède dans les paramètres.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>Le mot de passe de {user} expire le {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Jours restants&#x202f;: {days}. Active Directory ne peut pas être lu avec un mot de passe expiré.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Changez-le dans Active Directory, puis saisissez le nouveau dans les paramètres.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>Le mot de passe de {user} a expiré le {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Contrôleurs qui ne signalent plus les modifications de mots de passe&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Contrôleurs sur lesquels l’agent de mots de passe n’a pas pu être installé&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Contrôleurs qui attendent un redémarrage&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. Les modifications de mots de passe y sont capturées ensuite.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Contrôleurs sans agent de mots de passe&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Contrôleurs accessibles en écriture non couverts par la synchronisation des mots de passe&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Un mot de passe qui y est modifié n’est pas capturé.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Refusés par le service&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Chacun est réessayé plus tard, ou aussitôt lorsqu’il change.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Laissés de côté lors de la dernière synchronisation&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Retenus manuellement&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Quelqu’un les a décochés ou rejetés. Ils restent tels quels.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Prochaine synchronisation</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>Déconnecté&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>À faire&#x202f;: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Service de synchronisation</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Une autre instance d’Identity Connect synchronise dans ce dossier. Celle-ci attend qu’elle se termine.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Il n’est pas en cours d’exécution.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il est en cours d’exécution.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Il synchronise.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Il est en pause.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Il réessaie après un échec.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>Le service est installé. Il travaille dans {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>Le profil de {source} appartient maintenant au service, dans {folder}. Le reste de l’ancien dossier peut être supprimé.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>Le service est désinstallé. Son dossier {folder} et sa clé sont conservés.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>Le service est installé.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>Le service n’est pas installé.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>Le service ne peut pas être installé d’ici sur ce système.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>C’est {system}&#x202f;; cette commande ne configure que le systemd de Linux.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Sous Windows, exécutez packaging/windows/install-service.ps1 en tant qu’administrateur. Ailleurs, faites démarrer «&#x202f;identity-connect agent --wait&#x202f;» par le système.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>Le service ne peut pas être installé&#x202f;: systemd n’est pas en cours d’exécution ici.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>Dans un conteneur ou avec un autre système d’initialisation, il n’y en a pas.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Faites démarrer «&#x202f;identity-connect agent --wait&#x202f;» par le système.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Seul un administrateur peut configurer un service.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Il lui faut un utilisateur, une clé et une unité propres.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Exécutez la commande avec sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>Le système n’a pas exécuté «&#x202f;{command}&#x202f;».</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>Les détails techniques contiennent sa réponse.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Corrigez cela, puis exécutez de nouveau la commande&#x202f;: elle reprend.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Un service ne peut pas exécuter le programme situé à {path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>Les dossiers personnels lui sont masqués, afin qu’il ne puisse lire les fichiers de personne.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Installez Identity Connect ailleurs, par exemple dans /opt/identity-connect, et exécutez la commande de là.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>Il y a déjà quelque chose dans {folder}.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>Le service a ses propres paramètres, ou le dossier n’est pas vide.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Déplacez d’abord ce dossier, puis exécutez de nouveau la commande.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Cette commande est réservée au Gestionnaire de contrôle des services de Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Personne n’a démarré ce processus comme service.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Omettez --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Cette commande est exécutée par «&#x202f;service install --move&#x202f;».</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Elle nécessite une clé de {size} octets sur son entrée standard.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Exécutez «&#x202f;identity-connect service install --move DIR&#x202f;» en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>Le service n’en a pas eu connaissance ({time}).</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>Le service répond</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} répond à l’adresse {address}, port {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>Le proxy {proxy} s’en charge</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>Aucun proxy n’est défini pour ce service</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} laisse passer ce programme</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>Le certificat est celui du service&#x202f;; personne n’inspecte entre les deux</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} est sur cette machine&#x202f;: rien ne circule sur un réseau</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>À partir de cinq minutes d’écart, le service refuse les authentifications.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Faites en sorte que cette machine prenne l’heure du domaine ou d’un serveur de temps.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} accepte le jeton de cette installation</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} connaît cette installation et l’authentification de {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>L’authentification de {owner} a pris fin.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>Elle a été révoquée auprès de {service}, ou a expiré. La synchronisation continue&#x202f;: elle a son propre jeton. L’authentification du propriétaire est nécessaire pour prouver à qui appartient la connexion.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>Impossible de demander si l’authentification de {owner} est encore valable.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Mesurez de nouveau dans quelques minutes.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>Rien n’est à faire&#x202f;: l’opération est réessayée à chaque pulsation.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} a toujours le rôle «&#x202f;{role}&#x202f;»</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} n’indique pas si le propriétaire est encore administrateur</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>Le compte {owner} est présent et actif</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>Aucun propriétaire n’est défini. D’ici là, personne n’est désactivé ni supprimé.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>Le service ne peut pas dire quel compte doit être protégé.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>Le compte {owner} est sur le point d’être supprimé.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Quelqu’un a demandé à {service} de supprimer ce compte. La suppression attend, car le compte est propriétaire de cette connexion.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Faites d’un autre administrateur le propriétaire&#x202f;; la suppression a alors lieu automatiquement.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>Le compte {owner} est sur le point d’être désactivé.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Quelqu’un a demandé à {service} de désactiver ce compte. La désactivation attend, car le compte est propriétaire de cette connexion.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Faites d’un autre administrateur le propriétaire&#x202f;; la désactivation a alors lieu automatiquement.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} indique {owner} comme propriétaire, et les paramètres ici {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>Le propriétaire a été changé dans le service lui-même.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} a accepté la dernière pulsation</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Non demandé, à cause de «&#x202f;{cause}&#x202f;»</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Cette machine a interrogé le serveur DNS {dns_server}. Ce n’est pas le bon pour ce nom, ou cette machine est hors ligne.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Vérifiez la connexion réseau, et que {dns_server} résout le nom complet {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Cette machine a interrogé le serveur DNS {dns_server}.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Vérifiez la connexion réseau, et que {dns_server} est joignable.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} refuse les connexions ({address}, port {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Vérifiez que les connexions sortantes vers {host}, port {port}, sont autorisées.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} ({address}, port {port}) ne répond pas en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Vérifiez que les connexions sortantes vers {host}, port {port}, sont autorisées, ou définissez un proxy.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>Il n’y a pas de route vers {host} ({address}, port {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Vérifiez la connexion réseau de cette machine.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>Le proxy {proxy} est introuvable.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Cette machine a interrogé le serveur DNS {dns_server} sur {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Corrigez les paramètres du proxy, ou faites résoudre {host} par {dns_server}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>Le proxy {proxy} refuse les connexions.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>Il n’est pas en cours d’exécution à l’adresse {address}, port {port}, ou a un autre port.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>Le proxy {proxy} ne répond pas en {seconds} secondes.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>Il est éteint, ou un pare-feu rejette sans réponse les paquets vers {address}, port {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>L’horloge de cette machine avance de {difference_s} secondes sur celle de {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Elle indique {here}, et celle du service {there}. Le service refuse l’authentification de machines dont l’horloge est fausse.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cette machine, et faites en sorte qu’elle prenne l’heure du domaine ou d’un serveur de temps.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>L’horloge de cette machine retarde de {difference_s} secondes sur celle de {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>Le réseau ou le service est très lent.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>Le propriétaire n’est plus administrateur.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} a le rôle «&#x202f;{role}&#x202f;» auprès de {host}, qui ne permet à une connexion de gérer personne.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Rétablissez le rôle, ou faites d’un autre administrateur le propriétaire.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>Le compte du propriétaire est désactivé.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} n’est plus autorisé à s’authentifier auprès de {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Faites d’un autre administrateur le propriétaire.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>Le compte du propriétaire n’est plus dans le service.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>Le compte {owner} y a été supprimé.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Faites d’un autre compte le propriétaire.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>Le propriétaire est sur le point de partir.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>La suppression ou la désactivation du compte attend qu’un autre compte soit propriétaire.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>Le service indique un autre propriétaire que les paramètres ici.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>L’authentification du propriétaire a pris fin.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Authentifiez-vous de nouveau, ou changez de propriétaire.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Avec ce service, le nouveau propriétaire doit s’authentifier.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Un nom seul n’y prouve rien.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Changez de propriétaire sans en indiquer un, et faites approuver le code par le nouveau propriétaire.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>Un changement de propriétaire est déjà en cours.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Une autre fenêtre ou commande de ce programme s’en charge.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Attendez un instant, puis regardez qui est le propriétaire.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>Le compte {account} doit devenir propriétaire, et le service ne l’a pas encore confirmé.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>On ignore si le compte {account} est devenu propriétaire.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>Le service refuse aussi cette authentification et cet appareil&#x202f;: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Indiquez le nom d’utilisateur ou l’adresse e-mail du compte avec --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>Le compte {account} s’est authentifié, alors que seul {wanted} devait devenir propriétaire.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>Le code a été approuvé avec un autre compte. Cette authentification a été révoquée&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Réessayez, et faites approuver le code par {wanted}.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Propriétaire jusqu’à présent&#x202f;: {old}&#x202f;; désormais&#x202f;: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>Le compte {owner} est propriétaire.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>La connexion n’a pas encore été mesurée. Utilisez --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>La connexion, mesurée le {when}&#x202f;:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>par un changement de propriétaire</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Serveur DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Heure de cette machine</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Propriétaire dans les paramètres</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>Heure du service</translation>
    </message>
</context>
</TS>
