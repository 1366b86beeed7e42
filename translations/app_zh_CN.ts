<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>使用此帐户(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>使用其他帐户(&amp;A)</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization}（以密钥为准）</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>更改所有者(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>重新登录(&amp;S)</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>续订当前所有者的登录，登录已失效时也可使用</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>立即测量(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>复制详细信息(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>保留当前所有者(&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>服务中的用户名或邮件地址(&amp;N)</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>同步绝不会禁用或删除此帐户。</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>查找此帐户(&amp;F)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>从现在起</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>使用其他帐户(&amp;A)</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>由新所有者登录</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>指定新所有者</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>更改所有者？</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>帐户和连接</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>请由 {organization} 的管理员打开该页面，登录并输入代码。当前所有者也可以这样做，以续订登录。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚未进行任何更改。</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>所有者是此计算机所代表的管理员。任何同步都不会禁用或删除该帐户。</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} 尚不是所有者。</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>正在测量连接</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>已连接，但有事项需要查看</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>上次测量：{when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>服务未提供此信息</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>未设置：在设置之前，不会禁用或删除任何人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>成为所有者的时间</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>请输入用户名或邮件地址。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>续订 {name} 的登录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>将 {name} 设为所有者(&amp;M)</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name} 仍是所有者；先前的登录将被吊销。正在进行的同步会继续。</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>从下一次同步起，{name} 是绝不会被禁用或删除的帐户。</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>从现在起，{new} 拥有此连接，且绝不会被同步禁用或删除。{old} 在此计算机上的登录将被吊销。正在进行的同步会继续。</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>届时，服务中针对 {old} 的待处理操作将会执行。</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>正在更改所有者</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} 是所有者。</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>Zoho 的页面显示的是您自己的客户端名称，而不是此计算机：仅当此更改由您本人发起时，才输入代码。</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>仅当页面显示此计算机的名称时才继续：{name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>标准（{port}）</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>所有域控制器的端口(&amp;O)</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>每页对象数(&amp;P)</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>连接超时（秒）(&amp;C)</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>等待应答的时间（秒）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>除系统信任的颁发机构外，还信任（PEM）(&amp;A)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>仅用于此连接。与所有颁发机构一样，它们为名称提供证明。</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>信任决定(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>尚未作出任何决定：采用系统的规则。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;G)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} 不是可读取的证书。</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>域控制器上的密码代理程序</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重新启动</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>尚不清楚其筛选器是否已加载。安装时间：{when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>重新启动后开始捕获密码。安装时间：{when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>自 {when} 起无响应</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>可以安装版本 {version}</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>自 {when} 起捕获密码</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}：{done}/{total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}，由另一个窗口或命令执行</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>立即检查(&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>用于登录域控制器的帐户</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>导出安装包及其用于软件分发的命令行</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>安装包(&amp;P)…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>要安装哪个安装包，以及它必须符合的要求</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>代理程序正在等待您使用有权安装的帐户登录。</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>请选择安装包…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>已停止。已完成的部分保留，之后从该处继续。</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>已在 %n 个域控制器上安装。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n 个域控制器已重新启动，并恢复服务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>已从 %n 个域控制器移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>安装包的文件夹</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>安装包已写入 {folder}</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>此命令行在安装时不显示窗口，也不重新启动。域控制器重新启动后即捕获密码；“{button:Check now}”会在此处显示。</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>以 {user} 身份登录</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>使用读取目录的帐户登录</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>使用其他帐户登录，仅提示输入一次</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>尚不知道任何域控制器。</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>全部 %n 个可写域控制器都捕获密码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>{total} 个可写域控制器中有 %n 个未覆盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n 个等待重新启动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 个失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n 个无响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>重新启动 %n 个(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>重新启动(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>移除 %n 个(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>移除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>更新 %n 个域控制器(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>在 %n 个域控制器上安装(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>密码同步</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>在域控制器上捕获密码</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} 的每个可写域控制器上的代理程序会在密码更改时捕获密码。现有密码在下次更改时同步。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>有任务正在进行。请先停止它，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>证书链，颁发者在上方</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>此前固定的</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>不信任(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>信任颁发机构(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>打开颁发机构的文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>固定此证书(&amp;P)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>一并发送，但在此处未颁发任何证书</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>无法检查其签名</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} 至 {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}，签名算法 {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>已于 {day} 过期</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>使用名称 {name}(&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>此更改的显示内容</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>立即读取帐户(&amp;R)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>逐个字段的更改前后对照</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>服务中已没有此帐户。</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>已暂缓：在重新勾选之前保持原样。</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>等待对这一组更改的批准。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>帐户已存在；其当前值不属于计划的内容。</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>逐个字段的更改前后对照</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>对此对象所做的操作(&amp;T)</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>当前状态(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>打开此次运行(&amp;P)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>重试此行(&amp;R)</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>未加密：密码将以明文传送到目录。</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>连接检查</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>每一行都是实际测试。密码只尝试一次，绝不会自动重试。</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已检查 {done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n 项检查失败</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>有 %n 条警告需要阅读</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>已停止。未更改任何内容；您可以随时重新检查。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>不使用 {host} 继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>更改用户或密码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>使用整个域(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>改为使用 {host} 检查(&amp;W)</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>未信任。已记录此决定；未发送密码。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>颁发机构的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.der);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>重试此行：{check}</translation>
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
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>复制结果和解决方法(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>选定的组织单位</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>按 Delete 键可将组织单位从选择中移除。</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}，未找到</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit} 的全部内容</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>不包括 {unit}</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>在树中显示</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>改为排除</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>改为包括</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>尚未选择组织单位：请在上方勾选一个。</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>选定的组织单位</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>添加组织单位(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>%n 个选定的组织单位已不存在或无权读取。在此处移除它们之前，不会禁用或删除任何人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除它们</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>移动或复制此条件</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>条件 {number} 的字段</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>条件 {number} 的关系</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>条件 {number} 的值</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>目录中没有此名称的属性，因此对所有人来说都为空。</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>登录页的二维码</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>或用手机扫描</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>复制代码并打开浏览器(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>获取新代码(&amp;G)</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的代码</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>此代码的剩余时间</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>尚无代码</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>正在向服务请求代码</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>代码 {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>有效时间还剩 {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>查找域控制器(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>域(&amp;M)</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>域控制器，第一个为首选(&amp;I)</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>添加域控制器 (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>移除选定的域控制器 (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>将选定的域控制器设为首选</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>读取目录的用户(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS（推荐）</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>留空则为整个域</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>从域控制器读取基准</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>搜索基准(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>高级(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>密码以明文传送；我接受(&amp;P)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>保存在受保护的存储中</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>连接到 Active Directory</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>已固定证书：请参阅“{button:Advanced}”。</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>已信任自有的颁发机构：请参阅“{button:Advanced}”。</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>此计算机所属的域(&amp;D)</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>具有读取权限的用户即可。“{button:Next}”将检查连接。</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>使用 {domain}</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>此计算机的设置（{source}）指定了它。</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>请先输入域名。</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止查询</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>重新查询域控制器</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} 已改为 {full}：证书使用计算机的完整名称。</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} 是 IP 地址，而证书使用计算机名称。请使用名称，或在下一步固定证书。</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} 已改为 {full}。</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>域名是 DNS 名称，例如 corp.example.com。</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>请按以下格式输入：名称@域、域\名称，或可分辨名称。</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>请按 DC=corp,DC=example,DC=com 的格式输入，或留空。</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>域控制器保存 {base}，不包含其外的任何内容。</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>留空：{base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>请先指定一个域控制器。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>尚无域控制器。请输入域并选择“{button:Find controllers}”，或按完整名称添加一个。</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}，即将到期</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>主域控制器：担任 PDC 模拟器角色</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>可写</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>主域控制器</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>意外错误</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>必须满足每个组</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>满足一个组即可</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>组之间的连接方式</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>添加组</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>恢复已移除的内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>复制此组</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>上移此组</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>下移此组</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>移除此组</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>已有 %n 个条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>已编制索引</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>用户或组</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>选择要同步的对象</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>正在查找上次读取的结果…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>读取目录后即会显示数量。</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>读取目录之前没有数量。</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>正在从目录读取：{attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>尚未从目录读取：{attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>不会同步任何用户：没有用户满足筛选条件。</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>不会同步任何组：没有组满足筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>排除全部 %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>排除全部 %n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>%n 个已同步的用户将离开同步范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>%n 个已同步的组将离开同步范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>它们保留在服务中，但不再更新。</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>按照当前的用户规则，其中 %n 个用户的帐户将被禁用。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>按照当前的用户规则，其帐户保持原样。</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>包括谁，排除谁</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>测试某个人员</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>文字说明和筛选器</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>返回数量</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>已删除帐户的邮件、文件和数据将永久丢失。即使再次同步此人，也无法恢复。</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>被禁用或已过期时也执行</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>允许永久删除帐户</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>已确认：允许永久删除帐户。</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>输入 {number} 以确认：这是目前同步的人数</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>检查或日志</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>保存支持文件(&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>重试此行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>运行所有检查(&amp;A)</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>更改代理服务器(&amp;X)</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>查找问题所在</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>每项检查都是实际测试，不更改任何内容。保存的密码只尝试一次；如果曾被拒绝，则不再尝试。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已检查 {done}/{total}</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>已停止；其余项未尝试。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n 项检查失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>有 %n 条警告需要阅读。</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>代理服务器：按系统设置</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>代理服务器：无</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>代理服务器：{proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>支持文件已写入：{path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已执行的操作</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设置为</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>检查连接(&amp;K)</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>您所做的更改都是草稿：同步照常进行，在您选择“{button:Update}”之前，任何更改都不会生效。</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>正在进行的同步沿用现有设置；下一次同步采用新设置。</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>正在保存设置。</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>您输入的密码尚未生效。其他更改已保存为草稿，但密码未保存。</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>其间已保存了其他设置。您的更改保留在这些设置之上。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n 项需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>需要更正</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>查看更改(&amp;N)…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>已更改，但尚未生效</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>已更新。下一次同步采用新设置，并且只可执行您所确认的操作。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>已更新。下一次同步采用新设置；它会暂缓超出限制的帐户，并再次询问。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>已更新。下一次同步采用新设置。</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>已放弃。设置恢复原样。</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>连接和域控制器</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>密码以明文传送到目录</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>下次同步</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>代理程序版本</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>正在测量连接</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>未测量连接</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>测量时间：{when}。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>代理程序运行时</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>上次同步从它读取。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>有应答。</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>在 {trip} ms 内应答。</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>自定义属性…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>多个属性或转换…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>显示哪些字段</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>查找字段</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>显示所有字段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>不映射此字段 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>接受所有建议(&amp;A)</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>您已映射的字段保持不变。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤消 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>重做 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>已映射</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>没有字段与您输入的内容匹配。</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>所有字段均已映射。</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>范围内没有人员，因此无法测试映射。</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>没有问题：已对范围内的 %n 个用户进行测试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>没有问题：已对范围内的 %n 个组进行测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>目录未读取，因此未对任何对象测试映射。</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>尚无结果：映射还未对所有对象测试。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>所有执行过操作的记录</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>更改过内容的记录</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>过去一年</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>两个日期之间…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>请求者或保存者</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>用户或组</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>查找人员或组 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>显示谁的历史记录</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>将显示的内容保存到文件</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>将显示的内容保存为表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>将显示的内容保存为 JSON 行(&amp;J)…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>包含每项更改，保存为表格 (CSV)(&amp;E)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>包含每项更改，保存为 JSON 行(&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>重新显示所有人(&amp;E)</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>对 {name} 执行的操作</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>无人：到了预定时间</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>历史记录和最近一次目录读取中都没有名为“{name}”的对象。</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>要运行的命令行</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>使用 NTLM(&amp;N)</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>在此域控制器上使用 NTLM，而不使用证明力更强的 Kerberos。SMB 仍会签名并加密，WinRM 仍会加密。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Unit</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>位于</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>找到的组织单位</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>在树中显示(&amp;T)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>没有名为“{text}”的组织单位。</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>可按名称的一部分、DN 或 GUID 查找组织单位。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>前 %n 个组织单位；继续输入可缩小范围。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>找到 %n 个组织单位</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>无法搜索。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>从目录到同步</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>目录中的用户</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>目录中的组</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>在选定的组织单位中</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>将被同步</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>满足以下全部条件</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>满足以下至少一项条件</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>移动、复制或移除此组</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>组 {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>组 {number} 的条件如何连接</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>保持原样(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>显示这 {count} 项(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>输入 {count}</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>输入 {count} 以允许</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>重新决定</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>在服务中删除的内容无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{total} 个用户中有 {count} 个将被禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{total} 个帐户中有 {count} 个将被永久删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{total} 个成员中有 {count} 个将被移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{total} 个用户中有 {count} 个的登录名将更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>找不到含 {count} 个已同步用户的组织单位</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>失去了一项读取目录的权限</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{total} 项更改中有 {count} 项已暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>仍然禁用 {count} 个用户(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>仍然删除 {count} 个帐户(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>仍然移除 {count} 个成员(&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>仍然重命名 {count} 个用户(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>组织单位是有意删除的(&amp;D)</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>不再读取此位置(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>仍然允许 {count} 项更改(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>已批准：{count} 个用户将被禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>已批准：{count} 个帐户将被删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>已批准：{count} 个成员将被移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>已批准：{count} 个用户将更改名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>组织单位为有意删除：{count} 个用户视为离开人员</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>已批准：不再查找无法读取的内容</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>已批准：{count} 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>保持原样：{count} 个用户不会被禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>保持原样：{count} 个帐户不会被删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>保持原样：{count} 个成员留在其组中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>保持原样：{count} 个用户的名称不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>保持原样：在找不到该组织单位期间，不会执行任何禁用、删除或移除操作</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>保持原样：在缺少该权限期间，不会执行任何禁用、删除或移除操作</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>保持原样：{count} 项更改不会执行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>此步骤的用途</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>此页面的用途</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>帮助 – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>此帮助未翻译，以英语显示。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>无法正常工作时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>查看已执行的操作</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>发生的事件，最新的在最前</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>显示它们(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>已隐藏 {n} 次无需执行任何操作的运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>就历史记录而言，未对此对象执行任何操作</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>它可能在筛选器的日期范围之外，或早于保留的期限。</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>没有出错的运行</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>保留的每次运行都已完成，且没有排除任何人员。</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>筛选器隐藏了此处的所有内容</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>显示所有人的全部内容(&amp;Y)</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>显示全部(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>尚未发生任何事件</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>从现在起，每次运行和每次保存设置及其所做的更改都会在此处列出。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>此次运行已不再保留，或尚未记录。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>保存历史记录</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。未写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>已将 {n} 个条目保存为 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>正在保存 {done}/{total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>目前已保存：{done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>不指定所有者并继续：不会禁用或删除任何人员(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>拥有此连接的帐户(&amp;A)</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>其在服务中的用户名或邮件地址。同步绝不会将其锁定在外。</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>移到此计算机；另一处安装将失效(&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>读取身份</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>设置位置</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>密码以明文传送到目录</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>已固定一个证书</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>已信任自有的颁发机构</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>更改：{what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>“安装”执行的操作</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>安装进度</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>回滚(&amp;R)</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>安装连接</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>此操作注册计算机并保存设置，不会更改任何人员。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>已撤消。此计算机不再处于注册状态。</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>正在 {host} 上安装（{at}/{total}）</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>正在重新启动 {host}（{at}/{total}）</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>正在从 {host} 移除（{at}/{total}）</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>正在查询域控制器的进度</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>随之粘贴的空格、引号和换行符会被移除。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>安装密钥(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>密钥的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>客户端机密(&amp;S)</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>持有者令牌(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>代理服务器设置(&amp;R)</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>人员发送到</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>密钥保存在受保护的存储中。</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>粘贴安装密钥</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>它说明此计算机将为哪个组织服务。请从云目录的管理页面复制。</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM 令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; 您的自定义存储</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Zoho 的 API console &gt; 您的 non-browser application</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>密钥中未指定</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>移到此计算机；另一处安装将失效(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>是，这是我组织的服务(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>是，两者都是我组织的服务(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>使用您自己的客户端登录，人员通过 SCIM 传送。</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>由管理员通过浏览器登录。</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>使用持有者令牌访问服务 (SCIM 2.0)。</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>选定组织单位中的所有人员</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>选定组织单位中的所有组</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>仅满足筛选条件的人员</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>仅满足筛选条件的组</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>没有人员因条件而被排除。系统帐户永不同步。</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>没有组因条件而被排除。系统组永不同步。</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>无法读取属性列表；请直接输入名称。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>停止计数</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>通讯组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>安全组(&amp;S)</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>要从中同步的内容</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>包括它们</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>以后创建的组织单位中的人员与其他人员一样同步。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>在您于此处勾选之前，不会同步以后创建的组织单位中的任何人员。</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>排除它们</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>以后创建的组织单位会被排除；您仍可在此处勾选。</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>选定组织单位下的新组织单位(&amp;I)</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>在选定的组织单位中</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>目前 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>勾选一个组织单位以包括其人员。</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>无法计数</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计数</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>已排除 %n 个系统对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>未勾选任何类型</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>没有此名称的语言。</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>您需要准备的内容</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>选择您的语言</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>在您于最后一页启动首次同步之前，目录和云中都不会有任何更改。</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>一位现在可以登录的云目录管理员</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>域名，或其中一个域控制器的名称</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>一个可读取人员和组的目录用户及其密码</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>大约十分钟</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}，组</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}，帐户</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>被排除的帐户和组</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>无论勾选什么，这些对象都永不同步：域自身需要它们。Domain Users 等内置组也在其中。</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>没有排除任何人员。</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>许可协议文本</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>我接受许可协议(&amp;A)</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>阅读并接受许可协议</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache 许可证 2.0 版。您可以使用、更改和分发此程序。</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>链接已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>保存许可协议</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>打印许可协议</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>超出平日数量的更改须等待人工批准</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>更改限制(&amp;L)…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>绝不超过</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>目录缩减达到以下比例时，全部暂缓</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>组织单位被清空或失去权限，看起来就像所有人都离开了。</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>最多可以禁用 {number} 个而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>最多可以删除 {number} 个而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>最多可以从组中移除 {number} 个而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>最多可以更改 {number} 个的用户名而不询问。</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>可以禁用全部 {total} 个而不询问。</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>可以删除全部 {total} 个而不询问。</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>可以更改全部 {total} 个的用户名而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>最多可以禁用 {total} 个中的 {number} 个而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>最多可以删除 {total} 个中的 {number} 个而不询问。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>最多可以更改 {total} 个中 {number} 个的用户名而不询问。</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>决定可以不经询问执行多少更改</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>信息</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>完整记录</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟踪(&amp;F)</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>新记录会自动显示。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>选定的记录，或显示的全部记录</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>没有日志记录。</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>此程序的警告和失败会显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>筛选器隐藏了全部 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>%n 条记录中的 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>{host} 的日志</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>尚未在此域控制器上执行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>此计算机已准备好进行安装</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
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
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}，{title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>此计算机上的另一个程序按时间表运行同步；您可以在此处查看。</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · 必填</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>选择属性</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>{field} 的属性</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>正在对所有对象测试映射…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>映射字段</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>由哪个属性填写每个字段。示例会立即显示结果。</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>未选择同步用户。其映射保留备用。</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>未选择同步组。其映射保留备用。</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>仍然继续，排除 %n 个(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>不测试直接继续(&amp;W)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>范围内有 %n 个对象无法使用此映射同步；它们在此处列出并附有原因。请更改映射或其值，或者继续：它们会被排除，不会对其进行任何操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>无法对所有对象测试映射。请重新读取目录，或者继续：在发送任何内容之前，预览会显示每个人员。</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>{count} 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生的情况</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>技术详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>不到一分钟后</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n 个事项等待您处理</numerusform>
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
        <translation>接下来的运行</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>已暂停：以下运行都不会执行。</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>接下来的运行，按 {zone} 的时钟</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>{date} 时钟会跳过 {wall}：该次运行在 {time} 执行。</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>{date} 时钟会两次显示 {wall}：在第一次时运行。</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>与已保存的相比，没有人加入或离开。</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n 个将加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n 个将离开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>其中 %n 个有帐户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>%n 个不完整的条件尚未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>仅预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>立即完全比较(&amp;F)</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>读取所有对象并比较双方，而不仅是已更改的内容。</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>审阅计划(&amp;R)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>正在应用计划。已确认的内容保留；其余部分等待。</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>上次同步在 %n 分钟前，下次在 {minutes} 分钟后。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>上次同步：{when}。</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>下次同步：{when}。</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>无法读取运行记录。</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>尚无运行。每次运行会在此处显示为一个条形。</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>恢复(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>正在读取已知信息…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有事项等待您处理。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有事项等待决定</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>被强行结束</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>单个人员或组</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>已全部比较</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>有排除项</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>有暂缓项</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>代理程序的安装包</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>指定安装包及其必须符合的要求</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>文件 (MSI)(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-256(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>签名者的指纹（可选）(&amp;T)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>打开文件(&amp;B)…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>请从发布者处获取 SHA-256，不要从文件计算。复制前会进行比较，并在每个域控制器上文件保持打开时再次比较。</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>使用此安装包(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;G)</translation>
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
        <translation>下一步(&amp;J)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>在域控制器上捕获密码</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} 的每个可写域控制器上的代理程序会在密码更改时捕获密码。现有密码在下次更改时同步。</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>域控制器上有任务正在进行；它将会停止。</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>同步来自以下域的密码更改(&amp;A)</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>人员使用其 Active Directory 密码登录服务。</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>每个可写域控制器上的代理程序会在密码更改时捕获密码；现有密码在下次更改时同步。</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>安装需要域管理员、SMB 和 WinRM，并需重新启动每个域控制器。安装在首次同步之后开始，绝不会提前。</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>如果保持关闭，则不安装任何内容。您可以以后再启用。</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>用于安装的帐户</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>不重新启动任何域控制器</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>逐个重新启动，主域控制器最后</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>域控制器的重新启动</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>以 {user} 身份安装</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>使用读取目录的帐户安装</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>使用其他帐户安装，仅提示输入一次</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>选择在何处捕获密码</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>可选。在此处选择和检查；尚不安装任何内容。</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>选择安装包(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>全部检查(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>{total} 个可写域控制器中有 %n 个未覆盖：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>已选择全部 %n 个可写域控制器。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>第一行尚未就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>其中 %n 个尚未就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>每个域控制器在重新启动后捕获密码。</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>重新启动之前会询问您。</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>未完成：已被强制终止</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n 个未同步</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>不到 0.1 s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>已创建 {n} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>已更新 {n} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>已启用 {n} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>已禁用 {n} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>已删除 {n} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>{n} 个用户不再同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>已创建 {n} 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>已更新 {n} 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>已删除 {n} 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>{n} 个组不再同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>已将 {n} 个成员添加到组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>已从组中移除 {n} 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>已更改：{fields} 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>已更改：{fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>已退出 {n} 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>已添加 {n} 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>已移除 {n} 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>设置：保留的第一个版本</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>设置：{names} 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>设置：{names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>用户和组</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>曾用名 {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>等待同步</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>显示哪些人员</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>将加入</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>将离开</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>按照这些筛选条件，没有人员同步。</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>没有排除任何人员。</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>与已保存的相比，没有人将加入。</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>与已保存的相比，没有人将离开。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>可分辨名称</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>将说明复制为文本</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>打开最新计划</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>重试此对象(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>解除(&amp;L)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>在历史记录中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>立即同步此对象(&amp;N)</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>请选择人员</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>在此处可逐步查看其同步或不同步的原因，并可单独同步。</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>无法说明。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>已被拒绝 %n 次。从 {time} 起重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>作为 {group} 的成员：</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>正在同步此对象…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>正在等待当前运行…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>有事项等待人工处理：请参阅上方。</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>无法同步：请参阅上方。</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>已重新读取：无需操作。</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>已停止。此前已确认的内容保留。</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>帐户已创建。</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>值已更新。</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>帐户已启用。</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>帐户已禁用。</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>帐户已删除。</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>已不再同步。</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>组已更新。</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>已添加 {count} 个成员关系。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>已移除 {count} 个成员关系。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>名称、邮件或帐户</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>要测试的人员</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>输入名称，查看此人是否同步及其原因。</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>从目录读取的内容中没有此名称的人员。</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>将被同步</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>未决定：不会有任何更改</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>不会同步</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>暂不(&amp;O)</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>最多选择 {most} 行；已选择 {count} 行。</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>请在下方选择最多 {most} 行。</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>只发送这些行，其余全部保留在计划中。</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>按住 Ctrl 可选择多行。已暂缓的行无法发送。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>从这 %n 行开始(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>返回所有类别(&amp;H)</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>搜索名称、帐户和组织单位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>搜索行</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>用户和组</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>用户、组或两者</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;C)</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>对行的更多操作</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>先从少数几行开始(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>暂缓显示的全部 {count} 行(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>勾选显示的全部 {count} 行(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>暂缓选定的 {count} 行(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>勾选选定的 {count} 行(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>将这 {count} 行保存为表格(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>等待批准的 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>在其他类别下找到 {count} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>搜索和筛选器隐藏了此处的所有行</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>重新显示所有行(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>此计划中没有内容</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>选定的组织单位中没有人员，且以前没有人员同步过。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>已选择 {count} 行中的 {chosen} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>正在暂缓…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>正在勾选…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>已停止。未更改任何勾选。</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>未更改任何行：它们已符合要求，或根本不发送。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>已暂缓 {count} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>已勾选 {count} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>将行保存为表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。未写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>已将 {count} 行保存为 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>正在保存 {done}/{total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>将发生的情况及原因</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>已不在计划中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>已暂缓：{what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>等待批准：{what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>创建 {account}</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>创建，含 {count} 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>更改 {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>添加 {count} 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>移除 {count} 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>更改的类型</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>待启用</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>待禁用</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>没有新人员</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>选择范围内的所有人都已在服务中。</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>没有需要更新的内容</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>服务中的值与目录一致。</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>没有需要重新启用的人员</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>不会禁用任何人员</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>没有人员离开选择范围</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>每个名称和地址都是唯一的。</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>选定组织单位中没有人员被排除</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>没有未更改的内容</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>这些全部是新增的。</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>没有暂缓的内容</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>您取消勾选的内容保持原样，并在此处列出。</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有被拒绝的内容</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>此处已没有等待的行</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} 继续运行</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>同步按时间表继续进行。使用此图标可打开窗口和退出程序。</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>和另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>邮件域</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>请检查其中每个域是否属于您的组织。</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>另外 %n 个域</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>无：直接连接</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>使用以下地址的代理服务器</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>测试连接(&amp;E)</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>代理服务器要求登录(&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>代理服务器的地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>代理服务器的用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>代理服务器的密码(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理服务器(&amp;X)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>保存在受保护的存储中</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>测试只向服务发送一个请求，不更改任何内容。访问目录绝不经过代理服务器。</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>选择如何连接到服务</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>仅同步此查询找到的用户（不查询组）(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>保存查询(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>设置格式(&amp;F)</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>每行一个条件</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>撤消更改(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>移除查询(&amp;R)</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>查询找到的部分用户</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>未保存查询：选定组织单位中的每个用户都会同步。</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>查询可缩小范围。保存后可查看它找到谁。</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>正在查询目录…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>目前 %n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>重新测试(&amp;T)</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>无法测试此查询。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>其中 %n 个在选定的组织单位中</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>此查询找不到任何用户。</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>使用它则不会同步任何用户。</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>此查询找到 %n 个用户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>此查询至少找到 %n 个用户。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>可能还有更多：测试到此结束。</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>退出 {product}</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>同步继续进行：由此计算机上的代理程序运行。</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>正在进行同步。同步会随此程序停止；已确认的内容保留。</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>此程序关闭期间不会进行任何同步。</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>下次同步原定开始于：{when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>此计算机和帐户</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>从 %n 个域控制器移除代理程序？</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>从此刻起，在这些域控制器上更改的密码不再同步。</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>在域控制器重新启动之前，Windows 保留已加载的内容；在此期间它不执行任何操作。此操作不会重新启动任何域控制器。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>从 %n 个域控制器移除(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>无法读取设置 – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>恢复上一个正常版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>显示检查(&amp;S)</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>保存支持文件(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>在您自行更正文件之后。</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>没有设置也可以检查的所有项目。</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>不含机密和名称；保存之前您可以查看。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>正在查看设置的历史记录…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>设置的历史记录中没有可读取的版本。</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>问题不在于设置。</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>由 {who} 于 {date} 保存的设置。当前的文件会移到旁边另存。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>无法读取您的设置</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>在可以读取设置之前，不会进行任何同步。人员和组保持原样。</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>主域控制器</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>每个域控制器会立即关闭：正在使用它的人员会被注销，且不会事先询问。</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>前一个域控制器的 LDAP、SYSVOL 和 DNS 有应答后，才轮到下一个。如果某个没有恢复，则不会对其余域控制器进行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>按此顺序逐个重新启动 %n 个域控制器？</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>不会从此处重新启动任何域控制器</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>已排除，因为不知道是否有其他域控制器在此期间为其站点服务：{names}。请在合适时自行重新启动，然后按“{button:Check now}”。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>重新启动 %n 个域控制器(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>显示域控制器(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>显示结果(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>已确认的更改，天数(&amp;C)</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>包括撤消它们所需的内容。</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>已确认的更改，最大 MB 数(&amp;M)</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>最早的先清除。</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>保留被拒绝记录的运行次数(&amp;W)</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>哪条记录无法同步及其原因。</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>运行报告(&amp;R)</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>有保留更改的报告与这些更改保留得一样久。</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>设置的版本(&amp;V)</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>每个版本都可以查看和恢复。</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>决定历史记录保留多久</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>在域控制器上捕获密码</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>首次同步正在运行</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>同步正在运行</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>审阅，然后开始首次同步</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>审阅计划</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>同步未能完成</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>首次同步已完成</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>同步已完成</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>此处已停止或剩余的内容以后继续：在状态窗口的“{page:Password sync}”下。</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>这些是已确认的结果：服务已逐项应答。</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>服务确认的每项更改都会立即记录。</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>预览只读取目录和服务，不写入任何内容。</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>请取消勾选要保持原样的内容。在您开始之前，不会写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>然后在 %n 个域控制器上安装密码代理程序，重新启动之前会询问您。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>然后在 %n 个域控制器上安装密码代理程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>开始(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>不更改并完成(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>{count} 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>创建 {users}(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>创建 {groups}(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>创建 {users}和 {groups}(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>应用 {changes}(&amp;A)</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>生成预览期间不写入任何内容。</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>需要新的预览。</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>生成新的预览(&amp;N)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>无法生成预览。</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>此计划不会执行任何禁用、删除或从组中移除的操作。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>从 %n 行开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>服务已确认全部 {chosen} 项。另外 {rest} 项更改仍在计划中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>服务已确认 {chosen} 项中的 {done} 项。另外 {rest} 项更改仍在计划中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>您可以随时停止：已确认的内容保留，其余保持原样。</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>在发送任何内容之前已停止。计划未更改。</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>保存安装报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>报告已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>此操作不会增加人员，也没有人员离开。</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>输入数字以确认(&amp;T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>更新后</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>更新所做的更改</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>在生效之前查看更改</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>输入 {number} 以继续。</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>读取目录的帐户的密码</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>代理服务器的登录</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>已重新输入</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>更新之前有 %n 项需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} 超出了限制允许的数量。输入该数字后，在 24 小时内只允许这些帐户：如果到下一次同步时其中出现其他人员，则会全部暂缓并询问。超出限制的成员关系会在那时询问。</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} 超出了限制允许的数量。输入该数字会保存设置；下一次同步会暂缓这些帐户并再次询问，因为尚不能确定具体是哪些帐户。</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>正在计算对人员的影响…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>对人员的影响未知：无法读取目录。运行时会暂缓超出限制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>增加 %n 名人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>其中 %n 个不创建帐户：已禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n 名人员将离开同步范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n 个帐户将被禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n 个帐户将被永久删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>增加 %n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n 个组将离开同步范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>之后将同步 {count} 名人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n 个无法同步：{problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>输入 {number} 以确认(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>有运行正在进行。请先停止它，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>添加属性(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>生成方式(&amp;H)</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>使用建议(&amp;I)</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>{name} 的结果</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>属性，按此顺序</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>属性名称</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID 将 Active Directory 的每个对象与其帐户链接。无论重命名还是移动，它永不改变，因此不会重复创建人员，也不会将人员误认为他人。所以此行是固定的。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>每个人的值必须不同。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>用户规则</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>当某人在 Active Directory 中被禁用或过期时，</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>禁用帐户</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>在目录中重新启用后，此处也会重新启用。</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>不执行任何操作</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>同步不再禁用、启用或删除任何人员。</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>当某人离开选定的组织单位时，</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>帐户保持活动状态，但不再同步。</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>当某人在 Active Directory 中被删除时，</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>永久删除帐户</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>新帐户的一次性代码</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>通过邮件发给本人</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>发送到同步的邮件地址。</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>发给管理员</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>通过邮件；由管理员转交。</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>不发给任何人</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>由管理员设置每个密码，并以其他方式告知。</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>同步的人员</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>收到欢迎邮件</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>尚未设置密码的人员会再次收到邀请，每天最多一次。</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>不收到邮件</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>重新查询(&amp;K)</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>决定如何处理帐户</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>首次同步之前不会执行任何操作，每次运行都会显示其操作。</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>此项要求跟随帐户状态，但该功能已关闭。</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>不清楚谁拥有此连接：在确定之前，不会禁用或删除任何人员。</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name} 拥有此连接，绝不会被禁用或删除。</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>同步的人员</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>此连接的所有者</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>目前有 %n 个同步的人员在选定的组织单位之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>目前没有同步的人员在选定的组织单位之外。</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>目前有 %n 个同步的人员未找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>目前没有找不到的同步人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>%n 名人员将在下一次运行中获得帐户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>目前没有新人员。</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>目前选择范围内没有人员被禁用或已过期。</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>目前选择范围内有 %n 名人员被禁用或已过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>其中 %n 个仍有活动帐户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>正在查询服务支持的功能…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>已保留您的选择。</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>最近的运行</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate} 个</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>剩余约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>保存安装报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>打开服务的页面(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} 秒，{requests} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>计划中有 {count} 项更改尚未发送。没有只完成一半的更改：已发送的均已确认并记录，其余保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>继续其余 {count} 项(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n 个已暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>%n 个因规则而排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>%n 个等待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>未同步：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>已排除 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>已排除 {count} 个；以下是前 {shown} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>服务已确认全部内容</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>无需任何操作</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>有计划等待您审阅</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>部分更改等待您批准</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>已完成，部分对象被排除</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>已停止。目前已确认的内容保留</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>同步失败。目前已确认的内容保留</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>个用户已创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>个用户已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>个用户已启用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>个用户已禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>个用户已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>个用户不再同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>个组已创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>个组已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>个组已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>个组不再同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>个成员已添加到组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>个成员已从组中移除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>此次运行的哪些更改</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>搜索此次运行中的名称</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>将此次运行的显示内容保存到文件</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>保存为表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>保存为 JSON 行(&amp;J)…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>此次运行的更改</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>请求：{how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>使用设置的版本 {number}</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>开始于 {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}，用时 {took}，{n} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} 项更改曾等待批准</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>所有更改（{n}）</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>未同步（{n}）</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>此次运行的更改已超出设置的保留期限；仅保留其数量。</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>此次运行未在服务中更改任何内容，也没有排除任何人员。</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>此处没有包含此内容的名称</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>已确认的更改</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>以条形图显示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>其中一部分</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个示例</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个示例</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>随机示例</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>示例用户</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>示例组</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>搜索示例用户</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>搜索示例组</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>未找到任何人员。</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>在下次启动时运行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>此计算机关机时错过的运行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>暂停时间表(&amp;P)</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>手动启动的运行照常进行。</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>同步更改，每隔(&amp;C)</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>每天(&amp;D)</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>每周的指定日期(&amp;W)</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>每月，在以下日期(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>两次运行之间的分钟数</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>较短的月份改用其最后一天。</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>选择同步时间</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>更改会在下一次运行后显示在服务中。您也可以随时手动同步。</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>全部比较时间(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>时间(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>登录域控制器</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>使用有权在域控制器上安装的帐户</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>密码保留在内存中，直到您离开此页面，绝不会存储。错误的密码不会自动重试。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>使用此帐户继续？</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>以管理员身份登录</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>此帐户将拥有该连接。您以后可以更改所有者。</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>在浏览器中打开页面，登录并输入代码。</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho 未提供；必须是组织所有者或管理员</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>Zoho 的页面显示的是您自己的客户端名称，而不是此计算机：仅当此安装由您本人发起时，才输入代码。</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>仅当页面显示此计算机的名称时才继续：{name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>获取新代码(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>代理服务器设置(&amp;R)</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>连接已恢复</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>代码已过期，这是新代码。正在等待登录</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>正在等待在浏览器中登录</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>代码仍然有效；{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>{seconds} 秒后自动重试</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>已复制代码。正在等待在浏览器中登录</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>已复制代码。此处无法打开浏览器：请在其他设备上打开链接</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>已复制链接。正在等待登录</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>当我登录此计算机时启动此程序</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>它以时钟旁的图标启动，并按时间表同步。如果没有它，也没有作为服务运行的代理程序，则此程序关闭期间不会进行任何同步。</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>随此计算机的用户启动</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>已选择 %n 个组织单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>已排除 %n 个组织单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>%n 个用户字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>%n 个组字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>选定组织单位中的所有人员</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>离开时：{leaving} · 删除时：{deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>禁用限制：{percent} %，至少 {least}，最多 {most}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>每隔 %n 分钟同步更改，{time} 全部比较</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>在 %n 个域控制器上</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>无：直接连接</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>按系统设置</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>更改：%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>保存支持文件</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>只写入您在此处看到的内容，不发送任何内容。机密已去除；人员使用化名。</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>保留主机名和组织单位名称可读(&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已去除</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>支持文件中的文件</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>在此文件中搜索</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;J)</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>正在汇总…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>没有需要去除的内容。</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>已去除或改名 – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>此文件中没有“{text}”。</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>第 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>存档 (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>正在查找上次读取的结果…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}：{count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>目录读取时间：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>目录未读取完，因此数量可能偏低。</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>读取已停止。选择“{button:Read again}”以获取数量。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的情况</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>密码同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>导出设置(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>将生效的设置保存为文件，用于保留或带走。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>在更改任何内容之前，您可以看到有何不同以及对人员的影响。您尚未更新的更改会被替换。</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>转移设置</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>设置已写入 {path}。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>更改所有者(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>连接设置(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>退出（同步继续进行）(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>退出(&amp;Q)…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>下次同步：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n 个事项需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnitModel</name>
    <message>
        <source>Unit</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>重试：{problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>部分选择</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>此步骤的各部分</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>查找组织单位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>查找组织单位</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>选择要同步的内容</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>勾选组织单位会包括其下的所有内容。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>此组织单位已不在树中。</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>组织单位和类型</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP 查询（已启用）</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP 查询</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>已排除（{count}）</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>名称、邮件或帐户</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>名称、邮件地址、帐户、DN 或 GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>查找用户或组</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>列出哪些对象</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>全部重试(&amp;A)</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>查找任何人员，并查看其同步或不同步的原因</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>内容为上次同步时读取的；您选择的对象可以重新读取。</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>正在同步某个人员；它将会停止。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>{count} 个中最匹配的 {few} 个；继续输入可缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>找到 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>没有被隔离的内容</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>服务没有因自身内容而拒绝任何对象。</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>没有暂缓的人员</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>计划中没有行被取消勾选或驳回。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>{count} 个中的前 {few} 个；输入名称可缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>列出 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>此处没有与“{text}”匹配的人员。</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>清空搜索后会列出其他人员。</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>清除搜索(&amp;H)</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>请输入要查找的人员</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>名称或其一部分、邮件地址、帐户名、曾用名、可分辨名称或 GUID。</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>未找到任何人员。</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>可能是新对象：现在可以从目录读取。</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>从目录读取(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>新人员在下一次同步后才可识别。</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>立即同步所有人(&amp;V)</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>无法搜索。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>没有等待查看的计划。预览会生成一个计划。</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} 个将在下一次运行中重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>已解除。由下一次运行决定如何处理；您也可以立即同步此对象。</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>更改前后的设置</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>恢复此版本(&amp;R)…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>在“设置”中继续(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>现在的设置与其相同。没有可恢复的内容。</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>从现在起，这会更改：</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>尚未更改任何内容：设置页会先显示对人员的影响。连接的所有者、此设备和密码保持原样。</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>它使用帐户 {user} 读取目录。其密码未保存：必须重新输入。</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>另一个目录连接只有在检查之后才会接替。</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>设置保存于 {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>这是保留的第一个版本：此前的情况未知。</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>作为示例的人员</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>将发生的情况</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>此步骤的帮助</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – 第 {number} 步，共 {total} 步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>第 {number} 步，共 {total} 步，{title}，{state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>第 {number} 步，共 {total} 步，{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>%n 项需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>关闭安装向导</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>保留您目前输入的内容？</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>再次打开安装向导时，会从此步骤继续。</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>连接已安装。审阅之前不会进行任何同步。</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>保存并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP 筛选器</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>复制筛选器</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>用于在其他工具中试用。与筛选条件不同，LDAP 还会忽略重音符号。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>此计算机的时区：{zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>全部进行比较</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>当天时钟会跳过 {wall}：紧接其后运行。</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>当天时钟会两次显示 {wall}：在第一次时运行。</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>时钟会两次显示 {time}：这是第一次。</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>时钟会两次显示 {time}：这是第二次。</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>较短月份的最后一天。</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>移除此属性</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>用法: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: 错误：%(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>需要以下参数：%s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>需要参数 %s 之一</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 同时使用</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项不明确：%(option)s 可匹配 %(matches)s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>无效的选择：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>无效的 %(type)s 值：%(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多需要一个参数</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>已忽略显式参数 %r</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect 使云目录与 Active Directory 保持同步。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助消息并退出</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>以时钟旁的图标打开，如同登录时（不带命令）</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>设置、机密和历史记录（默认：$IDENTITY_CONNECT_FOLDER 或用户数据）</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>使用此语言 (de, pt_BR, ...)，而不是系统的语言</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>错误的技术详细信息</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>在内置的目录服务和 Active Directory 上试用全部功能</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>运行用于试用的目录服务和 Active Directory</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>根据应答文件进行无人参与设置</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>显示同步将执行的操作，并存储该计划</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>立即同步，或仅应用已预览的计划</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>按时间表同步直到停止，不打开窗口</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>安装、移除或查看作为操作系统服务的代理程序</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>说明某个人员或组同步（或不同步）的原因</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>显示已执行的操作：运行、更改和设置的版本</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>显示、比较、导出、导入或恢复设置；提供新的目录密码</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>显示同步的状况、等待您处理的事项和最近的运行</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>显示等待批准的暂缓内容；批准、驳回或解除</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>列出服务拒绝的内容，及其原因和下次重试时间</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>显示或更改连接的所有者</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>在域控制器上安装 Password Sync Agent、重新启动域控制器、查看进度</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>生成或检查安装密钥</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>检查全部内容，并写入供支持人员使用的脱敏文件</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`：在内置沙盒上执行主要任务，可在窗口中进行，或 (`--headless`) 完全自动进行。

不会留下任何内容：配置文件在临时文件夹中，其机密在此进程的内存中，
沙盒随命令结束。
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>不打开窗口，自动执行</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>人员数（默认 500）</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`：用于试用的目录服务和 Active Directory，仅在此计算机上。</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>将域控制器的颁发机构证书 (PEM) 写入此处</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>按 Zoho 的方式：在两个数据中心登录，以及自定义存储</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`：无人参与地完成向导要求的全部内容。

机密来自环境、提示或密钥环，绝不来自文件或
参数。失败的尝试不会保留任何内容。
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML；完整示例在 README 中 (answers-example.toml)。机密：IDENTITY_CONNECT_INSTALLATION_KEY、IDENTITY_CONNECT_KEY_PASSPHRASE、IDENTITY_CONNECT_SCIM_TOKEN、IDENTITY_CONNECT_CLIENT_SECRET、IDENTITY_CONNECT_PROXY_PASSWORD、IDENTITY_CONNECT_DIRECTORY_PASSWORD，或通过提示输入</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>替换已存在的连接的设置</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`：读取、比较并显示同步将执行的操作。不向服务写入任何内容。</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>计划及其所有更改</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`：立即运行一次。生成并应用自己的计划，或仅应用已预览的计划。

自己的计划在足够时只针对自上次运行以来目录中已更改的内容，与定时运行相同；
不足够时以及使用 `--full` 时，针对全部对象。
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>以 JSON 输出结果</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>比较双方的全部对象，而不仅是自上次运行以来目录中已更改的内容（只有这样才能发现在服务中手动更改的内容）</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>仅应用此已预览的计划</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>仅同步此对象，以其在目录中的当前状态为准（人员或组的名称、邮件地址、帐户名、DN 或 GUID）</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>先批准一个暂缓的更改集（请参阅 `holds`）</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>其数量；有内容将被永久删除时要求提供</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`：运行时间表以及窗口请求的操作，直到停止（服务）。</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>如果另一个程序在此文件夹中工作（打开的窗口），则等待其结束</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>以 Windows 的服务控制管理器启动的方式运行</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`：作为操作系统服务的代理程序（使用 systemd 的 Linux）。</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>用户、密钥和单元；随计算机启动</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>停止服务；其文件夹和密钥保留</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>是否已安装并正在运行</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`：某个人员或组同步或不同步的原因；起决定作用的步骤在最后。</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>以 JSON 输出步骤和事实</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>名称、邮件地址、帐户名、DN 或 GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`：执行了什么操作、对谁、何时，以及使用哪些设置；最新的在最前。</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>对此人员或组执行的操作，可使用任何旧名称</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>一次运行、其更改和被拒绝的记录</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>设置的一个版本，以及现在的不同之处</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>仅设置的版本</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>同时包括每项已确认的更改</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>不早于此日期 (2026-11-30) 或时间</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>早于此日期 (2026-11-30) 或时间</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>执行过操作、更改过内容或出错的运行</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>此操作系统帐户请求的运行及其保存的内容</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>写入此文件（.csv 或 .jsonl），包含更改</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`：生效的设置，可保存为文件、进行比较，以及在没有窗口的情况下更改。

`import` 和 `restore` 在更改任何内容之前，会显示有何不同以及根据上次读取对人员的影响。
另一个目录连接只有在通过检查后才会接替；
密码只尝试一次。正在进行的同步沿用现有设置。
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>生效的设置</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>将其写入文件，不含机密，也不含属于此设备的内容</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>从文件中获取，先显示不同之处</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>文件将更改的内容</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>恢复到较早的版本（history --config 会列出版本）</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>读取目录的帐户的另一个密码</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>以 JSON 输出应答</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`：总体结论、等待您处理的事项、连接情况，以及最近运行的结果。</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>以 JSON 输出状态</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`：保护机制暂缓的内容、原因，以及对其作出的决定。

`list` 列出每个更改集；`show` 显示其各行；`approve` 在 24 小时内仅允许该更改集，
`reject` 使其保持原样，直到 `release`。ID 可以缩写，只要其开头足以区分。
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>每个暂缓的更改集（不带参数：相同）</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>一个更改集的各行，按名称</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>在 24 小时内仅允许此更改集</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>保持原样，直到解除</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>撤回对其作出的决定</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`：服务因内容自身而拒绝的对象、原因，以及何时再次发送。</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>以 JSON 输出列表</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>让下一次运行再次发送此对象（all：全部）</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`：此连接属于谁，以及其他人如何成为其所有者。

`show` 说明谁拥有该连接，以及上次测量的连接状况；`--measure` 会重新查询。
`change` 使批准代码的人成为所有者：同一组织的管理员，
或当前所有者（其登录会续订）。`--account` 不允许其他任何人成为所有者；在无人登录的情况下
（普通 SCIM），它指定帐户。
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>所有者以及连接的状况（不带参数：相同）</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>批准代码的人从现在起成为所有者</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`：域控制器上的 Password Sync Agent，不打开窗口。

`check` 查看安装所依赖的条件，不更改任何内容；`install`、`restart` 和
`uninstall` 从上次的位置继续；`status` 显示已知信息，使用 `--refresh` 时会重新查询。
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>安装所依赖的条件；不更改任何内容</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>安装或升级，逐个域控制器进行</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>逐个重新启动，主域控制器最后</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>每个域控制器的进度，以已知信息为准</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>移除代理程序</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` 和 `key check`：安装密钥。其机密来自提示，或标准输入中的
`name=value` 行，绝不来自参数，因为每个进程列表都会显示参数。
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>生成密钥</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>从标准输入或提示读取密钥，脱机进行</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`：所有检查，以及供支持人员使用的脱敏文件。

无论哪里损坏以及尚未设置任何内容时都可以使用。退出代码是第一个失败的检查的代码；
警告不算失败。
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>以 JSON 输出结果</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>写入支持文件 (ZIP)，不含机密和人员姓名</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>在其中保留主机名和组织单位名称可读</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>用户的配置文件文件夹：其设置、历史记录和机密会移到服务</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>显示不同之处，然后结束</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>不询问任何人</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>将被禁用或删除的帐户数；超出限制允许的数量时要求提供</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>更改集的 ID，或其开头部分</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>立即查询服务</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>用户名或邮件地址：只有此帐户可以成为所有者</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>此域控制器（多个则多次指定）；否则为设置中的域控制器</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>使用其他帐户而不是已存储的帐户：用户@域 或 域\用户；其密码取自 IDENTITY_CONNECT_CONTROLLER_PASSWORD，或提示输入，绝不存储</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>提示输入密码，或从标准输入读取一行作为密码</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>使用 NTLM 登录此域控制器；其余均使用 Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>查询域控制器</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>会提示输入机密；使用管道时，标准输入包含如下的行，例如 token=...: registration_secret、token、client_secret、passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>需要登录（默认）、使用您自己的客户端的 Zoho，或普通 SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho：创建您的 OAuth 客户端的位置；代替 --service-url</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>人员登录的服务的基地址</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>其 SCIM 2.0 终结点的基地址</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>组织，服务中的标识</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>组织，人员所知的名称</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>用于登录的 OAuth 客户端</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>最后有效日，UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>其内容，以 JSON 输出</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>此操作失败，且尚无相关说明：{code}。</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>请将技术详细信息发送给支持人员。</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>未指定域控制器。</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS 不知道域 {domain} 的任何域控制器，或列表为空。</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>请输入域控制器的完整名称，例如 dc1.corp.example.com。</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}”不是主机名。</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>域控制器的写法是名称（例如 dc1.corp.example.com），或名称加端口（例如 dc1.corp.example.com:636）。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>请更正名称。</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>名称 {host} 在 DNS 中不存在。</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>所查询的 DNS 服务器（{dns_server}）不知道该名称。</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>请输入完整名称（例如 dc1.corp.example.com），或让此计算机查询域自己的 DNS 服务器。</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>无法查找名称 {host}。</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>DNS 服务器 {dns_server} 没有应答。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>请检查此计算机的网络连接及其 DNS 设置。</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>此计算机没有 DNS 服务器。</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>其网络设置未指定 DNS 服务器。</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>请手动输入域控制器的名称，或设置 DNS 服务器。</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}”不是域名。</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>域的 DNS 名称形如 corp.example.com。</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} 在端口 {open_port}（LDAP）上有应答，但在端口 {port}（LDAPS）上没有应答。</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>防火墙阻止了端口 {port}，或域控制器没有证书，因此 LDAPS 未启用。</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>请开放端口 {port}，为域控制器提供证书，或选择 StartTLS。</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} 拒绝端口 {port} 上的连接。</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>该端口上没有服务侦听，或防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>请检查名称和端口，以及域控制器是否正在运行。</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} 未在 {seconds} 秒内在端口 {port} 上应答。</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>域控制器已关机，或防火墙丢弃了数据包。</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>请检查域控制器是否正在运行，以及从此计算机能否访问端口 {port}。</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>无法在端口 {port} 上连接 {host}。</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>此计算机没有通往其网络的路由。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>请检查此计算机的网络连接，以及 VPN（如果使用）。</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} 太忙，无法应答。</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>域控制器如此报告。</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>同步会自动改用下一个域控制器继续。如果是检查，请稍后重试，或使用其他域控制器检查。</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} 正在关闭或不可用。</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>与 {host} 的连接已结束。</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>域控制器或网络在应答完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>请重试。如果经常发生，请检查是否有防火墙会结束长时间的连接。</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} 在 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>域控制器过载，或网络丢失了应答。</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} 的应答不是 LDAP。</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>那里侦听的是其他类型的服务器，或途中有设备更改了应答。</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>请检查名称和端口。</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} 是 LDAP 服务器，但不是 Active Directory。</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>它未指明默认域。</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>请输入域控制器的名称。</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} 接受了端口 {port} 上的连接，随后又将其关闭。</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>域控制器没有可用于 LDAPS 的证书。</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>请在域控制器上安装用于“服务器身份验证”、名称为 {host} 的证书，或由域的证书颁发机构颁发一个。</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} 拒绝切换到加密 (StartTLS)。</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>域控制器没有可用的证书。</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>请在域控制器上安装用于“服务器身份验证”、名称为 {host} 的证书。</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} 接受了端口 {port} 上的连接，但没有应答。</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>域控制器无响应，或防火墙阻断了连接。</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>请检查域控制器是否正常运行。</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} 只提供旧版本的 TLS。</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>此程序需要 TLS 1.2 或更高版本。Windows Server 2008 R2 和 2012 默认关闭该版本，需要手动启用。</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>请在域控制器上启用 TLS 1.2。</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} 在端口 {port} 上不使用 TLS。</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>该端口用于未加密的 LDAP 或其他服务。</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>LDAPS 请使用端口 636；端口 389 请选择 StartTLS。</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>域控制器与此计算机未能达成一致。技术详细信息中有更多说明。</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>请检查域控制器的证书及其 TLS 设置。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>{host} 的证书已于 {not_after} 过期。</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>证书未续订：{subject}。</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>请续订域控制器的证书。如果域控制器上的日期正确，请检查此计算机的时钟：当前显示 {now}。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>{host} 的证书在 {not_before} 之前无效。</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>此计算机的时钟显示 {now}。它可能有误，或颁发证书的计算机的时钟有误。</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>请设置此计算机的时钟。</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>该证书不是为 {host} 颁发的。</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>它对以下名称有效：{names}。</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>请输入其中一个名称作为域控制器。</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>{host} 的证书由此计算机不认识的颁发机构颁发。</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>颁发者是 {issuer}。</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>请将颁发者的证书安装到此计算机的信任存储中，或在核对其 SHA-256 后在此处信任该颁发者。</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>{host} 的证书是自签名的，没有其他机构签名。</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>没有颁发机构为其提供证明：{subject}。</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>请为域控制器提供由域的颁发机构颁发的证书，或在核对此证书的 SHA-256 后将其固定。</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>{host} 的证书强度太弱。</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>其密钥为 {key}，签名算法为 {signature}。此计算机的规则拒绝短密钥和旧签名算法。</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>请颁发一个至少使用 RSA 2048 和 SHA-256 的新证书。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>{host} 的证书不受信任。</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>技术详细信息说明了此计算机发现的问题。</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>请更正域控制器上的证书。</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} 出示的证书与已固定的证书不同。</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>已固定的 SHA-256 为 {expected}，出示的为 {found}。证书已续订，或有人介于此计算机与域控制器之间。</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>请将新的 SHA-256 与域控制器上的进行核对，然后固定它。</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>所记录的颁发机构不是证书。</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>它必须是 PEM 格式的文本，以 BEGIN CERTIFICATE 开头。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>请重新选择颁发机构的证书。</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Active Directory 的用户名为空。</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>请输入帐户名称。</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>{user} 的密码为空。</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory 会将空密码视为匿名访问。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} 不接受此名称和密码：{user}。</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>密码错误，或没有此帐户。</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>请重新输入密码。密码只尝试了一次，以免帐户被锁定。</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>没有帐户 {user}。</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} 不认识此名称。</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>请按以下格式书写名称：名称@域、域\名称，或可分辨名称。</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>不允许 {user} 在此时段登录。</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>该帐户设有登录时间。</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>请在帐户的属性中允许所有时间。</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>不允许 {user} 从此计算机登录。</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>该帐户只能在某些计算机上登录。</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>请在帐户属性的“登录到”中添加此计算机或域控制器。</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>{user} 的密码已过期。</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>域的规则要求设置新密码。</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>请在 Active Directory 中设置新密码，并在此处输入。对于服务帐户，请将密码设为永不过期。</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>帐户 {user} 已被禁用。</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>它已在 Active Directory 中被禁用。</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>请启用该帐户，或使用其他帐户。</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>帐户 {user} 已过期。</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>其过期日期已过。</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>请在帐户属性中设置更晚的日期，或使用其他帐户。</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} 必须先设置新密码。</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>已勾选“用户下次登录时须更改密码”。</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>请以此用户身份登录 Windows 一次，或取消勾选该项，然后在此处输入密码。</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>帐户 {user} 已被锁定。</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>错误密码的尝试次数过多。我们已停止尝试。</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>请在 Active Directory 中解锁该帐户，然后输入正确的密码。</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} 对此类登录要求通道绑定。</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>登录未与加密连接绑定。</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>请使用基于 LDAPS 的简单绑定。</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} 不允许 {user} 登录。</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>域控制器给出的原因显示在技术详细信息中。</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>请在 Active Directory 中检查该帐户。</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} 拒绝未加密的登录。</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>域控制器要求签名或 TLS。</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>请启用 SSL：选择 LDAPS 或 StartTLS。</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>无法列出此目录的属性。</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{user} 看不到 {dn} 下的架构。</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>请允许该帐户读取架构，或直接输入属性的名称。</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} 不存在，或 {user} 看不到它。</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>名称错误，或该帐户无权在该处读取。</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>请检查基准 DN，或允许该帐户读取它。</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} 无权读取 {dn}。</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>该帐户没有相应权限。</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>请授予该帐户在该处读取的权限。</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} 不是可分辨名称。</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>可分辨名称形如 OU=Sales,DC=corp,DC=example,DC=com。</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} 达到时间限制后停止了搜索。</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>该查询花费域控制器的时间过长。</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>请减小页大小，或简化查询。</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} 在达到大小限制时截断了应答。</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>域控制器允许的结果数少于实际存在的数量。</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>请减小页大小。</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} 在达到管理限制时停止了搜索。</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>该查询占用域控制器的资源超出其策略允许的范围。</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} 属于另一个域。</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} 返回了指向 {referral} 的引用。</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>请输入该域的域控制器，或此域的基准 DN。</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} 不支持分页读取。</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>该服务器缺少每个 Active Directory 都具有的扩展。</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} 未说明后面是否还有更多结果。</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>应答缺少分页信息。</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>请使用其他域控制器重试。</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} 拒绝了请求（结果 {result}）。</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>域控制器的原文在技术详细信息中。</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>无法理解该 LDAP 查询。</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>其中的名称、运算符或值不符合 LDAP 查询的写法。</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>查询形如 (department=Sales) 或 (&amp;(department=Sales)(title=*))。</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>该组织单位已不存在，或帐户看不到它。</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>它已被删除，或失去了权限：{guid}。</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>请重新加载组织单位。</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>在 {base_dn} 下未找到用户。</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>基准 DN 下没有人员，或 {user} 看不到他们。</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>请检查基准 DN 和帐户的权限。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>{host} 的时钟比此计算机快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>请使用同一时间源设置两边的时钟。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>{host} 的时钟比此计算机慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} 和 {other} 属于不同的域。</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>一个同步只读取一个域。</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>请指定同一个域的域控制器。</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>未检查：首先必须找到名称。</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>未检查：首先端口必须有应答。</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>未检查：首先加密必须正常。</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>未检查：首先证书必须受信任。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>未检查：首先登录必须成功。</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} 在端口 {port} 上有应答。</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>已使用 {version} 加密。</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>未加密：密码以明文传送到 {host}。</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>未检查：连接未加密。</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>受信任，有效期至 {not_after}。颁发者：{issuer}。</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>这是已固定的证书，有效期至 {not_after}。</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>{host} 的证书将于 {not_after} 过期。</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>已以 {user} 身份登录。</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>时钟一致（相差：{seconds} 秒）。</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>{host} 的时钟相差 {seconds} 秒。</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{base_dn} 下有 {count} 个组织单位。</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>在 {base_dn} 下未找到组织单位。</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>{count} 个用户，其中包括 {samples}。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>超过 {count} 个用户，其中包括 {samples}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>{count} 个组，其中包括 {samples}。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>超过 {count} 个组，其中包括 {samples}。</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>在 {base_dn} 下未找到组。</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>可以看到已删除的对象。</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} 看不到已删除的对象。因此通过全部比较来发现删除，速度较慢。</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} 没有超出所需的权限。</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>帐户 {user} 看不到自身，因此其权限未知。</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} 拥有的权限不止读取：{groups}。普通帐户即可。</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>{user} 的密码将于 {date} 过期。</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} 拥有的权限不止读取（{groups}），且其密码将于 {date} 过期。</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>只指定了 {host}：没有它就无法进行任何同步。</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} 也正常。</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>未找到 {domain} 的域控制器。</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>所查询的 DNS 服务器（{dns_server}）没有它的 _ldap._tcp.dc._msdcs 记录。</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>请检查名称，使用域的 DNS 服务器，或按完整名称添加域控制器。</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>DNS 服务器无法就 {host} 作出应答。</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} 的应答是 {answer}。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>请重试。如果仍然如此，DNS 服务器自身的日志会说明原因；也可以按名称添加域控制器。</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>{host} 的端口 {port} 是全局编录，不能从中读取。</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>它只保存每个条目的一部分：人员和组成员会看起来像是已不存在，从而会被移除。</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>LDAPS 请使用端口 636，或省略端口。</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>{host} 的端口 {port} 不能与 LDAPS 搭配使用。</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>该端口用于 StartTLS 和未加密的 LDAP。</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>请省略端口，使用 636，或选择 StartTLS。</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>{host} 的端口 {port} 只能与 LDAPS 搭配使用。</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>该端口从第一个字节起就是加密的。</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>请省略端口，使用 389，或选择 LDAPS。</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} 不属于 {host} 所保存的内容。</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>它保存的内容：{contexts}。</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>请更正搜索基准，或留空以使用整个域。</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>颁发者是 {issuer}。域控制器没有一并发送其证书。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>请以文件形式选择颁发机构的证书，将其安装到此计算机的信任存储中，或在核对 SHA-256 后固定域控制器自身的证书。</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} 不是颁发机构的证书。</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>它可以标识一台计算机，但不能为其他计算机颁发证书。</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>请选择颁发域控制器证书的颁发机构的证书。</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>此计算机的时钟快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>此计算机的时钟慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>服务 {service} 的时钟快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>请将此计算机的时钟与时间服务器比较。如果正确，请告知服务的运营方。</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>服务 {service} 的时钟慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>{host}、此计算机和 {service} 的时钟互不相同，最多相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>请使用同一时间源设置域控制器和此计算机的时钟。</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>此计算机的时钟与 {host} 和 {service} 相差 {seconds} 秒，而后两者一致。</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>服务 {service} 的时钟与 {host} 和此计算机相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>{host}、此计算机和 {service} 的时钟最多相差 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}、此计算机和 {service} 一致（最大相差：{seconds} 秒）。</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} 与此计算机一致（{seconds} 秒）。无法读取 {service} 的时钟。</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>未检查：与 {host} 的连接已结束。</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>未检查：首先搜索基准必须正确。</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>这是已固定的证书。它已于 {not_after} 过期，但固定的证书不检查有效期。</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} 也正常，但 {other} 不正常。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>搜索基准</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>域控制器，与此计算机相比（秒）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>密码过期时间</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>权限更多的组</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>往返时间（毫秒）</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>其中包括</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>最大相差（秒）</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>服务，与此计算机相比（秒）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>信任的颁发机构</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>固定的证书</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>接受以明文传送密码</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>此处没有安装密钥。</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>粘贴的内容只有空格或引号。</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>请从邮件或管理面板复制整行并粘贴。</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>这不是安装密钥。</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>密钥以 {expected} 开头。</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>请从第一个字母到最后一个字母复制整行。</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>此安装密钥的版本是 {version}；此程序读取版本 {supported}。</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>密钥由此产品的另一版本生成。</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>请更新此程序，或索取新密钥。</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>安装密钥有 {length} 个字符，而应为 {expected} 个。</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>复制时丢失或增加了一部分。</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>请重新复制整行。</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>安装密钥中有错误的字符。</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>其校验和不符：复制或输入时有内容发生了变化。</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>请重新复制并粘贴，不要手动输入。</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>安装密钥已于 {date} 过期。</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>密钥仅在有限时间内有效。</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>请在服务的管理面板中生成新密钥。</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>安装密钥指向 {url}，它不是安全地址。</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>机密只发送到 HTTPS 地址。</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>请向生成密钥的人索取使用 https:// 地址的密钥。</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>安装密钥未说明它属于哪个服务。</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>其中既没有服务地址，也没有 SCIM 地址。</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>请重新生成密钥，并包含两者之一。</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>安装密钥中没有关于 {missing} 的信息。</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>用于 Zoho 的密钥需要您的 OAuth 客户端的 ID 和存储的同步终结点。</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>请重新生成密钥，并包含这两项。</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>请缩短其中最长的值。</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>此安装密钥需要其密码短语。</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>它带有长期有效的机密，因此已加锁。</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>请输入生成密钥时选择的密码短语。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>这不是该安装密钥的密码短语。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>请检查大写字母和键盘语言，然后重新输入。</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} 不认识此安装密钥。</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>它已被撤回，或属于其他组织或其他服务。</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>此安装密钥已于 {date} 在 {device} 上使用。</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>一个密钥只能安装一台计算机。</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>找不到名称 {host}。</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>此计算机处于脱机状态，或其 DNS 服务器不知道该名称。</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>请检查网络连接和名称。</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>服务未在该处运行，或防火墙拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>请检查地址，以及是否允许到端口 {port} 的出站连接。</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>无法连接 {host}。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>它已关闭，或防火墙丢弃了数据包。</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>请检查是否允许到 {host} 的出站 HTTPS，或设置代理服务器。</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>与 {host} 没有连接。</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>此计算机与服务之间的网络中断。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>请检查网络连接，然后重试；定时同步会自动重试。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 未及时应答。</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>服务或网络过载。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>请在几分钟后重试；定时同步会自动重试。</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} 未应答就结束了连接。</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>服务正在重新启动，或中间有设备切断了连接。</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>到 {host} 的所有连接都在使用中。</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>服务应答的速度低于发出请求的速度。</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>不清楚 {host} 是否执行了某个请求。</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>请求发送后连接丢失。</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>下一次运行会先查看，然后只发送缺少的内容。</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} 不是地址。</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>请输入地址，例如 https://directory.example.com。</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} 不是安全地址。</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>没有 HTTPS，令牌会以明文传送。只有此计算机自身例外。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>请输入以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} 将我们转到 {target}。</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>服务已迁移，或此网络要求先在网页上登录。此连接的登录信息不会发送到其他主机。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>请在浏览器中打开一个网页以登录网络，或更正地址。</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>已阻止一个发往 {host} 的请求。</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>服务指定了此主机，但登录属于另一台主机。</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>请检查安装密钥和服务的地址。</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} 返回的内容不是有效应答（{content_type}）。</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>通常是代理服务器或来宾网络的页面，或地址有误。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>请在浏览器中打开一个网页，查看网络的要求，或更正地址。</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} 发送的应答超过 {limit} 字节。</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>请告知服务的运营方。</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>代理服务器 {proxy} 要求登录。</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>不登录就不允许此程序通过。</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>请在代理服务器设置中输入其用户名和密码，或让代理服务器允许无需登录即可连接到服务。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>代理服务器 {proxy} 拒绝 {user} 的登录。</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>密码错误，或代理服务器不接受密码，只接受域登录（Kerberos、NTLM）。</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>请更正用户名和密码，或让代理服务器允许无需登录即可连接到服务。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>代理服务器 {proxy} 不允许此连接。</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>其规则禁止访问该服务。</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>请要求在代理服务器上允许该服务的主机。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>代理服务器 {proxy} 无法建立连接。</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>它无法访问服务，或已过载。</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>请检查代理服务器，然后重试；定时同步会自动重试。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>无法连接代理服务器 {proxy}。</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>它已关闭，或其地址已更改。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>请检查此计算机或此连接的代理服务器设置。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>无法使用代理服务器“{proxy}”。</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>代理服务器的地址形如 http://proxy.example.com:8080。</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>请在此计算机或此连接的代理服务器设置中更正。</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>{host} 的证书由“{issuer}”颁发，此计算机不信任该颁发者。</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>通常是此网络中的某个设备打开加密连接进行检查。</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>请将 {host} 从检查中排除，或将颁发者添加到系统的受信任颁发机构。</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>没有颁发机构为其提供证明，因此其他服务器也可能出示类似的证书。</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>请为服务提供由颁发机构颁发的证书。或将其 SHA-256（{sha256}）与服务的进行核对，然后将其添加到系统的受信任证书。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>{host} 的证书已于 {date} 过期。</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>其运营方没有续订证书，或此计算机的时钟偏快。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>请检查此计算机的日期。如果正确，请告知服务的运营方。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>{host} 的证书自 {date} 起才有效。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>此计算机的时钟可能偏慢。</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} 出示了针对 {names} 的证书。</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>地址错误，或由其他服务器代为应答。</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>请更正服务的地址。</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>与 {host} 没有加密连接。</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>对方在此端口上不使用 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>请检查地址和端口。</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>无法读取所记录的证书颁发机构。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>它不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>请重新记录。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>此计算机与服务的时钟相差 {difference_s} 秒。</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>服务拒绝来自时钟有误的计算机的登录。</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} 不是此程序认识的服务。</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>其地址上没有发现文档。</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>请检查地址，或将此服务设置为普通 SCIM 2.0。</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>服务要求我们转到 {url}，它不是安全地址。</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} 要求我们放慢速度。</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>发出的请求超出了它在此时间内允许的数量。</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>将于 {resumes_at} 恢复。不会丢失任何内容；定时同步会自动继续。</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} 过载或正在维护（{status}）。</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} 报告了自身的错误（{status}）。</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>服务出现故障。</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>将于 {at} 自动继续。</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} 不接受此请求（{status}）。</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>地址可能属于其他服务，或该服务缺少此功能。</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>请检查服务的地址。</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} 不再允许此连接管理用户。</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>登录的管理员失去了角色，或令牌失去了权限。</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>请重新授予该角色，或使用其他管理员登录。</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>服务拒绝该 SCIM 令牌。</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>它已被撤回、已过期，或复制不完整。</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>请在服务中生成新令牌，并使用它设置连接。</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>服务不再认识此安装。</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>它已在服务中被移除，或已移到另一台计算机。</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>请使用新的安装密钥重新设置此计算机。</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>此沙盒不接受真实目录的人员。</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>它用于试用，而该目录不在此计算机上。</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>如果确实要这样做，请在沙盒的代理程序页面输入域名。</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>服务中没有帐户“{name}”。</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>请输入服务中某个帐户的用户名或邮件地址。</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>未发送任何邀请。</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>服务中的邮件通知已关闭。</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>请启用邮件通知，然后重新发送邀请。</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>此程序不认识提供程序“{provider}”。</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>密钥或设置是为更新的版本生成的。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>请更新此程序。</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>对服务的登录已结束。</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>登录已被撤回或已过期。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>登录在网页上被拒绝。</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>有人在该处选择了拒绝。</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>请获取新代码并批准它。</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} 属于 {organization}，而安装密钥属于 {wanted}。</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>有人使用其他组织的帐户登录。该登录已被吊销。</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>请获取新代码，并以 {wanted} 的管理员身份登录。</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} 无权管理用户：其角色为“{role}”。</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>连接需要以下角色之一：{needed}。该登录已被吊销。</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>请获取新代码并使用具有该角色的帐户登录，或为此帐户授予该角色。</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>服务要求在 {url} 登录，它不是安全地址。</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>登录页必须使用 HTTPS 地址。</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>服务关于登录的应答无法使用。</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>其中缺少必需的内容。</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>此服务没有登录功能。</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>普通 SCIM 2.0 只支持令牌。</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>请输入服务的 SCIM 令牌。</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} 不是 Zoho 的帐户服务器。</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>它没有列出 Zoho 的数据中心。</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>请使用创建 OAuth 客户端的数据中心的地址，例如 https://accounts.zoho.eu。</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>该帐户位于数据中心“{location}”，此数据中心未知。</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>帐户服务器没有列出它。</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>请使用其他数据中心的帐户登录，或更新此程序。</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>缺少客户端机密。</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho 每次登录都需要它，而密钥中没有。</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>请从 Zoho 的 API console 复制。</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} 不接受该客户端机密。</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>它复制不完整、已重新生成，或属于其他数据中心。</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>请返回安装密钥步骤，输入 Zoho 的 API console 中的客户端机密。</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>服务不接受此程序作为其客户端。</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>密钥或设置中的客户端 ID 错误，或已被撤回。</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>请索取新的安装密钥。</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>该帐户已不在服务中。</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>它已在服务中被删除。</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>下一次运行将重新决定如何处理此人。</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>服务中的“{name}”有一个必须唯一的值。</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>另一个帐户具有相同的用户名或邮件地址。</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>请更改两者之一，或让两者链接。</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>服务中有 {count} 个帐户具有“{value}”。</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>无法判断指的是哪一个。</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>请在服务中使该值唯一。</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>服务不接受此对象。</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>其中一个值在服务中不被允许；技术详细信息中指明了该值。</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>请在 Active Directory 中更正该值，或映射其他属性。</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>服务在处理此对象时发生自身的错误（{status}）。</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>下一次运行会重试。如果仍然如此，请告知服务的运营方。</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>服务保留此帐户，因为它拥有该连接。</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>在其他人成为所有者之前，所要求的操作处于待处理状态。</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>请先更改所有者。</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>在选定的组织单位中。</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>没有筛选条件：选定组织单位中的所有内容都会同步。</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>满足筛选条件。</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>因“{attribute}”满足筛选条件。</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>已排除：Active Directory 自身需要此对象。</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>它被标记为关键系统对象。</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>已排除：这是域的 Kerberos 密钥帐户，不是人员。</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>已排除：这是托管服务帐户，不是人员。</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>已排除：这是计算机帐户。</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>已排除：此帐户属于与另一个域的信任关系。</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>未选择同步用户。</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>未选择同步通讯组。</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>未选择同步安全组。</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>未选择组织单位，因此不会进行任何同步。</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>不在任何选定的组织单位中。</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>在未选择的组织单位中：{unit}。</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>在尚无人作出决定的新组织单位中：{unit}。</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>请决定是否同步该组织单位。在此之前，其中的对象不会有任何更改。</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>在新组织单位中，而新组织单位不同步：{unit}。</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>请选择该组织单位以同步它。</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}”不是“{value}”。</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}”是“{value}”。</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}”不以“{value}”开头。</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}”不以“{value}”结尾。</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}”不包含“{value}”。</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}”包含“{value}”。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}”为空。</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}”不为空。</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>未满足任何条件：{attributes}。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}”无法作为文本读取，因此无法判断筛选条件。</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>该值包含非 UTF-8 的字节。</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>请在 Active Directory 中更正该值。在此之前，此处不会有任何更改。</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>自定义 LDAP 查询找不到此用户。</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>自定义 LDAP 查询没有得到应答，因此此用户不会有任何更改。</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>下一次运行会再次查询。</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>有一个条件组为空。</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>请向其中添加条件，或移除该组。</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>有一个条件没有字段。</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>请从列表中选择属性，或移除该条件。</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}”包含机密，不能用作条件。</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>密码永远不会被读取。</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>请选择其他属性。</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{attribute}”的值过长：{length} 个字符，允许 {limit} 个。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短它。</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>请选择其他属性；memberOf 给出用户所属的组。</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}”不是属性名称。</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>名称由字母、数字和连字符组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>请从列表中选择属性，或输入其 LDAP 名称。</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>“{attribute}”的条件没有值。</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}”不能映射。</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>它由同步自身决定：帐户的链接、状态和成员。</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>请移除此行。</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>服务中没有字段“{field}”。</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>请从列表中选择字段。</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}”映射了两次。</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>“{field}”为必填，但未映射。</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>请选择其来源属性。</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}”对每个人必须不同，不能为固定值。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>“{field}”的固定值为空。</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>请输入值，或移除此行。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}”的固定值过长：{length} 个字符，允许 {limit} 个。</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>它可能是误粘贴的。</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>请输入该值，不要粘贴。</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}”没有来源。</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>请选择其来源属性，或移除此行。</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}”既有固定值又有来源；只能使用其一。</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>请移除来源，或选择其他转换。</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}”有多个来源，但其转换只接受一个。</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>多个来源：{count}。</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}”不是属性名称（字段“{field}”）。</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}”包含机密，不能同步（字段“{field}”）。</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>“{field}”的转换的参数数量错误：{count}。</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>请重新选择转换，并填写其要求的内容。</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}”不是位置或长度（字段“{field}”）。</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>字符从 1 开始计数。</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>请输入大于或等于 1 的整数。</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>“{field}”中要替换的文本为空。</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>请输入要替换的文本。</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>建议：人员使用其邮件地址登录；没有邮件地址时，使用其主体名称。</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>建议：属性的名称相同。</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>建议：该属性即用于此目的。</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>建议：两个字母的代码，即该字段所要求的。</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>建议：通讯簿中的名称；没有时，使用组的名称。</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>其字段完整。</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>“{field}”为必填，但为空。</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>以下属性都没有值：{sources}。</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>请为此对象填写其中一个，或映射其他属性。</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}”过长：{length} 个字符，允许 {limit} 个。</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>它可能是误粘贴或误导入的。</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>请在 Active Directory 中重新输入该值。</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}”包含不可见字符：{character}。</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>两个名称可能看起来相同，实际却不同。</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>请在 Active Directory 中重新输入该值，不要粘贴。</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}”必须唯一，而“{value}”也被 {others} 使用。</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>请在 Active Directory 中更正其中一个的值。</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>新增：在服务中尚无帐户。</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>已在服务中删除，但仍在 Active Directory 中且被选择。</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>链接现有帐户 {account}。</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>链接帐户 {account}：它是在服务中重新创建的，取代已不存在的帐户。</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>帐户 {account} 属于 {holder}。</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>它已链接到目录中的那个对象，或带有其标识符 {other}。</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>请确定它属于谁，并在服务中更正外部 ID 或名称。</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>帐户 {account} 是 {holder} 遗留的，不会自动移交。</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder}（{other}）已不在 Active Directory 中，或不再同步。现在具有相同名称或邮件地址的可能是重新创建的同一个人，也可能是其他人。</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>如果是同一个人，请将帐户的外部 ID 设置为 {own}：下一次运行会链接它。如果是其他人，请在服务中重命名或删除该帐户。</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>帐户 {account} 带有此目录中没有任何对象拥有的外部 ID：{other}。</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>它可能由另一个目录的同步或另一个程序创建。</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>如果它属于此人员或组，请将其外部 ID 设置为 {own}，或将其清空：下一次运行会链接它。</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>重新被选择，从现在起同步。</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>值已更改。</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>成员已更改。</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>其中 {members_elsewhere} 个成员未读取：联系人、计算机，或此帐户看不到的对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>无需操作：帐户已处于禁用状态。</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>在 Active Directory 中已启用且被选择。</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>曾在服务中被禁用，但在 Active Directory 中已启用。</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>在 Active Directory 中已禁用。</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>帐户在 Active Directory 中已过期。</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>已不在 Active Directory 中。</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>已不在 Active Directory 中。仅禁用：{claimant} 在其中具有相同的名称或邮件地址。</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>两者可能是同一个人，被删除后又重新创建，而删除帐户是永久的。</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>请解决 {claimant} 的冲突，或在服务中删除此帐户。</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>既不在 Active Directory 中，也不在服务中。</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>已被管理员暂缓，直到解除。</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>已隔离：{cause}从 {next_try} 起重试。</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>请更正原因；对象或设置一有更改就会立即发送。若要按原样尝试，请使用 quarantine 命令并加上 --retry。</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>请更正原因，或使用 quarantine 命令并加上 --retry 立即尝试。</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>保持活动状态：此帐户拥有该连接。</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>同步绝不会禁用或删除所有者。</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>保持原样：不清楚哪个帐户拥有该连接。</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>在确定之前，不会禁用或删除任何人员，也不会从组中移除任何人员。</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>请在设置中指定所有者的帐户。</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>保持原样：无法完整读取目录。</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>无法读取的内容可能仍然存在。</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>缺少的内容请参阅运行的结果。</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>在 Active Directory 中找到：{dn}。</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>在 Active Directory 中未找到。</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>已链接到服务中的帐户。</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>服务中存在匹配的帐户：{account}。</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>未链接到帐户。</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>目录的一部分未读取：域控制器返回了指向另一台服务器的引用。</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>所读取的基准下有其他域的部分。</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>请选择位于一个域内的基准。</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>域控制器在达到大小限制时截断了应答。</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>请减小页大小，或提高域控制器上的限制。</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>读取在最后一页之前停止。</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>连接已结束，或域控制器丢失了读取位置。</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>下一次运行会重新读取。</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>域控制器返回了一个没有名称或标识符的对象。</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>它在域控制器上已损坏，或应答在途中被更改。</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>下一次运行会重新读取。如果仍然如此，请在域控制器上查看此对象。</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>未能完整读取一个大型组的成员。</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>读取过程中改由另一个域控制器应答。</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>两个域控制器可能暂时不一致。</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>下一次运行会从一个域控制器重新读取。</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>域控制器的更改计数少于以前。</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>它已恢复到较早的状态。</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>下一次运行会比较全部内容。</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>找不到一个选定的组织单位。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>它已被删除，或该帐户不再有权读取它。</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>请恢复该帐户的权限，或将该组织单位从选择中移除。</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>某个人员已无法读取，但仍有组将其列为成员。</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>已删除的对象不会再出现在任何组中：该帐户失去了读取他们或其所在组织单位的权限。</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>请恢复该帐户的权限。</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>服务列出的帐户少于其实际拥有的帐户。</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>下一次运行会重新列出。</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>多于平日：{count} 项，而不经询问最多允许 {limit} 项。</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>筛选器、组织单位或权限可能已更改，或这是有意为之。</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>请查看各行，然后仅批准或驳回这些行。</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory 返回的对象远少于以前。</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>组织单位被清空，失去了权限，或基准已更改。</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>请在批准任何内容之前查明原因。</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory 没有返回任何对象。</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>基准错误，或该帐户不再有权读取它。</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>请检查连接和该帐户的权限。</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}”不是时间。</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>请按小时和分钟输入，例如 02:00。</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>没有时区“{value}”。</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>请从列表中选择，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>无法每隔 {value} 分钟读取更改。</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>请选择 {least} 到 {most} 分钟。</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>未选择星期几。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} 不是每月的日期。</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>请选择 1 到 31；较短的月份使用其最后一天。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>停止同步</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>从组中移除</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>新用户名</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>目录尚未读取。</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>数量和示例取自上次对目录的读取。</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>“{attribute}”的值尚不清楚。</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>上次读取目录时没有查询此属性。</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>同步数据库由此程序的更新版本写入。</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} 的格式为 {found}；此版本支持的格式最高为 {known}。</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>请重新安装更新的版本。文件未更改。</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>同步数据库已损坏。</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} 无法作为此程序的数据库读取。文件未更改。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>请从备份还原，或将其移走：下一次运行会按锚点在服务中找到所有对象，并重新链接它们。</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>无法以写入方式打开同步数据库。</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>此帐户无权写入 {path} 或其文件夹。</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>请为运行同步的帐户授予在该处写入的权限。</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>同步数据库被另一个程序锁定。</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>有程序将 {path} 锁定过久，例如备份。</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>同步会自动重试。</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>读取或写入同步数据库时磁盘出错。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>文件是 {path}。</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>请检查磁盘。同步会自动重试。</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>没有这样的计划：{plan}。</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>它已被更新的计划取代，或 ID 输入错误。</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>请生成新的预览。</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>此计划已过时，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>它已有 {age_h} 小时，或此后重新读取过目录或更改过设置。</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>请生成新的预览，并应用该预览。</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>没有这样的暂缓更改集：{hold}。</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>更新的计划已将其取代，或 ID 输入错误。</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds”会列出目前等待的内容。</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>读取目录期间组织单位发生了更改。</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>有组织单位被重命名或移动，或有新组织单位等待决定，因此无法确定对象的归属。未更改任何内容。</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>未同步：服务没有组。</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>帐户 {account} 还与目录中的另一个对象匹配。</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>一个是按名称找到的，另一个是按邮件地址找到的，或两个组具有同一个名称。</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>请将帐户的外部 ID 设置为其所属对象的外部 ID，或更改名称。</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>未对 {name} 执行任何禁用、删除或移除操作。</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>执行前再次读取时，目录的内容已与计划所依据的不同。</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>下一次运行会重新决定。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>剩余约 {count} 分钟</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>剩余约 {count} 小时</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>没有被隔离的内容。</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}：成员 {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>其中 {members_outside} 个成员不同步，因此不在任何组中：它们未被选择、已被禁用，或无法写入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>其中 {members_foreign} 个成员属于另一个域或林，不从此域同步：{foreign}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>服务已 {tries} 次拒绝完全相同的内容，因此不会在每次运行中发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>{count} 个成员关系已隔离：{cause}从 {next_try} 起重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>服务已拒绝 {tries} 次，因此不会在每次运行中发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} 条记录已隔离：服务拒绝了它们。请参阅 quarantine 命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>自 {since} 以来被拒绝 {tries} 次；从 {next_try} 起的第一次运行中重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} 条记录将由下一次运行重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>隔离中没有具有此 GUID 的内容：{guid}。</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>此后它已发送、不再需要发送，或 GUID 输入错误。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>同步服务未在运行。</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>{seconds} 秒内没有程序接受该请求。</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>请启动服务，或从此处运行同步。</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>上一次运行因此程序的错误而结束。</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>日志中有详细信息。</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>同步会自动重试。如果再次发生，请将日志发送给支持人员。</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>同步服务不认识此请求：{command}。</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>组织单位 {unit} 已不存在，连同其中同步的人员或组。</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>如果它已被删除，请仅批准这些行；否则，请恢复该帐户的权限。</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>它们随组织单位 {unit} 一起消失，该组织单位是有意删除的。</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>在找不到该组织单位时，有人作了此说明。</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>请在一天之内仅批准这些行，或驳回它们。</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>{unit} 的人员中有一半或更多已找不到。</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>他们已被删除，或该帐户不再有权读取他们。此帐户看不到已删除的对象，因此无法判断是哪种情况。</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>如果他们已被删除，请仅批准这些行；否则，请恢复该帐户的权限。</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>他们已找不到，且不在已删除的对象之中。</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>该帐户不再有权读取他们，或他们现在位于基准之外。</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>请在 Active Directory 中查找他们。如果确实已不存在，请仅批准这些行。</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>他们已不在此同步读取的位置，且没有被删除。</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>他们被移到了目录中搜索基准之外的部分。</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>如果他们确实已离开，请仅批准这些行。否则，请将他们移回，或让搜索从更高的层级开始。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>“{attribute}”现在对所有人都为空，而筛选条件需要它。</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>该帐户不再有权读取它，或它在各处都被清空。</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>请恢复该帐户的权限，或更改筛选条件；如果这是有意为之，请仅批准这些行。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>“{attribute}”现在对 {unit} 的一半或更多人员为空，而筛选条件需要它。</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>该帐户不再有权在该处读取它，或它已被清空。</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>请恢复该帐户的权限；如果这是有意为之，请仅批准这些行。</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>自定义 LDAP 查询已找不到任何人员。</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>该帐户不再有权读取查询所用的某个属性，或没有人具有该属性。</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>自定义 LDAP 查询已找不到 {unit} 的一半或更多人员。</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>该帐户不再有权在该处读取查询所用的某个属性，或该属性已更改。</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>在设有规则但目前找不到的组织单位中：{unit}。</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>该帐户不再有权读取该组织单位自身。</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>请恢复该帐户的权限。在此之前，其中的对象不会有任何更改。</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>无法读取此用户是否已启用。</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>读取目录的帐户无权读取此用户的“{attribute}”。该属性属于属性集“帐户限制”(Account Restrictions)。</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>请授予该帐户读取“帐户限制”(Account Restrictions) 的权限，例如通过 Pre-Windows 2000 Compatible Access 组。</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>一个不可能被删除的对象已无法读取。</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>该帐户失去了一项读取权限，因此也可能缺少其他对象。</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} 已无法读取，而它是任何人都不能删除的对象。</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>该帐户失去了一项读取权限。在解决之前，不会禁用或删除任何人员，也不会从组中移除任何人员。</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>请恢复该帐户的权限；仅当该帐户不应再读取此位置时才批准。</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>找不到设有规则的组织单位 {unit}。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>它已被删除，或该帐户不再有权读取它。在解决之前，不会禁用或删除任何人员，也不会从组中移除任何人员。</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>仅当它是有意删除时才批准：其人员将视为离开人员，其规则将被移除。否则，请恢复该帐户的权限，或更改组织单位。</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>连同上次完全比较以来的 {before} 项，这多于平日：又有 {count} 项，而不经询问只允许 {limit} 项。</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>许多小的运行累积成一次大的更改。</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>该帐户可能失去了一项读取权限。</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>无权读取的内容看起来就像不存在一样。</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>请在批准任何内容之前查看 Active Directory。</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>找不到的组织单位的人员</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>所有禁用、删除或移除类更改</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>没有暂缓的内容。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>已驳回，保持原样</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}：{count}/{total}</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}：{count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>若要仅允许这些：identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>若要仅允许这些：identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>若要全部保持原样：identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>若要再次被询问：identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>可能：{guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>将 {member} 从 {group} 移除</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} 改为 {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>已批准 24 小时，仅限这些：{what}，{count}。</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>{unit} 的规则已移除；其人员现在视为离开人员。</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>不再查找无法读取的内容。</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>已驳回：{what}，{count}。它们保持原样，直到解除。</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>只要找不到 {unit}，就不会执行任何禁用、删除或移除操作。</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>已解除：{what}，{count}。下一次运行会再次询问。</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>由下一次运行执行；“identity-connect sync”会立即执行。</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>代理程序会立即执行。</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} 个帐户将被永久删除，因此未批准任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>在服务中删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>请使用“identity-connect holds show {hold}”查看它们；若要允许，请添加 --count {count}。</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>有多个暂缓的更改集以 {hold} 开头。</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>ID 可以缩写，但这个太短，无法区分。</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>请输入 ID 的更多部分。</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>仅比较了自上次运行以来目录中已更改的内容。使用 --full 则比较全部内容。</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>目录不向此帐户显示已删除的对象。已删除的人员将由下一次完全比较发现：每晚的比较，或您使用 --full 启动的比较。</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>已比较全部内容：这是第一次比较，而只读取更改需要以一次比较为起点。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>已比较全部内容：上次完全比较未能读取目录或服务的全部内容，因此不能以它为起点只读取更改。</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>已比较全部内容：在上次完全比较中，有人员或组看起来已离开，但不能确定是否属实。待作出决定或情况不再如此时，运行会恢复为只读取更改。</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>已比较全部内容：搜索在目录中的起始位置与上次运行不同。</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>已比较全部内容：设置与上次完全比较时不同。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>已比较全部内容：上次完全比较没有完成，此后为设置读取过目录，或它由此程序的较早版本执行。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>已比较全部内容：上次完全比较已超过一天。</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>已比较全部内容：此计算机的时钟早于上次运行的时间。</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>已比较全部内容：应答的域控制器与上次运行时不同，或是还原后的同一个域控制器，而每个域控制器各自对其更改计数。</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>已比较全部内容：域控制器的更改计数少于上次运行时，如同还原之后。</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>已比较全部内容：目录关于其更改的应答不完整。</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>已比较全部内容：找不到一个选定的组织单位。</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>已比较全部内容：服务没有找到它本应有的一个帐户。</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>已比较全部内容：新的人员或组太多，列出服务的内容是查明谁已有帐户的更快方法。</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>已比较全部内容：服务中的多个帐户可能属于同一个人。</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>已比较全部内容：映射、筛选条件或自定义查询使用了更改时目录不计数的属性（例如 directReports 或 lastLogon）。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>{path} 所在的磁盘没有可用空间。</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>磁盘或配额已满。未更改任何内容；旧文件完好无损。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>无法使用文件夹 {folder}。</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>此帐户无权在该处读取或写入，或磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>请检查文件夹的权限，或使用 --profile-folder 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>设置文件 {path} 已损坏。</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>请更正该处，或放回该文件的副本。未更改任何内容。</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>设置文件 {path} 由 Identity Connect 的更新版本写入。</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>其格式为 {version}；此版本支持的格式最高为 {known}。</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>请在此计算机上安装更新的版本，或使用其他配置文件文件夹。</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>无法打开 {path} 中保存的密码和令牌。</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>文件已损坏，或其密钥在写入后被更改或移除。</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>请重新运行安装以重新输入它们。人员和组不受影响。</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>{folder} 中保存的密码正由另一个程序使用。</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Identity Connect 的另一个副本已在该处写入数秒。</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>请等待它完成，然后重试。</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>没有安全的位置存放用于保护已保存密码的密钥。</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>此系统不提供密钥环，也没有设置其他存放方式。</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>在桌面系统上，请启动其密钥环。在服务器上，请创建私有密钥文件 (umask 077; head -c 32 /dev/urandom &gt; FILE) 并在 IDENTITY_CONNECT_KEY_FILE 中指定它，或为 systemd 单元提供凭据 identity-connect-key。</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>用于保护已保存密码的密钥不在此系统上。</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>它们是使用密钥存放方式 {holder} 保存的，此处没有该方式。</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>请按以前的方式启动 Identity Connect，或重新运行安装。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>系统的密钥环在 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>它可能正在等待有人解锁。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>请解锁密钥环，然后重试。在服务器上，请在 IDENTITY_CONNECT_KEY_FILE 中指定私有密钥文件。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>系统的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>此会话中没有人解锁它。</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>未指定已保存密码的密钥文件。</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>它们是使用密钥文件保存的，但未设置 {variable}。</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>请将 {variable} 设置为该文件的路径。</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>密钥文件 {path} 位于配置文件文件夹中。</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>{folder} 的副本会带有自己的密钥。</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>请将密钥文件移到该文件夹之外。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>无法读取密钥文件 {path}。</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>它缺失、不是普通文件，或此帐户无权读取它。</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>请检查文件的路径和权限。</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>其他人可以读取密钥文件 {path}。</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>其模式为 {mode}，或它属于另一个用户。</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>请使其属于运行 Identity Connect 的用户，模式设为 0600 (chmod 600)。</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>密钥文件 {path} 太短。</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>它有 {size} 字节；至少需要 {least} 个随机字节。</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>请创建新文件：umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Windows 上不使用密钥文件：{path}。</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows 将密钥保存在自己的凭据存储中。</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>请移除环境变量 IDENTITY_CONNECT_KEY_FILE。</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>缺少 systemd 凭据 {credential}。</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>已保存的密码是使用它保存的，但此进程没有得到它。</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>请通过其 systemd 单元启动 Identity Connect，并设置 LoadCredential={credential}。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>正在读取目录</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>正在读取服务</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>成员关系</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>同步已完成。</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>已生成计划。未向服务写入任何内容。</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>部分完成：部分更改等待您批准。</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>同步已完成，但部分记录被拒绝。</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>已停止。此前已确认的内容保留。</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>同步没有完成。此前已确认的内容保留。</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>服务已确认：</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>同步将执行以下操作：</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>要创建的用户</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>要更新的用户</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>要启用的用户</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>要禁用的用户</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>要删除的用户</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>将停止同步的用户</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>要创建的组</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>要更新的组</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>要删除的组</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>将停止同步的组</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>要添加的成员关系</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>要移除的成员关系</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>个用户：创建</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>个用户：更新</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>个用户：启用</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>个用户：禁用</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>个用户：删除</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>个用户：不再同步</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>个用户：冲突</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>个用户：暂缓</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>个用户：忽略</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>个用户：未更改</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>个组：创建</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>个组：更新</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>个组：启用</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>个组：禁用</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>个组：删除</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>个组：不再同步</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>个组：冲突</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>个组：暂缓</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>个组：忽略</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>个组：未更改</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>个成员关系：添加</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>个成员关系：移除</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>未禁用或删除任何人员，也未从组中移除任何人员。{gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>被拒绝的记录：{count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>等待批准：{what}，{count}/{total}。</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>若要查看这些内容并批准或驳回：identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>保持原样，因为有人驳回了它：{what}，{count}。请参阅 holds 命令。</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>禁用用户</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>移除组成员</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>目录缩减后的更改</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>已确认的更改：{count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>尚未运行过同步。</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  及更多（使用 --json 显示全部）</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>若要仅应用此计划：identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>新增（{count}）</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>待更新（{count}）</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>待启用（{count}）</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>待禁用（{count}）</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>离开（{count}）</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>冲突（{count}）</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>已忽略（{count}）</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>未更改（{count}）</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>发生了不应发生的问题。详细信息在 {log} 中。</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect 尚未在 {folder} 中设置。</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>该处没有设置。</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>请运行 identity-connect setup，或使用 --profile-folder 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect 已在 {folder} 中设置。</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>若要替换其设置，请添加 --replace。</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>未找到“{who}”。</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>{at} 的读取结果和历史记录中都没有这样的名称、邮件地址或 GUID：该对象不存在，读取帐户看不到它，或它在读取范围之外。</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>请运行预览，或提供可分辨名称或 GUID。</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>尚无关于“{who}”的信息。</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>到目前为止尚未读取目录。</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>请先运行 identity-connect preview。</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}”永远不会被读取。</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>它不在读取目录的基准 {base} 之下。</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>如果需要同步它，请在连接设置中设置其他基准。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>安装密钥指向 {host}，而应答文件没有指定该主机。</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>通过邮件收到的密钥可能指向任何地方，密码也会随之发送。</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>请将该名称与您的服务地址核对，然后在 [service] 下设置 confirmed_host = &quot;{host}&quot;。</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>不加密时，密码以明文传送。</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>任何能在网络上侦听的人都可以读取它。</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>请在 [directory] 下设置 security = &quot;ldaps&quot; 或 &quot;starttls&quot;；如果确实要这样做，则设置 plain_confirmed = true。</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>尚未接受许可协议。</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>请阅读许可协议，然后在应答文件中设置 accept_licence = true。</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>无法读取应答文件 {path}。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>应答文件 {path} 中有错误。</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>请将该处与 README 中的完整示例 (answers-example.toml) 比较。</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>应答文件 {path} 中不应有机密：{name}。</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>文件会被复制、用邮件发送，以及提交到版本库。</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>请在该处移除它，并更换该机密。请通过环境变量或在提示时提供机密。</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>无法读取证书文件 {path}。</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>请检查应答文件中的 ca_file：一个 PEM 文件，路径相对于应答文件。</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>缺少机密：{secret}。</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>环境变量中没有它，也没有人可供询问。</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>请为此命令设置 {variable}，或在终端上运行它。</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>没有组织单位 {dn}。</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>它不存在，或该帐户看不到它。</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>请检查应答文件中的可分辨名称。</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>安装密钥</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>安装密钥的密码短语</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM 令牌</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理服务器的密码</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>客户端机密（组织自己的 OAuth 客户端）</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>目录帐户的密码</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>{organization} 的安装密钥，位于 {host}。</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>若要登录，请打开 {url} 并输入代码 {code}</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>代码仍然有效；{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>已以 {name} 身份登录。</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>未指定所有者的帐户：在指定之前，不会禁用或删除任何人员。</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}，SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    核对后若要信任它：在 [directory] 下设置 ca_file（其颁发机构）或 pin_sha256。</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>设置完成。下一步：先运行 identity-connect preview，然后运行 identity-connect sync。</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>此设备已注册。</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>密码和令牌已加密保护。</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>此密钥有效。它指向 {host}。</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>无法理解输入的第 {line} 行。</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>每行的格式为 名称=值。</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>已知的名称：{names}。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不同。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>请两次输入相同的密码短语。</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>沙盒正在运行，有 {users} 名人员。仅供试用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>按 Ctrl+C 结束；其中的所有内容随之消失。</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Identity Connect 的另一个副本正在 {folder} 中运行。</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>一次只能有一个运行：两个运行会互相撤消对方的操作。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>请等待它完成，或结束它，然后重试。</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>代理程序正在运行。按 Ctrl+C 结束；下次启动会继续。</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>下次运行：{time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写入输出。</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>输出所到的磁盘已满，或输出已被关闭。</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>请再次查看结果：identity-connect status。</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>未再次连接 Active Directory，因为它在 {time} 拒绝了登录：{why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>此后没有任何更改。时间表若重复被拒绝的登录，会锁定帐户。</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>请更正帐户或密码。然后使用 --replace 重新运行安装，或在终端上运行此命令一次。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可用于打开窗口的显示器。</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>DISPLAY 和 WAYLAND_DISPLAY 都未设置。</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>请改用命令（identity-connect --help；demo --headless），或使用桌面会话。</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>正在启动有 {users} 名人员的沙盒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>用于试用的目录服务：{url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>其管理员：{user}，密码 {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>从目录读取：{user} 个用户，{group} 个组。</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>服务自身现在有 {users} 个用户和 {groups} 个组。</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>已排除，附原因（{count}；演示有意包含错误记录）：</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{requests} 个请求，用时 {seconds} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>第二次运行：</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>用户：计划 {expected} 个，确认 {got} 个。</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>组：计划 {expected} 个，确认 {got} 个。</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>用户：确认 {expected} 个，服务增加了 {got} 个。</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>组：确认 {expected} 个，服务增加了 {got} 个。</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>没有创建用户。</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>没有创建组。</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>沙盒的验证页没有按预期应答。</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} 无法打开，或没有用于批准的按钮。</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>请重试；--verbose 会显示其返回的内容。</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>演示不会在 {host} 批准登录。</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>它只在此计算机上这样做。</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>请运行 identity-connect setup，并自行批准登录。</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>沙盒没有在 {seconds} 秒内启动。</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>此计算机非常繁忙，或有程序阻止了它。</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>请用较少的人员重试 (--users)。</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>未安装沙盒。</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>其程序包是可选组件。</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>请安装 identity-connect[sandbox]。</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>沙盒意外结束。</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>请重试；--verbose 会显示其最后返回的内容。</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>未提供任何内容</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} 不是 2030-12-31 这样的日期</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} 不是 2030-12-31 这样的日子</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>这一天已过：{value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} 不是整数</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>请选择 1 到 {most} 人</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect 已经打开；其窗口已置于前台。</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>尚无安装密钥。</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>密钥说明此计算机将为哪个组织服务。</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>请从目录的管理页面复制密钥，并粘贴到此处。</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>尚未向此密钥的服务检查该密钥。</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>请确认 {host} 是您组织的服务。</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>密钥可能指向任何服务，而此服务在此处未知。</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>请将该名称与复制密钥的页面核对，然后勾选复选框。</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>请确认主机 {host} 和 {scim_host}。</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>密钥可能指向任何地方：登录发往前者，人员发送到后者。</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>请将这些名称与复制密钥的页面核对，然后勾选复选框。</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>安装密钥已不在受保护的存储中。</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>检查密钥之后，存储被清空。</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>请返回第一步，重新粘贴密钥。</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>先前检查过的机密已不在受保护的存储中：{secret}。</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>存储被清空，或此安装由另一个用户帐户打开。</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>请返回要求输入它的步骤，并重新输入。</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>此服务的 SCIM 需要持有者令牌。</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>密钥中没有令牌。</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>请从服务的预配页面复制。</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>请从显示它的页面重新复制，不要复制其他内容。</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>代理服务器有密码，但没有用户名。</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>请同时输入用户名，或将两者都留空。</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>请阅读，然后勾选复选框。</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>尚无人登录。</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>此计算机代表批准代码的管理员执行操作。</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>请在浏览器中打开页面，登录并输入代码。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>代码已过期。</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>代码仅在几分钟内有效。</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} 不是域的名称。</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>域名是 DNS 名称，例如 corp.example.com。</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>请输入域的 DNS 名称。</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} 不是计算机的名称。</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>请输入完整名称，例如 dc1.corp.example.com；仅当使用其他端口时才加上端口，例如 :636。</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>未指定用户。</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>目录以一个帐户的权限读取；读取权限即可。</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>请输入用户，例如 reader@corp.example.com。</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} 没有说明用户属于哪个域。</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>请按以下格式输入：名称@域、域\名称，或可分辨名称。</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>缺少用户的密码。</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>请输入读取目录的用户的密码。</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>请启用加密，或勾选复选框以不加密继续。</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>请按 DC=corp,DC=example,DC=com 的格式输入，或留空。</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>页大小必须在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>1000 是域控制器的预期值。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>颁发机构的证书不是 PEM 格式。</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>PEM 文件以 -----BEGIN CERTIFICATE----- 开头。</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>请将证书导出为 Base-64 编码的 X.509。</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>连接尚未通过检查。</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>连接尚未安装。</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>请指定拥有此连接的帐户，或不指定并继续。</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>在所有者确定之前，不会禁用或删除任何人员，以免所有者被锁定在外。</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>未选择组织单位。</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>只有选定组织单位中的人员和组会同步。</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>请至少勾选一个组织单位。</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>未选择对象类型。</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>请勾选用户、组或安全组。</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>首次同步尚未开始。</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>尚无预览。</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>在您看到将更改的内容之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>无法读取 {path} 中保存的安装进度。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>请重新开始。旧文件保留在旁边。</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>{path} 中保存的安装进度来自此程序的更新版本。</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>请安装更新的版本，或重新开始。</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>发生了此程序未预期的情况。</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>这是程序的错误。</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>请复制详细信息，并发送给支持人员。</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>此步骤在此处已无法更改：连接已安装。</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>此步骤在此处已无法更改：首次同步已开始。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>组织单位和对象</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>字段映射</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>用户规则</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>密码同步</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>审阅并开始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>同步内容</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>同步方式</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>域控制器的名称</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>读取用户的权限</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>第二个域控制器</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>正在读取组织单位</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>正在计算将更改的内容</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>正在发送用户</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>正在发送组</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>正在发送组成员</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>兑换密钥并注册此计算机</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>检查机密是否已加密保护</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>密钥是机密：持有密钥的人可以将计算机连接到您的组织。它保存在受保护的存储中，兑换后即被清除。通过邮件收到的密钥可能指向任何地方，因此未知的服务须按名称确认。</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>请从云目录的管理页面重新复制整行。已过期的密钥或已被另一台计算机使用的密钥可以在该处更换。如果无法访问服务，请查看此页上的代理服务器设置。</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>此程序在此计算机上的语言。可以随时在窗口顶部更改。</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>目录中的名称、属性和消息保持其原样。</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>使用此程序的条款。此处有完整文本，没有 Internet 连接时也可查看；可以保存和打印。</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>您接受的版本和日期会记录在设置中。</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>云目录的管理员允许此计算机为组织工作。登录在浏览器中进行，可在此设备或任何其他设备上；密码绝不会传到此处。</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>代码在几分钟内有效。浏览器中的页面会显示请求的计算机的名称：仅当它是此计算机时才继续。登录的帐户拥有该连接，任何同步都不会禁用或删除它。</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>如何访问 Active Directory：域、按尝试顺序排列的域控制器，以及执行读取的用户。</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>读取权限即可：不需要管理员，且绝不会向 Active Directory 写入任何内容。域控制器以完整名称指定，因为证书是颁发给完整名称的。默认使用 LDAP over SSL（端口 636）。</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>如果未找到域控制器，可能是此计算机没有查询域的 DNS 服务器；请按名称添加域控制器。失败的技术详细信息在下一步中逐行显示。</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>同步所需的全部内容都会逐行实际测试。每一行说明其结果，并可单独重试。</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>每次单击只尝试一次密码，绝不会自动重试，以免您的帐户被锁定。不受信任的证书会显示作出决定所需的全部信息：信任其颁发机构、固定它，或不信任它。</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>请选择一行以查看其原因和解决方法。依赖另一行的行，在那一行正常之前不会测试。</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>这是会更改内容的两个步骤中的第一个：兑换密钥，向服务注册此计算机，加密保护机密，并保存设置。</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>不会创建、更改或禁用任何人员。此后，前面的步骤将锁定；其中的决定以后可以在设置中更改。</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>失败的步骤会被指明。“{button:Retry}”从该处继续；“{button:Roll back}”撤消已执行的操作。</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>同步哪些组织单位，以及其中哪些类型的对象。</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>勾选的组织单位包括其下的所有内容；如果您选择，也包括以后创建的组织单位。组织单位按其标识记住：重命名或移动后仍保持选定。系统帐户始终被排除。</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>无法打开的组织单位可能是连接的用户无权读取。LDAP 查询可进一步缩小用户范围；其中的错误会被指出。</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>由 Active Directory 的哪个属性填写云目录的哪个字段。</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>建议附有理由，并可撤消。结果以真实人员显示，并对整个选择范围检查必填字段是否为空，以及是否有两个人员共用一个值。objectGUID 链接双方，永不改变。</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>记录无法映射的人员会被排除并附有原因；其他所有人照常同步。</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>选定组织单位中同步哪些人员：所有人，或满足筛选条件的人员。</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>筛选条件旁的数量取自上次对目录的读取，并说明谁将离开。测试某个人员可查看由哪个条件决定。</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>如果没有人员剩下，请查看排除人员最多的条件。比较时不区分大小写。</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Active Directory 中发生更改时，如何处理云目录中的帐户。</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>仅当跟随帐户状态时，才会处理离开选定组织单位的情况。删除无法撤消；禁用可以撤消。超出限制的更改会暂缓，并等待您批准。所有者的帐户绝不会被禁用或删除。</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>同步何时自动运行：每隔几分钟并每晚进行一次完全比较，或每天、每周或每月。</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>时间以您选择的时区为准；会列出接下来的运行，包括时钟变更之处。</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>哪些域控制器将传递密码更改，使人员可以使用其 Active Directory 密码登录云。此步骤是可选的。</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>更改在接受它的域控制器上捕获，因此应覆盖每个可写域控制器。代理程序在域控制器重新启动后生效。已有的密码在下次更改时同步。</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>每一行指明缺少的内容，以及用于更正的 PowerShell 命令行。</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>在写入任何内容之前，显示首次同步将执行的全部操作：每个人员及原因，每个字段的更改前后。</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>如果生成预览后目录发生了更改，会重新生成预览。“{button:Stop}”会留下一致的状态；下一次运行从该处继续。</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>目录链接</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮件地址</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>首选语言</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>工作电话</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>移动电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>住宅电话</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>寻呼机</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市/县</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省/自治区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>员工编号</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>分部</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>成本中心</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>公用名</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>国家/地区名称</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>员工 ID</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>员工类型</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>英文缩写</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP 电话</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>永不改变的标识符</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>邮政信箱</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>帐户名（Windows 2000 以前版本）</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>此目录的架构中没有“{attribute}”。</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>架构中有“{attribute}”，但不适用于此类对象。</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}”包含二进制数据，不会作为文本读取。</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}”可以有多个值；采用排序最前的一个。</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}”包含另一个对象的可分辨名称。</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}”是数字，按原样发送。</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}”是时间，按目录中的写法发送。</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}”在架构中：文本，单值。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>第一个非空值</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>去除多余空格</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>取其一部分</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>为空时使用默认值</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>第一个非空值</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>去除空格</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>截取</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>分隔文本</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>起始字符</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>字符数（留空：全部）</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>要替换的文本</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>为空时的值</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>已映射</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未映射</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>已排除：{count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>请阅读说明</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>为空：{count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>重复：{count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>过长：{count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>非文本：{count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>不可见字符：{count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>发往“{domain}”的邮件几乎无法从外部送达。</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>此类名称仅在网络内部使用。使用它的地址：{count}。</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>请将其他属性映射到“{field}”；如果您了解该域，请继续。</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>“{field}”为必填，但有 {count} 个为空。</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}”对每个人必须不同，但有 {count} 个共用同一值。</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}”有 {count} 个过长。</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>“{field}”有 {count} 个无法作为文本读取。</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>“{field}”有 {count} 个包含不可见字符。</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>没有 LDAP 查询。</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>请输入一个，例如 (department=Sales)。</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>LDAP 查询过早结束。</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>第 {opened} 个字符处的括号没有关闭。</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>请添加右括号，或继续书写。</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>第 {position} 个字符处的右括号是多余的。</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>没有与其对应的左括号。</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>请移除它，或添加与其对应的左括号。</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>LDAP 查询在结束后还有内容：“{found}”。</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>一个查询是一对括号；这部分在其后，位于第 {position} 个字符。</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>请用 &amp; （全部满足）或 | （满足一个即可）连接条件：(&amp;(department=Sales)(title=*))。</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>第 {position} 个字符处的 {operator} 没有用括号括起来。</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>请将整个查询放入括号：({operator}(department=Sales)(title=*))。</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>“{found}”之前缺少左括号或右括号。</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>在第 {position} 个字符处，应开始另一个条件或结束该组。</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>请将每个条件放入各自的括号：(&amp;(department=Sales)(title=*))。AND 和 OR 等词应写作 &amp; 和 |，放在前面。</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>第 {position} 个字符处连续出现两个左括号。</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>并列的条件由放在最前面的 &amp;、| 或 ! 连接。</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>请写作 (&amp;(department=Sales)(title=*))，或移除一对括号。</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>第 {position} 个字符处的 {operator} 没有条件。</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>请在其后放置条件，每个条件用括号括起来：({operator}(department=Sales))。</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>! 只适用于一个条件，但第 {position} 个字符处有第二个条件。</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>请写作 (!(&amp;(department=Sales)(title=*))) 或 (!(|(department=Sales)(title=*)))。</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>第 {position} 个字符处缺少属性名称。</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>请在符号之前写出名称，例如 (department=Sales) 中的 department。</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} 不是属性名称。</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>名称由字母、数字和连字符组成，并以字母开头；第 {position} 个字符不符合。</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>请按 Active Directory 中的写法书写名称，例如 department。</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>{name} 之后缺少 =，位于第 {position} 个字符。</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>条件由名称、= &gt;= &lt;= ~= 之一和值组成。</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>请写作 (department=Sales)。没有 &gt; 或 &lt;：请使用 &gt;= 和 &lt;=。</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>值中出现左括号，位于第 {position} 个字符。</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>括号属于查询自身。</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>如果括号是值的一部分，请将 ( 写作 \28，将 ) 写作 \29；否则请先关闭该条件。</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>第 {position} 个字符处的反斜杠之后没有两位十六进制数字。</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>反斜杠开始一个以编号表示的字符。</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>反斜杠本身请写作 \5c。</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>星号不能与 {operator} 一起使用（第 {position} 个字符）。</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>只有 = 可以匹配值的一部分。</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>请使用 =；如果星号是值的一部分，请写作 \2a。</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>值中有换行符或其他不可见字符（{character}），位于第 {position} 个字符。</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>粘贴的文本经常被分成多行。</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>请移除它。条件之间可以换行。</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} 不是匹配规则的名称。</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>第 {position} 个字符之前的两个冒号之间应为规则的编号。</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>请写作 (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com)。</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>第 {position} 个字符处的 {character} 是全角符号。</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP 查询使用半角符号：{plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>请将输入法切换到半角，并输入 {plain}。</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>LDAP 查询的嵌套超过 {depth} 层（第 {position} 个字符）。</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>域控制器不会读取到那么深。</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>请将使用相同符号的条件合并到同一层。</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} 无法应答此 LDAP 查询。</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>请使用其他属性。域控制器返回的内容在技术详细信息中。</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>LDAP 查询有未保存的更改。</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>架构中没有用户属性 {attribute}：该条件找不到任何人员。</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>架构中没有用户属性 {attribute}：该条件找不到任何人员。存在的属性：{similar}。</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory 忽略没有属性的条件：它找不到任何人员。</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory 没有匹配规则 {rule}：该条件找不到任何人员。</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} 包含可分辨名称，只能整体比较：使用星号时，该条件找不到任何人员。</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} 没有比较值，因此找不到任何人员。要查找没有值的人员，请写作 (!({attribute}=*))。</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>{attribute} 的值以星号开头：索引不起作用，会逐个查看每个用户。</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} 未编制索引：会逐个查看每个用户，在大型域中速度较慢。</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory 将 ~= 视为 =：{attribute} 必须相等。</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory 忽略 {attribute} 之后的 :dn。</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>{attribute} 的值包含不可见字符（{character}）。</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>请确认将永久删除帐户。</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>已删除帐户的邮件、文件和数据无法恢复，即使再次同步此人也是如此。</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>请在卡片中确认，或选择禁用帐户。</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>限制必须在 0 和 {most} 之间。</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>请输入更改的数量。</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} 不是百分比。</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>请输入 0 到 100 的百分比。</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>限制允许至少 {floor}，但绝不超过 {ceiling}。</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>以第二个数字为准，因此第一个数字不起作用。</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>请减小第一个数字，或增大第二个数字。</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} 不是触发全部暂缓的有效百分比。</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>返回的对象远少于以前的目录，可能是以较少的权限读取的。</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>请输入大于 0 且不超过 100 的百分比。</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>在 Active Directory 中被禁用</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>移出选定的组织单位</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>在 Active Directory 中被删除</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>在服务中被删除</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>帐户已过期</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>将创建新的空帐户。</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>无操作：双方都已不存在。</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>不会创建帐户。</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>将启用帐户。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>将禁用帐户。</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>将永久删除帐户。</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>保持活动状态，但不再同步。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>保持活动状态：所有者绝不会被禁用或删除。</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>保持活动状态，直到确定谁拥有该连接。</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>发送的内容进入 Zoho Directory 的自定义存储。帐户是否跟随该处的状态更改、离开或删除，由存储自身的设置决定。</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>由 Zoho Directory 自行决定：在自定义存储的设置中 (Admin Panel &gt; Directory Stores)。</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>由 SCIM 服务自行决定：请在其管理页面中查找邀请或通知。</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>由此服务在其管理页面中自行决定。</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>未选择域控制器。</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>域控制器只捕获在其自身进行的密码更改。</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>请选择每个可写域控制器，或关闭密码同步。</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>此服务不接受密码。</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>它既不提供密码代理程序的调用，也不提供 SCIM 的 changePassword。</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>请在不使用密码同步的情况下继续。人员在服务中设置其密码。</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Zoho Directory 的自定义存储不接受密码。</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>发送到该处的内容不会成为任何人的密码。</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>请在不使用密码同步的情况下继续。人员在 Zoho Directory 中设置其密码。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB，端口 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM，端口 5985 或 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>通过 SMB 登录</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>可以写入 ADMIN$</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>通过 WinRM 登录</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>版本和体系结构</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA 保护</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>其他密码筛选器</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>挂起的重新启动</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>其他安装</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理程序</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>安装包</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>未检查：首先域控制器必须有应答。</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>此计算机的 DNS 不知道 {host}。</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>缺少记录，或此计算机查询的是域外的 DNS 服务器。</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>请让此计算机使用域的 DNS 服务器。此命令行显示其应答：</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} 有应答。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} 在 {seconds} 秒内没有在任何端口上应答。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>它已关机，或此处与 {addresses} 之间的防火墙丢弃了所有数据包。</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>请启动域控制器或开放防火墙。此命令行从此处进行测试：</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>在端口 {port} 上有应答。</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} 拒绝端口 {port} 上的 SMB。</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Server 服务未运行；代理程序通过它复制。</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} 在端口 {port} (SMB) 上没有响应。</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>域控制器上或途中的防火墙丢弃了数据包；代理程序通过 SMB 复制。只有在安装或移除时才需要 SMB。</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>请在途中开放端口 {port}，并在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>在端口 {port} 上有应答，使用 TLS 加密。</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>在端口 {port} 上有应答；消息由登录加密。</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} 拒绝端口 {port} 和 {other} 上的 WinRM。</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>PowerShell 远程处理已关闭；代理程序通过它安装。</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} 在端口 {port} 和 {other} (WinRM) 上没有响应。</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>域控制器上或途中的防火墙丢弃了数据包；代理程序通过 WinRM 安装。</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>可以在其上更改密码。</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>不需要：它是只读域控制器，会将每次密码更改转交给可写域控制器。</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}，{version}。</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>目录没有说明 {host} 运行的系统。</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} 不运行 Windows。</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>目录显示 {system} {version}。代理程序是 Windows 自身登录功能的一部分。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请排除它。</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} 运行的 Windows 太旧：{system}，{version}。</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>代理程序需要 Windows Server 2012 或更高版本。</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>请排除它，或更换该域控制器。在其上进行的更改不会被捕获。</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>此计算机属于 {own}。</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>此计算机属于 {own}，而不属于 {domain}。</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>只有当一个域信任另一个域时，它才能访问 {domain} 的域控制器。</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>如果没有信任关系，请从 {domain} 的计算机进行安装。</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>在此处无法判断此计算机是否属于 {domain}。</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>只有 Windows 以及带有 realmd 的 Linux 能提供此信息。</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>代理程序使用 Kerberos 复制：请确保此计算机可以登录 {domain}。</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>此计算机 {machine} 不属于任何域。</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>代理程序通过 Kerberos 安装，而只有 {domain} 的计算机才能确保使用 Kerberos。</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>请在域的计算机上运行 Identity Connect，或将此计算机加入域（会重新启动）。请在此处以管理员身份运行：</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} 是域管理员。</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} 是域控制器的管理员。</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} 无法读取其自身的组。</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>目录不向它显示这些组。</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>安装时会测试其权限。</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>安装时会要求输入另一个帐户。</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} 无权在域控制器上安装。</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>它既不属于 Domain Admins ({sid})，也不属于 Administrators，也没有通过其他组属于它们。</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>请在安装时使用其他帐户，或由域管理员运行此命令行：</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>该处的 PowerShell 处于受约束语言模式：AppLocker 或适用于企业的应用控制只允许策略中指定的脚本。</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>请在安装代理程序期间将该帐户从策略中排除，或通过软件分发安装该安装包。此命令行在域控制器上显示该模式：</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} 的 PowerShell 版本低于 5.1。</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>它随 Windows Server 2016 提供；较旧的系统需要 Windows Management Framework 5.1。</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>请安装 Windows Management Framework 5.1，或更换该域控制器。此命令行在域控制器上显示版本：</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>{host} 的任务计划程序未运行。</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>安装包以 SYSTEM 身份安装，通过一个只运行一次的任务进行。</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} 不是计算机的名称或地址。</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>名称由字母、数字、连字符和点组成；地址由数字组成。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>请输入域控制器的完整 DNS 名称，例如 dc1.corp.example.com。</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>无法在端口 {port} (SMB) 上连接 {host}。</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>此计算机没有通往其网络的路由。</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>请将此计算机连接到域控制器所在的网络（VPN、路由）。此命令行从此处进行测试：</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} 在端口 {port} (SMB) 上停止应答：{seconds} 秒内没有任何内容。</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>它过载或正在重新启动，或途中的设备允许建立连接，随后却阻断发送的内容。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>请重试。如果再次发生，请检查途中是否有防火墙或 WAN 优化设备。</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>在 {host} 的端口 {port} 上应答的程序不使用 SMB。</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>那里侦听的是其他程序，或由途中的设备代为应答。</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>请查明是什么在侦听。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} 不对 SMB 加密。</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>它不提供 SMB 3，或不提供其加密。代理程序绝不会以明文发送。</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>请启用 SMB 3。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} 仅允许 {user} 以来宾身份进入。</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>它不认识该帐户，并允许未知用户以来宾身份进入；来宾的连接既不签名也不加密。</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>请使用域管理员，并禁用来宾帐户。请以域管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>没有用于登录 {host} 的用户名或密码。</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>既没有提供已存储的帐户，也没有提供其他帐户。</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>请输入域管理员的用户名和密码，然后重试。</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} 拒绝 {user} 的密码，或不认识此帐户。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>用户名或密码错误；两者无法区分。</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>请更正两者，然后重试。多次尝试可能会锁定帐户。</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>帐户 {user} 不存在。</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>所查询的域没有此名称的帐户。</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>请写作 用户@域 或 域\用户。此命令行显示它是否存在：</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>管理员已将其禁用。</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>请使用其他帐户，或启用它。请以域管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>其最后有效日已过。</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>请使用其他帐户，或延长其有效期。请以域管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>对它尝试的错误密码次数过多。</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>请等待它自动解锁，或将其解锁。请以域管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>帐户 {user} 已被禁用、已被锁定或已过期。</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos 没有说明是哪种情况。</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>请使用其他帐户，或查看是哪种情况。此命令行显示这三项：</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>{user} 的密码已过期，或必须更改。</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>密码太旧，或管理员要求在下次登录时设置新密码。</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>请通过登录 Windows 一次来更改它；然后输入新密码并重试。</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>不允许 {user} 在此时段登录。</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>该帐户的登录时间不包括此时段。</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>请使用其他帐户，或在其他时间重试。</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>不允许 {user} 通过网络登录 {host}。</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>该帐户只能在某些计算机上登录，或策略拒绝了它（“拒绝从网络访问这台计算机”、Protected Users、身份验证策略）。</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>请使用其他域管理员。此命令行显示该帐户的限制：</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} 现在无法检查 {user} 的密码。</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>其 Netlogon 服务未运行，或它无法连接其他域控制器。</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>请启动该服务。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} 拒绝 NTLM。</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>域的策略限制了 NTLM；而此域控制器选择了 NTLM。</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>请为 {host} 重新选择 Kerberos，然后重试。</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} 拒绝 {user} 的登录：{status}。</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>它没有给出此处已知的原因；该状态来自 Windows。</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>请在域控制器的安全日志中查找（事件 4625）。请在该处以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>{user} 登录 {host} 失败。</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>请检查用户名的写法（用户@域、域\用户），或选择 Kerberos。</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos 需要域控制器的名称，而不是其地址 {host}。</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>票证是针对名称签发的。</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>请输入其完整 DNS 名称；如果必须使用地址，请为 {host} 选择 NTLM。</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos 不认识名称为 {host} 的域控制器。</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>该名称是别名或拼写错误，或未注册服务 cifs/{host}。</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos 找不到 {user} 的域。</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>@ 之后的名称不是域的名称，或此计算机不知道其域控制器。</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>请将帐户写作 域\用户，并让此计算机使用域的 DNS。</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>没有域控制器应答 Kerberos，因此 {user} 无法登录 {host}。</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>防火墙丢弃了端口 88 的数据包，或此计算机在 DNS 中找不到域控制器。</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>请开放到域控制器的端口 88（TCP 和 UDP）。此命令行从此处进行测试：</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos 在 {seconds} 秒内没有应答，因此没有人能登录 {host}。</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>防火墙丢弃了到 {realm} 的域控制器端口 88 的数据包，或所有域控制器都繁忙。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>此计算机与 {host} 的时钟相差过大，无法使用 Kerberos。</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>两者相差超过五分钟。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>请按域设置此计算机的时钟。请在此处以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>此计算机上未安装 Kerberos。</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>登录 {host} 需要它；在 Linux 上它是 Identity Connect 的可选组件。</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>请安装 Identity Connect 及其可选组件 kerberos；或为 {host} 选择 NTLM。</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos 拒绝 {user} 登录 {host}。</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>请检查用户名以及此计算机的时钟和 DNS；或为 {host} 选择 NTLM。</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} 没有共享 ADMIN$。</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>该处的管理共享已关闭。</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>请启用它们。请在域控制器上以管理员身份运行此命令行；其所有共享会短暂不可用：</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} 无权使用 {host} 上的 ADMIN$。</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>只有域控制器的管理员可以使用，而此帐户不是其中之一。</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>请在此处或在连接设置中使用具有 Domain Admin 权限的帐户，然后重试。无需重新安装任何内容。此命令行显示谁具有这些权限：</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} 不允许 {user} 写入 ADMIN$ 中的 {name}。</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>该帐户在该处可以读取但不能写入：它不是域控制器的管理员，或 Windows 文件夹的权限已更改。</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>请使用具有 Domain Admin 权限的帐户，然后重试。在域控制器上运行此命令行可查看权限：</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>{host} 的 ADMIN$ 不接受文件：它处于写保护状态。</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>无法写入 Windows 所在的卷。</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>请查看是什么保护了它。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>{host} 的磁盘已满：容纳不下 {name}。</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Windows 所在的卷没有剩余空间，或配额已用完。已复制的内容会被删除。</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>请腾出空间，然后重试。此命令行在域控制器上显示可用空间：</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} 现在不再接受 SMB 工作。</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>其内存或会话数已用完。</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>请稍后重试。此命令行在域控制器上显示谁已连接：</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{host} 上的 {name} 正在使用中。</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>该处有程序占用它，例如 msiexec 或病毒扫描程序。</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>请在几分钟后重试。此命令行在域控制器上显示 msiexec 是否正在工作：</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>与 {host} 的连接中断 (SMB)。</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>域控制器或网络结束了连接。正在复制的文件由域控制器自行删除。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>请重试。如果再次发生，请查看域控制器的系统日志：</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} 对 SMB 的应答在此处未知：{status}。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>请重试。如果再次发生，请查看域控制器的 SMB 日志：</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} 不在 {host} 上。</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>它尚未写入，或有人删除了它。</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>请重试此域控制器的安装。</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} 没有完整到达 {host}：{sent} 字节中的 {found} 字节。</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>域控制器或其下的文件系统丢失了一部分。该文件已删除。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>请重试。如果再次发生，请检查磁盘。请在域控制器上运行此命令行：</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>无法保护 {host} 上的文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>除 SYSTEM 和 Administrators 之外的其他人可以写入它：其所在的卷不保存权限，或有程序更改了权限。该文件夹已删除，未复制任何内容。</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ 必须位于 NTFS 或 ReFS 上。此命令行在域控制器上显示该信息：</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} 不是 Identity Connect 的文件夹，不会对其进行任何操作。</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>只会写入和删除 Identity Connect 自身在 IdentityConnect 下创建的内容。</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>如果不需要它，请手动删除。</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>无法读取安装包 {path}。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>安装包 {path} 不是已配置的安装包。</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>其 SHA-256 为 {found}；预期为 {expected}。它是另一个版本，或有人更改了它。未复制任何内容。</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>请从其来源重新获取安装包，并核对其 SHA-256。此命令行在此处显示它：</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>安装包 {path} 在复制过程中被更改。</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>第二次读取的内容具有不同的 SHA-256。已复制的内容会被删除。</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>请查明是什么在写入它，然后重试。</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>没有为 {host} 提供帐户或密码。</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>已存储的帐户和其他帐户都没有同时具备这两项。</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>请输入用于安装的帐户及其密码。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>请输入域控制器的完整 DNS 名称，或为它选择 NTLM。</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} 中途结束了端口 {port} (WinRM) 上的连接。</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows 远程管理已重新启动，域控制器正在重新启动，或途中的设备切断了连接。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>请重试。如果再次发生，请重新启动该服务。请在域控制器上以管理员身份运行：</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} 在端口 {port} (WinRM) 上停止应答：{seconds} 秒内没有任何内容。</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>在 {host} 的端口 {port} 上应答的不是 Windows 远程管理。</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} 在端口 {port} (WinRM) 上不接受消息：HTTP 状态 {status}，没有原因。</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Windows 远程管理的侦听器未设置，或只设置了一部分。</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>请重新设置它。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>{host} 在端口 {port} (WinRM) 上的一个应答没有按约定加密。</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>请检查此处与 {host} 之间是否有读取或更改 HTTP 的设备。为 WinRM 配置证书可防止此类设备介入；请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>在 {host} 的端口 {port} 上应答的程序没有证明它就是 {host}。</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>它接受了登录，但没有像只有域控制器自身才能做到的那样应答。</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>请检查途中是否有代为应答的设备，或 DNS 中是否有 {host} 的旧记录。此命令行在此处显示 DNS 的内容：</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} 在端口 {port} 上对 WinRM 既不提供 Kerberos，也不提供 Negotiate。</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>它们在该处已关闭。绝不会使用以明文发送密码的 Basic。</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>{host} 用于 WinRM 的证书（端口 {port}）不受信任。</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>请在连接设置中信任该颁发机构。或者，如果计算机的存储中有域的颁发机构的证书，请在域控制器上以管理员身份运行此命令行以启用它：</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>端口 {port} 上用于 WinRM 的证书针对的名称不是 {host}。</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>它是为域控制器的另一个名称颁发的，或由另一台计算机应答。</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>请为 WinRM 提供名称为 {host} 的证书。如果计算机的存储中有该证书，请在域控制器上以管理员身份运行此命令行以启用它：</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>{host} 用于 WinRM 的证书（端口 {port}）今天无效。</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>它已过期、尚未生效，或此计算机的时钟有误。</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>请续订它。如果计算机的存储中有新证书，请在域控制器上以管理员身份运行此命令行以启用它：</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>其证书已不存在，其密钥太弱，或只启用了低于 1.2 的 TLS。</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>请重新设置侦听器。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>{user} 的密码错误。</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>它输入错误，或在存储后已更改。</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>请重新输入。每次错误尝试都会计入帐户锁定；此命令行显示哪些帐户已被锁定：</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>{host} 的域不认识 {user}。</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>名称输入错误，或该帐户属于另一个域。</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>请写作 用户@域 或 域\用户，并使用该帐户的域。</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} 无法登录：该帐户已被锁定、已被禁用或已过期。</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos 没有说明是哪种情况。</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>请解锁或启用它，或使用其他帐户。此命令行显示是哪种情况：</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>现在不允许 {user} 登录 {host}，或不允许其从此处登录。</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>其登录时间、允许其登录的计算机，或身份验证策略禁止了登录。</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>请在帐户属性中更改，或使用其他帐户。</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>{user} 的密码已过期，或必须先更改。</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>请通过登录 Windows 一次来设置新密码；然后输入它并重试。</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos 不认识服务 {service}。</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} 是别名，不是域控制器自身的名称，或服务名称还注册给了另一个帐户，或未注册给任何帐户。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>请输入域控制器的完整 DNS 名称。此命令行显示服务名称属于谁：</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos 允许五分钟的偏差。</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>请按域设置此计算机的时钟。请在此处以管理员身份运行：</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>找不到 {user} 所用域的 Kerberos。</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>@ 之后的内容不是域，而是登录后缀，或此计算机查询的是域外的 DNS 服务器。</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>请将帐户写作 域\用户：这样会查询 {host} 的域。</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} 是短名称：Kerberos 无法判断它属于哪个域。</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>此计算机不属于任何可补充到名称中的域。</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>没有域控制器为 {user} 应答 Kerberos。</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>途中的端口 88 已关闭，或在 DNS 中找不到域的域控制器。</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>请开放到域控制器的端口 88（TCP 和 UDP）。此命令行从此处进行测试：</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>登录 {host} 在 {seconds} 秒内没有得到应答。</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>途中的防火墙丢弃了 Kerberos（端口 88）的数据包，或名称服务器没有应答。</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>在 Linux 上它是一个单独的部分。</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>请连同它一起安装 Identity Connect：pip install &apos;identity-connect[kerberos]&apos;。这需要 C 编译器、Python 的头文件和 libkrb5-dev。</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>{host} 在端口 {port} (WinRM) 上拒绝 {user}，尽管 Kerberos 已签发票证。</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Windows 远程管理的设置中关闭了 Kerberos，其服务名称属于另一个帐户，或连接没有到达域控制器自身。</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} 在端口 {port}（使用 NTLM 的 WinRM）上拒绝 {user}。</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>密码错误，该处的策略禁止 NTLM，或连接没有到达域控制器自身。</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>请检查密码，或为 {host} 重新选择 Kerberos。此命令行在域控制器上显示该策略（1 或 2：拒绝 NTLM）：</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>{user} 登录 {host} 失败 (WinRM)。</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>答复位于“{button:Technical details}”下；此程序无法识别该答复。</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>请尝试使用 域\用户 代替 用户@域，或为 {host} 选择 NTLM。</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} 已登录 {host}，但无权在该处使用 Windows 远程管理。</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>只有管理员和 Remote Management Users 的成员可以使用；代理程序由管理员安装。</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>请使用域管理员。或在一个域控制器上运行此命令行，使该帐户成为所有域控制器的管理员：</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} 不再为 {user} 提供更多 shell。</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>此帐户下打开的 shell 过多：每个远程管理 Windows 的程序都会占用一些，异常终止的程序的 shell 也会保留一段时间。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>请等待一刻钟，或允许更多 shell。请在域控制器上运行此命令行：</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} 结束了在其上运行的内容。</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>该处的 Windows 远程管理已重新启动，或域控制器正在重新启动。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} 没有在 {seconds} 秒内开始。</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>该处的 Windows 远程管理过载。</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>{host} 上的 Windows 远程管理拒绝：{line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>该行是域控制器自身的文本。</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} 给出的应答无法读取 (WinRM)。</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>途中有设备更改了它，或服务已损坏。</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>请重新启动该服务。请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>{host} 上的 PowerShell 失败（退出代码 {exit_code}）：{line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>请更正其中所述的问题，然后重试。</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} 没有在 {seconds} 秒内完成。已通知其停止。</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>它过载，或该处有内容在等待人工操作。</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>请在域控制器不太繁忙时重试。此命令行显示是什么使其繁忙：</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>域控制器返回的不是我们脚本的应答。</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>该处的配置文件、策略或其他程序向 PowerShell 的输出中写入了内容。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>未检查：首先通过 SMB 登录必须成功。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>未检查：首先通过 WinRM 登录必须成功。</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>未检查：首先域控制器必须提供自身的信息。</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>未尝试：该帐户曾被拒绝。每次再尝试都会计入其锁定。</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} 在 {seconds} 秒后仍未完成检查。</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>它有应答，但太慢：它过载，或途中的设备延迟了数据包。</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>请在其不太繁忙时重试。此命令行从此处显示其应答情况：</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>已登录；全部内容均已签名并加密。</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>已向 ADMIN$ 写入一个文件，随后将其删除。</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>已通过 Kerberos 登录，使用 TLS 加密。</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>已通过 Kerberos 登录，由其对每条消息加密。</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>已按选择通过 NTLM 登录，使用 TLS 加密。</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>已按选择通过 NTLM 登录。它对每条消息加密，但不能证明是哪台计算机在应答：请为 {host} 提供用于 WinRM 的证书，或使用 Kerberos。</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}，内部版本 {version}，{architecture}。</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}，内部版本 {version}，{architecture}，Server Core。</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}，内部版本 {version}：早于 Windows Server 2016。未在该系统上测试过代理程序。</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} 不是域控制器。</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>它作为成员服务器运行 {system}；域的密码不在其上更改。</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>请排除它。此命令行列出域的可写域控制器：</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} 是只读域控制器。</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>它将每次密码更改转交给可写域控制器，并在那里捕获。</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} 运行在 {architecture} 上。</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>代理程序针对 AMD64 (x64)：该处的 LSASS 不会加载其他类型。</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>请排除它。此命令行在域控制器上显示体系结构：</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Windows 所在的驱动器有 {free_mb} MB 可用。</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} 的 Windows 所在驱动器有 {free_mb} MB 可用，而需要 {least_mb} MB。</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>安装包会复制到该处，Windows Installer 会保留另一个副本，并写入日志。</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>请释放一些空间。此命令行在域控制器上移除 Windows 更新遗留的内容：</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>LSA 保护已关闭。它不会阻止筛选器。</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>LSA 保护已启用，并随下次重新启动结束。此后它不会阻止筛选器。</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>无法判断 LSA 保护是否生效：系统日志已不再包含 Windows 启动时的记录。注册表中没有启用它。</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>LSA 保护已启用：{host} 不会加载筛选器。</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL 为 {value}。此时 LSASS 只加载 Microsoft 为其签名的内容；拒绝加载仅能在事件日志中看到（3033、3063）。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>请使用其筛选器经 Microsoft 签名的安装包；或者，如果您接受对 LSASS 较少的保护，请在域控制器上以管理员身份运行此命令行，并重新启动它：</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>LSA 保护将随下次重新启动开始：届时 {host} 不会加载筛选器。</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL 为 {value}，并且是在 Windows 启动后设置的。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>请使用其筛选器经 Microsoft 签名的安装包；或者，如果您接受对 LSASS 较少的保护，请在域控制器上以管理员身份运行此命令行：</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>组策略要求启用 LSA 保护：{host} 不会加载筛选器。</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>策略中设置了“将 LSASS 配置为作为受保护的进程运行”。此时 LSASS 只加载 Microsoft 为其签名的内容。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>请使用其筛选器经 Microsoft 签名的安装包，或将域控制器从该策略中排除。此命令行在域控制器上显示是哪个策略：</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>LSA 保护虽未设置却已启用：{host} 不会加载筛选器。</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>它是使用 UEFI 锁启用的：无论注册表如何设置，固件都会保留它。如果它没有此类锁，且在 Windows 启动后已被关闭，则重新启动即可结束它。</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>请使用 Microsoft 的 LSA Protected Process Opt-out 工具 (LsaPplConfig.efi) 移除该锁，或使用其筛选器经 Microsoft 签名的安装包。此命令行在域控制器上显示 LSASS 何时以此方式启动：</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>没有其他密码筛选器。</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>保持原样：{packages}。</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>没有等待中的重新启动。</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows 正在等待重新启动，以完成更新或功能安装。代理程序所需的重新启动可以是同一次。</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows 更新正在等待重新启动。代理程序所需的重新启动可以是同一次。</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>有文件将在下次重新启动时替换，这是另一个程序要求的。</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>另一个安装已挂起，等待重新启动。请先重新启动域控制器：在此之前，Windows Installer 可能会拒绝代理程序。</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer 处于空闲状态。</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>另一个安装正在进行。代理程序的安装会等待它，最多十分钟。</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>未安装。</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>已安装版本 {found}。</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>已安装版本 {found}，将升级到 {wanted}。</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>已安装版本 {found}；其服务状态为 {service}。</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>该处有代理程序的一部分，而 Windows Installer 不知道它。安装会更正此问题。</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} 的代理程序版本为 {found}，比 {wanted} 更新。</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer 拒绝降级。</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>请配置更新的安装包，或先在该处卸载代理程序。此命令行在域控制器上显示已安装的内容：</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>其时钟与此计算机一致。</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>其时钟与此计算机相差 {seconds} 秒。Kerberos 接受五分钟以内的偏差。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>{host} 的时钟比此计算机快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos 接受五分钟以内的偏差；登录随时可能失败。</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>请使用同一时间源设置两者。请在域控制器上和此处运行此命令行：</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>{host} 的时钟比此计算机慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>安装已开始</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>正在等待重新启动</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>正在创建受保护的文件夹</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>正在复制安装包</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>正在启动安装</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>正在运行 Windows Installer</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>正在查看已安装的内容</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>正在删除已复制的内容</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>正在请求重新启动</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>正在再次启动</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>正在等待 LDAP、SYSVOL 和 DNS</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>正在查找已加载的筛选器</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>正在移除代理程序</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>不清楚 {user} 登录域控制器时使用的名称。</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>它存储为可分辨名称，而无法向目录查询其帐户名。</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>请在此处使用其他帐户，或在连接设置中将其写作 用户@域。</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>没有可用于登录的帐户。</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>连接设置中未指定帐户。</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>请在此处使用其他帐户。</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} 不能用于登录域控制器。</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>域控制器以 用户@域 或 域\用户 的形式识别帐户。</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>请以这两种形式之一输入帐户。</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>请输入 {user} 的密码。</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>请指定安装包的文件。</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>这不是 SHA-256。</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>它有 64 位十六进制数字（0 到 9 和 a 到 f）。</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>请复制安装包发布者提供的 SHA-256。</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>这不是指纹。</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>它有 40 位十六进制数字（0 到 9 和 a 到 f）。</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>请从证书的详细信息中复制，或留空。</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}，版本 {version}。</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}。</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>未检查：首先必须确定帐户。</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>将发送</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>已跳过：不再适用</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>可分辨名称</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>字段（更改前 → 更改后）</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>添加的成员</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>移除的成员</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>服务中的 ID</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>目录帐户可能不再有权读取任何内容，或基准错误。</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>请在批准任何内容之前检查连接。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>其中 {count} 个原在“{before}”中，该组织单位已不再列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>该组织单位已被删除，或目录帐户不再有权读取它；应答中没有说明是哪种情况。</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>请在 Active Directory 中查找该组织单位。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>其中 {count} 个已从“{before}”移到“{now}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>自上次同步以来，这些人员或其所在的组织单位已移动。</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>如果他们应保留，请同时选择新位置。</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>组织单位或对象的选择在上次同步后已更改。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>其中 {count} 个因此被排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>筛选条件在上次同步后已更改。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>其中 {count} 个不再满足筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>其中 {count} 个的“{attribute}”已更改，而筛选条件使用该属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>此类更改通常来自脚本或其他系统。</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>请在 Active Directory 中比较其中几个。</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>其中 {count} 个的“{attribute}”为空，而筛选条件使用该属性。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>它已被清空，或目录帐户不再有权读取它。</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>请在 Active Directory 中查看其中一个。</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>自定义 LDAP 查询找不到其中 {count} 个。</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>查询所用的内容在 Active Directory 中已更改，或不再有权读取。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>其中 {count} 个是在 Active Directory 自身中被禁用的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>自上次同步以来，有人或脚本禁用了许多帐户。</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>在他们在此处也失去访问权限之前，请询问是谁执行的。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>其中 {count} 个帐户在 Active Directory 中已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>过期日期已过，通常在月末或学期末。</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>如果应保留这些帐户，请延长其有效期。</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory 返回了 {now} 个对象，上一次为 {before} 个。</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>它们已被删除，或目录帐户不再有权读取它们。</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>请在批准任何内容之前查明是哪种情况。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>其中 {count} 个已不在 Active Directory 中。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>它们已被删除，或移到了目录帐户无权读取的位置。</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>请在 Active Directory 中查找其中几个。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} 个登录名从“@{before}”更改为“@{after}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>这看起来是新的邮件域。</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>仅当确实要使用新域且已在服务中验证时才批准。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} 个登录名在邮件地址和其他形式之间更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>登录名使用了其他属性，或该属性的值对所有人都已更改。</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>请检查登录名的映射。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} 个登录名在“@{domain}”内更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>生成名称的规则已更改，或一次重命名了许多人员。</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>请比较几个名称更改前后的情况。</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>设置在上次同步后已更改。</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>登录名现在可能来自其他属性。</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>组“{group}”失去其全部已知成员：{count}。</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>它在 Active Directory 中被清空或重新创建，或无权读取其成员。</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>请在 Active Directory 中查看该组。</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>组“{group}”失去其 {of} 个成员中的 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>已加入组 {group}</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>已离开组 {group}</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>自 {at} 起的组加入和离开记录已知；更早的记录仍在读取中。</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>更早的组加入和离开记录仍在读取中。</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>按时间表</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>启动后补做</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>失败后重试</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>批准后</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>未记录是谁请求的。</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>尚未结束：仍在进行中，或已被强制终止。</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}”与 {count} 个人员或组匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>根据上次读取的目录：增加的人员：{joins}，将离开的人员：{leaves}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>添加的人员中有 {count} 个在 Active Directory 中已禁用，不会创建帐户。</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>y 是</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>在另一个连接通过检查且您选择“{button:Update}”之前，生效的连接保持不变。</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>可以同步哪些对象。在您选择“{button:Update}”之前，没有任何更改。</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>由哪个属性填写哪个字段。随“{button:Update}”生效。</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>同步选定组织单位中的哪些对象。随“{button:Update}”生效。</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>在“{button:Update}”后的首次同步时生效。</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>哪些域控制器捕获密码。代理程序在“{page:Password sync}”页上安装。</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>“{button:Try again}”从此步骤继续。</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>请使用此命令行查看正在运行的内容。“{button:Try again}”会继续等待同一个安装：</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>请查看其控制台。它启动后，“{button:Try again}”会继续进行检查。请从此处运行：</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>请更正该问题；“{button:Try again}”会继续进行检查。请在域控制器上以管理员身份运行：</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>已被用户停止。“{button:Try again}”从此步骤继续。</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>同步是否正常、哪些事项等待您处理，以及下次何时运行。“{button:Sync now}”会同步目录中已更改的内容；“{button:Preview only}”显示同步将执行的操作，不写入任何内容。</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>显示的内容是上次同步时读取的。“{button:Sync this one now}”会重新读取这一个对象，不影响其他任何对象。</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>请选择一个域控制器，以查看其失败原因和解决方法。“{button:Check now}”会再次查询所有域控制器；域控制器的日志说明尝试过的操作。</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>未指定新的所有者。</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>此服务没有登录功能，因此必须指定所有者的帐户。</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>密码同步设置为“{button:Install with another account, asked for once}”。</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>此后未尝试：{count} 个域控制器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} 个版本，最新版本由 {who} 于 {date} 保存。无法读取的行：{lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>请在“{page:Settings}”&gt;“{page:Connection to Active Directory}”中更正用户或密码；该处的检查会登录一次。</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>请在“{page:Overview}”页上选择“{button:Resume}”。</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>请在“{page:Settings}”&gt;“{page:Connection to Active Directory}”中更正用户或密码。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}：已确认 {count} 项更改；被拒绝的记录：{rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>请打开“{page:History}”：每条都有其原因。</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>请打开“{page:Overview}”页并审阅。</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>{count} 个域控制器；等待重新启动：{waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>请打开“{page:Password sync}”以逐个重新启动它们。</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>{count} 个域控制器；有问题：{bad}（{host}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>成员取决于选择了谁，或如何处理组中的组。</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>请重试，或在“{button:Advanced}”中设置更长的时间。</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>请生成新密钥，或选择“{button:Move to this machine; the other installation ends}”，使 {device} 上的安装失效。</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>请在“{page:Units and objects}”页上选择组织单位。</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>按“{page:Units and objects}”页上的设置，对新组织单位会先询问。</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>请输入值，或选择“{button:is empty}”或“{button:is not empty}”。</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>请保留其中一行。若要采用第一个存在的值，请使用“{button:First that is not empty}”。</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>请使用“{button:First that is not empty}”或“{button:Join}”，或只保留一个来源。</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>请在 Active Directory 中缩短它，或使用转换“{button:A part of it}”。</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>请选择“{button:Read again}”。</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>请在“{page:Units and objects}”页上测试查询；如果这是有意为之，请仅批准这些行。</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>请选择“{button:Next}”进行检查。</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>请选择“{button:Get a new code}”。</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>请选择“{button:Find controllers}”，或按完整名称添加一个。</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>请更正失败的项目，然后选择“{button:Check again}”。</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>请选择“{button:Install}”。</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>请输入所有者的用户名或邮件地址，或勾选“{button:Go on without an owner: nobody will be disabled or deleted}”。</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>请查看预览，然后在此页底部启动。</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>请选择“{button:Build a new preview}”。</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>安装密钥说明此计算机将为哪个云目录的哪个组织服务。它在此处检查，并在“{page:Install}”时兑换。</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>可使用“{button:Get a new code}”替换已过期的代码。如果浏览器无法打开页面，请将链接复制到其他设备。缺少的角色会被指明；请使用具有该角色的帐户登录。</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>未勾选的行会暂缓，直到您重新勾选。禁用或移除的帐户超出限制时，会等待您仅对这一组更改作出批准。在“{button:More}”下，您可以先从最多十行开始，暂缓搜索显示的所有行，以及将行保存为表格。结果中的数量是服务已确认的数量。</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>请选择“{button:Save query}”，或{button:Undo changes}。</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>由时间表重新创建。手动运行时：列在“{button:New}”下。</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>NTLM 在域控制器应答之前结束；其返回的内容在“{button:Technical details}”中。</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>其返回的内容在“{button:Technical details}”中。</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>请重新选择安装包：“{page:Password sync}”&gt;“{button:Package}”。</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>请查明是什么在写入；其写入的内容在“{button:Technical details}”中。然后重试。</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>如果这不是有意为之，请返回“{page:Units and objects}”页。</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>如果这不是有意为之，请返回“{page:Criteria}”页。</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>请在“{page:Units and objects}”页上测试查询。</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>如果这不是有意为之，请返回这些页面。</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>这 {count} 个没有明显的共同点。</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>请查看各行。</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Identity Connect 安装报告</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>由版本 {version} 于 {when} 生成。不含密码和密钥。</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>同步结果</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>关于加密的决定</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>同步的内容</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>用户字段</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>组字段</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>不经询问的限制</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>未执行禁用、删除或移除操作的原因</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>其他记录</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>服务已确认全部内容</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>无需任何操作</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>部分更改等待批准</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>已完成，部分对象被排除</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>已停止；已确认的内容保留</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>失败；已确认的内容保留</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>有计划等待审阅</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>域控制器</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准</translation>
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
        <translation>无：密码以明文传送</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>信任此颁发机构</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>仅接受此证书</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>不信任此证书</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>已接受以明文传送密码</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>组织单位，同步</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>组织单位，排除</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>通讯组</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>安全组</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP 查询</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>用户的筛选条件</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>组的筛选条件</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>选定组织单位中的全部内容</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>帐户状态</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>跟随 Active Directory</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>不作处理</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>离开选定的组织单位</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>禁用时永久删除</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>未能与 {host} 建立加密连接。</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>超过 {limit} 秒会导致登录失败、证书无法通过验证。</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} 的地址是 {addresses}。</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} 与 {service} 一致。超过 {limit} 秒会导致登录失败、证书无法通过验证。</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} 与此计算机一致。超过 {limit} 秒会导致登录失败。</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>此密钥会过长：{length} 字节，最多允许 {limit} 字节。</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>可在 {retried_at} 再次尝试；定时同步会自动重试。如果仍然如此，请告知服务的运营方。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>无法读取所有对象的“{attribute}”。</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>域控制器一次只为一个对象生成该值，拒绝为多个对象生成。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}”的固定值包含非文本字符：{character}。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>无法读取所有对象的“{attribute}”（字段“{field}”）。</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>无法填充“{field}”：无法将“{attribute}”读取为文本。</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}”包含非文本字符：{character}。</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>曾经链接过，现已不再同步。</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>多个对象交换名称期间的临时名称。</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>{position} 处的条目不是该处应有的内容。</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>无需执行任何操作：服务已与目录一致。</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>就目前所能判断的而言，无需操作。</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>已完成，被拒绝的内容除外；没有新的事项等待您处理。</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>这不是令牌或客户端机密。</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>其中包含令牌和机密都不会有的字符，或长度超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>“{field}”有 {count} 个包含非文本字符。</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>它使用了读取时才生成的属性，或 Active Directory 没有的匹配规则。</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory 拒绝对 {attribute} 的查询：其值在读取时才生成。</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} 不允许运行我们的任何脚本。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>请输入域控制器的完整 DNS 名称。此命令行显示哪个帐户使用该名称：</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>它在途中被更改，或应答的不是域控制器。其内容一概未采信。</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>它不是由此计算机信任的颁发机构颁发的。</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>未能在端口 {port} 上与 {host} 建立加密连接 (WinRM over TLS)。</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>初始密码告知</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>邮件通知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>百分之 {percent}，至少 {floor}，绝不超过 {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>每隔 {minutes} 分钟同步更改，每天 {at} 全部比较</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>每天 {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>每周 {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>每月 {day} 日 {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>接下来的运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾为</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>选定组织单位中的全部内容都会同步。</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>满足以下全部条件时同步：</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>满足以下至少一个条件时同步：</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>满足以下每一项时同步：</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>满足以下任一项时同步：</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>满足以下全部条件：</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>满足以下至少一项条件：</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>如果“{attribute}”是“{value}”，则同步。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>如果“{attribute}”不是“{value}”，则同步。</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}”以“{value}”开头。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>如果“{attribute}”以“{value}”开头，则同步。</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}”以“{value}”结尾。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>如果“{attribute}”以“{value}”结尾，则同步。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>如果“{attribute}”包含“{value}”，则同步。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>如果“{attribute}”不包含“{value}”，则同步。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>如果“{attribute}”不为空，则同步。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>如果“{attribute}”为空，则同步。</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>没有条件就没有筛选器。</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>在每个条件都完整之前，没有筛选器。</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP 无法查询此项：“{attribute}”在读取时计算，不能搜索。</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP 无法查询此项：Active Directory 只整体比较“{attribute}”，不比较其中一部分。</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>系统对象</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>域的 Kerberos 帐户</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>托管服务帐户</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>计算机帐户</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>与其他域的信任关系</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>未选择用户</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>未选择通讯组</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>未选择安全组</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>未选择组织单位</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>不在选定的组织单位中</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>在被排除的组织单位中</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>在新组织单位中，尚未决定</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>在新组织单位中，已排除</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>不满足筛选条件</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>有值无法读取</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>自定义查询未找到</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>未执行自定义查询</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>对象的名称</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>员工种类</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>登录名 (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>帐户名</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>帐户标志</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>在地址列表中隐藏</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>组的类型</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>使用这些筛选条件将不再同步任何内容：{count} 个将被排除。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>选定组织单位中没有对象满足条件。</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>请更改条件，或勾选确认这正是您想要的。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>此计算机不允许程序在您登录时启动。</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>无法向 {path} 写入任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>请询问管理此计算机的人员，或将代理程序作为服务启动。</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>到服务的路径</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}，{system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}，{system}：早于 Windows 10 1809 或 Server 2019</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>{domain} 的成员</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>其设置指定了 {domain}</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>不是域成员；只有密码同步需要域成员身份</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>通过代理服务器 {proxy}，按系统设置</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>不使用代理服务器</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} 在 {milliseconds} ms 内应答，不使用代理服务器</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} 在 {milliseconds} ms 内应答，通过 {proxy}</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>获知服务的时间后进行比较</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>与服务的时间相差 {difference_s} 秒</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>服务的时间未知</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>在您确认主机后测试</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>因删除而结束。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>不再同步</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>成员已更改</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>已退出的组</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>不再链接</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>成员已更改</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>失去了其成员关系</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>不再链接</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>设置已保存</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>在命令行上</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>由程序的新版本</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>在文件自身中更改</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>设置的版本 {number}</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>现在的设置与其相同。</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>如果恢复这些设置，将更改的内容：</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>保留的第一个版本。</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>运行（含预览）</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>运行（完全比较）</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>运行（仅更改，含预览）</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>运行（仅更改）</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} 个无法同步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} 个已暂缓。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>添加 {count} 个：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>移除 {count} 个：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>没有记录任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>已将 {count} 个事件写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>现在和过去都没有名为“{who}”的对象。</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>上次读取的目录和历史记录中都没有这样的名称、邮件地址或 GUID。</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>请尝试其他名称或邮件地址，或 GUID。</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>一个文件只保存一个对象的历史记录。</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>请提供您所指对象的 GUID；不使用 --export 则显示全部匹配的对象。</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>没有运行 {run}。</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>它从未开始，或早于保留的期限。</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history 会列出运行。</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>设置的版本 {number} 已不存在。</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>它从未存在，或早于保留的期限。</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config 会列出保留的版本。</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>无法写入 {path}：其类型未知。</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>历史记录可导出为 CSV 或 JSON 行。</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>请提供以 .csv 或 .jsonl 结尾的名称。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>已不在 Active Directory 中。帐户已于 {at} 删除（运行 {run}）。</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>已不在 Active Directory 中，且未链接。上次更改在 {at}（运行 {run}）。</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>以前名为“{name}”。</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>{at} 读取的结果，全部内容。</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>{at} 读取的结果；此后已按更改更新（{count}）。</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>上次已确认的更改：{action}，{at}（运行 {run}）。</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>就历史记录而言，从未更改过任何内容。</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}：等待批准，因为受影响的数量过多。</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}：已暂缓，因为有人取消勾选或驳回了它。</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}：在最新计划中等待。</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>在 {group} 中。</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>在服务中属于 {group}，而目录没有直接列出。</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>在服务中不属于 {group}：该组不同步。</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>在服务中不属于 {group}：没有已链接的帐户。</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>在服务中尚不属于 {group}。</translation>
    </message>
    <message>
        <source>found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>由此次运行创建。</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>恢复其先前的值。</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>由此次运行启用。</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>由此次运行禁用。</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>由此次运行删除。</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>重新同步。</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>恢复其先前的成员。</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>恢复一个已被删除的成员。</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>重新链接。</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>它会重新创建，具有另一个 ID，且没有原来拥有的内容。</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>帐户会被禁用，而不会被删除。</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>帐户保留同步为其指定的标识符。</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>其先前的值未知，因为无法读取。</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>不清楚在同步接管之前组中有谁。</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>较早的版本记录了所执行的操作，但没有记录此前的内容。</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>其间保存了其他设置：{names}。</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>在您开始之后，有人在另一个窗口中或使用命令保存了它们。您的更改已保留，但未保存任何内容。</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>请查看现在的不同之处，然后再次更新。</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>这些设置属于另一个连接，而不是 {folder} 中的连接。</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>在打开这些设置之后，连接已重新设置。</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>请放弃它们，并重新开始。</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>另一个窗口或命令正在 {folder} 中保存设置。</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>这需要片刻时间，尚未结束。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>系统的消息：{technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>请选择其他文件，或为此用户授予读取它的权限。</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} 不是设置文件。</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>它不是由导出写入的内容，或只是其中一部分。</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>请重新导出设置，并选择该文件。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>无法使用 {path} 中的设置。</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>请更正该处，或重新导出设置。未更改任何内容。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} 由 Identity Connect 的更新版本写入。</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>请在此计算机上安装更新的版本，或从此版本导出。</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} 在 {position} 处含有疑似机密的内容。</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>设置文件会被复制和用邮件发送，因此不得含有机密。</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>请将其从文件中移除。密码应在此计算机上输入。</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>编辑后的 Active Directory 连接尚未通过检查。</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>另一个连接只有在通过检查后才会接替。当前连接继续生效。</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>请检查该连接，或撤回您对它的更改。</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>设置已写入 {path}。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>已更新。下一次同步采用新设置。</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>{user} 的密码有效，现已生效。</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>正在检查连接。密码只尝试一次。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不同之处。</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>在 24 小时内，下一次同步只可禁用或删除已确认的那些帐户。如果届时其中出现其他人员，则会全部暂缓并询问。</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>下一次同步会暂缓超出限制的帐户并询问：请参阅 identity-connect holds。</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>将被禁用的帐户：{disables}，将被永久删除的帐户：{deletes}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} 个无法同步：{problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>对人员的影响未知：尚未按这些设置读取目录。运行时会暂缓超出限制的内容。</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>是否更新设置？[y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} 个帐户超出了限制允许的数量。输入 {count} 以继续： </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>没有人可供询问是否更新设置。</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>该命令不在终端上运行。未更改任何内容。</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>请使用 --dry-run 查看不同之处，然后使用 --yes。</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} 个帐户将被禁用或删除：超出了限制允许的数量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>此类更改须以其数量确认。未更改任何内容。</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>如果确实要这样做，请使用 --count {count}。</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>到 Active Directory 的连接</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>代理服务器和网络</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>保留的内容及期限</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>导出和导入</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>此计算机如何连接到服务。选择“{button:Update}”后生效。</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>用于此窗口、代理程序的记录和命令。</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>对方应答过慢，或应答没有结束。</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>请单独重新执行此检查；如果仍然如此，请检查网络和该服务器。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} 正常</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>请打开“{page:Password sync}”：每个都有其原因。</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>请在“{page:Settings}”&gt;“{page:Schedule}”中选择其他时区，或更新系统的时区数据。</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>没有正常结束的运行会说明原因及解决方法。“{page:Diagnostics}”会逐行测试同步所需的全部内容。</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>安装中决定的所有内容均可在此更改。会先显示影响；在您选择“{button:Update}”之前，没有任何更改。</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>单个人员或组，立即同步</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}”与 {count} 个人员或组匹配：{names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>一次只能同步一个。</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}”与多个对象匹配：</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>尚不能单独同步任何对象。</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>目前不能单独同步任何对象。</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>请立即同步；此后又可以单独同步。</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>此对象不能单独同步。</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} 很快将无法再拥有此连接。</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} 的地址是 {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>请选择“{button:Sign in again}”。如果 {owner} 已不在，请更改所有者。</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>不再使用的登录尚未吊销。</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>无法通知 {service}。所有者的登录不受影响。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>请选择“{button:Change owner}”并指定帐户。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>请选择“{button:Change owner}”并以 {owner} 身份登录，使两者一致。</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>无法解析名称 {host}：{seconds} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>其余问题未在 {seconds} 秒内得到答复。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>请选择“{button:Change owner}”并以新所有者身份登录。</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>不会丢失任何内容：下次检测信号时会自动继续，您也可以再次选择“{button:Change owner}”。在此之前没有任何变化。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>请选择“{button:Change owner}”并重新登录：这会取代已开始的更改。在此之前，此处没有任何变化。</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>每一行都是实际测试。密码只尝试一次，绝不会自动重试。</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>平日数量的更改由运行自动执行；更多的更改则等待。</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>更改会在下一次运行后显示在服务中。</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>较旧或过多的内容会在运行后清除。</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>设置文件不含机密，也不含此计算机的任何信息。</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>未配置 Password Sync Agent 的安装包。</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>设置中未指定 MSI，或未指定其 SHA-256（64 位十六进制数字）。</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>请输入安装包的路径及其发布者提供的 SHA-256。</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>安装包 {path} 不在该处。</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>它已被移动或删除，或其所在的驱动器未连接。</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>请将其放到该处，或输入其现在的位置。</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>其 SHA-256 为 {found}；设置中为 {expected}。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>请从发布者处重新获取安装包。如果此安装包正确，请在设置中输入其 SHA-256。未复制任何内容。</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>它不是 Windows Installer 的安装包，或此帐户无权读取它。</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>请输入代理程序的 MSI 的路径；运行 Identity Connect 的帐户必须能够读取它。</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>密码代理程序的另一个安装正在进行。</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Identity Connect 的另一个窗口或命令正在 {folder} 中工作；一次只能处理一个域控制器。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>请等待其完成，或在该处停止它。</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>{host} 上的工作已中断。</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>其间 Identity Connect 被关闭或停止。已完成的部分保留。</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} 的应答在此处未知。</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>脚本在途中被更改，或该处的 Windows 属于从未测试过的类型。</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} 有更新的代理程序：版本 {found}。</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>已配置的安装包版本为 {version}，会使其降级。</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>请配置更新的安装包，或先在该处卸载代理程序。</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} 有代理程序的部分内容，而 Windows Installer 不知道它们。</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>其服务或筛选器已注册，但没有带来它们的产品。</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>请在该处再次安装该安装包，然后卸载。此命令行显示已注册的内容：</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer 报告代理程序已安装在 {host} 上，但并不完整。</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>缺少：{missing}。</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>有程序将其删除，例如病毒扫描程序。请卸载代理程序，查看该程序的日志，然后重新安装。此命令行显示服务：</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer 报告已从 {host} 移除代理程序，但它仍在该处。</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>版本 {version} 仍处于注册状态。</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>请重试。如果仍然如此，此命令行显示已注册的内容：</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>无法访问 {host} 上的 Windows Installer (1601)。</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>其服务已禁用或无法启动。</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>请在域控制器上以管理员身份运行此命令行，然后重试：</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>{host} 上的安装已取消 (1602)。</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>该处有人或另一个程序结束了它。</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>Windows Installer 在 {host} 上因致命错误而停止 (1603)。</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>其日志显示：{line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>请在域控制器上更正该问题，然后重试。已复制的内容会在该处删除。</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>其日志没有说明原因，或无法获取日志。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>请重试。如果再次发生，此命令行显示 Windows Installer 写入事件日志的内容：</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} 不认识要移除的产品 (1605)。</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>另一个移除操作抢先完成。</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>请再次查询其状态。</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>Windows Installer 缺少 {host} 上代理程序的源 (1612)。</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>它自己保存的已安装安装包的副本已不存在。</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>请再次安装同一版本，然后重试。</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>另一个安装在 {host} 上进行的时间过长 (1618)。</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer 一次只执行一个安装；我们的安装已等待十分钟。</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>请等待其结束，或重新启动域控制器，然后重试。此命令行显示正在运行的内容：</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>Windows Installer 无法打开 {host} 上的安装包 (1619)。</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>它已被删除，或被另一个程序占用，例如病毒扫描程序。</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>请让扫描程序排除 ADMIN$\IdentityConnect，然后重试。此命令行显示其发现的内容：</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>{host} 上的 Windows Installer 不将该文件视为安装包 (1620)。</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>它到达时与发送时一致：安装包自身已损坏，或是为更新的 Windows Installer 制作的。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>请从发布者处重新获取安装包，并输入其 SHA-256。</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>策略禁止在 {host} 上安装 (1625)。</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>组策略对 Windows Installer、AppLocker 或软件限制作了此配置。</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>请按发布者或 SHA-256 在该处允许该安装包。此命令行显示有哪些策略：</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>该安装包不适用于 {host} 的处理器 (1633)。</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>代理程序仅适用于 AMD64 上的 64 位 Windows。</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>请排除此域控制器。</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>{host} 上安装了代理程序的另一个版本 (1638)，此安装包不会替换它。</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>两者具有相同的产品代码：此安装包不是它的升级。</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>请在该处卸载代理程序，然后安装。</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>Windows Installer 在 {host} 上以代码 {exit_code} 结束。</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>请在域控制器上使用此命令行查找该代码：</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} 拒绝该安装包：它不是由已配置的发布者签名的。</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows 发现 {found}（{line}）。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>请从发布者处重新获取安装包，或在设置中更正指纹。未安装任何内容。</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>{host} 上的安装包不是所发送的安装包。</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>其在该处的 SHA-256 为 {found}：它在复制后被更改。未安装任何内容。</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>请查明谁可以写入此域控制器上的 ADMIN$。此命令行显示谁已连接：</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>{host} 上的安装包在安装之前就已不存在。</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>另一个程序删除了它，最常见的是病毒扫描程序。</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>运行 Windows Installer 的任务在 {host} 上失败。</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>其消息：{line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>请在域控制器上更正该问题，然后重试。</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>{host} 上运行 Windows Installer 的任务已不存在，且没有留下结果。</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>其间域控制器被重新启动，或有人删除了该任务。</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>请重试：它会查看已安装的内容，未安装时重新开始。</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} 没有在 {minutes} 分钟内开始运行 Windows Installer 的任务。</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>任务计划程序没有放行该任务，或其间被停止。未安装任何内容。</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>Windows Installer 已在 {host} 上工作了 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>它在该处等待某些内容。没有结束它：否则可能留下不完整的代理程序。</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>Windows Installer 仍在 {host} 上工作。</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>已开始的安装尚未结束，因此不会在该处删除任何内容。</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>请在几分钟后重试。</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>不会从此处重新启动 {host}：在其站点（{site}）没有已知的其他域控制器。</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>在它停机期间，没有人能在该处登录。</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>请在合适时自行重新启动它，然后查询其状态。请在域控制器上以管理员身份运行：</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>未重新启动 {host}：它是站点 {site} 中最后一个提供服务的域控制器。</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>其他域控制器没有应答：{others}。</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>请修复其中一个，然后重试。此命令行显示该处的问题：</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} 没有在 {minutes} 分钟内关闭。</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>该处有内容阻止了关闭。没有重新启动其他域控制器。</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>请查看该域控制器，然后重试。此命令行显示谁提出了什么请求：</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} 没有在 {minutes} 分钟内恢复。</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>它按请求关闭，此后没有应答。没有重新启动其他域控制器。</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} 已重新启动，但 {minutes} 分钟后仍未提供服务。</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>没有响应：{missing}。没有重新启动其他域控制器。</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>{host} 重新启动后没有代理程序的筛选器。</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>“Notification Packages”中已不再包含它。</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>请重新安装代理程序。此命令行显示该值：</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} 在重新启动时没有加载代理程序的筛选器。</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows 的消息：{line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 和 3063 来自 LSA 保护，它只加载 Microsoft 签名的内容：请在该处将其关闭，或排除此域控制器。16953：无法加载文件；请重新安装。此命令行显示这些事件：</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} 在重新启动时未加载代理程序的筛选器。</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>它已注册，而 Windows 没有说明为何未加载它。</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>请使用此命令行查看事件；可能需要第二次重新启动：</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>域控制器上的帐户的密码</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>设置要求对域控制器使用另一个帐户，而不是已存储的帐户。</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>请使用 --user 指定它；会提示输入其密码。</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>未选择域控制器，未安装任何内容。</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} 仍在该处；下一个任务会删除它。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>版本 {found} 已安装；正在查看它。</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>该处有版本 {found}；将由 {version} 替换。</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>已创建受保护的文件夹 ADMIN$\{folder}。</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>版本 {version} 已复制到 ADMIN$\{folder}。</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer 已以 SYSTEM 身份启动。</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>{host} 上正在进行另一个安装；{seconds} 秒后再次查看。</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer 已结束，代码 {exit_code}。</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>无法获取 Windows Installer 的日志：{cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>版本 {version} 已存在：产品、筛选器和服务。</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>无法删除 ADMIN$\{folder}：{cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>已安装。代理程序在下次重新启动后工作。</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>已安装。无法判断是否需要重新启动。</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>筛选器已加载：此处会捕获密码更改。</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>没有可移除的代理程序。</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>已移除。Windows 在下次重新启动时卸载筛选器；它已不再捕获任何内容。</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>已请求重新启动。</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>域控制器已关闭。</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>域控制器已重新启动。</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP、SYSVOL 和 DNS 有应答。</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>已重新启动。其上没有代理程序。</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>已重新启动。无法判断筛选器是否已加载。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>已保存的密码和令牌</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>同步的状态数据</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>配置文件文件夹</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>与服务相比的时钟</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>到服务的路径和代理服务器</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>设置的格式</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>设置的历史记录</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>谁持有其密钥</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>可以打开它们</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>数据库可以打开，也可以写入</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>数据库的格式</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>数据库完整</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>数据库的大小</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>数据库的日志</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>代理程序正在运行</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>下次运行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>域控制器上的密码代理程序</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>此检查未能在 {seconds} 秒内完成。</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>尚未设置任何内容</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} 尚不存在；安装会创建它</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>可以写入 {folder}</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{folder} 所在位置有 {free_mb} MB 可用</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>{folder} 所在位置只有 {free_mb} MB 可用</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>对大量人员进行首次同步时，每一百万人约需 2 GB。</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>请在需要之前在该处腾出空间。</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset})，也是时间表的时区</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset})；时间表使用 {schedule_zone}</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>尚无设置：{path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>等待可读取的设置文件</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>格式 {found}；此程序支持的格式最高为 {known}</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>尚未保存任何内容</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} 个版本，最新版本由 {who} 于 {date} 保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>文件在一行中间被截断，或有人更改了它。</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>没有内容依赖这些行：设置自身在单独的文件中。</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>密钥文件，在 IDENTITY_CONNECT_KEY_FILE 中指定</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>systemd 单元的凭据</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows，用于此计算机 (DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>系统的密钥环</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>仅此进程：加密保护的内容随它结束</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>多个：{holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>尚未保存任何内容</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>有 {count} 个，可使用其密钥打开</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>尚不存在：{path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} 可以打开，也可以写入</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>等待可打开的数据库</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>{tables} 个表中均无损坏</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>{tables} 个表中的 {checked} 个没有损坏；{seconds} 秒后未再检查其余部分</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB，其中 {free_mb} MB 未使用；{log_mb} MB 在日志中等待</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB，另有 {log_mb} MB 在预写日志中</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>有程序长时间打开数据库进行读取，例如备份。</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>请结束该程序；下一次运行会将日志移入数据库。</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>预写日志：同步写入时可以读取</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>日志模式为 {journal}，而不是预写日志</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>文件夹所在的文件系统不能共享内存，例如网络驱动器。</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>请将配置文件文件夹移到本地磁盘。</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>未尝试：目录先前拒绝了此密码</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>代理程序已对其作了标记（{cause}）。再次尝试会使帐户更接近被锁定。</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>是；上次响应在 {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>是：{host} 上的进程 {pid}，自 {since} 起</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>否；上次响应在 {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>窗口已关闭，或服务已停止。</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>请启动 Identity Connect 或服务 identity-connect：在此之前不会进行任何同步。</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>否；它从未在此处运行过</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>无，因为代理程序未运行</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>未计划任何运行</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>无：时间表已暂停</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>由用户暂停。</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>无：目录拒绝了登录</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause}时间表若重复被拒绝的登录，会锁定帐户。</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>尚无运行</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}：已确认 {count} 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>服务因记录自身的内容而拒绝了它们。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}：已确认 {count} 项更改；其余更改等待您批准</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>保护机制暂缓了超出您允许范围的禁用、删除或移除操作。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}：被用户停止，已确认 {count} 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}：没有完成，已确认 {count} 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>没有从此处安装任何代理程序</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>{count} 个域控制器，均无问题</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>代理程序在其域控制器重新启动后工作。</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>该处的安装失败，或代理程序已无响应。</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>{folder} 所在位置只有 {free_mb} MB 可用。</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>同步需要空间来存放其状态数据和日志。</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>请在该磁盘上腾出空间，或移动配置文件文件夹 (--profile-folder)。</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>此计算机不认识时间表的时区 {zone}。</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>其时区列表缺失，或早于设置。</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>此检查因程序的错误而结束。</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>请保存支持文件，并发送给支持人员。</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>正在汇总支持文件</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>支持文件已写入：{path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>检查未发现问题。</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>没有检查失败；需查看：{count}。</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>失败的检查：{count}。</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>人员和邮件地址</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>units</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>其他文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>可用 (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>时间表的时区</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>最高支持</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>无法读取的行</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>已检查的表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>大小 (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>预写日志 (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>等待重新启动</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>相差（秒）</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>数量是服务已确认的数量。只要程序或代理程序在运行，关闭此窗口后，正在进行的运行会继续。</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>在目录中查找任何人员，并逐步查看其同步或不同步的原因：读取、范围、筛选条件、映射、匹配和操作，以及起决定作用的规则。</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>找不到的人员可能在基准之外，或在上次同步后创建。服务拒绝的内容会单独列出，并附有原因和下次重试的时间。</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>执行了什么操作、对谁、何时，以及使用哪些设置：运行和设置更改在同一个列表中，细至单个字段。</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>此处的内容之后绝不会更改。保留多久由设置决定。可以恢复设置的较早版本；它会成为最新版本。</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>如果未找到任何人员，请先查看列表上方的筛选器。早于保留期限的内容已被清理。</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>域控制器上在密码更改时捕获密码的代理程序：每个代理程序的进度，以及可以采取的操作。</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>在域控制器重新启动之前，代理程序不捕获任何内容。域控制器逐个重新启动，且仅在您要求时进行。</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>其间同步照常进行：更改在下一次运行时生效。新的目录连接只有在通过检查后才会接替。</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>您尚未更新的内容可以放弃。每个版本都保留在历史记录中，并可在该处恢复。</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>此连接属于谁：登录的帐户、其角色，以及起始时间。</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>任何同步都不会禁用或删除所有者。另一个帐户在其自身登录后接替；届时先前所有者的登录将被吊销。</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>如果服务不再允许此计算机访问，请在此处重新登录。缺少的角色会被指明。</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>对目录、服务、此计算机及其上存储内容的所有检查，以及供支持人员使用的文件。</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>支持文件在写入前会显示，且不含机密：保存的正是您所看到的内容。已存储的密码只尝试一次。</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>设置文件的格式</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>机密的名称</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>许可协议的版本</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>接受许可协议的日期</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>读取目录的帐户</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>该帐户的密码，按其在存储中的名称</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>目录的加密</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>受信任的颁发机构</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>接受的证书 (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>应答中每页的对象数</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>连接超时（秒）</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>应答超时（秒）</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>关于加密的决定，{item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>关于加密的决定，{item}：日期</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务的类型</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务的地址</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>人员和组的地址</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>组织的标识符</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>连接的所有者</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>所有者：用户名</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>所有者：邮件地址</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>所有者：名称</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>所有者：标识符</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>所有者：组织</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>所有者：组织的标识符</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>所有者：区域</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>此程序在服务中的注册</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>登录的地址</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>数据中心的地址</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>所有者：角色</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>此设备的注册</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>此设备的名称</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>代理服务器的登录，按其在存储中的名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>组织单位 {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>组织单位 {item}：位置</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>同步用户</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>同步通讯组</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>同步安全组</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>用户的 LDAP 查询</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>新组织单位</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>用户的筛选条件：规则的连接方式</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>用户的筛选条件：规则</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>组的筛选条件：规则的连接方式</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>组的筛选条件：规则</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>用户字段：{item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>用户字段：{item}，来源</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>用户字段：{item}，转换方式</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>用户字段：{item}，转换参数</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>组字段：{item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>组字段：{item}，来源</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>组字段：{item}，转换方式</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>组字段：{item}，转换参数</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>组中的组</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>所有者的帐户（绝不会被禁用或删除）</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>所有者的名称（绝不会被禁用或删除）</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>禁用限制：至少</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>禁用限制：百分比</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>禁用限制：绝不超过</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>删除限制：至少</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>删除限制：百分比</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>删除限制：绝不超过</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>从组中移除的限制：至少</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>从组中移除的限制：百分比</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>从组中移除的限制：绝不超过</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>新用户名的限制：至少</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>新用户名的限制：百分比</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>新用户名的限制：绝不超过</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>目录缩减达到以下比例时，全部暂缓</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>两次运行之间的分钟数</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>一天中的时间</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>时间表已暂停</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>补做错过的运行</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>进行密码同步的域控制器</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>使用已存储的帐户安装</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>域控制器的重新启动</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>密码代理程序的安装包</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>密码代理程序的安装包：SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>密码代理程序的安装包：签名者</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>更改的保留天数</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>更改保留的最大 MB 数</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>保留被排除记录的运行次数</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>保留的运行报告数</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>保留的设置版本数</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>没有筛选条件：组织单位中的所有人</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>等待管理员决定</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>必须满足全部</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>满足一个即可</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>所有人成为直接成员</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>保持为组中的组</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>每隔几分钟</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐个进行</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>单个人员或组</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>只读取和同步了这一个；其余由下一次运行决定。</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>请提供您所指对象的 GUID、邮件地址或帐户名。</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>是哪一个，1 到 {count}？ </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>到目前为止尚未比较目录和服务。</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>请先运行预览或同步。</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>上次对所有对象的比较没有完成，因此不清楚还有谁具有相同的名称或邮件地址。</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>读取目录所用的基准与上次运行不同。</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>请立即同步，以便将所有对象比较一次。</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>服务中的多个帐户可能属于它：它们具有相同的名称或邮件地址。</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>请立即同步：对所有对象的比较会说明是哪些帐户。</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>在 Active Directory 中未找到 {name}，但它也没有被删除。</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>上次看到它时为 {dn}。读取帐户可能已看不到它，或域控制器没有给出全部内容。</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>请恢复该帐户的权限。在此之前，一切保持原样。</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>在 Active Directory 中未找到 {name}，且不清楚它是否已被删除。</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>上次看到它时为 {dn}。读取帐户看不到已删除的对象。</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>由下一次完全比较决定：请启动一次，或允许该帐户查看已删除的对象。</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} 现在位于目录读取范围之外：{dn}。</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>它已移出搜索基准。</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>下一次完全比较会在执行任何禁用、删除或移除操作之前询问您。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>同步正常，但有事项需要您处理。</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>有计划等待您审阅。</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>在您查看之前，不会发送其中的任何内容。</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>有事项等待您批准。</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>保护机制暂缓了超出平日数量的禁用、删除或移除操作。</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>部分对象无法同步。</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>已排除：{count}。</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>定时同步正在运行。</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>正在同步。</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>正在生成预览。</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>正在应用计划。</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>正在应用已批准的内容。</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>正在同步单个人员或组。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>在您恢复之前，不会自动开始任何同步。</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>目前没有程序运行同步。</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>此计算机上的代理程序已有一分钟没有任何活动迹象。</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>请让此程序保持打开，或将代理程序作为服务启动。</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>设置完成。尚未进行任何同步。</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>首次同步按时间表开始；如果您愿意，也可以立即开始。</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>上次同步被强行结束。</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>此前已确认的内容保留。</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>下一次同步从该处继续。</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>上次同步已停止。</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>上次同步失败。</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>最近 {count} 次同步失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>同步无法开始。</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>下一次同步已逾期。</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>代理程序在运行，但没有开始应执行的同步。</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>如果它在几分钟内没有开始，请重新启动代理程序并查看其日志。</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>与服务断开连接。</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>上次同步已完成。</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>尚未测量现在能否访问服务。</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>无法读取设置。</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>无法说明同步的状况：无法读取其状态数据。</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>无法读取同步的状态数据。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>无法向设置的文件夹写入任何内容。</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>有一项设置不可用。</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>请在设置中选择组织单位。</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>服务不再接受该登录。</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>所有者不再有权管理用户。</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>在同步因此停止之前，请让其他人接替。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>无法访问服务。</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory 不再接受该登录。</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>没有禁用或删除任何人员，因为不能确定谁已离开。</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>目录帐户失去了一项读取权限。</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>被保护机制暂缓：{count}。</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>一次将被禁用、删除、移除或重命名的数量过多，必须由管理员决定是否允许。</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>有计划等待您审阅。更改：{count}。</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>找不到的选定组织单位：{count}。</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} 已被删除，或该帐户不再有权读取它。</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>请恢复该帐户的权限，或从设置中移除该组织单位。</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>待决定的新组织单位：{count}。</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} 是新组织单位。在您决定之前，不会同步其中的任何人员。</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>名称已更改的选定组织单位：{count}。</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} 现在是 {unit}。该选择仍然有效。</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>{host} 的证书将于 {date} 到期。</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>剩余天数：{days}。没有新证书，将无法再读取此域控制器。</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>请在域控制器上续订它。</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>{host} 的证书已于 {date} 到期。</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>目录所信任的颁发机构将于 {date} 到期。</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}。剩余天数：{days}。</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>请在该日期之前将其后继颁发机构记录到设置中。</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>目录所信任的颁发机构已于 {date} 到期。</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}。</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>请将其后继颁发机构记录到设置中。</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>{user} 的密码将于 {date} 到期。</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>剩余天数：{days}。使用已过期的密码无法读取 Active Directory。</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>请在 Active Directory 中更改密码，然后在设置中输入新密码。</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>{user} 的密码已于 {date} 到期。</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>不再报告密码更改的域控制器：{count}。</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>无法安装密码代理程序的域控制器：{count}。</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>等待重新启动的域控制器：{count}。</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}。重新启动后才会捕获该处的密码更改。</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>没有密码代理程序的域控制器：{count}。</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>密码同步未覆盖的可写域控制器：{count}。</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}。在该处更改的密码不会被捕获。</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>被服务拒绝：{count}。</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>每个都会稍后重试，或在其更改时立即重试。</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>上次同步中被排除：{count}。</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>手动暂缓：{count}。</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>有人取消勾选或驳回了它们。它们保持原样。</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>下次同步</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>已断开连接：{cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>待办：{todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>同步服务</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Identity Connect 的另一个副本正在此文件夹中同步。此副本会等待它结束。</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>它未在运行。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>它正在运行。</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>它正在同步。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>它已暂停。</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>它正在失败后重试。</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>服务已安装。它在 {folder} 中工作。</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>{source} 的配置文件现在属于该服务，位于 {folder}。旧文件夹中的其他内容可以删除。</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>服务已移除。其文件夹 {folder} 及其密钥已保留。</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>服务已安装。</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>服务未安装。</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>其消息</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>无法在此系统上从此处安装服务。</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>这是 {system}；此命令只能设置 Linux 的 systemd。</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>在 Windows 上，请以管理员身份运行 packaging/windows/install-service.ps1。在其他系统上，请让系统启动“identity-connect agent --wait”。</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>无法安装服务：systemd 未在此处运行。</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>在容器中或使用其他 init 系统时没有 systemd。</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>请让系统启动“identity-connect agent --wait”。</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>只有管理员可以设置服务。</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>它需要自己的用户、密钥和单元。</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>请使用 sudo 运行该命令。</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>系统没有执行“{command}”。</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>技术详细信息中有其应答。</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>请更正该问题，然后再次运行命令：它会继续。</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>服务无法运行位于 {path} 的程序。</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>主文件夹对其隐藏，使其无法读取任何人的文件。</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>请将 Identity Connect 安装到其他位置，例如 /opt/identity-connect，并从该处运行命令。</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>{folder} 中已有内容。</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>服务有自己的设置，或该文件夹不为空。</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>请先移走该文件夹，然后再次运行命令。</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>此命令仅供 Windows 的服务控制管理器使用。</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>此进程不是作为服务启动的。</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>请去掉 --windows-service。</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>此命令由“service install --move”运行。</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>它需要在标准输入中提供 {size} 字节的密钥。</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>请以管理员身份运行“identity-connect service install --move DIR”。</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>服务没有在 {time} 收到通知。</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>找到名称</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>服务应答</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} 在 {address}、端口 {port} 上有应答</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>由代理服务器 {proxy} 执行</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>没有为此服务设置代理服务器</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} 允许此程序通过</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>证书是服务自身的；中间没有设备进行检查</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} 在此计算机上：没有内容通过网络传送</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>相差达到五分钟时，服务会拒绝登录。</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>请让此计算机从域或时间服务器获取时间。</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} 接受此安装的令牌</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} 认识此安装和 {owner} 的登录</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>{owner} 的登录已结束。</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>它已在 {service} 被撤回，或已过期。同步会继续：它有自己的令牌。需要所有者的登录来证明谁拥有该连接。</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>无法查询 {owner} 的登录是否仍然有效。</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>请在几分钟后再次测量。</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>无需执行任何操作：每次检测信号时会重试。</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} 仍具有角色“{role}”</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} 没有说明所有者是否仍是管理员</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>帐户 {owner} 存在且处于活动状态</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>未设置所有者。在设置之前，不会禁用或删除任何人员。</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>服务无法说明要保护谁的帐户。</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} 即将被删除。</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>有人要求 {service} 删除此帐户。由于该帐户拥有此连接，操作正在等待。</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>请将另一位管理员设为所有者；随后会自动执行删除。</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} 即将被禁用。</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>有人要求 {service} 禁用此帐户。由于该帐户拥有此连接，操作正在等待。</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>请将另一位管理员设为所有者；随后会自动执行禁用。</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service} 将 {owner} 列为所有者，而此处的设置为 {here_owner}。</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>所有者已在服务自身中更改。</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} 接受了上次检测信号</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>未查询，原因是“{cause}”</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>此计算机查询了 DNS 服务器 {dns_server}。它不是解析此名称的正确服务器，或此计算机处于脱机状态。</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>请检查网络连接，以及 {dns_server} 能否解析完整名称 {host}。</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>此计算机查询了 DNS 服务器 {dns_server}。</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>请检查网络连接，以及能否访问 {dns_server}。</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} 拒绝连接（{address}，端口 {port}）。</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>请检查是否允许到 {host}、端口 {port} 的出站连接。</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host}（{address}，端口 {port}）在 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>请检查是否允许到 {host}、端口 {port} 的出站连接，或设置代理服务器。</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>没有通往 {host}（{address}，端口 {port}）的路由。</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>请检查此计算机的网络连接。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>找不到代理服务器 {proxy}。</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>此计算机向 DNS 服务器 {dns_server} 查询了 {host}。</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>请更正代理服务器设置，或让 {dns_server} 能够解析 {host}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>代理服务器 {proxy} 拒绝连接。</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>它未在 {address}、端口 {port} 上运行，或使用其他端口。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>代理服务器 {proxy} 在 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>它已关闭，或防火墙丢弃了到 {address}、端口 {port} 的数据包。</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>此计算机的时钟比 {host} 快 {difference_s} 秒。</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>它显示 {here}，服务显示 {there}。服务拒绝来自时钟有误的计算机的登录。</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>请设置此计算机的日期、时间和时区，并让其从域或时间服务器获取时间。</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>此计算机的时钟比 {host} 慢 {difference_s} 秒。</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>网络或服务非常慢。</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>所有者已不是管理员。</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{owner} 在 {host} 的角色是“{role}”，具有该角色时，连接不能管理任何用户。</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>请重新授予该角色，或将另一位管理员设为所有者。</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>所有者的帐户已被禁用。</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>不再允许 {owner} 在 {host} 登录。</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>请将另一位管理员设为所有者。</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>所有者的帐户已不在服务中。</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} 已在该处被删除。</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>请将另一个帐户设为所有者。</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>所有者的帐户即将被删除或禁用。</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>该帐户的删除或禁用会等到其他人成为所有者之后。</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>服务中的所有者与此处设置中的不同。</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>所有者的登录已结束。</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>请重新登录，或更改所有者。</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>使用此服务时，新所有者必须登录。</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>在该处，仅凭名称不能证明身份。</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>请在不指定名称的情况下更改所有者，并由新所有者批准代码。</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>所有者正在更改中。</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>此程序的另一个窗口或命令正在执行此操作。</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>请稍候，然后查看谁是所有者。</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} 将成为所有者，但服务尚未确认。</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>不清楚 {account} 是否已成为所有者。</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>服务同样拒绝此登录和此设备：{cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>请使用 --account 提供该帐户的用户名或邮件地址。</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} 已登录，但只有 {wanted} 可以成为所有者。</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>代码由另一个帐户批准。其登录已被吊销；未更改任何内容。</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>请重试，并由 {wanted} 批准代码。</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>此前的所有者：{old}；从现在起：{new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} 是所有者。</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>尚未测量连接。请使用 --measure。</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>连接（测量时间：{when}）：</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>通过更改所有者</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>此计算机的时间</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>设置中的所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>服务的时间</translation>
    </message>
</context>
</TS>
