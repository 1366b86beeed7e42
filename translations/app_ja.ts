<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>このアカウントを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>別のアカウントを使用(&amp;A)</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization} (キーの記載)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
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
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>所有者を変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>再度サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>現在の所有者のサインインを更新します (失われた場合も可)</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>今すぐ測定(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>詳細をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>現在の所有者のままにする(&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>サービスでのユーザー名またはメール アドレス(&amp;N)</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>このアカウントが同期によって無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>このアカウントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>別のアカウントを使用(&amp;A)</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>新しい所有者のサインイン</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>新しい所有者の指定</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>所有者を変更しますか?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>アカウントと接続</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>{organization} の管理者がこのページを開き、サインインしてコードを入力します。現在の所有者が行って、サインインを更新することもできます。</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>所有者とは、このコンピューターが代理として動作する管理者です。同期がこのアカウントを無効化または削除することはありません。</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name} はまだ所有者ではありません。</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>接続を測定しています</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>接続済み、確認が必要な点があります</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>最終測定: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>サービスから通知されません</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>未設定: 設定されるまで、誰も無効化または削除されません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>所有開始日時</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>ユーザー名またはメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>{name} のサインインを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>{name} を所有者にする(&amp;M)</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>所有者は {name} のままで、以前のサインインは取り消されます。進行中の同期は続行されます。</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>次回の同期以降、{name} は無効化も削除もされないアカウントになります。</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>今後は {new} が接続の所有者となり、同期によって無効化または削除されることはありません。このコンピューターでの {old} のサインインは取り消されます。進行中の同期は続行されます。</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>その時点で、サービスで {old} に対して待機中の処理が実行されます。</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>所有者を変更しています</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name} が所有者です。</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>Zoho のページには、このコンピューターではなく、お客様独自のクライアントの名前が表示されます。この変更をご自身で開始した場合にのみコードを入力してください。</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>ページに次のコンピューターの名前が表示されている場合にのみ続行してください: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>標準 ({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>すべてのコントローラーのポート(&amp;O)</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>1 ページあたりのオブジェクト数(&amp;P)</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>接続の待ち時間 (秒)(&amp;C)</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>応答の待ち時間 (秒)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>システムの証明機関のほかに信頼する証明機関 (PEM)(&amp;A)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>この接続にのみ適用されます。他の証明機関と同様に、名前を保証します。</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>信頼に関する決定(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>まだ何も決定されていません。システムの規則が適用されます。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>これらを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;G)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>証明機関の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file} は読み取り可能な証明書ではありません。</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>ドメイン コントローラー上のパスワード エージェント</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>インストール中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>アンインストール中</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>フィルターが読み込まれているかどうかは不明です。インストール日時: {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>再起動後にパスワードを取得します。インストール日時: {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>{when} から応答がありません</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>バージョン {version} をインストールできます</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>{when} からパスワードを取得しています</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {done}/{total} MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step} (別のウィンドウまたはコマンドによる)</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>今すぐチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>コントローラーにサインインするアカウント</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>ソフトウェア配布用のコマンド ラインを付けてパッケージを書き出します</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>パッケージ(&amp;P)…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>インストールするパッケージとその要件</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>インストール権限のあるアカウントでサインインするまで、エージェントは待機します。</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>パッケージの選択…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>停止しました。完了した分はそのまま残り、続きから再開します。</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>%n 台のコントローラーにインストールしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>%n 台のコントローラーを再起動し、サービスの提供が再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>%n 台のコントローラーからアンインストールしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>パッケージのフォルダー</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>パッケージを {folder} に書き出しました</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>次の行は、ウィンドウを表示せず、再起動もせずにインストールします。コントローラーの再起動後にパスワードを取得します。「{button:Check now}」を選ぶとここに表示されます。</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>{user} としてサインイン</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>ディレクトリを読み取るアカウントでサインイン</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>別のアカウントでサインイン (1 回だけ入力)</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>コントローラーがまだ不明です。</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>書き込み可能な %n 台のコントローラーすべてがパスワードを取得しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>書き込み可能なコントローラー {total} 台のうち %n 台がカバーされていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n 台が再起動を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n 台が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n 台から応答がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>%n 台を再起動(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>再起動(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>%n 台からアンインストール(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>アンインストール(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>%n 台のコントローラーを更新(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>%n 台のコントローラーにインストール(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>パスワード同期</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>ドメイン コントローラーでパスワードを取得</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} の書き込み可能な各コントローラー上のエージェントが、パスワードの変更時にそのパスワードを取得します。既存のパスワードは、次に変更されたときに同期されます。</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>タスクが進行中です。先に停止するか、終了までお待ちください。</translation>
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
        <translation>証明書のチェーン (上が発行元)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>これまでのピン留め</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 をコピー</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>信頼しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>発行元の証明機関を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>証明機関のファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>この証明書をピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>送信されていません</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>送信されましたが、ここでは何も発行していません</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>署名を検証できませんでした</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} ~ {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}、署名: {digest}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>{day} に期限切れ</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} から</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} まで</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>名前 {name} を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>変更の表示内容</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>アカウントを今すぐ読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>フィールドごとの変更前と変更後</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>メンバー {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>サービスには、このアカウントはもう存在しません。</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>保留中: 再びチェックを付けるまで、現状のまま変更されません。</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>この一式がそのまま承認されるまで待機します。</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>読み取られていません</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>アカウントは既に存在します。現在の値は計画に含まれていません。</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>フィールドごとの変更前と変更後</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>この対象に行われた処理(&amp;T)</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>現在の状態(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>実行を開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>再チェック(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>この行を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>暗号化なし: パスワードは平文でディレクトリに送信されます。</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>接続のチェック</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続をチェック</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>各行を実際に試行します。パスワードは 1 回だけ試行し、自動的に再試行することはありません。</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} 件中 {done} 件チェック済み</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>%n 件のチェックが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続は正常です。</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>%n 件の警告を確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>停止しました。何も変更されていません。いつでも再チェックできます。</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだチェックされていません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>{host} なしで続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>ユーザーまたはパスワードを変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>ドメイン全体を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>代わりに {host} でチェック(&amp;W)</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>信頼しません。この決定は記録されました。パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>証明機関の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>この行を再試行: {check}</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>1 ms 未満</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>結果と対処方法をコピー(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>選択した OU</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Delete キーで OU を選択から取り除きます。</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit} (見つかりません)</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit} 全体</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>{unit} を除く</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>ツリーで表示</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>除外に切り替え</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>対象に含める</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>まだ OU が選択されていません。上で OU にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>選択した OU</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>OU を追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>選択した OU のうち %n 個は、存在しなくなったか、読み取りを許可されていません。ここで取り除くまで、誰も無効化または削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>この条件を移動または複製</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を取り除く</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>条件 {number} のフィールド</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>条件 {number} の比較方法</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>条件 {number} の値</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>ディレクトリにこの名前の属性がないため、全員が空になります。</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>サインイン ページの QR コード</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>またはスマートフォンでスキャン</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>コードをコピーしてブラウザーを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>新しいコードを取得(&amp;G)</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>このコードの残り時間</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>コードはまだありません</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>サービスにコードを要求しています</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>残り {minutes}:{seconds:02d}</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>コントローラーを検索(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;M)</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>ドメイン コントローラー (先頭を優先)(&amp;I)</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>コントローラーを追加 (Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>選択したコントローラーを取り除く (Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>選択したコントローラーを優先</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを非表示</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>ディレクトリを読み取るユーザー(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS (推奨)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>空の場合はドメイン全体</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>コントローラーからベースを読み取る</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>検索ベース(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>詳細設定(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>パスワードが平文で送信されることを承諾(&amp;P)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>保護ストアに保存されます</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Active Directory への接続</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>証明書がピン留めされています (「{button:Advanced}」を参照)。</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>独自の証明機関が信頼されています (「{button:Advanced}」を参照)。</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>ドメイン (このコンピューターが所属)(&amp;D)</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>読み取り権限のあるユーザーで十分です。「{button:Next}」で接続をチェックします。</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} を使用</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>このコンピューターの設定で指定されています ({source})。</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>先にドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>問い合わせを停止</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>コントローラーに再度問い合わせる</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short} は {full} に変更されました。証明書にはコンピューターの完全な名前が記載されます。</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address} は IP アドレスですが、証明書にはコンピューター名が記載されます。名前を使用するか、次のステップで証明書をピン留めしてください。</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short} は {full} に変更されました。</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>ドメイン名は、corp.example.com のような DNS 名で指定します。</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>「ユーザー名@ドメイン」、「ドメイン\ユーザー名」、または識別名の形式で入力してください。</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>DC=corp,DC=example,DC=com の形式で入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>コントローラーが保持しているのは {base} のみで、その外側は含まれません。</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>空の場合: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>先にコントローラーを指定してください。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>コントローラーはまだありません。ドメインを入力して「{button:Find controllers}」を選択するか、完全な名前で追加してください。</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day} (間近)</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>プライマリ: PDC エミュレーターの役割を持っています</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>書き込み可能</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>予期しないエラー</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>すべてのグループを満たす</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>いずれかのグループを満たす</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>グループの結合方法</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>取り除いたものを元に戻す</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>グループを複製</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>グループを上へ移動</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>グループを下へ移動</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを取り除く</translation>
    </message>
    <message>
        <source>and</source>
        <translation>かつ</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>条件は既に %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>インデックス付き</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>ユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>同期する対象を選択</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>前回の読み取り結果を検索しています…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>ディレクトリの読み取りが完了すると、数が表示されます。</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>ディレクトリを読み取るまで、数は表示されません。</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>ディレクトリから読み取り中: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>ディレクトリからまだ読み取られていません: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>条件を満たすユーザーがいないため、同期されるユーザーはいません。</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>条件を満たすグループがないため、同期されるグループはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>%n 人のユーザーすべてを除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>%n 個のグループすべてを除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>同期中のユーザー %n 人が対象から外れることになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>同期中のグループ %n 個が対象から外れることになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>サービスには残りますが、以後は更新されません。</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>現在のユーザー ルールでは、そのうち %n 人のアカウントが無効化されることになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>現在のユーザー ルールでは、アカウントは現状のまま残ります。</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>対象と対象外のユーザー</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>ユーザーのテスト</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>文章とフィルターで表示</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>数の表示に戻る</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>削除されたアカウントのメール、ファイル、データは完全に失われます。そのユーザーが再び同期されても、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>無効化または期限切れの場合も含む</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>アカウントの完全な削除を許可</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>確認済み: アカウントの完全な削除が許可されています。</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>確認のため {number} と入力してください (現在同期されているユーザー数)</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ログ(&amp;G)</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>チェックまたはログ</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>サポート ファイルを保存(&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>この行を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>すべてのチェックを実行(&amp;A)</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>プロキシを変更(&amp;X)</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>問題の原因を調べる</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>すべてのチェックは実際に行われ、何も変更しません。保存されたパスワードは 1 回だけ試行し、以前に拒否されている場合は試行しません。</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total} 件中 {done} 件チェック済み</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだチェックされていません。</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>停止しました。残りは試行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>%n 件のチェックが失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>%n 件の警告を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>問題は検出されませんでした。</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>プロキシ: システムの設定に従う</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>プロキシ: なし</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>プロキシ: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>まだテストされていません</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>サポート ファイルを書き出しました: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行された内容</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>保存期間が終了しました</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>接続をチェック(&amp;K)</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>変更内容は下書きです。同期は続行され、「{button:Update}」を選択するまで何も反映されません。</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>進行中の同期は現在の設定で続行され、次回の同期から新しい設定が使われます。</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>設定を保存しています。</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>入力したパスワードはまだ有効になっていません。その他の変更は下書きとして保存されますが、パスワードは保存されません。</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>その間に別の設定が保存されました。変更内容はその上に保持されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>修正が必要な項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>変更内容を確認(&amp;N)…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>変更済み (まだ有効ではありません)</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>更新しました。次回の同期から新しい設定が使われ、確認した内容だけが許可されます。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>更新しました。次回の同期から新しい設定が使われます。上限を超えるアカウントは保留され、もう一度確認されます。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>更新しました。次回の同期から新しい設定が使われます。</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>破棄しました。設定は元のままです。</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>接続とコントローラー</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>パスワードは平文でディレクトリに送信されます</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>次回の同期</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>エージェントのバージョン</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>接続を測定しています</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>接続は測定されていません</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>測定日時: {when}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>エージェントの実行時</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>前回の同期はここから読み取りました。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>{trip} ms で応答しています。</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>カスタム属性…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>複数の属性または変換…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>表示するフィールド</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>すべてのフィールドを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>このフィールドをマッピングしない (Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>すべての候補を採用(&amp;A)</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>マッピング済みのフィールドはそのまま残ります。</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>やり直し (Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>マッピング済み</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>未マッピング</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>入力した内容に一致するフィールドはありません。</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>すべてのフィールドがマッピングされています。</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>範囲内に誰もいないため、マッピングを試す対象がありません。</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>問題ありません: 範囲内のユーザー %n 人で試行しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>問題ありません: 範囲内のグループ %n 個で試行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>ディレクトリが読み取られていないため、マッピングは試行されていません。</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>まだ不明です: マッピングは全員に対しては試行されていません。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>処理が行われたものすべて</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>何かを変更したもの</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>期間指定なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>発生時期</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>要求または保存したユーザー</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>ユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>ユーザーまたはグループを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>履歴を表示する対象</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>表示内容をファイルに保存</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>表示内容を表 (CSV) として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>表示内容を JSON 行として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>各変更を含めて表 (CSV) として保存(&amp;E)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>各変更を含めて JSON 行として保存(&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始日(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>終了日(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>全員を再表示(&amp;E)</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>{name} に行われた処理</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>ユーザーなし: 予定の時刻</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>履歴にも前回のディレクトリの読み取りにも、「{name}」という名前はありません。</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>実行する行</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再チェック(&amp;G)</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>NTLM を使用(&amp;N)</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>このコントローラーで、より確実に証明できる Kerberos の代わりに使用します。SMB は引き続き署名と暗号化、WinRM は暗号化されます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
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
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>見つかった OU</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>ツリーで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>「{text}」という名前の OU はありません。</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>OU は名前の一部、DN、または GUID で検索できます。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>最初の %n 個の OU。絞り込むには続けて入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>%n 個の OU が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>検索できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>ディレクトリから同期まで</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>ディレクトリ内のユーザー</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>ディレクトリ内のグループ</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>選択した OU 内</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>同期の対象</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>次のすべてに該当する</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>次の少なくとも 1 つに該当する</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>このグループを移動、複製、または取り除く</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>グループ {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>グループ {number} の条件の結合方法</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>現状を維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>この {count} 件を表示(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>{count} と入力</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>許可するには {count} と入力してください</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>もう一度決定する</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>サービスで削除されたものは元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>{total} 人中 {count} 人のユーザーが無効化の対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>{total} 個中 {count} 個のアカウントが完全な削除の対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>{total} 件中 {count} 件のメンバーがグループから外される対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>{total} 人中 {count} 人のユーザーがサインイン名の変更の対象です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>同期中のユーザー {count} 人を含む OU が見つかりません</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>ディレクトリの読み取り権限が失われました</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>{total} 件中 {count} 件の変更が保留されています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>それでも {count} 人を無効化(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>それでも {count} 個のアカウントを削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>それでも {count} 件のメンバーを外す(&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>それでも {count} 人の名前を変更(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>この OU は意図して削除した(&amp;D)</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>この場所はもう読み取らない(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>それでも {count} 件の変更を許可(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>承認済み: {count} 人のユーザーが無効化されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>承認済み: {count} 個のアカウントが削除されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>承認済み: {count} 件のメンバーがグループから外されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>承認済み: {count} 人のユーザーの名前が変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>意図した削除: {count} 人のユーザーは対象から外れます</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>承認済み: 読み取れないものは検索されません</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>承認済み: {count} 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>現状維持: {count} 人のユーザーは無効化されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>現状維持: {count} 個のアカウントは削除されません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>現状維持: {count} 件のメンバーはグループに残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>現状維持: {count} 人のユーザーの名前は変わりません</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>現状維持: OU が見つからない間は、無効化、削除、グループからの取り外しは行われません</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>現状維持: 権限がない間は、無効化、削除、グループからの取り外しは行われません</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>現状維持: {count} 件の変更は行われません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>このステップの目的</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>このページの目的</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>ヘルプ – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>このヘルプは翻訳されていないため、英語で表示されています。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>知っておくと便利なこと</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>うまくいかない場合</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>実行された内容を確認</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>発生した内容 (新しい順)</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>表示する(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>{n} 件の項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>処理がなかった {n} 回の実行は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>履歴の範囲では、この対象に行われた処理はありません</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>フィルターの期間外か、保存期間より古い可能性があります。</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>失敗した実行はありません</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>保存されている実行はすべて完了し、除外された対象はありません。</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>フィルターによってすべて非表示になっています</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>全員のすべてを表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>すべて表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も発生していません</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>今後、各実行と設定の保存が、変更内容とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>この実行はもう保存されていないか、まだ記録されていません。</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>履歴の保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>停止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>{n} 件の項目を {file} に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>保存中: {done}/{total}</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>保存済み: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>所有者なしで続行: 誰も無効化または削除されません(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>この接続を所有するアカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>サービスでのユーザー名またはメール。同期によって締め出されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>このコンピューターに移動 (もう一方での使用は終了します)(&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>代理の対象</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>読み取りアカウント</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>設定の保存先</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>パスワードは平文でディレクトリに送信されます</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>1 つの証明書がピン留めされています</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>独自の証明機関が信頼されています</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>変更: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>「インストール」で行われること</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>インストールの進行状況</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>接続のインストール</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>このコンピューターを登録し、設定を保存します。ユーザーは変更されません。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>インストールしています…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>元に戻しました。このコンピューターの登録は解除されています。</translation>
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
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>{host} にインストール中 ({at}/{total})</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>{host} を再起動中 ({at}/{total})</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>{host} からアンインストール中 ({at}/{total})</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>コントローラーに進行状況を問い合わせています</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>混入した空白、引用符、改行は取り除かれます。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>インストール キー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>キーのパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアント シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>ベアラー トークン(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>プロキシの設定(&amp;R)</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>ユーザーの送信先</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>アクセス方法</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>キーは保護ストアに保存されます。</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>インストール キーの貼り付け</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>キーは、このコンピューターがどの組織で使用されるかを示します。クラウド ディレクトリの管理ページからコピーしてください。</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>管理パネル &gt; Directory Stores &gt; カスタム ストア</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Zoho の API コンソール &gt; ブラウザー以外のアプリケーション</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>キーに記載されていません</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>このコンピューターに移動 (もう一方での使用は終了します)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>はい、これは自組織のサービスです(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>はい、両方とも自組織のサービスです(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>独自のクライアントでサインインし、SCIM でユーザーを送信します。</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>管理者がブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>ベアラー トークンでサービスに接続します (SCIM 2.0)。</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>選択した OU の全員</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>選択した OU のすべてのグループ</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>条件を満たすユーザーのみ</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>条件を満たすグループのみ</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>条件によって除外されるユーザーはいません。システム アカウントは同期されません。</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>条件によって除外されるグループはありません。システム グループは同期されません。</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>属性の一覧を読み取れませんでした。任意の名前を入力してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>集計を停止</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>配布グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>セキュリティ グループ(&amp;S)</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>同期する種類</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>後で作成された OU のユーザーも、他と同様に同期されます。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先に確認する</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>後で作成された OU のユーザーは、ここでチェックを付けるまで同期されません。</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>後で作成された OU は除外されますが、ここでチェックを付けることもできます。</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>選択した OU の下の新しい OU(&amp;I)</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>選択した OU 内</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>現時点で %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>OU にチェックを付けると、そのユーザーが対象になります。</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>数えられませんでした</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未集計</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>%n 個のシステム オブジェクトを除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>グループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>種類が選択されていません</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>言語を検索</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>この名前の言語はありません。</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>言語の選択</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>最後のページで最初の同期を開始するまで、ディレクトリもクラウドも変更されません。</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>今サインインできるクラウド ディレクトリの管理者</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>ドメイン名、またはそのコントローラーの名前</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>ユーザーとグループを読み取れるディレクトリ ユーザーとそのパスワード</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>約 10 分の時間</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>言語の選択</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name} (グループ)</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name} (アカウント)</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>除外されるアカウントとグループ</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>これらはドメイン自体に必要なため、チェックの有無にかかわらず同期されません。Domain Users などのビルトイン グループも含まれます。</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>除外される対象はありません。</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>ライセンス条項</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>ライセンスに同意する(&amp;A)</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>リンクをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>ライセンスの確認と同意</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License バージョン 2.0。このプログラムの使用、変更、再配布が認められています。</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>ライセンスの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} に保存しました。</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>ライセンスの印刷</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>通常の日より多い変更は、承認されるまで待機します</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>上限を変更(&amp;L)…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>ディレクトリが次の割合だけ縮小したときはすべて待機</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>空になった OU や失われた権限は、全員が対象から外れたように見えます。</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>{number} 件まで、確認なしで無効化できます。</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>{number} 件まで、確認なしで削除できます。</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>{number} 件まで、グループから外すことができます。</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>{number} 件まで、ユーザー名が変わることを許可します。</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>{total} 件すべてを確認なしで無効化できます。</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>{total} 件すべてを確認なしで削除できます。</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>{total} 件すべてのユーザー名が変わることを許可します。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>{total} 件中 {number} 件まで、確認なしで無効化できます。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>{total} 件中 {number} 件まで、確認なしで削除できます。</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>{total} 件中 {number} 件まで、ユーザー名が変わることを許可します。</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>確認なしで許可する範囲の決定</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>新しい記録は自動的に表示されます。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>選択した記録、または表示中のすべて</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取っています…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>このプログラムの警告と失敗はここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>フィルターによって %n 件の記録すべてが非表示になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>すべて表示(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>%n 件中 {count} 件の記録</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>{host} のログ</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>このコントローラーではまだ何も行われていません。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトまたはダーク</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>このコンピューターはセットアップの準備ができています</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
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
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>このコンピューター上の別のプログラムがスケジュールを実行しています。その状況をここで確認できます。</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · 必須</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>属性を選択</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>{field} の属性</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>値あり</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未マッピング</translation>
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
        <translation>全員に対してマッピングを試しています…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>フィールドのマッピング</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>各フィールドに入る属性を指定します。サンプルに結果がすぐに表示されます。</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>ユーザーは同期の対象として選択されていません。マッピングは後のために保存されます。</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>グループは同期の対象として選択されていません。マッピングは後のために保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>%n 件を除外して続行(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>試さずに続行(&amp;W)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>範囲内の %n 件はこのマッピングでは同期できません。理由とともにここに表示されます。マッピングまたは値を変更するか、このまま続行してください。続行した場合は除外され、何も行われません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>全員に対してはマッピングを試せませんでした。ディレクトリを再度読み取るか、このまま続行してください。送信前にプレビューで各ユーザーを確認できます。</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>メンバー {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>既に追加されています</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>既に外されています</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>技術的な詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>%n 件が対応待ちです</numerusform>
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
        <translation>次回以降の実行</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>一時停止中: これらは実行されません。</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>次回以降の実行 ({zone} の時刻)</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>{date} は時計が {wall} を飛ばすため、実行は {time} になります。</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>{date} は {wall} が 2 回あるため、1 回目に実行されます。</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>保存済みの内容と比べて、加わる対象も外れる対象もありません。</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n 件が対象に加わることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n 件が対象から外れることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>そのうち %n 件にアカウントがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>未完成の条件 %n 個はまだ集計に含まれていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>プレビューのみ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>今すぐ完全比較(&amp;F)</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>変更分だけでなく、全員を読み取って両側を比較します。</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>計画を確認(&amp;R)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>計画を適用しています。確認済みの分はそのまま残り、残りは待機します。</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>前回の同期は %n 分前、次回は {minutes} 分後です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>前回の同期: {when}。</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>次回の同期: {when}。</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>実行を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>実行はまだありません。各実行が棒グラフとして表示されます。</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>再開(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>既知の情報を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>対応待ちのものはありません。</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>決定待ちのものはありません</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>1 件のユーザーまたはグループ</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更分</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>すべてを比較</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>一部除外</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>処理なし</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>一部保留</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>エージェントのパッケージ</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>パッケージとその要件の指定</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>ファイル (MSI)(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-256(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>署名者の拇印 (省略可)(&amp;T)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>ファイルを開く(&amp;A)…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>SHA-256 は、ファイルからではなく発行元から入手してください。コピー前に照合し、各コントローラー上でもファイルを開いたまま再度照合します。</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>これを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;G)</translation>
    </message>
    <message>
        <source>Windows Installer (*.msi)</source>
        <translation>Windows インストーラー (*.msi)</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;J)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>ドメイン コントローラーでパスワードを取得</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain} の書き込み可能な各コントローラー上のエージェントが、パスワードの変更時にそのパスワードを取得します。既存のパスワードは、次に変更されたときに同期されます。</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>ドメイン コントローラーでタスクが進行中です。続けると停止します。</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>パスワードの変更を同期(&amp;A):</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>ユーザーは Active Directory のパスワードでサービスにサインインします。</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>書き込み可能な各コントローラー上のエージェントが、パスワードの変更時にそのパスワードを取得します。既存のパスワードは次回の変更時に同期されます。</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>インストールには Domain Admin、SMB、WinRM、および各コントローラーの再起動が必要です。開始は最初の同期の後で、それより前に始まることはありません。</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>オフのままにすると、何もインストールされません。後でオンにできます。</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>インストールに使うアカウント</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>再起動しない</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>1 台ずつ再起動し、プライマリを最後にする</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>コントローラーの再起動</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>{user} としてインストール</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>ディレクトリを読み取るアカウントでインストール</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>別のアカウントでインストール (1 回だけ入力)</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>パスワードを取得する場所の選択</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>省略可能です。ここでは選択とチェックのみを行い、まだ何もインストールされません。</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>パッケージを選択(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>すべてチェック(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>書き込み可能なコントローラー {total} 台のうち %n 台がカバーされていません: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>書き込み可能な %n 台のコントローラーがすべて選択されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>最初の行の準備ができていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>そのうち %n 台の準備ができていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>各コントローラーは再起動後にパスワードを取得します。</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>再起動の前に確認が求められます。</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>完了せず: 強制終了</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n 件が未同期</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>0.1 秒未満</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>ユーザー {n} 人を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>ユーザー {n} 人を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>ユーザー {n} 人を有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>ユーザー {n} 人を無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>ユーザー {n} 人を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>ユーザー {n} 人が同期対象外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>グループ {n} 個を作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>グループ {n} 個を更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>グループ {n} 個を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>グループ {n} 個が同期対象外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>グループにメンバー {n} 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>グループからメンバー {n} 件を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>変更: {fields}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>変更: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>{n} 個のグループから外れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>メンバー {n} 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>メンバー {n} 件を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>設定: 保存されている最初のバージョン</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>設定: {names}、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>設定: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>以前の名前: {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>同期待ち</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>対象に加わる</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>対象から外れる</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>この条件で同期される対象はありません。</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>除外される対象はありません。</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>保存済みの内容と比べて、加わる対象はありません。</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>保存済みの内容と比べて、外れる対象はありません。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>識別名</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>説明をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>最新の計画を開く</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>これを再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>保留を解除(&amp;L)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>履歴で表示(&amp;H)</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>この対象を今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>対象を選択</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>同期される理由、されない理由を段階ごとに確認し、その対象だけを同期できます。</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>説明できませんでした。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>%n 回拒否されました。{time} 以降に再試行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>{group} のメンバーとして:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>この対象を同期しています…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>進行中の実行の終了を待っています…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>承認待ちのものがあります (上を参照)。</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>同期できませんでした (上を参照)。</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>再度読み取りました: 処理は不要です。</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>停止しました。それまでに確認された分は残ります。</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>アカウントを作成しました。</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>値を更新しました。</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>アカウントを有効化しました。</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>アカウントを無効化しました。</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>アカウントを削除しました。</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>同期の対象ではなくなりました。</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>グループを更新しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>{count} 個のメンバーシップを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>{count} 個のメンバーシップを解除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>名前、メール、アカウント</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>テストするユーザー</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかったユーザー</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>名前を入力すると、そのユーザーが同期されるかどうかとその理由を確認できます。</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>この名前のユーザーはディレクトリから読み取られていません。</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>同期の対象</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>未決定: 何も変更されません</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>同期の対象外</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>今はしない(&amp;O)</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>最大 {most} 行を選択してください ({count} 行選択中)。</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>下で最大 {most} 行を選択してください。</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>選択した行だけが送信され、その他は計画のまま残ります。</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>複数選択するには Ctrl キーを押します。保留中の行は送信できません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>この %n 件から開始(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>すべての見出しに戻る(&amp;H)</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>名前、アカウント、OU を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>ユーザーとグループ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>ユーザー、グループ、または両方</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;C)</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>行に対するその他の操作</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>一部の行から開始(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>表示中の {count} 行をすべて保留(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>表示中の {count} 行すべてにチェック(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>選択した {count} 行を保留(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>選択した {count} 行にチェック(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>この {count} 行を表として保存(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>承認待ちの {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>{count} 行が他の見出しで見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>検索とフィルターによって、ここの行がすべて非表示になっています</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>すべての行を再表示(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>この計画には何もありません</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>選択した OU には誰もおらず、以前に同期された対象もありません。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{count} 行中 {chosen} 行を選択</numerusform>
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
        <translation>保留しています…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>チェックを付けています…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>停止しました。チェックは変更されていません。</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>変更された行はありません。既に指定どおりか、そもそも送信されない行です。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count} 行を保留しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count} 行にチェックを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>行を表として保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>停止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count} 行を {file} に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>保存中: {done}/{total}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>処理内容と理由</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>計画に含まれなくなりました</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>保留中: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>承認待ち: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>{account} を作成</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>メンバー {count} 件で作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>{fields} を変更</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>メンバー {count} 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>メンバー {count} 件を外す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>対象から外れる</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>新規はありません</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>選択した全員が既にサービスに存在します。</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>更新するものはありません</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>サービスの値はディレクトリと一致しています。</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>再び有効化される対象はありません</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>無効化される対象はありません</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>選択から外れる対象はありません</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>競合はありません</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>すべての名前とアドレスは一意です。</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>選択した OU で除外される対象はありません</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>変更のない対象はありません</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>すべてが新規です。</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>保留中のものはありません</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>チェックを外したものは現状のまま残り、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>拒否されたものはありません</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>ここで待機している行はもうありません</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product} は実行を続けます</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>同期はスケジュールに従って続行されます。このアイコンからウィンドウを開いたり、終了したりできます。</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題あり</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>グループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>メール ドメイン</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>それぞれが自組織のドメインであることを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n 個のアドレス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>ほか %n 個のドメイン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>なし: 直接接続</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>次のアドレスのプロキシ</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>接続をテスト(&amp;E)</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>プロキシはサインインが必要(&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>プロキシのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>プロキシのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>プロキシのパスワード(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>保護ストアに保存されます</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試しています…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>テストではサービスに問い合わせを 1 回送信するだけで、何も変更しません。ディレクトリへの接続にプロキシが使われることはありません。</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>サービスへの接続方法の選択</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>このクエリで見つかるユーザーだけを同期 (グループは対象外)(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>クエリを保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>整形(&amp;F)</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>1 行に 1 条件</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>変更を元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>クエリを取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>クエリで見つかったユーザーの一部</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>まだ試していません。</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>クエリは保存されていません。選択した OU のすべてのユーザーが同期されます。</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>クエリで絞り込みます。保存すると、見つかるユーザーを確認できます。</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>ディレクトリに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>現時点で %n 人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>クエリを試せませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>そのうち %n 人が選択した OU 内</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>クエリに該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>このクエリではユーザーは同期されません。</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>クエリに %n 人のユーザーが該当します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>クエリに少なくとも %n 人のユーザーが該当します。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>ほかにもいる可能性があります。試行はここで終了しました。</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>{product} の終了</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>このコンピューター上のエージェントが実行しているため、同期は続行されます。</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>同期が進行中です。このプログラムとともに停止しますが、確認済みの分は残ります。</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>このプログラムが閉じている間は何も同期されません。</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>次回の同期の開始予定: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>このコンピューターとアカウント</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>%n 台のコントローラーからエージェントをアンインストールしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>この時点から、そこで変更されたパスワードは同期されなくなります。</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows は、コントローラーが再起動するまで読み込んだものを保持しますが、それまで何も動作しません。この操作でコントローラーが再起動されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>%n 台のコントローラーからアンインストール(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残しておく(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>設定を読み取れません – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>最後の正常なバージョンを復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>チェックを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>サポート ファイルを保存(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>ご自身でファイルを修正した後に選択します。</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>設定がなくてもチェックできるすべての項目です。</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>シークレットと名前は含まれません。保存前に内容を確認できます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>設定の履歴を調べています…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>設定の履歴に、読み取れるものがありません。</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>設定に問題はありません。</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>{who} が {date} に保存した内容です。現在のファイルは同じ場所に退避されます。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>設定を読み取れません</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>読み取れるようになるまで何も同期されません。ユーザーとグループは現状のまま残ります。</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>各コントローラーは直ちにシャットダウンされます。作業中のユーザーはサインアウトされ、確認は表示されません。</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>次のコントローラーは、前のコントローラーの LDAP、SYSVOL、DNS が応答してから再起動されます。復帰しないものがあれば、残りには何も行いません。</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>%n 台のコントローラーを、この順序で 1 台ずつ再起動しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>ここからはどのコントローラーも再起動されません</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>その間サイトにサービスを提供する他のコントローラーが不明なため除外されました: {names}。都合のよいときにご自身で再起動し、「{button:Check now}」を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>%n 台のコントローラーを再起動(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>コントローラーを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>結果を表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>確認済みの変更 (日数)(&amp;C)</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>元に戻すために必要な情報も含みます。</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>確認済みの変更の最大サイズ (MB)(&amp;M)</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>最も古い記録から削除されます。</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>拒否されたレコードを保存する実行の数(&amp;W)</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>同期できなかったレコードとその理由です。</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>実行のレポート(&amp;R)</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>変更が保存されている実行のレポートは、変更と同じ期間残ります。</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>設定のバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>それぞれを表示し、復元できます。</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>履歴の保存期間を設定</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>ドメイン コントローラーでパスワードを取得</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>最初の同期を実行しています</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>同期を実行しています</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>確認してから最初の同期を開始</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>計画の確認</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>同期は停止されました</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>同期は完了しませんでした</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>最初の同期が完了しました</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>同期が完了しました</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>ここで停止した作業や残した作業は、後で状態ウィンドウの「{page:Password sync}」から続行できます。</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>これらは確認済みの結果です。サービスがそれぞれに応答しました。</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>サービスが確認した変更は、その都度すぐに記録されます。</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>プレビューはディレクトリとサービスを読み取り、何も書き込みません。</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>現状のまま残すもののチェックを外してください。開始するまで何も書き込まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>その後 %n 台のコントローラーにパスワード エージェントがインストールされます。再起動の前に確認が求められます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>その後 %n 台のコントローラーにパスワード エージェントがインストールされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>変更せずに完了(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>ユーザー {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>グループ {count} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>変更 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>{users}を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>{groups}を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>{users}と{groups}を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>{changes}を適用(&amp;A)</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期しています…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>プレビューを作成しています</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>プレビューの作成中は何も書き込まれません。</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>新しいプレビューが必要です。</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>新しいプレビューを作成(&amp;N)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>プレビューを作成できませんでした。</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>この計画では、無効化、削除、グループからの取り外しは行われません。{reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>%n 行から開始しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>サービスは {chosen} 件すべてを確認しました。他の {rest} 件の変更は計画のまま残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>サービスは {chosen} 件中 {done} 件を確認しました。他の {rest} 件の変更は計画のまま残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>最初の同期</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>いつでも停止できます。確認済みの分は残り、それ以外は元のままです。</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>何も送信されないうちに停止しました。計画は変更されていません。</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>セットアップ レポートの保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>レポートを {file} に保存しました</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>この変更で対象に加わる人も、対象から外れる人もいません。</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>確認のため数を入力(&amp;T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>更新後</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>更新による変更</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>反映前の変更内容の確認</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>続行するには {number} と入力してください。</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>ディレクトリを読み取るアカウントのパスワード</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>プロキシでのサインイン</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>再入力済み</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>更新前に修正が必要な項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number} は上限を超えています。入力すると、これらのアカウントだけが 24 時間許可されます。次回の同期までに他のアカウントが加わった場合は、すべてを保留して確認を求めます。上限を超えるメンバーシップについては、次回の同期で確認を求めます。</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number} は上限を超えています。入力すると設定が保存されます。対象がまだ確定していないため、次回の同期はこれらのアカウントを保留し、もう一度確認を求めます。</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>ユーザーへの影響を調べています…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>ディレクトリを読み取れなかったため、ユーザーへの影響は不明です。上限を超えるものは実行時に保留されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n 人が対象に加わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>うち %n 人はアカウントなし (無効)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>%n 人が対象から外れることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>%n 個のアカウントが無効化されることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>%n 個のアカウントが完全に削除されることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>%n 個のグループが対象に加わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>%n 個のグループが対象から外れることになります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>更新後は {count} 人が同期されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n 件を同期できません: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>確認のため {number} と入力(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>実行が進行中です。先に停止するか、終了までお待ちください。</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>属性を追加(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>作成方法(&amp;H)</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>候補を使用(&amp;I)</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>{name} の結果</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>属性 (この順序)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>属性名</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID は、Active Directory の各オブジェクトをそのアカウントにリンクします。名前の変更や移動があっても変わらないため、重複して作成されたり、別人と取り違えられたりすることはありません。そのため、この行は固定されています。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>全員が異なる値でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>最大 %n 文字です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>ユーザー ルール</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Active Directory でユーザーが無効化されたか期限切れになった場合、</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>アカウントを無効化する</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Active Directory で再び有効化されると、サービスでも再び有効化されます。</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>同期によってアカウントが有効化、無効化、削除されることはなくなります。</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>ユーザーが選択した OU から外れた場合、</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>アカウントは有効なまま残り、同期の対象ではなくなります。</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Active Directory でユーザーが削除された場合、</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>完全に削除する</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>新しいアカウントのワンタイム コードの送付先</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>本人にメールで送る</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>同期されるメール アドレスに送ります。</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>管理者に送る</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>メールで送り、管理者が本人に伝えます。</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>誰にも送らない</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>管理者が各パスワードを設定し、別の方法で伝えます。</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>同期されるユーザーには</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>招待メールを送る</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>まだパスワードを設定していないユーザーには、最大 1 日 1 回、再度招待します。</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>メールを送らない</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>再度問い合わせる(&amp;K)</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>アカウントの扱いの決定</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>最初の同期までは何も行われません。各実行で処理内容が表示されます。</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>状態を反映する設定が必要ですが、オフになっています。</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>この接続の所有者が不明です。判明するまで、誰も無効化または削除されません。</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>この接続の所有者は {name} です。無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>同期中のユーザー</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>この接続の所有者</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>現在、同期中の %n 人がその外にいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>現在、その外にいる同期中のユーザーはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>現在、同期中の %n 人が見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>現在、同期中のユーザーは全員見つかっています。</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>次回の実行で %n 人にアカウントが作成されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>現在、新しいユーザーはいません。</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>現在、選択範囲に無効化または期限切れのユーザーはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>現在、選択範囲の %n 人が無効化または期限切れです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>そのうち %n 人のアカウントはまだ有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>サービスの機能を問い合わせています…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>選択は保存されています。</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>最近の実行</translation>
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
        <translation>毎秒 {rate} 件</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>残り約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>残り約 %n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>セットアップ レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>サービスのページを開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds} 秒、要求 {requests} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>計画の変更 {count} 件がまだ送信されていません。途中で終わったものはありません。送信済みの分は確認および記録され、残りは元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>残りの {count} 件を続行(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>競合 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>ルールによる除外 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>承認待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>未同期: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count} 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count} 件を除外 (最初の {shown} 件を表示)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>サービスがすべてを確認しました</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>処理するものはありませんでした</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>計画が確認を待っています</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>一部の変更が承認を待っています</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>完了しましたが、一部のオブジェクトは除外されました</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>停止しました。これまでに確認された分は残ります</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>同期は失敗しました。これまでに確認された分は残ります</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>ユーザーの作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>ユーザーの更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>ユーザーの有効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>ユーザーの無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>ユーザーの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>ユーザーの同期終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>グループの作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>グループの更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>グループの削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>グループの同期終了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>グループへのメンバーの追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>グループから外したメンバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>表示する実行の変更</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>この実行の名前を検索</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>この実行の表示内容をファイルに保存</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>表 (CSV) として保存(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>JSON 行として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>実行の変更</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>要求元: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>設定バージョン {number} による</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>開始: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}、所要時間 {took}、要求 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>{n} 件の変更が承認待ちになりました</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>すべての変更 ({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>未同期 ({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>この実行の変更は設定された保存期間より古いため、件数だけが残っています。</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>この実行ではサービスの変更も除外もありませんでした。</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>これを含む名前はここにありません</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>すべて表示(&amp;L)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>確認済みの変更</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>棒グラフで表示(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>見つかった対象</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>前のサンプル</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>次のサンプル</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>ランダムなサンプル</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>サンプル ユーザー</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>サンプル グループ</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>サンプル ユーザーを検索</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>サンプル グループを検索</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>該当する対象はありません。</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>次回の起動時に実行</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>このコンピューターの停止中に実行できなかった分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>スケジュールを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>手動で開始する実行はこれまでどおり行われます。</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>変更分の間隔(&amp;C)</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>毎日(&amp;D)</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>曜日指定(&amp;W)</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>毎月の実行日(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>実行の間隔 (分)</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>日数の少ない月は末日に実行します。</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>実行日</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイム ゾーン(&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>同期の時期の選択</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>変更は次回の実行後にサービスに反映されます。いつでも手動で同期することもできます。</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>全件の時刻(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>時刻(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>コントローラーへのサインイン</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>ドメイン コントローラーにインストールできるアカウントを使用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>このページを離れるまでメモリに保持され、保存されることはありません。間違ったパスワードが自動的に再試行されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>このアカウントで続行しますか?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>管理者としてサインイン</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>このアカウントが接続の所有者になります。所有者は後で変更できます。</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>ブラウザーでページを開き、サインインしてコードを入力します。</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho から通知されません。組織の所有者または管理者である必要があります</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>Zoho のページには、このコンピューターではなく、お客様独自のクライアントの名前が表示されます。このセットアップをご自身で開始した場合にのみコードを入力してください。</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>ページに次のコンピューターの名前が表示されている場合にのみ続行してください: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>新しいコードを取得(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>プロキシの設定(&amp;R)</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>接続が回復しました</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>コードの有効期限が切れたため、新しいコードを表示しています。サインインを待っています</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>ブラウザーでのサインインを待っています</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>コードは引き続き有効です。{seconds} 秒後に再試行します</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>{seconds} 秒後に自動的に再試行します</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>コードをコピーしました。ブラウザーでのサインインを待っています</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>コードをコピーしました。ここではブラウザーを開けません。別のデバイスでリンクを開いてください</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>リンクをコピーしました。サインインを待っています</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>このコンピューターへのサインイン時にこのプログラムを開始する</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>時計の横のアイコンとして起動し、スケジュールに従って同期します。これがオフで、サービスとして動作するエージェントもない場合、このプログラムが閉じている間は何も同期されません。</translation>
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
        <translation>要確認</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>まだ測定されていません</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>このコンピューターのユーザーとともに開始</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>%n 個の OU を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>%n 個の OU を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>ユーザーのフィールド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>グループのフィールド %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>選択した OU の全員</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>ルール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>対象から外れた場合: {leaving} · 削除された場合: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>無効化の上限: {percent} %、最低 {least}、最大 {most}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>変更分は %n 分ごと、すべては {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>ドメイン コントローラー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>なし: 直接接続</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>変更: %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>サポート ファイルの保存</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>ここに表示されている内容がそのまま書き込まれ、何も送信されません。シークレットは取り除かれ、ユーザーは別の名前に置き換えられます。</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>ホスト名と OU 名を読み取り可能なまま残す(&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>取り除いた数</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>サポート ファイルに含まれるファイル</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>このファイル内を検索</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;J)</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>作成しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>取り除く必要があるものはありませんでした。</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>取り除くか置き換えたもの – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>「{text}」はこのファイルにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>%n 行目</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>前回の読み取り結果を検索しています…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再度読み取る</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>ディレクトリを読み取っています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>ディレクトリの読み取り: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>グループ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>ディレクトリが最後まで読み取られなかったため、数が実際より少ない可能性があります。</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>読み取りは停止されました。数を表示するには「{button:Read again}」を選択してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>発生した内容</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>保存期間が終了しました</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>パスワード同期</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>設定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>設定をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>現在有効な設定を、保管または持ち運び用のファイルに書き出します。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>変更前に、相違点とユーザーへの影響を確認できます。まだ更新していない変更は置き換えられます。</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>設定の持ち運び</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>設定を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>所有者を変更(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>接続設定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>終了 (同期は続行)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>終了(&amp;Q)…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>次回の同期: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n 件の対応が必要です</numerusform>
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
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>再試行: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>一部選択</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>このステップの内容</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>OU を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>OU を検索</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>組織単位</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>同期する対象の選択</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>チェックを付けた OU の下にあるものはすべて対象になります。</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>この OU はツリーにもうありません。</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>OU と種類</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP クエリ (オン)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP クエリ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>除外 ({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>名前、メール、アカウント</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>名前、メール、アカウント、DN、または GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>ユーザーまたはグループを検索</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>すべて再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>対象を検索し、同期の有無とその理由を確認</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>前回の同期時に読み取った内容です。選択した対象は再度読み取ることができます。</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>同期中の対象があります。続けると停止します。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>{count} 件中、最も一致する {few} 件。絞り込むには続けて入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>隔離されているものはありません</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>サービスが内容を理由に拒否した対象はありません。</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>保留中の対象はありません</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>計画の行でチェックが外されたもの、または却下されたものはありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>{count} 件中、最初の {few} 件。絞り込むには名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count} 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>「{text}」に一致する対象はここにありません。</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>検索を空にすると他の対象が表示されます。</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>検索をクリア(&amp;H)</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>探す対象を入力</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>名前またはその一部、メール アドレス、アカウント名、以前の名前、識別名、または GUID。</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>新しい対象かもしれません。今すぐディレクトリから読み取ることができます。</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>ディレクトリから読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>新しい対象は次回の同期後に認識されます。</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>今すぐ全員を同期(&amp;V)</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>検索できませんでした。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>確認待ちの計画はありません。プレビューで作成できます。</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>{count} 件が次回の実行で再送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>保留を解除しました。次回の実行で処理が決まります。今すぐこの対象を同期することもできます。</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>変更前と変更後の設定</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>このバージョンを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>設定で続行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>やめる(&amp;L)</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>設定は現在と同じです。復元するものはありません。</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>今後、次の内容が変更されます:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>まだ何も変更されていません。まず設定ページにユーザーへの影響が表示されます。接続の所有者、このデバイス、パスワードは現状のままです。</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>この設定はアカウント {user} でディレクトリを読み取ります。そのパスワードは保存されていないため、再入力が必要です。</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>ディレクトリへの別の接続は、チェックに合格した後にのみ切り替わります。</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>{when} に設定が保存されました</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>保存されている最初のバージョンです。それ以前の内容は不明です。</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>影響の例…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>例として使用するユーザー</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>予想される処理</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
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
        <translation>このステップのヘルプ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – ステップ {number}/{total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>ステップ {number}/{total}、{title}、{state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>ステップ {number}/{total}、{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>修正が必要な項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>セットアップの終了</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>これまでの入力内容を保存しますか?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>次に開いたときに、このステップからセットアップを続行します。</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>接続はインストールされています。確認が済むまで何も同期されません。</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>保存して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP フィルター</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>フィルターをコピー</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>他のツールで試すためのものです。条件とは異なり、LDAP はアクセント記号の違いも無視します。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>このコンピューター: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>すべてを比較します</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>その日は時計が {wall} を飛ばすため、直後に実行します。</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>その日は {wall} が 2 回あるため、1 回目に実行します。</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>{time} が 2 回あります: 1 回目です。</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>{time} が 2 回あります: 2 回目です。</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>日数の少ない月の末日です。</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>この属性を取り除く</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>使用法: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: エラー: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>認識できない引数: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>引数 %s のいずれかが必要です</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>引数 %s と同時には使用できません</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>あいまいなオプション: %(option)s は %(matches)s に該当します</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>無効な選択: %(value)r (選択肢: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>無効な %(type)s の値: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>引数が 1 個必要です</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>引数は 1 個以下です</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>引数が 1 個以上必要です</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>明示された引数 %r は無視されます</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect はクラウド ディレクトリを Active Directory と一致させます。コマンドを指定しない場合はウィンドウが開きます。</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>このヘルプ メッセージを表示して終了</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>プログラムのバージョン番号を表示して終了</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>サインイン時と同様に、時計の横のアイコンとして開く (コマンドなし)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>設定、シークレット、履歴 (既定: $IDENTITY_CONNECT_FOLDER またはユーザーのデータ)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>システムの言語の代わりに使用する言語 (de、pt_BR など)</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>エラーの技術的な詳細</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>組み込みのディレクトリ サービスと Active Directory ですべてを試す</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>試用のためのディレクトリ サービスと Active Directory を実行</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>応答ファイルから無人で設定</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>同期の内容を表示し、その計画を保存</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>今すぐ同期、またはプレビューした計画をそのまま適用</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>ウィンドウなしで、停止するまでスケジュールに従って同期</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>オペレーティング システムのサービスとしてのエージェントのインストール、アンインストール、確認</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>ユーザーまたはグループが同期される (されない) 理由を表示</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>実行された内容 (実行、変更、設定のバージョン) を表示</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>設定の表示、比較、エクスポート、インポート、復元、およびディレクトリの新しいパスワードの指定</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>同期の状況、対応待ちのもの、最近の実行を表示</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>承認のために保留されているものの表示、承認、却下、解除</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>サービスが拒否したものを、原因と次回の試行とともに一覧表示</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>接続の所有者の表示または変更</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>ドメイン コントローラーへの Password Sync Agent のインストール、コントローラーの再起動、状況の確認</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>インストール キーの作成または確認</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>すべてをチェックし、機密情報を除いたサポート用ファイルを書き出す</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: 組み込みのサンドボックスで主な処理を、ウィンドウで、または (`--headless`) 自動で行います。

何も残りません。プロファイルは一時フォルダーに、シークレットはこのプロセスのメモリに置かれ、
サンドボックスはコマンドとともに終了します。
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>ウィンドウなしで自動的に実行</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>ユーザー数 (既定 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: このコンピューター上だけで試用するためのディレクトリ サービスと Active Directory です。</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>コントローラーの証明機関 (PEM) をここに書き出す</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>Zoho と同じ方式: 2 つのデータ センターでのサインインとカスタム ストア</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: ウィザードが求めるすべての内容を、無人で設定します。

シークレットは環境変数、プロンプト、またはキーリングから取得し、ファイルや引数からは取得しません。
失敗した場合は何も残りません。
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML。完全な例は README にあります (answers-example.toml)。シークレット: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD、またはプロンプト</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>既存の接続の設定を置き換える</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: 読み取りと比較を行い、同期の内容を表示します。サービスには何も書き込まれません。</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>計画とそのすべての変更</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: 今すぐ 1 回実行します。独自の計画を作成して適用するか、プレビューした計画をそのまま適用します。

独自の計画は、スケジュールによる実行と同様、可能な場合は前回の実行以降にディレクトリで変更されたものだけを対象とし、
可能でない場合と `--full` を指定した場合は全員を対象とします。
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>結果を JSON で出力</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>前回の実行以降にディレクトリで変更されたものだけでなく、両側で全員を比較 (サービスで手動で変更されたものは、これでのみ検出されます)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>プレビューしたこの計画だけをそのまま適用</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>現在のディレクトリの内容で、この対象だけを同期 (ユーザーまたはグループの名前、メール、アカウント名、DN、または GUID)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>先に、保留中の変更の一式を承認 (`holds` を参照)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>その件数。完全に削除されるものがある場合に必要</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: スケジュールと、ウィンドウからの要求を、停止されるまで実行します (サービス)。</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>別のもの (開いているウィンドウ) がこのフォルダーで動作している場合、終了するまで待つ</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>Windows のサービス コントロール マネージャーが開始する形式</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: オペレーティング システムのサービスとしてのエージェント (systemd のある Linux)。</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>ユーザー、キー、ユニット。コンピューターとともに開始</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>停止する。フォルダーとキーは残る</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>インストールの有無と動作の状態</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: ユーザーまたはグループが同期される、またはされない理由。決め手となった段階が最後に表示されます。</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>段階と事実を JSON で出力</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>名前、メール、アカウント名、DN、または GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: 何が、誰に、いつ、どの設定で行われたかを新しい順に表示します。</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>このユーザーまたはグループに行われた処理 (以前の名前でも可)</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>1 つの実行、その変更、拒否されたレコード</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>設定の 1 つのバージョンと、現在との相違点</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>設定のバージョンのみ</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>確認されたすべての変更も含める</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>この日 (2026-11-30) または時刻以降</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>この日 (2026-11-30) または時刻より前</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>処理を行った実行、何かを変更した実行、または失敗した実行</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>このオペレーティング システム アカウントが要求した実行と、保存した内容</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>1 行に 1 つの JSON オブジェクト</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>このファイル (.csv または .jsonl) に、変更を含めて書き出す</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: 有効な設定をウィンドウなしで、ファイルに書き出し、比較し、変更します。

`import` と `restore` は、何かが変更される前に、相違点と、前回の読み取りに基づくユーザーへの影響を
表示します。ディレクトリへの別の接続は、チェックに合格した後にのみ切り替わります。
パスワードの試行は 1 回だけです。進行中の同期は現在の設定で続行されます。
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>有効な設定</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>シークレットとこのデバイスに属するものを除いて、ファイルに書き出す</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>相違点を表示した後に、ファイルから取り込む</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>ファイルによって変更される内容</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>以前のバージョンに戻す (history --config で一覧表示)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>ディレクトリを読み取るアカウントの別のパスワード</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>応答を JSON で出力</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: 判定、対応待ちのもの、接続の状態、最近の実行の結果。</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>状態を JSON で出力</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: ガードが保留しているものとその理由、およびそれに対する決定。

`list` はすべての保留を、`show` はその行を表示します。`approve` はその一式だけを 24 時間許可し、`reject` は
`release` まで現状を維持します。ID は、先頭部分で区別できる場合は短縮できます。
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>すべての保留 (サブコマンドなしの場合も同じ)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>1 つの保留の行 (名前付き)</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>この一式だけを 24 時間許可</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>解除されるまで現状を維持</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>決定を取り消す</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: サービスが内容を理由に拒否したもの、その原因、再送信の時期。</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>一覧を JSON で出力</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>次回の実行でこのオブジェクトを再送信 (all: すべて)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: 接続の所有者と、別の所有者への変更方法。

`show` は、接続の所有者と、前回測定した状態を表示します。`--measure` は再度
問い合わせます。`change` は、コードを承認した人 (同じ組織の管理者、または現在の所有者) を所有者にします。
現在の所有者の場合はサインインが更新されます。`--account` を指定すると、他のアカウントは所有者になれません。
サインインがない場合 (通常の SCIM) は、これでアカウントを指定します。
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>所有者と接続の状態 (サブコマンドなしの場合も同じ)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>コードを承認した人が、以後の所有者になる</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: ドメイン コントローラー上の Password Sync Agent を、ウィンドウなしで操作します。

`check` はインストールの前提を確認し、何も変更しません。`install`、`restart`、
`uninstall` は続きから再開します。`status` は既知の状況を表示し、`--refresh` を付けると問い合わせます。
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>インストールの前提を確認。何も変更されない</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>1 台ずつインストールまたはアップグレード</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>プライマリを最後にして 1 台ずつ再起動</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>既知の範囲でのそれぞれの状況</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>エージェントをアンインストール</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` と `key check`: インストール キー。シークレットはプロンプトから、または標準入力の
`name=value` の行として取得し、プロセス一覧に表示される引数からは取得しません。
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>標準入力またはプロンプトからキーをオフラインで読み取る</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: すべてのチェックと、機密情報を除いたサポート用ファイル。

何かが破損していても、何も設定されていなくても動作します。終了コードは、最初に失敗したチェックの
ものです。警告は失敗とみなされません。
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>結果を JSON で出力</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>サポート ファイル (ZIP) を、シークレットとユーザーの名前を除いて書き出す</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>ホスト名と OU 名を読み取り可能なまま残す</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>ユーザーのプロファイル フォルダー。その設定、履歴、シークレットがサービスに移動される</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>今は行わない</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>相違点を表示して終了</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>確認を求めない</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>無効化または削除されるアカウントの数。上限を超える場合に必要</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>保留の ID、またはその先頭部分</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>今すぐサービスに問い合わせる</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>ユーザー名またはメール アドレス。このアカウントだけが所有者になれる</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>対象のコントローラー (複数の場合は複数回指定)。省略時は設定のコントローラー</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>保存されたものとは別のアカウント: user@domain または DOMAIN\user。パスワードは IDENTITY_CONNECT_CONTROLLER_PASSWORD から取得するか、入力を求め、保存しない</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>パスワードの入力を求めるか、標準入力の 1 行として読み取る</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>このコントローラーには NTLM でサインイン。それ以外はすべて Kerberos</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>コントローラーに問い合わせる</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>シークレットは入力が求められます。パイプの場合は、標準入力に token=... のような行を指定します: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>サインインあり (既定)、独自のクライアントによる Zoho、または通常の SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: OAuth クライアントを作成したデータ センター。--service-url の代わりに指定</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>ユーザーがサインインするサービスのベース URL</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>SCIM 2.0 エンドポイントのベース URL</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>組織 (サービスでの識別)</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>組織 (ユーザーに表示する名前)</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>サインインに使う OAuth クライアント</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>有効期間の最終日 (UTC)</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>内容を JSON で出力</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>失敗しました。このエラーの説明はまだありません: {code}。</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>技術的な詳細をサポートに送ってください。</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>ドメイン コントローラーが指定されていません。</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>ドメイン {domain} について DNS に登録がないか、一覧が空です。</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>ドメイン コントローラーの完全な名前 (dc1.corp.example.com など) を入力してください。</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>「{host}」はホスト名ではありません。</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>コントローラーは、dc1.corp.example.com のような名前、または dc1.corp.example.com:636 のような名前とポートで指定します。</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>名前を修正してください。</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>名前 {host} は DNS に存在しません。</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>問い合わせ先の DNS サーバー ({dns_server}) はこの名前を認識していません。</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>完全な名前 (dc1.corp.example.com など) を入力するか、このコンピューターがドメインの DNS サーバーに問い合わせるようにしてください。</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>名前 {host} を検索できませんでした。</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>DNS サーバー {dns_server} が応答しません。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>このコンピューターのネットワーク接続と DNS 設定を確認してください。</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>このコンピューターには DNS サーバーがありません。</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>ネットワーク設定で指定されていません。</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>ドメイン コントローラーの名前を手動で入力するか、DNS サーバーを設定してください。</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>「{domain}」はドメイン名ではありません。</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>ドメインの DNS 名は corp.example.com のような形式です。</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host} はポート {open_port} (LDAP) では応答しますが、ポート {port} (LDAPS) では応答しません。</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>ファイアウォールがポート {port} をブロックしているか、コントローラーに証明書がないため LDAPS が無効になっています。</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>ポート {port} を開くか、コントローラーに証明書を導入するか、StartTLS を選択してください。</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host} がポート {port} での接続を拒否しています。</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>待ち受けているものがないか、ファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>名前とポート、およびコントローラーが動作していることを確認してください。</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host} がポート {port} で {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>コントローラーが停止しているか、ファイアウォールがパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>コントローラーが動作していること、およびこのコンピューターからポート {port} が開いていることを確認してください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>{host} のポート {port} に到達できません。</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>このコンピューターからそのネットワークへの経路がありません。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>このコンピューターのネットワーク接続と、使用している場合は VPN を確認してください。</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host} はビジー状態のため応答できません。</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>コントローラーがそのように応答しました。</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>同期は自動的に次のコントローラーで続行されます。チェックの場合は、後で再試行するか、別のコントローラーでチェックしてください。</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host} はシャットダウン中か、利用できません。</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>{host} への接続が終了しました。</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>応答が完了する前に、コントローラーまたはネットワークが接続を閉じました。</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>再試行してください。頻繁に発生する場合は、長時間の接続を切断するファイアウォールがないか調べてください。</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host} は {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>コントローラーが過負荷になっているか、ネットワークで応答が失われました。</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host} の応答は LDAP ではありません。</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>別の種類のサーバーが待ち受けているか、経路上で応答が変更されました。</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host} は LDAP サーバーですが、Active Directory ではありません。</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>既定のドメインが示されていません。</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>ドメイン コントローラーの名前を入力してください。</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host} はポート {port} での接続を受け入れましたが、すぐに閉じました。</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>コントローラーに LDAPS で使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>名前 {host} の「サーバー認証」用の証明書をコントローラーにインストールするか、ドメインの証明機関に証明書を発行させてください。</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host} が暗号化への切り替え (StartTLS) を拒否しました。</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>コントローラーに使用できる証明書がありません。</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>名前 {host} の「サーバー認証」用の証明書をコントローラーにインストールしてください。</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host} はポート {port} での接続を受け入れましたが、応答しませんでした。</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>コントローラーが応答不能になっているか、ファイアウォールが接続を止めています。</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>コントローラーが正常に動作していることを確認してください。</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host} は古いバージョンの TLS しか提供していません。</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>このプログラムには TLS 1.2 以降が必要です。Windows Server 2008 R2 と 2012 では、有効にするまでオフになっています。</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>コントローラーで TLS 1.2 を有効にしてください。</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host} はポート {port} で TLS に対応していません。</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>このポートは、暗号化されていない LDAP または別のサービスのものです。</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>LDAPS にはポート 636 を使用するか、ポート 389 には StartTLS を選択してください。</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>コントローラーとこのコンピューターが合意できませんでした。詳しくは技術的な詳細を参照してください。</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>コントローラーの証明書と TLS 設定を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>{host} の証明書は {not_after} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>更新されていません: {subject}。</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>コントローラーの証明書を更新してください。コントローラーの日付が正しい場合は、このコンピューターの時計を確認してください (現在 {now})。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>{host} の証明書は {not_before} より前には有効ではありません。</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>このコンピューターの時計は {now} です。時計が間違っているか、時計の間違ったコンピューターで証明書が発行された可能性があります。</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>このコンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>証明書は {host} 用に発行されたものではありません。</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>有効な名前: {names}。</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>これらの名前のいずれかをコントローラーとして入力してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>{host} の証明書は、このコンピューターが認識していない証明機関から発行されています。</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>発行元は {issuer} です。</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>発行元の証明書をこのコンピューターの信頼ストアにインストールするか、SHA-256 を照合したうえでここで発行元を信頼してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>{host} の証明書は自己署名です。</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>保証する証明機関がありません: {subject}。</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>ドメインの証明機関の証明書をコントローラーに導入するか、SHA-256 を照合したうえでこの証明書をピン留めしてください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>{host} の証明書は強度が不足しています。</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>キーは {key}、署名は {signature} です。このコンピューターの規則では、短いキーと古い署名は拒否されます。</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>RSA 2048 以上と SHA-256 を使用する新しい証明書を発行してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>{host} の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>このコンピューターが検出した問題は、技術的な詳細に示されています。</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>コントローラーの証明書を修正してください。</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host} は、ピン留めされたものとは別の証明書を提示しています。</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>ピン留めされた SHA-256 は {expected}、提示されたものは {found} です。証明書が更新されたか、このコンピューターとコントローラーの間に第三者が介在しています。</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>新しい SHA-256 をコントローラーのものと照合してから、ピン留めしてください。</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>登録された証明機関は証明書ではありません。</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>BEGIN CERTIFICATE で始まる PEM 形式のテキストである必要があります。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>証明機関の証明書を選択し直してください。</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Active Directory のユーザー名が空です。</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>アカウントの名前を入力してください。</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>{user} のパスワードが空です。</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory は空のパスワードを匿名アクセスとして扱います。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host} はこの名前とパスワードを受け入れません: {user}。</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>パスワードが間違っているか、そのようなアカウントがありません。</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>パスワードを再入力してください。アカウントがロックされないように、試行は 1 回だけ行われました。</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>アカウント {user} は存在しません。</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host} はこの名前を認識していません。</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>名前は「ユーザー名@ドメイン」、「ドメイン\ユーザー名」、または識別名の形式で入力してください。</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user} はこの時間帯のサインインを許可されていません。</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>アカウントにログオン時間が設定されています。</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>アカウントのプロパティですべての時間を許可してください。</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user} はこのコンピューターからのサインインを許可されていません。</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>アカウントは特定のコンピューターに制限されています。</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>アカウントのプロパティの「ログオン先」に、このコンピューターまたはコントローラーを追加してください。</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>{user} のパスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>ドメインの規則で新しいパスワードが求められています。</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Active Directory で新しいパスワードを設定し、ここに入力してください。サービス アカウントの場合は、パスワードを無期限にしてください。</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>アカウント {user} は無効です。</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Active Directory で無効化されました。</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>アカウントを有効にするか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>アカウント {user} は有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>有効期限の日付を過ぎています。</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>アカウントのプロパティで後の日付を設定するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user} は先に新しいパスワードを設定する必要があります。</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>「ユーザーは次回ログオン時にパスワード変更が必要」にチェックが付いています。</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>このユーザーとして Windows に 1 回サインインするか、チェックを外してから、ここにパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>アカウント {user} はロックされています。</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>間違ったパスワードが何度も試行されました。試行を停止しました。</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Active Directory でアカウントのロックを解除し、正しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host} はこの種類のサインインにチャネル バインディングを要求しています。</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>サインインが暗号化された接続に結び付けられていませんでした。</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>LDAPS で簡易バインドを使用してください。</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host} は {user} のサインインを許可しませんでした。</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>コントローラーが示した理由は、技術的な詳細に表示されています。</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Active Directory でアカウントを確認してください。</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host} は暗号化されていないサインインを拒否しています。</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>コントローラーは署名または TLS を要求しています。</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>SSL をオンにしてください (LDAPS または StartTLS を選択)。</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>このディレクトリの属性を一覧表示できません。</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{user} には {dn} の下のスキーマが表示されません。</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>アカウントにスキーマの読み取りを許可するか、属性の名前を入力してください。</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn} が存在しないか、{user} から見えません。</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>名前が間違っているか、アカウントにそこを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>ベース DN を確認するか、アカウントに読み取りを許可してください。</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user} は {dn} の読み取りを許可されていません。</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>アカウントに権限がありません。</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>アカウントにそこを読み取る権限を与えてください。</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn} は識別名ではありません。</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>識別名は OU=Sales,DC=corp,DC=example,DC=com のような形式です。</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host} は時間の上限に達したため検索を停止しました。</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>クエリの処理に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>ページ サイズを小さくするか、クエリを単純にしてください。</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host} はサイズの上限で応答を打ち切りました。</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>コントローラーが許可する件数は、実際の件数より少なくなっています。</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>ページ サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host} は管理上の上限に達したため検索を停止しました。</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>クエリの負荷が、コントローラーのポリシーで許可された範囲を超えています。</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn} は別のドメインに属しています。</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host} は {referral} を参照先として示しています。</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>そのドメインのコントローラー、またはこのドメインのベース DN を入力してください。</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host} はページ単位の読み取りに対応していません。</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>すべての Active Directory が備えている拡張機能がサーバーにありません。</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host} は、続きの結果があるかどうかを示しませんでした。</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>応答にページング情報がありません。</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>別のコントローラーで再試行してください。</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host} が要求を拒否しました (結果 {result})。</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>コントローラーからのメッセージは、技術的な詳細に示されています。</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>LDAP クエリを解釈できません。</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>名前、演算子、または値が LDAP クエリの書き方になっていません。</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>クエリは (department=Sales) や (&amp;(department=Sales)(title=*)) のように書きます。</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>OU がもう存在しないか、アカウントから見えません。</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>削除されたか、権限が失われました: {guid}。</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>OU を読み込み直してください。</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>{base_dn} の下にユーザーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>ベース DN にユーザーがいないか、{user} から見えません。</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>ベース DN とアカウントの権限を確認してください。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>{host} の時計は、このコンピューターより {seconds} 秒進んでいます。</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>両方の時計を同じ時刻ソースに合わせてください。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>{host} の時計は、このコンピューターより {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host} と {other} は異なるドメインに属しています。</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>1 つの同期で読み取るドメインは 1 つです。</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>同じドメインのコントローラーを指定してください。</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>未チェック: 先に名前が見つかる必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>未チェック: 先にポートが応答する必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>未チェック: 先に暗号化が機能する必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>未チェック: 先に証明書が信頼される必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>未チェック: 先にサインインが成功する必要があります。</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host} はポート {port} で応答しています。</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>{version} で暗号化されています。</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>暗号化なし: パスワードは平文で {host} に送信されます。</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>未チェック: 接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>信頼済み、有効期限 {not_after}。発行元: {issuer}。</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>ピン留めされた証明書です。有効期限は {not_after} です。</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>{host} の証明書の有効期限は {not_after} です。</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>{user} としてサインインしました。</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>時計は一致しています (差: {seconds} 秒)。</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>{host} の時計が {seconds} 秒ずれています。</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{base_dn} の下に {count} 個の OU があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>{base_dn} の下に組織単位が見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>ユーザー {count} 人 ({samples} など)。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>ユーザー {count} 人以上 ({samples} など)。</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>グループ {count} 個 ({samples} など)。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>グループ {count} 個以上 ({samples} など)。</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>{base_dn} の下にグループが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>削除されたオブジェクトを参照できます。</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user} は削除されたオブジェクトを参照できません。代わりに全体を比較して削除を検出するため、時間がかかります。</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user} には必要以上の権限はありません。</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>アカウント {user} は自分自身を参照できないため、その権限は不明です。</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user} には読み取り以外の権限もあります: {groups}。通常のアカウントで十分です。</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>{user} のパスワードの有効期限は {date} です。</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user} には読み取り以外の権限もあり ({groups})、パスワードの有効期限は {date} です。</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>{host} しか指定されていません。これが使えないと何も同期されません。</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host} も正常です。</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>{domain} のドメイン コントローラーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>問い合わせ先の DNS サーバー ({dns_server}) には、このドメインの _ldap._tcp.dc._msdcs レコードがありません。</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>名前を確認するか、ドメインの DNS サーバーを使用するか、コントローラーを完全な名前で追加してください。</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>DNS サーバーは {host} について回答できませんでした。</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server} の回答: {answer}。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>再試行してください。解消しない場合は、DNS サーバーのログで原因を確認してください。コントローラーは名前で追加することもできます。</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>{host} のポート {port} はグローバル カタログです。ここからは読み取りません。</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>グローバル カタログは各エントリの一部しか保持していません。ユーザーやグループのメンバーがなくなったように見え、取り除かれてしまいます。</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>LDAPS にはポート 636 を使用するか、ポートを省略してください。</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>{host} のポート {port} は LDAPS には使用できません。</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>StartTLS および暗号化されていない LDAP 用のポートです。</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>ポートを省略するか、636 を使用するか、StartTLS を選択してください。</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>{host} のポート {port} は LDAPS でのみ使用できます。</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>最初のバイトから暗号化されています。</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>ポートを省略するか、389 を使用するか、LDAPS を選択してください。</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn} は {host} が保持する範囲に含まれていません。</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>保持している範囲: {contexts}。</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>検索ベースを修正するか、空にしてドメイン全体を使用してください。</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>発行元は {issuer} です。コントローラーはその証明書を送信していません。</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>証明機関の証明書をファイルとして選択するか、このコンピューターの信頼ストアにインストールするか、SHA-256 を照合したうえでコントローラー自身の証明書をピン留めしてください。</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject} は証明機関の証明書ではありません。</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>1 台のコンピューターを識別することはできますが、他のコンピューターの証明書を発行することはできません。</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>コントローラーの証明書を発行した証明機関の証明書を選択してください。</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>このコンピューターの時計は {seconds} 秒進んでいます。</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>このコンピューターの時計は {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>サービス {service} の時計は {seconds} 秒進んでいます。</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>このコンピューターの時計をタイム サーバーと照合してください。正しい場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>サービス {service} の時計は {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>{host}、このコンピューター、{service} の時計がすべて異なり、最大 {seconds} 秒の差があります。</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>コントローラーとこのコンピューターを同じ時刻ソースに合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>このコンピューターの時計は、一致している {host} と {service} から {seconds} 秒ずれています。</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>サービス {service} の時計は、{host} およびこのコンピューターから {seconds} 秒ずれています。</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>{host}、このコンピューター、{service} の時計に最大 {seconds} 秒の差があります。</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}、このコンピューター、{service} は一致しています (最大の差: {seconds} 秒)。</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host} とこのコンピューターは一致しています ({seconds} 秒)。{service} の時計は読み取れませんでした。</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>未チェック: {host} への接続が終了しました。</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>未チェック: 先に検索ベースが正しい必要があります。</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>ピン留めされた証明書です。{not_after} に有効期限が切れていますが、ピン留めでは期限は問われません。</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host} も正常ですが、{other} は正常ではありません。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>検索ベース</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>コントローラーとこのコンピューターの差 (秒)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>パスワードの有効期限</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>より強い権限を持つグループ</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>往復時間 (ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>最大の差 (秒)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>サービスとこのコンピューターの差 (秒)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>信頼した証明機関</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>ピン留めした証明書</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>平文でのパスワード送信を承諾</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>インストール キーがありません。</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>貼り付けられたのは空白または引用符だけです。</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>メールまたは管理パネルから行全体をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>これはインストール キーではありません。</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>キーは {expected} で始まります。</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>最初の文字から最後の文字まで、行全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>このインストール キーのバージョンは {version} です。このプログラムが読み取れるのはバージョン {supported} です。</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>キーは別のバージョンの製品で作成されました。</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>このプログラムを更新するか、新しいキーを依頼してください。</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>インストール キーは {length} 文字で、{expected} 文字ではありません。</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>コピー時に一部が欠けたか、余分な文字が加わりました。</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>行全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>インストール キーに間違った文字があります。</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>チェックサムが一致しません。コピーまたは入力の際に何かが変わりました。</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>入力するのではなく、コピーして貼り付け直してください。</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>インストール キーは {date} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>キーは一定期間のみ有効です。</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>サービスの管理パネルで新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>インストール キーの接続先 {url} は安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>シークレットは HTTPS アドレスにのみ送信されます。</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>キーの作成者に、https:// アドレスのキーを依頼してください。</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>インストール キーに、どのサービスのものかが示されていません。</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>サービスのアドレスも SCIM のアドレスも含まれていません。</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>どちらかを含めてキーを作成し直してください。</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>インストール キーに {missing} がありません。</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Zoho 用のキーには、OAuth クライアントの ID とストアの同期エンドポイントが必要です。</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>両方を含めてキーを作成し直してください。</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>最も長い値を短くしてください。</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>このインストール キーにはパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>長期間有効なシークレットが含まれているため、ロックされています。</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>キーの作成時に設定したパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>インストール キーのパスフレーズが違います。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>大文字小文字とキーボードの言語を確認し、再入力してください。</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host} はこのインストール キーを認識していません。</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>取り消されたか、別の組織または別のサービスのものです。</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>このインストール キーは {date} に {device} で使用されました。</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>1 つのキーでインストールできるのは 1 台です。</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>名前 {host} が見つかりません。</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>このコンピューターがオフラインか、DNS サーバーがこの名前を認識していません。</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>ネットワーク接続と名前を確認してください。</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>そこでサービスが動作していないか、ファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>アドレスと、ポート {port} への送信接続が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} に到達できません。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>停止しているか、ファイアウォールがパケットを破棄しています。</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>{host} への送信 HTTPS が許可されていることを確認するか、プロキシを設定してください。</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>{host} への接続がありません。</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>このコンピューターとサービスの間のネットワークが切断されています。</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>ネットワーク接続を確認してから再試行してください。スケジュールされた同期は自動的に再試行します。</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>サービスまたはネットワークが過負荷になっています。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>数分後に再試行してください。スケジュールされた同期は自動的に再試行します。</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host} が応答せずに接続を終了しました。</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>サービスが再起動中か、途中で接続が切断されています。</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>{host} への接続がすべて使用中です。</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>サービスの応答が、要求の速度に追いついていません。</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>{host} が要求を実行したかどうかは不明です。</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>要求を送信した後に接続が失われました。</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>次回の実行では、先に確認したうえで、不足している分だけを送信します。</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} はアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>https://directory.example.com のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url} は安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>HTTPS でないと、トークンが平文で送信されます。例外はこのコンピューター自身だけです。</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host} が {target} に転送しています。</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>サービスが移転したか、このネットワークで先に Web ページでのサインインが必要です。この接続のサインインは別のホストには送信されません。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>ブラウザーで Web ページを開いてネットワークにサインインするか、アドレスを修正してください。</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>{host} への要求を保留しました。</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>サービスがこのホストを指定しましたが、サインインは別のホストのものです。</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>インストール キーとサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host} の応答が有効な応答ではありません ({content_type})。</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>多くの場合、プロキシやゲスト ネットワークのページか、アドレスの間違いです。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>ブラウザーで Web ページを開いてネットワークの要求を確認するか、アドレスを修正してください。</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host} が {limit} バイトを超える応答を送信しました。</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>プロキシ {proxy} がサインインを要求しています。</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>サインインなしではこのプログラムの通信が許可されません。</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>プロキシの設定でユーザー名とパスワードを入力するか、サービスへの接続をサインインなしで許可するようプロキシを設定してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>プロキシ {proxy} が {user} のサインインを拒否しています。</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>パスワードが間違っているか、プロキシがパスワードではなくドメインのサインイン (Kerberos、NTLM) だけを受け付けています。</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>ユーザー名とパスワードを修正するか、サービスへの接続をサインインなしで許可するようプロキシを設定してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>プロキシ {proxy} がこの接続を許可していません。</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>プロキシの規則でサービスが禁止されています。</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>サービスのホストをプロキシで許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>プロキシ {proxy} が接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>プロキシがサービスに到達できないか、過負荷になっています。</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>プロキシを確認してから再試行してください。スケジュールされた同期は自動的に再試行します。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>プロキシ {proxy} に到達できません。</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>停止しているか、アドレスが変わっています。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>このコンピューターまたはこの接続のプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>プロキシ「{proxy}」は使用できません。</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>プロキシのアドレスは http://proxy.example.com:8080 のような形式です。</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>このコンピューターまたはこの接続のプロキシ設定で修正してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>{host} の証明書の発行元「{issuer}」は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>多くの場合、このネットワーク内の機器が検査のために暗号化接続を復号しています。</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>{host} を検査対象から除外するか、発行元をシステムの信頼された証明機関に追加してください。</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>保証する証明機関がないため、別のサーバーが同様の証明書を提示することもできます。</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>サービスに証明機関の証明書を導入してください。または、SHA-256 ({sha256}) をサービスのものと照合し、システムの信頼された証明書に追加してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>{host} の証明書は {date} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>運営者が更新していないか、このコンピューターの時計が進んでいます。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>このコンピューターの日付を確認してください。正しい場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>{host} の証明書は {date} 以降に有効になります。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>このコンピューターの時計が遅れている可能性があります。</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host} が {names} の証明書を提示しています。</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>アドレスが間違っているか、別のサーバーが代わりに応答しています。</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>サービスのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>{host} への暗号化された接続がありません。</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>相手側がこのポートで TLS 1.2 以降に対応していません。</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>アドレスとポートを確認してください。</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>登録された証明機関を読み取れません。</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>PEM 形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>登録し直してください。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>このコンピューターとサービスの時計に {difference_s} 秒の差があります。</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>サービスは、時計が間違っているコンピューターからのサインインを拒否します。</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host} はこのプログラムが認識しているサービスではありません。</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>アドレスに検出ドキュメントがありません。</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>アドレスを確認するか、このサービスを通常の SCIM 2.0 として設定してください。</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>サービスが指定した {url} は安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host} が速度を落とすよう求めています。</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>この時間内に許可されている数を超える要求が行われました。</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>{resumes_at} に再開します。失われるものはありません。スケジュールされた同期は自動的に続行されます。</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host} は過負荷かメンテナンス中です ({status})。</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host} がサーバー側のエラーを報告しています ({status})。</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>サービスに障害が発生しています。</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>{at} に自動的に続行されます。</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host} がこの要求を受け付けません ({status})。</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>アドレスが別のサービスのものか、サービスにこの機能がありません。</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host} は、この接続によるユーザー管理を許可しなくなりました。</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>サインインした管理者のロールが失われたか、トークンの権限が失われました。</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>ロールを元に戻すか、別の管理者でサインインしてください。</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>サービスが SCIM トークンを拒否しています。</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>取り消されたか、有効期限が切れたか、全体がコピーされていません。</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>サービスで新しいトークンを作成し、それを使って接続を設定してください。</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>サービスはこのインストールを認識しなくなりました。</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>サービスで取り除かれたか、別のコンピューターに移動されました。</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>新しいインストール キーでこのコンピューターを設定し直してください。</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>このサンドボックスは、実際のディレクトリのユーザーを受け付けません。</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>試用のためのものであり、ディレクトリがこのコンピューター上にありません。</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>意図した操作である場合は、サンドボックスのエージェントのページでドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>サービスにアカウント「{name}」がありません。</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>サービスのアカウントのユーザー名またはメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>招待は送信されませんでした。</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>サービスでメール通知がオフになっています。</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>オンにしてから、招待を再送信してください。</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>このプログラムはプロバイダー「{provider}」を認識していません。</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>キーまたは設定は、より新しいバージョン用に作成されています。</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>サービスへのサインインが終了しました。</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>取り消されたか、有効期限が切れました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>再度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>Web ページでサインインが拒否されました。</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>そこで拒否が選択されました。</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>新しいコードを取得して承認してください。</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account} は {organization} に、インストール キーは {wanted} に属しています。</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>別の組織のアカウントでサインインが行われました。そのサインインは取り消されました。</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>新しいコードを取得し、{wanted} の管理者としてサインインしてください。</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account} はユーザーを管理できません。ロールは「{role}」です。</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>接続には次のいずれかのロールが必要です: {needed}。サインインは取り消されました。</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>新しいコードを取得して該当するアカウントでサインインするか、このアカウントにロールを付与してもらってください。</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>サービスがサインイン先として指定した {url} は安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>サインイン ページは HTTPS アドレスである必要があります。</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>サインインに関するサービスの応答を使用できません。</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>必要な内容の一部がありません。</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>このサービスにはサインインがありません。</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>通常の SCIM 2.0 で使用できるのはトークンだけです。</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>サービスの SCIM トークンを入力してください。</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host} は Zoho のアカウント サーバーではありません。</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Zoho のデータ センターの一覧がありません。</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>OAuth クライアントを作成したデータ センターのアドレス (https://accounts.zoho.eu など) を使用してください。</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>アカウントのデータ センター「{location}」は不明です。</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>アカウント サーバーの一覧にありません。</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>別のデータ センターのアカウントでサインインするか、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>クライアント シークレットがありません。</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho はサインインのたびにこれを必要としますが、キーに含まれていません。</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Zoho の API コンソールからコピーしてください。</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host} がクライアント シークレットを受け入れません。</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>一部しかコピーされていないか、作り直されたか、別のデータ センターのものです。</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>インストール キーのステップに戻り、Zoho の API コンソールのクライアント シークレットを入力してください。</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>サービスがこのプログラムをクライアントとして受け入れません。</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>キーまたは設定のクライアント ID が間違っているか、取り消されています。</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>新しいインストール キーを依頼してください。</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>アカウントはサービスにもう存在しません。</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>サービスで削除されました。</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>次回の実行で、このユーザーの処理があらためて決まります。</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>サービスの「{name}」に、一意でなければならない値があります。</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>別のアカウントが同じユーザー名またはメール アドレスを持っています。</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>どちらかを変更するか、両者をリンクしてください。</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>サービスの {count} 個のアカウントが「{value}」を持っています。</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>どれを指すのか判別できません。</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>サービスで値を一意にしてください。</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>サービスがこのオブジェクトを受け入れませんでした。</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>許可されていない値があります。技術的な詳細に示されています。</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Active Directory で値を修正するか、別の属性をマッピングしてください。</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>サービスがこのオブジェクトの処理中にサーバー側のエラーで失敗しました ({status})。</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>次回の実行で再試行されます。解消しない場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>このアカウントは接続の所有者であるため、サービスが保持しています。</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>要求された処理は、別の所有者になるまで保留されています。</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>先に所有者を変更してください。</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>選択した OU 内にあります。</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>条件なし: 選択した OU のすべてが同期されます。</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>条件を満たしています。</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>「{attribute}」によって条件を満たしています。</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>除外: このオブジェクトは Active Directory 自体に必要です。</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>重要なシステム オブジェクトとしてマークされています。</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>除外: ユーザーではなく、ドメインの Kerberos キー アカウントです。</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>除外: ユーザーではなく、管理されたサービス アカウントです。</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>除外: コンピューター アカウントです。</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>除外: 別のドメインとの信頼関係のアカウントです。</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>ユーザーは同期の対象として選択されていません。</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>配布グループは同期の対象として選択されていません。</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>セキュリティ グループは同期の対象として選択されていません。</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>OU が選択されていないため、何も同期されません。</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>選択したどの OU にも含まれていません。</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>選択されていない OU 内にあります: {unit}。</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>まだ決定されていない新しい OU 内にあります: {unit}。</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>OU を同期するかどうかを決定してください。それまで、その OU 内の対象は変更されません。</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>新しい OU 内にあり、新しい OU は同期されません: {unit}。</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>同期するには、この OU を選択してください。</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>「{attribute}」は「{value}」ではありません。</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>「{attribute}」は「{value}」です。</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>「{attribute}」は「{value}」で始まっていません。</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>「{attribute}」は「{value}」で終わっていません。</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>「{attribute}」は「{value}」を含んでいません。</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>「{attribute}」は「{value}」を含んでいます。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>「{attribute}」は空です。</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>「{attribute}」は空ではありません。</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>どの条件も満たしていません: {attributes}。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>「{attribute}」をテキストとして読み取れないため、条件を判定できません。</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>値に UTF-8 ではないバイトが含まれています。</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Active Directory で値を修正してください。それまで、ここでは何も変更されません。</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>カスタム LDAP クエリではこのユーザーが見つかりません。</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>カスタム LDAP クエリに応答がなかったため、このユーザーには何も変更がありません。</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>次回の実行で再度問い合わせます。</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>空の条件グループがあります。</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>条件を追加するか、グループを取り除いてください。</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>フィールドのない条件があります。</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>一覧から属性を選択するか、条件を取り除いてください。</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>「{attribute}」はシークレットを保持しているため、条件にできません。</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>パスワードが読み取られることはありません。</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>別の属性を選択してください。</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>「{attribute}」の値が長すぎます: {length} 文字 (上限は {limit} 文字)。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>別の属性を選択してください。ユーザーのグループは memberOf に示されます。</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>「{attribute}」は属性の名前ではありません。</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>名前は英字、数字、ハイフンからなり、英字で始まります。</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>一覧から属性を選択するか、LDAP 名を入力してください。</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>「{attribute}」の条件に値がありません。</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>「{field}」はマッピングできません。</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>アカウントのリンク、状態、メンバーは同期自体が決定します。</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>この行を取り除いてください。</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>サービスにフィールド「{field}」がありません。</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>一覧からフィールドを選択してください。</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>「{field}」が 2 回マッピングされています。</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>「{field}」は必須ですが、マッピングされていません。</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>取得元の属性を選択してください。</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>「{field}」は全員が異なる値でなければならず、固定値にはできません。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>「{field}」の固定値が空です。</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>値を入力するか、この行を取り除いてください。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>「{field}」の固定値が長すぎます: {length} 文字 (上限は {limit} 文字)。</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>誤って貼り付けられた可能性があります。</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>貼り付けずに値を入力してください。</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>「{field}」に取得元がありません。</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>取得元の属性を選択するか、この行を取り除いてください。</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>「{field}」に固定値と取得元の両方がありますが、使用できるのは一方だけです。</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>取得元を取り除くか、別の変換を選択してください。</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>「{field}」に複数の取得元がありますが、その変換で使用できるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>取得元の数: {count}。</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>「{attribute}」は属性の名前ではありません (フィールド「{field}」)。</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>「{attribute}」はシークレットを保持しているため、同期できません (フィールド「{field}」)。</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>「{field}」の変換の引数の数が間違っています: {count}。</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>変換を選択し直し、必要な項目を入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>「{value}」は位置または長さではありません (フィールド「{field}」)。</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>文字は 1 から数えます。</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>1 以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>「{field}」で置換する文字列が空です。</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>置換する文字列を入力してください。</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>候補: ユーザーはメール アドレスでサインインします。ない場合はプリンシパル名を使用します。</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>候補: 属性が同じ名前です。</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>候補: この用途の属性です。</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>候補: フィールドが求める 2 文字のコードです。</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>候補: アドレス帳の名前です。ない場合はグループ名を使用します。</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>フィールドはすべて揃っています。</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>「{field}」は必須ですが、空です。</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>これらの属性のいずれにも値がありません: {sources}。</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>このオブジェクトのいずれかに値を入力するか、別の属性をマッピングしてください。</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>「{field}」が長すぎます: {length} 文字 (上限は {limit} 文字)。</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>誤って貼り付けまたはインポートされた可能性があります。</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Active Directory で値を入力し直してください。</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>「{field}」に見えない文字が含まれています: {character}。</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>2 つの名前が同じに見えても異なる可能性があります。</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Active Directory で、貼り付けずに値を入力し直してください。</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>「{field}」は一意でなければなりませんが、「{value}」は {others} も使用しています。</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Active Directory でどれかの値を修正してください。</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>新規: サービスにまだアカウントがありません。</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>サービスで削除されましたが、Active Directory にまだ存在し、選択されています。</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>既存のアカウント {account} をリンクします。</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>アカウント {account} をリンクします。なくなったアカウントの代わりに、サービスで作り直されたものです。</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>アカウント {account} は {holder} のものです。</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>ディレクトリのそのオブジェクトにリンクされているか、その識別子 {other} を持っています。</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>誰のものかを判断し、サービスで外部 ID または名前を修正してください。</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>アカウント {account} は {holder} が残したもので、自動的には引き継がれません。</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder} ({other}) は Active Directory にもう存在しないか、同期の対象ではなくなりました。現在同じ名前またはメールを持つユーザーは、作り直された同一人物の場合も、別人の場合もあります。</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>同一人物の場合は、アカウントの外部 ID を {own} に設定すると、次回の実行でリンクされます。別人の場合は、サービスでアカウントの名前を変更するか、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>アカウント {account} の外部 ID は、このディレクトリの誰のものでもありません: {other}。</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>別のディレクトリの同期または別のプログラムによって作成された可能性があります。</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>このユーザーまたはグループのものである場合は、外部 ID を {own} に設定するか空にすると、次回の実行でリンクされます。</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>再び選択されたため、今後同期されます。</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>値が変更されました。</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>メンバーが変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>メンバーのうち {members_elsewhere} 件は読み取られませんでした (連絡先、コンピューター、またはこのアカウントに表示が許可されていないオブジェクト)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>処理は不要です。</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>処理は不要です: アカウントは既に無効です。</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Active Directory で有効であり、選択されています。</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>サービスで無効化されていましたが、Active Directory では有効です。</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Active Directory で無効です。</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>Active Directory でアカウントの有効期限が切れています。</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>Active Directory にもう存在しません。</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>Active Directory にもう存在しません。無効化のみ行います: Active Directory の {claimant} が同じ名前またはメールを持っています。</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>両者は、削除後に作り直された同一人物の可能性があり、アカウントを削除すると元に戻せません。</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>{claimant} の競合を解決するか、サービスでこのアカウントを削除してください。</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Active Directory にもサービスにも存在しません。</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>管理者によって、解除されるまで保留されています。</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>隔離中: {cause} {next_try} 以降に再試行されます。</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>原因を修正してください。オブジェクトまたは設定の変更はすぐに送信されます。現状のまま試すには、コマンド quarantine に --retry を付けて実行してください。</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>原因を修正するか、コマンド quarantine に --retry を付けてすぐに試してください。</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>有効なまま残ります: このアカウントは接続の所有者です。</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>所有者が同期によって無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>現状のまま残ります: 接続の所有者のアカウントが不明です。</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>判明するまで、誰も無効化または削除されず、グループから外されることもありません。</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>設定で所有者のアカウントを指定してください。</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>現状のまま残ります: ディレクトリを完全には読み取れませんでした。</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>読み取れなかったものは、まだ存在している可能性があります。</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>不足していた内容は、実行の結果で確認してください。</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Active Directory で見つかりました: {dn}。</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Active Directory で見つかりません。</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>サービスのアカウントにリンクされています。</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>サービスに該当するアカウントがあります: {account}。</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>アカウントにリンクされていません。</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>ディレクトリの一部が読み取られませんでした。コントローラーが別のサーバーを参照先として示しました。</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>読み取ったベースの下に、別のドメインの部分があります。</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>1 つのドメイン内のベースを選択してください。</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>コントローラーがサイズの上限で応答を打ち切りました。</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>ページ サイズを小さくするか、コントローラーの上限を大きくしてください。</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>最後のページの前に読み取りが停止しました。</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>接続が終了したか、コントローラーが読み取り位置を失いました。</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>次回の実行で再度読み取ります。</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>コントローラーから、名前または識別子のないオブジェクトが返されました。</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>コントローラー上で破損しているか、途中で応答が変更されました。</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>次回の実行で再度読み取ります。解消しない場合は、コントローラーでこのオブジェクトを確認してください。</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>大きなグループのメンバーが完全には読み取られませんでした。</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>読み取りの途中で別のコントローラーが応答しました。</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>2 つのコントローラーの内容が一時的に異なることがあります。</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>次回の実行で、1 つのコントローラーから再度読み取ります。</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>コントローラーの変更カウントが以前より小さくなっています。</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>以前の状態に戻されました。</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>次回の実行ですべてを比較します。</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>選択した OU が見つかりません。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>削除されたか、アカウントがもう読み取れません。</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>アカウントに権限を戻すか、OU を選択から取り除いてください。</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>グループにはまだ名前があるのに、読み取れなくなったユーザーがいます。</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>削除されたユーザーはどのグループにも残りません。アカウントが、そのユーザーまたはその OU の読み取り権限を失っています。</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>アカウントに権限を戻してください。</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>サービスが一覧で返したアカウントが、実際より少なくなっています。</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>次回の実行で一覧を再度取得します。</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>通常の日より多くなっています: {count} 件 (確認なしの上限は {limit} 件)。</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>フィルター、OU、またはアクセス許可が変更されたか、意図した変更です。</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>行を確認し、これらだけを承認または却下してください。</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory から返されたオブジェクトが、以前よりはるかに少なくなっています。</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>OU が空になったか、アクセス許可が失われたか、ベースが変更されました。</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>何かを承認する前に、原因を確認してください。</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory からオブジェクトが 1 つも返されませんでした。</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>ベースが間違っているか、アカウントがもう読み取れません。</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>接続とアカウントの権限を確認してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>「{value}」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>02:00 のように時と分で入力してください。</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>タイム ゾーン「{value}」はありません。</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>一覧から選択してください (Europe/Berlin など)。</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>変更分を {value} 分ごとに読み取ることはできません。</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>{least} 分から {most} 分の間で選択してください。</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>曜日が選択されていません。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>少なくとも 1 つ選択してください。</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value} は日付ではありません。</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>1 から 31 の間で選択してください。日数の少ない月は末日になります。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>同期を終了</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>新しいユーザー名</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>ディレクトリがまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>数とサンプルは、ディレクトリの前回の読み取りから取得されます。</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>「{attribute}」の値はまだ不明です。</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>ディレクトリの前回の読み取りでは、この属性は要求されませんでした。</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>同期データベースは、このプログラムのより新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path} の形式は {found} です。このバージョンが対応しているのは {known} までです。</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>新しいバージョンを再インストールしてください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>同期データベースが破損しています。</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path} をこのプログラムのデータベースとして読み取れません。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>バックアップから復元するか、別の場所に移動してください。移動した場合は、次回の実行でサービス内の全員をアンカーで検索し、リンクし直します。</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>同期データベースを書き込み用に開くことができません。</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>このアカウントには、{path} またはそのフォルダーへの書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>同期を実行するアカウントに、そこへの書き込み権限を与えてください。</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>同期データベースが別のプログラムによってロックされています。</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>バックアップなどの何かが {path} を長時間ロックしています。</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>同期は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>同期データベースの読み取りまたは書き込み中にディスク エラーが発生しました。</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>ファイルは {path} です。</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>ディスクを確認してください。同期は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>この計画はありません: {plan}。</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>より新しい計画に置き換えられたか、ID の入力が間違っています。</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>新しいプレビューを作成してください。</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>この計画は古いため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>{age_h} 時間経過しているか、その後ディレクトリが再度読み取られたか、設定が変更されています。</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>新しいプレビューを作成し、それを適用してください。</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>この保留中の変更はありません: {hold}。</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>より新しい計画に置き換えられたか、ID の入力が間違っています。</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>「identity-connect holds」で現在待機中のものが表示されます。</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>ディレクトリの読み取り中に組織単位が変更されました。</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>OU の名前変更や移動があったか、新しい OU が決定を待っているため、どの対象がどこに属するかが確定していません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>同期しません: サービスにグループがありません。</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>アカウント {account} は、ディレクトリの別のオブジェクトにも該当します。</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>一方は名前で、もう一方はメール アドレスで見つかったか、2 つのグループが同じ名前です。</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>本来の対象の外部 ID をアカウントに設定するか、名前を変更してください。</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>{name} に対する無効化、削除、グループからの取り外しは行われませんでした。</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>直前に再度読み取ったところ、計画の前提となった内容がディレクトリと一致しなくなっています。</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>次回の実行であらためて決まります。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>残り約 {count} 分</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>残り約 {count} 時間</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>隔離されているものはありません。</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: メンバー {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>メンバーのうち {members_outside} 件は同期されず、グループに含まれません (未選択、無効、または書き込み不可)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>メンバーのうち {members_foreign} 件は別のドメインまたはフォレストのもので、ここからは同期されません: {foreign}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>サービスがこの内容を {tries} 回拒否したため、実行のたびには送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>隔離中のメンバーシップ {count} 個: {cause} {next_try} 以降に再試行されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>サービスがこれを {tries} 回拒否したため、実行のたびには送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>{count} 件のレコードが隔離されています。サービスがこれらを拒否しました。コマンド quarantine を参照してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>{since} から {tries} 回拒否されました。{next_try} 以降の最初の実行で再試行されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>{count} 件のレコードが次回の実行で再送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>この GUID の隔離はありません: {guid}。</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>その後送信されたか、もう送信の必要がないか、GUID の入力が間違っています。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>同期サービスが動作していません。</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>{seconds} 秒以内に要求が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>サービスを開始するか、ここから同期を実行してください。</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>前回の実行は、このプログラムの障害で終了しました。</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>詳細はログに記録されています。</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>同期は自動的に再試行されます。再び発生した場合は、ログをサポートに送ってください。</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>同期サービスはこの要求を認識していません: {command}。</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>OU {unit} が、同期中のユーザーまたはグループとともになくなっています。</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>削除された場合は、これらの行だけを承認してください。そうでない場合は、アカウントに権限を戻してください。</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>意図して削除された OU {unit} とともになくなりました。</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>OU が見つからなくなったときに、管理者がそのように回答しました。</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>これらの行だけを 1 日以内に承認するか、却下してください。</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>{unit} のユーザーの半数以上が見つからなくなりました。</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>削除されたか、アカウントがもう読み取れません。このアカウントには削除されたオブジェクトが表示されないため、どちらかを判別できません。</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>削除された場合は、これらの行だけを承認してください。そうでない場合は、アカウントに権限を戻してください。</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>見つからなくなりましたが、削除されたものの中にもありません。</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>アカウントがもう読み取れないか、ベースの外に移動しています。</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Active Directory で確認してください。本当になくなっている場合は、これらの行だけを承認してください。</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>この同期が読み取る場所にはもうありませんが、削除されてはいません。</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>検索ベースの外にあるディレクトリの部分に移動されました。</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>本当に対象から外れた場合は、これらの行だけを承認してください。そうでない場合は、元に戻すか、検索ベースをより上位にしてください。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>条件に必要な「{attribute}」が、全員について空になっています。</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>アカウントがもう読み取れないか、すべてでクリアされました。</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>アカウントに権限を戻すか、条件を変更してください。意図した変更の場合は、これらの行だけを承認してください。</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>条件に必要な「{attribute}」が、{unit} のユーザーの半数以上について空になっています。</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>アカウントがそこで読み取れなくなったか、クリアされました。</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>アカウントに権限を戻してください。意図した変更の場合は、これらの行だけを承認してください。</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>カスタム LDAP クエリに該当するユーザーがいなくなりました。</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>クエリが使用する属性をアカウントがもう読み取れないか、その属性を持つユーザーがいません。</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>カスタム LDAP クエリで、{unit} のユーザーの半数以上が見つからなくなりました。</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>クエリが使用する属性をアカウントがそこで読み取れなくなったか、属性が変更されました。</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>ルールのある OU 内にありますが、現在その OU が見つかりません: {unit}。</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>アカウントが OU 自体をもう読み取れない可能性があります。</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>アカウントに権限を戻してください。それまで、その OU 内の対象は変更されません。</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>このユーザーが有効かどうかを読み取れません。</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>ディレクトリを読み取るアカウントは、このユーザーの「{attribute}」を読み取れません。この属性はプロパティ セット Account Restrictions に属しています。</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>グループ Pre-Windows 2000 Compatible Access などを通じて、Account Restrictions の読み取り権限をアカウントに与えてください。</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>削除できないオブジェクトが読み取れなくなりました。</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>アカウントが読み取り権限を失ったため、ほかにも欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn} が読み取れなくなりました。これは削除できないオブジェクトです。</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>アカウントが読み取り権限を失いました。解決するまで、誰も無効化または削除されず、グループから外されることもありません。</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>アカウントに権限を戻してください。この場所をもう読み取らない場合にのみ承認してください。</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>ルールのある OU {unit} が見つかりません。</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>削除されたか、アカウントがもう読み取れません。解決するまで、誰も無効化または削除されず、グループから外されることもありません。</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>意図して削除した場合にのみ承認してください。その場合、OU のユーザーは対象から外れ、ルールは取り除かれます。そうでない場合は、アカウントに権限を戻すか、OU の選択を変更してください。</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>前回の完全比較以降の {before} 件と合わせると、通常の日より多くなっています: 今回 {count} 件 (確認なしの上限は {limit} 件)。</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>小さな実行の積み重ねで大きな変更になることがあります。</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>アカウントが読み取り権限を失った可能性があります。</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>読み取りを許可されていないものは、存在しないかのように見えます。</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>何かを承認する前に、Active Directory を確認してください。</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>見つからない OU のユーザー</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>無効化、削除、グループから外すすべての変更</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>保留中のものはありません。</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>却下済み (現状のまま)</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {total} 件中 {count} 件</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count} 件</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>これらだけを許可するには: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>これらだけを許可するには: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>すべて現状のまま維持するには: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>再度確認を求めるには: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>推定される原因: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{member} を {group} から外す</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} が {becomes} になります</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>24 時間、これらだけが承認されました: {what}、{count} 件。</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>{unit} のルールを取り除きました。そのユーザーは対象から外れました。</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>読み取れないものは、もう検索されません。</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>却下されました: {what}、{count} 件。解除されるまで現状のまま残ります。</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>{unit} が見つからない間は、無効化、削除、グループからの取り外しは行われません。</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>解除されました: {what}、{count} 件。次回の実行で再度確認が求められます。</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>次回の実行で処理されます。「identity-connect sync」を実行すると、すぐに処理されます。</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>エージェントが今すぐ処理します。</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>{count} 個のアカウントが完全に削除されることになるため、何も承認されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>サービスで削除されたものは元に戻せません。</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>「identity-connect holds show {hold}」で確認してください。許可するには --count {count} を追加します。</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>{hold} で始まる保留が複数あります。</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>ID は短縮できますが、これでは短すぎて区別できません。</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>ID をもう少し長く入力してください。</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更分</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>前回の実行以降にディレクトリで変更されたものだけを比較しました。--full を付けると全員を比較します。</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>ディレクトリは、このアカウントに削除されたオブジェクトを表示しません。削除されたユーザーは次回の完全比較 (夜間、または --full で開始するもの) で検出されます。</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>すべてを比較しました: 最初の比較であり、変更分の読み取りにはその基準が必要です。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>すべてを比較しました: 前回の完全比較でディレクトリまたはサービスの全体を読み取れなかったため、そこから変更分を続けられません。</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>すべてを比較しました: 前回の完全比較で、対象から外れたように見えるユーザーまたはグループがあり、確定していません。決定されるか解消されると、変更分だけの読み取りに戻ります。</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>すべてを比較しました: ディレクトリの検索の開始位置が前回の実行と異なります。</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>すべてを比較しました: 設定が前回の完全比較のときと異なります。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>すべてを比較しました: 前回の完全比較が最後まで終わらなかったか、その後に設定のためにディレクトリが読み取られたか、このプログラムの以前のバージョンで行われました。</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>すべてを比較しました: 前回の完全比較から 1 日以上経過しています。</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>すべてを比較しました: このコンピューターの時計が前回の実行の時刻より遅れています。</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>すべてを比較しました: 前回の実行とは別のドメイン コントローラーが応答したか、同じコントローラーが復元後に応答しました。変更のカウントはコントローラーごとに異なります。</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>すべてを比較しました: 復元後のように、ドメイン コントローラーの変更カウントが前回の実行より小さくなっています。</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>すべてを比較しました: 変更に関するディレクトリの応答が不完全でした。</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>すべてを比較しました: 選択した組織単位が見つかりません。</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>すべてを比較しました: あるはずのアカウントがサービスで見つかりませんでした。</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>すべてを比較しました: 新しいユーザーまたはグループが多く、既にアカウントがあるかどうかを調べるには、サービスの一覧を取得するほうが早かったためです。</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>すべてを比較しました: サービスの複数のアカウントが同一人物のものである可能性があります。</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>すべてを比較しました: マッピング、条件、またはカスタム クエリが、ディレクトリのカウントなしに変わる属性 (directReports や lastLogon など) を使用しています。</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>{path} のディスクに空き領域がありません。</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>ディスクまたはクォータがいっぱいです。何も変更されておらず、元のファイルは無事です。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き領域を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>フォルダー {folder} は使用できません。</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>このアカウントにそこでの読み取りまたは書き込みが許可されていないか、ディスクがエラーを報告しました。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>フォルダーのアクセス許可を確認するか、--profile-folder で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>設定ファイル {path} が破損しています。</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>その箇所を修正するか、ファイルのコピーを元に戻してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>設定ファイル {path} は、Identity Connect のより新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>形式は {version} です。このバージョンが対応しているのは {known} までです。</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>このコンピューターに新しいバージョンをインストールするか、別のプロファイル フォルダーを使用してください。</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>{path} に保存されたパスワードとトークンを開けません。</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>ファイルが破損しているか、書き込み後にキーが変更または削除されました。</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>セットアップを再実行し、入力し直してください。ユーザーとグループに影響はありません。</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>{folder} に保存されたパスワードは、別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Identity Connect の別のインスタンスが、数秒間そこに書き込んでいます。</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>終了するまで待ってから再試行してください。</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>保存されたパスワードを保護するキーの安全な保管場所がありません。</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>このシステムにはキーリングがなく、他の保管方法も設定されていません。</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>デスクトップの場合は、キーリングを開始してください。サーバーの場合は、非公開のキー ファイルを作成して (umask 077; head -c 32 /dev/urandom &gt; FILE) IDENTITY_CONNECT_KEY_FILE に指定するか、systemd ユニットに資格情報 identity-connect-key を渡してください。</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>保存されたパスワードを保護するキーが、このシステムにありません。</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>キーの保管元 {holder} で保存されていますが、ここでは使用できません。</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>Identity Connect を以前と同じ方法で開始するか、セットアップを再実行してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>システムのキーリングが {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>ロックの解除を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>キーリングのロックを解除してから再試行してください。サーバーの場合は、非公開のキー ファイルを IDENTITY_CONNECT_KEY_FILE に指定してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>システムのキーリングがロックされています。</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>このセッションでロックが解除されていません。</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>保存されたパスワードのキー ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>キー ファイルを使って保存されていますが、{variable} が設定されていません。</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>{variable} にそのファイルのパスを設定してください。</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>キー ファイル {path} がプロファイル フォルダー内にあります。</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>{folder} のコピーに、そのキーも含まれることになります。</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>キー ファイルをその外のフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>キー ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>ファイルがないか、通常のファイルではないか、このアカウントに読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>ファイルのパスとアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>キー ファイル {path} を他のユーザーが読み取れます。</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>モードが {mode} であるか、別のユーザーが所有しています。</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Identity Connect を実行するユーザーを所有者とし、モードを 0600 にしてください (chmod 600)。</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>キー ファイル {path} が短すぎます。</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>{size} バイトです。少なくとも {least} バイトのランダム データが必要です。</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>新しく作成してください: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Windows ではキー ファイルは使用されません: {path}。</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows はキーを独自の資格情報ストアに保管します。</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>環境変数から IDENTITY_CONNECT_KEY_FILE を取り除いてください。</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>systemd の資格情報 {credential} がありません。</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>保存されたパスワードはこれを使って保存されましたが、このプロセスに渡されていません。</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>LoadCredential={credential} を指定した systemd ユニットで Identity Connect を開始してください。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>組織単位</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>ディレクトリを読み取っています</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>サービスを読み取っています</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>メンバーシップ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>同期が完了しました。</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>計画を作成しました。サービスには何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>一部完了: 承認を待っている変更があります。</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>同期は完了しましたが、拒否されたレコードがあります。</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>停止しました。それまでに確認された分は残ります。</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>同期は最後まで終わりませんでした。それまでに確認された分は残ります。</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>サービスが確認した内容:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>同期すると次のようになります:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>作成するユーザー</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>更新するユーザー</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>有効化するユーザー</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>無効化するユーザー</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>削除するユーザー</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>同期を終了するユーザー</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>作成するグループ</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>更新するグループ</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>削除するグループ</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>同期を終了するグループ</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>追加するメンバーシップ</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>外すメンバーシップ</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>ユーザーの作成</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>ユーザーの更新</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>ユーザーの有効化</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>ユーザーの同期終了</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>競合しているユーザー</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>保留中のユーザー</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>無視されたユーザー</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>変更のないユーザー</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>グループの作成</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>グループの更新</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>グループの有効化</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>グループの無効化</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>グループの削除</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>グループの同期終了</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>競合しているグループ</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>保留中のグループ</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>無視されたグループ</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>変更のないグループ</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>メンバーシップの追加</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>メンバーシップの解除</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>誰も無効化または削除されず、グループから外されることもありませんでした。{gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>拒否されたレコード: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>承認待ち: {what}、{total} 件中 {count} 件。</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>これらを表示して承認または却下するには: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>却下されたため現状のまま残ります: {what}、{count} 件。コマンド holds を参照してください。</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>グループのメンバーを外す変更</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>ディレクトリの縮小後の変更</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>確認済みの変更: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>同期はまだ実行されていません。</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  ほか (すべて表示するには --json)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>これをそのまま適用するには: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>新規 ({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>更新 ({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>有効化 ({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>無効化 ({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>対象から外れる ({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>競合 ({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>無視 ({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>変更なし ({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>match</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>予期しない問題が発生しました。詳細は {log} に記録されています。</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>{folder} に Identity Connect が設定されていません。</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>設定がありません。</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>identity-connect setup を実行するか、--profile-folder で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>{folder} に Identity Connect は既に設定されています。</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>設定を置き換えるには、--replace を追加してください。</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>「{who}」に該当するものが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>{at} の読み取り結果にも履歴にも、そのような名前、メール、GUID がありません。オブジェクトが存在しないか、読み取りアカウントから見えないか、読み取り範囲の外にあります。</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>プレビューを実行するか、識別名または GUID を指定してください。</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>「{who}」についてはまだ何もわかりません。</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>ディレクトリがまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>先に identity-connect preview を実行してください。</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>「{who}」は読み取りの対象になりません。</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>ディレクトリを読み取る {base} の下にありません。</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>同期する必要がある場合は、接続の設定で別のベースを設定してください。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>インストール キーの接続先 {host} は、応答ファイルで指定されていません。</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>メールで届いたキーはどこにでも接続させることができ、パスワードもそこに送られます。</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>名前をサービスのアドレスと照合してから、[service] の下に confirmed_host = &quot;{host}&quot; を設定してください。</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>暗号化しないと、パスワードが平文で送信されます。</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>ネットワークを傍受できる人なら誰でも読み取れます。</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>[directory] の下に security = &quot;ldaps&quot; または &quot;starttls&quot; を設定してください。本当に必要な場合のみ plain_confirmed = true を設定します。</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>ライセンスに同意していません。</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>内容を読んでから、応答ファイルに accept_licence = true を設定してください。</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>応答ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>パスとアクセス許可を確認してください。</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>応答ファイル {path} に誤りがあります。</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>その箇所を README の完全な例 (answers-example.toml) と比較してください。</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>応答ファイル {path} にシークレットを含めることはできません: {name}。</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>ファイルはコピーされ、メールで送られ、コミットされます。</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>ファイルから取り除き、そのシークレットを変更してください。シークレットは環境変数またはプロンプトで指定します。</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>証明書ファイル {path} を読み取れません。</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>応答ファイルの ca_file を確認してください。応答ファイルからの相対パスで指定する PEM ファイルです。</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>シークレットがありません: {secret}。</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>環境変数になく、入力を求める相手もいません。</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>このコマンドに {variable} を設定するか、端末で実行してください。</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>組織単位 {dn} はありません。</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>存在しないか、アカウントから見えません。</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>応答ファイルの識別名を確認してください。</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>インストール キー</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>インストール キーのパスフレーズ</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM トークン</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>クライアント シークレット (組織独自の OAuth クライアント)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>ディレクトリ アカウントのパスワード</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>{organization} ({host}) のインストール キー。</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>サインインするには、{url} を開いてコード {code} を入力してください</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>コードは引き続き有効です。{seconds} 秒後に再試行します。</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>{name} としてサインインしました。</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>所有者のアカウントが指定されていません。指定されるまで、誰も無効化または削除されません。</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}、SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    照合後に信頼するには、[directory] の下に ca_file (その証明機関) または pin_sha256 を設定します。</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>設定しました。次: identity-connect preview、その後 identity-connect sync。</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>このデバイスは登録されました。</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>パスワードとトークンは保護されています。</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>設定は保存されました。</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>このキーは有効です。接続先は {host} です。</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>入力の {line} 行目を解釈できません。</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>各行は name=value の形式です。</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>使用できる名前: {names}。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>2 つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>同じものを 2 回入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>サンドボックスが {users} 人のユーザーで動作しています。試用専用です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>終了するには Ctrl+C を押してください。その中のものはすべて失われます。</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>{folder} で Identity Connect の別のインスタンスが動作しています。</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>実行は一度に 1 つだけです。2 つあると互いの処理を打ち消し合います。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>終了するまで待つか、終了させてから再試行してください。</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>エージェントが動作しています。終了するには Ctrl+C を押してください。次回の開始時に続行されます。</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>次回の実行: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>出力先のディスクがいっぱいか、出力先が閉じられました。</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>結果をもう一度確認してください: identity-connect status。</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>{time} にサインインが拒否されたため、Active Directory には再度問い合わせませんでした: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>その後、何も変更されていません。拒否されたサインインをスケジュールで繰り返すと、アカウントがロックされます。</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>アカウントまたはパスワードを修正してください。その後、--replace を付けてセットアップを再実行するか、端末でこのコマンドを 1 回実行してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>ウィンドウを開くディスプレイがありません。</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>代わりにコマンド (identity-connect --help、demo --headless) を使用するか、デスクトップ セッションを使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>{users} 人のユーザーでサンドボックスを開始しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>試用できるディレクトリ サービス: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>管理者: {user}、パスワード {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>ディレクトリからの読み取り: ユーザー {user} 人、グループ {group} 個。</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>サービス側の現在の数: ユーザー {users} 人、グループ {groups} 個。</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>除外とその理由 ({count} 件。デモには意図的に不備のあるレコードが含まれています):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>要求 {requests} 件、{seconds} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>2 回目の実行:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>ユーザー: 計画 {expected}、確認 {got}。</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>グループ: 計画 {expected}、確認 {got}。</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>ユーザー: 確認 {expected}、サービスの増加数 {got}。</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>グループ: 確認 {expected}、サービスの増加数 {got}。</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>ユーザーは作成されませんでした。</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>グループは作成されませんでした。</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>サンドボックスの検証ページが想定どおりに応答しませんでした。</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url} を開けなかったか、承認用のボタンがありません。</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>再試行してください。--verbose を付けると応答の内容が表示されます。</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>デモは {host} でのサインインを承認しません。</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>承認するのはこのコンピューター上でのみです。</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>identity-connect setup を実行し、ご自身でサインインを承認してください。</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>サンドボックスが {seconds} 秒以内に開始しませんでした。</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>このコンピューターの負荷が非常に高いか、何かが妨げています。</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>人数を減らして再試行してください (--users)。</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>サンドボックスがインストールされていません。</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>そのパッケージは追加機能です。</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>identity-connect[sandbox] をインストールしてください。</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>サンドボックスが予期せず終了しました。</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>再試行してください。--verbose を付けると最後の出力が表示されます。</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>何も指定されていません</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value} は 2030-12-31 のような日付ではありません</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value} は 2030-12-31 のような日ではありません</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>この日は過ぎています: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} は整数ではありません</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>1 から {most} 人までを選択してください</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect は既に開いています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>インストール キーがまだありません。</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>キーは、このコンピューターがどの組織で使用されるかを示します。</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>ディレクトリの管理ページからキーをコピーし、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>このキーはまだサービスで確認されていません。</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>{host} が自組織のサービスであることを確認してください。</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>キーはどのサービスにも接続させることができ、このサービスはここでは認識されていません。</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>名前をキーのコピー元のページと照合してから、チェック ボックスにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>ホスト {host} と {scim_host} を確認してください。</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>キーはどこにでも接続させることができます。サインインは前者に、ユーザーは後者に送信されます。</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>それらの名前をキーのコピー元のページと照合してから、チェック ボックスにチェックを付けてください。</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>インストール キーが保護ストアにもうありません。</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>キーの確認後にストアがクリアされました。</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>最初のステップに戻り、キーを貼り付け直してください。</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>以前に確認されたシークレットが保護ストアにもうありません: {secret}。</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>ストアがクリアされたか、別のユーザー アカウントがこのセットアップを開きました。</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>入力を求めるステップに戻り、入力し直してください。</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>このサービスには SCIM 用のベアラー トークンが必要です。</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>キーにトークンが含まれていません。</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>サービスのプロビジョニング ページからコピーしてください。</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>表示されているページから、それだけをコピーし直してください。</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>プロキシにパスワードが設定されていますが、ユーザー名がありません。</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>ユーザー名も入力するか、両方を空にしてください。</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>内容を読んでから、チェック ボックスにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>まだ誰もサインインしていません。</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>このコンピューターは、コードを承認した管理者の代理として動作します。</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>ブラウザーでページを開き、サインインしてコードを入力してください。</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>コードの有効期限が切れました。</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>コードは数分間だけ有効です。</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain} はドメイン名ではありません。</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>ドメイン名は、corp.example.com のような DNS 名で指定します。</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>ドメインの DNS 名を入力してください。</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host} はコンピューター名ではありません。</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>dc1.corp.example.com のような完全な名前を入力してください。:636 は別のポートを使う場合にのみ付けます。</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>ユーザーが指定されていません。</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>ディレクトリは 1 つのアカウントの権限で読み取られます。読み取り権限で十分です。</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>reader@corp.example.com のようにユーザーを入力してください。</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user} には、どのドメインのユーザーかが示されていません。</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>「ユーザー名@ドメイン」、「ドメイン\ユーザー名」、または識別名の形式で入力してください。</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>ユーザーのパスワードがありません。</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>ディレクトリを読み取るユーザーのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>暗号化をオンにするか、暗号化なしで続行するチェック ボックスにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>DC=corp,DC=example,DC=com の形式で入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>ページ サイズは {low} から {high} の間である必要があります。</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>ドメイン コントローラーの標準は 1000 です。</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>証明機関の証明書が PEM 形式ではありません。</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>PEM ファイルは -----BEGIN CERTIFICATE----- で始まります。</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>証明書を Base-64 encoded X.509 形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>接続がチェックに合格していません。</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>接続がまだインストールされていません。</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>この接続を所有するアカウントを指定するか、指定せずに続行してください。</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>所有者が締め出されないように、所有者が判明するまで、誰も無効化または削除されません。</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>組織単位が選択されていません。</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>選択した OU のユーザーとグループだけが同期されます。</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>少なくとも 1 つの OU にチェックを付けてください。</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>オブジェクトの種類が選択されていません。</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>ユーザー、グループ、またはセキュリティ グループにチェックを付けてください。</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>最初の同期が開始されていません。</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>プレビューがまだありません。</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>変更内容を確認するまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>{path} に保存されたセットアップを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが破損しています。</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>最初からやり直してください。古いファイルは同じ場所に残されています。</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>{path} に保存されたセットアップは、このプログラムのより新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>新しいバージョンをインストールするか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>このプログラムの想定外のことが発生しました。</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>これはプログラムの障害です。</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>詳細をコピーし、サポートに送ってください。</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>接続がインストールされているため、このステップはここではもう変更できません。</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>最初の同期が始まっているため、このステップはここではもう変更できません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>OU とオブジェクト</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>フィールド マッピング</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>ユーザー ルール</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>パスワード同期</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>確認と開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>同期する対象</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>同期の方法</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>対応事項</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>コントローラーの名前</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>削除の検出</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>読み取りユーザーの権限</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>2 台目のコントローラー</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>組織単位を読み取っています</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>変更内容を調べています</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>ユーザーを送信しています</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>グループを送信しています</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>グループのメンバーを送信しています</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>キーを引き換え、このコンピューターを登録</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>シークレットが保護されていることを確認</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>キーは秘密情報です。入手した人は、コンピューターを組織に接続できます。キーは保護ストアに保存され、引き換えた後は破棄されます。メールで届いたキーはどこにでも接続させることができるため、未知のサービスは名前で確認します。</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>クラウド ディレクトリの管理ページから行全体をコピーし直してください。期限切れのキーや別のコンピューターで使用されたキーは、そこで交換できます。サービスに到達できない場合は、このページのプロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>このコンピューターでのこのプログラムの言語です。ウィンドウの上部でいつでも変更できます。</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>ディレクトリの名前、属性、メッセージは元のままです。</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>このプログラムの使用条件です。インターネット接続がなくても全文を表示でき、保存や印刷もできます。</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>同意したバージョンと日付は設定に記録されます。</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>クラウド ディレクトリの管理者が、このコンピューターに組織での動作を許可します。サインインはこのデバイスまたは他のデバイスのブラウザーで行われ、パスワードがここに送られることはありません。</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>コードは数分間有効です。ブラウザーのページには、要求元のコンピューター名が表示されます。このコンピューターである場合にのみ続行してください。サインインしたアカウントが接続の所有者になり、同期によって無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Active Directory への接続方法です。ドメイン、試行順に並べたコントローラー、読み取りを行うユーザーを指定します。</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>読み取り権限で十分です。管理者は必要なく、Active Directory に何かが書き込まれることはありません。証明書は完全な名前に対して発行されるため、コントローラーは完全な名前で指定します。既定は LDAP over SSL (ポート 636) です。</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>コントローラーが見つからない場合は、このコンピューターがドメインの DNS サーバーに問い合わせていない可能性があります。コントローラーを名前で追加してください。失敗の技術的な詳細は、次のステップに行ごとに表示されます。</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>同期に必要なすべてのことを、1 行ずつ実際に試行します。各行に結果が表示され、行ごとに再試行できます。</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>アカウントがロックされないように、パスワードはクリックのたびに 1 回だけ試行され、自動的に再試行されることはありません。信頼されていない証明書は、判断に必要な情報とともに表示されます。証明機関を信頼するか、ピン留めするか、信頼しないかを選択します。</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>行を選択すると、原因と対処方法が表示されます。別の行を待っている行は、その行が成功するまで試行されません。</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>何かを変更する 2 つのステップのうちの最初のステップです。キーを引き換え、このコンピューターをサービスに登録し、シークレットを保護して、設定を保存します。</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>これによって作成、変更、または無効化されるユーザーはいません。これより前のステップは以後ロックされますが、そこで決めた内容は後で設定で変更できます。</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>失敗したステップは表示されます。「{button:Retry}」で続行し、「{button:Roll back}」で行われた処理を取り消します。</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>同期する組織単位と、その中のオブジェクトの種類です。</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>チェックを付けた OU の下にあるものはすべて対象になります。設定により、後で作成された OU も含まれます。OU は識別情報で記憶されるため、名前の変更や移動があっても選択されたままです。システム アカウントは常に除外されます。</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>開けない OU は、接続のユーザーに読み取りが許可されていない可能性があります。LDAP クエリでユーザーをさらに絞り込めます。クエリの誤りは、その箇所が示されます。</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>Active Directory のどの属性をクラウド ディレクトリのどのフィールドに入れるかを指定します。</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>候補には理由が表示され、元に戻すことができます。結果は実際のユーザーで表示され、選択した全体について、必須フィールドの空や 2 人が共有する値がチェックされます。objectGUID は両側をリンクし、変わることはありません。</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>レコードをマッピングできないユーザーは理由とともに除外され、他の全員は同期されます。</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>選択した OU のユーザーのうち、全員または条件を満たすユーザーのどちらを同期するかを指定します。</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>条件の横の数は、ディレクトリの前回の読み取りから集計され、対象から外れるユーザーを示します。ユーザーをテストすると、どの条件で決まるかを確認できます。</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>対象が残らない場合は、最も多くを除外している条件を確認してください。比較では大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Active Directory で変更があったときの、クラウド ディレクトリのアカウントの扱いです。</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>選択した OU から外れたときの処理は、アカウントの状態を反映する場合にのみ行われます。削除は元に戻せませんが、無効化は元に戻せます。上限を超えるものは保留され、承認を待ちます。所有者のアカウントが無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>同期が自動的に実行される時期です。数分ごと (夜間に完全比較)、または毎日、毎週、毎月から選択します。</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>時刻は選択したタイム ゾーンの現地時刻です。時計が切り替わる日も含めて、次回以降の実行が表示されます。</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>ユーザーが Active Directory のパスワードでクラウドにサインインできるように、パスワードの変更を渡すドメイン コントローラーを指定します。このステップは省略可能です。</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>変更は、それを受け付けたコントローラーで取得されるため、書き込み可能なすべてのコントローラーをカバーする必要があります。エージェントはコントローラーの再起動後に有効になります。既存のパスワードは次に変更されたときに同期されます。</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>各行に、不足しているものと、それを修正する PowerShell の行が表示されます。</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>最初の同期で行われるすべてのことを、書き込みの前に表示します。ユーザーごとの理由と、フィールドごとの変更前と変更後を確認できます。</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>プレビューの作成後にディレクトリが変更された場合は、作り直されます。「{button:Stop}」を選んでも整合した状態が保たれ、次回の実行で続きから再開します。</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>ディレクトリのリンク</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドル ネーム</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メール アドレス</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>優先する言語</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>勤務先の電話</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>自宅の電話</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>ポケットベル</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>住所全体</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>社員番号</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>事業部</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>コスト センター</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国コード</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>国名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>社員 ID</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>社員の種類</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP 電話</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>上司</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>変わらない識別子</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>私書箱</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>アカウント名 (Windows 2000 より前)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>このディレクトリのスキーマに「{attribute}」がありません。</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>スキーマに「{attribute}」はありますが、この種類のオブジェクト用ではありません。</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>「{attribute}」はバイナリ データであり、テキストとして読み取られません。</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>「{attribute}」は複数の値を持つことができます。並べ替えで先頭になる値が使われます。</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>「{attribute}」は別のオブジェクトの識別名を保持しています。</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>「{attribute}」は数値で、記載どおりに送信されます。</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>「{attribute}」は時刻で、ディレクトリの記載どおりに送信されます。</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>「{attribute}」はスキーマにあります: テキスト、単一値。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定値</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>空でない最初の値</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>小文字</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>余分な空白を除去</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>一部を抽出</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>文字列を置換</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>空の場合は既定値</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定値</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>空白除去</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>一部抽出</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>開始文字位置</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>文字数 (空: すべて)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>置換する文字列</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>空の場合の値</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>マッピング済み</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>未マッピング</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>除外: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取られていません</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>注意事項を確認</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>空: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>重複: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>長すぎる: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>テキスト以外: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>見えない文字: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>「{domain}」宛のメールは、外部からはまず届きません。</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>このような名前はネットワーク内でのみ使用されます。該当するアドレス: {count}。</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>「{field}」に別の属性をマッピングするか、把握しているドメインであれば続行してください。</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>「{field}」は必須ですが、{count} 件で空です。</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>「{field}」は全員が異なる値でなければなりませんが、{count} 件が同じ値を共有しています。</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>「{field}」が {count} 件で長すぎます。</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>「{field}」を {count} 件でテキストとして読み取れません。</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>「{field}」の {count} 件に、見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>LDAP クエリがありません。</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>(department=Sales) のように入力してください。</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>LDAP クエリが途中で終わっています。</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>{opened} 文字目のかっこが閉じられていません。</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>閉じかっこを追加するか、続きを入力してください。</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>{position} 文字目の閉じかっこが 1 つ余分です。</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>これに対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>取り除くか、対応する開きかっこを追加してください。</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>LDAP クエリの終わりの後に続きがあります: 「{found}」。</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>1 つのクエリは 1 組のかっこです。これは {position} 文字目で、その後にあります。</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>条件は &amp; (すべてを満たす) または | (いずれかを満たす) で結合します: (&amp;(department=Sales)(title=*))。</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>{position} 文字目の {operator} がかっこで囲まれていません。</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>クエリ全体をかっこで囲んでください: ({operator}(department=Sales)(title=*))。</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>「{found}」の前に、開きかっこまたは閉じかっこがありません。</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>{position} 文字目では、別の条件が始まるか、グループが終わる必要があります。</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>各条件を個別のかっこで囲んでください: (&amp;(department=Sales)(title=*))。AND や OR などの語は、&amp; や | として先頭に書きます。</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>{position} 文字目で開きかっこが 2 つ続いています。</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>並んだ条件は、先頭に置く &amp;、|、または ! で結合します。</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>(&amp;(department=Sales)(title=*)) のように書くか、かっこを 1 組取り除いてください。</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>{position} 文字目の {operator} に条件がありません。</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>その後に、それぞれかっこで囲んだ条件を置いてください: ({operator}(department=Sales))。</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>! は 1 つの条件に適用されますが、{position} 文字目に 2 つ目の条件があります。</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>(!(&amp;(department=Sales)(title=*))) または (!(|(department=Sales)(title=*))) のように書いてください。</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>{position} 文字目に属性の名前がありません。</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>記号の前に名前を指定してください ((department=Sales) の department など)。</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name} は属性の名前ではありません。</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>名前は英字、数字、ハイフンからなり、英字で始まります。{position} 文字目はそれ以外の文字です。</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>department のように、Active Directory での名前を書いてください。</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>{name} の後、{position} 文字目に = がありません。</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>条件は、名前、= &gt;= &lt;= ~= のいずれか、および値からなります。</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>(department=Sales) のように書いてください。&gt; と &lt; は使えません。&gt;= と &lt;= を使用してください。</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>{position} 文字目で、値の中に開きかっこがあります。</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>かっこはクエリ自体の記号です。</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>値の一部である場合は、( を \28、) を \29 と書いてください。そうでない場合は、先に条件を閉じてください。</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>{position} 文字目の円記号 (\) の後に、2 桁の 16 進数がありません。</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>円記号 (\) は、番号で書かれた文字の始まりを示します。</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>円記号 (\) 自体は \5c と書いてください。</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>アスタリスクは {operator} では使用できません ({position} 文字目)。</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>値の一部との比較ができるのは = だけです。</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>= を使用するか、値の一部であるアスタリスクは \2a と書いてください。</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>{position} 文字目で、値の中に改行または他の見えない文字 ({character}) があります。</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>貼り付けたテキストは行に分かれていることがよくあります。</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>取り除いてください。条件の間の改行は問題ありません。</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule} は一致規則の名前ではありません。</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>コロンの間、{position} 文字目の前には、規則の番号を書きます。</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>(memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com) のように書いてください。</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>{position} 文字目の {character} は全角文字です。</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP クエリでは半角文字を使用します: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>入力方式を半角に切り替えて {plain} を入力してください。</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>LDAP クエリの入れ子が {depth} レベルを超えています ({position} 文字目)。</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>ドメイン コントローラーはそこまで読み取りません。</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>同じ記号の条件は 1 つのレベルにまとめてください。</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host} はこの LDAP クエリに応答できません。</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>別の属性を使用してください。コントローラーの応答は、技術的な詳細に示されています。</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>LDAP クエリに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>スキーマにユーザーの属性 {attribute} がないため、この条件に該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>スキーマにユーザーの属性 {attribute} がないため、この条件に該当するユーザーはいません。類似の属性: {similar}。</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory は属性のない条件を無視するため、該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory に一致規則 {rule} がないため、この条件に該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute} は識別名を保持しており、全体でのみ比較されます。アスタリスクを使うと該当するユーザーはいません。</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute} が空の値と比較されているため、該当するユーザーはいません。値のないユーザーを検索するには (!({attribute}=*)) と書いてください。</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>{attribute} の値がアスタリスクで始まっているため、インデックスが使われず、すべてのユーザーが調べられます。</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute} にはインデックスがないため、すべてのユーザーが調べられます。大規模なドメインでは時間がかかります。</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory は ~= を = と同様に扱います。{attribute} は等しい必要があります。</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory は {attribute} の後の :dn を無視します。</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>{attribute} の値に見えない文字 ({character}) が含まれています。</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>アカウントが完全に削除されることを確認してください。</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>削除されたアカウントのメール、ファイル、データは、そのユーザーが再び同期されても元に戻せません。</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>カードで確認するか、アカウントの無効化を選択してください。</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>上限は 0 から {most} の間である必要があります。</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>変更の件数を入力してください。</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value} は割合ではありません。</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>0 から 100 パーセントの割合を入力してください。</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>上限では、少なくとも {floor} 件が許可されますが、最大 {ceiling} 件です。</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>2 番目の数が優先されるため、1 番目の数は効果がありません。</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>1 番目の数を小さくするか、2 番目の数を大きくしてください。</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value} は、すべてを保留する割合として使用できません。</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>オブジェクトが以前よりはるかに少ないディレクトリは、権限が減った状態で読み取られた可能性があります。</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>0 より大きく 100 パーセント以下の割合を入力してください。</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Active Directory で無効</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>選択した OU の外に移動</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Active Directory で削除</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>再び有効</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>サービスで削除</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>新しい空のアカウントが作成されます。</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>何も行われません。両側でなくなっています。</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>アカウントは作成されません。</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>アカウントが有効化されます。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>アカウントが無効化されます。</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>アカウントが完全に削除されます。</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>有効なまま残り、同期の対象ではなくなります。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変更されません。</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>有効なまま残ります。所有者が無効化または削除されることはありません。</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>接続の所有者が判明するまで、有効なまま残ります。</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>送信されたものは Zoho Directory のカスタム ストアに入ります。状態の変更、対象からの外れ、削除をアカウントに反映するかどうかは、ストア自体の設定で決まります。</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory 側で決まります: カスタム ストアの設定 (管理パネル &gt; Directory Stores)。</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>SCIM サービス側で決まります。管理ページで招待または通知の項目を確認してください。</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>このサービスの管理ページで決まります。</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>コントローラーが選択されていません。</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>コントローラーが取得するのは、そのコントローラーで行われたパスワードの変更だけです。</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>書き込み可能なすべてのコントローラーを選択するか、パスワード同期をオフにしてください。</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>このサービスはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>パスワード エージェントの呼び出しにも、SCIM の changePassword にも対応していません。</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>パスワード同期なしで続行してください。ユーザーはサービスでパスワードを設定します。</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Zoho Directory のカスタム ストアはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>そこに送信されたものが、ユーザーのパスワードになることはありません。</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>パスワード同期なしで続行してください。ユーザーは Zoho Directory でパスワードを設定します。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB (ポート 445)</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM (ポート 5985 または 5986)</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>書き込み可能</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>SMB でのサインイン</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$ への書き込み</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>WinRM でのサインイン</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>バージョンとアーキテクチャ</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>ディスクの空き領域</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA 保護</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>その他のパスワード フィルター</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>保留中の再起動</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>その他のインストール</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>未チェック: 先にコントローラーが応答する必要があります。</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>{host} はこのコンピューターの DNS で認識されていません。</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>レコードがないか、このコンピューターがドメイン外の DNS サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>このコンピューターでドメインの DNS サーバーを使用してください。次の行で DNS の回答を確認できます:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host} は応答しています。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host} はどのポートでも {seconds} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>停止しているか、ここと {addresses} の間のファイアウォールがすべて破棄しています。</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>コントローラーを起動するか、ファイアウォールを開いてください。次の行でここから試行できます:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>ポート {port} で応答しています。</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host} がポート {port} で SMB を拒否しています。</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>Server サービスが動作していません。エージェントは SMB 経由でコピーされます。</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host} がポート {port} (SMB) で応答しません。</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>コントローラー上または途中のファイアウォールが破棄しています。エージェントは SMB 経由でコピーされます。SMB が必要なのは、インストールまたはアンインストールの間だけです。</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>途中のポート {port} を開き、コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>ポート {port} で応答し、TLS で暗号化されています。</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>ポート {port} で応答し、メッセージはサインインによって暗号化されます。</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host} がポート {port} と {other} で WinRM を拒否しています。</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>PowerShell リモート処理がオフになっています。エージェントはこれを使ってインストールされます。</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host} がポート {port} と {other} (WinRM) で応答しません。</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>コントローラー上または途中のファイアウォールが破棄しています。エージェントはこれを使ってインストールされます。</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>ここでパスワードを変更できます。</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>不要: 読み取り専用であり、パスワードの変更はすべて書き込み可能なコントローラーに渡されます。</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}、{version}。</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>{host} の OS がディレクトリに示されていません。</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host} は Windows を実行していません。</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>ディレクトリの情報では {system} {version} です。エージェントは Windows 自体のサインインの一部として動作します。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host} の Windows が古すぎます: {system}、{version}。</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>エージェントには Windows Server 2012 以降が必要です。</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>除外するか、コントローラーを交換してください。そこで行われた変更は取得されません。</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>このコンピューターは {own} に属しています。</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>このコンピューターは {domain} ではなく {own} に属しています。</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>{domain} のコントローラーに到達できるのは、ドメイン間に信頼関係がある場合だけです。</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>信頼関係がない場合は、{domain} のコンピューターからインストールしてください。</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>このコンピューターが {domain} に属しているかどうかを、ここでは判別できません。</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>判別できるのは Windows と、realmd のある Linux だけです。</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>エージェントは Kerberos を使ってコピーされます。このコンピューターから {domain} にサインインできることを確認してください。</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>このコンピューター {machine} はドメインに属していません。</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>エージェントのインストールに使う Kerberos が確実なのは、{domain} のコンピューターだけです。</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>ドメインのコンピューターで Identity Connect を実行するか、このコンピューターをドメインに参加させてください (再起動されます)。ここで、管理者として:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account} は Domain Admin です。</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account} はコントローラーの管理者です。</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account} は自分のグループを読み取れません。</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>ディレクトリがそれらを表示しません。</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>権限はインストール時に試行されます。</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>インストール時に別のアカウントの入力が求められます。</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account} はコントローラーへのインストールを許可されていません。</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>Domain Admins ({sid}) にも Administrators にも、直接にも他のグループ経由でも属していません。</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>インストールには別のアカウントを使用するか、Domain Admin が次の行を実行してください:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>PowerShell が制約付き言語モードです。AppLocker または App Control for Business が、ポリシーで指定されたスクリプトだけを許可しています。</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>エージェントのインストール中はアカウントをそのポリシーから除外するか、ソフトウェア配布でパッケージをインストールしてください。次の行でモードを確認できます (コントローラーで実行):</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host} の PowerShell は 5.1 より古いバージョンです。</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Windows Server 2016 に付属しています。古いシステムには Windows Management Framework 5.1 が必要です。</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Windows Management Framework 5.1 をインストールするか、コントローラーを交換してください。次の行でバージョンを確認できます (コントローラーで実行):</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>{host} のタスク スケジューラが動作していません。</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>パッケージは、1 回だけ実行されるタスクによって SYSTEM としてインストールされます。</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host} はコンピューターの名前でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>名前は英字、数字、ハイフン、ドットからなり、アドレスは数字で表されます。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>dc1.corp.example.com のように、コントローラーの完全な DNS 名を入力してください。</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>{host} のポート {port} (SMB) に到達できません。</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>このコンピューターからそのネットワークへの経路がありません。</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>このコンピューターをコントローラーのネットワークに接続してください (VPN、経路)。次の行でここから試行できます:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host} がポート {port} (SMB) で応答しなくなりました ({seconds} 秒間応答なし)。</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>過負荷か再起動中であるか、途中の機器が接続を許可した後に送信内容を止めています。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>再試行してください。再び発生する場合は、途中のファイアウォールまたは WAN 最適化装置を調べてください。</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>{host} のポート {port} で応答しているものは SMB に対応していません。</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>別のプログラムが待ち受けているか、途中の機器が代わりに応答しています。</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>何が待ち受けているかを調べてください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host} が SMB を暗号化していません。</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>SMB 3 に対応していないか、SMB 3 での暗号化に対応していません。エージェントが平文で送信されることはありません。</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>SMB 3 をオンにしてください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host} は {user} をゲストとしてのみ許可しました。</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>アカウントを認識せず、不明なユーザーをゲストとして許可しています。ゲストの接続は署名も暗号化もされません。</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Domain Admin を使用し、ゲスト アカウントを無効にしてください。Domain Admin として次の行を実行してください:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>{host} にサインインするユーザー名またはパスワードがありません。</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>保存されたアカウントも、別のアカウントも指定されていません。</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Domain Admin のユーザー名とパスワードを入力し、再試行してください。</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host} が {user} のパスワードを拒否しているか、このアカウントを認識していません。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>ユーザー名またはパスワードが間違っています。どちらかは区別されません。</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>両方を修正してから再試行してください。何度も試行するとアカウントがロックされることがあります。</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>アカウント {user} は存在しません。</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>問い合わせ先のドメインに、この名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>user@domain または DOMAIN\user の形式で指定してください。次の行で存在するかどうかを確認できます:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>管理者が無効にしました。</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>別のアカウントを使用するか、有効にしてください。Domain Admin として次の行を実行してください:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>有効期間の最終日を過ぎています。</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>別のアカウントを使用するか、期限を延長してください。Domain Admin として次の行を実行してください:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>このアカウントで間違ったパスワードが何度も試行されました。</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>自動的にロックが解除されるまで待つか、ロックを解除してください。Domain Admin として次の行を実行してください:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>アカウント {user} は無効、ロック中、または期限切れです。</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos はどれに該当するかを示しません。</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>別のアカウントを使用するか、どれに該当するかを確認してください。次の行で 3 つすべてを確認できます:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>{user} のパスワードは期限切れか、変更が必要です。</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>古すぎるか、管理者が次回のサインイン時に新しいパスワードを求めています。</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Windows に 1 回サインインしてパスワードを変更し、新しいパスワードを入力して再試行してください。</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user} はこの時間帯のサインインを許可されていません。</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>アカウントのログオン時間から外れています。</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>別のアカウントを使用するか、別の時間に再試行してください。</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user} はネットワーク経由で {host} にサインインすることを許可されていません。</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>アカウントが特定のコンピューターに制限されているか、ポリシーで拒否されています (「ネットワーク経由のアクセスを拒否」、Protected Users、認証ポリシー)。</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>別の Domain Admin を使用してください。次の行でアカウントの制限を確認できます:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host} は現在 {user} のパスワードを確認できません。</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Netlogon サービスが動作していないか、他のコントローラーに到達できません。</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>サービスを開始してください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host} が NTLM を拒否しています。</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>ドメインのポリシーで制限されています。このコントローラーには NTLM が選択されています。</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>{host} に Kerberos を選択し直し、再試行してください。</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host} が {user} のサインインを拒否しています: {status}。</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>既知の理由は示されていません。状態コードは Windows のものです。</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>コントローラーのセキュリティ ログ (イベント 4625) で確認してください。そこで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>{host} への {user} のサインインが失敗しました。</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>ユーザー名の書き方 (user@domain、DOMAIN\user) を確認するか、Kerberos を選択してください。</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos には、アドレス {host} ではなくコントローラーの名前が必要です。</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>チケットは名前に対して発行されます。</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>完全な DNS 名を入力してください。アドレスを使う必要がある場合は、{host} に NTLM を選択してください。</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos は {host} という名前のコントローラーを認識していません。</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>名前が別名か間違っているか、サービス cifs/{host} が登録されていません。</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos で {user} のドメインが見つかりません。</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>@ の後がドメイン名と異なるか、このコンピューターがそのコントローラーを認識していません。</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>アカウントを DOMAIN\user の形式で指定し、このコンピューターでドメインの DNS を使用してください。</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Kerberos に応答するコントローラーがないため、{user} は {host} にサインインできません。</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>ファイアウォールがポート 88 を破棄しているか、このコンピューターが DNS でコントローラーを見つけられません。</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>コントローラーへのポート 88 (TCP および UDP) を開いてください。次の行でここから試行できます:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos が {seconds} 秒以内に応答しなかったため、{host} にサインインできません。</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>{realm} のコントローラーへのポート 88 をファイアウォールが破棄しているか、すべてのコントローラーがビジー状態です。</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>このコンピューターと {host} の時計の差が、Kerberos の許容範囲を超えています。</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>5 分を超える差があります。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>このコンピューターの時計をドメインに合わせてください。ここで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>このコンピューターに Kerberos がインストールされていません。</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>{host} へのサインインに必要です。Linux では Identity Connect の追加機能です。</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>追加機能 kerberos を付けて Identity Connect をインストールするか、{host} に NTLM を選択してください。</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos が {host} への {user} のサインインを拒否しています。</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>ユーザー名と、このコンピューターの時計および DNS を確認するか、{host} に NTLM を選択してください。</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host} に共有 ADMIN$ がありません。</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>管理共有がオフになっています。</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>オンにしてください。コントローラーで、管理者として次の行を実行してください。すべての共有が一時的に使えなくなります:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user} は {host} の ADMIN$ の使用を許可されていません。</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>使用できるのはコントローラーの管理者だけであり、このアカウントは該当しません。</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>ここ、または接続の設定で、Domain Admin の権限を持つアカウントを使用し、再試行してください。再インストールは必要ありません。次の行で、その権限を持つユーザーを確認できます:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host} は {user} による ADMIN$ の {name} への書き込みを許可しません。</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>アカウントは読み取りはできますが、書き込みはできません。コントローラーの管理者ではないか、Windows フォルダーの権限が変更されています。</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Domain Admin の権限を持つアカウントを使用し、再試行してください。権限を確認するには、コントローラーで次の行を実行してください:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>{host} の ADMIN$ は書き込み禁止のため、ファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Windows のあるボリュームに書き込めません。</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>何が保護しているかを確認してください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>{host} のディスクがいっぱいです。{name} が入りませんでした。</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Windows のあるボリュームに空きがないか、クォータを使い切っています。コピーされた分は削除されました。</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>空きを作って再試行してください。コントローラーで次の行を実行すると、空き領域を確認できます:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host} は現在、SMB での処理をこれ以上受け付けません。</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>メモリまたはセッション数を使い切っています。</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>後で再試行してください。コントローラーで次の行を実行すると、接続中のユーザーを確認できます:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{host} の {name} は使用中です。</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>msiexec やウイルス スキャナーなどのプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>数分後に再試行してください。コントローラーで次の行を実行すると、msiexec が動作中かどうかを確認できます:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>{host} への接続 (SMB) が切断されました。</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>コントローラーまたはネットワークが切断しました。コピー中のファイルは、コントローラー自体が削除します。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>再試行してください。再び発生する場合は、コントローラーのシステム ログを確認してください:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host} の SMB の応答は、ここでは認識されていません: {status}。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>再試行してください。再び発生する場合は、コントローラーの SMB ログを確認してください:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name} が {host} にありません。</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>まだ書き込まれていないか、誰かが削除しました。</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>このコントローラーのインストールを再試行してください。</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name} の全体が {host} に届いていません: {sent} バイト中 {found} バイト。</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>コントローラーまたはそのファイル システムで一部が失われました。ファイルは削除されました。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>再試行してください。再び発生する場合は、ディスクを確認してください。コントローラーで次の行を実行してください:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>{host} のフォルダー {folder} を保護できませんでした。</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>SYSTEM と Administrators 以外も書き込める状態でした。ボリュームが権限を保持しないか、何かが権限を変更しています。フォルダーは削除され、何もコピーされていません。</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$ は NTFS または ReFS 上にある必要があります。コントローラーで次の行を実行すると確認できます:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder} は Identity Connect のフォルダーではないため、何も行いません。</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>書き込みと削除を行うのは、Identity Connect 自体が IdentityConnect の下に作成したものだけです。</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>不要であれば、手動で削除してください。</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>パッケージ {path} を読み取れません。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>パッケージ {path} は、構成されたものではありません。</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>SHA-256 は {found} ですが、{expected} である必要があります。別のバージョンか、誰かが変更しています。何もコピーされていません。</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>入手元からパッケージを再度入手し、SHA-256 を照合してください。次の行でここに表示できます:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>パッケージ {path} がコピー中に変更されました。</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>2 回目に読み取った内容の SHA-256 が異なります。コピーされた分は削除されました。</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>何が書き込んでいるかを調べ、再試行してください。</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>{host} のアカウントまたはパスワードが指定されていません。</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>保存されたアカウントにも別のアカウントにも、その両方が揃っていません。</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>インストールに使うアカウントとそのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>コントローラーの完全な DNS 名を入力するか、NTLM を選択してください。</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host} がポート {port} (WinRM) の接続を途中で終了しました。</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows リモート管理が再起動されたか、コントローラーが再起動中か、途中の機器が接続を切断しました。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>再試行してください。再び発生する場合は、サービスを再起動してください。コントローラーで、管理者として:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host} がポート {port} (WinRM) で応答しなくなりました ({seconds} 秒間応答なし)。</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>{host} のポート {port} で応答しているものは Windows リモート管理ではありません。</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host} がポート {port} (WinRM) でメッセージを受け付けません: HTTP 状態 {status}、理由なし。</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Windows リモート管理のリスナーが設定されていないか、一部しか設定されていません。</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>設定し直してください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>ポート {port} (WinRM) での {host} の応答が、合意どおりに暗号化されていませんでした。</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>ここと {host} の間で HTTP を読み取るか変更する機器を調べてください。WinRM 用の証明書があれば、そのような機器の介在を防げます。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>{host} のポート {port} で応答しているものは、{host} であることを証明しませんでした。</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>サインインを受け付けましたが、本物のコントローラーだけが返せる応答を返しませんでした。</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>代わりに応答している途中の機器、または DNS の {host} の古いレコードを調べてください。次の行をここで実行すると、DNS の回答を確認できます:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host} はポート {port} の WinRM で Kerberos にも Negotiate にも対応していません。</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>そこでオフになっています。パスワードを平文で送信する Basic は使用されません。</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>{host} の WinRM 用の証明書 (ポート {port}) は信頼されていません。</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>接続の設定でその証明機関を信頼してください。または、ドメインの証明機関の証明書がコンピューターのストアにある場合は、コントローラーで、管理者として次の行を実行し、使用を開始してください:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>ポート {port} の WinRM 用の証明書は、{host} とは別の名前のものです。</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>コントローラーの別の名前に対して発行されたか、別のコンピューターが応答しています。</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>名前 {host} の証明書を WinRM に導入してください。コンピューターのストアにある場合は、コントローラーで、管理者として次の行を実行すると使用が開始されます:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>{host} の WinRM 用の証明書 (ポート {port}) は現在有効ではありません。</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>有効期限が切れているか、まだ有効ではないか、このコンピューターの時計が間違っています。</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>更新してください。新しい証明書がコンピューターのストアにある場合は、コントローラーで、管理者として次の行を実行すると使用が開始されます:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>証明書がないか、キーが弱すぎるか、1.2 より古い TLS だけがオンになっています。</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>リスナーを設定し直してください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>{user} のパスワードが間違っています。</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>入力が間違っているか、保存後に変更されています。</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>再入力してください。試行に失敗するたびにアカウントのロックに近づきます。次の行で、ロックされているアカウントを確認できます:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>{host} のドメインは {user} を認識していません。</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>名前の入力が間違っているか、アカウントが別のドメインに属しています。</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>アカウントのドメインを付けて、user@domain または DOMAIN\user の形式で指定してください。</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user} はサインインできません。アカウントがロック中、無効、または期限切れです。</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos はどれに該当するかを示しません。</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>ロックを解除するか、有効にするか、別のアカウントを使用してください。次の行で、どれに該当するかを確認できます:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user} は現在、またはここから {host} にサインインすることを許可されていません。</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>ログオン時間、ログオン先のコンピューター、または認証ポリシーで禁止されています。</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>アカウントのプロパティで変更するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>{user} のパスワードは期限切れか、先に変更する必要があります。</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Windows に 1 回サインインして新しいパスワードを設定し、それを入力して再試行してください。</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos はサービス {service} を認識していません。</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host} がコントローラー自体の名前ではなく別名であるか、サービス名が別のアカウントにも登録されているか、どこにも登録されていません。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>コントローラーの完全な DNS 名を入力してください。次の行で、サービス名の登録先を確認できます:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos で許容されるのは 5 分です。</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>このコンピューターの時計をドメインに合わせてください。ここで、管理者として:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>{user} のドメインの Kerberos が見つかりません。</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>@ の後がドメインではなくサインイン用のサフィックスであるか、このコンピューターがドメイン外の DNS サーバーに問い合わせています。</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>アカウントを DOMAIN\user の形式で指定してください。その場合は {host} のドメインに問い合わせます。</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host} は短い名前です。Kerberos はどのドメインのものかを判別できません。</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>このコンピューターはドメインに属していないため、補うドメイン名がありません。</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>{user} について Kerberos に応答するコントローラーがありません。</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>途中でポート 88 が閉じているか、DNS でドメインのコントローラーが見つかりません。</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>コントローラーへのポート 88 (TCP および UDP) を開いてください。次の行をここで実行すると試行できます:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>{host} でのサインインに {seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>途中のファイアウォールが Kerberos (ポート 88) を破棄しているか、ネーム サーバーが応答していません。</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>Linux では別のコンポーネントになっています。</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>それを付けて Identity Connect をインストールしてください: pip install &apos;identity-connect[kerberos]&apos;。C コンパイラ、Python のヘッダー、libkrb5-dev が必要です。</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>Kerberos はチケットを発行しましたが、{host} がポート {port} (WinRM) で {user} を拒否しています。</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Windows リモート管理の設定で Kerberos がオフになっているか、サービス名が別のアカウントのものか、接続の終端がコントローラー自体ではありません。</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host} がポート {port} (WinRM、NTLM) で {user} を拒否しています。</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>パスワードが間違っているか、ポリシーで NTLM が禁止されているか、接続の終端がコントローラー自体ではありません。</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>パスワードを確認するか、{host} に Kerberos を選択し直してください。コントローラーで次の行を実行すると、ポリシーを確認できます (1 または 2: NTLM は拒否):</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>{host} での {user} のサインイン (WinRM) が失敗しました。</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>応答は「{button:Technical details}」にあります。このプログラムには不明な応答です。</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>user@domain の代わりに DOMAIN\user を試すか、{host} に NTLM を選択してください。</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user} は {host} にサインインしましたが、Windows リモート管理の使用を許可されていません。</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>使用できるのは管理者と Remote Management Users のメンバーだけです。エージェントは管理者がインストールします。</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Domain Admin を使用してください。または、コントローラーで次の行を実行し、アカウントをすべてのコントローラーの管理者にしてください:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host} は {user} にこれ以上シェルを割り当てません。</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>このアカウントで開いているシェルが多すぎます。Windows をリモート管理するプログラムはそれぞれシェルを保持し、異常終了したプログラムのシェルもしばらく残ります。</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>15 分待つか、上限を増やしてください。コントローラーで次の行を実行してください:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host} が実行中の処理を終了しました。</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>Windows リモート管理が再起動されたか、コントローラーが再起動中です。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host} が {seconds} 秒以内に開始しませんでした。</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>Windows リモート管理が過負荷になっています。</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>{host} の Windows リモート管理が拒否しています: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>この行はコントローラー自体のものです。</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host} の応答を読み取れません (WinRM)。</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>途中で変更されているか、サービスが破損しています。</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>サービスを再起動してください。コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>{host} の PowerShell が失敗しました (終了コード {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>示された問題を修正し、再試行してください。</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host} が {seconds} 秒以内に終了しませんでした。停止を指示しました。</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>過負荷になっているか、そこで何かが人の操作を待っています。</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>コントローラーの負荷が下がってから再試行してください。次の行で、負荷の原因を確認できます:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>コントローラーの応答は、こちらのスクリプトの応答ではありません。</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>プロファイル、ポリシー、または別のプログラムが、そこで PowerShell の出力に書き込んでいます。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>未チェック: 先に SMB でのサインインが成功する必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>未チェック: 先に WinRM でのサインインが成功する必要があります。</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>未チェック: 先にコントローラーの情報を取得する必要があります。</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>未試行: アカウントが拒否されました。さらに試行するたびにロックアウトに近づきます。</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host} のチェックが {seconds} 秒経過しても終わりませんでした。</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>応答していますが遅すぎます。過負荷か、途中の機器がパケットを止めています。</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>負荷が下がってから再試行してください。次の行で、ここからの応答を確認できます:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>サインインしました。すべて署名および暗号化されています。</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>ADMIN$ にファイルを書き込み、削除しました。</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Kerberos でサインインし、TLS で暗号化されています。</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Kerberos でサインインしました。各メッセージは Kerberos によって暗号化されます。</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>選択どおり NTLM でサインインし、TLS で暗号化されています。</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>選択どおり NTLM でサインインしました。各メッセージは暗号化されますが、応答しているコンピューターは証明されません。{host} に WinRM 用の証明書を導入するか、Kerberos を使用してください。</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}、ビルド {version}、{architecture}。</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}、ビルド {version}、{architecture}、Server Core。</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}、ビルド {version}: Windows Server 2016 より古いバージョンです。エージェントは試験されていません。</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host} はドメイン コントローラーではありません。</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>{system} をメンバー サーバーとして実行しています。ドメインのパスワードはここでは変更されません。</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>除外してください。次の行で、ドメインの書き込み可能なコントローラーを一覧表示できます:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host} は読み取り専用のコントローラーです。</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>パスワードの変更は書き込み可能なコントローラーに渡され、そこで取得されます。</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host} のアーキテクチャは {architecture} です。</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>エージェントは AMD64 (x64) 用です。LSASS はそれ以外を読み込みません。</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>除外してください。コントローラーで次の行を実行すると、アーキテクチャを確認できます:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Windows のドライブの空きは {free_mb} MB です。</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host} の Windows のドライブの空きは {free_mb} MB ですが、{least_mb} MB が必要です。</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>パッケージがそこにコピーされ、Windows インストーラーが別のコピーを保持し、ログを書き込みます。</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>空き領域を増やしてください。コントローラーで次の行を実行すると、Windows 更新プログラムの残りが削除されます:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>LSA 保護はオフです。フィルターを妨げません。</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>LSA 保護はオンですが、次回の再起動で終了します。その後はフィルターを妨げません。</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>LSA 保護が有効かどうかを判別できません。システム ログが Windows の起動時点まで残っていません。レジストリではオンになっていません。</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>LSA 保護がオンです: {host} はフィルターを読み込みません。</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL は {value} です。この場合、LSASS は Microsoft が署名したものだけを読み込みます。拒否はイベント ログ (3033、3063) にのみ記録されます。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Microsoft が署名したフィルターのパッケージを使用してください。または、LSASS の保護の低下を許容できる場合は、コントローラーで、管理者として次の行を実行し、再起動してください:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>次回の再起動で LSA 保護が始まります: その後、{host} はフィルターを読み込みません。</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL は {value} で、Windows の起動後に設定されました。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Microsoft が署名したフィルターのパッケージを使用してください。または、LSASS の保護の低下を許容できる場合は、コントローラーで、管理者として次の行を実行してください:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>グループ ポリシーで LSA 保護が指定されています: {host} はフィルターを読み込みません。</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>「LSASS を保護されたプロセスとして実行するように構成する」がポリシーで設定されています。この場合、LSASS は Microsoft が署名したものだけを読み込みます。</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Microsoft が署名したフィルターのパッケージを使用するか、コントローラーをそのポリシーから除外してください。コントローラーで次の行を実行すると、どのポリシーかを確認できます:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>設定されていませんが LSA 保護がオンです: {host} はフィルターを読み込みません。</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>UEFI ロック付きでオンにされています。レジストリの値にかかわらず、ファームウェアが保持します。ロックなしで、Windows の起動後にオフにされた場合は、再起動で終了します。</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Microsoft の LSA Protected Process Opt-out ツール (LsaPplConfig.efi) でロックを取り除くか、Microsoft が署名したフィルターのパッケージを使用してください。コントローラーで次の行を実行すると、LSASS がこの状態で開始された日時を確認できます:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>他のパスワード フィルターはありません。</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>そのまま残ります: {packages}。</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>待機中の再起動はありません。</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows が更新プログラムまたは機能の完了のために再起動を待っています。エージェントのための再起動で兼ねることができます。</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows Update が再起動を待っています。エージェントのための再起動で兼ねることができます。</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>別のプログラムの要求により、次回の再起動時にファイルが置き換えられます。</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>別のインストールが再起動まで中断されています。先にコントローラーを再起動してください。それまで Windows インストーラーがエージェントを拒否することがあります。</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows インストーラーは待機状態です。</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>別のインストールが進行中です。エージェントのインストールは最長 10 分間待機します。</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>インストールされていません。</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>バージョン {found} がインストールされています。</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>バージョン {found} がインストールされており、{wanted} にアップグレードされます。</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>バージョン {found} がインストールされています。サービスの状態: {service}。</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Windows インストーラーが認識していないエージェントの一部があります。インストールによって修正されます。</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host} のエージェントのバージョン {found} は、{wanted} より新しいバージョンです。</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows インストーラーは古いバージョンへの変更を拒否します。</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>新しいパッケージを構成するか、先にそこでエージェントをアンインストールしてください。コントローラーで次の行を実行すると、インストール済みのものを確認できます:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>時計はこのコンピューターと一致しています。</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>時計がこのコンピューターと {seconds} 秒異なります。Kerberos で許容されるのは 5 分です。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>{host} の時計は、このコンピューターより {seconds} 秒進んでいます。</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos で許容されるのは 5 分です。サインインがいつ失敗してもおかしくありません。</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>両方を同じ時刻ソースに合わせてください。コントローラーとここで、次の行を実行してください:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>{host} の時計は、このコンピューターより {seconds} 秒遅れています。</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>インストール開始</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>保護されたフォルダーを作成しています</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>パッケージをコピーしています</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>インストールを開始しています</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Windows インストーラーを実行しています</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>インストール結果を確認しています</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>コピーしたものを削除しています</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>再起動を要求しています</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>シャットダウンしています</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>起動しています</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>LDAP、SYSVOL、DNS を待っています</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>読み込まれたフィルターを確認しています</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>エージェントをアンインストールしています</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>{user} がコントローラーへのサインインに使う名前が不明です。</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>識別名で保存されており、ディレクトリにアカウント名を問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>ここで別のアカウントを使用するか、接続の設定で user@domain の形式で指定してください。</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>サインインに使うアカウントがありません。</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>接続の設定で指定されていません。</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>ここで別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user} はコントローラーへのサインインに使用できません。</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>コントローラーはアカウントを user@domain または DOMAIN\user の形式で認識します。</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>アカウントをこの 2 つの形式のいずれかで入力してください。</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>{user} のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>パッケージのファイルを指定してください。</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>これは SHA-256 ではありません。</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>0 から 9 と a から f の 64 桁です。</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>パッケージの発行元が示すものをコピーしてください。</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>これは拇印ではありません。</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>0 から 9 と a から f の 40 桁です。</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>証明書の詳細からコピーするか、空にしてください。</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}、バージョン {version}。</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}。</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>未チェック: 先にアカウントが判明する必要があります。</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>スキップ: 状況が変わりました</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>識別名</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>フィールド (変更前 → 変更後)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>追加するメンバー</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>外すメンバー</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>サービスでの ID</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>ディレクトリ アカウントが何も読み取れなくなったか、ベースが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>何かを承認する前に、接続をチェックしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>そのうち {count} 件は、一覧に表示されなくなった「{before}」にありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>OU が削除されたか、ディレクトリ アカウントがもう読み取れません。応答からはどちらかを判別できません。</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Active Directory で OU を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>そのうち {count} 件は「{before}」から「{now}」に移動されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>前回の同期以降に、ユーザー、またはユーザーを含む OU が移動しました。</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>対象に残す場合は、移動先も選択してください。</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>OU またはオブジェクトの選択が、前回の同期の後に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>そのうち {count} 件がこれによって除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>条件が前回の同期の後に変更されました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>そのうち {count} 件が条件を満たさなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>そのうち {count} 件で、条件に使われている「{attribute}」が変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>このような変更は、多くの場合スクリプトまたは他のシステムによるものです。</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Active Directory でいくつかを比較してください。</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>そのうち {count} 件で、条件に使われている「{attribute}」が空です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>クリアされたか、ディレクトリ アカウントがもう読み取れません。</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Active Directory でそのうちの 1 つを確認してください。</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>そのうち {count} 件がカスタム LDAP クエリに該当しなくなりました。</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>クエリの対象が Active Directory で変更されたか、もう読み取りを許可されていません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>そのうち {count} 件は Active Directory 自体で無効化されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>前回の同期以降に、誰かまたはスクリプトが多数のアカウントを無効化しました。</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>ここでもアクセスを失う前に、誰が行ったかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>そのうち {count} 個のアカウントが Active Directory で期限切れになりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>多くの場合、月末や学期末に有効期限を過ぎています。</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>残す場合は、アカウントの期限を延長してください。</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory から返されたオブジェクトは {now} 個で、前回は {before} 個でした。</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>削除されたか、ディレクトリ アカウントがもう読み取れません。</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>何かを承認する前に、どちらかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>そのうち {count} 件は Active Directory にもうありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>削除されたか、ディレクトリ アカウントが読み取れない場所に移動されました。</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Active Directory でいくつかを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>{count} 個のサインイン名が「@{before}」から「@{after}」に変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>新しいメール ドメインと思われます。</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>新しいドメインが意図したもので、サービスで検証済みの場合にのみ承認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>{count} 個のサインイン名が、メール アドレスと別の形式の間で変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>サインイン名に別の属性が使われているか、全員の値が変更されました。</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>サインイン名のマッピングを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>{count} 個のサインイン名が「@{domain}」内で変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>名前の作成規則が変更されたか、多数の名前が一度に変更されました。</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>いくつかの名前を変更前と変更後で比較してください。</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>設定が前回の同期の後に変更されました。</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>サインイン名の取得元が別の属性になっている可能性があります。</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>グループ「{group}」から、判明しているメンバー {count} 件がすべて外れます。</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Active Directory で空になったか作り直されたか、メンバーの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Active Directory でグループを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>グループ「{group}」から、{of} 件中 {count} 件のメンバーが外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>無効化する</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>完全に削除する</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>グループ {group} に参加</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>グループ {group} から退出</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>グループへの参加と退出は {at} 以降について判明しています。それより古いものはまだ読み取り中です。</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>以前のグループへの参加と退出は、まだ読み取り中です。</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>開始後の補完</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>失敗後の再試行</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>承認後</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>誰が要求したかは記録されていません。</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>終了していません。まだ実行中か、強制終了されました。</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>「{who}」は {count} 件のユーザーまたはグループに該当します。</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>ディレクトリの前回の読み取りによる数。対象に加わる: {joins}、対象から外れる: {leaves}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>追加されるユーザーのうち {count} 人は Active Directory で無効なため、アカウントは作成されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>y はい</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>別の接続がチェックに合格し、「{button:Update}」を選択するまで、現在有効な接続が使われます。</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>同期できる対象の範囲です。「{button:Update}」を選択するまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>各フィールドに入る属性です。「{button:Update}」で有効になります。</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>選択した OU のうち、同期する対象です。「{button:Update}」で有効になります。</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>「{button:Update}」後の最初の同期から有効になります。</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>パスワードを取得するコントローラーです。エージェントは「{page:Password sync}」ページでインストールします。</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>「{button:Try again}」でこのステップから続行します。</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>次の行で実行中のものを確認してください。「{button:Try again}」で同じインストールを引き続き待ちます:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>コンソールを確認してください。起動していれば、「{button:Try again}」でチェックを続行します。ここから:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>修正してください。「{button:Try again}」でチェックを続行します。コントローラーで、管理者として:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>ユーザーによって停止されました。「{button:Try again}」でこのステップから続行します。</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>同期が正常かどうか、対応待ちのもの、次回の実行時期を表示します。「{button:Sync now}」でディレクトリの変更を反映します。「{button:Preview only}」は同期の内容を表示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>表示内容は前回の同期で読み取ったものです。「{button:Sync this one now}」は、その対象だけを読み取り直し、他には影響しません。</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>コントローラーを選択すると、失敗の理由と対処方法が表示されます。「{button:Check now}」はすべてに再度問い合わせます。試行の内容は各コントローラーのログに記録されます。</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>新しい所有者が指定されていません。</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>このサービスにはサインインがないため、アカウントの指定が必要です。</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>パスワード同期は「{button:Install with another account, asked for once}」で設定されています。</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>その後は試行されていません: コントローラー {count} 台。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>{count} バージョン、最新は {date} ({who})。読み取れない行: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>「{page:Settings}」の「{page:Connection to Active Directory}」でユーザーまたはパスワードを修正してください。そこでのチェックは 1 回だけサインインします。</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>「{page:Overview}」ページで「{button:Resume}」を選択してください。</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>「{page:Settings}」の「{page:Connection to Active Directory}」でユーザーまたはパスワードを修正してください。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: {count} 件の変更を確認。拒否されたレコード: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>「{page:History}」を開いてください。それぞれの原因が表示されます。</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>「{page:Overview}」ページを開いて確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>コントローラー {count} 台、再起動待ち: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>「{page:Password sync}」を開き、1 台ずつ再起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>コントローラー {count} 台、問題あり: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>メンバーは、選択の内容と、入れ子のグループの扱いによって決まります。</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>再試行するか、「{button:Advanced}」で待ち時間を長くしてください。</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>新しいキーを作成するか、「{button:Move to this machine; the other installation ends}」にチェックを付けて {device} での使用を終了してください。</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>「{page:Units and objects}」ページで OU を選択してください。</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>「{page:Units and objects}」ページの設定により、新しい OU については確認が求められます。</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>値を入力するか、「{button:is empty}」または「{button:is not empty}」を選択してください。</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>どちらかの行だけを残してください。最初に存在する値を使うには、「{button:First that is not empty}」を使用します。</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>「{button:First that is not empty}」または「{button:Join}」を使用するか、取得元を 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Active Directory で短くするか、変換「{button:A part of it}」を使用してください。</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>「{button:Read again}」を選択してください。</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>「{page:Units and objects}」ページでクエリを試してください。意図した変更の場合は、これらの行だけを承認してください。</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>「{button:Next}」を選択して確認してください。</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>「{button:Get a new code}」を選択してください。</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>「{button:Find controllers}」を選択するか、完全な名前で追加してください。</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>失敗した項目を修正してから「{button:Check again}」を選択してください。</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>「{button:Install}」を選択してください。</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>所有者のユーザー名またはメール アドレスを入力するか、「{button:Go on without an owner: nobody will be disabled or deleted}」にチェックを付けてください。</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>プレビューを確認してから、このページの下部で開始してください。</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>「{button:Build a new preview}」を選択してください。</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>インストール キーは、このコンピューターがどのクラウド ディレクトリのどの組織で使用されるかを示します。ここでは確認だけが行われ、「{page:Install}」で使用されます。</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>期限切れのコードは「{button:Get a new code}」で置き換えます。ブラウザーでページを開けない場合は、リンクを別のデバイスにコピーしてください。不足しているロールは表示されます。そのロールを持つアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>チェックを外した行は、再びチェックを付けるまで保留されます。無効化またはグループから外すアカウントが上限を超える場合は、その一式がそのまま承認されるのを待ちます。「{button:More}」では、最大 10 行から開始したり、検索で表示されたすべてを保留したり、行を表として保存したりできます。結果の数は、サービスが確認した数です。</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>「{button:Save query}」または「{button:Undo changes}」を選択してください。</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>スケジュールでは再び作成されます。手動では「{button:New}」に表示されます。</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>コントローラーが応答する前に NTLM が終了しました。その内容は「{button:Technical details}」に示されています。</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>その内容は「{button:Technical details}」に示されています。</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>パッケージを選択し直してください: {page:Password sync}、{button:Package}。</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>何が書き込んでいるかを調べてください。書き込まれた内容は「{button:Technical details}」に示されています。その後、再試行してください。</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>意図した変更でない場合は、「{page:Units and objects}」ページに戻ってください。</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>意図した変更でない場合は、「{page:Criteria}」ページに戻ってください。</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>「{page:Units and objects}」ページでクエリを試してください。</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>意図した変更でない場合は、これらのページに戻ってください。</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>この {count} 件に共通する目立った点はありません。</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>行を確認してください。</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Identity Connect セットアップ レポート</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>作成日時 {when}、バージョン {version}。パスワードとキーは含まれていません。</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>同期の結果</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期されなかったもの</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>暗号化に関する決定</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>同期する対象</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>ユーザーのフィールド</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>グループのフィールド</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>確認なしの上限</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了の原因</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>無効化、削除、グループからの取り外しが行われなかった理由</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>その他のレコード</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>サービスがすべてを確認しました</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>処理するものはありませんでした</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>一部の変更が承認を待っています</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>完了しましたが、一部のオブジェクトは除外されました</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>停止しました。確認済みの分は残ります</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>失敗しました。確認済みの分は残ります</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>計画が確認を待っています</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
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
        <translation>なし: パスワードは平文で送信されます</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>この発行元の証明機関を信頼</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>この証明書だけを受け入れる</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>この証明書を信頼しない</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>平文でのパスワード送信を承諾</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>同期する OU</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>除外する OU</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>配布グループ</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>セキュリティ グループ</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP クエリ</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>ユーザーの条件</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>グループの条件</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>選択した OU のすべて</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Active Directory に従う</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>選択した OU から外れた場合</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>無効化された場合は完全に削除</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>{host} との暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{limit} 秒を超えると、サインインと証明書が機能しなくなります。</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host} のアドレスは {addresses} です。</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host} と {service} は一致しています。{limit} 秒を超えると、サインインと証明書が機能しなくなります。</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host} とこのコンピューターは一致しています。{limit} 秒を超えると、サインインが機能しなくなります。</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>このキーは長すぎます: {length} バイト (最大 {limit} バイト)。</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>{retried_at} に再試行してください。スケジュールされた同期は自動的に再試行します。解消しない場合は、サービスの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>「{attribute}」は全員分を読み取ることができません。</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>コントローラーが 1 つのオブジェクトずつ計算する属性で、多数に対しては拒否されます。</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>「{field}」の固定値に、テキストではない文字が含まれています: {character}。</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>「{attribute}」は全員分を読み取ることができません (フィールド「{field}」)。</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>「{field}」を設定できません。「{attribute}」をテキストとして読み取れません。</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>「{field}」に、テキストではない文字が含まれています: {character}。</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>以前リンクされていましたが、現在は同期されていません。</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>複数の対象が名前を交換する間の一時的な名前です。</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>{position} の内容は、そこに必要なものではありません。</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>処理はありません。サービスは既にディレクトリと一致しています。</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>判断できる範囲では、処理は不要です。</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>ユーザーが却下したものを除いて完了しました。新しく対応するものはありません。</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>これはトークンでもクライアント シークレットでもありません。</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>使用されない文字が含まれているか、{limit} 文字を超えています。</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>「{field}」の {count} 件に、テキストではない文字が含まれています。</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>読み取り時に計算される属性、または Active Directory にない一致規則が使われています。</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>{attribute} の値は読み取り時に計算されるため、Active Directory はこの属性に対するクエリを拒否します。</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host} はこちらのスクリプトの実行を許可しません。</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>コントローラーの完全な DNS 名を入力してください。次の行で、その名前を持つものを確認できます:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>途中で変更されたか、コントローラー以外のものが応答しました。内容は一切採用されていません。</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>このコンピューターが信頼する機関によって発行されたものではありません。</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>ポート {port} (WinRM over TLS) で {host} との暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>初期パスワードの通知先</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>メール通知</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent} パーセント、最低 {floor}、最大 {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>変更分は {minutes} 分ごと、すべては毎日 {at}</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>毎日 {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>毎週 {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>毎月 {day} 日 {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>次回以降の実行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>is</source>
        <translation>次と等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>次と等しくない</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>次で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>次で終わる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>次を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>次を含まない</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>空でない</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空である</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>選択した OU のすべてが同期されます。</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>次のすべてに該当する場合に同期:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>次の少なくとも 1 つに該当する場合に同期:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>次のそれぞれに該当する場合に同期:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>次のいずれかに該当する場合に同期:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>次のすべてに該当:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>次の少なくとも 1 つに該当:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>「{attribute}」が「{value}」と等しい場合に同期。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>「{attribute}」が「{value}」と等しくない場合に同期。</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>「{attribute}」が「{value}」で始まる。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>「{attribute}」が「{value}」で始まる場合に同期。</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>「{attribute}」が「{value}」で終わる。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>「{attribute}」が「{value}」で終わる場合に同期。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>「{attribute}」が「{value}」を含む場合に同期。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>「{attribute}」が「{value}」を含まない場合に同期。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>「{attribute}」が空でない場合に同期。</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>「{attribute}」が空である場合に同期。</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>条件がない場合、フィルターはありません。</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>すべての条件が完成するまで、フィルターはありません。</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP ではこれを検索できません。「{attribute}」は読み取り時に計算されるため、検索できません。</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP ではこれを検索できません。Active Directory は「{attribute}」を全体で比較し、部分的には比較しません。</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>システム オブジェクト</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>ドメインの Kerberos アカウント</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>管理されたサービス アカウント</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>コンピューター アカウント</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>他のドメインとの信頼関係</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>ユーザーが選択されていない</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>配布グループが選択されていない</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>セキュリティ グループが選択されていない</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>OU が選択されていない</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>選択した OU の外</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>除外された OU の中</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>新しい OU の中 (未決定)</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>新しい OU の中 (除外)</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>条件を満たさない</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>値を読み取れない</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>カスタム クエリに該当しない</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>カスタム クエリの問い合わせなし</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>オブジェクトの名前</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>所属するグループ</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>社員の種類</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>サインイン名 (UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>アカウントのフラグ</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>アドレス一覧に非表示</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>その他のアドレス</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>グループの種類</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>この条件では同期される対象がなくなります: {count} 件が除外されることになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>選択した OU に、条件を満たす対象がありません。</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>条件を変更するか、意図した設定であることにチェックを付けてください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>このコンピューターでは、サインイン時にプログラムを開始できません。</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>{path} に何も書き込めませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>このコンピューターの管理者に問い合わせるか、エージェントをサービスとして開始してください。</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>サービスへの経路</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}、{system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}、{system}: Windows 10 1809 または Server 2019 より古いバージョン</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>{domain} のメンバー</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>設定で {domain} が指定されています</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>ドメインのメンバーではありません (必要なのはパスワード同期のみ)</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>プロキシ {proxy} を経由 (システムの設定に従う)</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host} は {milliseconds} ms で応答 (プロキシなし)</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host} は {milliseconds} ms で応答 ({proxy} 経由)</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>判明した時点でサービスの時計と比較されます</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>サービスとの差は {difference_s} 秒です</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>サービスの時刻は不明です</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>ホストを確認した後に試行されます</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>削除とともに終了しました。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>同期対象外</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>メンバーの変更</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>グループから外れた</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>リンク解除</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>メンバーが変更されました</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>メンバーシップを失いました</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>リンクされなくなりました</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>設定が保存されました</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>ウィンドウで</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>コマンド ラインで</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>プログラムの新しいバージョンによって</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>ファイル自体の変更</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>設定のバージョン {number}</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>設定は現在と同じです。</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>この設定を復元した場合の変更内容:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>保存されている最初のバージョンです。</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>実行 (プレビューあり)</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>実行 (完全比較)</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>実行 (変更分、プレビューあり)</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>実行 (変更分)</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count} 件を同期できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count} 件を保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count} 件を追加:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count} 件を外しました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>{count} 件のイベントを {path} に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>「{who}」という名前の対象は、現在も過去もありません。</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>ディレクトリの前回の読み取りと履歴に、そのような名前、メール、GUID はありません。</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>別の名前またはメール アドレス、あるいは GUID を試してください。</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>1 つのファイルに保存できる履歴は 1 つの対象だけです。</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>対象の GUID を指定してください。--export を付けない場合はすべて表示されます。</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>実行 {run} はありません。</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>開始されていないか、保存期間より古いものです。</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history で実行の一覧が表示されます。</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>設定のバージョン {number} はもうありません。</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>存在しなかったか、保存期間より古いものです。</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config で保存されているものの一覧が表示されます。</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path} に書き込めません。種類が不明です。</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>履歴は CSV または JSON 行としてエクスポートされます。</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>.csv または .jsonl で終わる名前を指定してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>Active Directory にもう存在しません。アカウントは {at} に削除されました (実行 {run})。</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>Active Directory にもう存在せず、リンクもされていません。最後の変更は {at} です (実行 {run})。</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>以前の名前は「{name}」です。</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>{at} にすべて読み取った内容です。</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>{at} に読み取り、その後の変更 ({count} 件) を反映した内容です。</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>最後に確認された変更: {at} に{action} (実行 {run})。</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>履歴の範囲では、変更されたことはありません。</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: 影響を受ける数が多すぎるため、承認を待っています。</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: チェックが外されたか却下されたため、保留されています。</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: 最新の計画で待機しています。</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>{group} に含まれています。</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>サービスでは {group} に含まれていますが、ディレクトリでは直接のメンバーではありません。</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>サービスでは {group} に含まれていません: グループが同期されていません。</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>サービスでは {group} に含まれていません: リンクされたアカウントがありません。</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>サービスではまだ {group} に含まれていません。</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>この実行によって作成されました。</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>以前の値に戻ります。</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>この実行によって有効化されました。</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>この実行によって無効化されました。</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>この実行によって削除されました。</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>再び同期されます。</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>以前のメンバーに戻ります。</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>削除されたメンバーが戻ります。</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>再びリンクされます。</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>別の ID で作り直され、所有していたものは戻りません。</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>アカウントは削除されず、無効化されます。</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>アカウントは、同期が付けた識別子を保持します。</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>読み取れなかったため、以前の値は不明です。</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>同期が引き継ぐ前にグループに含まれていたメンバーは不明です。</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>以前のバージョンは、処理内容を記録しましたが、変更前の内容は記録していません。</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>その間に別の設定が保存されました: {names}。</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>編集の開始後に、別のウィンドウまたはコマンドで設定が保存されました。変更内容は保持されており、何も保存されていません。</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>現在の相違点を確認し、もう一度更新してください。</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>この設定は、{folder} の接続とは別の接続のものです。</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>設定を開いた後に、接続が設定し直されました。</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>破棄して最初からやり直してください。</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>別のウィンドウまたはコマンドが {folder} に設定を保存しています。</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>少し時間がかかっており、まだ終わっていません。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} を読み取れません。</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>システムからのメッセージ: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>別のファイルを選択するか、このユーザーに読み取り権限を与えてください。</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path} は設定ファイルではありません。</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>エクスポートで書き出されたものではないか、その一部だけです。</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>設定を再度エクスポートし、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>{path} の設定は使用できません。</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>その箇所を修正するか、設定を再度エクスポートしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path} は、Identity Connect のより新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>このコンピューターに新しいバージョンをインストールするか、このバージョンからエクスポートしてください。</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path} の {position} に、シークレットと思われるものがあります。</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>設定ファイルはコピーされたりメールで送られたりするため、シークレットを含めることはできません。</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>ファイルから取り除いてください。パスワードはこのコンピューターで入力します。</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>編集した Active Directory への接続は、チェックに合格していません。</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>合格するまで別の接続には切り替わりません。現在の接続が引き続き有効です。</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>接続をチェックするか、変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>設定を {path} に書き出しました。</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>更新しました。次回の同期から新しい設定が使われます。</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>{user} のパスワードは正しく、有効になりました。</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>接続をチェックしています。パスワードの試行は 1 回だけです。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>相違点はありません。</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>次回の同期では、24 時間以内に限り、確認されたアカウントだけを無効化または削除できます。それまでに他のアカウントが加わった場合は、すべてを保留して確認を求めます。</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>次回の同期は、上限を超えるアカウントを保留して確認を求めます。identity-connect holds を参照してください。</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>無効化されるアカウント: {disables}、完全に削除されるアカウント: {deletes}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count} 件を同期できません: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>この設定ではディレクトリが読み取られていないため、ユーザーへの影響は不明です。上限を超えるものは実行時に保留されます。</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>設定を更新しますか? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>{count} 個のアカウントは上限を超えています。続行するには {count} と入力してください: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>設定を更新するかどうかを確認する相手がいません。</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>コマンドが端末で実行されていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>--dry-run で相違点を確認してから、--yes を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>{count} 個のアカウントが無効化または削除されることになります。上限を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>このような変更は、その数を指定して確認します。何も変更されていません。</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>意図した変更である場合は、--count {count} を指定してください。</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Active Directory への接続</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>プロキシとネットワーク</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>保存する内容と期間</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>サインイン時に開始</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>エクスポートとインポート</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>このコンピューターからサービスへの接続方法です。「{button:Update}」で有効になります。</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>このウィンドウ、エージェントの記録、コマンドの言語です。</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>応答する側が遅すぎるか、応答が終わりません。</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>このチェックだけを再試行してください。解消しない場合は、ネットワークとそのサーバーを調べてください。</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path} に問題はありません</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>「{page:Password sync}」を開いてください。それぞれの原因が表示されます。</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>「{page:Settings}」の「{page:Schedule}」で別のタイム ゾーンを選択するか、システムのタイム ゾーン データを更新してください。</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>正常に終わらなかった実行には、理由と対処方法が表示されます。「{page:Diagnostics}」は、同期に必要なすべてのことを 1 行ずつ試行します。</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>セットアップで決めたすべての内容を変更できます。先に影響が表示され、「{button:Update}」を選択するまで何も変更されません。</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>1 件のユーザーまたはグループ (即時同期)</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>「{who}」は {count} 件のユーザーまたはグループに該当します: {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>一度に同期できるのは 1 件だけです。</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>「{who}」は複数に該当します:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>まだ個別には同期できません。</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>現在、個別には同期できません。</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>今すぐ同期してください。その後、再び個別に同期できるようになります。</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>この対象は個別には同期できません。</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner} は間もなくこの接続を所有できなくなります。</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service} のアドレスは {addresses} です</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>「{button:Sign in again}」を選択してください。{owner} がもういない場合は、所有者を変更してください。</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>使用されなくなったサインインは、まだ取り消されていません。</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service} に通知できませんでした。所有者のサインインには影響しません。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>「{button:Change owner}」を選択し、アカウントを指定してください。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>両方が一致するように、「{button:Change owner}」を選択して {owner} としてサインインしてください。</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>名前 {host} を解決できませんでした。{seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>残りの問い合わせには {seconds} 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>「{button:Change owner}」を選択し、新しい所有者としてサインインしてください。</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>失われるものはありません。次回のハートビートで自動的に続行されます。または「{button:Change owner}」を再度選択してください。それまで何も変わりません。</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>「{button:Change owner}」を選択し、再度サインインしてください。開始された変更はそれに置き換わります。それまで、ここでは何も変わりません。</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>各行を実際に試行します。パスワードは 1 回だけ試行し、自動的に再試行することはありません。</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>通常の日の範囲の変更は自動的に行われ、それを超えるものは待機します。</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>変更は次回の実行後にサービスに反映されます。</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>保存期間または上限を超えた記録は、実行後に削除されます。</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>すぐに有効になります。</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>設定ファイルには、シークレットも、このコンピューターの情報も含まれません。</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Password Sync Agent のパッケージが構成されていません。</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>設定で MSI またはその SHA-256 (16 進数 64 桁) が指定されていません。</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>パッケージのパスと、発行元が示す SHA-256 を入力してください。</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>パッケージ {path} がありません。</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>移動または削除されたか、そのドライブが接続されていません。</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>そこに置くか、現在の場所を入力してください。</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>SHA-256 は {found} ですが、設定では {expected} です。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>発行元からパッケージを入手し直してください。このパッケージが正しい場合は、その SHA-256 を設定に入力してください。何もコピーされていません。</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Windows インストーラーのパッケージではないか、このアカウントに読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>エージェントの MSI のパスを入力してください。Identity Connect を実行するアカウントが読み取れる必要があります。</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>パスワード エージェントの別のインストールが進行中です。</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Identity Connect の別のウィンドウまたはコマンドが {folder} で動作しています。コントローラーは 1 台ずつ処理されます。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>終了するまで待つか、そこで停止してください。</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>{host} での作業が中断されました。</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>その間に Identity Connect が閉じられたか停止されました。完了した分は残っています。</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host} の応答は、ここでは認識されていません。</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>スクリプトが途中で変更されたか、試験されていない種類の Windows です。</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host} のエージェントのほうが新しいバージョン {found} です。</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>構成されたパッケージのバージョンは {version} で、古いバージョンに戻すことになります。</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>新しいパッケージを構成するか、先にそこでエージェントをアンインストールしてください。</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host} に、Windows インストーラーが認識していないエージェントの一部があります。</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>サービスまたはフィルターが登録されていますが、それを導入した製品がありません。</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>そこにパッケージをもう一度インストールしてから、アンインストールしてください。次の行で、登録されているものを確認できます:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows インストーラーではエージェントが {host} にインストール済みですが、一部がありません。</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>不足しているもの: {missing}。</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>ウイルス スキャナーなどが削除しました。エージェントをアンインストールし、そのソフトウェアのログを確認してから、再度インストールしてください。次の行でサービスを確認できます:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows インストーラーではエージェントが {host} からアンインストール済みですが、まだ残っています。</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>バージョン {version} がまだ登録されています。</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>再試行してください。解消しない場合は、次の行で登録されているものを確認できます:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>{host} の Windows インストーラーにアクセスできませんでした (1601)。</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>そのサービスが無効か、開始しません。</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>コントローラーで、管理者として次の行を実行し、再試行してください:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>{host} でのインストールがキャンセルされました (1602)。</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>そこで誰かまたは別のプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>{host} の Windows インストーラーが致命的なエラーで停止しました (1603)。</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>ログの内容: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>コントローラーで修正し、再試行してください。コピーされたものはそこで削除されます。</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>ログに原因が示されていないか、ログを取得できませんでした。</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>再試行してください。再び発生する場合は、次の行で Windows インストーラーがイベント ログに記録した内容を確認できます:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host} は、アンインストールする製品を認識していません (1605)。</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>別のアンインストールが先に行われました。</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>状態を再度問い合わせてください。</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>{host} の Windows インストーラーにエージェントのソースがありません (1612)。</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>インストールされているパッケージのコピーがなくなっています。</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>同じバージョンをもう一度インストールしてから、再試行してください。</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>{host} で別のインストールが長時間進行しています (1618)。</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows インストーラーは一度に 1 つだけ処理します。このインストールは 10 分間待機しました。</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>終了するまで待つか、コントローラーを再起動してから、再試行してください。次の行で、実行中のものを確認できます:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>{host} の Windows インストーラーがパッケージを開けませんでした (1619)。</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>削除されたか、ウイルス スキャナーなどの別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>スキャナーの対象から ADMIN$\IdentityConnect を除外し、再試行してください。次の行で、検出された内容を確認できます:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>{host} の Windows インストーラーがファイルをパッケージとして受け付けません (1620)。</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>送信したとおりに届いています。パッケージ自体が破損しているか、より新しい Windows インストーラー用に作成されています。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>発行元からパッケージを入手し直し、その SHA-256 を入力してください。</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>{host} でのインストールがポリシーで禁止されています (1625)。</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>グループ ポリシーによって、Windows インストーラー、AppLocker、またはソフトウェアの制限がそのように構成されています。</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>発行元または SHA-256 によって、そこでパッケージを許可してください。次の行で、適用されているポリシーを確認できます:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>パッケージが {host} のプロセッサ用ではありません (1633)。</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>エージェントは AMD64 の 64 ビット Windows 専用です。</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>このコントローラーを除外してください。</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>{host} にエージェントの別のバージョンがインストールされており (1638)、このパッケージでは置き換えられません。</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>両方の製品コードが同じです。このパッケージはそのアップグレードではありません。</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>そこでエージェントをアンインストールしてから、インストールしてください。</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>{host} の Windows インストーラーがコード {exit_code} で終了しました。</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>コントローラーで次の行を実行し、コードの意味を確認してください:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host} がパッケージを拒否しています。構成された発行元の署名ではありません。</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows の検出結果: {found} ({line})。</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>発行元からパッケージを入手し直すか、設定の拇印を修正してください。何もインストールされていません。</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>{host} のパッケージは、送信されたものではありません。</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>そこでの SHA-256 は {found} です。コピー後に変更されました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>このコントローラーの ADMIN$ に書き込めるのは誰かを調べてください。次の行で、接続中のユーザーを確認できます:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>インストールする前に、{host} のパッケージがなくなりました。</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>別のプログラム (多くの場合はウイルス スキャナー) が削除しました。</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>{host} で Windows インストーラーを実行するタスクが失敗しました。</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>内容: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>コントローラーで修正し、再試行してください。</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>{host} で Windows インストーラーを実行するタスクが、結果を残さずになくなりました。</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>その間にコントローラーが再起動されたか、誰かがタスクを削除しました。</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>再試行してください。インストール済みのものを確認し、ない場合は最初から開始します。</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host} が、Windows インストーラーを実行するタスクを {minutes} 分以内に開始しませんでした。</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>タスク スケジューラが止めているか、その間に停止されました。何もインストールされていません。</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>{host} で Windows インストーラーが {minutes} 分間動作しています。</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>そこで何かを待っています。エージェントが半端な状態で残るおそれがあるため、終了していません。</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>{host} で Windows インストーラーがまだ動作しています。</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>開始されたインストールが終わっていないため、そこでは何も削除されません。</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>数分後に再試行してください。</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host} はここからは再起動されません。そのサイト ({site}) に他のコントローラーがあるかどうかが不明です。</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>停止している間、そこでは誰もサインインできなくなります。</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>都合のよいときにご自身で再起動し、その後で状態を問い合わせてください。コントローラーで、管理者として:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host} は再起動されません。サイト {site} でサービスを提供している最後のコントローラーです。</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>他のコントローラーが応答していません: {others}。</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>そのうち 1 台を修正し、再試行してください。次の行で、そこの問題を確認できます:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host} が {minutes} 分以内に停止しませんでした。</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>そこで何かがシャットダウンを妨げています。他のコントローラーは再起動されていません。</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>コントローラーを確認し、再試行してください。次の行で、誰が何を要求したかを確認できます:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host} が {minutes} 分以内に復帰しませんでした。</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>要求どおり停止しましたが、その後応答していません。他のコントローラーは再起動されていません。</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host} は起動しましたが、{minutes} 分経過してもサービスを提供していません。</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>応答なし: {missing}。他のコントローラーは再起動されていません。</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>再起動後、{host} にエージェントのフィルターがありません。</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot; に登録されていません。</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>エージェントを再インストールしてください。次の行で値を確認できます:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host} は再起動時にエージェントのフィルターを読み込みませんでした。</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows のメッセージ: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033 と 3063 は、Microsoft が署名したものだけを読み込む LSA 保護によるものです。そこでオフにするか、このコントローラーを除外してください。16953 は、ファイルを読み込めなかったことを示します。再インストールしてください。次の行でイベントを確認できます:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host} は再起動時にエージェントのフィルターを読み込んでいません。</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>登録されていますが、読み込まれなかった理由は Windows から示されていません。</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>次の行でイベントを確認してください。もう一度再起動が必要な場合があります:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>コントローラー上のアカウントのパスワード</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>設定では、コントローラー用に、保存されたものとは別のアカウントが必要です。</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>--user で指定してください。パスワードの入力が求められます。</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>コントローラーが選択されておらず、何もインストールされていません。</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder} がまだ残っています。次のタスクで削除されます。</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>バージョン {found} は既にインストールされています。確認します。</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>バージョン {found} があります。{version} に置き換えます。</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>保護されたフォルダー ADMIN$\{folder} を作成しました。</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>バージョン {version} を ADMIN$\{folder} にコピーしました。</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows インストーラーを SYSTEM として開始しました。</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>{host} で別のインストールが進行中です。{seconds} 秒後に再確認します。</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows インストーラーが {exit_code} で終了しました。</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Windows インストーラーのログを取得できませんでした: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>バージョン {version} の製品、フィルター、サービスがあります。</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder} を削除できませんでした: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>インストールしました。エージェントは次回の再起動後に動作します。</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>インストールしました。再起動が必要かどうかは判別できません。</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>フィルターは読み込まれています。ここでパスワードの変更が取得されます。</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>アンインストールするエージェントはありません。</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>アンインストールしました。Windows は次回の再起動時にフィルターを解放します。既に何も取得していません。</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>再起動を要求しました。</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>コントローラーが停止しました。</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>コントローラーが起動しました。</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP、SYSVOL、DNS が応答しています。</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>再起動しました。エージェントはありません。</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>再起動しました。フィルターが読み込まれているかどうかは判別できません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>保存されたパスワードとトークン</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>同期の記録</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイル フォルダー</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>ディスクの空き領域</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>時計とサービスの差</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>サービスへの経路とプロキシ</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>設定の形式</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>設定の履歴</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>キーの保管元</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>開けるかどうか</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>データベースを開いて書き込めるか</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>データベースの形式</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>データベースの完全性</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>データベースのサイズ</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>データベースのジャーナル</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>エージェントの動作</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>コントローラー上のパスワード エージェント</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>このチェックは {seconds} 秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>まだ何も設定されていません</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder} はまだありません。セットアップで作成されます</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder} に書き込めます</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{folder} の場所の空きは {free_mb} MB です</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>{folder} の場所の空きは {free_mb} MB しかありません</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>多数のユーザーの最初の同期には、100 万人あたり約 2 GB が必要です。</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>必要になる前に、そこに空きを作ってください。</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone} ({offset})、スケジュールも同じです</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone} ({offset})、スケジュールは {schedule_zone} に従います</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>まだありません: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>読み取れる設定ファイルを待っています</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>形式 {found}。このプログラムが対応しているのは {known} までです</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>{count} バージョン、最新は {date} ({who})</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>ファイルが行の途中で切れたか、誰かが変更しました。</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>これらの行に依存するものはありません。設定自体は別のファイルにあります。</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>IDENTITY_CONNECT_KEY_FILE で指定されたキー ファイル</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>systemd ユニットの資格情報</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>Windows (このコンピューター用、DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>このプロセスのみ: 保護した内容はプロセスとともに失われます</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>複数: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count} 件あり、キーで開けます</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>まだありません: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path} は開くことができ、書き込めます</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>開けるデータベースを待っています</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>{tables} 個のテーブルのいずれにも破損はありません</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>{tables} 個中 {checked} 個のテーブルに破損はありません。{seconds} 秒経過したため残りは確認していません</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb} MB (うち未使用 {free_mb} MB)。ログで待機中 {log_mb} MB</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb} MB、先行書き込みログにさらに {log_mb} MB</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>バックアップなどのプログラムが、データベースを読み取り用に長時間開いています。</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>そのプログラムを終了してください。次回の実行でログがデータベースに移されます。</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>先行書き込みログ: 同期の書き込み中も読み取れます</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>先行書き込みログではなく、ジャーナル モード {journal}</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>フォルダーが、ネットワーク ドライブなどメモリを共有できないファイル システム上にあります。</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>プロファイル フォルダーをローカル ディスクに移動してください。</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>未試行: ディレクトリが以前このパスワードを拒否しました</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>エージェントが記録しています ({cause})。さらに試行すると、アカウントのロックに近づきます。</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>はい。最終応答: {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>はい: {host} のプロセス {pid} ({since} から)</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>いいえ。最終応答: {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>ウィンドウが閉じているか、サービスが停止されました。</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Identity Connect、またはサービス identity-connect を開始してください。それまで何も同期されません。</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>いいえ。ここではまだ動作したことがありません</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>エージェントが動作していない間はありません</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>予定はありません</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>なし: スケジュールは一時停止中です</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>ユーザーが一時停止しました。</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>なし: ディレクトリがサインインを拒否しました</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} 拒否されたサインインをスケジュールで繰り返すと、アカウントがロックされます。</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: {count} 件の変更を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>サービスがこれらのレコードを内容を理由に拒否しました。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: {count} 件の変更を確認。その他は承認を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>許可された範囲を超える無効化、削除、グループから外す変更を、ガードが保留しました。</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: ユーザーによって停止、{count} 件の変更を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: 完了せず、{count} 件の変更を確認</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>ここからインストールされたものはありません</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>コントローラー {count} 台、問題なし</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>エージェントは、コントローラーの再起動後に動作します。</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>そこでインストールが失敗したか、エージェントからの応答がなくなりました。</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>{folder} の場所の空きは {free_mb} MB しかありません。</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>同期には、その記録とログのための空きが必要です。</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>そのディスクに空きを作るか、プロファイル フォルダーを移動してください (--profile-folder)。</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>スケジュールのタイム ゾーン {zone} は、このコンピューターで認識されていません。</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>タイム ゾーンの一覧がないか、設定より古いものです。</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>このチェックはプログラムの障害で終了しました。</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>サポート ファイルを保存し、サポートに送ってください。</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>サポート ファイルを作成しています</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>サポート ファイルを書き出しました: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>問題は検出されませんでした。</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>失敗したチェックはありません。要確認: {count} 件。</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>失敗したチェック: {count} 件。</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>ユーザーとメール アドレス</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>units</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>ネットワーク アドレス</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>その他のテキスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>空き (MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>タイム ゾーン</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>スケジュールのタイム ゾーン</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>対応する上限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>読み取れない行</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管元</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>チェックしたテーブル</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>サイズ (MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>先行書き込みログ (MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>差 (秒)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>数はサービスが確認したものです。このウィンドウを閉じても、プログラムまたはエージェントが動作している限り、進行中の実行は続行されます。</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>ディレクトリ内の対象を検索し、同期される理由、されない理由を、読み取り、範囲、条件、マッピング、照合、処理の段階ごとに、決め手となったルールとともに確認できます。</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>見つからない対象は、ベースの外にあるか、前回の同期の後に作成された可能性があります。サービスが拒否したものは、原因と次回の試行とともに別に表示されます。</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>何が、誰に、いつ、どの設定で行われたかを表示します。実行と設定の変更が 1 つの一覧にあり、個々のフィールドまで確認できます。</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>ここの内容が後から変更されることはありません。保存期間は設定で決まります。以前のバージョンの設定を復元でき、復元したものが最新のバージョンになります。</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>見つからない場合は、まず一覧の上のフィルターを確認してください。保存期間より古いものは削除されています。</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>パスワードの変更時にそのパスワードを取得する、ドメイン コントローラー上のエージェントです。それぞれの状況と、可能な操作を表示します。</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>エージェントは、コントローラーが再起動されるまで何も取得しません。コントローラーは 1 台ずつ、要求されたときにのみ再起動されます。</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>その間も同期は続行され、変更は次回の実行で有効になります。ディレクトリへの新しい接続は、チェックに合格した後にのみ切り替わります。</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>まだ更新していない内容は破棄できます。すべてのバージョンは履歴に保存され、そこで復元できます。</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>この接続の所有者を表示します。サインインしたアカウント、そのロール、所有者になった日時です。</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>同期が所有者を無効化または削除することはありません。別のアカウントは、自身でサインインした後に引き継ぎ、その時点で以前の所有者のサインインは取り消されます。</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>サービスがこのコンピューターを受け入れなくなった場合は、ここで再度サインインしてください。不足しているロールは表示されます。</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>ディレクトリ、サービス、このコンピューター、およびそこに保存されているもののすべてのチェックと、サポート用のファイルです。</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>サポート ファイルは書き込み前に表示され、シークレットは含まれません。表示された内容がそのまま保存されます。保存されたパスワードの試行は 1 回だけです。</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>設定ファイルの形式</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>ライセンスのバージョン</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>ライセンスの同意日</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>ディレクトリを読み取るアカウント</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>そのアカウントのパスワード (ストア内の名前)</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>ディレクトリの暗号化</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>信頼する発行元の証明機関</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>受け入れる証明書 (SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>応答 1 ページあたりのオブジェクト数</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>接続の待ち時間 (秒)</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>応答の待ち時間 (秒)</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>暗号化に関する決定、{item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>暗号化に関する決定、{item}: 日付</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>ユーザーとグループのアドレス</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>組織の識別子</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>接続の所有者</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>所有者: ユーザー名</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>所有者: メール アドレス</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>所有者: 名前</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>所有者: 識別子</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>所有者: 組織</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>所有者: 組織の識別子</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>所有者: リージョン</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>サービスでのこのプログラムの登録</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>サインインのアドレス</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>データ センターのアドレス</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>所有者: ロール</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>このデバイスの登録</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>このデバイスの名前</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>プロキシのサインイン (ストア内の名前)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>OU {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>OU {item}: 場所</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>ユーザーの同期</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>配布グループの同期</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>セキュリティ グループの同期</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>ユーザーの LDAP クエリ</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>新しい OU</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>ユーザーの条件: ルールの結合方法</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>ユーザーの条件: ルール</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>グループの条件: ルールの結合方法</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>グループの条件: ルール</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>ユーザーのフィールド: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>ユーザーのフィールド: {item}、取得元</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>ユーザーのフィールド: {item}、変換方法</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>ユーザーのフィールド: {item}、変換の値</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>グループのフィールド: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>グループのフィールド: {item}、取得元</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>グループのフィールド: {item}、変換方法</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>グループのフィールド: {item}、変換の値</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>入れ子のグループ</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>所有者のアカウント (無効化または削除されることはありません)</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>所有者の名前 (無効化または削除されることはありません)</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>無効化の上限: 最低</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>無効化の上限: パーセント</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>無効化の上限: 最大</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>削除の上限: 最低</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>削除の上限: パーセント</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>削除の上限: 最大</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>グループから外す上限: 最低</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>グループから外す上限: パーセント</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>グループから外す上限: 最大</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>新しいユーザー名の上限: 最低</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>新しいユーザー名の上限: パーセント</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>新しいユーザー名の上限: 最大</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>ディレクトリが次の割合だけ縮小したときはすべて保留</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>実行の間隔 (分)</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>実行日</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>スケジュールの一時停止</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>実行できなかった分を後で実行</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>パスワード同期を行うコントローラー</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>保存されたアカウントでインストール</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>コントローラーの再起動</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>パスワード エージェントのパッケージ</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>パスワード エージェントのパッケージ: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>パスワード エージェントのパッケージ: 署名者</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>変更の保存日数</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>変更の最大保存サイズ (MB)</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>除外レコードを保存する実行の数</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>保存する実行レポートの数</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>保存する設定バージョンの数</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>条件なし: OU の全員</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>同期する</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>決定されるまで待機</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>すべてを満たす</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>いずれかを満たす</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>全員が直接のメンバーになる</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>入れ子のグループのまま</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>数分ごと</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>1 台ずつ</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>1 件のユーザーまたはグループ</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>この対象だけを読み取って同期しました。他はすべて次回の実行で決まります。</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>対象の GUID、メール、またはアカウント名を指定してください。</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>どれを選択しますか (1 から {count})? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>ディレクトリとサービスがまだ比較されていません。</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>先にプレビューまたは同期を実行してください。</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>前回の全員の比較が最後まで終わらなかったため、同じ名前またはメールを持つ対象がほかにいるかどうかが不明です。</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>ディレクトリの読み取りベースが前回の実行と異なります。</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>今すぐ同期し、全員を一度比較してください。</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>サービスの複数のアカウントが同じ名前またはメールを持ち、この対象のものである可能性があります。</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>今すぐ同期してください。全員を比較すると、どのアカウントかがわかります。</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name} は Active Directory で見つかりませんでしたが、削除されてもいません。</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>最後に確認された場所は {dn} です。読み取りアカウントから見えなくなったか、コントローラーの応答が不完全でした。</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>アカウントに権限を戻してください。それまで、すべて現状のまま残ります。</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name} は Active Directory で見つからず、削除されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>最後に確認された場所は {dn} です。読み取りアカウントは削除されたオブジェクトを参照できません。</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>次回の完全比較で決まります。完全比較を開始するか、アカウントに削除されたオブジェクトの参照を許可してください。</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name} は現在、ディレクトリの読み取り範囲の外にあります: {dn}。</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>検索ベースの外に移動されました。</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>次回の完全比較では、無効化、削除、グループから外す変更の前に確認が求められます。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>同期は正常ですが、対応が必要なものがあります。</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>計画が確認を待っています。</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>確認するまで、計画の内容は何も送信されません。</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>承認を待っているものがあります。</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>通常の日より多い無効化、削除、グループから外す変更を、ガードが保留しました。</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>同期できなかったものがあります。</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>除外: {count} 件。</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>スケジュールされた同期を実行しています。</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>同期しています。</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>プレビューを作成しています。</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>計画を適用しています。</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>承認された内容を適用しています。</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>1 件のユーザーまたはグループを同期しています。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>再開するまで、同期が自動的に始まることはありません。</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>現在、同期を実行しているものがありません。</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>このコンピューターのエージェントから 1 分間応答がありません。</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>このプログラムを開いたままにするか、エージェントをサービスとして開始してください。</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>設定済みです。まだ何も同期されていません。</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>最初の同期は、スケジュールに従って始まります。今すぐ始めることもできます。</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>前回の同期は強制終了されました。</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>それまでに確認された分は残っています。</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>次回の同期で続きから再開します。</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>前回の同期は停止されました。</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>前回の同期は失敗しました。</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>直近 {count} 回の同期が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>同期を開始できません。</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>次回の同期が予定時刻を過ぎています。</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>エージェントは動作していますが、予定の同期を開始していません。</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>数分以内に始まらない場合は、エージェントを再起動し、ログを確認してください。</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>サービスから切断されています。</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>前回の同期は成功しました。</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>現在サービスに到達できるかどうかは測定されていません。</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>設定を読み取れません。</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>同期の記録を読み取れないため、同期の状況を示せません。</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>同期の記録を読み取れません。</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>設定のフォルダーに何も書き込めません。</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>使用できない設定があります。</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>設定で OU を選択してください。</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>サービスがサインインを受け入れなくなりました。</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>所有者はユーザーを管理できなくなりました。</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>同期が停止する前に、別のユーザーに引き継いでください。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに到達できません。</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory がサインインを受け入れなくなりました。</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>対象から外れた人が確定していないため、誰も無効化または削除されませんでした。</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>ディレクトリ アカウントが読み取り権限を失いました。</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>ガードによる保留: {count} 件。</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>一度に無効化、削除、グループから外されるもの、または名前が変わるものが多いため、承認または却下が必要です。</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>計画が確認を待っています。変更: {count} 件。</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>見つからない選択済みの OU: {count} 個。</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit} が削除されたか、アカウントがもう読み取れません。</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>アカウントに権限を戻すか、OU を設定から取り除いてください。</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>決定が必要な新しい OU: {count} 個。</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit} は新しい OU です。決定するまで、その中の誰も同期されません。</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>名前が変わった選択済みの OU: {count} 個。</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before} は現在 {unit} です。選択は引き続き有効です。</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>{host} の証明書の有効期限は {date} です。</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>残り日数: {days}。新しい証明書がないと、このコントローラーを読み取れなくなります。</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>コントローラーで更新してください。</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>{host} の証明書は {date} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>ディレクトリ用に信頼している証明機関の有効期限は {date} です。</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}。残り日数: {days}。</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>その日までに、後継の証明機関を設定に登録してください。</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>ディレクトリ用に信頼している証明機関は {date} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}。</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>後継の証明機関を設定に登録してください。</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>{user} のパスワードの有効期限は {date} です。</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>残り日数: {days}。パスワードの有効期限が切れると、Active Directory を読み取れません。</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Active Directory で変更し、新しいパスワードを設定に入力してください。</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>{user} のパスワードは {date} に有効期限が切れました。</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>パスワードの変更を報告しなくなったコントローラー: {count} 台。</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>パスワード エージェントをインストールできなかったコントローラー: {count} 台。</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>再起動を待っているコントローラー: {count} 台。</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}。パスワードの変更は再起動後に取得されます。</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>パスワード エージェントのないコントローラー: {count} 台。</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>パスワード同期でカバーされていない書き込み可能なコントローラー: {count} 台。</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}。そこで変更されたパスワードは取得されません。</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>サービスによる拒否: {count} 件。</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>それぞれ後で再試行されます。変更があればすぐに再試行されます。</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>前回の同期からの除外: {count} 件。</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>手動による保留: {count} 件。</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>チェックが外されたか却下されました。現状のまま残ります。</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>前回の同期</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>次回の同期</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>切断: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>対応事項: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>同期サービス</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Identity Connect の別のインスタンスがこのフォルダーで同期しています。終了するまで待機します。</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>動作していません。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>動作しています。</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>同期しています。</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>失敗後の再試行を行っています。</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>サービスがインストールされています。{folder} で動作しています。</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>{source} のプロファイルは、{folder} でサービスのものになりました。以前のフォルダーに残っているものは削除できます。</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>サービスはアンインストールされました。そのフォルダー {folder} とキーは残っています。</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>サービスがインストールされています。</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>サービスがインストールされていません。</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>このシステムでは、ここからサービスをインストールできません。</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>このシステムは {system} です。このコマンドで設定できるのは Linux の systemd だけです。</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Windows では、packaging/windows/install-service.ps1 を管理者として実行してください。それ以外では、システムで「identity-connect agent --wait」を開始してください。</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>サービスをインストールできません。ここでは systemd が動作していません。</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>コンテナーや他の init システムには systemd がありません。</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>システムで「identity-connect agent --wait」を開始してください。</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>サービスを設定できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>専用のユーザー、キー、ユニットが必要です。</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>sudo を付けてコマンドを実行してください。</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>システムが「{command}」を実行しませんでした。</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>応答は技術的な詳細に示されています。</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>修正してからコマンドを再実行してください。続きから行われます。</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>サービスは {path} のプログラムを実行できません。</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>誰のファイルも読み取れないように、ホーム フォルダーはサービスから隠されています。</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Identity Connect を /opt/identity-connect などの別の場所にインストールし、そこからコマンドを実行してください。</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>{folder} に既に何かがあります。</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>サービスに独自の設定があるか、フォルダーが空ではありません。</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>先にそのフォルダーを移動してから、コマンドを再実行してください。</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>このコマンドは Windows のサービス コントロール マネージャー専用です。</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>このプロセスはサービスとして開始されていません。</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>--windows-service を外してください。</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>このコマンドは「service install --move」によって実行されます。</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>標準入力に {size} バイトのキーが必要です。</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>「identity-connect service install --move DIR」を管理者として実行してください。</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>{time} にサービスへの通知が届きませんでした。</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>名前の検索</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service} は {address} のポート {port} で応答しています</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>プロキシ {proxy} が行います</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>このサービスにプロキシは設定されていません</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy} はこのプログラムの通信を許可しています</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>証明書はサービス自体のものです。途中で検査されていません</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service} はこのコンピューター上にあり、ネットワークを経由しません</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>差が 5 分になると、サービスはサインインを拒否します。</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>このコンピューターの時刻を、ドメインまたはタイム サーバーと同期してください。</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service} はこのインストールのトークンを受け入れています</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service} はこのインストールと {owner} のサインインを認識しています</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>{owner} のサインインが終了しました。</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>{service} で取り消されたか、有効期限が切れました。同期は独自のトークンで続行されます。接続の所有者を証明するには、所有者のサインインが必要です。</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>{owner} のサインインがまだ有効かどうかを問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>数分後に再度測定してください。</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>対応は不要です。ハートビートのたびに再試行されます。</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner} は引き続きロール「{role}」を持っています</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>{service} は、所有者がまだ管理者かどうかを通知しません</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>アカウント {owner} は存在し、有効です</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>所有者が設定されていません。設定されるまで、誰も無効化または削除されません。</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>サービスは、保護すべきアカウントを判断できません。</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} が削除されようとしています。</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>{service} にこのアカウントの削除が要求されました。この接続の所有者であるため、待機しています。</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>別の管理者を所有者にしてください。その後、削除が自動的に行われます。</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} が無効化されようとしています。</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>{service} にこのアカウントの無効化が要求されました。この接続の所有者であるため、待機しています。</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>別の管理者を所有者にしてください。その後、無効化が自動的に行われます。</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>所有者は、{service} では {owner}、ここの設定では {here_owner} です。</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>所有者がサービス側で変更されました。</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service} は前回のハートビートを受け入れました</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>「{cause}」のため問い合わせていません</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>このコンピューターは DNS サーバー {dns_server} に問い合わせました。この名前に適したサーバーではないか、このコンピューターがオフラインです。</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>ネットワーク接続と、{dns_server} が完全な名前 {host} を解決できることを確認してください。</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>このコンピューターは DNS サーバー {dns_server} に問い合わせました。</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>ネットワーク接続と、{dns_server} に到達できることを確認してください。</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host} が接続を拒否しています ({address}、ポート {port})。</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>{host} のポート {port} への送信接続が許可されていることを確認してください。</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host} が {seconds} 秒以内に応答しません ({address}、ポート {port})。</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>{host} のポート {port} への送信接続が許可されていることを確認するか、プロキシを設定してください。</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>{host} への経路がありません ({address}、ポート {port})。</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>このコンピューターのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>プロキシ {proxy} が見つかりません。</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>このコンピューターは DNS サーバー {dns_server} に {host} を問い合わせました。</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>プロキシの設定を修正するか、{dns_server} で {host} を解決できるようにしてください。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>プロキシ {proxy} が接続を拒否しています。</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>{address} のポート {port} で動作していないか、ポートが異なります。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>プロキシ {proxy} が {seconds} 秒以内に応答しません。</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>停止しているか、ファイアウォールが {address} のポート {port} へのパケットを破棄しています。</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>このコンピューターの時計は {host} より {difference_s} 秒進んでいます。</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>このコンピューターは {here}、サービスは {there} です。サービスは、時計が間違っているコンピューターからのサインインを拒否します。</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>このコンピューターの日付、時刻、タイム ゾーンを設定し、ドメインまたはタイム サーバーと時刻を同期してください。</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>このコンピューターの時計は {host} より {difference_s} 秒遅れています。</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>ネットワークまたはサービスが非常に低速です。</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>所有者はもう管理者ではありません。</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{host} での {owner} のロールは「{role}」です。このロールでは、接続は誰も管理できません。</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>ロールを元に戻すか、別の管理者を所有者にしてください。</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>所有者のアカウントが無効です。</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner} は {host} にサインインできなくなりました。</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>別の管理者を所有者にしてください。</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>所有者のアカウントがサービスにもうありません。</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>{owner} はサービスで削除されました。</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>別のアカウントを所有者にしてください。</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>所有者の削除または無効化が予定されています。</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>アカウントの削除または無効化は、別の所有者になるまで待機しています。</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>サービスの所有者が、ここの設定と異なります。</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>所有者のサインインが終了しました。</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>再度サインインするか、所有者を変更してください。</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>このサービスでは、新しい所有者のサインインが必要です。</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>名前だけでは何も証明されません。</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>名前を指定せずに所有者を変更し、新しい所有者がコードを承認してください。</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>所有者は既に変更中です。</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>このプログラムの別のウィンドウまたはコマンドが処理しています。</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>少し待ってから、所有者を確認してください。</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account} が所有者になる予定ですが、サービスがまだ確認していません。</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>{account} が所有者になったかどうかは不明です。</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>サービスが、このサインインとこのデバイスの両方を拒否しています: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>--account でアカウントのユーザー名またはメール アドレスを指定してください。</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account} がサインインしましたが、所有者になるのは {wanted} だけのはずでした。</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>コードが別のアカウントで承認されました。そのサインインは取り消され、何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>再試行し、{wanted} がコードを承認してください。</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>これまでの所有者: {old}、今後の所有者: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner} が所有者です。</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>接続はまだ測定されていません。--measure を使用してください。</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>接続 ({when} に測定):</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>所有者の変更によって</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS サーバー</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>このコンピューターの時刻</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>設定での所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>サービスの時刻</translation>
    </message>
</context>
</TS>
