<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta cuenta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Usar &amp;otra cuenta</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (según la clave)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Cambiar propietario</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Renueva el inicio de sesión del propietario actual, también si se perdió</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Medir ahora</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>Con&amp;servar el propietario actual</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>&amp;Nombre de usuario o dirección de correo en el servicio</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Ninguna sincronización deshabilita ni elimina nunca esta cuenta.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>&amp;Buscar esta cuenta</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Usar &amp;otra cuenta</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>El nuevo propietario inicia sesión</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Indique el nuevo propietario</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>¿Cambiar el propietario?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Cuenta y conexión</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Un administrador de {organization} abre la página, inicia sesión y escribe el código. También puede hacerlo el propietario actual, para renovar el inicio de sesión.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>El propietario es el administrador en cuyo nombre actúa este equipo. Ninguna sincronización deshabilita ni elimina nunca esa cuenta.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} todavía no es el propietario.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>Midiendo la conexión</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Conectado, con algo que revisar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>Última medición: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>El servicio no lo indica</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>No hay ninguno: hasta entonces no se deshabilita ni se elimina a nadie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Propietario desde</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Escriba un nombre de usuario o una dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>&amp;Renovar el inicio de sesión de {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>Convertir a {name} en &amp;propietario</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} sigue siendo el propietario; se revoca el inicio de sesión anterior. Una sincronización en curso continúa.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>A partir de la próxima sincronización, {name} es la cuenta que nunca se deshabilita ni se elimina.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>A partir de ahora, {new} es el propietario de la conexión y ninguna sincronización deshabilita ni elimina su cuenta. Se revoca el inicio de sesión de {old} en este equipo. Una sincronización en curso continúa.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>Lo que está pendiente para {old} en el servicio se lleva a cabo entonces.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>Cambiando el propietario</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} es el propietario.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>La página de Zoho nombra su propio cliente, no este equipo: escriba el código solo si usted mismo ha iniciado este cambio.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continúe solo si la página nombra este equipo: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Configuración avanzada</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Estándar ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>Puert&amp;o de todos los controladores</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>Objetos por &amp;página</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>Segundos para &amp;conectar</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>Segundos de espera de una &amp;respuesta</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>&amp;Entidades de confianza además de las del sistema (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Solo para esta conexión. Responden por nombres, como todas ellas.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abrir u&amp;n archivo…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>&amp;Decisiones sobre la confianza</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Todavía no se ha decidido nada: se aplican las reglas del sistema.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos valores</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la entidad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} no es un certificado legible.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Agentes de contraseñas en los controladores de dominio</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>Instalando</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No es necesario</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En espera de su turno</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>No se sabe si su filtro está cargado. Instalado: {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Captura contraseñas después de su reinicio. Instalado: {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Sin noticias desde: {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>Se puede instalar la versión {version}</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Captura contraseñas desde: {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, por otra ventana o un comando</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>C&amp;omprobar ahora</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Cuenta que inicia sesión en los controladores</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Escribe el paquete, con su línea de comandos para la distribución de software</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>&amp;Paquete…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Qué paquete se instala y cómo debe ser</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>Los agentes esperan hasta que inicie sesión con una cuenta que pueda instalar.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Elija el paquete…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Detenido. Lo conseguido se conserva y se continúa desde ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Instalado en %n controlador.</numerusform>
            <numerusform>Instalado en %n controladores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>Se ha reiniciado %n controlador y vuelve a prestar servicio.</numerusform>
            <numerusform>Se han reiniciado %n controladores y vuelven a prestar servicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Quitado de %n controlador.</numerusform>
            <numerusform>Quitado de %n controladores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Carpeta para el paquete</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>El paquete se ha escrito en {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Esta línea lo instala sin ventana y sin reinicio. Un controlador captura contraseñas después de reiniciarse; “{button:Check now}” lo muestra aquí.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Iniciar sesión como {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>Iniciar sesión con la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>Iniciar sesión con otra cuenta, que se pide una vez</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Todavía no se conoce ningún controlador.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>El único controlador de escritura (%n) captura contraseñas.</numerusform>
            <numerusform>Los %n controladores de escritura capturan contraseñas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n de {total} controladores de escritura no está cubierto.</numerusform>
            <numerusform>%n de {total} controladores de escritura no están cubiertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n espera un reinicio.</numerusform>
            <numerusform>%n esperan un reinicio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n ha fallado.</numerusform>
            <numerusform>%n han fallado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n no da señales.</numerusform>
            <numerusform>%n no dan señales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>&amp;Reiniciar %n…</numerusform>
            <numerusform>&amp;Reiniciar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>R&amp;einiciar…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>&amp;Quitar %n…</numerusform>
            <numerusform>&amp;Quitar %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>&amp;Actualizar %n controlador</numerusform>
            <numerusform>&amp;Actualizar %n controladores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>&amp;Instalar en %n controlador</numerusform>
            <numerusform>&amp;Instalar en %n controladores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Sincronización de contraseñas</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar contraseñas en los controladores de dominio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agente en cada controlador de escritura de {domain} captura la contraseña cuando se cambia. Las contraseñas existentes se sincronizan en su próximo cambio.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cerr&amp;ar</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>Hay una tarea en curso. Deténgala primero o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>Cadena del certificado, con el emisor arriba</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Anclado hasta ahora</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar el SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;No confiar</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>&amp;Confiar en la entidad emisora</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>A&amp;brir el archivo de la entidad…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>Anclar &amp;este certificado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>enviado junto con los demás, no emitió nada aquí</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>no se pudo comprobar su firma</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>De {start} a {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, firmado con {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>caducado: {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde: {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta: {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>&amp;Usar el nombre {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>Qué se muestra del cambio</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;Leer la cuenta ahora</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Antes y después, campo a campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} miembro</numerusform>
            <numerusform>{count} miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>El servicio ya no tiene esa cuenta.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Retenido: se queda como está hasta que se vuelva a marcar.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Espera hasta que se apruebe exactamente este conjunto.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>La cuenta ya existe; sus valores actuales no forman parte del plan.</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Antes y después, campo a campo</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>Qué se hizo con es&amp;te objeto</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Tal como está &amp;ahora</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>A&amp;brir la ejecución</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Probar de nuevo esta &amp;fila</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Sin cifrar: las contraseñas viajan legibles hasta el directorio.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Comprobaciones de la conexión</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Cada fila se prueba de verdad. Una contraseña se prueba una sola vez y nunca se repite por sí sola.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} de {total} comprobados</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n comprobación con error</numerusform>
            <numerusform>%n comprobaciones con error</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n advertencia por leer</numerusform>
            <numerusform>%n advertencias por leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Detenido. No se ha cambiado nada; compruebe de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Todavía sin comprobar.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>Continuar &amp;sin {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>Cambiar el usuario o la con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>&amp;Usar todo el dominio</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>Com&amp;probar con {host} en su lugar</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>No es de confianza. La decisión se ha guardado; no se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la entidad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Probar de nuevo esta fila: {check}</translation>
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
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>Copiar &amp;resultado y solución</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Unidades elegidas</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Supr quita una unidad de la selección.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, no encontrada</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>Todo en {unit}</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Sin {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>Mostrar en el árbol</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>Excluirla en su lugar</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>Incluirla en su lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Todavía no hay ninguna unidad elegida: marque una arriba.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Unidades elegidas</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>Ag&amp;regar unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n unidad elegida ya no está o no se permite leerla. Hasta que se quite aquí, no se deshabilita ni se elimina a nadie.</numerusform>
            <numerusform>%n unidades elegidas ya no están o no se permite leerlas. Hasta que se quiten aquí, no se deshabilita ni se elimina a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quitarlas</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Mover o duplicar esta condición</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Campo de la condición {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Relación de la condición {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Valor de la condición {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>El directorio no tiene ningún atributo con este nombre, así que está vacío para todos.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>Código QR de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>O escanee con un teléfono</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>&amp;Copiar código y abrir navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;vínculo</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>Obtener un código &amp;nuevo</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Tiempo restante de este código</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Todavía no hay código</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>Pidiendo un código al servicio</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Válido {minutes}:{seconds:02d} más</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>&amp;Buscar controladores</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Dom&amp;inio</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Controladores de do&amp;minio, el primero es el preferido</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Agregar un controlador (Insertar)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Quitar los controladores elegidos (Supr)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Preferir el controlador elegido</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>Usuario &amp;que lee el directorio</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contrase&amp;ña</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (recomendado)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>Todo el dominio si se deja vacío</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Leer la base de un controlador</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>Base de la b&amp;úsqueda</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>A&amp;vanzado…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>&amp;Las contraseñas viajan legibles; lo acepto</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Se guarda en el almacén sellado</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Conectar con Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Hay un certificado anclado: vea “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Se confía en una entidad propia: vea “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Dominio del que es miembro este equipo</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Basta un usuario con permiso de lectura. “{button:Next}” comprueba la conexión.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Usar {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>Lo indica la configuración de este equipo ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Escriba primero el nombre del dominio.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Volver a preguntar a los controladores</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} pasó a ser {full}: los certificados nombran los equipos con su nombre completo.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} es una dirección, y los certificados nombran equipos. Use el nombre o ancle el certificado en el paso siguiente.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} pasó a ser {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un dominio tiene un nombre DNS como corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Escríbalo como usuario@dominio, DOMINIO\usuario o un nombre distintivo.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Escríbalo como DC=corp,DC=example,DC=com o déjelo vacío.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>Los controladores contienen {base} y nada fuera de esa base.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Vacío: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Indique primero un controlador.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de dominio</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Todavía no hay controladores. Escriba el dominio y elija “{button:Find controllers}”, o agregue uno por su nombre completo.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, pronto</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Principal: tiene el rol de emulador de PDC</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>De escritura</translation>
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
        <translation>Solo lectura</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>Deben cumplirse todos los grupos</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Basta con un grupo</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Cómo se combinan los grupos</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Agregar un grupo</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Recuperar lo que se quitó</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Duplicar el grupo</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Subir el grupo</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Bajar el grupo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Quitar el grupo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>Ya hay %n condición.</numerusform>
            <numerusform>Ya hay %n condiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indizado</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Usuarios o grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Elija quién se sincroniza</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Buscando la última lectura…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>Las cifras aparecen en cuanto se haya leído el directorio.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>No hay cifras hasta que se haya leído el directorio.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Se está leyendo del directorio: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Todavía no se ha leído del directorio: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>No se sincronizaría ningún usuario: ninguno cumple los criterios.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>No se sincronizaría ningún grupo: ninguno cumple los criterios.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>Excluir el único usuario (%n)</numerusform>
            <numerusform>Excluir los %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>Excluir el único grupo (%n)</numerusform>
            <numerusform>Excluir los %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>Saldría %n usuario sincronizado.</numerusform>
            <numerusform>Saldrían %n usuarios sincronizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>Saldría %n grupo sincronizado.</numerusform>
            <numerusform>Saldrían %n grupos sincronizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Permanecen en el servicio y dejan de actualizarse.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Con las reglas de usuario actuales, se deshabilitaría la cuenta de %n de ellos.</numerusform>
            <numerusform>Con las reglas de usuario actuales, se deshabilitarían las cuentas de %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Con las reglas de usuario actuales, sus cuentas se quedan como están.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Quién está dentro y quién está fuera</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Probar con una persona</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>En palabras y como filtro</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>El correo, los archivos y los datos de una cuenta eliminada se pierden definitivamente. No se pueden recuperar, ni siquiera si la persona se vuelve a sincronizar.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>También si está deshabilitada o caducada</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Las cuentas se pueden eliminar definitivamente</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Confirmado: las cuentas se pueden eliminar definitivamente.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Escriba {number} para confirmar: son las personas sincronizadas hoy</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Comprobaciones o registro</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Guardar archivo de so&amp;porte…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Probar de nuevo esta &amp;fila</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Comprobar t&amp;odo</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Cambiar el pro&amp;xy</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Averigüe qué falla</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Cada comprobación se hace de verdad y no cambia nada. La contraseña guardada se prueba una vez, y ninguna después de haber sido rechazada.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} de {total} comprobados</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Todavía sin comprobar.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Detenido; el resto no se ha probado.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n comprobación con error.</numerusform>
            <numerusform>%n comprobaciones con error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n advertencia por leer.</numerusform>
            <numerusform>%n advertencias por leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Ninguna comprobación encontró un problema.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: el que indica el sistema</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: ninguno</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Todavía sin probar</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>El archivo de soporte se ha escrito: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se ha hecho</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Ya no se conserva</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Establecido en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>Comprobar la co&amp;nexión</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Cambie la configuración</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Todo lo que cambie es un borrador: la sincronización continúa y nada surte efecto hasta que elija “{button:Update}”.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Una sincronización en curso continúa con lo que tiene; la siguiente adopta la nueva configuración.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>La configuración se está guardando.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Una contraseña que ha escrito todavía no está en vigor. Los demás cambios se conservan como borrador; la contraseña, no.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>Entretanto se ha guardado otra configuración. Sus cambios se conservan sobre ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n punto por corregir</numerusform>
            <numerusform>%n puntos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>Ver &amp;qué cambia…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Cambiado y todavía no en vigor</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Actualizado. La próxima sincronización adopta la nueva configuración y puede hacer exactamente lo que ha confirmado.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Actualizado. La próxima sincronización adopta la nueva configuración; retiene las cuentas que superan los límites y pregunta otra vez.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Actualizado. La próxima sincronización adopta la nueva configuración.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Descartado. La configuración está como estaba.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Conexión y controladores</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Las contraseñas viajan legibles hasta el directorio</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de dominio</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Versión del agente</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>Se está midiendo la conexión</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>La conexión no se ha medido</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Última medición: {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Cuando se ejecuta el agente</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>La última sincronización leyó de él.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Todavía no consultado.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Responde en {trip} ms.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>Atributo personalizado…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>Varios atributos o una transformación…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Qué campos se muestran</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Buscar un campo</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>&amp;Mostrar todos los campos</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>No asignar este campo (Supr)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>Aceptar &amp;todas las sugerencias</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>Los campos que ya ha asignado se quedan como están.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Rehacer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>Ningún campo coincide con lo que ha escrito.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Todos los campos están asignados.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>No hay nadie en el ámbito, así que no hay con qué probar la asignación.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Sin problemas: se probó con %n usuario del ámbito.</numerusform>
            <numerusform>Sin problemas: se probó con %n usuarios del ámbito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Sin problemas: se probó con %n grupo del ámbito.</numerusform>
            <numerusform>Sin problemas: se probó con %n grupos del ámbito.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>No se leyó el directorio, así que la asignación no se probó con nadie.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Todavía no se sabe nada: la asignación no se ha probado con todos.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Todo lo que hizo algo</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>Lo que cambió algo</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>En el último año</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo sucedió</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Quién lo pidió o lo guardó</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Persona o grupo</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Buscar una persona o un grupo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>De quién se muestra el historial</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Guardar en un archivo lo que se muestra</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>Lo que se muestra, como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>Lo que se muestra, como líneas &amp;JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Con &amp;cada cambio, como tabla (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Con cada cam&amp;bio, como líneas JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>Mostrar de nuevo a t&amp;odos</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>Qué se ha hecho a {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>De nadie: era la hora</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Ni el historial ni la última lectura del directorio conocen a nadie llamado “{name}”.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>La línea que se debe ejecutar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comp&amp;robar de nuevo</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>Usar &amp;NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>En este controlador, en lugar de Kerberos, que ofrece más garantías. SMB sigue firmado y cifrado; WinRM, cifrado.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Se encuentra en</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>Unidades encontradas</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>Mostrar en el &amp;árbol</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Ninguna unidad se llama “{text}”.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>Las unidades se encuentran por una parte de su nombre, por DN o por GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>Se muestra %n unidad; escriba más para acotar.</numerusform>
            <numerusform>Se muestran las primeras %n unidades; escriba más para acotar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n unidad encontrada</numerusform>
            <numerusform>%n unidades encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>No se pudo buscar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>Del directorio a la sincronización</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Usuarios en el directorio</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Grupos en el directorio</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>En las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Se sincronizarían</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Se cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Se cumple al menos una de estas condiciones</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Mover, duplicar o quitar este grupo</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Cómo se combinan las condiciones del grupo {number}</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>&amp;Dejarlos como están</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>Mo&amp;strar {count}</numerusform>
            <numerusform>Mo&amp;strar estos {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>Escriba {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Escriba {count} para permitirlo</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Lo que se elimina en el servicio no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>Se deshabilitaría {count} de {total} usuarios</numerusform>
            <numerusform>Se deshabilitarían {count} de {total} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>Se eliminaría definitivamente {count} de {total} cuentas</numerusform>
            <numerusform>Se eliminarían definitivamente {count} de {total} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>Se quitaría {count} de {total} miembros</numerusform>
            <numerusform>Se quitarían {count} de {total} miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} de {total} usuarios recibiría otro nombre de inicio de sesión</numerusform>
            <numerusform>{count} de {total} usuarios recibirían otro nombre de inicio de sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>No se encuentra una unidad con {count} usuario sincronizado</numerusform>
            <numerusform>No se encuentra una unidad con {count} usuarios sincronizados</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Se perdió un permiso para leer el directorio</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} de {total} cambios está retenido</numerusform>
            <numerusform>{count} de {total} cambios están retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>Deshabilitar {count} &amp;usuario de todos modos</numerusform>
            <numerusform>Deshabilitar {count} &amp;usuarios de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;Eliminar {count} cuenta de todos modos</numerusform>
            <numerusform>&amp;Eliminar {count} cuentas de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>&amp;Quitar {count} miembro de todos modos</numerusform>
            <numerusform>&amp;Quitar {count} miembros de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>Ca&amp;mbiar {count} nombre de todos modos</numerusform>
            <numerusform>Ca&amp;mbiar {count} nombres de todos modos</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>La unidad se eliminó a &amp;propósito</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Este &amp;lugar ya no debe leerse</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>Dejar pasar {count} cam&amp;bio de todos modos</numerusform>
            <numerusform>Dejar pasar {count} cam&amp;bios de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Aprobado: se deshabilitará {count} usuario</numerusform>
            <numerusform>Aprobado: se deshabilitarán {count} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Aprobado: se eliminará {count} cuenta</numerusform>
            <numerusform>Aprobado: se eliminarán {count} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Aprobado: se quitará {count} miembro</numerusform>
            <numerusform>Aprobado: se quitarán {count} miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Aprobado: {count} usuario recibirá otro nombre</numerusform>
            <numerusform>Aprobado: {count} usuarios recibirán otro nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Eliminada a propósito: {count} usuario causa baja</numerusform>
            <numerusform>Eliminada a propósito: {count} usuarios causan baja</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Aprobado: no se busca lo que no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Aprobado: {count} cambio</numerusform>
            <numerusform>Aprobado: {count} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Conservado: no se deshabilitará {count} usuario</numerusform>
            <numerusform>Conservado: no se deshabilitarán {count} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Conservado: no se eliminará {count} cuenta</numerusform>
            <numerusform>Conservado: no se eliminarán {count} cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Conservado: {count} miembro permanece en su grupo</numerusform>
            <numerusform>Conservado: {count} miembros permanecen en sus grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Conservado: {count} usuario mantiene su nombre</numerusform>
            <numerusform>Conservado: {count} usuarios mantienen sus nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Conservado: no se quita nada mientras falte la unidad</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Conservado: no se quita nada mientras falte el permiso</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Conservado: no se hace {count} cambio</numerusform>
            <numerusform>Conservado: no se hacen {count} cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Para qué sirve este paso</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Para qué sirve esta página</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Ayuda – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Esta ayuda no se ha traducido: está en inglés.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Cuando no funciona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Vea lo que se ha hecho</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>Lo sucedido, lo más reciente primero</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>Mostrar&amp;las</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>Está oculta {n} ejecución que no tenía nada que hacer.</numerusform>
            <numerusform>Están ocultas {n} ejecuciones que no tenían nada que hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>No se ha hecho nada a este objeto, según el historial</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Puede estar fuera de los días del filtro o ser anterior a lo que se conserva.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Ninguna ejecución salió mal</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Todas las que se conservan llegaron a su fin y no excluyeron a nadie.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>El filtro oculta todo lo que hay aquí</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>Mostrar todo de &amp;todos</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha sucedido nada</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>A partir de ahora se muestran aquí cada ejecución y cada vez que se guarda la configuración, con lo que han cambiado.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Esta ejecución ya no se conserva o todavía no se ha anotado.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>Se ha guardado {n} entrada como {file}</numerusform>
            <numerusform>Se han guardado {n} entradas como {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Guardando {done} de {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Guardado hasta ahora: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Continuar sin propietario: no se deshabilitará ni se eliminará a nadie</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>C&amp;uenta propietaria de esta conexión</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>Su nombre de usuario o correo en el servicio. Una sincronización nunca la bloquea.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Mover a este equipo; la otra instalación termina</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Actúa para</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Lee como</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Configuración en</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>Las contraseñas viajan legibles hasta el directorio</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Hay un certificado anclado</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Se confía en una entidad propia</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Cambiar: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>Qué hace Instalar</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Progreso de la instalación</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>R&amp;evertir</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>Instale la conexión</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Registra el equipo y guarda la configuración. No cambia a ninguna persona.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>Revertido. Este equipo ya no está registrado.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Instalando en {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>Reiniciando {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Quitando de {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>Preguntando a los controladores cómo van</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Se eliminan los espacios, las comillas y los saltos de línea que la acompañen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>&amp;Clave de instalación</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Secreto de clien&amp;te</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>To&amp;ken de portador</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>Configuración del p&amp;roxy</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>Las personas se envían a</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Vía de acceso</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usada en</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>La clave se guarda en el almacén sellado.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Pegue la clave de instalación</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Indica a qué organización servirá este equipo. Cópiela de la página de administración de su directorio en la nube.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>To&amp;ken de SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; su almacén personalizado</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Consola de API de Zoho &gt; su aplicación sin navegador (non-browser)</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>No se indica en la clave</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Mover a este equipo; la otra instalación termina</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>Sí, &amp;este es el servicio de mi organización</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>Sí, ambos son servicios &amp;de mi organización</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Inicio de sesión con su propio cliente; personas mediante SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Un administrador inicia sesión con un navegador.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>Se accede al servicio con un token de portador (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Todos en las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Todos los grupos de las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Solo quienes cumplen los criterios</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Solo los grupos que cumplen los criterios</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Ninguna condición excluye a nadie. Las cuentas del sistema nunca se sincronizan.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Ninguna condición excluye ningún grupo. Los grupos del sistema nunca se sincronizan.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>No se pudo leer la lista de atributos; escriba cualquier nombre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Dejar de contar</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>&amp;Grupos de distribución</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>Grup&amp;os de seguridad</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>Qué se sincroniza de ellas</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluirlas</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>Las personas de una unidad que se cree más adelante se sincronizan como las demás.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar primero</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Nadie de una unidad que se cree más adelante se sincroniza hasta que usted la marque aquí.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>Las unidades que se creen más adelante quedan excluidas; todavía puede marcarlas aquí.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>Nue&amp;vas unidades debajo de las elegidas</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>en las unidades elegidas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n hasta ahora</numerusform>
            <numerusform>%n hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Marque una unidad para incorporar a sus personas.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>No se pudo contar</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n objeto del sistema excluido</numerusform>
            <numerusform>%n objetos del sistema excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>No hay ninguna clase marcada</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Buscar en los idiomas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Ningún idioma tiene este nombre.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>Qué necesitará</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>Nada cambia en su directorio ni en la nube antes de que inicie la primera sincronización en la última página.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Un administrador del directorio en la nube que pueda iniciar sesión ahora</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>El nombre del dominio o de uno de sus controladores</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Un usuario del directorio que pueda leer personas y grupos, y su contraseña</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Unos diez minutos</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elija el idioma</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, grupo</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, cuenta</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>Cuentas y grupos excluidos</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Estos nunca se sincronizan, se marque lo que se marque: el dominio los necesita para sí mismo. Entre ellos están grupos integrados como Usuarios del dominio.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No hay nadie excluido.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>Acepto &amp;la licencia</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Abrir el vínculo en un navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el vínculo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Lea y acepte la licencia</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Licencia Apache, versión 2.0. Puede usar, modificar y distribuir este programa.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>El vínculo está en el Portapapeles.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Guardar la licencia</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Imprimir la licencia</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>Lo que supera un día normal espera la decisión de una persona</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>Cambiar los &amp;límites…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nunca más de</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Todo espera cuando el directorio se reduce en</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Si se vacía una unidad o se pierde un permiso, parece que todos salen.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Hasta {number} pueden deshabilitarse sin preguntar.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Hasta {number} pueden eliminarse sin preguntar.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Hasta {number} pueden quitarse de grupos.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Hasta {number} pueden recibir otro nombre de usuario.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Los {total} pueden deshabilitarse sin preguntar.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Los {total} pueden eliminarse sin preguntar.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Los {total} pueden recibir otro nombre de usuario.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Hasta {number} de {total} pueden deshabilitarse sin preguntar.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Hasta {number} de {total} pueden eliminarse sin preguntar.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Hasta {number} de {total} pueden recibir otro nombre de usuario.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>Decida cuánto puede suceder sin preguntar</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Las entradas nuevas aparecen por sí solas.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>Las entradas elegidas o todas las que se muestran</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Aquí aparecerían las advertencias y los errores de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>El filtro oculta la única entrada (%n).</numerusform>
            <numerusform>El filtro oculta las %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostrar t&amp;odo</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} de %n entrada</numerusform>
            <numerusform>{count} de %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Registro de {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Todavía no se ha hecho nada en este controlador.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Este equipo está listo para la configuración inicial</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
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
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>Otro programa de este equipo ejecuta la programación; la ve aquí.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · obligatorio</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Elija un atributo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>Atributo para {field}</translation>
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
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>Probando la asignación con todos…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>Asigne los campos</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Qué atributo rellena cada campo. Una muestra permite ver el resultado al momento.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Los usuarios no están seleccionados para sincronizarse. Su asignación se conserva para más adelante.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>Los grupos no están seleccionados para sincronizarse. Su asignación se conserva para más adelante.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>Continuar de todos &amp;modos, excluir %n</numerusform>
            <numerusform>Continuar de todos &amp;modos, excluir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>Continuar &amp;sin probar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n del ámbito no se puede sincronizar con esta asignación; se muestra aquí con el motivo. Cambie la asignación o sus valores, o continúe: queda excluido y no le sucede nada.</numerusform>
            <numerusform>%n del ámbito no se pueden sincronizar con esta asignación; se muestran aquí con el motivo. Cambie la asignación o sus valores, o continúe: quedan excluidos y no les sucede nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>No se pudo probar la asignación con todos. Lea de nuevo el directorio o continúe: la vista previa muestra a cada persona antes de enviar nada.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>Buscar en los miembros</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} miembro</numerusform>
            <numerusform>{count} miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Ya agregado</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Ya quitado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>&amp;Detalles técnicos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n asunto espera su decisión</numerusform>
            <numerusform>%n asuntos esperan su decisión</numerusform>
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
        <translation>Las próximas ejecuciones</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>En pausa: ninguna de estas tiene lugar.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>Las próximas ejecuciones, según el reloj de {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>El {date} el reloj se salta las {wall}: esa ejecución es a las {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>El {date} el reloj marca las {wall} dos veces: se ejecuta la primera vez.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Indicaciones</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Nadie se incorpora ni sale, en comparación con lo guardado.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n se incorporaría</numerusform>
            <numerusform>+%n se incorporarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n saldría</numerusform>
            <numerusform>−%n saldrían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n de ellos tiene una cuenta</numerusform>
            <numerusform>%n de ellos tienen una cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n condición incompleta todavía no se cuenta</numerusform>
            <numerusform>%n condiciones incompletas todavía no se cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Solo &amp;vista previa</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ás</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>&amp;Comparación completa ahora</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Lee a todos y compara ambos lados, no solo lo que ha cambiado.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>&amp;Revisar el plan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>Se está aplicando un plan. Lo confirmado permanece; el resto espera.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Última sincronización hace %n minuto, la próxima en {minutes} min.</numerusform>
            <numerusform>Última sincronización hace %n minutos, la próxima en {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Última sincronización: {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Próxima sincronización: {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>No se pudieron leer las ejecuciones.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Todavía no hay ejecuciones. Cada una aparecerá aquí como una barra.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;eanudar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Leyendo lo que se sabe…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente de usted.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>terminada a la fuerza</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>una persona o un grupo</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>todo comparado</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>algunos excluidos</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>algo retenido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Paquete del agente</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Indique el paquete y cómo debe ser</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>Archi&amp;vo (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-2&amp;56</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>&amp;Huella digital del firmante (opcional)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Abrir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Tome el SHA-256 del editor, no del archivo. Se compara antes de copiarlo y otra vez en cada controlador, mientras el archivo se mantiene abierto.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
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
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar contraseñas en los controladores de dominio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Un agente en cada controlador de escritura de {domain} captura la contraseña cuando se cambia. Las contraseñas existentes se sincronizan en su próximo cambio.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Hay una tarea en curso en los controladores de dominio; se detendría.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>Sincronizar los cambios &amp;de contraseña de</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>Las personas inician sesión en el servicio con su contraseña de Active Directory.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Un agente en cada controlador de escritura captura la contraseña cuando se cambia; las existentes se sincronizan en su próximo cambio.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>Su instalación requiere un administrador del dominio, SMB y WinRM, y un reinicio de cada controlador. Empieza después de la primera sincronización, nunca antes.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Si se deja desactivado, no se instala nada. Puede activarlo más adelante.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Cuenta que instala</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>No reiniciar ninguno</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Reiniciar uno a uno, el principal al final</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Reinicio de los controladores</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Instalar como {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Instalar con la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Instalar con otra cuenta, que se pide una vez</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Elija dónde se capturan las contraseñas</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Opcional. Aquí elige y comprueba; todavía no se instala nada.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>Elegir el &amp;paquete…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Comprobar &amp;todos</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n de {total} controladores de escritura no está cubierto: {names}</numerusform>
            <numerusform>%n de {total} controladores de escritura no están cubiertos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>El único controlador de escritura (%n) está elegido.</numerusform>
            <numerusform>Los %n controladores de escritura están elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>La primera línea no está lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n de ellos no está listo.</numerusform>
            <numerusform>%n de ellos no están listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Cada uno captura contraseñas después de su reinicio.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>Se le pregunta antes de que se reinicien.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Nunca terminó: se interrumpió por la fuerza</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n no sincronizado</numerusform>
            <numerusform>%n no sincronizados</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>menos de 0,1 s</translation>
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
            <numerusform>{n} usuario creado</numerusform>
            <numerusform>{n} usuarios creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} usuario actualizado</numerusform>
            <numerusform>{n} usuarios actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} usuario habilitado</numerusform>
            <numerusform>{n} usuarios habilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} usuario deshabilitado</numerusform>
            <numerusform>{n} usuarios deshabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} usuario eliminado</numerusform>
            <numerusform>{n} usuarios eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} usuario ya no se sincroniza</numerusform>
            <numerusform>{n} usuarios ya no se sincronizan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} grupo creado</numerusform>
            <numerusform>{n} grupos creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} grupo actualizado</numerusform>
            <numerusform>{n} grupos actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} grupo eliminado</numerusform>
            <numerusform>{n} grupos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} grupo ya no se sincroniza</numerusform>
            <numerusform>{n} grupos ya no se sincronizan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} miembro agregado a grupos</numerusform>
            <numerusform>{n} miembros agregados a grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} miembro quitado de grupos</numerusform>
            <numerusform>{n} miembros quitados de grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Cambiado: {fields} y %n más</numerusform>
            <numerusform>Cambiado: {fields} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Cambiado: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>Salió de {n} grupo</numerusform>
            <numerusform>Salió de {n} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} miembro agregado</numerusform>
            <numerusform>{n} miembros agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} miembro quitado</numerusform>
            <numerusform>{n} miembros quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Configuración: la primera versión que se conserva</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Configuración: {names} y %n más</numerusform>
            <numerusform>Configuración: {names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Configuración: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versión {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>se llamaba {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Espera una sincronización</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>A quién mostrar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Se incorporarían</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Saldrían</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Con estos criterios no se sincroniza nadie.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>No hay nadie excluido.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Nadie se incorporaría, en comparación con lo guardado.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Nadie saldría, en comparación con lo guardado.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>Nombre distintivo</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copiar la explicación como texto</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Abrir el último plan</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>Reintentar &amp;este</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Mostrar en el &amp;historial</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>Sincronizar este &amp;ahora</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Elija a alguien</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Aquí ve paso a paso por qué se sincroniza o por qué no, y puede sincronizarlo por separado.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>No se pudo explicar.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>Rechazado %n vez. Se reintenta a partir de: {time}.</numerusform>
            <numerusform>Rechazado %n veces. Se reintenta a partir de: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>Como miembro de {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Sincronizando este…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Esperando la ejecución que está en curso…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Algo espera la decisión de una persona: vea arriba.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>No se pudo sincronizar: vea arriba.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Leído de nuevo: nada que hacer.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Detenido. Lo que se confirmó hasta entonces permanece.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>Se ha creado la cuenta.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>Se han actualizado los valores.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>Se ha habilitado la cuenta.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Se ha deshabilitado la cuenta.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>Se ha eliminado la cuenta.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Ya no se sincroniza.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>Se ha actualizado el grupo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>Se ha agregado {count} pertenencia.</numerusform>
            <numerusform>Se han agregado {count} pertenencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>Se ha quitado {count} pertenencia.</numerusform>
            <numerusform>Se han quitado {count} pertenencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nombre, correo o cuenta</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Persona de prueba</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Escriba un nombre para ver si esa persona se sincroniza y por qué.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>No se leyó del directorio a nadie con este nombre.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Se sincronizarían</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Sin decidir: no cambiaría nada</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>No se sincronizaría</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Elija hasta {most} filas; hay {count} elegidas.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Elija hasta {most} filas abajo.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Se envían exactamente estas, y todo lo demás sigue planeado.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Mantenga presionada Ctrl para elegir varias. Las filas retenidas no se pueden enviar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>&amp;Empezar con esta fila (%n)</numerusform>
            <numerusform>&amp;Empezar con estas %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>&amp;Volver a todos los apartados</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Buscar nombres, cuentas y unidades (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuarios y grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Usuarios, grupos o ambos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ás</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Más acciones con las filas</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>&amp;Empezar con unas pocas…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>&amp;Retener la fila mostrada ({count})</numerusform>
            <numerusform>&amp;Retener las {count} mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>Marcar &amp;la fila mostrada ({count})</numerusform>
            <numerusform>Marcar &amp;las {count} mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>Re&amp;tener la fila elegida ({count})</numerusform>
            <numerusform>Re&amp;tener las {count} elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>Mar&amp;car la fila elegida ({count})</numerusform>
            <numerusform>Mar&amp;car las {count} elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>&amp;Guardar {count} fila como tabla…</numerusform>
            <numerusform>&amp;Guardar estas {count} como tabla…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>{count} que espera aprobación</numerusform>
            <numerusform>Las {count} que esperan aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} se encuentra en otros apartados.</numerusform>
            <numerusform>{count} se encuentran en otros apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>La búsqueda y el filtro ocultan todas las filas aquí</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Mostrar todas las &amp;filas</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>No hay nada en este plan</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>No hay nadie en las unidades seleccionadas y nadie se sincronizaba antes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>Filas elegidas: {chosen} de {count}</numerusform>
            <numerusform>Filas elegidas: {chosen} de {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} fila</numerusform>
            <numerusform>{count} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Reteniendo…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Detenido. No se cambió ninguna marca.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>No se cambió ninguna fila: estas están como se desea o no se envían en absoluto.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} fila retenida.</numerusform>
            <numerusform>{count} filas retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} fila marcada.</numerusform>
            <numerusform>{count} filas marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Guardar las filas como tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>Se ha guardado {count} fila como {file}</numerusform>
            <numerusform>Se han guardado {count} filas como {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Guardando {done} de {total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>Qué sucede y por qué</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Ya no está en el plan</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retenido: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>Espera aprobación: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>Crear {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Crear con {count} miembro</numerusform>
            <numerusform>Crear con {count} miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>Cambiar {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} miembro agregado</numerusform>
            <numerusform>{count} miembros agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} miembro quitado</numerusform>
            <numerusform>{count} miembros quitados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Clases de cambio</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>Por actualizar</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>Por habilitar</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>Por deshabilitar</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Nadie nuevo</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Todos los de la selección ya están en el servicio.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Nada por actualizar</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>El servicio tiene los valores del directorio.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>No hay que volver a habilitar a nadie</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>No se deshabilitará a nadie</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Nadie sale de la selección</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Todos los nombres y direcciones son únicos.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Nadie de las unidades seleccionadas queda excluido</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>No hay nada sin cambios</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>Todo esto es nuevo.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No hay nada retenido</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>Lo que desmarque se queda como está y se muestra aquí.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>No se rechazó nada</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Aquí ya no espera ninguna fila</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} sigue en ejecución</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>La sincronización continúa según su programación. Este icono abre la ventana y permite salir.</translation>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>Dominios de correo</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Compruebe que cada uno pertenece a su organización.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>%n dominio más</numerusform>
            <numerusform>%n dominios más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Según la configuración del sistema</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Ninguno: conectar directamente</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>El que tiene esta dirección</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>El proxy req&amp;uiere inicio de sesión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>Direcció&amp;n del proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>Usuario del &amp;proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>C&amp;ontraseña del proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Se guarda en el almacén sellado</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>La prueba solo envía una pregunta al servicio y no cambia nada. Nunca se accede al directorio a través de un proxy.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Elegir cómo se llega al servicio</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>Sincronizar solo los &amp;usuarios que encuentra esta consulta (no afecta a los grupos)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>&amp;Guardar consulta</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Dar &amp;formato</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Una condición por línea</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>&amp;Deshacer cambios</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>&amp;Quitar consulta</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Algunos de los usuarios que encuentra la consulta</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Todavía sin probar.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probarla</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>No hay ninguna consulta guardada: se sincronizan todos los usuarios de las unidades elegidas.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Una consulta acota ese conjunto. Guárdela para ver a quién encuentra.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Preguntando al directorio…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n usuario hasta ahora</numerusform>
            <numerusform>%n usuarios hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;Probarla de nuevo</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>No se pudo probar la consulta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n de ellos en las unidades elegidas</numerusform>
            <numerusform>%n de ellos en las unidades elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>La consulta no encuentra a nadie.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Con ella no se sincroniza ningún usuario.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>La consulta encuentra %n usuario.</numerusform>
            <numerusform>La consulta encuentra %n usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>La consulta encuentra al menos %n usuario.</numerusform>
            <numerusform>La consulta encuentra al menos %n usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Puede haber más: la prueba terminó ahí.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>Salir de {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Man&amp;tener en ejecución</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>La sincronización continúa: la ejecuta un agente en este equipo.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>Hay una sincronización en curso. Se detiene con este programa; lo confirmado permanece.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>No se sincroniza nada mientras este programa está cerrado.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>La próxima sincronización empezaría: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de dominio</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>Este equipo y la cuenta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>Por leer</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No es necesario</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>¿Quitar el agente de %n controlador?</numerusform>
            <numerusform>¿Quitar el agente de %n controladores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>Las contraseñas que se cambien ahí dejan de sincronizarse desde este momento.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows mantiene lo que ha cargado hasta que se reinicie el controlador; hasta entonces no hace nada. Esta acción no reinicia ningún controlador.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>&amp;Quitar de %n controlador</numerusform>
            <numerusform>&amp;Quitar de %n controladores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>No se puede leer la configuración – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;Restaurar la última versión válida</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Mostrar las comprobaciones</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Guardar archivo de so&amp;porte…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Después de que usted mismo haya corregido el archivo.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Todo lo que se puede comprobar, también sin configuración.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Sin secretos ni nombres; lo ve antes de que se guarde.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>S&amp;alir</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>Examinando el historial de la configuración…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>El historial de la configuración no contiene ninguna que se pueda leer.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>El problema no está en la configuración.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Tal como la guardó {who} el {date}. El archivo que hay ahora se aparta junto a ella.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>No se puede leer su configuración</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>No se sincroniza nada hasta que se pueda leer. Las personas y los grupos se quedan como están.</translation>
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
        <translation>Cada uno se apaga de inmediato: se cierra la sesión de quien trabaje en él, y ahí no se pregunta a nadie.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>El siguiente se reinicia cuando responden LDAP, SYSVOL y DNS del anterior. Si uno no vuelve, los demás no se tocan.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>¿Reiniciar %n controlador?</numerusform>
            <numerusform>¿Reiniciar %n controladores, uno tras otro, en este orden?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Desde aquí no se reinicia ninguno</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Excluidos, porque no se sabe que otro controlador atienda su sitio entretanto: {names}. Reinícielo usted cuando convenga y pulse “{button:Check now}”.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>&amp;Reiniciar %n controlador</numerusform>
            <numerusform>&amp;Reiniciar %n controladores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>Mostrar los &amp;controladores</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>Mostrar el &amp;resultado</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>&amp;Cambios confirmados, en días</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Con lo necesario para deshacerlos.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Cambios confirmados, co&amp;mo máximo en megabytes</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>Los más antiguos se descartan primero.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>&amp;Ejecuciones cuyos registros rechazados se conservan</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Qué registro no se pudo sincronizar y por qué.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;Informes de ejecuciones</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Los que tienen cambios conservados permanecen tanto como estos.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>&amp;Versiones de la configuración</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Cada una se puede consultar y restaurar.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Decidir cuánto tiempo se conserva el historial</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar contraseñas en los controladores de dominio</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>La primera sincronización está en curso</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>La sincronización está en curso</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Revise y, después, inicie la primera sincronización</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revise el plan</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>La sincronización no llegó al final</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>La primera sincronización ha terminado</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>La sincronización ha terminado</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>Lo que se detenga o se deje aquí continúa más tarde: en la ventana de estado, en “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Estos son resultados confirmados: el servicio respondió a cada uno.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Cada cambio que confirma el servicio se recuerda de inmediato.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>La vista previa lee el directorio y el servicio, y no escribe nada.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Desmarque lo que deba quedarse como está. No se escribe nada antes de que inicie.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Después, el agente de contraseñas se instala en %n controlador, y se le pregunta antes de reiniciarlo.</numerusform>
            <numerusform>Después, el agente de contraseñas se instala en %n controladores, y se le pregunta antes de reiniciarlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Después, el agente de contraseñas se instala en %n controlador.</numerusform>
            <numerusform>Después, el agente de contraseñas se instala en %n controladores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>&amp;Finalizar sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} usuario</numerusform>
            <numerusform>{count} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} grupo</numerusform>
            <numerusform>{count} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} cambio</numerusform>
            <numerusform>{count} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>&amp;Crear {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>&amp;Crear {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>&amp;Crear {users} y {groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>Apli&amp;car {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>No se escribe nada mientras se prepara la vista previa.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>Se necesita una nueva vista previa.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>Preparar &amp;nueva vista previa</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>No se pudo preparar la vista previa.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Este plan no deshabilitará ni quitará a nadie. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Empezando con %n fila</numerusform>
            <numerusform>Empezando con %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>El servicio confirmó todo lo elegido ({chosen}). Sigue planeado {rest} cambio más.</numerusform>
            <numerusform>El servicio confirmó todo lo elegido ({chosen}). Siguen planeados {rest} cambios más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>El servicio confirmó {done} de {chosen}. Sigue planeado {rest} cambio más.</numerusform>
            <numerusform>El servicio confirmó {done} de {chosen}. Siguen planeados {rest} cambios más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>La primera sincronización</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>Puede detenerla en cualquier momento: lo confirmado permanece y el resto queda como estaba.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Detenido antes de enviar nada. El plan no ha cambiado.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Guardar el informe de configuración</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>El informe se ha guardado como {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Con esto no se agrega a nadie y no sale nadie.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Escriba el número para confirmarlo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Después de actualizar</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>Qué cambia la actualización</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Vea qué cambia antes de que surta efecto</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Escriba {number} para continuar.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Contraseña de la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Inicio de sesión en el proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Escrito de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n punto por corregir antes de actualizar</numerusform>
            <numerusform>%n puntos por corregir antes de actualizar</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} supera lo que dejan pasar los límites. Al escribirlo se permiten exactamente estas cuentas durante 24 horas: si en la próxima sincronización hay alguien más entre ellas, las retiene todas y pregunta. Por las pertenencias que superan su límite se pregunta entonces.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} supera lo que dejan pasar los límites. Al escribirlo se guarda la configuración; la próxima sincronización retiene estas cuentas y pregunta otra vez, porque todavía no es seguro cuáles son.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Calculando el efecto sobre las personas…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>No se conoce el efecto sobre las personas: no se pudo leer el directorio. Una ejecución retiene lo que supera los límites.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>Se agregaría %n persona</numerusform>
            <numerusform>Se agregarían %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n de ellas no recibe cuenta: deshabilitada</numerusform>
            <numerusform>%n de ellas no reciben cuenta: deshabilitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n persona saldría</numerusform>
            <numerusform>%n personas saldrían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>Se deshabilitaría %n cuenta</numerusform>
            <numerusform>Se deshabilitarían %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>Se eliminaría definitivamente %n cuenta</numerusform>
            <numerusform>Se eliminarían definitivamente %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>Se agregaría %n grupo</numerusform>
            <numerusform>Se agregarían %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n grupo saldría</numerusform>
            <numerusform>%n grupos saldrían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>Después se sincroniza {count} persona</numerusform>
            <numerusform>Después se sincronizan {count} personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n no se puede sincronizar: {problem}</numerusform>
            <numerusform>%n no se pueden sincronizar: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>&amp;Escriba {number} para confirmar</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>Hay una ejecución en curso. Deténgala primero o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>Ag&amp;regar un atributo</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;Cómo se forma</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>Usar &amp;la sugerencia</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Resultado para {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Atributos, en este orden</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Nombre del atributo</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID vincula cada objeto de Active Directory con su cuenta. Nunca cambia, aunque se cambie el nombre o se mueva el objeto, y así nadie se crea dos veces ni se confunde con otra persona. Por eso esta fila es fija.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Debe ser distinto para todos.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>%n carácter como máximo.</numerusform>
            <numerusform>%n caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Reglas de usuario</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Cuando alguien se deshabilita o caduca en Active Directory,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>deshabilitar la cuenta</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Si se vuelve a habilitar allí, se vuelve a habilitar aquí.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Ninguna sincronización vuelve a deshabilitar, habilitar ni eliminar a nadie.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Cuando alguien sale de las unidades seleccionadas,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>La cuenta sigue activa y ya no se sincroniza.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Cuando alguien se elimina en Active Directory,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>eliminarla definitivamente</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>El código de un solo uso de una cuenta nueva se envía</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>a la persona, por correo</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>A la dirección de correo que se sincroniza.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>a un administrador</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Por correo; el administrador lo entrega.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>a nadie</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Un administrador establece cada contraseña y la comunica de otra manera.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>Las personas que se sincronizan</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>reciben un correo de bienvenida</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>A quien todavía no ha establecido una contraseña se le vuelve a invitar, una vez al día como máximo.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>no reciben correo</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Decida qué sucede con las cuentas</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>No sucede nada antes de la primera sincronización, y cada ejecución muestra lo que hace.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Requiere que se siga el estado, y eso está desactivado.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>No se sabe quién es el propietario de esta conexión: hasta entonces no se deshabilita ni se elimina a nadie.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} es el propietario de esta conexión y su cuenta nunca se deshabilita ni se elimina.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Alguien que se sincroniza</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>El propietario de esta conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n persona sincronizada está fuera de ellas hoy.</numerusform>
            <numerusform>%n personas sincronizadas están fuera de ellas hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Hoy nadie de los que se sincronizan está fuera de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n persona sincronizada no se encontró hoy.</numerusform>
            <numerusform>%n personas sincronizadas no se encontraron hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Hoy no falta nadie de los que se sincronizan.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n persona recibe una cuenta en la próxima ejecución.</numerusform>
            <numerusform>%n personas reciben una cuenta en la próxima ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Nadie nuevo hoy.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Nadie de la selección está deshabilitado ni caducado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n persona de la selección está deshabilitada o caducada hoy.</numerusform>
            <numerusform>%n personas de la selección están deshabilitadas o caducadas hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n de ellas todavía tiene una cuenta activa.</numerusform>
            <numerusform>%n de ellas todavía tienen una cuenta activa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>Preguntando al servicio qué puede hacer…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>Su elección se conserva.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Últimas ejecuciones</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Guardar el informe de configuración…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>Abrir la página &amp;del servicio</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} solicitud</numerusform>
            <numerusform>{seconds} s, {requests} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>Todavía no se ha enviado {count} cambio del plan. Nada está a medias: lo enviado está confirmado y recordado, y el resto está como estaba.</numerusform>
            <numerusform>Todavía no se han enviado {count} cambios del plan. Nada está a medias: lo enviado está confirmado y recordado, y el resto está como estaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Continuar con el otro cambio ({count})</numerusform>
            <numerusform>&amp;Continuar con los otros {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n excluido por las reglas</numerusform>
            <numerusform>%n excluidos por las reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n espera aprobación</numerusform>
            <numerusform>%n esperan aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>No sincronizado: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} excluido</numerusform>
            <numerusform>{count} excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} excluido; se muestra {shown}</numerusform>
            <numerusform>{count} excluidos; se muestran los primeros {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>El servicio lo confirmó todo</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>No había nada que hacer</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Un plan espera su revisión</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Algunos cambios esperan su aprobación</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Hecho, y algunos objetos quedaron excluidos</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Detenido. Lo confirmado hasta ahora permanece</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>La sincronización falló. Lo confirmado hasta ahora permanece</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>usuario creado</numerusform>
            <numerusform>usuarios creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>usuario actualizado</numerusform>
            <numerusform>usuarios actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>usuario habilitado</numerusform>
            <numerusform>usuarios habilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>usuario deshabilitado</numerusform>
            <numerusform>usuarios deshabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>usuario eliminado</numerusform>
            <numerusform>usuarios eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>usuario que ya no se sincroniza</numerusform>
            <numerusform>usuarios que ya no se sincronizan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>grupo creado</numerusform>
            <numerusform>grupos creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>grupo actualizado</numerusform>
            <numerusform>grupos actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>grupo eliminado</numerusform>
            <numerusform>grupos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>grupo que ya no se sincroniza</numerusform>
            <numerusform>grupos que ya no se sincronizan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>miembro agregado a grupos</numerusform>
            <numerusform>miembros agregados a grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>miembro quitado de grupos</numerusform>
            <numerusform>miembros quitados de grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Qué cambios de la ejecución</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Buscar nombres en esta ejecución</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Guardar en un archivo lo que se muestra de esta ejecución</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Como líneas &amp;JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Cambios de la ejecución</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Pedida: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Con la versión {number} de la configuración</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Empezó: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, duró {took}, {n} solicitud</numerusform>
            <numerusform>{when}, duró {took}, {n} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} cambio esperaba aprobación</numerusform>
            <numerusform>{n} cambios esperaban aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Todos los cambios ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Sin sincronizar ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>Lo que cambió esta ejecución es anterior a lo que conserva la configuración; quedan sus cifras.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Esta ejecución no cambió nada en el servicio y no excluyó a nadie.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Ningún nombre de aquí contiene esto</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>Mostrar&amp;los todos</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Últimas ejecuciones</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>&amp;Como tabla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Cambios confirmados</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>Como &amp;barras</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>Algunos de ellos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Muestra anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Muestra siguiente</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Una muestra al azar</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Usuario de muestra</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Grupo de muestra</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Buscar un usuario de muestra</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Buscar un grupo de muestra</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Esto no encuentra a nadie.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>Ejecutarla en el próximo inicio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Una ejecución que se pe&amp;rdió con este equipo apagado</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>&amp;Pausar la programación</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Las ejecuciones que alguien inicia continúan como antes.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>&amp;Cambios cada</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Cada &amp;día</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>D&amp;ías de la semana</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>Cada &amp;mes, el día</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minutos entre dos ejecuciones</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>En un mes más corto se usa su último día.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>Elija cuándo se sincroniza</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Un cambio se ve en el servicio después de la siguiente ejecución. También puede sincronizar manualmente en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Todo a las</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>A &amp;las</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>Iniciar sesión en los controladores</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Use una cuenta que pueda instalar en los controladores de dominio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>Se mantiene en la memoria hasta que salga de esta página y nunca se almacena. Una contraseña incorrecta no se vuelve a probar por sí sola.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>¿Continuar con esta cuenta?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>Inicie sesión como administrador</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Esta cuenta será la propietaria de la conexión. Puede cambiar el propietario más adelante.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Abra la página en un navegador, inicie sesión y escriba el código.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho no lo indica; debe ser propietario o administrador de la organización</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>La página de Zoho nombra su propio cliente, no este equipo: escriba el código solo si usted mismo ha iniciado esta configuración.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continúe solo si la página nombra este equipo: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>Obtener un código &amp;nuevo</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>Configuración del p&amp;roxy</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>La conexión se ha restablecido</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>El código había caducado; este es uno nuevo. Esperando el inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Esperando el inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>El código sigue siendo válido; se reintenta en {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Se reintenta automáticamente en {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Código copiado. Esperando el inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Código copiado. Aquí no se abre ningún navegador: abra el vínculo en otro dispositivo</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Vínculo copiado. Esperando el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Iniciar este programa cuando inicie sesión en este equipo</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Se inicia como un icono junto al reloj y sincroniza según la programación. Sin esto, y sin un agente como servicio, no se sincroniza nada mientras este programa está cerrado.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Todavía sin medir</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Iniciar con la sesión del usuario de este equipo</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n unidad seleccionada</numerusform>
            <numerusform>%n unidades seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n unidad excluida</numerusform>
            <numerusform>%n unidades excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n campo de usuarios</numerusform>
            <numerusform>%n campos de usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n campo de grupos</numerusform>
            <numerusform>%n campos de grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Todos en las unidades seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Quien sale: {leaving} · Quien se elimina: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>Límite al deshabilitar: {percent} %, al menos {least} y como máximo {most}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Cambios cada %n minuto, todo a las {time}</numerusform>
            <numerusform>Cambios cada %n minutos, todo a las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>En %n controlador de dominio</numerusform>
            <numerusform>En %n controladores de dominio</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Ninguno: conectar directamente</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Según la configuración del sistema</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Cambios: %n día</numerusform>
            <numerusform>Cambios: %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Guardar un archivo de soporte</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>Se escribe exactamente lo que ve aquí y no se envía nada. Los secretos se han quitado; las personas tienen otros nombres.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>Dejar legibles los nombres de &amp;host y de unidades</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>Archivos del archivo de soporte</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Preparando el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>No hubo que quitar nada.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Quitado o con otro nombre – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}” no está en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Línea %n</numerusform>
            <numerusform>Línea %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Buscando la última lectura…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Leyendo el directorio…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>Directorio leído: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>El directorio no se leyó hasta el final, así que las cifras pueden ser demasiado bajas.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>La lectura se detuvo. Elija “{button:Read again}” para ver las cifras.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué sucedió</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Ya no se conserva</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Ver ejecución</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>E&amp;xportar la configuración…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>La configuración en vigor, como archivo para guardar o llevar consigo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>Ve qué difiere y qué efecto tiene sobre las personas antes de que se cambie nada. Los cambios que todavía no ha actualizado se sustituyen.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Lleve la configuración consigo</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>La configuración se ha escrito en {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configuración (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Cambiar pr&amp;opietario…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>&amp;Configuración de la conexión…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>Sa&amp;lir (la sincronización continúa)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>Sa&amp;lir…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Próxima sincronización: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Reintentar: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionada</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>seleccionada en parte</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Partes de este paso</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>Buscar unidades (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Buscar unidades</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unidades organizativas</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Elija qué se sincroniza</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Una unidad marcada incorpora todo lo que hay debajo de ella.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Esta unidad ya no está en el árbol.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>Unidades y clases</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>Consulta LDAP (activada)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Consulta LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Excluidos ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nombre, correo o cuenta</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Nombre, correo, cuenta, DN o GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Buscar un usuario o grupo</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>A quién se muestra</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Reintentar &amp;todos</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Busque a cualquiera y vea por qué se sincroniza o no</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Tal como se leyó en la última sincronización; el que elija se puede leer de nuevo.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>Se está sincronizando a alguien; se detendría.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>Los {few} mejores de {count}; escriba más para acotar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} encontrado</numerusform>
            <numerusform>{count} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>No hay nada en cuarentena</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>El servicio no rechazó a nadie por sus datos.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>No hay nadie retenido</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>No se desmarcó ni rechazó ninguna fila de un plan.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>Los primeros {few} de {count}; escriba un nombre para acotar.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} en la lista</numerusform>
            <numerusform>{count} en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Aquí nadie coincide con “{text}”.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Los demás se muestran cuando la búsqueda está vacía.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Escriba a quién busca</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Un nombre o una parte de él, una dirección de correo, un nombre de cuenta, un nombre anterior, un nombre distintivo o un GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>Puede ser nuevo: ahora se puede leer del directorio.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>&amp;Leerlo del directorio</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Quien sea nuevo se conoce después de la próxima sincronización.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>Sincronizar a t&amp;odos ahora</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>No se pudo buscar.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Ningún plan espera revisión. Una vista previa crea uno.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} se enviará de nuevo en la próxima ejecución.</numerusform>
            <numerusform>{count} se enviarán de nuevo en la próxima ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Liberado. La próxima ejecución decide qué sucede; puede sincronizar este ahora.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Configuración antes y después</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Restaurar esta versión…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Continuar en &amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>La configuración actual es la misma. No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Esto cambiaría, a partir de ahora:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Todavía no se ha cambiado nada: la página de configuración muestra primero el efecto sobre las personas. El propietario de la conexión, este dispositivo y las contraseñas se quedan como están.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Lee el directorio con la cuenta {user}. Su contraseña no se conservó: hay que escribirla de nuevo.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>La otra conexión con el directorio entra en vigor solo después de su comprobación.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>Configuración guardada: {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>Es la primera versión que se conserva: no se sabe qué había antes.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>Qué pasaría si…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>La persona que se toma como ejemplo</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué sucedería</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Ayuda de este paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – paso {number} de {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Paso {number} de {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Paso {number} de {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n punto por corregir</numerusform>
            <numerusform>%n puntos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Cerrar la configuración inicial</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>¿Conservar lo introducido hasta ahora?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>La configuración inicial continúa en este paso cuando la vuelva a abrir.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>La conexión está instalada. No se sincroniza nada antes de la revisión.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Guardar y salir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
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
        <translation>Copiar el filtro</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>Para probarlo en otras herramientas. A diferencia de los criterios, LDAP también ignora los acentos.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>La de este equipo: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Se compara todo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>Ese día el reloj se salta las {wall}: justo después.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>Ese día el reloj marca las {wall} dos veces: la primera vez.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>El reloj marca las {time} dos veces: la primera vez.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>El reloj marca las {time} dos veces: la segunda vez.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>El último día de un mes más corto.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Mover antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mover después</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Quitar este atributo</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: error: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos no reconocidos: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>se requieren los siguientes argumentos: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>se requiere uno de los argumentos %s</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>no se permite con el argumento %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opción ambigua: %(option)s puede coincidir con %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor %(type)s no válido: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se espera un argumento</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>se espera como máximo un argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se espera al menos un argumento</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>se omite el argumento explícito %r</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect mantiene un directorio en la nube al día con Active Directory. Sin un comando, se abre una ventana.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>muestra el número de versión del programa y termina</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>se abre como un icono junto al reloj, como al iniciar sesión (sin un comando)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>configuración, secretos e historial (predeterminado: $IDENTITY_CONNECT_FOLDER o los datos del usuario)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>usa este idioma (de, pt_BR, ...) en lugar del idioma del sistema</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>detalles técnicos de los errores</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>probarlo todo con un servicio de directorio incorporado y Active Directory</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>ejecutar un servicio de directorio y un Active Directory para hacer pruebas</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>configurar desde un archivo de respuestas, de forma desatendida</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>mostrar lo que haría una sincronización y guardar ese plan</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>sincronizar ahora o aplicar exactamente un plan de una vista previa</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>sincronizar según la programación hasta que se detenga, sin ventana</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>instalar, quitar o consultar el agente como servicio del sistema operativo</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>decir por qué una persona o un grupo se sincroniza o no</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>mostrar lo que se hizo: ejecuciones, cambios y versiones de la configuración</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>mostrar, comparar, exportar, importar o restaurar la configuración; dar una nueva contraseña del directorio</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>mostrar cómo va la sincronización, qué espera su decisión y las últimas ejecuciones</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>mostrar lo retenido que espera aprobación; aprobarlo, rechazarlo o liberarlo</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>enumerar lo que rechazó el servicio, con su causa y su próximo intento</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>mostrar o cambiar el propietario de la conexión</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>instalar Password Sync Agent en los controladores de dominio, reiniciarlos y ver cómo van</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>crear o comprobar una clave de instalación</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>comprobarlo todo y escribir un archivo sin datos confidenciales para el soporte</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: la tarea principal en el entorno de pruebas incorporado, en una ventana o (`--headless`) por sí sola.

No queda nada: el perfil está en una carpeta temporal, sus secretos en la memoria de este proceso,
y el entorno de pruebas termina con el comando.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>sin ventana, por sí sola</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>personas (predeterminado: 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: un servicio de directorio y un Active Directory para hacer pruebas, solo en este equipo.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>escribe aquí la entidad de certificación de los controladores (PEM)</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>a la manera de Zoho: su inicio de sesión en dos centros de datos y un almacén personalizado</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: todo lo que pide el asistente, de forma desatendida.

Los secretos proceden del entorno, de una solicitud interactiva o del depósito de claves, y nunca del archivo ni de
argumentos. No se conserva nada de un intento que falló.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; hay un ejemplo completo en el README (answers-example.toml). Secretos: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, o una solicitud interactiva</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>reemplaza la configuración de una conexión existente</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: lee, compara y muestra lo que haría una sincronización. No se escribe nada en el servicio.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>el plan con todos sus cambios</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: una ejecución ahora. Hace y aplica su propio plan, o aplica exactamente el de una vista previa.

Su propio plan es de lo que ha cambiado en el directorio desde la última ejecución, como el de una programada, donde
eso basta; de todos donde no basta, y con `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>el resultado como JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>compara a todos en ambos lados, no solo lo que ha cambiado en el directorio desde la última ejecución (lo que se cambió manualmente en el servicio solo se encuentra así)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>aplica exactamente este plan de una vista previa</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>sincroniza solo este, tal como está ahora en el directorio (nombre, correo, nombre de cuenta, DN o GUID de una persona o un grupo)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>aprueba primero un conjunto de cambios retenido (vea `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>cuántos son; se pide donde algo se elimina definitivamente</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: ejecuta la programación, y lo que pide la ventana, hasta que se detiene (un servicio).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>si otro trabaja en esta carpeta (una ventana abierta), espera hasta que termine</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>tal como lo inicia el Administrador de control de servicios de Windows</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: el agente como servicio del sistema operativo (Linux con systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>usuario, clave y unidad; se inicia con el equipo</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>lo detiene; su carpeta y su clave se conservan</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>si está instalado y en ejecución</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: por qué una persona o un grupo se sincroniza o no; el paso que decidió va al final.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>pasos y datos como JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>nombre, correo, nombre de cuenta, DN o GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: qué se hizo, a quién, cuándo y con qué configuración; lo más reciente primero.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>lo que se hizo a esta persona o este grupo, por cualquier nombre anterior</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>una ejecución, sus cambios y sus registros rechazados</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>una versión de la configuración, y qué es distinto ahora</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>solo versiones de la configuración</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>también cada cambio confirmado</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>no antes de este día (2026-11-30) u hora</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>antes de este día (2026-11-30) u hora</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>ejecuciones que hicieron algo, que cambiaron algo o que salieron mal</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>ejecuciones que pidió esta cuenta del sistema operativo y lo que guardó</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>un objeto JSON por línea</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>en este archivo (.csv o .jsonl), con los cambios</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: la configuración en vigor, como archivo, comparada y cambiada sin ventana.

`import` y `restore` muestran qué difiere, y qué efecto tiene sobre las personas según la última lectura, antes de
que se cambie nada. Otra conexión con el directorio entra en vigor solo después de superar su comprobación;
una contraseña se prueba una vez. Una sincronización en curso continúa con lo que tiene.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>la configuración en vigor</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>la escribe en un archivo, sin secretos y sin lo que pertenece a este dispositivo</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>la toma de un archivo, después de mostrar qué difiere</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>lo que cambiaría un archivo</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>vuelve a una versión anterior (history --config las enumera)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>otra contraseña de la cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>la respuesta como JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: el veredicto, qué espera la decisión de una persona, qué está conectado y cómo fueron las últimas ejecuciones.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>el estado como JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: lo que retiene la protección, por qué, y lo que una persona dice al respecto.

`list` nombra cada conjunto; `show`, sus filas; `approve` permite exactamente ese conjunto durante 24 horas, `reject`
lo deja como está hasta `release`. Un identificador se puede acortar donde basta su comienzo.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>cada conjunto retenido (sin una palabra: lo mismo)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>las filas de un conjunto, por nombre</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>permite exactamente este conjunto, durante 24 horas</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>lo deja como está, hasta que se libere</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>retira lo que se dijo al respecto</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: lo que el servicio rechazó por su contenido, por qué, y cuándo se envía de nuevo.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>la lista como JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>hace que la próxima ejecución envíe de nuevo este objeto (all: todo)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: de quién es esta conexión y cómo otra persona pasa a ser su propietario.

`show` dice quién es el propietario de la conexión y cómo está, según la última medición; `--measure` pregunta
de nuevo. `change` hace propietario a quien aprueba el código: un administrador de la misma organización,
o el propietario actual, cuyo inicio de sesión se renueva. `--account` no deja que lo sea nadie más; donde nadie
inicia sesión (SCIM simple), indica la cuenta.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>el propietario, y cómo está la conexión (sin una palabra: lo mismo)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>quien aprueba el código es el propietario a partir de ahora</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: Password Sync Agent en los controladores de dominio, sin ventana.

`check` examina de qué depende una instalación y no cambia nada; `install`, `restart` y
`uninstall` continúan donde estaban; `status` muestra lo que se sabe, y pregunta con `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>de qué depende una instalación; no se cambia nada</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>instala o actualiza, un controlador tras otro</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>reinicia uno tras otro, el principal al final</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>cómo va cada uno, según lo que se sabe</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>quita el agente</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` y `key check`: claves de instalación. Sus secretos proceden de una solicitud interactiva, o como
líneas `nombre=valor` en la entrada estándar, y nunca de argumentos, que muestra cualquier lista de procesos.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>crea una clave</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>lee una clave de la entrada estándar o de una solicitud interactiva, sin conexión</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: todas las comprobaciones que hay, y un archivo sin datos confidenciales para el soporte.

Funciona sea lo que sea lo dañado, y cuando no hay nada configurado. El código de salida es el de la primera comprobación que
falló; las advertencias no son un error.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>los resultados como JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>escribe un archivo de soporte (ZIP), sin secretos y sin nombres de personas</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>deja legibles en él los nombres de host y los nombres de unidades</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>la carpeta de perfil de un usuario: su configuración, su historial y sus secretos pasan al servicio</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>muestra qué difiere y termina</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>no pregunta a nadie</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>cuántas cuentas se deshabilitarían o se eliminarían; se pide donde superan lo que dejan pasar los límites</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>el identificador del conjunto, o cómo empieza</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>pregunta ahora al servicio</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>nombre de usuario o dirección de correo: solo esta cuenta puede pasar a ser la propietaria</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>este controlador (repítalo para varios); de lo contrario, los de la configuración</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>una cuenta distinta de la almacenada: usuario@dominio o DOMINIO\usuario; su contraseña está en IDENTITY_CONNECT_CONTROLLER_PASSWORD o se pide, y nunca se almacena</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>pide la contraseña, o la lee como una línea de la entrada estándar</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>inicia sesión en este controlador con NTLM; en todos los demás es Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>pregunta a los controladores</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>Los secretos se piden; con una canalización, la entrada estándar tiene líneas como token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>con un inicio de sesión (predeterminado), Zoho con un cliente propio, o SCIM 2.0 simple</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: dónde se creó su cliente de OAuth; sustituye a --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>base del servicio en el que las personas inician sesión</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>base de sus extremos de SCIM 2.0</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>la organización, tal como la conoce el servicio</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>la organización, tal como la conocen las personas</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>el cliente de OAuth con el que se inicia sesión</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>último día, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>lo que dice, como JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>Esto ha fallado y todavía no hay una descripción: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Envíe los detalles técnicos al soporte.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>No se ha indicado ningún controlador de dominio.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS no conoce ninguno para el dominio {domain}, o la lista está vacía.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Escriba el nombre completo de un controlador de dominio, por ejemplo dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}” no es un nombre de host.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Un controlador es un nombre como dc1.corp.example.com, o un nombre y un puerto como dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrija el nombre.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>El nombre {host} no existe en DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>El servidor DNS consultado ({dns_server}) no lo conoce.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Escriba el nombre completo (por ejemplo, dc1.corp.example.com) o haga que este equipo pregunte al servidor DNS del propio dominio.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>No se pudo buscar el nombre {host}.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>El servidor DNS {dns_server} no responde.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Compruebe la conexión de red de este equipo y su configuración de DNS.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Este equipo no tiene ningún servidor DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>Su configuración de red no indica ninguno.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Escriba los nombres de los controladores de dominio manualmente o configure un servidor DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” no es un nombre de dominio.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>El nombre DNS de un dominio tiene el aspecto de corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} responde en el puerto {open_port} (LDAP), pero no en el puerto {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Un firewall bloquea el puerto {port}, o LDAPS está desactivado porque el controlador no tiene certificado.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Abra el puerto {port}, proporcione un certificado al controlador o elija StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} rechaza las conexiones en el puerto {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Nada escucha ahí, o un firewall lo rechaza.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Compruebe el nombre y el puerto, y que el controlador esté en funcionamiento.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} no respondió en el puerto {port} en {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>El controlador está apagado, o un firewall descarta los paquetes.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Compruebe que el controlador esté en funcionamiento y que el puerto {port} esté abierto desde este equipo.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>No se puede acceder a {host} en el puerto {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Este equipo no tiene ninguna ruta hacia su red.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Compruebe la conexión de red de este equipo y la VPN, si la hay.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} está demasiado ocupado para responder.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>Así lo indicó el controlador.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Una sincronización continúa por sí sola con el siguiente controlador. En una comprobación, reintente más tarde o compruebe con otro controlador.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} se está apagando o no está disponible.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>La conexión con {host} terminó.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>El controlador o la red la cerró antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Reintente. Si sucede a menudo, busque un firewall que termine las conexiones largas.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} no dio respuesta en {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>El controlador está sobrecargado, o la red perdió la respuesta.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} dio una respuesta que no es LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Ahí escucha otro tipo de servidor, o algo en el camino cambió la respuesta.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Compruebe el nombre y el puerto.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} es un servidor LDAP, pero no es Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>No indica ningún dominio predeterminado.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Escriba el nombre de un controlador de dominio.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} aceptó la conexión en el puerto {port} y la cerró enseguida.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>El controlador no tiene ningún certificado utilizable para LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Instale en el controlador un certificado para “Autenticación de servidor” con el nombre {host}, o haga que lo emita la entidad de certificación del dominio.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} se negó a pasar al cifrado (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>El controlador no tiene ningún certificado utilizable.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Instale en el controlador un certificado para “Autenticación de servidor” con el nombre {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} aceptó la conexión en el puerto {port}, pero no respondió.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>El controlador está bloqueado, o un firewall retiene la conexión.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Compruebe que el controlador funcione con normalidad.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} solo ofrece versiones antiguas de TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Este programa necesita TLS 1.2 o posterior. Windows Server 2008 R2 y 2012 lo tienen desactivado hasta que se habilita.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Habilite TLS 1.2 en el controlador.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} no usa TLS en el puerto {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>El puerto pertenece a LDAP sin cifrar o a otro servicio.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Use el puerto 636 para LDAPS o elija StartTLS para el puerto 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>El controlador y este equipo no se pusieron de acuerdo. Los detalles técnicos dicen más.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Compruebe el certificado del controlador y su configuración de TLS.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>El certificado de {host} caducó el {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>No se renovó: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Renueve el certificado del controlador. Si la fecha es correcta en el controlador, compruebe el reloj de este equipo: marca {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>El certificado de {host} no es válido antes del {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>El reloj de este equipo marca {now}. Probablemente sea incorrecto, o el certificado lo emitió un equipo cuyo reloj lo es.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Ponga en hora el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>El certificado no se emitió para {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>Es válido para: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Escriba uno de estos nombres como controlador.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>El certificado de {host} lo emitió una entidad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>El emisor es {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Instale el certificado del emisor en el almacén de confianza de este equipo, o confíe aquí en el emisor después de comparar su SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>El certificado de {host} solo está firmado por sí mismo.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Ninguna entidad responde por él: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Proporcione al controlador un certificado de la entidad del dominio, o ancle este después de comparar su SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>El certificado de {host} es demasiado débil.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>Su clave es {key}, firmada con {signature}. Las reglas de este equipo rechazan las claves cortas y las firmas antiguas.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Emita un certificado nuevo con RSA 2048 y SHA-256 como mínimo.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>El certificado de {host} no es de confianza.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>Los detalles técnicos dicen qué encontró mal en él este equipo.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Corrija el certificado en el controlador.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} presenta un certificado distinto del que se ancló.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>El SHA-256 anclado es {expected}; el presentado es {found}. El certificado se renovó, o alguien está entre este equipo y el controlador.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Compare el nuevo SHA-256 con el del controlador y, después, ánclelo.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>La entidad registrada no es un certificado.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Debe ser texto en formato PEM que empiece por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Elija de nuevo el certificado de la entidad.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>El nombre de usuario de Active Directory está vacío.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Escriba el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>La contraseña de {user} está vacía.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory tomaría una contraseña vacía por un visitante anónimo.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} no acepta este nombre y esta contraseña: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>La contraseña es incorrecta, o no existe esa cuenta.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Escriba de nuevo la contraseña. Solo se probó una vez, para que la cuenta no se bloquee.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>No existe la cuenta {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} no conoce este nombre.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Escriba el nombre como usuario@dominio, como DOMINIO\usuario o como nombre distintivo.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} no tiene permiso para iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>La cuenta tiene restringidas las horas de inicio de sesión.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Permita todas las horas en las propiedades de la cuenta.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} no tiene permiso para iniciar sesión desde este equipo.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>La cuenta está restringida a determinados equipos.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Agregue este equipo o el controlador en “Iniciar sesión en” en las propiedades de la cuenta.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>La contraseña de {user} ha caducado.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>Las reglas del dominio piden una nueva.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Establezca una contraseña nueva en Active Directory y escríbala aquí. En una cuenta de servicio, haga que la contraseña no caduque nunca.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>La cuenta {user} está deshabilitada.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Se deshabilitó en Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Habilite la cuenta o use otra.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>La cuenta {user} ha caducado.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>Su fecha de caducidad ya pasó.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Establezca una fecha posterior en las propiedades de la cuenta o use otra cuenta.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} debe elegir primero una contraseña nueva.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>“El usuario debe cambiar la contraseña en el siguiente inicio de sesión” está marcado.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Inicie sesión en Windows una vez con este usuario, o desmárquelo, y escriba después la contraseña aquí.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>La cuenta {user} está bloqueada.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Se probaron demasiadas contraseñas incorrectas. Hemos dejado de probar.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Desbloquee la cuenta en Active Directory y escriba después la contraseña correcta.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} requiere enlace de canal para este tipo de inicio de sesión.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>El inicio de sesión no estaba vinculado a la conexión cifrada.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Use un inicio de sesión simple mediante LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} no dejó iniciar sesión a {user}.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>El controlador dio un motivo que se muestra en los detalles técnicos.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Compruebe la cuenta en Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} rechaza un inicio de sesión que no esté cifrado.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>El controlador requiere firma o TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Active SSL: elija LDAPS o StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>No se pueden enumerar los atributos de este directorio.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>A {user} no se le muestra el esquema en {dn}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Permita que la cuenta lea el esquema o escriba los nombres de los atributos.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} no existe, o {user} no puede verlo.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>El nombre es incorrecto, o la cuenta no tiene permiso para leer ahí.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Compruebe el DN base o permita que la cuenta lo lea.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} no tiene permiso para leer {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>La cuenta no tiene permiso sobre él.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Dé a la cuenta permiso para leer ahí.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} no es un nombre distintivo.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Un nombre distintivo tiene el aspecto de OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} detuvo la búsqueda tras agotarse su límite de tiempo.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>La consulta tarda demasiado en el controlador.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Reduzca el tamaño de página o simplifique la consulta.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} cortó la respuesta en su límite de tamaño.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>El controlador permite menos resultados de los que hay.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Reduzca el tamaño de página.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} detuvo la búsqueda en un límite administrativo.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>La consulta cuesta al controlador más de lo que permite su directiva.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} pertenece a otro dominio.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} remite a {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Escriba un controlador de ese dominio o un DN base de este.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} no lee por páginas.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>Al servidor le falta una extensión que tiene todo Active Directory.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} no indicó si hay más resultados.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>En la respuesta falta la información de paginación.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Reintente con otro controlador.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} rechazó la solicitud (resultado {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>El mensaje del propio controlador está en los detalles técnicos.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>No se entiende la consulta LDAP.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Un nombre, un operador o un valor no está escrito como en las consultas LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Una consulta tiene el aspecto de (department=Sales) o (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>La unidad ya no existe, o la cuenta no puede verla.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>Se eliminó, o se perdió un permiso: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Cargue de nuevo las unidades.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>No se encontraron usuarios debajo de {base_dn}.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>El DN base no contiene personas, o {user} no puede verlas.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Compruebe el DN base y los permisos de la cuenta.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>El reloj de {host} va {seconds} segundos adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Ponga en hora ambos relojes con la misma fuente horaria.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>El reloj de {host} va {seconds} segundos atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} y {other} pertenecen a dominios distintos.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Una sincronización lee un solo dominio.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Indique controladores del mismo dominio.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Sin comprobar: primero se debe encontrar el nombre.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Sin comprobar: primero debe responder el puerto.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Sin comprobar: primero debe funcionar el cifrado.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Sin comprobar: primero el certificado debe ser de confianza.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Sin comprobar: primero se debe poder iniciar sesión.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Cifrado con {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Sin cifrar: la contraseña viaja legible hasta {host}.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Sin comprobar: la conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>De confianza, válido hasta {not_after}. Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>Este es el certificado anclado, válido hasta {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>El certificado de {host} caduca el {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Sesión iniciada como {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>Los relojes coinciden (diferencia: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>El reloj de {host} difiere en {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} unidad debajo de {base_dn}.</numerusform>
            <numerusform>{count} unidades debajo de {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>No se encontraron unidades organizativas debajo de {base_dn}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} usuario: {samples}.</numerusform>
            <numerusform>{count} usuarios, entre ellos {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Más de {count} usuarios, entre ellos {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} grupo: {samples}.</numerusform>
            <numerusform>{count} grupos, entre ellos {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Más de {count} grupos, entre ellos {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>No se encontraron grupos debajo de {base_dn}.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Se pueden ver los objetos eliminados.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} no puede ver los objetos eliminados. Las eliminaciones se detectan comparándolo todo, lo que es más lento.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} no tiene más permisos de los necesarios.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>La cuenta {user} no puede verse a sí misma, así que sus permisos se desconocen.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} puede hacer más que leer: {groups}. Basta una cuenta normal.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>La contraseña de {user} caduca el {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} puede hacer más que leer ({groups}) y su contraseña caduca el {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>Solo se ha indicado {host}: sin él no se sincroniza nada.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} también funciona.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>No se encontraron controladores de dominio para {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>El servidor DNS consultado ({dns_server}) no conoce registros _ldap._tcp.dc._msdcs de él.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Compruebe el nombre, use un servidor DNS del dominio o agregue un controlador por su nombre completo.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>El servidor DNS no pudo responder sobre {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} respondió {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Reintente. Si continúa, el registro del propio servidor DNS dice por qué; los controladores también se pueden agregar por su nombre.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>El puerto {port} de {host} es el catálogo global, del que no se lee.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Contiene solo una parte de cada entrada: parecería que las personas y los miembros de los grupos ya no están, y se quitarían.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Use el puerto 636 para LDAPS u omita el puerto.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>El puerto {port} de {host} no es compatible con LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>Es el puerto de StartTLS y de LDAP sin cifrar.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>Omita el puerto, use 636 o elija StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>El puerto {port} de {host} solo es compatible con LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>Está cifrado desde el primer byte.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>Omita el puerto, use 389 o elija LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} no forma parte de lo que contiene {host}.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Contiene: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Corrija la base de la búsqueda o déjela vacía para usar todo el dominio.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>El emisor es {issuer}. El controlador no envía su certificado.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Elija el certificado de la entidad como archivo, instálelo en el almacén de confianza de este equipo o ancle el del propio controlador después de comparar su SHA-256.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} no es el certificado de una entidad.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Puede identificar un equipo, pero no emitir certificados para otros.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Elija el certificado de la entidad que emitió el del controlador.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>El reloj de este equipo va {seconds} segundos adelantado.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>El reloj de este equipo va {seconds} segundos atrasado.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>El reloj del servicio {service} va {seconds} segundos adelantado.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Compare el reloj de este equipo con un servidor horario. Si es correcto, avise al operador del servicio.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>El reloj del servicio {service} va {seconds} segundos atrasado.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>Los relojes de {host}, de este equipo y de {service} difieren todos, hasta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Ponga en hora el controlador y este equipo con la misma fuente horaria.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>El reloj de este equipo difiere en {seconds} s de {host} y {service}, que coinciden.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>El reloj del servicio {service} difiere en {seconds} s de {host} y de este equipo.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>Los relojes de {host}, de este equipo y de {service} difieren hasta en {seconds} s.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, este equipo y {service} coinciden (mayor diferencia: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} y este equipo coinciden ({seconds} s). No se pudo leer el reloj de {service}.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Sin comprobar: la conexión con {host} ha terminado.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Sin comprobar: primero debe ser correcta la base de la búsqueda.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>Este es el certificado anclado. Caducó el {not_after}, lo que no se exige a un certificado anclado.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} también funciona, pero {other} no.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Base de la búsqueda</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Controlador, respecto a este equipo (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>La contraseña caduca</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Grupos con más permisos</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>Ida y vuelta (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Entre ellos</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Mayor diferencia (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Servicio, respecto a este equipo (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Entidad de confianza</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Certificado anclado</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Contraseñas legibles aceptadas</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Aquí no hay ninguna clave de instalación.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Solo se pegaron espacios o comillas.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Copie la línea completa del correo o del panel de administración y péguela.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Esta no es una clave de instalación.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Una clave empieza por {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Copie la línea completa, desde la primera letra hasta la última.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Esta clave de instalación es de la versión {version}; este programa lee la versión {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>La clave se creó con otra versión del producto.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Actualice este programa o pida una clave nueva.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>La clave de instalación tiene {length} caracteres en lugar de {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Se perdió o se agregó una parte al copiarla.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copie de nuevo la línea completa.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>La clave de instalación tiene un carácter incorrecto.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>Su suma de comprobación no coincide: algo cambió al copiarla o escribirla.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Cópiela y péguela de nuevo en lugar de escribirla.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>La clave de instalación caducó el {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>Las claves solo son válidas durante un tiempo limitado.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Cree una clave nueva en el panel de administración del servicio.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>La clave de instalación lleva a {url}, que no es una dirección segura.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>Los secretos solo se envían a direcciones HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Pida a quien creó la clave una con una dirección https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>La clave de instalación no indica a qué servicio pertenece.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>No contiene ni la dirección de un servicio ni una dirección SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Cree de nuevo la clave, con una de las dos.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>La clave de instalación no dice nada sobre {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Una clave para Zoho necesita el identificador de su cliente de OAuth y el extremo de sincronización del almacén.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Cree de nuevo la clave, con ambos.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Acorte su valor más largo.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Esta clave de instalación necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>Contiene un secreto que es válido durante mucho tiempo y por eso está protegida.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Escriba la frase de contraseña que se eligió al crear la clave.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Esta no es la frase de contraseña de la clave de instalación.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Compruebe las mayúsculas y el idioma del teclado, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} no conoce esta clave de instalación.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>Se retiró, o pertenece a otra organización o a otro servicio.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Esta clave de instalación se usó en {device} el {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Una clave sirve para instalar un solo equipo.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>No se encuentra el nombre {host}.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Este equipo está sin conexión, o su servidor DNS no conoce el nombre.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Compruebe la conexión de red y el nombre.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>El servicio no está en funcionamiento ahí, o un firewall lo rechaza.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Compruebe la dirección y que se permitan las conexiones salientes al puerto {port}.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>No se puede acceder a {host}.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>Está apagado, o un firewall descarta los paquetes.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Compruebe que se permita HTTPS saliente hacia {host} o configure un proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>No hay conexión con {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>La red entre este equipo y el servicio está interrumpida.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Compruebe la conexión de red y reintente; una sincronización programada lo hace por sí sola.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>El servicio o la red está sobrecargado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Reintente dentro de unos minutos; una sincronización programada lo hace por sí sola.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} terminó la conexión sin respuesta.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>El servicio se está reiniciando, o algo en medio corta las conexiones.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Todas las conexiones con {host} están en uso.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>El servicio responde más despacio de lo que se hacen las solicitudes.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>No se sabe si {host} llevó a cabo una solicitud.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>La conexión se perdió después de enviar la solicitud.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>La próxima ejecución mira primero y después envía solo lo que falta.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} no es una dirección.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Escriba una dirección como https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} no es una dirección segura.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Sin HTTPS, el token viajaría legible. Solo se exceptúa este mismo equipo.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Escriba una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} nos remite a {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>El servicio se ha trasladado, o esta red pide primero iniciar sesión en una página web. El inicio de sesión de esta conexión no se envía a otro host.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Abra una página web en un navegador para iniciar sesión en la red o corrija la dirección.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Se retuvo una solicitud a {host}.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>El servicio indicó este host, pero el inicio de sesión pertenece a otro.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Compruebe la clave de instalación y la dirección del servicio.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} respondió con algo que no es una respuesta ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Suele ser una página de un proxy o de una red de invitados, o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Abra una página web en un navegador para ver qué pide la red o corrija la dirección.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} envió una respuesta de más de {limit} bytes.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Avise al operador del servicio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>El proxy {proxy} pide un inicio de sesión.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>No deja pasar a este programa sin él.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Escriba su nombre de usuario y contraseña en la configuración del proxy, o haga que el proxy deje pasar las conexiones al servicio sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>El proxy {proxy} rechaza el inicio de sesión de {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>La contraseña es incorrecta, o el proxy no acepta contraseñas sino el inicio de sesión del dominio (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Corrija el nombre de usuario y la contraseña, o haga que el proxy deje pasar las conexiones al servicio sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>El proxy {proxy} no permite esta conexión.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>Sus reglas prohíben el servicio.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Pida que se permita el host del servicio en el proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>El proxy {proxy} no pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>No puede acceder al servicio o está sobrecargado.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Compruebe el proxy y reintente; una sincronización programada lo hace por sí sola.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>No se puede acceder al proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>Está apagado, o su dirección ha cambiado.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Compruebe la configuración del proxy de este equipo o de esta conexión.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>No se puede usar el proxy “{proxy}”.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Un proxy tiene una dirección como http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Corríjala en la configuración del proxy de este equipo o de esta conexión.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>El certificado de {host} lo emitió “{issuer}”, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>A menudo un dispositivo de esta red abre las conexiones cifradas para inspeccionarlas.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Exceptúe {host} de la inspección o agregue el emisor a las entidades de confianza del sistema.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Ninguna entidad responde por él, así que otro servidor podría mostrar uno parecido.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Proporcione al servicio un certificado de una entidad. O compare su SHA-256 ({sha256}) con el del servicio y agréguelo a los certificados de confianza del sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>El certificado de {host} caducó el {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>Su operador no lo renovó, o el reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, avise al operador del servicio.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>El certificado de {host} solo es válido a partir del {date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>Probablemente el reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} muestra un certificado para {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>La dirección es incorrecta, u otro servidor responde en su lugar.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Corrija la dirección del servicio.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>No hay conexión cifrada con {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>El otro extremo no usa TLS 1.2 o posterior en este puerto.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>No se puede leer la entidad de certificación registrada.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>No es un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Regístrela de nuevo.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>Los relojes de este equipo y del servicio difieren en {difference_s} segundos.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>El servicio rechaza los inicios de sesión de equipos cuyo reloj es incorrecto.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} no es un servicio que este programa conozca.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>No tiene ningún documento de descubrimiento en su dirección.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Compruebe la dirección o configure este servicio como SCIM 2.0 simple.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>El servicio nos remite a {url}, que no es una dirección segura.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} nos pide ir más despacio.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Se hicieron más solicitudes de las que permite en este tiempo.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Se reanuda: {resumes_at}. No se pierde nada; una sincronización programada continúa por sí sola.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} está sobrecargado o en mantenimiento ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} informa de un error propio ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>El servicio tiene problemas.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Continúa por sí sola: {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} no acepta esta solicitud ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>La dirección puede ser la de otro servicio, o al servicio le falta esta función.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Compruebe la dirección del servicio.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} ya no permite que esta conexión administre personas.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>El administrador que inició sesión perdió el rol, o el token perdió sus permisos.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Devuelva el rol o inicie sesión con otro administrador.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>El servicio rechaza el token de SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>Se retiró, ha caducado o no se copió completo.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Cree un token nuevo en el servicio y configure la conexión con él.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>El servicio ya no conoce esta instalación.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>Se quitó en el servicio o se movió a otro equipo.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Configure de nuevo este equipo con una clave de instalación nueva.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Este entorno de pruebas no acepta personas de un directorio real.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>Sirve para hacer pruebas, y el directorio no está en este equipo.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Si es lo que se desea, escriba el nombre del dominio en la página de agentes del entorno de pruebas.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>El servicio no tiene ninguna cuenta “{name}”.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Escriba el nombre de usuario o la dirección de correo de una cuenta del servicio.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>No se envió ninguna invitación.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>Las notificaciones por correo están desactivadas en el servicio.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Actívelas y envíe de nuevo las invitaciones.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Este programa no conoce el proveedor “{provider}”.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>La clave o la configuración se creó para una versión más reciente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>El inicio de sesión en el servicio ha terminado.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>Se retiró o ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>El inicio de sesión se rechazó en la página web.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Alguien eligió denegarlo ahí.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Obtenga un código nuevo y apruébelo.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} pertenece a {organization}, y la clave de instalación, a {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Alguien inició sesión con una cuenta de otra organización. Su inicio de sesión se revocó.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Obtenga un código nuevo e inicie sesión como administrador de {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} no puede administrar personas: su rol es “{role}”.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Una conexión necesita uno de estos roles: {needed}. El inicio de sesión se revocó.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Obtenga un código nuevo e inicie sesión con una cuenta así, o pida que se asigne el rol a esta.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>El servicio quiere que el inicio de sesión se haga en {url}, que no es una dirección segura.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Una página de inicio de sesión tiene una dirección HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>No se puede usar la respuesta del servicio sobre el inicio de sesión.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Falta algo que debe contener.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Este servicio no tiene inicio de sesión.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>SCIM 2.0 simple solo admite un token.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Escriba el token de SCIM del servicio.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} no es un servidor de cuentas de Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>No enumera los centros de datos de Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Use la dirección del centro de datos donde se creó el cliente de OAuth, por ejemplo https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>La cuenta reside en el centro de datos “{location}”, que no se conoce.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>El servidor de cuentas no lo enumera.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Inicie sesión con una cuenta de otro centro de datos o actualice este programa.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Falta el secreto de cliente.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho lo pide en cada inicio de sesión, y la clave no lo contiene.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Cópielo de la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} no acepta el secreto de cliente.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>Se copió solo en parte, se creó de nuevo o pertenece a otro centro de datos.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Vuelva a la clave de instalación y escriba el secreto de cliente de la consola de API de Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>El servicio no acepta este programa como su cliente.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>El identificador de cliente de la clave o de la configuración es incorrecto o se retiró.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Pida una clave de instalación nueva.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>La cuenta ya no está en el servicio.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Se eliminó ahí.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>La próxima ejecución decide de nuevo qué sucede con esta persona.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>“{name}” tiene en el servicio un valor que debe ser único.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Otra cuenta tiene el mismo nombre de usuario o la misma dirección de correo.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Cambie uno de los dos o deje que se vinculen.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} cuentas del servicio tienen “{value}”.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>No se puede saber a cuál se refiere.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Haga que el valor sea único en el servicio.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>El servicio no aceptó este objeto.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>Uno de sus valores no está permitido ahí; los detalles técnicos dicen cuál.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Corrija el valor en Active Directory o asigne otro atributo.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>El servicio falló con este objeto por un error propio ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>La próxima ejecución reintenta. Si continúa, avise al operador del servicio.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>El servicio conserva esta cuenta porque es la propietaria de la conexión.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>Lo que se pidió queda pendiente hasta que otra cuenta sea la propietaria.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Cambie primero el propietario.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>En una unidad seleccionada.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Sin criterios: se sincroniza todo lo de las unidades seleccionadas.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Cumple los criterios.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Cumple los criterios por “{attribute}”.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Excluido: Active Directory necesita este objeto para sí mismo.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>Está marcado como objeto crítico del sistema.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Excluido: esta es la cuenta de claves Kerberos del dominio, no una persona.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Excluido: esta es una cuenta de servicio administrada, no una persona.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Excluido: esta es una cuenta de equipo.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Excluido: esta cuenta pertenece a una confianza con otro dominio.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Los usuarios no están seleccionados para la sincronización.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>Los grupos de distribución no están seleccionados para la sincronización.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>Los grupos de seguridad no están seleccionados para la sincronización.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>No hay ninguna unidad seleccionada, así que no se sincroniza nada.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>En ninguna unidad seleccionada.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>En una unidad que no está seleccionada: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>En una unidad nueva sobre la que nadie ha decidido todavía: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Decida si la unidad se sincroniza. Hasta entonces no cambia nada para quienes están en ella.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>En una unidad nueva, y las unidades nuevas no se sincronizan: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Seleccione la unidad para sincronizarla.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}” no es “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}” es “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}” no empieza por “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}” no termina en “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}” no contiene “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}” contiene “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}” está vacío.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}” no está vacío.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>No se cumple ninguna de las condiciones: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}” no se puede leer como texto, así que no se pueden decidir los criterios.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>El valor contiene bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Corrija el valor en Active Directory. Hasta entonces no cambia nada aquí.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>La consulta LDAP personalizada no encuentra a este usuario.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>La consulta LDAP personalizada no obtuvo respuesta, así que no cambia nada para este usuario.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>La próxima ejecución vuelve a preguntar.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Un grupo de condiciones está vacío.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Agregue una condición o quite el grupo.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Una condición no tiene campo.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Elija un atributo de la lista o quite la condición.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}” contiene un secreto y no puede ser una condición.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Las contraseñas nunca se leen.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Elija otro atributo.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>El valor de “{attribute}” es demasiado largo: {length} caracteres, y se permiten {limit}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Elija otro atributo; memberOf indica los grupos de un usuario.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}” no es el nombre de un atributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>Los nombres tienen letras, dígitos y guiones, y empiezan por una letra.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Elija un atributo de la lista o escriba su nombre LDAP.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>La condición sobre “{attribute}” no tiene valor.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}” no se puede asignar.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>Lo decide la propia sincronización: el vínculo, el estado y los miembros de una cuenta.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Quite esta fila.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>El servicio no tiene ningún campo “{field}”.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Elija un campo de la lista.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}” está asignado dos veces.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}” es obligatorio y no está asignado.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Elija el atributo del que procede.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}” debe ser distinto para todos y no puede ser un valor fijo.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>El valor fijo de “{field}” está vacío.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Escriba un valor o quite esta fila.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>El valor fijo de “{field}” es demasiado largo: {length} caracteres, y se permiten {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Probablemente se pegó por error.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Escriba el valor en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}” no tiene origen.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Elija el atributo del que procede o quite esta fila.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}” tiene un valor fijo y un origen; solo se puede usar uno.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Quite el origen o elija otra transformación.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}” tiene más de un origen, pero su transformación admite uno.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Varios orígenes: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}” no es el nombre de un atributo (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}” contiene un secreto y no se puede sincronizar (campo “{field}”).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>La transformación de “{field}” tiene un número incorrecto de argumentos: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Elija de nuevo la transformación y rellene lo que pide.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}” no es una posición ni una longitud (campo “{field}”).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>Los caracteres se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Escriba un número entero, a partir de 1.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>El texto que se debe reemplazar en “{field}” está vacío.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Escriba el texto que se debe reemplazar.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Sugerido: las personas inician sesión con su dirección de correo; si no la tienen, con su nombre principal.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Sugerido: el atributo tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Sugerido: el atributo está pensado para esto.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Sugerido: el código de dos letras, que es lo que pide el campo.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Sugerido: el nombre de la libreta de direcciones; si no existe, el nombre del grupo.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>Sus campos están completos.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}” es obligatorio y está vacío.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Ninguno de estos atributos tiene un valor: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Rellene uno para este objeto o asigne otro atributo.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” es demasiado largo: {length} caracteres, y se permiten {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Probablemente se pegó o se importó por error.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Escriba de nuevo el valor en Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}” contiene un carácter invisible: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Dos nombres podrían verse iguales y ser distintos.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Escriba de nuevo el valor en Active Directory en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}” debe ser único, y “{value}” también lo reclama {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Corrija el valor de uno de ellos en Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Nuevo: todavía no tiene cuenta en el servicio.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>Se eliminó en el servicio, pero sigue en Active Directory y está seleccionado.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Vincula la cuenta existente {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Vincula la cuenta {account}: se creó de nuevo en el servicio, en lugar de una que ya no está.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>La cuenta {account} pertenece a {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>Está vinculada a ese objeto del directorio, o lleva su identificador, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Decida a quién pertenece y corrija el identificador externo o el nombre en el servicio.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>La cuenta {account} pertenecía a {holder} y no se traspasa por sí sola.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) ya no está en Active Directory o ya no se sincroniza. Quien tiene ahora el mismo nombre o correo puede ser la misma persona, creada de nuevo, u otra.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Si es la misma persona, establezca el identificador externo de la cuenta en {own}: la próxima ejecución la vincula. Si es otra, cambie el nombre de la cuenta o elimínela en el servicio.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>La cuenta {account} lleva un identificador externo que no tiene nadie en este directorio: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Probablemente la creó la sincronización de otro directorio u otro programa.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>Si pertenece a esta persona o a este grupo, establezca su identificador externo en {own} o vacíelo: la próxima ejecución la vincula.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>Está seleccionado de nuevo y se sincroniza a partir de ahora.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>Han cambiado valores.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>Han cambiado miembros.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} de sus miembros no se leyó: un contacto, un equipo o un objeto que esta cuenta no puede ver.</numerusform>
            <numerusform>{members_elsewhere} de sus miembros no se leyeron: contactos, equipos u objetos que esta cuenta no puede ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada que hacer.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Nada que hacer: la cuenta ya está deshabilitada.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Habilitado en Active Directory y seleccionado.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>Se deshabilitó en el servicio, pero está habilitado en Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Deshabilitado en Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>La cuenta ha caducado en Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Ya no está en Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Ya no está en Active Directory. Solo se deshabilita: {claimant} tiene ahí el mismo nombre o correo.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>Los dos pueden ser una misma persona que se eliminó y se creó de nuevo, y eliminar la cuenta sería definitivo.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Resuelva el conflicto de {claimant} o elimine esta cuenta en el servicio.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>No está ni en Active Directory ni en el servicio.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Retenido por un administrador hasta que se libere.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>En cuarentena: {cause} Se reintenta a partir de: {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Corrija la causa; un cambio del objeto o de la configuración se envía de inmediato. Para probarlo como está, use el comando quarantine con --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Corrija la causa o use el comando quarantine con --retry para probarlas de inmediato.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Sigue activa: esta cuenta es la propietaria de la conexión.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>Ninguna sincronización deshabilita ni elimina nunca al propietario.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Se queda como está: no se sabe qué cuenta es la propietaria de la conexión.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Hasta que se sepa, no se deshabilita, no se elimina ni se quita de un grupo a nadie.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Indique la cuenta del propietario en la configuración.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Se queda como está: no se pudo leer el directorio por completo.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>Lo que no se pudo leer puede seguir ahí.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Vea en el resultado de la ejecución qué faltaba.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Encontrado en Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>No encontrado en Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Vinculado a una cuenta del servicio.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>En el servicio existe una cuenta que coincide: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>No vinculado a ninguna cuenta.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>No se leyó una parte del directorio: el controlador remitió a otro servidor.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Debajo de la base que se leyó hay partes de otro dominio.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Elija una base dentro de un solo dominio.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>El controlador cortó la respuesta en su límite de tamaño.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Reduzca el tamaño de página o aumente el límite en el controlador.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>La lectura se detuvo antes de la última página.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>La conexión terminó, o el controlador perdió su posición.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>La próxima ejecución lee de nuevo.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>El controlador dio un objeto sin su nombre o identificador.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>Está dañado en el controlador, o la respuesta cambió en el camino.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>La próxima ejecución lee de nuevo. Si continúa, examine este objeto en el controlador.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>Los miembros de un grupo grande no se leyeron por completo.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>Otro controlador respondió en mitad de la lectura.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Dos controladores pueden diferir durante un tiempo.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>La próxima ejecución lee de nuevo, de un solo controlador.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>El controlador cuenta menos cambios que antes.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>Se devolvió a un estado anterior.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>La próxima ejecución lo compara todo.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>No se encuentra una unidad seleccionada.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>Se eliminó, o la cuenta ya no puede leerla.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Devuelva su permiso a la cuenta o quite la unidad de la selección.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Ya no se pueden leer los datos de alguien, aunque un grupo todavía lo nombra.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Quien se elimina ya no está en ningún grupo: la cuenta ha perdido su permiso para leerlo, o para leer la unidad en la que está.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Devuelva su permiso a la cuenta.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>El servicio enumeró menos cuentas de las que tiene.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>La próxima ejecución las enumera de nuevo.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Más que en un día normal: {count}, y {limit} pasan sin preguntar.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Puede haber cambiado un filtro, una unidad o un permiso, o es lo que se desea.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Examine las filas y, después, apruebe o rechace exactamente estas.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory dio muchos menos objetos que antes.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Se vació una unidad, se perdió un permiso o la base ha cambiado.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Averigüe el motivo antes de aprobar nada.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory no dio ningún objeto.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>La base es incorrecta, o la cuenta ya no puede leerla.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Compruebe la conexión y los permisos de la cuenta.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}” no es una hora del día.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Escríbala como horas y minutos, por ejemplo 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>No existe la zona horaria “{value}”.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Elija una de la lista, por ejemplo Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>No se pueden leer los cambios cada {value} minutos.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Elija entre {least} y {most} minutos.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>No hay ningún día de la semana elegido.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} no es un día del mes.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Elija entre 1 y 31; los meses más cortos usan su último día.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Dejar de sincronizar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Quitar de un grupo</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Nuevo nombre de usuario</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>Todavía no se ha leído el directorio.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Las cifras y las muestras se toman de la última lectura del directorio.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>Todavía no se conoce el valor de “{attribute}”.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>La última lectura del directorio no pidió este atributo.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>La base de datos de sincronización la escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} tiene el formato {found}; esta versión conoce los formatos hasta {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Instale de nuevo la versión más reciente. El archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>La base de datos de sincronización está dañada.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} no se puede leer como base de datos de este programa. El archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Restáurela desde una copia de seguridad o apártela: la próxima ejecución encuentra entonces a todos en el servicio por su identificador de anclaje y los vincula de nuevo.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>No se puede abrir la base de datos de sincronización para escribir.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Esta cuenta no puede escribir en {path} ni en su carpeta.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Dé a la cuenta que ejecuta la sincronización permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>Otro programa bloquea la base de datos de sincronización.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Algo ha mantenido {path} bloqueado demasiado tiempo, por ejemplo una copia de seguridad.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>La sincronización reintenta por sí sola.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>El disco falló al leer o escribir la base de datos de sincronización.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>El archivo es {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Compruebe el disco. La sincronización reintenta por sí sola.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>No existe ese plan: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>Se reemplazó por uno más reciente, o el identificador está mal escrito.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Haga una vista previa nueva.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Este plan está desactualizado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Tiene {age_h} horas, o desde entonces se ha vuelto a leer el directorio o se ha cambiado la configuración.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Haga una vista previa nueva y aplíquela.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>No existe ese conjunto de cambios retenido: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Un plan más reciente lo ha reemplazado, o el identificador está mal escrito.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds” muestra lo que espera ahora.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>Las unidades organizativas cambiaron mientras se leía el directorio.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>Se cambió el nombre de una, se movió, o una nueva espera una decisión, así que no es seguro quién pertenece a cuál. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>No sincronizado: el servicio no tiene grupos.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>La cuenta {account} coincide también con otro objeto del directorio.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>Uno se encuentra por su nombre y el otro por su dirección de correo, o dos grupos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Dé a la cuenta el identificador externo del objeto al que pertenece o cambie un nombre.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>No se quitó nada a {name}.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>Al leerlo otra vez justo antes, el directorio ya no coincide con lo que sirvió de base al plan.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>La próxima ejecución decide de nuevo.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>quedan unos {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>quedan unas {count} h</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>No hay nada en cuarentena.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: el miembro {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} de sus miembros no se sincroniza y por eso no está en ningún grupo: no está seleccionado, está deshabilitado o no se puede escribir.</numerusform>
            <numerusform>{members_outside} de sus miembros no se sincronizan y por eso no están en ningún grupo: no están seleccionados, están deshabilitados o no se pueden escribir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} de sus miembros es de otro dominio o bosque y no se sincroniza desde este: {foreign}.</numerusform>
            <numerusform>{members_foreign} de sus miembros son de otro dominio o bosque y no se sincronizan desde este: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>El servicio rechazó exactamente esto {tries} vez, así que no se envía en cada ejecución.</numerusform>
            <numerusform>El servicio rechazó exactamente esto {tries} veces, así que no se envía en cada ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} pertenencia en cuarentena: {cause} Se reintenta a partir de {next_try}.</numerusform>
            <numerusform>{count} pertenencias en cuarentena: {cause} Se reintenta a partir de {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>El servicio lo rechazó {tries} vez, así que no se envía en cada ejecución.</numerusform>
            <numerusform>El servicio lo rechazó {tries} veces, así que no se envía en cada ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} registro en cuarentena: el servicio lo rechazó. Vea el comando quarantine.</numerusform>
            <numerusform>{count} registros en cuarentena: el servicio los rechazó. Vea el comando quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>Rechazado {tries} vez desde {since}; se reintenta en la primera ejecución a partir de {next_try}.</numerusform>
            <numerusform>Rechazado {tries} veces desde {since}; se reintenta en la primera ejecución a partir de {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>La próxima ejecución enviará de nuevo {count} registro.</numerusform>
            <numerusform>La próxima ejecución enviará de nuevo {count} registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>No hay nada con este GUID en cuarentena: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>Se envió entretanto, ya no hay que enviarlo o el GUID está mal escrito.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consulte de nuevo la lista.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>El servicio de sincronización no está en ejecución.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Nadie ha recogido la solicitud en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Inicie el servicio o ejecute la sincronización desde aquí.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>La última ejecución terminó por un fallo de este programa.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>El registro contiene los detalles.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>La sincronización reintenta por sí sola. Envíe el registro al soporte si vuelve a suceder.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>El servicio de sincronización no conoce esta solicitud: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>La unidad {unit} ya no está, junto con personas o grupos que se sincronizan.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Si se eliminó, apruebe exactamente estas filas; si no, devuelva su permiso a la cuenta.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Desaparecieron con la unidad {unit}, que se eliminó a propósito.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Lo indicó una persona cuando la unidad ya no se encontraba.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Apruebe exactamente estas filas en el plazo de un día o rechácelas.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>La mitad o más de las personas de {unit} ya no se encuentran.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Se eliminaron, o la cuenta ya no puede leerlas. A esta cuenta no se le muestran los objetos eliminados, así que no puede saber cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Si se eliminaron, apruebe exactamente estas filas; si no, devuelva su permiso a la cuenta.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Ya no se encuentran y no están entre lo eliminado.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>Es posible que la cuenta ya no pueda leerlas o que ahora estén fuera de la base.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Búsquelas en Active Directory. Si realmente ya no están, apruebe exactamente estas filas.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Ya no están donde lee esta sincronización, y no se eliminaron.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Se movieron a una parte del directorio que está fuera de la base de la búsqueda.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>Si realmente han salido, apruebe exactamente estas filas. Si no, devuélvalas a su lugar o haga que la búsqueda empiece más arriba.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}” está ahora vacío para todos, y los criterios lo necesitan.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>Es posible que la cuenta ya no pueda leerlo, o se borró en todas partes.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Devuelva su permiso a la cuenta o cambie los criterios; si es lo que se desea, apruebe exactamente estas filas.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>“{attribute}” está ahora vacío para la mitad o más de las personas de {unit}, y los criterios lo necesitan.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>Es posible que la cuenta ya no pueda leerlo ahí, o se borró.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Devuelva su permiso a la cuenta; si es lo que se desea, apruebe exactamente estas filas.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>La consulta LDAP personalizada ya no encuentra a nadie.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>Es posible que la cuenta ya no pueda leer un atributo por el que pregunta, o nadie lo tiene.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>La consulta LDAP personalizada ya no encuentra a la mitad o más de las personas de {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>Es posible que la cuenta ya no pueda leer ahí un atributo por el que pregunta, o ha cambiado.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>En una unidad que tiene una regla y que ahora no se encuentra: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>Es posible que la cuenta ya no pueda leer la propia unidad.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Devuelva su permiso a la cuenta. Hasta entonces no cambia nada para quienes están en ella.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>No se puede leer si este usuario está habilitado.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>La cuenta que lee el directorio no puede leer “{attribute}” de este usuario. El atributo pertenece al conjunto de propiedades Restricciones de cuenta.</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Dé a la cuenta permiso para leer Restricciones de cuenta, por ejemplo mediante el grupo Acceso compatible con versiones anteriores de Windows 2000.</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Un objeto que no se puede eliminar ya no es legible.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>La cuenta ha perdido un permiso de lectura, así que también pueden faltar otros.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} ya no se puede leer, y es un objeto que nadie puede eliminar.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>La cuenta ha perdido un permiso de lectura. Hasta que esto se resuelva, no se deshabilita, no se elimina ni se quita de un grupo a nadie.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Devuelva su permiso a la cuenta; apruebe solo si ya no debe leer este lugar.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>No se encuentra la unidad {unit}, que tiene una regla.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Se eliminó, o la cuenta ya no puede leerla. Hasta que esto se resuelva, no se deshabilita, no se elimina ni se quita de un grupo a nadie.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>Apruebe solo si se eliminó a propósito: sus personas causan entonces baja y su regla se quita. De lo contrario, devuelva su permiso a la cuenta o cambie las unidades.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Junto con {before} desde la última comparación completa, esto es más que en un día normal: {count} más, y {limit} pasan sin preguntar.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>Muchas ejecuciones pequeñas suman una grande.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>Probablemente la cuenta ha perdido un permiso de lectura.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>Lo que no se permite leer parece no existir.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Examine Active Directory antes de aprobar nada.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>las personas de una unidad que no se encuentra</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>todo lo que quita algo</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>No hay nada retenido.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>rechazado, se queda como está</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {count} de {total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>Para permitir exactamente esto: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Para permitir exactamente esto: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Para dejarlo todo como está: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Para que se vuelva a preguntar: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Probablemente: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} fuera de {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} pasa a ser {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Aprobado durante 24 horas, exactamente esto: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>La regla de {unit} se quita; sus personas causan ahora baja.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>Ya no se busca lo que no se puede leer.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Rechazado: {what}, {count}. Se quedan como están hasta que se liberen.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>No se quita nada mientras no se encuentre {unit}.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Liberado: {what}, {count}. La próxima ejecución vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>La próxima ejecución lo hace; “identity-connect sync” lo hace ahora.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>El agente lo hace ahora.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>Se eliminaría definitivamente {count} cuenta, así que no se aprobó nada.</numerusform>
            <numerusform>Se eliminarían definitivamente {count} cuentas, así que no se aprobó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>Lo que se elimina en el servicio no se puede recuperar.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Examínelas con “identity-connect holds show {hold}”; para permitirlo, agregue --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Más de un conjunto retenido empieza por {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Un identificador se puede acortar, y este es demasiado corto para distinguirlos.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Escriba más del identificador.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>Solo se comparó lo que ha cambiado en el directorio desde la última ejecución. Con --full se compara a todos.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>El directorio no muestra objetos eliminados a esta cuenta. A quien se eliminó lo detecta la próxima comparación completa: la nocturna o una que inicie con --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>Se comparó todo: esta es la primera comparación, y los cambios necesitan una de la que partir.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>Se comparó todo: la última comparación completa no pudo leer todo el directorio o todo el servicio, así que los cambios no pueden partir de ella.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>Se comparó todo: en la última comparación completa parecía que personas o grupos habían salido, y no es seguro que sea así. Las ejecuciones vuelven a leer solo los cambios cuando eso se haya decidido o ya no sea así.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>Se comparó todo: la búsqueda no empieza en el mismo lugar del directorio que en la última ejecución.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>Se comparó todo: la configuración no es la de la última comparación completa.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>Se comparó todo: la última comparación completa no llegó a su fin, desde entonces se leyó el directorio para la configuración, o la hizo una versión anterior de este programa.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>Se comparó todo: la última comparación completa tiene más de un día.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>Se comparó todo: el reloj de este equipo va atrasado respecto a la hora de la última ejecución.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>Se comparó todo: respondió un controlador de dominio distinto del de la última ejecución, o el mismo después de una restauración, y cada uno cuenta sus cambios por separado.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>Se comparó todo: el controlador de dominio cuenta menos cambios que en la última ejecución, como después de una restauración.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>Se comparó todo: la respuesta del directorio sobre sus cambios no estaba completa.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>Se comparó todo: no se encuentra una unidad organizativa seleccionada.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>Se comparó todo: el servicio no encontró una cuenta que debería tener.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>Se comparó todo: había tantas personas o grupos nuevos que enumerar el servicio era la vía más corta para averiguar quién tiene ya una cuenta.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>Se comparó todo: varias cuentas del servicio podrían ser de la misma persona.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>Se comparó todo: la asignación, los criterios o la consulta personalizada usan un atributo que cambia sin que el directorio lo cuente (como directReports o lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>No queda espacio en el disco de {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>El disco o la cuota está lleno. No se ha cambiado nada; el archivo antiguo está intacto.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>No se puede usar la carpeta {folder}.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Esta cuenta no puede leer o escribir ahí, o el disco notificó un error.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Compruebe los permisos de la carpeta o indique otra con --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>El archivo de configuración {path} está dañado.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Corrija ese lugar o recupere una copia del archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>El archivo de configuración {path} lo escribió una versión más reciente de Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Tiene el formato {version}; esta versión conoce los formatos hasta {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Instale la versión más reciente en este equipo o use otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>No se pueden abrir las contraseñas y los tokens guardados en {path}.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>El archivo está dañado, o su clave se ha cambiado o quitado desde que se escribió.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Ejecute de nuevo la configuración inicial para volver a escribirlos. Las personas y los grupos no se ven afectados.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>Otro programa está usando las contraseñas guardadas en {folder}.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Otra copia de Identity Connect lleva varios segundos escribiendo ahí.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Espere a que termine y reintente.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>No hay ningún lugar seguro para la clave que protege las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Este sistema no ofrece ningún depósito de claves, y no se configuró ningún otro contenedor.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>En un escritorio, inicie su depósito de claves. En un servidor, cree un archivo de clave privado (umask 077; head -c 32 /dev/urandom &gt; FILE) e indíquelo en IDENTITY_CONNECT_KEY_FILE, o dé a una unidad de systemd la credencial identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>La clave que protege las contraseñas guardadas no está en este sistema.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Se guardaron con el contenedor de claves {holder}, que no está disponible aquí.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Inicie Identity Connect como se inició antes o ejecute de nuevo la configuración inicial.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>El depósito de claves del sistema no respondió en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Probablemente espera a que alguien lo desbloquee.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Desbloquee el depósito de claves y reintente. En un servidor, indique un archivo de clave privado en IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>El depósito de claves del sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Nadie lo desbloqueó en esta sesión.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>No se ha indicado el archivo de clave de las contraseñas guardadas.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Se guardaron con un archivo de clave, pero {variable} no está establecida.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Establezca {variable} en la ruta de ese archivo.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>El archivo de clave {path} está en la carpeta de perfil.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Una copia de {folder} llevaría consigo su propia clave.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Mueva el archivo de clave a una carpeta fuera de ella.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de clave {path}.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Falta, no es un archivo normal o esta cuenta no puede leerlo.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Compruebe la ruta y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>Otros pueden leer el archivo de clave {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>Su modo es {mode}, o pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Haga que pertenezca al usuario que ejecuta Identity Connect, con el modo 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>El archivo de clave {path} es demasiado corto.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Tiene {size} bytes; se necesitan al menos {least} bytes aleatorios.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Cree uno nuevo: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>En Windows no se usa un archivo de clave: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows guarda la clave en su propio almacén de credenciales.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Quite IDENTITY_CONNECT_KEY_FILE del entorno.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>Falta la credencial de systemd {credential}.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>Las contraseñas guardadas se guardaron con ella, pero este proceso no la recibió.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Inicie Identity Connect mediante su unidad de systemd, con LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unidades organizativas</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Leyendo el directorio</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>Leyendo el servicio</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Pertenencias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Sincronización hecha.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>Se hizo un plan. No se escribió nada en el servicio.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Hecho en parte: algunos cambios esperan su aprobación.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Sincronización hecha, pero se rechazaron algunos registros.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Detenido. Lo que se confirmó hasta entonces permanece.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>La sincronización no terminó. Lo que se confirmó hasta entonces permanece.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Confirmado por el servicio:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Una sincronización haría esto:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>usuarios por crear</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>usuarios por actualizar</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>usuarios por habilitar</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>usuarios por deshabilitar</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>usuarios por eliminar</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>usuarios que se dejarán de sincronizar</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>grupos por crear</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>grupos por actualizar</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>grupos por eliminar</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>grupos que se dejarán de sincronizar</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>pertenencias por agregar</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>pertenencias por quitar</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>usuarios creados</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>usuarios actualizados</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>usuarios habilitados</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>usuarios deshabilitados</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>usuarios eliminados</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>usuarios que ya no se sincronizan</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>usuarios en conflicto</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>usuarios retenidos</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>usuarios ignorados</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>usuarios sin cambios</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>grupos creados</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>grupos actualizados</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>grupos habilitados</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>grupos deshabilitados</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>grupos eliminados</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>grupos que ya no se sincronizan</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>grupos en conflicto</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>grupos retenidos</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>grupos ignorados</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>grupos sin cambios</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>pertenencias agregadas</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>pertenencias quitadas</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>No se deshabilitó, no se eliminó ni se quitó de un grupo a nadie. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Registros rechazados: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>Espera aprobación: {what}, {count} de {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Para ver exactamente estos y aprobarlos o rechazarlos: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Se queda como está, porque alguien lo rechazó: {what}, {count}. Vea el comando holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>deshabilitar usuarios</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>quitar miembros de grupos</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>cambiar nombres</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>cambios tras reducirse el directorio</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>cambios confirmados: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Todavía no se ha ejecutado ninguna sincronización.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  y más (todos con --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Para aplicar exactamente esto: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Nuevos ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>Por actualizar ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>Por habilitar ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>Por deshabilitar ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>Salen ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflictos ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Ignorados ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Sin cambios ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criterios</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>match</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Ha fallado algo que no debería haber fallado. Los detalles están en {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect no está configurado en {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Ahí no hay ninguna configuración.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Ejecute identity-connect setup o indique otra carpeta con --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect ya está configurado en {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Para reemplazar su configuración, agregue --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>No se encontró a nadie para “{who}”.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Ni la lectura de {at} ni el historial conocen ese nombre, correo o GUID: el objeto no existe, la cuenta que lee no puede verlo o está fuera de lo que se lee.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Ejecute una vista previa, o indique el nombre distintivo o el GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Todavía no se sabe nada de “{who}”.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>Hasta ahora no se ha leído el directorio.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Ejecute primero identity-connect preview.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}” no se lee nunca.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>No está debajo de {base}, donde se lee el directorio.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Establezca otra base en la configuración de la conexión, si debe sincronizarse.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>La clave de instalación lleva a {host}, que no figura en el archivo de respuestas.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Una clave que llegó por correo podría apuntar a cualquier lugar, y las contraseñas irían tras ella.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Compare el nombre con la dirección de su servicio y establezca después confirmed_host = &quot;{host}&quot; en [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Sin cifrado, la contraseña viaja legible.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Cualquiera que pueda escuchar en la red puede leerla.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Establezca security = &quot;ldaps&quot; o &quot;starttls&quot; en [directory], o plain_confirmed = true si realmente se desea.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>No se ha aceptado la licencia.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Léala y establezca después accept_licence = true en el archivo de respuestas.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de respuestas {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>Hay un error en el archivo de respuestas {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Compare ese lugar con el ejemplo completo del README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Un secreto no debe estar en el archivo de respuestas {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>Los archivos se copian, se envían por correo y se guardan en repositorios.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Quítelo de ahí y cambie ese secreto. Proporcione los secretos en el entorno o cuando se pidan.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de certificado {path}.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Compruebe ca_file en el archivo de respuestas: un archivo PEM, relativo al archivo de respuestas.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Falta un secreto: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>No está en el entorno, y no hay nadie a quien preguntar.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Establezca {variable} para este comando o ejecútelo en un terminal.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>No hay ninguna unidad organizativa {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>No existe, o la cuenta no puede verla.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Compruebe el nombre distintivo en el archivo de respuestas.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Clave de instalación</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Frase de contraseña de la clave de instalación</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Token de SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Secreto de cliente (del cliente de OAuth de la propia organización)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Contraseña de la cuenta del directorio</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Clave de instalación para {organization} en {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Para iniciar sesión, abra {url} y escriba el código {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>El código sigue siendo válido; se reintenta en {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Sesión iniciada como {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>No se indicó la cuenta del propietario: hasta que se indique, no se deshabilitará ni se eliminará a nadie.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Para confiar después de comparar: ca_file (su entidad) o pin_sha256, en [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Configurado. A continuación: identity-connect preview y, después, identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Este dispositivo está registrado.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>Las contraseñas y los tokens están sellados.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>La configuración está guardada.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Esta clave es válida. Lleva a {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>No se entiende la línea {line} de la entrada.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Cada línea es nombre=valor.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Nombres conocidos: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Escriba la misma dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>El entorno de pruebas está en ejecución, con {users} persona. Sirve solo para hacer pruebas.</numerusform>
            <numerusform>El entorno de pruebas está en ejecución, con {users} personas. Sirve solo para hacer pruebas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Presione Ctrl+C para terminarlo; todo lo que contiene desaparece entonces.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Otra copia de Identity Connect está en ejecución en {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Una ejecución cada vez: dos desharían cada una el trabajo de la otra.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Espere a que termine, o termínela, y reintente.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>El agente está en ejecución. Presione Ctrl+C para terminarlo; el próximo inicio continúa.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Próxima ejecución: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir la salida.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>El disco al que se dirige está lleno, o se cerró.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Vea de nuevo el resultado: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>No se volvió a preguntar a Active Directory, porque rechazó el inicio de sesión ({time}): {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Desde entonces no ha cambiado nada. Una programación que repite un inicio de sesión rechazado bloquea la cuenta.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Corrija la cuenta o la contraseña. Después ejecute de nuevo la configuración inicial con --replace, o este comando una vez en un terminal.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No están establecidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Use en su lugar un comando (identity-connect --help; demo --headless) o una sesión de escritorio.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Iniciando el entorno de pruebas con {users} persona.</numerusform>
            <numerusform>Iniciando el entorno de pruebas con {users} personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>El servicio de directorio para las pruebas: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>Su administrador: {user}, contraseña {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Leído del directorio: {user} usuarios, {group} grupos.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>El propio servicio cuenta ahora {users} usuarios y {groups} grupos.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Excluidos, con el motivo ({count}; la demostración tiene registros defectuosos a propósito):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} solicitud en {seconds} s.</numerusform>
            <numerusform>{requests} solicitudes en {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Segunda ejecución:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Usuarios: se planearon {expected}, se confirmaron {got}.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Grupos: se planearon {expected}, se confirmaron {got}.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Usuarios: se confirmaron {expected}, el servicio tiene {got} más.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Grupos: se confirmaron {expected}, el servicio tiene {got} más.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>No se creó ningún usuario.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>No se creó ningún grupo.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>La página de verificación del entorno de pruebas no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>No se pudo abrir {url}, o no tiene ningún botón con el que aprobar.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Reintente; --verbose muestra lo que dijo.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>La demostración no aprueba un inicio de sesión en {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Solo lo hace en este equipo.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Ejecute identity-connect setup y apruebe usted mismo el inicio de sesión.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>El entorno de pruebas no se inició en {seconds} segundos.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Este equipo está muy ocupado, o algo lo bloquea.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Reintente con menos personas (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>El entorno de pruebas no está instalado.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>Sus paquetes son un complemento.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Instale identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>El entorno de pruebas terminó inesperadamente.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Reintente; --verbose muestra lo último que dijo.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>no se indica nada</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} no es una fecha como 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} no es un día como 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>este día ya ha pasado: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} no es un número entero</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>elija de 1 a {most} personas</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect ya está abierto; su ventana se ha traído al primer plano.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Todavía no hay ninguna clave de instalación.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>La clave indica a qué organización servirá este equipo.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Copie la clave de la página de administración del directorio y péguela aquí.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Esta clave todavía no se ha comprobado con su servicio.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Confirme que {host} es el servicio de su organización.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Una clave puede llevar a cualquier servicio, y este no se conoce aquí.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Compare el nombre con la página de la que copió la clave y marque después la casilla.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Confirme los hosts {host} y {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Una clave puede llevar a cualquier lugar: el inicio de sesión va al primero y las personas se envían al segundo.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Compare los nombres con la página de la que copió la clave y marque después la casilla.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>La clave de instalación ya no está en el almacén sellado.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>El almacén se vació después de comprobar la clave.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Vuelva al primer paso y pegue de nuevo la clave.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Un secreto que se comprobó antes ya no está en el almacén sellado: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>El almacén se vació, u otra cuenta de usuario abrió esta configuración inicial.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Vuelva al paso en el que se pide y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Este servicio necesita un token de portador para SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>La clave no contiene ninguno.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Cópielo de la página de aprovisionamiento del servicio.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Cópielo de nuevo de la página que lo muestra, y nada más.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>El proxy tiene una contraseña y ningún nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Escriba también el nombre de usuario o deje ambos vacíos.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Léala y marque después la casilla.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Todavía no ha iniciado sesión nadie.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Este equipo actúa para el administrador que aprueba el código.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Abra la página en un navegador, inicie sesión ahí y escriba el código.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>El código ha caducado.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Un código solo es válido durante unos minutos.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} no es el nombre de un dominio.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Un dominio tiene un nombre DNS como corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Escriba el nombre DNS del dominio.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} no es el nombre de un equipo.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Escriba el nombre completo, por ejemplo dc1.corp.example.com, con :636 solo si es otro puerto.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>No se ha indicado ningún usuario.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>El directorio se lee con los permisos de una cuenta; basta con la lectura.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Escriba un usuario, por ejemplo reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} no indica a qué dominio pertenece el usuario.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Escríbalo como usuario@dominio, DOMINIO\usuario o un nombre distintivo.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Falta la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Escriba la contraseña del usuario que lee el directorio.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Active el cifrado o marque la casilla para continuar sin él.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Escríbalo como DC=corp,DC=example,DC=com o déjelo vacío.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>El tamaño de página debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 es lo que esperan los controladores de dominio.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>El certificado de la entidad no está en formato PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Un archivo PEM empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Exporte el certificado como X.509 codificado en base 64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>La conexión no ha superado su comprobación.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>La conexión todavía no está instalada.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Indique la cuenta propietaria de esta conexión o continúe sin ella.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Hasta que se conozca el propietario, no se deshabilita ni se elimina a nadie, para que el propietario no pueda quedar bloqueado.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>No hay ninguna unidad organizativa seleccionada.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Solo se sincronizan las personas y los grupos de las unidades seleccionadas.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Marque al menos una unidad.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>No hay ninguna clase de objeto seleccionada.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Marque usuarios, grupos o grupos de seguridad.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>La primera sincronización no se ha iniciado.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Todavía no hay ninguna vista previa.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>No se escribe nada antes de que haya visto lo que cambiaría.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>No se pudo leer la configuración inicial guardada en {path}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Empiece de nuevo. El archivo antiguo se conservó junto a él.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>La configuración inicial guardada en {path} procede de una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Instale la versión más reciente o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>Ha sucedido algo que este programa no esperaba.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Es un fallo del programa.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copie los detalles y envíelos al soporte.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Este paso ya no se puede cambiar aquí: la conexión está instalada.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Este paso ya no se puede cambiar aquí: la primera sincronización ha empezado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>Unidades y objetos</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Asignación de campos</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Reglas de usuario</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Revisar e iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>Qué se sincroniza</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Cómo se sincroniza</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Paso actual</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Nombre del controlador</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Permisos del usuario que lee</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Segundo controlador</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>Leyendo las unidades organizativas</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calculando qué cambiaría</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Enviando usuarios</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Enviando grupos</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Enviando miembros de grupos</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>Canjear la clave y registrar este equipo</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Comprobar que los secretos están sellados</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar la configuración</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Una clave es un secreto: quien la tiene puede conectar un equipo con su organización. Se guarda en el almacén sellado y se olvida en cuanto se canjea. Una clave que llegó por correo podría llevar a cualquier lugar, por eso un servicio desconocido se confirma por su nombre.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Copie de nuevo la línea completa de la página de administración de su directorio en la nube. Ahí se puede sustituir una clave caducada o una que usó otro equipo. Si no se puede acceder al servicio, revise la configuración del proxy en esta página.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>El idioma de este programa en este equipo. Se puede cambiar en cualquier momento en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Los nombres, atributos y mensajes de su directorio se quedan como están ahí.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>Los términos con los que se puede usar este programa. El texto completo está aquí, también sin conexión a Internet; se puede guardar e imprimir.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>La versión que acepta y la fecha se anotan en la configuración.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Un administrador del directorio en la nube permite que este equipo trabaje para la organización. El inicio de sesión se hace en un navegador, en este dispositivo o en cualquier otro; la contraseña nunca llega aquí.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>El código es válido durante unos minutos. La página del navegador nombra el equipo que lo pide: continúe ahí solo si es este. La cuenta que inicia sesión es la propietaria de la conexión, y ninguna sincronización la deshabilita ni la elimina nunca.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Cómo se accede a Active Directory: el dominio, sus controladores en el orden en que se prueban y el usuario que lee.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>Basta con la lectura: no se necesita ningún administrador y nunca se escribe nada en Active Directory. Los controladores se indican por su nombre completo, porque un certificado se emite para el nombre completo. LDAP sobre SSL (puerto 636) es el valor predeterminado.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Si no se encuentra ningún controlador, es posible que este equipo no pregunte a un servidor DNS del dominio; agregue un controlador por su nombre. Los detalles técnicos de un error están en el paso siguiente, fila a fila.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Todo lo que necesitará una sincronización se prueba de verdad, una fila tras otra. Cada fila dice lo que encontró, y cada una se puede reintentar por separado.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>La contraseña se prueba una vez por cada clic y nunca más por sí sola, para que su cuenta no se bloquee. Un certificado que no es de confianza se muestra con todo lo necesario para decidir: confiar en su entidad, anclarlo o no confiar en él.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Elija una fila para leer su causa y su solución. Una fila que espera a otra no se prueba hasta que esa funciona.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>El primero de los dos pasos que cambian algo: se canjea la clave, este equipo se registra en el servicio, se sellan los secretos y se guarda la configuración.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>No se crea, cambia ni deshabilita a ninguna persona. Después los pasos anteriores quedan bloqueados; lo que se decidió en ellos se puede cambiar más adelante en la configuración.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Se indica el paso que falla. “{button:Retry}” continúa con él; “{button:Roll back}” deshace lo que se hizo.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Qué unidades organizativas se sincronizan y qué clases de objeto en ellas.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Una unidad marcada incorpora todo lo que hay debajo de ella, también las unidades que se creen más adelante si así lo elige. Las unidades se recuerdan por su identidad: una que cambia de nombre o se mueve sigue elegida. Las cuentas del sistema siempre quedan excluidas.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Es posible que el usuario de la conexión no pueda leer una unidad que no se puede abrir. Una consulta LDAP acota más los usuarios; un error en ella se señala.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Qué atributo de Active Directory rellena qué campo del directorio en la nube.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>Las sugerencias llevan su motivo y se pueden deshacer. El resultado se muestra para una persona real, y en toda la selección se comprueba si hay campos obligatorios vacíos y valores que comparten dos personas. objectGUID vincula ambos lados y nunca cambia.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Una persona cuyo registro no se puede asignar queda excluida con el motivo; todas las demás se sincronizan.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Quién de las personas de las unidades elegidas se sincroniza: todas o las que cumplen los criterios.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>Las cifras junto a los criterios se cuentan a partir de la última lectura de su directorio y dicen quién saldría. Pruebe con una persona para ver qué cláusula decide.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>Si no queda nadie, examine la cláusula que excluye a más personas. Las comparaciones no distinguen mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Qué sucede con las cuentas del directorio en la nube cuando algo cambia en Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>La salida de las unidades seleccionadas solo se trata mientras se refleja el estado de la cuenta. Eliminar no se puede deshacer; deshabilitar, sí. Lo que supera los límites se retiene y espera su aprobación. La cuenta del propietario nunca se deshabilita ni se elimina.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Cuándo se ejecuta la sincronización por sí sola: cada pocos minutos con una comparación completa nocturna, o cada día, semana o mes.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Las horas son locales de la zona horaria que elija; se muestran las próximas ejecuciones, también donde cambia la hora.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Qué controladores de dominio transmitirán los cambios de contraseña, para que las personas inicien sesión en la nube con su contraseña de Active Directory. Este paso es opcional.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Un cambio se captura en el controlador que lo recibe, así que deberían cubrirse todos los controladores de escritura. El agente se activa después de reiniciar el controlador. Las contraseñas que ya existen se sincronizan en su próximo cambio.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Cada fila indica qué falta y la línea de PowerShell que lo corrige.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Todo lo que haría la primera sincronización, antes de que se escriba nada: cada persona con el motivo y cada campo antes y después.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Si el directorio cambió desde que se hizo la vista previa, se hace de nuevo. “{button:Stop}” deja un estado coherente; la próxima ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Vínculo con el directorio</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferido</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono particular</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Número de empleado</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nombre común</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nombre del país</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>Id. de empleado</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Tipo de empleado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>Teléfono IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Jefe</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Identificador que nunca cambia</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Apartado postal</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Nombre de cuenta (anterior a Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de inicio de sesión</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>El esquema de este directorio no tiene “{attribute}”.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>El esquema tiene “{attribute}”, pero no para objetos de esta clase.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}” contiene datos binarios, que no se leen como texto.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}” puede tener varios valores; se toma el primero por orden alfabético.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}” contiene el nombre distintivo de otro objeto.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}” es un número, que se envía tal como está escrito.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}” es una hora, que se envía tal como la escribe el directorio.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}” está en el esquema: texto, un valor.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Primero que no esté vacío</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Sin espacios sobrantes</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Reemplazar texto</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Si está vacío, un valor predeterminado</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Primero de</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Recortado</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Reemplazar en</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Predeterminado para</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre ellos</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Desde el carácter</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Cuántos (vacío: todos)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Texto que se reemplaza</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Reemplazarlo por</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Valor si está vacío</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Excluidos: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Todavía no leído</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Leer nota</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Vacíos: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>Duplicados: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Demasiado largos: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>No son texto: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Invisibles: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>Difícilmente puede llegar desde fuera correo a “{domain}”.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>Los nombres como este solo se usan dentro de redes. Direcciones con él: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Asigne otro atributo a “{field}” o continúe si conoce el dominio.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}” es obligatorio y está vacío. Afectados: {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}” debe ser distinto para todos, y hay valores compartidos. Afectados: {count}.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}” es demasiado largo. Afectados: {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}” no se puede leer como texto. Afectados: {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>“{field}” contiene caracteres invisibles. Afectados: {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>No hay ninguna consulta LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Escriba una, por ejemplo (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>La consulta LDAP termina demasiado pronto.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>El paréntesis del carácter {opened} no se cierra nunca.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Agregue un paréntesis de cierre o siga escribiendo.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>El paréntesis de cierre del carácter {position} está de más.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>No se abrió nada que pudiera cerrar.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Quítelo o agregue el paréntesis de apertura que le corresponde.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>La consulta LDAP continúa después de su final: “{found}”.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Una consulta es un par de paréntesis; esto viene después, en el carácter {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Combine las condiciones con &amp; (todas) o | (basta una): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>El {operator} del carácter {position} no está entre paréntesis.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Ponga toda la consulta entre paréntesis: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Falta un paréntesis de apertura o de cierre antes de “{found}”.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>En el carácter {position} empieza otra condición o termina el grupo.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Ponga cada condición entre sus propios paréntesis: (&amp;(department=Sales)(title=*)). Las palabras como AND y OR se escriben &amp; y | delante.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Dos paréntesis se abren seguidos en el carácter {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Las condiciones que van juntas se combinan con &amp;, | o !, que va primero.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Escriba (&amp;(department=Sales)(title=*)) o quite un par de paréntesis.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>El {operator} del carácter {position} no tiene condición.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Ponga condiciones después, cada una entre paréntesis: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>El ! se aplica a una sola condición, y le sigue una segunda en el carácter {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Escriba (!(&amp;(department=Sales)(title=*))) o (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Falta el nombre de un atributo en el carácter {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Indique uno antes del signo, como department en (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} no es el nombre de un atributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>Los nombres tienen letras, dígitos y guiones y empiezan por una letra; el carácter {position} es otro.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Escriba el nombre como lo tiene Active Directory, por ejemplo department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Después de {name} falta el =, en el carácter {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Una condición es un nombre, uno de = &gt;= &lt;= ~= y un valor.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Escríbala como (department=Sales). No existen &gt; ni &lt;: use &gt;= y &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Hay un paréntesis de apertura dentro de un valor, en el carácter {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Los paréntesis pertenecen a la propia consulta.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Escriba \28 para ( y \29 para ) cuando formen parte del valor; de lo contrario, cierre primero la condición.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>A la barra diagonal inversa del carácter {position} no le siguen dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Una barra diagonal inversa inicia un carácter que se escribe con su número.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Escriba \5c para la propia barra diagonal inversa.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>No se puede usar un asterisco con {operator} (carácter {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Solo = admite una parte de un valor.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Use =, o escriba \2a para un asterisco que forme parte del valor.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Hay un salto de línea u otro carácter invisible ({character}) dentro de un valor, en el carácter {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>El texto pegado suele estar dividido en líneas.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Quítelo. Entre las condiciones se admiten saltos de línea.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} no es el nombre de una regla de coincidencia.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Entre los dos puntos, antes del carácter {position}, va el número de una regla.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Escríbala como (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>El {character} del carácter {position} es un signo de ancho completo.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>Las consultas LDAP se escriben con el signo estrecho: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Cambie el método de entrada a medio ancho y escriba {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>La consulta LDAP tiene más de {depth} niveles de anidamiento (carácter {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>Los controladores de dominio no leen hasta tan lejos.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Combine en un solo nivel las condiciones que tengan el mismo signo.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} no puede responder a esta consulta LDAP.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Use otro atributo. Lo que dijo el controlador está en los detalles técnicos.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>La consulta LDAP tiene cambios que no se guardaron.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>El esquema no conoce ningún atributo {attribute} de usuarios: la condición no encuentra a nadie.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>El esquema no conoce ningún atributo {attribute} de usuarios: la condición no encuentra a nadie. Existe: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory ignora una condición sin atributo: no encuentra a nadie.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory no tiene ninguna regla de coincidencia {rule}: la condición no encuentra a nadie.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} contiene nombres distintivos, que solo se comparan completos: con un asterisco, la condición no encuentra a nadie.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} se compara con un valor vacío, y así no se encuentra a nadie. Para las personas sin valor, escriba (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>El valor de {attribute} empieza por un asterisco: ningún índice ayuda y se examina a todos los usuarios.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} no está indizado: se examina a todos los usuarios, lo que es lento en dominios grandes.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory trata ~= como =: {attribute} debe ser igual.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory ignora :dn después de {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>El valor de {attribute} contiene un carácter que no se ve ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Confirme que las cuentas se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>El correo, los archivos y los datos de una cuenta eliminada no se pueden recuperar, ni siquiera si la persona se vuelve a sincronizar.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Confírmelo en la tarjeta o elija deshabilitar las cuentas.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>El límite debe estar entre 0 y {most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Escriba un número de cambios.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} no es un porcentaje.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Escriba un porcentaje de 0 a 100.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>El límite permite al menos {floor}, pero nunca más de {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>Prevalece el segundo número, así que el primero no tendría efecto.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Reduzca el primer número o aumente el segundo.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} no es un porcentaje a partir del cual se retiene todo.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Un directorio que da muchos menos objetos que antes puede haberse leído con menos permisos.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Escriba un porcentaje mayor que 0 y de hasta 100.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Deshabilitado en Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Movido fuera de las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Eliminado en Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Habilitado de nuevo</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Eliminado en el servicio</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Cuenta caducada</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Se crea una cuenta nueva y vacía.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>No sucede nada: ya no está en ninguno de los dos lados.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>No se crea ninguna cuenta.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>La cuenta se habilita.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta se deshabilita.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>La cuenta se elimina definitivamente.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Sigue activa y ya no se sincroniza.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Sigue activa: el propietario nunca se deshabilita ni se elimina.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Sigue activa hasta que se sepa quién es el propietario de la conexión.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>Lo que se envía llega a un almacén personalizado de Zoho Directory. La propia configuración del almacén decide si las cuentas siguen ahí un cambio de estado, una baja o una eliminación.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Lo decide el propio Zoho Directory: en la configuración del almacén personalizado (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>Un servicio SCIM lo decide por sí mismo: busque invitaciones o notificaciones en sus páginas de administración.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>Este servicio lo decide por sí mismo, en sus páginas de administración.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>No hay ningún controlador elegido.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Un controlador captura los cambios de contraseña que se hacen en él, y ningún otro.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Elija todos los controladores de escritura o desactive la sincronización de contraseñas.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Este servicio no acepta contraseñas.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>No ofrece ni la llamada de un agente de contraseñas ni changePassword de SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Continúe sin sincronización de contraseñas. Las personas establecen su contraseña en el servicio.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Un almacén personalizado de Zoho Directory no acepta contraseñas.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>Lo que se envía ahí no se convierte en la contraseña de nadie.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Continúe sin sincronización de contraseñas. Las personas establecen su contraseña en Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, puerto 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, puerto 5985 o 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>De escritura</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Inicio de sesión mediante SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>Se puede escribir en ADMIN$</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Inicio de sesión mediante WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Versión y arquitectura</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>Protección de LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Otros filtros de contraseñas</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Reinicio pendiente</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Otras instalaciones</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Sin comprobar: primero debe responder el controlador.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>El DNS de este equipo no conoce {host}.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>Falta el registro, o este equipo pregunta a un servidor DNS fuera del dominio.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Haga que este equipo use un servidor DNS del dominio. Esta línea muestra lo que responde:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} responde.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} no respondió en {seconds} segundos en ningún puerto.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>Está apagado, o un firewall entre este equipo y {addresses} lo descarta todo.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Encienda el controlador o abra el firewall. Esta línea lo prueba desde aquí:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Responde en el puerto {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} rechaza SMB en el puerto {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>El servicio Servidor no está en ejecución; el agente se copia a través de él.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} no responde en el puerto {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Un firewall en el controlador o en el camino lo descarta; el agente se copia a través de él. SMB solo se necesita mientras se instala o se quita algo.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Abra el puerto {port} en el camino y ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Responde en el puerto {port}, cifrado con TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Responde en el puerto {port}; el inicio de sesión cifra los mensajes.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} rechaza WinRM en los puertos {port} y {other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>La comunicación remota de PowerShell está desactivada; el agente se instala a través de ella.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} no responde en los puertos {port} y {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Un firewall en el controlador o en el camino lo descarta; el agente se instala a través de él.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>En él se pueden cambiar contraseñas.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>No es necesario: es de solo lectura y transmite cada cambio de contraseña a uno de escritura.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>El directorio no dice qué sistema ejecuta {host}.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} no ejecuta Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>El directorio indica {system} {version}. El agente forma parte del inicio de sesión del propio Windows.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Exclúyalo.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} ejecuta un Windows demasiado antiguo: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>El agente necesita Windows Server 2012 o posterior.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Exclúyalo o sustituya el controlador. Los cambios que se hacen en él no se capturan.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Este equipo pertenece a {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Este equipo pertenece a {own}, y no a {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>Solo llega a los controladores de {domain} donde un dominio confía en el otro.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Donde no sea así, instale desde un equipo de {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Aquí no se puede saber si este equipo pertenece a {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Solo Windows, y Linux con realmd, lo indican.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>El agente se copia con Kerberos: asegúrese de que este equipo pueda iniciar sesión en {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Este equipo, {machine}, no pertenece a ningún dominio.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>Kerberos, con el que se instala el agente, solo es seguro que funcione en un equipo de {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Ejecute Identity Connect en un equipo del dominio o una este, lo que lo reinicia. Como administrador, aquí:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} es administrador del dominio.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} es administrador de los controladores.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} no puede leer sus propios grupos.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>El directorio no se los muestra.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>Sus permisos se prueban en la instalación.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>En la instalación se pide otra cuenta.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} no puede instalar en los controladores.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>No pertenece ni a Admins. del dominio ({sid}) ni a Administradores, tampoco a través de otro grupo.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Use otra cuenta en la instalación o pida a un administrador del dominio que ejecute esta línea:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell está ahí en modo de lenguaje restringido: AppLocker o Control de aplicaciones para empresas solo permite los scripts que indica una directiva.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Excluya la cuenta de esa directiva mientras se instala el agente o instale el paquete mediante distribución de software. Esta línea muestra el modo, en el controlador:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} tiene un PowerShell anterior a 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Viene con Windows Server 2016; los sistemas más antiguos necesitan Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Instale Windows Management Framework 5.1 o sustituya el controlador. Esta línea muestra la versión, en el controlador:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>El Programador de tareas de {host} no está en ejecución.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>El paquete se instala como SYSTEM, mediante una tarea que se ejecuta una vez.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} no es el nombre ni la dirección de un equipo.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Un nombre tiene letras, dígitos, guiones y puntos; una dirección tiene sus números.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Escriba el nombre DNS completo del controlador, por ejemplo dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>No se llega a {host} en el puerto {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Este equipo no tiene ninguna ruta hacia su red.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Conecte este equipo a la red de los controladores (VPN, ruta). Esta línea lo prueba desde aquí:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} dejó de responder en el puerto {port} (SMB): nada durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>Está sobrecargado o se reinicia, o un dispositivo en el camino deja abrir la conexión y retiene después lo que se envía.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Reintente. Si vuelve a suceder, busque un firewall o un optimizador de WAN en el camino.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>Lo que responde en el puerto {port} de {host} no usa SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Ahí escucha otro programa, o un dispositivo en el camino responde en su lugar.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Averigüe qué escucha. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} no cifra SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>No ofrece SMB 3, o no lo ofrece con cifrado. El agente nunca se envía en texto no cifrado.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Active SMB 3. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} dejó entrar a {user} solo como invitado.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>No conoce la cuenta y deja entrar a los desconocidos como invitados; la conexión de un invitado no está firmada ni cifrada.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Use un administrador del dominio y deshabilite la cuenta de invitado. Ejecute esta línea como administrador del dominio:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>No hay nombre de usuario o contraseña con que iniciar sesión en {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>No se dio ni la cuenta almacenada ni otra.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Escriba el nombre de usuario y la contraseña de un administrador del dominio y reintente.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} rechaza la contraseña de {user} o no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>El nombre de usuario o la contraseña es incorrecto; no se distingue cuál.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Corrija ambos y reintente. Varios intentos pueden bloquear la cuenta.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>La cuenta {user} no existe.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>El dominio consultado no tiene ninguna cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Escríbala como usuario@dominio o como DOMINIO\usuario. Esta línea muestra si existe:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Un administrador la deshabilitó.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Use otra cuenta o habilítela. Ejecute esta línea como administrador del dominio:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>Su último día ya pasó.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Use otra cuenta o amplíe su vigencia. Ejecute esta línea como administrador del dominio:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Se probaron con ella demasiadas contraseñas incorrectas.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Espere a que se desbloquee por sí sola o desbloquéela. Ejecute esta línea como administrador del dominio:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>La cuenta {user} está deshabilitada, bloqueada o caducada.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos no dice cuál de las tres.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Use otra cuenta o vea cuál es el caso. Esta línea muestra las tres cosas:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>La contraseña de {user} ha caducado o se debe cambiar.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>Es demasiado antigua, o un administrador exige una nueva en el siguiente inicio de sesión.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Cámbiela iniciando sesión en Windows una vez; después escriba la nueva y reintente.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} no puede iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>Las horas de inicio de sesión de la cuenta la excluyen.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Use otra cuenta o reintente en otro momento.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} no puede iniciar sesión en {host} a través de la red.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>La cuenta está limitada a determinados equipos, o una directiva lo deniega (Denegar el acceso desde la red a este equipo, Usuarios protegidos, una directiva de autenticación).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Use otro administrador del dominio. Esta línea muestra los límites de la cuenta:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} no puede comprobar ahora la contraseña de {user}.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Su servicio Netlogon no está en ejecución, o no llega a ningún otro controlador.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Inicie el servicio. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} rechaza NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Una directiva del dominio lo restringe; para este controlador se eligió NTLM.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Elija de nuevo Kerberos para {host} y reintente.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} rechaza el inicio de sesión de {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>No da ningún motivo que se conozca aquí; el estado es el de Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Búsquelo en el registro de seguridad del controlador (evento 4625). Ejecute ahí esta línea, como administrador:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>Falló el inicio de sesión de {user} en {host}.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Compruebe cómo está escrito el nombre de usuario (usuario@dominio, DOMINIO\usuario) o elija Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos necesita el nombre del controlador, no su dirección {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>Los vales se emiten para nombres.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Escriba su nombre DNS completo, o elija NTLM para {host} si debe ser la dirección.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos no conoce el controlador por el nombre {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>El nombre es un alias o está mal escrito, o el servicio cifs/{host} no está registrado.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos no encuentra el dominio de {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>Lo que sigue a la @ es un nombre distinto del nombre del dominio, o este equipo no conoce sus controladores.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Escriba la cuenta como DOMINIO\usuario y haga que este equipo use el DNS del dominio.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Ningún controlador responde a Kerberos, así que {user} no puede iniciar sesión en {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Un firewall bloquea el puerto 88, o este equipo no encuentra los controladores en DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Abra el puerto 88 (TCP y UDP) hacia los controladores. Esta línea lo prueba desde aquí:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos no respondió en {seconds} segundos, así que nadie inicia sesión en {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Un firewall bloquea el puerto 88 hacia los controladores de {realm}, o todos están ocupados.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>Los relojes de este equipo y de {host} difieren demasiado para Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>Hay más de cinco minutos entre ellos.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Ponga en hora el reloj de este equipo según el dominio. Ejecute aquí esta línea, como administrador:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>Kerberos no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>El inicio de sesión en {host} lo necesita; en Linux es un complemento de Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Instale Identity Connect con su complemento kerberos, o elija NTLM para {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos rechaza el inicio de sesión de {user} en {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Compruebe el nombre de usuario y el reloj y el DNS de este equipo, o elija NTLM para {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} no tiene el recurso compartido ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>Los recursos compartidos administrativos están desactivados ahí.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Actívelos. Ejecute esta línea en el controlador, como administrador; todos sus recursos compartidos desaparecen un momento:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} no puede usar ADMIN$ en {host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Solo pueden hacerlo los administradores del controlador, y esta cuenta no es uno de ellos.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Use una cuenta con permisos de administrador del dominio, aquí o en la configuración de la conexión, y reintente. No hay que volver a instalar nada. Esta línea muestra quién los tiene:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} no deja que {user} escriba en {name} de ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>La cuenta puede leer ahí, pero no escribir: no es administrador del controlador, o se cambiaron los permisos de la carpeta de Windows.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Use una cuenta con permisos de administrador del dominio y reintente. Ejecute esta línea en el controlador para ver los permisos:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ de {host} no acepta archivos: está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>No se puede escribir en el volumen en el que está Windows.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Vea qué lo protege. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>El disco de {host} está lleno: {name} no cabía.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>En el volumen en el que está Windows no queda espacio, o se ha agotado una cuota. Lo que ya se había copiado se quita.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Haga espacio y reintente. Esta línea muestra en el controlador lo que está libre:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} no acepta ahora más trabajo mediante SMB.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>Se ha agotado su memoria o su número de sesiones.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Reintente más tarde. Esta línea muestra en el controlador quién está conectado:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} está en uso en {host}.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Lo retiene ahí un programa, por ejemplo msiexec o un antivirus.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Reintente dentro de unos minutos. Esta línea muestra en el controlador si msiexec está trabajando:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>La conexión con {host} se interrumpió (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>La terminó el controlador o la red. El propio controlador quita un archivo que se estaba copiando.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Reintente. Si vuelve a suceder, consulte el registro del sistema del controlador:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} respondió en SMB de un modo que no se conoce aquí: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Reintente. Si vuelve a suceder, consulte el registro de SMB del controlador:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} no está en {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Todavía no se ha escrito, o alguien lo quitó.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Reintente la instalación de este controlador.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} no llegó completo a {host}: {found} de {sent} bytes.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>El controlador, o su sistema de archivos, descartó una parte. Lo que había llegado se quitó.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Reintente. Si vuelve a suceder, compruebe el disco. Ejecute esta línea en el controlador:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>No se pudo proteger la carpeta {folder} de {host}.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>Otros además de SYSTEM y Administradores podrían escribir en ella: su volumen no conserva permisos, o algo los cambia. La carpeta se quitó y no se copió nada.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ debe estar en NTFS o ReFS. Esta línea lo muestra en el controlador:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} no es una carpeta de Identity Connect y no se toca.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Solo se escribe y se quita lo que el propio Identity Connect creó debajo de IdentityConnect.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Quítela manualmente si no se necesita.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>No se puede leer el paquete {path}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>El paquete {path} no es el que se configuró.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>Su SHA-256 es {found}; se espera {expected}. Es otra versión, o alguien lo cambió. No se copió nada.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Obtenga de nuevo el paquete de su origen y compare su SHA-256. Esta línea lo muestra aquí:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>El paquete {path} cambió mientras se copiaba.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>Lo que se leyó la segunda vez tiene otro SHA-256. Lo que ya se había copiado se quita.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Averigüe qué escribe en él y reintente.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>No se dio cuenta o contraseña para {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Ni la cuenta almacenada ni otra tienen ambas cosas.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Escriba la cuenta que instala y su contraseña.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Escriba el nombre DNS completo del controlador o elija NTLM para él.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} terminó a la mitad la conexión en el puerto {port} (WinRM).</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Se reinició la Administración remota de Windows, se reinicia el controlador, o un dispositivo en el camino cortó la conexión.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Reintente. Si vuelve a suceder, reinicie el servicio. En el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} dejó de responder en el puerto {port} (WinRM): nada durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>Lo que responde en el puerto {port} de {host} no es la Administración remota de Windows.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} no acepta ningún mensaje en el puerto {port} (WinRM): estado HTTP {status}, sin motivo.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>El agente de escucha de la Administración remota de Windows no está configurado, o solo en parte.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Configúrelo de nuevo. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Una respuesta de {host} en el puerto {port} (WinRM) no estaba cifrada como se acordó.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Busque entre este equipo y {host} un dispositivo que lea o cambie HTTP. Un certificado para WinRM lo impide; ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>Lo que responde en el puerto {port} de {host} no demostró ser {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>Aceptó el inicio de sesión y no lo contestó como solo puede hacerlo el propio controlador.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Busque en el camino un dispositivo que responda en su lugar, o un registro antiguo de {host} en DNS. Esta línea muestra aquí lo que dice DNS:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} no ofrece ni Kerberos ni Negotiate para WinRM en el puerto {port}.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Están desactivados ahí. Basic, que enviaría la contraseña de forma legible, no se usa nunca.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>El certificado de {host} para WinRM (puerto {port}) no es de confianza.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Confíe en esa entidad en la configuración de la conexión. O, con un certificado de la entidad del dominio en el almacén del equipo, ejecute esta línea en el controlador, como administrador, para ponerlo en uso:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>El certificado para WinRM en el puerto {port} es para un nombre distinto de {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>Se emitió para otro nombre del controlador, o responde otro equipo.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Proporcione a WinRM un certificado con el nombre {host}. Con uno en el almacén del equipo, esta línea lo pone en uso, en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>El certificado de {host} para WinRM (puerto {port}) no es válido hoy.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Ha caducado, todavía no es válido o el reloj de este equipo es incorrecto.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Renuévelo. Con uno nuevo en el almacén del equipo, esta línea lo pone en uso, en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>Su certificado ya no está, su clave es demasiado débil o solo está activado un TLS anterior a 1.2.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Configure de nuevo el agente de escucha. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>La contraseña de {user} es incorrecta.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>Se escribió mal, o se ha cambiado desde que se almacenó.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Escríbala de nuevo. Cada intento incorrecto cuenta para el bloqueo de la cuenta; esta línea muestra qué cuentas están bloqueadas:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>El dominio de {host} no conoce a {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>El nombre se escribió mal, o la cuenta pertenece a otro dominio.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Escríbalo como usuario@dominio o DOMINIO\usuario, con el dominio de la cuenta.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} no puede iniciar sesión: la cuenta está bloqueada, deshabilitada o caducada.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos no dice cuál.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Desbloquéela o habilítela, o use otra cuenta. Esta línea muestra cuál es el caso:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} no puede iniciar sesión en {host} ahora, o no desde aquí.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>Lo prohíben sus horas de inicio de sesión, los equipos en los que puede iniciar sesión o una directiva de autenticación.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Cámbielo en las propiedades de la cuenta o use otra cuenta.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>La contraseña de {user} ha caducado o se debe cambiar primero.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Establezca una nueva iniciando sesión en Windows una vez; después escríbala y reintente.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos no conoce ningún servicio {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} es un alias y no el nombre del propio controlador, o el nombre del servicio está registrado también para otra cuenta, o para ninguna.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Escriba el nombre DNS completo del controlador. Esta línea muestra de quién es el nombre del servicio:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos tolera cinco minutos.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Ponga en hora el reloj de este equipo según el dominio. Como administrador, aquí:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>No se encuentra Kerberos para el dominio de {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>Lo que hay detrás de la @ no es un dominio sino un sufijo de inicio de sesión, o este equipo pregunta a un servidor DNS fuera del dominio.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Escriba la cuenta como DOMINIO\usuario: se pregunta entonces al dominio de {host}.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} es un nombre corto: Kerberos no puede saber a qué dominio pertenece.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Este equipo no pertenece a ningún dominio que pudiera agregar.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Ningún controlador responde a Kerberos para {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>El puerto 88 está cerrado en el camino, o no se encuentran en DNS los controladores del dominio.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Abra el puerto 88 (TCP y UDP) hacia los controladores. Esta línea lo prueba, desde aquí:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>El inicio de sesión en {host} no obtuvo respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Un firewall en el camino bloquea Kerberos (puerto 88), o un servidor de nombres no responde.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>En Linux es una parte independiente.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Instale Identity Connect con ella: pip install &apos;identity-connect[kerberos]&apos;. Requiere un compilador de C, los encabezados de Python y libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} rechaza a {user} en el puerto {port} (WinRM), aunque Kerberos dio un vale.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Kerberos está desactivado en la configuración de la Administración remota de Windows, su nombre de servicio pertenece a otra cuenta o la conexión no termina en el propio controlador.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} rechaza a {user} en el puerto {port} (WinRM con NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>La contraseña es incorrecta, una directiva prohíbe NTLM ahí o la conexión no termina en el propio controlador.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Compruebe la contraseña o elija de nuevo Kerberos para {host}. Esta línea muestra la directiva (1 o 2: se rechaza NTLM), en el controlador:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>Falló el inicio de sesión de {user} en {host} (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>La respuesta está en “{button:Technical details}”; este programa no la conoce.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Pruebe DOMINIO\usuario en lugar de usuario@dominio, o elija NTLM para {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} inició sesión en {host}, pero no puede usar ahí la Administración remota de Windows.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Solo pueden los administradores y los miembros de Usuarios de administración remota; el agente lo instala un administrador.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Use un administrador del dominio. O haga a la cuenta administrador de todos los controladores, con esta línea en un controlador:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} no da más shells a {user}.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Hay demasiados abiertos con esta cuenta: cada programa que administra Windows de forma remota mantiene algunos, y los de un programa que se cerró permanecen un tiempo.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Espere un cuarto de hora o permita más. Ejecute esta línea en el controlador:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} ha terminado lo que se ejecutaba en él.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Se reinició ahí la Administración remota de Windows, o se reinicia el controlador.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} no empezó en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>La Administración remota de Windows está sobrecargada ahí.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>La Administración remota de Windows en {host} lo rechaza: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>La línea es del propio controlador.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} dio una respuesta que no se puede leer (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Algo en el camino la cambia, o el servicio está dañado.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Reinicie el servicio. Ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>PowerShell falló en {host} (código de salida {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Corrija lo que indica y reintente.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} no terminó en {seconds} segundos. Se le indicó que se detuviera.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>Está sobrecargado, o algo ahí espera la intervención de una persona.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Reintente cuando el controlador esté menos ocupado. Esta línea muestra qué lo mantiene ocupado:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>Lo que respondió el controlador no es una respuesta de nuestro script.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Un perfil, una directiva u otro programa escribe ahí en la salida de PowerShell.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Sin comprobar: primero se debe poder iniciar sesión mediante SMB.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Sin comprobar: primero se debe poder iniciar sesión mediante WinRM.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Sin comprobar: primero el controlador debe describirse a sí mismo.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>No probado: la cuenta fue rechazada. Cada intento más contaría para su bloqueo.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} no había terminado las comprobaciones después de {seconds} segundos.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>Responde, pero demasiado despacio: está sobrecargado, o un dispositivo en el camino retiene paquetes.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Reintente cuando esté menos ocupado. Esta línea muestra desde aquí cómo responde:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Sesión iniciada; todo está firmado y cifrado.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Se escribió un archivo en ADMIN$ y después se quitó.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Sesión iniciada con Kerberos, cifrada con TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Sesión iniciada con Kerberos, que cifra cada mensaje.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Sesión iniciada con NTLM, como se eligió, cifrada con TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Sesión iniciada con NTLM, como se eligió. Cifra cada mensaje y no demuestra qué equipo responde: proporcione a {host} un certificado para WinRM o use Kerberos.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}, compilación {version}, {architecture}.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}, compilación {version}, {architecture}, Server Core.</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}, compilación {version}: anterior a Windows Server 2016. El agente no se ha probado ahí.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} no es un controlador de dominio.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>Ejecuta {system} como servidor miembro; las contraseñas del dominio no se cambian en él.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Exclúyalo. Esta línea enumera los controladores de escritura del dominio:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} es un controlador de solo lectura.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Transmite cada cambio de contraseña a uno de escritura, donde se captura.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} funciona con {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>El agente está hecho para AMD64 (x64): LSASS no carga otra cosa ahí.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Exclúyalo. Esta línea muestra la arquitectura, en el controlador:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Hay {free_mb} MB libres en la unidad de disco de Windows.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} tiene {free_mb} MB libres en la unidad de disco de Windows, y se necesitan {least_mb} MB.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>El paquete se copia ahí, Windows Installer conserva otra copia y escribe un registro.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Libere espacio. Esta línea quita lo que han dejado las actualizaciones de Windows, en el controlador:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>La protección de LSA está desactivada. No impide ningún filtro.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>La protección de LSA está activada y termina con el próximo reinicio. Después no impide ningún filtro.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>No se puede saber si la protección de LSA está en vigor: el registro del sistema ya no llega hasta el inicio de Windows. No está activada en el Registro de Windows.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>La protección de LSA está activada: {host} no cargaría el filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL es {value}. LSASS carga entonces solo lo que Microsoft ha firmado para él; un rechazo solo se ve en el registro de eventos (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Use un paquete cuyo filtro haya firmado Microsoft; o, donde acepte menos protección de LSASS, ejecute esta línea en el controlador, como administrador, y reinícielo:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>La protección de LSA empieza con el próximo reinicio: {host} no cargaría entonces el filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL es {value} y se estableció después de iniciarse Windows.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Use un paquete cuyo filtro haya firmado Microsoft; o, donde acepte menos protección de LSASS, ejecute esta línea en el controlador, como administrador:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>La directiva de grupo ordena la protección de LSA: {host} no cargaría el filtro.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>“Configurar LSASS para que se ejecute como proceso protegido” (Configures LSASS to run as a protected process) está establecido en una directiva. LSASS carga entonces solo lo que Microsoft ha firmado para él.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Use un paquete cuyo filtro haya firmado Microsoft o excluya los controladores de esa directiva. Esta línea muestra qué directiva es, en el controlador:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>La protección de LSA está activada aunque no está establecida: {host} no cargaría el filtro.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>Se activó con bloqueo UEFI: el firmware la mantiene, diga lo que diga el Registro de Windows. Si se desactivó desde que se inició Windows, sin ese bloqueo, un reinicio la termina.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Quite el bloqueo con la herramienta de Microsoft LSA Protected Process Opt-out (LsaPplConfig.efi) o use un paquete cuyo filtro haya firmado Microsoft. Esta línea muestra cuándo se inició así LSASS, en el controlador:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>No hay ningún otro filtro de contraseñas.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Se quedan como están: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>No hay ningún reinicio pendiente.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows espera un reinicio para terminar una actualización o una característica. El reinicio para el agente puede ser el mismo.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update espera un reinicio. El reinicio para el agente puede ser el mismo.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>En el próximo reinicio se reemplazan archivos, porque lo pidió otro programa.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Otra instalación se suspendió hasta un reinicio. Reinicie primero el controlador: hasta entonces, Windows Installer puede rechazar el agente.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer está inactivo.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>Hay otra instalación en curso. La del agente la espera, hasta diez minutos.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>No instalado.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>La versión {found} está instalada.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>La versión {found} está instalada y se actualizará a {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>La versión {found} está instalada; el estado de su servicio: {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Hay una parte de un agente que Windows Installer no conoce. La instalación lo corrige.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} tiene la versión {found} del agente, más reciente que {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer se niega a retroceder.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Configure el paquete más reciente o desinstale primero el agente ahí. Esta línea muestra lo que está instalado, en el controlador:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>Su reloj coincide con el de este equipo.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>Su reloj difiere del de este equipo en {seconds} segundos. Kerberos acepta cinco minutos.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>El reloj de {host} va {seconds} segundos adelantado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos acepta cinco minutos; un inicio de sesión puede fallar en cualquier momento.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Ponga en hora ambos con la misma fuente horaria. Ejecute esta línea en el controlador, y aquí:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>El reloj de {host} va {seconds} segundos atrasado respecto al de este equipo.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Instalación empezada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>Espera un reinicio</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin señales</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>Creando la carpeta protegida</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copiando el paquete</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>Iniciando la instalación</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Ejecutando Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Examinando lo que se instaló</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Eliminando lo que se copió</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Solicitando el reinicio</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Apagando</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Iniciando de nuevo</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Esperando a LDAP, SYSVOL y DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Buscando el filtro cargado</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>Quitando el agente</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>No se conoce el nombre con el que {user} inicia sesión en un controlador.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>Está almacenado como nombre distintivo, y no se pudo preguntar al directorio su nombre de cuenta.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Use aquí otra cuenta o escríbala como usuario@dominio en la configuración de la conexión.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>No hay ninguna cuenta con la que iniciar sesión.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>La configuración de la conexión no indica ninguna.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Use aquí otra cuenta.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} no se puede usar para iniciar sesión en un controlador.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>Los controladores conocen las cuentas como usuario@dominio o DOMINIO\usuario.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Escriba la cuenta en una de estas dos formas.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Escriba la contraseña de {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Indique el archivo del paquete.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Esto no es un SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Tiene 64 dígitos, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Copie el que indica el editor del paquete.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Esto no es una huella digital.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Tiene 40 dígitos, de 0 a 9 y de a a f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Cópiela de los detalles del certificado o déjela vacía.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, versión {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Sin comprobar: primero se debe conocer la cuenta.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Espera aprobación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Omitido: ya no es cierto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Nombre distintivo</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Campos (antes → después)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Miembros agregados</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Miembros quitados</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>Id. en el servicio</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Probablemente la cuenta del directorio ya no puede leer nada, o la base es incorrecta.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Compruebe la conexión antes de aprobar nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} de ellos estaba en “{before}”, que ya no aparece en la lista.</numerusform>
            <numerusform>{count} de ellos estaban en “{before}”, que ya no aparece en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>La unidad se eliminó, o la cuenta del directorio ya no puede leerla; nada en las respuestas dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Busque la unidad en Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} de ellos se movió de “{before}” a “{now}”.</numerusform>
            <numerusform>{count} de ellos se movieron de “{before}” a “{now}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Desde la última sincronización se han movido las personas, o la unidad en la que están.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Seleccione también el nuevo lugar, si deben permanecer.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>La selección de unidades u objetos se cambió después de la última sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} de ellos queda excluido por ella.</numerusform>
            <numerusform>{count} de ellos quedan excluidos por ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>Los criterios se cambiaron después de la última sincronización.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} de ellos ya no cumple los criterios.</numerusform>
            <numerusform>{count} de ellos ya no cumplen los criterios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” cambió para {count} de ellos, y los criterios lo tienen en cuenta.</numerusform>
            <numerusform>“{attribute}” cambió para {count} de ellos, y los criterios lo tienen en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Un cambio así suele proceder de un script o de otro sistema.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Compare algunos de ellos en Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” está vacío para {count} de ellos, y los criterios lo tienen en cuenta.</numerusform>
            <numerusform>“{attribute}” está vacío para {count} de ellos, y los criterios lo tienen en cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>Se borró, o la cuenta del directorio ya no puede leerlo.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Examine uno de ellos en Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>La consulta LDAP personalizada ya no encuentra a {count} de ellos.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>Lo que pregunta ha cambiado en Active Directory, o es posible que ya no se pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} de ellos se deshabilitó en el propio Active Directory.</numerusform>
            <numerusform>{count} de ellos se deshabilitaron en el propio Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Alguien, o un script, ha deshabilitado muchas cuentas desde la última sincronización.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Pregunte quién lo hizo antes de que pierdan también aquí su acceso.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} de las cuentas ha caducado en Active Directory.</numerusform>
            <numerusform>{count} de las cuentas han caducado en Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>Ha pasado una fecha de caducidad, a menudo al final de un mes o de un período.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Prorrogue las cuentas, si deben permanecer.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory dio {now} objetos, y {before} la vez anterior.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Se eliminaron, o la cuenta del directorio ya no puede leerlos.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Averigüe cuál de las dos cosas antes de aprobar nada.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} de ellos ya no está en Active Directory.</numerusform>
            <numerusform>{count} de ellos ya no están en Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Se eliminaron, o se movieron a donde la cuenta del directorio no puede leer.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Busque algunos de ellos en Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} nombre de inicio de sesión cambia de “@{before}” a “@{after}”.</numerusform>
            <numerusform>{count} nombres de inicio de sesión cambian de “@{before}” a “@{after}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Parece un nuevo dominio de correo.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>Apruébelo solo si el nuevo dominio es el deseado y está verificado en el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} nombre de inicio de sesión cambia entre una dirección de correo y otra forma.</numerusform>
            <numerusform>{count} nombres de inicio de sesión cambian entre una dirección de correo y otra forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Se usa otro atributo para el nombre de inicio de sesión, o su valor ha cambiado para todos.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Compruebe la asignación del nombre de inicio de sesión.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} nombre de inicio de sesión cambia dentro de “@{domain}”.</numerusform>
            <numerusform>{count} nombres de inicio de sesión cambian dentro de “@{domain}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>Ha cambiado la regla con la que se forman los nombres, o se cambiaron muchos nombres a la vez.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Compare algunos nombres antes y después.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>La configuración se cambió después de la última sincronización.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>Es posible que el nombre de inicio de sesión proceda ahora de otro atributo.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>El grupo “{group}” pierde todos sus miembros conocidos: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Se vació o se creó de nuevo en Active Directory, o no se permite leer sus miembros.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Examine el grupo en Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>El grupo “{group}” pierde {count} miembro de {of}.</numerusform>
            <numerusform>El grupo “{group}” pierde {count} miembros de {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>Se deshabilita</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>Se elimina definitivamente</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>Entró en el grupo {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>Salió del grupo {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>Los grupos en los que entró y de los que salió se conocen desde {at}; los anteriores aún se están leyendo.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>Los grupos en los que entró y de los que salió antes aún se están leyendo.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>por la programación</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>recuperada después de un inicio</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>reintentada después de un fallo</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>después de una aprobación</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>No se registró quién la pidió.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>No ha terminado: sigue en curso o se interrumpió por la fuerza.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” coincide con {count} persona o grupo.</numerusform>
            <numerusform>“{who}” coincide con {count} personas o grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>Según la última lectura del directorio: personas que se agregarían: {joins}, personas que saldrían: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} de las personas agregadas está deshabilitada en Active Directory y no recibe cuenta.</numerusform>
            <numerusform>{count} de las personas agregadas están deshabilitadas en Active Directory y no reciben cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>s sí si</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>La conexión en vigor continúa hasta que otra haya superado su comprobación y usted elija “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Quién puede sincronizarse. No cambia nada antes de que elija “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Qué atributo rellena qué campo. Surte efecto con “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Quién de las unidades seleccionadas se sincroniza. Surte efecto con “{button:Update}”.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Surte efecto con la primera sincronización después de “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Qué controladores capturan contraseñas. Los agentes se instalan en la página “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}” continúa en este paso.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Examine lo que se ejecuta con esta línea. “{button:Try again}” sigue esperando la misma instalación:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Examine su consola. Cuando esté en funcionamiento, “{button:Try again}” continúa con las comprobaciones. Desde aquí:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Corríjalo; “{button:Try again}” continúa con las comprobaciones. En el controlador, como administrador:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Detenido por una persona. “{button:Try again}” continúa en este paso.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Si la sincronización funciona, qué espera su decisión y cuándo se ejecuta la próxima. “{button:Sync now}” trae lo que ha cambiado en el directorio; “{button:Preview only}” muestra lo que haría una sincronización y no escribe nada.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>Lo que se muestra se leyó en la última sincronización. “{button:Sync this one now}” lee de nuevo a esa única persona y no toca a nadie más.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Elija un controlador para leer por qué falló y qué ayuda. “{button:Check now}” pregunta de nuevo a todos; el registro de un controlador dice qué se probó.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>No se ha indicado ningún propietario nuevo.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Este servicio no tiene inicio de sesión, así que se debe indicar la cuenta.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>La sincronización de contraseñas se configuró con “{button:Install with another account, asked for once}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>No se probó después de eso: {count} controlador.</numerusform>
            <numerusform>No se probaron después de eso: {count} controladores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} versión, del {date}, de {who}. Líneas que no se pueden leer: {lost}</numerusform>
            <numerusform>{count} versiones, la última del {date}, de {who}. Líneas que no se pueden leer: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Corrija el usuario o la contraseña en “{page:Settings}”, “{page:Connection to Active Directory}”; la comprobación que hay ahí inicia sesión una vez.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Elija “{button:Resume}” en la página “{page:Overview}”.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Corrija el usuario o la contraseña en “{page:Settings}”, “{page:Connection to Active Directory}”.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} cambio confirmado; registros rechazados: {rejected}</numerusform>
            <numerusform>{at}: {count} cambios confirmados; registros rechazados: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Abra “{page:History}”: cada uno tiene su causa.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Abra la página “{page:Overview}” y revíselos.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} controlador; en espera de un reinicio: {waiting}</numerusform>
            <numerusform>{count} controladores; en espera de un reinicio: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Abra “{page:Password sync}” para reiniciarlos uno tras otro.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} controlador; con un problema: {bad} ({host})</numerusform>
            <numerusform>{count} controladores; con un problema: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>Quién está seleccionado, o cómo se tratan los grupos dentro de grupos, decide los miembros.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Reintente o conceda más tiempo en “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Cree una clave nueva o elija “{button:Move to this machine; the other installation ends}” para terminar la instalación en {device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Seleccione unidades en la página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Se pregunta por las unidades nuevas, según lo establecido en la página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Escriba un valor o elija “{button:is empty}” o “{button:is not empty}”.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Conserve una de las filas. Para tomar el primer valor que exista, use “{button:First that is not empty}”.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Use “{button:First that is not empty}” o “{button:Join}”, o conserve un solo origen.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Acórtelo en Active Directory o use la transformación “{button:A part of it}”.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Elija “{button:Read again}”.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Pruebe la consulta en la página “{page:Units and objects}”; si es lo que se desea, apruebe exactamente estas filas.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Elija “{button:Next}” para comprobarla.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Elija “{button:Get a new code}”.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Elija “{button:Find controllers}” o agregue uno por su nombre completo.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Corrija lo que falló y elija después “{button:Check again}”.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Elija “{button:Install}”.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Escriba el nombre de usuario o la dirección de correo del propietario, o marque “{button:Go on without an owner: nobody will be disabled or deleted}”.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Revise la vista previa e iníciela después al final de esta página.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Elija “{button:Build a new preview}”.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>La clave de instalación indica a qué organización de qué directorio en la nube servirá este equipo. Se comprueba aquí y se consume en “{page:Install}”.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Un código vencido se sustituye con “{button:Get a new code}”. Si el navegador no puede abrir la página, copie el vínculo a otro dispositivo. Si falta un rol, se indica cuál; inicie sesión con una cuenta que lo tenga.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Una fila sin su marca queda retenida hasta que la vuelva a marcar. Si se deshabilitan o quitan más cuentas de las que permiten los límites, esperan su aprobación de exactamente ese conjunto. En “{button:More}” puede empezar con hasta diez filas, retener todo lo que muestra una búsqueda y guardar las filas como tabla. Las cifras del resultado son lo que confirmó el servicio.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Elija “{button:Save query}” o “{button:Undo changes}”.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>La programación la crea de nuevo. Manualmente: aparece en “{button:New}”.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM terminó antes de que el controlador pudiera responder; lo que dijo está en “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>Lo que dijo está en “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Elija de nuevo el paquete: “{page:Password sync}”, “{button:Package}”.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Averigüe qué escribe ahí; lo que escribió está en “{button:Technical details}”. Después, reintente.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Vuelva a la página “{page:Units and objects}”, si no era lo que se deseaba.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Vuelva a la página “{page:Criteria}”, si no era lo que se deseaba.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Pruebe la consulta en la página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Vuelva a estas páginas, si no era lo que se deseaba.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>No destaca nada que estos {count} tengan en común.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Examine las filas.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Informe de configuración de Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Creado: {when}, con la versión {version}. No contiene contraseñas ni claves.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Resultado de la sincronización</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Sin sincronizar</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Decisiones sobre el cifrado</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>Qué se sincroniza</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Campos de usuarios</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Campos de grupos</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Límites sin preguntar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Esperan aprobación</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>No se quitó nada porque</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Otros registros</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>El servicio lo confirmó todo</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>No había nada que hacer</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Algunos cambios esperan aprobación</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Hecho, y algunos objetos quedaron excluidos</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Detenido; lo confirmado permanece</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Con error; lo confirmado permanece</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Un plan espera revisión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Controladores de dominio</translation>
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
        <translation>Ninguno: las contraseñas viajan legibles</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Se confía en esta entidad emisora</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Se acepta exactamente este certificado</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>No se confía en este certificado</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Se aceptaron contraseñas legibles</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>Unidad, sincronizada</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>Unidad, excluida</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Grupos de distribución</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Grupos de seguridad</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Consulta LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Criterios de usuarios</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Criterios de grupos</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Todo en las unidades seleccionadas</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Sigue a Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>No se toca</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Sale de las unidades seleccionadas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Se elimina definitivamente al deshabilitarse</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>No se logró una conexión cifrada con {host}.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Más de {limit} segundos impiden el inicio de sesión y el uso de certificados.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} tiene la dirección {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} y {service} coinciden entre sí. Más de {limit} segundos impiden el inicio de sesión y el uso de certificados.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} y este equipo coinciden entre sí. Más de {limit} segundos impiden el inicio de sesión.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Esta clave sería demasiado larga: {length} bytes, y son posibles {limit} como máximo.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Vuelva a intentarlo a partir de: {retried_at}; una sincronización programada lo hace por sí sola. Si vuelve a ocurrir, avise al operador del servicio.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}” no se puede leer para todos.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Un controlador lo calcula para un objeto cada vez y se niega a hacerlo para muchos.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>El valor fijo de “{field}” contiene un carácter que no es texto: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}” no se puede leer para todos (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}” no se puede rellenar: “{attribute}” no se puede leer como texto.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” contiene un carácter que no es texto: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>Estuvo vinculado y ya no se sincroniza.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Un nombre provisional, mientras varios intercambian sus nombres.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>La entrada en {position} no es la que se espera ahí.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Nada que hacer: el servicio ya coincide con el directorio.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Nada que hacer, hasta donde se puede saber.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Terminado, salvo lo que alguien ha rechazado; nada nuevo espera su decisión.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Esto no es un token ni un secreto de cliente.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Tiene caracteres que ninguno de ellos puede tener, o supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>“{field}” contiene caracteres que no son texto. Afectados: {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>Usa un atributo que solo se calcula al leerlo, o una regla de coincidencia que Active Directory no tiene.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory rechaza las consultas sobre {attribute}: su valor se calcula al leerlo.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} no deja ejecutar ninguno de nuestros scripts.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Escriba el nombre DNS completo del controlador. Esta línea muestra qué cuenta tiene el nombre:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>Se cambió en el camino, o respondió algo distinto del controlador. No se dio por válido nada de ella.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>No lo emitió una entidad en la que confíe este equipo.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>No se logró una conexión cifrada con {host} en el puerto {port} (WinRM sobre TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>La contraseña inicial se comunica</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>Al usuario</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>Al administrador</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>Notificaciones por correo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} por ciento, al menos {floor}, nunca más de {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Cambios cada {minutes} minutos, todo cada día a las {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Cada día a las {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Cada semana a las {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Cada mes el día {day} a las {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas ejecuciones</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Se sincroniza todo lo de las unidades seleccionadas.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Se sincroniza si se cumplen todas estas condiciones:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Se sincroniza si se cumple al menos una de estas condiciones:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Se sincroniza si se cumple todo lo siguiente:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Se sincroniza si se cumple uno de los siguientes:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Se cumplen todas estas:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Se cumple al menos una de estas:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” es “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” no es “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}” empieza por “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” empieza por “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}” termina en “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” termina en “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” contiene “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Se sincroniza si “{attribute}” no contiene “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Se sincroniza si “{attribute}” no está vacío.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Se sincroniza si “{attribute}” está vacío.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Sin condiciones no hay filtro.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>No hay filtro hasta que todas las condiciones estén completas.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP no puede preguntar esto: “{attribute}” se calcula al leerlo y no se puede buscar.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP no puede preguntar esto: Active Directory compara “{attribute}” como un todo, nunca por partes.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Objetos del sistema</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>La cuenta Kerberos del dominio</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Cuentas de servicio administradas</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Cuentas de equipo</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Confianzas con otros dominios</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Los usuarios no están seleccionados</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>Los grupos de distribución no están seleccionados</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>Los grupos de seguridad no están seleccionados</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>No hay ninguna unidad seleccionada</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>En ninguna unidad seleccionada</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>En una unidad excluida</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>En una unidad nueva, todavía sin decidir</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>En una unidad nueva, excluida</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>No cumplen los criterios</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>No se puede leer un valor</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>La consulta personalizada no los encuentra</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>No se preguntó a la consulta personalizada</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>nombre de un objeto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Clase de empleado</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Nombre de inicio de sesión (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Marcas de cuenta</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>Oculto en las listas de direcciones</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Otras direcciones</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Administrado por</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Clase de grupo</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Con estos criterios ya no se sincronizaría nada: {count} quedaría excluido.</numerusform>
            <numerusform>Con estos criterios ya no se sincronizaría nada: {count} quedarían excluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Ninguno de los que están en las unidades seleccionadas cumple las condiciones.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Cambie las condiciones o marque que esto es lo que desea.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Este equipo no deja que el programa se inicie cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>No se pudo escribir nada en {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Pregunte a quien administra este equipo o inicie el agente como servicio.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Vía hacia el servicio</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: anterior a Windows 10 1809 o Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Miembro de {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>Su configuración indica {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>No es miembro de ningún dominio; solo lo necesita la sincronización de contraseñas</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>A través del proxy {proxy}, según la configuración del sistema</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} responde en {milliseconds} ms, sin proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} responde en {milliseconds} ms, a través de {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>Se compara con el del servicio cuando se conoce</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Difiere en {difference_s} s del reloj del servicio</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>No se conoce la hora del servicio</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>Se prueba en cuanto haya confirmado el host</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>Terminó con la eliminación.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Ya no se sincroniza</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Miembros cambiados</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Grupos de los que salió</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Ya no está vinculado</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>Se cambiaron sus miembros</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>Perdió sus pertenencias</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>Ya no está vinculado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>Se guardó la configuración</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>en la línea de comandos</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>por una nueva versión del programa</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>cambiado en el propio archivo</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Versión {number} de la configuración</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>La configuración actual es la misma.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>Qué cambiaría si se restaurara esta configuración:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>La primera versión que se conserva.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Ejecución con vista previa</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Ejecución completa</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Ejecución de cambios con vista previa</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Ejecución de cambios</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} no se pudo sincronizar.</numerusform>
            <numerusform>{count} no se pudieron sincronizar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} retenido.</numerusform>
            <numerusform>{count} retenidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} agregado:</numerusform>
            <numerusform>{count} agregados:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} quitado:</numerusform>
            <numerusform>{count} quitados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>No hay nada anotado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>Se ha escrito {count} evento en {path}.</numerusform>
            <numerusform>Se han escrito {count} eventos en {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Nadie se llama ni se ha llamado “{who}”.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>La última lectura del directorio y el historial no conocen ese nombre, correo o GUID.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Pruebe otro nombre u otra dirección de correo, o el GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Un archivo contiene el historial de uno solo.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Indique el GUID del que desea; sin --export se muestran todos.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>No hay ninguna ejecución {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Nunca empezó, o es anterior a lo que se conserva.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history enumera las ejecuciones.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>Ya no hay ninguna versión {number} de la configuración.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Nunca existió, o es anterior a lo que se conserva.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config enumera las que se conservan.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>No se puede escribir {path}: no se conoce su clase.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Un historial se exporta como CSV o como líneas JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Indique un nombre que termine en .csv o .jsonl.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>Ya no está en Active Directory. La cuenta se eliminó el {at} (ejecución {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Ya no está en Active Directory y no está vinculado. El último cambio fue el {at} (ejecución {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>Antes se llamaba “{name}”.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Tal como se leyó el {at}, en su totalidad.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Tal como se leyó el {at}; puesto al día con los cambios desde entonces ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Último cambio confirmado: {action} el {at} (ejecución {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Nunca se cambió nada, según el historial.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: espera aprobación, porque afectaría a demasiados.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: retenido, porque alguien lo desmarcó o rechazó.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: espera en el último plan.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>Está en {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>Está en {group} en el servicio, donde el directorio no lo nombra directamente.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>No está en {group} en el servicio: el grupo no se sincroniza.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>No está en {group} en el servicio: no hay ninguna cuenta vinculada.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>Todavía no está en {group} en el servicio.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>Lo creó esta ejecución.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Recupera sus valores anteriores.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>Lo habilitó esta ejecución.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>Lo deshabilitó esta ejecución.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>Lo eliminó esta ejecución.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>Se sincroniza de nuevo.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Recupera sus miembros anteriores.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Recupera un miembro que se eliminó.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>Se vincula de nuevo.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>Se crea de nuevo, con otro identificador y sin lo que poseía.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>La cuenta se deshabilita, no se elimina.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>La cuenta conserva el identificador que le dio la sincronización.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>No se conocen sus valores anteriores, porque no se pudieron leer.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>No se sabe quién estaba en el grupo antes de que la sincronización lo asumiera.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Una versión anterior anotó lo que se hizo, pero no lo que había antes.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>Entretanto se ha guardado otra configuración: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Alguien la guardó en otra ventana o con un comando, después de que usted empezara. Sus cambios se conservan y no se guardó nada.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Examine qué difiere ahora y actualice otra vez.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Esta configuración pertenece a una conexión distinta de la de {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>La conexión se configuró de nuevo después de abrirla.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Descártela y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Otra ventana u otro comando está guardando la configuración en {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Tarda un momento y todavía no ha terminado.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>No se puede leer {path}.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>El sistema dice: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Elija otro archivo o dé a este usuario permiso para leerlo.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} no es un archivo de configuración.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>No es lo que escribe una exportación, o es solo una parte.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Exporte de nuevo la configuración y elija ese archivo.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>No se puede usar la configuración de {path}.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Corrija ese lugar o exporte de nuevo la configuración. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} lo escribió una versión más reciente de Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Instale la versión más reciente en este equipo o exporte desde esta versión.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} contiene algo que parece un secreto, en {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Un archivo de configuración se copia y se envía por correo, así que no debe contener ninguno.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Quítelo del archivo. Una contraseña se escribe en este equipo.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>La conexión editada con Active Directory no ha superado su comprobación.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Otra conexión entra en vigor solo después de ella. La actual sigue en vigor.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Compruebe la conexión o retire lo que cambió en ella.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>La configuración se ha escrito en {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Actualizado. La próxima sincronización adopta la nueva configuración.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>La contraseña de {user} funciona y ya está en vigor.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>Comprobando la conexión. La contraseña se prueba una vez.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No difiere nada.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>La próxima sincronización puede deshabilitar o eliminar exactamente las cuentas que se confirmaron, durante 24 horas. Si para entonces hay alguien más entre ellas, las retiene todas y pregunta.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>La próxima sincronización retiene las cuentas que superan los límites y pregunta: vea identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Cuentas que se deshabilitarían: {disables}; que se eliminarían definitivamente: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} no se puede sincronizar: {problem}</numerusform>
            <numerusform>{count} no se pueden sincronizar: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>No se conoce el efecto sobre las personas: el directorio no se leyó para esta configuración. Una ejecución retiene lo que supera los límites.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>¿Actualizar la configuración? [s/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} cuenta supera lo que dejan pasar los límites. Escriba {count} para continuar: </numerusform>
            <numerusform>{count} cuentas superan lo que dejan pasar los límites. Escriba {count} para continuar: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>No hay nadie a quien preguntar si se actualiza la configuración.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>El comando no se ejecuta en un terminal. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Examine qué difiere con --dry-run y use después --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} cuenta se deshabilitaría o se eliminaría: más de lo que dejan pasar los límites.</numerusform>
            <numerusform>{count} cuentas se deshabilitarían o se eliminarían: más de lo que dejan pasar los límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Un cambio así se confirma con su número. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Use --count {count} si es lo que desea.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Conexión con Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy y red</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>Qué se conserva y cuánto tiempo</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Inicio al iniciar sesión</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Cómo llega este equipo al servicio. Se aplica con “{button:Update}”.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Para esta ventana, para lo que anota el agente y para los comandos.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>La respuesta llega demasiado despacio o no termina nunca.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Repita solo esta comprobación; si sigue igual, revise la red y ese servidor.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobado</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} está en orden</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Abra “{page:Password sync}”: cada uno tiene su causa.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Elija otra zona en “{page:Settings}”, “{page:Schedule}”, o actualice los datos de zonas horarias del sistema.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Una ejecución que no terminó bien dice por qué y qué ayuda. “{page:Diagnostics}” prueba todo lo que necesita una sincronización, una fila tras otra.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Todo lo que se decidió en la configuración inicial, para cambiarlo. Primero se muestra el efecto; no cambia nada antes de que elija “{button:Update}”.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Una persona o un grupo, sincronizado de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” coincide con {count} persona o grupo: {names}.</numerusform>
            <numerusform>“{who}” coincide con {count} personas o grupos: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Solo se puede sincronizar uno a la vez.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}” coincide con varios:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Todavía no se puede sincronizar a nadie por separado.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>En este momento no se puede sincronizar a nadie por separado.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Sincronice ahora; después se podrá de nuevo sincronizar a uno por separado.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Este no se puede sincronizar por separado.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} pronto ya no podrá ser propietario de esta conexión.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} tiene la dirección {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Elija “{button:Sign in again}”. Si {owner} ya no está, cambie el propietario.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Un inicio de sesión que ya no se usa aún no está revocado.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>No se pudo informar a {service}. Esto no afecta al inicio de sesión del propietario.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Elija “{button:Change owner}” e indique la cuenta.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Elija “{button:Change owner}” e inicie sesión como {owner}, para que ambos coincidan.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>No se pudo resolver el nombre {host}: no hubo respuesta en {seconds} segundos.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>Las preguntas restantes no se respondieron en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Elija “{button:Change owner}” e inicie sesión como el nuevo.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>No se pierde nada: continúa por sí solo con la próxima señal de actividad, o elija de nuevo “{button:Change owner}”. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Elija “{button:Change owner}” e inicie sesión de nuevo: eso sustituye el cambio que se empezó. Hasta entonces no cambia nada aquí.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Cada fila se prueba de verdad. Una contraseña se prueba una sola vez y nunca se repite por sí sola.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Una ejecución hace por sí sola lo que sucede en un día normal; lo que lo supera espera.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Un cambio se ve en el servicio después de la siguiente ejecución.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>Lo que es más antiguo, o demasiado, se descarta después de una ejecución.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Un archivo de configuración no contiene ningún secreto ni nada de este equipo.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>No hay ningún paquete de Password Sync Agent configurado.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>La configuración no indica ningún MSI, o no su SHA-256 (64 dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Escriba la ruta del paquete y el SHA-256 que indica su editor.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>El paquete {path} no está ahí.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Se movió o se eliminó, o la unidad de disco en la que está no está conectada.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Colóquelo ahí o indique dónde está ahora.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>Su SHA-256 es {found}; la configuración indica {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Obtenga de nuevo el paquete de su editor. Si este es el correcto, escriba su SHA-256 en la configuración. No se copió nada.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>No es un paquete de Windows Installer, o esta cuenta no puede leerlo.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Escriba la ruta del MSI del agente; la cuenta que ejecuta Identity Connect debe poder leerlo.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>Hay otra instalación de agentes de contraseñas en curso.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Una segunda ventana o un comando de Identity Connect trabaja en {folder}; los controladores se tratan uno a uno.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere a que termine o deténgala ahí.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>El trabajo en {host} se interrumpió.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>Identity Connect se cerró o se detuvo entretanto. Lo conseguido se conserva.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} respondió de un modo que no se conoce aquí.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Un script cambió en el camino, o el Windows que hay ahí es de una clase que nunca se probó.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} tiene un agente más reciente: la versión {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>El paquete configurado tiene la versión {version} y lo haría retroceder.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Configure el paquete más reciente o desinstale primero el agente ahí.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} tiene partes de un agente que Windows Installer no conoce.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>Su servicio o su filtro está registrado, sin el producto que lo trajo.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Instale ahí el paquete otra vez y desinstálelo después. Esta línea muestra lo que está registrado:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer dice que el agente está instalado en {host}, pero no está completo.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Falta: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Algo lo quitó, por ejemplo un antivirus. Desinstale, examine el registro del antivirus e instale de nuevo. Esta línea muestra el servicio:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer dice que el agente se quitó de {host}, pero sigue ahí.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>La versión {version} sigue registrada.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Reintente. Si continúa, esta línea muestra lo que está registrado:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>No se pudo acceder a Windows Installer en {host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>Su servicio está deshabilitado o no se inicia.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Ejecute esta línea en el controlador, como administrador, y reintente:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>La instalación en {host} se canceló (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>La terminó ahí alguien u otro programa.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Reintente.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer se detuvo en {host} con un error irrecuperable (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>Su registro dice: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Corríjalo en el controlador y reintente. Lo que se copió se elimina ahí.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>Su registro no dice por qué, o no se pudo obtener.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Reintente. Si vuelve a suceder, esta línea muestra lo que Windows Installer comunicó al registro de eventos:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} no conoce el producto que se debía quitar (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Otra desinstalación fue más rápida.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Vuelva a preguntar su estado.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>A Windows Installer le falta el origen del agente en {host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>Su propia copia del paquete que está instalado ahí ya no está.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Instale otra vez la misma versión y reintente.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Otra instalación lleva demasiado tiempo en curso en {host} (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer hace una cada vez; la nuestra esperó diez minutos.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Deje que termine, o reinicie el controlador, y reintente. Esta línea muestra lo que se ejecuta:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer no pudo abrir el paquete en {host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>Se eliminó, o lo retiene otro programa, por ejemplo un antivirus.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Haga que el antivirus no toque ADMIN$\IdentityConnect y reintente. Esta línea muestra lo que encontró:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>Windows Installer no acepta el archivo como paquete en {host} (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>Llegó tal como se envió: el propio paquete está dañado, o hecho para un Windows Installer más reciente.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Obtenga de nuevo el paquete de su editor y escriba su SHA-256.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Una directiva prohíbe la instalación en {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>Windows Installer, AppLocker o la restricción de software está configurado así, por directiva de grupo.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Permita ahí el paquete, por su editor o su SHA-256. Esta línea muestra qué directivas hay:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>El paquete no está hecho para el procesador de {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>El agente solo existe para Windows de 64 bits en AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Excluya este controlador.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>En {host} está instalada otra versión del agente (1638), y este paquete no la reemplaza.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Ambas tienen el mismo código de producto: el paquete no es una actualización de ella.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Desinstale ahí el agente e instale después.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer terminó en {host} con el código {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Busque el código con esta línea, en el controlador:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} rechaza el paquete: no está firmado por el editor configurado.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows encontró {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Obtenga de nuevo el paquete de su editor o corrija la huella digital en la configuración. No se instaló nada.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>El paquete en {host} no es el que se envió.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>Su SHA-256 ahí es {found}: se cambió después de copiarlo. No se instaló nada.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Averigüe quién puede escribir en ADMIN$ en este controlador. Esta línea muestra quién está conectado:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>El paquete ya no estaba en {host} antes de poder instalarlo.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Lo eliminó otro programa, casi siempre un antivirus.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>Falló en {host} la tarea que ejecuta Windows Installer.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>Dice: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Corríjalo en el controlador y reintente.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>La tarea que ejecuta Windows Installer ya no está en {host} y no dejó ningún resultado.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>El controlador se reinició entretanto, o alguien eliminó la tarea.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Reintente: se examina lo que está instalado y se empieza de nuevo donde no lo está.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} no ha empezado en {minutes} minutos la tarea que ejecuta Windows Installer.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>El Programador de tareas la retiene, o se detuvo entretanto. No se instaló nada.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer lleva {minutes} minutos trabajando en {host}.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Espera algo ahí. No se interrumpió: eso podría dejar un agente a medias.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer sigue trabajando en {host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Una instalación que se empezó no ha terminado, así que ahí no se elimina nada.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Reintente dentro de unos minutos.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} no se reinicia desde aquí: no se conoce ningún otro controlador en su sitio ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Nadie podría iniciar sesión ahí mientras está apagado.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Reinícielo usted mismo cuando convenga y pregunte después su estado. En el controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} no se reinicia: es el último controlador del sitio {site} que presta servicio.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>Los demás no responden: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Repare uno de ellos y reintente. Esta línea muestra qué falla ahí:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} no se ha apagado en {minutes} minutos.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Algo retrasa ahí el apagado. No se reinició ningún otro.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Examine el controlador y reintente. Esta línea muestra quién pidió qué:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} no ha vuelto en {minutes} minutos.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>Se apagó cuando se le pidió y no responde desde entonces. No se reinició ningún otro.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} está de nuevo en funcionamiento, pero no presta servicio después de {minutes} minutos.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>No responde: {missing}. No se reinició ningún otro.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Después de su reinicio, {host} no tiene ningún filtro del agente.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; ya no lo nombra.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Instale de nuevo el agente. Esta línea muestra el valor:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} no cargó el filtro del agente en su reinicio.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows dice: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 y 3063 proceden de la protección de LSA, que solo carga lo que firmó Microsoft: desactívela ahí o excluya este controlador. 16953: no se pudo cargar el archivo; instale de nuevo. Esta línea muestra los eventos:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} no ha cargado el filtro del agente en su reinicio.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>Está registrado, y Windows no dice por qué no se cargó.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Examine los eventos con esta línea; puede ser necesario un segundo reinicio:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Contraseña de la cuenta en los controladores</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>La configuración requiere para los controladores una cuenta distinta de la almacenada.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Indíquela con --user; se pide su contraseña.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>No hay ningún controlador elegido y no se instaló nada.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} sigue ahí; la próxima tarea la elimina.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>La versión {found} ya está instalada; se examina.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>La versión {found} está ahí; se reemplaza por {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>Se creó la carpeta protegida ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>La versión {version} se copió en ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Se inició Windows Installer, como SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Hay otra instalación en curso en {host}; se vuelve a mirar en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer ha terminado con {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>No se pudo obtener el registro de Windows Installer: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>La versión {version} está ahí: producto, filtro y servicio.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>No se pudo eliminar ADMIN$\{folder}: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Instalado. El agente funciona después del próximo reinicio.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Instalado. No se puede saber si se necesita un reinicio.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>El filtro está cargado: aquí se capturan los cambios de contraseña.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>No hay ningún agente que quitar.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Quitado. Windows quita el filtro de la memoria en el próximo reinicio; ya no captura nada.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>Se solicitó el reinicio.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>El controlador se ha apagado.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>El controlador está de nuevo en funcionamiento.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL y DNS responden.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Reiniciado. No tiene ningún agente.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Reiniciado. No se puede saber si el filtro está cargado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Contraseñas y tokens guardados</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Memoria de la sincronización</translation>
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
        <translation>Carpeta de perfil</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espacio libre en disco</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Reloj respecto al servicio</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Vía hacia el servicio, y el proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de configuración</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Formato de la configuración</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Historial de la configuración</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Quién guarda su clave</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>Se pueden abrir</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>La base de datos se abre y admite escritura</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Formato de la base de datos</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>La base de datos está íntegra</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Tamaño de la base de datos</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Diario de la base de datos</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>El agente está en ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Agentes de contraseñas en los controladores</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Esta comprobación no terminó en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Todavía no hay nada configurado</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} todavía no existe; la crea la configuración inicial</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>Se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>Hay {free_mb} MB libres donde está {folder}</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Solo hay {free_mb} MB libres donde está {folder}</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Una primera sincronización de muchas personas necesita unos 2 GB por millón.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Haga espacio ahí antes de que se necesite.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), que es también la de la programación</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); la programación se rige por {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Todavía no hay ninguna: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Espera un archivo de configuración que se pueda leer</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Formato {found}; este programa conoce los formatos hasta {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Todavía no se ha guardado nada</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} versión, del {date}, de {who}</numerusform>
            <numerusform>{count} versiones, la última del {date}, de {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>El archivo se cortó en mitad de una línea, o alguien lo cambió.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Nada depende de estas líneas: la propia configuración está en su propio archivo.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Un archivo de clave, indicado en IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Una credencial de la unidad de systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows, para este equipo (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>El depósito de claves del sistema</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Solo este proceso: lo sellado termina con él</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Varios: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Todavía no se ha guardado nada</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>Hay {count}, y se abre con su clave</numerusform>
            <numerusform>Hay {count}, y se abren con su clave</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Todavía no hay ninguna: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} se abre y admite escritura</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Espera una base de datos que se abra</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Ningún daño en ninguna de las {tables} tablas</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Ningún daño en {checked} de {tables} tablas; después de {seconds} segundos se dejó el resto</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, {free_mb} MB de ellos sin usar; {log_mb} MB esperan en el registro</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, y {log_mb} MB más en el registro de escritura anticipada</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Un programa ha mantenido mucho tiempo la base de datos abierta para lectura, por ejemplo una copia de seguridad.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Termine ese programa; la próxima ejecución traslada entonces el registro a la base de datos.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Registro de escritura anticipada: se puede leer mientras una sincronización escribe</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Modo de diario {journal} en lugar de un registro de escritura anticipada</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>La carpeta está en un sistema de archivos que no puede compartir memoria, por ejemplo una unidad de red.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Mueva la carpeta de perfil a un disco local.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>No probado: el directorio rechazó antes esta contraseña</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>El agente la ha marcado ({cause}). Un intento más acercaría la cuenta al bloqueo.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Sí; última señal: {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Sí: proceso {pid} en {host}, desde {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>No; última señal: {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>La ventana está cerrada, o el servicio se detuvo.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Inicie Identity Connect o el servicio identity-connect: hasta entonces no se sincroniza nada.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>No; nunca se ha ejecutado aquí</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Ninguna, mientras el agente no esté en ejecución</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>No hay ninguna planeada</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Ninguna: la programación está en pausa</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>La puso en pausa una persona.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Ninguna: el directorio rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Una programación que repite un inicio de sesión rechazado bloquearía la cuenta.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Todavía no ha habido ninguna</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} cambio confirmado</numerusform>
            <numerusform>{at}: {count} cambios confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>El servicio rechazó estos registros por su contenido.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} cambio confirmado; otros esperan su aprobación</numerusform>
            <numerusform>{at}: {count} cambios confirmados; otros esperan su aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>La protección retuvo lo que quita más de lo que usted permitió.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: detenida por una persona, {count} cambio confirmado</numerusform>
            <numerusform>{at}: detenida por una persona, {count} cambios confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: no terminó, {count} cambio confirmado</numerusform>
            <numerusform>{at}: no terminó, {count} cambios confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>No hay ninguno instalado desde aquí</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} controlador, sin problemas</numerusform>
            <numerusform>{count} controladores, ninguno con un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Un agente funciona después de reiniciar su controlador.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Ahí falló una instalación, o ya no hay noticias del agente.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Solo hay {free_mb} MB libres donde está {folder}.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Una sincronización necesita espacio para su memoria y para el registro.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Haga espacio en ese disco o mueva la carpeta de perfil (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>La zona horaria {zone} de la programación no se conoce en este equipo.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>Su lista de zonas horarias falta o es anterior a la configuración.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Esta comprobación terminó por un fallo del programa.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Guarde un archivo de soporte y envíelo al soporte.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Preparando el archivo de soporte</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>El archivo de soporte se ha escrito: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Ninguna comprobación encontró un problema.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>No falló ninguna comprobación; por leer: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Comprobaciones que fallaron: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secretos</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>personas y direcciones de correo</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>nombres de host</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>direcciones de red</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>otros textos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Libre (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Zona de la programación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Conocido hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Líneas que no se pueden leer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Tablas comprobadas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Tamaño (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Registro de escritura anticipada (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>Esperan un reinicio</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Con un problema</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Diferencia (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>Las cifras son lo que el servicio ha confirmado. Una ejecución en curso continúa cuando se cierra esta ventana, mientras el programa o el agente estén en ejecución.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Busque a cualquiera en el directorio y vea paso a paso por qué se sincroniza o por qué no: lectura, ámbito, criterios, asignación, coincidencia y acción, con la regla que decidió.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Alguien que no se encuentra puede estar fuera de la base, o se creó después de la última sincronización. Lo que rechazó el servicio se muestra aparte, con la causa y el próximo intento.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>Qué se hizo, a quién, cuándo y con qué configuración: ejecuciones y cambios de la configuración en una sola lista, hasta cada campo.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Aquí nunca se cambia nada después. Cuánto tiempo se conserva es una opción de la configuración. Se puede restaurar una versión anterior de la configuración; pasa a ser la más reciente.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Si no se encuentra a nadie, examine primero el filtro situado encima de la lista. Lo que es más antiguo que el período de conservación se ha descartado.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>Los agentes en los controladores de dominio que capturan una contraseña cuando se cambia: cómo va cada uno y qué se puede hacer.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Un agente no captura nada hasta que se haya reiniciado su controlador. Los controladores se reinician uno a uno, y solo cuando usted lo pide.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>La sincronización continúa entretanto: un cambio surte efecto con la próxima ejecución. Una nueva conexión con el directorio entra en vigor solo después de superar su comprobación.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>Lo que no ha actualizado se puede descartar. Cada versión se conserva en el historial y ahí se puede restaurar.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>De quién es esta conexión: la cuenta que inició sesión, su rol y desde cuándo.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Ninguna sincronización deshabilita ni elimina nunca al propietario. Otra cuenta lo releva después de iniciar sesión ella misma; entonces se revoca el inicio de sesión del propietario anterior.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Si el servicio ya no deja entrar a este equipo, inicie sesión de nuevo aquí. Si falta un rol, se indica cuál.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Todas las comprobaciones del directorio, del servicio, de este equipo y de lo que está almacenado en él, y un archivo para el soporte.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>El archivo de soporte se muestra antes de escribirse y no contiene ningún secreto: se guarda exactamente lo que ve. La contraseña almacenada se prueba una vez.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Formato del archivo de configuración</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Nombre de los secretos</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Versión de la licencia</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Licencia aceptada el</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Cuenta que lee el directorio</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Contraseña de esa cuenta, por su nombre en el almacén</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Cifrado del directorio</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Entidad emisora de confianza</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Certificados aceptados (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Objetos en una página de una respuesta</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Segundos para responder</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>Decisión sobre el cifrado, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Decisión sobre el cifrado, {item}: tomada el</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Clase de servicio</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Dirección para personas y grupos</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Identificador de la organización</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Propietario de la conexión</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Propietario: nombre de usuario</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Propietario: dirección de correo</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Propietario: nombre</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Propietario: identificador</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Propietario: organización</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Propietario: identificador de la organización</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Propietario: región</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Registro de este programa en el servicio</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Dirección del inicio de sesión</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Dirección del centro de datos</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Propietario: rol</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Registro de este dispositivo</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nombre de este dispositivo</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Inicio de sesión en el proxy, por su nombre en el almacén</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>Unidad {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>Unidad {item}: lugar</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Se sincronizan usuarios</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>Se sincronizan grupos de distribución</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>Se sincronizan grupos de seguridad</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>Consulta LDAP de usuarios</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Unidades nuevas</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Criterios de usuarios: cómo se combinan las reglas</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Criterios de usuarios: reglas</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Criterios de grupos: cómo se combinan las reglas</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Criterios de grupos: reglas</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Campo de usuarios: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Campo de usuarios: {item}, origen</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Campo de usuarios: {item}, transformación</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Campo de usuarios: {item}, datos de la transformación</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Campo de grupos: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Campo de grupos: {item}, origen</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Campo de grupos: {item}, transformación</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Campo de grupos: {item}, datos de la transformación</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Cuenta del propietario, que nunca se quita</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Nombres del propietario, que nunca se quitan</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Límite al deshabilitar: al menos</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Límite al deshabilitar: por ciento</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Límite al deshabilitar: nunca más de</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Límite al eliminar: al menos</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Límite al eliminar: por ciento</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Límite al eliminar: nunca más de</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Límite al quitar de grupos: al menos</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Límite al quitar de grupos: por ciento</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Límite al quitar de grupos: nunca más de</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Límite de nuevos nombres de usuario: al menos</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Límite de nuevos nombres de usuario: por ciento</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Límite de nuevos nombres de usuario: nunca más de</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Se retiene todo cuando el directorio se reduce en</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutos entre ejecuciones</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>La programación está en pausa</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Las ejecuciones perdidas se recuperan</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Controladores con sincronización de contraseñas</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Instala con la cuenta almacenada</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Reinicio de controladores</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Paquete del agente de contraseñas</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Paquete del agente de contraseñas: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Paquete del agente de contraseñas: firmado por</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Días que se conservan los cambios</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Megabytes hasta los que se conservan los cambios</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Ejecuciones cuyos registros excluidos se conservan</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Informes de ejecuciones que se conservan</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Versiones de la configuración que se conservan</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Sin criterios: todos en las unidades</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>se sincronizan</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>esperan hasta que alguien decida</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>se excluyen</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>deben cumplirse todas</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>debe cumplirse una</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Todos pasan a ser miembros directos</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Siguen siendo grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>Cada pocos minutos</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>una persona o un grupo</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>Solo se leyó y se sincronizó este; la próxima ejecución decide sobre todos los demás.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Indique el GUID, el correo o el nombre de cuenta del que desea.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>¿Cuál, de 1 a {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>El directorio y el servicio no se han comparado hasta ahora.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Ejecute primero una vista previa o una sincronización.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>La última comparación de todos no llegó a su fin, así que no se sabe quién más tiene el mismo nombre o correo.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>El directorio se lee debajo de una base distinta de la de la última ejecución.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Sincronice ahora, para que se compare a todos una vez.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Varias cuentas del servicio podrían ser suyas: tienen el mismo nombre o correo.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Sincronice ahora: la comparación de todos dice cuáles son esas cuentas.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} no se encontró en Active Directory, y tampoco se eliminó.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>La última vez se vio como {dn}. Es posible que la cuenta que lee ya no pueda verlo, o el controlador no lo dijo todo.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Devuelva su permiso a la cuenta. Hasta entonces, todo se queda como está.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} no se encontró en Active Directory, y no se sabe si se eliminó.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>La última vez se vio como {dn}. La cuenta que lee no ve los objetos eliminados.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>Lo decide la próxima comparación completa: inicie una o permita que la cuenta vea los objetos eliminados.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} está ahora donde no se lee el directorio: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>Se movió fuera de la base de la búsqueda.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>La próxima comparación completa le pregunta antes de quitar nada.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>La sincronización funciona, y algo requiere su atención.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Un plan espera su revisión.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>No se envía nada de él antes de que lo haya examinado.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Algo espera su aprobación.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>La protección retuvo lo que quitaría más que en un día normal.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Algunos no se pudieron sincronizar.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Excluidos: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>La sincronización programada está en curso.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Sincronizando.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>Preparando la vista previa.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Aplicando el plan.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Aplicando lo aprobado.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Sincronizando una persona o un grupo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Ninguna sincronización empieza por sí sola hasta que la reanude.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>En este momento nada ejecuta la sincronización.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Ningún agente de este equipo ha dado señales de vida desde hace un minuto.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Mantenga abierto este programa o inicie el agente como servicio.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Configurado. Todavía no se ha sincronizado nada.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>La primera sincronización empieza con la programación, o ahora si lo desea.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>La última sincronización se terminó a la fuerza.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>Lo que se confirmó hasta entonces permanece.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>La próxima sincronización continúa desde ahí.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>La última sincronización se detuvo.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>La última sincronización falló.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>Falló la última sincronización.</numerusform>
            <numerusform>Fallaron las últimas {count} sincronizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>La sincronización no puede empezar.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>La próxima sincronización lleva retraso.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>El agente está activo, pero no ha empezado una sincronización que correspondía.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Si no empieza dentro de unos minutos, reinicie el agente y examine su registro.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Desconectado del servicio.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>La última sincronización llegó al final.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>No se ha medido si ahora se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>No se puede leer la configuración.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>No se puede decir cómo va la sincronización: no se puede leer su memoria.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>No se puede leer la memoria de la sincronización.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>No se puede escribir nada en la carpeta de la configuración.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Un valor de la configuración no se puede usar.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Seleccione unidades en la configuración.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>El servicio ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>El propietario ya no puede administrar personas.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Haga que otra cuenta lo releve antes de que se detenga la sincronización.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory ya no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>No se deshabilitó ni se eliminó a nadie, porque no es seguro quién ha salido.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>La cuenta del directorio ha perdido un permiso de lectura.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Retenidos por la protección: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>Se quitarían o cambiarían de nombre tantos a la vez que una persona debe decir sí o no.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Un plan espera su revisión. Cambios: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Unidades elegidas que no se encuentran: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} se eliminó, o la cuenta ya no puede leerla.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Devuelva su permiso a la cuenta o quite la unidad de la configuración.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Unidades nuevas sobre las que decidir: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} es nueva. Nadie de ella se sincroniza hasta que usted decida.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Unidades elegidas con otro nombre: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} es ahora {unit}. La elección sigue siendo válida.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>El certificado de {host} caduca el {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Días restantes: {days}. Sin uno nuevo, este controlador ya no se podrá leer.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Renuévelo en el controlador.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>El certificado de {host} caducó el {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>La entidad en la que se confía para el directorio caduca el {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Días restantes: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Registre su sucesora en la configuración antes de ese día.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>La entidad en la que se confía para el directorio caducó el {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Registre su sucesora en la configuración.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>La contraseña de {user} caduca el {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Días restantes: {days}. Active Directory no se puede leer con una contraseña caducada.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Cámbiela en Active Directory y escriba después la nueva en la configuración.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>La contraseña de {user} caducó el {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Controladores que ya no comunican cambios de contraseña: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Controladores en los que no se pudo instalar el agente de contraseñas: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Controladores que esperan un reinicio: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. Ahí los cambios de contraseña se capturan después de él.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Controladores sin el agente de contraseñas: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Controladores de escritura que la sincronización de contraseñas no cubre: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Una contraseña que se cambia ahí no se captura.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Rechazados por el servicio: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Cada uno se reintenta más tarde, o de inmediato cuando cambia.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Excluidos de la última sincronización: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Retenidos manualmente: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Alguien los desmarcó o rechazó. Se quedan como están.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronización</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>Desconectado: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>Por hacer: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Servicio de sincronización</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Otra copia de Identity Connect sincroniza en esta carpeta. Esta espera hasta que termine.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>No está en ejecución.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en ejecución.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Está sincronizando.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Reintenta después de un error.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>El servicio está instalado. Trabaja en {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>El perfil de {source} pertenece ahora al servicio, en {folder}. Lo demás que hay en la carpeta antigua se puede eliminar.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>El servicio ya no está. Su carpeta {folder} y su clave se conservan.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>El servicio está instalado.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>El servicio no está instalado.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>En este sistema no se puede instalar el servicio desde aquí.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>Este es {system}; este comando solo configura systemd de Linux.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>En Windows, ejecute packaging/windows/install-service.ps1 como administrador. En otros sistemas, haga que el sistema inicie “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>No se puede instalar el servicio: systemd no está en ejecución aquí.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>En un contenedor o con otro sistema de inicio no lo hay.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Haga que el sistema inicie “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Solo un administrador puede configurar un servicio.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Necesita un usuario, una clave y una unidad propios.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Ejecute el comando con sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>El sistema no llevó a cabo “{command}”.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>Los detalles técnicos contienen su respuesta.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Corríjalo y ejecute de nuevo el comando: continúa.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Un servicio no puede ejecutar el programa en {path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>Las carpetas particulares están ocultas para él, para que no pueda leer los archivos de nadie.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Instale Identity Connect en otro lugar, por ejemplo en /opt/identity-connect, y ejecute el comando desde ahí.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>Ya hay algo en {folder}.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>El servicio tiene su propia configuración, o la carpeta no está vacía.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Aparte primero esa carpeta y ejecute después de nuevo el comando.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Este comando es solo para el Administrador de control de servicios de Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Nadie ha iniciado este proceso como servicio.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Omita --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Este comando lo ejecuta “service install --move”.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Necesita una clave de {size} bytes en su entrada estándar.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Ejecute “identity-connect service install --move DIR” como administrador.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>El servicio no recibió aviso de ello: {time}.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nombre encontrado</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>El servicio responde</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} responde en {address}, puerto {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>Lo hace el proxy {proxy}</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>No hay ningún proxy configurado para este servicio</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} deja pasar a este programa</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>El certificado es el del propio servicio; nadie inspecciona en medio</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} está en este equipo: nada viaja por una red</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>A partir de cinco minutos, el servicio rechaza los inicios de sesión.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Haga que este equipo tome la hora del dominio o de un servidor horario.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} acepta el token de esta instalación</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} conoce esta instalación y el inicio de sesión de {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>El inicio de sesión de {owner} ha terminado.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>Se retiró en {service} o ha caducado. La sincronización continúa: tiene su propio token. El inicio de sesión del propietario se necesita para demostrar de quién es la conexión.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>No se pudo preguntar si el inicio de sesión de {owner} sigue siendo válido.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Mida de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>No hay que hacer nada: se reintenta con cada señal de actividad.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} sigue teniendo el rol “{role}”</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} no indica si el propietario sigue siendo administrador</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>La cuenta {owner} existe y está activa</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>No hay ningún propietario establecido. Hasta que lo haya, no se deshabilita ni se elimina a nadie.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>El servicio no puede decir qué cuenta se debe proteger.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} está a punto de eliminarse.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Alguien pidió a {service} que elimine esta cuenta. La solicitud queda en espera, porque la cuenta es la propietaria de esta conexión.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Haga propietario a otro administrador; la eliminación se produce entonces por sí sola.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} está a punto de deshabilitarse.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Alguien pidió a {service} que deshabilite esta cuenta. La solicitud queda en espera, porque la cuenta es la propietaria de esta conexión.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Haga propietario a otro administrador; la deshabilitación se produce entonces por sí sola.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} indica a {owner} como propietario, y la configuración de aquí, a {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>El propietario se cambió en el propio servicio.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} aceptó la última señal de actividad</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Sin consultar, debido a “{cause}”</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Este equipo preguntó al servidor DNS {dns_server}. No es el adecuado para este nombre, o este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Compruebe la conexión de red y que {dns_server} resuelva el nombre completo {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Este equipo preguntó al servidor DNS {dns_server}.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Compruebe la conexión de red y que se pueda acceder a {dns_server}.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} rechaza las conexiones ({address}, puerto {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Compruebe que se permitan las conexiones salientes a {host}, puerto {port}.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} no responde ({address}, puerto {port}) en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Compruebe que se permitan las conexiones salientes a {host}, puerto {port}, o configure un proxy.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>No hay ninguna ruta hacia {host} ({address}, puerto {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Compruebe la conexión de red de este equipo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>No se encuentra el proxy {proxy}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Este equipo preguntó al servidor DNS {dns_server} por {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Corrija la configuración del proxy o haga que {dns_server} resuelva {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>El proxy {proxy} rechaza las conexiones.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>No está en ejecución en {address}, puerto {port}, o tiene otro puerto.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>El proxy {proxy} no responde en {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>Está apagado, o un firewall descarta los paquetes hacia {address}, puerto {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>El reloj de este equipo va {difference_s} segundos adelantado respecto al de {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Marca {here}, y el del servicio, {there}. El servicio rechaza los inicios de sesión de equipos cuyo reloj es incorrecto.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este equipo, y haga que tome la hora del dominio o de un servidor horario.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>El reloj de este equipo va {difference_s} segundos atrasado respecto al de {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>La red o el servicio es muy lento.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>El propietario ya no es administrador.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} tiene en {host} el rol “{role}”, que no permite a una conexión administrar a nadie.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Devuelva el rol o haga propietario a otro administrador.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>La cuenta del propietario está deshabilitada.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} ya no puede iniciar sesión en {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Haga propietario a otro administrador.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>La cuenta del propietario ya no está en el servicio.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} se eliminó ahí.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Haga propietaria a otra cuenta.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>El propietario está a punto de causar baja.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>La eliminación o deshabilitación de la cuenta espera hasta que otra cuenta sea la propietaria.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>El servicio indica un propietario distinto del de la configuración de aquí.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>El inicio de sesión del propietario ha terminado.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Inicie sesión de nuevo o cambie el propietario.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Con este servicio, el nuevo propietario debe iniciar sesión.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Un nombre por sí solo no demuestra nada ahí.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Cambie el propietario sin indicar ninguno y haga que el nuevo propietario apruebe el código.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>El propietario ya se está cambiando.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Se ocupa de ello otra ventana u otro comando de este programa.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Espere un momento y vea después quién es el propietario.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} será el propietario, y el servicio todavía no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>No se sabe si {account} ha pasado a ser el propietario.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>El servicio rechaza tanto este inicio de sesión como este dispositivo: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Indique con --account el nombre de usuario o la dirección de correo de la cuenta.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} inició sesión, y solo {wanted} debía pasar a ser el propietario.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>El código se aprobó con otra cuenta. Su inicio de sesión se revocó; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Reintente y haga que {wanted} apruebe el código.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Propietario hasta ahora: {old}; a partir de ahora: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} es el propietario.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>La conexión todavía no se ha medido. Use --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>La conexión, medida: {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>por un cambio de propietario</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Servidor DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Hora de este equipo</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Propietario en la configuración</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>Hora del servicio</translation>
    </message>
</context>
</TS>
