<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>&amp;Usar esta conta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Usar &amp;outra conta</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (conforme a chave)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>&amp;Alterar proprietário</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>&amp;Entrar novamente</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>Renova o logon do proprietário atual, também quando ele foi perdido</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Medir agora</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>Manter o proprietár&amp;io atual</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>&amp;Nome de usuário ou endereço de e-mail no serviço</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>Esta conta nunca é desabilitada nem excluída por uma sincronização.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>&amp;Localizar esta conta</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Até agora</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de agora</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Usar &amp;outra conta</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>O novo proprietário entra</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>Indicar o novo proprietário</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>Alterar o proprietário?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>Conta e conexão</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>Um administrador de {organization} abre a página, entra e insere o código. O proprietário atual também pode fazer isso, para renovar o logon.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>O proprietário é o administrador em nome de quem este computador age. Nenhuma sincronização desabilita ou exclui essa conta.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} ainda não é o proprietário.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>Medindo a conexão</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>Conectado, com algo a examinar</translation>
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
        <translation>Última medição: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>O serviço não informa</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>Nenhum definido: até lá, ninguém é desabilitado nem excluído</translation>
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
        <translation>Função</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>Proprietário desde</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>Insira um nome de usuário ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>&amp;Renovar o logon de {name}</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>&amp;Tornar {name} o proprietário</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} continua sendo o proprietário; o logon anterior é revogado. Uma sincronização em andamento prossegue.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>A partir da próxima sincronização, {name} é a conta que nunca é desabilitada nem excluída.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>{new} passa a ser o proprietário da conexão e nunca é desabilitado nem excluído por uma sincronização. O logon de {old} neste computador é revogado. Uma sincronização em andamento prossegue.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>O que está pendente para {old} no serviço então acontece.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>Alterando o proprietário</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} é o proprietário.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>A página da Zoho mostra o nome do seu próprio cliente, não o deste computador: insira o código somente se você mesmo iniciou esta alteração.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continue somente se a página mostrar o nome deste computador: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>Configurações avançadas</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>Padrão ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>P&amp;orta de todos os controladores</translation>
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
        <translation>Segundos de espera por uma &amp;resposta</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>&amp;Autoridades confiáveis além das do sistema (PEM)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>Somente para esta conexão. Elas atestam nomes, como todas as autoridades.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>Abr&amp;ir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>&amp;Decisões de confiança</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>Nada foi decidido ainda: valem as regras do sistema.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} não é um certificado que possa ser lido.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>Agentes de senha nos controladores de domínio</translation>
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
        <translation>Versão</translation>
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
        <translation>Removendo</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>Não se sabe se o filtro está carregado. Instalado em {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>Captura senhas após a reinicialização. Instalado em {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>Sem notícias desde {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>A versão {version} pode ser instalada</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>Captura senhas desde {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done} de {total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, por outra janela ou por um comando</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Verificar ag&amp;ora</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>Conta que entra nos controladores</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>Grava o pacote, com a linha de comando para a distribuição de software</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>&amp;Pacote…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>Qual pacote é instalado e como ele deve ser</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>Os agentes aguardam até que você entre com uma conta que possa instalar.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Escolha o pacote…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>Parado. O que foi alcançado permanece, e a tarefa continua desse ponto.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>Instalado em %n controlador.</numerusform>
            <numerusform>Instalado em %n controladores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n controlador foi reiniciado e voltou a atender.</numerusform>
            <numerusform>%n controladores foram reiniciados e voltaram a atender.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>Removido de %n controlador.</numerusform>
            <numerusform>Removido de %n controladores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Pasta do pacote</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>O pacote foi gravado em {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>Esta linha o instala sem janela e sem reinicialização. Depois de reiniciado, o controlador captura senhas; “{button:Check now}” mostra isso aqui.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>Entrar como {user}</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>Entrar com a conta que lê o diretório</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>Entrar com outra conta, solicitada uma vez</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>Nenhum controlador é conhecido ainda.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>Todos os controladores graváveis (%n) capturam senhas.</numerusform>
            <numerusform>Todos os %n controladores graváveis capturam senhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>%n de {total} controladores graváveis não está coberto.</numerusform>
            <numerusform>%n de {total} controladores graváveis não estão cobertos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n aguarda reinicialização.</numerusform>
            <numerusform>%n aguardam reinicialização.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n está em silêncio.</numerusform>
            <numerusform>%n estão em silêncio.</numerusform>
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
        <translation>&amp;Reiniciar…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>Remo&amp;ver %n…</numerusform>
            <numerusform>Remo&amp;ver %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>At&amp;ualizar %n controlador</numerusform>
            <numerusform>At&amp;ualizar %n controladores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>&amp;Instalar em %n controlador</numerusform>
            <numerusform>&amp;Instalar em %n controladores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>Sincronização de senhas</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar senhas nos controladores de domínio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Um agente em cada controlador gravável de {domain} captura a senha quando ela é alterada. As senhas existentes são incluídas na próxima alteração.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>Há uma tarefa em andamento. Pare-a antes ou espere que termine.</translation>
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
        <translation>Cadeia do certificado, com o emissor acima</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>Fixado até agora</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>Copiar o SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>&amp;Não confiar</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>Confiar na &amp;autoridade emissora</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>A&amp;brir o arquivo da autoridade…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>&amp;Fixar este certificado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>enviado junto, não emitiu nada aqui</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>não foi possível verificar a assinatura</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, assinada com {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>expirou em {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>a partir de {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>&amp;Usar o nome {name}</translation>
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
        <translation>O que é mostrado da alteração</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>&amp;Ler a conta agora</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Antes e depois, campo por campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membros</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>O serviço não tem mais essa conta.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>Retido: permanece como está até ser marcado novamente.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>Aguarda a aprovação exatamente deste conjunto.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>A conta já existe; os valores atuais dela não fazem parte do plano.</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>Antes e depois, campo por campo</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>O que foi feito com es&amp;te objeto</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>Como está a&amp;gora</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>A&amp;brir a execução</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Verificar nova&amp;mente</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Ten&amp;tar esta linha novamente</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>Sem criptografia: as senhas trafegam em texto claro até o diretório.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>Verificações da conexão</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Cada linha é testada de verdade. Uma senha é tentada uma única vez, nunca de novo por conta própria.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} de {total} verificados</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n verificação falhou</numerusform>
            <numerusform>%n verificações falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n aviso para ler</numerusform>
            <numerusform>%n avisos para ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>Parado. Nada foi alterado; verifique novamente quando quiser.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>&amp;Continuar sem {host}</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>A&amp;lterar o usuário ou a senha</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>Usar o &amp;domínio inteiro</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>Verificar &amp;com {host}</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>Não confiável. A decisão foi registrada; nenhuma senha foi enviada.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
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
        <translation>Duração</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>Tentar esta linha novamente: {check}</translation>
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
        <translation>Verificações</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>Copiar &amp;resultado e correção</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>Unidades escolhidas</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Delete remove uma unidade da seleção.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, não encontrada</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit} inteira</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>Sem {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>Mostrar na árvore</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>Nenhuma unidade escolhida ainda: marque uma acima.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>Unidades escolhidas</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>&amp;Adicionar unidades</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n unidade escolhida não existe mais ou não pode ser lida. Até que seja removida aqui, ninguém é desabilitado nem excluído.</numerusform>
            <numerusform>%n unidades escolhidas não existem mais ou não podem ser lidas. Até que sejam removidas aqui, ninguém é desabilitado nem excluído.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Removê-las</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>Mover ou duplicar esta condição</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>Campo da condição {number}</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>Relação da condição {number}</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>Valor da condição {number}</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>O diretório não tem atributo com este nome; portanto, ele está vazio para todos.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>Código QR da página de logon</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>Ou digitalize com um telefone</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>&amp;Copiar código e abrir navegador</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Obter um novo código</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Seu código</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>Tempo restante deste código</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Nenhum código ainda</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>Solicitando um código ao serviço</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>Válido por mais {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>&amp;Localizar controladores</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Do&amp;mínio</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>Controladores de domínio, o primeiro &amp;é o preferido</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>Adicionar um controlador (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>Remover os controladores escolhidos (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>Preferir o controlador escolhido</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>Usuário &amp;que lê o diretório</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Criptogra&amp;fia</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>O domínio inteiro, se ficar vazio</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>Ler a base de um controlador</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>&amp;Base da pesquisa</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>Ava&amp;nçado…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>As senhas &amp;trafegam em texto claro; eu aceito</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Guardada no cofre protegido</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Conectar ao Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>Há um certificado fixado: consulte “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>Há uma autoridade própria confiável: consulte “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>&amp;Domínio do qual este computador é membro</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>Um usuário com acesso de leitura é suficiente. “{button:Next}” verifica a conexão.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>Usar {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>As configurações deste computador o indicam ({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>Digite primeiro o nome do domínio.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Parar de consultar</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>Consultar os controladores novamente</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} passou a {full}: os certificados usam o nome completo dos computadores.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} é um endereço, e os certificados usam nomes de computadores. Use o nome ou fixe o certificado na próxima etapa.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} passou a {full}.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Um domínio tem um nome DNS, como corp.example.com.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Digite no formato nome@domínio, DOMÍNIO\usuário ou nome diferenciado.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Digite no formato DC=corp,DC=example,DC=com ou deixe em branco.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>Os controladores contêm {base} e nada fora dela.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>Se ficar em branco: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>Indique primeiro um controlador.</translation>
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
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de domínio</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Nenhum controlador ainda. Digite o domínio e escolha “{button:Find controllers}” ou adicione um pelo nome completo.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
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
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, em breve</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>Principal: tem a função de emulador de PDC</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Gravável</translation>
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
        <translation>Somente leitura</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>Erro inesperado</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Todos os grupos devem ser atendidos</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>Basta um grupo</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>Como os grupos são combinados</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Adicionar um grupo</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>Restaurar o que foi removido</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>Duplicar o grupo</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>Mover o grupo para cima</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>Mover o grupo para baixo</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Remover o grupo</translation>
    </message>
    <message>
        <source>and</source>
        <translation>e</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>Já existe %n condição.</numerusform>
            <numerusform>Já existem %n condições.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>indexado</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>Usuários ou grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>Escolher quem é sincronizado</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Procurando a última leitura…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>Os números aparecem assim que o diretório tiver sido lido.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>Não há números antes de o diretório ter sido lido.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>Lendo do diretório: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>Ainda não lido do diretório: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>Nenhum usuário seria sincronizado: nenhum atende aos critérios.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>Nenhum grupo seria sincronizado: nenhum atende aos critérios.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>Deixar de fora todos os usuários (%n)</numerusform>
            <numerusform>Deixar de fora todos os %n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>Deixar de fora todos os grupos (%n)</numerusform>
            <numerusform>Deixar de fora todos os %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n usuário sincronizado sairia.</numerusform>
            <numerusform>%n usuários sincronizados sairiam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n grupo sincronizado sairia.</numerusform>
            <numerusform>%n grupos sincronizados sairiam.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>Permanecem no serviço e não são mais atualizados.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>Com as regras de usuários atuais, a conta de %n deles seria desabilitada.</numerusform>
            <numerusform>Com as regras de usuários atuais, as contas de %n deles seriam desabilitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>Com as regras de usuários atuais, as contas deles permanecem como estão.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>Quem está dentro e quem está fora</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>Testar uma pessoa</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>Em palavras e como filtro</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>Voltar aos números</translation>
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
        <translation>E-mails, arquivos e dados de uma conta excluída se perdem definitivamente. Não podem ser recuperados, nem mesmo se a pessoa for sincronizada novamente.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>Também quando desabilitada ou expirada</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>Contas podem ser excluídas definitivamente</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>Confirmado: contas podem ser excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>Digite {number} para confirmar: é o número de pessoas sincronizadas hoje</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Verificações</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>Verificações ou log</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Salvar arquivo de s&amp;uporte…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>Ten&amp;tar esta linha novamente</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Executar to&amp;das as verificações</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>Alterar o pro&amp;xy</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>Descobrir o que está errado</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>Cada verificação é feita de verdade e não altera nada. A senha salva é tentada uma vez e não é tentada se já foi recusada.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{done} de {total} verificados</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ainda não verificado.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>Parado; o restante não foi testado.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n verificação falhou.</numerusform>
            <numerusform>%n verificações falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n aviso para ler.</numerusform>
            <numerusform>%n avisos para ler.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Nenhuma verificação encontrou problemas.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>Proxy: conforme o sistema</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>Proxy: nenhum</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>O arquivo de suporte foi gravado: {path}</translation>
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
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Não é mais mantido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Valor definido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>Verificar a cone&amp;xão</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Alterar as configurações</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>Tudo o que você altera é um rascunho: a sincronização continua, e nada entra em vigor antes que você escolha “{button:Update}”.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>Uma sincronização em andamento continua com o que tem; a próxima usa as novas configurações.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>As configurações estão sendo salvas.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>Uma senha que você digitou ainda não está em vigor. As outras alterações são mantidas como rascunho; a senha, não.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>Outras configurações foram salvas nesse meio-tempo. Suas alterações são mantidas sobre elas.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n item a corrigir</numerusform>
            <numerusform>%n itens a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>Ver o que &amp;muda…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>Alterado e ainda não em vigor</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>Atualizado. A próxima sincronização usa as novas configurações e pode fazer exatamente o que você confirmou.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>Atualizado. A próxima sincronização usa as novas configurações; ela retém as contas além dos limites e pergunta mais uma vez.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Atualizado. A próxima sincronização usa as novas configurações.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>Descartado. As configurações estão como estavam.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>Conexão e controladores</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>As senhas trafegam em texto claro até o diretório</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de domínio</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronização</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>Versão do agente</translation>
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
        <translation>A conexão está sendo medida</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>A conexão não foi medida</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>Medida: {when}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>Quando o agente for executado</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>A última sincronização leu dele.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ainda não consultado.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Ele responde.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>Ele responde em {trip} ms.</translation>
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
        <translation>Vários atributos ou uma transformação…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Usu&amp;ários</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>Quais campos são mostrados</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Localizar um campo</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>&amp;Mostrar todos os campos</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>Não mapear este campo (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>&amp;Aceitar todas as sugestões</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>Os campos que você mapeou permanecem como estão.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Desfazer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Refazer (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mapeados</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Não mapeados</translation>
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
        <translation>Nenhum campo corresponde ao que você digitou.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>Todos os campos estão mapeados.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>Ninguém está no escopo; portanto, não há com o que testar o mapeamento.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>Nenhum problema: testado com %n usuário no escopo.</numerusform>
            <numerusform>Nenhum problema: testado com %n usuários no escopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>Nenhum problema: testado com %n grupo no escopo.</numerusform>
            <numerusform>Nenhum problema: testado com %n grupos no escopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>O diretório não foi lido; portanto, o mapeamento não foi testado com ninguém.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>Nada se sabe ainda: o mapeamento não foi testado com todos.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>Tudo o que teve efeito</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>O que alterou algo</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Nos últimos 7 dias</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Nos últimos 30 dias</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>No último ano</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>Entre dois dias…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando aconteceu</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>Quem pediu ou salvou</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>Pessoa ou grupo</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>Localizar uma pessoa ou um grupo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>De quem é o histórico mostrado</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>Salvar em um arquivo o que é mostrado</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>O que é mostrado como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>O que é mostrado como linhas &amp;JSON…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>Com &amp;cada alteração, como tabela (CSV)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>Com cada &amp;alteração, como linhas JSON…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>At&amp;é</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>&amp;Mostrar todos novamente</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>O que foi feito com {name}</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>De qualquer pessoa</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>De ninguém: era a hora</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>Nem o histórico nem a última leitura do diretório conhecem alguém chamado “{name}”.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>A linha a executar</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>Usar &amp;NTLM</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>Neste controlador, em vez do Kerberos, que comprova mais. O SMB continua assinado e criptografado, e o WinRM, criptografado.</translation>
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
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Fica em</translation>
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
        <translation>Mostrar na á&amp;rvore</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>Nenhuma unidade se chama “{text}”.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>As unidades são localizadas por parte do nome, pelo DN ou pelo GUID.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>A primeira unidade (%n); digite mais para restringir.</numerusform>
            <numerusform>As primeiras %n unidades; digite mais para restringir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n unidade encontrada</numerusform>
            <numerusform>%n unidades encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Não foi possível pesquisar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>Do diretório à sincronização</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>Usuários no diretório</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>Grupos no diretório</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>Nas unidades selecionadas</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Seriam sincronizados</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>Todas estas são verdadeiras</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Pelo menos uma destas é verdadeira</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>Mover, duplicar ou remover este grupo</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Adicionar uma condição</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>Como as condições do grupo {number} são combinadas</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>Man&amp;ter como estão</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>Mo&amp;strar {count}</numerusform>
            <numerusform>Mo&amp;strar estes {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>Digite {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>Digite {count} para permitir</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir novamente</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>O que é excluído no serviço não pode ser recuperado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{count} de {total} usuários seria desabilitado</numerusform>
            <numerusform>{count} de {total} usuários seriam desabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{count} de {total} contas seria excluída definitivamente</numerusform>
            <numerusform>{count} de {total} contas seriam excluídas definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{count} de {total} membros seria removido</numerusform>
            <numerusform>{count} de {total} membros seriam removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{count} de {total} usuários receberia outro nome de logon</numerusform>
            <numerusform>{count} de {total} usuários receberiam outro nome de logon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>Uma unidade com {count} usuário sincronizado não pode ser encontrada</numerusform>
            <numerusform>Uma unidade com {count} usuários sincronizados não pode ser encontrada</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>Um direito de leitura do diretório foi perdido</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{count} de {total} alterações está retida</numerusform>
            <numerusform>{count} de {total} alterações estão retidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>&amp;Desabilitar {count} usuário mesmo assim</numerusform>
            <numerusform>&amp;Desabilitar {count} usuários mesmo assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>&amp;Excluir {count} conta mesmo assim</numerusform>
            <numerusform>&amp;Excluir {count} contas mesmo assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>&amp;Remover {count} membro mesmo assim</numerusform>
            <numerusform>&amp;Remover {count} membros mesmo assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>Ren&amp;omear {count} usuário mesmo assim</numerusform>
            <numerusform>Ren&amp;omear {count} usuários mesmo assim</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>A unidade foi excluída de &amp;propósito</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>Este &amp;local não deve mais ser lido</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>Permitir {count} &amp;alteração mesmo assim</numerusform>
            <numerusform>Permitir {count} &amp;alterações mesmo assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>Aprovado: {count} usuário será desabilitado</numerusform>
            <numerusform>Aprovado: {count} usuários serão desabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>Aprovado: {count} conta será excluída</numerusform>
            <numerusform>Aprovado: {count} contas serão excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>Aprovado: {count} membro será removido</numerusform>
            <numerusform>Aprovado: {count} membros serão removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>Aprovado: {count} usuário receberá outro nome</numerusform>
            <numerusform>Aprovado: {count} usuários receberão outro nome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>Excluída de propósito: {count} usuário é tratado como quem saiu</numerusform>
            <numerusform>Excluída de propósito: {count} usuários são tratados como quem saiu</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>Aprovado: o que não pode ser lido não é mais procurado</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>Aprovado: {count} alteração</numerusform>
            <numerusform>Aprovado: {count} alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>Mantido: {count} usuário não será desabilitado</numerusform>
            <numerusform>Mantido: {count} usuários não serão desabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>Mantido: {count} conta não será excluída</numerusform>
            <numerusform>Mantido: {count} contas não serão excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>Mantido: {count} membro permanece em seus grupos</numerusform>
            <numerusform>Mantido: {count} membros permanecem em seus grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>Mantido: {count} usuário mantém o nome</numerusform>
            <numerusform>Mantido: {count} usuários mantêm os nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>Mantido: nada é retirado enquanto a unidade não for encontrada</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>Mantido: nada é retirado enquanto faltar o direito</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>Mantido: {count} alteração não é feita</numerusform>
            <numerusform>Mantido: {count} alterações não são feitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>Para que serve esta etapa</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>Para que serve esta página</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>Ajuda – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>Esta ajuda não foi traduzida: está em inglês.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>Quando não funciona</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>Ver o que foi feito</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>O que aconteceu, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
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
            <numerusform>{n} execução que não tinha nada a fazer está oculta.</numerusform>
            <numerusform>{n} execuções que não tinham nada a fazer estão ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>Nada foi feito com este objeto, até onde vai o histórico</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>Pode estar fora dos dias do filtro ou ser anterior ao que é mantido.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>Nenhuma execução deu errado</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>Todas as que são mantidas chegaram ao fim e não deixaram ninguém de fora.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>O filtro oculta tudo o que há aqui</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>Mostrar tudo de &amp;todos</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>Cada execução e cada gravação das configurações é listada aqui a partir de agora, com o que alterou.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>Esta execução não é mais mantida ou ainda não foi registrada.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Salvar o histórico</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} entrada foi salva como {file}</numerusform>
            <numerusform>{n} entradas foram salvas como {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Salvando {done} de {total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>Salvos até agora: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>&amp;Continuar sem proprietário: ninguém será desabilitado nem excluído</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>Conta &amp;proprietária desta conexão</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>O nome de usuário ou o e-mail dela no serviço. Uma sincronização nunca a bloqueia.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Mover para este computador; a outra instalação termina</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>Age em nome de</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>Lê como</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>Configurações em</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>As senhas trafegam em texto claro até o diretório</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>Um certificado está fixado</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>Uma autoridade própria é confiável</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Alterar: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>O que Instalar faz</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>Andamento da instalação</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>Instalar a conexão</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>Isto registra o computador e salva as configurações. Nenhuma pessoa é alterada por isso.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar novamente</translation>
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
        <translation>Desfeito. Este computador não está mais registrado.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>Instalando em {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>Reiniciando {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>Removendo de {host} ({at} de {total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>Consultando o andamento nos controladores</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>Espaços, aspas e quebras de linha que vieram junto são removidos.</translation>
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
        <translation>Chave de &amp;instalação</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase secreta da chave</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Segredo do &amp;cliente</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>To&amp;ken de portador</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>Configurações &amp;de proxy</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>As pessoas são enviadas para</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Forma de acesso</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usada em</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>A chave é guardada no cofre protegido.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>Colar a chave de instalação</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>Ela indica a organização que este computador atenderá. Copie-a da página de administração do seu diretório na nuvem.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>&amp;Token SCIM</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; seu repositório personalizado</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Console de API da Zoho &gt; seu aplicativo sem navegador</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>Não indicado na chave</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>&amp;Mover para este computador; a outra instalação termina</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>&amp;Sim, este é o serviço da minha organização</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>&amp;Sim, ambos são serviços da minha organização</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>Logon com seu próprio cliente, pessoas via SCIM.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>Um administrador entra com um navegador.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>O serviço é acessado com um token de portador (SCIM 2.0).</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>Todos nas unidades selecionadas</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>Todos os grupos nas unidades selecionadas</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>Somente quem atende aos critérios</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>Somente grupos que atendem aos critérios</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>Ninguém é deixado de fora por uma condição. Contas do sistema nunca são sincronizadas.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>Nenhum grupo é deixado de fora por uma condição. Grupos do sistema nunca são sincronizados.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>Não foi possível ler a lista de atributos; digite qualquer nome.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>Contar novamente</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar de contar</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>Usu&amp;ários</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>&amp;Grupos de distribuição</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>Grupos de &amp;segurança</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>O que sincronizar delas</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>As pessoas em uma unidade criada posteriormente são sincronizadas como todas as outras.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Perguntar antes</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>Ninguém em uma unidade criada posteriormente é sincronizado até que você a marque aqui.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>As unidades criadas posteriormente são deixadas de fora; você ainda pode marcá-las aqui.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>&amp;Novas unidades abaixo das escolhidas</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>nas unidades escolhidas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n até agora</numerusform>
            <numerusform>%n até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>Marque uma unidade para incluir as pessoas dela.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>Não foi possível contar</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contado</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n objeto do sistema deixado de fora</numerusform>
            <numerusform>%n objetos do sistema deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>Nenhum tipo marcado</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>Pesquisar os idiomas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>Nenhum idioma tem esse nome.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>O que será necessário</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Escolha o idioma</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>Nada muda no seu diretório nem na nuvem antes de você iniciar a primeira sincronização na última página.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>Um administrador do diretório na nuvem que possa entrar agora</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>O nome do domínio ou de um dos controladores dele</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>Um usuário do diretório que possa ler pessoas e grupos, e a senha dele</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>Cerca de dez minutos</translation>
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
        <translation>Escolher o idioma</translation>
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
        <translation>{name}, grupo</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, conta</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>Contas e grupos deixados de fora</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>Estes nunca são sincronizados, seja o que for que esteja marcado: o próprio domínio precisa deles. Entre eles estão grupos internos, como Usuários do Domínio.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ninguém é deixado de fora.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>&amp;Aceito a licença</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>Abrir o link em um navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>Ler e aceitar a licença</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Licença Apache, versão 2.0. Você pode usar, alterar e redistribuir este programa.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>O link está na área de transferência.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>Salvar a licença</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>Imprimir a licença</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>O que passa de um dia comum aguarda uma pessoa</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>Alterar os &amp;limites…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Pelo menos</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nunca acima de</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>Tudo aguarda quando o diretório encolhe em</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>Uma unidade esvaziada ou um direito perdido parece a saída de todos.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>Até {number} podem ser desabilitados sem perguntar.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>Até {number} podem ser excluídos sem perguntar.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>Até {number} podem ser retirados de grupos.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>Até {number} podem receber outro nome de usuário.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>Todos os {total} podem ser desabilitados sem perguntar.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>Todos os {total} podem ser excluídos sem perguntar.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>Todos os {total} podem receber outro nome de usuário.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>Até {number} de {total} podem ser desabilitados sem perguntar.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>Até {number} de {total} podem ser excluídos sem perguntar.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>Até {number} de {total} podem receber outro nome de usuário.</translation>
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
        <translation>Decidir quanto pode acontecer sem perguntar</translation>
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
        <translation>Nível</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>O registro completo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>Novos registros aparecem automaticamente.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>Os registros escolhidos, ou todos os que são mostrados</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lendo o log…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Nada foi registrado no log.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>Avisos e falhas deste programa apareceriam aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>O filtro oculta todos os registros (%n).</numerusform>
            <numerusform>O filtro oculta todos os %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>{count} de %n registro</numerusform>
            <numerusform>{count} de %n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>Log de {host}</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>Nada foi feito neste controlador ainda.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Copi&amp;ar tudo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>Este computador está pronto para a configuração</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
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
        <translation>Ajuda desta página</translation>
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
        <translation>Outro programa neste computador executa o agendamento; você o acompanha aqui.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · obrigatório</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Escolha um atributo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
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
        <translation>Vem de</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchidos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Não mapeado</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>Testando o mapeamento com todos…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>Mapear os campos</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>Qual atributo preenche cada campo. Uma amostra mostra o resultado na hora.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>Usuários não estão selecionados para sincronização. O mapeamento deles é mantido para mais tarde.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>Grupos não estão selecionados para sincronização. O mapeamento deles é mantido para mais tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>&amp;Continuar mesmo assim, deixar %n de fora</numerusform>
            <numerusform>&amp;Continuar mesmo assim, deixar %n de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>Continuar &amp;sem testar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>%n no escopo não pode ser sincronizado com este mapeamento; está listado aqui com o motivo. Altere o mapeamento ou os valores, ou continue: ele é deixado de fora, e nada acontece com ele.</numerusform>
            <numerusform>%n no escopo não podem ser sincronizados com este mapeamento; estão listados aqui com o motivo. Altere o mapeamento ou os valores, ou continue: eles são deixados de fora, e nada acontece com eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>Não foi possível testar o mapeamento com todos. Leia o diretório novamente ou continue: a prévia mostra cada pessoa antes que algo seja enviado.</translation>
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
        <translation>Pesquisar os membros</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} membro</numerusform>
            <numerusform>{count} membros</numerusform>
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
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>Já adicionado</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>Já removido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>Detalhes t&amp;écnicos</translation>
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
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>em %n minuto</numerusform>
            <numerusform>em %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>em %n hora</numerusform>
            <numerusform>em %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n item aguarda você</numerusform>
            <numerusform>%n itens aguardam você</numerusform>
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
        <translation>As próximas execuções</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>Em pausa: nenhuma destas acontece.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>As próximas execuções, pelo relógio de {zone}</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>Em {date} o relógio pula {wall}: essa execução ocorre às {time}.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>Em {date} o relógio mostra {wall} duas vezes: a execução ocorre na primeira vez.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>Contar novamente</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>Ninguém entra nem sai, em comparação com o que está salvo.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n entraria</numerusform>
            <numerusform>+%n entrariam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n sairia</numerusform>
            <numerusform>−%n sairiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>%n deles tem conta</numerusform>
            <numerusform>%n deles têm conta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n condição incompleta ainda não é contada</numerusform>
            <numerusform>%n condições incompletas ainda não são contadas</numerusform>
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
        <translation>Sincronizar &amp;agora</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>Some&amp;nte prévia</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>Comparação &amp;completa agora</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>Lê todos e compara os dois lados, não apenas o que mudou.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>&amp;Revisar o plano</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>Um plano está sendo aplicado. O que foi confirmado permanece; o restante aguarda.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>Última sincronização há %n minuto, próxima em {minutes} min.</numerusform>
            <numerusform>Última sincronização há %n minutos, próxima em {minutes} min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>Última sincronização: {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>Próxima sincronização: {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>Não foi possível ler as execuções.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>Nenhuma execução ainda. Cada uma aparecerá aqui como uma barra.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>Lendo o que se sabe…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nada aguarda você.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada aguarda uma decisão</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Consultar n&amp;ovamente</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>agendada</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitada</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>terminada à força</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>uma pessoa ou um grupo</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>alterações</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>tudo comparado</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>alguns deixados de fora</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>prévia</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>algo retido</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>Pacote do agente</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>Indicar o pacote e como ele deve ser</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>&amp;Arquivo (MSI)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-&amp;256</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>Impressão &amp;digital do signatário (opcional)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>Obtenha o SHA-256 com o editor, não a partir do arquivo. Ele é comparado antes da cópia e novamente em cada controlador, com o arquivo mantido aberto.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
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
        <translation>Avan&amp;çar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar senhas nos controladores de domínio</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>Um agente em cada controlador gravável de {domain} captura a senha quando ela é alterada. As senhas existentes são incluídas na próxima alteração.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>Há uma tarefa em andamento nos controladores de domínio; ela seria parada.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>Sincronizar &amp;alterações de senha de</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>As pessoas entram no serviço com a senha do Active Directory.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>Um agente em cada controlador gravável captura a senha quando ela é alterada; as existentes são incluídas na próxima alteração.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>A instalação exige um Administrador do Domínio, SMB e WinRM, e a reinicialização de cada controlador. Ela começa depois da primeira sincronização, nunca antes.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>Se ficar desligado, nada é instalado. Você pode ligar mais tarde.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>Conta que instala</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>Não reiniciar nenhum</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>Reiniciar um por um, o principal por último</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>Reinicialização dos controladores</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>Instalar como {user}</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>Instalar com a conta que lê o diretório</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>Instalar com outra conta, solicitada uma vez</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>Escolher onde as senhas são capturadas</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>Opcional. Aqui você escolhe e verifica; nada é instalado ainda.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>Escolher o pacot&amp;e…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>Verificar &amp;todos</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>%n de {total} controladores graváveis não está coberto: {names}</numerusform>
            <numerusform>%n de {total} controladores graváveis não estão cobertos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>Todos os controladores graváveis (%n) estão escolhidos.</numerusform>
            <numerusform>Todos os %n controladores graváveis estão escolhidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>A primeira linha não está pronta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>%n deles não está pronto.</numerusform>
            <numerusform>%n deles não estão prontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>Cada um captura senhas após a própria reinicialização.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>Você é consultado antes que sejam reiniciados.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>Nunca terminou: encerrada à força</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n não sincronizado</numerusform>
            <numerusform>%n não sincronizados</numerusform>
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
            <numerusform>{n} usuário criado</numerusform>
            <numerusform>{n} usuários criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>{n} usuário atualizado</numerusform>
            <numerusform>{n} usuários atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>{n} usuário habilitado</numerusform>
            <numerusform>{n} usuários habilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>{n} usuário desabilitado</numerusform>
            <numerusform>{n} usuários desabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>{n} usuário excluído</numerusform>
            <numerusform>{n} usuários excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} usuário não mais sincronizado</numerusform>
            <numerusform>{n} usuários não mais sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>{n} grupo criado</numerusform>
            <numerusform>{n} grupos criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>{n} grupo atualizado</numerusform>
            <numerusform>{n} grupos atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>{n} grupo excluído</numerusform>
            <numerusform>{n} grupos excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} grupo não mais sincronizado</numerusform>
            <numerusform>{n} grupos não mais sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>{n} membro adicionado a grupos</numerusform>
            <numerusform>{n} membros adicionados a grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>{n} membro removido de grupos</numerusform>
            <numerusform>{n} membros removidos de grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>Alterado: {fields} e mais %n</numerusform>
            <numerusform>Alterado: {fields} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Alterado: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>saiu de {n} grupo</numerusform>
            <numerusform>saiu de {n} grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>{n} membro adicionado</numerusform>
            <numerusform>{n} membros adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>{n} membro removido</numerusform>
            <numerusform>{n} membros removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>Configurações: a primeira versão mantida</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>Configurações: {names} e mais %n</numerusform>
            <numerusform>Configurações: {names} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>Configurações: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>Usuários e grupos</translation>
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
        <translation>chamava-se {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desabilitado</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>Aguarda uma sincronização</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não se sabe</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>Quem mostrar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>Entrariam</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>Sairiam</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>Ninguém é sincronizado com estes critérios.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Ninguém é deixado de fora.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>Ninguém entraria, em comparação com o que está salvo.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>Ninguém sairia, em comparação com o que está salvo.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>Nome diferenciado</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copiar a explicação como texto</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>Abrir o plano mais recente</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>Tentar &amp;este de novo</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>Mostrar no &amp;histórico</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>&amp;Sincronizar este agora</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Escolha alguém</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>Aqui você vê, passo a passo, por que a pessoa é ou não sincronizada, e pode sincronizá-la individualmente.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>Não foi possível explicar.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>Recusado %n vez. Nova tentativa a partir de {time}.</numerusform>
            <numerusform>Recusado %n vezes. Nova tentativa a partir de {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>Como membro de {group}:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>Sincronizando este…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>Aguarda a execução em andamento…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>Algo aguarda uma pessoa: veja acima.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>Não foi possível sincronizar: veja acima.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>Lido de novo: nada a fazer.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Parado. O que foi confirmado até então permanece.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>A conta foi criada.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>Os valores foram atualizados.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>A conta foi habilitada.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>A conta foi desabilitada.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>A conta foi excluída.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>Não é mais sincronizado.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>O grupo foi atualizado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} associação foi adicionada.</numerusform>
            <numerusform>{count} associações foram adicionadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} associação foi removida.</numerusform>
            <numerusform>{count} associações foram removidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nome, e-mail ou conta</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>Pessoa a testar</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>Digite um nome para ver se a pessoa é sincronizada e por quê.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>Ninguém com este nome foi lido do diretório.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>Seriam sincronizados</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>Não decidido: nada mudaria</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>Não seria sincronizado</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>Agora &amp;não</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>Escolha até {most} linhas; {count} escolhidas.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>Escolha até {most} linhas abaixo.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>Exatamente estas são enviadas, e todo o restante continua planejado.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>Mantenha Ctrl pressionado para escolher várias. Linhas retidas não podem ser enviadas.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>&amp;Iniciar com esta linha (%n)</numerusform>
            <numerusform>&amp;Iniciar com estas %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>Voltar a todas as cate&amp;gorias</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>Pesquisar nomes, contas e unidades (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Pesquisar as linhas</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Usuários e grupos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>Usuários, grupos ou ambos</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>Mais ações com as linhas</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>&amp;Começar com algumas delas…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>&amp;Reter {count} mostrada</numerusform>
            <numerusform>&amp;Reter todas as {count} mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>Marcar {count} mostr&amp;ada</numerusform>
            <numerusform>Marcar todas &amp;as {count} mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>Reter {count} &amp;escolhida</numerusform>
            <numerusform>Reter as {count} &amp;escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>Marcar {count} esc&amp;olhida</numerusform>
            <numerusform>Marcar as {count} esc&amp;olhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>&amp;Salvar {count} linha como tabela…</numerusform>
            <numerusform>&amp;Salvar estas {count} como tabela…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>{count} que aguarda aprovação</numerusform>
            <numerusform>As {count} que aguardam aprovação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} foi encontrada em outras categorias.</numerusform>
            <numerusform>{count} foram encontradas em outras categorias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>A pesquisa e o filtro ocultam todas as linhas aqui</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>Mostrar todas as &amp;linhas</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>Não há nada neste plano</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>Ninguém está nas unidades selecionadas, e ninguém foi sincronizado antes.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{chosen} de {count} linha escolhida</numerusform>
            <numerusform>{chosen} de {count} linhas escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} linha</numerusform>
            <numerusform>{count} linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>Retendo…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>Marcando…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>Parado. Nenhuma marcação foi alterada.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>Nenhuma linha foi alterada: estas já estão como desejado ou não são enviadas de forma alguma.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} linha retida.</numerusform>
            <numerusform>{count} linhas retidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} linha marcada.</numerusform>
            <numerusform>{count} linhas marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>Salvar as linhas como tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} linha foi salva como {file}</numerusform>
            <numerusform>{count} linhas foram salvas como {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>Salvando {done} de {total}</translation>
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
        <translation>O que acontece e por quê</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>Não está mais no plano</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>Retido: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>Aguarda aprovação: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>Criar {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>Criar com {count} membro</numerusform>
            <numerusform>Criar com {count} membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>Alterar {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>{count} membro adicionado</numerusform>
            <numerusform>{count} membros adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>{count} membro removido</numerusform>
            <numerusform>{count} membros removidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>Tipos de alteração</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>A atualizar</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>A habilitar</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>A desabilitar</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saindo</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>Ninguém novo</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>Todos na seleção já estão no serviço.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>Nada a atualizar</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>O serviço tem os valores do diretório.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>Ninguém deve ser habilitado novamente</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>Ninguém será desabilitado</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>Ninguém sai da seleção</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Nenhum conflito</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>Todos os nomes e endereços são únicos.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>Ninguém nas unidades selecionadas é deixado de fora</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>Nada está inalterado</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>Tudo aqui é novo.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nada está retido</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>O que você desmarca permanece como está e é listado aqui.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>Nada foi recusado</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>Nenhuma linha aguarda mais aqui</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} continua em execução</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>A sincronização continua conforme o agendamento. Este ícone abre a janela e encerra o programa.</translation>
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
        <translation>Em</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>Domínios de e-mail</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>Verifique se cada um deles pertence à sua organização.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>mais %n domínio</numerusform>
            <numerusform>mais %n domínios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Conforme as configurações do sistema</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Nenhum: conectar diretamente</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>O que tem este endereço</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>O proxy exige &amp;logon</translation>
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
        <translation>&amp;Endereço do proxy</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>&amp;Nome de usuário no proxy</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>&amp;Senha no proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>Guardada no cofre protegido</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>O teste envia somente uma pergunta ao serviço e não altera nada. O diretório nunca é acessado por um proxy.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>Escolher como o serviço é acessado</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>Sincronizar somente os &amp;usuários que esta consulta encontra (grupos não são consultados)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>&amp;Salvar consulta</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatar</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>Uma condição por linha</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>&amp;Desfazer alterações</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>&amp;Remover consulta</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>Alguns dos usuários que a consulta encontra</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Ainda não testada.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>Nenhuma consulta salva: todos os usuários nas unidades escolhidas são sincronizados.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>Uma consulta restringe isso. Salve-a para ver quem ela encontra.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>Consultando o diretório…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>%n usuário até agora</numerusform>
            <numerusform>%n usuários até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>&amp;Testar novamente</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>Não foi possível testar a consulta.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>%n deles nas unidades escolhidas</numerusform>
            <numerusform>%n deles nas unidades escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>A consulta não encontra ninguém.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>Com ela, nenhum usuário é sincronizado.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>A consulta encontra %n usuário.</numerusform>
            <numerusform>A consulta encontra %n usuários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>A consulta encontra pelo menos %n usuário.</numerusform>
            <numerusform>A consulta encontra pelo menos %n usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>Pode haver mais: o teste terminou ali.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>Sair de {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>Minimi&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Manter em e&amp;xecução</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>A sincronização continua: um agente neste computador a executa.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>Há uma sincronização em andamento. Ela para com este programa; o que foi confirmado permanece.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>Nada é sincronizado enquanto este programa está fechado.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>A próxima sincronização começaria: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de domínio</translation>
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
        <translation>Este computador e a conta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>A ler</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Não necessário</translation>
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
            <numerusform>Remover o agente de %n controlador?</numerusform>
            <numerusform>Remover o agente de %n controladores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>As senhas alteradas ali deixam de ser sincronizadas a partir deste momento.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>O Windows mantém o que carregou até que o controlador seja reiniciado; até lá, isso não faz nada. Nenhum controlador é reiniciado por esta ação.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>&amp;Remover de %n controlador</numerusform>
            <numerusform>&amp;Remover de %n controladores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>Não é possível ler as configurações – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>&amp;Restaurar a última versão boa</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>&amp;Mostrar as verificações</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>Salvar arquivo de s&amp;uporte…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>Depois que você mesmo tiver corrigido o arquivo.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>Tudo o que pode ser verificado, também sem configurações.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>Sem segredos nem nomes; você o vê antes que seja guardado.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>Examinando o histórico das configurações…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>O histórico das configurações não contém nenhuma versão que possa ser lida.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>As configurações não são o que está errado.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>Como foram salvas em {date} por {who}. O arquivo atual é guardado ao lado delas.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>Não é possível ler as suas configurações</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>Nada é sincronizado até que possam ser lidas. Pessoas e grupos permanecem como estão.</translation>
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
        <translation>Cada um é desligado imediatamente: a sessão de quem estiver trabalhando nele é encerrada, e ninguém é consultado ali.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>O próximo segue quando LDAP, SYSVOL e DNS do anterior respondem. Se um não voltar, os outros não são tocados.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>Reiniciar %n controlador?</numerusform>
            <numerusform>Reiniciar %n controladores, um após o outro, nesta ordem?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>Nenhum deles é reiniciado a partir daqui</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>Deixados de fora porque não se conhece outro controlador que atenda o site deles nesse meio-tempo: {names}. Reinicie-os você mesmo quando for conveniente e depois pressione “{button:Check now}”.</translation>
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
        <translation>&amp;Agora não</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>Mostrar os c&amp;ontroladores</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>Mostrar o r&amp;esultado</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>&amp;Alterações confirmadas, em dias</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>Com o que é necessário para desfazê-las.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>Alterações confirmadas, no &amp;máximo em megabytes</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>As mais antigas saem primeiro.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>Execuções &amp;cujos registros rejeitados são mantidos</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>Qual registro não pôde ser sincronizado e por quê.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>&amp;Relatórios de execuções</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>Os que têm alterações mantidas permanecem enquanto elas durarem.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>Versões &amp;das configurações</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>Cada uma pode ser consultada e restaurada.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>Decidir por quanto tempo o histórico é mantido</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>Capturar senhas nos controladores de domínio</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>Primeira sincronização em andamento</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>Sincronização em andamento</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>Revisar e iniciar a primeira sincronização</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revisar o plano</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Sincronização parada</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>A sincronização não chegou ao fim</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>Primeira sincronização concluída</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>Sincronização concluída</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>O que é parado ou deixado aqui continua mais tarde: na janela de status, em “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>Estes são resultados confirmados: o serviço respondeu a cada um deles.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>Cada alteração que o serviço confirma é registrada imediatamente.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>A prévia lê o diretório e o serviço e não grava nada.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>Desmarque o que deve permanecer como está. Nada é gravado antes que você inicie.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>Depois, o agente de senha é instalado em %n controlador, e você é consultado antes que ele seja reiniciado.</numerusform>
            <numerusform>Depois, o agente de senha é instalado em %n controladores, e você é consultado antes que eles sejam reiniciados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>Depois, o agente de senha é instalado em %n controlador.</numerusform>
            <numerusform>Depois, o agente de senha é instalado em %n controladores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Concl&amp;uir</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>Concl&amp;uir sem alterações</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} usuário</numerusform>
            <numerusform>{count} usuários</numerusform>
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
            <numerusform>{count} alteração</numerusform>
            <numerusform>{count} alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>&amp;Criar {users}</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>&amp;Criar {groups}</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>&amp;Criar {users} e {groups}</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>&amp;Aplicar {changes}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>Criando a prévia</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>Nada é gravado enquanto a prévia é criada.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>É necessária uma nova prévia.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>&amp;Criar uma nova prévia</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>Não foi possível criar a prévia.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>Ninguém será desabilitado nem removido por este plano. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>Iniciando com %n linha</numerusform>
            <numerusform>Iniciando com %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>O serviço confirmou tudo o que foi escolhido ({chosen}). {rest} outra alteração continua planejada.</numerusform>
            <numerusform>O serviço confirmou tudo o que foi escolhido ({chosen}). {rest} outras alterações continuam planejadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>O serviço confirmou {done} de {chosen}. {rest} outra alteração continua planejada.</numerusform>
            <numerusform>O serviço confirmou {done} de {chosen}. {rest} outras alterações continuam planejadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>Primeira sincronização</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>Você pode parar a qualquer momento: o que foi confirmado permanece, o restante fica como estava.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>Parado antes que algo fosse enviado. O plano está inalterado.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>Salvar relatório da configuração</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da Web (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>O relatório foi salvo como {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>Ninguém é adicionado e ninguém sai com isto.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>&amp;Digite o número para confirmar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>Depois da atualização</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>O que a atualização altera</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>Ver o que muda antes que entre em vigor</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>Digite {number} para continuar.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>Senha da conta que lê o diretório</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>Logon no proxy</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>Digitada de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>%n item a corrigir antes da atualização</numerusform>
            <numerusform>%n itens a corrigir antes da atualização</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} é mais do que os limites deixam passar. Digitar o número permite exatamente estas contas por 24 horas: se até a próxima sincronização houver mais alguém entre elas, todas são retidas, e você é consultado. Sobre as associações além do limite, a pergunta é feita nessa ocasião.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} é mais do que os limites deixam passar. Digitar o número salva as configurações; a próxima sincronização retém estas contas e pergunta mais uma vez, porque ainda não é certo de quem são.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>Calculando o que isso faz com as pessoas…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>Não se sabe o que isso faz com as pessoas: não foi possível ler o diretório. Uma execução retém o que passa dos limites.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n pessoa adicionada</numerusform>
            <numerusform>%n pessoas adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>%n delas não recebe conta: desabilitada</numerusform>
            <numerusform>%n delas não recebem conta: desabilitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n pessoa sairia</numerusform>
            <numerusform>%n pessoas sairiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n conta seria desabilitada</numerusform>
            <numerusform>%n contas seriam desabilitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n conta seria excluída definitivamente</numerusform>
            <numerusform>%n contas seriam excluídas definitivamente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n grupo adicionado</numerusform>
            <numerusform>%n grupos adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n grupo sairia</numerusform>
            <numerusform>%n grupos sairiam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>{count} pessoa é sincronizada depois disso</numerusform>
            <numerusform>{count} pessoas são sincronizadas depois disso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n não pode ser sincronizado: {problem}</numerusform>
            <numerusform>%n não podem ser sincronizados: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>&amp;Digite {number} para confirmar</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>Há uma execução em andamento. Pare-a antes ou espere que termine.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>&amp;Adicionar um atributo</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>&amp;Como é formado</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>&amp;Usar a sugestão</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>Resultado para {name}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>Atributos, nesta ordem</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>Nome do atributo</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>O objectGUID vincula cada objeto do Active Directory à sua conta. Ele nunca muda, seja o que for renomeado ou movido; assim, ninguém é criado duas vezes nem confundido com outra pessoa. Por isso esta linha é fixa.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obrigatório.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>Deve ser diferente para cada um.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>No máximo %n caractere.</numerusform>
            <numerusform>No máximo %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>Regras de usuários</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
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
        <translation>Quando alguém é desabilitado ou expira no Active Directory,</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>desabilitar a conta</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Habilitado novamente lá, é habilitado novamente aqui.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>não fazer nada</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>Ninguém mais é desabilitado, habilitado nem excluído por uma sincronização.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>Quando alguém sai das unidades selecionadas,</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>A conta permanece ativa e não é mais sincronizada.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Quando alguém é excluído no Active Directory,</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>excluir definitivamente</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>O código de uso único de uma nova conta vai</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>para a pessoa, por e-mail</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>Para o endereço de e-mail sincronizado.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>para um administrador</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>Por e-mail; o administrador o repassa.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>para ninguém</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>Um administrador define cada senha e a informa de outra forma.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>As pessoas sincronizadas</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>recebem um e-mail de boas-vindas</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>Quem ainda não definiu uma senha é convidado novamente, no máximo uma vez por dia.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>não recebem e-mail</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>&amp;Perguntar novamente</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>Decidir o que acontece com as contas</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>Nada acontece antes da primeira sincronização, e cada execução mostra o que faz.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>Exige que o status seja acompanhado, o que está desligado.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>Não se sabe quem é o proprietário desta conexão: até lá, ninguém é desabilitado nem excluído.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} é o proprietário desta conexão e nunca é desabilitado nem excluído.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>Alguém que é sincronizado</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>O proprietário desta conexão</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>%n pessoa sincronizada está fora delas hoje.</numerusform>
            <numerusform>%n pessoas sincronizadas estão fora delas hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>Ninguém que é sincronizado está fora delas hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>%n pessoa sincronizada não foi encontrada hoje.</numerusform>
            <numerusform>%n pessoas sincronizadas não foram encontradas hoje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>Ninguém que é sincronizado está ausente hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n pessoa recebe uma conta na próxima execução.</numerusform>
            <numerusform>%n pessoas recebem uma conta na próxima execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>Ninguém novo hoje.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>Ninguém na seleção está desabilitado ou expirado hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>%n pessoa na seleção está desabilitada ou expirada hoje.</numerusform>
            <numerusform>%n pessoas na seleção estão desabilitadas ou expiradas hoje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>%n delas ainda tem uma conta ativa.</numerusform>
            <numerusform>%n delas ainda têm uma conta ativa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>Perguntando ao serviço o que ele pode fazer…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>A sua escolha é mantida.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>Últimas execuções</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
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
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>falta cerca de %n hora</numerusform>
            <numerusform>faltam cerca de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>&amp;Salvar relatório da configuração…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>Abrir a &amp;página do serviço</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} s, {requests} solicitação</numerusform>
            <numerusform>{seconds} s, {requests} solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>{count} alteração do plano ainda não foi enviada. Nenhuma está pela metade: o que foi enviado está confirmado e registrado, e o restante está como estava.</numerusform>
            <numerusform>{count} alterações do plano ainda não foram enviadas. Nenhuma está pela metade: o que foi enviado está confirmado e registrado, e o restante está como estava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>&amp;Continuar com a outra alteração ({count})</numerusform>
            <numerusform>&amp;Continuar com as outras {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n retido</numerusform>
            <numerusform>%n retidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n deixado de fora pelas regras</numerusform>
            <numerusform>%n deixados de fora pelas regras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n aguardando aprovação</numerusform>
            <numerusform>%n aguardando aprovação</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>Não sincronizado: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} deixado de fora</numerusform>
            <numerusform>{count} deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} deixado de fora; mostrando {shown}</numerusform>
            <numerusform>{count} deixados de fora; estes são os primeiros {shown}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tudo foi confirmado pelo serviço</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Não havia nada a fazer</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>Um plano aguarda a sua revisão</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>Algumas alterações aguardam a sua aprovação</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Concluído, e alguns objetos foram deixados de fora</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>Parado. O que foi confirmado até agora permanece</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>A sincronização falhou. O que foi confirmado até agora permanece</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>usuário criado</numerusform>
            <numerusform>usuários criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>usuário atualizado</numerusform>
            <numerusform>usuários atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>usuário habilitado</numerusform>
            <numerusform>usuários habilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>usuário desabilitado</numerusform>
            <numerusform>usuários desabilitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>usuário excluído</numerusform>
            <numerusform>usuários excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>usuário não mais sincronizado</numerusform>
            <numerusform>usuários não mais sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>grupo criado</numerusform>
            <numerusform>grupos criados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>grupo atualizado</numerusform>
            <numerusform>grupos atualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>grupo excluído</numerusform>
            <numerusform>grupos excluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>grupo não mais sincronizado</numerusform>
            <numerusform>grupos não mais sincronizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>membro adicionado a grupos</numerusform>
            <numerusform>membros adicionados a grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>membro removido de grupos</numerusform>
            <numerusform>membros removidos de grupos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>Quais alterações da execução</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Pesquisar nomes</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>Pesquisar nomes nesta execução</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>Salvar em um arquivo o que é mostrado desta execução</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>Como &amp;tabela (CSV)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>Como linhas &amp;JSON…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>Alterações da execução</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>Pedida: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>Na versão {number} das configurações</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Começou: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, levou {took}, {n} solicitação</numerusform>
            <numerusform>{when}, levou {took}, {n} solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} alteração aguardava aprovação</numerusform>
            <numerusform>{n} alterações aguardavam aprovação</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>Todas as alterações ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>Não sincronizados ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>O que esta execução alterou é mais antigo do que as configurações mantêm; restam os números.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>Esta execução não alterou nada no serviço e não deixou ninguém de fora.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>Nenhum nome aqui contém isso</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>Mostrar to&amp;dos</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>Últimas execuções</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Como &amp;tabela</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>Alterações confirmadas</translation>
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
        <translation>Alguns deles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Amostra anterior</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Próxima amostra</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>Uma amostra ao acaso</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>Usuário de amostra</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>Grupo de amostra</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>Pesquisar um usuário de amostra</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>Pesquisar um grupo de amostra</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>Ninguém é encontrado com isto.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>Executar na próxima inicialização</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>Uma execução &amp;perdida enquanto este computador estava desligado</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>Pausar o &amp;agendamento</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>Execuções iniciadas por alguém continuam como antes.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>Alterações a &amp;cada</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>Todos os &amp;dias</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>Dias da sema&amp;na</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>Todo &amp;mês, no dia</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>Minutos entre duas execuções</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>Um mês mais curto usa o último dia.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dia do mês</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
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
        <translation>Escolher quando sincronizar</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>Uma alteração aparece no serviço após a próxima execução. Você também pode sincronizar manualmente a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>&amp;Tudo às</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>À&amp;s</translation>
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
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>Entrar nos controladores</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>Usar uma conta que possa instalar em controladores de domínio</translation>
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
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>É mantida na memória até você sair desta página e nunca é armazenada. Uma senha errada não é tentada de novo por conta própria.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>Continuar com esta conta?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>Entrar como administrador</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>Esta conta será a proprietária da conexão. Você pode alterar o proprietário mais tarde.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>Abra a página em um navegador, entre e insira o código.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Não informado pela Zoho; deve ser organization owner ou admin</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>A página da Zoho mostra o nome do seu próprio cliente, não o deste computador: insira o código somente se você mesmo iniciou esta configuração.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>Continue somente se a página mostrar o nome deste computador: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>Logon não efetuado</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>&amp;Obter um novo código</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>Configurações &amp;de proxy</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>A conexão voltou</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>O código tinha expirado; este é um novo. Aguardando o logon</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Aguardando o logon no navegador</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>O código continua válido; nova tentativa em {seconds} s</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>Nova tentativa automática em {seconds} s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>Código copiado. Aguardando o logon no navegador</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>Código copiado. Nenhum navegador abre aqui: abra o link em outro dispositivo</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>Link copiado. Aguardando o logon</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>Iniciar este programa quando eu entrar neste computador</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>Ele inicia como um ícone ao lado do relógio e sincroniza conforme o agendamento. Sem isso, e sem um agente como serviço, nada é sincronizado enquanto este programa está fechado.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece atenção</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Não medido</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>Iniciar com o usuário deste computador</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n unidade selecionada</numerusform>
            <numerusform>%n unidades selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n unidade deixada de fora</numerusform>
            <numerusform>%n unidades deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n campo de usuários</numerusform>
            <numerusform>%n campos de usuários</numerusform>
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
        <translation>Todos nas unidades selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>Quem sai: {leaving} · Quem é excluído: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent} %, pelo menos {least} e no máximo {most} são desabilitados</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>Alterações a cada %n minuto, tudo às {time}</numerusform>
            <numerusform>Alterações a cada %n minutos, tudo às {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>Em %n controlador de domínio</numerusform>
            <numerusform>Em %n controladores de domínio</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Nenhum: conectar diretamente</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>Conforme as configurações do sistema</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>Alterações: %n dia</numerusform>
            <numerusform>Alterações: %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>Salvar um arquivo de suporte</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>É gravado exatamente o que você vê aqui, e nada é enviado. Os segredos são retirados; as pessoas têm outros nomes.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>Deixar legíveis os nomes de &amp;host e os nomes das unidades</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>Arquivos do arquivo de suporte</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>Pesquisar neste arquivo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Avan&amp;çar</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Conteúdo do arquivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Montando…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>Nada precisou ser retirado.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>Retirado ou renomeado – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}” não está neste arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>Linha %n</numerusform>
            <numerusform>Linha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Arquivo compactado (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>Procurando a última leitura…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>Lendo o diretório…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>Diretório lido: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
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
        <translation>O diretório não foi lido até o fim; portanto, os números podem ser baixos demais.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>A leitura foi parada. Escolha “{button:Read again}” para obter os números.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Não é mais mantido</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Ver execução</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>E&amp;xportar as configurações…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar configurações…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>As configurações em vigor, como um arquivo para guardar ou levar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>Você vê o que difere e o que isso faz com as pessoas antes que algo seja alterado. As alterações que você ainda não atualizou são substituídas.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>Levar as configurações</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>As configurações foram gravadas em {path}.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>Alterar propri&amp;etário…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>&amp;Configurações da conexão…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>Sair (a sincronização c&amp;ontinua)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>Sa&amp;ir…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>Próxima sincronização: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n item precisa de você</numerusform>
            <numerusform>%n itens precisam de você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>Tentar novamente: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionada</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>parcialmente selecionada</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>Partes desta etapa</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>Localizar unidades (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>Localizar unidades</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unidades organizacionais</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>Escolher o que sincronizar</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>Uma unidade marcada inclui tudo o que está abaixo dela.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Não contado</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>Esta unidade não está mais na árvore.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>Unidades e tipos</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>Consulta LDAP (ligada)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Consulta LDAP</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Deixados de fora ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>Nome, e-mail ou conta</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>Nome, e-mail, conta, DN ou GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>Localizar um usuário ou grupo</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Quem está na lista</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Tentar todos de novo</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>Localizar qualquer pessoa e ver por que é ou não sincronizada</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>Conforme lido na última sincronização; o que você escolher pode ser lido de novo.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>Alguém está sendo sincronizado; isso seria parado.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>Os {few} melhores de {count}; digite mais para restringir.</translation>
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
        <translation>Nada está em quarentena</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>O serviço não recusou ninguém por seus dados.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>Ninguém está retido</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>Nenhuma linha de um plano foi desmarcada ou rejeitada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>Os primeiros {few} de {count}; digite um nome para restringir.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} na lista</numerusform>
            <numerusform>{count} na lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>Ninguém aqui corresponde a “{text}”.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>Outros são listados quando a pesquisa está vazia.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>&amp;Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>Digite quem você procura</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>Um nome ou parte dele, um endereço de e-mail, um nome de conta, um nome anterior, um nome diferenciado ou um GUID.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Ninguém foi encontrado.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>Pode ser novo: este objeto pode ser lido do diretório agora.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>Le&amp;r do diretório</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>Quem é novo passa a ser conhecido após a próxima sincronização.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>&amp;Sincronizar todos agora</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>Não foi possível pesquisar.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;novamente</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>Nenhum plano aguarda revisão. Uma prévia cria um.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} será enviado novamente na próxima execução.</numerusform>
            <numerusform>{count} serão enviados novamente na próxima execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>Liberado. A próxima execução decide o que acontece; você pode sincronizar este agora.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>Configurações antes e depois</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>&amp;Restaurar esta versão…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>Ir para &amp;Configurações</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>As configurações são as mesmas agora. Não há nada a restaurar.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>Isto mudaria, a partir de agora:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>Nada foi alterado ainda: a página de configurações mostra primeiro o efeito sobre as pessoas. A quem pertence a conexão, este dispositivo e as senhas permanecem como estão.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>Esta versão lê o diretório com a conta {user}. A senha dela não foi mantida: deve ser digitada de novo.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>A outra conexão com o diretório só assume depois da verificação dela.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>As configurações foram salvas em {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>É a primeira versão mantida: não se sabe o que havia antes.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>A pessoa usada como exemplo</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
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
        <translation>Ajuda desta etapa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – etapa {number} de {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>Etapa {number} de {total}, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>Etapa {number} de {total}, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n item a corrigir</numerusform>
            <numerusform>%n itens a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>Fechar a configuração</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>Manter o que você inseriu até agora?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>A configuração continua nesta etapa quando você a abrir novamente.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>A conexão está instalada. Nada é sincronizado antes da revisão.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>&amp;Salvar e sair</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
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
        <translation>Copiar o filtro</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>Para testar em outras ferramentas. Ao contrário dos critérios, o LDAP também ignora acentos.</translation>
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
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>O deste computador: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>Tudo é comparado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>O relógio pula {wall} nesse dia: logo depois.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>O relógio mostra {wall} duas vezes nesse dia: a primeira vez.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>O relógio mostra {time} duas vezes: a primeira vez.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>O relógio mostra {time} duas vezes: a segunda vez.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>O último dia de um mês mais curto.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>Retirar este atributo</translation>
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
        <translation>argumentos posicionais</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opções</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: erro: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argumento %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>argumentos não reconhecidos: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>os seguintes argumentos são obrigatórios: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>um dos argumentos %s é obrigatório</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>não permitido com o argumento %s</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>opção ambígua: %(option)s pode corresponder a %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>escolha inválida: %(value)r (escolha entre %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>valor %(type)s inválido: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>um argumento esperado</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>no máximo um argumento esperado</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>pelo menos um argumento esperado</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>argumento explícito %r ignorado</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>O Identity Connect mantém um diretório na nuvem em sincronia com o Active Directory. Sem um comando, abre-se uma janela.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>mostra esta mensagem de ajuda e sai</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>mostra o número da versão do programa e sai</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>abre como um ícone ao lado do relógio, como ao entrar (sem um comando)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>configurações, segredos e histórico (padrão: $IDENTITY_CONNECT_FOLDER ou os dados do usuário)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>usa este idioma (de, pt_BR, ...) em vez do idioma do sistema</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>detalhes técnicos de erros</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>testa tudo em um serviço de diretório e um Active Directory incorporados</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>executa um serviço de diretório e um Active Directory para testes</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>configura a partir de um arquivo de respostas, de forma autônoma</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>mostra o que uma sincronização faria e armazena esse plano</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>sincroniza agora ou aplica exatamente um plano visto na prévia</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>sincroniza conforme o agendamento até ser parado, sem janela</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>instala, remove ou consulta o agente como serviço do sistema operacional</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>diz por que uma pessoa ou um grupo (não) é sincronizado</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>mostra o que foi feito: execuções, alterações e versões das configurações</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>mostra, compara, exporta, importa ou restaura as configurações; informa uma nova senha do diretório</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>mostra como está a sincronização, o que aguarda você e as últimas execuções</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>mostra o que está retido para aprovação; aprova, rejeita ou libera</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>lista o que o serviço recusou, com a causa e a próxima tentativa</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>mostra ou altera o proprietário da conexão</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>instala o Password Sync Agent nos controladores de domínio, reinicia-os, mostra em que ponto estão</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>cria ou verifica uma chave de instalação</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>verifica tudo e grava um arquivo para o suporte, sem dados confidenciais</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: a tarefa principal no sandbox incorporado, em uma janela ou (`--headless`) sozinha.

Nada dela permanece: o perfil fica em uma pasta temporária, os segredos, na memória deste processo,
e o sandbox termina com o comando.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>sem janela, sozinho</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>pessoas (padrão: 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: um serviço de diretório e um Active Directory para testes, somente neste computador.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>grava aqui a autoridade dos controladores (PEM)</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>à maneira da Zoho: o logon em dois data centers e um repositório personalizado</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: tudo o que o assistente pergunta, de forma autônoma.

Os segredos vêm do ambiente, de um prompt ou do chaveiro, e nunca do arquivo nem de
argumentos. Nada é mantido de uma tentativa que falhou.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML; há um exemplo completo no README (answers-example.toml). Segredos: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, ou um prompt</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>substitui as configurações de uma conexão existente</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: lê, compara e mostra o que uma sincronização faria. Nada é gravado no serviço.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>o plano com todas as suas alterações</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: uma execução agora. Cria e aplica o próprio plano ou aplica exatamente um visto na prévia.

O próprio plano abrange o que mudou no diretório desde a última execução, como o de uma agendada, quando
isso é suficiente; abrange todos quando não é, e com `--full`.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>o resultado como JSON</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>compara todos nos dois lados, não apenas o que mudou no diretório desde a última execução (o que foi alterado manualmente no serviço só é encontrado assim)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>aplica exatamente este plano visto na prévia</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>sincroniza somente este, como está agora no diretório (nome, e-mail, nome da conta, DN ou GUID de uma pessoa ou um grupo)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>aprova antes um conjunto retido de alterações (veja `holds`)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>quantos são; solicitado quando algo é excluído definitivamente</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: executa o agendamento, e o que a janela solicita, até ser parado (um serviço).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>se outro trabalha nesta pasta (uma janela aberta), espera até que termine</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>como o Gerenciador de Controle de Serviços do Windows o inicia</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: o agente como serviço do sistema operacional (Linux com systemd).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>usuário, chave e unidade; iniciado com o computador</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>para o serviço; a pasta e a chave dele permanecem</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>se está instalado e em execução</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: por que uma pessoa ou um grupo é ou não sincronizado; a etapa que decidiu fica por último.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>etapas e fatos como JSON</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>nome, e-mail, nome da conta, DN ou GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: o que foi feito, com quem, quando e com quais configurações; do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>o que foi feito com esta pessoa ou este grupo, por qualquer nome antigo</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>uma execução, as alterações e os registros rejeitados dela</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>uma versão das configurações e o que é diferente agora</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>somente as versões das configurações</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>também cada alteração confirmada</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>não antes deste dia (2026-11-30) ou horário</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>antes deste dia (2026-11-30) ou horário</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>execuções que tiveram efeito, que alteraram algo ou que deram errado</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>execuções que esta conta do sistema operacional pediu e o que ela salvou</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>um objeto JSON por linha</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>neste arquivo (.csv ou .jsonl), com as alterações</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: as configurações em vigor, como arquivo, comparadas e alteradas sem janela.

`import` e `restore` mostram o que difere, e o que isso faz com as pessoas conforme a última leitura, antes
que algo seja alterado. Outra conexão com o diretório só assume depois de passar na
verificação; uma senha é tentada uma vez. Uma sincronização em andamento continua com o que tem.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>as configurações em vigor</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>grava-as em um arquivo, sem segredos e sem o que pertence a este dispositivo</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>obtém-nas de um arquivo, depois de mostrar o que difere</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>o que um arquivo alteraria</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>volta a uma versão anterior (history --config as lista)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>outra senha da conta que lê o diretório</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>a resposta como JSON</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: o veredito, o que aguarda uma pessoa, o que está conectado, como foram as últimas execuções.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>o status como JSON</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: o que a proteção retém, por quê, e o que uma pessoa diz a respeito.

`list` mostra todos os conjuntos; `show`, as linhas de um; `approve` permite exatamente esse conjunto por 24 horas, `reject`
o mantém como está até `release`. Um ID pode ser abreviado quando o começo é suficiente.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>todos os conjuntos retidos (sem uma palavra: o mesmo)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>as linhas de um conjunto, por nome</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>permite exatamente este conjunto, por 24 horas</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>mantém como está, até ser liberado</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>retira o que foi dito a respeito</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: o que o serviço recusou pelos dados, por quê, e quando é enviado novamente.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>a lista como JSON</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>faz a próxima execução enviar este objeto novamente (all: tudo)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: de quem é esta conexão e como outra pessoa se torna o proprietário dela.

`show` diz quem é o proprietário da conexão e como ela está, conforme a última medição; `--measure` consulta
de novo. `change` torna proprietário quem aprovar o código: um administrador da mesma organização
ou o proprietário atual, cujo logon é renovado. `--account` não deixa mais ninguém se tornar o proprietário; quando ninguém
entra (SCIM simples), indica a conta.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>o proprietário e como está a conexão (sem uma palavra: o mesmo)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>quem aprovar o código é o proprietário a partir de agora</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: o Password Sync Agent nos controladores de domínio, sem janela.

`check` examina aquilo de que uma instalação depende e não altera nada; `install`, `restart` e
`uninstall` continuam de onde estavam; `status` mostra o que se sabe e consulta com `--refresh`.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>aquilo de que uma instalação depende; nada é alterado</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>instala ou atualiza, um controlador após o outro</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>reinicia um após o outro, o principal por último</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>em que ponto cada um está, até onde se sabe</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>remove o agente</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` e `key check`: chaves de instalação. Os segredos delas vêm de um prompt ou, como
linhas `name=value`, da entrada padrão, e nunca de argumentos, que toda lista de processos mostra.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>cria uma chave</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>lê uma chave da entrada padrão ou de um prompt, offline</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: todas as verificações existentes e um arquivo para o suporte, sem dados confidenciais.

Funciona seja o que for que esteja danificado, e também quando nada está configurado. O código de saída é o da primeira verificação que
falhou; avisos não são falhas.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>os resultados como JSON</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>grava um arquivo de suporte (ZIP), sem segredos e sem os nomes das pessoas</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>deixa legíveis nele os nomes de host e os nomes das unidades</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>a pasta de perfil de um usuário: as configurações, o histórico e os segredos dela passam para o serviço</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>agora não</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>mostra o que difere e termina</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>não pergunta a ninguém</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>quantas contas seriam desabilitadas ou excluídas; solicitado quando são mais do que os limites deixam passar</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>o ID do conjunto, ou o começo dele</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>consulta o serviço agora</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>nome de usuário ou endereço de e-mail: somente esta conta pode se tornar a proprietária</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>este controlador (repita a opção para vários); caso contrário, os das configurações</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>uma conta diferente da armazenada: usuário@domínio ou DOMÍNIO\usuário; a senha dela está em IDENTITY_CONNECT_CONTROLLER_PASSWORD, ou é solicitada, e nunca é armazenada</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>solicita a senha ou a lê como uma linha da entrada padrão</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>entra neste controlador com NTLM; em todos os outros, com Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>consulta os controladores</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>Os segredos são solicitados; com redirecionamento, a entrada padrão tem linhas como token=...: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>com logon (padrão), Zoho com um cliente próprio ou SCIM 2.0 simples</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: onde o seu cliente OAuth foi criado; substitui --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>base do serviço em que as pessoas entram</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>base dos pontos de extremidade SCIM 2.0 dele</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>a organização, como o serviço a conhece</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>a organização, como as pessoas a conhecem</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>o cliente OAuth com que se entra</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>último dia, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>o que ela diz, como JSON</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>Isto falhou, e ainda não há descrição para o caso: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>Envie os detalhes técnicos ao suporte.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>Nenhum controlador de domínio foi indicado.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>O DNS não conhece nenhum para o domínio {domain}, ou a lista está vazia.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>Insira o nome completo de um controlador de domínio, como dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}” não é um nome de host.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>Um controlador é um nome, como dc1.corp.example.com, ou um nome e uma porta, como dc1.corp.example.com:636.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>Corrija o nome.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>O nome {host} não existe no DNS.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>O servidor DNS consultado ({dns_server}) não o conhece.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>Insira o nome completo (como dc1.corp.example.com) ou faça este computador consultar o próprio servidor DNS do domínio.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>Não foi possível consultar o nome {host}.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>O servidor DNS {dns_server} não responde.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>Verifique a conexão de rede deste computador e as configurações de DNS dele.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>Este computador não tem servidor DNS.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>As configurações de rede dele não indicam nenhum.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>Insira os nomes dos controladores de domínio manualmente ou defina um servidor DNS.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}” não é um nome de domínio.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>O nome DNS de um domínio é algo como corp.example.com.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} responde na porta {open_port} (LDAP), mas não na porta {port} (LDAPS).</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>Um firewall bloqueia a porta {port}, ou o LDAPS está desligado porque o controlador não tem certificado.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>Abra a porta {port}, dê um certificado ao controlador ou escolha StartTLS.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} recusa conexões na porta {port}.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>Nada escuta ali, ou um firewall rejeita a conexão.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>Verifique o nome e a porta, e se o controlador está em execução.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} não respondeu na porta {port} em {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>O controlador está desligado, ou um firewall descarta os pacotes.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>Verifique se o controlador está em execução e se a porta {port} está aberta a partir deste computador.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>Não é possível alcançar {host} na porta {port}.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>Este computador não tem caminho até a rede dele.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>Verifique a conexão de rede deste computador e a VPN, se houver.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} está ocupado demais para responder.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>Foi o que o controlador informou.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>Uma sincronização passa sozinha para o próximo controlador. Em uma verificação, tente mais tarde ou verifique com outro controlador.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} está sendo desligado ou não está disponível.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>A conexão com {host} terminou.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>O controlador ou a rede a fechou antes que a resposta estivesse completa.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>Tente novamente. Se acontecer com frequência, procure um firewall que encerra conexões longas.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} não deu resposta em {seconds} s.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>O controlador está sobrecarregado, ou a rede perdeu a resposta.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} deu uma resposta que não é LDAP.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>Outro tipo de servidor escuta ali, ou algo no caminho alterou a resposta.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>Verifique o nome e a porta.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} é um servidor LDAP, mas não é Active Directory.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>Ele não indica um domínio padrão.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>Insira o nome de um controlador de domínio.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} aceitou a conexão na porta {port} e a fechou em seguida.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>O controlador não tem um certificado utilizável para LDAPS.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>Instale no controlador um certificado de “Autenticação do Servidor” com o nome {host} ou peça que a autoridade de certificação do domínio emita um.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} se recusou a passar para a criptografia (StartTLS).</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>O controlador não tem um certificado utilizável.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>Instale no controlador um certificado de “Autenticação do Servidor” com o nome {host}.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} aceitou a conexão na porta {port}, mas não respondeu.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>O controlador está travado, ou um firewall segura a conexão.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>Verifique se o controlador está funcionando normalmente.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} oferece apenas versões antigas do TLS.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>Este programa precisa de TLS 1.2 ou posterior. No Windows Server 2008 R2 e 2012, ele fica desligado até ser habilitado.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>Habilite o TLS 1.2 no controlador.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} não usa TLS na porta {port}.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>A porta pertence ao LDAP não criptografado ou a outro serviço.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>Use a porta 636 para LDAPS ou escolha StartTLS para a porta 389.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>O controlador e este computador não chegaram a um acordo. Os detalhes técnicos dizem mais.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>Verifique o certificado do controlador e as configurações de TLS dele.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>O certificado de {host} expirou em {not_after}.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>Ele não foi renovado: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>Renove o certificado do controlador. Se a data estiver certa no controlador, verifique o relógio deste computador: ele mostra {now}.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>O certificado de {host} não é válido antes de {not_before}.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>O relógio deste computador mostra {now}. Provavelmente ele está errado, ou o certificado foi emitido por um computador com o relógio errado.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>Acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>O certificado não foi emitido para {host}.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>Ele é válido para: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>Insira um destes nomes como controlador.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>O certificado de {host} foi emitido por uma autoridade que este computador não conhece.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>O emissor é {issuer}.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>Instale o certificado do emissor no repositório de confiança deste computador ou confie no emissor aqui, depois de comparar o SHA-256 dele.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>O certificado de {host} não é assinado por ninguém além dele mesmo.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>Nenhuma autoridade o atesta: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>Dê ao controlador um certificado da autoridade do domínio ou fixe este, depois de comparar o SHA-256 dele.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>O certificado de {host} é fraco demais.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>A chave dele é {key}, assinada com {signature}. As regras deste computador recusam chaves curtas e assinaturas antigas.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>Emita um novo certificado com, no mínimo, RSA 2048 e SHA-256.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>O certificado de {host} não é confiável.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>Os detalhes técnicos dizem o que este computador encontrou de errado nele.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>Corrija o certificado no controlador.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} apresenta um certificado diferente do que foi fixado.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>O fixado tinha SHA-256 {expected}, o apresentado tem {found}. O certificado foi renovado, ou alguém está entre este computador e o controlador.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>Compare o novo SHA-256 com o do controlador e depois fixe-o.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>A autoridade registrada não é um certificado.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>Deve ser um texto no formato PEM que comece com BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>Escolha novamente o certificado da autoridade.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>O nome de usuário do Active Directory está vazio.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>Insira o nome da conta.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>A senha de {user} está vazia.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>O Active Directory trataria uma senha vazia como um visitante anônimo.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Insira a senha.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} não aceita este nome e esta senha: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>A senha está errada, ou a conta não existe.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>Insira a senha novamente. Ela foi tentada uma única vez, para que a conta não seja bloqueada.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>Não existe a conta {user}.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} não conhece este nome.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>Escreva o nome no formato nome@domínio, DOMÍNIO\usuário ou nome diferenciado.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>A conta {user} não tem permissão para entrar neste horário.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>A conta tem horário de logon.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>Permita todos os horários nas propriedades da conta.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>A conta {user} não tem permissão para entrar a partir deste computador.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>A conta está restrita a determinados computadores.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>Adicione este computador ou o controlador em “Fazer logon em” nas propriedades da conta.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>A senha de {user} expirou.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>As regras do domínio exigem uma nova.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Defina uma nova senha no Active Directory e insira-a aqui. Para uma conta de serviço, faça com que a senha nunca expire.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>A conta {user} está desabilitada.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Ela foi desabilitada no Active Directory.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Habilite a conta ou use outra.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>A conta {user} expirou.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>A data de expiração dela passou.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>Defina uma data posterior nas propriedades da conta ou use outra conta.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} deve escolher uma nova senha primeiro.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>“O usuário deve alterar a senha no próximo logon” está marcado.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>Entre no Windows uma vez com este usuário, ou desmarque a opção, e depois insira a senha aqui.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>A conta {user} está bloqueada.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>Foram tentadas senhas erradas demais. Paramos de tentar.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Desbloqueie a conta no Active Directory e depois insira a senha certa.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} exige associação de canal para este tipo de logon.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>O logon não estava associado à conexão criptografada.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>Use um logon simples por LDAPS.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} não permitiu que {user} entrasse.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>O controlador deu um motivo, que é mostrado nos detalhes técnicos.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Verifique a conta no Active Directory.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} recusa um logon que não seja criptografado.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>O controlador exige assinatura ou TLS.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>Ligue o SSL: escolha LDAPS ou StartTLS.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>Não é possível listar os atributos deste diretório.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>O esquema em {dn} não é mostrado a {user}.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>Permita que a conta leia o esquema ou digite os nomes dos atributos.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} não existe, ou {user} não consegue vê-lo.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>O nome está errado, ou a conta não tem o direito de ler ali.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>Verifique o DN base ou permita que a conta o leia.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} não tem permissão para ler {dn}.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>A conta não tem direito sobre ele.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>Dê à conta o direito de ler ali.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} não é um nome diferenciado.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>Um nome diferenciado é algo como OU=Sales,DC=corp,DC=example,DC=com.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} parou a pesquisa ao atingir o limite de tempo.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>A consulta leva tempo demais no controlador.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>Reduza o tamanho da página ou simplifique a consulta.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} cortou a resposta ao atingir o limite de tamanho.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>O controlador permite menos resultados do que existem.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>Reduza o tamanho da página.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} parou a pesquisa em um limite administrativo.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>A consulta custa ao controlador mais do que a política dele permite.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} pertence a outro domínio.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} remete a {referral}.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>Insira um controlador desse domínio ou um DN base deste.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} não lê em páginas.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>Falta ao servidor uma extensão que todo Active Directory tem.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} não informou se há mais resultados.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>Faltam na resposta as informações de paginação.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>Tente novamente com outro controlador.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} recusou a solicitação (resultado {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>O texto do próprio controlador está nos detalhes técnicos.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>Não é possível entender a consulta LDAP.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>Um nome, um operador ou um valor nela não está escrito como nas consultas LDAP.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>Uma consulta é algo como (department=Sales) ou (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>A unidade não existe mais, ou a conta não consegue vê-la.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>Ela foi excluída, ou um direito foi perdido: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>Carregue as unidades novamente.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>Nenhum usuário foi encontrado abaixo de {base_dn}.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>O DN base não contém pessoas, ou {user} não consegue vê-las.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>Verifique o DN base e os direitos da conta.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>O relógio de {host} está {seconds} segundos adiantado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>Acerte os dois relógios pela mesma fonte de horário.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>O relógio de {host} está {seconds} segundos atrasado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} e {other} pertencem a domínios diferentes.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>Uma sincronização lê um único domínio.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>Indique controladores do mesmo domínio.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>Não verificado: primeiro o nome deve ser encontrado.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>Não verificado: primeiro a porta deve responder.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>Não verificado: primeiro a criptografia deve funcionar.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>Não verificado: primeiro o certificado deve ser confiável.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>Não verificado: primeiro o logon deve ter êxito.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} responde na porta {port}.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>Criptografado com {version}.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>Sem criptografia: a senha trafega em texto claro até {host}.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>Não verificado: a conexão não é criptografada.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>Confiável, válido até {not_after}. Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>Este é o certificado fixado, válido até {not_after}.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>O certificado de {host} expira em {not_after}.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>Entrou como {user}.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>Os relógios coincidem (diferença: {seconds} s).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>O relógio de {host} difere em {seconds} s.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{count} unidade em {base_dn}.</numerusform>
            <numerusform>{count} unidades em {base_dn}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>Nenhuma unidade organizacional foi encontrada em {base_dn}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} usuário: {samples}.</numerusform>
            <numerusform>{count} usuários, entre eles {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>Mais de {count} usuários, entre eles {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} grupo: {samples}.</numerusform>
            <numerusform>{count} grupos, entre eles {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>Mais de {count} grupos, entre eles {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>Nenhum grupo foi encontrado em {base_dn}.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>Os objetos excluídos podem ser vistos.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} não consegue ver objetos excluídos. As exclusões são descobertas comparando tudo, o que é mais lento.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} não tem mais direitos do que o necessário.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>A conta {user} não consegue ver a si mesma; por isso, os direitos dela são desconhecidos.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} pode fazer mais do que ler: {groups}. Uma conta comum é suficiente.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>A senha de {user} expira em {date}.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} pode fazer mais do que ler ({groups}), e a senha da conta expira em {date}.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>Somente {host} está indicado: sem ele, nada é sincronizado.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} também funciona.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>Nenhum controlador de domínio foi encontrado para {domain}.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>O servidor DNS consultado ({dns_server}) não conhece registros _ldap._tcp.dc._msdcs dele.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>Verifique o nome, use um servidor DNS do domínio ou adicione um controlador pelo nome completo.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>O servidor DNS não conseguiu responder sobre {host}.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} respondeu {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>Tente novamente. Se continuar assim, o log do próprio servidor DNS diz por quê; os controladores também podem ser adicionados pelo nome.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>A porta {port} de {host} é a do catálogo global, que não é usado para leitura.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>Ele contém apenas parte de cada entrada: pessoas e membros de grupos pareceriam ter desaparecido e seriam removidos.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>Use a porta 636 para LDAPS ou omita a porta.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>A porta {port} de {host} não combina com LDAPS.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>É a porta de StartTLS e de LDAP não criptografado.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>Omita a porta, use 636 ou escolha StartTLS.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>A porta {port} de {host} combina somente com LDAPS.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>Ela é criptografada desde o primeiro byte.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>Omita a porta, use 389 ou escolha LDAPS.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} não faz parte do que {host} contém.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>Ele contém: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>Corrija a base da pesquisa ou deixe-a em branco para usar o domínio inteiro.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>O emissor é {issuer}. O controlador não envia junto o certificado dele.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>Escolha o certificado da autoridade como arquivo, instale-o no repositório de confiança deste computador ou fixe o do próprio controlador, depois de comparar o SHA-256 dele.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} não é o certificado de uma autoridade.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>Ele pode identificar um computador, mas não emitir certificados para outros.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>Escolha o certificado da autoridade que emitiu o do controlador.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>O relógio deste computador está {seconds} segundos adiantado.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>O relógio deste computador está {seconds} segundos atrasado.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>O relógio do serviço {service} está {seconds} segundos adiantado.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>Compare o relógio deste computador com um servidor de horário. Se estiver certo, avise o operador do serviço.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>O relógio do serviço {service} está {seconds} segundos atrasado.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>Os relógios de {host}, deste computador e de {service} diferem todos entre si, em até {seconds} segundos.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>Acerte o controlador e este computador pela mesma fonte de horário.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>O relógio deste computador difere em {seconds} s de {host} e {service}, que coincidem.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>O relógio do serviço {service} difere em {seconds} s de {host} e deste computador.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>Os relógios de {host}, deste computador e de {service} diferem em até {seconds} s.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, este computador e {service} coincidem (maior diferença: {seconds} s).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} e este computador coincidem ({seconds} s). Não foi possível ler o relógio de {service}.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>Não verificado: a conexão com {host} terminou.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>Não verificado: primeiro a base da pesquisa deve estar certa.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>Este é o certificado fixado. Ele expirou em {not_after}, o que a fixação não leva em conta.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} também funciona, mas {other} não.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>Base da pesquisa</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>Controlador, em relação a este computador (s)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>A senha expira</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>Grupos com mais direitos</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Não funciona</translation>
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
        <translation>Tempo de resposta (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>Entre eles</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>Maior diferença (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>Serviço, em relação a este computador (s)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>Autoridade confiável</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>Certificado fixado</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>Senhas em texto claro aceitas</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>Não há chave de instalação aqui.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>Só foram colados espaços ou aspas.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>Copie a linha inteira do e-mail ou do painel de administração e cole-a.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>Isto não é uma chave de instalação.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>Uma chave começa com {expected}.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>Copie a linha inteira, da primeira à última letra.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>Esta chave de instalação é da versão {version}; este programa lê a versão {supported}.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>A chave foi criada por outra versão do produto.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>Atualize este programa ou peça uma nova chave.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>A chave de instalação tem {length} caracteres em vez de {expected}.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>Uma parte foi perdida ou acrescentada na cópia.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>Copie a linha inteira novamente.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>A chave de instalação tem um caractere errado.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>A soma de verificação não confere: algo mudou ao ser copiado ou digitado.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>Copie e cole a chave novamente em vez de digitá-la.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>A chave de instalação expirou em {date}.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>As chaves valem somente por tempo limitado.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>Crie uma nova chave no painel de administração do serviço.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>A chave de instalação leva a {url}, que não é um endereço seguro.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>Segredos vão somente para endereços HTTPS.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>Peça a quem criou a chave uma com um endereço https://.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>A chave de instalação não indica a que serviço pertence.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>Ela não contém nem um endereço de serviço nem um endereço SCIM.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>Crie a chave novamente, com um dos dois.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>A chave de instalação não diz nada sobre {missing}.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Uma chave para a Zoho precisa do id do seu cliente OAuth e do ponto de extremidade de sincronização do repositório.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>Crie a chave novamente, com ambos.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>Encurte o valor mais longo dela.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>Esta chave de instalação precisa da frase secreta.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>Ela contém um segredo que vale por muito tempo e por isso está protegida.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>Insira a frase secreta escolhida quando a chave foi criada.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>Esta não é a frase secreta da chave de instalação.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>Verifique as letras maiúsculas e o idioma do teclado e insira-a novamente.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} não conhece esta chave de instalação.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>Ela foi revogada, ou pertence a outra organização ou a outro serviço.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>Esta chave de instalação foi usada em {device} em {date}.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>Uma chave instala um único computador.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>Não é possível encontrar o nome {host}.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>Este computador está offline, ou o servidor DNS dele não conhece o nome.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>Verifique a conexão de rede e o nome.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>O serviço não está em execução ali, ou um firewall rejeita a conexão.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>Verifique o endereço e se conexões de saída para a porta {port} são permitidas.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>Não é possível alcançar {host}.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>Está desligado, ou um firewall descarta os pacotes.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>Verifique se HTTPS de saída para {host} é permitido ou defina um proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>Não há conexão com {host}.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>A rede entre este computador e o serviço está interrompida.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>Verifique a conexão de rede e tente novamente; uma sincronização agendada faz isso sozinha.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>O serviço ou a rede está sobrecarregado.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>Tente novamente em alguns minutos; uma sincronização agendada faz isso sozinha.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} encerrou a conexão sem responder.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>O serviço está sendo reiniciado, ou algo no caminho corta conexões.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>Todas as conexões com {host} estão em uso.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>O serviço responde mais devagar do que as solicitações são feitas.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>Não se sabe se {host} executou uma solicitação.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>A conexão foi perdida depois que a solicitação tinha sido enviada.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>A próxima execução primeiro consulta e depois envia somente o que falta.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} não é um endereço.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>Insira um endereço como https://directory.example.com.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} não é um endereço seguro.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>Sem HTTPS, o token trafegaria em texto claro. Somente este próprio computador é exceção.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>Insira um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} redireciona para {target}.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>O serviço mudou de endereço, ou esta rede exige primeiro um logon em uma página da Web. O logon desta conexão não é enviado a outro host.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>Abra uma página da Web em um navegador para entrar na rede ou corrija o endereço.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>Uma solicitação a {host} foi retida.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>O serviço indicou este host, mas o logon pertence a outro.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>Verifique a chave de instalação e o endereço do serviço.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} respondeu com algo que não é uma resposta ({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>Em geral, é uma página de um proxy ou de uma rede de convidados, ou o endereço está errado.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>Abra uma página da Web em um navegador para ver o que a rede exige ou corrija o endereço.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} enviou uma resposta de mais de {limit} bytes.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>Avise o operador do serviço.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>O proxy {proxy} exige logon.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>Sem isso, ele não deixa este programa passar.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Insira o nome de usuário e a senha dele nas configurações de proxy ou faça o proxy deixar passar, sem logon, as conexões com o serviço.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>O proxy {proxy} recusa o logon de {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>A senha está errada, ou o proxy não aceita senhas, somente o logon do domínio (Kerberos, NTLM).</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>Corrija o nome de usuário e a senha ou faça o proxy deixar passar, sem logon, as conexões com o serviço.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>O proxy {proxy} não permite esta conexão.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>As regras dele proíbem o serviço.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>Peça que o host do serviço seja permitido no proxy.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>O proxy {proxy} não conseguiu estabelecer a conexão.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>Ele não consegue alcançar o serviço ou está sobrecarregado.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>Verifique o proxy e tente novamente; uma sincronização agendada faz isso sozinha.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>Não é possível alcançar o proxy {proxy}.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>Ele está desligado, ou o endereço dele mudou.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>Verifique as configurações de proxy deste computador ou desta conexão.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>Não é possível usar o proxy “{proxy}”.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>Um proxy tem um endereço como http://proxy.example.com:8080.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>Corrija-o nas configurações de proxy deste computador ou desta conexão.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>O certificado de {host} foi emitido por “{issuer}”, em que este computador não confia.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>Muitas vezes, um dispositivo desta rede abre conexões criptografadas para inspecioná-las.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>Isente {host} da inspeção ou adicione o emissor às autoridades confiáveis do sistema.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>Nenhuma autoridade o atesta; portanto, outro servidor poderia mostrar um igual.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>Dê ao serviço um certificado de uma autoridade. Ou compare o SHA-256 dele ({sha256}) com o do serviço e adicione-o aos certificados confiáveis do sistema.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>O certificado de {host} expirou em {date}.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>O operador não o renovou, ou o relógio deste computador está adiantado.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>Verifique a data deste computador. Se estiver certa, avise o operador do serviço.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>O certificado de {host} só é válido a partir de {date}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>O relógio deste computador provavelmente está atrasado.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} mostra um certificado para {names}.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>O endereço está errado, ou outro servidor responde no lugar dele.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>Corrija o endereço do serviço.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>Não há conexão criptografada com {host}.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>O outro lado não usa TLS 1.2 ou mais recente nesta porta.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>Não é possível ler a autoridade de certificação registrada.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>Não é um certificado no formato PEM.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>Registre-a novamente.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>Os relógios deste computador e do serviço diferem em {difference_s} segundos.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>O serviço recusa logons de computadores com o relógio errado.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} não é um serviço que este programa conheça.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>Ele não tem documento de descoberta no endereço.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>Verifique o endereço ou configure este serviço como SCIM 2.0 simples.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>O serviço quer levar a conexão a {url}, que não é um endereço seguro.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} pede que se reduza o ritmo das solicitações.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>Foram feitas mais solicitações do que ele permite neste período.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>Ele volta a aceitá-las a partir de {resumes_at}. Nada se perde; uma sincronização agendada continua sozinha.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} está sobrecarregado ou em manutenção ({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} relata um erro próprio ({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>O serviço está com problemas.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>Continua automaticamente a partir de {at}.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} não aceita esta solicitação ({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>O endereço pode ser de outro serviço, ou falta esta função ao serviço.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>Verifique o endereço do serviço.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} não permite mais que esta conexão gerencie pessoas.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>O administrador que entrou perdeu a função, ou o token perdeu os direitos.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>Devolva a função ou entre com outro administrador.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>O serviço recusa o token SCIM.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>Ele foi revogado, expirou ou não foi copiado por inteiro.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>Crie um novo token no serviço e configure a conexão com ele.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>O serviço não conhece mais esta instalação.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>Ela foi removida no serviço ou movida para outro computador.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>Configure este computador novamente com uma nova chave de instalação.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>Este sandbox não aceita pessoas de um diretório real.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>Ele serve para testes, e o diretório não está neste computador.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>Se for intencional, digite o nome do domínio na página de agentes do sandbox.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>O serviço não tem a conta “{name}”.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>Insira o nome de usuário ou o endereço de e-mail de uma conta do serviço.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>Nenhum convite foi enviado.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>As notificações por e-mail estão desligadas no serviço.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>Ligue-as e envie os convites novamente.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>Este programa não conhece o provedor “{provider}”.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>A chave ou as configurações foram criadas para uma versão mais recente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Atualize este programa.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>O logon no serviço terminou.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>Ele foi revogado ou expirou.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre novamente.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>O logon foi recusado na página da Web.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>Alguém escolheu negá-lo ali.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>Obtenha um novo código e aprove-o.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} pertence a {organization}, e a chave de instalação, a {wanted}.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>Alguém entrou com uma conta de outra organização. O logon dela foi revogado.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>Obtenha um novo código e entre como administrador de {wanted}.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} não pode gerenciar pessoas: a função da conta é “{role}”.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>Uma conexão precisa de uma destas funções: {needed}. O logon foi revogado.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>Obtenha um novo código e entre com uma conta assim ou faça com que a função seja dada a esta.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>O serviço quer que o logon ocorra em {url}, que não é um endereço seguro.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>Uma página de logon tem um endereço HTTPS.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>A resposta do serviço sobre o logon não pode ser usada.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>Falta algo que faz parte dela.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>Este serviço não tem logon.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>O SCIM 2.0 simples conhece apenas um token.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>Insira o token SCIM do serviço.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} não é um servidor de contas da Zoho.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Ele não lista os data centers da Zoho.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>Use o endereço do data center em que o cliente OAuth foi criado, como https://accounts.zoho.eu.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>A conta fica no data center “{location}”, que não é conhecido.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>O servidor de contas não o lista.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>Entre com uma conta de outro data center ou atualize este programa.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>Falta o segredo do cliente.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>A Zoho o exige em cada logon, e a chave não o contém.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Copie-o do Console de API da Zoho.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} não aceita o segredo do cliente.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>Ele foi copiado em parte, foi criado de novo ou pertence a outro data center.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>Volte à chave de instalação e insira o segredo do cliente do Console de API da Zoho.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>O serviço não aceita este programa como cliente.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>O id do cliente na chave ou nas configurações está errado ou foi revogado.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>Peça uma nova chave de instalação.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>A conta não está mais no serviço.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>Ela foi excluída lá.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>A próxima execução decide de novo o que acontece com esta pessoa.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>“{name}” no serviço tem um valor que deve ser único.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>Outra conta tem o mesmo nome de usuário ou endereço de e-mail.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>Altere um dos dois ou permita que os dois sejam vinculados.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>{count} contas no serviço têm “{value}”.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>Não é possível saber a qual delas se refere.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>Torne o valor único no serviço.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>O serviço não aceitou este objeto.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>Um dos valores dele não é permitido ali; os detalhes técnicos o indicam.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Corrija o valor no Active Directory ou mapeie outro atributo.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>O serviço falhou neste objeto com um erro próprio ({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>A próxima execução tenta novamente. Se continuar assim, avise o operador do serviço.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>O serviço mantém esta conta, porque ela é a proprietária da conexão.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>O que foi solicitado fica pendente até que outra pessoa seja o proprietário.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>Altere primeiro o proprietário.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>Em uma unidade selecionada.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>Sem critérios: tudo nas unidades selecionadas é sincronizado.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>Atende aos critérios.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>Atende aos critérios por “{attribute}”.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>Deixado de fora: o próprio Active Directory precisa deste objeto.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>Ele está marcado como objeto crítico do sistema.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>Deixado de fora: esta é a conta de chave Kerberos do domínio, não uma pessoa.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>Deixado de fora: esta é uma conta de serviço gerenciado, não uma pessoa.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>Deixado de fora: esta é uma conta de computador.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>Deixado de fora: esta conta pertence a uma relação de confiança com outro domínio.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>Usuários não estão selecionados para a sincronização.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>Grupos de distribuição não estão selecionados para a sincronização.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>Grupos de segurança não estão selecionados para a sincronização.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>Nenhuma unidade está selecionada; portanto, nada é sincronizado.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>Em nenhuma unidade selecionada.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>Em uma unidade que não está selecionada: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>Em uma nova unidade sobre a qual ninguém decidiu ainda: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>Decida se a unidade é sincronizada. Até lá, nada muda para quem está nela.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>Em uma nova unidade, e novas unidades não são sincronizadas: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>Selecione a unidade para sincronizá-la.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}” não é “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}” é “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}” não começa com “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}” não termina com “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}” não contém “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}” contém “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}” está vazio.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}” não está vazio.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>Nenhuma das condições é atendida: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>Não é possível ler “{attribute}” como texto; por isso, não é possível decidir os critérios.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>O valor contém bytes que não são UTF-8.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Corrija o valor no Active Directory. Até lá, nada muda aqui.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>A consulta LDAP personalizada não encontra este usuário.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>A consulta LDAP personalizada não foi respondida; portanto, nada muda para este usuário.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>A próxima execução a faz novamente.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>Um grupo de condições está vazio.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>Adicione uma condição a ele ou remova o grupo.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>Uma condição não tem campo.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>Escolha um atributo da lista ou remova a condição.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}” contém um segredo e não pode ser uma condição.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>Senhas nunca são lidas.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>Escolha outro atributo.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>O valor de “{attribute}” é longo demais: {length} caracteres, e o permitido são {limit}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>Escolha outro atributo; memberOf indica os grupos de um usuário.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}” não é o nome de um atributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>Os nomes têm letras, dígitos e hifens e começam com uma letra.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>Escolha um atributo da lista ou digite o nome LDAP dele.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>A condição sobre “{attribute}” não tem valor.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}” não pode ser mapeado.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>A própria sincronização o decide: o vínculo, o estado e os membros de uma conta.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Remova esta linha.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>O serviço não tem o campo “{field}”.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>Escolha um campo da lista.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}” está mapeado duas vezes.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}” é obrigatório e não está mapeado.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>Escolha o atributo de onde ele vem.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}” deve ser diferente para cada um e não pode ser um valor fixo.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>O valor fixo de “{field}” está vazio.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>Digite um valor ou remova esta linha.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>O valor fixo de “{field}” é longo demais: {length} caracteres, e o permitido são {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>Provavelmente foi colado por engano.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>Digite o valor em vez de colá-lo.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}” não tem origem.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>Escolha o atributo de onde ele vem ou remova esta linha.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}” tem um valor fixo e uma origem; só um dos dois pode ser usado.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>Remova a origem ou escolha outra transformação.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}” tem mais de uma origem, mas a transformação aceita uma só.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>Várias origens: {count}.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}” não é o nome de um atributo (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}” contém um segredo e não pode ser sincronizado (campo “{field}”).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>A transformação de “{field}” tem o número errado de argumentos: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>Escolha a transformação novamente e preencha o que ela pede.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}” não é uma posição nem um comprimento (campo “{field}”).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>Os caracteres são contados a partir de 1.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>Digite um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>O texto a substituir em “{field}” está vazio.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>Digite o texto que deve ser substituído.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>Sugerido: as pessoas entram com o endereço de e-mail; sem ele, com o nome principal.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>Sugerido: o atributo tem o mesmo nome.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>Sugerido: o atributo se destina a isto.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>Sugerido: o código de duas letras, que o campo exige.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>Sugerido: o nome no catálogo de endereços; sem ele, o nome do grupo.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>Os campos estão completos.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}” é obrigatório e está vazio.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>Nenhum destes atributos tem valor: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>Preencha um deles neste objeto ou mapeie outro atributo.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}” é longo demais: {length} caracteres, e o permitido são {limit}.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>Provavelmente foi colado ou importado por engano.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Digite o valor novamente no Active Directory.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}” contém um caractere invisível: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>Dois nomes poderiam parecer iguais e ser diferentes.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Digite o valor novamente no Active Directory em vez de colá-lo.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}” deve ser único, e “{value}” também é reivindicado por {others}.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Corrija o valor de um deles no Active Directory.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>Novo: ainda não tem conta no serviço.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>Foi excluído no serviço, mas ainda está no Active Directory e selecionado.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>Vincula a conta existente {account}.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>Vincula a conta {account}: ela foi criada de novo no serviço, no lugar de uma que não existe mais.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>A conta {account} pertence a {holder}.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>Ela está vinculada a esse objeto do diretório ou contém o identificador dele, {other}.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>Decida a quem ela pertence e corrija o id externo ou o nome no serviço.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>A conta {account} foi deixada por {holder} e não é passada adiante automaticamente.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) não está mais no Active Directory ou não é mais sincronizado. Quem tem agora o mesmo nome ou e-mail pode ser a mesma pessoa, criada de novo, ou outra.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>Para a mesma pessoa, defina o id externo da conta como {own}: a próxima execução a vincula. Para outra pessoa, renomeie ou exclua a conta no serviço.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>A conta {account} contém um id externo que ninguém neste diretório tem: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>Provavelmente foi criada pela sincronização de outro diretório ou por outro programa.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>Se pertencer a esta pessoa ou a este grupo, defina o id externo como {own} ou esvazie-o: a próxima execução a vincula.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>Está selecionado novamente e é sincronizado a partir de agora.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>Valores mudaram.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>Membros mudaram.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>{members_elsewhere} dos membros não foi lido: um contato, um computador ou um objeto que esta conta não pode ver.</numerusform>
            <numerusform>{members_elsewhere} dos membros não foram lidos: contatos, computadores ou objetos que esta conta não pode ver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nada a fazer.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>Nada a fazer: a conta já está desabilitada.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Habilitado no Active Directory e selecionado.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>Foi desabilitado no serviço, mas está habilitado no Active Directory.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Desabilitado no Active Directory.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>A conta expirou no Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Não está mais no Active Directory.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Não está mais no Active Directory. Apenas desabilitação: {claimant} tem o mesmo nome ou e-mail lá.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>Os dois podem ser uma única pessoa que foi excluída e criada de novo, e a exclusão da conta seria definitiva.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>Resolva o conflito de {claimant} ou exclua esta conta no serviço.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Nem no Active Directory nem no serviço.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>Retido por um administrador até ser liberado.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>Em quarentena: {cause} Nova tentativa a partir de {next_try}.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>Corrija a causa; uma alteração do objeto ou das configurações é enviada imediatamente. Para tentar como está, use o comando quarantine com --retry.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>Corrija a causa ou use o comando quarantine com --retry para tentá-las imediatamente.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>Permanece ativa: esta conta é a proprietária da conexão.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>O proprietário nunca é desabilitado nem excluído por uma sincronização.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>Permanece como está: não se sabe qual conta é a proprietária da conexão.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>Até que se saiba, ninguém é desabilitado, excluído nem retirado de um grupo.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>Indique a conta do proprietário nas configurações.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>Permanece como está: não foi possível ler o diretório por completo.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>O que não pôde ser lido ainda pode existir.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>Veja no resultado da execução o que faltou.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Encontrado no Active Directory: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Não encontrado no Active Directory.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>Vinculado a uma conta no serviço.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>Existe no serviço uma conta que corresponde: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>Não vinculado a uma conta.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>Uma parte do diretório não foi lida: o controlador remeteu a outro servidor.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>Partes de outro domínio ficam abaixo da base que foi lida.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>Escolha uma base dentro de um único domínio.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>O controlador cortou a resposta ao atingir o limite de tamanho.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>Reduza o tamanho da página ou aumente o limite no controlador.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>A leitura parou antes da última página.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>A conexão terminou, ou o controlador perdeu o ponto em que estava.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>A próxima execução lê novamente.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>O controlador forneceu um objeto sem nome ou sem identificador.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>Ele está danificado no controlador, ou a resposta foi alterada no caminho.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>A próxima execução lê novamente. Se persistir, examine este objeto no controlador.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>Os membros de um grupo grande não foram lidos por completo.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>Outro controlador respondeu no meio da leitura.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>Dois controladores podem divergir por algum tempo.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>A próxima execução lê novamente, de um único controlador.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>O controlador conta menos alterações do que antes.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>Ele foi revertido a um estado anterior.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>A próxima execução compara tudo.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>Não é possível encontrar uma unidade selecionada.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>Ela foi excluída, ou a conta não pode mais lê-la.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>Devolva o direito à conta ou remova a unidade da seleção.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>Alguém não pode mais ser lido, embora um grupo ainda o indique.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>Quem é excluído não está mais em nenhum grupo: a conta perdeu o direito de ler a pessoa ou a unidade em que ela está.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>Devolva o direito à conta.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>O serviço listou menos contas do que tem.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>A próxima execução lista novamente.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>Mais do que em um dia comum: {count}, e {limit} passam sem perguntar.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>Um filtro, uma unidade ou uma permissão pode ter mudado, ou isto é intencional.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>Examine as linhas e aprove ou rejeite exatamente estas.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>O Active Directory forneceu muito menos objetos do que antes.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>Uma unidade foi esvaziada, uma permissão foi perdida ou a base mudou.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>Descubra o motivo antes que algo seja aprovado.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>O Active Directory não forneceu nenhum objeto.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>A base está errada, ou a conta não pode mais lê-la.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>Verifique a conexão e os direitos da conta.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}” não é um horário.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>Digite horas e minutos, como 02:00.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>Não existe o fuso horário “{value}”.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>Escolha um da lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>Não é possível ler alterações a cada {value} minutos.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>Escolha de {least} a {most} minutos.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>Nenhum dia da semana foi escolhido.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Escolha pelo menos um.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} não é um dia do mês.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>Escolha de 1 a 31; meses mais curtos usam o último dia.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desabilitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Deixar de sincronizar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterados</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>Remover de um grupo</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>Novo nome de usuário</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>O diretório ainda não foi lido.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>Os números e as amostras vêm da última passagem pelo diretório.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>O valor de “{attribute}” ainda não é conhecido.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>A última passagem pelo diretório não solicitou este atributo.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>O banco de dados de sincronização foi gravado por uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} tem o formato {found}; esta versão conhece formatos até {known}.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>Instale novamente a versão mais recente. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>O banco de dados de sincronização está danificado.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} não pode ser lido como banco de dados deste programa. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>Restaure-o de um backup ou mova-o para outro lugar: a próxima execução então encontra todos no serviço pela âncora e os vincula novamente.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>Não é possível abrir o banco de dados de sincronização para gravação.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>Esta conta não pode gravar em {path} nem na pasta dele.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>Dê à conta que executa a sincronização o direito de gravar ali.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>O banco de dados de sincronização está bloqueado por outro programa.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>Algo manteve {path} bloqueado por tempo demais, por exemplo um backup.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>A sincronização tenta novamente sozinha.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>O disco falhou enquanto o banco de dados de sincronização era lido ou gravado.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>O arquivo é {path}.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>Verifique o disco. A sincronização tenta novamente sozinha.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>Não existe este plano: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>Ele foi substituído por um mais recente, ou o ID foi digitado errado.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>Crie uma nova prévia.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>Este plano está desatualizado; por isso, nada foi enviado.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>Ele tem {age_h} horas, ou desde então o diretório foi lido novamente ou as configurações foram alteradas.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>Crie uma nova prévia e aplique-a.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>Não existe este conjunto retido de alterações: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>Um plano mais recente o substituiu, ou o ID foi digitado errado.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds” lista o que aguarda agora.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>As unidades organizacionais mudaram enquanto o diretório era lido.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>Uma foi renomeada ou movida, ou uma nova aguarda decisão; por isso, não é certo quem pertence a que lugar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>Não sincronizado: o serviço não tem grupos.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>A conta {account} também corresponde a outro objeto do diretório.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>Um é encontrado pelo nome e o outro pelo endereço de e-mail, ou dois grupos têm o mesmo nome.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>Dê à conta o id externo do objeto a que ela pertence ou altere um nome.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>Nada foi retirado de {name}.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>Lido mais uma vez pouco antes, o diretório não diz mais aquilo em que o plano se baseou.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>A próxima execução decide de novo.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>faltam cerca de {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>faltam cerca de {count} h</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nada está em quarentena.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: o membro {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>{members_outside} dos membros não é sincronizado e, por isso, não está em nenhum grupo: não está selecionado, está desabilitado ou não pode ser gravado.</numerusform>
            <numerusform>{members_outside} dos membros não são sincronizados e, por isso, não estão em nenhum grupo: não estão selecionados, estão desabilitados ou não podem ser gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>{members_foreign} dos membros é de outro domínio ou floresta e não é sincronizado a partir deste: {foreign}.</numerusform>
            <numerusform>{members_foreign} dos membros são de outro domínio ou floresta e não são sincronizados a partir deste: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>O serviço recusou exatamente isto {tries} vez; por isso, não é enviado em cada execução.</numerusform>
            <numerusform>O serviço recusou exatamente isto {tries} vezes; por isso, não é enviado em cada execução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} associação em quarentena: {cause} Nova tentativa a partir de {next_try}.</numerusform>
            <numerusform>{count} associações em quarentena: {cause} Nova tentativa a partir de {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>Recusado {tries} vez pelo serviço; por isso, não é enviado em cada execução.</numerusform>
            <numerusform>Recusado {tries} vezes pelo serviço; por isso, não é enviado em cada execução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} registro em quarentena: o serviço o recusou. Veja o comando quarantine.</numerusform>
            <numerusform>{count} registros em quarentena: o serviço os recusou. Veja o comando quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>Recusado {tries} vez desde {since}; nova tentativa na primeira execução a partir de {next_try}.</numerusform>
            <numerusform>Recusado {tries} vezes desde {since}; nova tentativa na primeira execução a partir de {next_try}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} registro será enviado novamente pela próxima execução.</numerusform>
            <numerusform>{count} registros serão enviados novamente pela próxima execução.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>Nada com este GUID está em quarentena: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>Já foi enviado, não deve mais ser enviado ou o GUID foi digitado errado.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consulte a lista novamente.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>O serviço de sincronização não está em execução.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>Ninguém atendeu a solicitação em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>Inicie o serviço ou execute a sincronização a partir daqui.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>A última execução terminou por uma falha deste programa.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>O log tem os detalhes.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>A sincronização tenta novamente sozinha. Se acontecer de novo, envie o log ao suporte.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>O serviço de sincronização não conhece esta solicitação: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>A unidade {unit} desapareceu, junto com pessoas ou grupos sincronizados.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Se ela foi excluída, aprove exatamente estas linhas; se não, devolva o direito à conta.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>Foram junto com a unidade {unit}, que foi excluída de propósito.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>Uma pessoa afirmou isso quando a unidade não pôde mais ser encontrada.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>Aprove exatamente estas linhas em até um dia ou rejeite-as.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>Metade das pessoas de {unit} ou mais não pode mais ser encontrada.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>Elas foram excluídas, ou a conta não pode mais lê-las. Os objetos excluídos não são mostrados a esta conta; por isso, ela não consegue distinguir.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>Se foram excluídas, aprove exatamente estas linhas; se não, devolva o direito à conta.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>Não podem mais ser encontrados e não estão entre o que foi excluído.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>A conta não pode mais lê-los, ou agora eles estão fora da base.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Procure-os no Active Directory. Se realmente não existem mais, aprove exatamente estas linhas.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>Não estão mais onde esta sincronização lê e não foram excluídos.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>Foram movidos para uma parte do diretório que fica fora da base da pesquisa.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>Se realmente saíram, aprove exatamente estas linhas. Se não, mova-os de volta ou faça a pesquisa começar mais acima.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}” agora está vazio para todos, e os critérios precisam dele.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>A conta não pode mais lê-lo, ou ele foi esvaziado em toda parte.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>Devolva o direito à conta ou altere os critérios; se for intencional, aprove exatamente estas linhas.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>“{attribute}” agora está vazio para metade das pessoas de {unit} ou mais, e os critérios precisam dele.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>A conta não pode mais lê-lo ali, ou ele foi esvaziado.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>Devolva o direito à conta; se for intencional, aprove exatamente estas linhas.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>A consulta LDAP personalizada não encontra mais ninguém.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>A conta não pode mais ler um atributo que a consulta usa, ou ninguém o tem.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>A consulta LDAP personalizada não encontra mais metade das pessoas de {unit} ou mais.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>A conta não pode mais ler ali um atributo que a consulta usa, ou ele mudou.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>Em uma unidade que tem uma regra e não pode ser encontrada no momento: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>A conta não pode mais ler a própria unidade.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>Devolva o direito à conta. Até lá, nada muda para quem está nela.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>Não é possível ler se este usuário está habilitado.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>A conta que lê o diretório não pode ler “{attribute}” deste usuário. O atributo pertence ao conjunto de propriedades Account Restrictions (restrições de conta).</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>Dê à conta o direito de ler Account Restrictions, por exemplo por meio do grupo Acesso Compatível Anterior ao Windows 2000 (Pre-Windows 2000 Compatible Access).</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>Um objeto que não pode ser excluído não está mais legível.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>A conta perdeu um direito de leitura; por isso, outros também podem estar faltando.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} não pode mais ser lido e é um objeto que ninguém pode excluir.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>A conta perdeu um direito de leitura. Até que isso seja resolvido, ninguém é desabilitado, excluído nem retirado de um grupo.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>Devolva o direito à conta; aprove somente se ela não deve mais ler este local.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>Não é possível encontrar a unidade {unit}, que tem uma regra.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>Ela foi excluída, ou a conta não pode mais lê-la. Até que isso seja resolvido, ninguém é desabilitado, excluído nem retirado de um grupo.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>Aprove somente se ela foi excluída de propósito: as pessoas dela passam então a ser tratadas como pessoas que saíram, e a regra dela é removida. Caso contrário, devolva o direito à conta ou altere as unidades.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>Com {before} desde a última comparação completa, isto é mais do que em um dia comum: mais {count}, e {limit} passam sem perguntar.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>Muitas execuções pequenas somam uma grande.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>A conta provavelmente perdeu um direito de leitura.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>O que não pode ser lido parece não existir.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>Examine o Active Directory antes que algo seja aprovado.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>as pessoas de uma unidade que não pode ser encontrada</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>tudo o que retira algo</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nada está retido.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>rejeitado, permanece como está</translation>
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
        <translation>Para permitir exatamente isto: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>Para permitir exatamente isto: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>Para manter tudo como está: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>Para ser consultado novamente: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>Provavelmente: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} sai de {group}</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} passa a {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>Aprovado por 24 horas, exatamente: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>A regra de {unit} foi removida; as pessoas dela agora são tratadas como pessoas que saíram.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>O que não pode ser lido não é mais procurado.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>Rejeitado: {what}, {count}. Permanece como está até ser liberado.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>Nada é retirado enquanto a unidade {unit} não puder ser encontrada.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>Liberado: {what}, {count}. A próxima execução pergunta novamente.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>A próxima execução faz isso; “identity-connect sync” faz isso agora.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>O agente faz isso agora.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} conta seria excluída definitivamente; por isso, nada foi aprovado.</numerusform>
            <numerusform>{count} contas seriam excluídas definitivamente; por isso, nada foi aprovado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>O que é excluído no serviço não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>Examine-as com “identity-connect holds show {hold}”; para permitir, acrescente --count {count}.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>Mais de um conjunto retido começa com {hold}.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>Um ID pode ser abreviado, e este é curto demais para distingui-los.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>Digite mais do ID.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>alterações</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>Só foi comparado o que mudou no diretório desde a última execução. Com --full, todos são comparados.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>O diretório não mostra objetos excluídos a esta conta. Quem foi excluído é percebido na próxima comparação completa: a noturna ou uma que você inicie com --full.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>Tudo foi comparado: esta é a primeira comparação, e as alterações precisam de uma para continuar a partir dela.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>Tudo foi comparado: a última comparação completa não conseguiu ler todo o diretório ou todo o serviço; por isso, as alterações não podem continuar a partir dela.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>Tudo foi comparado: na última comparação completa, pessoas ou grupos pareciam ter saído, e não é certo que saíram. As execuções voltam a ler apenas alterações quando isso estiver decidido ou deixar de ser assim.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>Tudo foi comparado: a pesquisa não começa no mesmo lugar do diretório que na última execução.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>Tudo foi comparado: as configurações não são as da última comparação completa.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>Tudo foi comparado: a última comparação completa não chegou ao fim, o diretório foi lido desde então para as configurações ou a comparação foi feita por uma versão anterior deste programa.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>Tudo foi comparado: a última comparação completa tem mais de um dia.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>Tudo foi comparado: o relógio deste computador está atrasado em relação ao horário da última execução.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>Tudo foi comparado: respondeu um controlador de domínio diferente do da última execução, ou o mesmo depois de uma restauração, e cada um conta as próprias alterações.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>Tudo foi comparado: o controlador de domínio conta menos alterações do que na última execução, como depois de uma restauração.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>Tudo foi comparado: a resposta do diretório sobre as alterações não estava completa.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>Tudo foi comparado: não é possível encontrar uma unidade organizacional selecionada.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>Tudo foi comparado: o serviço não encontrou uma conta que deveria ter.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>Tudo foi comparado: havia tantas pessoas ou grupos novos que listar o serviço foi o caminho mais curto para descobrir quem já tem conta.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>Tudo foi comparado: várias contas do serviço poderiam ser da mesma pessoa.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>Tudo foi comparado: o mapeamento, os critérios ou a consulta personalizada usa um atributo que muda sem que o diretório o conte (como directReports ou lastLogon).</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>Não há espaço livre no disco de {path}.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>O disco está cheio, ou a cota se esgotou. Nada foi alterado; o arquivo antigo está intacto.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>Não é possível usar a pasta {folder}.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>Esta conta não pode ler ou gravar ali, ou o disco relatou um erro.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>Verifique as permissões da pasta ou indique outra com --profile-folder.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>O arquivo de configurações {path} está danificado.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>Corrija esse ponto ou coloque de volta uma cópia do arquivo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>O arquivo de configurações {path} foi gravado por uma versão mais recente do Identity Connect.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>Ele tem o formato {version}; esta versão conhece formatos até {known}.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>Instale a versão mais recente neste computador ou use outra pasta de perfil.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>Não é possível abrir as senhas e os tokens salvos em {path}.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>O arquivo está danificado, ou a chave dele foi alterada ou removida depois da gravação.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>Execute a configuração inicial novamente para inseri-los de novo. Pessoas e grupos não são afetados.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>As senhas salvas em {folder} estão em uso por outro programa.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Uma segunda cópia do Identity Connect está gravando ali há vários segundos.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>Espere que ela termine e tente novamente.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>Não há um lugar seguro para a chave que protege as senhas salvas.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>Este sistema não oferece chaveiro, e nenhum outro detentor foi configurado.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>Em um desktop, inicie o chaveiro. Em um servidor, crie um arquivo de chave privado (umask 077; head -c 32 /dev/urandom &gt; FILE) e indique-o em IDENTITY_CONNECT_KEY_FILE, ou dê a uma unidade systemd a credencial identity-connect-key.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>A chave que protege as senhas salvas não está neste sistema.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>Elas foram salvas com o detentor de chave {holder}, que não está disponível aqui.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Inicie o Identity Connect como antes ou execute a configuração inicial novamente.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>O chaveiro do sistema não respondeu em {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>Provavelmente ele aguarda que alguém o desbloqueie.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>Desbloqueie o chaveiro e tente novamente. Em um servidor, indique um arquivo de chave privado em IDENTITY_CONNECT_KEY_FILE.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>O chaveiro do sistema está bloqueado.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>Ninguém o desbloqueou nesta sessão.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>O arquivo de chave das senhas salvas não está indicado.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>Elas foram salvas com um arquivo de chave, mas {variable} não está definida.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>Defina {variable} como o caminho desse arquivo.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>O arquivo de chave {path} está na pasta de perfil.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>Uma cópia de {folder} levaria a própria chave.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>Mova o arquivo de chave para uma pasta fora dela.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Não é possível ler o arquivo de chave {path}.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>Ele está ausente, não é um arquivo comum ou esta conta não pode lê-lo.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>Verifique o caminho e as permissões do arquivo.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>Outros podem ler o arquivo de chave {path}.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>O modo dele é {mode}, ou ele pertence a outro usuário.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Faça com que pertença ao usuário que executa o Identity Connect, com o modo 0600 (chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>O arquivo de chave {path} é curto demais.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>Ele tem {size} bytes; são necessários pelo menos {least} bytes aleatórios.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>Crie um novo: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>No Windows não se usa arquivo de chave: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>O Windows guarda a chave no próprio repositório de credenciais.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>Remova IDENTITY_CONNECT_KEY_FILE do ambiente.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>Falta a credencial do systemd {credential}.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>As senhas foram salvas com ela, mas este processo não a recebeu.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>Inicie o Identity Connect pela unidade systemd dele, com LoadCredential={credential}.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>Unidades organizacionais</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>Lendo o diretório</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>Lendo o serviço</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>Sincronização concluída.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>Um plano foi criado. Nada foi gravado no serviço.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>Concluído em parte: algumas alterações aguardam a sua aprovação.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>Sincronização concluída, mas alguns registros foram rejeitados.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>Parado. O que foi confirmado até então permanece.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>A sincronização não terminou. O que foi confirmado até então permanece.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>Confirmado pelo serviço:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>Uma sincronização faria isto:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>usuários a criar</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>usuários a atualizar</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>usuários a habilitar</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>usuários a desabilitar</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>usuários a excluir</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>usuários a deixar de sincronizar</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>grupos a criar</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>grupos a atualizar</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>grupos a excluir</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>grupos a deixar de sincronizar</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>associações a adicionar</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>associações a remover</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>usuários criados</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>usuários atualizados</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>usuários habilitados</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>usuários desabilitados</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>usuários excluídos</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>usuários não mais sincronizados</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>usuários em conflito</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>usuários retidos</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>usuários ignorados</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>usuários inalterados</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>grupos criados</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>grupos atualizados</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>grupos habilitados</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>grupos desabilitados</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>grupos excluídos</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>grupos não mais sincronizados</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>grupos em conflito</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>grupos retidos</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>grupos ignorados</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>grupos inalterados</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>associações adicionadas</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>associações removidas</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>Ninguém foi desabilitado, excluído nem removido de um grupo. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>Registros rejeitados: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>Aguardando aprovação: {what}, {count} de {total}.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>Para ver exatamente estes e aprová-los ou rejeitá-los: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>Permanece como está, porque alguém rejeitou: {what}, {count}. Veja o comando holds.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>desabilitar usuários</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>remover membros de grupos</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>renomear</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>alterações depois que o diretório encolheu</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>alterações confirmadas: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Nenhuma sincronização foi executada ainda.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  e mais (todos com --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>Para aplicar exatamente isto: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>Novos ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>A atualizar ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>A habilitar ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>A desabilitar ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>Saindo ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflitos ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>Ignorados ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>Inalterados ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leitura</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>escopo</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>critérios</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>mapeamento</translation>
    </message>
    <message>
        <source>match</source>
        <translation>correspondência</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>Aconteceu um erro que não deveria ter acontecido. Os detalhes estão em {log}.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>O Identity Connect não está configurado em {folder}.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>Não há configurações ali.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>Execute identity-connect setup ou indique outra pasta com --profile-folder.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>O Identity Connect já está configurado em {folder}.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>Para substituir as configurações, acrescente --replace.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>Ninguém foi encontrado para “{who}”.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>Nem a leitura de {at} nem o histórico conhecem esse nome, e-mail ou GUID: o objeto não existe, a conta que lê não pode vê-lo ou ele está fora do que é lido.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>Execute uma prévia ou informe o nome diferenciado ou o GUID.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>Nada se sabe ainda sobre “{who}”.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>O diretório não foi lido até agora.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>Execute primeiro identity-connect preview.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}” nunca é lido.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>Não está abaixo de {base}, onde o diretório é lido.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>Defina outra base nas configurações da conexão, se ele deve ser sincronizado.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>A chave de instalação leva a {host}, que o arquivo de respostas não indica.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>Uma chave recebida por e-mail poderia apontar para qualquer lugar, e as senhas a seguiriam.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>Compare o nome com o endereço do seu serviço e defina confirmed_host = &quot;{host}&quot; em [service].</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>Sem criptografia, a senha trafega em texto claro.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>Qualquer um que possa escutar a rede pode lê-la.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>Defina security = &quot;ldaps&quot; ou &quot;starttls&quot; em [directory], ou plain_confirmed = true se isso for realmente desejado.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>A licença não foi aceita.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>Leia-a e defina accept_licence = true no arquivo de respostas.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>Não é possível ler o arquivo de respostas {path}.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Verifique o caminho e as permissões dele.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>Há um erro no arquivo de respostas {path}.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>Compare esse ponto com o exemplo completo no README (answers-example.toml).</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>Um segredo não deve constar no arquivo de respostas {path}: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>Arquivos são copiados, enviados por e-mail e incluídos em repositórios de código.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>Remova-o de lá e altere esse segredo. Forneça segredos no ambiente ou no prompt.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>Não é possível ler o arquivo de certificado {path}.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>Verifique ca_file no arquivo de respostas: um arquivo PEM, relativo ao arquivo de respostas.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>Falta um segredo: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>Ele não está no ambiente, e não há ninguém a quem perguntar.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>Defina {variable} para este comando ou execute-o em um terminal.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>Não existe a unidade organizacional {dn}.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>Ela não existe, ou a conta não pode vê-la.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>Verifique o nome diferenciado no arquivo de respostas.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>Chave de instalação</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>Frase secreta da chave de instalação</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>Token SCIM</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>Segredo do cliente (do próprio cliente OAuth da organização)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>Senha da conta do diretório</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>Chave de instalação para {organization} em {host}.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>Para entrar, abra {url} e insira o código {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>O código continua válido; nova tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>Entrou como {name}.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>A conta do proprietário não foi indicada: ninguém será desabilitado nem excluído até que seja.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    Para confiar nele depois de comparar: ca_file (a autoridade dele) ou pin_sha256, em [directory].</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>Configurado. A seguir: identity-connect preview e depois identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>Este dispositivo está registrado.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>As senhas e os tokens estão protegidos no cofre.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>As configurações estão salvas.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>Esta chave é válida. Ela leva a {host}.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>A linha {line} da entrada não é compreendida.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>Cada linha tem o formato nome=valor.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>Nomes conhecidos: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Digite a mesma duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>O sandbox está em execução, com {users} pessoa. Ele serve somente para testes.</numerusform>
            <numerusform>O sandbox está em execução, com {users} pessoas. Ele serve somente para testes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>Pressione Ctrl+C para encerrá-lo; tudo o que está nele desaparece.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Outra cópia do Identity Connect está em execução em {folder}.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>Uma execução por vez: duas desfariam o trabalho uma da outra.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>Espere que ela termine ou encerre-a e tente novamente.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>O agente está em execução. Pressione Ctrl+C para encerrá-lo; a próxima inicialização continua.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>Próxima execução: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Não foi possível gravar a saída.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>O disco de destino está cheio, ou a saída foi fechada.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>Consulte o resultado novamente: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>O Active Directory não foi consultado novamente, porque recusou o logon em {time}: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>Nada mudou desde então. Um agendamento que repete um logon recusado bloqueia a conta.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>Corrija a conta ou a senha. Depois, execute a configuração inicial novamente com --replace, ou este comando uma vez em um terminal.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>Não há tela em que abrir uma janela.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Nem DISPLAY nem WAYLAND_DISPLAY está definido.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>Use um comando (identity-connect --help; demo --headless) ou uma sessão de desktop.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>Iniciando o sandbox com {users} pessoa.</numerusform>
            <numerusform>Iniciando o sandbox com {users} pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>O serviço de diretório para testar: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>O administrador dele: {user}, senha {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>Lidos do diretório: {user} usuários, {group} grupos.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>O próprio serviço conta agora {users} usuários e {groups} grupos.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>Deixados de fora, com o motivo ({count}; a demonstração tem registros com erros de propósito):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} solicitação em {seconds} s.</numerusform>
            <numerusform>{requests} solicitações em {seconds} s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>Segunda execução:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>Usuários: {expected} estavam planejados, {got} foram confirmados.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>Grupos: {expected} estavam planejados, {got} foram confirmados.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>Usuários: {expected} foram confirmados, o serviço tem {got} a mais.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>Grupos: {expected} foram confirmados, o serviço tem {got} a mais.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>Nenhum usuário foi criado.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>Nenhum grupo foi criado.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>A página de verificação do sandbox não respondeu como esperado.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>Não foi possível abrir {url}, ou a página não tem botão para aprovar.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>Tente novamente; --verbose mostra o que ela disse.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>A demonstração não aprova um logon em {host}.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>Ela só faz isso neste computador.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>Execute identity-connect setup e aprove o logon você mesmo.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>O sandbox não iniciou em {seconds} segundos.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>Este computador está muito ocupado, ou algo o bloqueia.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>Tente novamente com menos pessoas (--users).</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>O sandbox não está instalado.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>Os pacotes dele são um extra.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>Instale identity-connect[sandbox].</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>O sandbox terminou inesperadamente.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>Tente novamente; --verbose mostra o que ele disse por último.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>nada foi informado</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} não é uma data como 2030-12-31</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} não é um dia como 2030-12-31</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>este dia já passou: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} não é um número inteiro</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>escolha de 1 a {most} pessoas</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>O Identity Connect já está aberto; a janela dele foi trazida para a frente.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>Ainda não há chave de instalação.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>A chave indica a organização que este computador atenderá.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>Copie a chave da página de administração do diretório e cole-a aqui.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>Esta chave ainda não foi verificada com o serviço dela.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>Confirme que {host} é o serviço da sua organização.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>Uma chave pode levar a qualquer serviço, e este não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>Compare o nome com a página de onde você copiou a chave e marque a caixa.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>Confirme os hosts {host} e {scim_host}.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>Uma chave pode levar a qualquer lugar: o logon vai para o primeiro, as pessoas são enviadas ao segundo.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>Compare os nomes com a página de onde você copiou a chave e marque a caixa.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>A chave de instalação não está mais no cofre protegido.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>O cofre foi esvaziado depois que a chave foi verificada.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>Volte à primeira etapa e cole a chave novamente.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>Um segredo verificado antes não está mais no cofre protegido: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>O cofre foi esvaziado, ou outra conta de usuário abriu esta configuração.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>Volte à etapa em que ele é solicitado e digite-o novamente.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>Este serviço precisa de um token de portador para SCIM.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>A chave não contém um.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>Copie-o da página de provisionamento do serviço.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>Copie-o novamente da página que o mostra, e nada mais.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>O proxy tem uma senha e nenhum nome de usuário.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>Insira também o nome de usuário ou deixe ambos em branco.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>Leia-a e marque a caixa.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Ninguém entrou ainda.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>Este computador age em nome do administrador que aprova o código.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>Abra a página em um navegador, entre ali e insira o código.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>O código expirou.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>Um código vale somente por alguns minutos.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} não é o nome de um domínio.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>Um domínio tem um nome DNS, como corp.example.com.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>Digite o nome DNS do domínio.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} não é o nome de um computador.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>Digite o nome completo, como dc1.corp.example.com, com :636 somente para outra porta.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>Nenhum usuário foi indicado.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>O diretório é lido com os direitos de uma conta; leitura é suficiente.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>Digite um usuário, como reader@corp.example.com.</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} não indica a que domínio o usuário pertence.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>Digite no formato nome@domínio, DOMÍNIO\usuário ou nome diferenciado.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>Falta a senha do usuário.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>Digite a senha do usuário que lê o diretório.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>Ligue a criptografia ou marque a caixa para continuar sem ela.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>Digite no formato DC=corp,DC=example,DC=com ou deixe em branco.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>O tamanho da página deve ficar entre {low} e {high}.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 é o que os controladores de domínio esperam.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>O certificado da autoridade não está no formato PEM.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Um arquivo PEM começa com -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>Exporte o certificado como X.509 codificado na base 64.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>A conexão não passou na verificação.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>A conexão ainda não está instalada.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>Indique a conta proprietária desta conexão ou continue sem ela.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>Até que o proprietário seja conhecido, ninguém é desabilitado nem excluído, para que o proprietário não perca o acesso.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>Nenhuma unidade organizacional está selecionada.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>Só são sincronizadas pessoas e grupos em unidades selecionadas.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>Marque pelo menos uma unidade.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>Nenhum tipo de objeto está selecionado.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>Marque usuários, grupos ou grupos de segurança.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>A primeira sincronização não foi iniciada.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>Ainda não há prévia.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>Nada é gravado antes que você tenha visto o que mudaria.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>Não foi possível ler a configuração inicial salva em {path}.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>O arquivo está danificado.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>Comece de novo. O arquivo antigo foi mantido ao lado dele.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>A configuração inicial salva em {path} vem de uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>Instale a versão mais recente ou comece de novo.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>Aconteceu algo que este programa não esperava.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Isto é uma falha do programa.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>Copie os detalhes e envie-os ao suporte.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>Esta etapa não pode mais ser alterada aqui: a conexão está instalada.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>Esta etapa não pode mais ser alterada aqui: a primeira sincronização começou.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>Unidades e objetos</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>Mapeamento de campos</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critérios</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>Regras de usuários</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>Revisar e iniciar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>O que sincronizar</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>Como sincronizar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Etapa atual</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>Nome do controlador</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logon</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relógios</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Exclusões</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>Direitos do usuário de leitura</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>Segundo controlador</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>Lendo as unidades organizacionais</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calculando o que mudaria</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>Enviando usuários</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>Enviando grupos</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>Enviando membros de grupos</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>Resgatar a chave e registrar este computador</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>Verificar se os segredos estão protegidos no cofre</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Salvar as configurações</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>Uma chave é um segredo: quem a tem pode conectar um computador à sua organização. Ela é guardada no cofre protegido e esquecida depois de resgatada. Uma chave recebida por e-mail poderia levar a qualquer lugar; por isso, um serviço desconhecido é confirmado pelo nome.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>Copie novamente a linha inteira da página de administração do seu diretório na nuvem. Uma chave expirada ou usada por outro computador pode ser substituída ali. Se não for possível alcançar o serviço, consulte as configurações de proxy nesta página.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>O idioma deste programa neste computador. Pode ser alterado a qualquer momento na parte superior da janela.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>Nomes, atributos e mensagens do seu diretório permanecem como estão lá.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>Os termos sob os quais este programa pode ser usado. O texto completo está aqui, também sem conexão com a Internet; pode ser salvo e impresso.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>A versão que você aceita e a data são registradas nas configurações.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>Um administrador do diretório na nuvem autoriza este computador a trabalhar para a organização. O logon ocorre em um navegador, neste ou em qualquer outro dispositivo; a senha nunca chega aqui.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>O código vale por alguns minutos. A página no navegador mostra o nome do computador solicitante: continue ali somente se for este. A conta que entra é a proprietária da conexão, e nenhuma sincronização a desabilita ou exclui.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Como o Active Directory é acessado: o domínio, os controladores na ordem em que são tentados e o usuário que lê.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>Leitura é suficiente: não é necessário um administrador, e nunca se grava nada no Active Directory. Os controladores são indicados pelos nomes completos, porque um certificado é emitido para o nome completo. LDAP sobre SSL (porta 636) é o padrão.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>Se nenhum controlador for encontrado, este computador talvez não possa consultar um servidor DNS do domínio; adicione um controlador pelo nome. Os detalhes técnicos de uma falha estão na próxima etapa, linha por linha.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>Tudo de que uma sincronização precisará é testado de verdade, uma linha após a outra. Cada linha diz o que encontrou, e cada uma pode ser testada novamente sozinha.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>A senha é tentada uma vez a cada clique e nunca de novo por conta própria, para que a sua conta não seja bloqueada. Um certificado não confiável é mostrado com tudo o que é necessário para decidir: confiar na autoridade dele, fixá-lo ou não confiar nele.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>Escolha uma linha para ler a causa e a correção. Uma linha que depende de outra não é testada antes que essa outra funcione.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>A primeira de duas etapas que alteram algo: a chave é resgatada, este computador é registrado no serviço, os segredos são protegidos no cofre e as configurações são salvas.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>Nenhuma pessoa é criada, alterada ou desabilitada por isso. As etapas anteriores são bloqueadas depois; o que foi decidido nelas pode ser alterado mais tarde nas configurações.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>Uma etapa que falha é indicada. “{button:Retry}” continua com ela; “{button:Roll back}” desfaz o que foi feito.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>Quais unidades organizacionais são sincronizadas e quais tipos de objeto nelas.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>Uma unidade marcada inclui tudo o que está abaixo dela, também unidades criadas posteriormente, se você assim escolher. As unidades são lembradas pela identidade: uma que é renomeada ou movida continua escolhida. Contas do sistema são sempre deixadas de fora.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>Uma unidade que não pode ser aberta talvez não seja legível para o usuário da conexão. Uma consulta LDAP restringe ainda mais os usuários; um erro nela é apontado.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Qual atributo do Active Directory preenche qual campo do diretório na nuvem.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>As sugestões vêm com o motivo e podem ser desfeitas. O resultado é mostrado para uma pessoa real, e toda a seleção é verificada quanto a campos obrigatórios vazios e a valores que duas pessoas compartilham. objectGUID vincula os dois lados e nunca muda.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>Uma pessoa cujo registro não pode ser mapeado é deixada de fora com o motivo; todas as outras são sincronizadas.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>Quem, entre as pessoas nas unidades escolhidas, é sincronizado: todos ou quem atende aos critérios.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>Os números ao lado dos critérios são contados a partir da última passagem pelo diretório e dizem quem sairia. Teste uma pessoa para ver qual cláusula decide.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>Se não restar ninguém, examine a cláusula que deixa mais pessoas de fora. As comparações não diferenciam maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>O que acontece com as contas no diretório na nuvem quando algo muda no Active Directory.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>A saída das unidades selecionadas só é tratada enquanto o status da conta é refletido. Uma exclusão não pode ser desfeita; uma desabilitação pode. O que passa dos limites é retido e aguarda a sua aprovação. A conta do proprietário nunca é desabilitada nem excluída.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>Quando a sincronização é executada sozinha: a cada poucos minutos, com uma comparação completa à noite, ou diária, semanal ou mensalmente.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>Os horários são locais no fuso horário que você escolhe; as próximas execuções são listadas, também quando há mudança de horário.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>Quais controladores de domínio passarão adiante as alterações de senha, para que as pessoas entrem na nuvem com a senha do Active Directory. Esta etapa é opcional.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>Uma alteração é capturada no controlador que a recebe; portanto, todos os controladores graváveis devem ser cobertos. O agente se torna ativo após a reinicialização do controlador. As senhas que já existem são sincronizadas na próxima alteração.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>Cada linha indica o que falta e a linha do PowerShell que corrige isso.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>Tudo o que a primeira sincronização faria, antes que algo seja gravado: cada pessoa com o motivo, cada campo antes e depois.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>Se o diretório mudou desde que a prévia foi criada, ela é criada novamente. “{button:Stop}” deixa um estado consistente; a próxima execução continua dali.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>Vínculo com o diretório</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome para exibição</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Nome do meio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferencial</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefone comercial</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telefone celular</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefone residencial</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado ou província</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Endereço completo</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Número do funcionário</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de custo</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nome comum</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>Nome do país</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>ID do funcionário</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Tipo de funcionário</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciais</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>Telefone IP</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>Identificador que nunca muda</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>Nome da conta (anterior ao Windows 2000)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nome de logon</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da Web</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>O esquema deste diretório não tem “{attribute}”.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>O esquema tem “{attribute}”, mas não para objetos deste tipo.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}” contém dados binários, que não são lidos como texto.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}” pode ter vários valores; é usado o primeiro em ordem alfabética.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}” contém o nome diferenciado de outro objeto.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}” é um número, enviado como está escrito.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}” é uma data e hora, enviada como o diretório a escreve.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}” está no esquema: texto, um valor.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fixo</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>Primeiro que não está vazio</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>Sem espaços extras</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Substituir texto</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>Se vazio, um padrão</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixo</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>Primeiro de</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>Sem espaços extras</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>Substituir em</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>Padrão para</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre eles</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Do caractere</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>Quantos (vazio: todos)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Texto a substituir</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>Valor se vazio</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mapeados</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Não mapeado</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Deixados de fora: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Ler observação</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>Vazios: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>Duplicados: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>Longos demais: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>Não são texto: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>Invisíveis: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>E-mails para “{domain}” dificilmente chegam de fora.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>Nomes assim são usados somente dentro de redes. Endereços com ele: {count}.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>Mapeie outro atributo para “{field}” ou continue, se você conhece o domínio.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}” é obrigatório e está vazio para {count}.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}” deve ser diferente para cada um, e {count} compartilham um valor.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}” é longo demais para {count}.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}” não pode ser lido como texto para {count}.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>“{field}” contém caracteres invisíveis para {count}.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>Não há consulta LDAP.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>Digite uma, como (department=Sales).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>A consulta LDAP termina cedo demais.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>O parêntese no caractere {opened} nunca é fechado.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>Adicione um parêntese de fechamento ou continue escrevendo.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>Há um parêntese de fechamento a mais no caractere {position}.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>Nada foi aberto que ele pudesse fechar.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>Remova-o ou adicione o parêntese de abertura correspondente.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>A consulta LDAP continua depois do fim: “{found}”.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>Uma consulta é um par de parênteses; isto vem depois dele, no caractere {position}.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>Combine condições com &amp; (todas) ou | (basta uma): (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>O {operator} no caractere {position} não está entre parênteses.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>Coloque a consulta inteira entre parênteses: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>Falta um parêntese de abertura ou de fechamento antes de “{found}”.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>No caractere {position}, ou outra condição começa ou o grupo termina.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>Coloque cada condição entre os próprios parênteses: (&amp;(department=Sales)(title=*)). Palavras como AND e OR são escritas &amp; e | na frente.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>Dois parênteses se abrem um após o outro no caractere {position}.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>Condições que ficam juntas são combinadas por &amp;, | ou !, que vem primeiro.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>Escreva (&amp;(department=Sales)(title=*)) ou remova um par de parênteses.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>O {operator} no caractere {position} não tem condição.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>Coloque condições depois dele, cada uma entre parênteses: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>O ! vale para uma condição, e uma segunda segue no caractere {position}.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>Escreva (!(&amp;(department=Sales)(title=*))) ou (!(|(department=Sales)(title=*))).</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>Falta o nome de um atributo no caractere {position}.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>Indique um antes do sinal, como department em (department=Sales).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} não é o nome de um atributo.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>Os nomes têm letras, dígitos e hifens e começam com uma letra; o caractere {position} é outro.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Escreva o nome como o Active Directory o tem, como department.</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>Depois de {name} falta o =, no caractere {position}.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>Uma condição é um nome, um de = &gt;= &lt;= ~= e um valor.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>Escreva no formato (department=Sales). Não existe &gt; nem &lt;: use &gt;= e &lt;=.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>Há um parêntese de abertura dentro de um valor, no caractere {position}.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>Os parênteses pertencem à própria consulta.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>Escreva \28 para ( e \29 para ) quando fizerem parte do valor; caso contrário, feche primeiro a condição.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>A barra invertida no caractere {position} não é seguida por dois dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>Uma barra invertida inicia um caractere escrito pelo número dele.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>Escreva \5c para uma barra invertida literal.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>Não é possível usar um asterisco com {operator} (caractere {position}).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>Somente = aceita parte de um valor.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>Use = ou escreva \2a para um asterisco que faça parte do valor.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>Há uma quebra de linha ou outro caractere invisível ({character}) dentro de um valor, no caractere {position}.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>Textos colados muitas vezes têm quebras de linha.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>Remova-o. Entre condições, quebras de linha são permitidas.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} não é o nome de uma regra de correspondência.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>Entre os dois-pontos, antes do caractere {position}, fica o número de uma regra.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>Escreva no formato (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>O {character} no caractere {position} é um sinal de largura inteira.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>As consultas LDAP são escritas com o sinal estreito: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>Mude o método de entrada para meia largura e digite {plain}.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>A consulta LDAP está aninhada em mais de {depth} níveis (caractere {position}).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>Os controladores de domínio não leem tão fundo.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>Combine condições em um único nível quando têm o mesmo sinal.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} não consegue responder a esta consulta LDAP.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>Use outro atributo. O que o controlador informou está nos detalhes técnicos.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>A consulta LDAP tem alterações que não foram salvas.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>O esquema não conhece o atributo {attribute} de usuários: a condição não encontra ninguém.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>O esquema não conhece o atributo {attribute} de usuários: a condição não encontra ninguém. Existe: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>O Active Directory ignora uma condição sem atributo: ela não encontra ninguém.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>O Active Directory não tem a regra de correspondência {rule}: a condição não encontra ninguém.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} contém nomes diferenciados, que só são comparados por inteiro: com um asterisco, a condição não encontra ninguém.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} é comparado com nada, o que não encontra ninguém. Para pessoas sem valor, escreva (!({attribute}=*)).</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>O valor de {attribute} começa com um asterisco: nenhum índice ajuda, e todos os usuários são examinados.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} não é indexado: todos os usuários são examinados, o que é lento em domínios grandes.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>O Active Directory trata ~= como =: {attribute} deve ser igual.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>O Active Directory ignora :dn depois de {attribute}.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>O valor de {attribute} contém um caractere que não se vê ({character}).</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>Confirme que contas são excluídas definitivamente.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>E-mails, arquivos e dados de uma conta excluída não podem ser recuperados, nem mesmo se a pessoa for sincronizada novamente.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>Confirme no cartão ou escolha desabilitar as contas.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>O limite deve ficar entre 0 e {most}.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>Digite um número de alterações.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} não é uma porcentagem.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>Digite uma porcentagem de 0 a 100.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>O limite permite pelo menos {floor}, mas nunca mais de {ceiling}.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>O segundo número prevalece; portanto, o primeiro não teria efeito.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>Diminua o primeiro número ou aumente o segundo.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} não é uma porcentagem em que tudo é retido.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>Um diretório que fornece muito menos objetos do que antes pode ter sido lido com menos direitos.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>Digite uma porcentagem acima de 0 e até 100.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Desabilitado no Active Directory</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>Movido para fora das unidades selecionadas</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Excluído no Active Directory</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>Habilitado novamente</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>Excluído no serviço</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>Conta expirada</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>Uma nova conta vazia é criada.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>Nada acontece: não existe mais em nenhum dos lados.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>Nenhuma conta é criada.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>A conta é habilitada.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>A conta é desabilitada.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>A conta é excluída definitivamente.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>Permanece ativa e não é mais sincronizada.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>Permanece ativa: o proprietário nunca é desabilitado nem excluído.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>Permanece ativa até que se saiba quem é o proprietário da conexão.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>O que é enviado vai para um repositório personalizado do Zoho Directory. As configurações do próprio repositório decidem se as contas acompanham ali uma mudança de status, uma saída ou uma exclusão.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>O próprio Zoho Directory decide isto: nas configurações do repositório personalizado (Admin Panel &gt; Directory Stores).</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>O próprio serviço SCIM decide isto: procure convites ou notificações nas páginas de administração dele.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>O próprio serviço decide isto, nas páginas de administração dele.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>Nenhum controlador foi escolhido.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>Um controlador captura as alterações de senha feitas nele, e nenhuma outra.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>Escolha todos os controladores graváveis ou desligue a sincronização de senhas.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>Este serviço não aceita senhas.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>Ele não oferece nem a chamada de um agente de senha nem changePassword do SCIM.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>Continue sem sincronização de senhas. As pessoas definem a senha no serviço.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Um repositório personalizado do Zoho Directory não aceita senhas.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>O que é enviado para lá não se torna senha de ninguém.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>Continue sem sincronização de senhas. As pessoas definem a senha no Zoho Directory.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, porta 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, porta 5985 ou 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>Gravável</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>Logon por SMB</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>Gravação em ADMIN$</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>Logon por WinRM</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>Versão e arquitetura</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espaço em disco</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>Proteção da LSA</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>Outros filtros de senha</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>Reinicialização pendente</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>Outras instalações</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>Não verificado: primeiro o controlador deve responder.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>O DNS deste computador não conhece {host}.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>Falta o registro, ou este computador consulta um servidor DNS fora do domínio.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>Faça este computador usar um servidor DNS do domínio. Esta linha mostra o que ele responde:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} responde.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} não respondeu em {seconds} segundos em nenhuma porta.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>Está desligado, ou um firewall entre este computador e {addresses} descarta tudo.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>Inicie o controlador ou abra o firewall. Esta linha testa a partir daqui:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>Responde na porta {port}.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} recusa SMB na porta {port}.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>O serviço Servidor não está em execução; o agente é copiado por meio dele.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} não responde na porta {port} (SMB).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>Um firewall no controlador ou no caminho descarta a conexão; o agente é copiado por ela. O SMB só é necessário enquanto algo é instalado ou removido.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>Abra a porta {port} no caminho e execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>Responde na porta {port}, criptografado com TLS.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>Responde na porta {port}; as mensagens são criptografadas pelo logon.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} recusa WinRM nas portas {port} e {other}.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>A comunicação remota do PowerShell está desligada; o agente é instalado por meio dela.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} não responde nas portas {port} e {other} (WinRM).</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>Um firewall no controlador ou no caminho descarta a conexão; o agente é instalado por ela.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>Senhas podem ser alteradas nele.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>Não necessário: é somente leitura e repassa cada alteração de senha a um gravável.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>O diretório não informa o que {host} executa.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} não executa Windows.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>O diretório informa {system} {version}. O agente é parte do próprio logon do Windows.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Deixe-o de fora.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} executa um Windows antigo demais: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>O agente precisa do Windows Server 2012 ou mais recente.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>Deixe-o de fora ou substitua o controlador. As alterações feitas nele não são capturadas.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>Este computador pertence a {own}.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>Este computador pertence a {own}, e não a {domain}.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>Ele só alcança os controladores de {domain} quando um domínio confia no outro.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>Quando isso não ocorre, instale a partir de um computador de {domain}.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>Não é possível saber aqui se este computador pertence a {domain}.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Somente o Windows, e o Linux com realmd, informam isso.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>O agente é copiado com Kerberos: certifique-se de que este computador consiga entrar em {domain}.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>Este computador, {machine}, não pertence a nenhum domínio.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>O Kerberos, com o qual o agente é instalado, só é garantido em um computador de {domain}.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>Execute o Identity Connect em um computador do domínio ou ingresse este no domínio, o que o reinicia. Como administrador, aqui:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} é um Administrador do Domínio.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} é um administrador dos controladores.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} não consegue ler os próprios grupos.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>O diretório não os mostra a esta conta.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>Os direitos da conta são testados na instalação.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>Outra conta é solicitada na instalação.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} não pode instalar nos controladores.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>A conta não pertence a Administradores do Domínio (Domain Admins, {sid}) nem a Administradores, tampouco por meio de outro grupo.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>Use outra conta na instalação ou peça que um Administrador do Domínio execute esta linha:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>O PowerShell está ali no modo de linguagem restrita: o AppLocker ou o Controle de Aplicativos para Empresas só permite scripts indicados por uma política.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>Deixe a conta fora dessa política enquanto o agente é instalado ou instale o pacote por distribuição de software. Esta linha mostra o modo, no controlador:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} tem um PowerShell anterior ao 5.1.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Ele vem com o Windows Server 2016; sistemas mais antigos precisam do Windows Management Framework 5.1.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Instale o Windows Management Framework 5.1 ou substitua o controlador. Esta linha mostra a versão, no controlador:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>O Agendador de Tarefas de {host} não está em execução.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>O pacote é instalado como SYSTEM, por uma tarefa executada uma vez.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} não é o nome nem o endereço de um computador.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>Um nome tem letras, dígitos, hifens e pontos; um endereço tem os seus números.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>Insira o nome DNS completo do controlador, como dc1.corp.example.com.</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>Não é possível alcançar {host} na porta {port} (SMB).</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>Este computador não tem caminho até a rede dele.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>Conecte este computador à rede dos controladores (VPN, rota). Esta linha testa a partir daqui:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} parou de responder na porta {port} (SMB): nada em {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>Está sobrecarregado ou sendo reiniciado, ou um dispositivo no caminho deixa a conexão abrir e depois retém o que é enviado.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>Tente novamente. Se acontecer de novo, procure um firewall ou um otimizador de WAN no caminho.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>O que responde na porta {port} de {host} não usa SMB.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>Outro programa escuta ali, ou um dispositivo no caminho responde no lugar dele.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>Descubra o que escuta. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} não criptografa o SMB.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>Ele não oferece SMB 3 ou não oferece criptografia com ele. O agente nunca é enviado em texto claro.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>Ligue o SMB 3. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} só deixou {user} entrar como convidado.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>Ele não conhece a conta e deixa estranhos entrarem como convidados; a conexão de um convidado não é assinada nem criptografada.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Use um Administrador do Domínio e desligue a conta de convidado. Execute esta linha como Administrador do Domínio:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>Falta um nome de usuário ou uma senha para entrar em {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>Não foi fornecida nem a conta armazenada nem outra.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Insira o nome de usuário e a senha de um Administrador do Domínio e tente novamente.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} recusa a senha de {user} ou não conhece esta conta.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>O nome de usuário ou a senha está errado; não há distinção entre os dois casos.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>Corrija ambos e tente novamente. Várias tentativas podem bloquear a conta.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>A conta {user} não existe.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>O domínio consultado não tem conta com este nome.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>Escreva-a como usuário@domínio ou como DOMÍNIO\usuário. Esta linha mostra se ela existe:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>Um administrador a desabilitou.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>Use outra conta ou habilite-a. Execute esta linha como Administrador do Domínio:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>O último dia dela passou.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>Use outra conta ou prolongue a validade dela. Execute esta linha como Administrador do Domínio:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>Foram tentadas senhas erradas demais com ela.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>Espere até que ela seja desbloqueada automaticamente ou desbloqueie-a. Execute esta linha como Administrador do Domínio:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>A conta {user} está desabilitada, bloqueada ou expirada.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>O Kerberos não informa qual dos casos.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>Use outra conta ou veja qual é o caso. Esta linha mostra os três:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>A senha de {user} expirou ou deve ser alterada.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>Ela é antiga demais, ou um administrador exige uma nova no próximo logon.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Altere-a entrando no Windows uma vez; depois, insira a nova e tente novamente.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} não pode entrar neste horário.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>O horário de logon da conta não o permite.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>Use outra conta ou tente novamente em outro horário.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} não pode entrar em {host} pela rede.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>A conta está limitada a determinados computadores, ou uma política o nega (Negar acesso a este computador pela rede, Usuários Protegidos, uma política de autenticação).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>Use outro Administrador do Domínio. Esta linha mostra os limites da conta:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} não consegue verificar a senha de {user} agora.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>O serviço Netlogon dele não está em execução, ou ele não alcança outro controlador.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>Inicie o serviço. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} recusa NTLM.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>Uma política do domínio o restringe; NTLM foi escolhido para este controlador.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>Escolha Kerberos novamente para {host} e tente novamente.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} recusa o logon de {user}: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>Ele não dá um motivo conhecido aqui; o status é o do Windows.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>Procure-o no log de Segurança do controlador (evento 4625). Execute esta linha lá, como administrador:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>O logon de {user} em {host} falhou.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>Verifique como o nome de usuário está escrito (usuário@domínio, DOMÍNIO\usuário) ou escolha Kerberos.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>O Kerberos precisa do nome do controlador, não do endereço {host}.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>Os tíquetes são emitidos para nomes.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>Insira o nome DNS completo dele; ou escolha NTLM para {host}, se tiver de ser o endereço.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>O Kerberos não conhece o controlador pelo nome {host}.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>O nome é um alias ou está escrito errado, ou o serviço cifs/{host} não está registrado.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>O Kerberos não encontra o domínio de {user}.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>O que vem depois do @ é um nome diferente do nome do domínio, ou este computador não conhece os controladores dele.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>Escreva a conta como DOMÍNIO\usuário e faça este computador usar o DNS do domínio.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Nenhum controlador responde ao Kerberos; por isso, {user} não consegue entrar em {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>Um firewall descarta a porta 88, ou este computador não encontra os controladores no DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>Abra a porta 88 (TCP e UDP) até os controladores. Esta linha testa a partir daqui:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>O Kerberos não respondeu em {seconds} segundos; por isso, ninguém entra em {host}.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>Um firewall descarta a porta 88 até os controladores de {realm}, ou todos eles estão ocupados.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>Os relógios deste computador e de {host} diferem demais para o Kerberos.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>Há mais de cinco minutos entre eles.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>Acerte o relógio deste computador pelo domínio. Execute esta linha aqui, como administrador:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>O Kerberos não está instalado neste computador.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>O logon em {host} precisa dele; no Linux, ele é um extra do Identity Connect.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>Instale o Identity Connect com o extra kerberos; ou escolha NTLM para {host}.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>O Kerberos recusa o logon de {user} em {host}.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>Verifique o nome de usuário, e o relógio e o DNS deste computador; ou escolha NTLM para {host}.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} não tem o compartilhamento ADMIN$.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>Os compartilhamentos administrativos estão desligados ali.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>Ligue-os. Execute esta linha no controlador, como administrador; todos os compartilhamentos dele ficam indisponíveis por um momento:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} não pode usar ADMIN$ em {host}.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>Somente administradores do controlador podem, e esta conta não é um deles.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>Use uma conta com direitos de Administrador do Domínio, aqui ou nas configurações da conexão, e tente novamente. Nada precisa ser instalado de novo. Esta linha mostra quem os tem:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} não deixa {user} gravar {name} em ADMIN$.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>A conta pode ler ali, mas não gravar: ela não é administradora do controlador, ou os direitos da pasta do Windows foram alterados.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Use uma conta com direitos de Administrador do Domínio e tente novamente. Execute esta linha no controlador para ver os direitos:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>ADMIN$ de {host} não aceita arquivos: está protegido contra gravação.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Não é possível gravar no volume em que o Windows está.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>Veja o que o protege. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>O disco de {host} está cheio: {name} não coube.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>O volume em que o Windows está não tem mais espaço, ou uma cota se esgotou. O que já tinha sido copiado é removido.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>Libere espaço e tente novamente. Esta linha mostra, no controlador, o que está livre:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} não aceita mais trabalho por SMB agora.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>A memória ou o número de sessões dele se esgotou.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>Tente novamente mais tarde. Esta linha mostra, no controlador, quem está conectado:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{name} em {host} está em uso.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>Um programa o mantém aberto ali, como msiexec ou um antivírus.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>Tente novamente em alguns minutos. Esta linha mostra, no controlador, se o msiexec está em ação:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>A conexão com {host} caiu (SMB).</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>O controlador ou a rede a encerrou. Um arquivo que estava sendo copiado é removido pelo próprio controlador.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>Tente novamente. Se acontecer de novo, consulte o log do Sistema do controlador:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} respondeu ao SMB de uma forma que não é conhecida aqui: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>Tente novamente. Se acontecer de novo, consulte o log do SMB do controlador:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} não está em {host}.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>Ainda não foi gravado, ou alguém o removeu.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>Tente novamente a instalação deste controlador.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} não chegou inteiro a {host}: {found} de {sent} bytes.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>O controlador, ou o sistema de arquivos abaixo dele, descartou uma parte. O arquivo foi removido.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>Tente novamente. Se acontecer de novo, verifique o disco. Execute esta linha no controlador:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>Não foi possível proteger a pasta {folder} em {host}.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>Outros além de SYSTEM e Administradores poderiam gravar nela: o volume não mantém direitos, ou algo os altera. Ela foi removida, e nada foi copiado.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ deve ficar em NTFS ou ReFS. Esta linha mostra isso, no controlador:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} não é uma pasta do Identity Connect e não é tocada.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>Só se grava e se remove o que o próprio Identity Connect criou abaixo de IdentityConnect.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>Remova-a manualmente, se não for necessária.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>Não é possível ler o pacote {path}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>O pacote {path} não é o que foi configurado.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>O SHA-256 dele é {found}; o esperado é {expected}. É outra versão, ou alguém o alterou. Nada foi copiado.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>Obtenha o pacote novamente na origem e compare o SHA-256 dele. Esta linha o mostra aqui:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>O pacote {path} foi alterado enquanto era copiado.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>O que foi lido na segunda vez tem outro SHA-256. O que já tinha sido copiado é removido.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>Descubra o que grava nele e tente novamente.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>Nenhuma conta, ou nenhuma senha, foi fornecida para {host}.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>Nem a conta armazenada nem outra tem ambos.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>Insira a conta que instala e a senha dela.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>Insira o nome DNS completo do controlador ou escolha NTLM para ele.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} encerrou no meio a conexão na porta {port} (WinRM).</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>O Gerenciamento Remoto do Windows foi reiniciado, o controlador está sendo reiniciado ou um dispositivo no caminho cortou a conexão.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>Tente novamente. Se acontecer de novo, reinicie o serviço. No controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} parou de responder na porta {port} (WinRM): nada em {seconds} segundos.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>O que responde na porta {port} de {host} não é o Gerenciamento Remoto do Windows.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} não aceita mensagens na porta {port} (WinRM): status HTTP {status}, sem motivo.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>O ouvinte do Gerenciamento Remoto do Windows não está configurado, ou só em parte.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>Configure-o novamente. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>Uma resposta de {host} na porta {port} (WinRM) não estava criptografada como combinado.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>Procure um dispositivo entre este computador e {host} que leia ou altere HTTP. Um certificado para o WinRM impede isso; execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>O que responde na porta {port} de {host} não provou que é {host}.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>Ele recebeu o logon e não respondeu como só o próprio controlador pode responder.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>Procure um dispositivo no caminho que responda no lugar dele ou um registro antigo de {host} no DNS. Esta linha mostra aqui o que o DNS diz:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} não oferece nem Kerberos nem Negotiate para WinRM na porta {port}.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>Eles estão desligados ali. Basic, que enviaria a senha em texto claro, nunca é usado.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>O certificado de {host} para WinRM (porta {port}) não é confiável.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>Confie nessa autoridade nas configurações da conexão. Ou, com um certificado da autoridade do domínio no repositório do computador, execute esta linha no controlador, como administrador, para colocá-lo em uso:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>O certificado para WinRM na porta {port} é para um nome diferente de {host}.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>Ele foi emitido para outro nome do controlador, ou responde outro computador.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Dê ao WinRM um certificado com o nome {host}. Com um no repositório do computador, esta linha o coloca em uso, no controlador, como administrador:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>O certificado de {host} para WinRM (porta {port}) não é válido hoje.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>Ele expirou, ainda não é válido ou o relógio deste computador está errado.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>Renove-o. Com um novo no repositório do computador, esta linha o coloca em uso, no controlador, como administrador:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>O certificado dele não existe mais, a chave é fraca demais ou só está ligado um TLS anterior ao 1.2.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>Configure o ouvinte novamente. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>A senha de {user} está errada.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>Ela foi digitada errado ou foi alterada desde que foi armazenada.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>Insira-a novamente. Cada tentativa errada conta para o bloqueio da conta; esta linha mostra quais contas estão bloqueadas:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>O domínio de {host} não conhece {user}.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>O nome foi digitado errado, ou a conta pertence a outro domínio.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>Escreva-a como usuário@domínio ou DOMÍNIO\usuário, com o domínio da conta.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} não pode entrar: a conta está bloqueada, desabilitada ou expirada.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>O Kerberos não informa qual dos casos.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>Desbloqueie-a ou habilite-a, ou use outra conta. Esta linha mostra qual é o caso:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} não pode entrar em {host} agora, ou não a partir daqui.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>O horário de logon, os computadores em que a conta pode fazer logon ou uma política de autenticação o proíbem.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>Altere isso nas propriedades da conta ou use outra conta.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>A senha de {user} expirou ou deve ser alterada antes.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Defina uma nova entrando no Windows uma vez; depois, insira-a e tente novamente.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>O Kerberos não conhece o serviço {service}.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} é um alias e não o nome próprio do controlador, ou o nome do serviço está registrado também para outra conta, ou para nenhuma.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>Insira o nome DNS completo do controlador. Esta linha mostra a quem pertence o nome do serviço:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>O Kerberos tolera cinco minutos.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>Acerte o relógio deste computador pelo domínio. Como administrador, aqui:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>Não foi encontrado nenhum Kerberos do domínio em {user}.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>O que vem depois do @ não é um domínio, e sim um sufixo de logon, ou este computador consulta um servidor DNS fora do domínio.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>Escreva a conta como DOMÍNIO\usuário: o domínio de {host} é então consultado.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} é um nome curto: o Kerberos não consegue saber a que domínio pertence.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>Este computador não pertence a nenhum domínio que pudesse acrescentar.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>Nenhum controlador responde ao Kerberos para {user}.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>A porta 88 está fechada no caminho, ou os controladores do domínio não são encontrados no DNS.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>Abra a porta 88 (TCP e UDP) até os controladores. Esta linha testa a partir daqui:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>O logon em {host} não teve resposta em {seconds} segundos.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>Um firewall no caminho descarta o Kerberos (porta 88), ou um servidor de nomes não responde.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>No Linux, ele é um componente à parte.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>Instale o Identity Connect com ele: pip install &apos;identity-connect[kerberos]&apos;. Isso exige um compilador C, os cabeçalhos do Python e libkrb5-dev.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} recusa {user} na porta {port} (WinRM), embora o Kerberos tenha dado um tíquete.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>O Kerberos está desligado nas configurações do Gerenciamento Remoto do Windows, o nome do serviço pertence a outra conta ou a conexão não termina no próprio controlador.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} recusa {user} na porta {port} (WinRM com NTLM).</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>A senha está errada, uma política proíbe NTLM ali ou a conexão não termina no próprio controlador.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>Verifique a senha ou escolha Kerberos novamente para {host}. Esta linha mostra a política (1 ou 2: NTLM é recusado), no controlador:</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>O logon de {user} em {host} falhou (WinRM).</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>A resposta está em “{button:Technical details}”; este programa não a conhece.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>Tente DOMÍNIO\usuário em vez de usuário@domínio ou escolha NTLM para {host}.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} entrou em {host}, mas não pode usar o Gerenciamento Remoto do Windows ali.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>Somente administradores e membros de Usuários de Gerenciamento Remoto podem; o agente é instalado por um administrador.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Use um Administrador do Domínio. Ou torne a conta administradora de todos os controladores, com esta linha em um controlador:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} não dá mais nenhum shell a {user}.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>Há shells demais abertos com esta conta: cada programa que gerencia o Windows remotamente mantém alguns, e os de um programa que terminou inesperadamente ficam por algum tempo.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>Espere um quarto de hora ou permita mais. Execute esta linha no controlador:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} encerrou o que estava sendo executado nele.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>O Gerenciamento Remoto do Windows foi reiniciado ali, ou o controlador está sendo reiniciado.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} não começou em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>O Gerenciamento Remoto do Windows está sobrecarregado ali.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>O Gerenciamento Remoto do Windows em {host} recusa: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>A linha é do próprio controlador.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} deu uma resposta que não pode ser lida (WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>Algo no caminho a altera, ou o serviço está danificado.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>Reinicie o serviço. Execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>O PowerShell em {host} falhou (código de saída {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>Corrija o que ele indica e tente novamente.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} não terminou em {seconds} segundos. Foi instruído a parar.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>Está sobrecarregado, ou algo ali aguarda uma pessoa.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>Tente novamente quando o controlador estiver menos ocupado. Esta linha mostra o que o mantém ocupado:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>O que o controlador respondeu não é uma resposta do script do Identity Connect.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>Um perfil, uma política ou outro programa escreve na saída do PowerShell ali.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>Não verificado: primeiro o logon por SMB deve ter êxito.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>Não verificado: primeiro o logon por WinRM deve ter êxito.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>Não verificado: primeiro o controlador deve se descrever.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>Não tentado: a conta foi recusada. Cada nova tentativa contaria para o bloqueio dela.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} não terminou as verificações depois de {seconds} segundos.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>Ele responde, mas devagar demais: está sobrecarregado, ou um dispositivo no caminho retém pacotes.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>Tente novamente quando estiver menos ocupado. Esta linha mostra a partir daqui como ele responde:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>Logon feito; tudo é assinado e criptografado.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>Um arquivo foi gravado em ADMIN$ e removido em seguida.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Logon por Kerberos, criptografado com TLS.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Logon por Kerberos, que criptografa cada mensagem.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>Logon por NTLM, como escolhido, criptografado com TLS.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>Logon por NTLM, como escolhido. Ele criptografa cada mensagem e não prova qual computador responde: dê a {host} um certificado para WinRM ou use Kerberos.</translation>
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
        <translation>{system}, build {version}: anterior ao Windows Server 2016. O agente não foi testado ali.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} não é um controlador de domínio.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>Ele executa {system} como servidor membro; as senhas do domínio não são alteradas nele.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>Deixe-o de fora. Esta linha lista os controladores graváveis do domínio:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} é um controlador somente leitura.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>Ele repassa cada alteração de senha a um gravável, onde ela é capturada.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} usa a arquitetura {architecture}.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>O agente é feito para AMD64 (x64): o LSASS não carrega outra coisa ali.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>Deixe-o de fora. Esta linha mostra a arquitetura, no controlador:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>{free_mb} MB estão livres na unidade do Windows.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} tem {free_mb} MB livres na unidade do Windows, e são necessários {least_mb} MB.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>O pacote é copiado para lá, o Windows Installer mantém outra cópia e grava um log.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>Libere espaço. Esta linha remove, no controlador, o que as atualizações do Windows deixaram:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>A proteção da LSA está desligada. Ela não impede nenhum filtro.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>A proteção da LSA está ligada e termina na próxima reinicialização. Depois disso, não impede nenhum filtro.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>Não é possível saber se a proteção da LSA está em vigor: o log do Sistema não alcança mais a inicialização do Windows. Ela não está ligada no Registro.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>A proteção da LSA está ligada: {host} não carregaria o filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL é {value}. O LSASS carrega então somente o que a Microsoft assinou para ele; uma recusa só aparece no log de eventos (3033, 3063).</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Use um pacote cujo filtro a Microsoft assinou; ou, se você aceita menos proteção do LSASS, execute esta linha no controlador, como administrador, e reinicie-o:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>A proteção da LSA começa na próxima reinicialização: {host} não carregaria então o filtro.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL é {value} e foi definido depois que o Windows iniciou.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Use um pacote cujo filtro a Microsoft assinou; ou, se você aceita menos proteção do LSASS, execute esta linha no controlador, como administrador:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>A Política de Grupo impõe a proteção da LSA: {host} não carregaria o filtro.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>&quot;Configures LSASS to run as a protected process&quot; está definido em uma política. O LSASS carrega então somente o que a Microsoft assinou para ele.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Use um pacote cujo filtro a Microsoft assinou ou deixe os controladores fora dessa política. Esta linha mostra qual é a política, no controlador:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>A proteção da LSA está ligada, embora não esteja definida: {host} não carregaria o filtro.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>Ela foi ligada com bloqueio UEFI: o firmware a mantém, seja o que for que o Registro diga. Se foi desligada, sem esse bloqueio, depois que o Windows iniciou, uma reinicialização a encerra.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Remova o bloqueio com a ferramenta LSA Protected Process Opt-out da Microsoft (LsaPplConfig.efi) ou use um pacote cujo filtro a Microsoft assinou. Esta linha mostra, no controlador, quando o LSASS foi iniciado assim:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>Não há outro filtro de senha.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>Permanecem como estão: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>Nenhuma reinicialização é aguardada.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>O Windows aguarda uma reinicialização para terminar uma atualização ou um recurso. A reinicialização para o agente pode ser a mesma.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>O Windows Update aguarda uma reinicialização. A reinicialização para o agente pode ser a mesma.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>Arquivos são substituídos na próxima reinicialização, porque outro programa o solicitou.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>Outra instalação foi suspensa até uma reinicialização. Reinicie primeiro o controlador: até lá, o Windows Installer pode recusar o agente.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>O Windows Installer está ocioso.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>Outra instalação está em andamento. A do agente espera por ela, por até dez minutos.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Não instalado.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>A versão {found} está instalada.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>A versão {found} está instalada e será atualizada para {wanted}.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>A versão {found} está instalada; o serviço dela está {service}.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Há ali uma parte de um agente que o Windows Installer não conhece. A instalação corrige isso.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} tem a versão {found} do agente, que é mais recente que {wanted}.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>O Windows Installer se recusa a voltar a uma versão anterior.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>Configure o pacote mais recente ou desinstale primeiro o agente ali. Esta linha mostra o que está instalado, no controlador:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>O relógio dele coincide com o deste computador.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>O relógio dele difere do deste computador em {seconds} segundos. O Kerberos aceita cinco minutos.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>O relógio de {host} está {seconds} segundos adiantado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>O Kerberos aceita cinco minutos; um logon pode falhar a qualquer momento.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>Acerte ambos pela mesma fonte de horário. Execute esta linha no controlador e aqui:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>O relógio de {host} está {seconds} segundos atrasado em relação ao deste computador.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>Instalação iniciada</translation>
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
        <translation>Aguardando reinicialização</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Entrando</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>Criando a pasta protegida</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copiando o pacote</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>Iniciando a instalação</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Executando o Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>Examinando o que foi instalado</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>Excluindo o que foi copiado</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>Solicitando a reinicialização</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Desligando</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>Iniciando novamente</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>Aguardando LDAP, SYSVOL e DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>Procurando o filtro carregado</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>Removendo o agente</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>O nome com que {user} entra em um controlador não é conhecido.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>Ele está armazenado como nome diferenciado, e não foi possível consultar no diretório o nome da conta.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>Use outra conta aqui ou escreva-a como usuário@domínio nas configurações da conexão.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>Não há conta com que entrar.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>As configurações da conexão não indicam nenhuma.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>Use outra conta aqui.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} não pode ser usado para entrar em um controlador.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>Os controladores conhecem contas como usuário@domínio ou DOMÍNIO\usuário.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>Digite a conta em um destes dois formatos.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>Digite a senha de {user}.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>Indique o arquivo do pacote.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>Isto não é um SHA-256.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>Ele tem 64 dígitos: de 0 a 9 e letras de a até f.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>Copie o que o editor do pacote indica.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>Isto não é uma impressão digital.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>Ela tem 40 dígitos: de 0 a 9 e letras de a até f.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>Copie-a dos detalhes do certificado ou deixe em branco.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, versão {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>Não verificado: primeiro a conta deve ser conhecida.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Será enviado</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Aguarda aprovação</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>Ignorado: não é mais verdade</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Nome diferenciado</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>Campos (antes → depois)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>Membros adicionados</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>Membros removidos</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>Id no serviço</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>Provavelmente a conta do diretório não pode mais ler nada, ou a base está errada.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>Verifique a conexão antes que algo seja aprovado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>{count} deles estava em “{before}”, que não é mais listada.</numerusform>
            <numerusform>{count} deles estavam em “{before}”, que não é mais listada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>A unidade foi excluída, ou a conta do diretório não pode mais lê-la; nada nas respostas permite distinguir.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Procure a unidade no Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>{count} deles foi movido de “{before}” para “{now}”.</numerusform>
            <numerusform>{count} deles foram movidos de “{before}” para “{now}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>Desde a última sincronização, as pessoas, ou a unidade em que estão, foram movidas.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>Selecione também o novo local, se elas devem ficar.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>A seleção de unidades ou objetos foi alterada depois da última sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>{count} deles é deixado de fora por ela.</numerusform>
            <numerusform>{count} deles são deixados de fora por ela.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>Os critérios foram alterados depois da última sincronização.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>{count} deles não atende mais aos critérios.</numerusform>
            <numerusform>{count} deles não atendem mais aos critérios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” foi alterado para {count} deles, e os critérios o consultam.</numerusform>
            <numerusform>“{attribute}” foi alterado para {count} deles, e os critérios o consultam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>Uma alteração assim muitas vezes vem de um script ou de outro sistema.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Compare alguns deles no Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>“{attribute}” está vazio para {count} deles, e os critérios o consultam.</numerusform>
            <numerusform>“{attribute}” está vazio para {count} deles, e os critérios o consultam.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>Ele foi esvaziado, ou a conta do diretório não pode mais lê-lo.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Examine um deles no Active Directory.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>A consulta LDAP personalizada não encontra mais {count} deles.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>O que ela consulta mudou no Active Directory ou não pode mais ser lido.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>{count} deles foi desabilitado no próprio Active Directory.</numerusform>
            <numerusform>{count} deles foram desabilitados no próprio Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>Alguém, ou um script, desabilitou muitas contas desde a última sincronização.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>Pergunte quem fez isso antes que eles percam o acesso também aqui.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>{count} das contas expirou no Active Directory.</numerusform>
            <numerusform>{count} das contas expiraram no Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>Uma data de expiração passou, muitas vezes no fim de um mês ou de um período letivo.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>Prolongue as contas, se elas devem ficar.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>O Active Directory forneceu {now} objetos, e {before} na vez anterior.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>Eles foram excluídos, ou a conta do diretório não pode mais lê-los.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>Descubra qual dos dois casos antes que algo seja aprovado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>{count} deles não está mais no Active Directory.</numerusform>
            <numerusform>{count} deles não estão mais no Active Directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>Eles foram excluídos ou movidos para onde a conta do diretório não pode ler.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Procure alguns deles no Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} nome de logon muda de “@{before}” para “@{after}”.</numerusform>
            <numerusform>{count} nomes de logon mudam de “@{before}” para “@{after}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>Isto parece ser um novo domínio de e-mail.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>Aprove somente se o novo domínio é intencional e está verificado no serviço.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} nome de logon muda entre um endereço de e-mail e outro formato.</numerusform>
            <numerusform>{count} nomes de logon mudam entre um endereço de e-mail e outro formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>Outro atributo é usado para o nome de logon, ou o valor dele mudou para todos.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>Verifique o mapeamento do nome de logon.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} nome de logon muda dentro de “@{domain}”.</numerusform>
            <numerusform>{count} nomes de logon mudam dentro de “@{domain}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>A regra pela qual os nomes são formados mudou, ou muitos foram renomeados de uma vez.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>Compare alguns nomes antes e depois.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>As configurações foram alteradas depois da última sincronização.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>O nome de logon pode vir agora de outro atributo.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>O grupo “{group}” perde todos os membros conhecidos: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Ele foi esvaziado ou criado de novo no Active Directory, ou os membros dele não podem ser lidos.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Examine o grupo no Active Directory.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>O grupo “{group}” perde {count} membro de {of}.</numerusform>
            <numerusform>O grupo “{group}” perde {count} membros de {of}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>A conta é desabilitada</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>A conta é excluída definitivamente</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>Entrou no grupo {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>Saiu do grupo {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>As entradas e saídas de grupos são conhecidas desde {at}; as mais antigas ainda estão sendo lidas.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>As entradas e saídas de grupos anteriores ainda estão sendo lidas.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>pelo agendamento</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>recuperada após um início</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>nova tentativa após uma falha</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>após uma aprovação</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>Não foi registrado quem a pediu.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>Não terminou: ainda está em andamento ou foi encerrada à força.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}” corresponde a {count} pessoa ou grupo.</numerusform>
            <numerusform>“{who}” corresponde a {count} pessoas ou grupos.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>Pela última leitura do diretório: pessoas adicionadas: {joins}, pessoas que sairiam: {leaves}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>{count} das pessoas adicionadas está desabilitada no Active Directory e não recebe conta.</numerusform>
            <numerusform>{count} das pessoas adicionadas estão desabilitadas no Active Directory e não recebem conta.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>s sim</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>A conexão em vigor continua até que outra tenha passado na verificação e você escolha “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>Quem pode ser sincronizado. Nada muda antes que você escolha “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>Qual atributo preenche qual campo. Entra em vigor com “{button:Update}”.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>Quem das unidades selecionadas é sincronizado. Entra em vigor com “{button:Update}”.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>Entra em vigor com a primeira sincronização depois de “{button:Update}”.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>Quais controladores capturam senhas. Os agentes são instalados na página “{page:Password sync}”.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}” continua nesta etapa.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>Veja o que está em execução com esta linha. “{button:Try again}” continua aguardando a mesma instalação:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>Examine o console dele. Quando estiver ativo, “{button:Try again}” continua com as verificações. A partir daqui:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>Corrija isso; “{button:Try again}” continua com as verificações. No controlador, como administrador:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>Parado por uma pessoa. “{button:Try again}” continua nesta etapa.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>Se a sincronização funciona, o que aguarda você e quando será a próxima execução. “{button:Sync now}” traz o que mudou no diretório; “{button:Preview only}” mostra o que uma sincronização faria e não grava nada.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>O que é mostrado foi lido na última sincronização. “{button:Sync this one now}” lê de novo somente essa pessoa e não toca em mais ninguém.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>Escolha um controlador para ler por que falhou e o que ajuda. “{button:Check now}” consulta todos novamente; o log de um controlador diz o que foi tentado.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>Nenhum novo proprietário foi indicado.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>Este serviço não tem logon; por isso, a conta deve ser indicada.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>A sincronização de senhas foi configurada com “{button:Install with another account, asked for once}”.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>Não testado depois disso: {count} controlador.</numerusform>
            <numerusform>Não testados depois disso: {count} controladores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} versão, de {date} por {who}. Linhas que não podem ser lidas: {lost}</numerusform>
            <numerusform>{count} versões, a última de {date} por {who}. Linhas que não podem ser lidas: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>Corrija o usuário ou a senha em “{page:Settings}”, “{page:Connection to Active Directory}”; a verificação dali entra uma vez.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>Escolha “{button:Resume}” na página “{page:Overview}”.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>Corrija o usuário ou a senha em “{page:Settings}”, “{page:Connection to Active Directory}”.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} alteração confirmada; registros rejeitados: {rejected}</numerusform>
            <numerusform>{at}: {count} alterações confirmadas; registros rejeitados: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>Abra “{page:History}”: cada um tem a causa.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>Abra a página “{page:Overview}” e revise-as.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} controlador; aguardando uma reinicialização: {waiting}</numerusform>
            <numerusform>{count} controladores; aguardando uma reinicialização: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>Abra “{page:Password sync}” para reiniciá-los um após o outro.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} controlador; com problema: {bad} ({host})</numerusform>
            <numerusform>{count} controladores; com problema: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>A seleção de quem participa, ou a forma de tratar grupos dentro de grupos, decide sobre os membros.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>Tente novamente ou permita mais tempo em “{button:Advanced}”.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>Crie uma nova chave ou escolha “{button:Move to this machine; the other installation ends}” para encerrar a instalação em {device}.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>Selecione unidades na página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>Novas unidades geram uma pergunta, conforme definido na página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>Digite um valor ou escolha “{button:is empty}” ou “{button:is not empty}”.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>Mantenha uma das linhas. Para usar o primeiro valor existente, use “{button:First that is not empty}”.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>Use “{button:First that is not empty}” ou “{button:Join}”, ou mantenha uma única origem.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Encurte-o no Active Directory ou use a transformação “{button:A part of it}”.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>Escolha “{button:Read again}”.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>Teste a consulta na página “{page:Units and objects}”; se for intencional, aprove exatamente estas linhas.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>Escolha “{button:Next}” para verificá-la.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>Escolha “{button:Get a new code}”.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>Escolha “{button:Find controllers}” ou adicione um pelo nome completo.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>Corrija o que falhou e escolha “{button:Check again}”.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>Escolha “{button:Install}”.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>Digite o nome de usuário ou o endereço de e-mail do proprietário ou marque “{button:Go on without an owner: nobody will be disabled or deleted}”.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>Examine a prévia e inicie na parte inferior desta página.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>Escolha “{button:Build a new preview}”.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>A chave de instalação indica a que organização e a que diretório na nuvem este computador atenderá. Ela é verificada aqui e consumida em “{page:Install}”.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>Um código vencido é substituído com “{button:Get a new code}”. Se o navegador não conseguir abrir a página, copie o link para outro dispositivo. Se faltar uma função, ela é indicada; entre com uma conta que a tenha.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>Uma linha desmarcada é retida até que você a marque novamente. Mais contas desabilitadas ou removidas do que os limites permitem aguardam a sua aprovação exatamente desse conjunto. Em “{button:More}”, você pode começar com até dez linhas, reter tudo o que uma pesquisa mostra e salvar as linhas como tabela. Os números do resultado são o que o serviço confirmou.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>Escolha “{button:Save query}” ou “{button:Undo changes}”.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>Criado novamente pelo agendamento. Manualmente: listado em “{button:New}”.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>O NTLM terminou antes que o controlador pudesse responder; o que ele informou está em “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>O que ele informou está em “{button:Technical details}”.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>Escolha o pacote novamente: “{page:Password sync}”, “{button:Package}”.</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>Descubra o que escreve ali; o que foi escrito está em “{button:Technical details}”. Depois, tente novamente.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>Volte à página “{page:Units and objects}”, se isso não era a intenção.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>Volte à página “{page:Criteria}”, se isso não era a intenção.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>Teste a consulta na página “{page:Units and objects}”.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>Volte a essas páginas, se isso não era a intenção.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>Nada se destaca que estes {count} tenham em comum.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>Examine as linhas.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Relatório da configuração do Identity Connect</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>Criado em {when} pela versão {version}. Não contém senhas nem chaves.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>Resultado da sincronização</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Não sincronizados</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>Decisões sobre criptografia</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>O que é sincronizado</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>Campos de usuários</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>Campos de grupos</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>Limites sem perguntar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Aguardando aprovação</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>Nada foi retirado porque</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>Outros registros</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} vez</numerusform>
            <numerusform>{count} vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>Tudo foi confirmado pelo serviço</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>Não havia nada a fazer</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>Algumas alterações aguardam aprovação</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>Concluído, e alguns objetos foram deixados de fora</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>Parada; o que foi confirmado permanece</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>Falhou; o que foi confirmado permanece</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>Um plano aguarda revisão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>Controladores de domínio</translation>
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
        <translation>Nenhuma: as senhas trafegam em texto claro</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>Esta autoridade emissora é confiável</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>Exatamente este certificado é aceito</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>Este certificado não é confiável</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>Senhas em texto claro foram aceitas</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>Unidade, sincronizada</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>Unidade, deixada de fora</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>Grupos de distribuição</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Grupos de segurança</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>Consulta LDAP</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>Critérios de usuários</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>Critérios de grupos</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>Tudo nas unidades selecionadas</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>Estado da conta</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Acompanha o Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>Não é tocado</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>Sai das unidades selecionadas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desabilitado</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>Excluída definitivamente quando desabilitada</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>Não foi estabelecida uma conexão criptografada com {host}.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>Mais de {limit} segundos impedem o logon e invalidam certificados.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} tem o endereço {addresses}.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} e {service} coincidem entre si. Mais de {limit} segundos impedem o logon e invalidam certificados.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} e este computador coincidem entre si. Mais de {limit} segundos impedem o logon.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>Esta chave ficaria longa demais: {length} bytes, e são possíveis no máximo {limit}.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>Tente de novo a partir de {retried_at}; uma sincronização agendada faz isso sozinha. Se acontecer de novo, avise o operador do serviço.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}” não pode ser lido de todos.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>Um controlador o calcula para um objeto por vez e se recusa a fazê-lo para muitos.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>O valor fixo de “{field}” contém um caractere que não é texto: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}” não pode ser lido de todos (campo “{field}”).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}” não pode ser preenchido: “{attribute}” não pode ser lido como texto.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}” contém um caractere que não é texto: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>Já foi vinculado e não é mais sincronizado.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>Um nome provisório, enquanto vários trocam seus nomes.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>A entrada em {position} não é a que se espera ali.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>Nada a fazer: o serviço já coincide com o diretório.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>Nada a fazer, até onde se pode saber.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>Concluído, exceto o que alguém rejeitou; nada de novo aguarda você.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>Isto não é um token nem um segredo do cliente.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>Contém caracteres que nenhum deles pode ter ou tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>“{field}” contém caracteres que não são texto para {count}.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>Ela usa um atributo que só é calculado quando é lido, ou uma regra de correspondência que o Active Directory não tem.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>O Active Directory recusa consultas sobre {attribute}: o valor é calculado quando é lido.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} não permite a execução de nenhum script do Identity Connect.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>Insira o nome DNS completo do controlador. Esta linha mostra qual conta tem o nome:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>Ela foi alterada no caminho, ou respondeu algo que não é o controlador. Nada dela foi aceito.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>Não foi emitido por uma autoridade em que este computador confia.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>Não foi estabelecida uma conexão criptografada com {host} na porta {port} (WinRM sobre TLS).</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>A senha inicial é informada a</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>O usuário</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>O administrador</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>Notificações por e-mail</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} por cento, pelo menos {floor}, nunca mais de {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>Alterações a cada {minutes} minutos, tudo diariamente às {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>Diariamente às {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>Semanalmente às {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>Mensalmente no dia {day} às {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas execuções</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>não está vazio</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>Tudo nas unidades selecionadas é sincronizado.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>Sincronizado se todas estas forem verdadeiras:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>Sincronizado se pelo menos uma destas for verdadeira:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>Sincronizado se cada uma destas for verdadeira:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>Sincronizado se uma destas for verdadeira:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>Todas estas são verdadeiras:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>Pelo menos uma destas é verdadeira:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>Sincronizado se “{attribute}” é “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>Sincronizado se “{attribute}” não é “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}” começa com “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>Sincronizado se “{attribute}” começa com “{value}”.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}” termina com “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>Sincronizado se “{attribute}” termina com “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>Sincronizado se “{attribute}” contém “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>Sincronizado se “{attribute}” não contém “{value}”.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>Sincronizado se “{attribute}” não está vazio.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>Sincronizado se “{attribute}” está vazio.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>Sem condições, não há filtro.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>Não há filtro antes que todas as condições estejam completas.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>O LDAP não pode consultar isto: “{attribute}” é calculado quando é lido e não pode ser pesquisado.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>O LDAP não pode consultar isto: o Active Directory compara “{attribute}” por inteiro, nunca por partes.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>Objetos do sistema</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>A conta Kerberos do domínio</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>Contas de serviço gerenciado</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>Contas de computador</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>Relações de confiança com outros domínios</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>Usuários não estão selecionados</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>Grupos de distribuição não estão selecionados</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>Grupos de segurança não estão selecionados</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>Nenhuma unidade está selecionada</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>Não está em uma unidade selecionada</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>Em uma unidade deixada de fora</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>Em uma nova unidade, ainda não decidida</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>Em uma nova unidade, deixada de fora</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>Não atendem aos critérios</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>Um valor não pode ser lido</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>Não encontrados pela consulta personalizada</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>A consulta personalizada não foi feita</translation>
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
        <translation>data e hora</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>nome de um objeto</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binário</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membro de</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>Tipo de funcionário</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>Nome de logon (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>Sinalizadores da conta</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>Oculto das listas de endereços</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Outros endereços</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gerenciado por</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Tipo de grupo</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>Com estes critérios, nada mais seria sincronizado: {count} seria deixado de fora.</numerusform>
            <numerusform>Com estes critérios, nada mais seria sincronizado: {count} seriam deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>Nenhum dos que estão nas unidades selecionadas atende às condições.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>Altere as condições ou marque que é isso que você quer.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>Este computador não permite que o programa inicie quando você entra.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>Nada pôde ser gravado em {path}.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>Consulte quem gerencia este computador ou inicie o agente como serviço.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>Caminho até o serviço</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: anterior ao Windows 10 1809 ou ao Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>Membro de {domain}</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>As configurações dele indicam {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>Não é membro de um domínio; só a sincronização de senhas precisa disso</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>Pelo proxy {proxy}, conforme as configurações do sistema</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} responde em {milliseconds} ms, sem proxy</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} responde em {milliseconds} ms, por {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>É comparado com o do serviço quando este for conhecido</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>Difere do horário do serviço em {difference_s} s</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>O horário do serviço não é conhecido</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>É testado depois que você confirmar o host</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>Terminou com a exclusão.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>Não mais sincronizado</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>Membros alterados</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>Grupos deixados</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>Não mais vinculado</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>Membros foram alterados</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>Perdeu as associações</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>Não está mais vinculado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>As configurações foram salvas</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>na janela</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>na linha de comando</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>por uma nova versão do programa</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>alterado no próprio arquivo</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>Versão {number} das configurações</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>As configurações são as mesmas agora.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>O que mudaria se estas configurações fossem restauradas:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>A primeira versão mantida.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>Execução com prévia</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>Execução completa</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>Execução de alterações com prévia</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>Execução de alterações</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} não pôde ser sincronizado.</numerusform>
            <numerusform>{count} não puderam ser sincronizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} retido.</numerusform>
            <numerusform>{count} retidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} adicionado:</numerusform>
            <numerusform>{count} adicionados:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} removido:</numerusform>
            <numerusform>{count} removidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Nada foi registrado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} evento foi gravado em {path}.</numerusform>
            <numerusform>{count} eventos foram gravados em {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>Ninguém se chama ou se chamou “{who}”.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>A última leitura do diretório e o histórico não conhecem esse nome, e-mail ou GUID.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>Tente outro nome ou endereço de e-mail, ou o GUID.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>Um arquivo contém o histórico de um só.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>Informe o GUID do objeto desejado; sem --export, todos são mostrados.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Não existe a execução {run}.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>Ela nunca começou ou é anterior ao que é mantido.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history lista as execuções.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>Não existe mais a versão {number} das configurações.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>Ela nunca existiu ou é anterior ao que é mantido.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config lista as que são mantidas.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} não pode ser gravado: o tipo dele não é conhecido.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>Um histórico é exportado como CSV ou como linhas JSON.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>Informe um nome que termine em .csv ou .jsonl.</translation>
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
        <translation>Não está mais no Active Directory. A conta foi excluída em {at} (execução {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Não está mais no Active Directory e não está vinculado. A última alteração foi em {at} (execução {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>Antes se chamava “{name}”.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>Conforme lido em {at}, por completo.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>Conforme lido em {at}; atualizado com as alterações desde então ({count}).</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>Última alteração confirmada: {action} em {at} (execução {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>Nada foi alterado até hoje, até onde vai o histórico.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: aguarda aprovação, porque muitos seriam afetados.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: retido, porque alguém desmarcou ou rejeitou.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: aguarda no plano mais recente.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>Está em {group}.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>Está em {group} no serviço, onde o diretório não o indica diretamente.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>Não está em {group} no serviço: o grupo não é sincronizado.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>Não está em {group} no serviço: não há conta vinculada.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>Ainda não está em {group} no serviço.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>Foi criado por esta execução.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>Recebe de volta os valores anteriores.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>Foi habilitado por esta execução.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>Foi desabilitado por esta execução.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>Foi excluído por esta execução.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>É sincronizado novamente.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>Recebe de volta os membros anteriores.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>Recebe de volta um membro que foi excluído.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>É vinculado novamente.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>É criado de novo, com outro id e sem o que possuía.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>A conta é desabilitada, não excluída.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>A conta mantém o identificador que a sincronização lhe deu.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>Os valores anteriores não são conhecidos, porque não puderam ser lidos.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>Não se sabe quem estava no grupo antes que a sincronização o assumisse.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>Uma versão anterior registrou o que foi feito, mas não o que havia antes.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>Outras configurações foram salvas nesse meio-tempo: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>Alguém as salvou em outra janela ou com um comando, depois que você tinha começado. Suas alterações são mantidas, e nada foi salvo.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>Veja o que difere agora e atualize mais uma vez.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>Estas configurações pertencem a uma conexão diferente da que está em {folder}.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>A conexão foi configurada de novo depois que elas tinham sido abertas.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>Descarte-as e comece de novo.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>Outra janela ou outro comando está salvando configurações em {folder}.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>Isso leva um momento e ainda não terminou.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>Não é possível ler {path}.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>O sistema informa: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>Escolha outro arquivo ou dê a este usuário o direito de lê-lo.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} não é um arquivo de configurações.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>Não é o que uma exportação grava, ou é só uma parte.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>Exporte as configurações novamente e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>Não é possível usar as configurações em {path}.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>Corrija esse ponto ou exporte as configurações novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} foi gravado por uma versão mais recente do Identity Connect.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>Instale a versão mais recente neste computador ou exporte a partir desta versão.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} contém algo que parece um segredo, em {position}.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>Um arquivo de configurações é copiado e enviado por e-mail; por isso, não pode conter nenhum.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>Remova-o do arquivo. Uma senha é digitada neste computador.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>A conexão editada com o Active Directory não passou na verificação.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>Outra conexão só assume depois disso. A atual continua em vigor.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>Verifique a conexão ou desfaça o que você alterou nela.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>As configurações foram gravadas em {path}.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>Atualizado. A próxima sincronização usa as novas configurações.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>A senha de {user} funciona e está em vigor agora.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>Verificando a conexão. A senha é tentada uma vez.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nada difere.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>A próxima sincronização pode retirar exatamente as contas que foram confirmadas, por 24 horas. Se até lá houver mais alguém entre elas, todas são retidas, e você é consultado.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>A próxima sincronização retém as contas além dos limites e pergunta: veja identity-connect holds.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>Contas que seriam desabilitadas: {disables}, excluídas definitivamente: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} não pode ser sincronizado: {problem}</numerusform>
            <numerusform>{count} não podem ser sincronizados: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>Não se sabe o que isso faz com as pessoas: o diretório não foi lido para estas configurações. Uma execução retém o que passa dos limites.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>Atualizar as configurações? [s/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} conta é mais do que os limites deixam passar. Digite {count} para continuar: </numerusform>
            <numerusform>{count} contas são mais do que os limites deixam passar. Digite {count} para continuar: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>Não há ninguém a quem perguntar se as configurações devem ser atualizadas.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>O comando não está sendo executado em um terminal. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>Veja o que difere com --dry-run e depois use --yes.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} conta seria desabilitada ou excluída: mais do que os limites deixam passar.</numerusform>
            <numerusform>{count} contas seriam desabilitadas ou excluídas: mais do que os limites deixam passar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>Uma alteração assim é confirmada com o número dela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>Use --count {count} se for intencional.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Conexão com o Active Directory</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>Proxy e rede</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>O que é mantido e por quanto tempo</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>Iniciar ao entrar</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>Como este computador acessa o serviço. Entra em vigor com “{button:Update}”.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>Para esta janela, para o que o agente anota e para os comandos.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>A resposta chega devagar demais ou nunca termina.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>Repita apenas esta verificação; se continuar assim, examine a rede e esse servidor.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} está em ordem</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>Abra “{page:Password sync}”: cada um tem a causa.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>Escolha outro fuso em “{page:Settings}”, “{page:Schedule}”, ou atualize os dados de fusos horários do sistema.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>Uma execução que não terminou bem diz por quê e o que ajuda. “{page:Diagnostics}” testa tudo de que uma sincronização precisa, uma linha após a outra.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>Tudo o que foi decidido na configuração inicial, para ser alterado. O efeito é mostrado primeiro; nada muda antes que você escolha “{button:Update}”.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>Uma pessoa ou um grupo, sincronizado imediatamente</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}” corresponde a {count} pessoa ou grupo: {names}.</numerusform>
            <numerusform>“{who}” corresponde a {count} pessoas ou grupos: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>Só é possível sincronizar um por vez.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}” corresponde a vários:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>Ninguém pode ser sincronizado individualmente ainda.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>Ninguém pode ser sincronizado individualmente neste momento.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>Sincronize agora; depois disso, é possível sincronizar individualmente de novo.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>Este objeto não pode ser sincronizado individualmente.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} em breve não poderá mais ser proprietário desta conexão.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} tem o endereço {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>Escolha “{button:Sign in again}”. Se {owner} não existe mais ali, altere o proprietário.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>Uma entrada que não é mais usada ainda não foi revogada.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>Não foi possível informar {service}. A entrada do proprietário não é afetada por isso.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>Escolha “{button:Change owner}” e indique a conta.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>Escolha “{button:Change owner}” e entre como {owner}, para que ambos coincidam.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>O nome {host} não pôde ser resolvido: nenhuma resposta em {seconds} segundos.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>As perguntas restantes não foram respondidas em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>Escolha “{button:Change owner}” e entre como o novo.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>Nada se perdeu: isto continua sozinho no próximo sinal de atividade, ou escolha “{button:Change owner}” novamente. Até lá, nada muda.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>Escolha “{button:Change owner}” e entre novamente: isso toma o lugar da alteração iniciada. Até lá, nada muda aqui.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>Cada linha é testada de verdade. Uma senha é tentada uma única vez, nunca de novo por conta própria.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>Uma execução faz sozinha o que acontece em um dia comum; o que passa disso aguarda.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>Uma alteração aparece no serviço após a próxima execução.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>O que é mais antigo, ou demais, é descartado depois de uma execução.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>Entra em vigor imediatamente.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>Um arquivo de configurações não contém segredos nem nada deste computador.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Nenhum pacote do Password Sync Agent está configurado.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>As configurações não indicam um MSI ou não indicam o SHA-256 dele (64 dígitos hexadecimais).</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>Insira o caminho do pacote e o SHA-256 que o editor indica.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>O pacote {path} não está lá.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>Ele foi movido ou excluído, ou a unidade em que está não está conectada.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>Coloque-o lá ou insira onde ele está agora.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>O SHA-256 dele é {found}; as configurações indicam {expected}.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>Obtenha o pacote novamente com o editor. Se este estiver certo, insira o SHA-256 dele nas configurações. Nada foi copiado.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Não é um pacote do Windows Installer, ou esta conta não pode lê-lo.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>Insira o caminho do MSI do agente; a conta que executa o Identity Connect deve poder lê-lo.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>Outra instalação de agentes de senha está em andamento.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Uma segunda janela ou um comando do Identity Connect trabalha em {folder}; os controladores são tratados um por vez.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>Espere que termine ou pare-a lá.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>O trabalho em {host} foi interrompido.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>O Identity Connect foi fechado ou parado nesse meio-tempo. O que foi alcançado é mantido.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} respondeu de uma forma que não é conhecida aqui.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>Um script foi alterado no caminho, ou o Windows ali é de um tipo que nunca foi testado.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} tem um agente mais recente: versão {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>O pacote configurado tem a versão {version} e o faria voltar a uma versão anterior.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>Configure o pacote mais recente ou desinstale primeiro o agente ali.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} tem partes de um agente que o Windows Installer não conhece.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>O serviço ou o filtro dele está registrado, sem o produto que o trouxe.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>Instale o pacote ali mais uma vez e depois desinstale. Esta linha mostra o que está registrado:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>O Windows Installer informa que o agente está instalado em {host}, mas nem tudo está lá.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Falta: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>Algo o retirou, como um antivírus. Desinstale, consulte o log dele e instale novamente. Esta linha mostra o serviço:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>O Windows Installer informa que o agente foi removido de {host}, mas ele ainda está lá.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>A versão {version} ainda está registrada.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>Tente novamente. Se persistir, esta linha mostra o que está registrado:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>Não foi possível acessar o Windows Installer em {host} (1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>O serviço dele está desabilitado ou não inicia.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>Execute esta linha no controlador, como administrador, e tente novamente:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>A instalação em {host} foi cancelada (1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>Alguém ou outro programa a encerrou ali.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>O Windows Installer parou em {host} com um erro fatal (1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>O log dele informa: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>Corrija isso no controlador e tente novamente. O que foi copiado é excluído ali.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>O log dele não informa o motivo ou não pôde ser obtido.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>Tente novamente. Se acontecer de novo, esta linha mostra o que o Windows Installer registrou no log de eventos:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} não conhece o produto que deveria ser removido (1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>Outra remoção foi mais rápida.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>Consulte o status novamente.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>O Windows Installer não encontra a origem do agente em {host} (1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>A cópia própria dele do pacote instalado ali não existe mais.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>Instale a mesma versão mais uma vez e tente novamente.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>Outra instalação está em andamento em {host} há tempo demais (1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>O Windows Installer faz uma por vez; a do agente esperou dez minutos.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>Deixe-a terminar ou reinicie o controlador e tente novamente. Esta linha mostra o que está em execução:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>O Windows Installer não conseguiu abrir o pacote em {host} (1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>Ele foi excluído ou é mantido aberto por outro programa, como um antivírus.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>Faça o antivírus ignorar ADMIN$\IdentityConnect e tente novamente. Esta linha mostra o que ele encontrou:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>O Windows Installer em {host} não aceita o arquivo como pacote (1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>Ele chegou como foi enviado: o próprio pacote está danificado ou foi feito para um Windows Installer mais recente.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>Obtenha o pacote novamente com o editor e insira o SHA-256 dele.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>Uma política proíbe a instalação em {host} (1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>O Windows Installer, o AppLocker ou a restrição de software está configurado assim pela Política de Grupo.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>Permita o pacote ali, pelo editor ou pelo SHA-256 dele. Esta linha mostra quais políticas existem:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>O pacote não é feito para o processador de {host} (1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>O agente existe somente para Windows de 64 bits em AMD64.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>Deixe este controlador de fora.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>Outra versão do agente está instalada em {host} (1638) e não é substituída por este pacote.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>Ambas têm o mesmo código de produto: o pacote não é uma atualização dela.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>Desinstale o agente ali e depois instale.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>O Windows Installer terminou em {host} com o código {exit_code}.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>Consulte o código com esta linha, no controlador:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} recusa o pacote: ele não está assinado pelo editor configurado.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>O Windows encontrou {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>Obtenha o pacote novamente com o editor ou corrija a impressão digital nas configurações. Nada foi instalado.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>O pacote em {host} não é o que foi enviado.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>O SHA-256 dele ali é {found}: foi alterado depois de copiado. Nada foi instalado.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>Descubra quem pode gravar em ADMIN$ neste controlador. Esta linha mostra quem está conectado:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>O pacote desapareceu em {host} antes que pudesse ser instalado.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>Outro programa o excluiu, na maioria das vezes um antivírus.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>A tarefa que executa o Windows Installer falhou em {host}.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>Ela informa: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>Corrija isso no controlador e tente novamente.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>A tarefa que executa o Windows Installer desapareceu em {host} e não deixou resultado.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>O controlador foi reiniciado nesse meio-tempo, ou alguém excluiu a tarefa.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>Tente novamente: o que está instalado é examinado, e o que falta é iniciado de novo.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} não iniciou a tarefa que executa o Windows Installer em {minutes} minutos.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>O Agendador de Tarefas a retém ou foi parado nesse meio-tempo. Nada foi instalado.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>O Windows Installer está em ação em {host} há {minutes} minutos.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>Ele aguarda algo ali. Não foi encerrado: isso poderia deixar um agente pela metade.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>O Windows Installer ainda está em ação em {host}.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>Uma instalação iniciada não terminou; por isso, nada é excluído ali.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} não é reiniciado a partir daqui: não se conhece outro controlador no site dele ({site}).</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>Ninguém poderia entrar ali enquanto ele estivesse desligado.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>Reinicie-o você mesmo quando for conveniente e depois consulte o status. No controlador, como administrador:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} não é reiniciado: é o último controlador do site {site} que atende.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>Os outros não respondem: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>Corrija um deles e tente novamente. Esta linha mostra o que está errado ali:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} não desligou em {minutes} minutos.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>Algo ali atrasa o desligamento. Nenhum outro foi reiniciado.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>Examine o controlador e tente novamente. Esta linha mostra quem solicitou o quê:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} não voltou em {minutes} minutos.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>Ele desligou quando foi solicitado e não responde desde então. Nenhum outro foi reiniciado.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} está ativo novamente, mas não atende depois de {minutes} minutos.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>Sem resposta: {missing}. Nenhum outro foi reiniciado.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>Depois da reinicialização, {host} não tem o filtro do agente.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; não o indica mais.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>Instale o agente novamente. Esta linha mostra o valor:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} não carregou o filtro do agente ao ser reiniciado.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>O Windows informa: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 e 3063 vêm da proteção da LSA, que só carrega o que a Microsoft assinou: desligue-a ali ou deixe este controlador de fora. 16953: o arquivo não pôde ser carregado; instale novamente. Esta linha mostra os eventos:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} não carregou o filtro do agente na reinicialização.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>Ele está registrado, e o Windows não informa por que foi deixado de fora.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>Veja os eventos com esta linha; uma segunda reinicialização pode ser necessária:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>Senha da conta nos controladores</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>As configurações pedem para os controladores uma conta diferente da armazenada.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>Indique-a com --user; a senha dela é solicitada.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>Nenhum controlador foi escolhido, e nada foi instalado.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} ainda existe; a próxima tarefa a exclui.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>A versão {found} já está instalada; ela é examinada.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>A versão {found} está lá; ela é substituída pela {version}.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>A pasta protegida ADMIN$\{folder} foi criada.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>A versão {version} foi copiada para ADMIN$\{folder}.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>O Windows Installer foi iniciado, como SYSTEM.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>Outra instalação está em andamento em {host}; a próxima consulta é em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>O Windows Installer terminou com {exit_code}.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Não foi possível obter o log do Windows Installer: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>A versão {version} está lá: produto, filtro e serviço.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>Não foi possível excluir ADMIN$\{folder}: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>Instalado. O agente funciona após a próxima reinicialização.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>Instalado. Não é possível saber se é necessária uma reinicialização.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>O filtro está carregado: as alterações de senha são capturadas aqui.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>Não há agente a remover.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>Removido. O Windows descarrega o filtro na próxima reinicialização; ele não captura mais nada.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>A reinicialização foi solicitada.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>O controlador desligou.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>O controlador está ativo novamente.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL e DNS respondem.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>Reiniciado. Não há agente nele.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>Reiniciado. Não é possível saber se o filtro está carregado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>Senhas e tokens salvos</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>Memória da sincronização</translation>
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
        <translation>Pasta de perfil</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Espaço livre em disco</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>Relógio em relação ao serviço</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>Caminho até o serviço, e o proxy</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Arquivo de configurações</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>Formato das configurações</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>Histórico das configurações</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>Quem detém a chave deles</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>Podem ser abertos</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>O banco de dados abre e pode ser gravado</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>Formato do banco de dados</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>O banco de dados está íntegro</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Tamanho do banco de dados</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>Diário do banco de dados</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>O agente está em execução</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima execução</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última execução</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>Agentes de senha nos controladores</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>Esta verificação não terminou em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Nada está configurado ainda</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} ainda não existe; a configuração inicial a cria</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} pode ser gravada</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{free_mb} MB estão livres onde está {folder}</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>Somente {free_mb} MB estão livres onde está {folder}</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>Uma primeira sincronização de muitas pessoas precisa de cerca de 2 GB por milhão.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>Libere espaço ali antes que seja necessário.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset}), que também é o do agendamento</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset}); o agendamento segue {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>Ainda não há: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>Aguarda um arquivo de configurações que possa ser lido</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>Formato {found}; este programa conhece formatos até {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>Nada foi salvo ainda</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} versão, de {date} por {who}</numerusform>
            <numerusform>{count} versões, a última de {date} por {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>O arquivo foi cortado no meio de uma linha, ou alguém o alterou.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>Nada depende dessas linhas: as próprias configurações estão no arquivo delas.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>Um arquivo de chave, indicado em IDENTITY_CONNECT_KEY_FILE</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>Uma credencial da unidade systemd</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>O Windows, para este computador (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>O chaveiro do sistema</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>Somente este processo: o que está protegido termina com ele</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>Vários: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Nada está salvo ainda</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} existe e abre com a chave dele</numerusform>
            <numerusform>{count} existem e abrem com a chave deles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>Ainda não existe: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} abre e pode ser gravado</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>Aguarda um banco de dados que abra</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>Nenhum dano em nenhuma das {tables} tabelas</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>Nenhum dano em {checked} de {tables} tabelas; depois de {seconds} segundos, o restante não foi verificado</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB, dos quais {free_mb} MB sem uso; {log_mb} MB aguardam no log</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB, e mais {log_mb} MB no log write-ahead</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>Um programa mantém o banco de dados aberto para leitura há muito tempo, por exemplo um backup.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>Encerre esse programa; a próxima execução então move o log para o banco de dados.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>Log write-ahead: pode ser lido enquanto uma sincronização grava</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>Modo de diário {journal} em vez de um log write-ahead</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>A pasta está em um sistema de arquivos que não pode compartilhar memória, como uma unidade de rede.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>Mova a pasta de perfil para um disco local.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>Não testado: o diretório recusou esta senha antes</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>O agente a marcou ({cause}). Uma nova tentativa deixaria a conta mais perto do bloqueio.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>Sim; último sinal em {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>Sim: processo {pid} em {host}, desde {since}</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>Não; último sinal em {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>A janela está fechada, ou o serviço foi parado.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Inicie o Identity Connect ou o serviço identity-connect: nada é sincronizado até lá.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>Não; nunca foi executado aqui</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>Nenhuma, enquanto o agente não está em execução</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>Nenhuma está planejada</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Há uma execução em andamento</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>Nenhuma: o agendamento está em pausa</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>Uma pessoa o pausou.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>Nenhuma: o diretório recusou o logon</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} Um agendamento que repete um logon recusado bloquearia a conta.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>Ainda não houve nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} alteração confirmada</numerusform>
            <numerusform>{at}: {count} alterações confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>O serviço recusou estes registros pelos dados deles.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} alteração confirmada; outras aguardam a sua aprovação</numerusform>
            <numerusform>{at}: {count} alterações confirmadas; outras aguardam a sua aprovação</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>A proteção reteve o que retira mais do que você permitiu.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: parada por uma pessoa, {count} alteração confirmada</numerusform>
            <numerusform>{at}: parada por uma pessoa, {count} alterações confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: não terminou, {count} alteração confirmada</numerusform>
            <numerusform>{at}: não terminou, {count} alterações confirmadas</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>Nenhum foi instalado a partir daqui</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} controlador, sem problema</numerusform>
            <numerusform>{count} controladores, nenhum com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>Um agente funciona depois que o controlador dele é reiniciado.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>Uma instalação falhou ali, ou não há mais notícias do agente.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>Somente {free_mb} MB estão livres onde está {folder}.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>Uma sincronização precisa de espaço para a memória dela e para o log.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>Libere espaço nesse disco ou mova a pasta de perfil (--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>O fuso horário {zone} do agendamento não é conhecido neste computador.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>A lista de fusos horários dele está ausente ou é mais antiga que as configurações.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>Esta verificação terminou por uma falha do programa.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>Salve um arquivo de suporte e envie-o ao suporte.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>Montando o arquivo de suporte</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>O arquivo de suporte foi gravado: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>Nenhuma verificação encontrou problemas.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>Nenhuma verificação falhou; a ler: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>Verificações que falharam: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>segredos</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>pessoas e endereços de e-mail</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>nomes de host</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>endereços de rede</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>outros textos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>Livre (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuso</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Diferença do UTC</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>Fuso do agendamento</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>Conhecido até</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Linhas que não podem ser lidas</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Detentor</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>Tabelas verificadas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Tamanho (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>Log write-ahead (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>Aguardam uma reinicialização</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milissegundos</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>Diferença (s)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>Os números são o que o serviço confirmou. Uma execução em andamento continua quando esta janela é fechada, enquanto o programa ou o agente estiver em execução.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>Localize qualquer pessoa no diretório e veja, passo a passo, por que ela é ou não sincronizada: leitura, escopo, critérios, mapeamento, correspondência e ação, com a regra que decidiu.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>Alguém que não é encontrado pode estar fora da base ou ter sido criado depois da última sincronização. O que o serviço recusou é listado à parte, com a causa e a próxima tentativa.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>O que foi feito, com quem, quando e com quais configurações: execuções e alterações das configurações em uma única lista, até cada campo.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>Nada aqui é alterado depois. Por quanto tempo é mantido é uma configuração. Uma versão anterior das configurações pode ser restaurada; ela se torna a mais recente.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>Se ninguém for encontrado, verifique primeiro o filtro acima da lista. O que é mais antigo que a retenção foi eliminado.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>Os agentes nos controladores de domínio que capturam uma senha quando ela é alterada: em que ponto cada um está e o que pode ser feito.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>Um agente não captura nada antes que o controlador dele seja reiniciado. Os controladores são reiniciados um por vez, e somente quando você o solicita.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>A sincronização continua enquanto isso: uma alteração entra em vigor com a próxima execução. Uma nova conexão com o diretório só assume depois de passar na verificação.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>O que você não atualizou pode ser descartado. Cada versão é mantida no histórico e pode ser restaurada ali.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>De quem é esta conexão: a conta que entrou, a função dela e desde quando.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>Nenhuma sincronização desabilita ou exclui o proprietário. Outra conta assume depois do próprio logon; o logon do proprietário anterior é então revogado.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>Se o serviço não deixa mais este computador entrar, entre novamente aqui. Se faltar uma função, ela é indicada.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>Todas as verificações do diretório, do serviço, deste computador e do que está armazenado nele, e um arquivo para o suporte.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>O arquivo de suporte é mostrado antes de ser gravado e não contém segredos: exatamente o que você vê é o que é guardado. A senha armazenada é tentada uma vez.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>Formato do arquivo de configurações</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>Nome dos segredos</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>Versão da licença</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>Licença aceita em</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>Conta que lê o diretório</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>Senha dessa conta, pelo nome no cofre</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>Criptografia do diretório</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>Autoridade emissora confiável</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>Certificados aceitos (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>Objetos em uma página de resposta</translation>
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
        <translation>Decisão sobre criptografia, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>Decisão sobre criptografia, {item}: tomada em</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>Endereço para pessoas e grupos</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>Identificador da organização</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>Proprietário da conexão</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>Proprietário: nome de usuário</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>Proprietário: endereço de e-mail</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>Proprietário: nome</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>Proprietário: identificador</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>Proprietário: organização</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>Proprietário: identificador da organização</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>Proprietário: região</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>Registro deste programa no serviço</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Endereço do logon</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>Endereço do data center</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>Proprietário: função</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>Registro deste dispositivo</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nome deste dispositivo</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>Logon no proxy, pelo nome no cofre</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>Unidade {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>Unidade {item}: local</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>Usuários são sincronizados</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>Grupos de distribuição são sincronizados</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>Grupos de segurança são sincronizados</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>Consulta LDAP de usuários</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>Novas unidades</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>Critérios de usuários: como as regras são combinadas</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>Critérios de usuários: regras</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>Critérios de grupos: como as regras são combinadas</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>Critérios de grupos: regras</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>Campo de usuários: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>Campo de usuários: {item}, origem</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>Campo de usuários: {item}, transformação</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>Campo de usuários: {item}, argumentos da transformação</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>Campo de grupos: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>Campo de grupos: {item}, origem</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>Campo de grupos: {item}, transformação</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>Campo de grupos: {item}, argumentos da transformação</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>Grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>Conta do proprietário, que nunca é retirada</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>Nomes do proprietário, que nunca são retirados</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>Limite de desabilitação: pelo menos</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>Limite de desabilitação: por cento</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>Limite de desabilitação: nunca mais de</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>Limite de exclusão: pelo menos</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>Limite de exclusão: por cento</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>Limite de exclusão: nunca mais de</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>Limite de retirada de grupos: pelo menos</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>Limite de retirada de grupos: por cento</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>Limite de retirada de grupos: nunca mais de</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>Limite de novos nomes de usuário: pelo menos</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>Limite de novos nomes de usuário: por cento</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>Limite de novos nomes de usuário: nunca mais de</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>Tudo é retido quando o diretório encolhe em</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>Minutos entre execuções</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Dia do mês</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>O agendamento está em pausa</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>Execuções perdidas são recuperadas</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>Controladores com sincronização de senhas</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>Instala com a conta armazenada</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>Reinicialização de controladores</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>Pacote do agente de senha</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>Pacote do agente de senha: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>Pacote do agente de senha: assinado por</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>Dias durante os quais as alterações são mantidas</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>Megabytes até os quais as alterações são mantidas</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>Execuções cujos registros deixados de fora são mantidos</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>Relatórios de execuções mantidos</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>Versões das configurações mantidas</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>Sem critérios: todos nas unidades</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>são sincronizadas</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>aguardam até que alguém decida</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>são deixadas de fora</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>todas devem ser atendidas</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>uma deve ser atendida</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>Todos se tornam membros diretos</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>Continuam como grupos dentro de grupos</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>A cada poucos minutos</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diariamente</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanalmente</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensalmente</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Um após o outro</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>uma pessoa ou um grupo</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>Somente este objeto foi lido e sincronizado; a próxima execução decide todos os outros.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>Informe o GUID, o e-mail ou o nome da conta do objeto desejado.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>Qual deles, de 1 a {count}? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>O diretório e o serviço não foram comparados até agora.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>Execute primeiro uma prévia ou uma sincronização.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>A última comparação de todos não chegou ao fim; por isso, não se sabe quem mais tem o mesmo nome ou e-mail.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>O diretório é lido abaixo de uma base diferente da última execução.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>Sincronize agora, para que todos sejam comparados uma vez.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>Várias contas do serviço podem ser dele: elas têm o mesmo nome ou e-mail.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>Sincronize agora: a comparação de todos diz quais contas são essas.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} não foi encontrado no Active Directory e tampouco foi excluído.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>Foi visto pela última vez como {dn}. A conta que lê pode não conseguir mais vê-lo, ou o controlador não informou tudo.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>Devolva o direito à conta. Até lá, tudo permanece como está.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} não foi encontrado no Active Directory, e não se sabe se foi excluído.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>Foi visto pela última vez como {dn}. A conta que lê não vê objetos excluídos.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>A próxima comparação completa decide: inicie uma ou permita que a conta veja objetos excluídos.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} está agora onde o diretório não é lido: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>Foi movido para fora da base da pesquisa.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>A próxima comparação completa pergunta a você antes que algo seja retirado.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>A sincronização funciona, e algo precisa de você.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>Um plano aguarda a sua revisão.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>Nada dele é enviado antes que você o tenha examinado.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>Algo aguarda a sua aprovação.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>A proteção reteve o que retiraria mais do que em um dia comum.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>Alguns não puderam ser sincronizados.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>Deixados de fora: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>A sincronização agendada está em andamento.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>Sincronizando.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>Criando a prévia.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>Aplicando o plano.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>Aplicando o que foi aprovado.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>Sincronizando uma pessoa ou um grupo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>Nenhuma sincronização começa sozinha até que você a retome.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>Nada executa a sincronização no momento.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>Nenhum agente neste computador dá sinal de vida há um minuto.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>Mantenha este programa aberto ou inicie o agente como serviço.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>Configurado. Nada foi sincronizado ainda.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>A primeira sincronização começa com o agendamento ou agora, se você quiser.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>A última sincronização foi terminada à força.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>O que foi confirmado até então permanece.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>A próxima sincronização continua dali.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>A última sincronização foi parada.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>A última sincronização falhou.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>A última sincronização falhou ({count}).</numerusform>
            <numerusform>As últimas {count} sincronizações falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>A sincronização não pode começar.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>A próxima sincronização está atrasada.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>O agente está ativo, mas não começou uma sincronização prevista.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>Se ela não começar em alguns minutos, reinicie o agente e consulte o log dele.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>Desconectado do serviço.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>A última sincronização chegou ao fim.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>Não foi medido se é possível alcançar o serviço agora.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Não é possível ler as configurações.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>Não é possível dizer como está a sincronização: a memória dela não pode ser lida.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>Não é possível ler a memória da sincronização.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>Não é possível gravar nada na pasta das configurações.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>Uma configuração não é utilizável.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>Selecione unidades nas configurações.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>O serviço não aceita mais o logon.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>O proprietário não pode mais gerenciar pessoas.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>Faça com que outra pessoa assuma antes que isso pare a sincronização.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Não é possível alcançar o serviço.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>O Active Directory não aceita mais o logon.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>Ninguém foi desabilitado nem excluído, porque não é certo quem saiu.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>A conta do diretório perdeu um direito de leitura.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>Retidos pela proteção: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>Tantos seriam retirados ou renomeados de uma vez que uma pessoa precisa dizer sim ou não.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>Um plano aguarda a sua revisão. Alterações: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>Unidades escolhidas que não podem ser encontradas: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} foi excluída, ou a conta não pode mais lê-la.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>Devolva o direito à conta ou remova a unidade das configurações.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>Novas unidades a decidir: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} é nova. Ninguém nela é sincronizado até que você decida.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>Unidades escolhidas com outro nome: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} agora é {unit}. A escolha continua valendo.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>O certificado de {host} expira em {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>Dias restantes: {days}. Sem um novo, este controlador não poderá mais ser lido.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>Renove-o no controlador.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>O certificado de {host} expirou em {date}.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>A autoridade em que se confia para o diretório expira em {date}.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. Dias restantes: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>Registre a sucessora dela nas configurações antes desse dia.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>A autoridade em que se confia para o diretório expirou em {date}.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>Registre a sucessora dela nas configurações.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>A senha de {user} expira em {date}.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>Dias restantes: {days}. O Active Directory não pode ser lido com uma senha expirada.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Altere-a no Active Directory e depois digite a nova nas configurações.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>A senha de {user} expirou em {date}.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>Controladores que não relatam mais alterações de senha: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>Controladores em que não foi possível instalar o agente de senha: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>Controladores que aguardam uma reinicialização: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. As alterações de senha ali são capturadas depois dela.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>Controladores sem o agente de senha: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>Controladores graváveis que a sincronização de senhas não cobre: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. Uma senha alterada ali não é capturada.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>Recusados pelo serviço: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>Cada um é tentado novamente mais tarde, ou imediatamente quando muda.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>Deixados de fora da última sincronização: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>Retidos manualmente: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>Alguém os desmarcou ou rejeitou. Permanecem como estão.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>Próxima sincronização</translation>
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
        <translation>Não medido</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>A fazer: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>Serviço de sincronização</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Outra cópia do Identity Connect sincroniza nesta pasta. Esta aguarda até que ela termine.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Não está em execução.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está em execução.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>Está sincronizando.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>Está em pausa.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>Tenta novamente depois de uma falha.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>O serviço está instalado. Ele trabalha em {folder}.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>O perfil de {source} agora pertence ao serviço, em {folder}. O que mais houver na pasta antiga pode ser excluído.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>O serviço foi removido. A pasta {folder} e a chave dele são mantidas.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>O serviço está instalado.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>O serviço não está instalado.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Ele informa</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>Não é possível instalar o serviço a partir daqui neste sistema.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>Este é {system}; somente o systemd do Linux é configurado por este comando.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>No Windows, execute packaging/windows/install-service.ps1 como administrador. Em outros casos, faça o sistema iniciar “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>Não é possível instalar o serviço: o systemd não está em execução aqui.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>Em um contêiner ou com outro sistema de inicialização, ele não existe.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>Faça o sistema iniciar “identity-connect agent --wait”.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>Somente um administrador pode configurar um serviço.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>Ele precisa de um usuário, uma chave e uma unidade próprios.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>Execute o comando com sudo.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>O sistema não executou “{command}”.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>Os detalhes técnicos têm a resposta dele.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>Corrija isso e execute o comando novamente: ele continua.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>Um serviço não pode executar o programa em {path}.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>As pastas pessoais ficam ocultas para ele, de modo que não possa ler os arquivos de ninguém.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Instale o Identity Connect em outro lugar, como /opt/identity-connect, e execute o comando a partir de lá.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>Já existe algo em {folder}.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>O serviço tem configurações próprias, ou a pasta não está vazia.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>Mova primeiro essa pasta para outro lugar e execute o comando novamente.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>Este comando é somente para o Gerenciador de Controle de Serviços do Windows.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>Ninguém iniciou este processo como serviço.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>Omita --windows-service.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>Este comando é executado por “service install --move”.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>Ele precisa de uma chave de {size} bytes na entrada padrão.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>Execute “identity-connect service install --move DIR” como administrador.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>O serviço não recebeu o aviso em {time}.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nome encontrado</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>O serviço responde</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} responde em {address}, porta {port}</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>O proxy {proxy} faz isso</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>Nenhum proxy está definido para este serviço</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} deixa este programa passar</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>O certificado é o do próprio serviço; ninguém inspeciona no caminho</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} está neste computador: nada trafega por uma rede</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>Com cinco minutos, o serviço recusa logons.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>Faça este computador obter o horário do domínio ou de um servidor de horário.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} aceita o token desta instalação</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} conhece esta instalação e o logon de {owner}</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>O logon de {owner} terminou.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>Ele foi revogado em {service} ou expirou. A sincronização continua: ela tem um token próprio. O logon do proprietário é necessário para provar a quem pertence a conexão.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>Não foi possível consultar se o logon de {owner} ainda é válido.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>Meça novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>Nada precisa ser feito: uma nova tentativa ocorre a cada sinal de atividade.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} ainda tem a função “{role}”</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} não informa se o proprietário ainda é administrador</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>A conta {owner} existe e está ativa</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>Nenhum proprietário está definido. Até que um seja, ninguém é desabilitado nem excluído.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>O serviço não pode dizer de quem é a conta que deve ser protegida.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} está prestes a ser excluído.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>Alguém solicitou a {service} a exclusão desta conta. Ela aguarda, porque a conta é a proprietária desta conexão.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>Torne outro administrador o proprietário; a exclusão então ocorre sozinha.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} está prestes a ser desabilitado.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>Alguém solicitou a {service} a desabilitação desta conta. Ela aguarda, porque a conta é a proprietária desta conexão.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>Torne outro administrador o proprietário; a desabilitação então ocorre sozinha.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} indica {owner} como proprietário, e as configurações daqui, {here_owner}.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>O proprietário foi alterado no próprio serviço.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} recebeu o último sinal de atividade</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>Não consultado, por causa de “{cause}”</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>Este computador consultou o servidor DNS {dns_server}. Ele não é o certo para este nome, ou este computador está offline.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>Verifique a conexão de rede e se {dns_server} resolve o nome completo {host}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>Este computador consultou o servidor DNS {dns_server}.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>Verifique a conexão de rede e se é possível alcançar {dns_server}.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} recusa conexões ({address}, porta {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>Verifique se conexões de saída para {host}, porta {port}, são permitidas.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} não responde ({address}, porta {port}) em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>Verifique se conexões de saída para {host}, porta {port}, são permitidas ou defina um proxy.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>Não há caminho até {host} ({address}, porta {port}).</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>Verifique a conexão de rede deste computador.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>Não é possível encontrar o proxy {proxy}.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>Este computador consultou o servidor DNS {dns_server} sobre {host}.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>Corrija as configurações de proxy ou faça {dns_server} resolver {host}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>O proxy {proxy} recusa conexões.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>Ele não está em execução em {address}, porta {port}, ou usa outra porta.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>O proxy {proxy} não responde em {seconds} segundos.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>Ele está desligado, ou um firewall descarta os pacotes para {address}, porta {port}.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>O relógio deste computador está {difference_s} segundos adiantado em relação a {host}.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>Ele mostra {here}, e o serviço, {there}. O serviço recusa logons de computadores com o relógio errado.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>Acerte a data, a hora e o fuso horário deste computador e faça-o obter o horário do domínio ou de um servidor de horário.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>O relógio deste computador está {difference_s} segundos atrasado em relação a {host}.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>A rede ou o serviço está muito lento.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>O proprietário não é mais administrador.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} tem a função “{role}” em {host}, com a qual uma conexão não pode gerenciar ninguém.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>Devolva a função ou torne outro administrador o proprietário.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>A conta do proprietário está desabilitada.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} não pode mais entrar em {host}.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>Torne outro administrador o proprietário.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>A conta do proprietário não está mais no serviço.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} foi excluído ali.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>Torne outra conta a proprietária.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>O proprietário está prestes a sair.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>A exclusão ou desabilitação da conta aguarda até que outra pessoa seja o proprietário.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>O serviço indica um proprietário diferente do indicado nas configurações daqui.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>O logon do proprietário terminou.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>Entre novamente ou altere o proprietário.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>Neste serviço, o novo proprietário precisa entrar.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>Um nome sozinho não prova nada ali.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>Altere o proprietário sem indicar um e deixe que o novo proprietário aprove o código.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>O proprietário já está sendo alterado.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>Outra janela ou outro comando deste programa está fazendo isso.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>Espere um momento e veja quem é o proprietário.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} deve ser o proprietário, e o serviço ainda não o confirmou.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>Não se sabe se {account} se tornou o proprietário.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>O serviço recusa este logon e também este dispositivo: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>Informe o nome de usuário ou o endereço de e-mail da conta com --account.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} entrou, e somente {wanted} deveria se tornar o proprietário.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>O código foi aprovado com outra conta. O logon dela foi revogado; nada mudou.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>Tente novamente e peça que {wanted} aprove o código.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>Proprietário até agora: {old}; a partir de agora: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} é o proprietário.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>A conexão ainda não foi medida. Use --measure.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>A conexão, medida {when}:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>por uma alteração do proprietário</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Servidor DNS</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>Horário deste computador</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>Proprietário nas configurações</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>O horário do serviço</translation>
    </message>
</context>
</TS>
