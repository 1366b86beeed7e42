<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AccountCard</name>
    <message>
        <source>&amp;Use this account</source>
        <translation>이 계정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>다른 계정 사용(&amp;A)</translation>
    </message>
    <message>
        <source>{organization} (as the key says)</source>
        <translation>{organization}(키에 기재된 값)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>&amp;Change owner</source>
        <translation>소유자 변경(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>다시 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Renews the sign-in of the present owner, also when it was lost</source>
        <translation>현재 소유자의 로그인을 갱신합니다. 로그인이 끊어진 경우에도 가능합니다</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>지금 측정(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;opy details</source>
        <translation>세부 정보 복사(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep the present owner</source>
        <translation>현재 소유자 유지(&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;name or mail address in the service</source>
        <translation>서비스의 사용자 이름 또는 메일 주소(&amp;N)</translation>
    </message>
    <message>
        <source>This account is never disabled or deleted by a sync.</source>
        <translation>이 계정은 동기화로 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Find this account</source>
        <translation>이 계정 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>다른 계정 사용(&amp;A)</translation>
    </message>
    <message>
        <source>The new owner signs in</source>
        <translation>새 소유자가 로그인합니다</translation>
    </message>
    <message>
        <source>Name the new owner</source>
        <translation>새 소유자 지정</translation>
    </message>
    <message>
        <source>Change the owner?</source>
        <translation>소유자를 변경하시겠습니까?</translation>
    </message>
    <message>
        <source>Account and connection</source>
        <translation>계정 및 연결</translation>
    </message>
    <message>
        <source>An administrator of {organization} opens the page, signs in and enters the code. The present owner may do so too, to renew the sign-in.</source>
        <translation>{organization}의 관리자가 페이지를 열어 로그인하고 코드를 입력합니다. 현재 소유자도 로그인을 갱신하기 위해 이 작업을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>아직 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The owner is the administrator for whom this computer acts. No sync ever disables or deletes that account.</source>
        <translation>소유자는 이 컴퓨터가 대신하여 작업하는 관리자입니다. 어떤 동기화도 이 계정을 비활성화하거나 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>{name} is not the owner yet.</source>
        <translation>{name}은(는) 아직 소유자가 아닙니다.</translation>
    </message>
    <message>
        <source>Measuring the connection</source>
        <translation>연결을 측정하는 중</translation>
    </message>
    <message>
        <source>Connected, with something to look at</source>
        <translation>연결됨, 확인할 사항 있음</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Last measured: {when}</source>
        <translation>마지막 측정: {when}</translation>
    </message>
    <message>
        <source>The service does not tell it</source>
        <translation>서비스에서 알려 주지 않음</translation>
    </message>
    <message>
        <source>None is set: nobody is disabled or deleted until then</source>
        <translation>지정되지 않음: 지정될 때까지 아무도 비활성화되거나 삭제되지 않습니다</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>소유자 지정 시각</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Enter a user name or a mail address.</source>
        <translation>사용자 이름 또는 메일 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Renew the sign-in of {name}</source>
        <translation>{name}의 로그인 갱신(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Make {name} the owner</source>
        <translation>{name}을(를) 소유자로 지정(&amp;M)</translation>
    </message>
    <message>
        <source>{name} stays the owner; the former sign-in is revoked. A sync that is under way goes on.</source>
        <translation>{name}이(가) 계속 소유자이며 이전 로그인은 해지됩니다. 진행 중인 동기화는 계속됩니다.</translation>
    </message>
    <message>
        <source>From the next sync on {name} is the account that is never disabled or deleted.</source>
        <translation>다음 동기화부터 {name} 계정은 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>{new} owns the connection from now on and is never disabled or deleted by a sync. The sign-in of {old} on this computer is revoked. A sync that is under way goes on.</source>
        <translation>지금부터 {new}이(가) 연결을 소유하며 동기화로 비활성화되거나 삭제되지 않습니다. 이 컴퓨터에서 {old}의 로그인은 해지됩니다. 진행 중인 동기화는 계속됩니다.</translation>
    </message>
    <message>
        <source>What waits for {old} in the service then happens.</source>
        <translation>서비스에서 {old}에 대해 대기 중인 작업이 그때 수행됩니다.</translation>
    </message>
    <message>
        <source>Changing the owner</source>
        <translation>소유자 변경 중</translation>
    </message>
    <message>
        <source>{name} is the owner.</source>
        <translation>{name}이(가) 소유자입니다.</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this change yourself.</source>
        <translation>Zoho 페이지에는 이 컴퓨터가 아니라 조직의 자체 클라이언트 이름이 표시됩니다. 이 변경을 직접 시작한 경우에만 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>페이지에 이 컴퓨터의 이름이 표시되는 경우에만 계속하십시오: {name}</translation>
    </message>
</context>
<context>
    <name>AdvancedDialog</name>
    <message>
        <source>Advanced settings</source>
        <translation>고급 설정</translation>
    </message>
    <message>
        <source>Standard ({port})</source>
        <translation>표준({port})</translation>
    </message>
    <message>
        <source>P&amp;ort of all controllers</source>
        <translation>모든 컨트롤러의 포트(&amp;O)</translation>
    </message>
    <message>
        <source>Objects a &amp;page</source>
        <translation>페이지당 개체 수(&amp;P)</translation>
    </message>
    <message>
        <source>Seconds to &amp;connect</source>
        <translation>연결 제한 시간(초)(&amp;C)</translation>
    </message>
    <message>
        <source>Seconds to wait for an a&amp;nswer</source>
        <translation>응답 대기 시간(초)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Authorities to trust beside the system&apos;s (PEM)</source>
        <translation>시스템 외에 추가로 신뢰할 인증 기관(PEM)(&amp;A)</translation>
    </message>
    <message>
        <source>Only for this connection. They vouch for names, as all of them do.</source>
        <translation>이 연결에만 적용됩니다. 다른 모든 인증 기관과 마찬가지로 이름을 보증합니다.</translation>
    </message>
    <message>
        <source>Open a &amp;file…</source>
        <translation>파일 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Decisions about trust</source>
        <translation>신뢰에 대한 결정(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the system&apos;s rules apply.</source>
        <translation>아직 결정된 사항이 없으므로 시스템 규칙이 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>결정 취소(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>이 설정 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;G)</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>인증 기관의 인증서</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>인증서 (*.pem *.crt *.cer *.der);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>{file} is not a certificate that can be read.</source>
        <translation>{file}은(는) 읽을 수 있는 인증서가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Password agents on domain controllers</source>
        <translation>도메인 컨트롤러의 암호 에이전트</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>설치 중</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>다시 시작하는 중</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>제거 중</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Whether its filter is loaded is not known. Installed {when}</source>
        <translation>필터가 로드되었는지 알 수 없음. 설치: {when}</translation>
    </message>
    <message>
        <source>Captures passwords after its restart. Installed {when}</source>
        <translation>다시 시작한 후 암호를 캡처함. 설치: {when}</translation>
    </message>
    <message>
        <source>Not heard of since {when}</source>
        <translation>마지막 응답 이후 소식 없음: {when}</translation>
    </message>
    <message>
        <source>Version {version} can be installed</source>
        <translation>버전 {version}을(를) 설치할 수 있음</translation>
    </message>
    <message>
        <source>Captures passwords since {when}</source>
        <translation>암호 캡처 시작: {when}</translation>
    </message>
    <message>
        <source>{step}: {done} of {total} MB</source>
        <translation>{step}: {total}MB 중 {done}MB</translation>
    </message>
    <message>
        <source>{step}, by another window or a command</source>
        <translation>{step}, 다른 창 또는 명령에서 수행</translation>
    </message>
</context>
<context>
    <name>AgentsPanel</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>지금 검사(&amp;K)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
    <message>
        <source>Account that signs in on the controllers</source>
        <translation>컨트롤러에 로그인하는 계정</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>로그(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the package, with its command line for software distribution</source>
        <translation>소프트웨어 배포용 명령줄과 함께 패키지를 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Package…</source>
        <translation>패키지(&amp;P)…</translation>
    </message>
    <message>
        <source>Which package is installed, and what it must be</source>
        <translation>설치되는 패키지와 패키지가 갖추어야 할 조건</translation>
    </message>
    <message>
        <source>The agents wait until you sign in with an account that may install.</source>
        <translation>설치 권한이 있는 계정으로 로그인할 때까지 에이전트가 대기합니다.</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>패키지 선택…</translation>
    </message>
    <message>
        <source>Stopped. What was reached stays, and it goes on from there.</source>
        <translation>중지되었습니다. 완료된 부분은 유지되며 그 지점부터 계속됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Installed on %n controllers.</source>
        <translation>
            <numerusform>컨트롤러 %n대에 설치되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controllers were restarted, and serve again.</source>
        <translation>
            <numerusform>컨트롤러 %n대가 다시 시작되어 다시 서비스 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from %n controllers.</source>
        <translation>
            <numerusform>컨트롤러 %n대에서 제거되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>패키지를 저장할 폴더</translation>
    </message>
    <message>
        <source>The package was written to {folder}</source>
        <translation>패키지를 {folder}에 저장했습니다</translation>
    </message>
    <message>
        <source>This line installs it without a window and without a restart. After the restart of a controller it captures passwords; “{button:Check now}” shows it here.</source>
        <translation>이 줄은 창을 표시하거나 다시 시작하지 않고 설치합니다. 컨트롤러를 다시 시작한 후부터 암호를 캡처하며, [{button:Check now}]를 누르면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Sign in as {user}</source>
        <translation>{user}(으)로 로그인</translation>
    </message>
    <message>
        <source>Sign in with the account that reads the directory</source>
        <translation>디렉터리를 읽는 계정으로 로그인</translation>
    </message>
    <message>
        <source>Sign in with another account, asked for once</source>
        <translation>다른 계정으로 로그인(한 번 묻기)</translation>
    </message>
    <message>
        <source>No controller is known yet.</source>
        <translation>아직 알려진 컨트롤러가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers capture passwords.</source>
        <translation>
            <numerusform>쓰기 가능한 컨트롤러 %n대가 모두 암호를 캡처합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered.</source>
        <translation>
            <numerusform>쓰기 가능한 컨트롤러 {total}대 중 %n대가 포함되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a restart.</source>
        <translation>
            <numerusform>%n대가 다시 시작을 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n대가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are silent.</source>
        <translation>
            <numerusform>%n대가 응답하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n…</source>
        <translation>
            <numerusform>%n대 다시 시작(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>다시 시작(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve %n…</source>
        <translation>
            <numerusform>%n대에서 제거(&amp;V)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>제거(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>설치(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n controllers</source>
        <translation>
            <numerusform>컨트롤러 %n대 업데이트(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Install on %n controllers</source>
        <translation>
            <numerusform>컨트롤러 %n대에 설치(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Password sync</source>
        <translation>암호 동기화</translation>
    </message>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>도메인 컨트롤러에서 암호 캡처</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain}의 쓰기 가능한 각 컨트롤러에 있는 에이전트가 암호가 변경될 때 이를 캡처합니다. 기존 암호는 다음에 변경될 때 동기화됩니다.</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>닫기(&amp;O)</translation>
    </message>
    <message>
        <source>A task is under way. Stop it first, or let it end.</source>
        <translation>작업이 진행 중입니다. 먼저 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
</context>
<context>
    <name>AttributeEdit</name>
    <message>
        <source>Attributes</source>
        <translation>특성</translation>
    </message>
</context>
<context>
    <name>CertificateCard</name>
    <message>
        <source>Chain of the certificate, the issuer above</source>
        <translation>인증서 체인(발급자가 위)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pinned so far</source>
        <translation>지금까지 고정된 인증서</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 복사</translation>
    </message>
    <message>
        <source>&amp;Do not trust</source>
        <translation>신뢰하지 않음(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Trust the issuing authority</source>
        <translation>발급 인증 기관 신뢰(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open the authority&apos;s file…</source>
        <translation>인증 기관 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin this certificate</source>
        <translation>이 인증서 고정(&amp;P)</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>전송되지 않음</translation>
    </message>
    <message>
        <source>sent along, issued nothing here</source>
        <translation>함께 전송되었으나 여기서 발급한 것이 없음</translation>
    </message>
    <message>
        <source>its signature could not be checked</source>
        <translation>서명을 확인할 수 없음</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} ~ {end}</translation>
    </message>
    <message>
        <source>{key}, signed with {digest}</source>
        <translation>{key}, {digest} 서명</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>{day} 만료됨</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>&amp;Use the name {name}</source>
        <translation>이름 {name} 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>What is shown of the change</source>
        <translation>변경에서 표시할 내용</translation>
    </message>
    <message>
        <source>&amp;Read the account now</source>
        <translation>지금 계정 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>필드별 이전 값과 이후 값</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>구성원 {count}명</numerusform>
        </translation>
    </message>
    <message>
        <source>The service has no such account any more.</source>
        <translation>서비스에 이러한 계정이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Held back: it stays as it is until it is ticked again.</source>
        <translation>보류됨: 다시 선택할 때까지 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Waits until exactly this set is approved.</source>
        <translation>정확히 이 집합이 승인될 때까지 대기합니다.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>The account exists already; its present values are not part of the plan.</source>
        <translation>계정이 이미 존재합니다. 현재 값은 계획에 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>필드별 이전 값과 이후 값</translation>
    </message>
    <message>
        <source>What was done to &amp;this one</source>
        <translation>이 대상에 수행된 작업(&amp;T)</translation>
    </message>
    <message>
        <source>As it is &amp;now</source>
        <translation>현재 상태(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;pen the run</source>
        <translation>실행 열기(&amp;P)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>다시 검사(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>이 행 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Not encrypted: passwords travel readable to the directory.</source>
        <translation>암호화되지 않음: 암호가 읽을 수 있는 형태로 디렉터리에 전송됩니다.</translation>
    </message>
    <message>
        <source>Checks of the connection</source>
        <translation>연결 검사</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>연결 검사</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>각 행을 실제로 시도합니다. 암호는 한 번만 시도하며 자동으로 다시 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total}개 중 {done}개 검사함</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed</source>
        <translation>
            <numerusform>검사 %n개 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>연결이 작동합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read</source>
        <translation>
            <numerusform>읽을 경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed; check again when you like.</source>
        <translation>중지되었습니다. 변경된 것은 없으며 원할 때 다시 검사하십시오.</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on without {host}</source>
        <translation>{host} 없이 계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Change the user or the password</source>
        <translation>사용자 또는 암호 변경(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use the whole domain</source>
        <translation>전체 도메인 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Check &amp;with {host} instead</source>
        <translation>대신 {host}(으)로 검사(&amp;W)</translation>
    </message>
    <message>
        <source>Not trusted. The decision is recorded; no password was sent.</source>
        <translation>신뢰하지 않습니다. 결정이 기록되었으며 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>인증 기관의 인증서</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>인증서 (*.pem *.crt *.cer *.der);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>CheckTree</name>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>검사 중</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>시도하지 않음</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Try this row again: {check}</source>
        <translation>이 행 다시 시도: {check}</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1ms</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}ms</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}초</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>&amp;Copy finding and fix</source>
        <translation>검사 결과와 해결 방법 복사(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ChipList</name>
    <message>
        <source>Chosen units</source>
        <translation>선택한 OU</translation>
    </message>
    <message>
        <source>Delete removes a unit from the selection.</source>
        <translation>Delete 키를 누르면 선택에서 OU가 제거됩니다.</translation>
    </message>
    <message>
        <source>{unit}, not found</source>
        <translation>{unit}, 찾을 수 없음</translation>
    </message>
    <message>
        <source>All of {unit}</source>
        <translation>{unit} 전체</translation>
    </message>
    <message>
        <source>Without {unit}</source>
        <translation>{unit} 제외</translation>
    </message>
    <message>
        <source>Show in tree</source>
        <translation>트리에서 보기</translation>
    </message>
    <message>
        <source>Leave it out instead</source>
        <translation>대신 제외</translation>
    </message>
    <message>
        <source>Include it instead</source>
        <translation>대신 포함</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>ChosenPanel</name>
    <message>
        <source>No unit is chosen yet: tick one above.</source>
        <translation>아직 선택한 OU가 없습니다. 위에서 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Chosen units</source>
        <translation>선택한 OU</translation>
    </message>
    <message>
        <source>&amp;Add units</source>
        <translation>OU 추가(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen units are gone or may not be read. Until they are removed here, nobody is disabled or deleted.</source>
        <translation>
            <numerusform>선택한 OU %n개가 없어졌거나 읽기 권한이 없습니다. 여기서 제거할 때까지 아무도 비활성화되거나 삭제되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Move or duplicate this condition</source>
        <translation>이 조건 이동 또는 복제</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>이 조건 제거</translation>
    </message>
    <message>
        <source>Field of condition {number}</source>
        <translation>조건 {number}의 필드</translation>
    </message>
    <message>
        <source>Relationship of condition {number}</source>
        <translation>조건 {number}의 관계</translation>
    </message>
    <message>
        <source>Value of condition {number}</source>
        <translation>조건 {number}의 값</translation>
    </message>
    <message>
        <source>The directory has no attribute of this name, so it is empty for everybody.</source>
        <translation>디렉터리에 이 이름의 특성이 없으므로 모든 사용자에 대해 비어 있습니다.</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>QR code of the sign-in page</source>
        <translation>로그인 페이지의 QR 코드</translation>
    </message>
    <message>
        <source>Or scan with a phone</source>
        <translation>또는 휴대폰으로 스캔</translation>
    </message>
    <message>
        <source>&amp;Copy code and open browser</source>
        <translation>코드 복사 후 브라우저 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>새 코드 받기(&amp;G)</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Time left for this code</source>
        <translation>이 코드의 남은 시간</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>아직 코드 없음</translation>
    </message>
    <message>
        <source>Asking the service for a code</source>
        <translation>서비스에 코드를 요청하는 중</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>코드 {code}</translation>
    </message>
    <message>
        <source>Good for {minutes}:{seconds:02d} more</source>
        <translation>{minutes}:{seconds:02d} 동안 유효</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>&amp;Find controllers</source>
        <translation>컨트롤러 찾기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>도메인(&amp;M)</translation>
    </message>
    <message>
        <source>Domain &amp;controllers, the first is preferred</source>
        <translation>도메인 컨트롤러(첫 번째를 우선 사용)(&amp;I)</translation>
    </message>
    <message>
        <source>Add a controller (Insert)</source>
        <translation>컨트롤러 추가(Insert)</translation>
    </message>
    <message>
        <source>Remove the chosen controllers (Delete)</source>
        <translation>선택한 컨트롤러 제거(Delete)</translation>
    </message>
    <message>
        <source>Prefer the chosen controller</source>
        <translation>선택한 컨트롤러 우선 사용</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>암호 표시</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>&amp;User who reads the directory</source>
        <translation>디렉터리를 읽는 사용자(&amp;L)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>암호(&amp;W)</translation>
    </message>
    <message>
        <source>LDAPS (recommended)</source>
        <translation>LDAPS(권장)</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>암호화(&amp;E)</translation>
    </message>
    <message>
        <source>The whole domain when left empty</source>
        <translation>비워 두면 전체 도메인</translation>
    </message>
    <message>
        <source>Read the base from a controller</source>
        <translation>컨트롤러에서 기준 위치 읽기</translation>
    </message>
    <message>
        <source>Ba&amp;se of the search</source>
        <translation>검색 기준 위치(&amp;S)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced…</source>
        <translation>고급(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Passwords travel readable; I accept that</source>
        <translation>암호가 읽을 수 있는 형태로 전송되는 것에 동의함(&amp;P)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>봉인된 저장소에 보관됨</translation>
    </message>
    <message>
        <source>Connect to Active Directory</source>
        <translation>Active Directory에 연결</translation>
    </message>
    <message>
        <source>A certificate is pinned: see {button:Advanced}.</source>
        <translation>인증서가 고정되어 있습니다. [{button:Advanced}]을 참조하십시오.</translation>
    </message>
    <message>
        <source>An own authority is trusted: see {button:Advanced}.</source>
        <translation>자체 인증 기관을 신뢰합니다. [{button:Advanced}]을 참조하십시오.</translation>
    </message>
    <message>
        <source>&amp;Domain, of which this computer is a member</source>
        <translation>이 컴퓨터가 구성원인 도메인(&amp;D)</translation>
    </message>
    <message>
        <source>A user with read access is enough. “{button:Next}” checks the connection.</source>
        <translation>읽기 권한이 있는 사용자면 충분합니다. [{button:Next}]을 누르면 연결을 검사합니다.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation>{domain} 사용</translation>
    </message>
    <message>
        <source>The settings of this computer name it ({source}).</source>
        <translation>이 컴퓨터의 설정에 지정되어 있습니다({source}).</translation>
    </message>
    <message>
        <source>Type the domain&apos;s name first.</source>
        <translation>먼저 도메인 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>조회하는 중…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>조회 중지</translation>
    </message>
    <message>
        <source>Ask the controllers again</source>
        <translation>컨트롤러에 다시 조회</translation>
    </message>
    <message>
        <source>{short} became {full}: certificates name computers in full.</source>
        <translation>{short}이(가) {full}(으)로 변경되었습니다. 인증서에는 컴퓨터의 전체 이름이 사용됩니다.</translation>
    </message>
    <message>
        <source>{address} is an address, and certificates name computers. Use the name, or pin the certificate in the next step.</source>
        <translation>{address}은(는) 주소이지만 인증서에는 컴퓨터 이름이 사용됩니다. 이름을 사용하거나 다음 단계에서 인증서를 고정하십시오.</translation>
    </message>
    <message>
        <source>{short} became {full}.</source>
        <translation>{short}이(가) {full}(으)로 변경되었습니다.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>도메인에는 corp.example.com과 같은 DNS 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>name@domain, DOMAIN\name 또는 고유 이름(DN) 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>DC=corp,DC=example,DC=com 형식으로 입력하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>The controllers hold {base} and nothing outside of it.</source>
        <translation>컨트롤러는 {base}만 보유하며 그 외의 것은 보유하지 않습니다.</translation>
    </message>
    <message>
        <source>Left empty: {base}</source>
        <translation>비워 둠: {base}</translation>
    </message>
    <message>
        <source>Name a controller first.</source>
        <translation>먼저 컨트롤러를 지정하십시오.</translation>
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
        <translation>이름</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>왕복 시간</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>도메인 컨트롤러</translation>
    </message>
    <message>
        <source>No controllers yet. Type the domain and choose {button:Find controllers}, or add one by its full name.</source>
        <translation>아직 컨트롤러가 없습니다. 도메인을 입력하고 [{button:Find controllers}]를 선택하거나 전체 이름으로 추가하십시오.</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number}ms</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>조회하지 않음</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>조회하는 중…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>작동함</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>{day}, soon</source>
        <translation>{day}, 곧 만료</translation>
    </message>
    <message>
        <source>PDC</source>
        <translation>PDC</translation>
    </message>
    <message>
        <source>Primary: it has the role of the PDC emulator</source>
        <translation>주 컨트롤러: PDC 에뮬레이터 역할을 보유함</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>쓰기 가능</translation>
    </message>
</context>
<context>
    <name>ControllerTree</name>
    <message>
        <source>Primary</source>
        <translation>주 컨트롤러</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>읽기 전용</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Unexpected error</source>
        <translation>예기치 않은 오류</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>기술 세부 정보</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>CriteriaBuilder</name>
    <message>
        <source>Every group must be met</source>
        <translation>모든 그룹을 충족해야 함</translation>
    </message>
    <message>
        <source>One group is enough</source>
        <translation>그룹 하나만 충족하면 됨</translation>
    </message>
    <message>
        <source>How the groups are joined</source>
        <translation>그룹 결합 방식</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>그룹 추가</translation>
    </message>
    <message>
        <source>Put back what was removed</source>
        <translation>제거한 항목 되돌리기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Duplicate the group</source>
        <translation>그룹 복제</translation>
    </message>
    <message>
        <source>Move the group up</source>
        <translation>그룹을 위로 이동</translation>
    </message>
    <message>
        <source>Move the group down</source>
        <translation>그룹을 아래로 이동</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>그룹 제거</translation>
    </message>
    <message>
        <source>and</source>
        <translation>그리고</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message numerus="yes">
        <source>There are %n conditions already.</source>
        <translation>
            <numerusform>이미 조건이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>인덱싱됨</translation>
    </message>
</context>
<context>
    <name>CriteriaPage</name>
    <message>
        <source>Users or groups</source>
        <translation>사용자 또는 그룹</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Choose who is synced</source>
        <translation>동기화 대상 선택</translation>
    </message>
    <message>
        <source>Looking for the last reading…</source>
        <translation>마지막 읽기 결과를 찾는 중…</translation>
    </message>
    <message>
        <source>The numbers come as soon as the directory has been read.</source>
        <translation>디렉터리를 읽는 즉시 수가 표시됩니다.</translation>
    </message>
    <message>
        <source>There are no numbers before the directory has been read.</source>
        <translation>디렉터리를 읽기 전에는 수가 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Reading from the directory: {attributes}</source>
        <translation>디렉터리에서 읽는 중: {attributes}</translation>
    </message>
    <message>
        <source>Not read from the directory yet: {attributes}</source>
        <translation>디렉터리에서 아직 읽지 않음: {attributes}</translation>
    </message>
    <message>
        <source>No user would be synced: none meets the criteria.</source>
        <translation>동기화될 사용자가 없습니다. 기준을 충족하는 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>No group would be synced: none meets the criteria.</source>
        <translation>동기화될 그룹이 없습니다. 기준을 충족하는 그룹이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n users</source>
        <translation>
            <numerusform>사용자 %n명 모두 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out all %n groups</source>
        <translation>
            <numerusform>그룹 %n개 모두 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced users would leave.</source>
        <translation>
            <numerusform>동기화된 사용자 %n명이 이탈하게 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synced groups would leave.</source>
        <translation>
            <numerusform>동기화된 그룹 %n개가 이탈하게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the service and are no longer kept up to date.</source>
        <translation>서비스에 그대로 남으며 더 이상 최신 상태로 유지되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>With the user rules as they are, the accounts of %n of them would be disabled.</source>
        <translation>
            <numerusform>현재 사용자 규칙대로라면 그중 %n명의 계정이 비활성화될 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user rules as they are, their accounts stay as they are.</source>
        <translation>현재 사용자 규칙대로라면 해당 계정은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>CriteriaPanel</name>
    <message>
        <source>Who is in, and who is out</source>
        <translation>포함된 대상과 제외된 대상</translation>
    </message>
    <message>
        <source>Test a person</source>
        <translation>사용자 테스트</translation>
    </message>
    <message>
        <source>In words and as a filter</source>
        <translation>문장 및 필터로 보기</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>수로 돌아가기</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>Mail, files and data of a deleted account are lost for good. They cannot be brought back, even when the person is synced again.</source>
        <translation>삭제된 계정의 메일, 파일 및 데이터는 영구적으로 손실됩니다. 해당 사용자를 다시 동기화해도 복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Also when disabled or expired</source>
        <translation>비활성화되거나 만료된 경우에도</translation>
    </message>
    <message>
        <source>Accounts may be deleted for good</source>
        <translation>계정을 영구적으로 삭제할 수 있음</translation>
    </message>
    <message>
        <source>Confirmed: accounts may be deleted for good.</source>
        <translation>확인됨: 계정을 영구적으로 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Type {number} to confirm: so many people are synced today</source>
        <translation>확인하려면 {number}을(를) 입력하십시오. 현재 동기화되는 사용자 수입니다</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Chec&amp;ks</source>
        <translation>검사(&amp;K)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>로그(&amp;G)</translation>
    </message>
    <message>
        <source>Checks or log</source>
        <translation>검사 또는 로그</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>지원 파일 저장(&amp;U)…</translation>
    </message>
    <message>
        <source>T&amp;ry this row again</source>
        <translation>이 행 다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>모든 검사 실행(&amp;A)</translation>
    </message>
    <message>
        <source>Change the pro&amp;xy</source>
        <translation>프록시 변경(&amp;X)</translation>
    </message>
    <message>
        <source>Find out what is wrong</source>
        <translation>문제 원인 찾기</translation>
    </message>
    <message>
        <source>Every check is made for real and changes nothing. The saved password is tried once, and not at all after it was refused.</source>
        <translation>모든 검사는 실제로 수행되며 아무것도 변경하지 않습니다. 저장된 암호는 한 번만 시도하며, 거부된 후에는 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>중지(&amp;O)</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>{total}개 중 {done}개 검사함</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>아직 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped; the rest was not tried.</source>
        <translation>중지되었습니다. 나머지는 시도하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks failed.</source>
        <translation>
            <numerusform>검사 %n개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to read.</source>
        <translation>
            <numerusform>읽을 경고가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>검사에서 문제가 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>Proxy: as the system says</source>
        <translation>프록시: 시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Proxy: none</source>
        <translation>프록시: 없음</translation>
    </message>
    <message>
        <source>Proxy: {proxy}</source>
        <translation>프록시: {proxy}</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>아직 테스트하지 않음</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>지원 파일을 저장했습니다: {path}</translation>
    </message>
</context>
<context>
    <name>DoneModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>수행된 작업</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>더 이상 보관되지 않음</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>로드하는 중…</translation>
    </message>
</context>
<context>
    <name>EditSettingsPage</name>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>설정값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>설정 섹션</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection</source>
        <translation>연결 검사(&amp;K)</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Whatever you change is a draft: the sync goes on, and nothing takes effect before you choose {button:Update}.</source>
        <translation>변경한 내용은 초안입니다. 동기화는 계속되며 [{button:Update}]를 선택하기 전에는 아무것도 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>A sync that is under way goes on with what it has; the next one takes the new settings.</source>
        <translation>진행 중인 동기화는 기존 설정으로 계속되며 다음 동기화부터 새 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>설정을 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>A password that you typed is not in force yet. The other changes are kept as a draft, the password is not.</source>
        <translation>입력한 암호는 아직 적용되지 않았습니다. 다른 변경 내용은 초안으로 보관되지만 암호는 보관되지 않습니다.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile. Your changes are kept upon them.</source>
        <translation>그동안 다른 설정이 저장되었습니다. 변경한 내용은 그 위에 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>바로잡을 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>바로잡을 항목</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>업데이트(&amp;U)</translation>
    </message>
    <message>
        <source>See what cha&amp;nges…</source>
        <translation>변경 내용 보기(&amp;N)…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Changed, and not in force yet</source>
        <translation>변경됨, 아직 적용되지 않음</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings, and may do exactly what you confirmed.</source>
        <translation>업데이트되었습니다. 다음 동기화는 새 설정을 사용하며 확인한 내용만 정확히 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings; it holds the accounts beyond the limits and asks once more.</source>
        <translation>업데이트되었습니다. 다음 동기화는 새 설정을 사용하며, 한도를 초과하는 계정을 보류하고 한 번 더 묻습니다.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>업데이트되었습니다. 다음 동기화부터 새 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>Discarded. The settings are as they were.</source>
        <translation>변경 내용을 버렸습니다. 설정은 이전과 같습니다.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Connection and controllers</source>
        <translation>연결 및 컨트롤러</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>암호가 읽을 수 있는 형태로 디렉터리에 전송됨</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>도메인 컨트롤러</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>마지막 동기화</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>다음 동기화</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>이 장치</translation>
    </message>
    <message>
        <source>Agent version</source>
        <translation>에이전트 버전</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>The connection is being measured</source>
        <translation>연결을 측정하는 중</translation>
    </message>
    <message>
        <source>The connection was not measured</source>
        <translation>연결을 측정하지 않음</translation>
    </message>
    <message>
        <source>Measured {when}.</source>
        <translation>{when}에 측정했습니다.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>When the agent runs</source>
        <translation>에이전트가 실행될 때</translation>
    </message>
    <message>
        <source>The last sync read from it.</source>
        <translation>마지막 동기화에서 읽은 컨트롤러입니다.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>아직 조회하지 않았습니다.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>응답합니다.</translation>
    </message>
    <message>
        <source>It answers in {trip} ms.</source>
        <translation>{trip}ms 만에 응답합니다.</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Custom attribute…</source>
        <translation>사용자 지정 특성…</translation>
    </message>
    <message>
        <source>Several attributes, or a transform…</source>
        <translation>여러 특성 또는 변환…</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>Which fields are shown</source>
        <translation>표시할 필드</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>필드 찾기</translation>
    </message>
    <message>
        <source>&amp;Show all fields</source>
        <translation>모든 필드 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Do not map this field (Delete)</source>
        <translation>이 필드 매핑 안 함(Delete)</translation>
    </message>
    <message>
        <source>&amp;Accept all suggestions</source>
        <translation>모든 제안 수락(&amp;A)</translation>
    </message>
    <message>
        <source>Fields that you have mapped stay as they are.</source>
        <translation>직접 매핑한 필드는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소(Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>다시 실행(Ctrl+Y)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>매핑됨</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>매핑되지 않음</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>No field matches what you typed.</source>
        <translation>입력한 내용과 일치하는 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Every field is mapped.</source>
        <translation>모든 필드가 매핑되었습니다.</translation>
    </message>
    <message>
        <source>Nobody is in scope, so there is nothing to try the map on.</source>
        <translation>범위에 아무도 없으므로 매핑을 시험할 대상이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n users in scope.</source>
        <translation>
            <numerusform>문제 없음: 범위의 사용자 %n명으로 시험했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No problems: tried on %n groups in scope.</source>
        <translation>
            <numerusform>문제 없음: 범위의 그룹 %n개로 시험했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read, so the map was not tried on anybody.</source>
        <translation>디렉터리를 읽지 않아 매핑을 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is known yet: the map has not been tried on everybody.</source>
        <translation>아직 알 수 없음: 매핑을 전체 대상에 시험하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All that did something</source>
        <translation>작업을 수행한 모든 실행</translation>
    </message>
    <message>
        <source>What changed something</source>
        <translation>변경을 수행한 실행</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>표시 항목</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>모든 기간</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>날짜 범위 지정…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>발생 시기</translation>
    </message>
    <message>
        <source>Who asked for it or saved it</source>
        <translation>요청하거나 저장한 사람</translation>
    </message>
    <message>
        <source>Person or group</source>
        <translation>사용자 또는 그룹</translation>
    </message>
    <message>
        <source>Find a person or a group (Ctrl+F)</source>
        <translation>사용자 또는 그룹 찾기(Ctrl+F)</translation>
    </message>
    <message>
        <source>Whose history is shown</source>
        <translation>기록을 표시할 대상</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Save what is shown in a file</source>
        <translation>표시된 내용을 파일로 저장</translation>
    </message>
    <message>
        <source>What is shown as a &amp;table (CSV)…</source>
        <translation>표시된 내용을 표로(CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>What is shown as &amp;JSON lines…</source>
        <translation>표시된 내용을 JSON 줄로(&amp;J)…</translation>
    </message>
    <message>
        <source>With &amp;each change, as a table (CSV)…</source>
        <translation>각 변경을 포함하여 표로(CSV)(&amp;E)…</translation>
    </message>
    <message>
        <source>With each &amp;change, as JSON lines…</source>
        <translation>각 변경을 포함하여 JSON 줄로(&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>시작(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>끝(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;everybody again</source>
        <translation>모두 다시 표시(&amp;E)</translation>
    </message>
    <message>
        <source>What was done to {name}</source>
        <translation>{name}에 수행된 작업</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>By nobody: it was time</source>
        <translation>사람 없음: 예정된 시각</translation>
    </message>
    <message>
        <source>Neither the history nor the last reading of the directory knows anybody called “{name}”.</source>
        <translation>기록과 마지막 디렉터리 읽기에 “{name}”(이)라는 이름이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FixPanel</name>
    <message>
        <source>The line to run</source>
        <translation>실행할 줄</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>다시 검사(&amp;G)</translation>
    </message>
    <message>
        <source>Use &amp;NTLM</source>
        <translation>NTLM 사용(&amp;N)</translation>
    </message>
    <message>
        <source>At this controller, and not Kerberos, which proves more. SMB stays signed and encrypted, WinRM encrypted.</source>
        <translation>이 컨트롤러에서만 적용되며, 더 강하게 신원을 증명하는 Kerberos 대신 사용합니다. SMB는 서명과 암호화가, WinRM은 암호화가 유지됩니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
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
        <translation>상위 위치</translation>
    </message>
</context>
<context>
    <name>FoundPanel</name>
    <message>
        <source>Found units</source>
        <translation>찾은 OU</translation>
    </message>
    <message>
        <source>Show in &amp;tree</source>
        <translation>트리에서 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>No unit is called “{text}”.</source>
        <translation>“{text}”(이)라는 OU가 없습니다.</translation>
    </message>
    <message>
        <source>Units are found by a part of their name, by DN or by GUID.</source>
        <translation>이름의 일부, DN 또는 GUID로 OU를 찾습니다.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message numerus="yes">
        <source>The first %n units; type more to narrow it down.</source>
        <translation>
            <numerusform>처음 OU %n개. 범위를 좁히려면 더 입력하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units found</source>
        <translation>
            <numerusform>OU %n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>FunnelTable</name>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>수</translation>
    </message>
    <message>
        <source>From the directory to the sync</source>
        <translation>디렉터리에서 동기화까지</translation>
    </message>
    <message>
        <source>Users in the directory</source>
        <translation>디렉터리의 사용자</translation>
    </message>
    <message>
        <source>Groups in the directory</source>
        <translation>디렉터리의 그룹</translation>
    </message>
    <message>
        <source>In the selected units</source>
        <translation>선택한 OU에 있음</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>동기화될 대상</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>All of these are true</source>
        <translation>다음을 모두 충족</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>다음 중 하나 이상 충족</translation>
    </message>
    <message>
        <source>Move, duplicate or remove this group</source>
        <translation>이 그룹 이동, 복제 또는 제거</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>그룹 {number}</translation>
    </message>
    <message>
        <source>How the conditions of group {number} are joined</source>
        <translation>그룹 {number}의 조건 결합 방식</translation>
    </message>
</context>
<context>
    <name>GuardPanel</name>
    <message>
        <source>&amp;Keep them as they are</source>
        <translation>그대로 유지(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Sho&amp;w these {count}</source>
        <translation>
            <numerusform>이 {count}개 보기(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type {count}</source>
        <translation>{count} 입력</translation>
    </message>
    <message>
        <source>Type {count} to allow it</source>
        <translation>허용하려면 {count}을(를) 입력하십시오</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>다시 결정</translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>서비스에서 삭제된 것은 복구할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would be disabled</source>
        <translation>
            <numerusform>사용자 {total}명 중 {count}명이 비활성화될 것입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} accounts would be deleted for good</source>
        <translation>
            <numerusform>계정 {total}개 중 {count}개가 영구적으로 삭제될 것입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} members would be removed</source>
        <translation>
            <numerusform>구성원 {total}명 중 {count}명이 제거될 것입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} users would get another sign-in name</source>
        <translation>
            <numerusform>사용자 {total}명 중 {count}명의 로그인 이름이 바뀌게 됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A unit with {count} synced users cannot be found</source>
        <translation>
            <numerusform>동기화된 사용자 {count}명이 있는 OU를 찾을 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A right to read the directory was lost</source>
        <translation>디렉터리를 읽는 권한을 잃었습니다</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {total} changes are held back</source>
        <translation>
            <numerusform>변경 {total}건 중 {count}건이 보류됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable {count} users anyway</source>
        <translation>
            <numerusform>그래도 사용자 {count}명 비활성화(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete {count} accounts anyway</source>
        <translation>
            <numerusform>그래도 계정 {count}개 삭제(&amp;D)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remo&amp;ve {count} members anyway</source>
        <translation>
            <numerusform>그래도 구성원 {count}명 제거(&amp;V)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rena&amp;me {count} users anyway</source>
        <translation>
            <numerusform>그래도 사용자 {count}명 이름 변경(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was &amp;deleted on purpose</source>
        <translation>의도적으로 삭제한 OU임(&amp;D)</translation>
    </message>
    <message>
        <source>This &amp;place is not to be read any more</source>
        <translation>이 위치를 더 이상 읽지 않음(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let {count} changes pass anyway</source>
        <translation>
            <numerusform>그래도 변경 {count}건 허용(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will be disabled</source>
        <translation>
            <numerusform>승인됨: 사용자 {count}명이 비활성화됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} accounts will be deleted</source>
        <translation>
            <numerusform>승인됨: 계정 {count}개가 삭제됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} members will be removed</source>
        <translation>
            <numerusform>승인됨: 구성원 {count}명이 제거됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} users will get another name</source>
        <translation>
            <numerusform>승인됨: 사용자 {count}명의 이름이 바뀝니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted on purpose: {count} users are leavers</source>
        <translation>
            <numerusform>의도적으로 삭제됨: 사용자 {count}명은 이탈자입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved: what cannot be read is not looked for</source>
        <translation>승인됨: 읽을 수 없는 것은 찾지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>Approved: {count} changes</source>
        <translation>
            <numerusform>승인됨: 변경 {count}건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users will not be disabled</source>
        <translation>
            <numerusform>유지됨: 사용자 {count}명은 비활성화되지 않습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} accounts will not be deleted</source>
        <translation>
            <numerusform>유지됨: 계정 {count}개는 삭제되지 않습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} members stay in their groups</source>
        <translation>
            <numerusform>유지됨: 구성원 {count}명은 그룹에 남습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} users keep their names</source>
        <translation>
            <numerusform>유지됨: 사용자 {count}명의 이름은 그대로입니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the unit is missing</source>
        <translation>유지됨: OU를 찾을 수 없는 동안에는 아무것도 제거하지 않습니다</translation>
    </message>
    <message>
        <source>Kept: nothing is taken away while the right is missing</source>
        <translation>유지됨: 권한이 없는 동안에는 아무것도 제거하지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>Kept: {count} changes are not made</source>
        <translation>
            <numerusform>유지됨: 변경 {count}건은 수행되지 않습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>What this step is for</source>
        <translation>이 단계의 용도</translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation>이 페이지의 용도</translation>
    </message>
    <message>
        <source>Help – {product}</source>
        <translation>도움말 – {product}</translation>
    </message>
    <message>
        <source>This help has not been translated: it is in English.</source>
        <translation>이 도움말은 번역되지 않아 영어로 표시됩니다.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>알아 둘 사항</translation>
    </message>
    <message>
        <source>When it does not work</source>
        <translation>작동하지 않을 때</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>See what was done</source>
        <translation>수행된 작업 보기</translation>
    </message>
    <message>
        <source>What happened, the newest first</source>
        <translation>발생한 일(최신순)</translation>
    </message>
    <message>
        <source>S&amp;how them</source>
        <translation>표시(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <translation>
            <numerusform>항목 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs that had nothing to do are hidden.</source>
        <translation>
            <numerusform>할 일이 없었던 실행 {n}건을 숨겼습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done to this one, as far as the history goes</source>
        <translation>기록에 따르면 이 대상에 수행된 작업이 없습니다</translation>
    </message>
    <message>
        <source>It may lie outside the filter&apos;s days, or be older than what is kept.</source>
        <translation>필터의 기간을 벗어났거나 보관 기간보다 오래되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>No run went wrong</source>
        <translation>실패한 실행 없음</translation>
    </message>
    <message>
        <source>Each one that is kept came to its end, and left nobody out.</source>
        <translation>보관된 실행은 모두 끝까지 완료되었으며 아무도 제외하지 않았습니다.</translation>
    </message>
    <message>
        <source>The filter hides everything that is here</source>
        <translation>필터가 여기의 모든 항목을 숨깁니다</translation>
    </message>
    <message>
        <source>Show everything of everybod&amp;y</source>
        <translation>모든 대상의 전체 기록 표시(&amp;Y)</translation>
    </message>
    <message>
        <source>Show ever&amp;ything</source>
        <translation>모두 표시(&amp;Y)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>아직 아무 일도 없었습니다</translation>
    </message>
    <message>
        <source>Each run and each save of the settings is listed here from now on, with what it has changed.</source>
        <translation>지금부터 각 실행과 각 설정 저장이 변경 내용과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
    <message>
        <source>This run is not kept any more, or has not been noted yet.</source>
        <translation>이 실행은 더 이상 보관되지 않거나 아직 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 줄 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>기록 저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>중지되었습니다. 파일을 저장하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries were saved as {file}</source>
        <translation>
            <numerusform>항목 {n}개를 {file}(으)로 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{total}개 중 {done}개 저장하는 중</translation>
    </message>
    <message>
        <source>Saved so far: {done}</source>
        <translation>지금까지 저장: {done}</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Go on without an owner: nobody will be disabled or deleted</source>
        <translation>소유자 없이 계속: 아무도 비활성화되거나 삭제되지 않음(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Account that owns this connection</source>
        <translation>이 연결을 소유하는 계정(&amp;A)</translation>
    </message>
    <message>
        <source>Its user name or mail in the service. A sync never locks it out.</source>
        <translation>서비스의 사용자 이름 또는 메일입니다. 동기화로 이 계정이 차단되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>이 컴퓨터로 이동(다른 설치는 종료됨)(&amp;M)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Acts for</source>
        <translation>대신 작업하는 대상</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Reads as</source>
        <translation>읽는 계정</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>신뢰</translation>
    </message>
    <message>
        <source>Settings in</source>
        <translation>설정 위치</translation>
    </message>
    <message>
        <source>Passwords travel readable to the directory</source>
        <translation>암호가 읽을 수 있는 형태로 디렉터리에 전송됨</translation>
    </message>
    <message>
        <source>One certificate is pinned</source>
        <translation>인증서 하나가 고정됨</translation>
    </message>
    <message>
        <source>An own authority is trusted</source>
        <translation>자체 인증 기관을 신뢰함</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>변경: {what}</translation>
    </message>
    <message>
        <source>What Install does</source>
        <translation>[설치]가 수행하는 작업</translation>
    </message>
    <message>
        <source>Progress of the installation</source>
        <translation>설치 진행률</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>롤백(&amp;R)</translation>
    </message>
    <message>
        <source>Install the connection</source>
        <translation>연결 설치</translation>
    </message>
    <message>
        <source>This registers the computer and saves the settings. No person is changed by it.</source>
        <translation>컴퓨터를 등록하고 설정을 저장합니다. 이 작업으로 변경되는 사용자는 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>설치(&amp;I)</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>설치하는 중…</translation>
    </message>
    <message>
        <source>Undone. This computer is no longer registered.</source>
        <translation>실행 취소되었습니다. 이 컴퓨터는 더 이상 등록되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Installing on {host} ({at} of {total})</source>
        <translation>{host}에 설치하는 중({total}대 중 {at}번째)</translation>
    </message>
    <message>
        <source>Restarting {host} ({at} of {total})</source>
        <translation>{host}을(를) 다시 시작하는 중({total}대 중 {at}번째)</translation>
    </message>
    <message>
        <source>Removing from {host} ({at} of {total})</source>
        <translation>{host}에서 제거하는 중({total}대 중 {at}번째)</translation>
    </message>
    <message>
        <source>Asking the controllers how far they are</source>
        <translation>컨트롤러의 진행 상황을 확인하는 중</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Spaces, quotes and line breaks that came with it are removed.</source>
        <translation>함께 붙여 넣어진 공백, 따옴표 및 줄 바꿈은 제거됩니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>&amp;Installation key</source>
        <translation>설치 키(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>키의 암호 구(&amp;P)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>클라이언트 암호(&amp;S)</translation>
    </message>
    <message>
        <source>Bearer to&amp;ken</source>
        <translation>전달자 토큰(&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>프록시 설정(&amp;R)</translation>
    </message>
    <message>
        <source>People are sent to</source>
        <translation>사용자를 보내는 위치</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>접속 방법</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>사용된 위치</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>The key is kept in the sealed store.</source>
        <translation>키는 봉인된 저장소에 보관됩니다.</translation>
    </message>
    <message>
        <source>Paste the installation key</source>
        <translation>설치 키 붙여넣기</translation>
    </message>
    <message>
        <source>It says which organization this computer will serve. Copy it from the administration page of your cloud directory.</source>
        <translation>이 컴퓨터가 서비스할 조직을 지정합니다. 클라우드 디렉터리의 관리 페이지에서 복사하십시오.</translation>
    </message>
    <message>
        <source>SCIM to&amp;ken</source>
        <translation>SCIM 토큰(&amp;K)</translation>
    </message>
    <message>
        <source>Admin Panel &gt; Directory Stores &gt; your custom store</source>
        <translation>Admin Panel &gt; Directory Stores &gt; 사용자 지정 저장소</translation>
    </message>
    <message>
        <source>Zoho&apos;s API console &gt; your non-browser application</source>
        <translation>Zoho의 API console &gt; non-browser application</translation>
    </message>
    <message>
        <source>Not named in the key</source>
        <translation>키에 지정되지 않음</translation>
    </message>
    <message>
        <source>&amp;Move to this machine; the other installation ends</source>
        <translation>이 컴퓨터로 이동(다른 설치는 종료됨)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Yes, this is the service of my organization</source>
        <translation>예, 우리 조직의 서비스입니다(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Yes, both are services of my organization</source>
        <translation>예, 둘 다 우리 조직의 서비스입니다(&amp;Y)</translation>
    </message>
    <message>
        <source>Sign-in with your own client, people over SCIM.</source>
        <translation>자체 클라이언트로 로그인하고 SCIM으로 사용자를 전송합니다.</translation>
    </message>
    <message>
        <source>An administrator signs in with a browser.</source>
        <translation>관리자가 브라우저로 로그인합니다.</translation>
    </message>
    <message>
        <source>The service is reached with a bearer token (SCIM 2.0).</source>
        <translation>전달자 토큰(SCIM 2.0)으로 서비스에 접속합니다.</translation>
    </message>
</context>
<context>
    <name>KindView</name>
    <message>
        <source>Everybody in the selected units</source>
        <translation>선택한 OU의 모든 사용자</translation>
    </message>
    <message>
        <source>Every group in the selected units</source>
        <translation>선택한 OU의 모든 그룹</translation>
    </message>
    <message>
        <source>Only those who meet criteria</source>
        <translation>기준을 충족하는 사용자만</translation>
    </message>
    <message>
        <source>Only groups that meet criteria</source>
        <translation>기준을 충족하는 그룹만</translation>
    </message>
    <message>
        <source>Nobody is left out by a condition. System accounts are never synced.</source>
        <translation>조건으로 제외되는 사용자가 없습니다. 시스템 계정은 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>No group is left out by a condition. System groups are never synced.</source>
        <translation>조건으로 제외되는 그룹이 없습니다. 시스템 그룹은 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>The list of attributes could not be read; type any name.</source>
        <translation>특성 목록을 읽을 수 없습니다. 이름을 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>KindsPanel</name>
    <message>
        <source>Count again</source>
        <translation>다시 세기</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>세기 중지</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>Distribution &amp;groups</source>
        <translation>배포 그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Security groups</source>
        <translation>보안 그룹(&amp;S)</translation>
    </message>
    <message>
        <source>What to sync from them</source>
        <translation>OU에서 동기화할 대상</translation>
    </message>
    <message>
        <source>Include them</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>People in a unit that is made later are synced like all others.</source>
        <translation>나중에 만든 OU의 사용자도 다른 사용자와 같이 동기화됩니다.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>먼저 묻기</translation>
    </message>
    <message>
        <source>Nobody in a unit that is made later is synced until you tick it here.</source>
        <translation>나중에 만든 OU의 사용자는 여기서 선택할 때까지 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Units that are made later are left out; you can still tick them here.</source>
        <translation>나중에 만든 OU는 제외되며 여기서 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>New un&amp;its beneath chosen ones</source>
        <translation>선택한 OU 아래의 새 OU(&amp;I)</translation>
    </message>
    <message>
        <source>in the chosen units</source>
        <translation>선택한 OU에 있음</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>지금까지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>Tick a unit to bring in its people.</source>
        <translation>OU를 선택하면 해당 사용자가 포함됩니다.</translation>
    </message>
    <message>
        <source>Could not count</source>
        <translation>셀 수 없음</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n system objects left out</source>
        <translation>
            <numerusform>시스템 개체 %n개 제외됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>그룹 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No kind is ticked</source>
        <translation>선택한 종류 없음</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Search by name</source>
        <translation>이름으로 검색</translation>
    </message>
    <message>
        <source>Search the languages</source>
        <translation>언어 검색</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>No language has this name.</source>
        <translation>이 이름의 언어가 없습니다.</translation>
    </message>
    <message>
        <source>What you will need</source>
        <translation>필요한 항목</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>언어 선택</translation>
    </message>
    <message>
        <source>Nothing changes in your directory or cloud before you start the first sync on the last page.</source>
        <translation>마지막 페이지에서 첫 동기화를 시작하기 전에는 디렉터리나 클라우드에서 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory who can sign in now</source>
        <translation>지금 로그인할 수 있는 클라우드 디렉터리 관리자</translation>
    </message>
    <message>
        <source>The name of the domain, or of one of its controllers</source>
        <translation>도메인 이름 또는 도메인 컨트롤러 이름</translation>
    </message>
    <message>
        <source>A directory user who may read people and groups, and its password</source>
        <translation>사용자와 그룹을 읽을 수 있는 디렉터리 사용자와 그 암호</translation>
    </message>
    <message>
        <source>About ten minutes</source>
        <translation>약 10분</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>언어 선택</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>{name}, group</source>
        <translation>{name}, 그룹</translation>
    </message>
    <message>
        <source>{name}, account</source>
        <translation>{name}, 계정</translation>
    </message>
</context>
<context>
    <name>LeftOutPanel</name>
    <message>
        <source>Accounts and groups that are left out</source>
        <translation>제외되는 계정 및 그룹</translation>
    </message>
    <message>
        <source>These are never synced, whatever is ticked: the domain needs them for itself. Built-in groups such as Domain Users are among them.</source>
        <translation>무엇을 선택하든 동기화되지 않습니다. 도메인 자체에 필요한 개체이며 Domain Users와 같은 기본 제공 그룹이 포함됩니다.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>제외되는 대상이 없습니다.</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Licence text</source>
        <translation>라이선스 내용</translation>
    </message>
    <message>
        <source>I &amp;accept the licence</source>
        <translation>라이선스에 동의함(&amp;A)</translation>
    </message>
    <message>
        <source>Open the link in a browser</source>
        <translation>브라우저에서 링크 열기</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>링크 복사</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Read and accept the licence</source>
        <translation>라이선스 읽기 및 동의</translation>
    </message>
    <message>
        <source>Apache License, version 2.0. You may use, change and pass on this program.</source>
        <translation>Apache License, 버전 2.0. 이 프로그램을 사용, 수정 및 배포할 수 있습니다.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>링크가 클립보드에 복사되었습니다.</translation>
    </message>
    <message>
        <source>Save the licence</source>
        <translation>라이선스 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}(으)로 저장했습니다.</translation>
    </message>
    <message>
        <source>Print the licence</source>
        <translation>라이선스 인쇄</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>More than on an ordinary day waits for a person</source>
        <translation>평소보다 많은 변경은 사람의 결정을 기다립니다</translation>
    </message>
    <message>
        <source>Change the &amp;limits…</source>
        <translation>한도 변경(&amp;L)…</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>백분율</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Everything waits when the directory shrank by</source>
        <translation>다음 비율만큼 디렉터리가 줄어들면 모두 대기</translation>
    </message>
    <message>
        <source>An emptied unit or a lost right looks like everybody leaving.</source>
        <translation>비워진 OU나 잃은 권한은 모두가 이탈하는 것처럼 보입니다.</translation>
    </message>
    <message>
        <source>Up to {number} may be disabled without asking.</source>
        <translation>최대 {number}명까지 묻지 않고 비활성화할 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} may be deleted without asking.</source>
        <translation>최대 {number}개까지 묻지 않고 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} may be taken out of groups.</source>
        <translation>최대 {number}명까지 그룹에서 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} may get another user name.</source>
        <translation>최대 {number}명까지 사용자 이름이 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>All {total} may be disabled without asking.</source>
        <translation>{total}명 모두 묻지 않고 비활성화할 수 있습니다.</translation>
    </message>
    <message>
        <source>All {total} may be deleted without asking.</source>
        <translation>{total}개 모두 묻지 않고 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>All {total} may get another user name.</source>
        <translation>{total}명 모두 사용자 이름이 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be disabled without asking.</source>
        <translation>{total}명 중 최대 {number}명까지 묻지 않고 비활성화할 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may be deleted without asking.</source>
        <translation>{total}개 중 최대 {number}개까지 묻지 않고 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Up to {number} of {total} may get another user name.</source>
        <translation>{total}명 중 최대 {number}명까지 묻지 않고 사용자 이름이 바뀔 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Decide how much may happen without asking</source>
        <translation>묻지 않고 수행할 수 있는 범위 결정</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>레코드</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>The whole record</source>
        <translation>전체 레코드</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>모든 수준</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>로그 검색</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>따라가기(&amp;F)</translation>
    </message>
    <message>
        <source>New records appear by themselves.</source>
        <translation>새 레코드가 자동으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>The chosen records, or all that are shown</source>
        <translation>선택한 레코드 또는 표시된 모든 레코드</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>로그를 읽는 중…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>기록된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Warnings and failures of this program would stand here.</source>
        <translation>이 프로그램의 경고와 오류가 여기에 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n records.</source>
        <translation>
            <numerusform>필터가 레코드 %n개를 모두 숨깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>모두 표시(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>레코드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %n records</source>
        <translation>
            <numerusform>레코드 %n개 중 {count}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Log of {host}</source>
        <translation>{host}의 로그</translation>
    </message>
    <message>
        <source>Nothing was done on this controller yet.</source>
        <translation>이 컨트롤러에서 아직 수행된 작업이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>모두 복사(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>LookButton</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
</context>
<context>
    <name>MachineLines</name>
    <message>
        <source>This computer is ready for the setup</source>
        <translation>이 컴퓨터는 설치할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
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
        <translation>이 페이지의 도움말</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>{page}, {title}</source>
        <translation>{page}, {title}</translation>
    </message>
    <message>
        <source>Another program on this computer runs the schedule; you see it here.</source>
        <translation>이 컴퓨터의 다른 프로그램이 일정을 실행하며 여기서 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MappingDelegate</name>
    <message>
        <source>{field} · required</source>
        <translation>{field} · 필수</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>특성 선택</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Attribute for {field}</source>
        <translation>{field}의 특성</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>채워짐</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>매핑되지 않음</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Trying the map on everybody…</source>
        <translation>전체 대상에 매핑을 시험하는 중…</translation>
    </message>
    <message>
        <source>Map the fields</source>
        <translation>필드 매핑</translation>
    </message>
    <message>
        <source>Which attribute fills each field. A sample shows the result at once.</source>
        <translation>각 필드를 채우는 특성입니다. 예에서 결과를 바로 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Users are not selected to be synced. Their map is kept for later.</source>
        <translation>사용자가 동기화 대상으로 선택되지 않았습니다. 매핑은 나중을 위해 보관됩니다.</translation>
    </message>
    <message>
        <source>Groups are not selected to be synced. Their map is kept for later.</source>
        <translation>그룹이 동기화 대상으로 선택되지 않았습니다. 매핑은 나중을 위해 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Continue any&amp;way, leave out %n</source>
        <translation>
            <numerusform>그래도 계속, %n개 제외(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue &amp;without trying</source>
        <translation>시험하지 않고 계속(&amp;W)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n in scope cannot be synced with this map; they are listed here with the reason. Change the map or their values, or continue: they are left out, and nothing happens to them.</source>
        <translation>
            <numerusform>범위의 %n개를 이 매핑으로 동기화할 수 없으며 이유와 함께 여기에 표시됩니다. 매핑이나 해당 값을 변경하거나 계속하십시오. 계속하면 해당 대상은 제외되며 아무 작업도 수행되지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map could not be tried on everybody. Read the directory again, or continue: the preview shows each person before anything is sent.</source>
        <translation>매핑을 전체 대상에 시험할 수 없었습니다. 디렉터리를 다시 읽거나 계속하십시오. 전송하기 전에 미리 보기에서 각 사용자를 확인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Search the members</source>
        <translation>구성원 검색</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>구성원</translation>
    </message>
    <message numerus="yes">
        <source>{count} members</source>
        <translation>
            <numerusform>구성원 {count}명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberModel</name>
    <message>
        <source>Member</source>
        <translation>구성원</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>수행되는 작업</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>로드하는 중…</translation>
    </message>
    <message>
        <source>Added already</source>
        <translation>이미 추가됨</translation>
    </message>
    <message>
        <source>Removed already</source>
        <translation>이미 제거됨</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>세부 정보 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation>기술 세부 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n분 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n시간 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n일 전</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1분 이내</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n시간 후</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message numerus="yes">
        <source>%n things wait for you</source>
        <translation>
            <numerusform>처리할 항목 %n개가 기다리고 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page}(Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>NextRuns</name>
    <message>
        <source>The next runs</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Paused: none of these takes place.</source>
        <translation>일시 중지됨: 이 실행은 수행되지 않습니다.</translation>
    </message>
    <message>
        <source>The next runs, by the clock of {zone}</source>
        <translation>다음 실행({zone} 시간 기준)</translation>
    </message>
    <message>
        <source>On {date} the clock jumps over {wall}: that run is at {time}.</source>
        <translation>{date}에는 시계가 {wall}을(를) 건너뛰므로 {time}에 실행됩니다.</translation>
    </message>
    <message>
        <source>On {date} the clock shows {wall} twice: it runs the first time.</source>
        <translation>{date}에는 시계가 {wall}을(를) 두 번 표시하므로 첫 번째에 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Hints</source>
        <translation>힌트</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>Count again</source>
        <translation>다시 세기</translation>
    </message>
    <message>
        <source>Nobody joins or leaves, compared with what is saved.</source>
        <translation>저장된 설정과 비교하여 참가하거나 이탈하는 대상이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>+%n would join</source>
        <translation>
            <numerusform>+%n개 참가하게 됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n would leave</source>
        <translation>
            <numerusform>−%n개 이탈하게 됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have an account</source>
        <translation>
            <numerusform>그중 %n개는 계정이 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete conditions are not counted yet</source>
        <translation>
            <numerusform>완성되지 않은 조건 %n개는 아직 계산되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Sync &amp;now</source>
        <translation>지금 동기화(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Preview only</source>
        <translation>미리 보기만(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full comparison now</source>
        <translation>지금 전체 비교(&amp;F)</translation>
    </message>
    <message>
        <source>Reads everybody and compares both sides, not only what has changed.</source>
        <translation>변경된 것만이 아니라 모두를 읽고 양쪽을 비교합니다.</translation>
    </message>
    <message>
        <source>&amp;Review the plan</source>
        <translation>계획 검토(&amp;R)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>A plan is being applied. What was confirmed stays; the rest waits.</source>
        <translation>계획을 적용하는 중입니다. 확인된 것은 유지되고 나머지는 대기합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Last sync %n minutes ago, next in {minutes} min.</source>
        <translation>
            <numerusform>마지막 동기화 %n분 전, 다음 동기화 {minutes}분 후.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sync {when}.</source>
        <translation>마지막 동기화: {when}.</translation>
    </message>
    <message>
        <source>Next sync {when}.</source>
        <translation>다음 동기화: {when}.</translation>
    </message>
    <message>
        <source>The runs could not be read.</source>
        <translation>실행을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>No run yet. Each one will stand here as a bar.</source>
        <translation>아직 실행이 없습니다. 각 실행이 여기에 막대로 표시됩니다.</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>재개(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>일시 중지(&amp;A)</translation>
    </message>
    <message>
        <source>Reading what is known…</source>
        <translation>알려진 정보를 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>처리할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>결정을 기다리는 항목 없음</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>다시 보기(&amp;L)</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>요청됨</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>ended by force</source>
        <translation>강제 종료됨</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>한 사용자 또는 그룹</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>everything compared</source>
        <translation>전체 비교</translation>
    </message>
    <message>
        <source>some left out</source>
        <translation>일부 제외됨</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>something held</source>
        <translation>일부 보류됨</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Package of the agent</source>
        <translation>에이전트 패키지</translation>
    </message>
    <message>
        <source>Name the package, and what it must be</source>
        <translation>패키지와 패키지가 갖추어야 할 조건 지정</translation>
    </message>
    <message>
        <source>&amp;File (MSI)</source>
        <translation>파일(MSI)(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-2&amp;56</source>
        <translation>SHA-256(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;Thumbprint of the signer (optional)</source>
        <translation>서명자의 지문(선택 사항)(&amp;T)</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>파일 열기(&amp;B)…</translation>
    </message>
    <message>
        <source>Take the SHA-256 from the publisher, not from the file. It is compared before the copy, and again on each controller while the file is held open.</source>
        <translation>SHA-256은 파일이 아니라 게시자에게서 받으십시오. 복사하기 전에 비교하며, 각 컨트롤러에서 파일을 열어 둔 상태로 다시 비교합니다.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;G)</translation>
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
        <translation>다음(&amp;J)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사하는 중…</translation>
    </message>
</context>
<context>
    <name>PasswordsPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>도메인 컨트롤러에서 암호 캡처</translation>
    </message>
    <message>
        <source>An agent on each writable controller of {domain} captures a password when it is changed. Existing passwords follow at their next change.</source>
        <translation>{domain}의 쓰기 가능한 각 컨트롤러에 있는 에이전트가 암호가 변경될 때 이를 캡처합니다. 기존 암호는 다음에 변경될 때 동기화됩니다.</translation>
    </message>
    <message>
        <source>A task on the domain controllers is under way; it would stop.</source>
        <translation>도메인 컨트롤러에서 작업이 진행 중입니다. 닫으면 작업이 중지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Sync changes of passwords from</source>
        <translation>암호 변경을 동기화할 위치(&amp;A)</translation>
    </message>
    <message>
        <source>People sign in to the service with their Active Directory password.</source>
        <translation>사용자가 Active Directory 암호로 서비스에 로그인합니다.</translation>
    </message>
    <message>
        <source>An agent on each writable controller captures a password when it is changed; existing ones follow at their next change.</source>
        <translation>쓰기 가능한 각 컨트롤러의 에이전트가 암호가 변경될 때 이를 캡처합니다. 기존 암호는 다음에 변경될 때 동기화됩니다.</translation>
    </message>
    <message>
        <source>Its installation needs a Domain Admin, SMB and WinRM, and a restart of each controller. It starts after the first sync, never before.</source>
        <translation>설치하려면 Domain Admin, SMB, WinRM 및 각 컨트롤러의 다시 시작이 필요합니다. 첫 동기화 이후에 시작하며 그 전에는 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>While this is off, nothing is installed. You can switch it on later.</source>
        <translation>끈 상태에서는 아무것도 설치되지 않습니다. 나중에 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Account that installs</source>
        <translation>설치하는 계정</translation>
    </message>
    <message>
        <source>Restart none of them</source>
        <translation>다시 시작하지 않음</translation>
    </message>
    <message>
        <source>Restart one by one, the primary last</source>
        <translation>하나씩 다시 시작(주 컨트롤러는 마지막)</translation>
    </message>
    <message>
        <source>Restart of the controllers</source>
        <translation>컨트롤러 다시 시작</translation>
    </message>
    <message>
        <source>Install as {user}</source>
        <translation>{user}(으)로 설치</translation>
    </message>
    <message>
        <source>Install with the account that reads the directory</source>
        <translation>디렉터리를 읽는 계정으로 설치</translation>
    </message>
    <message>
        <source>Install with another account, asked for once</source>
        <translation>다른 계정으로 설치(한 번 묻기)</translation>
    </message>
    <message>
        <source>Choose where passwords are captured</source>
        <translation>암호를 캡처할 위치 선택</translation>
    </message>
    <message>
        <source>Optional. Here you choose and check; nothing is installed yet.</source>
        <translation>선택 사항입니다. 여기서는 선택하고 검사하며 아직 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the &amp;package…</source>
        <translation>패키지 선택(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Chec&amp;k all</source>
        <translation>모두 검사(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} writable controllers are not covered: {names}</source>
        <translation>
            <numerusform>쓰기 가능한 컨트롤러 {total}대 중 %n대가 포함되지 않음: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n writable controllers are chosen.</source>
        <translation>
            <numerusform>쓰기 가능한 컨트롤러 %n대가 모두 선택되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line is not ready.</source>
        <translation>첫 번째 줄이 준비되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not ready.</source>
        <translation>
            <numerusform>그중 %n대가 준비되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each captures passwords after its restart.</source>
        <translation>각 컨트롤러는 다시 시작한 후부터 암호를 캡처합니다.</translation>
    </message>
    <message>
        <source>You are asked before they restart.</source>
        <translation>다시 시작하기 전에 묻습니다.</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Never finished: ended by force</source>
        <translation>완료되지 않음: 강제로 종료됨</translation>
    </message>
    <message numerus="yes">
        <source>%n not synced</source>
        <translation>
            <numerusform>%n개 동기화되지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>0.1초 미만</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message numerus="yes">
        <source>{n} users created</source>
        <translation>
            <numerusform>사용자 {n}명 만들어짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users updated</source>
        <translation>
            <numerusform>사용자 {n}명 업데이트됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users enabled</source>
        <translation>
            <numerusform>사용자 {n}명 활성화됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users disabled</source>
        <translation>
            <numerusform>사용자 {n}명 비활성화됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users deleted</source>
        <translation>
            <numerusform>사용자 {n}명 삭제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users no longer synced</source>
        <translation>
            <numerusform>사용자 {n}명 더 이상 동기화되지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups created</source>
        <translation>
            <numerusform>그룹 {n}개 만들어짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups updated</source>
        <translation>
            <numerusform>그룹 {n}개 업데이트됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups deleted</source>
        <translation>
            <numerusform>그룹 {n}개 삭제됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} groups no longer synced</source>
        <translation>
            <numerusform>그룹 {n}개 더 이상 동기화되지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added to groups</source>
        <translation>
            <numerusform>그룹에 구성원 {n}명 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed from groups</source>
        <translation>
            <numerusform>그룹에서 구성원 {n}명 제거됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: {fields} and %n more</source>
        <translation>
            <numerusform>변경됨: {fields} 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>변경됨: {fields}</translation>
    </message>
    <message numerus="yes">
        <source>{n} groups left</source>
        <translation>
            <numerusform>그룹 {n}개에서 제거됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members added</source>
        <translation>
            <numerusform>구성원 {n}명 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} members removed</source>
        <translation>
            <numerusform>구성원 {n}명 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: the first version that is kept</source>
        <translation>설정: 보관된 첫 버전</translation>
    </message>
    <message numerus="yes">
        <source>Settings: {names} and %n more</source>
        <translation>
            <numerusform>설정: {names} 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation>설정: {names}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>버전 {number}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Users and groups</source>
        <translation>사용자 및 그룹</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>was called {name}</source>
        <translation>이전 이름: {name}</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성화됨</translation>
    </message>
    <message>
        <source>Waits for a sync</source>
        <translation>동기화 대기 중</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>격리됨</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시됨</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Whom to show</source>
        <translation>표시할 대상</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Would join</source>
        <translation>참가하게 됨</translation>
    </message>
    <message>
        <source>Would leave</source>
        <translation>이탈하게 됨</translation>
    </message>
    <message>
        <source>Nobody is synced with these criteria.</source>
        <translation>이 기준으로 동기화되는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>제외되는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody would join, compared with what is saved.</source>
        <translation>저장된 기준과 비교하여 참가하게 되는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody would leave, compared with what is saved.</source>
        <translation>저장된 기준과 비교하여 이탈하게 되는 대상이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Distinguished name</source>
        <translation>고유 이름(DN)</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>설명을 텍스트로 복사</translation>
    </message>
    <message>
        <source>Open the latest plan</source>
        <translation>최신 계획 열기</translation>
    </message>
    <message>
        <source>Retry &amp;this</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>해제(&amp;L)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;history</source>
        <translation>기록에서 보기(&amp;H)</translation>
    </message>
    <message>
        <source>Sync this one &amp;now</source>
        <translation>지금 이 대상 동기화(&amp;N)</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>대상 선택</translation>
    </message>
    <message>
        <source>Here you see step by step why they are synced, or why not, and can sync them by themselves.</source>
        <translation>동기화되거나 동기화되지 않는 이유를 여기서 단계별로 확인하고 해당 대상만 동기화할 수 있습니다.</translation>
    </message>
    <message>
        <source>Could not be explained.</source>
        <translation>설명할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times. Tried again from {time} on.</source>
        <translation>
            <numerusform>%n번 거부되었습니다. {time} 이후 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a member of {group}:</source>
        <translation>{group}의 구성원 자격:</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Syncing this one…</source>
        <translation>이 대상을 동기화하는 중…</translation>
    </message>
    <message>
        <source>Waits for the run that is under way…</source>
        <translation>진행 중인 실행을 기다리는 중…</translation>
    </message>
    <message>
        <source>Something waits for a person: see above.</source>
        <translation>결정을 기다리는 항목이 있습니다. 위를 참조하십시오.</translation>
    </message>
    <message>
        <source>It could not be synced: see above.</source>
        <translation>동기화할 수 없었습니다. 위를 참조하십시오.</translation>
    </message>
    <message>
        <source>Read anew: nothing to do.</source>
        <translation>다시 읽었으며 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>중지되었습니다. 그때까지 확인된 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>The account was created.</source>
        <translation>계정을 만들었습니다.</translation>
    </message>
    <message>
        <source>The values were updated.</source>
        <translation>값을 업데이트했습니다.</translation>
    </message>
    <message>
        <source>The account was enabled.</source>
        <translation>계정을 활성화했습니다.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>계정을 비활성화했습니다.</translation>
    </message>
    <message>
        <source>The account was deleted.</source>
        <translation>계정을 삭제했습니다.</translation>
    </message>
    <message>
        <source>It is no longer synced.</source>
        <translation>더 이상 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>The group was updated.</source>
        <translation>그룹을 업데이트했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were added.</source>
        <translation>
            <numerusform>구성원 자격 {count}개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships were removed.</source>
        <translation>
            <numerusform>구성원 자격 {count}개를 제거했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Name, mail or account</source>
        <translation>이름, 메일 또는 계정</translation>
    </message>
    <message>
        <source>Person to test</source>
        <translation>테스트할 사용자</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>찾은 사용자</translation>
    </message>
    <message>
        <source>Type a name to see whether that person is synced, and why.</source>
        <translation>이름을 입력하면 해당 사용자의 동기화 여부와 이유를 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody of this name was read from the directory.</source>
        <translation>디렉터리에서 이 이름의 대상을 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Would be synced</source>
        <translation>동기화될 대상</translation>
    </message>
    <message>
        <source>Not decided: nothing would change</source>
        <translation>결정되지 않음: 아무것도 변경되지 않습니다</translation>
    </message>
    <message>
        <source>Would not be synced</source>
        <translation>동기화되지 않게 됩니다</translation>
    </message>
</context>
<context>
    <name>PilotBar</name>
    <message>
        <source>Not n&amp;ow</source>
        <translation>나중에(&amp;O)</translation>
    </message>
    <message>
        <source>Choose up to {most} rows; {count} are chosen.</source>
        <translation>최대 {most}개 행을 선택하십시오. {count}개를 선택했습니다.</translation>
    </message>
    <message>
        <source>Choose up to {most} rows below.</source>
        <translation>아래에서 최대 {most}개 행을 선택하십시오.</translation>
    </message>
    <message>
        <source>Exactly these are sent, and everything else stays planned.</source>
        <translation>정확히 이 행만 전송되고 나머지는 모두 계획에 남습니다.</translation>
    </message>
    <message>
        <source>Hold Ctrl to choose several. Rows that are held cannot be sent.</source>
        <translation>여러 개를 선택하려면 Ctrl 키를 누르십시오. 보류된 행은 전송할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with these %n</source>
        <translation>
            <numerusform>이 %n개로 시작(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Back to all &amp;headings</source>
        <translation>모든 머리글로 돌아가기(&amp;H)</translation>
    </message>
    <message>
        <source>Search names, accounts and units (Ctrl+F)</source>
        <translation>이름, 계정 및 OU 검색(Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>행 검색</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>사용자 및 그룹</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Users, groups or both</source>
        <translation>사용자, 그룹 또는 둘 다</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>더 보기(&amp;C)</translation>
    </message>
    <message>
        <source>More to do with the rows</source>
        <translation>행에 대한 추가 작업</translation>
    </message>
    <message>
        <source>&amp;Begin with a few of them…</source>
        <translation>일부만 먼저 시작(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hold back all {count} shown</source>
        <translation>
            <numerusform>표시된 {count}개 모두 보류(&amp;H)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tick all {count} shown</source>
        <translation>
            <numerusform>표시된 {count}개 모두 선택(&amp;T)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hold back the {count} &amp;chosen</source>
        <translation>
            <numerusform>고른 {count}개 보류(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>T&amp;ick the {count} chosen</source>
        <translation>
            <numerusform>고른 {count}개 선택(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save these {count} as a table…</source>
        <translation>
            <numerusform>이 {count}개를 표로 저장(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>The {count} that wait for approval</source>
        <translation>
            <numerusform>승인을 기다리는 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are found under other headings.</source>
        <translation>
            <numerusform>다른 머리글에 {count}개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search and the filter hide every row here</source>
        <translation>검색과 필터가 여기의 모든 행을 숨깁니다</translation>
    </message>
    <message>
        <source>Show all &amp;rows again</source>
        <translation>모든 행 다시 표시(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing in this plan</source>
        <translation>이 계획에는 아무것도 없습니다</translation>
    </message>
    <message>
        <source>Nobody is in the selected units, and nobody was synced before.</source>
        <translation>선택한 OU에 아무도 없고 이전에 동기화된 대상도 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of {count} rows chosen</source>
        <translation>
            <numerusform>{count}개 행 중 {chosen}개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count}개 행</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back…</source>
        <translation>보류하는 중…</translation>
    </message>
    <message>
        <source>Ticking…</source>
        <translation>선택하는 중…</translation>
    </message>
    <message>
        <source>Stopped. No tick was changed.</source>
        <translation>중지되었습니다. 변경된 선택이 없습니다.</translation>
    </message>
    <message>
        <source>No row was changed: these are as wanted, or not sent at all.</source>
        <translation>변경된 행이 없습니다. 이미 원하는 상태이거나 전송되지 않는 행입니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows held back.</source>
        <translation>
            <numerusform>{count}개 행을 보류했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows ticked.</source>
        <translation>
            <numerusform>{count}개 행을 선택했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows as a table</source>
        <translation>행을 표로 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>중지되었습니다. 파일을 저장하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows were saved as {file}</source>
        <translation>
            <numerusform>{count}개 행을 {file}(으)로 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving {done} of {total}</source>
        <translation>{total}개 중 {done}개 저장하는 중</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What happens, and why</source>
        <translation>수행되는 작업과 이유</translation>
    </message>
    <message>
        <source>In</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>더 이상 계획에 없음</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>로드하는 중…</translation>
    </message>
    <message>
        <source>Held back: {what}</source>
        <translation>보류됨: {what}</translation>
    </message>
    <message>
        <source>Waits for approval: {what}</source>
        <translation>승인 대기: {what}</translation>
    </message>
    <message>
        <source>Create {account}</source>
        <translation>{account} 만들기</translation>
    </message>
    <message numerus="yes">
        <source>Create with {count} members</source>
        <translation>
            <numerusform>구성원 {count}명으로 만들기</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {fields}</source>
        <translation>{fields} 변경</translation>
    </message>
    <message numerus="yes">
        <source>{count} members added</source>
        <translation>
            <numerusform>구성원 {count}명 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} members removed</source>
        <translation>
            <numerusform>구성원 {count}명 제거</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Kinds of change</source>
        <translation>변경 종류</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>업데이트할 항목</translation>
    </message>
    <message>
        <source>To enable</source>
        <translation>활성화할 항목</translation>
    </message>
    <message>
        <source>To disable</source>
        <translation>비활성화할 항목</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시됨</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Nobody new</source>
        <translation>새 대상 없음</translation>
    </message>
    <message>
        <source>Everybody in the selection is in the service already.</source>
        <translation>선택한 모든 대상이 이미 서비스에 있습니다.</translation>
    </message>
    <message>
        <source>Nothing to update</source>
        <translation>업데이트할 항목 없음</translation>
    </message>
    <message>
        <source>The service has the directory&apos;s values.</source>
        <translation>서비스의 값이 디렉터리와 같습니다.</translation>
    </message>
    <message>
        <source>Nobody is to be enabled again</source>
        <translation>다시 활성화할 대상 없음</translation>
    </message>
    <message>
        <source>Nobody will be disabled</source>
        <translation>비활성화될 대상 없음</translation>
    </message>
    <message>
        <source>Nobody leaves the selection</source>
        <translation>선택에서 이탈하는 대상 없음</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>충돌 없음</translation>
    </message>
    <message>
        <source>Every name and address is unique.</source>
        <translation>모든 이름과 주소가 고유합니다.</translation>
    </message>
    <message>
        <source>Nobody in the selected units is left out</source>
        <translation>선택한 OU에서 제외된 대상 없음</translation>
    </message>
    <message>
        <source>Nothing is unchanged</source>
        <translation>변경되지 않은 항목 없음</translation>
    </message>
    <message>
        <source>This is all new.</source>
        <translation>모두 새 항목입니다.</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>보류된 항목 없음</translation>
    </message>
    <message>
        <source>What you untick stays as it is, and is listed here.</source>
        <translation>선택을 해제한 항목은 그대로 유지되며 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>거부된 항목 없음</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>아직 전송된 항목 없음</translation>
    </message>
    <message>
        <source>No row waits here any more</source>
        <translation>여기서 대기하는 행이 더 이상 없음</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>{product} keeps running</source>
        <translation>{product}이(가) 계속 실행됩니다</translation>
    </message>
    <message>
        <source>The sync goes on by its schedule. This icon opens the window, and quits.</source>
        <translation>동기화가 일정에 따라 계속됩니다. 이 아이콘으로 창을 열고 종료할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ProblemsView</name>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>In</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>그룹 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>메일 도메인</translation>
    </message>
    <message>
        <source>Check that each of them belongs to your organization.</source>
        <translation>각 도메인이 조직의 소유인지 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domains</source>
        <translation>
            <numerusform>도메인 %n개 더</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyPanel</name>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>없음: 직접 연결</translation>
    </message>
    <message>
        <source>The one with this address</source>
        <translation>다음 주소의 프록시</translation>
    </message>
    <message>
        <source>T&amp;est the connection</source>
        <translation>연결 테스트(&amp;E)</translation>
    </message>
    <message>
        <source>The proxy &amp;wants a sign-in</source>
        <translation>프록시에 로그인 필요(&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>A&amp;ddress of the proxy</source>
        <translation>프록시 주소(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User name for the proxy</source>
        <translation>프록시 사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>Password f&amp;or the proxy</source>
        <translation>프록시 암호(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>프록시(&amp;X)</translation>
    </message>
    <message>
        <source>Kept in the sealed store</source>
        <translation>봉인된 저장소에 보관됨</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>시도하는 중…</translation>
    </message>
</context>
<context>
    <name>ProxySection</name>
    <message>
        <source>The test sends nothing but one question to the service, and changes nothing. The directory is never reached through a proxy.</source>
        <translation>테스트는 서비스에 질문 하나만 보내며 아무것도 변경하지 않습니다. 디렉터리에는 프록시를 통해 접속하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose how the service is reached</source>
        <translation>서비스에 연결하는 방법 선택</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Sync only the &amp;users whom this query finds (groups are not asked)</source>
        <translation>이 쿼리가 찾는 사용자만 동기화(그룹에는 적용 안 함)(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve query</source>
        <translation>쿼리 저장(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>서식 지정(&amp;F)</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>한 줄에 조건 하나</translation>
    </message>
    <message>
        <source>U&amp;ndo changes</source>
        <translation>변경 취소(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove query</source>
        <translation>쿼리 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Some of the users whom the query finds</source>
        <translation>쿼리가 찾은 사용자 일부</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>아직 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>시험(&amp;T)</translation>
    </message>
    <message>
        <source>No query is saved: every user in the chosen units is synced.</source>
        <translation>저장된 쿼리가 없으므로 선택한 OU의 모든 사용자가 동기화됩니다.</translation>
    </message>
    <message>
        <source>A query narrows that down. Save it to see whom it finds.</source>
        <translation>쿼리는 대상을 좁힙니다. 저장하면 찾는 대상을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Asking the directory…</source>
        <translation>디렉터리에 조회하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n users so far</source>
        <translation>
            <numerusform>지금까지 사용자 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>중지(&amp;T)</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>&amp;Try it again</source>
        <translation>다시 시험(&amp;T)</translation>
    </message>
    <message>
        <source>The query could not be tried.</source>
        <translation>쿼리를 시험할 수 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the chosen units</source>
        <translation>
            <numerusform>그중 %n명이 선택한 OU에 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>The query finds nobody.</source>
        <translation>쿼리가 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>With it no user is synced.</source>
        <translation>이 쿼리로는 사용자가 동기화되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The query finds %n users.</source>
        <translation>
            <numerusform>쿼리가 사용자 %n명을 찾습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query finds at least %n users.</source>
        <translation>
            <numerusform>쿼리가 사용자를 %n명 이상 찾습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the trial ended there.</source>
        <translation>더 있을 수 있습니다. 시험이 여기서 끝났습니다.</translation>
    </message>
</context>
<context>
    <name>QuitBox</name>
    <message>
        <source>Quit {product}</source>
        <translation>{product} 종료</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>최소화(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>The sync goes on: an agent on this computer runs it.</source>
        <translation>동기화가 계속됩니다. 이 컴퓨터의 에이전트가 실행합니다.</translation>
    </message>
    <message>
        <source>A sync is under way. It stops with this program; what was confirmed stays.</source>
        <translation>동기화가 진행 중입니다. 이 프로그램과 함께 중지되며 확인된 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>Nothing is synced while this program is closed.</source>
        <translation>이 프로그램이 닫혀 있는 동안에는 아무것도 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>The next sync would begin: {when}</source>
        <translation>다음 동기화 시작 예정: {when}</translation>
    </message>
</context>
<context>
    <name>ReadinessTree</name>
    <message>
        <source>Domain controllers</source>
        <translation>도메인 컨트롤러</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>This computer and the account</source>
        <translation>이 컴퓨터 및 계정</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>To be read</source>
        <translation>읽을 항목</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>필요 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message numerus="yes">
        <source>Remove the agent from %n controllers?</source>
        <translation>
            <numerusform>컨트롤러 %n대에서 에이전트를 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Passwords that are changed there are no longer synced, from this moment on.</source>
        <translation>이 순간부터 해당 컨트롤러에서 변경되는 암호는 더 이상 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Windows keeps what it has loaded until the controller restarts; it does nothing until then. No controller is restarted by this.</source>
        <translation>Windows는 컨트롤러를 다시 시작할 때까지 로드한 것을 유지하지만 그때까지 아무 작업도 하지 않습니다. 이 작업으로 컨트롤러가 다시 시작되지는 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove from %n controllers</source>
        <translation>
            <numerusform>컨트롤러 %n대에서 제거(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>유지(&amp;K)</translation>
    </message>
</context>
<context>
    <name>RescueWindow</name>
    <message>
        <source>Settings cannot be read – Identity Connect</source>
        <translation>설정을 읽을 수 없음 – Identity Connect</translation>
    </message>
    <message>
        <source>&amp;Restore the last good version</source>
        <translation>마지막으로 정상인 버전 복원(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show the checks</source>
        <translation>검사 보기(&amp;S)</translation>
    </message>
    <message>
        <source>Save a s&amp;upport file…</source>
        <translation>지원 파일 저장(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>After you have corrected the file yourself.</source>
        <translation>파일을 직접 수정한 후 선택하십시오.</translation>
    </message>
    <message>
        <source>Everything that can be checked, also without settings.</source>
        <translation>설정 없이도 검사할 수 있는 모든 항목입니다.</translation>
    </message>
    <message>
        <source>Without secrets and names; you see it before it is kept.</source>
        <translation>비밀과 이름은 포함되지 않으며 저장하기 전에 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Looking through the history of the settings…</source>
        <translation>설정 기록을 살펴보는 중…</translation>
    </message>
    <message>
        <source>The history of the settings holds none that can be read.</source>
        <translation>설정 기록에 읽을 수 있는 버전이 없습니다.</translation>
    </message>
    <message>
        <source>The settings are not what is wrong.</source>
        <translation>문제의 원인은 설정이 아닙니다.</translation>
    </message>
    <message>
        <source>As they were saved on {date} by {who}. The file that is there now is set aside beside them.</source>
        <translation>{who}이(가) {date}에 저장한 설정입니다. 현재 파일은 같은 위치에 따로 보관됩니다.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>알 수 없는 사용자</translation>
    </message>
    <message>
        <source>Your settings cannot be read</source>
        <translation>설정을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is synced until they can be. People and groups stay as they are.</source>
        <translation>읽을 수 있을 때까지 아무것도 동기화되지 않습니다. 사용자와 그룹은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>RestartDialog</name>
    <message>
        <source>primary</source>
        <translation>주 컨트롤러</translation>
    </message>
    <message>
        <source>Each shuts down at once: whoever works on it is signed out, and nobody is asked there.</source>
        <translation>각 컨트롤러는 즉시 종료됩니다. 작업 중인 사용자는 로그아웃되며 컨트롤러에서 확인을 묻지 않습니다.</translation>
    </message>
    <message>
        <source>The next one follows when LDAP, SYSVOL and DNS of the one before answer. If one does not come back, the others are left alone.</source>
        <translation>이전 컨트롤러의 LDAP, SYSVOL 및 DNS가 응답하면 다음 컨트롤러가 이어집니다. 하나라도 복구되지 않으면 나머지는 그대로 둡니다.</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n controllers, one after the other, in this order?</source>
        <translation>
            <numerusform>컨트롤러 %n대를 이 순서대로 하나씩 다시 시작하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is restarted from here</source>
        <translation>여기서 다시 시작되는 컨트롤러가 없습니다</translation>
    </message>
    <message>
        <source>Left out, because no other controller is known to serve its site meanwhile: {names}. Restart it yourself when it suits, then press {button:Check now}.</source>
        <translation>그동안 사이트를 서비스할 다른 컨트롤러를 알 수 없어 제외됨: {names}. 적당한 때에 직접 다시 시작한 다음 [{button:Check now}]를 누르십시오.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restart %n controllers</source>
        <translation>
            <numerusform>컨트롤러 %n대 다시 시작(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>나중에(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ResultLine</name>
    <message>
        <source>Sho&amp;w the controllers</source>
        <translation>컨트롤러 보기(&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the result</source>
        <translation>결과 보기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>Confirmed &amp;changes, in days</source>
        <translation>확인된 변경(일)(&amp;C)</translation>
    </message>
    <message>
        <source>With what it takes to undo them.</source>
        <translation>실행 취소에 필요한 정보가 포함됩니다.</translation>
    </message>
    <message>
        <source>Confirmed changes, at &amp;most in megabytes</source>
        <translation>확인된 변경, 최대 크기(MB)(&amp;M)</translation>
    </message>
    <message>
        <source>The oldest go first.</source>
        <translation>가장 오래된 것부터 삭제됩니다.</translation>
    </message>
    <message>
        <source>Runs &amp;whose rejected records are kept</source>
        <translation>거부된 레코드를 보관할 실행(&amp;W)</translation>
    </message>
    <message>
        <source>Which record could not be synced, and why.</source>
        <translation>동기화할 수 없었던 레코드와 그 이유입니다.</translation>
    </message>
    <message>
        <source>&amp;Reports of runs</source>
        <translation>실행 보고서(&amp;R)</translation>
    </message>
    <message>
        <source>Those with changes that are kept stay as long as these.</source>
        <translation>변경이 보관된 실행의 보고서는 변경과 같은 기간 동안 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Versions of the settings</source>
        <translation>설정 버전(&amp;V)</translation>
    </message>
    <message>
        <source>Each can be looked at and restored.</source>
        <translation>각 버전을 보고 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Decide how long the history is kept</source>
        <translation>기록 보관 기간 결정</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Capture passwords on the domain controllers</source>
        <translation>도메인 컨트롤러에서 암호 캡처</translation>
    </message>
    <message>
        <source>The first sync is running</source>
        <translation>첫 동기화가 실행 중입니다</translation>
    </message>
    <message>
        <source>The sync is running</source>
        <translation>동기화가 실행 중입니다</translation>
    </message>
    <message>
        <source>Review, then start the first sync</source>
        <translation>검토한 후 첫 동기화 시작</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>계획 검토</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>동기화가 중지되었습니다</translation>
    </message>
    <message>
        <source>The sync did not get through</source>
        <translation>동기화가 완료되지 못했습니다</translation>
    </message>
    <message>
        <source>The first sync is through</source>
        <translation>첫 동기화가 완료되었습니다</translation>
    </message>
    <message>
        <source>The sync is through</source>
        <translation>동기화가 완료되었습니다</translation>
    </message>
    <message>
        <source>What is stopped or left here goes on later: in the status window, under {page:Password sync}.</source>
        <translation>여기서 중지되거나 남은 것은 나중에 상태 창의 [{page:Password sync}]에서 계속됩니다.</translation>
    </message>
    <message>
        <source>These are confirmed results: the service answered each of them.</source>
        <translation>확인된 결과입니다. 서비스가 각각에 응답했습니다.</translation>
    </message>
    <message>
        <source>Each change that the service confirms is remembered at once.</source>
        <translation>서비스가 확인한 각 변경은 즉시 기록됩니다.</translation>
    </message>
    <message>
        <source>The preview reads the directory and the service, and writes nothing.</source>
        <translation>미리 보기는 디렉터리와 서비스를 읽기만 하며 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Untick what is to stay as it is. Nothing is written before you start.</source>
        <translation>그대로 유지할 항목의 선택을 해제하십시오. 시작하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers, and you are asked before they restart.</source>
        <translation>
            <numerusform>그런 다음 컨트롤러 %n대에 암호 에이전트가 설치되며, 다시 시작하기 전에 묻습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then the password agent is installed on %n controllers.</source>
        <translation>
            <numerusform>그런 다음 컨트롤러 %n대에 암호 에이전트가 설치됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>마침(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>시작(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish without changes</source>
        <translation>변경 없이 마침(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>{count} users</source>
        <translation>
            <numerusform>사용자 {count}명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>그룹 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>변경 {count}건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create {users}</source>
        <translation>{users} 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {groups}</source>
        <translation>{groups} 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create {users} and {groups}</source>
        <translation>{users} 및 {groups} 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply {changes}</source>
        <translation>{changes} 적용(&amp;A)</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>동기화하는 중…</translation>
    </message>
    <message>
        <source>Building the preview</source>
        <translation>미리 보기를 만드는 중</translation>
    </message>
    <message>
        <source>Nothing is written while the preview is built.</source>
        <translation>미리 보기를 만드는 동안에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>A new preview is needed.</source>
        <translation>새 미리 보기가 필요합니다.</translation>
    </message>
    <message>
        <source>Build a &amp;new preview</source>
        <translation>새 미리 보기 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>중지되었습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
    <message>
        <source>The preview could not be built.</source>
        <translation>미리 보기를 만들 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nobody will be disabled or removed by this plan. {reason}</source>
        <translation>이 계획으로 비활성화되거나 제거되는 사용자는 없습니다. {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Starting with %n rows</source>
        <translation>
            <numerusform>%n개 행으로 시작</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed all {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>서비스가 {chosen}건을 모두 확인했습니다. 다른 변경 {rest}건은 아직 계획에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service confirmed {done} of {chosen}. {rest} other changes are still planned.</source>
        <translation>
            <numerusform>서비스가 {chosen}건 중 {done}건을 확인했습니다. 다른 변경 {rest}건은 아직 계획에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first sync</source>
        <translation>첫 동기화</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>You can stop at any time: what was confirmed stays, the rest is left as it was.</source>
        <translation>언제든지 중지할 수 있습니다. 확인된 것은 유지되고 나머지는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Stopped before anything was sent. The plan is unchanged.</source>
        <translation>아무것도 전송하기 전에 중지되었습니다. 계획은 그대로입니다.</translation>
    </message>
    <message>
        <source>Save the setup report</source>
        <translation>설치 보고서 저장</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>The report was saved as {file}</source>
        <translation>보고서를 {file}(으)로 저장했습니다</translation>
    </message>
</context>
<context>
    <name>ReviewSection</name>
    <message>
        <source>Nobody is added and nobody leaves by this.</source>
        <translation>이 변경으로 추가되거나 이탈하는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Type the number to confirm it</source>
        <translation>확인하려면 수 입력(&amp;T)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>After the update</source>
        <translation>업데이트 후</translation>
    </message>
    <message>
        <source>What the update changes</source>
        <translation>업데이트로 변경되는 내용</translation>
    </message>
    <message>
        <source>See what changes before it takes effect</source>
        <translation>적용하기 전에 변경 내용 보기</translation>
    </message>
    <message>
        <source>Type {number} to go on.</source>
        <translation>계속하려면 {number}을(를) 입력하십시오.</translation>
    </message>
    <message>
        <source>Password of the account that reads the directory</source>
        <translation>디렉터리를 읽는 계정의 암호</translation>
    </message>
    <message>
        <source>Sign-in at the proxy</source>
        <translation>프록시 로그인</translation>
    </message>
    <message>
        <source>Typed anew</source>
        <translation>새로 입력됨</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right before the update</source>
        <translation>
            <numerusform>업데이트하기 전에 바로잡을 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it allows exactly these accounts for 24 hours: if anybody else is among them by the next sync, it holds all of them and asks. Memberships beyond their limit are asked about there.</source>
        <translation>{number}은(는) 한도를 초과합니다. 이 수를 입력하면 정확히 이 계정들이 24시간 동안 허용됩니다. 다음 동기화까지 다른 대상이 섞이면 모두 보류하고 묻습니다. 한도를 초과하는 구성원 자격은 그때 묻습니다.</translation>
    </message>
    <message>
        <source>{number} is more than the limits let pass. Typing it saves the settings; the next sync holds these accounts and asks once more, because who they are is not certain yet.</source>
        <translation>{number}은(는) 한도를 초과합니다. 이 수를 입력하면 설정이 저장됩니다. 누구인지 아직 확실하지 않으므로 다음 동기화가 이 계정들을 보류하고 한 번 더 묻습니다.</translation>
    </message>
    <message>
        <source>Working out what it does to people…</source>
        <translation>사용자에게 미치는 영향을 계산하는 중…</translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory could not be read. A run holds back what is beyond the limits.</source>
        <translation>디렉터리를 읽을 수 없어 사용자에게 미치는 영향을 알 수 없습니다. 실행 시 한도를 초과하는 것은 보류됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>사용자 %n명 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them get no account: disabled</source>
        <translation>
            <numerusform>그중 %n명은 계정 없음(비활성화됨)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would leave</source>
        <translation>
            <numerusform>사용자 %n명이 이탈하게 됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be disabled</source>
        <translation>
            <numerusform>계정 %n개가 비활성화될 것임</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts would be deleted for good</source>
        <translation>
            <numerusform>계정 %n개가 영구적으로 삭제될 것임</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups added</source>
        <translation>
            <numerusform>그룹 %n개 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups would leave</source>
        <translation>
            <numerusform>그룹 %n개가 이탈하게 됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are synced afterwards</source>
        <translation>
            <numerusform>이후 사용자 {count}명이 동기화됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be synced: {problem}</source>
        <translation>
            <numerusform>%n개를 동기화할 수 없음: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type {number} to confirm</source>
        <translation>확인하려면 {number} 입력(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A run is under way. Stop it first, or let it end.</source>
        <translation>실행이 진행 중입니다. 먼저 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Close the details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>Add an attribu&amp;te</source>
        <translation>특성 추가(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How it is made</source>
        <translation>값을 만드는 방법(&amp;H)</translation>
    </message>
    <message>
        <source>Use the suggest&amp;ion</source>
        <translation>제안 사용(&amp;I)</translation>
    </message>
    <message>
        <source>Result for {name}</source>
        <translation>{name}의 결과</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
    <message>
        <source>Attributes, in this order</source>
        <translation>특성(이 순서대로)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>특성</translation>
    </message>
    <message>
        <source>Attribute name</source>
        <translation>특성 이름</translation>
    </message>
    <message>
        <source>The objectGUID links each object of Active Directory to its account. It never changes, whatever is renamed or moved, and so nobody is created twice or taken for somebody else. That is why this row is fixed.</source>
        <translation>objectGUID는 Active Directory의 각 개체를 해당 계정에 연결합니다. 이름을 바꾸거나 이동해도 변경되지 않으므로 계정이 두 번 만들어지거나 다른 사용자로 오인되지 않습니다. 그래서 이 행은 고정되어 있습니다.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>필수입니다.</translation>
    </message>
    <message>
        <source>Must differ for everybody.</source>
        <translation>모든 대상에서 서로 달라야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>최대 %n자입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>User rules</source>
        <translation>사용자 규칙</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>When somebody is disabled or expires in Active Directory,</source>
        <translation>Active Directory에서 사용자가 비활성화되거나 만료되면</translation>
    </message>
    <message>
        <source>disable the account</source>
        <translation>계정 비활성화</translation>
    </message>
    <message>
        <source>Enabled again there, it is enabled again here.</source>
        <translation>Active Directory에서 다시 활성화되면 서비스에서도 다시 활성화됩니다.</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>아무 작업 안 함</translation>
    </message>
    <message>
        <source>Nobody is disabled, enabled or deleted by a sync any more.</source>
        <translation>더 이상 동기화로 비활성화, 활성화 또는 삭제되는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>When somebody leaves the selected units,</source>
        <translation>사용자가 선택한 OU에서 이탈하면</translation>
    </message>
    <message>
        <source>The account stays active, and is no longer synced.</source>
        <translation>계정은 활성 상태로 남으며 더 이상 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>When somebody is deleted in Active Directory,</source>
        <translation>Active Directory에서 사용자가 삭제되면</translation>
    </message>
    <message>
        <source>delete it for good</source>
        <translation>영구적으로 삭제</translation>
    </message>
    <message>
        <source>The one-time code of a new account goes</source>
        <translation>새 계정의 일회용 코드를 보낼 대상</translation>
    </message>
    <message>
        <source>to the person, by mail</source>
        <translation>해당 사용자에게 메일로</translation>
    </message>
    <message>
        <source>To the mail address that is synced.</source>
        <translation>동기화되는 메일 주소로 보냅니다.</translation>
    </message>
    <message>
        <source>to an administrator</source>
        <translation>관리자에게</translation>
    </message>
    <message>
        <source>By mail; the administrator hands it on.</source>
        <translation>메일로 보내며 관리자가 전달합니다.</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>An administrator sets each password, and tells it in another way.</source>
        <translation>관리자가 각 암호를 설정하고 다른 방법으로 알립니다.</translation>
    </message>
    <message>
        <source>People who are synced</source>
        <translation>동기화되는 사용자에게</translation>
    </message>
    <message>
        <source>are welcomed by mail</source>
        <translation>메일로 환영 인사를 보냄</translation>
    </message>
    <message>
        <source>Who has not set a password yet is invited again, once a day at most.</source>
        <translation>아직 암호를 설정하지 않은 사용자는 하루에 최대 한 번 다시 초대됩니다.</translation>
    </message>
    <message>
        <source>get no mail</source>
        <translation>메일을 보내지 않음</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>다시 묻기(&amp;K)</translation>
    </message>
    <message>
        <source>Decide what happens to accounts</source>
        <translation>계정에 수행할 작업 결정</translation>
    </message>
    <message>
        <source>Nothing happens before the first sync, and each run shows what it does.</source>
        <translation>첫 동기화 전에는 아무 작업도 수행되지 않으며 각 실행에서 수행할 작업을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Needs the status to be followed, which is off.</source>
        <translation>상태 반영이 필요하지만 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>It is not known who owns this connection: until then nobody is disabled or deleted.</source>
        <translation>이 연결의 소유자를 알 수 없습니다. 알 수 있을 때까지 아무도 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>{name} owns this connection, and is never disabled or deleted.</source>
        <translation>{name}이(가) 이 연결을 소유하며 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody who is synced</source>
        <translation>동기화되는 사용자</translation>
    </message>
    <message>
        <source>The owner of this connection</source>
        <translation>이 연결의 소유자</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people are outside of them today.</source>
        <translation>
            <numerusform>현재 동기화되는 사용자 %n명이 선택한 OU 밖에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is outside of them today.</source>
        <translation>현재 동기화되는 사용자 중 선택한 OU 밖에 있는 사용자가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n synced people were not found today.</source>
        <translation>
            <numerusform>현재 동기화되는 사용자 %n명을 찾지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody who is synced is missing today.</source>
        <translation>현재 동기화되는 사용자 중 누락된 사용자가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get an account in the next run.</source>
        <translation>
            <numerusform>다음 실행에서 %n명의 계정이 만들어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody new today.</source>
        <translation>현재 새 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody in the selection is disabled or expired today.</source>
        <translation>현재 선택한 대상 중 비활성화되거나 만료된 사용자가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the selection are disabled or expired today.</source>
        <translation>
            <numerusform>현재 선택한 대상 중 %n명이 비활성화되거나 만료되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them still have an active account.</source>
        <translation>
            <numerusform>그중 %n명의 계정이 아직 활성 상태입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service what it can do…</source>
        <translation>서비스가 지원하는 기능을 확인하는 중…</translation>
    </message>
    <message>
        <source>Your choice is kept.</source>
        <translation>선택한 값은 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>RunBars</name>
    <message>
        <source>Last runs</source>
        <translation>최근 실행</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}개 중 {done}개</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>초당 {rate}개</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 이내에 완료</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>약 %n분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <translation>
            <numerusform>약 %n시간 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>RunResult</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>&amp;Save the setup report…</source>
        <translation>설치 보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open the service&apos;s page</source>
        <translation>서비스 페이지 열기(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s, {requests} requests</source>
        <translation>
            <numerusform>{seconds}초, 요청 {requests}건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of the plan are not sent yet. None is half done: what was sent is confirmed and remembered, and the rest is as it was.</source>
        <translation>
            <numerusform>계획의 변경 {count}건이 아직 전송되지 않았습니다. 절반만 수행된 것은 없습니다. 전송된 것은 확인되어 기록되었으며 나머지는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the other {count}</source>
        <translation>
            <numerusform>나머지 {count}건 계속(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>충돌 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>보류 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by the rules</source>
        <translation>
            <numerusform>규칙에 따라 제외 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for approval</source>
        <translation>
            <numerusform>승인 대기 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced: {what}</source>
        <translation>동기화되지 않음: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>{count}개 제외됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out; these are the first {shown}</source>
        <translation>
            <numerusform>{count}개 제외됨. 처음 {shown}개를 표시합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>서비스가 모두 확인했습니다</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>할 일이 없었습니다</translation>
    </message>
    <message>
        <source>A plan waits for your review</source>
        <translation>검토를 기다리는 계획이 있습니다</translation>
    </message>
    <message>
        <source>Some changes wait for your approval</source>
        <translation>승인을 기다리는 변경이 있습니다</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>완료되었으며 일부 개체가 제외되었습니다</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed so far stays</source>
        <translation>중지되었습니다. 지금까지 확인된 것은 유지됩니다</translation>
    </message>
    <message>
        <source>The sync failed. What was confirmed so far stays</source>
        <translation>동기화에 실패했습니다. 지금까지 확인된 것은 유지됩니다</translation>
    </message>
    <message numerus="yes">
        <source>users created</source>
        <translation>
            <numerusform>만들어진 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users updated</source>
        <translation>
            <numerusform>업데이트된 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users enabled</source>
        <translation>
            <numerusform>활성화된 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users disabled</source>
        <translation>
            <numerusform>비활성화된 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users deleted</source>
        <translation>
            <numerusform>삭제된 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>users no longer synced</source>
        <translation>
            <numerusform>더 이상 동기화되지 않는 사용자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups created</source>
        <translation>
            <numerusform>만들어진 그룹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups updated</source>
        <translation>
            <numerusform>업데이트된 그룹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups deleted</source>
        <translation>
            <numerusform>삭제된 그룹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups no longer synced</source>
        <translation>
            <numerusform>더 이상 동기화되지 않는 그룹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members added to groups</source>
        <translation>
            <numerusform>그룹에 추가된 구성원</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>members removed from groups</source>
        <translation>
            <numerusform>그룹에서 제거된 구성원</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Which changes of the run</source>
        <translation>표시할 실행의 변경</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>이름 검색</translation>
    </message>
    <message>
        <source>Search names in this run</source>
        <translation>이 실행에서 이름 검색</translation>
    </message>
    <message>
        <source>Save what is shown of this run in a file</source>
        <translation>이 실행에서 표시된 내용을 파일로 저장</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>표로(CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>As &amp;JSON lines…</source>
        <translation>JSON 줄로(&amp;J)…</translation>
    </message>
    <message>
        <source>Changes of the run</source>
        <translation>실행의 변경 내용</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Asked for: {how}</source>
        <translation>요청: {how}</translation>
    </message>
    <message>
        <source>Under version {number} of the settings</source>
        <translation>설정 버전 {number} 적용</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>시작: {when}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, took {took}, {n} requests</source>
        <translation>
            <numerusform>{when}, 소요 시간 {took}, 요청 {n}건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes waited for approval</source>
        <translation>
            <numerusform>변경 {n}건이 승인을 기다렸습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes ({n})</source>
        <translation>모든 변경({n})</translation>
    </message>
    <message>
        <source>Not synced ({n})</source>
        <translation>동기화되지 않음({n})</translation>
    </message>
    <message>
        <source>What this run changed is older than the settings keep; its numbers are left.</source>
        <translation>이 실행의 변경 내용은 설정된 보관 기간보다 오래되었으며 수만 남아 있습니다.</translation>
    </message>
    <message>
        <source>This run changed nothing in the service, and left nobody out.</source>
        <translation>이 실행은 서비스에서 아무것도 변경하지 않았으며 아무도 제외하지 않았습니다.</translation>
    </message>
    <message>
        <source>No name here has this in it</source>
        <translation>검색어가 포함된 이름이 없습니다</translation>
    </message>
    <message>
        <source>Show a&amp;ll of them</source>
        <translation>모두 표시(&amp;L)</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>다시 시도(&amp;G)</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Last runs</source>
        <translation>최근 실행</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Confirmed changes</source>
        <translation>확인된 변경</translation>
    </message>
    <message>
        <source>As &amp;bars</source>
        <translation>막대로 보기(&amp;B)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Some of them</source>
        <translation>일부 대상</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>이전 예</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>다음 예</translation>
    </message>
    <message>
        <source>A sample by chance</source>
        <translation>임의의 예</translation>
    </message>
    <message>
        <source>Sample user</source>
        <translation>예로 사용할 사용자</translation>
    </message>
    <message>
        <source>Sample group</source>
        <translation>예로 사용할 그룹</translation>
    </message>
    <message>
        <source>Search a sample user</source>
        <translation>예로 사용할 사용자 검색</translation>
    </message>
    <message>
        <source>Search a sample group</source>
        <translation>예로 사용할 그룹 검색</translation>
    </message>
    <message>
        <source>Nobody is found by this.</source>
        <translation>이 조건으로 찾은 대상이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Run it at the next start</source>
        <translation>다음 시작 시 실행</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>A run that was &amp;missed while this computer was off</source>
        <translation>이 컴퓨터가 꺼져 있어 놓친 실행(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Pause the schedule</source>
        <translation>일정 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Runs that somebody starts go on as before.</source>
        <translation>직접 시작한 실행은 전과 같이 수행됩니다.</translation>
    </message>
    <message>
        <source>&amp;Changes every</source>
        <translation>변경 내용 읽기 간격(&amp;C)</translation>
    </message>
    <message>
        <source>Every &amp;day</source>
        <translation>매일(&amp;D)</translation>
    </message>
    <message>
        <source>Days of the &amp;week</source>
        <translation>요일 지정(&amp;W)</translation>
    </message>
    <message>
        <source>Every m&amp;onth, on day</source>
        <translation>매월, 날짜(&amp;O)</translation>
    </message>
    <message>
        <source>Minutes between two runs</source>
        <translation>실행 간격(분)</translation>
    </message>
    <message>
        <source>A shorter month has its last day instead.</source>
        <translation>짧은 달에는 말일에 실행합니다.</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>표준 시간대(&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose when to sync</source>
        <translation>동기화 시기 선택</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run. You can always sync by hand, too.</source>
        <translation>변경은 다음 실행 후 서비스에 나타납니다. 언제든지 수동으로 동기화할 수도 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Everything at</source>
        <translation>전체 비교 시각(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <comment>the time of day</comment>
        <translation>시각(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ScopeWarning</name>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in on the controllers</source>
        <translation>컨트롤러에 로그인</translation>
    </message>
    <message>
        <source>Use an account that may install on domain controllers</source>
        <translation>도메인 컨트롤러에 설치할 권한이 있는 계정을 사용하십시오</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>사용자(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in memory until you leave this page, and never stored. A wrong password is not tried again by itself.</source>
        <translation>이 페이지를 떠날 때까지 메모리에만 보관되며 저장되지 않습니다. 잘못된 암호는 자동으로 다시 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Continue with this account?</source>
        <translation>이 계정으로 계속하시겠습니까?</translation>
    </message>
    <message>
        <source>Sign in as an administrator</source>
        <translation>관리자로 로그인</translation>
    </message>
    <message>
        <source>This account will own the connection. You can change the owner later.</source>
        <translation>이 계정이 연결을 소유하게 됩니다. 소유자는 나중에 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in and enter the code.</source>
        <translation>브라우저에서 페이지를 열고 로그인한 후 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Not told by Zoho; it has to be organization owner or admin</source>
        <translation>Zoho에서 알려 주지 않음. 조직의 owner 또는 admin이어야 함</translation>
    </message>
    <message>
        <source>Zoho&apos;s page names your own client, not this computer: enter the code only if you started this setup yourself.</source>
        <translation>Zoho 페이지에는 이 컴퓨터가 아니라 조직의 자체 클라이언트 이름이 표시됩니다. 이 설치를 직접 시작한 경우에만 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>Only continue if the page names this computer: {name}</source>
        <translation>페이지에 이 컴퓨터의 이름이 표시되는 경우에만 계속하십시오: {name}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Not signed in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>새 코드 받기(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;roxy settings</source>
        <translation>프록시 설정(&amp;R)</translation>
    </message>
    <message>
        <source>The connection is there again</source>
        <translation>연결이 복구되었습니다</translation>
    </message>
    <message>
        <source>The code had expired, this is a new one. Waiting for the sign-in</source>
        <translation>코드가 만료되어 새 코드를 받았습니다. 로그인을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>브라우저에서 로그인하기를 기다리는 중</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s</source>
        <translation>코드는 계속 유효합니다. {seconds}초 후 다시 시도합니다</translation>
    </message>
    <message>
        <source>Trying again by itself in {seconds} s</source>
        <translation>{seconds}초 후 자동으로 다시 시도합니다</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Code copied. Waiting for the sign-in in the browser</source>
        <translation>코드를 복사했습니다. 브라우저에서 로그인하기를 기다리는 중</translation>
    </message>
    <message>
        <source>Code copied. No browser opens here: open the link on another device</source>
        <translation>코드를 복사했습니다. 여기서는 브라우저가 열리지 않으므로 다른 장치에서 링크를 여십시오</translation>
    </message>
    <message>
        <source>Link copied. Waiting for the sign-in</source>
        <translation>링크를 복사했습니다. 로그인을 기다리는 중</translation>
    </message>
</context>
<context>
    <name>SignInStart</name>
    <message>
        <source>Start this program when I sign in to this computer</source>
        <translation>이 컴퓨터에 로그인할 때 이 프로그램 시작</translation>
    </message>
    <message>
        <source>It starts as an icon beside the clock and syncs by the schedule. Without it, and without an agent as a service, nothing is synced while this program is closed.</source>
        <translation>시계 옆의 아이콘으로 시작하여 일정에 따라 동기화합니다. 이 설정도 없고 서비스로 실행되는 에이전트도 없으면 이 프로그램이 닫혀 있는 동안 아무것도 동기화되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>StandingRows</name>
    <message>
        <source>In order</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>조회하지 않음</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정하지 않음</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>측정하는 중…</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>아직 측정하지 않음</translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message>
        <source>Start with this computer&apos;s user</source>
        <translation>이 컴퓨터의 사용자와 함께 시작</translation>
    </message>
</context>
<context>
    <name>Summaries</name>
    <message numerus="yes">
        <source>%n units selected</source>
        <translation>
            <numerusform>OU %n개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units left out</source>
        <translation>
            <numerusform>OU %n개 제외됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of users</source>
        <translation>
            <numerusform>사용자 필드 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields of groups</source>
        <translation>
            <numerusform>그룹 필드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in the selected units</source>
        <translation>선택한 OU의 모든 사용자</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves: {leaving} · Who is deleted: {deleted}</source>
        <translation>이탈한 사용자: {leaving} · 삭제된 사용자: {deleted}</translation>
    </message>
    <message>
        <source>{percent} %, at least {least} and at most {most} are disabled</source>
        <translation>{percent}%, 최소 {least}개, 최대 {most}개 비활성화</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message numerus="yes">
        <source>Changes every %n minutes, everything at {time}</source>
        <translation>
            <numerusform>%n분마다 변경 내용, {time}에 전체 비교</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>On %n domain controllers</source>
        <translation>
            <numerusform>도메인 컨트롤러 %n대에서</numerusform>
        </translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>없음: 직접 연결</translation>
    </message>
    <message>
        <source>As the system&apos;s settings say</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message numerus="yes">
        <source>Changes: %n days</source>
        <translation>
            <numerusform>변경: %n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Save a support file</source>
        <translation>지원 파일 저장</translation>
    </message>
    <message>
        <source>Exactly what you see here is written, and nothing is sent. Secrets are taken out; people have other names.</source>
        <translation>여기에 표시된 내용만 그대로 저장되며 아무것도 전송되지 않습니다. 비밀은 제거되고 사용자는 다른 이름으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Leave &amp;host names and the names of units readable</source>
        <translation>호스트 이름과 OU 이름을 읽을 수 있게 유지(&amp;H)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Files of the support file</source>
        <translation>지원 파일에 포함된 파일</translation>
    </message>
    <message>
        <source>Search in this file</source>
        <translation>이 파일에서 검색</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;J)</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>파일 내용</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>파일을 모으는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be taken out.</source>
        <translation>제거할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>Taken out or renamed – {list}</source>
        <translation>제거되거나 이름이 바뀜 – {list}</translation>
    </message>
    <message>
        <source>“{text}” is not in this file.</source>
        <translation>“{text}”은(는) 이 파일에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Line %n</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>압축 파일 (*.zip)</translation>
    </message>
</context>
<context>
    <name>SurveyBar</name>
    <message>
        <source>Looking for the last reading…</source>
        <translation>마지막 읽기 결과를 찾는 중…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Reading the directory…</source>
        <translation>디렉터리를 읽는 중…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>{phase}: {count}</source>
        <translation>{phase}: {count}</translation>
    </message>
    <message>
        <source>Directory read: {when}</source>
        <translation>디렉터리를 읽은 시각: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>사용자 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>그룹 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory was not read to its end, so numbers may be too low.</source>
        <translation>디렉터리를 끝까지 읽지 않았으므로 수가 실제보다 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped. Choose {button:Read again} for the numbers.</source>
        <translation>읽기가 중지되었습니다. 수를 보려면 [{button:Read again}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>더 이상 보관되지 않음</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>로드하는 중…</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>실행 보기</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>암호 동기화</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>진단</translation>
    </message>
</context>
<context>
    <name>TransferSection</name>
    <message>
        <source>E&amp;xport the settings…</source>
        <translation>설정 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>설정 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>The settings that are in force, as a file to keep or to take along.</source>
        <translation>현재 적용 중인 설정을 보관하거나 옮길 수 있는 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>You see what differs, and what it does to people, before anything is changed. Changes that you have not updated yet are replaced.</source>
        <translation>변경하기 전에 다른 점과 사용자에게 미치는 영향을 확인할 수 있습니다. 아직 업데이트하지 않은 변경 내용은 대체됩니다.</translation>
    </message>
    <message>
        <source>Take the settings along</source>
        <translation>설정 옮기기</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>설정 (*.json)</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>설정을 {path}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>설정 (*.json);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>지금 동기화(&amp;S)</translation>
    </message>
    <message>
        <source>Change o&amp;wner…</source>
        <translation>소유자 변경(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Connection settings…</source>
        <translation>연결 설정(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Quit (the sync goes on)</source>
        <translation>종료(동기화는 계속됨)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>종료(&amp;Q)…</translation>
    </message>
    <message>
        <source>Next sync: {when}</source>
        <translation>다음 동기화: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>처리할 항목 %n개</numerusform>
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
        <translation>사용자</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Try again: {problem}</source>
        <translation>다시 시도: {problem}</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>선택되지 않음</translation>
    </message>
    <message>
        <source>partly selected</source>
        <translation>일부 선택됨</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>로드하는 중…</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Parts of this step</source>
        <translation>이 단계의 부분</translation>
    </message>
    <message>
        <source>Find units (Ctrl+F)</source>
        <translation>OU 찾기(Ctrl+F)</translation>
    </message>
    <message>
        <source>Find units</source>
        <translation>OU 찾기</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>조직 구성 단위(OU)</translation>
    </message>
    <message>
        <source>Choose what to sync</source>
        <translation>동기화할 항목 선택</translation>
    </message>
    <message>
        <source>A ticked unit brings in everything beneath it.</source>
        <translation>OU를 선택하면 그 아래의 모든 항목이 포함됩니다.</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>세는 중…</translation>
    </message>
    <message>
        <source>This unit is not in the tree any more.</source>
        <translation>이 OU는 더 이상 트리에 없습니다.</translation>
    </message>
    <message>
        <source>Units and kinds</source>
        <translation>OU 및 종류</translation>
    </message>
    <message>
        <source>LDAP query (on)</source>
        <translation>LDAP 쿼리(켜짐)</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP 쿼리</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>제외됨({count})</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Name, mail or account</source>
        <translation>이름, 메일 또는 계정</translation>
    </message>
    <message>
        <source>Name, mail, account, DN or GUID</source>
        <translation>이름, 메일, 계정, DN 또는 GUID</translation>
    </message>
    <message>
        <source>Find a user or group</source>
        <translation>사용자 또는 그룹 찾기</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>목록에 표시할 대상</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>모두 다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Find anybody, and see why they are synced or not</source>
        <translation>대상을 찾아 동기화 여부와 이유 확인</translation>
    </message>
    <message>
        <source>As read with the last sync; the one that you choose can be read anew.</source>
        <translation>마지막 동기화에서 읽은 내용이며, 선택한 대상은 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody is being synced; it would stop.</source>
        <translation>동기화 중인 대상이 있습니다. 닫으면 중지됩니다.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>The best {few} of {count}; type more to narrow it down.</source>
        <translation>{count}개 중 가장 일치하는 {few}개. 범위를 좁히려면 더 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count}개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is quarantined</source>
        <translation>격리된 항목 없음</translation>
    </message>
    <message>
        <source>The service refused nobody for what they are.</source>
        <translation>서비스가 값 때문에 거부한 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Nobody is held back</source>
        <translation>보류된 대상 없음</translation>
    </message>
    <message>
        <source>No row of a plan was unticked or rejected.</source>
        <translation>계획에서 선택이 해제되거나 거절된 행이 없습니다.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>격리됨</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>{tab} {count}</source>
        <translation>{tab} {count}</translation>
    </message>
    <message>
        <source>The first {few} of {count}; type a name to narrow it down.</source>
        <translation>{count}개 중 처음 {few}개. 범위를 좁히려면 이름을 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} listed</source>
        <translation>
            <numerusform>{count}개 표시됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.</source>
        <translation>여기에 “{text}”과(와) 일치하는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Others are listed when the search is empty.</source>
        <translation>검색을 비우면 다른 대상이 표시됩니다.</translation>
    </message>
    <message>
        <source>Clear the searc&amp;h</source>
        <translation>검색 지우기(&amp;H)</translation>
    </message>
    <message>
        <source>Type whom you look for</source>
        <translation>찾을 대상을 입력하십시오</translation>
    </message>
    <message>
        <source>A name or a part of it, a mail address, an account name, a former name, a distinguished name or a GUID.</source>
        <translation>이름이나 이름의 일부, 메일 주소, 계정 이름, 이전 이름, 고유 이름(DN) 또는 GUID를 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>찾은 대상이 없습니다.</translation>
    </message>
    <message>
        <source>It may be new: this one can be read from the directory now.</source>
        <translation>새 대상일 수 있습니다. 지금 디렉터리에서 이 대상을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Read it from the directory</source>
        <translation>디렉터리에서 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Whoever is new is known after the next sync.</source>
        <translation>새 대상은 다음 동기화 후에 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Sync e&amp;verybody now</source>
        <translation>지금 모두 동기화(&amp;V)</translation>
    </message>
    <message>
        <source>Could not search.</source>
        <translation>검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>No plan waits to be looked through. A preview makes one.</source>
        <translation>검토를 기다리는 계획이 없습니다. 미리 보기를 하면 계획이 만들어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} will be sent again with the next run.</source>
        <translation>
            <numerusform>다음 실행에서 {count}개를 다시 전송합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Released. The next run decides what happens; you can sync this one now.</source>
        <translation>해제되었습니다. 다음 실행에서 수행할 작업이 결정되며, 지금 이 대상을 동기화할 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Settings before and after</source>
        <translation>변경 전후의 설정</translation>
    </message>
    <message>
        <source>&amp;Restore this version…</source>
        <translation>이 버전 복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Go on in &amp;Settings</source>
        <translation>설정에서 계속(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>The settings are the same now. There is nothing to restore.</source>
        <translation>설정이 지금과 같습니다. 복원할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This would change, from now on:</source>
        <translation>앞으로 다음이 변경됩니다:</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the settings page shows the effect on people first. Whose the connection is, this device and passwords stay as they are.</source>
        <translation>아직 아무것도 변경되지 않았습니다. 설정 페이지에서 먼저 사용자에게 미치는 영향을 보여 줍니다. 연결의 소유자, 이 장치 및 암호는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>It reads the directory with the account {user}. Its password was not kept: it has to be typed again.</source>
        <translation>{user} 계정으로 디렉터리를 읽습니다. 이 계정의 암호는 보관되지 않았으므로 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The other connection to the directory takes over only after its check.</source>
        <translation>다른 디렉터리 연결은 검사를 통과한 후에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Settings were saved on {when}</source>
        <translation>설정 저장: {when}</translation>
    </message>
    <message>
        <source>It is the first version that is kept: what was before is not known.</source>
        <translation>보관된 첫 버전입니다. 그 이전의 내용은 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>WhatIfPanel</name>
    <message>
        <source>What if…</source>
        <translation>만약…</translation>
    </message>
    <message>
        <source>The person that is taken as an example</source>
        <translation>예로 사용하는 사용자</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>수행될 작업</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>{help} (F1)</source>
        <translation>{help}(F1)</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>Help for this step</source>
        <translation>이 단계의 도움말</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>{step} – step {number} of {total}</source>
        <translation>{step} – {number}/{total}단계</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}, {state}</source>
        <translation>{number}/{total}단계, {title}, {state}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {title}</source>
        <translation>{number}/{total}단계, {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n things to put right</source>
        <translation>
            <numerusform>바로잡을 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the setup</source>
        <translation>설치 닫기</translation>
    </message>
    <message>
        <source>Keep what you have entered so far?</source>
        <translation>지금까지 입력한 내용을 유지하시겠습니까?</translation>
    </message>
    <message>
        <source>The setup goes on at this step when you open it again.</source>
        <translation>다시 열면 이 단계에서 설치가 계속됩니다.</translation>
    </message>
    <message>
        <source>The connection is installed. Nothing is synced before the review.</source>
        <translation>연결이 설치되었습니다. 검토하기 전에는 아무것도 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Save and exit</source>
        <translation>저장 후 끝내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>편집 계속(&amp;K)</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>LDAP filter</source>
        <translation>LDAP 필터</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>필터 복사</translation>
    </message>
    <message>
        <source>To try in other tools. Unlike the criteria, LDAP also ignores accents.</source>
        <translation>다른 도구에서 시험할 수 있습니다. 기준과 달리 LDAP는 악센트도 구분하지 않습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>표준 시간대</translation>
    </message>
    <message>
        <source>This computer&apos;s: {zone}</source>
        <translation>이 컴퓨터의 시간대: {zone}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Everything is compared</source>
        <translation>모두 비교됩니다</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>The clock jumps over {wall} that day: right after it.</source>
        <translation>그날 시계가 {wall}을(를) 건너뛰므로 그 직후에 실행됩니다.</translation>
    </message>
    <message>
        <source>The clock shows {wall} twice that day: the first time.</source>
        <translation>그날 시계가 {wall}을(를) 두 번 표시하며 첫 번째에 실행됩니다.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the first time.</source>
        <translation>시계가 {time}을(를) 두 번 표시하며 첫 번째에 실행됩니다.</translation>
    </message>
    <message>
        <source>The clock shows {time} twice: the second time.</source>
        <translation>시계가 {time}을(를) 두 번 표시하며 두 번째에 실행됩니다.</translation>
    </message>
    <message>
        <source>The last day of a shorter month.</source>
        <translation>짧은 달의 말일입니다.</translation>
    </message>
</context>
<context>
    <name>_Source</name>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Take this attribute out</source>
        <translation>이 특성 빼기</translation>
    </message>
</context>
<context>
    <name>command_line</name>
    <message>
        <source>usage: </source>
        <translation>사용법: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>위치 인수</translation>
    </message>
    <message>
        <source>options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s: 오류: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>인수 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>인식할 수 없는 인수: %s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>다음 인수가 필요합니다: %s</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>인수 %s 중 하나가 필요합니다</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>인수 %s와(과) 함께 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>모호한 옵션: %(option)s이(가) %(matches)s에 해당합니다</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>잘못된 선택: %(value)r(선택 가능: %(choices)s)</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>잘못된 %(type)s 값: %(value)r</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>인수 하나가 필요합니다</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>인수는 최대 하나입니다</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>인수가 하나 이상 필요합니다</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>명시적 인수 %r 무시됨</translation>
    </message>
    <message>
        <source>Identity Connect keeps a cloud directory in step with Active Directory. Without a command, a window opens.</source>
        <translation>Identity Connect는 클라우드 디렉터리를 Active Directory와 일치하도록 유지합니다. 명령을 지정하지 않으면 창이 열립니다.</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>이 도움말 메시지를 표시하고 끝내기</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>프로그램의 버전 번호를 표시하고 끝내기</translation>
    </message>
    <message>
        <source>open as an icon beside the clock, as at sign-in (without a command)</source>
        <translation>로그인할 때처럼 시계 옆의 아이콘으로 열기(명령 없이)</translation>
    </message>
    <message>
        <source>settings, secrets and history (default: $IDENTITY_CONNECT_FOLDER or the user&apos;s data)</source>
        <translation>설정, 비밀 및 기록(기본값: $IDENTITY_CONNECT_FOLDER 또는 사용자의 데이터)</translation>
    </message>
    <message>
        <source>speak this language (de, pt_BR, ...) instead of the system&apos;s</source>
        <translation>시스템 언어 대신 이 언어(de, pt_BR, ...) 사용</translation>
    </message>
    <message>
        <source>technical details of errors</source>
        <translation>오류의 기술 세부 정보</translation>
    </message>
    <message>
        <source>try everything on an embedded directory service and Active Directory</source>
        <translation>포함된 디렉터리 서비스와 Active Directory로 모두 시험</translation>
    </message>
    <message>
        <source>run a directory service and an Active Directory to try with</source>
        <translation>시험용 디렉터리 서비스와 Active Directory 실행</translation>
    </message>
    <message>
        <source>set up from an answers file, unattended</source>
        <translation>응답 파일로 무인 설치</translation>
    </message>
    <message>
        <source>show what a sync would do, and store that plan</source>
        <translation>동기화가 수행하게 될 작업을 표시하고 그 계획 저장</translation>
    </message>
    <message>
        <source>sync now, or apply exactly a previewed plan</source>
        <translation>지금 동기화하거나 미리 본 계획을 정확히 적용</translation>
    </message>
    <message>
        <source>sync by the schedule until stopped, without a window</source>
        <translation>창 없이 중지할 때까지 일정에 따라 동기화</translation>
    </message>
    <message>
        <source>install, remove or look at the agent as a service of the operating system</source>
        <translation>에이전트를 운영 체제의 서비스로 설치, 제거 또는 확인</translation>
    </message>
    <message>
        <source>say why a person or group is (not) synced</source>
        <translation>사용자 또는 그룹이 동기화되거나 동기화되지 않는 이유 설명</translation>
    </message>
    <message>
        <source>show what was done: runs, changes, and versions of the settings</source>
        <translation>수행된 작업 표시: 실행, 변경 및 설정 버전</translation>
    </message>
    <message>
        <source>show, compare, export, import or restore the settings; give a new directory password</source>
        <translation>설정 표시, 비교, 내보내기, 가져오기 또는 복원, 새 디렉터리 암호 지정</translation>
    </message>
    <message>
        <source>show how the sync is doing, what waits for you, and the last runs</source>
        <translation>동기화 상태, 처리할 항목 및 최근 실행 표시</translation>
    </message>
    <message>
        <source>show what is held for approval; approve, reject or release it</source>
        <translation>승인을 위해 보류된 항목 표시, 승인, 거절 또는 해제</translation>
    </message>
    <message>
        <source>list what the service refused, with its cause and its next try</source>
        <translation>서비스가 거부한 항목을 원인 및 다음 시도 시각과 함께 나열</translation>
    </message>
    <message>
        <source>show or change the owner of the connection</source>
        <translation>연결의 소유자 표시 또는 변경</translation>
    </message>
    <message>
        <source>install the Password Sync Agent on domain controllers, restart them, see how far they are</source>
        <translation>도메인 컨트롤러에 Password Sync Agent 설치, 컨트롤러 다시 시작, 진행 상황 확인</translation>
    </message>
    <message>
        <source>make or check an installation key</source>
        <translation>설치 키 만들기 또는 검사</translation>
    </message>
    <message>
        <source>check everything, and write a redacted file for support</source>
        <translation>모두 검사하고 지원용으로 비밀을 제거한 파일 저장</translation>
    </message>
    <message>
        <source>`demo`: the main job on the embedded sandbox, in a window or (`--headless`) all by itself.

Nothing of it stays: the profile is in a temporary folder, its secrets in this process&apos;s memory,
and the sandbox ends with the command.
</source>
        <translation>`demo`: 포함된 샌드박스에서 주요 작업을 창에서 또는 (`--headless`) 자동으로 수행합니다.

아무것도 남지 않습니다. 프로필은 임시 폴더에, 비밀은 이 프로세스의 메모리에 있으며,
샌드박스는 명령과 함께 종료됩니다.
</translation>
    </message>
    <message>
        <source>without a window, by itself</source>
        <translation>창 없이 자동으로 실행</translation>
    </message>
    <message>
        <source>people (default 500)</source>
        <translation>사용자 수(기본값 500)</translation>
    </message>
    <message>
        <source>`sandbox`: a directory service and an Active Directory to try with, on this machine alone.</source>
        <translation>`sandbox`: 이 컴퓨터에서만 사용하는 시험용 디렉터리 서비스와 Active Directory입니다.</translation>
    </message>
    <message>
        <source>write the controllers&apos; authority (PEM) here</source>
        <translation>컨트롤러의 인증 기관(PEM)을 저장할 위치</translation>
    </message>
    <message>
        <source>in the manner of Zoho: its sign-in in two data centres, and a custom store</source>
        <translation>Zoho 방식: 두 데이터 센터의 로그인 및 사용자 지정 저장소</translation>
    </message>
    <message>
        <source>`setup --answers FILE`: everything that the wizard asks, unattended.

Secrets come from the environment, a prompt, or the keyring, and never from the file or from
arguments. Nothing is kept of an attempt that failed.
</source>
        <translation>`setup --answers FILE`: 마법사가 묻는 모든 것을 무인으로 설정합니다.

비밀은 환경, 프롬프트 또는 키링에서 가져오며 파일이나 인수에서는
가져오지 않습니다. 실패한 시도의 내용은 보관되지 않습니다.
</translation>
    </message>
    <message>
        <source>TOML; a complete example is in the README (answers-example.toml). Secrets: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD, or a prompt</source>
        <translation>TOML. 전체 예제는 README(answers-example.toml)에 있습니다. 비밀: IDENTITY_CONNECT_INSTALLATION_KEY, IDENTITY_CONNECT_KEY_PASSPHRASE, IDENTITY_CONNECT_SCIM_TOKEN, IDENTITY_CONNECT_CLIENT_SECRET, IDENTITY_CONNECT_PROXY_PASSWORD, IDENTITY_CONNECT_DIRECTORY_PASSWORD 또는 프롬프트</translation>
    </message>
    <message>
        <source>replace the settings of a connection that exists</source>
        <translation>이미 있는 연결의 설정 대체</translation>
    </message>
    <message>
        <source>`preview`: read, compare and show what a sync would do. Nothing is written to the service.</source>
        <translation>`preview`: 읽고 비교하여 동기화가 수행하게 될 작업을 표시합니다. 서비스에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>the plan with all its changes</source>
        <translation>모든 변경이 포함된 계획</translation>
    </message>
    <message>
        <source>`sync`: one run now. Makes and applies its own plan, or applies exactly a previewed one.

Its own plan is of what has changed in the directory since the last run, as a scheduled one&apos;s, where
that is enough; of everybody where it is not, and with `--full`.
</source>
        <translation>`sync`: 지금 한 번 실행합니다. 자체 계획을 만들어 적용하거나 미리 본 계획을 정확히 적용합니다.

자체 계획은 예약된 실행과 같이, 충분한 경우 마지막 실행 이후 디렉터리에서 변경된 것만 포함하며,
충분하지 않거나 `--full`을 사용하면 모든 대상을 포함합니다.
</translation>
    </message>
    <message>
        <source>the result as JSON</source>
        <translation>결과를 JSON으로</translation>
    </message>
    <message>
        <source>compare everybody on both sides, not only what has changed in the directory since the last run (what was changed in the service by hand is found by this alone)</source>
        <translation>마지막 실행 이후 디렉터리에서 변경된 것만이 아니라 양쪽의 모든 대상을 비교(서비스에서 수동으로 변경된 것은 이 방법으로만 발견됨)</translation>
    </message>
    <message>
        <source>apply exactly this previewed plan</source>
        <translation>미리 본 이 계획을 정확히 적용</translation>
    </message>
    <message>
        <source>sync this one alone, as it is in the directory now (name, mail, account name, DN or GUID of a person or group)</source>
        <translation>현재 디렉터리에 있는 대로 이 대상만 동기화(사용자 또는 그룹의 이름, 메일, 계정 이름, DN 또는 GUID)</translation>
    </message>
    <message>
        <source>approve a held set of changes first (see `holds`)</source>
        <translation>먼저 보류된 변경 집합 승인(`holds` 참조)</translation>
    </message>
    <message>
        <source>how many they are; asked for where something is deleted for good</source>
        <translation>대상의 수. 영구적으로 삭제되는 것이 있으면 요구됨</translation>
    </message>
    <message>
        <source>`agent`: runs the schedule, and what the window asks for, until it is stopped (a service).</source>
        <translation>`agent`: 중지할 때까지 일정과 창에서 요청한 작업을 실행합니다(서비스).</translation>
    </message>
    <message>
        <source>where another one works in this folder (an open window), wait until it ends</source>
        <translation>이 폴더에서 다른 인스턴스(열린 창)가 작동 중이면 끝날 때까지 대기</translation>
    </message>
    <message>
        <source>as the Service Control Manager of Windows starts it</source>
        <translation>Windows의 서비스 제어 관리자가 시작하는 방식</translation>
    </message>
    <message>
        <source>`service`: the agent as a service of the operating system (Linux with systemd).</source>
        <translation>`service`: 운영 체제의 서비스로 실행되는 에이전트입니다(systemd가 있는 Linux).</translation>
    </message>
    <message>
        <source>user, key and unit; started with the machine</source>
        <translation>사용자, 키 및 유닛. 컴퓨터와 함께 시작됨</translation>
    </message>
    <message>
        <source>stops it; its folder and its key stay</source>
        <translation>서비스 중지. 폴더와 키는 남음</translation>
    </message>
    <message>
        <source>whether it is installed and runs</source>
        <translation>설치 및 실행 여부</translation>
    </message>
    <message>
        <source>`explain`: why one person or group is synced, or is not; the step that decided stands last.</source>
        <translation>`explain`: 사용자 또는 그룹 하나가 동기화되거나 동기화되지 않는 이유입니다. 결정한 단계가 마지막에 있습니다.</translation>
    </message>
    <message>
        <source>steps and facts as JSON</source>
        <translation>단계와 사실을 JSON으로</translation>
    </message>
    <message>
        <source>name, mail, account name, DN or GUID</source>
        <translation>이름, 메일, 계정 이름, DN 또는 GUID</translation>
    </message>
    <message>
        <source>`history`: what was done, to whom, when, and under which settings; the newest first.</source>
        <translation>`history`: 무엇을, 누구에게, 언제, 어떤 설정으로 수행했는지 최신순으로 표시합니다.</translation>
    </message>
    <message>
        <source>what was done to this person or group, by any old name</source>
        <translation>이 사용자 또는 그룹에 수행된 작업(이전 이름도 가능)</translation>
    </message>
    <message>
        <source>one run, its changes and rejected records</source>
        <translation>실행 하나와 그 변경 및 거부된 레코드</translation>
    </message>
    <message>
        <source>one version of the settings, and what is different now</source>
        <translation>설정 버전 하나와 현재 다른 점</translation>
    </message>
    <message>
        <source>versions of the settings alone</source>
        <translation>설정 버전만</translation>
    </message>
    <message>
        <source>every confirmed change as well</source>
        <translation>확인된 모든 변경도 포함</translation>
    </message>
    <message>
        <source>not before this day (2026-11-30) or time</source>
        <translation>이 날짜(2026-11-30) 또는 시각부터</translation>
    </message>
    <message>
        <source>before this day (2026-11-30) or time</source>
        <translation>이 날짜(2026-11-30) 또는 시각 이전</translation>
    </message>
    <message>
        <source>runs that did something, that changed something, or that went wrong</source>
        <translation>작업을 수행한 실행, 변경을 수행한 실행 또는 실패한 실행</translation>
    </message>
    <message>
        <source>runs that this account of the operating system asked for, and what it saved</source>
        <translation>이 운영 체제 계정이 요청한 실행과 저장한 내용</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>한 줄에 JSON 개체 하나</translation>
    </message>
    <message>
        <source>into this file (.csv or .jsonl), with changes</source>
        <translation>변경을 포함하여 이 파일(.csv 또는 .jsonl)에 저장</translation>
    </message>
    <message>
        <source>`settings`: the settings in force, as a file, compared, and changed without a window.

`import` and `restore` show what differs, and what it does to people by the last reading, before
anything is changed. Another connection to the directory takes over only after its check has
passed; a password is tried once. A sync that is under way goes on with what it has.
</source>
        <translation>`settings`: 현재 적용 중인 설정을 창 없이 파일로 저장하고, 비교하고, 변경합니다.

`import`와 `restore`는 변경하기 전에 다른 점과, 마지막으로 읽은 디렉터리를 기준으로 사용자에게
미치는 영향을 표시합니다. 다른 디렉터리 연결은 검사를 통과한 후에만 적용되며,
암호는 한 번만 시도합니다. 진행 중인 동기화는 기존 설정으로 계속됩니다.
</translation>
    </message>
    <message>
        <source>the settings that are in force</source>
        <translation>현재 적용 중인 설정</translation>
    </message>
    <message>
        <source>write them to a file, without secrets and without what belongs to this device</source>
        <translation>비밀과 이 장치의 정보를 제외하고 파일에 저장</translation>
    </message>
    <message>
        <source>take them from a file, after what differs was shown</source>
        <translation>다른 점을 표시한 후 파일에서 가져오기</translation>
    </message>
    <message>
        <source>what a file would change</source>
        <translation>파일이 변경하게 될 내용</translation>
    </message>
    <message>
        <source>return to an earlier version (history --config lists them)</source>
        <translation>이전 버전으로 되돌리기(history --config로 나열)</translation>
    </message>
    <message>
        <source>another password of the account that reads the directory</source>
        <translation>디렉터리를 읽는 계정의 다른 암호</translation>
    </message>
    <message>
        <source>the answer as JSON</source>
        <translation>응답을 JSON으로</translation>
    </message>
    <message>
        <source>`status`: the verdict, what waits for a person, what is connected, how the last runs went.</source>
        <translation>`status`: 판정, 처리할 항목, 연결 상태, 최근 실행 결과입니다.</translation>
    </message>
    <message>
        <source>the status as JSON</source>
        <translation>상태를 JSON으로</translation>
    </message>
    <message>
        <source>`holds`: what the guard keeps back, why, and what a person says of it.

`list` names every set; `show` its rows; `approve` allows exactly that set for 24 hours, `reject`
keeps it as it is until `release`. An ID may be cut short where its beginning is enough.
</source>
        <translation>`holds`: 보호 기능이 보류한 항목과 그 이유, 이에 대한 관리자의 결정입니다.

`list`는 모든 집합을, `show`는 그 행을 표시합니다. `approve`는 정확히 그 집합을 24시간 동안 허용하고,
`reject`는 `release`할 때까지 그대로 유지합니다. ID는 앞부분만으로 구분되면 줄여 쓸 수 있습니다.
</translation>
    </message>
    <message>
        <source>every held set (without a word: the same)</source>
        <translation>보류된 모든 집합(하위 명령이 없을 때도 같음)</translation>
    </message>
    <message>
        <source>the rows of one set, by name</source>
        <translation>집합 하나의 행을 이름별로</translation>
    </message>
    <message>
        <source>allow exactly this set, for 24 hours</source>
        <translation>정확히 이 집합을 24시간 동안 허용</translation>
    </message>
    <message>
        <source>keep it as it is, until it is released</source>
        <translation>해제할 때까지 그대로 유지</translation>
    </message>
    <message>
        <source>take back what was said of it</source>
        <translation>이에 대한 결정 취소</translation>
    </message>
    <message>
        <source>`quarantine`: what the service refused for what it is, why, and when it is sent again.</source>
        <translation>`quarantine`: 서비스가 값 때문에 거부한 항목, 이유, 다시 전송되는 시각입니다.</translation>
    </message>
    <message>
        <source>the list as JSON</source>
        <translation>목록을 JSON으로</translation>
    </message>
    <message>
        <source>let the next run send this object again (all: everything)</source>
        <translation>다음 실행에서 이 개체를 다시 전송(all: 모두)</translation>
    </message>
    <message>
        <source>`owner`: whose connection this is, and how somebody else becomes its owner.

`show` says who owns the connection and how it stands, as it was measured last; `--measure` asks
anew. `change` makes whoever approves the code the owner: an administrator of the same organization,
or the present owner, whose sign-in is renewed. `--account` lets nobody else become it; where nobody
signs in (plain SCIM) it names the account.
</source>
        <translation>`owner`: 연결의 소유자와, 다른 계정이 소유자가 되는 방법입니다.

`show`는 소유자와 마지막으로 측정한 연결 상태를 표시하며 `--measure`는 다시 측정합니다.
`change`는 코드를 승인한 계정을 소유자로 만듭니다. 같은 조직의 관리자이거나, 로그인이 갱신되는
현재 소유자여야 합니다. `--account`를 사용하면 다른 계정은 소유자가 될 수 없으며,
로그인이 없는 경우(일반 SCIM)에는 계정을 지정합니다.
</translation>
    </message>
    <message>
        <source>the owner, and how the connection stands (without a word: the same)</source>
        <translation>소유자와 연결 상태(하위 명령이 없을 때도 같음)</translation>
    </message>
    <message>
        <source>whoever approves the code is the owner from now on</source>
        <translation>코드를 승인한 계정이 지금부터 소유자가 됨</translation>
    </message>
    <message>
        <source>`password-agent`: the Password Sync Agent on domain controllers, without a window.

`check` looks at what an installation depends on and changes nothing; `install`, `restart` and
`uninstall` go on where they were; `status` shows what is known, and asks with `--refresh`.
</source>
        <translation>`password-agent`: 창 없이 도메인 컨트롤러의 Password Sync Agent를 관리합니다.

`check`는 설치에 필요한 것을 확인하며 아무것도 변경하지 않습니다. `install`, `restart` 및
`uninstall`은 이전 지점부터 계속합니다. `status`는 알려진 정보를 표시하고 `--refresh`를 사용하면 조회합니다.
</translation>
    </message>
    <message>
        <source>what an installation depends on; nothing is changed</source>
        <translation>설치에 필요한 것 확인. 아무것도 변경하지 않음</translation>
    </message>
    <message>
        <source>install or upgrade, one controller after the other</source>
        <translation>컨트롤러를 하나씩 설치 또는 업그레이드</translation>
    </message>
    <message>
        <source>restart one after the other, the primary one last</source>
        <translation>하나씩 다시 시작(주 컨트롤러는 마지막)</translation>
    </message>
    <message>
        <source>how far each is, as it is known</source>
        <translation>알려진 각 컨트롤러의 진행 상황</translation>
    </message>
    <message>
        <source>remove the agent</source>
        <translation>에이전트 제거</translation>
    </message>
    <message>
        <source>`key create` and `key check`: installation keys. Their secrets come from a prompt, or as
lines `name=value` on standard input, and never from arguments, which every process list shows.
</source>
        <translation>`key create` 및 `key check`: 설치 키입니다. 비밀은 프롬프트나 표준 입력의
`name=value` 줄로 받으며, 모든 프로세스 목록에 표시되는 인수로는 받지 않습니다.
</translation>
    </message>
    <message>
        <source>make a key</source>
        <translation>키 만들기</translation>
    </message>
    <message>
        <source>read a key from standard input or a prompt, offline</source>
        <translation>표준 입력 또는 프롬프트에서 오프라인으로 키 읽기</translation>
    </message>
    <message>
        <source>`diagnose`: every check there is, and a redacted file for support.

Works whatever is damaged, and when nothing is set up. The exit code is that of the first check that
failed; warnings are no failure.
</source>
        <translation>`diagnose`: 가능한 모든 검사와 지원용으로 비밀을 제거한 파일입니다.

무엇이 손상되었든, 설정된 것이 없어도 작동합니다. 종료 코드는 처음 실패한 검사의 코드이며
경고는 실패가 아닙니다.
</translation>
    </message>
    <message>
        <source>the results as JSON</source>
        <translation>결과를 JSON으로</translation>
    </message>
    <message>
        <source>write a support file (ZIP), without secrets and without people&apos;s names</source>
        <translation>비밀과 사용자 이름을 제외한 지원 파일(ZIP) 저장</translation>
    </message>
    <message>
        <source>leave host names and the names of units readable in it</source>
        <translation>호스트 이름과 OU 이름을 읽을 수 있게 유지</translation>
    </message>
    <message>
        <source>a user&apos;s profile folder: its settings, history and secrets move to the service</source>
        <translation>사용자의 프로필 폴더. 그 설정, 기록 및 비밀이 서비스로 이동됨</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>지금은 하지 않음</translation>
    </message>
    <message>
        <source>show what differs, and end</source>
        <translation>다른 점을 표시하고 끝내기</translation>
    </message>
    <message>
        <source>ask nobody</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>how many accounts would be disabled or deleted; asked for where they are more than the limits let pass</source>
        <translation>비활성화되거나 삭제될 계정 수. 한도를 초과하면 요구됨</translation>
    </message>
    <message>
        <source>the ID of the set, or how it begins</source>
        <translation>집합의 ID 또는 그 앞부분</translation>
    </message>
    <message>
        <source>ask the service now</source>
        <translation>지금 서비스에 조회</translation>
    </message>
    <message>
        <source>user name or mail address: only this account may become the owner</source>
        <translation>사용자 이름 또는 메일 주소: 이 계정만 소유자가 될 수 있음</translation>
    </message>
    <message>
        <source>this controller (repeat it for several); otherwise those of the settings</source>
        <translation>이 컨트롤러(여러 대는 여러 번 지정). 지정하지 않으면 설정의 컨트롤러</translation>
    </message>
    <message>
        <source>another account than the stored one: user@domain or DOMAIN\user; its password is in IDENTITY_CONNECT_CONTROLLER_PASSWORD, or asked for, and never stored</source>
        <translation>저장된 계정이 아닌 다른 계정: user@domain 또는 DOMAIN\user. 암호는 IDENTITY_CONNECT_CONTROLLER_PASSWORD에서 가져오거나 물어보며 저장하지 않음</translation>
    </message>
    <message>
        <source>ask for the password, or read it as a line of standard input</source>
        <translation>암호를 묻거나 표준 입력에서 한 줄로 읽기</translation>
    </message>
    <message>
        <source>sign in to this controller with NTLM; everywhere else it is Kerberos</source>
        <translation>이 컨트롤러에 NTLM으로 로그인. 다른 컨트롤러는 모두 Kerberos 사용</translation>
    </message>
    <message>
        <source>ask the controllers</source>
        <translation>컨트롤러에 조회</translation>
    </message>
    <message>
        <source>Secrets are asked for; piped, standard input has lines such as token=...: registration_secret, token, client_secret, passphrase</source>
        <translation>비밀은 물어봅니다. 파이프로 전달하면 표준 입력에 token=...과 같은 줄을 사용합니다: registration_secret, token, client_secret, passphrase</translation>
    </message>
    <message>
        <source>with a sign-in (default), Zoho with a client of your own, or plain SCIM 2.0</source>
        <translation>로그인 사용(기본값), 자체 클라이언트를 사용하는 Zoho 또는 일반 SCIM 2.0</translation>
    </message>
    <message>
        <source>Zoho: where your OAuth client was made; stands for --service-url</source>
        <translation>Zoho: OAuth 클라이언트를 만든 위치. --service-url을 대신함</translation>
    </message>
    <message>
        <source>base of the service that people sign in to</source>
        <translation>사용자가 로그인하는 서비스의 기준 주소</translation>
    </message>
    <message>
        <source>base of its SCIM 2.0 endpoints</source>
        <translation>SCIM 2.0 엔드포인트의 기준 주소</translation>
    </message>
    <message>
        <source>the organization, as the service knows it</source>
        <translation>서비스에서 사용하는 조직 식별자</translation>
    </message>
    <message>
        <source>the organization, as people know it</source>
        <translation>사람들이 아는 조직 이름</translation>
    </message>
    <message>
        <source>the OAuth client to sign in with</source>
        <translation>로그인에 사용할 OAuth 클라이언트</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>마지막 날짜, UTC</translation>
    </message>
    <message>
        <source>what it says, as JSON</source>
        <translation>키의 내용을 JSON으로</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This failed, and there is no description of it yet: {code}.</source>
        <translation>실패했으며 아직 이에 대한 설명이 없습니다: {code}.</translation>
    </message>
    <message>
        <source>Send the technical details to support.</source>
        <translation>기술 세부 정보를 지원 담당자에게 보내십시오.</translation>
    </message>
    <message>
        <source>No domain controller is named.</source>
        <translation>지정된 도메인 컨트롤러가 없습니다.</translation>
    </message>
    <message>
        <source>DNS knows none for the domain {domain}, or the list is empty.</source>
        <translation>DNS가 도메인 {domain}의 도메인 컨트롤러를 알지 못하거나 목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Enter the full name of a domain controller, such as dc1.corp.example.com.</source>
        <translation>도메인 컨트롤러의 전체 이름(예: dc1.corp.example.com)을 입력하십시오.</translation>
    </message>
    <message>
        <source>“{host}” is not a host name.</source>
        <translation>“{host}”은(는) 호스트 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>A controller is a name such as dc1.corp.example.com, or a name and a port such as dc1.corp.example.com:636.</source>
        <translation>컨트롤러는 dc1.corp.example.com과 같은 이름이거나 dc1.corp.example.com:636과 같은 이름과 포트입니다.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>이름을 수정하십시오.</translation>
    </message>
    <message>
        <source>The name {host} does not exist in DNS.</source>
        <translation>이름 {host}이(가) DNS에 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) does not know it.</source>
        <translation>조회한 DNS 서버({dns_server})가 이 이름을 알지 못합니다.</translation>
    </message>
    <message>
        <source>Enter the full name (such as dc1.corp.example.com), or let this machine ask the domain&apos;s own DNS server.</source>
        <translation>전체 이름(예: dc1.corp.example.com)을 입력하거나 이 컴퓨터가 도메인의 DNS 서버에 조회하도록 하십시오.</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up.</source>
        <translation>이름 {host}을(를) 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The DNS server {dns_server} does not answer.</source>
        <translation>DNS 서버 {dns_server}이(가) 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection and its DNS settings.</source>
        <translation>이 컴퓨터의 네트워크 연결과 DNS 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>This machine has no DNS server.</source>
        <translation>이 컴퓨터에 DNS 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Its network settings name none.</source>
        <translation>네트워크 설정에 지정된 DNS 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Enter the names of the domain controllers by hand, or set a DNS server.</source>
        <translation>도메인 컨트롤러의 이름을 직접 입력하거나 DNS 서버를 설정하십시오.</translation>
    </message>
    <message>
        <source>“{domain}” is not a domain name.</source>
        <translation>“{domain}”은(는) 도메인 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>A domain&apos;s DNS name looks like corp.example.com.</source>
        <translation>도메인의 DNS 이름은 corp.example.com과 같은 형식입니다.</translation>
    </message>
    <message>
        <source>{host} answers on port {open_port} (LDAP), but not on port {port} (LDAPS).</source>
        <translation>{host}이(가) 포트 {open_port}(LDAP)에서는 응답하지만 포트 {port}(LDAPS)에서는 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>A firewall blocks port {port}, or LDAPS is switched off because the controller has no certificate.</source>
        <translation>방화벽이 포트 {port}을(를) 차단하거나, 컨트롤러에 인증서가 없어 LDAPS가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Open port {port}, give the controller a certificate, or choose StartTLS.</source>
        <translation>포트 {port}을(를) 열거나, 컨트롤러에 인증서를 설치하거나, StartTLS를 선택하십시오.</translation>
    </message>
    <message>
        <source>{host} refuses connections on port {port}.</source>
        <translation>{host}이(가) 포트 {port}에서 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall rejects it.</source>
        <translation>해당 포트에서 수신 대기하는 것이 없거나 방화벽이 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>Check the name and the port, and that the controller is running.</source>
        <translation>이름과 포트, 그리고 컨트롤러가 실행 중인지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} did not answer on port {port} within {seconds} s.</source>
        <translation>{host}이(가) 포트 {port}에서 {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The controller is off, or a firewall drops the packets.</source>
        <translation>컨트롤러가 꺼져 있거나 방화벽이 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>Check that the controller is running and that port {port} is open from this machine.</source>
        <translation>컨트롤러가 실행 중인지, 이 컴퓨터에서 포트 {port}이(가) 열려 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} cannot be reached on port {port}.</source>
        <translation>포트 {port}에서 {host}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>This machine has no way to its network.</source>
        <translation>이 컴퓨터에서 해당 네트워크로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network connection, and the VPN if there is one.</source>
        <translation>이 컴퓨터의 네트워크 연결과, VPN을 사용하는 경우 VPN을 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} is too busy to answer.</source>
        <translation>{host}이(가) 너무 바빠 응답할 수 없습니다.</translation>
    </message>
    <message>
        <source>The controller said so.</source>
        <translation>컨트롤러가 그렇게 응답했습니다.</translation>
    </message>
    <message>
        <source>A sync goes on with the next controller by itself. In a check, try again later or check with another controller.</source>
        <translation>동기화는 자동으로 다음 컨트롤러에서 계속됩니다. 검사에서는 나중에 다시 시도하거나 다른 컨트롤러로 검사하십시오.</translation>
    </message>
    <message>
        <source>{host} is shutting down or not available.</source>
        <translation>{host}이(가) 종료되는 중이거나 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} ended.</source>
        <translation>{host}에 대한 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The controller or the network closed it before the answer was complete.</source>
        <translation>응답이 완료되기 전에 컨트롤러나 네트워크가 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens often, look for a firewall that ends long connections.</source>
        <translation>다시 시도하십시오. 자주 발생하면 긴 연결을 끊는 방화벽이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} gave no answer within {seconds} s.</source>
        <translation>{host}이(가) {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The controller is overloaded, or the network lost the answer.</source>
        <translation>컨트롤러에 과부하가 걸렸거나 네트워크에서 응답이 손실되었습니다.</translation>
    </message>
    <message>
        <source>{host} gave an answer that is not LDAP.</source>
        <translation>{host}이(가) LDAP가 아닌 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>Another kind of server listens there, or something on the way changed the answer.</source>
        <translation>다른 종류의 서버가 수신 대기하고 있거나 중간에서 응답이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Check the name and the port.</source>
        <translation>이름과 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} is an LDAP server, but not Active Directory.</source>
        <translation>{host}은(는) LDAP 서버이지만 Active Directory가 아닙니다.</translation>
    </message>
    <message>
        <source>It names no default domain.</source>
        <translation>기본 도메인을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the name of a domain controller.</source>
        <translation>도메인 컨트롤러의 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port} and closed it again.</source>
        <translation>{host}이(가) 포트 {port}에서 연결을 수락한 후 다시 닫았습니다.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate for LDAPS.</source>
        <translation>컨트롤러에 LDAPS에 사용할 수 있는 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller, or have one issued by the domain&apos;s certification authority.</source>
        <translation>컨트롤러에 이름이 {host}인 “서버 인증”용 인증서를 설치하거나 도메인의 인증 기관에서 발급받으십시오.</translation>
    </message>
    <message>
        <source>{host} refused to switch to encryption (StartTLS).</source>
        <translation>{host}이(가) 암호화(StartTLS)로 전환하는 것을 거부했습니다.</translation>
    </message>
    <message>
        <source>The controller has no usable certificate.</source>
        <translation>컨트롤러에 사용할 수 있는 인증서가 없습니다.</translation>
    </message>
    <message>
        <source>Install a certificate for “Server Authentication” with the name {host} on the controller.</source>
        <translation>컨트롤러에 이름이 {host}인 “서버 인증”용 인증서를 설치하십시오.</translation>
    </message>
    <message>
        <source>{host} accepted the connection on port {port}, but did not answer.</source>
        <translation>{host}이(가) 포트 {port}에서 연결을 수락했지만 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The controller hangs, or a firewall holds the connection.</source>
        <translation>컨트롤러가 멈췄거나 방화벽이 연결을 붙잡고 있습니다.</translation>
    </message>
    <message>
        <source>Check that the controller is running normally.</source>
        <translation>컨트롤러가 정상적으로 실행 중인지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} offers only old versions of TLS.</source>
        <translation>{host}은(는) 이전 버전의 TLS만 제공합니다.</translation>
    </message>
    <message>
        <source>This program needs TLS 1.2 or later. Windows Server 2008 R2 and 2012 have it switched off until it is enabled.</source>
        <translation>이 프로그램에는 TLS 1.2 이상이 필요합니다. Windows Server 2008 R2와 2012에서는 사용하도록 설정할 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 on the controller.</source>
        <translation>컨트롤러에서 TLS 1.2를 사용하도록 설정하십시오.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on port {port}.</source>
        <translation>{host}이(가) 포트 {port}에서 TLS를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The port belongs to unencrypted LDAP or to another service.</source>
        <translation>이 포트는 암호화되지 않은 LDAP 또는 다른 서비스의 포트입니다.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or choose StartTLS for port 389.</source>
        <translation>LDAPS에는 포트 636을 사용하거나, 포트 389에는 StartTLS를 선택하십시오.</translation>
    </message>
    <message>
        <source>The controller and this machine could not agree. The technical details say more.</source>
        <translation>컨트롤러와 이 컴퓨터가 서로 합의하지 못했습니다. 자세한 내용은 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Check the controller&apos;s certificate and its TLS settings.</source>
        <translation>컨트롤러의 인증서와 TLS 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired on {not_after}.</source>
        <translation>{host}의 인증서가 {not_after}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>It was not renewed: {subject}.</source>
        <translation>인증서가 갱신되지 않았습니다: {subject}.</translation>
    </message>
    <message>
        <source>Renew the controller&apos;s certificate. If the date is right on the controller, check the clock of this machine: it says {now}.</source>
        <translation>컨트롤러의 인증서를 갱신하십시오. 컨트롤러의 날짜가 맞다면 이 컴퓨터의 시계를 확인하십시오. 현재 {now}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid before {not_before}.</source>
        <translation>{host}의 인증서는 {not_before} 이전에는 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The clock of this machine says {now}. It is probably wrong, or the certificate was issued by a machine whose clock is.</source>
        <translation>이 컴퓨터의 시계는 {now}입니다. 이 시계가 잘못되었거나, 시계가 잘못된 컴퓨터가 인증서를 발급했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Set the clock of this machine.</source>
        <translation>이 컴퓨터의 시계를 맞추십시오.</translation>
    </message>
    <message>
        <source>The certificate was not issued for {host}.</source>
        <translation>인증서가 {host}에 대해 발급되지 않았습니다.</translation>
    </message>
    <message>
        <source>It is valid for: {names}.</source>
        <translation>다음에 대해 유효합니다: {names}.</translation>
    </message>
    <message>
        <source>Enter one of these names as the controller.</source>
        <translation>이 이름 중 하나를 컨트롤러로 입력하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by an authority that this machine does not know.</source>
        <translation>{host}의 인증서를 발급한 인증 기관을 이 컴퓨터가 알지 못합니다.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}.</source>
        <translation>발급자는 {issuer}입니다.</translation>
    </message>
    <message>
        <source>Install the issuer&apos;s certificate in this machine&apos;s trust store, or trust the issuer here after comparing its SHA-256.</source>
        <translation>발급자의 인증서를 이 컴퓨터의 신뢰 저장소에 설치하거나, SHA-256을 비교한 후 여기서 발급자를 신뢰하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by nobody but itself.</source>
        <translation>{host}의 인증서는 자체 서명되었습니다.</translation>
    </message>
    <message>
        <source>No authority vouches for it: {subject}.</source>
        <translation>이를 보증하는 인증 기관이 없습니다: {subject}.</translation>
    </message>
    <message>
        <source>Give the controller a certificate of the domain&apos;s authority, or pin this one after comparing its SHA-256.</source>
        <translation>컨트롤러에 도메인 인증 기관의 인증서를 설치하거나, SHA-256을 비교한 후 이 인증서를 고정하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak.</source>
        <translation>{host}의 인증서가 너무 약합니다.</translation>
    </message>
    <message>
        <source>Its key is {key}, signed with {signature}. This machine&apos;s rules refuse short keys and old signatures.</source>
        <translation>키는 {key}이고 {signature}(으)로 서명되었습니다. 이 컴퓨터의 규칙은 짧은 키와 오래된 서명을 거부합니다.</translation>
    </message>
    <message>
        <source>Issue a new certificate with at least RSA 2048 and SHA-256.</source>
        <translation>RSA 2048 이상과 SHA-256을 사용하는 새 인증서를 발급하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>{host}의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>The technical details say what this machine found wrong with it.</source>
        <translation>이 컴퓨터가 발견한 문제는 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Correct the certificate on the controller.</source>
        <translation>컨트롤러의 인증서를 수정하십시오.</translation>
    </message>
    <message>
        <source>{host} presents another certificate than the one that was pinned.</source>
        <translation>{host}이(가) 고정된 인증서와 다른 인증서를 제시합니다.</translation>
    </message>
    <message>
        <source>Pinned was SHA-256 {expected}, presented is {found}. The certificate was renewed, or somebody is between this machine and the controller.</source>
        <translation>고정된 인증서는 SHA-256 {expected}이고 제시된 인증서는 {found}입니다. 인증서가 갱신되었거나, 누군가 이 컴퓨터와 컨트롤러 사이에 끼어들었습니다.</translation>
    </message>
    <message>
        <source>Compare the new SHA-256 with the controller&apos;s, then pin it.</source>
        <translation>새 SHA-256을 컨트롤러의 SHA-256과 비교한 후 고정하십시오.</translation>
    </message>
    <message>
        <source>The recorded authority is not a certificate.</source>
        <translation>기록된 인증 기관은 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>It must be text in PEM form that begins with BEGIN CERTIFICATE.</source>
        <translation>BEGIN CERTIFICATE로 시작하는 PEM 형식의 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate again.</source>
        <translation>인증 기관의 인증서를 다시 선택하십시오.</translation>
    </message>
    <message>
        <source>The user name for Active Directory is empty.</source>
        <translation>Active Directory의 사용자 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>계정 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The password of {user} is empty.</source>
        <translation>{user}의 암호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Active Directory would take an empty password for an anonymous visitor.</source>
        <translation>Active Directory는 빈 암호를 익명 접속으로 처리합니다.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} does not accept this name and password: {user}.</source>
        <translation>{host}이(가) 이 이름과 암호를 허용하지 않습니다: {user}.</translation>
    </message>
    <message>
        <source>The password is wrong, or there is no such account.</source>
        <translation>암호가 잘못되었거나 이러한 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the password again. It was tried once only, so that the account is not locked.</source>
        <translation>암호를 다시 입력하십시오. 계정이 잠기지 않도록 한 번만 시도했습니다.</translation>
    </message>
    <message>
        <source>There is no account {user}.</source>
        <translation>{user} 계정이 없습니다.</translation>
    </message>
    <message>
        <source>{host} does not know this name.</source>
        <translation>{host}이(가) 이 이름을 알지 못합니다.</translation>
    </message>
    <message>
        <source>Write the name as name@domain, as DOMAIN\name or as a distinguished name.</source>
        <translation>이름을 name@domain, DOMAIN\name 또는 고유 이름(DN) 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in at this time of day.</source>
        <translation>{user}은(는) 이 시간대에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The account has logon hours.</source>
        <translation>계정에 로그온 시간이 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>Allow all hours in the account&apos;s properties.</source>
        <translation>계정 속성에서 모든 시간을 허용하십시오.</translation>
    </message>
    <message>
        <source>{user} is not allowed to sign in from this computer.</source>
        <translation>{user}은(는) 이 컴퓨터에서 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The account is restricted to certain computers.</source>
        <translation>계정이 특정 컴퓨터로 제한되어 있습니다.</translation>
    </message>
    <message>
        <source>Add this computer or the controller under “Log on to” in the account&apos;s properties.</source>
        <translation>계정 속성의 “로그온 대상”에 이 컴퓨터 또는 컨트롤러를 추가하십시오.</translation>
    </message>
    <message>
        <source>The password of {user} has expired.</source>
        <translation>{user}의 암호가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The domain&apos;s rules ask for a new one.</source>
        <translation>도메인 규칙에서 새 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Set a new password in Active Directory and enter it here. For a service account, let the password never expire.</source>
        <translation>Active Directory에서 새 암호를 설정하고 여기에 입력하십시오. 서비스 계정의 암호는 만료되지 않도록 설정하십시오.</translation>
    </message>
    <message>
        <source>The account {user} is disabled.</source>
        <translation>{user} 계정이 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>It was disabled in Active Directory.</source>
        <translation>Active Directory에서 비활성화되었습니다.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>계정을 활성화하거나 다른 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>The account {user} has expired.</source>
        <translation>{user} 계정이 만료되었습니다.</translation>
    </message>
    <message>
        <source>Its expiry date has passed.</source>
        <translation>계정 만료일이 지났습니다.</translation>
    </message>
    <message>
        <source>Set a later date in the account&apos;s properties, or use another account.</source>
        <translation>계정 속성에서 더 늦은 날짜를 설정하거나 다른 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>{user} must choose a new password first.</source>
        <translation>{user}은(는) 먼저 새 암호를 설정해야 합니다.</translation>
    </message>
    <message>
        <source>“User must change password at next logon” is ticked.</source>
        <translation>“다음 로그온 시 사용자가 반드시 암호를 변경해야 함”이 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>Sign in to Windows once as this user, or untick it, then enter the password here.</source>
        <translation>이 사용자로 Windows에 한 번 로그인하거나 해당 옵션의 선택을 해제한 후 여기에 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The account {user} is locked.</source>
        <translation>{user} 계정이 잠겼습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried. We stopped trying.</source>
        <translation>잘못된 암호를 너무 많이 시도했습니다. 시도를 중단했습니다.</translation>
    </message>
    <message>
        <source>Unlock the account in Active Directory, then enter the right password.</source>
        <translation>Active Directory에서 계정의 잠금을 해제한 후 올바른 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} requires channel binding for this kind of sign-in.</source>
        <translation>{host}은(는) 이 종류의 로그인에 채널 바인딩을 요구합니다.</translation>
    </message>
    <message>
        <source>The sign-in was not tied to the encrypted connection.</source>
        <translation>로그인이 암호화된 연결에 바인딩되지 않았습니다.</translation>
    </message>
    <message>
        <source>Use a simple sign-in over LDAPS.</source>
        <translation>LDAPS를 통한 단순 로그인을 사용하십시오.</translation>
    </message>
    <message>
        <source>{host} did not let {user} sign in.</source>
        <translation>{host}이(가) {user}의 로그인을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>The controller gave a reason that is shown in the technical details.</source>
        <translation>컨트롤러가 알려 준 이유는 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Check the account in Active Directory.</source>
        <translation>Active Directory에서 계정을 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} refuses a sign-in that is not encrypted.</source>
        <translation>{host}이(가) 암호화되지 않은 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>The controller requires signing or TLS.</source>
        <translation>컨트롤러가 서명 또는 TLS를 요구합니다.</translation>
    </message>
    <message>
        <source>Switch on SSL: choose LDAPS or StartTLS.</source>
        <translation>SSL을 켜십시오. LDAPS 또는 StartTLS를 선택하십시오.</translation>
    </message>
    <message>
        <source>The attributes of this directory cannot be listed.</source>
        <translation>이 디렉터리의 특성을 나열할 수 없습니다.</translation>
    </message>
    <message>
        <source>{user} is not shown the schema under {dn}.</source>
        <translation>{dn} 아래의 스키마가 {user}에게 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Let the account read the schema, or type the names of the attributes.</source>
        <translation>계정이 스키마를 읽을 수 있게 하거나 특성 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>{dn} does not exist, or {user} cannot see it.</source>
        <translation>{dn}이(가) 존재하지 않거나 {user}이(가) 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The name is wrong, or the account has no right to read there.</source>
        <translation>이름이 잘못되었거나 계정에 해당 위치를 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Check the base DN, or let the account read it.</source>
        <translation>기준 DN을 확인하거나 계정에 읽기 권한을 부여하십시오.</translation>
    </message>
    <message>
        <source>{user} is not allowed to read {dn}.</source>
        <translation>{user}은(는) {dn}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The account has no right to it.</source>
        <translation>계정에 해당 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Give the account the right to read there.</source>
        <translation>계정에 해당 위치를 읽을 권한을 부여하십시오.</translation>
    </message>
    <message>
        <source>{dn} is not a distinguished name.</source>
        <translation>{dn}은(는) 고유 이름(DN)이 아닙니다.</translation>
    </message>
    <message>
        <source>A distinguished name looks like OU=Sales,DC=corp,DC=example,DC=com.</source>
        <translation>고유 이름(DN)은 OU=Sales,DC=corp,DC=example,DC=com과 같은 형식입니다.</translation>
    </message>
    <message>
        <source>{host} stopped the search after its time limit.</source>
        <translation>{host}이(가) 시간 제한이 지나 검색을 중지했습니다.</translation>
    </message>
    <message>
        <source>The query takes the controller too long.</source>
        <translation>쿼리가 컨트롤러에서 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Lower the page size, or make the query simpler.</source>
        <translation>페이지 크기를 줄이거나 쿼리를 단순하게 만드십시오.</translation>
    </message>
    <message>
        <source>{host} cut the answer short at its size limit.</source>
        <translation>{host}이(가) 크기 제한에서 응답을 잘랐습니다.</translation>
    </message>
    <message>
        <source>The controller allows fewer results than there are.</source>
        <translation>컨트롤러가 허용하는 결과 수가 실제 결과 수보다 적습니다.</translation>
    </message>
    <message>
        <source>Lower the page size.</source>
        <translation>페이지 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>{host} stopped the search at an administrative limit.</source>
        <translation>{host}이(가) 관리 제한에서 검색을 중지했습니다.</translation>
    </message>
    <message>
        <source>The query costs the controller more than its policy allows.</source>
        <translation>쿼리가 컨트롤러의 정책이 허용하는 것보다 많은 리소스를 사용합니다.</translation>
    </message>
    <message>
        <source>{dn} belongs to another domain.</source>
        <translation>{dn}은(는) 다른 도메인에 속합니다.</translation>
    </message>
    <message>
        <source>{host} refers to {referral}.</source>
        <translation>{host}이(가) {referral}을(를) 참조하도록 안내합니다.</translation>
    </message>
    <message>
        <source>Enter a controller of that domain, or a base DN of this one.</source>
        <translation>해당 도메인의 컨트롤러를 입력하거나 이 도메인의 기준 DN을 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} does not read in pages.</source>
        <translation>{host}이(가) 페이지 단위로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The server lacks an extension that every Active Directory has.</source>
        <translation>모든 Active Directory에 있는 확장이 이 서버에 없습니다.</translation>
    </message>
    <message>
        <source>{host} did not say whether more results follow.</source>
        <translation>{host}이(가) 결과가 더 있는지 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer lacks the paging information.</source>
        <translation>응답에 페이징 정보가 없습니다.</translation>
    </message>
    <message>
        <source>Try again with another controller.</source>
        <translation>다른 컨트롤러로 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} refused the request (result {result}).</source>
        <translation>{host}이(가) 요청을 거부했습니다(결과 {result}).</translation>
    </message>
    <message>
        <source>The controller&apos;s own words are in the technical details.</source>
        <translation>컨트롤러의 원래 메시지는 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The LDAP query cannot be understood.</source>
        <translation>LDAP 쿼리를 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>A name, an operator or a value in it is not written as LDAP queries are.</source>
        <translation>쿼리의 이름, 연산자 또는 값이 LDAP 쿼리 형식에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A query looks like (department=Sales) or (&amp;(department=Sales)(title=*)).</source>
        <translation>쿼리는 (department=Sales) 또는 (&amp;(department=Sales)(title=*))와 같은 형식입니다.</translation>
    </message>
    <message>
        <source>The unit no longer exists, or the account cannot see it.</source>
        <translation>OU가 더 이상 존재하지 않거나 계정이 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>It was deleted, or a right was lost: {guid}.</source>
        <translation>삭제되었거나 권한을 잃었습니다: {guid}.</translation>
    </message>
    <message>
        <source>Load the units again.</source>
        <translation>OU를 다시 로드하십시오.</translation>
    </message>
    <message>
        <source>No users were found beneath {base_dn}.</source>
        <translation>{base_dn} 아래에서 사용자를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The base DN holds no people, or {user} cannot see them.</source>
        <translation>기준 DN에 사용자가 없거나 {user}이(가) 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the base DN and the rights of the account.</source>
        <translation>기준 DN과 계정의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this machine&apos;s.</source>
        <translation>{host}의 시계가 이 컴퓨터의 시계보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>Set both clocks from the same time source.</source>
        <translation>두 시계를 같은 시간 원본에 맞추십시오.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this machine&apos;s.</source>
        <translation>{host}의 시계가 이 컴퓨터의 시계보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>{host} and {other} belong to different domains.</source>
        <translation>{host}과(와) {other}은(는) 서로 다른 도메인에 속합니다.</translation>
    </message>
    <message>
        <source>One sync reads one domain.</source>
        <translation>동기화 하나는 도메인 하나를 읽습니다.</translation>
    </message>
    <message>
        <source>Name controllers of the same domain.</source>
        <translation>같은 도메인의 컨트롤러를 지정하십시오.</translation>
    </message>
    <message>
        <source>Not checked: first the name must be found.</source>
        <translation>검사하지 않음: 먼저 이름을 찾아야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the port must answer.</source>
        <translation>검사하지 않음: 먼저 포트가 응답해야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the encryption must work.</source>
        <translation>검사하지 않음: 먼저 암호화가 작동해야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the certificate must be trusted.</source>
        <translation>검사하지 않음: 먼저 인증서를 신뢰할 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in must succeed.</source>
        <translation>검사하지 않음: 먼저 로그인에 성공해야 합니다.</translation>
    </message>
    <message>
        <source>{host} answers on port {port}.</source>
        <translation>{host}이(가) 포트 {port}에서 응답합니다.</translation>
    </message>
    <message>
        <source>Encrypted with {version}.</source>
        <translation>{version}(으)로 암호화되었습니다.</translation>
    </message>
    <message>
        <source>Not encrypted: the password travels readable to {host}.</source>
        <translation>암호화되지 않음: 암호가 읽을 수 있는 형태로 {host}에 전송됩니다.</translation>
    </message>
    <message>
        <source>Not checked: the connection is not encrypted.</source>
        <translation>검사하지 않음: 연결이 암호화되지 않았습니다.</translation>
    </message>
    <message>
        <source>Trusted, valid until {not_after}. Issued by {issuer}.</source>
        <translation>신뢰할 수 있으며 {not_after}까지 유효합니다. 발급자: {issuer}.</translation>
    </message>
    <message>
        <source>This is the pinned certificate, valid until {not_after}.</source>
        <translation>고정된 인증서이며 {not_after}까지 유효합니다.</translation>
    </message>
    <message>
        <source>The certificate of {host} expires on {not_after}.</source>
        <translation>{host}의 인증서가 {not_after}에 만료됩니다.</translation>
    </message>
    <message>
        <source>Signed in as {user}.</source>
        <translation>{user}(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>The clocks agree (difference: {seconds} s).</source>
        <translation>시계가 일치합니다(차이: {seconds}초).</translation>
    </message>
    <message>
        <source>The clock of {host} differs by {seconds} s.</source>
        <translation>{host}의 시계가 {seconds}초 차이 납니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} units under {base_dn}.</source>
        <translation>
            <numerusform>{base_dn} 아래에 OU {count}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>No organizational units were found under {base_dn}.</source>
        <translation>{base_dn} 아래에서 조직 구성 단위(OU)를 찾지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} users, among them {samples}.</source>
        <translation>
            <numerusform>사용자 {count}명, 예: {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} users, among them {samples}.</source>
        <translation>사용자 {count}명 초과, 예: {samples}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} groups, among them {samples}.</source>
        <translation>
            <numerusform>그룹 {count}개, 예: {samples}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {count} groups, among them {samples}.</source>
        <translation>그룹 {count}개 초과, 예: {samples}.</translation>
    </message>
    <message>
        <source>No groups were found under {base_dn}.</source>
        <translation>{base_dn} 아래에서 그룹을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Deleted objects can be seen.</source>
        <translation>삭제된 개체를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{user} cannot see deleted objects. Deletions are found by comparing everything instead, which is slower.</source>
        <translation>{user}은(는) 삭제된 개체를 볼 수 없습니다. 대신 모두 비교하여 삭제를 찾으며 더 느립니다.</translation>
    </message>
    <message>
        <source>{user} has no more rights than needed.</source>
        <translation>{user}에게 필요 이상의 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The account {user} cannot see itself, so its rights are unknown.</source>
        <translation>{user} 계정이 자신을 볼 수 없으므로 권한을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{user} may do more than reading: {groups}. An ordinary account is enough.</source>
        <translation>{user}은(는) 읽기 이상의 작업을 할 수 있습니다: {groups}. 일반 계정이면 충분합니다.</translation>
    </message>
    <message>
        <source>The password of {user} expires on {date}.</source>
        <translation>{user}의 암호가 {date}에 만료됩니다.</translation>
    </message>
    <message>
        <source>{user} may do more than reading ({groups}), and its password expires on {date}.</source>
        <translation>{user}은(는) 읽기 이상의 작업을 할 수 있으며({groups}) 암호가 {date}에 만료됩니다.</translation>
    </message>
    <message>
        <source>Only {host} is named: without it nothing is synced.</source>
        <translation>{host}만 지정되어 있어 이 컨트롤러가 없으면 아무것도 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>{host} works too.</source>
        <translation>{host}도 작동합니다.</translation>
    </message>
    <message>
        <source>No domain controllers were found for {domain}.</source>
        <translation>{domain}의 도메인 컨트롤러를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The DNS server that was asked ({dns_server}) knows no _ldap._tcp.dc._msdcs records of it.</source>
        <translation>조회한 DNS 서버({dns_server})에 이 도메인의 _ldap._tcp.dc._msdcs 레코드가 없습니다.</translation>
    </message>
    <message>
        <source>Check the name, use a DNS server of the domain, or add a controller by its full name.</source>
        <translation>이름을 확인하거나, 도메인의 DNS 서버를 사용하거나, 전체 이름으로 컨트롤러를 추가하십시오.</translation>
    </message>
    <message>
        <source>The DNS server could not answer for {host}.</source>
        <translation>DNS 서버가 {host}에 대해 응답할 수 없었습니다.</translation>
    </message>
    <message>
        <source>{dns_server} said {answer}.</source>
        <translation>{dns_server}의 응답: {answer}.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the DNS server&apos;s own log says why; controllers can also be added by name.</source>
        <translation>다시 시도하십시오. 계속되면 DNS 서버의 로그에서 이유를 확인하십시오. 이름으로 컨트롤러를 추가할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Port {port} of {host} is the global catalogue, which is not read from.</source>
        <translation>{host}의 포트 {port}은(는) 글로벌 카탈로그이며 여기서는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>It holds only a part of each entry: people and members of groups would look as if they were gone, and would be removed.</source>
        <translation>글로벌 카탈로그에는 각 항목의 일부만 있으므로 사용자와 그룹 구성원이 없어진 것처럼 보여 제거될 것입니다.</translation>
    </message>
    <message>
        <source>Use port 636 for LDAPS, or leave the port out.</source>
        <translation>LDAPS에는 포트 636을 사용하거나 포트를 생략하십시오.</translation>
    </message>
    <message>
        <source>Port {port} of {host} does not go with LDAPS.</source>
        <translation>{host}의 포트 {port}은(는) LDAPS에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>It is the port for StartTLS and for unencrypted LDAP.</source>
        <translation>StartTLS 및 암호화되지 않은 LDAP용 포트입니다.</translation>
    </message>
    <message>
        <source>Leave the port out, use 636, or choose StartTLS.</source>
        <translation>포트를 생략하거나, 636을 사용하거나, StartTLS를 선택하십시오.</translation>
    </message>
    <message>
        <source>Port {port} of {host} goes with LDAPS only.</source>
        <translation>{host}의 포트 {port}은(는) LDAPS에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is encrypted from the first byte on.</source>
        <translation>첫 바이트부터 암호화됩니다.</translation>
    </message>
    <message>
        <source>Leave the port out, use 389, or choose LDAPS.</source>
        <translation>포트를 생략하거나, 389를 사용하거나, LDAPS를 선택하십시오.</translation>
    </message>
    <message>
        <source>{dn} is not part of what {host} holds.</source>
        <translation>{dn}은(는) {host}이(가) 보유한 범위에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>It holds: {contexts}.</source>
        <translation>보유 범위: {contexts}.</translation>
    </message>
    <message>
        <source>Correct the base of the search, or leave it empty to use the whole domain.</source>
        <translation>검색 기준 위치를 수정하거나 전체 도메인을 사용하려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>The issuer is {issuer}. The controller does not send its certificate along.</source>
        <translation>발급자는 {issuer}입니다. 컨트롤러가 발급자의 인증서를 함께 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate as a file, install it in this machine&apos;s trust store, or pin the controller&apos;s own after comparing its SHA-256.</source>
        <translation>인증 기관의 인증서를 파일로 선택하거나, 이 컴퓨터의 신뢰 저장소에 설치하거나, SHA-256을 비교한 후 컨트롤러의 인증서를 고정하십시오.</translation>
    </message>
    <message>
        <source>{subject} is not the certificate of an authority.</source>
        <translation>{subject}은(는) 인증 기관의 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>It may identify one computer, but not issue certificates for others.</source>
        <translation>컴퓨터 하나를 식별할 수는 있지만 다른 컴퓨터의 인증서를 발급할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority that issued the controller&apos;s.</source>
        <translation>컨트롤러의 인증서를 발급한 인증 기관의 인증서를 선택하십시오.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds ahead.</source>
        <translation>이 컴퓨터의 시계가 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>The clock of this machine is {seconds} seconds behind.</source>
        <translation>이 컴퓨터의 시계가 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds ahead.</source>
        <translation>서비스 {service}의 시계가 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>Compare this machine&apos;s clock with a time server. If it is right, tell the operator of the service.</source>
        <translation>이 컴퓨터의 시계를 시간 서버와 비교하십시오. 시계가 맞으면 서비스 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The clock of the service {service} is {seconds} seconds behind.</source>
        <translation>서비스 {service}의 시계가 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} all differ, by up to {seconds} seconds.</source>
        <translation>{host}, 이 컴퓨터 및 {service}의 시계가 모두 다르며 최대 {seconds}초 차이 납니다.</translation>
    </message>
    <message>
        <source>Set the controller and this machine from the same time source.</source>
        <translation>컨트롤러와 이 컴퓨터를 같은 시간 원본에 맞추십시오.</translation>
    </message>
    <message>
        <source>The clock of this machine differs by {seconds} s from {host} and {service}, which agree.</source>
        <translation>이 컴퓨터의 시계가 서로 일치하는 {host} 및 {service}의 시계와 {seconds}초 차이 납니다.</translation>
    </message>
    <message>
        <source>The clock of the service {service} differs by {seconds} s from {host} and this machine.</source>
        <translation>서비스 {service}의 시계가 {host} 및 이 컴퓨터의 시계와 {seconds}초 차이 납니다.</translation>
    </message>
    <message>
        <source>The clocks of {host}, of this machine and of {service} differ by up to {seconds} s.</source>
        <translation>{host}, 이 컴퓨터 및 {service}의 시계가 최대 {seconds}초 차이 납니다.</translation>
    </message>
    <message>
        <source>{host}, this machine and {service} agree (largest difference: {seconds} s).</source>
        <translation>{host}, 이 컴퓨터 및 {service}의 시계가 일치합니다(최대 차이: {seconds}초).</translation>
    </message>
    <message>
        <source>{host} and this machine agree ({seconds} s). The clock of {service} could not be read.</source>
        <translation>{host}과(와) 이 컴퓨터의 시계가 일치합니다({seconds}초). {service}의 시계는 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Not checked: the connection to {host} has ended.</source>
        <translation>검사하지 않음: {host}에 대한 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Not checked: first the base of the search must be right.</source>
        <translation>검사하지 않음: 먼저 검색 기준 위치가 올바라야 합니다.</translation>
    </message>
    <message>
        <source>This is the pinned certificate. It expired on {not_after}, which a pin does not ask for.</source>
        <translation>고정된 인증서입니다. {not_after}에 만료되었지만 고정된 인증서에는 만료를 검사하지 않습니다.</translation>
    </message>
    <message>
        <source>{host} works too, but {other} does not.</source>
        <translation>{host}도 작동하지만 {other}은(는) 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Base of the search</source>
        <translation>검색 기준 위치</translation>
    </message>
    <message>
        <source>Controller, against this machine (s)</source>
        <translation>컨트롤러와 이 컴퓨터의 차이(초)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>암호 만료</translation>
    </message>
    <message>
        <source>Groups with more rights</source>
        <translation>권한이 더 많은 그룹</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>작동하지 않음</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Round trip (ms)</source>
        <translation>왕복 시간(ms)</translation>
    </message>
    <message>
        <source>Among them</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Largest difference (s)</source>
        <translation>최대 차이(초)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Service, against this machine (s)</source>
        <translation>서비스와 이 컴퓨터의 차이(초)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Authority trusted</source>
        <translation>신뢰하는 인증 기관</translation>
    </message>
    <message>
        <source>Certificate pinned</source>
        <translation>고정된 인증서</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>신뢰할 수 없음</translation>
    </message>
    <message>
        <source>Readable passwords accepted</source>
        <translation>읽을 수 있는 암호 전송에 동의함</translation>
    </message>
    <message>
        <source>There is no installation key here.</source>
        <translation>설치 키가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing but spaces or quotes was pasted.</source>
        <translation>공백이나 따옴표만 붙여 넣었습니다.</translation>
    </message>
    <message>
        <source>Copy the whole line from the mail or the admin panel and paste it.</source>
        <translation>메일이나 관리 패널에서 줄 전체를 복사하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>This is not an installation key.</source>
        <translation>설치 키가 아닙니다.</translation>
    </message>
    <message>
        <source>A key begins with {expected}.</source>
        <translation>키는 {expected}(으)로 시작합니다.</translation>
    </message>
    <message>
        <source>Copy the whole line, from its first letter to its last.</source>
        <translation>첫 글자부터 마지막 글자까지 줄 전체를 복사하십시오.</translation>
    </message>
    <message>
        <source>This installation key is of version {version}; this program reads version {supported}.</source>
        <translation>이 설치 키의 버전은 {version}이지만 이 프로그램은 버전 {supported}을(를) 읽습니다.</translation>
    </message>
    <message>
        <source>The key was made by another version of the product.</source>
        <translation>키가 다른 버전의 제품에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Update this program, or ask for a new key.</source>
        <translation>이 프로그램을 업데이트하거나 새 키를 요청하십시오.</translation>
    </message>
    <message>
        <source>The installation key has {length} characters instead of {expected}.</source>
        <translation>설치 키가 {expected}자가 아니라 {length}자입니다.</translation>
    </message>
    <message>
        <source>A part was lost or added when it was copied.</source>
        <translation>복사할 때 일부가 빠지거나 추가되었습니다.</translation>
    </message>
    <message>
        <source>Copy the whole line again.</source>
        <translation>줄 전체를 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The installation key has a wrong character.</source>
        <translation>설치 키에 잘못된 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Its checksum does not fit: something changed while it was copied or typed.</source>
        <translation>체크섬이 맞지 않습니다. 복사하거나 입력하는 동안 무언가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Copy and paste it again instead of typing it.</source>
        <translation>입력하지 말고 다시 복사하여 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The installation key expired on {date}.</source>
        <translation>설치 키가 {date}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>Keys are good for a limited time only.</source>
        <translation>키는 제한된 기간 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>Make a new key in the admin panel of the service.</source>
        <translation>서비스의 관리 패널에서 새 키를 만드십시오.</translation>
    </message>
    <message>
        <source>The installation key leads to {url}, which is not a safe address.</source>
        <translation>설치 키가 안전하지 않은 주소 {url}을(를) 가리킵니다.</translation>
    </message>
    <message>
        <source>Secrets go to HTTPS addresses only.</source>
        <translation>비밀은 HTTPS 주소로만 전송됩니다.</translation>
    </message>
    <message>
        <source>Ask whoever made the key for one with an https:// address.</source>
        <translation>키를 만든 사람에게 https:// 주소를 사용하는 키를 요청하십시오.</translation>
    </message>
    <message>
        <source>The installation key does not say which service it belongs to.</source>
        <translation>설치 키에 어느 서비스의 키인지 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Neither a service address nor a SCIM address is in it.</source>
        <translation>서비스 주소도 SCIM 주소도 없습니다.</translation>
    </message>
    <message>
        <source>Make the key again, with one of the two.</source>
        <translation>둘 중 하나를 포함하여 키를 다시 만드십시오.</translation>
    </message>
    <message>
        <source>The installation key says nothing about {missing}.</source>
        <translation>설치 키에 {missing}에 대한 정보가 없습니다.</translation>
    </message>
    <message>
        <source>A key for Zoho needs the id of your OAuth client and the sync endpoint of the store.</source>
        <translation>Zoho용 키에는 OAuth 클라이언트의 ID와 저장소의 동기화 엔드포인트가 필요합니다.</translation>
    </message>
    <message>
        <source>Make the key again, with both.</source>
        <translation>둘 다 포함하여 키를 다시 만드십시오.</translation>
    </message>
    <message>
        <source>Shorten its longest value.</source>
        <translation>가장 긴 값을 줄이십시오.</translation>
    </message>
    <message>
        <source>This installation key needs its passphrase.</source>
        <translation>이 설치 키에는 암호 구가 필요합니다.</translation>
    </message>
    <message>
        <source>It carries a secret that is good for a long time, and is therefore locked.</source>
        <translation>장기간 유효한 비밀이 들어 있어 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Enter the passphrase that was chosen when the key was made.</source>
        <translation>키를 만들 때 정한 암호 구를 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the installation key.</source>
        <translation>설치 키의 암호 구가 아닙니다.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and enter it again.</source>
        <translation>대/소문자와 키보드 언어를 확인하고 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} does not know this installation key.</source>
        <translation>{host}이(가) 이 설치 키를 알지 못합니다.</translation>
    </message>
    <message>
        <source>It was withdrawn, or it belongs to another organization or another service.</source>
        <translation>키가 철회되었거나 다른 조직 또는 다른 서비스의 키입니다.</translation>
    </message>
    <message>
        <source>This installation key was used on {device} on {date}.</source>
        <translation>이 설치 키는 {date}에 {device}에서 사용되었습니다.</translation>
    </message>
    <message>
        <source>A key installs one machine.</source>
        <translation>키 하나로 컴퓨터 한 대에 설치합니다.</translation>
    </message>
    <message>
        <source>The name {host} cannot be found.</source>
        <translation>이름 {host}을(를) 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This machine is offline, or its DNS server does not know the name.</source>
        <translation>이 컴퓨터가 오프라인이거나 DNS 서버가 이름을 알지 못합니다.</translation>
    </message>
    <message>
        <source>Check the network connection and the name.</source>
        <translation>네트워크 연결과 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The service is not running there, or a firewall rejects it.</source>
        <translation>서비스가 실행되지 않거나 방화벽이 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>Check the address, and that outbound connections to port {port} are allowed.</source>
        <translation>주소와, 포트 {port}(으)로의 아웃바운드 연결이 허용되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets.</source>
        <translation>꺼져 있거나 방화벽이 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>Check that outbound HTTPS to {host} is allowed, or set a proxy.</source>
        <translation>{host}(으)로의 아웃바운드 HTTPS가 허용되는지 확인하거나 프록시를 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no connection to {host}.</source>
        <translation>{host}에 대한 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The network between this machine and the service is interrupted.</source>
        <translation>이 컴퓨터와 서비스 사이의 네트워크가 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again; a scheduled sync does so by itself.</source>
        <translation>네트워크 연결을 확인한 후 다시 시도하십시오. 예약된 동기화는 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host}이(가) 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The service or the network is overloaded.</source>
        <translation>서비스 또는 네트워크에 과부하가 걸렸습니다.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; a scheduled sync does so by itself.</source>
        <translation>몇 분 후 다시 시도하십시오. 예약된 동기화는 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation>{host}이(가) 응답 없이 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>The service is being restarted, or something between cuts connections.</source>
        <translation>서비스가 다시 시작되는 중이거나 중간에서 연결을 끊습니다.</translation>
    </message>
    <message>
        <source>All connections to {host} are in use.</source>
        <translation>{host}에 대한 모든 연결이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The service answers more slowly than requests are made.</source>
        <translation>서비스의 응답이 요청 속도보다 느립니다.</translation>
    </message>
    <message>
        <source>It is not known whether {host} carried out a request.</source>
        <translation>{host}이(가) 요청을 수행했는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection was lost after the request had been sent.</source>
        <translation>요청을 전송한 후 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The next run looks first and then sends only what is missing.</source>
        <translation>다음 실행에서 먼저 확인한 후 빠진 것만 전송합니다.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url}은(는) 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Enter an address such as https://directory.example.com.</source>
        <translation>https://directory.example.com과 같은 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>{url} is not a safe address.</source>
        <translation>{url}은(는) 안전하지 않은 주소입니다.</translation>
    </message>
    <message>
        <source>Without HTTPS the token would travel readable. Only this machine itself is excepted.</source>
        <translation>HTTPS가 없으면 토큰이 읽을 수 있는 형태로 전송됩니다. 이 컴퓨터 자체만 예외입니다.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <translation>https://로 시작하는 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} sends us on to {target}.</source>
        <translation>{host}이(가) {target}(으)로 리디렉션합니다.</translation>
    </message>
    <message>
        <source>The service has moved, or this network wants a sign-in on a web page first. The sign-in of this connection is not sent to another host.</source>
        <translation>서비스가 이동했거나, 이 네트워크가 먼저 웹 페이지에서 로그인하기를 요구합니다. 이 연결의 로그인 정보는 다른 호스트로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, or correct the address.</source>
        <translation>브라우저에서 웹 페이지를 열어 네트워크에 로그인하거나 주소를 수정하십시오.</translation>
    </message>
    <message>
        <source>A request to {host} was held back.</source>
        <translation>{host}에 대한 요청이 보류되었습니다.</translation>
    </message>
    <message>
        <source>The service named this host, but the sign-in belongs to another one.</source>
        <translation>서비스가 이 호스트를 지정했지만 로그인은 다른 호스트의 것입니다.</translation>
    </message>
    <message>
        <source>Check the installation key and the address of the service.</source>
        <translation>설치 키와 서비스 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} answered with something that is no answer ({content_type}).</source>
        <translation>{host}이(가) 올바른 응답이 아닌 것을 보냈습니다({content_type}).</translation>
    </message>
    <message>
        <source>Usually a page of a proxy or a guest network, or the address is wrong.</source>
        <translation>대개 프록시나 게스트 네트워크의 페이지이거나 주소가 잘못된 경우입니다.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to see what the network wants, or correct the address.</source>
        <translation>브라우저에서 웹 페이지를 열어 네트워크가 요구하는 것을 확인하거나 주소를 수정하십시오.</translation>
    </message>
    <message>
        <source>{host} sent an answer of more than {limit} bytes.</source>
        <translation>{host}이(가) {limit}바이트를 초과하는 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>Tell the operator of the service.</source>
        <translation>서비스 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a sign-in.</source>
        <translation>프록시 {proxy}이(가) 로그인을 요구합니다.</translation>
    </message>
    <message>
        <source>It does not let this program through without one.</source>
        <translation>로그인 없이는 이 프로그램을 통과시키지 않습니다.</translation>
    </message>
    <message>
        <source>Enter its user name and password in the proxy settings, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>프록시 설정에 사용자 이름과 암호를 입력하거나, 프록시가 로그인 없이 서비스로의 연결을 통과시키도록 하십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses the sign-in of {user}.</source>
        <translation>프록시 {proxy}이(가) {user}의 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>The password is wrong, or the proxy takes no passwords but the sign-in of the domain (Kerberos, NTLM).</source>
        <translation>암호가 잘못되었거나, 프록시가 암호 대신 도메인 로그인(Kerberos, NTLM)을 사용합니다.</translation>
    </message>
    <message>
        <source>Correct the user name and the password, or let the proxy pass connections to the service without a sign-in.</source>
        <translation>사용자 이름과 암호를 수정하거나, 프록시가 로그인 없이 서비스로의 연결을 통과시키도록 하십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow this connection.</source>
        <translation>프록시 {proxy}이(가) 이 연결을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Its rules forbid the service.</source>
        <translation>프록시 규칙에서 이 서비스를 금지합니다.</translation>
    </message>
    <message>
        <source>Ask for the service&apos;s host to be allowed on the proxy.</source>
        <translation>프록시에서 서비스의 호스트를 허용하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not make the connection.</source>
        <translation>프록시 {proxy}이(가) 연결을 설정할 수 없었습니다.</translation>
    </message>
    <message>
        <source>It cannot reach the service, or is overloaded.</source>
        <translation>프록시가 서비스에 연결할 수 없거나 과부하 상태입니다.</translation>
    </message>
    <message>
        <source>Check the proxy, then try again; a scheduled sync does so by itself.</source>
        <translation>프록시를 확인한 후 다시 시도하십시오. 예약된 동기화는 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached.</source>
        <translation>프록시 {proxy}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>It is switched off, or its address has changed.</source>
        <translation>꺼져 있거나 주소가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine or of this connection.</source>
        <translation>이 컴퓨터 또는 이 연결의 프록시 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy “{proxy}” cannot be used.</source>
        <translation>프록시 “{proxy}”을(를) 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A proxy has an address such as http://proxy.example.com:8080.</source>
        <translation>프록시 주소는 http://proxy.example.com:8080과 같은 형식입니다.</translation>
    </message>
    <message>
        <source>Correct it in the proxy settings of this machine or of this connection.</source>
        <translation>이 컴퓨터 또는 이 연결의 프록시 설정에서 주소를 수정하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} was issued by “{issuer}”, which this machine does not trust.</source>
        <translation>{host}의 인증서를 이 컴퓨터가 신뢰하지 않는 “{issuer}”이(가) 발급했습니다.</translation>
    </message>
    <message>
        <source>Often a device in this network opens encrypted connections to inspect them.</source>
        <translation>대개 이 네트워크의 장치가 암호화된 연결을 열어 검사하는 경우입니다.</translation>
    </message>
    <message>
        <source>Exempt {host} from inspection, or add the issuer to the system&apos;s trusted authorities.</source>
        <translation>{host}을(를) 검사에서 제외하거나 발급자를 시스템의 신뢰할 수 있는 인증 기관에 추가하십시오.</translation>
    </message>
    <message>
        <source>No authority vouches for it, so another server could show one like it.</source>
        <translation>보증하는 인증 기관이 없으므로 다른 서버도 비슷한 인증서를 제시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the service a certificate of an authority. Or compare its SHA-256 ({sha256}) with the service&apos;s, and add it to the system&apos;s trusted certificates.</source>
        <translation>서비스에 인증 기관의 인증서를 설치하십시오. 또는 SHA-256({sha256})을 서비스의 값과 비교한 후 시스템의 신뢰할 수 있는 인증서에 추가하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} expired on {date}.</source>
        <translation>{host}의 인증서가 {date}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>Its operator did not renew it, or this machine&apos;s clock is ahead.</source>
        <translation>운영자가 갱신하지 않았거나 이 컴퓨터의 시계가 빠릅니다.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date. If it is right, tell the operator of the service.</source>
        <translation>이 컴퓨터의 날짜를 확인하십시오. 날짜가 맞으면 서비스 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {date} on only.</source>
        <translation>{host}의 인증서는 {date}부터 유효합니다.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is probably behind.</source>
        <translation>이 컴퓨터의 시계가 느린 것으로 보입니다.</translation>
    </message>
    <message>
        <source>{host} shows a certificate for {names}.</source>
        <translation>{host}이(가) {names}에 대한 인증서를 제시합니다.</translation>
    </message>
    <message>
        <source>The address is wrong, or another server answers in its place.</source>
        <translation>주소가 잘못되었거나 다른 서버가 대신 응답합니다.</translation>
    </message>
    <message>
        <source>Correct the address of the service.</source>
        <translation>서비스 주소를 수정하십시오.</translation>
    </message>
    <message>
        <source>There is no encrypted connection to {host}.</source>
        <translation>{host}에 대한 암호화된 연결이 없습니다.</translation>
    </message>
    <message>
        <source>The other side does not speak TLS 1.2 or newer on this port.</source>
        <translation>상대가 이 포트에서 TLS 1.2 이상을 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>주소와 포트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The recorded certificate authority cannot be read.</source>
        <translation>기록된 인증 기관을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is not a certificate in PEM form.</source>
        <translation>PEM 형식의 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>Record it again.</source>
        <translation>다시 기록하십시오.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the service differ by {difference_s} seconds.</source>
        <translation>이 컴퓨터와 서비스의 시계가 {difference_s}초 차이 납니다.</translation>
    </message>
    <message>
        <source>The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>서비스는 시계가 잘못된 컴퓨터의 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>{host} is not a service that this program knows.</source>
        <translation>{host}은(는) 이 프로그램이 아는 서비스가 아닙니다.</translation>
    </message>
    <message>
        <source>It has no discovery document at its address.</source>
        <translation>해당 주소에 검색 문서(discovery)가 없습니다.</translation>
    </message>
    <message>
        <source>Check the address, or set this service up as plain SCIM 2.0.</source>
        <translation>주소를 확인하거나 이 서비스를 일반 SCIM 2.0으로 설정하십시오.</translation>
    </message>
    <message>
        <source>The service wants us to go to {url}, which is not a safe address.</source>
        <translation>서비스가 안전하지 않은 주소 {url}(으)로 이동하도록 요구합니다.</translation>
    </message>
    <message>
        <source>{host} asks us to slow down.</source>
        <translation>{host}이(가) 속도를 늦추도록 요청합니다.</translation>
    </message>
    <message>
        <source>More requests were made than it allows in this time.</source>
        <translation>이 시간에 허용된 것보다 많은 요청을 보냈습니다.</translation>
    </message>
    <message>
        <source>It resumes at {resumes_at}. Nothing is lost; a scheduled sync goes on by itself.</source>
        <translation>{resumes_at}에 다시 시작됩니다. 손실되는 것은 없으며 예약된 동기화는 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>{host} is overloaded or under maintenance ({status}).</source>
        <translation>{host}이(가) 과부하 상태이거나 유지 관리 중입니다({status}).</translation>
    </message>
    <message>
        <source>{host} reports an error of its own ({status}).</source>
        <translation>{host}이(가) 자체 오류를 보고합니다({status}).</translation>
    </message>
    <message>
        <source>The service is in trouble.</source>
        <translation>서비스에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>It goes on by itself at {at}.</source>
        <translation>{at}에 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>{host} does not take this request ({status}).</source>
        <translation>{host}이(가) 이 요청을 받아들이지 않습니다({status}).</translation>
    </message>
    <message>
        <source>The address may be that of another service, or the service lacks this function.</source>
        <translation>다른 서비스의 주소이거나 서비스에 이 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Check the address of the service.</source>
        <translation>서비스 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} no longer lets this connection manage people.</source>
        <translation>{host}이(가) 이 연결로 사용자를 관리하는 것을 더 이상 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The administrator who signed in lost the role, or the token lost its rights.</source>
        <translation>로그인한 관리자가 역할을 잃었거나 토큰이 권한을 잃었습니다.</translation>
    </message>
    <message>
        <source>Give the role back, or sign in with another administrator.</source>
        <translation>역할을 다시 부여하거나 다른 관리자로 로그인하십시오.</translation>
    </message>
    <message>
        <source>The service refuses the SCIM token.</source>
        <translation>서비스가 SCIM 토큰을 거부합니다.</translation>
    </message>
    <message>
        <source>It was withdrawn, has expired, or was not copied whole.</source>
        <translation>토큰이 철회되었거나, 만료되었거나, 전체가 복사되지 않았습니다.</translation>
    </message>
    <message>
        <source>Make a new token in the service, and set the connection up with that one.</source>
        <translation>서비스에서 새 토큰을 만들고 그 토큰으로 연결을 설정하십시오.</translation>
    </message>
    <message>
        <source>The service no longer knows this installation.</source>
        <translation>서비스가 이 설치를 더 이상 알지 못합니다.</translation>
    </message>
    <message>
        <source>It was removed in the service, or moved to another machine.</source>
        <translation>서비스에서 제거되었거나 다른 컴퓨터로 이동되었습니다.</translation>
    </message>
    <message>
        <source>Set this machine up again with a new installation key.</source>
        <translation>새 설치 키로 이 컴퓨터를 다시 설정하십시오.</translation>
    </message>
    <message>
        <source>This sandbox does not take people of a real directory.</source>
        <translation>이 샌드박스는 실제 디렉터리의 사용자를 받지 않습니다.</translation>
    </message>
    <message>
        <source>It is for trying things out, and the directory is not on this machine.</source>
        <translation>샌드박스는 시험용이며 디렉터리가 이 컴퓨터에 있지 않습니다.</translation>
    </message>
    <message>
        <source>If this is meant, type the domain&apos;s name on the sandbox&apos;s page of agents.</source>
        <translation>의도한 것이라면 샌드박스의 에이전트 페이지에 도메인 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The service has no account “{name}”.</source>
        <translation>서비스에 “{name}” 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the user name or the mail address of an account in the service.</source>
        <translation>서비스에 있는 계정의 사용자 이름 또는 메일 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>No invitations were sent.</source>
        <translation>초대를 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Mail notifications are switched off in the service.</source>
        <translation>서비스에서 메일 알림이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Switch them on, then send the invitations again.</source>
        <translation>메일 알림을 켠 후 초대를 다시 보내십시오.</translation>
    </message>
    <message>
        <source>This program does not know the provider “{provider}”.</source>
        <translation>이 프로그램은 공급자 “{provider}”을(를) 알지 못합니다.</translation>
    </message>
    <message>
        <source>The key or the settings were made for a newer version.</source>
        <translation>키 또는 설정이 더 새로운 버전용으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>이 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The sign-in to the service has ended.</source>
        <translation>서비스 로그인이 종료되었습니다.</translation>
    </message>
    <message>
        <source>It was withdrawn or has expired.</source>
        <translation>철회되었거나 만료되었습니다.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the web page.</source>
        <translation>웹 페이지에서 로그인이 거부되었습니다.</translation>
    </message>
    <message>
        <source>Somebody chose to deny it there.</source>
        <translation>웹 페이지에서 누군가 거부를 선택했습니다.</translation>
    </message>
    <message>
        <source>Get a new code and approve it.</source>
        <translation>새 코드를 받아 승인하십시오.</translation>
    </message>
    <message>
        <source>{account} belongs to {organization}, and the installation key to {wanted}.</source>
        <translation>{account}은(는) {organization}에 속하지만 설치 키는 {wanted}의 것입니다.</translation>
    </message>
    <message>
        <source>Somebody signed in with an account of another organization. Its sign-in was revoked.</source>
        <translation>다른 조직의 계정으로 로그인했습니다. 해당 로그인은 해지되었습니다.</translation>
    </message>
    <message>
        <source>Get a new code, and sign in as an administrator of {wanted}.</source>
        <translation>새 코드를 받아 {wanted}의 관리자로 로그인하십시오.</translation>
    </message>
    <message>
        <source>{account} may not manage people: its role is “{role}”.</source>
        <translation>{account}은(는) 사용자를 관리할 수 없습니다. 이 계정의 역할은 “{role}”입니다.</translation>
    </message>
    <message>
        <source>A connection needs one of these roles: {needed}. The sign-in was revoked.</source>
        <translation>연결에는 다음 역할 중 하나가 필요합니다: {needed}. 로그인은 해지되었습니다.</translation>
    </message>
    <message>
        <source>Get a new code and sign in with such an account, or have the role given to this one.</source>
        <translation>새 코드를 받아 해당 역할이 있는 계정으로 로그인하거나 이 계정에 역할을 부여하십시오.</translation>
    </message>
    <message>
        <source>The service wants the sign-in to happen at {url}, which is not a safe address.</source>
        <translation>서비스가 안전하지 않은 주소 {url}에서 로그인하도록 요구합니다.</translation>
    </message>
    <message>
        <source>A sign-in page has an HTTPS address.</source>
        <translation>로그인 페이지의 주소는 HTTPS여야 합니다.</translation>
    </message>
    <message>
        <source>The service&apos;s answer about the sign-in cannot be used.</source>
        <translation>로그인에 대한 서비스의 응답을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Something that belongs to it is missing.</source>
        <translation>응답에 있어야 할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This service has no sign-in.</source>
        <translation>이 서비스에는 로그인이 없습니다.</translation>
    </message>
    <message>
        <source>Plain SCIM 2.0 knows a token only.</source>
        <translation>일반 SCIM 2.0은 토큰만 사용합니다.</translation>
    </message>
    <message>
        <source>Enter the SCIM token of the service.</source>
        <translation>서비스의 SCIM 토큰을 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} is no accounts server of Zoho.</source>
        <translation>{host}은(는) Zoho의 계정 서버가 아닙니다.</translation>
    </message>
    <message>
        <source>It does not list Zoho&apos;s data centres.</source>
        <translation>Zoho의 데이터 센터 목록을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Use the address of the data centre where the OAuth client was made, such as https://accounts.zoho.eu.</source>
        <translation>OAuth 클라이언트를 만든 데이터 센터의 주소(예: https://accounts.zoho.eu)를 사용하십시오.</translation>
    </message>
    <message>
        <source>The account lives in the data centre “{location}”, which is not known.</source>
        <translation>계정이 알 수 없는 데이터 센터 “{location}”에 있습니다.</translation>
    </message>
    <message>
        <source>The accounts server does not list it.</source>
        <translation>계정 서버의 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Sign in with an account of another data centre, or update this program.</source>
        <translation>다른 데이터 센터의 계정으로 로그인하거나 이 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The client secret is not there.</source>
        <translation>클라이언트 암호가 없습니다.</translation>
    </message>
    <message>
        <source>Zoho wants it for each sign-in, and the key does not carry it.</source>
        <translation>Zoho는 로그인할 때마다 이를 요구하지만 키에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Copy it from Zoho&apos;s API console.</source>
        <translation>Zoho의 API console에서 복사하십시오.</translation>
    </message>
    <message>
        <source>{host} does not accept the client secret.</source>
        <translation>{host}이(가) 클라이언트 암호를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>It was copied in part, was made anew, or belongs to another data centre.</source>
        <translation>일부만 복사되었거나, 새로 만들어졌거나, 다른 데이터 센터의 것입니다.</translation>
    </message>
    <message>
        <source>Go back to the installation key and enter the client secret from Zoho&apos;s API console.</source>
        <translation>설치 키 단계로 돌아가 Zoho의 API console에 있는 클라이언트 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The service does not accept this program as its client.</source>
        <translation>서비스가 이 프로그램을 클라이언트로 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The client id in the key or the settings is wrong, or was withdrawn.</source>
        <translation>키 또는 설정의 클라이언트 ID가 잘못되었거나 철회되었습니다.</translation>
    </message>
    <message>
        <source>Ask for a new installation key.</source>
        <translation>새 설치 키를 요청하십시오.</translation>
    </message>
    <message>
        <source>The account is no longer in the service.</source>
        <translation>계정이 더 이상 서비스에 없습니다.</translation>
    </message>
    <message>
        <source>It was deleted there.</source>
        <translation>서비스에서 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The next run decides anew what happens with this person.</source>
        <translation>다음 실행에서 이 사용자에게 수행할 작업을 다시 결정합니다.</translation>
    </message>
    <message>
        <source>“{name}” in the service has a value that must be unique.</source>
        <translation>서비스의 “{name}”에 고유해야 하는 값이 있습니다.</translation>
    </message>
    <message>
        <source>Another account has the same user name or mail address.</source>
        <translation>다른 계정의 사용자 이름 또는 메일 주소가 같습니다.</translation>
    </message>
    <message>
        <source>Change one of the two, or let the two be linked.</source>
        <translation>둘 중 하나를 변경하거나 둘을 연결하십시오.</translation>
    </message>
    <message>
        <source>{count} accounts in the service have “{value}”.</source>
        <translation>서비스의 계정 {count}개에 “{value}”이(가) 있습니다.</translation>
    </message>
    <message>
        <source>It cannot be told which one is meant.</source>
        <translation>어느 계정인지 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make the value unique in the service.</source>
        <translation>서비스에서 값을 고유하게 만드십시오.</translation>
    </message>
    <message>
        <source>The service did not accept this object.</source>
        <translation>서비스가 이 개체를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>One of its values is not allowed there; the technical details name it.</source>
        <translation>서비스에서 허용되지 않는 값이 있습니다. 기술 세부 정보에 해당 값이 있습니다.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory, or map another attribute.</source>
        <translation>Active Directory에서 값을 수정하거나 다른 특성을 매핑하십시오.</translation>
    </message>
    <message>
        <source>The service failed on this object with an error of its own ({status}).</source>
        <translation>서비스가 이 개체를 처리하는 중 자체 오류가 발생했습니다({status}).</translation>
    </message>
    <message>
        <source>The next run tries again. If it stays so, tell the operator of the service.</source>
        <translation>다음 실행에서 다시 시도합니다. 계속되면 서비스 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The service keeps this account, because it owns the connection.</source>
        <translation>이 계정은 연결을 소유하므로 서비스가 유지합니다.</translation>
    </message>
    <message>
        <source>What was asked is pending until somebody else is the owner.</source>
        <translation>요청한 작업은 다른 계정이 소유자가 될 때까지 대기합니다.</translation>
    </message>
    <message>
        <source>Change the owner first.</source>
        <translation>먼저 소유자를 변경하십시오.</translation>
    </message>
    <message>
        <source>In a selected unit.</source>
        <translation>선택한 OU에 있음.</translation>
    </message>
    <message>
        <source>No criteria: everything in the selected units is synced.</source>
        <translation>기준 없음: 선택한 OU의 모든 항목이 동기화됩니다.</translation>
    </message>
    <message>
        <source>Meets the criteria.</source>
        <translation>기준을 충족합니다.</translation>
    </message>
    <message>
        <source>Meets the criteria by “{attribute}”.</source>
        <translation>“{attribute}”(으)로 기준을 충족합니다.</translation>
    </message>
    <message>
        <source>Left out: Active Directory needs this object for itself.</source>
        <translation>제외됨: Active Directory 자체에 필요한 개체입니다.</translation>
    </message>
    <message>
        <source>It is marked as a critical system object.</source>
        <translation>중요한 시스템 개체로 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>Left out: this is the domain&apos;s Kerberos key account, not a person.</source>
        <translation>제외됨: 사용자가 아니라 도메인의 Kerberos 키 계정입니다.</translation>
    </message>
    <message>
        <source>Left out: this is a managed service account, not a person.</source>
        <translation>제외됨: 사용자가 아니라 관리 서비스 계정입니다.</translation>
    </message>
    <message>
        <source>Left out: this is a computer account.</source>
        <translation>제외됨: 컴퓨터 계정입니다.</translation>
    </message>
    <message>
        <source>Left out: this account belongs to a trust with another domain.</source>
        <translation>제외됨: 다른 도메인과의 트러스트에 속한 계정입니다.</translation>
    </message>
    <message>
        <source>Users are not selected for the sync.</source>
        <translation>사용자가 동기화 대상으로 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>Distribution groups are not selected for the sync.</source>
        <translation>배포 그룹이 동기화 대상으로 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>Security groups are not selected for the sync.</source>
        <translation>보안 그룹이 동기화 대상으로 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>No unit is selected, so nothing is synced.</source>
        <translation>선택한 OU가 없으므로 아무것도 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Not in any selected unit.</source>
        <translation>선택한 OU에 없음.</translation>
    </message>
    <message>
        <source>In a unit that is not selected: {unit}.</source>
        <translation>선택하지 않은 OU에 있음: {unit}.</translation>
    </message>
    <message>
        <source>In a new unit that nobody has decided on yet: {unit}.</source>
        <translation>아직 결정되지 않은 새 OU에 있음: {unit}.</translation>
    </message>
    <message>
        <source>Decide whether the unit is synced. Until then nothing changes for those in it.</source>
        <translation>이 OU를 동기화할지 결정하십시오. 그때까지 이 OU의 대상은 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>In a new unit, and new units are not synced: {unit}.</source>
        <translation>새 OU에 있으며 새 OU는 동기화되지 않음: {unit}.</translation>
    </message>
    <message>
        <source>Select the unit to sync it.</source>
        <translation>동기화하려면 이 OU를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{attribute}” is not “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”입니다.</translation>
    </message>
    <message>
        <source>“{attribute}” does not start with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” does not end with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}”에 “{value}”이(가) 포함되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” contains “{value}”.</source>
        <translation>“{attribute}”에 “{value}”이(가) 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty.</source>
        <translation>“{attribute}”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is not empty.</source>
        <translation>“{attribute}”이(가) 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>None of the conditions is met: {attributes}.</source>
        <translation>충족하는 조건이 없습니다: {attributes}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read as text, so the criteria cannot be decided.</source>
        <translation>“{attribute}”을(를) 텍스트로 읽을 수 없으므로 기준을 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>The value holds bytes that are not UTF-8.</source>
        <translation>값에 UTF-8이 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>Correct the value in Active Directory. Until then nothing changes here.</source>
        <translation>Active Directory에서 값을 수정하십시오. 그때까지 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>The custom LDAP query does not find this user.</source>
        <translation>사용자 지정 LDAP 쿼리가 이 사용자를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The custom LDAP query was not answered, so nothing changes for this user.</source>
        <translation>사용자 지정 LDAP 쿼리에 응답이 없었으므로 이 사용자는 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>The next run asks it again.</source>
        <translation>다음 실행에서 다시 조회합니다.</translation>
    </message>
    <message>
        <source>A group of conditions is empty.</source>
        <translation>조건 그룹이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Add a condition to it, or remove the group.</source>
        <translation>조건을 추가하거나 그룹을 제거하십시오.</translation>
    </message>
    <message>
        <source>A condition has no field.</source>
        <translation>조건에 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or remove the condition.</source>
        <translation>목록에서 특성을 선택하거나 조건을 제거하십시오.</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be a condition.</source>
        <translation>“{attribute}”은(는) 비밀을 포함하므로 조건으로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Passwords are never read.</source>
        <translation>암호는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another attribute.</source>
        <translation>다른 특성을 선택하십시오.</translation>
    </message>
    <message>
        <source>The value for “{attribute}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{attribute}”의 값이 너무 깁니다. {length}자이며 {limit}자까지 허용됩니다.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>값을 줄이십시오.</translation>
    </message>
    <message>
        <source>Choose another attribute; memberOf names the groups of a user.</source>
        <translation>다른 특성을 선택하십시오. 사용자의 그룹 이름은 memberOf에 있습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute.</source>
        <translation>“{attribute}”은(는) 특성 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens, and begin with a letter.</source>
        <translation>이름은 문자, 숫자 및 하이픈으로 이루어지며 문자로 시작합니다.</translation>
    </message>
    <message>
        <source>Choose an attribute from the list, or type its LDAP name.</source>
        <translation>목록에서 특성을 선택하거나 LDAP 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The condition on “{attribute}” has no value.</source>
        <translation>“{attribute}” 조건에 값이 없습니다.</translation>
    </message>
    <message>
        <source>“{field}” cannot be mapped.</source>
        <translation>“{field}”은(는) 매핑할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sync itself decides it: the link, the state and the members of an account.</source>
        <translation>계정의 연결, 상태 및 구성원은 동기화가 직접 결정합니다.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>이 행을 제거하십시오.</translation>
    </message>
    <message>
        <source>The service has no field “{field}”.</source>
        <translation>서비스에 “{field}” 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Choose a field from the list.</source>
        <translation>목록에서 필드를 선택하십시오.</translation>
    </message>
    <message>
        <source>“{field}” is mapped twice.</source>
        <translation>“{field}”이(가) 두 번 매핑되었습니다.</translation>
    </message>
    <message>
        <source>“{field}” is required and not mapped.</source>
        <translation>필수 필드 “{field}”이(가) 매핑되지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from.</source>
        <translation>값을 가져올 특성을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody and cannot be a fixed value.</source>
        <translation>“{field}”은(는) 모든 대상에서 서로 달라야 하므로 고정 값을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is empty.</source>
        <translation>“{field}”의 고정 값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type a value, or remove this row.</source>
        <translation>값을 입력하거나 이 행을 제거하십시오.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}”의 고정 값이 너무 깁니다. {length}자이며 {limit}자까지 허용됩니다.</translation>
    </message>
    <message>
        <source>It was probably pasted by mistake.</source>
        <translation>실수로 붙여 넣은 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Type the value instead of pasting it.</source>
        <translation>붙여 넣지 말고 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>“{field}” has no source.</source>
        <translation>“{field}”에 원본이 없습니다.</translation>
    </message>
    <message>
        <source>Choose the attribute that it comes from, or remove this row.</source>
        <translation>값을 가져올 특성을 선택하거나 이 행을 제거하십시오.</translation>
    </message>
    <message>
        <source>“{field}” has a fixed value and a source; only one can be used.</source>
        <translation>“{field}”에 고정 값과 원본이 모두 있습니다. 하나만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove the source, or choose another transform.</source>
        <translation>원본을 제거하거나 다른 변환을 선택하십시오.</translation>
    </message>
    <message>
        <source>“{field}” has more than one source, but its transform takes one.</source>
        <translation>“{field}”에 원본이 둘 이상이지만 변환은 하나만 사용합니다.</translation>
    </message>
    <message>
        <source>Several sources: {count}.</source>
        <translation>여러 원본: {count}개.</translation>
    </message>
    <message>
        <source>“{attribute}” is not the name of an attribute (field “{field}”).</source>
        <translation>“{attribute}”은(는) 특성 이름이 아닙니다(필드 “{field}”).</translation>
    </message>
    <message>
        <source>“{attribute}” holds a secret and cannot be synced (field “{field}”).</source>
        <translation>“{attribute}”은(는) 비밀을 포함하므로 동기화할 수 없습니다(필드 “{field}”).</translation>
    </message>
    <message>
        <source>The transform of “{field}” has the wrong number of arguments: {count}.</source>
        <translation>“{field}”의 변환에 인수 개수가 잘못되었습니다: {count}.</translation>
    </message>
    <message>
        <source>Choose the transform again and fill in what it asks for.</source>
        <translation>변환을 다시 선택하고 필요한 값을 입력하십시오.</translation>
    </message>
    <message>
        <source>“{value}” is not a position or length (field “{field}”).</source>
        <translation>“{value}”은(는) 위치나 길이가 아닙니다(필드 “{field}”).</translation>
    </message>
    <message>
        <source>Characters are counted from 1.</source>
        <translation>문자는 1부터 셉니다.</translation>
    </message>
    <message>
        <source>Type a whole number from 1 up.</source>
        <translation>1 이상의 정수를 입력하십시오.</translation>
    </message>
    <message>
        <source>The text to replace in “{field}” is empty.</source>
        <translation>“{field}”에서 바꿀 텍스트가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type the text that is to be replaced.</source>
        <translation>바꿀 텍스트를 입력하십시오.</translation>
    </message>
    <message>
        <source>Suggested: people sign in with their mail address; without one, their principal name.</source>
        <translation>제안됨: 사용자는 메일 주소로 로그인하며, 메일 주소가 없으면 사용자 계정 이름(UPN)으로 로그인합니다.</translation>
    </message>
    <message>
        <source>Suggested: the attribute has the same name.</source>
        <translation>제안됨: 특성의 이름이 같습니다.</translation>
    </message>
    <message>
        <source>Suggested: the attribute is meant for this.</source>
        <translation>제안됨: 이 용도로 만들어진 특성입니다.</translation>
    </message>
    <message>
        <source>Suggested: the two-letter code, which the field asks for.</source>
        <translation>제안됨: 필드가 요구하는 두 글자 코드입니다.</translation>
    </message>
    <message>
        <source>Suggested: the name in the address book; without one, the group&apos;s name.</source>
        <translation>제안됨: 주소록의 이름이며, 없으면 그룹의 이름입니다.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>필드가 모두 채워져 있습니다.</translation>
    </message>
    <message>
        <source>“{field}” is required and empty.</source>
        <translation>필수 필드 “{field}”이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>None of these attributes has a value: {sources}.</source>
        <translation>다음 특성 중 값이 있는 것이 없습니다: {sources}.</translation>
    </message>
    <message>
        <source>Fill one in for this object, or map another attribute.</source>
        <translation>이 개체에 값을 입력하거나 다른 특성을 매핑하십시오.</translation>
    </message>
    <message>
        <source>“{field}” is too long: {length} characters, and {limit} are allowed.</source>
        <translation>“{field}”이(가) 너무 깁니다. {length}자이며 {limit}자까지 허용됩니다.</translation>
    </message>
    <message>
        <source>It was probably pasted or imported by mistake.</source>
        <translation>실수로 붙여 넣거나 가져온 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory.</source>
        <translation>Active Directory에서 값을 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>“{field}” holds an invisible character: {character}.</source>
        <translation>“{field}”에 보이지 않는 문자가 있습니다: {character}.</translation>
    </message>
    <message>
        <source>Two names could look the same and differ.</source>
        <translation>두 이름이 같아 보이면서 서로 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Type the value again in Active Directory instead of pasting it.</source>
        <translation>Active Directory에서 붙여 넣지 말고 값을 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>“{field}” must be unique, and “{value}” is also claimed by {others}.</source>
        <translation>“{field}”은(는) 고유해야 하지만 “{value}”을(를) {others}도 사용합니다.</translation>
    </message>
    <message>
        <source>Correct the value of one of them in Active Directory.</source>
        <translation>Active Directory에서 그중 하나의 값을 수정하십시오.</translation>
    </message>
    <message>
        <source>New: has no account in the service yet.</source>
        <translation>신규: 아직 서비스에 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Was deleted in the service, but is still in Active Directory and selected.</source>
        <translation>서비스에서 삭제되었지만 Active Directory에 아직 있으며 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>Links the existing account {account}.</source>
        <translation>기존 계정 {account}을(를) 연결합니다.</translation>
    </message>
    <message>
        <source>Links the account {account}: it was made anew in the service, in the place of one that is gone.</source>
        <translation>{account} 계정을 연결합니다. 없어진 계정을 대신하여 서비스에서 새로 만들어진 계정입니다.</translation>
    </message>
    <message>
        <source>The account {account} belongs to {holder}.</source>
        <translation>{account} 계정은 {holder}의 것입니다.</translation>
    </message>
    <message>
        <source>It is linked to that object of the directory, or carries its identifier, {other}.</source>
        <translation>해당 디렉터리 개체에 연결되어 있거나 그 식별자 {other}을(를) 가지고 있습니다.</translation>
    </message>
    <message>
        <source>Decide who it belongs to, and correct the external id or the name in the service.</source>
        <translation>누구의 계정인지 결정하고 서비스에서 외부 ID 또는 이름을 수정하십시오.</translation>
    </message>
    <message>
        <source>The account {account} is left behind by {holder}, and is not handed over by itself.</source>
        <translation>{account} 계정은 {holder}이(가) 남긴 것이며 자동으로 넘겨주지 않습니다.</translation>
    </message>
    <message>
        <source>{holder} ({other}) is no longer in Active Directory, or no longer synced. Who has the same name or mail now can be the same person, made anew, or somebody else.</source>
        <translation>{holder}({other})은(는) 더 이상 Active Directory에 없거나 더 이상 동기화되지 않습니다. 지금 같은 이름이나 메일을 가진 대상은 새로 만들어진 같은 사람일 수도 있고 다른 사람일 수도 있습니다.</translation>
    </message>
    <message>
        <source>For the same person, set the external id of the account to {own}: the next run links it. For somebody else, rename or delete the account in the service.</source>
        <translation>같은 사람이면 계정의 외부 ID를 {own}(으)로 설정하십시오. 다음 실행에서 연결됩니다. 다른 사람이면 서비스에서 계정의 이름을 바꾸거나 삭제하십시오.</translation>
    </message>
    <message>
        <source>The account {account} carries an external id that nobody in this directory has: {other}.</source>
        <translation>{account} 계정의 외부 ID를 가진 대상이 이 디렉터리에 없습니다: {other}.</translation>
    </message>
    <message>
        <source>It was probably made by the sync of another directory, or by another program.</source>
        <translation>다른 디렉터리의 동기화나 다른 프로그램이 만든 것으로 보입니다.</translation>
    </message>
    <message>
        <source>If it belongs to this person or group, set its external id to {own}, or empty it: the next run links it.</source>
        <translation>이 사용자 또는 그룹의 계정이면 외부 ID를 {own}(으)로 설정하거나 비우십시오. 다음 실행에서 연결됩니다.</translation>
    </message>
    <message>
        <source>Is selected again, and synced from now on.</source>
        <translation>다시 선택되어 지금부터 동기화됩니다.</translation>
    </message>
    <message>
        <source>Values have changed.</source>
        <translation>값이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Members have changed.</source>
        <translation>구성원이 변경되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{members_elsewhere} of its members were not read: contacts, computers, or objects that this account may not see.</source>
        <translation>
            <numerusform>구성원 중 {members_elsewhere}개를 읽지 않았습니다. 연락처, 컴퓨터 또는 이 계정이 볼 수 없는 개체입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to do: the account is disabled already.</source>
        <translation>할 일 없음: 계정이 이미 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>Enabled in Active Directory and selected.</source>
        <translation>Active Directory에서 활성화되어 있으며 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>Was disabled in the service, but is enabled in Active Directory.</source>
        <translation>서비스에서 비활성화되었지만 Active Directory에서는 활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory.</source>
        <translation>Active Directory에서 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>The account has expired in Active Directory.</source>
        <translation>Active Directory에서 계정이 만료되었습니다.</translation>
    </message>
    <message>
        <source>No longer in Active Directory.</source>
        <translation>더 이상 Active Directory에 없습니다.</translation>
    </message>
    <message>
        <source>No longer in Active Directory. Only disabled: {claimant} has the same name or mail there.</source>
        <translation>더 이상 Active Directory에 없습니다. Active Directory에서 {claimant}의 이름이나 메일이 같으므로 비활성화만 합니다.</translation>
    </message>
    <message>
        <source>The two can be one person who was deleted and made anew, and deleting the account would be for good.</source>
        <translation>삭제된 후 새로 만들어진 같은 사람일 수 있으며, 계정을 삭제하면 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Settle the conflict of {claimant}, or delete this account in the service.</source>
        <translation>{claimant}의 충돌을 해결하거나 서비스에서 이 계정을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Neither in Active Directory nor in the service.</source>
        <translation>Active Directory에도 서비스에도 없습니다.</translation>
    </message>
    <message>
        <source>Held back by an administrator until released.</source>
        <translation>관리자가 해제할 때까지 보류합니다.</translation>
    </message>
    <message>
        <source>In quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>격리됨: {cause} {next_try} 이후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Correct the cause; a change of the object or of the settings is sent at once. To try it as it is, use the command quarantine with --retry.</source>
        <translation>원인을 수정하십시오. 개체 또는 설정이 변경되면 즉시 전송됩니다. 그대로 다시 시도하려면 quarantine 명령을 --retry와 함께 사용하십시오.</translation>
    </message>
    <message>
        <source>Correct the cause, or use the command quarantine with --retry to try them at once.</source>
        <translation>원인을 수정하거나, 즉시 다시 시도하려면 quarantine 명령을 --retry와 함께 사용하십시오.</translation>
    </message>
    <message>
        <source>Stays active: this account owns the connection.</source>
        <translation>활성 상태 유지: 이 계정이 연결을 소유합니다.</translation>
    </message>
    <message>
        <source>The owner is never disabled or deleted by a sync.</source>
        <translation>소유자는 동기화로 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Stays as it is: it is not known which account owns the connection.</source>
        <translation>그대로 유지: 어느 계정이 연결을 소유하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Until it is known, nobody is disabled, deleted or taken out of a group.</source>
        <translation>알 수 있을 때까지 아무도 비활성화되거나, 삭제되거나, 그룹에서 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Name the owner&apos;s account in the settings.</source>
        <translation>설정에서 소유자의 계정을 지정하십시오.</translation>
    </message>
    <message>
        <source>Stays as it is: the directory could not be read completely.</source>
        <translation>그대로 유지: 디렉터리를 완전히 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>What could not be read may still be there.</source>
        <translation>읽을 수 없었던 항목이 여전히 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>See the result of the run for what was missing.</source>
        <translation>누락된 항목은 실행 결과를 참조하십시오.</translation>
    </message>
    <message>
        <source>Found in Active Directory: {dn}.</source>
        <translation>Active Directory에서 찾음: {dn}.</translation>
    </message>
    <message>
        <source>Not found in Active Directory.</source>
        <translation>Active Directory에서 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Linked to an account in the service.</source>
        <translation>서비스의 계정에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>An account that fits exists in the service: {account}.</source>
        <translation>일치하는 계정이 서비스에 있습니다: {account}.</translation>
    </message>
    <message>
        <source>Not linked to an account.</source>
        <translation>계정에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A part of the directory was not read: the controller referred to another server.</source>
        <translation>디렉터리의 일부를 읽지 않았습니다. 컨트롤러가 다른 서버를 참조하도록 안내했습니다.</translation>
    </message>
    <message>
        <source>Parts of another domain lie beneath the base that was read.</source>
        <translation>읽은 기준 위치 아래에 다른 도메인의 일부가 있습니다.</translation>
    </message>
    <message>
        <source>Choose a base within one domain.</source>
        <translation>한 도메인 안의 기준 위치를 선택하십시오.</translation>
    </message>
    <message>
        <source>The controller cut the answer short at its size limit.</source>
        <translation>컨트롤러가 크기 제한에서 응답을 잘랐습니다.</translation>
    </message>
    <message>
        <source>Lower the page size, or raise the limit on the controller.</source>
        <translation>페이지 크기를 줄이거나 컨트롤러의 제한을 늘리십시오.</translation>
    </message>
    <message>
        <source>Reading stopped before the last page.</source>
        <translation>마지막 페이지 전에 읽기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The connection ended, or the controller lost its place.</source>
        <translation>연결이 끊어졌거나 컨트롤러가 읽던 위치를 잃었습니다.</translation>
    </message>
    <message>
        <source>The next run reads again.</source>
        <translation>다음 실행에서 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The controller gave an object without its name or identifier.</source>
        <translation>컨트롤러가 이름 또는 식별자가 없는 개체를 보냈습니다.</translation>
    </message>
    <message>
        <source>It is damaged on the controller, or the answer was changed on its way.</source>
        <translation>컨트롤러에서 개체가 손상되었거나 응답이 중간에서 변경되었습니다.</translation>
    </message>
    <message>
        <source>The next run reads again. If it stays, look at this object on the controller.</source>
        <translation>다음 실행에서 다시 읽습니다. 계속되면 컨트롤러에서 이 개체를 확인하십시오.</translation>
    </message>
    <message>
        <source>The members of a large group were not read completely.</source>
        <translation>큰 그룹의 구성원을 모두 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Another controller answered in the middle of the read.</source>
        <translation>읽는 도중에 다른 컨트롤러가 응답했습니다.</translation>
    </message>
    <message>
        <source>Two controllers may differ for a while.</source>
        <translation>두 컨트롤러의 내용이 한동안 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>The next run reads again, from one controller.</source>
        <translation>다음 실행에서 컨트롤러 하나로 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The controller counts fewer changes than it did before.</source>
        <translation>컨트롤러가 계산한 변경 수가 이전보다 적습니다.</translation>
    </message>
    <message>
        <source>It was set back to an earlier state.</source>
        <translation>컨트롤러가 이전 상태로 되돌려졌습니다.</translation>
    </message>
    <message>
        <source>The next run compares everything.</source>
        <translation>다음 실행에서 모두 비교합니다.</translation>
    </message>
    <message>
        <source>A selected unit cannot be found.</source>
        <translation>선택한 OU를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it.</source>
        <translation>삭제되었거나 계정이 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the selection.</source>
        <translation>계정에 권한을 다시 부여하거나 선택에서 OU를 제거하십시오.</translation>
    </message>
    <message>
        <source>Somebody cannot be read any more, although a group still names them.</source>
        <translation>그룹에는 아직 이름이 있지만 더 이상 읽을 수 없는 사용자가 있습니다.</translation>
    </message>
    <message>
        <source>Whoever is deleted is in no group any more: the account has lost its right to read them, or the unit that they are in.</source>
        <translation>삭제된 사용자는 어떤 그룹에도 없습니다. 계정이 해당 사용자 또는 그 사용자가 있는 OU를 읽는 권한을 잃었습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back.</source>
        <translation>계정에 권한을 다시 부여하십시오.</translation>
    </message>
    <message>
        <source>The service listed fewer accounts than it has.</source>
        <translation>서비스가 실제보다 적은 계정을 나열했습니다.</translation>
    </message>
    <message>
        <source>The next run lists again.</source>
        <translation>다음 실행에서 다시 나열합니다.</translation>
    </message>
    <message>
        <source>More than on an ordinary day: {count}, and {limit} pass without asking.</source>
        <translation>평소보다 많음: {count}개이며 묻지 않고 통과하는 수는 {limit}개입니다.</translation>
    </message>
    <message>
        <source>A filter, a unit or a permission may have changed, or this is meant.</source>
        <translation>필터, OU 또는 권한이 변경되었거나 의도한 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Look through the rows, then approve or reject exactly these.</source>
        <translation>행을 검토한 후 정확히 이 항목들을 승인하거나 거절하십시오.</translation>
    </message>
    <message>
        <source>Active Directory gave far fewer objects than before.</source>
        <translation>Active Directory가 이전보다 훨씬 적은 개체를 반환했습니다.</translation>
    </message>
    <message>
        <source>A unit was emptied, a permission was lost, or the base has changed.</source>
        <translation>OU가 비워졌거나, 권한을 잃었거나, 기준 위치가 변경되었습니다.</translation>
    </message>
    <message>
        <source>Find out why before anything is approved.</source>
        <translation>승인하기 전에 이유를 확인하십시오.</translation>
    </message>
    <message>
        <source>Active Directory gave no object at all.</source>
        <translation>Active Directory가 개체를 하나도 반환하지 않았습니다.</translation>
    </message>
    <message>
        <source>The base is wrong, or the account may no longer read it.</source>
        <translation>기준 위치가 잘못되었거나 계정이 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the connection and the account&apos;s rights.</source>
        <translation>연결과 계정의 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day.</source>
        <translation>“{value}”은(는) 시각이 아닙니다.</translation>
    </message>
    <message>
        <source>Type it as hours and minutes, such as 02:00.</source>
        <translation>02:00과 같이 시와 분으로 입력하십시오.</translation>
    </message>
    <message>
        <source>There is no time zone “{value}”.</source>
        <translation>표준 시간대 “{value}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Choose one from the list, such as Europe/Berlin.</source>
        <translation>목록에서 선택하십시오(예: Europe/Berlin).</translation>
    </message>
    <message>
        <source>Changes cannot be read every {value} minutes.</source>
        <translation>{value}분마다 변경 내용을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose from {least} to {most} minutes.</source>
        <translation>{least}분에서 {most}분 사이로 선택하십시오.</translation>
    </message>
    <message>
        <source>No day of the week is chosen.</source>
        <translation>선택한 요일이 없습니다.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>{value} is not a day of the month.</source>
        <translation>{value}은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>Choose from 1 to 31; shorter months use their last day.</source>
        <translation>1에서 31 사이로 선택하십시오. 짧은 달에는 말일을 사용합니다.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>비활성화</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>동기화 중지</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시됨</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Remove from a group</source>
        <translation>그룹에서 제거</translation>
    </message>
    <message>
        <source>New user name</source>
        <translation>새 사용자 이름</translation>
    </message>
    <message>
        <source>The directory has not been read yet.</source>
        <translation>디렉터리를 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Numbers and samples are taken from the last pass over the directory.</source>
        <translation>수와 예는 마지막으로 디렉터리를 읽은 결과에서 가져옵니다.</translation>
    </message>
    <message>
        <source>The value of “{attribute}” is not known yet.</source>
        <translation>“{attribute}”의 값을 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The last pass over the directory did not ask for this attribute.</source>
        <translation>마지막으로 디렉터리를 읽을 때 이 특성을 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>The sync database was written by a newer version of this program.</source>
        <translation>동기화 데이터베이스가 이 프로그램의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>{path} has format {found}; this version knows formats up to {known}.</source>
        <translation>{path}의 형식은 {found}이며 이 버전은 형식 {known}까지 지원합니다.</translation>
    </message>
    <message>
        <source>Install the newer version again. The file was not changed.</source>
        <translation>더 새로운 버전을 다시 설치하십시오. 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The sync database is damaged.</source>
        <translation>동기화 데이터베이스가 손상되었습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read as the database of this program. The file was not changed.</source>
        <translation>{path}을(를) 이 프로그램의 데이터베이스로 읽을 수 없습니다. 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away: the next run then finds everybody in the service by their anchor and links them again.</source>
        <translation>백업에서 복원하거나 파일을 다른 곳으로 옮기십시오. 그러면 다음 실행에서 앵커로 서비스의 모든 대상을 찾아 다시 연결합니다.</translation>
    </message>
    <message>
        <source>The sync database cannot be opened for writing.</source>
        <translation>동기화 데이터베이스를 쓰기용으로 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This account may not write to {path} or its folder.</source>
        <translation>이 계정은 {path} 또는 해당 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the account that runs the sync the right to write there.</source>
        <translation>동기화를 실행하는 계정에 쓰기 권한을 부여하십시오.</translation>
    </message>
    <message>
        <source>The sync database is locked by another program.</source>
        <translation>동기화 데이터베이스를 다른 프로그램이 잠갔습니다.</translation>
    </message>
    <message>
        <source>Something has kept {path} locked for too long, a backup for example.</source>
        <translation>백업과 같은 작업이 {path}을(를) 너무 오래 잠그고 있습니다.</translation>
    </message>
    <message>
        <source>The sync tries again by itself.</source>
        <translation>동기화가 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The disk failed while the sync database was read or written.</source>
        <translation>동기화 데이터베이스를 읽거나 쓰는 동안 디스크 오류가 발생했습니다.</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>파일은 {path}입니다.</translation>
    </message>
    <message>
        <source>Check the disk. The sync tries again by itself.</source>
        <translation>디스크를 확인하십시오. 동기화가 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>There is no such plan: {plan}.</source>
        <translation>이러한 계획이 없습니다: {plan}.</translation>
    </message>
    <message>
        <source>It was replaced by a newer one, or the ID is mistyped.</source>
        <translation>더 새로운 계획으로 대체되었거나 ID를 잘못 입력했습니다.</translation>
    </message>
    <message>
        <source>Make a new preview.</source>
        <translation>새 미리 보기를 만드십시오.</translation>
    </message>
    <message>
        <source>This plan is out of date, so nothing was sent.</source>
        <translation>이 계획은 오래되었으므로 아무것도 전송하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is {age_h} hours old, or since then the directory has been read again or the settings have been changed.</source>
        <translation>만든 지 {age_h}시간이 지났거나, 그 이후 디렉터리를 다시 읽었거나 설정이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Make a new preview and apply that one.</source>
        <translation>새 미리 보기를 만들어 그 계획을 적용하십시오.</translation>
    </message>
    <message>
        <source>There is no such held set of changes: {hold}.</source>
        <translation>이러한 보류된 변경 집합이 없습니다: {hold}.</translation>
    </message>
    <message>
        <source>A newer plan has replaced it, or the ID is mistyped.</source>
        <translation>더 새로운 계획으로 대체되었거나 ID를 잘못 입력했습니다.</translation>
    </message>
    <message>
        <source>“identity-connect holds” lists what waits now.</source>
        <translation>“identity-connect holds”를 실행하면 현재 대기 중인 항목이 나열됩니다.</translation>
    </message>
    <message>
        <source>The organizational units changed while the directory was read.</source>
        <translation>디렉터리를 읽는 동안 조직 구성 단위(OU)가 변경되었습니다.</translation>
    </message>
    <message>
        <source>One was renamed or moved, or a new one waits for a decision, so it is not certain who belongs where. Nothing was changed.</source>
        <translation>OU의 이름이 바뀌었거나 이동되었거나 새 OU가 결정을 기다리고 있어 소속이 확실하지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Not synced: the service has no groups.</source>
        <translation>동기화되지 않음: 서비스에 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>The account {account} fits another object of the directory as well.</source>
        <translation>{account} 계정이 디렉터리의 다른 개체와도 일치합니다.</translation>
    </message>
    <message>
        <source>One is found by its name and the other by its mail address, or two groups have one name.</source>
        <translation>하나는 이름으로, 다른 하나는 메일 주소로 찾았거나 두 그룹의 이름이 같습니다.</translation>
    </message>
    <message>
        <source>Give the account the external id of the one that it belongs to, or change a name.</source>
        <translation>계정에 해당하는 대상의 외부 ID를 설정하거나 이름을 변경하십시오.</translation>
    </message>
    <message>
        <source>Nothing was taken away from {name}.</source>
        <translation>{name}에서 아무것도 제거하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read once more just before, the directory no longer says what the plan was made of.</source>
        <translation>직전에 다시 읽어 보니 디렉터리의 내용이 계획을 만들 때와 다릅니다.</translation>
    </message>
    <message>
        <source>The next run decides anew.</source>
        <translation>다음 실행에서 다시 결정합니다.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>1분 이내에 완료</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>약 {count}분 남음</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>약 {count}시간 남음</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>격리된 항목이 없습니다.</translation>
    </message>
    <message>
        <source>{group}: the member {member}</source>
        <translation>{group}: 구성원 {member}</translation>
    </message>
    <message numerus="yes">
        <source>{members_outside} of its members are not synced and therefore in no group: they are not selected, are disabled, or cannot be written.</source>
        <translation>
            <numerusform>구성원 중 {members_outside}명은 동기화되지 않아 그룹에 들어가지 않습니다. 선택되지 않았거나, 비활성화되었거나, 쓸 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{members_foreign} of its members belong to another domain or forest, and are not synced from this one: {foreign}.</source>
        <translation>
            <numerusform>구성원 중 {members_foreign}개는 다른 도메인 또는 포리스트에 속하므로 여기서 동기화되지 않습니다: {foreign}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service refused exactly this {tries} times, so it is not sent in every run.</source>
        <translation>
            <numerusform>서비스가 정확히 이 내용을 {tries}번 거부했으므로 실행할 때마다 전송하지는 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} memberships in quarantine: {cause} Tried again from {next_try} on.</source>
        <translation>
            <numerusform>구성원 자격 {count}개 격리됨: {cause} {next_try} 이후 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused by the service {tries} times, and so not sent in every run.</source>
        <translation>
            <numerusform>서비스가 {tries}번 거부했으므로 실행할 때마다 전송하지는 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records in quarantine: the service refused them. See the command quarantine.</source>
        <translation>
            <numerusform>격리된 레코드 {count}개: 서비스가 거부했습니다. quarantine 명령을 참조하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused {tries} times since {since}; tried again in the first run from {next_try} on.</source>
        <translation>
            <numerusform>{since} 이후 {tries}번 거부됨. {next_try} 이후의 첫 실행에서 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records will be sent again by the next run.</source>
        <translation>
            <numerusform>다음 실행에서 레코드 {count}개를 다시 전송합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing with this GUID is in quarantine: {guid}.</source>
        <translation>격리된 항목 중 이 GUID가 없습니다: {guid}.</translation>
    </message>
    <message>
        <source>It was sent since, is no longer to be sent, or the GUID is mistyped.</source>
        <translation>이미 전송되었거나, 더 이상 전송 대상이 아니거나, GUID를 잘못 입력했습니다.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>목록을 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The sync service is not running.</source>
        <translation>동기화 서비스가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody has taken the request within {seconds} seconds.</source>
        <translation>{seconds}초 안에 요청을 받은 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>Start the service, or run the sync from here.</source>
        <translation>서비스를 시작하거나 여기서 동기화를 실행하십시오.</translation>
    </message>
    <message>
        <source>The last run ended by a fault of this program.</source>
        <translation>마지막 실행이 이 프로그램의 결함으로 종료되었습니다.</translation>
    </message>
    <message>
        <source>The log has the details.</source>
        <translation>자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The sync tries again by itself. Send the log to support if it happens again.</source>
        <translation>동기화가 자동으로 다시 시도합니다. 다시 발생하면 로그를 지원 담당자에게 보내십시오.</translation>
    </message>
    <message>
        <source>The sync service does not know this request: {command}.</source>
        <translation>동기화 서비스가 이 요청을 알지 못합니다: {command}.</translation>
    </message>
    <message>
        <source>The unit {unit} is gone, together with people or groups who are synced.</source>
        <translation>동기화된 사용자 또는 그룹이 있는 OU {unit}이(가) 없어졌습니다.</translation>
    </message>
    <message>
        <source>If it was deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>OU가 삭제되었으면 정확히 이 행들을 승인하십시오. 그렇지 않으면 계정에 권한을 다시 부여하십시오.</translation>
    </message>
    <message>
        <source>They went with the unit {unit}, which was deleted on purpose.</source>
        <translation>의도적으로 삭제된 OU {unit}과(와) 함께 없어졌습니다.</translation>
    </message>
    <message>
        <source>A person has said so when the unit could no longer be found.</source>
        <translation>OU를 더 이상 찾을 수 없을 때 관리자가 그렇게 답했습니다.</translation>
    </message>
    <message>
        <source>Approve exactly these rows within a day, or reject them.</source>
        <translation>하루 안에 정확히 이 행들을 승인하거나 거절하십시오.</translation>
    </message>
    <message>
        <source>Half of the people of {unit} or more cannot be found any more.</source>
        <translation>{unit}의 사용자 중 절반 이상을 더 이상 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>They were deleted, or the account may no longer read them. Deleted objects are not shown to this account, so it cannot tell which.</source>
        <translation>삭제되었거나 계정이 더 이상 읽을 수 없습니다. 이 계정에는 삭제된 개체가 표시되지 않으므로 어느 쪽인지 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>If they were deleted, approve exactly these rows; if not, give the account its right back.</source>
        <translation>삭제되었으면 정확히 이 행들을 승인하십시오. 그렇지 않으면 계정에 권한을 다시 부여하십시오.</translation>
    </message>
    <message>
        <source>They cannot be found any more, and they are not among what was deleted.</source>
        <translation>더 이상 찾을 수 없으며 삭제된 개체에도 없습니다.</translation>
    </message>
    <message>
        <source>The account may no longer read them, or they are outside the base now.</source>
        <translation>계정이 더 이상 읽을 수 없거나 현재 기준 위치 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Look for them in Active Directory. If they are really gone, approve exactly these rows.</source>
        <translation>Active Directory에서 찾아보십시오. 실제로 없어졌으면 정확히 이 행들을 승인하십시오.</translation>
    </message>
    <message>
        <source>They are no longer where this sync reads, and they were not deleted.</source>
        <translation>이 동기화가 읽는 위치에 더 이상 없으며 삭제되지는 않았습니다.</translation>
    </message>
    <message>
        <source>They were moved to a part of the directory that is outside the base of the search.</source>
        <translation>디렉터리에서 검색 기준 위치 밖으로 이동되었습니다.</translation>
    </message>
    <message>
        <source>If they have really left, approve exactly these rows. If not, move them back, or let the search begin higher up.</source>
        <translation>실제로 이탈했으면 정확히 이 행들을 승인하십시오. 그렇지 않으면 다시 이동하거나 더 상위에서 검색을 시작하도록 하십시오.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty for everybody now, and the criteria need it.</source>
        <translation>현재 모든 대상의 “{attribute}”이(가) 비어 있으며 기준에 이 특성이 필요합니다.</translation>
    </message>
    <message>
        <source>The account may no longer read it, or it was cleared everywhere.</source>
        <translation>계정이 더 이상 읽을 수 없거나 모든 곳에서 값이 지워졌습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back, or change the criteria; if this is meant, approve exactly these rows.</source>
        <translation>계정에 권한을 다시 부여하거나 기준을 변경하십시오. 의도한 것이면 정확히 이 행들을 승인하십시오.</translation>
    </message>
    <message>
        <source>“{attribute}” is empty now for half of the people of {unit} or more, and the criteria need it.</source>
        <translation>현재 {unit}의 사용자 중 절반 이상의 “{attribute}”이(가) 비어 있으며 기준에 이 특성이 필요합니다.</translation>
    </message>
    <message>
        <source>The account may no longer read it there, or it was cleared.</source>
        <translation>계정이 해당 위치에서 더 이상 읽을 수 없거나 값이 지워졌습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back; if this is meant, approve exactly these rows.</source>
        <translation>계정에 권한을 다시 부여하십시오. 의도한 것이면 정확히 이 행들을 승인하십시오.</translation>
    </message>
    <message>
        <source>The custom LDAP query finds nobody any more.</source>
        <translation>사용자 지정 LDAP 쿼리가 더 이상 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute that it asks for, or nobody has it.</source>
        <translation>계정이 쿼리에 사용된 특성을 더 이상 읽을 수 없거나 이 특성을 가진 대상이 없습니다.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds half of the people of {unit} or more.</source>
        <translation>사용자 지정 LDAP 쿼리가 {unit}의 사용자 중 절반 이상을 더 이상 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The account may no longer read an attribute there that it asks for, or it has changed.</source>
        <translation>계정이 쿼리에 사용된 특성을 해당 위치에서 더 이상 읽을 수 없거나 특성이 변경되었습니다.</translation>
    </message>
    <message>
        <source>In a unit that has a rule and cannot be found at the moment: {unit}.</source>
        <translation>규칙이 있지만 현재 찾을 수 없는 OU에 있음: {unit}.</translation>
    </message>
    <message>
        <source>The account may no longer read the unit itself.</source>
        <translation>계정이 OU 자체를 더 이상 읽을 수 없는 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then nothing changes for those in it.</source>
        <translation>계정에 권한을 다시 부여하십시오. 그때까지 이 OU의 대상은 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>It cannot be read whether this user is enabled.</source>
        <translation>이 사용자가 활성화되어 있는지 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The account that reads the directory may not read “{attribute}” of this user. The attribute belongs to the property set Account Restrictions.</source>
        <translation>디렉터리를 읽는 계정이 이 사용자의 “{attribute}”을(를) 읽을 수 없습니다. 이 특성은 속성 집합 Account Restrictions(계정 제한)에 속합니다.</translation>
    </message>
    <message>
        <source>Give the account the right to read Account Restrictions, for example through the group Pre-Windows 2000 Compatible Access.</source>
        <translation>계정에 Account Restrictions(계정 제한)를 읽을 권한을 부여하십시오(예: Pre-Windows 2000 Compatible Access 그룹 사용).</translation>
    </message>
    <message>
        <source>An object that cannot be deleted is not readable any more.</source>
        <translation>삭제할 수 없는 개체를 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The account has lost a right to read, so others may be missing too.</source>
        <translation>계정이 읽기 권한을 잃었으므로 다른 대상도 누락되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>{dn} cannot be read any more, and it is an object that nobody can delete.</source>
        <translation>{dn}을(를) 더 이상 읽을 수 없으며, 이는 아무도 삭제할 수 없는 개체입니다.</translation>
    </message>
    <message>
        <source>The account has lost a right to read. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>계정이 읽기 권한을 잃었습니다. 해결될 때까지 아무도 비활성화되거나, 삭제되거나, 그룹에서 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back; approve only if it is not to read this place any more.</source>
        <translation>계정에 권한을 다시 부여하십시오. 이 위치를 더 이상 읽지 않으려는 경우에만 승인하십시오.</translation>
    </message>
    <message>
        <source>The unit {unit}, which has a rule, cannot be found.</source>
        <translation>규칙이 있는 OU {unit}을(를) 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>It was deleted, or the account may no longer read it. Until this is settled nobody is disabled, deleted or taken out of a group.</source>
        <translation>삭제되었거나 계정이 더 이상 읽을 수 없습니다. 해결될 때까지 아무도 비활성화되거나, 삭제되거나, 그룹에서 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Approve only if it was deleted on purpose: its people are then leavers, and its rule is removed. Otherwise give the account its right back, or change the units.</source>
        <translation>의도적으로 삭제한 경우에만 승인하십시오. 승인하면 이 OU의 사용자는 이탈자가 되고 규칙이 제거됩니다. 그렇지 않으면 계정에 권한을 다시 부여하거나 OU를 변경하십시오.</translation>
    </message>
    <message>
        <source>Together with {before} since the last full comparison this is more than on an ordinary day: {count} more, and {limit} pass without asking.</source>
        <translation>마지막 전체 비교 이후의 {before}개를 합하면 평소보다 많습니다. {count}개가 더 있으며 묻지 않고 통과하는 수는 {limit}개입니다.</translation>
    </message>
    <message>
        <source>Many small runs add up to a big one.</source>
        <translation>작은 실행이 여러 번 쌓이면 큰 변경이 됩니다.</translation>
    </message>
    <message>
        <source>The account has probably lost a right to read.</source>
        <translation>계정이 읽기 권한을 잃은 것으로 보입니다.</translation>
    </message>
    <message>
        <source>What may not be read looks as if it were not there.</source>
        <translation>읽을 권한이 없는 항목은 없는 것처럼 보입니다.</translation>
    </message>
    <message>
        <source>Look into Active Directory before anything is approved.</source>
        <translation>승인하기 전에 Active Directory를 확인하십시오.</translation>
    </message>
    <message>
        <source>the people of a unit that cannot be found</source>
        <translation>찾을 수 없는 OU의 사용자</translation>
    </message>
    <message>
        <source>everything that takes something away</source>
        <translation>무언가를 제거하는 모든 변경</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>보류된 항목이 없습니다.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>rejected, stays as it is</source>
        <translation>거절됨, 그대로 유지</translation>
    </message>
    <message>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {total}개 중 {count}개</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id}</source>
        <translation>정확히 이 항목을 허용하려면: identity-connect holds approve {id}</translation>
    </message>
    <message>
        <source>To allow exactly this: identity-connect holds approve {id} --count {count}</source>
        <translation>정확히 이 항목을 허용하려면: identity-connect holds approve {id} --count {count}</translation>
    </message>
    <message>
        <source>To keep everything as it is: identity-connect holds reject {id}</source>
        <translation>모두 그대로 유지하려면: identity-connect holds reject {id}</translation>
    </message>
    <message>
        <source>To be asked again: identity-connect holds release {id}</source>
        <translation>다시 묻도록 하려면: identity-connect holds release {id}</translation>
    </message>
    <message>
        <source>Probably: {guess}</source>
        <translation>추정: {guess}</translation>
    </message>
    <message>
        <source>{member} out of {group}</source>
        <translation>{group}에서 {member} 제거</translation>
    </message>
    <message>
        <source>{name} becomes {becomes}</source>
        <translation>{name} → {becomes}</translation>
    </message>
    <message>
        <source>Approved for 24 hours, exactly these: {what}, {count}.</source>
        <translation>24시간 동안 정확히 이 항목을 승인함: {what}, {count}.</translation>
    </message>
    <message>
        <source>The rule of {unit} is removed; its people are leavers now.</source>
        <translation>{unit}의 규칙이 제거되었습니다. 이 OU의 사용자는 이제 이탈자입니다.</translation>
    </message>
    <message>
        <source>What cannot be read is no longer looked for.</source>
        <translation>읽을 수 없는 항목은 더 이상 찾지 않습니다.</translation>
    </message>
    <message>
        <source>Rejected: {what}, {count}. They stay as they are until released.</source>
        <translation>거절됨: {what}, {count}. 해제할 때까지 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Nothing is taken away as long as {unit} cannot be found.</source>
        <translation>{unit}을(를) 찾을 수 없는 동안에는 아무것도 제거하지 않습니다.</translation>
    </message>
    <message>
        <source>Released: {what}, {count}. The next run asks again.</source>
        <translation>해제됨: {what}, {count}. 다음 실행에서 다시 묻습니다.</translation>
    </message>
    <message>
        <source>The next run does it; “identity-connect sync” does it now.</source>
        <translation>다음 실행에서 수행됩니다. “identity-connect sync”를 실행하면 지금 수행됩니다.</translation>
    </message>
    <message>
        <source>The agent does it now.</source>
        <translation>에이전트가 지금 수행합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be deleted for good, so nothing was approved.</source>
        <translation>
            <numerusform>계정 {count}개가 영구적으로 삭제될 것이므로 아무것도 승인하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted in the service cannot be brought back.</source>
        <translation>서비스에서 삭제된 것은 복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Look through them with “identity-connect holds show {hold}”; to allow it, add --count {count}.</source>
        <translation>“identity-connect holds show {hold}”로 검토하십시오. 허용하려면 --count {count}을(를) 추가하십시오.</translation>
    </message>
    <message>
        <source>More than one held set begins with {hold}.</source>
        <translation>{hold}(으)로 시작하는 보류 집합이 둘 이상입니다.</translation>
    </message>
    <message>
        <source>An ID may be cut short, and this is too short to tell them apart.</source>
        <translation>ID는 줄여 쓸 수 있지만 너무 짧아 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>Type more of the ID.</source>
        <translation>ID를 더 입력하십시오.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Only what has changed in the directory since the last run was compared. With --full, everybody is.</source>
        <translation>마지막 실행 이후 디렉터리에서 변경된 것만 비교했습니다. --full을 사용하면 모두 비교합니다.</translation>
    </message>
    <message>
        <source>The directory shows this account no deleted objects. Whoever was deleted is noticed by the next full comparison: the nightly one, or one that you start with --full.</source>
        <translation>디렉터리가 이 계정에 삭제된 개체를 보여 주지 않습니다. 삭제된 대상은 다음 전체 비교(야간 비교 또는 --full로 시작한 비교)에서 발견됩니다.</translation>
    </message>
    <message>
        <source>Everything was compared: this is the first comparison, and changes need one to go on from.</source>
        <translation>모두 비교함: 첫 비교이며, 변경 내용만 읽으려면 비교가 한 번 필요합니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison could not read all of the directory or of the service, so changes cannot go on from it.</source>
        <translation>모두 비교함: 마지막 전체 비교에서 디렉터리 또는 서비스를 모두 읽을 수 없었으므로 변경 내용만 이어서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: in the last full comparison people or groups looked as if they had left, and it is not certain that they have. Runs read changes alone again once that is decided or no longer so.</source>
        <translation>모두 비교함: 마지막 전체 비교에서 사용자 또는 그룹이 이탈한 것처럼 보였지만 확실하지 않습니다. 이 사항이 결정되거나 해소되면 다시 변경 내용만 읽습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the search does not begin at the same place in the directory as at the last run.</source>
        <translation>모두 비교함: 검색이 시작되는 디렉터리 위치가 마지막 실행과 다릅니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the settings are not those of the last full comparison.</source>
        <translation>모두 비교함: 설정이 마지막 전체 비교 때와 다릅니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison did not come to its end, the directory was read for the settings since then, or an earlier version of this program made it.</source>
        <translation>모두 비교함: 마지막 전체 비교가 끝까지 완료되지 않았거나, 그 이후 설정을 위해 디렉터리를 읽었거나, 이 프로그램의 이전 버전에서 수행되었습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the last full comparison is more than a day old.</source>
        <translation>모두 비교함: 마지막 전체 비교가 하루보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: this machine’s clock is behind the time of the last run.</source>
        <translation>모두 비교함: 이 컴퓨터의 시계가 마지막 실행 시각보다 뒤처져 있습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: another domain controller answered than at the last run, or the same one after a restore, and each counts its changes by itself.</source>
        <translation>모두 비교함: 마지막 실행과 다른 도메인 컨트롤러가 응답했거나 같은 컨트롤러가 복원된 후 응답했으며, 변경 수는 컨트롤러마다 따로 계산됩니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the domain controller counts fewer changes than at the last run, as after a restore.</source>
        <translation>모두 비교함: 복원 후와 같이 도메인 컨트롤러가 계산한 변경 수가 마지막 실행 때보다 적습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the directory’s answer about its changes was not complete.</source>
        <translation>모두 비교함: 변경 내용에 대한 디렉터리의 응답이 완전하지 않았습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: a selected organizational unit cannot be found.</source>
        <translation>모두 비교함: 선택한 조직 구성 단위(OU)를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the service did not find an account that it should have.</source>
        <translation>모두 비교함: 서비스가 있어야 할 계정을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: there were so many new people or groups that listing the service was the shorter way to find out who has an account already.</source>
        <translation>모두 비교함: 새 사용자 또는 그룹이 많아 이미 계정이 있는 대상을 확인하는 데 서비스 목록을 읽는 편이 더 빨랐습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: several accounts of the service could be the same person’s.</source>
        <translation>모두 비교함: 서비스의 여러 계정이 같은 사람의 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything was compared: the mapping, the criteria or the custom query uses an attribute that changes without the directory counting it (such as directReports or lastLogon).</source>
        <translation>모두 비교함: 매핑, 기준 또는 사용자 지정 쿼리가 디렉터리의 변경 수에 반영되지 않고 바뀌는 특성(예: directReports 또는 lastLogon)을 사용합니다.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of {path}.</source>
        <translation>{path}이(가) 있는 디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>The disk or the quota is full. Nothing was changed; the old file is intact.</source>
        <translation>디스크 또는 할당량이 가득 찼습니다. 변경된 것은 없으며 이전 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>공간을 확보한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used.</source>
        <translation>{folder} 폴더를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This account may not read or write there, or the disk reported an error.</source>
        <translation>이 계정이 해당 위치를 읽거나 쓸 수 없거나 디스크에서 오류를 보고했습니다.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or name another one with --profile-folder.</source>
        <translation>폴더의 권한을 확인하거나 --profile-folder로 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The settings file {path} is damaged.</source>
        <translation>설정 파일 {path}이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>Correct that place, or put a copy of the file back. Nothing was changed.</source>
        <translation>해당 위치를 수정하거나 파일의 복사본을 되돌리십시오. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of Identity Connect.</source>
        <translation>설정 파일 {path}이(가) Identity Connect의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>It has format {version}; this version knows formats up to {known}.</source>
        <translation>형식은 {version}이며 이 버전은 형식 {known}까지 지원합니다.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or use another profile folder.</source>
        <translation>이 컴퓨터에 더 새로운 버전을 설치하거나 다른 프로필 폴더를 사용하십시오.</translation>
    </message>
    <message>
        <source>The saved passwords and tokens in {path} cannot be opened.</source>
        <translation>{path}에 저장된 암호와 토큰을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged, or its key has been changed or removed since it was written.</source>
        <translation>파일이 손상되었거나, 작성된 이후 키가 변경되거나 제거되었습니다.</translation>
    </message>
    <message>
        <source>Run setup again to enter them anew. People and groups are not affected.</source>
        <translation>설치를 다시 실행하여 새로 입력하십시오. 사용자와 그룹은 영향을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The saved passwords in {folder} are in use by another program.</source>
        <translation>{folder}에 저장된 암호를 다른 프로그램이 사용 중입니다.</translation>
    </message>
    <message>
        <source>A second copy of Identity Connect has been writing there for several seconds.</source>
        <translation>Identity Connect의 두 번째 인스턴스가 몇 초 동안 해당 위치에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Wait for it to finish, then try again.</source>
        <translation>끝날 때까지 기다린 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no safe place for the key that protects saved passwords.</source>
        <translation>저장된 암호를 보호하는 키를 안전하게 보관할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>This system offers no keyring, and no other holder was set up.</source>
        <translation>이 시스템은 키링을 제공하지 않으며 다른 보관 위치도 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>On a desktop, start its keyring. On a server, make a private key file (umask 077; head -c 32 /dev/urandom &gt; FILE) and name it in IDENTITY_CONNECT_KEY_FILE, or give a systemd unit the credential identity-connect-key.</source>
        <translation>데스크톱에서는 키링을 시작하십시오. 서버에서는 개인 키 파일을 만들어(umask 077; head -c 32 /dev/urandom &gt; FILE) IDENTITY_CONNECT_KEY_FILE에 지정하거나 systemd 유닛에 자격 증명 identity-connect-key를 제공하십시오.</translation>
    </message>
    <message>
        <source>The key that protects the saved passwords is not on this system.</source>
        <translation>저장된 암호를 보호하는 키가 이 시스템에 없습니다.</translation>
    </message>
    <message>
        <source>They were saved with the key holder {holder}, which is not available here.</source>
        <translation>키 보관 위치 {holder}(으)로 저장되었지만 여기서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start Identity Connect as it was started before, or run setup again.</source>
        <translation>이전에 시작한 방법으로 Identity Connect를 시작하거나 설치를 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {seconds} seconds.</source>
        <translation>시스템의 키링이 {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is probably waiting for somebody to unlock it.</source>
        <translation>누군가 잠금을 해제하기를 기다리고 있는 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again. On a server, name a private key file in IDENTITY_CONNECT_KEY_FILE.</source>
        <translation>키링의 잠금을 해제한 후 다시 시도하십시오. 서버에서는 IDENTITY_CONNECT_KEY_FILE에 개인 키 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation>시스템의 키링이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Nobody unlocked it in this session.</source>
        <translation>이 세션에서 잠금이 해제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The key file of the saved passwords is not named.</source>
        <translation>저장된 암호의 키 파일이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>They were saved with a key file, but {variable} is not set.</source>
        <translation>키 파일로 저장되었지만 {variable}이(가) 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Set {variable} to the path of that file.</source>
        <translation>{variable}을(를) 해당 파일의 경로로 설정하십시오.</translation>
    </message>
    <message>
        <source>The key file {path} lies in the profile folder.</source>
        <translation>키 파일 {path}이(가) 프로필 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>A copy of {folder} would carry its own key.</source>
        <translation>{folder}을(를) 복사하면 키도 함께 복사됩니다.</translation>
    </message>
    <message>
        <source>Move the key file to a folder outside of it.</source>
        <translation>키 파일을 해당 폴더 밖으로 옮기십시오.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>키 파일 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is missing, is not a plain file, or this account may not read it.</source>
        <translation>없거나, 일반 파일이 아니거나, 이 계정에 읽기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Check the path and the permissions of the file.</source>
        <translation>파일의 경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>Others may read the key file {path}.</source>
        <translation>다른 사용자가 키 파일 {path}을(를) 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Its mode is {mode}, or it belongs to another user.</source>
        <translation>모드가 {mode}이거나 다른 사용자가 소유하고 있습니다.</translation>
    </message>
    <message>
        <source>Let it belong to the user that runs Identity Connect, with mode 0600 (chmod 600).</source>
        <translation>Identity Connect를 실행하는 사용자가 소유하고 모드가 0600이 되도록 하십시오(chmod 600).</translation>
    </message>
    <message>
        <source>The key file {path} is too short.</source>
        <translation>키 파일 {path}이(가) 너무 짧습니다.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at least {least} random bytes are needed.</source>
        <translation>{size}바이트이며 임의의 바이트가 {least}바이트 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Make a new one: umask 077; head -c 32 /dev/urandom &gt; FILE</source>
        <translation>새로 만드십시오: umask 077; head -c 32 /dev/urandom &gt; FILE</translation>
    </message>
    <message>
        <source>A key file is not used on Windows: {path}.</source>
        <translation>Windows에서는 키 파일을 사용하지 않습니다: {path}.</translation>
    </message>
    <message>
        <source>Windows keeps the key in its own credential store.</source>
        <translation>Windows는 자체 자격 증명 저장소에 키를 보관합니다.</translation>
    </message>
    <message>
        <source>Remove IDENTITY_CONNECT_KEY_FILE from the environment.</source>
        <translation>환경에서 IDENTITY_CONNECT_KEY_FILE을 제거하십시오.</translation>
    </message>
    <message>
        <source>The systemd credential {credential} is missing.</source>
        <translation>systemd 자격 증명 {credential}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The saved passwords were saved with it, but this process was not given it.</source>
        <translation>저장된 암호가 이 자격 증명으로 저장되었지만 이 프로세스에 제공되지 않았습니다.</translation>
    </message>
    <message>
        <source>Start Identity Connect through its systemd unit, with LoadCredential={credential}.</source>
        <translation>LoadCredential={credential}을(를) 사용하여 systemd 유닛으로 Identity Connect를 시작하십시오.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Organizational units</source>
        <translation>조직 구성 단위(OU)</translation>
    </message>
    <message>
        <source>Reading the directory</source>
        <translation>디렉터리 읽기</translation>
    </message>
    <message>
        <source>Reading the service</source>
        <translation>서비스 읽기</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>구성원 자격</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Sync done.</source>
        <translation>동기화를 완료했습니다.</translation>
    </message>
    <message>
        <source>A plan was made. Nothing was written to the service.</source>
        <translation>계획을 만들었습니다. 서비스에 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Done in part: some changes wait for your approval.</source>
        <translation>일부 완료: 승인을 기다리는 변경이 있습니다.</translation>
    </message>
    <message>
        <source>Sync done, but some records were rejected.</source>
        <translation>동기화를 완료했지만 일부 레코드가 거부되었습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was confirmed until then stays.</source>
        <translation>중지되었습니다. 그때까지 확인된 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>The sync did not finish. What was confirmed until then stays.</source>
        <translation>동기화가 끝나지 않았습니다. 그때까지 확인된 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>Confirmed by the service:</source>
        <translation>서비스가 확인함:</translation>
    </message>
    <message>
        <source>A sync would do this:</source>
        <translation>동기화하면 다음을 수행하게 됩니다:</translation>
    </message>
    <message>
        <source>users to create</source>
        <translation>만들 사용자</translation>
    </message>
    <message>
        <source>users to update</source>
        <translation>업데이트할 사용자</translation>
    </message>
    <message>
        <source>users to enable</source>
        <translation>활성화할 사용자</translation>
    </message>
    <message>
        <source>users to disable</source>
        <translation>비활성화할 사용자</translation>
    </message>
    <message>
        <source>users to delete</source>
        <translation>삭제할 사용자</translation>
    </message>
    <message>
        <source>users to stop syncing</source>
        <translation>동기화를 중단할 사용자</translation>
    </message>
    <message>
        <source>groups to create</source>
        <translation>만들 그룹</translation>
    </message>
    <message>
        <source>groups to update</source>
        <translation>업데이트할 그룹</translation>
    </message>
    <message>
        <source>groups to delete</source>
        <translation>삭제할 그룹</translation>
    </message>
    <message>
        <source>groups to stop syncing</source>
        <translation>동기화를 중단할 그룹</translation>
    </message>
    <message>
        <source>memberships to add</source>
        <translation>추가할 구성원 자격</translation>
    </message>
    <message>
        <source>memberships to remove</source>
        <translation>제거할 구성원 자격</translation>
    </message>
    <message>
        <source>users created</source>
        <translation>만들어진 사용자</translation>
    </message>
    <message>
        <source>users updated</source>
        <translation>업데이트된 사용자</translation>
    </message>
    <message>
        <source>users enabled</source>
        <translation>활성화된 사용자</translation>
    </message>
    <message>
        <source>users disabled</source>
        <translation>비활성화된 사용자</translation>
    </message>
    <message>
        <source>users deleted</source>
        <translation>삭제된 사용자</translation>
    </message>
    <message>
        <source>users no longer synced</source>
        <translation>더 이상 동기화되지 않는 사용자</translation>
    </message>
    <message>
        <source>users in conflict</source>
        <translation>충돌하는 사용자</translation>
    </message>
    <message>
        <source>users held back</source>
        <translation>보류된 사용자</translation>
    </message>
    <message>
        <source>users ignored</source>
        <translation>무시된 사용자</translation>
    </message>
    <message>
        <source>users unchanged</source>
        <translation>변경되지 않은 사용자</translation>
    </message>
    <message>
        <source>groups created</source>
        <translation>만들어진 그룹</translation>
    </message>
    <message>
        <source>groups updated</source>
        <translation>업데이트된 그룹</translation>
    </message>
    <message>
        <source>groups enabled</source>
        <translation>활성화된 그룹</translation>
    </message>
    <message>
        <source>groups disabled</source>
        <translation>비활성화된 그룹</translation>
    </message>
    <message>
        <source>groups deleted</source>
        <translation>삭제된 그룹</translation>
    </message>
    <message>
        <source>groups no longer synced</source>
        <translation>더 이상 동기화되지 않는 그룹</translation>
    </message>
    <message>
        <source>groups in conflict</source>
        <translation>충돌하는 그룹</translation>
    </message>
    <message>
        <source>groups held back</source>
        <translation>보류된 그룹</translation>
    </message>
    <message>
        <source>groups ignored</source>
        <translation>무시된 그룹</translation>
    </message>
    <message>
        <source>groups unchanged</source>
        <translation>변경되지 않은 그룹</translation>
    </message>
    <message>
        <source>memberships added</source>
        <translation>추가된 구성원 자격</translation>
    </message>
    <message>
        <source>memberships removed</source>
        <translation>제거된 구성원 자격</translation>
    </message>
    <message>
        <source>Nobody was disabled, deleted or removed from a group. {gap}</source>
        <translation>아무도 비활성화되거나, 삭제되거나, 그룹에서 제거되지 않았습니다. {gap}</translation>
    </message>
    <message>
        <source>Rejected records: {count}</source>
        <translation>거부된 레코드: {count}</translation>
    </message>
    <message>
        <source>Waiting for approval: {what}, {count} of {total}.</source>
        <translation>승인 대기: {what}, {total}개 중 {count}개.</translation>
    </message>
    <message>
        <source>To see exactly these, and approve or reject them: identity-connect holds show {id}</source>
        <translation>정확히 이 항목을 보고 승인하거나 거절하려면: identity-connect holds show {id}</translation>
    </message>
    <message>
        <source>Stays as it is, because somebody rejected it: {what}, {count}. See the command holds.</source>
        <translation>누군가 거절하여 그대로 유지됨: {what}, {count}. holds 명령을 참조하십시오.</translation>
    </message>
    <message>
        <source>disabling users</source>
        <translation>사용자 비활성화</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>removing group members</source>
        <translation>그룹 구성원 제거</translation>
    </message>
    <message>
        <source>renaming</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>changes after the directory shrank</source>
        <translation>디렉터리가 줄어든 후의 변경</translation>
    </message>
    <message>
        <source>confirmed changes: {count}</source>
        <translation>확인된 변경: {count}</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>아직 동기화를 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>  and more (all of them with --json)</source>
        <translation>  그 밖의 항목이 더 있음(전체는 --json으로 확인)</translation>
    </message>
    <message>
        <source>To apply exactly this: identity-connect sync --plan {plan}</source>
        <translation>정확히 이 계획을 적용하려면: identity-connect sync --plan {plan}</translation>
    </message>
    <message>
        <source>New ({count})</source>
        <translation>새 항목({count})</translation>
    </message>
    <message>
        <source>To update ({count})</source>
        <translation>업데이트할 항목({count})</translation>
    </message>
    <message>
        <source>To enable ({count})</source>
        <translation>활성화할 항목({count})</translation>
    </message>
    <message>
        <source>To disable ({count})</source>
        <translation>비활성화할 항목({count})</translation>
    </message>
    <message>
        <source>Leaving ({count})</source>
        <translation>이탈({count})</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>충돌({count})</translation>
    </message>
    <message>
        <source>Ignored ({count})</source>
        <translation>무시됨({count})</translation>
    </message>
    <message>
        <source>Unchanged ({count})</source>
        <translation>변경 없음({count})</translation>
    </message>
    <message>
        <source>read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>매핑</translation>
    </message>
    <message>
        <source>match</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Details are in {log}.</source>
        <translation>발생해서는 안 되는 오류가 발생했습니다. 자세한 내용은 {log}에 있습니다.</translation>
    </message>
    <message>
        <source>Identity Connect is not set up in {folder}.</source>
        <translation>Identity Connect가 {folder}에 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There are no settings there.</source>
        <translation>해당 위치에 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, or name another folder with --profile-folder.</source>
        <translation>identity-connect setup을 실행하거나 --profile-folder로 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Identity Connect is already set up in {folder}.</source>
        <translation>Identity Connect가 이미 {folder}에 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>To replace its settings, add --replace.</source>
        <translation>설정을 대체하려면 --replace를 추가하십시오.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”.</source>
        <translation>“{who}”에 해당하는 대상을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Neither the reading of {at} nor the history knows such a name, mail or GUID: the object does not exist, the account that reads may not see it, or it is outside of what is read.</source>
        <translation>{at}에 읽은 결과와 기록에 이러한 이름, 메일 또는 GUID가 없습니다. 개체가 존재하지 않거나, 읽는 계정이 볼 수 없거나, 읽는 범위 밖에 있습니다.</translation>
    </message>
    <message>
        <source>Run a preview, or give the distinguished name or the GUID.</source>
        <translation>미리 보기를 실행하거나 고유 이름(DN) 또는 GUID를 지정하십시오.</translation>
    </message>
    <message>
        <source>Nothing is known of “{who}” yet.</source>
        <translation>“{who}”에 대해 아직 아는 정보가 없습니다.</translation>
    </message>
    <message>
        <source>The directory has not been read so far.</source>
        <translation>디렉터리를 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Run identity-connect preview first.</source>
        <translation>먼저 identity-connect preview를 실행하십시오.</translation>
    </message>
    <message>
        <source>“{who}” is never read.</source>
        <translation>“{who}”은(는) 읽지 않습니다.</translation>
    </message>
    <message>
        <source>It is not beneath {base}, where the directory is read.</source>
        <translation>디렉터리를 읽는 {base} 아래에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Set another base in the connection&apos;s settings, if it should be synced.</source>
        <translation>동기화해야 한다면 연결 설정에서 다른 기준 위치를 설정하십시오.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>디렉터리</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>컨트롤러</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>The installation key leads to {host}, which the answers file does not name.</source>
        <translation>설치 키가 가리키는 {host}이(가) 응답 파일에 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A key that came by mail could point anywhere, and passwords would follow it.</source>
        <translation>메일로 받은 키는 어디든 가리킬 수 있으며 암호가 그곳으로 전송될 것입니다.</translation>
    </message>
    <message>
        <source>Compare the name with the address of your service, then set confirmed_host = &quot;{host}&quot; under [service].</source>
        <translation>이름을 서비스 주소와 비교한 후 [service] 아래에 confirmed_host = &quot;{host}&quot;을(를) 설정하십시오.</translation>
    </message>
    <message>
        <source>Without encryption the password travels readable.</source>
        <translation>암호화하지 않으면 암호가 읽을 수 있는 형태로 전송됩니다.</translation>
    </message>
    <message>
        <source>Anybody who can listen on the network can read it.</source>
        <translation>네트워크를 도청할 수 있는 사람은 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Set security = &quot;ldaps&quot; or &quot;starttls&quot; under [directory], or plain_confirmed = true if that is really wanted.</source>
        <translation>[directory] 아래에 security = &quot;ldaps&quot; 또는 &quot;starttls&quot;를 설정하거나, 정말로 원하면 plain_confirmed = true를 설정하십시오.</translation>
    </message>
    <message>
        <source>The licence has not been accepted.</source>
        <translation>라이선스에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>Read it, then set accept_licence = true in the answers file.</source>
        <translation>라이선스를 읽은 후 응답 파일에 accept_licence = true를 설정하십시오.</translation>
    </message>
    <message>
        <source>The answers file {path} cannot be read.</source>
        <translation>응답 파일 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>경로와 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is a mistake in the answers file {path}.</source>
        <translation>응답 파일 {path}에 잘못된 내용이 있습니다.</translation>
    </message>
    <message>
        <source>{position}</source>
        <translation>{position}</translation>
    </message>
    <message>
        <source>Compare that place with the complete example in the README (answers-example.toml).</source>
        <translation>해당 위치를 README의 전체 예제(answers-example.toml)와 비교하십시오.</translation>
    </message>
    <message>
        <source>A secret has no place in the answers file {path}: {name}.</source>
        <translation>응답 파일 {path}에는 비밀을 넣을 수 없습니다: {name}.</translation>
    </message>
    <message>
        <source>Files are copied, mailed and committed.</source>
        <translation>파일은 복사되거나, 메일로 전송되거나, 커밋됩니다.</translation>
    </message>
    <message>
        <source>Remove it there and change that secret. Give secrets in the environment or at the prompt.</source>
        <translation>해당 내용을 제거하고 그 비밀을 변경하십시오. 비밀은 환경 변수나 프롬프트로 제공하십시오.</translation>
    </message>
    <message>
        <source>The certificate file {path} cannot be read.</source>
        <translation>인증서 파일 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check ca_file in the answers file: a PEM file, relative to the answers file.</source>
        <translation>응답 파일의 ca_file을 확인하십시오. 응답 파일을 기준으로 한 상대 경로의 PEM 파일입니다.</translation>
    </message>
    <message>
        <source>A secret is missing: {secret}.</source>
        <translation>비밀이 없습니다: {secret}.</translation>
    </message>
    <message>
        <source>It is not in the environment, and nobody is there to be asked.</source>
        <translation>환경에 없으며 물어볼 사용자도 없습니다.</translation>
    </message>
    <message>
        <source>Set {variable} for this command, or run it on a terminal.</source>
        <translation>이 명령에 대해 {variable}을(를) 설정하거나 터미널에서 실행하십시오.</translation>
    </message>
    <message>
        <source>There is no organizational unit {dn}.</source>
        <translation>조직 구성 단위 {dn}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It does not exist, or the account may not see it.</source>
        <translation>존재하지 않거나 계정이 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the distinguished name in the answers file.</source>
        <translation>응답 파일의 고유 이름(DN)을 확인하십시오.</translation>
    </message>
    <message>
        <source>Installation key</source>
        <translation>설치 키</translation>
    </message>
    <message>
        <source>Passphrase of the installation key</source>
        <translation>설치 키의 암호 구</translation>
    </message>
    <message>
        <source>SCIM token</source>
        <translation>SCIM 토큰</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>프록시 암호</translation>
    </message>
    <message>
        <source>Client secret (of the organization&apos;s own OAuth client)</source>
        <translation>클라이언트 암호(조직의 자체 OAuth 클라이언트)</translation>
    </message>
    <message>
        <source>Password of the directory account</source>
        <translation>디렉터리 계정의 암호</translation>
    </message>
    <message>
        <source>Installation key for {organization} at {host}.</source>
        <translation>{host}의 {organization}용 설치 키입니다.</translation>
    </message>
    <message>
        <source>To sign in, open {url} and enter the code {code}</source>
        <translation>로그인하려면 {url}을(를) 열고 코드 {code}을(를) 입력하십시오</translation>
    </message>
    <message>
        <source>The code stays good; trying again in {seconds} s.</source>
        <translation>코드는 계속 유효합니다. {seconds}초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>{name}(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>The owner&apos;s account was not named: nobody will be disabled or deleted until it is.</source>
        <translation>소유자의 계정이 지정되지 않았습니다. 지정될 때까지 아무도 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>    {subject}, SHA-256 {sha256}</source>
        <translation>    {subject}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>    To trust it after comparing: ca_file (its authority) or pin_sha256, under [directory].</source>
        <translation>    비교한 후 신뢰하려면: [directory] 아래의 ca_file(인증 기관) 또는 pin_sha256.</translation>
    </message>
    <message>
        <source>Set up. Next: identity-connect preview, then identity-connect sync.</source>
        <translation>설정되었습니다. 다음: identity-connect preview, 그다음 identity-connect sync.</translation>
    </message>
    <message>
        <source>This device is registered.</source>
        <translation>이 장치가 등록되었습니다.</translation>
    </message>
    <message>
        <source>Passwords and tokens are sealed.</source>
        <translation>암호와 토큰이 봉인되었습니다.</translation>
    </message>
    <message>
        <source>Settings are saved.</source>
        <translation>설정이 저장되었습니다.</translation>
    </message>
    <message>
        <source>This key is good. It leads to {host}.</source>
        <translation>이 키는 올바릅니다. {host}을(를) 가리킵니다.</translation>
    </message>
    <message>
        <source>Line {line} of the input is not understood.</source>
        <translation>입력의 {line}행을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Each line is name=value.</source>
        <translation>각 행은 name=value 형식입니다.</translation>
    </message>
    <message>
        <source>Known names: {names}.</source>
        <translation>알려진 이름: {names}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>두 암호 구가 다릅니다.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>같은 암호 구를 두 번 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox runs, with {users} people. It is for trying only.</source>
        <translation>
            <numerusform>샌드박스가 사용자 {users}명으로 실행 중입니다. 시험용으로만 사용하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Ctrl+C to end it; everything in it is then gone.</source>
        <translation>끝내려면 Ctrl+C를 누르십시오. 그러면 안의 모든 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect is running in {folder}.</source>
        <translation>Identity Connect의 다른 인스턴스가 {folder}에서 실행 중입니다.</translation>
    </message>
    <message>
        <source>One run at a time: two would undo one another&apos;s work.</source>
        <translation>한 번에 하나만 실행할 수 있습니다. 둘이 실행되면 서로의 작업을 되돌리게 됩니다.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or end it, then try again.</source>
        <translation>끝날 때까지 기다리거나 종료한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The agent runs. Press Ctrl+C to end it; the next start goes on.</source>
        <translation>에이전트가 실행됩니다. 끝내려면 Ctrl+C를 누르십시오. 다음에 시작하면 이어서 계속됩니다.</translation>
    </message>
    <message>
        <source>Next run: {time}</source>
        <translation>다음 실행: {time}</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>출력을 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>The disk that it goes to is full, or it was closed.</source>
        <translation>출력할 디스크가 가득 찼거나 출력이 닫혔습니다.</translation>
    </message>
    <message>
        <source>Look at the result again: identity-connect status.</source>
        <translation>결과를 다시 확인하십시오: identity-connect status.</translation>
    </message>
    <message>
        <source>Active Directory was not asked again, because it refused the sign-in at {time}: {why}</source>
        <translation>{time}에 로그인이 거부되었으므로 Active Directory에 다시 접속하지 않았습니다: {why}</translation>
    </message>
    <message>
        <source>Nothing has changed since. A schedule that repeats a refused sign-in locks the account.</source>
        <translation>그 이후 변경된 것이 없습니다. 거부된 로그인을 일정에 따라 반복하면 계정이 잠깁니다.</translation>
    </message>
    <message>
        <source>Correct the account or the password. Then run setup again with --replace, or this command once on a terminal.</source>
        <translation>계정 또는 암호를 수정하십시오. 그런 다음 setup을 --replace와 함께 다시 실행하거나 터미널에서 이 명령을 한 번 실행하십시오.</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>창을 열 디스플레이가 없습니다.</translation>
    </message>
    <message>
        <source>Neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>DISPLAY도 WAYLAND_DISPLAY도 설정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Use a command instead (identity-connect --help; demo --headless), or a desktop session.</source>
        <translation>대신 명령(identity-connect --help; demo --headless)이나 데스크톱 세션을 사용하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Starting the sandbox with {users} people.</source>
        <translation>
            <numerusform>사용자 {users}명으로 샌드박스를 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory service to try with: {url}</source>
        <translation>시험할 디렉터리 서비스: {url}</translation>
    </message>
    <message>
        <source>Its administrator: {user}, password {password}</source>
        <translation>관리자: {user}, 암호 {password}</translation>
    </message>
    <message>
        <source>Read from the directory: {user} users, {group} groups.</source>
        <translation>디렉터리에서 읽음: 사용자 {user}명, 그룹 {group}개.</translation>
    </message>
    <message>
        <source>The service itself now counts {users} users and {groups} groups.</source>
        <translation>서비스의 현재 수는 사용자 {users}명, 그룹 {groups}개입니다.</translation>
    </message>
    <message>
        <source>Left out, with the reason ({count}; the demo has faulty records on purpose):</source>
        <translation>제외됨과 그 이유({count}개, 데모에는 일부러 잘못된 레코드가 들어 있음):</translation>
    </message>
    <message numerus="yes">
        <source>{requests} requests in {seconds} s.</source>
        <translation>
            <numerusform>{seconds}초 동안 요청 {requests}건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Second run:</source>
        <translation>두 번째 실행:</translation>
    </message>
    <message>
        <source>Users: {expected} were planned, {got} were confirmed.</source>
        <translation>사용자: 계획 {expected}명, 확인 {got}명.</translation>
    </message>
    <message>
        <source>Groups: {expected} were planned, {got} were confirmed.</source>
        <translation>그룹: 계획 {expected}개, 확인 {got}개.</translation>
    </message>
    <message>
        <source>Users: {expected} were confirmed, the service has {got} more.</source>
        <translation>사용자: 확인 {expected}명, 서비스에 {got}명 더 있음.</translation>
    </message>
    <message>
        <source>Groups: {expected} were confirmed, the service has {got} more.</source>
        <translation>그룹: 확인 {expected}개, 서비스에 {got}개 더 있음.</translation>
    </message>
    <message>
        <source>No user was created.</source>
        <translation>만들어진 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>No group was created.</source>
        <translation>만들어진 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>The verification page of the sandbox did not answer as expected.</source>
        <translation>샌드박스의 확인 페이지가 예상대로 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>{url} could not be opened, or has no button to approve with.</source>
        <translation>{url}을(를) 열 수 없거나 승인할 단추가 없습니다.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said.</source>
        <translation>다시 시도하십시오. --verbose를 사용하면 응답 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>The demo does not approve a sign-in at {host}.</source>
        <translation>데모는 {host}에서의 로그인을 승인하지 않습니다.</translation>
    </message>
    <message>
        <source>It only does so on this machine.</source>
        <translation>이 컴퓨터에서만 승인합니다.</translation>
    </message>
    <message>
        <source>Run identity-connect setup, and approve the sign-in yourself.</source>
        <translation>identity-connect setup을 실행하고 로그인을 직접 승인하십시오.</translation>
    </message>
    <message>
        <source>The sandbox did not start within {seconds} seconds.</source>
        <translation>샌드박스가 {seconds}초 안에 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>This machine is very busy, or something blocks it.</source>
        <translation>이 컴퓨터가 매우 바쁘거나 무언가가 차단하고 있습니다.</translation>
    </message>
    <message>
        <source>Try again with fewer people (--users).</source>
        <translation>사용자 수를 줄여(--users) 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>샌드박스가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Its packages are an extra.</source>
        <translation>필요한 패키지는 추가 구성 요소입니다.</translation>
    </message>
    <message>
        <source>Install identity-connect[sandbox].</source>
        <translation>identity-connect[sandbox]를 설치하십시오.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly.</source>
        <translation>샌드박스가 예기치 않게 종료되었습니다.</translation>
    </message>
    <message>
        <source>Try again; --verbose shows what it said last.</source>
        <translation>다시 시도하십시오. --verbose를 사용하면 마지막 출력이 표시됩니다.</translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation>지정된 것이 없습니다</translation>
    </message>
    <message>
        <source>{value} is not a date such as 2030-12-31</source>
        <translation>{value}은(는) 2030-12-31과 같은 날짜가 아닙니다</translation>
    </message>
    <message>
        <source>{value} is not a day such as 2030-12-31</source>
        <translation>{value}은(는) 2030-12-31과 같은 날이 아닙니다</translation>
    </message>
    <message>
        <source>this day is over: {value}</source>
        <translation>이미 지난 날입니다: {value}</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value}은(는) 정수가 아닙니다</translation>
    </message>
    <message>
        <source>choose from 1 to {most} people</source>
        <translation>1명에서 {most}명까지 선택하십시오</translation>
    </message>
    <message>
        <source>Identity Connect is open already; its window was brought to the front.</source>
        <translation>Identity Connect가 이미 열려 있어 해당 창을 앞으로 가져왔습니다.</translation>
    </message>
    <message>
        <source>There is no installation key yet.</source>
        <translation>아직 설치 키가 없습니다.</translation>
    </message>
    <message>
        <source>The key says which organization this computer will serve.</source>
        <translation>키는 이 컴퓨터가 서비스할 조직을 지정합니다.</translation>
    </message>
    <message>
        <source>Copy the key from the directory&apos;s administration page and paste it here.</source>
        <translation>디렉터리의 관리 페이지에서 키를 복사하여 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>This key has not been checked with its service yet.</source>
        <translation>이 키를 아직 서비스에서 검사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Confirm that {host} is the service of your organization.</source>
        <translation>{host}이(가) 조직의 서비스인지 확인하십시오.</translation>
    </message>
    <message>
        <source>A key can lead to any service, and this one is not known here.</source>
        <translation>키는 어떤 서비스든 가리킬 수 있으며 이 서비스는 알려져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Compare the name with the page that you copied the key from, then tick the box.</source>
        <translation>키를 복사한 페이지의 이름과 비교한 후 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>Confirm the hosts {host} and {scim_host}.</source>
        <translation>호스트 {host}과(와) {scim_host}을(를) 확인하십시오.</translation>
    </message>
    <message>
        <source>A key can lead anywhere: the sign-in goes to the first, people are sent to the second.</source>
        <translation>키는 어디든 가리킬 수 있습니다. 로그인은 첫 번째 호스트에서 하고 사용자는 두 번째 호스트로 전송됩니다.</translation>
    </message>
    <message>
        <source>Compare the names with the page that you copied the key from, then tick the box.</source>
        <translation>키를 복사한 페이지의 이름들과 비교한 후 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>The installation key is no longer in the sealed store.</source>
        <translation>설치 키가 더 이상 봉인된 저장소에 없습니다.</translation>
    </message>
    <message>
        <source>The store was cleared after the key was checked.</source>
        <translation>키를 검사한 후 저장소가 지워졌습니다.</translation>
    </message>
    <message>
        <source>Go back to the first step and paste the key again.</source>
        <translation>첫 단계로 돌아가 키를 다시 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>A secret that was checked before is no longer in the sealed store: {secret}.</source>
        <translation>이전에 검사한 비밀이 더 이상 봉인된 저장소에 없습니다: {secret}.</translation>
    </message>
    <message>
        <source>The store was cleared, or another user account opened this setup.</source>
        <translation>저장소가 지워졌거나 다른 사용자 계정이 이 설치를 열었습니다.</translation>
    </message>
    <message>
        <source>Go back to the step where it is asked for and type it again.</source>
        <translation>해당 비밀을 요구하는 단계로 돌아가 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>This service needs a bearer token for SCIM.</source>
        <translation>이 서비스에는 SCIM용 전달자 토큰이 필요합니다.</translation>
    </message>
    <message>
        <source>The key does not carry one.</source>
        <translation>키에 토큰이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s provisioning page.</source>
        <translation>서비스의 프로비저닝 페이지에서 복사하십시오.</translation>
    </message>
    <message>
        <source>Copy it again from the page that shows it, and nothing else.</source>
        <translation>표시된 페이지에서 해당 값만 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The proxy has a password and no user name.</source>
        <translation>프록시에 암호는 있지만 사용자 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the user name too, or leave both empty.</source>
        <translation>사용자 이름도 입력하거나 둘 다 비워 두십시오.</translation>
    </message>
    <message>
        <source>Read it, then tick the box.</source>
        <translation>읽은 후 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>아직 아무도 로그인하지 않았습니다.</translation>
    </message>
    <message>
        <source>This computer acts for the administrator who approves the code.</source>
        <translation>이 컴퓨터는 코드를 승인한 관리자를 대신하여 작업합니다.</translation>
    </message>
    <message>
        <source>Open the page in a browser, sign in there and enter the code.</source>
        <translation>브라우저에서 페이지를 열고 로그인한 후 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>코드가 만료되었습니다.</translation>
    </message>
    <message>
        <source>A code is good for a few minutes only.</source>
        <translation>코드는 몇 분 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>{domain} is not the name of a domain.</source>
        <translation>{domain}은(는) 도메인 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>A domain has a DNS name such as corp.example.com.</source>
        <translation>도메인에는 corp.example.com과 같은 DNS 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Type the DNS name of the domain.</source>
        <translation>도메인의 DNS 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>{host} is not the name of a computer.</source>
        <translation>{host}은(는) 컴퓨터 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Type the full name, such as dc1.corp.example.com, with :636 only for another port.</source>
        <translation>전체 이름(예: dc1.corp.example.com)을 입력하십시오. 다른 포트인 경우에만 :636과 같이 붙이십시오.</translation>
    </message>
    <message>
        <source>No user is named.</source>
        <translation>지정된 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>The directory is read with the rights of one account; reading is enough.</source>
        <translation>디렉터리는 계정 하나의 권한으로 읽으며 읽기 권한이면 충분합니다.</translation>
    </message>
    <message>
        <source>Type a user, such as reader@corp.example.com.</source>
        <translation>사용자를 입력하십시오(예: reader@corp.example.com).</translation>
    </message>
    <message>
        <source>{user} does not say which domain the user belongs to.</source>
        <translation>{user}에 사용자가 속한 도메인이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Type it as name@domain, DOMAIN\name or a distinguished name.</source>
        <translation>name@domain, DOMAIN\name 또는 고유 이름(DN) 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>The user&apos;s password is missing.</source>
        <translation>사용자의 암호가 없습니다.</translation>
    </message>
    <message>
        <source>Type the password of the user who reads the directory.</source>
        <translation>디렉터리를 읽는 사용자의 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Switch on encryption, or tick the box to go on without.</source>
        <translation>암호화를 켜거나, 암호화 없이 계속하려면 확인란을 선택하십시오.</translation>
    </message>
    <message>
        <source>Type it as DC=corp,DC=example,DC=com, or leave it empty.</source>
        <translation>DC=corp,DC=example,DC=com 형식으로 입력하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>The page size has to be between {low} and {high}.</source>
        <translation>페이지 크기는 {low}에서 {high} 사이여야 합니다.</translation>
    </message>
    <message>
        <source>1000 is what domain controllers expect.</source>
        <translation>도메인 컨트롤러가 기대하는 값은 1000입니다.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not in PEM form.</source>
        <translation>인증 기관의 인증서가 PEM 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>A PEM file begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>PEM 파일은 -----BEGIN CERTIFICATE-----로 시작합니다.</translation>
    </message>
    <message>
        <source>Export the certificate as Base-64 encoded X.509.</source>
        <translation>인증서를 Base-64로 인코딩된 X.509로 내보내십시오.</translation>
    </message>
    <message>
        <source>The connection has not passed its check.</source>
        <translation>연결이 검사를 통과하지 못했습니다.</translation>
    </message>
    <message>
        <source>The connection is not installed yet.</source>
        <translation>연결이 아직 설치되지 않았습니다.</translation>
    </message>
    <message>
        <source>Name the account that owns this connection, or go on without.</source>
        <translation>이 연결을 소유하는 계정을 지정하거나 소유자 없이 계속하십시오.</translation>
    </message>
    <message>
        <source>Until the owner is known nobody is disabled or deleted, so that the owner cannot be locked out.</source>
        <translation>소유자가 차단되지 않도록, 소유자를 알 수 있을 때까지 아무도 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>No organizational unit is selected.</source>
        <translation>선택한 조직 구성 단위(OU)가 없습니다.</translation>
    </message>
    <message>
        <source>Only people and groups in selected units are synced.</source>
        <translation>선택한 OU의 사용자와 그룹만 동기화됩니다.</translation>
    </message>
    <message>
        <source>Tick at least one unit.</source>
        <translation>OU를 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>No kind of object is selected.</source>
        <translation>선택한 개체 종류가 없습니다.</translation>
    </message>
    <message>
        <source>Tick users, groups or security groups.</source>
        <translation>사용자, 그룹 또는 보안 그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>The first sync has not been started.</source>
        <translation>첫 동기화를 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no preview yet.</source>
        <translation>아직 미리 보기가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what would change.</source>
        <translation>변경될 내용을 확인하기 전에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The saved setup in {path} could not be read.</source>
        <translation>{path}에 저장된 설치 내용을 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>Begin again. The old file was kept beside it.</source>
        <translation>다시 시작하십시오. 이전 파일은 같은 위치에 보관되었습니다.</translation>
    </message>
    <message>
        <source>The saved setup in {path} comes from a newer version of this program.</source>
        <translation>{path}에 저장된 설치 내용은 이 프로그램의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Install the newer version, or begin again.</source>
        <translation>더 새로운 버전을 설치하거나 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Something happened that this program did not expect.</source>
        <translation>이 프로그램이 예상하지 못한 일이 발생했습니다.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>프로그램의 결함입니다.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support.</source>
        <translation>세부 정보를 복사하여 지원 담당자에게 보내십시오.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the connection is installed.</source>
        <translation>이 단계는 더 이상 여기서 변경할 수 없습니다. 연결이 설치되었습니다.</translation>
    </message>
    <message>
        <source>This step can no longer be changed here: the first sync has begun.</source>
        <translation>이 단계는 더 이상 여기서 변경할 수 없습니다. 첫 동기화가 시작되었습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>설치</translation>
    </message>
    <message>
        <source>Units and objects</source>
        <translation>OU 및 개체</translation>
    </message>
    <message>
        <source>Field mapping</source>
        <translation>필드 매핑</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>User rules</source>
        <translation>사용자 규칙</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Password sync</source>
        <translation>암호 동기화</translation>
    </message>
    <message>
        <source>Review and start</source>
        <translation>검토 및 시작</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>What to sync</source>
        <translation>동기화할 항목</translation>
    </message>
    <message>
        <source>How to sync</source>
        <translation>동기화 방법</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Name of the controller</source>
        <translation>컨트롤러 이름</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rights of the reading user</source>
        <translation>읽는 사용자의 권한</translation>
    </message>
    <message>
        <source>Second controller</source>
        <translation>두 번째 컨트롤러</translation>
    </message>
    <message>
        <source>Reading the organizational units</source>
        <translation>조직 구성 단위(OU) 읽기</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>변경될 내용 계산</translation>
    </message>
    <message>
        <source>Sending users</source>
        <translation>사용자 전송</translation>
    </message>
    <message>
        <source>Sending groups</source>
        <translation>그룹 전송</translation>
    </message>
    <message>
        <source>Sending members of groups</source>
        <translation>그룹 구성원 전송</translation>
    </message>
    <message>
        <source>Redeem the key and register this computer</source>
        <translation>키 사용 및 이 컴퓨터 등록</translation>
    </message>
    <message>
        <source>Check that the secrets are sealed</source>
        <translation>비밀이 봉인되었는지 확인</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>설정 저장</translation>
    </message>
    <message>
        <source>A key is a secret: whoever has it can connect a computer to your organization. It is kept in the sealed store and forgotten once it is redeemed. A key that came by mail could lead anywhere, so an unknown service is confirmed by its name.</source>
        <translation>키는 비밀입니다. 키가 있으면 누구나 컴퓨터를 조직에 연결할 수 있습니다. 키는 봉인된 저장소에 보관되며 사용한 후 지워집니다. 메일로 받은 키는 어디든 가리킬 수 있으므로 알 수 없는 서비스는 이름으로 확인합니다.</translation>
    </message>
    <message>
        <source>Copy the whole line again from the administration page of your cloud directory. An expired key or one that another computer used can be replaced there. If the service cannot be reached, look at the proxy settings on this page.</source>
        <translation>클라우드 디렉터리의 관리 페이지에서 줄 전체를 다시 복사하십시오. 만료된 키나 다른 컴퓨터가 사용한 키는 그 페이지에서 교체할 수 있습니다. 서비스에 연결할 수 없으면 이 페이지의 프록시 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The language of this program on this computer. It can be changed at any time at the top of the window.</source>
        <translation>이 컴퓨터에서 이 프로그램이 사용하는 언어입니다. 창 위쪽에서 언제든지 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Names, attributes and messages of your directory stay as they are there.</source>
        <translation>디렉터리의 이름, 특성 및 메시지는 그대로 표시됩니다.</translation>
    </message>
    <message>
        <source>The terms under which this program may be used. The whole text is here, also without an internet connection; it can be saved and printed.</source>
        <translation>이 프로그램의 사용 조건입니다. 인터넷 연결 없이도 전체 내용을 여기서 볼 수 있으며 저장하고 인쇄할 수 있습니다.</translation>
    </message>
    <message>
        <source>The version that you accept and the date are recorded in the settings.</source>
        <translation>동의한 버전과 날짜가 설정에 기록됩니다.</translation>
    </message>
    <message>
        <source>An administrator of the cloud directory allows this computer to work for the organization. The sign-in happens in a browser, on this or any other device; the password never comes here.</source>
        <translation>클라우드 디렉터리의 관리자가 이 컴퓨터가 조직을 위해 작업하도록 허용합니다. 로그인은 이 장치 또는 다른 장치의 브라우저에서 하며 암호는 이 프로그램에 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>The code is good for a few minutes. The page in the browser names the computer that asks: continue there only if it is this one. The account that signs in owns the connection, and no sync ever disables or deletes it.</source>
        <translation>코드는 몇 분 동안 유효합니다. 브라우저의 페이지에 요청한 컴퓨터의 이름이 표시됩니다. 이 컴퓨터인 경우에만 계속하십시오. 로그인한 계정이 연결을 소유하며 어떤 동기화도 이 계정을 비활성화하거나 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>How Active Directory is reached: the domain, its controllers in the order in which they are tried, and the user who reads.</source>
        <translation>Active Directory에 접속하는 방법, 즉 도메인, 시도할 순서대로 나열한 컨트롤러, 읽는 사용자를 지정합니다.</translation>
    </message>
    <message>
        <source>Reading is enough: no administrator is needed, and nothing is ever written to Active Directory. Controllers are given by their full names, because a certificate is issued to the full name. LDAP over SSL (port 636) is the default.</source>
        <translation>읽기 권한이면 충분합니다. 관리자는 필요하지 않으며 Active Directory에는 아무것도 쓰지 않습니다. 인증서는 전체 이름에 대해 발급되므로 컨트롤러는 전체 이름으로 지정합니다. 기본값은 SSL을 통한 LDAP(포트 636)입니다.</translation>
    </message>
    <message>
        <source>If no controller is found, this computer may not ask a DNS server of the domain; add a controller by its name. Technical details of a failure are in the next step, row by row.</source>
        <translation>컨트롤러를 찾지 못하면 이 컴퓨터가 도메인의 DNS 서버에 조회하지 않는 것일 수 있습니다. 이름으로 컨트롤러를 추가하십시오. 오류의 기술 세부 정보는 다음 단계에 행별로 있습니다.</translation>
    </message>
    <message>
        <source>Everything that a sync will need is tried for real, one row after the other. Each row says what it found, and each can be tried again alone.</source>
        <translation>동기화에 필요한 모든 것을 하나씩 실제로 시도합니다. 각 행에 검사 결과가 표시되며 각각 따로 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The password is tried once for each click and never again by itself, so that your account is not locked. A certificate that is not trusted is shown with all that is needed to decide: trust its authority, pin it, or do not trust it.</source>
        <translation>계정이 잠기지 않도록 암호는 클릭할 때마다 한 번만 시도하며 자동으로 다시 시도하지 않습니다. 신뢰할 수 없는 인증서는 결정에 필요한 모든 정보와 함께 표시됩니다. 인증 기관을 신뢰하거나, 인증서를 고정하거나, 신뢰하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose a row to read its cause and its fix. A row that waits for another one is not tried before that one works.</source>
        <translation>행을 선택하면 원인과 해결 방법을 볼 수 있습니다. 다른 행을 기다리는 행은 그 행이 작동할 때까지 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>The first of two steps that change something: the key is redeemed, this computer is registered with the service, the secrets are sealed and the settings saved.</source>
        <translation>무언가를 변경하는 두 단계 중 첫 번째입니다. 키를 사용하고, 이 컴퓨터를 서비스에 등록하고, 비밀을 봉인하고, 설정을 저장합니다.</translation>
    </message>
    <message>
        <source>No person is created, changed or disabled by it. The steps before are locked afterwards; what they decided can be changed in the settings later.</source>
        <translation>이 작업으로 만들어지거나, 변경되거나, 비활성화되는 사용자는 없습니다. 이후에는 이전 단계가 잠기며, 결정한 내용은 나중에 설정에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>A step that fails is named. “{button:Retry}” goes on with it; “{button:Roll back}” undoes what was done.</source>
        <translation>실패한 단계가 표시됩니다. [{button:Retry}]는 그 단계부터 계속하고 [{button:Roll back}]은 수행한 작업을 취소합니다.</translation>
    </message>
    <message>
        <source>Which organizational units are synced, and which kinds of object in them.</source>
        <translation>동기화할 조직 구성 단위(OU)와 그 안의 개체 종류를 선택합니다.</translation>
    </message>
    <message>
        <source>A ticked unit brings everything beneath it, also units that are made later if you choose so. Units are remembered by their identity: one that is renamed or moved stays chosen. System accounts are always left out.</source>
        <translation>OU를 선택하면 그 아래의 모든 항목이 포함되며, 그렇게 선택한 경우 나중에 만든 OU도 포함됩니다. OU는 식별자로 기억되므로 이름을 바꾸거나 이동해도 선택이 유지됩니다. 시스템 계정은 항상 제외됩니다.</translation>
    </message>
    <message>
        <source>A unit that cannot be opened may not be readable for the user of the connection. An LDAP query narrows the users further; an error in it is pointed at.</source>
        <translation>열 수 없는 OU는 연결의 사용자에게 읽기 권한이 없는 것일 수 있습니다. LDAP 쿼리로 사용자를 더 좁힐 수 있으며 쿼리의 오류 위치가 표시됩니다.</translation>
    </message>
    <message>
        <source>Which attribute of Active Directory fills which field of the cloud directory.</source>
        <translation>클라우드 디렉터리의 각 필드를 채울 Active Directory 특성을 지정합니다.</translation>
    </message>
    <message>
        <source>Suggestions come with their reason and can be undone. The result is shown for a real person, and the whole selection is checked for empty required fields and for values that two people share. objectGUID links both sides and never changes.</source>
        <translation>제안에는 이유가 표시되며 실행을 취소할 수 있습니다. 실제 사용자로 결과를 보여 주며, 선택한 전체 대상에서 비어 있는 필수 필드와 두 사용자가 공유하는 값을 검사합니다. objectGUID는 양쪽을 연결하며 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>A person whose record cannot be mapped is left out with the reason; everybody else is synced.</source>
        <translation>레코드를 매핑할 수 없는 사용자는 이유와 함께 제외되며 나머지는 모두 동기화됩니다.</translation>
    </message>
    <message>
        <source>Who of the people in the chosen units is synced: everybody, or those who meet criteria.</source>
        <translation>선택한 OU의 사용자 중 동기화할 대상을 지정합니다. 모두 또는 기준을 충족하는 사용자를 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>The numbers beside the criteria are counted from the last pass over your directory, and say who would leave. Test a person to see which clause decides.</source>
        <translation>기준 옆의 수는 마지막으로 디렉터리를 읽은 결과에서 계산되며 이탈하게 되는 대상을 보여 줍니다. 사용자를 테스트하면 어떤 조건이 결정하는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>If nobody is left, look at the clause that leaves most people out. Comparisons ignore upper and lower case.</source>
        <translation>남는 대상이 없으면 가장 많은 사용자를 제외하는 조건을 확인하십시오. 비교할 때 대/소문자를 구분하지 않습니다.</translation>
    </message>
    <message>
        <source>What happens to accounts in the cloud directory when something changes in Active Directory.</source>
        <translation>Active Directory에서 변경이 있을 때 클라우드 디렉터리의 계정에 수행할 작업을 지정합니다.</translation>
    </message>
    <message>
        <source>Leaving the selected units is handled only while account status is reflected. Deleting cannot be undone; disabling can. More than the limits allow is held and waits for your approval. The owner&apos;s account is never disabled or deleted.</source>
        <translation>선택한 OU에서의 이탈은 계정 상태를 반영하는 동안에만 처리됩니다. 삭제는 취소할 수 없지만 비활성화는 취소할 수 있습니다. 한도를 초과하는 것은 보류되어 승인을 기다립니다. 소유자의 계정은 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>When the sync runs by itself: every few minutes with a nightly full comparison, or daily, weekly or monthly.</source>
        <translation>동기화가 자동으로 실행되는 시기입니다. 몇 분마다 실행하고 야간에 전체 비교를 하거나, 매일, 매주 또는 매월 실행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Times are local to the time zone that you choose; the next runs are listed, also where the clocks change.</source>
        <translation>시각은 선택한 표준 시간대의 현지 시각입니다. 시계가 바뀌는 경우를 포함하여 다음 실행이 나열됩니다.</translation>
    </message>
    <message>
        <source>Which domain controllers will pass on password changes, so that people sign in to the cloud with their Active Directory password. This step is optional.</source>
        <translation>사용자가 Active Directory 암호로 클라우드에 로그인할 수 있도록 암호 변경을 전달할 도메인 컨트롤러를 선택합니다. 이 단계는 선택 사항입니다.</translation>
    </message>
    <message>
        <source>A change is captured on the controller that takes it, so every writable controller should be covered. The agent becomes active after a restart of the controller. Passwords that exist already are synced at their next change.</source>
        <translation>변경은 이를 처리하는 컨트롤러에서 캡처되므로 쓰기 가능한 모든 컨트롤러를 포함해야 합니다. 에이전트는 컨트롤러를 다시 시작한 후 활성화됩니다. 이미 있는 암호는 다음에 변경될 때 동기화됩니다.</translation>
    </message>
    <message>
        <source>Each row names what is missing and the line of PowerShell that puts it right.</source>
        <translation>각 행에 부족한 점과 이를 바로잡는 PowerShell 명령줄이 표시됩니다.</translation>
    </message>
    <message>
        <source>Everything that the first sync would do, before anything is written: each person with the reason, each field before and after.</source>
        <translation>첫 동기화가 수행하게 될 모든 작업을 쓰기 전에 보여 줍니다. 각 사용자와 그 이유, 각 필드의 이전 값과 이후 값이 표시됩니다.</translation>
    </message>
    <message>
        <source>If the directory changed since the preview was made, it is made again. “{button:Stop}” leaves a consistent state; the next run goes on from there.</source>
        <translation>미리 보기를 만든 후 디렉터리가 변경되었으면 다시 만듭니다. [{button:Stop}]를 선택해도 일관된 상태가 유지되며 다음 실행이 그 지점부터 계속됩니다.</translation>
    </message>
    <message>
        <source>Directory link</source>
        <translation>디렉터리 연결</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>표시 이름</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>중간 이름</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>메일 주소</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>기본 설정 언어</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>회사 전화</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>휴대폰</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>팩스</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>집 전화</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>호출기</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>번지</translation>
    </message>
    <message>
        <source>City</source>
        <translation>구/군/시</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>시/도</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>우편 번호</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>전체 주소</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>직원 번호</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>사업부</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>비용 센터</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>국가 코드</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>일반 이름(CN)</translation>
    </message>
    <message>
        <source>Country name</source>
        <translation>국가 이름</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Employee ID</source>
        <translation>직원 ID</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>직원 유형</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>이니셜</translation>
    </message>
    <message>
        <source>IP phone</source>
        <translation>IP 전화</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Identifier that never changes</source>
        <translation>변경되지 않는 식별자</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>사무실</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>사서함</translation>
    </message>
    <message>
        <source>Account name (before Windows 2000)</source>
        <translation>계정 이름(Windows 2000 이전)</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>로그인 이름</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>The schema of this directory does not have “{attribute}”.</source>
        <translation>이 디렉터리의 스키마에 “{attribute}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The schema has “{attribute}”, but not for objects of this kind.</source>
        <translation>스키마에 “{attribute}”이(가) 있지만 이 종류의 개체에는 없습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” holds binary data, which is not read as text.</source>
        <translation>“{attribute}”은(는) 이진 데이터이므로 텍스트로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” can have several values; the one that sorts first is taken.</source>
        <translation>“{attribute}”에는 값이 여러 개 있을 수 있으며 정렬 순서가 가장 앞선 값을 사용합니다.</translation>
    </message>
    <message>
        <source>“{attribute}” holds the distinguished name of another object.</source>
        <translation>“{attribute}”에는 다른 개체의 고유 이름(DN)이 들어 있습니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is a number, sent as it is written.</source>
        <translation>“{attribute}”은(는) 숫자이며 쓰인 그대로 전송됩니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is a time, sent as the directory writes it.</source>
        <translation>“{attribute}”은(는) 시간이며 디렉터리에 쓰인 그대로 전송됩니다.</translation>
    </message>
    <message>
        <source>“{attribute}” is in the schema: text, one value.</source>
        <translation>“{attribute}”이(가) 스키마에 있습니다: 텍스트, 단일 값.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>고정 값</translation>
    </message>
    <message>
        <source>First that is not empty</source>
        <translation>비어 있지 않은 첫 번째 값</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>결합</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>소문자</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>대문자</translation>
    </message>
    <message>
        <source>Without extra spaces</source>
        <translation>불필요한 공백 제거</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>부분 문자열</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>텍스트 바꾸기</translation>
    </message>
    <message>
        <source>If empty, a default</source>
        <translation>비어 있으면 기본값</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>First of</source>
        <translation>첫 번째 값</translation>
    </message>
    <message>
        <source>Trimmed</source>
        <translation>공백 제거</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>일부</translation>
    </message>
    <message>
        <source>Replace in</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Default for</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>사이에 넣을 텍스트</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>시작 문자</translation>
    </message>
    <message>
        <source>How many (empty: all)</source>
        <translation>문자 수(비워 두면 모두)</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>바꿀 텍스트</translation>
    </message>
    <message>
        <source>Replace it with</source>
        <translation>새 텍스트</translation>
    </message>
    <message>
        <source>Value if empty</source>
        <translation>비어 있을 때의 값</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>매핑됨</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>매핑되지 않음</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>제외됨: {count}</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>참고 읽기</translation>
    </message>
    <message>
        <source>Empty: {count}</source>
        <translation>비어 있음: {count}</translation>
    </message>
    <message>
        <source>Duplicate: {count}</source>
        <translation>중복: {count}</translation>
    </message>
    <message>
        <source>Too long: {count}</source>
        <translation>너무 긺: {count}</translation>
    </message>
    <message>
        <source>Not text: {count}</source>
        <translation>텍스트 아님: {count}</translation>
    </message>
    <message>
        <source>Invisible: {count}</source>
        <translation>보이지 않는 문자: {count}</translation>
    </message>
    <message>
        <source>Mail to “{domain}” can hardly arrive from outside.</source>
        <translation>“{domain}”(으)로 보내는 메일은 외부에서 도착하기 어렵습니다.</translation>
    </message>
    <message>
        <source>Names like this are used inside networks only. Addresses with it: {count}.</source>
        <translation>이러한 이름은 네트워크 내부에서만 사용됩니다. 이 이름의 주소: {count}개.</translation>
    </message>
    <message>
        <source>Map another attribute to “{field}”, or go on if you know the domain.</source>
        <translation>“{field}”에 다른 특성을 매핑하거나, 아는 도메인이면 계속하십시오.</translation>
    </message>
    <message>
        <source>“{field}” is required, and empty for {count}.</source>
        <translation>필수 필드 “{field}”이(가) {count}개에서 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{field}” must differ for everybody, and {count} share a value.</source>
        <translation>“{field}”은(는) 모든 대상에서 서로 달라야 하지만 {count}개가 같은 값을 공유합니다.</translation>
    </message>
    <message>
        <source>“{field}” is too long for {count}.</source>
        <translation>“{field}”이(가) {count}개에서 너무 깁니다.</translation>
    </message>
    <message>
        <source>“{field}” cannot be read as text for {count}.</source>
        <translation>{count}개에서 “{field}”을(를) 텍스트로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{field}” holds invisible characters for {count}.</source>
        <translation>{count}개에서 “{field}”에 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>There is no LDAP query.</source>
        <translation>LDAP 쿼리가 없습니다.</translation>
    </message>
    <message>
        <source>Type one, such as (department=Sales).</source>
        <translation>쿼리를 입력하십시오(예: (department=Sales)).</translation>
    </message>
    <message>
        <source>The LDAP query ends too early.</source>
        <translation>LDAP 쿼리가 너무 일찍 끝납니다.</translation>
    </message>
    <message>
        <source>The parenthesis at character {opened} is never closed.</source>
        <translation>{opened}번째 문자의 괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Add a closing parenthesis, or go on writing.</source>
        <translation>닫는 괄호를 추가하거나 계속 작성하십시오.</translation>
    </message>
    <message>
        <source>The closing parenthesis at character {position} is one too many.</source>
        <translation>{position}번째 문자에 닫는 괄호가 하나 더 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was opened that it could close.</source>
        <translation>이 괄호로 닫을 여는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>Remove it, or add the opening parenthesis that belongs to it.</source>
        <translation>제거하거나 짝이 되는 여는 괄호를 추가하십시오.</translation>
    </message>
    <message>
        <source>The LDAP query goes on after its end: “{found}”.</source>
        <translation>LDAP 쿼리가 끝난 뒤에 내용이 더 있습니다: “{found}”.</translation>
    </message>
    <message>
        <source>One query is one pair of parentheses; this comes after it, at character {position}.</source>
        <translation>쿼리 하나는 괄호 한 쌍입니다. {position}번째 문자에서 그 뒤에 내용이 이어집니다.</translation>
    </message>
    <message>
        <source>Join conditions with &amp; (all of them) or | (one is enough): (&amp;(department=Sales)(title=*)).</source>
        <translation>조건을 &amp; (모두 충족) 또는 | (하나 이상 충족)로 결합하십시오: (&amp;(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no parentheses around it.</source>
        <translation>{position}번째 문자의 {operator}을(를) 감싸는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>Put the whole query into parentheses: ({operator}(department=Sales)(title=*)).</source>
        <translation>쿼리 전체를 괄호로 묶으십시오: ({operator}(department=Sales)(title=*)).</translation>
    </message>
    <message>
        <source>An opening or closing parenthesis is missing before “{found}”.</source>
        <translation>“{found}” 앞에 여는 괄호 또는 닫는 괄호가 없습니다.</translation>
    </message>
    <message>
        <source>At character {position} either another condition begins or the group ends.</source>
        <translation>{position}번째 문자에서 다른 조건이 시작되거나 그룹이 끝나야 합니다.</translation>
    </message>
    <message>
        <source>Put each condition into its own parentheses: (&amp;(department=Sales)(title=*)). Words such as AND and OR are written &amp; and | in front.</source>
        <translation>각 조건을 별도의 괄호로 묶으십시오: (&amp;(department=Sales)(title=*)). AND와 OR 같은 단어는 앞에 &amp; 및 | 기호로 씁니다.</translation>
    </message>
    <message>
        <source>Two parentheses open one after the other at character {position}.</source>
        <translation>{position}번째 문자에서 괄호 두 개가 연달아 열립니다.</translation>
    </message>
    <message>
        <source>Conditions that stand together are joined by &amp;, | or !, which comes first.</source>
        <translation>함께 있는 조건은 앞에 쓰는 &amp;, | 또는 !로 결합합니다.</translation>
    </message>
    <message>
        <source>Write (&amp;(department=Sales)(title=*)), or remove one pair of parentheses.</source>
        <translation>(&amp;(department=Sales)(title=*))와 같이 쓰거나 괄호 한 쌍을 제거하십시오.</translation>
    </message>
    <message>
        <source>The {operator} at character {position} has no condition.</source>
        <translation>{position}번째 문자의 {operator}에 조건이 없습니다.</translation>
    </message>
    <message>
        <source>Put conditions after it, each in parentheses: ({operator}(department=Sales)).</source>
        <translation>그 뒤에 조건을 각각 괄호로 묶어 넣으십시오: ({operator}(department=Sales)).</translation>
    </message>
    <message>
        <source>The ! applies to one condition, and a second one follows at character {position}.</source>
        <translation>!는 조건 하나에 적용되지만 {position}번째 문자에서 두 번째 조건이 이어집니다.</translation>
    </message>
    <message>
        <source>Write (!(&amp;(department=Sales)(title=*))) or (!(|(department=Sales)(title=*))).</source>
        <translation>(!(&amp;(department=Sales)(title=*))) 또는 (!(|(department=Sales)(title=*)))와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>The name of an attribute is missing at character {position}.</source>
        <translation>{position}번째 문자에 특성 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Name one before the sign, such as department in (department=Sales).</source>
        <translation>기호 앞에 이름을 쓰십시오(예: (department=Sales)의 department).</translation>
    </message>
    <message>
        <source>{name} is not the name of an attribute.</source>
        <translation>{name}은(는) 특성 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Names have letters, digits and hyphens and begin with a letter; character {position} is another one.</source>
        <translation>이름은 문자, 숫자 및 하이픈으로 이루어지며 문자로 시작합니다. {position}번째 문자가 이에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Write the name as Active Directory has it, such as department.</source>
        <translation>Active Directory에 있는 대로 이름을 쓰십시오(예: department).</translation>
    </message>
    <message>
        <source>After {name} the = is missing, at character {position}.</source>
        <translation>{name} 다음의 {position}번째 문자에 =가 없습니다.</translation>
    </message>
    <message>
        <source>A condition is a name, one of = &gt;= &lt;= ~= and a value.</source>
        <translation>조건은 이름, = &gt;= &lt;= ~= 중 하나, 그리고 값으로 이루어집니다.</translation>
    </message>
    <message>
        <source>Write it as (department=Sales). There is no &gt; or &lt;: use &gt;= and &lt;=.</source>
        <translation>(department=Sales)와 같이 쓰십시오. &gt;나 &lt;는 없으므로 &gt;=와 &lt;=를 사용하십시오.</translation>
    </message>
    <message>
        <source>An opening parenthesis stands inside a value, at character {position}.</source>
        <translation>{position}번째 문자에서 값 안에 여는 괄호가 있습니다.</translation>
    </message>
    <message>
        <source>Parentheses belong to the query itself.</source>
        <translation>괄호는 쿼리 자체에 쓰입니다.</translation>
    </message>
    <message>
        <source>Write \28 for ( and \29 for ) when they are part of the value; otherwise close the condition first.</source>
        <translation>값의 일부이면 (는 \28, )는 \29로 쓰십시오. 그렇지 않으면 먼저 조건을 닫으십시오.</translation>
    </message>
    <message>
        <source>The backslash at character {position} is not followed by two hexadecimal digits.</source>
        <translation>{position}번째 문자의 백슬래시 다음에 16진수 두 자리가 없습니다.</translation>
    </message>
    <message>
        <source>A backslash begins a character that is written by its number.</source>
        <translation>백슬래시는 번호로 쓰는 문자의 시작을 나타냅니다.</translation>
    </message>
    <message>
        <source>Write \5c for a backslash itself.</source>
        <translation>백슬래시 자체는 \5c로 쓰십시오.</translation>
    </message>
    <message>
        <source>An asterisk cannot be used with {operator} (character {position}).</source>
        <translation>별표는 {operator}과(와) 함께 사용할 수 없습니다({position}번째 문자).</translation>
    </message>
    <message>
        <source>Only = takes a part of a value.</source>
        <translation>값의 일부는 =에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use =, or write \2a for an asterisk that is part of the value.</source>
        <translation>=를 사용하거나, 값의 일부인 별표는 \2a로 쓰십시오.</translation>
    </message>
    <message>
        <source>A line break or another invisible character ({character}) stands inside a value, at character {position}.</source>
        <translation>값 안에 줄 바꿈 또는 다른 보이지 않는 문자({character})가 {position}번째 문자에 있습니다.</translation>
    </message>
    <message>
        <source>Pasted text is often broken into lines.</source>
        <translation>붙여 넣은 텍스트는 여러 줄로 나뉘는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Remove it. Between conditions line breaks are fine.</source>
        <translation>제거하십시오. 조건 사이의 줄 바꿈은 괜찮습니다.</translation>
    </message>
    <message>
        <source>{rule} is not the name of a matching rule.</source>
        <translation>{rule}은(는) 일치 규칙의 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Between the colons, before character {position}, stands the number of a rule.</source>
        <translation>{position}번째 문자 앞의 콜론 사이에는 규칙 번호가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Write it as (memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com).</source>
        <translation>(memberOf:1.2.840.113556.1.4.1941:=CN=Staff,DC=corp,DC=example,DC=com)과 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>The {character} at character {position} is a full-width sign.</source>
        <translation>{position}번째 문자의 {character}은(는) 전각(전자) 기호입니다.</translation>
    </message>
    <message>
        <source>LDAP queries are written with the narrow one: {plain}</source>
        <translation>LDAP 쿼리에는 반각(반자) 기호를 사용합니다: {plain}</translation>
    </message>
    <message>
        <source>Switch the input method to half-width and type {plain}.</source>
        <translation>입력기를 반각(반자)으로 전환하고 {plain}을(를) 입력하십시오.</translation>
    </message>
    <message>
        <source>The LDAP query is nested more than {depth} levels deep (character {position}).</source>
        <translation>LDAP 쿼리가 {depth}단계보다 깊게 중첩되어 있습니다({position}번째 문자).</translation>
    </message>
    <message>
        <source>Domain controllers do not read that far.</source>
        <translation>도메인 컨트롤러는 그렇게 깊이 읽지 않습니다.</translation>
    </message>
    <message>
        <source>Join conditions on one level where they have the same sign.</source>
        <translation>기호가 같은 조건은 한 단계에서 결합하십시오.</translation>
    </message>
    <message>
        <source>{host} cannot answer this LDAP query.</source>
        <translation>{host}이(가) 이 LDAP 쿼리에 응답할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use another attribute. What the controller said is in the technical details.</source>
        <translation>다른 특성을 사용하십시오. 컨트롤러의 메시지는 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>The LDAP query has changes that were not saved.</source>
        <translation>LDAP 쿼리에 저장하지 않은 변경 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody.</source>
        <translation>스키마에 사용자의 특성 {attribute}이(가) 없으므로 이 조건은 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The schema knows no attribute {attribute} of users: the condition finds nobody. There is: {similar}.</source>
        <translation>스키마에 사용자의 특성 {attribute}이(가) 없으므로 이 조건은 아무도 찾지 못합니다. 비슷한 특성: {similar}.</translation>
    </message>
    <message>
        <source>Active Directory ignores a condition without an attribute: it finds nobody.</source>
        <translation>Active Directory는 특성이 없는 조건을 무시하므로 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Active Directory has no matching rule {rule}: the condition finds nobody.</source>
        <translation>Active Directory에 일치 규칙 {rule}이(가) 없으므로 이 조건은 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>{attribute} holds distinguished names, which are only compared whole: with an asterisk the condition finds nobody.</source>
        <translation>{attribute}에는 고유 이름(DN)이 들어 있으며 전체로만 비교됩니다. 별표를 사용하면 이 조건은 아무도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>{attribute} is compared with nothing, which finds nobody. For people without a value write (!({attribute}=*)).</source>
        <translation>{attribute}을(를) 빈 값과 비교하므로 아무도 찾지 못합니다. 값이 없는 대상은 (!({attribute}=*))와 같이 쓰십시오.</translation>
    </message>
    <message>
        <source>The value of {attribute} begins with an asterisk: no index helps, and every user is looked at.</source>
        <translation>{attribute}의 값이 별표로 시작하므로 인덱스를 사용할 수 없어 모든 사용자를 검사합니다.</translation>
    </message>
    <message>
        <source>{attribute} is not indexed: every user is looked at, which is slow in large domains.</source>
        <translation>{attribute}은(는) 인덱싱되지 않아 모든 사용자를 검사하므로 큰 도메인에서 느립니다.</translation>
    </message>
    <message>
        <source>Active Directory treats ~= like =: {attribute} must be equal.</source>
        <translation>Active Directory는 ~=를 =와 같이 처리하므로 {attribute}이(가) 같아야 합니다.</translation>
    </message>
    <message>
        <source>Active Directory ignores :dn after {attribute}.</source>
        <translation>Active Directory는 {attribute} 뒤의 :dn을 무시합니다.</translation>
    </message>
    <message>
        <source>The value of {attribute} holds a character that is not seen ({character}).</source>
        <translation>{attribute}의 값에 보이지 않는 문자({character})가 있습니다.</translation>
    </message>
    <message>
        <source>Confirm that accounts are deleted for good.</source>
        <translation>계정이 영구적으로 삭제된다는 것을 확인하십시오.</translation>
    </message>
    <message>
        <source>Mail, files and data of a deleted account cannot be brought back, even when the person is synced again.</source>
        <translation>삭제된 계정의 메일, 파일 및 데이터는 해당 사용자를 다시 동기화해도 복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Confirm it in the card, or choose to disable the accounts.</source>
        <translation>카드에서 확인하거나 계정을 비활성화하도록 선택하십시오.</translation>
    </message>
    <message>
        <source>The limit has to be between 0 and {most}.</source>
        <translation>한도는 0에서 {most} 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Type a number of changes.</source>
        <translation>변경 수를 입력하십시오.</translation>
    </message>
    <message>
        <source>{value} is not a share.</source>
        <translation>{value}은(는) 비율이 아닙니다.</translation>
    </message>
    <message>
        <source>Type a share from 0 to 100 per cent.</source>
        <translation>0에서 100% 사이의 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>The limit allows at least {floor}, but never more than {ceiling}.</source>
        <translation>한도의 최소 허용 수는 {floor}이지만 최대 허용 수는 {ceiling}입니다.</translation>
    </message>
    <message>
        <source>The second number wins, so the first one would have no effect.</source>
        <translation>두 번째 수가 우선하므로 첫 번째 수는 효과가 없게 됩니다.</translation>
    </message>
    <message>
        <source>Lower the first number, or raise the second one.</source>
        <translation>첫 번째 수를 줄이거나 두 번째 수를 늘리십시오.</translation>
    </message>
    <message>
        <source>{value} is not a share at which everything is held.</source>
        <translation>{value}은(는) 모두 보류할 기준이 되는 비율이 아닙니다.</translation>
    </message>
    <message>
        <source>A directory that gives far fewer objects than before may have been read with less rights.</source>
        <translation>이전보다 훨씬 적은 개체를 반환하는 디렉터리는 더 적은 권한으로 읽었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Type a share above 0 and up to 100 per cent.</source>
        <translation>0보다 크고 100% 이하인 비율을 입력하십시오.</translation>
    </message>
    <message>
        <source>Disabled in Active Directory</source>
        <translation>Active Directory에서 비활성화됨</translation>
    </message>
    <message>
        <source>Moved out of the selected units</source>
        <translation>선택한 OU 밖으로 이동됨</translation>
    </message>
    <message>
        <source>Deleted in Active Directory</source>
        <translation>Active Directory에서 삭제됨</translation>
    </message>
    <message>
        <source>Enabled again</source>
        <translation>다시 활성화됨</translation>
    </message>
    <message>
        <source>Deleted in the service</source>
        <translation>서비스에서 삭제됨</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>계정 만료됨</translation>
    </message>
    <message>
        <source>A new, empty account is created.</source>
        <translation>비어 있는 새 계정이 만들어집니다.</translation>
    </message>
    <message>
        <source>Nothing happens: gone on both sides.</source>
        <translation>아무 작업도 수행되지 않음: 양쪽에서 없어졌습니다.</translation>
    </message>
    <message>
        <source>No account is created.</source>
        <translation>계정이 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>The account is enabled.</source>
        <translation>계정이 활성화됩니다.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>계정이 비활성화됩니다.</translation>
    </message>
    <message>
        <source>The account is deleted for good.</source>
        <translation>계정이 영구적으로 삭제됩니다.</translation>
    </message>
    <message>
        <source>Stays active, and is no longer synced.</source>
        <translation>활성 상태로 남으며 더 이상 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Stays active: the owner is never disabled or deleted.</source>
        <translation>활성 상태 유지: 소유자는 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Stays active until it is known who owns the connection.</source>
        <translation>연결의 소유자를 알 수 있을 때까지 활성 상태를 유지합니다.</translation>
    </message>
    <message>
        <source>What is sent lands in a custom store of Zoho Directory. The store&apos;s own settings decide whether accounts follow a change of status, a leaver or a deletion there.</source>
        <translation>전송한 내용은 Zoho Directory의 사용자 지정 저장소에 저장됩니다. 계정이 상태 변경, 이탈 또는 삭제를 따를지는 저장소 자체 설정에서 결정합니다.</translation>
    </message>
    <message>
        <source>Zoho Directory decides this itself: in the settings of the custom store (Admin Panel &gt; Directory Stores).</source>
        <translation>Zoho Directory가 사용자 지정 저장소의 설정(Admin Panel &gt; Directory Stores)에서 직접 결정합니다.</translation>
    </message>
    <message>
        <source>A SCIM service decides this itself: look for invitations or notifications in its administration pages.</source>
        <translation>SCIM 서비스가 직접 결정합니다. 해당 서비스의 관리 페이지에서 초대 또는 알림을 확인하십시오.</translation>
    </message>
    <message>
        <source>This service decides this itself, in its administration pages.</source>
        <translation>이 서비스가 자체 관리 페이지에서 직접 결정합니다.</translation>
    </message>
    <message>
        <source>No controller is chosen.</source>
        <translation>선택한 컨트롤러가 없습니다.</translation>
    </message>
    <message>
        <source>A controller captures the password changes that are made on it, and no others.</source>
        <translation>컨트롤러는 자신에게서 수행된 암호 변경만 캡처합니다.</translation>
    </message>
    <message>
        <source>Choose every writable controller, or switch password sync off.</source>
        <translation>쓰기 가능한 컨트롤러를 모두 선택하거나 암호 동기화를 끄십시오.</translation>
    </message>
    <message>
        <source>This service takes no passwords.</source>
        <translation>이 서비스는 암호를 받지 않습니다.</translation>
    </message>
    <message>
        <source>It offers neither the call of a password agent nor changePassword of SCIM.</source>
        <translation>암호 에이전트 호출도 SCIM의 changePassword도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in the service.</source>
        <translation>암호 동기화 없이 계속하십시오. 사용자가 서비스에서 암호를 설정합니다.</translation>
    </message>
    <message>
        <source>A custom store of Zoho Directory takes no passwords.</source>
        <translation>Zoho Directory의 사용자 지정 저장소는 암호를 받지 않습니다.</translation>
    </message>
    <message>
        <source>What is sent there becomes nobody&apos;s password.</source>
        <translation>저장소로 전송한 암호는 누구의 암호로도 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>Go on without password sync. People set their password in Zoho Directory.</source>
        <translation>암호 동기화 없이 계속하십시오. 사용자가 Zoho Directory에서 암호를 설정합니다.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>SMB, port 445</source>
        <translation>SMB, 포트 445</translation>
    </message>
    <message>
        <source>WinRM, port 5985 or 5986</source>
        <translation>WinRM, 포트 5985 또는 5986</translation>
    </message>
    <message>
        <source>Writable</source>
        <translation>쓰기 가능</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Sign-in over SMB</source>
        <translation>SMB를 통한 로그인</translation>
    </message>
    <message>
        <source>ADMIN$ can be written</source>
        <translation>ADMIN$에 쓸 수 있음</translation>
    </message>
    <message>
        <source>Sign-in over WinRM</source>
        <translation>WinRM을 통한 로그인</translation>
    </message>
    <message>
        <source>Version and architecture</source>
        <translation>버전 및 아키텍처</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>디스크 공간</translation>
    </message>
    <message>
        <source>LSA protection</source>
        <translation>LSA 보호</translation>
    </message>
    <message>
        <source>Other password filters</source>
        <translation>다른 암호 필터</translation>
    </message>
    <message>
        <source>Pending restart</source>
        <translation>다시 시작 대기</translation>
    </message>
    <message>
        <source>Other installations</source>
        <translation>다른 설치</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>에이전트</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>패키지</translation>
    </message>
    <message>
        <source>Not checked: first the controller must answer.</source>
        <translation>검사하지 않음: 먼저 컨트롤러가 응답해야 합니다.</translation>
    </message>
    <message>
        <source>{host} is not known to the DNS of this computer.</source>
        <translation>이 컴퓨터의 DNS가 {host}을(를) 알지 못합니다.</translation>
    </message>
    <message>
        <source>The record is missing, or this computer asks a DNS server outside of the domain.</source>
        <translation>레코드가 없거나 이 컴퓨터가 도메인 밖의 DNS 서버에 조회합니다.</translation>
    </message>
    <message>
        <source>Let this computer use a DNS server of the domain. This line shows what it answers:</source>
        <translation>이 컴퓨터가 도메인의 DNS 서버를 사용하도록 하십시오. 다음 줄을 실행하면 응답이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} answers.</source>
        <translation>{host}이(가) 응답합니다.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} seconds on any port.</source>
        <translation>{host}이(가) 어떤 포트에서도 {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall between here and {addresses} drops everything.</source>
        <translation>꺼져 있거나, 여기와 {addresses} 사이의 방화벽이 모두 버립니다.</translation>
    </message>
    <message>
        <source>Start the controller or open the firewall. This line tries it from here:</source>
        <translation>컨트롤러를 시작하거나 방화벽을 여십시오. 다음 줄을 실행하면 여기서 시험합니다:</translation>
    </message>
    <message>
        <source>Answers on port {port}.</source>
        <translation>포트 {port}에서 응답합니다.</translation>
    </message>
    <message>
        <source>{host} refuses SMB on port {port}.</source>
        <translation>{host}이(가) 포트 {port}에서 SMB를 거부합니다.</translation>
    </message>
    <message>
        <source>The Server service does not run; the agent is copied over it.</source>
        <translation>에이전트를 복사하는 데 사용하는 Server 서비스가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator:</source>
        <translation>컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>{host} is silent on port {port} (SMB).</source>
        <translation>{host}이(가) 포트 {port}(SMB)에서 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is copied over it. SMB is needed only while something is installed or removed.</source>
        <translation>컨트롤러 또는 경로의 방화벽이 버립니다. 에이전트는 SMB로 복사됩니다. SMB는 설치하거나 제거하는 동안에만 필요합니다.</translation>
    </message>
    <message>
        <source>Open port {port} on the way, and run this line on the controller, as administrator:</source>
        <translation>경로에서 포트 {port}을(를) 열고 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>Answers on port {port}, encrypted with TLS.</source>
        <translation>포트 {port}에서 응답하며 TLS로 암호화됩니다.</translation>
    </message>
    <message>
        <source>Answers on port {port}; messages are encrypted by the sign-in.</source>
        <translation>포트 {port}에서 응답하며 메시지는 로그인에 의해 암호화됩니다.</translation>
    </message>
    <message>
        <source>{host} refuses WinRM on ports {port} and {other}.</source>
        <translation>{host}이(가) 포트 {port} 및 {other}에서 WinRM을 거부합니다.</translation>
    </message>
    <message>
        <source>PowerShell remoting is switched off; the agent is installed through it.</source>
        <translation>에이전트를 설치하는 데 사용하는 PowerShell 원격이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>{host} is silent on ports {port} and {other} (WinRM).</source>
        <translation>{host}이(가) 포트 {port} 및 {other}(WinRM)에서 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>A firewall on the controller or on the way drops it; the agent is installed through it.</source>
        <translation>컨트롤러 또는 경로의 방화벽이 버립니다. 에이전트는 WinRM으로 설치됩니다.</translation>
    </message>
    <message>
        <source>Passwords can be changed on it.</source>
        <translation>이 컨트롤러에서 암호를 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Not needed: it is read-only, and passes each change of a password on to a writable one.</source>
        <translation>필요 없음: 읽기 전용이며 모든 암호 변경을 쓰기 가능한 컨트롤러로 전달합니다.</translation>
    </message>
    <message>
        <source>{system}, {version}.</source>
        <translation>{system}, {version}.</translation>
    </message>
    <message>
        <source>The directory does not say what {host} runs.</source>
        <translation>{host}에서 실행 중인 시스템이 디렉터리에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>{host} does not run Windows.</source>
        <translation>{host}에서 Windows가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>The directory says {system} {version}. The agent is a part of Windows&apos; own sign-in.</source>
        <translation>디렉터리에는 {system} {version}(으)로 되어 있습니다. 에이전트는 Windows 자체 로그인의 일부입니다.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>제외하십시오.</translation>
    </message>
    <message>
        <source>{host} runs a Windows that is too old: {system}, {version}.</source>
        <translation>{host}의 Windows가 너무 오래되었습니다: {system}, {version}.</translation>
    </message>
    <message>
        <source>The agent needs Windows Server 2012 or newer.</source>
        <translation>에이전트에는 Windows Server 2012 이상이 필요합니다.</translation>
    </message>
    <message>
        <source>Leave it out, or replace the controller. Changes that are made on it are not captured.</source>
        <translation>제외하거나 컨트롤러를 교체하십시오. 이 컨트롤러에서 수행된 변경은 캡처되지 않습니다.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}.</source>
        <translation>이 컴퓨터는 {own}에 속합니다.</translation>
    </message>
    <message>
        <source>This computer belongs to {own}, and not to {domain}.</source>
        <translation>이 컴퓨터는 {domain}이(가) 아니라 {own}에 속합니다.</translation>
    </message>
    <message>
        <source>It reaches the controllers of {domain} only where one domain trusts the other.</source>
        <translation>한 도메인이 다른 도메인을 신뢰하는 경우에만 {domain}의 컨트롤러에 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Where it does not, install from a computer of {domain}.</source>
        <translation>그렇지 않으면 {domain}의 컴퓨터에서 설치하십시오.</translation>
    </message>
    <message>
        <source>It cannot be told here whether this computer belongs to {domain}.</source>
        <translation>이 컴퓨터가 {domain}에 속하는지 여기서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only Windows, and Linux with realmd, say so.</source>
        <translation>Windows와 realmd가 있는 Linux에서만 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>The agent is copied with Kerberos: make sure that this computer can sign in to {domain}.</source>
        <translation>에이전트는 Kerberos로 복사됩니다. 이 컴퓨터에서 {domain}에 로그인할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>This computer, {machine}, belongs to no domain.</source>
        <translation>이 컴퓨터 {machine}은(는) 도메인에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Kerberos, by which the agent is installed, is certain only on a computer of {domain}.</source>
        <translation>에이전트 설치에 사용하는 Kerberos는 {domain}의 컴퓨터에서만 확실합니다.</translation>
    </message>
    <message>
        <source>Run Identity Connect on a computer of the domain, or join this one, which restarts it. As administrator, here:</source>
        <translation>도메인의 컴퓨터에서 Identity Connect를 실행하거나 이 컴퓨터를 도메인에 가입시키십시오. 가입하면 컴퓨터가 다시 시작됩니다. 여기서 관리자로 실행:</translation>
    </message>
    <message>
        <source>{account} is a Domain Admin.</source>
        <translation>{account}은(는) Domain Admin입니다.</translation>
    </message>
    <message>
        <source>{account} is an administrator of the controllers.</source>
        <translation>{account}은(는) 컨트롤러의 관리자입니다.</translation>
    </message>
    <message>
        <source>{account} cannot read its own groups.</source>
        <translation>{account}이(가) 자신의 그룹을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The directory does not show them to it.</source>
        <translation>디렉터리가 이 계정에 그룹을 보여 주지 않습니다.</translation>
    </message>
    <message>
        <source>Its rights are tried at the installation.</source>
        <translation>이 계정의 권한은 설치할 때 시험합니다.</translation>
    </message>
    <message>
        <source>Another account is asked for at the installation.</source>
        <translation>설치할 때 다른 계정을 묻습니다.</translation>
    </message>
    <message>
        <source>{account} may not install on the controllers.</source>
        <translation>{account}은(는) 컨트롤러에 설치할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It belongs neither to Domain Admins ({sid}) nor to Administrators, not through another group either.</source>
        <translation>다른 그룹을 통해서도 Domain Admins({sid})나 Administrators에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>Use another account at the installation, or let a Domain Admin run this line:</source>
        <translation>설치할 때 다른 계정을 사용하거나 Domain Admin이 다음 줄을 실행하도록 하십시오:</translation>
    </message>
    <message>
        <source>PowerShell is in constrained language mode there: AppLocker or App Control for Business allows only scripts that a policy names.</source>
        <translation>해당 컨트롤러의 PowerShell이 제한된 언어 모드(constrained language mode)입니다. AppLocker 또는 App Control for Business가 정책에 지정된 스크립트만 허용합니다.</translation>
    </message>
    <message>
        <source>Leave the account out of that policy while the agent is installed, or install the package by software distribution. This line shows the mode, on the controller:</source>
        <translation>에이전트를 설치하는 동안 계정을 해당 정책에서 제외하거나 소프트웨어 배포로 패키지를 설치하십시오. 컨트롤러에서 다음 줄을 실행하면 모드가 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} has a PowerShell that is older than 5.1.</source>
        <translation>{host}의 PowerShell이 5.1보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>It comes with Windows Server 2016; older systems need Windows Management Framework 5.1.</source>
        <translation>Windows Server 2016에 포함되어 있으며 이전 시스템에는 Windows Management Framework 5.1이 필요합니다.</translation>
    </message>
    <message>
        <source>Install Windows Management Framework 5.1, or replace the controller. This line shows the version, on the controller:</source>
        <translation>Windows Management Framework 5.1을 설치하거나 컨트롤러를 교체하십시오. 컨트롤러에서 다음 줄을 실행하면 버전이 표시됩니다:</translation>
    </message>
    <message>
        <source>The Task Scheduler of {host} does not run.</source>
        <translation>{host}의 작업 스케줄러가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>The package is installed as SYSTEM, through a task that runs once.</source>
        <translation>패키지는 한 번 실행되는 작업을 통해 SYSTEM으로 설치됩니다.</translation>
    </message>
    <message>
        <source>{host} is not the name or address of a computer.</source>
        <translation>{host}은(는) 컴퓨터의 이름이나 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>A name has letters, digits, hyphens and dots; an address has its numbers.</source>
        <translation>이름은 문자, 숫자, 하이픈 및 점으로, 주소는 숫자로 이루어집니다.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, such as dc1.corp.example.com.</source>
        <translation>컨트롤러의 전체 DNS 이름을 입력하십시오(예: dc1.corp.example.com).</translation>
    </message>
    <message>
        <source>{host} is not reached on port {port} (SMB).</source>
        <translation>포트 {port}(SMB)에서 {host}에 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>This computer has no way to its network.</source>
        <translation>이 컴퓨터에서 해당 네트워크로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Connect this computer to the network of the controllers (VPN, route). This line tries it from here:</source>
        <translation>이 컴퓨터를 컨트롤러의 네트워크에 연결하십시오(VPN, 경로). 다음 줄을 실행하면 여기서 시험합니다:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (SMB): nothing for {seconds} seconds.</source>
        <translation>{host}이(가) 포트 {port}(SMB)에서 응답을 멈췄습니다. {seconds}초 동안 응답이 없습니다.</translation>
    </message>
    <message>
        <source>It is overloaded or restarts, or a device on the way lets the connection open and then holds back what is sent.</source>
        <translation>과부하 상태이거나, 다시 시작되는 중이거나, 경로의 장치가 연결은 허용한 후 전송 내용을 막습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look for a firewall or a WAN optimizer on the way.</source>
        <translation>다시 시도하십시오. 다시 발생하면 경로에 방화벽이나 WAN 최적화 장치가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} does not speak SMB.</source>
        <translation>{host}의 포트 {port}에서 응답하는 것이 SMB를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Another program listens there, or a device on the way answers in its place.</source>
        <translation>다른 프로그램이 수신 대기하고 있거나 경로의 장치가 대신 응답합니다.</translation>
    </message>
    <message>
        <source>Find out what listens. Run this line on the controller, as administrator:</source>
        <translation>무엇이 수신 대기하는지 확인하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>{host} does not encrypt SMB.</source>
        <translation>{host}이(가) SMB를 암호화하지 않습니다.</translation>
    </message>
    <message>
        <source>It offers no SMB 3, or no encryption with it. The agent is never sent in clear text.</source>
        <translation>SMB 3을 제공하지 않거나 SMB 3 암호화를 제공하지 않습니다. 에이전트는 일반 텍스트로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Switch SMB 3 on. Run this line on the controller, as administrator:</source>
        <translation>SMB 3을 켜십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>{host} let {user} in as a guest only.</source>
        <translation>{host}이(가) {user}을(를) 게스트로만 허용했습니다.</translation>
    </message>
    <message>
        <source>It does not know the account and lets strangers in as guests; a guest&apos;s connection is neither signed nor encrypted.</source>
        <translation>계정을 알지 못하며 알 수 없는 사용자를 게스트로 허용합니다. 게스트의 연결은 서명되지도 암호화되지도 않습니다.</translation>
    </message>
    <message>
        <source>Use a Domain Admin, and switch the guest account off. Run this line as a Domain Admin:</source>
        <translation>Domain Admin을 사용하고 게스트 계정을 끄십시오. Domain Admin으로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>There is no user name or no password to sign in to {host} with.</source>
        <translation>{host}에 로그인할 사용자 이름 또는 암호가 없습니다.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one was given.</source>
        <translation>저장된 계정도 다른 계정도 제공되지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter user name and password of a Domain Admin, and retry.</source>
        <translation>Domain Admin의 사용자 이름과 암호를 입력하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} refuses the password of {user}, or does not know this account.</source>
        <translation>{host}이(가) {user}의 암호를 거부하거나 이 계정을 알지 못합니다.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong; they are not told apart.</source>
        <translation>사용자 이름 또는 암호가 잘못되었으며 어느 쪽인지 구분되지 않습니다.</translation>
    </message>
    <message>
        <source>Correct both, then retry. Several attempts may lock the account.</source>
        <translation>둘 다 수정한 후 다시 시도하십시오. 여러 번 시도하면 계정이 잠길 수 있습니다.</translation>
    </message>
    <message>
        <source>The account {user} does not exist.</source>
        <translation>{user} 계정이 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The domain that was asked has no account of this name.</source>
        <translation>조회한 도메인에 이 이름의 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Write it as user@domain, or as DOMAIN\user. This line shows whether it exists:</source>
        <translation>user@domain 또는 DOMAIN\user 형식으로 쓰십시오. 다음 줄을 실행하면 존재하는지 표시됩니다:</translation>
    </message>
    <message>
        <source>An administrator switched it off.</source>
        <translation>관리자가 계정을 비활성화했습니다.</translation>
    </message>
    <message>
        <source>Use another account, or enable it. Run this line as a Domain Admin:</source>
        <translation>다른 계정을 사용하거나 이 계정을 활성화하십시오. Domain Admin으로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>Its last day is over.</source>
        <translation>만료일이 지났습니다.</translation>
    </message>
    <message>
        <source>Use another account, or let it go on. Run this line as a Domain Admin:</source>
        <translation>다른 계정을 사용하거나 만료일을 연장하십시오. Domain Admin으로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried with it.</source>
        <translation>이 계정으로 잘못된 암호를 너무 많이 시도했습니다.</translation>
    </message>
    <message>
        <source>Wait until it unlocks by itself, or unlock it. Run this line as a Domain Admin:</source>
        <translation>잠금이 자동으로 해제될 때까지 기다리거나 잠금을 해제하십시오. Domain Admin으로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The account {user} is disabled, locked or expired.</source>
        <translation>{user} 계정이 비활성화되었거나, 잠겼거나, 만료되었습니다.</translation>
    </message>
    <message>
        <source>Kerberos does not say which of them.</source>
        <translation>Kerberos는 그중 어느 것인지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Use another account, or see which it is. This line shows all three:</source>
        <translation>다른 계정을 사용하거나 어느 것인지 확인하십시오. 다음 줄을 실행하면 세 가지가 모두 표시됩니다:</translation>
    </message>
    <message>
        <source>The password of {user} has expired or must be changed.</source>
        <translation>{user}의 암호가 만료되었거나 변경해야 합니다.</translation>
    </message>
    <message>
        <source>It is too old, or an administrator demands a new one at the next sign-in.</source>
        <translation>암호가 너무 오래되었거나 관리자가 다음 로그인 시 새 암호를 요구합니다.</translation>
    </message>
    <message>
        <source>Change it by signing in to Windows once; then enter the new one and retry.</source>
        <translation>Windows에 한 번 로그인하여 변경한 후 새 암호를 입력하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{user} may not sign in at this hour.</source>
        <translation>{user}은(는) 이 시간에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The logon hours of the account exclude it.</source>
        <translation>계정의 로그온 시간에서 제외되어 있습니다.</translation>
    </message>
    <message>
        <source>Use another account, or retry at another time.</source>
        <translation>다른 계정을 사용하거나 다른 시간에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{user} may not sign in to {host} over the network.</source>
        <translation>{user}은(는) 네트워크를 통해 {host}에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, or a policy denies it (Deny access to this computer from the network, Protected Users, an authentication policy).</source>
        <translation>계정이 특정 컴퓨터로 제한되어 있거나 정책에서 거부합니다(네트워크에서 이 컴퓨터 액세스 거부, Protected Users, 인증 정책).</translation>
    </message>
    <message>
        <source>Use another Domain Admin. This line shows the limits of the account:</source>
        <translation>다른 Domain Admin을 사용하십시오. 다음 줄을 실행하면 계정의 제한이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} cannot check the password of {user} now.</source>
        <translation>{host}이(가) 지금 {user}의 암호를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its Netlogon service does not run, or it reaches no other controller.</source>
        <translation>Netlogon 서비스가 실행되고 있지 않거나 다른 컨트롤러에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Start the service. Run this line on the controller, as administrator:</source>
        <translation>서비스를 시작하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>{host} refuses NTLM.</source>
        <translation>{host}이(가) NTLM을 거부합니다.</translation>
    </message>
    <message>
        <source>A policy of the domain restricts it; NTLM was chosen for this controller.</source>
        <translation>도메인 정책에서 NTLM을 제한하지만 이 컨트롤러에 NTLM이 선택되었습니다.</translation>
    </message>
    <message>
        <source>Choose Kerberos for {host} again, and retry.</source>
        <translation>{host}에 다시 Kerberos를 선택하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} refuses the sign-in of {user}: {status}.</source>
        <translation>{host}이(가) {user}의 로그인을 거부합니다: {status}.</translation>
    </message>
    <message>
        <source>It gives no reason that is known here; the status is that of Windows.</source>
        <translation>여기서 알 수 있는 이유를 제공하지 않습니다. 상태는 Windows의 상태 코드입니다.</translation>
    </message>
    <message>
        <source>Look it up in the Security log of the controller (event 4625). Run this line there, as administrator:</source>
        <translation>컨트롤러의 보안 로그(이벤트 4625)에서 확인하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The sign-in of {user} to {host} failed.</source>
        <translation>{user}의 {host} 로그인에 실패했습니다.</translation>
    </message>
    <message>
        <source>Check how the user name is written (user@domain, DOMAIN\user), or choose Kerberos.</source>
        <translation>사용자 이름의 형식(user@domain, DOMAIN\user)을 확인하거나 Kerberos를 선택하십시오.</translation>
    </message>
    <message>
        <source>Kerberos needs the name of the controller, not its address {host}.</source>
        <translation>Kerberos에는 주소 {host}이(가) 아니라 컨트롤러의 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Tickets are made out to names.</source>
        <translation>티켓은 이름에 대해 발급됩니다.</translation>
    </message>
    <message>
        <source>Enter its full DNS name; or choose NTLM for {host}, if it must be the address.</source>
        <translation>전체 DNS 이름을 입력하십시오. 반드시 주소여야 하면 {host}에 NTLM을 선택하십시오.</translation>
    </message>
    <message>
        <source>Kerberos does not know the controller by the name {host}.</source>
        <translation>Kerberos가 {host}(이)라는 이름의 컨트롤러를 알지 못합니다.</translation>
    </message>
    <message>
        <source>The name is an alias or misspelt, or the service cifs/{host} is not registered.</source>
        <translation>이름이 별칭이거나 철자가 틀렸거나, 서비스 cifs/{host}이(가) 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Kerberos does not find the domain of {user}.</source>
        <translation>Kerberos가 {user}의 도메인을 찾지 못합니다.</translation>
    </message>
    <message>
        <source>What follows the @ is another name than that of the domain, or this computer does not know its controllers.</source>
        <translation>@ 뒤의 이름이 도메인 이름과 다르거나 이 컴퓨터가 도메인의 컨트롤러를 알지 못합니다.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user, and let this computer use the domain&apos;s DNS.</source>
        <translation>계정을 DOMAIN\user 형식으로 쓰고 이 컴퓨터가 도메인의 DNS를 사용하도록 하십시오.</translation>
    </message>
    <message>
        <source>No controller answers Kerberos, so {user} cannot sign in to {host}.</source>
        <translation>Kerberos에 응답하는 컨트롤러가 없으므로 {user}이(가) {host}에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>A firewall drops port 88, or this computer does not find the controllers in DNS.</source>
        <translation>방화벽이 포트 88을 차단하거나 이 컴퓨터가 DNS에서 컨트롤러를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it from here:</source>
        <translation>컨트롤러로 가는 포트 88(TCP 및 UDP)을 여십시오. 다음 줄을 실행하면 여기서 시험합니다:</translation>
    </message>
    <message>
        <source>Kerberos did not answer within {seconds} seconds, so nobody signs in to {host}.</source>
        <translation>Kerberos가 {seconds}초 안에 응답하지 않아 {host}에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>A firewall drops port 88 to the controllers of {realm}, or all of them are busy.</source>
        <translation>방화벽이 {realm}의 컨트롤러로 가는 포트 88을 차단하거나 모든 컨트롤러가 바쁩니다.</translation>
    </message>
    <message>
        <source>The clocks of this computer and of {host} differ too much for Kerberos.</source>
        <translation>이 컴퓨터와 {host}의 시계 차이가 Kerberos에 허용되는 것보다 큽니다.</translation>
    </message>
    <message>
        <source>More than five minutes lie between them.</source>
        <translation>차이가 5분을 넘습니다.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the domain. Run this line here, as administrator:</source>
        <translation>이 컴퓨터의 시계를 도메인에 맞추십시오. 여기서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>Kerberos is not installed on this computer.</source>
        <translation>이 컴퓨터에 Kerberos가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The sign-in to {host} needs it; on Linux it is an extra of Identity Connect.</source>
        <translation>{host}에 로그인하려면 필요합니다. Linux에서는 Identity Connect의 추가 구성 요소입니다.</translation>
    </message>
    <message>
        <source>Install Identity Connect with its extra kerberos; or choose NTLM for {host}.</source>
        <translation>kerberos 추가 구성 요소와 함께 Identity Connect를 설치하거나 {host}에 NTLM을 선택하십시오.</translation>
    </message>
    <message>
        <source>Kerberos refuses the sign-in of {user} to {host}.</source>
        <translation>Kerberos가 {user}의 {host} 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>Check the user name and this computer&apos;s clock and DNS; or choose NTLM for {host}.</source>
        <translation>사용자 이름과 이 컴퓨터의 시계 및 DNS를 확인하거나 {host}에 NTLM을 선택하십시오.</translation>
    </message>
    <message>
        <source>{host} has no share ADMIN$.</source>
        <translation>{host}에 ADMIN$ 공유가 없습니다.</translation>
    </message>
    <message>
        <source>The administrative shares are switched off there.</source>
        <translation>해당 컨트롤러에서 관리 공유가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Switch them on. Run this line on the controller, as administrator; all of its shares are away for a moment:</source>
        <translation>관리 공유를 켜십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오. 잠시 동안 모든 공유를 사용할 수 없습니다:</translation>
    </message>
    <message>
        <source>{user} may not use ADMIN$ on {host}.</source>
        <translation>{user}은(는) {host}의 ADMIN$를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only administrators of the controller may, and this account is not one of them.</source>
        <translation>컨트롤러의 관리자만 사용할 수 있으며 이 계정은 관리자가 아닙니다.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, here or in the connection&apos;s settings, and retry. Nothing has to be installed again. This line shows who has them:</source>
        <translation>여기 또는 연결 설정에서 Domain Admin 권한이 있는 계정을 사용하고 다시 시도하십시오. 다시 설치할 것은 없습니다. 다음 줄을 실행하면 권한이 있는 계정이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} does not let {user} write to {name} in ADMIN$.</source>
        <translation>{host}에서 {user}이(가) ADMIN$의 {name}에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The account can read there but not write: it is not an administrator of the controller, or the rights of the Windows folder were changed.</source>
        <translation>계정이 읽을 수는 있지만 쓸 수 없습니다. 컨트롤러의 관리자가 아니거나 Windows 폴더의 권한이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Use an account with Domain Admin rights, and retry. Run this line on the controller to see the rights:</source>
        <translation>Domain Admin 권한이 있는 계정을 사용하고 다시 시도하십시오. 컨트롤러에서 다음 줄을 실행하면 권한이 표시됩니다:</translation>
    </message>
    <message>
        <source>ADMIN$ of {host} takes no files: it is write-protected.</source>
        <translation>{host}의 ADMIN$에 파일을 쓸 수 없습니다. 쓰기 금지되어 있습니다.</translation>
    </message>
    <message>
        <source>The volume that Windows is on cannot be written to.</source>
        <translation>Windows가 있는 볼륨에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>See what protects it. Run this line on the controller, as administrator:</source>
        <translation>무엇이 쓰기를 금지하는지 확인하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The disk of {host} is full: {name} did not fit.</source>
        <translation>{host}의 디스크가 가득 찼습니다. {name}을(를) 넣을 공간이 없었습니다.</translation>
    </message>
    <message>
        <source>The volume that Windows is on has no room left, or a quota is used up. What had been copied is removed again.</source>
        <translation>Windows가 있는 볼륨에 남은 공간이 없거나 할당량을 모두 사용했습니다. 복사한 것은 다시 제거되었습니다.</translation>
    </message>
    <message>
        <source>Make room, and retry. This line on the controller shows what is free:</source>
        <translation>공간을 확보하고 다시 시도하십시오. 컨트롤러에서 다음 줄을 실행하면 남은 공간이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} takes no more work over SMB now.</source>
        <translation>{host}이(가) 지금 SMB로 작업을 더 받지 않습니다.</translation>
    </message>
    <message>
        <source>Its memory or its number of sessions is used up.</source>
        <translation>메모리 또는 세션 수를 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>Retry later. This line on the controller shows who is connected:</source>
        <translation>나중에 다시 시도하십시오. 컨트롤러에서 다음 줄을 실행하면 연결된 사용자가 표시됩니다:</translation>
    </message>
    <message>
        <source>{name} on {host} is in use.</source>
        <translation>{host}의 {name}이(가) 사용 중입니다.</translation>
    </message>
    <message>
        <source>A program there holds it, such as msiexec or a virus scanner.</source>
        <translation>msiexec 또는 바이러스 검사 프로그램과 같은 프로그램이 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Retry in a few minutes. This line on the controller shows whether msiexec is at work:</source>
        <translation>몇 분 후 다시 시도하십시오. 컨트롤러에서 다음 줄을 실행하면 msiexec가 작동 중인지 표시됩니다:</translation>
    </message>
    <message>
        <source>The connection to {host} broke (SMB).</source>
        <translation>{host}에 대한 연결(SMB)이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The controller or the network ended it. A file that was being copied is removed by the controller itself.</source>
        <translation>컨트롤러 또는 네트워크가 연결을 끊었습니다. 복사 중이던 파일은 컨트롤러가 직접 제거합니다.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the System log of the controller:</source>
        <translation>다시 시도하십시오. 다시 발생하면 컨트롤러의 시스템 로그를 확인하십시오:</translation>
    </message>
    <message>
        <source>{host} answered SMB in a way that is not known here: {status}.</source>
        <translation>{host}이(가) 알 수 없는 방식으로 SMB에 응답했습니다: {status}.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, look at the SMB log of the controller:</source>
        <translation>다시 시도하십시오. 다시 발생하면 컨트롤러의 SMB 로그를 확인하십시오:</translation>
    </message>
    <message>
        <source>{name} is not on {host}.</source>
        <translation>{name}이(가) {host}에 없습니다.</translation>
    </message>
    <message>
        <source>It has not been written yet, or somebody removed it.</source>
        <translation>아직 쓰지 않았거나 누군가 제거했습니다.</translation>
    </message>
    <message>
        <source>Retry the installation of this controller.</source>
        <translation>이 컨트롤러의 설치를 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{name} did not arrive whole on {host}: {found} of {sent} bytes.</source>
        <translation>{name}이(가) {host}에 온전히 도착하지 않았습니다. {sent}바이트 중 {found}바이트입니다.</translation>
    </message>
    <message>
        <source>The controller, or the file system below it, dropped a part. It was removed again.</source>
        <translation>컨트롤러 또는 그 파일 시스템이 일부를 누락했습니다. 파일은 다시 제거되었습니다.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, check the disk. Run this line on the controller:</source>
        <translation>다시 시도하십시오. 다시 발생하면 디스크를 검사하십시오. 컨트롤러에서 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The folder {folder} on {host} could not be protected.</source>
        <translation>{host}의 {folder} 폴더를 보호할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Others than SYSTEM and Administrators could write to it: its volume keeps no rights, or something changes them. It was removed again, and nothing was copied.</source>
        <translation>SYSTEM 및 Administrators 이외의 사용자도 쓸 수 있었습니다. 볼륨이 권한을 지원하지 않거나 무언가가 권한을 변경합니다. 폴더는 다시 제거되었으며 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>ADMIN$ must lie on NTFS or ReFS. This line on the controller shows it:</source>
        <translation>ADMIN$는 NTFS 또는 ReFS에 있어야 합니다. 컨트롤러에서 다음 줄을 실행하면 표시됩니다:</translation>
    </message>
    <message>
        <source>{folder} is not a folder of Identity Connect, and is left alone.</source>
        <translation>{folder}은(는) Identity Connect의 폴더가 아니므로 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Only what Identity Connect itself made below IdentityConnect is written to and removed.</source>
        <translation>IdentityConnect 아래에서 Identity Connect가 직접 만든 것에만 쓰고 제거합니다.</translation>
    </message>
    <message>
        <source>Remove it by hand, if it is not needed.</source>
        <translation>필요하지 않으면 직접 제거하십시오.</translation>
    </message>
    <message>
        <source>The package {path} cannot be read.</source>
        <translation>패키지 {path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>The package {path} is not the one that was configured.</source>
        <translation>패키지 {path}이(가) 구성된 패키지가 아닙니다.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; {expected} is expected. It is another version, or somebody changed it. Nothing was copied.</source>
        <translation>SHA-256이 {found}이지만 예상 값은 {expected}입니다. 다른 버전이거나 누군가 변경했습니다. 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Get the package again from where it comes from, and compare its SHA-256. This line shows it here:</source>
        <translation>원래 출처에서 패키지를 다시 받아 SHA-256을 비교하십시오. 다음 줄을 실행하면 여기서 표시됩니다:</translation>
    </message>
    <message>
        <source>The package {path} was changed while it was copied.</source>
        <translation>패키지 {path}이(가) 복사하는 동안 변경되었습니다.</translation>
    </message>
    <message>
        <source>What was read the second time has another SHA-256. What had been copied is removed again.</source>
        <translation>두 번째로 읽은 내용의 SHA-256이 다릅니다. 복사한 것은 다시 제거되었습니다.</translation>
    </message>
    <message>
        <source>Find out what writes to it, and retry.</source>
        <translation>무엇이 파일에 쓰는지 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>No account, or no password, was given for {host}.</source>
        <translation>{host}에 사용할 계정 또는 암호가 제공되지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither the stored account nor another one has both.</source>
        <translation>저장된 계정에도 다른 계정에도 둘 다 갖추어져 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the account that installs, and its password.</source>
        <translation>설치하는 계정과 그 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller, or choose NTLM for it.</source>
        <translation>컨트롤러의 전체 DNS 이름을 입력하거나 이 컨트롤러에 NTLM을 선택하십시오.</translation>
    </message>
    <message>
        <source>{host} ended the connection on port {port} (WinRM) in the middle.</source>
        <translation>{host}이(가) 포트 {port}(WinRM)의 연결을 도중에 끊었습니다.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted, the controller restarts, or a device on the way cut the connection.</source>
        <translation>Windows 원격 관리가 다시 시작되었거나, 컨트롤러가 다시 시작되는 중이거나, 경로의 장치가 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the service. On the controller, as administrator:</source>
        <translation>다시 시도하십시오. 다시 발생하면 서비스를 다시 시작하십시오. 컨트롤러에서 관리자로 실행:</translation>
    </message>
    <message>
        <source>{host} stopped answering on port {port} (WinRM): nothing for {seconds} seconds.</source>
        <translation>{host}이(가) 포트 {port}(WinRM)에서 응답을 멈췄습니다. {seconds}초 동안 응답이 없습니다.</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} is not Windows Remote Management.</source>
        <translation>{host}의 포트 {port}에서 응답하는 것이 Windows 원격 관리가 아닙니다.</translation>
    </message>
    <message>
        <source>{host} takes no message on port {port} (WinRM): HTTP status {status}, without a reason.</source>
        <translation>{host}이(가) 포트 {port}(WinRM)에서 메시지를 받지 않습니다. 이유 없이 HTTP 상태 {status}을(를) 반환합니다.</translation>
    </message>
    <message>
        <source>The listener of Windows Remote Management is not set up, or only in part.</source>
        <translation>Windows 원격 관리의 수신기가 설정되지 않았거나 일부만 설정되었습니다.</translation>
    </message>
    <message>
        <source>Set it up again. Run this line on the controller, as administrator:</source>
        <translation>다시 설정하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>An answer of {host} on port {port} (WinRM) was not encrypted as agreed.</source>
        <translation>포트 {port}(WinRM)에서 {host}의 응답이 합의한 대로 암호화되지 않았습니다.</translation>
    </message>
    <message>
        <source>Look for a device between here and {host} that reads or changes HTTP. A certificate for WinRM keeps such devices out; run this line on the controller, as administrator:</source>
        <translation>여기와 {host} 사이에 HTTP를 읽거나 변경하는 장치가 있는지 확인하십시오. WinRM용 인증서가 있으면 이러한 장치를 막을 수 있습니다. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>What answers on port {port} of {host} did not prove that it is {host}.</source>
        <translation>{host}의 포트 {port}에서 응답하는 것이 자신이 {host}임을 증명하지 않았습니다.</translation>
    </message>
    <message>
        <source>It took the sign-in and did not answer it, as only the controller itself can.</source>
        <translation>로그인은 받았지만 컨트롤러만 할 수 있는 응답을 하지 않았습니다.</translation>
    </message>
    <message>
        <source>Look for a device on the way that answers in its place, or for an old record of {host} in DNS. This line shows what DNS says, here:</source>
        <translation>경로에서 대신 응답하는 장치나 DNS에 있는 {host}의 오래된 레코드를 확인하십시오. 여기서 다음 줄을 실행하면 DNS의 내용이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} offers neither Kerberos nor Negotiate for WinRM on port {port}.</source>
        <translation>{host}이(가) 포트 {port}에서 WinRM에 Kerberos도 Negotiate도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>They are switched off there. Basic, which would send the password readably, is never used.</source>
        <translation>해당 컨트롤러에서 꺼져 있습니다. 암호를 읽을 수 있는 형태로 보내는 Basic은 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not trusted.</source>
        <translation>{host}의 WinRM용 인증서(포트 {port})를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Trust that authority in the connection&apos;s settings. Or, with a certificate of the domain&apos;s authority in the computer&apos;s store, run this line on the controller, as administrator, to take it into use:</source>
        <translation>연결 설정에서 해당 인증 기관을 신뢰하십시오. 또는 컴퓨터 저장소에 도메인 인증 기관의 인증서가 있으면 컨트롤러에서 관리자로 다음 줄을 실행하여 사용하십시오:</translation>
    </message>
    <message>
        <source>The certificate for WinRM on port {port} is for another name than {host}.</source>
        <translation>포트 {port}의 WinRM용 인증서가 {host}이(가) 아닌 다른 이름에 대해 발급되었습니다.</translation>
    </message>
    <message>
        <source>It was issued for another name of the controller, or another machine answers.</source>
        <translation>컨트롤러의 다른 이름에 대해 발급되었거나 다른 컴퓨터가 응답합니다.</translation>
    </message>
    <message>
        <source>Give WinRM a certificate with the name {host}. With one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>WinRM에 이름이 {host}인 인증서를 설치하십시오. 컴퓨터 저장소에 인증서가 있으면 컨트롤러에서 관리자로 다음 줄을 실행하여 사용하십시오:</translation>
    </message>
    <message>
        <source>The certificate of {host} for WinRM (port {port}) is not valid today.</source>
        <translation>{host}의 WinRM용 인증서(포트 {port})가 현재 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>It has expired, it is not valid yet, or the clock of this computer is wrong.</source>
        <translation>만료되었거나, 아직 유효하지 않거나, 이 컴퓨터의 시계가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Renew it. With a new one in the computer&apos;s store, this line takes it into use, on the controller, as administrator:</source>
        <translation>인증서를 갱신하십시오. 컴퓨터 저장소에 새 인증서가 있으면 컨트롤러에서 관리자로 다음 줄을 실행하여 사용하십시오:</translation>
    </message>
    <message>
        <source>Its certificate is gone, its key is too weak, or only TLS older than 1.2 is switched on.</source>
        <translation>인증서가 없거나, 키가 너무 약하거나, 1.2보다 오래된 TLS만 켜져 있습니다.</translation>
    </message>
    <message>
        <source>Set the listener up again. Run this line on the controller, as administrator:</source>
        <translation>수신기를 다시 설정하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The password of {user} is wrong.</source>
        <translation>{user}의 암호가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>It was mistyped, or has been changed since it was stored.</source>
        <translation>잘못 입력했거나 저장한 이후 변경되었습니다.</translation>
    </message>
    <message>
        <source>Enter it again. Each wrong try counts towards locking the account; this line shows which accounts are locked:</source>
        <translation>다시 입력하십시오. 잘못 시도할 때마다 계정 잠금 횟수에 포함됩니다. 다음 줄을 실행하면 잠긴 계정이 표시됩니다:</translation>
    </message>
    <message>
        <source>The domain of {host} does not know {user}.</source>
        <translation>{host}의 도메인이 {user}을(를) 알지 못합니다.</translation>
    </message>
    <message>
        <source>The name was mistyped, or the account belongs to another domain.</source>
        <translation>이름을 잘못 입력했거나 계정이 다른 도메인에 속합니다.</translation>
    </message>
    <message>
        <source>Write it as user@domain or DOMAIN\user, with the domain of the account.</source>
        <translation>계정의 도메인을 사용하여 user@domain 또는 DOMAIN\user 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>{user} may not sign in: the account is locked, disabled or expired.</source>
        <translation>{user}은(는) 로그인할 수 없습니다. 계정이 잠겼거나, 비활성화되었거나, 만료되었습니다.</translation>
    </message>
    <message>
        <source>Kerberos does not say which.</source>
        <translation>Kerberos는 어느 것인지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Unlock or enable it, or use another account. This line shows which it is:</source>
        <translation>잠금을 해제하거나 활성화하거나 다른 계정을 사용하십시오. 다음 줄을 실행하면 어느 것인지 표시됩니다:</translation>
    </message>
    <message>
        <source>{user} may not sign in on {host} now, or not from here.</source>
        <translation>{user}은(는) 지금 또는 여기에서 {host}에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its logon hours, the computers that it may log on to, or an authentication policy forbid it.</source>
        <translation>로그온 시간, 로그온할 수 있는 컴퓨터 또는 인증 정책에서 금지합니다.</translation>
    </message>
    <message>
        <source>Change that in the account&apos;s properties, or use another account.</source>
        <translation>계정 속성에서 변경하거나 다른 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>The password of {user} has expired, or must be changed first.</source>
        <translation>{user}의 암호가 만료되었거나 먼저 변경해야 합니다.</translation>
    </message>
    <message>
        <source>Set a new one by signing in to Windows once; then enter it and retry.</source>
        <translation>Windows에 한 번 로그인하여 새 암호를 설정한 후 입력하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Kerberos knows no service {service}.</source>
        <translation>Kerberos가 서비스 {service}을(를) 알지 못합니다.</translation>
    </message>
    <message>
        <source>{host} is an alias and not the controller&apos;s own name, or the service name is registered for another account too, or for none.</source>
        <translation>{host}이(가) 컨트롤러의 실제 이름이 아니라 별칭이거나, 서비스 이름이 다른 계정에도 등록되어 있거나 어느 계정에도 등록되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows whose the service name is:</source>
        <translation>컨트롤러의 전체 DNS 이름을 입력하십시오. 다음 줄을 실행하면 서비스 이름의 소유자가 표시됩니다:</translation>
    </message>
    <message>
        <source>Kerberos tolerates five minutes.</source>
        <translation>Kerberos는 5분까지 허용합니다.</translation>
    </message>
    <message>
        <source>Set the clock of this computer by the domain. As administrator, here:</source>
        <translation>이 컴퓨터의 시계를 도메인에 맞추십시오. 여기서 관리자로 실행:</translation>
    </message>
    <message>
        <source>No Kerberos of the domain in {user} is found.</source>
        <translation>{user}에 있는 도메인의 Kerberos를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>What stands behind the @ is no domain but a suffix for sign-in, or this computer asks a DNS server outside of the domain.</source>
        <translation>@ 뒤의 이름이 도메인이 아니라 로그인용 접미사이거나, 이 컴퓨터가 도메인 밖의 DNS 서버에 조회합니다.</translation>
    </message>
    <message>
        <source>Write the account as DOMAIN\user: the domain of {host} is then asked.</source>
        <translation>계정을 DOMAIN\user 형식으로 쓰십시오. 그러면 {host}의 도메인에 조회합니다.</translation>
    </message>
    <message>
        <source>{host} is a short name: Kerberos cannot tell whose domain it belongs to.</source>
        <translation>{host}은(는) 짧은 이름이므로 Kerberos가 어느 도메인에 속하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer belongs to no domain that it could add.</source>
        <translation>이 컴퓨터는 덧붙일 수 있는 도메인에 속하지 않습니다.</translation>
    </message>
    <message>
        <source>No controller answers to Kerberos for {user}.</source>
        <translation>{user}에 대해 Kerberos에 응답하는 컨트롤러가 없습니다.</translation>
    </message>
    <message>
        <source>Port 88 is closed on the way, or the domain&apos;s controllers are not found in DNS.</source>
        <translation>경로에서 포트 88이 닫혀 있거나 DNS에서 도메인의 컨트롤러를 찾지 못합니다.</translation>
    </message>
    <message>
        <source>Open port 88 (TCP and UDP) to the controllers. This line tries it, from here:</source>
        <translation>컨트롤러로 가는 포트 88(TCP 및 UDP)을 여십시오. 여기서 다음 줄을 실행하면 시험합니다:</translation>
    </message>
    <message>
        <source>The sign-in on {host} got no answer within {seconds} seconds.</source>
        <translation>{host}에 대한 로그인이 {seconds}초 안에 응답을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>A firewall on the way drops Kerberos (port 88), or a name server does not answer.</source>
        <translation>경로의 방화벽이 Kerberos(포트 88)를 차단하거나 이름 서버가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>On Linux it is a part of its own.</source>
        <translation>Linux에서는 별도의 구성 요소입니다.</translation>
    </message>
    <message>
        <source>Install Identity Connect with it: pip install &apos;identity-connect[kerberos]&apos;. That needs a C compiler, Python&apos;s headers and libkrb5-dev.</source>
        <translation>이 구성 요소와 함께 Identity Connect를 설치하십시오: pip install &apos;identity-connect[kerberos]&apos;. C 컴파일러, Python 헤더 및 libkrb5-dev가 필요합니다.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM), although Kerberos gave a ticket.</source>
        <translation>Kerberos가 티켓을 발급했지만 {host}이(가) 포트 {port}(WinRM)에서 {user}을(를) 거부합니다.</translation>
    </message>
    <message>
        <source>Kerberos is switched off in the settings of Windows Remote Management, its service name belongs to another account, or the connection does not end at the controller itself.</source>
        <translation>Windows 원격 관리 설정에서 Kerberos가 꺼져 있거나, 서비스 이름이 다른 계정에 속하거나, 연결이 컨트롤러 자체에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>{host} refuses {user} on port {port} (WinRM with NTLM).</source>
        <translation>{host}이(가) 포트 {port}(NTLM을 사용하는 WinRM)에서 {user}을(를) 거부합니다.</translation>
    </message>
    <message>
        <source>The password is wrong, a policy forbids NTLM there, or the connection does not end at the controller itself.</source>
        <translation>암호가 잘못되었거나, 해당 컨트롤러의 정책에서 NTLM을 금지하거나, 연결이 컨트롤러 자체에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Check the password, or choose Kerberos for {host} again. This line shows the policy (1 or 2: NTLM is refused), on the controller:</source>
        <translation>암호를 확인하거나 {host}에 다시 Kerberos를 선택하십시오. 컨트롤러에서 다음 줄을 실행하면 정책이 표시됩니다(1 또는 2: NTLM 거부):</translation>
    </message>
    <message>
        <source>The sign-in of {user} on {host} failed (WinRM).</source>
        <translation>{user}의 {host} 로그인(WinRM)에 실패했습니다.</translation>
    </message>
    <message>
        <source>The answer is under {button:Technical details}; this program does not know it.</source>
        <translation>응답은 [{button:Technical details}]에 있으며 이 프로그램이 알지 못하는 응답입니다.</translation>
    </message>
    <message>
        <source>Try DOMAIN\user instead of user@domain, or choose NTLM for {host}.</source>
        <translation>user@domain 대신 DOMAIN\user를 시도하거나 {host}에 NTLM을 선택하십시오.</translation>
    </message>
    <message>
        <source>{user} signed in on {host}, but may not use Windows Remote Management there.</source>
        <translation>{user}이(가) {host}에 로그인했지만 해당 컨트롤러에서 Windows 원격 관리를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only administrators and members of Remote Management Users may; the agent is installed by an administrator.</source>
        <translation>관리자와 Remote Management Users의 구성원만 사용할 수 있으며 에이전트는 관리자가 설치합니다.</translation>
    </message>
    <message>
        <source>Use a Domain Admin. Or make the account an administrator of all controllers, with this line on a controller:</source>
        <translation>Domain Admin을 사용하십시오. 또는 컨트롤러에서 다음 줄을 실행하여 계정을 모든 컨트롤러의 관리자로 만드십시오:</translation>
    </message>
    <message>
        <source>{host} gives {user} no further shell.</source>
        <translation>{host}이(가) {user}에게 셸을 더 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Too many are open under this account: each program that manages Windows remotely keeps some, and those of a program that died stay for a while.</source>
        <translation>이 계정으로 열린 셸이 너무 많습니다. Windows를 원격으로 관리하는 프로그램마다 셸을 유지하며, 비정상 종료된 프로그램의 셸도 한동안 남아 있습니다.</translation>
    </message>
    <message>
        <source>Wait a quarter of an hour, or allow more. Run this line on the controller:</source>
        <translation>15분 동안 기다리거나 더 많은 셸을 허용하십시오. 컨트롤러에서 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>{host} has ended what was run on it.</source>
        <translation>{host}이(가) 실행 중이던 작업을 종료했습니다.</translation>
    </message>
    <message>
        <source>Windows Remote Management was restarted there, or the controller restarts.</source>
        <translation>해당 컨트롤러에서 Windows 원격 관리가 다시 시작되었거나 컨트롤러가 다시 시작되는 중입니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} did not begin within {seconds} seconds.</source>
        <translation>{host}이(가) {seconds}초 안에 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows Remote Management is overloaded there.</source>
        <translation>해당 컨트롤러의 Windows 원격 관리가 과부하 상태입니다.</translation>
    </message>
    <message>
        <source>Windows Remote Management on {host} refuses: {line}</source>
        <translation>{host}의 Windows 원격 관리가 거부합니다: {line}</translation>
    </message>
    <message>
        <source>The line is the controller&apos;s own.</source>
        <translation>이 줄은 컨트롤러가 보낸 것입니다.</translation>
    </message>
    <message>
        <source>{host} gave an answer that cannot be read (WinRM).</source>
        <translation>{host}이(가) 읽을 수 없는 응답을 보냈습니다(WinRM).</translation>
    </message>
    <message>
        <source>Something on the way changes it, or the service is damaged.</source>
        <translation>중간에서 응답이 변경되거나 서비스가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Restart the service. Run this line on the controller, as administrator:</source>
        <translation>서비스를 다시 시작하십시오. 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>PowerShell on {host} failed (exit code {exit_code}): {line}</source>
        <translation>{host}의 PowerShell이 실패했습니다(종료 코드 {exit_code}): {line}</translation>
    </message>
    <message>
        <source>Put right what it says, and try again.</source>
        <translation>메시지에 나온 문제를 바로잡고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} did not finish within {seconds} seconds. It was told to stop.</source>
        <translation>{host}이(가) {seconds}초 안에 끝내지 못했습니다. 중지하도록 지시했습니다.</translation>
    </message>
    <message>
        <source>It is overloaded, or something there waits for a person.</source>
        <translation>과부하 상태이거나 컨트롤러의 무언가가 사용자의 응답을 기다립니다.</translation>
    </message>
    <message>
        <source>Try again when the controller is less busy. This line shows what keeps it busy:</source>
        <translation>컨트롤러가 덜 바쁠 때 다시 시도하십시오. 다음 줄을 실행하면 부하의 원인이 표시됩니다:</translation>
    </message>
    <message>
        <source>What the controller answered is not an answer of our script.</source>
        <translation>컨트롤러의 응답이 이 프로그램의 스크립트가 보낸 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>A profile, a policy or another program writes into the output of PowerShell there.</source>
        <translation>프로필, 정책 또는 다른 프로그램이 해당 컨트롤러에서 PowerShell의 출력에 씁니다.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over SMB must succeed.</source>
        <translation>검사하지 않음: 먼저 SMB를 통한 로그인에 성공해야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the sign-in over WinRM must succeed.</source>
        <translation>검사하지 않음: 먼저 WinRM을 통한 로그인에 성공해야 합니다.</translation>
    </message>
    <message>
        <source>Not checked: first the controller must describe itself.</source>
        <translation>검사하지 않음: 먼저 컨트롤러가 자신의 정보를 알려 주어야 합니다.</translation>
    </message>
    <message>
        <source>Not tried: the account was refused. Every further try would count towards its lockout.</source>
        <translation>시도하지 않음: 계정이 거부되었습니다. 더 시도하면 계정 잠금 횟수에 포함될 것입니다.</translation>
    </message>
    <message>
        <source>{host} was not done with the checks after {seconds} seconds.</source>
        <translation>{host}이(가) {seconds}초 후에도 검사를 끝내지 못했습니다.</translation>
    </message>
    <message>
        <source>It answers, but too slowly: it is overloaded, or a device on the way holds packets back.</source>
        <translation>응답하지만 너무 느립니다. 과부하 상태이거나 경로의 장치가 패킷을 지연시킵니다.</translation>
    </message>
    <message>
        <source>Try again when it is less busy. This line shows from here how it answers:</source>
        <translation>덜 바쁠 때 다시 시도하십시오. 여기서 다음 줄을 실행하면 응답 상태가 표시됩니다:</translation>
    </message>
    <message>
        <source>Signed in; everything is signed and encrypted.</source>
        <translation>로그인했으며 모든 것이 서명되고 암호화됩니다.</translation>
    </message>
    <message>
        <source>A file was written to ADMIN$ and removed again.</source>
        <translation>ADMIN$에 파일을 쓴 후 다시 제거했습니다.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, encrypted with TLS.</source>
        <translation>Kerberos로 로그인했으며 TLS로 암호화됩니다.</translation>
    </message>
    <message>
        <source>Signed in by Kerberos, which encrypts each message.</source>
        <translation>Kerberos로 로그인했으며 Kerberos가 각 메시지를 암호화합니다.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen, encrypted with TLS.</source>
        <translation>선택한 대로 NTLM으로 로그인했으며 TLS로 암호화됩니다.</translation>
    </message>
    <message>
        <source>Signed in by NTLM, as chosen. It encrypts each message, and does not prove which computer answers: give {host} a certificate for WinRM, or use Kerberos.</source>
        <translation>선택한 대로 NTLM으로 로그인했습니다. 각 메시지를 암호화하지만 어느 컴퓨터가 응답하는지 증명하지 않습니다. {host}에 WinRM용 인증서를 설치하거나 Kerberos를 사용하십시오.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}.</source>
        <translation>{system}, 빌드 {version}, {architecture}.</translation>
    </message>
    <message>
        <source>{system}, build {version}, {architecture}, Server Core.</source>
        <translation>{system}, 빌드 {version}, {architecture}, Server Core.</translation>
    </message>
    <message>
        <source>{system}, build {version}: older than Windows Server 2016. The agent was not tried there.</source>
        <translation>{system}, 빌드 {version}: Windows Server 2016보다 오래되었습니다. 이 시스템에서는 에이전트를 시험하지 않았습니다.</translation>
    </message>
    <message>
        <source>{host} is not a domain controller.</source>
        <translation>{host}은(는) 도메인 컨트롤러가 아닙니다.</translation>
    </message>
    <message>
        <source>It runs {system} as a member server; passwords of the domain are not changed on it.</source>
        <translation>{system}이(가) 실행되는 구성원 서버이며 여기서는 도메인의 암호가 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Leave it out. This line lists the writable controllers of the domain:</source>
        <translation>제외하십시오. 다음 줄을 실행하면 도메인의 쓰기 가능한 컨트롤러가 나열됩니다:</translation>
    </message>
    <message>
        <source>{host} is a read-only controller.</source>
        <translation>{host}은(는) 읽기 전용 컨트롤러입니다.</translation>
    </message>
    <message>
        <source>It passes each change of a password on to a writable one, where it is captured.</source>
        <translation>모든 암호 변경을 쓰기 가능한 컨트롤러로 전달하며 그곳에서 캡처됩니다.</translation>
    </message>
    <message>
        <source>{host} runs on {architecture}.</source>
        <translation>{host}이(가) {architecture}에서 실행됩니다.</translation>
    </message>
    <message>
        <source>The agent is made for AMD64 (x64): LSASS loads nothing else there.</source>
        <translation>에이전트는 AMD64(x64)용이며 LSASS는 그 외의 것을 로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Leave it out. This line shows the architecture, on the controller:</source>
        <translation>제외하십시오. 컨트롤러에서 다음 줄을 실행하면 아키텍처가 표시됩니다:</translation>
    </message>
    <message>
        <source>{free_mb} MB are free on the drive of Windows.</source>
        <translation>Windows 드라이브에 {free_mb}MB의 여유 공간이 있습니다.</translation>
    </message>
    <message>
        <source>{host} has {free_mb} MB free on the drive of Windows, and {least_mb} MB are needed.</source>
        <translation>{host}의 Windows 드라이브에 {free_mb}MB의 여유 공간이 있으며 {least_mb}MB가 필요합니다.</translation>
    </message>
    <message>
        <source>The package is copied there, Windows Installer keeps another copy, and writes a log.</source>
        <translation>패키지가 이 드라이브에 복사되고 Windows Installer가 복사본을 하나 더 보관하며 로그를 씁니다.</translation>
    </message>
    <message>
        <source>Free some space. This line removes what Windows updates have left, on the controller:</source>
        <translation>공간을 확보하십시오. 컨트롤러에서 다음 줄을 실행하면 Windows 업데이트가 남긴 것이 제거됩니다:</translation>
    </message>
    <message>
        <source>LSA protection is off. It keeps no filter out.</source>
        <translation>LSA 보호가 꺼져 있습니다. 필터를 막지 않습니다.</translation>
    </message>
    <message>
        <source>LSA protection is on and ends with the next restart. After it, it keeps no filter out.</source>
        <translation>LSA 보호가 켜져 있으며 다음에 다시 시작하면 해제됩니다. 그 후에는 필터를 막지 않습니다.</translation>
    </message>
    <message>
        <source>Whether LSA protection is in effect cannot be told: the System log no longer reaches back to the start of Windows. It is not switched on in the registry.</source>
        <translation>LSA 보호가 적용 중인지 알 수 없습니다. 시스템 로그에 Windows 시작 시점의 기록이 더 이상 없습니다. 레지스트리에서는 켜져 있지 않습니다.</translation>
    </message>
    <message>
        <source>LSA protection is on: {host} would not load the filter.</source>
        <translation>LSA 보호가 켜져 있음: {host}이(가) 필터를 로드하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value}. LSASS then loads only what Microsoft has signed for it; a refusal is seen only in the event log (3033, 3063).</source>
        <translation>RunAsPPL이 {value}입니다. 그러면 LSASS는 Microsoft가 서명한 것만 로드하며 거부는 이벤트 로그(3033, 3063)에만 표시됩니다.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator, and restart it:</source>
        <translation>Microsoft가 필터에 서명한 패키지를 사용하십시오. 또는 LSASS의 보호를 낮추는 것을 감수할 수 있으면 컨트롤러에서 관리자로 다음 줄을 실행하고 컨트롤러를 다시 시작하십시오:</translation>
    </message>
    <message>
        <source>LSA protection begins with the next restart: {host} would not load the filter then.</source>
        <translation>다음에 다시 시작하면 LSA 보호가 시작됨: 그 후 {host}이(가) 필터를 로드하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>RunAsPPL is {value} and was set after Windows started.</source>
        <translation>RunAsPPL이 {value}이며 Windows가 시작된 후 설정되었습니다.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed; or, where you accept less protection of LSASS, run this line on the controller, as administrator:</source>
        <translation>Microsoft가 필터에 서명한 패키지를 사용하십시오. 또는 LSASS의 보호를 낮추는 것을 감수할 수 있으면 컨트롤러에서 관리자로 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>Group Policy orders LSA protection: {host} would not load the filter.</source>
        <translation>그룹 정책에서 LSA 보호를 지정함: {host}이(가) 필터를 로드하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>&quot;Configures LSASS to run as a protected process&quot; is set in a policy. LSASS then loads only what Microsoft has signed for it.</source>
        <translation>정책에 &quot;LSASS를 보호된 프로세스로 실행되도록 구성&quot;(Configures LSASS to run as a protected process)이 설정되어 있습니다. 그러면 LSASS는 Microsoft가 서명한 것만 로드합니다.</translation>
    </message>
    <message>
        <source>Use a package whose filter Microsoft has signed, or leave the controllers out of that policy. This line shows which policy it is, on the controller:</source>
        <translation>Microsoft가 필터에 서명한 패키지를 사용하거나 컨트롤러를 해당 정책에서 제외하십시오. 컨트롤러에서 다음 줄을 실행하면 어느 정책인지 표시됩니다:</translation>
    </message>
    <message>
        <source>LSA protection is on although it is not set: {host} would not load the filter.</source>
        <translation>설정되어 있지 않지만 LSA 보호가 켜져 있음: {host}이(가) 필터를 로드하지 않게 됩니다.</translation>
    </message>
    <message>
        <source>It was switched on with UEFI lock: the firmware keeps it, whatever the registry says. Where it was switched off since Windows started, without such a lock, a restart ends it.</source>
        <translation>UEFI 잠금으로 켜져 있어 레지스트리 값과 관계없이 펌웨어가 유지합니다. 이러한 잠금 없이 Windows가 시작된 후 끈 경우에는 다시 시작하면 해제됩니다.</translation>
    </message>
    <message>
        <source>Remove the lock with Microsoft&apos;s LSA Protected Process Opt-out tool (LsaPplConfig.efi), or use a package whose filter Microsoft has signed. This line shows when LSASS was started so, on the controller:</source>
        <translation>Microsoft의 LSA Protected Process Opt-out 도구(LsaPplConfig.efi)로 잠금을 제거하거나 Microsoft가 필터에 서명한 패키지를 사용하십시오. 컨트롤러에서 다음 줄을 실행하면 LSASS가 언제 그렇게 시작되었는지 표시됩니다:</translation>
    </message>
    <message>
        <source>There is no other password filter.</source>
        <translation>다른 암호 필터가 없습니다.</translation>
    </message>
    <message>
        <source>Stay as they are: {packages}.</source>
        <translation>그대로 유지됨: {packages}.</translation>
    </message>
    <message>
        <source>No restart is waited for.</source>
        <translation>다시 시작을 기다리는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Windows waits for a restart, to finish an update or a feature. The restart for the agent can be the same one.</source>
        <translation>Windows가 업데이트 또는 기능을 완료하기 위해 다시 시작을 기다립니다. 에이전트를 위한 다시 시작과 함께 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows Update waits for a restart. The restart for the agent can be the same one.</source>
        <translation>Windows 업데이트가 다시 시작을 기다립니다. 에이전트를 위한 다시 시작과 함께 수행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Files are replaced at the next restart, because another program asked for it.</source>
        <translation>다른 프로그램이 요청하여 다음에 다시 시작할 때 파일이 교체됩니다.</translation>
    </message>
    <message>
        <source>Another installation was suspended until a restart. Restart the controller first: Windows Installer may refuse the agent until then.</source>
        <translation>다른 설치가 다시 시작할 때까지 일시 중단되었습니다. 먼저 컨트롤러를 다시 시작하십시오. 그때까지 Windows Installer가 에이전트를 거부할 수 있습니다.</translation>
    </message>
    <message>
        <source>Windows Installer is idle.</source>
        <translation>Windows Installer가 유휴 상태입니다.</translation>
    </message>
    <message>
        <source>Another installation is at work. That of the agent waits for it, for up to ten minutes.</source>
        <translation>다른 설치가 진행 중입니다. 에이전트 설치는 최대 10분 동안 기다립니다.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>설치되지 않았습니다.</translation>
    </message>
    <message>
        <source>Version {found} is installed.</source>
        <translation>버전 {found}이(가) 설치되어 있습니다.</translation>
    </message>
    <message>
        <source>Version {found} is installed and will be upgraded to {wanted}.</source>
        <translation>버전 {found}이(가) 설치되어 있으며 {wanted}(으)로 업그레이드됩니다.</translation>
    </message>
    <message>
        <source>Version {found} is installed; its service is {service}.</source>
        <translation>버전 {found}이(가) 설치되어 있으며 서비스는 {service}입니다.</translation>
    </message>
    <message>
        <source>A part of an agent is there that Windows Installer does not know. The installation puts it right.</source>
        <translation>Windows Installer가 알지 못하는 에이전트의 일부가 있습니다. 설치하면 바로잡힙니다.</translation>
    </message>
    <message>
        <source>{host} has version {found} of the agent, which is newer than {wanted}.</source>
        <translation>{host}에 {wanted}보다 새로운 에이전트 버전 {found}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>Windows Installer refuses to go back.</source>
        <translation>Windows Installer가 이전 버전으로 되돌리는 것을 거부합니다.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first. This line shows what is installed, on the controller:</source>
        <translation>더 새로운 패키지를 구성하거나 먼저 해당 컨트롤러에서 에이전트를 제거하십시오. 컨트롤러에서 다음 줄을 실행하면 설치된 것이 표시됩니다:</translation>
    </message>
    <message>
        <source>Its clock agrees with this computer&apos;s.</source>
        <translation>시계가 이 컴퓨터의 시계와 일치합니다.</translation>
    </message>
    <message>
        <source>Its clock differs from this computer&apos;s by {seconds} seconds. Kerberos accepts five minutes.</source>
        <translation>시계가 이 컴퓨터의 시계와 {seconds}초 차이 납니다. Kerberos는 5분까지 허용합니다.</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds ahead of this computer&apos;s.</source>
        <translation>{host}의 시계가 이 컴퓨터의 시계보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>Kerberos accepts five minutes; a sign-in may fail at any moment.</source>
        <translation>Kerberos는 5분까지 허용하므로 로그인이 언제든지 실패할 수 있습니다.</translation>
    </message>
    <message>
        <source>Set both from the same time source. Run this line on the controller, and here:</source>
        <translation>둘을 같은 시간 원본에 맞추십시오. 컨트롤러와 여기에서 다음 줄을 실행하십시오:</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} seconds behind this computer&apos;s.</source>
        <translation>{host}의 시계가 이 컴퓨터의 시계보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>설치되지 않음</translation>
    </message>
    <message>
        <source>Installation begun</source>
        <translation>설치 시작됨</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>설치됨</translation>
    </message>
    <message>
        <source>Waiting for restart</source>
        <translation>다시 시작 대기 중</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인 중</translation>
    </message>
    <message>
        <source>Making the protected folder</source>
        <translation>보호된 폴더를 만드는 중</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>패키지를 복사하는 중</translation>
    </message>
    <message>
        <source>Starting the installation</source>
        <translation>설치를 시작하는 중</translation>
    </message>
    <message>
        <source>Running Windows Installer</source>
        <translation>Windows Installer를 실행하는 중</translation>
    </message>
    <message>
        <source>Looking at what was installed</source>
        <translation>설치된 내용을 확인하는 중</translation>
    </message>
    <message>
        <source>Deleting what was copied</source>
        <translation>복사한 파일을 삭제하는 중</translation>
    </message>
    <message>
        <source>Asking for the restart</source>
        <translation>다시 시작을 요청하는 중</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>종료하는 중</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>다시 시작하는 중</translation>
    </message>
    <message>
        <source>Waiting for LDAP, SYSVOL and DNS</source>
        <translation>LDAP, SYSVOL 및 DNS를 기다리는 중</translation>
    </message>
    <message>
        <source>Looking for the loaded filter</source>
        <translation>로드된 필터를 확인하는 중</translation>
    </message>
    <message>
        <source>Removing the agent</source>
        <translation>에이전트를 제거하는 중</translation>
    </message>
    <message>
        <source>The name with which {user} signs in on a controller is not known.</source>
        <translation>{user}이(가) 컨트롤러에 로그인할 때 사용하는 이름을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It is stored as a distinguished name, and the directory could not be asked for its account name.</source>
        <translation>고유 이름(DN)으로 저장되어 있으며 디렉터리에서 계정 이름을 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Use another account here, or write it as user@domain in the connection&apos;s settings.</source>
        <translation>여기서 다른 계정을 사용하거나 연결 설정에서 user@domain 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <source>There is no account to sign in with.</source>
        <translation>로그인할 계정이 없습니다.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings name none.</source>
        <translation>연결 설정에 지정된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Use another account here.</source>
        <translation>여기서 다른 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>{user} cannot be used to sign in on a controller.</source>
        <translation>{user}은(는) 컨트롤러에 로그인하는 데 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Controllers know accounts as user@domain or DOMAIN\user.</source>
        <translation>컨트롤러는 user@domain 또는 DOMAIN\user 형식의 계정을 인식합니다.</translation>
    </message>
    <message>
        <source>Type the account in one of these two forms.</source>
        <translation>이 두 형식 중 하나로 계정을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the password of {user}.</source>
        <translation>{user}의 암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Name the file of the package.</source>
        <translation>패키지 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>This is not a SHA-256.</source>
        <translation>SHA-256이 아닙니다.</translation>
    </message>
    <message>
        <source>It has 64 digits from 0 to 9 and a to f.</source>
        <translation>0~9와 a~f로 이루어진 64자리입니다.</translation>
    </message>
    <message>
        <source>Copy the one that the publisher of the package names.</source>
        <translation>패키지 게시자가 알려 준 값을 복사하십시오.</translation>
    </message>
    <message>
        <source>This is not a thumbprint.</source>
        <translation>지문이 아닙니다.</translation>
    </message>
    <message>
        <source>It has 40 digits from 0 to 9 and a to f.</source>
        <translation>0~9와 a~f로 이루어진 40자리입니다.</translation>
    </message>
    <message>
        <source>Copy it from the certificate&apos;s details, or leave it empty.</source>
        <translation>인증서의 세부 정보에서 복사하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>{file}, version {version}.</source>
        <translation>{file}, 버전 {version}.</translation>
    </message>
    <message>
        <source>{file}.</source>
        <translation>{file}.</translation>
    </message>
    <message>
        <source>Not checked: first the account must be known.</source>
        <translation>검사하지 않음: 먼저 계정을 알아야 합니다.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>전송 예정</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Skipped: no longer true</source>
        <translation>건너뜀: 더 이상 해당하지 않음</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>고유 이름(DN)</translation>
    </message>
    <message>
        <source>Fields (before → after)</source>
        <translation>필드(이전 → 이후)</translation>
    </message>
    <message>
        <source>Members added</source>
        <translation>추가된 구성원</translation>
    </message>
    <message>
        <source>Members removed</source>
        <translation>제거된 구성원</translation>
    </message>
    <message>
        <source>objectGUID</source>
        <translation>objectGUID</translation>
    </message>
    <message>
        <source>Id in the service</source>
        <translation>서비스의 ID</translation>
    </message>
    <message>
        <source>Probably the directory account may no longer read anything, or the base is wrong.</source>
        <translation>디렉터리 계정이 더 이상 아무것도 읽을 수 없거나 기준 위치가 잘못된 것으로 보입니다.</translation>
    </message>
    <message>
        <source>Check the connection before anything is approved.</source>
        <translation>승인하기 전에 연결을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were in “{before}”, which is no longer listed.</source>
        <translation>
            <numerusform>그중 {count}개가 더 이상 나열되지 않는 “{before}”에 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit was deleted, or the directory account may no longer read it; nothing in the answers tells which.</source>
        <translation>OU가 삭제되었거나 디렉터리 계정이 더 이상 읽을 수 없습니다. 응답으로는 어느 쪽인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Look for the unit in Active Directory.</source>
        <translation>Active Directory에서 OU를 찾아보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were moved from “{before}” to “{now}”.</source>
        <translation>
            <numerusform>그중 {count}개가 “{before}”에서 “{now}”(으)로 이동되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last sync the people, or the unit that they are in, have moved.</source>
        <translation>마지막 동기화 이후 사용자 또는 사용자가 있는 OU가 이동되었습니다.</translation>
    </message>
    <message>
        <source>Select the new place too, if they are to stay.</source>
        <translation>계속 유지하려면 새 위치도 선택하십시오.</translation>
    </message>
    <message>
        <source>The selection of units or objects was changed after the last sync.</source>
        <translation>마지막 동기화 이후 OU 또는 개체의 선택이 변경되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are left out by it.</source>
        <translation>
            <numerusform>그로 인해 그중 {count}개가 제외됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The criteria were changed after the last sync.</source>
        <translation>마지막 동기화 이후 기준이 변경되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them no longer meet the criteria.</source>
        <translation>
            <numerusform>그중 {count}개가 더 이상 기준을 충족하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” was changed for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>그중 {count}개에서 “{attribute}”이(가) 변경되었으며 기준에서 이 특성을 사용합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change often comes from a script or another system.</source>
        <translation>이러한 변경은 대개 스크립트나 다른 시스템에서 발생합니다.</translation>
    </message>
    <message>
        <source>Compare a few of them in Active Directory.</source>
        <translation>Active Directory에서 몇 개를 비교해 보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>“{attribute}” is empty for {count} of them, and the criteria look at it.</source>
        <translation>
            <numerusform>그중 {count}개에서 “{attribute}”이(가) 비어 있으며 기준에서 이 특성을 사용합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cleared, or the directory account may no longer read it.</source>
        <translation>값이 지워졌거나 디렉터리 계정이 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Look at one of them in Active Directory.</source>
        <translation>Active Directory에서 그중 하나를 확인하십시오.</translation>
    </message>
    <message>
        <source>The custom LDAP query no longer finds {count} of them.</source>
        <translation>사용자 지정 LDAP 쿼리가 그중 {count}개를 더 이상 찾지 못합니다.</translation>
    </message>
    <message>
        <source>What it asks for has changed in Active Directory, or may no longer be read.</source>
        <translation>쿼리가 조회하는 값이 Active Directory에서 변경되었거나 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them were disabled in Active Directory itself.</source>
        <translation>
            <numerusform>그중 {count}개는 Active Directory 자체에서 비활성화되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody, or a script, has disabled many accounts since the last sync.</source>
        <translation>마지막 동기화 이후 누군가 또는 스크립트가 많은 계정을 비활성화했습니다.</translation>
    </message>
    <message>
        <source>Ask who did it before they lose their access here too.</source>
        <translation>이 사용자들이 여기서도 액세스 권한을 잃기 전에 누가 비활성화했는지 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the accounts have expired in Active Directory.</source>
        <translation>
            <numerusform>그중 {count}개 계정이 Active Directory에서 만료되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>An expiry date has passed, often at the end of a month or a term.</source>
        <translation>만료일이 지났습니다. 월말이나 학기말인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Extend the accounts, if they are to stay.</source>
        <translation>계속 유지하려면 계정을 연장하십시오.</translation>
    </message>
    <message>
        <source>Active Directory gave {now} objects, and {before} the time before.</source>
        <translation>Active Directory가 개체 {now}개를 반환했으며 이전에는 {before}개였습니다.</translation>
    </message>
    <message>
        <source>They were deleted, or the directory account may no longer read them.</source>
        <translation>삭제되었거나 디렉터리 계정이 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Find out which before anything is approved.</source>
        <translation>승인하기 전에 어느 쪽인지 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are no longer in Active Directory.</source>
        <translation>
            <numerusform>그중 {count}개가 더 이상 Active Directory에 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were deleted, or moved to where the directory account may not read.</source>
        <translation>삭제되었거나 디렉터리 계정이 읽을 수 없는 위치로 이동되었습니다.</translation>
    </message>
    <message>
        <source>Look for a few of them in Active Directory.</source>
        <translation>Active Directory에서 몇 개를 찾아보십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change from “@{before}” to “@{after}”.</source>
        <translation>
            <numerusform>로그인 이름 {count}개가 “@{before}”에서 “@{after}”(으)로 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a new mail domain.</source>
        <translation>새 메일 도메인으로 보입니다.</translation>
    </message>
    <message>
        <source>Approve it only if the new domain is meant and verified in the service.</source>
        <translation>의도한 새 도메인이고 서비스에서 확인된 경우에만 승인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change between a mail address and another form.</source>
        <translation>
            <numerusform>로그인 이름 {count}개가 메일 주소와 다른 형식 사이에서 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another attribute is used for the sign-in name, or its value has changed for all.</source>
        <translation>로그인 이름에 다른 특성이 사용되거나 모든 대상의 값이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Check the mapping of the sign-in name.</source>
        <translation>로그인 이름의 매핑을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} sign-in names change within “@{domain}”.</source>
        <translation>
            <numerusform>“@{domain}” 안에서 로그인 이름 {count}개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule by which names are made has changed, or many were renamed at once.</source>
        <translation>이름을 만드는 규칙이 변경되었거나 많은 이름이 한꺼번에 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Compare a few names before and after.</source>
        <translation>몇 개의 이전 이름과 이후 이름을 비교하십시오.</translation>
    </message>
    <message>
        <source>The settings were changed after the last sync.</source>
        <translation>마지막 동기화 이후 설정이 변경되었습니다.</translation>
    </message>
    <message>
        <source>The sign-in name may come from another attribute now.</source>
        <translation>로그인 이름을 이제 다른 특성에서 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>The group “{group}” loses all of its members that are known: {count}.</source>
        <translation>그룹 “{group}”이(가) 알려진 구성원을 모두 잃습니다: {count}.</translation>
    </message>
    <message>
        <source>It was emptied or made anew in Active Directory, or its members may not be read.</source>
        <translation>Active Directory에서 그룹이 비워졌거나 새로 만들어졌거나 구성원을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Look at the group in Active Directory.</source>
        <translation>Active Directory에서 그룹을 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>The group “{group}” loses {count} members of {of}.</source>
        <translation>
            <numerusform>그룹 “{group}”이(가) 구성원 {of}명 중 {count}명을 잃습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is disabled</source>
        <translation>비활성화</translation>
    </message>
    <message>
        <source>Is deleted for good</source>
        <translation>영구적으로 삭제</translation>
    </message>
    <message>
        <source>Joined the group {group}</source>
        <translation>그룹 {group}에 가입함</translation>
    </message>
    <message>
        <source>Left the group {group}</source>
        <translation>그룹 {group}에서 나감</translation>
    </message>
    <message>
        <source>Groups joined and left are known since {at}; older ones are still being read through.</source>
        <translation>그룹 가입과 탈퇴는 {at} 이후로 알려져 있으며 더 오래된 것은 아직 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Groups joined and left earlier are still being read through.</source>
        <translation>이전의 그룹 가입과 탈퇴는 아직 읽는 중입니다.</translation>
    </message>
    <message>
        <source>by the schedule</source>
        <translation>일정에 따라</translation>
    </message>
    <message>
        <source>made up for after a start</source>
        <translation>시작 후 보충</translation>
    </message>
    <message>
        <source>tried again after a failure</source>
        <translation>실패 후 다시 시도</translation>
    </message>
    <message>
        <source>after an approval</source>
        <translation>승인 후</translation>
    </message>
    <message>
        <source>Who asked for it was not recorded.</source>
        <translation>누가 요청했는지 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>It has not ended: it is still under way, or was ended by force.</source>
        <translation>끝나지 않았습니다. 아직 진행 중이거나 강제로 종료되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups.</source>
        <translation>
            <numerusform>“{who}”에 해당하는 사용자 또는 그룹이 {count}개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>요청자</translation>
    </message>
    <message>
        <source>How</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>According to the last reading of the directory: people added: {joins}, people who would leave: {leaves}.</source>
        <translation>마지막으로 읽은 디렉터리 기준: 추가되는 사용자 {joins}명, 이탈하게 되는 사용자 {leaves}명.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the people added are disabled in Active Directory and get no account.</source>
        <translation>
            <numerusform>추가되는 사용자 중 {count}명은 Active Directory에서 비활성화되어 있어 계정이 만들어지지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>y yes</source>
        <translation>y 예 네</translation>
    </message>
    <message>
        <source>The connection that is in force goes on until another one has passed its check and you choose {button:Update}.</source>
        <translation>다른 연결이 검사를 통과하고 [{button:Update}]를 선택할 때까지 현재 연결이 계속 적용됩니다.</translation>
    </message>
    <message>
        <source>Who may be synced at all. Nothing changes before you choose {button:Update}.</source>
        <translation>동기화할 수 있는 대상입니다. [{button:Update}]를 선택하기 전에는 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Which attribute fills which field. It takes effect with {button:Update}.</source>
        <translation>각 필드를 채우는 특성입니다. [{button:Update}]를 선택하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Who of the selected units is synced. It takes effect with {button:Update}.</source>
        <translation>선택한 OU에서 동기화할 대상입니다. [{button:Update}]를 선택하면 적용됩니다.</translation>
    </message>
    <message>
        <source>It takes effect with the first sync after {button:Update}.</source>
        <translation>[{button:Update}] 후 첫 동기화부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Which controllers capture passwords. The agents are installed on the page {page:Password sync}.</source>
        <translation>암호를 캡처할 컨트롤러입니다. 에이전트는 [{page:Password sync}] 페이지에서 설치합니다.</translation>
    </message>
    <message>
        <source>“{button:Try again}” goes on at this step.</source>
        <translation>{button:Try again}하면 이 단계부터 계속됩니다.</translation>
    </message>
    <message>
        <source>Look at what runs with this line. “{button:Try again}” goes on waiting for the same installation:</source>
        <translation>다음 줄을 실행하여 실행 중인 것을 확인하십시오. {button:Try again}하면 같은 설치를 계속 기다립니다:</translation>
    </message>
    <message>
        <source>Look at its console. When it is up, “{button:Try again}” goes on with the checks. From here:</source>
        <translation>컨트롤러의 콘솔을 확인하십시오. 작동하면 [{button:Try again}]로 검사를 계속합니다. 여기에서:</translation>
    </message>
    <message>
        <source>Put that right; “{button:Try again}” goes on with the checks. On the controller, as administrator:</source>
        <translation>문제를 바로잡으십시오. [{button:Try again}]로 검사를 계속합니다. 컨트롤러에서 관리자로 실행:</translation>
    </message>
    <message>
        <source>Stopped by a person. “{button:Try again}” goes on at this step.</source>
        <translation>사용자가 중지했습니다. {button:Try again}하면 이 단계부터 계속됩니다.</translation>
    </message>
    <message>
        <source>Whether the sync works, what waits for you, and when it runs next. “{button:Sync now}” brings what has changed in the directory; “{button:Preview only}” shows what a sync would do and writes nothing.</source>
        <translation>동기화가 작동하는지, 처리할 항목이 무엇인지, 다음 실행이 언제인지 보여 줍니다. [{button:Sync now}]는 디렉터리에서 변경된 것을 가져오며, [{button:Preview only}]는 동기화가 수행하게 될 작업을 보여 주고 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>What is shown was read with the last sync. “{button:Sync this one now}” reads that one person anew and touches nobody else.</source>
        <translation>표시된 내용은 마지막 동기화에서 읽은 것입니다. [{button:Sync this one now}]는 해당 대상만 다시 읽으며 다른 대상은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a controller to read why it failed, and what helps. “{button:Check now}” asks all of them again; the log of a controller says what was tried.</source>
        <translation>컨트롤러를 선택하면 실패한 이유와 해결 방법을 볼 수 있습니다. [{button:Check now}]는 모든 컨트롤러를 다시 조회하며, 컨트롤러의 로그에는 시도한 작업이 표시됩니다.</translation>
    </message>
    <message>
        <source>No new owner was named.</source>
        <translation>새 소유자가 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>This service has no sign-in, so the account has to be named.</source>
        <translation>이 서비스에는 로그인이 없으므로 계정을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Password sync was set up with “{button:Install with another account, asked for once}”.</source>
        <translation>암호 동기화가 “{button:Install with another account, asked for once}”로 설정되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not tried after that: {count} controllers.</source>
        <translation>
            <numerusform>그 후 시도하지 않음: 컨트롤러 {count}대.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}. Lines that cannot be read: {lost}</source>
        <translation>
            <numerusform>버전 {count}개, 마지막은 {date}에 {who}이(가) 저장. 읽을 수 없는 줄: {lost}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}; the check there signs in once.</source>
        <translation>[{page:Settings}], [{page:Connection to Active Directory}]에서 사용자 또는 암호를 수정하십시오. 그곳의 검사는 한 번 로그인합니다.</translation>
    </message>
    <message>
        <source>Choose {button:Resume} on the page {page:Overview}.</source>
        <translation>[{page:Overview}] 페이지에서 [{button:Resume}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Correct the user or the password in {page:Settings}, {page:Connection to Active Directory}.</source>
        <translation>[{page:Settings}], [{page:Connection to Active Directory}]에서 사용자 또는 암호를 수정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; rejected records: {rejected}</source>
        <translation>
            <numerusform>{at}: 변경 {count}건 확인됨, 거부된 레코드: {rejected}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:History}: each has its cause.</source>
        <translation>[{page:History}]을 여십시오. 각각의 원인이 표시됩니다.</translation>
    </message>
    <message>
        <source>Open the page {page:Overview} and review them.</source>
        <translation>[{page:Overview}] 페이지를 열고 검토하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; waiting for a restart: {waiting}</source>
        <translation>
            <numerusform>컨트롤러 {count}대, 다시 시작 대기: {waiting}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {page:Password sync} to restart them one after the other.</source>
        <translation>[{page:Password sync}]를 열어 하나씩 다시 시작하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers; with a problem: {bad} ({host})</source>
        <translation>
            <numerusform>컨트롤러 {count}대, 문제 있음: {bad} ({host})</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is selected, or how groups within groups are treated, decides about members.</source>
        <translation>구성원은 선택된 대상과 그룹 안의 그룹을 처리하는 방법에 따라 결정됩니다.</translation>
    </message>
    <message>
        <source>Try again, or allow more time under {button:Advanced}.</source>
        <translation>다시 시도하거나 [{button:Advanced}]에서 시간을 늘리십시오.</translation>
    </message>
    <message>
        <source>Make a new key, or tick “{button:Move to this machine; the other installation ends}” to end the installation on {device}.</source>
        <translation>새 키를 만들거나, {device}의 설치를 종료하려면 [{button:Move to this machine; the other installation ends}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Select units on the page {page:Units and objects}.</source>
        <translation>[{page:Units and objects}] 페이지에서 OU를 선택하십시오.</translation>
    </message>
    <message>
        <source>New units are asked about, as set on the page {page:Units and objects}.</source>
        <translation>[{page:Units and objects}] 페이지의 설정에 따라 새 OU에 대해 묻습니다.</translation>
    </message>
    <message>
        <source>Type a value, or choose “{button:is empty}” or “{button:is not empty}”.</source>
        <translation>값을 입력하거나 “{button:is empty}” 또는 “{button:is not empty}”을 선택하십시오.</translation>
    </message>
    <message>
        <source>Keep one of the rows. To take the first value that is there, use “{button:First that is not empty}”.</source>
        <translation>행을 하나만 남기십시오. 값이 있는 첫 번째 특성을 사용하려면 “{button:First that is not empty}”을 사용하십시오.</translation>
    </message>
    <message>
        <source>Use “{button:First that is not empty}” or “{button:Join}”, or keep one source.</source>
        <translation>“{button:First that is not empty}” 또는 “{button:Join}”을 사용하거나 원본을 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>Shorten it in Active Directory, or use the transform “{button:A part of it}”.</source>
        <translation>Active Directory에서 값을 줄이거나 변환 “{button:A part of it}”을 사용하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Read again}.</source>
        <translation>[{button:Read again}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}; if this is meant, approve exactly these rows.</source>
        <translation>[{page:Units and objects}] 페이지에서 쿼리를 시험하십시오. 의도한 것이면 정확히 이 행들을 승인하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Next} to check it.</source>
        <translation>검사하려면 [{button:Next}]을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Get a new code}.</source>
        <translation>[{button:Get a new code}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Find controllers}, or add one by its full name.</source>
        <translation>[{button:Find controllers}]를 선택하거나 전체 이름으로 추가하십시오.</translation>
    </message>
    <message>
        <source>Put right what failed, then choose {button:Check again}.</source>
        <translation>실패한 항목을 바로잡은 후 [{button:Check again}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Install}.</source>
        <translation>[{button:Install}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Type the owner&apos;s user name or mail address, or tick “{button:Go on without an owner: nobody will be disabled or deleted}”.</source>
        <translation>소유자의 사용자 이름 또는 메일 주소를 입력하거나 [{button:Go on without an owner: nobody will be disabled or deleted}]을 선택하십시오.</translation>
    </message>
    <message>
        <source>Look through the preview, then start it at the bottom of this page.</source>
        <translation>미리 보기를 살펴본 다음 이 페이지 아래에서 시작하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Build a new preview}.</source>
        <translation>[{button:Build a new preview}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>The installation key says which organization of which cloud directory this computer will serve. It is checked here and used up at {page:Install}.</source>
        <translation>설치 키는 이 컴퓨터가 어느 클라우드 디렉터리의 어느 조직을 서비스할지 지정합니다. 여기서 검사하고 [{page:Install}]에서 사용합니다.</translation>
    </message>
    <message>
        <source>A code that has run out is replaced with {button:Get a new code}. If the browser cannot open the page, copy the link to another device. A role that is missing is named; sign in with an account that has it.</source>
        <translation>만료된 코드는 [{button:Get a new code}]로 교체합니다. 브라우저에서 페이지를 열 수 없으면 링크를 다른 장치로 복사하십시오. 필요한 역할이 없으면 그 역할이 표시됩니다. 해당 역할이 있는 계정으로 로그인하십시오.</translation>
    </message>
    <message>
        <source>A row without its tick is held back until you tick it again. More disabled or removed accounts than the limits allow wait for your approval of exactly that set. Under {button:More} you can begin with up to ten rows, hold back all that a search shows, and save the rows as a table. The numbers of the result are what the service confirmed.</source>
        <translation>선택을 해제한 행은 다시 선택할 때까지 보류됩니다. 한도를 초과하여 비활성화되거나 제거되는 계정은 정확히 그 집합에 대한 승인을 기다립니다. [{button:More}]에서 최대 10개 행으로 먼저 시작하거나, 검색에 표시된 모든 행을 보류하거나, 행을 표로 저장할 수 있습니다. 결과의 수는 서비스가 확인한 수입니다.</translation>
    </message>
    <message>
        <source>Choose {button:Save query} or {button:Undo changes}.</source>
        <translation>[{button:Save query}] 또는 [{button:Undo changes}]를 선택하십시오.</translation>
    </message>
    <message>
        <source>Created again by the schedule. By hand: listed under {button:New}.</source>
        <translation>일정에 따라 다시 만들어집니다. 수동 실행에서는 [{button:New}]에 표시됩니다.</translation>
    </message>
    <message>
        <source>NTLM ended before the controller could answer; what it said is under {button:Technical details}.</source>
        <translation>컨트롤러가 응답하기 전에 NTLM이 종료되었습니다. 메시지는 [{button:Technical details}]에 있습니다.</translation>
    </message>
    <message>
        <source>What it said is under {button:Technical details}.</source>
        <translation>메시지는 [{button:Technical details}]에 있습니다.</translation>
    </message>
    <message>
        <source>Choose the package again: {page:Password sync}, {button:Package}.</source>
        <translation>패키지를 다시 선택하십시오: [{page:Password sync}], [{button:Package}].</translation>
    </message>
    <message>
        <source>Find out what writes there; what it wrote is under {button:Technical details}. Then retry.</source>
        <translation>무엇이 출력에 쓰는지 확인하십시오. 쓴 내용은 [{button:Technical details}]에 있습니다. 그런 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Units and objects}, if that was not meant.</source>
        <translation>의도한 것이 아니면 [{page:Units and objects}] 페이지로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Go back to the page {page:Criteria}, if that was not meant.</source>
        <translation>의도한 것이 아니면 [{page:Criteria}] 페이지로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Try the query on the page {page:Units and objects}.</source>
        <translation>[{page:Units and objects}] 페이지에서 쿼리를 시험하십시오.</translation>
    </message>
    <message>
        <source>Go back to these pages, if that was not meant.</source>
        <translation>의도한 것이 아니면 해당 페이지로 돌아가십시오.</translation>
    </message>
    <message>
        <source>Nothing stands out that these {count} have in common.</source>
        <translation>이 {count}개에서 두드러진 공통점이 없습니다.</translation>
    </message>
    <message>
        <source>Look through the rows.</source>
        <translation>행을 검토하십시오.</translation>
    </message>
    <message>
        <source>Setup report of Identity Connect</source>
        <translation>Identity Connect 설치 보고서</translation>
    </message>
    <message>
        <source>Made {when} by version {version}. It holds no passwords and no keys.</source>
        <translation>{when}에 버전 {version}에서 만들었습니다. 암호와 키는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Result of the sync</source>
        <translation>동기화 결과</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>동기화되지 않음</translation>
    </message>
    <message>
        <source>Decisions about encryption</source>
        <translation>암호화에 대한 결정</translation>
    </message>
    <message>
        <source>What is synced</source>
        <translation>동기화되는 항목</translation>
    </message>
    <message>
        <source>Fields of users</source>
        <translation>사용자 필드</translation>
    </message>
    <message>
        <source>Fields of groups</source>
        <translation>그룹 필드</translation>
    </message>
    <message>
        <source>Limits without asking</source>
        <translation>묻지 않고 수행하는 한도</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>종료 원인</translation>
    </message>
    <message>
        <source>Nothing was taken away because</source>
        <translation>아무것도 제거하지 않은 이유</translation>
    </message>
    <message>
        <source>Further records</source>
        <translation>추가 레코드</translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>{count}번</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was confirmed by the service</source>
        <translation>서비스가 모두 확인했습니다</translation>
    </message>
    <message>
        <source>There was nothing to do</source>
        <translation>할 일이 없었습니다</translation>
    </message>
    <message>
        <source>Some changes wait for approval</source>
        <translation>승인을 기다리는 변경이 있습니다</translation>
    </message>
    <message>
        <source>Done, and some objects were left out</source>
        <translation>완료되었으며 일부 개체가 제외되었습니다</translation>
    </message>
    <message>
        <source>Stopped; what was confirmed stays</source>
        <translation>중지됨. 확인된 것은 유지됩니다</translation>
    </message>
    <message>
        <source>Failed; what was confirmed stays</source>
        <translation>실패. 확인된 것은 유지됩니다</translation>
    </message>
    <message>
        <source>A plan waits for review</source>
        <translation>검토를 기다리는 계획이 있습니다</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>도메인 컨트롤러</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준 위치</translation>
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
        <translation>없음: 암호가 읽을 수 있는 형태로 전송됩니다</translation>
    </message>
    <message>
        <source>This issuing authority is trusted</source>
        <translation>이 발급 인증 기관을 신뢰합니다</translation>
    </message>
    <message>
        <source>Exactly this certificate is accepted</source>
        <translation>정확히 이 인증서를 허용합니다</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>이 인증서를 신뢰하지 않습니다</translation>
    </message>
    <message>
        <source>Readable passwords were accepted</source>
        <translation>읽을 수 있는 암호 전송에 동의했습니다</translation>
    </message>
    <message>
        <source>Unit, synced</source>
        <translation>OU, 동기화됨</translation>
    </message>
    <message>
        <source>Unit, left out</source>
        <translation>OU, 제외됨</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>개체</translation>
    </message>
    <message>
        <source>Distribution groups</source>
        <translation>배포 그룹</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>보안 그룹</translation>
    </message>
    <message>
        <source>LDAP query</source>
        <translation>LDAP 쿼리</translation>
    </message>
    <message>
        <source>Criteria of users</source>
        <translation>사용자 기준</translation>
    </message>
    <message>
        <source>Criteria of groups</source>
        <translation>그룹 기준</translation>
    </message>
    <message>
        <source>Everything in the selected units</source>
        <translation>선택한 OU의 모든 항목</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>계정 상태</translation>
    </message>
    <message>
        <source>Follows Active Directory</source>
        <translation>Active Directory를 따름</translation>
    </message>
    <message>
        <source>Is left alone</source>
        <translation>변경하지 않음</translation>
    </message>
    <message>
        <source>Leaves the selected units</source>
        <translation>선택한 OU에서 이탈</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>비활성화됨</translation>
    </message>
    <message>
        <source>Deleted for good when disabled</source>
        <translation>비활성화된 경우 영구적으로 삭제</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} could not be established.</source>
        <translation>{host}에 대한 암호화된 연결을 설정하지 못했습니다.</translation>
    </message>
    <message>
        <source>With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>차이가 {limit}초를 넘으면 로그인과 인증서가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>{host} resolves to {addresses}.</source>
        <translation>{host}의 주소는 {addresses}입니다.</translation>
    </message>
    <message>
        <source>{host} and {service} agree with each other. With more than {limit} seconds, sign-in and certificates fail.</source>
        <translation>{host}과(와) {service}의 시계는 서로 일치합니다. 차이가 {limit}초를 넘으면 로그인과 인증서가 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>{host} and this machine agree with each other. With more than {limit} seconds, sign-in fails.</source>
        <translation>{host}과(와) 이 컴퓨터의 시계는 서로 일치합니다. 차이가 {limit}초를 넘으면 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>This key would be too long: {length} bytes, and at most {limit} are possible.</source>
        <translation>이 키는 너무 길어집니다. {length}바이트이며 최대 {limit}바이트까지 가능합니다.</translation>
    </message>
    <message>
        <source>Try again at {retried_at}; a scheduled sync does so by itself. If it happens again, tell the operator of the service.</source>
        <translation>{retried_at}에 다시 시도할 수 있으며 예약된 동기화는 자동으로 다시 시도합니다. 계속되면 서비스 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody.</source>
        <translation>“{attribute}”은(는) 전체 대상에 대해 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A controller computes it for one object at a time, and refuses to for many.</source>
        <translation>컨트롤러는 이 특성을 개체 하나씩 계산하며 여러 개체에 대해서는 거부합니다.</translation>
    </message>
    <message>
        <source>The fixed value of “{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}”의 고정 값에 텍스트가 아닌 문자가 있습니다: {character}.</translation>
    </message>
    <message>
        <source>“{attribute}” cannot be read for everybody (field “{field}”).</source>
        <translation>“{attribute}”은(는) 전체 대상에 대해 읽을 수 없습니다(필드 “{field}”).</translation>
    </message>
    <message>
        <source>“{field}” cannot be filled: “{attribute}” cannot be read as text.</source>
        <translation>“{field}”을(를) 채울 수 없습니다. “{attribute}”을(를) 텍스트로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{field}” holds a character that is not text: {character}.</source>
        <translation>“{field}”에 텍스트가 아닌 문자가 있습니다: {character}.</translation>
    </message>
    <message>
        <source>Was linked once, and is no longer synced.</source>
        <translation>이전에 연결되었으나 더 이상 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>A temporary name, while several exchange their names.</source>
        <translation>여러 개체가 이름을 서로 바꾸는 동안의 임시 이름입니다.</translation>
    </message>
    <message>
        <source>The entry at {position} is not what is expected there.</source>
        <translation>{position}의 항목이 그 자리에 있어야 할 항목이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing to do: the service already agrees with the directory.</source>
        <translation>할 일 없음: 서비스가 이미 디렉터리와 일치합니다.</translation>
    </message>
    <message>
        <source>Nothing to do, as far as can be told.</source>
        <translation>알 수 있는 범위에서는 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>Done, except for what somebody has rejected; nothing new waits for you.</source>
        <translation>누군가 거부한 것을 제외하고 완료되었습니다. 새로 처리할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a token or a client secret.</source>
        <translation>토큰이나 클라이언트 암호가 아닙니다.</translation>
    </message>
    <message>
        <source>It has characters that neither of them can have, or is longer than {limit} characters.</source>
        <translation>사용할 수 없는 문자가 있거나 {limit}자보다 깁니다.</translation>
    </message>
    <message>
        <source>“{field}” holds characters that are not text for {count}.</source>
        <translation>{count}개에서 “{field}”에 텍스트가 아닌 문자가 있습니다.</translation>
    </message>
    <message>
        <source>It uses an attribute that is only computed when it is read, or a matching rule that Active Directory does not have.</source>
        <translation>읽을 때만 계산되는 특성이나 Active Directory에 없는 일치 규칙을 사용합니다.</translation>
    </message>
    <message>
        <source>Active Directory refuses queries on {attribute}: its value is computed when it is read.</source>
        <translation>Active Directory는 {attribute}에 대한 쿼리를 거부합니다. 이 특성의 값은 읽을 때 계산됩니다.</translation>
    </message>
    <message>
        <source>{host} does not allow our script to run.</source>
        <translation>{host}에서 이 프로그램의 스크립트를 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the full DNS name of the controller. This line shows which account has the name:</source>
        <translation>컨트롤러의 전체 DNS 이름을 입력하십시오. 다음 줄을 실행하면 이 이름을 가진 대상이 표시됩니다:</translation>
    </message>
    <message>
        <source>It was changed on the way, or something other than the controller answered. None of it was used.</source>
        <translation>중간에서 변경되었거나 컨트롤러가 아닌 것이 응답했습니다. 응답 내용은 전혀 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not issued by an authority that this computer trusts.</source>
        <translation>이 컴퓨터가 신뢰하는 기관에서 발급하지 않았습니다.</translation>
    </message>
    <message>
        <source>An encrypted connection to {host} on port {port} (WinRM over TLS) could not be established.</source>
        <translation>포트 {port}(TLS를 통한 WinRM)에서 {host}에 대한 암호화된 연결을 설정하지 못했습니다.</translation>
    </message>
    <message>
        <source>Initial password is told to</source>
        <translation>초기 암호를 알려 줄 대상</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mail notifications</source>
        <translation>메일 알림</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>{percent} per cent, at least {floor}, never more than {ceiling}</source>
        <translation>{percent}%, 최소 {floor}, 최대 {ceiling}</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>실행 주기</translation>
    </message>
    <message>
        <source>Changes every {minutes} minutes, everything daily at {at}</source>
        <translation>{minutes}분마다 변경 내용, 매일 {at}에 전체 비교</translation>
    </message>
    <message>
        <source>Daily at {at}</source>
        <translation>매일 {at}</translation>
    </message>
    <message>
        <source>Weekly at {at}</source>
        <translation>매주 {at}</translation>
    </message>
    <message>
        <source>Monthly on day {day} at {at}</source>
        <translation>매월 {day}일 {at}</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>같지 않음</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>다음으로 시작</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>다음으로 끝남</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>포함하지 않음</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>비어 있지 않음</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Everything in the selected units is synced.</source>
        <translation>선택한 OU의 모든 항목이 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if all of these are true:</source>
        <translation>다음을 모두 충족하면 동기화됨:</translation>
    </message>
    <message>
        <source>Synced if at least one of these is true:</source>
        <translation>다음 중 하나 이상을 충족하면 동기화됨:</translation>
    </message>
    <message>
        <source>Synced if each of these is true:</source>
        <translation>다음 각각을 충족하면 동기화됨:</translation>
    </message>
    <message>
        <source>Synced if one of these is true:</source>
        <translation>다음 중 하나를 충족하면 동기화됨:</translation>
    </message>
    <message>
        <source>All of these are true:</source>
        <translation>다음을 모두 충족:</translation>
    </message>
    <message>
        <source>At least one of these is true:</source>
        <translation>다음 중 하나 이상을 충족:</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”이면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”이(가) 아니면 동기화됩니다.</translation>
    </message>
    <message>
        <source>“{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 시작합니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” starts with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 시작하면 동기화됩니다.</translation>
    </message>
    <message>
        <source>“{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 끝납니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” ends with “{value}”.</source>
        <translation>“{attribute}”이(가) “{value}”(으)로 끝나면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” contains “{value}”.</source>
        <translation>“{attribute}”에 “{value}”이(가) 포함되어 있으면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” does not contain “{value}”.</source>
        <translation>“{attribute}”에 “{value}”이(가) 포함되어 있지 않으면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is not empty.</source>
        <translation>“{attribute}”이(가) 비어 있지 않으면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Synced if “{attribute}” is empty.</source>
        <translation>“{attribute}”이(가) 비어 있으면 동기화됩니다.</translation>
    </message>
    <message>
        <source>Without conditions there is no filter.</source>
        <translation>조건이 없으면 필터도 없습니다.</translation>
    </message>
    <message>
        <source>There is no filter before every condition is complete.</source>
        <translation>모든 조건이 완성될 때까지 필터가 없습니다.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: “{attribute}” is worked out when it is read and cannot be searched.</source>
        <translation>LDAP로 조회할 수 없음: “{attribute}”은(는) 읽을 때 계산되므로 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>LDAP cannot ask this: Active Directory compares “{attribute}” as a whole, never by parts.</source>
        <translation>LDAP로 조회할 수 없음: Active Directory는 “{attribute}”을(를) 일부가 아니라 전체로만 비교합니다.</translation>
    </message>
    <message>
        <source>System objects</source>
        <translation>시스템 개체</translation>
    </message>
    <message>
        <source>The domain&apos;s Kerberos account</source>
        <translation>도메인의 Kerberos 계정</translation>
    </message>
    <message>
        <source>Managed service accounts</source>
        <translation>관리 서비스 계정</translation>
    </message>
    <message>
        <source>Computer accounts</source>
        <translation>컴퓨터 계정</translation>
    </message>
    <message>
        <source>Trusts with other domains</source>
        <translation>다른 도메인과의 트러스트</translation>
    </message>
    <message>
        <source>Users are not selected</source>
        <translation>사용자가 선택되지 않음</translation>
    </message>
    <message>
        <source>Distribution groups are not selected</source>
        <translation>배포 그룹이 선택되지 않음</translation>
    </message>
    <message>
        <source>Security groups are not selected</source>
        <translation>보안 그룹이 선택되지 않음</translation>
    </message>
    <message>
        <source>No unit is selected</source>
        <translation>선택한 OU 없음</translation>
    </message>
    <message>
        <source>Not in a selected unit</source>
        <translation>선택한 OU에 없음</translation>
    </message>
    <message>
        <source>In a unit that is left out</source>
        <translation>제외된 OU에 있음</translation>
    </message>
    <message>
        <source>In a new unit, not decided yet</source>
        <translation>새 OU에 있음, 아직 결정되지 않음</translation>
    </message>
    <message>
        <source>In a new unit, left out</source>
        <translation>새 OU에 있음, 제외됨</translation>
    </message>
    <message>
        <source>Do not meet the criteria</source>
        <translation>기준을 충족하지 않음</translation>
    </message>
    <message>
        <source>A value cannot be read</source>
        <translation>값을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Not found by the custom query</source>
        <translation>사용자 지정 쿼리가 찾지 못함</translation>
    </message>
    <message>
        <source>The custom query was not asked</source>
        <translation>사용자 지정 쿼리로 조회하지 않음</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>name of an object</source>
        <translation>개체 이름</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>이진</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>소속 그룹</translation>
    </message>
    <message>
        <source>Kind of employee</source>
        <translation>직원 종류</translation>
    </message>
    <message>
        <source>Sign-in name (UPN)</source>
        <translation>로그인 이름(UPN)</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>Account flags</source>
        <translation>계정 플래그</translation>
    </message>
    <message>
        <source>Hidden from address lists</source>
        <translation>주소 목록에서 숨김</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>추가 주소</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>그룹 종류</translation>
    </message>
    <message numerus="yes">
        <source>With these criteria nothing would be synced any more: {count} would be left out.</source>
        <translation>
            <numerusform>이 기준으로는 더 이상 아무것도 동기화되지 않게 됩니다. {count}개가 제외될 것입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those in the selected units meets the conditions.</source>
        <translation>선택한 OU에 조건을 충족하는 대상이 없습니다.</translation>
    </message>
    <message>
        <source>Change the conditions, or tick that this is what you want.</source>
        <translation>조건을 변경하거나, 의도한 것임을 확인란에서 선택하십시오.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>This computer does not let the program start when you sign in.</source>
        <translation>이 컴퓨터에서는 로그인할 때 프로그램이 시작될 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing could be written to {path}.</source>
        <translation>{path}에 아무것도 쓸 수 없었습니다.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer, or start the agent as a service.</source>
        <translation>이 컴퓨터의 관리자에게 문의하거나 에이전트를 서비스로 시작하십시오.</translation>
    </message>
    <message>
        <source>Way to the service</source>
        <translation>서비스 접속 경로</translation>
    </message>
    <message>
        <source>{host}, {system}</source>
        <translation>{host}, {system}</translation>
    </message>
    <message>
        <source>{host}, {system}: older than Windows 10 1809 or Server 2019</source>
        <translation>{host}, {system}: Windows 10 1809 또는 Server 2019보다 오래됨</translation>
    </message>
    <message>
        <source>Member of {domain}</source>
        <translation>{domain}의 구성원</translation>
    </message>
    <message>
        <source>Its settings name {domain}</source>
        <translation>설정에 {domain}이(가) 지정되어 있음</translation>
    </message>
    <message>
        <source>No member of a domain; only password sync needs that</source>
        <translation>도메인의 구성원이 아님. 암호 동기화에만 필요합니다</translation>
    </message>
    <message>
        <source>Through the proxy {proxy}, as the system&apos;s settings say</source>
        <translation>시스템 설정에 따라 프록시 {proxy} 사용</translation>
    </message>
    <message>
        <source>Without a proxy</source>
        <translation>프록시 없음</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, without a proxy</source>
        <translation>{host}이(가) 프록시 없이 {milliseconds}ms 만에 응답함</translation>
    </message>
    <message>
        <source>{host} answers in {milliseconds} ms, through {proxy}</source>
        <translation>{host}이(가) {proxy}을(를) 통해 {milliseconds}ms 만에 응답함</translation>
    </message>
    <message>
        <source>Is compared with the service&apos;s when it is known</source>
        <translation>서비스를 알게 되면 서비스의 시계와 비교합니다</translation>
    </message>
    <message>
        <source>Differs by {difference_s} s from the service&apos;s</source>
        <translation>서비스의 시계와 {difference_s}초 차이 남</translation>
    </message>
    <message>
        <source>The service&apos;s time is not known</source>
        <translation>서비스의 시각을 알 수 없음</translation>
    </message>
    <message>
        <source>Is tried once you have confirmed the host</source>
        <translation>호스트를 확인하면 시도합니다</translation>
    </message>
    <message>
        <source>Ended with the deletion.</source>
        <translation>삭제와 함께 끝났습니다.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>만들어짐</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경됨</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성화됨</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>No longer synced</source>
        <translation>더 이상 동기화되지 않음</translation>
    </message>
    <message>
        <source>Members changed</source>
        <translation>구성원 변경됨</translation>
    </message>
    <message>
        <source>Groups left</source>
        <translation>그룹에서 제거됨</translation>
    </message>
    <message>
        <source>No longer linked</source>
        <translation>더 이상 연결되지 않음</translation>
    </message>
    <message>
        <source>Members were changed</source>
        <translation>구성원이 변경됨</translation>
    </message>
    <message>
        <source>Lost its memberships</source>
        <translation>구성원 자격을 잃음</translation>
    </message>
    <message>
        <source>Is no longer linked</source>
        <translation>더 이상 연결되지 않음</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Settings were saved</source>
        <translation>설정이 저장됨</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>창에서</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>명령줄에서</translation>
    </message>
    <message>
        <source>by a new version of the program</source>
        <translation>프로그램의 새 버전에서</translation>
    </message>
    <message>
        <source>changed in the file itself</source>
        <translation>파일에서 직접 변경됨</translation>
    </message>
    <message>
        <source>Version {number} of the settings</source>
        <translation>설정 버전 {number}</translation>
    </message>
    <message>
        <source>The settings are the same now.</source>
        <translation>설정이 지금과 같습니다.</translation>
    </message>
    <message>
        <source>What would change if these settings were restored:</source>
        <translation>이 설정을 복원하면 변경될 내용:</translation>
    </message>
    <message>
        <source>The first version that is kept.</source>
        <translation>보관된 첫 버전입니다.</translation>
    </message>
    <message>
        <source>Run with a preview</source>
        <translation>미리 보기를 사용한 실행</translation>
    </message>
    <message>
        <source>Full run</source>
        <translation>전체 실행</translation>
    </message>
    <message>
        <source>Run of changes with a preview</source>
        <translation>미리 보기를 사용한 변경 내용 실행</translation>
    </message>
    <message>
        <source>Run of changes</source>
        <translation>변경 내용 실행</translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be synced.</source>
        <translation>
            <numerusform>{count}개를 동기화할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} held back.</source>
        <translation>
            <numerusform>{count}개 보류됨.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} added:</source>
        <translation>
            <numerusform>{count}개 추가됨:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed:</source>
        <translation>
            <numerusform>{count}개 제거됨:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>기록된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{count} events were written to {path}.</source>
        <translation>
            <numerusform>이벤트 {count}개를 {path}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is or was called “{who}”.</source>
        <translation>“{who}”(이)라는 이름을 현재 또는 과거에 가진 대상이 없습니다.</translation>
    </message>
    <message>
        <source>The last reading of the directory and the history know no such name, mail or GUID.</source>
        <translation>마지막으로 읽은 디렉터리와 기록에 이러한 이름, 메일 또는 GUID가 없습니다.</translation>
    </message>
    <message>
        <source>Try another name or mail address, or the GUID.</source>
        <translation>다른 이름이나 메일 주소 또는 GUID를 사용해 보십시오.</translation>
    </message>
    <message>
        <source>A file holds the history of one.</source>
        <translation>파일 하나에는 대상 하나의 기록이 저장됩니다.</translation>
    </message>
    <message>
        <source>Give the GUID of the one that you mean; without --export all of them are shown.</source>
        <translation>원하는 대상의 GUID를 지정하십시오. --export를 사용하지 않으면 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>실행 {run}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It was never begun, or is older than what is kept.</source>
        <translation>시작된 적이 없거나 보관 기간보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>identity-connect history lists the runs.</source>
        <translation>identity-connect history를 실행하면 실행이 나열됩니다.</translation>
    </message>
    <message>
        <source>There is no version {number} of the settings any more.</source>
        <translation>설정 버전 {number}이(가) 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>It was never there, or is older than what is kept.</source>
        <translation>존재한 적이 없거나 보관 기간보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>identity-connect history --config lists those that are kept.</source>
        <translation>identity-connect history --config를 실행하면 보관된 버전이 나열됩니다.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its kind is not known.</source>
        <translation>{path}에 쓸 수 없습니다. 파일 종류를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A history is exported as CSV or as JSON lines.</source>
        <translation>기록은 CSV 또는 JSON 줄로 내보냅니다.</translation>
    </message>
    <message>
        <source>Give a name that ends in .csv or .jsonl.</source>
        <translation>.csv 또는 .jsonl로 끝나는 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>No longer in Active Directory. The account was deleted on {at} (run {run}).</source>
        <translation>더 이상 Active Directory에 없습니다. 계정은 {at}에 삭제되었습니다(실행 {run}).</translation>
    </message>
    <message>
        <source>No longer in Active Directory, and not linked. The last change was on {at} (run {run}).</source>
        <translation>더 이상 Active Directory에 없으며 연결되어 있지 않습니다. 마지막 변경: {at}(실행 {run}).</translation>
    </message>
    <message>
        <source>Was called “{name}” before.</source>
        <translation>이전 이름: “{name}”.</translation>
    </message>
    <message>
        <source>As read on {at}, all of it.</source>
        <translation>{at}에 전체를 읽은 내용입니다.</translation>
    </message>
    <message>
        <source>As read on {at}; brought up to date with changes since ({count}).</source>
        <translation>{at}에 읽은 내용이며 이후 변경({count}건)을 반영했습니다.</translation>
    </message>
    <message>
        <source>Last confirmed change: {action} on {at} (run {run}).</source>
        <translation>마지막으로 확인된 변경: {at}의 {action}(실행 {run}).</translation>
    </message>
    <message>
        <source>Nothing was ever changed, as far as the history goes.</source>
        <translation>기록에 따르면 변경된 적이 없습니다.</translation>
    </message>
    <message>
        <source>{action}: waits for approval, because too many would be affected.</source>
        <translation>{action}: 영향을 받게 되는 대상이 너무 많아 승인을 기다립니다.</translation>
    </message>
    <message>
        <source>{action}: kept back, because somebody unticked or rejected it.</source>
        <translation>{action}: 누군가 선택을 해제하거나 거절하여 보류되었습니다.</translation>
    </message>
    <message>
        <source>{action}: waits in the latest plan.</source>
        <translation>{action}: 최신 계획에서 대기 중입니다.</translation>
    </message>
    <message>
        <source>Is in {group}.</source>
        <translation>{group}에 속해 있습니다.</translation>
    </message>
    <message>
        <source>Is in {group} in the service, where the directory does not name it directly.</source>
        <translation>서비스에서 {group}에 속해 있지만 디렉터리에서는 직접 구성원이 아닙니다.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: the group is not synced.</source>
        <translation>서비스에서 {group}에 속해 있지 않음: 그룹이 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Not in {group} in the service: there is no linked account.</source>
        <translation>서비스에서 {group}에 속해 있지 않음: 연결된 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Not in {group} in the service yet.</source>
        <translation>서비스에서 아직 {group}에 속해 있지 않습니다.</translation>
    </message>
    <message>
        <source>found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>history</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Was created by this run.</source>
        <translation>이 실행에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Gets its earlier values back.</source>
        <translation>이전 값으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Was enabled by this run.</source>
        <translation>이 실행에서 활성화되었습니다.</translation>
    </message>
    <message>
        <source>Was disabled by this run.</source>
        <translation>이 실행에서 비활성화되었습니다.</translation>
    </message>
    <message>
        <source>Was deleted by this run.</source>
        <translation>이 실행에서 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Is synced again.</source>
        <translation>다시 동기화됩니다.</translation>
    </message>
    <message>
        <source>Gets its earlier members back.</source>
        <translation>이전 구성원으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Gets back a member who was deleted.</source>
        <translation>삭제된 구성원이 다시 추가됩니다.</translation>
    </message>
    <message>
        <source>Is linked again.</source>
        <translation>다시 연결됩니다.</translation>
    </message>
    <message>
        <source>It is made anew, with another id and without what it owned.</source>
        <translation>다른 ID로 새로 만들어지며 소유하던 것은 없어집니다.</translation>
    </message>
    <message>
        <source>The account is disabled, not deleted.</source>
        <translation>계정이 삭제되지 않고 비활성화됩니다.</translation>
    </message>
    <message>
        <source>The account keeps the identifier that the sync gave it.</source>
        <translation>계정은 동기화가 부여한 식별자를 유지합니다.</translation>
    </message>
    <message>
        <source>Its values before are not known, because they could not be read.</source>
        <translation>이전 값을 읽을 수 없었으므로 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Who was in the group before the sync took it over is not known.</source>
        <translation>동기화가 그룹을 관리하기 전의 구성원은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>An earlier version noted what was done, but not what was before.</source>
        <translation>이전 버전은 수행한 작업만 기록하고 이전 상태는 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Other settings were saved meanwhile: {names}.</source>
        <translation>그동안 다른 설정이 저장되었습니다: {names}.</translation>
    </message>
    <message>
        <source>Somebody saved them in another window or with a command, after you had begun. Your changes are kept, and nothing was saved.</source>
        <translation>편집을 시작한 후 다른 창이나 명령에서 저장했습니다. 변경 내용은 유지되며 아무것도 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Look at what differs now, and update once more.</source>
        <translation>지금 다른 점을 확인하고 다시 업데이트하십시오.</translation>
    </message>
    <message>
        <source>These settings belong to another connection than the one in {folder}.</source>
        <translation>이 설정은 {folder}의 연결이 아닌 다른 연결의 것입니다.</translation>
    </message>
    <message>
        <source>The connection was set up anew after they had been opened.</source>
        <translation>설정을 연 후 연결이 새로 설정되었습니다.</translation>
    </message>
    <message>
        <source>Discard them and begin again.</source>
        <translation>버리고 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>Another window or command is saving settings in {folder}.</source>
        <translation>다른 창이나 명령이 {folder}에 설정을 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>It takes a moment, and has not ended yet.</source>
        <translation>잠시 걸리는 작업이며 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path}을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The system says: {technical}</source>
        <translation>시스템 메시지: {technical}</translation>
    </message>
    <message>
        <source>Choose another file, or give this user the right to read it.</source>
        <translation>다른 파일을 선택하거나 이 사용자에게 읽기 권한을 부여하십시오.</translation>
    </message>
    <message>
        <source>{path} is no file of settings.</source>
        <translation>{path}은(는) 설정 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is not what an export writes, or only a part of it.</source>
        <translation>내보내기로 저장한 파일이 아니거나 그 일부입니다.</translation>
    </message>
    <message>
        <source>Export the settings again, and choose that file.</source>
        <translation>설정을 다시 내보내고 그 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be used.</source>
        <translation>{path}의 설정을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Correct that place, or export the settings again. Nothing was changed.</source>
        <translation>해당 위치를 수정하거나 설정을 다시 내보내십시오. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Identity Connect.</source>
        <translation>{path}이(가) Identity Connect의 더 새로운 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Install the newer version on this machine, or export from this version.</source>
        <translation>이 컴퓨터에 더 새로운 버전을 설치하거나 이 버전에서 내보내십시오.</translation>
    </message>
    <message>
        <source>{path} holds something that looks like a secret, at {position}.</source>
        <translation>{path}의 {position}에 비밀로 보이는 내용이 있습니다.</translation>
    </message>
    <message>
        <source>A file of settings is copied and mailed, so it must not have any.</source>
        <translation>설정 파일은 복사되고 메일로 전송되므로 비밀이 들어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>Remove it from the file. A password is typed on this machine.</source>
        <translation>파일에서 제거하십시오. 암호는 이 컴퓨터에서 입력합니다.</translation>
    </message>
    <message>
        <source>The edited connection to Active Directory has not passed its check.</source>
        <translation>편집한 Active Directory 연결이 검사를 통과하지 못했습니다.</translation>
    </message>
    <message>
        <source>Another connection takes over only after that. The present one stays in force.</source>
        <translation>다른 연결은 검사를 통과한 후에만 적용됩니다. 현재 연결이 계속 적용됩니다.</translation>
    </message>
    <message>
        <source>Check the connection, or take back what you changed in it.</source>
        <translation>연결을 검사하거나 변경한 내용을 되돌리십시오.</translation>
    </message>
    <message>
        <source>The settings were written to {path}.</source>
        <translation>설정을 {path}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Updated. The next sync takes the new settings.</source>
        <translation>업데이트되었습니다. 다음 동기화부터 새 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>The password of {user} works, and is in force now.</source>
        <translation>{user}의 암호가 작동하며 지금부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Checking the connection. The password is tried once.</source>
        <translation>연결을 검사합니다. 암호는 한 번만 시도합니다.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>다른 점이 없습니다.</translation>
    </message>
    <message>
        <source>The next sync may take away exactly the accounts that were confirmed, for 24 hours. If anybody else is among them by then, it holds all of them and asks.</source>
        <translation>앞으로 24시간 동안, 다음 동기화는 확인된 바로 그 계정만 제거할 수 있습니다. 그때까지 다른 대상이 섞이면 모두 보류하고 묻습니다.</translation>
    </message>
    <message>
        <source>The next sync holds the accounts beyond the limits and asks: see identity-connect holds.</source>
        <translation>다음 동기화는 한도를 초과하는 계정을 보류하고 묻습니다. identity-connect holds를 참조하십시오.</translation>
    </message>
    <message>
        <source>Accounts that would be disabled: {disables}, deleted for good: {deletes}.</source>
        <translation>비활성화될 계정: {disables}, 영구적으로 삭제될 계정: {deletes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot be synced: {problem}</source>
        <translation>
            <numerusform>{count}개를 동기화할 수 없음: {problem}</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to people is not known: the directory was not read for these settings. A run holds back what is beyond the limits.</source>
        <translation>이 설정으로 디렉터리를 읽지 않았으므로 사용자에게 미치는 영향을 알 수 없습니다. 실행 시 한도를 초과하는 것은 보류됩니다.</translation>
    </message>
    <message>
        <source>Update the settings? [y/N] </source>
        <translation>설정을 업데이트하시겠습니까? [y/N] </translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts are more than the limits let pass. Type {count} to go on: </source>
        <translation>
            <numerusform>계정 {count}개는 한도를 초과합니다. 계속하려면 {count} 입력: </numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is there to be asked whether the settings are to be updated.</source>
        <translation>설정을 업데이트할지 물어볼 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>The command does not run at a terminal. Nothing was changed.</source>
        <translation>명령이 터미널에서 실행되고 있지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Look at what differs with --dry-run, then give --yes.</source>
        <translation>--dry-run으로 다른 점을 확인한 후 --yes를 지정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>{count} accounts would be disabled or deleted: more than the limits let pass.</source>
        <translation>
            <numerusform>계정 {count}개가 비활성화되거나 삭제될 것입니다. 한도를 초과합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such a change is confirmed with its number. Nothing was changed.</source>
        <translation>이러한 변경은 수를 입력하여 확인합니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Give --count {count} if you mean it.</source>
        <translation>의도한 것이면 --count {count}을(를) 지정하십시오.</translation>
    </message>
    <message>
        <source>Connection to Active Directory</source>
        <translation>Active Directory 연결</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Proxy and network</source>
        <translation>프록시 및 네트워크</translation>
    </message>
    <message>
        <source>What is kept, and how long</source>
        <translation>보관 항목 및 기간</translation>
    </message>
    <message>
        <source>Start at sign-in</source>
        <translation>로그인 시 시작</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>내보내기 및 가져오기</translation>
    </message>
    <message>
        <source>How this computer reaches the service. It takes effect with {button:Update}.</source>
        <translation>이 컴퓨터가 서비스에 연결하는 방법입니다. [{button:Update}]를 선택하면 적용됩니다.</translation>
    </message>
    <message>
        <source>For this window, for what the agent records, and for commands.</source>
        <translation>이 창, 에이전트의 기록 및 명령에 사용합니다.</translation>
    </message>
    <message>
        <source>What is asked answers too slowly, or its answer never ends.</source>
        <translation>응답하는 쪽이 너무 느리거나 응답이 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Run this check again on its own; if it stays like this, look at the network and at that server.</source>
        <translation>이 검사만 다시 실행하십시오. 계속되면 네트워크와 해당 서버를 확인하십시오.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>확인하지 않음</translation>
    </message>
    <message>
        <source>{path} is in order</source>
        <translation>{path}에 문제가 없음</translation>
    </message>
    <message>
        <source>Open {page:Password sync}: each has its cause.</source>
        <translation>[{page:Password sync}]를 여십시오. 각각의 원인이 표시됩니다.</translation>
    </message>
    <message>
        <source>Choose another zone in {page:Settings}, {page:Schedule}, or update the system&apos;s time zone data.</source>
        <translation>[{page:Settings}], [{page:Schedule}]에서 다른 표준 시간대를 선택하거나 시스템의 표준 시간대 데이터를 업데이트하십시오.</translation>
    </message>
    <message>
        <source>A run that did not end well says why, and what helps. {page:Diagnostics} tries everything that a sync needs, one row after the other.</source>
        <translation>제대로 끝나지 않은 실행에는 이유와 해결 방법이 표시됩니다. [{page:Diagnostics}]은 동기화에 필요한 모든 것을 하나씩 시도합니다.</translation>
    </message>
    <message>
        <source>Everything that was decided in the setup, to be changed. The effect is shown first; nothing changes before you choose {button:Update}.</source>
        <translation>설치할 때 결정한 모든 내용을 변경할 수 있습니다. 먼저 영향을 보여 주며 [{button:Update}]를 선택하기 전에는 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>One person or group, synced immediately</source>
        <translation>사용자 또는 그룹 하나, 즉시 동기화</translation>
    </message>
    <message numerus="yes">
        <source>“{who}” matches {count} people or groups: {names}.</source>
        <translation>
            <numerusform>“{who}”에 해당하는 사용자 또는 그룹이 {count}개 있습니다: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one can be synced at a time.</source>
        <translation>한 번에 하나만 동기화할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{who}” matches several:</source>
        <translation>“{who}”에 해당하는 대상이 여러 개 있습니다:</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced yet.</source>
        <translation>아직 대상 하나만 동기화할 수 없습니다.</translation>
    </message>
    <message>
        <source>A single person or group cannot be synced just now.</source>
        <translation>지금은 대상 하나만 동기화할 수 없습니다.</translation>
    </message>
    <message>
        <source>Sync now; after that, a single person or group can be synced again.</source>
        <translation>지금 동기화하십시오. 그 후 다시 대상 하나만 동기화할 수 있습니다.</translation>
    </message>
    <message>
        <source>This one cannot be synced alone.</source>
        <translation>이 대상만 따로 동기화할 수 없습니다.</translation>
    </message>
    <message>
        <source>{owner} will soon no longer be able to own this connection.</source>
        <translation>{owner}은(는) 곧 이 연결을 소유할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>{service} resolves to {addresses}</source>
        <translation>{service}의 주소: {addresses}</translation>
    </message>
    <message>
        <source>Choose {button:Sign in again}. Where {owner} is not there any more, change the owner.</source>
        <translation>[{button:Sign in again}]을 선택하십시오. {owner}이(가) 더 이상 없으면 소유자를 변경하십시오.</translation>
    </message>
    <message>
        <source>A sign-in that is not used any more is not revoked yet.</source>
        <translation>더 이상 사용되지 않는 로그인이 아직 해지되지 않았습니다.</translation>
    </message>
    <message>
        <source>{service} could not be told. The owner&apos;s sign-in is not touched by that.</source>
        <translation>{service}에 알릴 수 없었습니다. 소유자의 로그인에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and name the account.</source>
        <translation>[{button:Change owner}]을 선택하고 계정을 지정하십시오.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as {owner}, so that both agree.</source>
        <translation>둘이 일치하도록 [{button:Change owner}]을 선택하고 {owner}(으)로 로그인하십시오.</translation>
    </message>
    <message>
        <source>The name {host} could not be resolved: no answer within {seconds} seconds.</source>
        <translation>이름 {host}을(를) 확인할 수 없습니다. {seconds}초 이내에 응답이 없습니다.</translation>
    </message>
    <message>
        <source>The remaining questions were not answered within {seconds} seconds.</source>
        <translation>나머지 질문에 {seconds}초 이내에 응답이 없었습니다.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in as the new one.</source>
        <translation>[{button:Change owner}]을 선택하고 새 소유자로 로그인하십시오.</translation>
    </message>
    <message>
        <source>Nothing is lost: this goes on by itself with the next heartbeat, or choose {button:Change owner} again. Until then nothing is different.</source>
        <translation>손실되는 것은 없습니다. 다음 하트비트에서 자동으로 계속되며 [{button:Change owner}]을 다시 선택할 수도 있습니다. 그때까지 달라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Choose {button:Change owner} and sign in again: that takes the place of the change that was begun. Until then nothing is different here.</source>
        <translation>[{button:Change owner}]을 선택하고 다시 로그인하십시오. 시작된 변경이 이것으로 대체됩니다. 그때까지 여기서 달라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Each row is tried for real. A password is tried once, never again by itself.</source>
        <translation>각 행을 실제로 시도합니다. 암호는 한 번만 시도하며 자동으로 다시 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>A run does by itself what happens on an ordinary day; more waits.</source>
        <translation>평소 수준의 변경은 실행이 자동으로 수행하며 그 이상은 대기합니다.</translation>
    </message>
    <message>
        <source>A change shows in the service after the next run.</source>
        <translation>변경은 다음 실행 후 서비스에 나타납니다.</translation>
    </message>
    <message>
        <source>What is older, or too much, is dropped after a run.</source>
        <translation>오래되거나 초과한 것은 실행 후 삭제됩니다.</translation>
    </message>
    <message>
        <source>It takes effect at once.</source>
        <translation>즉시 적용됩니다.</translation>
    </message>
    <message>
        <source>A file of settings has no secret, and nothing of this computer.</source>
        <translation>설정 파일에는 비밀도 이 컴퓨터의 정보도 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No package of the Password Sync Agent is configured.</source>
        <translation>Password Sync Agent의 패키지가 구성되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The settings name no MSI, or not its SHA-256 (64 hexadecimal digits).</source>
        <translation>설정에 MSI 또는 그 SHA-256(16진수 64자리)이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the path of the package and the SHA-256 that its publisher names.</source>
        <translation>패키지의 경로와 게시자가 알려 준 SHA-256을 입력하십시오.</translation>
    </message>
    <message>
        <source>The package {path} is not there.</source>
        <translation>패키지 {path}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It was moved or deleted, or the drive it is on is not connected.</source>
        <translation>이동되었거나 삭제되었거나 파일이 있는 드라이브가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Put it there, or enter where it is now.</source>
        <translation>파일을 해당 위치에 두거나 현재 위치를 입력하십시오.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {found}; the settings say {expected}.</source>
        <translation>SHA-256이 {found}이지만 설정에는 {expected}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher. If this one is right, enter its SHA-256 in the settings. Nothing was copied.</source>
        <translation>게시자에게서 패키지를 다시 받으십시오. 이 패키지가 맞으면 그 SHA-256을 설정에 입력하십시오. 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is not a package of Windows Installer, or this account may not read it.</source>
        <translation>Windows Installer 패키지가 아니거나 이 계정에 읽기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Enter the path of the agent&apos;s MSI; the account that runs Identity Connect must be able to read it.</source>
        <translation>에이전트 MSI의 경로를 입력하십시오. Identity Connect를 실행하는 계정이 읽을 수 있어야 합니다.</translation>
    </message>
    <message>
        <source>Another installation of password agents is at work.</source>
        <translation>암호 에이전트의 다른 설치가 진행 중입니다.</translation>
    </message>
    <message>
        <source>A second window or command of Identity Connect works in {folder}; controllers are worked on one at a time.</source>
        <translation>Identity Connect의 다른 창이나 명령이 {folder}에서 작업 중입니다. 컨트롤러는 한 번에 하나씩 처리합니다.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there.</source>
        <translation>완료될 때까지 기다리거나 해당 창 또는 명령에서 중지하십시오.</translation>
    </message>
    <message>
        <source>The work on {host} was interrupted.</source>
        <translation>{host}에서의 작업이 중단되었습니다.</translation>
    </message>
    <message>
        <source>Identity Connect was closed or stopped meanwhile. What was reached is kept.</source>
        <translation>그동안 Identity Connect가 닫혔거나 중지되었습니다. 완료된 부분은 유지됩니다.</translation>
    </message>
    <message>
        <source>{host} answered in a way that is not known here.</source>
        <translation>{host}이(가) 알 수 없는 방식으로 응답했습니다.</translation>
    </message>
    <message>
        <source>A script was changed on its way, or Windows there is of a kind that was never tried.</source>
        <translation>스크립트가 중간에서 변경되었거나 해당 Windows는 시험한 적이 없는 종류입니다.</translation>
    </message>
    <message>
        <source>{host} has a newer agent: version {found}.</source>
        <translation>{host}에 더 새로운 에이전트가 있습니다: 버전 {found}.</translation>
    </message>
    <message>
        <source>The configured package has version {version}, and would take it back.</source>
        <translation>구성된 패키지는 버전 {version}이며 설치하면 이전 버전으로 되돌리게 됩니다.</translation>
    </message>
    <message>
        <source>Configure the newer package, or uninstall the agent there first.</source>
        <translation>더 새로운 패키지를 구성하거나 먼저 해당 컨트롤러에서 에이전트를 제거하십시오.</translation>
    </message>
    <message>
        <source>{host} has parts of an agent that Windows Installer does not know.</source>
        <translation>{host}에 Windows Installer가 알지 못하는 에이전트의 일부가 있습니다.</translation>
    </message>
    <message>
        <source>Its service or its filter is registered, without the product that brought it.</source>
        <translation>서비스 또는 필터가 등록되어 있지만 이를 설치한 제품이 없습니다.</translation>
    </message>
    <message>
        <source>Install the package there once more, then uninstall. This line shows what is registered:</source>
        <translation>해당 컨트롤러에 패키지를 한 번 더 설치한 후 제거하십시오. 다음 줄을 실행하면 등록된 것이 표시됩니다:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent is installed on {host}, but not all of it is there.</source>
        <translation>Windows Installer에는 {host}에 에이전트가 설치된 것으로 되어 있지만 일부가 없습니다.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>없는 항목: {missing}.</translation>
    </message>
    <message>
        <source>Something took it away, such as a virus scanner. Uninstall, look into its log, and install again. This line shows the service:</source>
        <translation>바이러스 검사 프로그램과 같은 것이 제거했습니다. 에이전트를 제거하고 해당 프로그램의 로그를 확인한 후 다시 설치하십시오. 다음 줄을 실행하면 서비스가 표시됩니다:</translation>
    </message>
    <message>
        <source>Windows Installer says that the agent was removed from {host}, but it is still there.</source>
        <translation>Windows Installer에는 {host}에서 에이전트가 제거된 것으로 되어 있지만 아직 있습니다.</translation>
    </message>
    <message>
        <source>Version {version} is still registered.</source>
        <translation>버전 {version}이(가) 아직 등록되어 있습니다.</translation>
    </message>
    <message>
        <source>Retry. If it stays, this line shows what is registered:</source>
        <translation>다시 시도하십시오. 계속 남아 있으면 다음 줄을 실행하여 등록된 것을 확인하십시오:</translation>
    </message>
    <message>
        <source>Windows Installer could not be reached on {host} (1601).</source>
        <translation>{host}에서 Windows Installer에 연결할 수 없었습니다(1601).</translation>
    </message>
    <message>
        <source>Its service is disabled or does not start.</source>
        <translation>Windows Installer 서비스가 사용 안 함으로 설정되었거나 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Run this line on the controller, as administrator, and retry:</source>
        <translation>컨트롤러에서 관리자로 다음 줄을 실행하고 다시 시도하십시오:</translation>
    </message>
    <message>
        <source>The installation on {host} was cancelled (1602).</source>
        <translation>{host}에서 설치가 취소되었습니다(1602).</translation>
    </message>
    <message>
        <source>Somebody or another program ended it there.</source>
        <translation>해당 컨트롤러에서 누군가 또는 다른 프로그램이 설치를 종료했습니다.</translation>
    </message>
    <message>
        <source>Retry.</source>
        <translation>다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Windows Installer stopped on {host} with a fatal error (1603).</source>
        <translation>{host}에서 치명적인 오류로 Windows Installer가 중지되었습니다(1603).</translation>
    </message>
    <message>
        <source>Its log says: {line}</source>
        <translation>로그 내용: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry. What was copied is deleted there.</source>
        <translation>컨트롤러에서 문제를 바로잡고 다시 시도하십시오. 복사한 것은 해당 컨트롤러에서 삭제됩니다.</translation>
    </message>
    <message>
        <source>Its log does not say why, or could not be fetched.</source>
        <translation>로그에 이유가 없거나 로그를 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>Retry. If it happens again, this line shows what Windows Installer told the event log:</source>
        <translation>다시 시도하십시오. 다시 발생하면 다음 줄을 실행하여 Windows Installer가 이벤트 로그에 남긴 내용을 확인하십시오:</translation>
    </message>
    <message>
        <source>{host} does not know the product that was to be removed (1605).</source>
        <translation>{host}이(가) 제거할 제품을 알지 못합니다(1605).</translation>
    </message>
    <message>
        <source>Another removal was faster.</source>
        <translation>다른 제거 작업이 먼저 완료되었습니다.</translation>
    </message>
    <message>
        <source>Ask for its status again.</source>
        <translation>상태를 다시 조회하십시오.</translation>
    </message>
    <message>
        <source>Windows Installer misses the source of the agent on {host} (1612).</source>
        <translation>{host}에서 Windows Installer가 에이전트의 원본을 찾지 못합니다(1612).</translation>
    </message>
    <message>
        <source>Its own copy of the package that is installed there is gone.</source>
        <translation>설치된 패키지의 Windows Installer 복사본이 없습니다.</translation>
    </message>
    <message>
        <source>Install the same version once more, then retry.</source>
        <translation>같은 버전을 한 번 더 설치한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Another installation has been at work on {host} for too long (1618).</source>
        <translation>{host}에서 다른 설치가 너무 오래 진행 중입니다(1618).</translation>
    </message>
    <message>
        <source>Windows Installer does one at a time; ours waited for ten minutes.</source>
        <translation>Windows Installer는 한 번에 하나씩 처리하며 이 설치는 10분 동안 기다렸습니다.</translation>
    </message>
    <message>
        <source>Let it end, or restart the controller, then retry. This line shows what runs:</source>
        <translation>끝날 때까지 기다리거나 컨트롤러를 다시 시작한 후 다시 시도하십시오. 다음 줄을 실행하면 실행 중인 것이 표시됩니다:</translation>
    </message>
    <message>
        <source>Windows Installer could not open the package on {host} (1619).</source>
        <translation>{host}에서 Windows Installer가 패키지를 열 수 없었습니다(1619).</translation>
    </message>
    <message>
        <source>It was deleted or is held by another program, such as a virus scanner.</source>
        <translation>삭제되었거나 바이러스 검사 프로그램과 같은 다른 프로그램이 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Let the scanner leave ADMIN$\IdentityConnect alone, and retry. This line shows what it found:</source>
        <translation>검사 프로그램이 ADMIN$\IdentityConnect를 건드리지 않도록 하고 다시 시도하십시오. 다음 줄을 실행하면 검사 프로그램이 찾은 것이 표시됩니다:</translation>
    </message>
    <message>
        <source>Windows Installer on {host} does not take the file as a package (1620).</source>
        <translation>{host}의 Windows Installer가 파일을 패키지로 인식하지 않습니다(1620).</translation>
    </message>
    <message>
        <source>It arrived as it was sent: the package itself is damaged, or made for a newer Windows Installer.</source>
        <translation>전송한 그대로 도착했습니다. 패키지 자체가 손상되었거나 더 새로운 Windows Installer용입니다.</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, and enter its SHA-256.</source>
        <translation>게시자에게서 패키지를 다시 받고 그 SHA-256을 입력하십시오.</translation>
    </message>
    <message>
        <source>A policy forbids the installation on {host} (1625).</source>
        <translation>정책에서 {host}의 설치를 금지합니다(1625).</translation>
    </message>
    <message>
        <source>Windows Installer, AppLocker or software restriction is configured so, by Group Policy.</source>
        <translation>그룹 정책에 따라 Windows Installer, AppLocker 또는 소프트웨어 제한이 그렇게 구성되어 있습니다.</translation>
    </message>
    <message>
        <source>Allow the package there, by its publisher or its SHA-256. This line shows which policies there are:</source>
        <translation>게시자 또는 SHA-256으로 해당 컨트롤러에서 패키지를 허용하십시오. 다음 줄을 실행하면 어떤 정책이 있는지 표시됩니다:</translation>
    </message>
    <message>
        <source>The package is not made for the processor of {host} (1633).</source>
        <translation>패키지가 {host}의 프로세서용이 아닙니다(1633).</translation>
    </message>
    <message>
        <source>The agent is there for 64-bit Windows on AMD64 alone.</source>
        <translation>에이전트는 AMD64의 64비트 Windows용으로만 제공됩니다.</translation>
    </message>
    <message>
        <source>Leave this controller out.</source>
        <translation>이 컨트롤러를 제외하십시오.</translation>
    </message>
    <message>
        <source>Another version of the agent is installed on {host} (1638), and is not replaced by this package.</source>
        <translation>{host}에 에이전트의 다른 버전이 설치되어 있으며(1638) 이 패키지로 교체되지 않습니다.</translation>
    </message>
    <message>
        <source>Both have the same product code: the package is no upgrade of it.</source>
        <translation>둘의 제품 코드가 같습니다. 이 패키지는 업그레이드가 아닙니다.</translation>
    </message>
    <message>
        <source>Uninstall the agent there, then install.</source>
        <translation>해당 컨트롤러에서 에이전트를 제거한 후 설치하십시오.</translation>
    </message>
    <message>
        <source>Windows Installer ended on {host} with code {exit_code}.</source>
        <translation>{host}에서 Windows Installer가 코드 {exit_code}(으)로 종료되었습니다.</translation>
    </message>
    <message>
        <source>Look the code up with this line, on the controller:</source>
        <translation>컨트롤러에서 다음 줄을 실행하여 코드를 조회하십시오:</translation>
    </message>
    <message>
        <source>{host} refuses the package: it is not signed by the configured publisher.</source>
        <translation>{host}이(가) 패키지를 거부합니다. 구성된 게시자가 서명하지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows found {found} ({line}).</source>
        <translation>Windows가 찾은 값: {found} ({line}).</translation>
    </message>
    <message>
        <source>Get the package anew from its publisher, or correct the thumbprint in the settings. Nothing was installed.</source>
        <translation>게시자에게서 패키지를 다시 받거나 설정의 지문을 수정하십시오. 아무것도 설치하지 않았습니다.</translation>
    </message>
    <message>
        <source>The package on {host} is not the one that was sent.</source>
        <translation>{host}의 패키지가 전송한 패키지와 다릅니다.</translation>
    </message>
    <message>
        <source>Its SHA-256 there is {found}: it was changed after it was copied. Nothing was installed.</source>
        <translation>해당 컨트롤러에서 SHA-256이 {found}입니다. 복사한 후 변경되었습니다. 아무것도 설치하지 않았습니다.</translation>
    </message>
    <message>
        <source>Find out who can write to ADMIN$ on this controller. This line shows who is connected:</source>
        <translation>이 컨트롤러에서 누가 ADMIN$에 쓸 수 있는지 확인하십시오. 다음 줄을 실행하면 연결된 사용자가 표시됩니다:</translation>
    </message>
    <message>
        <source>The package was gone on {host} before it could be installed.</source>
        <translation>설치하기 전에 {host}에서 패키지가 없어졌습니다.</translation>
    </message>
    <message>
        <source>Another program deleted it, most often a virus scanner.</source>
        <translation>다른 프로그램이 삭제했습니다. 대부분 바이러스 검사 프로그램입니다.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer failed on {host}.</source>
        <translation>{host}에서 Windows Installer를 실행하는 작업이 실패했습니다.</translation>
    </message>
    <message>
        <source>It says: {line}</source>
        <translation>메시지: {line}</translation>
    </message>
    <message>
        <source>Put that right on the controller, and retry.</source>
        <translation>컨트롤러에서 문제를 바로잡고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The task that runs Windows Installer is gone on {host}, and left no result.</source>
        <translation>{host}에서 Windows Installer를 실행하는 작업이 없어졌으며 결과를 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>The controller was restarted meanwhile, or somebody deleted the task.</source>
        <translation>그동안 컨트롤러가 다시 시작되었거나 누군가 작업을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Retry: it looks at what is installed, and begins anew where it is not.</source>
        <translation>다시 시도하십시오. 설치된 것을 확인하고 설치되지 않은 경우 처음부터 다시 시작합니다.</translation>
    </message>
    <message>
        <source>{host} has not begun the task that runs Windows Installer within {minutes} minutes.</source>
        <translation>{host}이(가) {minutes}분 안에 Windows Installer를 실행하는 작업을 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Task Scheduler holds it back, or was stopped meanwhile. Nothing was installed.</source>
        <translation>작업 스케줄러가 작업을 보류하고 있거나 그동안 중지되었습니다. 아무것도 설치하지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows Installer has been at work on {host} for {minutes} minutes.</source>
        <translation>{host}에서 Windows Installer가 {minutes}분 동안 작업 중입니다.</translation>
    </message>
    <message>
        <source>It waits for something there. It was not ended: that could leave half an agent.</source>
        <translation>해당 컨트롤러에서 무언가를 기다리고 있습니다. 에이전트가 절반만 설치될 수 있으므로 종료하지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows Installer is still at work on {host}.</source>
        <translation>{host}에서 Windows Installer가 아직 작업 중입니다.</translation>
    </message>
    <message>
        <source>An installation that was begun has not ended, so nothing is deleted there.</source>
        <translation>시작된 설치가 끝나지 않았으므로 해당 컨트롤러에서 아무것도 삭제하지 않습니다.</translation>
    </message>
    <message>
        <source>Retry in a few minutes.</source>
        <translation>몇 분 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{host} is not restarted from here: no other controller is known at its site ({site}).</source>
        <translation>{host}은(는) 여기서 다시 시작하지 않습니다. 해당 사이트({site})에 알려진 다른 컨트롤러가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody could sign in there while it is down.</source>
        <translation>종료되어 있는 동안 해당 사이트에서 로그인할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Restart it yourself when it suits, then ask for its status. On the controller, as administrator:</source>
        <translation>적당한 때에 직접 다시 시작한 다음 상태를 조회하십시오. 컨트롤러에서 관리자로 실행:</translation>
    </message>
    <message>
        <source>{host} is not restarted: it is the last controller of the site {site} that serves.</source>
        <translation>{host}은(는) 다시 시작하지 않습니다. 사이트 {site}에서 서비스하는 마지막 컨트롤러입니다.</translation>
    </message>
    <message>
        <source>The others do not answer: {others}.</source>
        <translation>다른 컨트롤러가 응답하지 않습니다: {others}.</translation>
    </message>
    <message>
        <source>Put one of them right, and retry. This line shows what is wrong there:</source>
        <translation>그중 하나를 바로잡고 다시 시도하십시오. 다음 줄을 실행하면 해당 컨트롤러의 문제가 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} has not gone down within {minutes} minutes.</source>
        <translation>{host}이(가) {minutes}분 안에 종료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Something there holds up the shutdown. Nobody else was restarted.</source>
        <translation>해당 컨트롤러의 무언가가 종료를 막고 있습니다. 다른 컨트롤러는 다시 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>Look at the controller, and retry. This line shows who asked for what:</source>
        <translation>컨트롤러를 확인하고 다시 시도하십시오. 다음 줄을 실행하면 누가 무엇을 요청했는지 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} has not come back within {minutes} minutes.</source>
        <translation>{host}이(가) {minutes}분 안에 복구되지 않았습니다.</translation>
    </message>
    <message>
        <source>It went down when it was asked, and does not answer since. Nobody else was restarted.</source>
        <translation>요청에 따라 종료되었으며 그 이후 응답하지 않습니다. 다른 컨트롤러는 다시 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>{host} is up again but does not serve after {minutes} minutes.</source>
        <translation>{host}이(가) 다시 작동하지만 {minutes}분 후에도 서비스하지 않습니다.</translation>
    </message>
    <message>
        <source>Silent: {missing}. Nobody else was restarted.</source>
        <translation>응답 없음: {missing}. 다른 컨트롤러는 다시 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>After its restart {host} has no filter of the agent.</source>
        <translation>다시 시작한 후 {host}에 에이전트의 필터가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;Notification Packages&quot; does not name it any more.</source>
        <translation>&quot;Notification Packages&quot;에 더 이상 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install the agent again. This line shows the value:</source>
        <translation>에이전트를 다시 설치하십시오. 다음 줄을 실행하면 값이 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} did not load the filter of the agent at its restart.</source>
        <translation>{host}이(가) 다시 시작할 때 에이전트의 필터를 로드하지 않았습니다.</translation>
    </message>
    <message>
        <source>Windows says: {line}</source>
        <translation>Windows 메시지: {line}</translation>
    </message>
    <message>
        <source>3033 and 3063 come from LSA protection, which loads only what Microsoft signed: switch it off there, or leave this controller out. 16953: the file could not be loaded; install again. This line shows the events:</source>
        <translation>3033과 3063은 Microsoft가 서명한 것만 로드하는 LSA 보호에서 발생합니다. 해당 컨트롤러에서 LSA 보호를 끄거나 이 컨트롤러를 제외하십시오. 16953은 파일을 로드할 수 없었다는 뜻이므로 다시 설치하십시오. 다음 줄을 실행하면 이벤트가 표시됩니다:</translation>
    </message>
    <message>
        <source>{host} has not loaded the filter of the agent at its restart.</source>
        <translation>{host}이(가) 다시 시작할 때 에이전트의 필터를 로드하지 않은 상태입니다.</translation>
    </message>
    <message>
        <source>It is registered, and Windows does not say why it was left out.</source>
        <translation>등록되어 있지만 Windows가 제외한 이유를 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Look at the events with this line; a second restart may be needed:</source>
        <translation>다음 줄을 실행하여 이벤트를 확인하십시오. 한 번 더 다시 시작해야 할 수 있습니다:</translation>
    </message>
    <message>
        <source>Password of the account on the controllers</source>
        <translation>컨트롤러에서 사용하는 계정의 암호</translation>
    </message>
    <message>
        <source>The settings want another account for controllers than the stored one.</source>
        <translation>설정에서 컨트롤러에 저장된 계정이 아닌 다른 계정을 요구합니다.</translation>
    </message>
    <message>
        <source>Name it with --user; its password is asked for.</source>
        <translation>--user로 지정하십시오. 암호는 물어봅니다.</translation>
    </message>
    <message>
        <source>No controller is chosen, and nothing was installed.</source>
        <translation>선택한 컨트롤러가 없으며 아무것도 설치하지 않았습니다.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} is still there; the next task deletes it.</source>
        <translation>ADMIN$\{folder}이(가) 아직 있으며 다음 작업에서 삭제합니다.</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Version {found} is installed already; it is looked at.</source>
        <translation>버전 {found}이(가) 이미 설치되어 있어 확인합니다.</translation>
    </message>
    <message>
        <source>Version {found} is there; it is replaced by {version}.</source>
        <translation>버전 {found}이(가) 있으며 {version}(으)로 교체합니다.</translation>
    </message>
    <message>
        <source>The protected folder ADMIN$\{folder} was made.</source>
        <translation>보호된 폴더 ADMIN$\{folder}을(를) 만들었습니다.</translation>
    </message>
    <message>
        <source>Version {version} was copied to ADMIN$\{folder}.</source>
        <translation>버전 {version}을(를) ADMIN$\{folder}에 복사했습니다.</translation>
    </message>
    <message>
        <source>Windows Installer was started, as SYSTEM.</source>
        <translation>Windows Installer를 SYSTEM으로 시작했습니다.</translation>
    </message>
    <message>
        <source>Another installation is at work on {host}; the next look is in {seconds} seconds.</source>
        <translation>{host}에서 다른 설치가 진행 중입니다. {seconds}초 후 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Windows Installer has ended with {exit_code}.</source>
        <translation>Windows Installer가 {exit_code}(으)로 종료되었습니다.</translation>
    </message>
    <message>
        <source>The log of Windows Installer could not be fetched: {cause}</source>
        <translation>Windows Installer의 로그를 가져올 수 없었습니다: {cause}</translation>
    </message>
    <message>
        <source>Version {version} is there: product, filter and service.</source>
        <translation>버전 {version}이(가) 있습니다: 제품, 필터 및 서비스.</translation>
    </message>
    <message>
        <source>ADMIN$\{folder} could not be deleted: {cause}</source>
        <translation>ADMIN$\{folder}을(를) 삭제할 수 없었습니다: {cause}</translation>
    </message>
    <message>
        <source>Installed. The agent works after the next restart.</source>
        <translation>설치되었습니다. 다음에 다시 시작한 후 에이전트가 작동합니다.</translation>
    </message>
    <message>
        <source>Installed. It cannot be told whether a restart is needed.</source>
        <translation>설치되었습니다. 다시 시작해야 하는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The filter is loaded: password changes are captured here.</source>
        <translation>필터가 로드되었습니다. 여기서 암호 변경이 캡처됩니다.</translation>
    </message>
    <message>
        <source>There is no agent to remove.</source>
        <translation>제거할 에이전트가 없습니다.</translation>
    </message>
    <message>
        <source>Removed. Windows unloads the filter at the next restart; it captures nothing any more.</source>
        <translation>제거되었습니다. Windows는 다음에 다시 시작할 때 필터를 언로드합니다. 필터는 더 이상 아무것도 캡처하지 않습니다.</translation>
    </message>
    <message>
        <source>The restart was asked for.</source>
        <translation>다시 시작을 요청했습니다.</translation>
    </message>
    <message>
        <source>The controller has gone down.</source>
        <translation>컨트롤러가 종료되었습니다.</translation>
    </message>
    <message>
        <source>The controller is up again.</source>
        <translation>컨트롤러가 다시 작동합니다.</translation>
    </message>
    <message>
        <source>LDAP, SYSVOL and DNS answer.</source>
        <translation>LDAP, SYSVOL 및 DNS가 응답합니다.</translation>
    </message>
    <message>
        <source>Restarted. There is no agent on it.</source>
        <translation>다시 시작되었습니다. 에이전트가 없습니다.</translation>
    </message>
    <message>
        <source>Restarted. It cannot be told whether the filter is loaded.</source>
        <translation>다시 시작되었습니다. 필터가 로드되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Saved passwords and tokens</source>
        <translation>저장된 암호 및 토큰</translation>
    </message>
    <message>
        <source>Memory of the sync</source>
        <translation>동기화 상태 저장소</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>프로필 폴더</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>디스크 여유 공간</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>표준 시간대</translation>
    </message>
    <message>
        <source>Clock against the service</source>
        <translation>서비스와 비교한 시계</translation>
    </message>
    <message>
        <source>Way to the service, and the proxy</source>
        <translation>서비스 접속 경로 및 프록시</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>설정 파일</translation>
    </message>
    <message>
        <source>Format of the settings</source>
        <translation>설정 형식</translation>
    </message>
    <message>
        <source>History of the settings</source>
        <translation>설정 기록</translation>
    </message>
    <message>
        <source>Who holds their key</source>
        <translation>키를 보관하는 곳</translation>
    </message>
    <message>
        <source>They can be opened</source>
        <translation>열 수 있음</translation>
    </message>
    <message>
        <source>The database opens, and can be written to</source>
        <translation>데이터베이스를 열고 쓸 수 있음</translation>
    </message>
    <message>
        <source>Format of the database</source>
        <translation>데이터베이스 형식</translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>데이터베이스가 온전함</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>데이터베이스 크기</translation>
    </message>
    <message>
        <source>Journal of the database</source>
        <translation>데이터베이스 저널</translation>
    </message>
    <message>
        <source>The agent runs</source>
        <translation>에이전트 실행 상태</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>다음 실행</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>마지막 실행</translation>
    </message>
    <message>
        <source>Password agents on controllers</source>
        <translation>컨트롤러의 암호 에이전트</translation>
    </message>
    <message>
        <source>This check did not come to its end within {seconds} seconds.</source>
        <translation>이 검사가 {seconds}초 안에 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing is set up yet</source>
        <translation>아직 설정된 것이 없음</translation>
    </message>
    <message>
        <source>{folder} is not there yet; the setup makes it</source>
        <translation>{folder}이(가) 아직 없으며 설치할 때 만들어집니다</translation>
    </message>
    <message>
        <source>{folder} can be written to</source>
        <translation>{folder}에 쓸 수 있음</translation>
    </message>
    <message>
        <source>{free_mb} MB are free where {folder} is</source>
        <translation>{folder}이(가) 있는 곳에 {free_mb}MB의 여유 공간이 있음</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is</source>
        <translation>{folder}이(가) 있는 곳에 여유 공간이 {free_mb}MB뿐임</translation>
    </message>
    <message>
        <source>A first sync of many people needs about 2 GB for a million.</source>
        <translation>많은 사용자의 첫 동기화에는 백만 명당 약 2GB가 필요합니다.</translation>
    </message>
    <message>
        <source>Make room there before it is needed.</source>
        <translation>필요하기 전에 공간을 확보하십시오.</translation>
    </message>
    <message>
        <source>{zone} ({offset}), which is also the schedule&apos;s</source>
        <translation>{zone}({offset}), 일정의 표준 시간대와 같음</translation>
    </message>
    <message>
        <source>{zone} ({offset}); the schedule goes by {schedule_zone}</source>
        <translation>{zone}({offset}), 일정은 {schedule_zone}을(를) 따름</translation>
    </message>
    <message>
        <source>There are none yet: {path}</source>
        <translation>아직 없음: {path}</translation>
    </message>
    <message>
        <source>Waits for a settings file that can be read</source>
        <translation>읽을 수 있는 설정 파일을 기다림</translation>
    </message>
    <message>
        <source>Format {found}; this program knows formats up to {known}</source>
        <translation>형식 {found}, 이 프로그램은 형식 {known}까지 지원함</translation>
    </message>
    <message>
        <source>Nothing was saved yet</source>
        <translation>아직 저장된 것이 없음</translation>
    </message>
    <message numerus="yes">
        <source>{count} versions, the last of {date} by {who}</source>
        <translation>
            <numerusform>버전 {count}개, 마지막은 {date}에 {who}이(가) 저장</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was cut off in the middle of a line, or somebody changed it.</source>
        <translation>파일이 줄 중간에서 잘렸거나 누군가 변경했습니다.</translation>
    </message>
    <message>
        <source>Nothing depends on these lines: the settings themselves are in their own file.</source>
        <translation>이 줄들에 의존하는 것은 없습니다. 설정 자체는 별도의 파일에 있습니다.</translation>
    </message>
    <message>
        <source>A key file, named in IDENTITY_CONNECT_KEY_FILE</source>
        <translation>IDENTITY_CONNECT_KEY_FILE에 지정된 키 파일</translation>
    </message>
    <message>
        <source>A credential of the systemd unit</source>
        <translation>systemd 유닛의 자격 증명</translation>
    </message>
    <message>
        <source>Windows, for this machine (DPAPI)</source>
        <translation>이 컴퓨터의 Windows(DPAPI)</translation>
    </message>
    <message>
        <source>The system&apos;s keyring</source>
        <translation>시스템의 키링</translation>
    </message>
    <message>
        <source>This process alone: what is sealed ends with it</source>
        <translation>이 프로세스만: 봉인한 것은 프로세스와 함께 사라짐</translation>
    </message>
    <message>
        <source>Several: {holder}</source>
        <translation>여러 곳: {holder}</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>아직 저장된 것이 없음</translation>
    </message>
    <message numerus="yes">
        <source>{count} are there, and open with their key</source>
        <translation>
            <numerusform>{count}개가 있으며 해당 키로 열림</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none yet: {path}</source>
        <translation>아직 없음: {path}</translation>
    </message>
    <message>
        <source>{path} opens, and can be written to</source>
        <translation>{path}을(를) 열고 쓸 수 있음</translation>
    </message>
    <message>
        <source>Waits for a database that opens</source>
        <translation>열리는 데이터베이스를 기다림</translation>
    </message>
    <message>
        <source>No damage in any of {tables} tables</source>
        <translation>테이블 {tables}개 모두 손상 없음</translation>
    </message>
    <message>
        <source>No damage in {checked} of {tables} tables; after {seconds} seconds the rest was left</source>
        <translation>테이블 {tables}개 중 {checked}개 손상 없음. {seconds}초 후 나머지는 검사하지 않음</translation>
    </message>
    <message>
        <source>{size_mb} MB, {free_mb} MB of them unused; {log_mb} MB wait in the log</source>
        <translation>{size_mb}MB 중 {free_mb}MB 사용 안 함, {log_mb}MB가 로그에서 대기 중</translation>
    </message>
    <message>
        <source>{size_mb} MB, and {log_mb} MB more in the write-ahead log</source>
        <translation>{size_mb}MB, 미리 쓰기 로그에 {log_mb}MB 더 있음</translation>
    </message>
    <message>
        <source>A program has kept the database open for reading for long, a backup for example.</source>
        <translation>백업과 같은 프로그램이 데이터베이스를 읽기용으로 오랫동안 열어 두고 있습니다.</translation>
    </message>
    <message>
        <source>End that program; the next run then moves the log into the database.</source>
        <translation>해당 프로그램을 종료하십시오. 그러면 다음 실행에서 로그를 데이터베이스로 옮깁니다.</translation>
    </message>
    <message>
        <source>Write-ahead log: it can be read while a sync writes</source>
        <translation>미리 쓰기 로그: 동기화가 쓰는 동안 읽을 수 있음</translation>
    </message>
    <message>
        <source>Journal mode {journal} instead of a write-ahead log</source>
        <translation>미리 쓰기 로그 대신 저널 모드 {journal}</translation>
    </message>
    <message>
        <source>The folder is on a file system that cannot share memory, such as a network drive.</source>
        <translation>폴더가 네트워크 드라이브와 같이 메모리를 공유할 수 없는 파일 시스템에 있습니다.</translation>
    </message>
    <message>
        <source>Move the profile folder to a local disk.</source>
        <translation>프로필 폴더를 로컬 디스크로 옮기십시오.</translation>
    </message>
    <message>
        <source>Not tried: the directory refused this password before</source>
        <translation>시도하지 않음: 디렉터리가 이전에 이 암호를 거부했습니다</translation>
    </message>
    <message>
        <source>The agent has marked it ({cause}). A further attempt would bring the account nearer to being locked.</source>
        <translation>에이전트가 기록해 두었습니다({cause}). 더 시도하면 계정이 잠길 가능성이 커집니다.</translation>
    </message>
    <message>
        <source>Yes; it was last heard of at {seen_at}</source>
        <translation>예, 마지막 소식: {seen_at}</translation>
    </message>
    <message>
        <source>Yes: process {pid} on {host}, since {since}</source>
        <translation>예: {host}의 프로세스 {pid}, {since}부터</translation>
    </message>
    <message>
        <source>No; it was last heard of at {seen_at}</source>
        <translation>아니요, 마지막 소식: {seen_at}</translation>
    </message>
    <message>
        <source>The window is closed, or the service was stopped.</source>
        <translation>창이 닫혔거나 서비스가 중지되었습니다.</translation>
    </message>
    <message>
        <source>Start Identity Connect, or the service identity-connect: nothing is synced until then.</source>
        <translation>Identity Connect 또는 identity-connect 서비스를 시작하십시오. 그때까지 아무것도 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>No; it has never run here</source>
        <translation>아니요, 여기서 실행된 적이 없음</translation>
    </message>
    <message>
        <source>None, while the agent does not run</source>
        <translation>없음, 에이전트가 실행되고 있지 않음</translation>
    </message>
    <message>
        <source>{at}</source>
        <translation>{at}</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>예정된 실행 없음</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>실행이 진행 중임</translation>
    </message>
    <message>
        <source>None: the schedule is paused</source>
        <translation>없음: 일정이 일시 중지됨</translation>
    </message>
    <message>
        <source>A person paused it.</source>
        <translation>사용자가 일시 중지했습니다.</translation>
    </message>
    <message>
        <source>None: the directory refused the sign-in</source>
        <translation>없음: 디렉터리가 로그인을 거부함</translation>
    </message>
    <message>
        <source>{cause} A schedule that repeats a refused sign-in would lock the account.</source>
        <translation>{cause} 거부된 로그인을 일정에 따라 반복하면 계정이 잠기게 됩니다.</translation>
    </message>
    <message>
        <source>There was none yet</source>
        <translation>아직 실행한 적이 없음</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: 변경 {count}건 확인됨</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused these records for what they are.</source>
        <translation>서비스가 값 때문에 이 레코드들을 거부했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: {count} changes confirmed; others wait for your approval</source>
        <translation>
            <numerusform>{at}: 변경 {count}건 확인됨, 나머지는 승인을 기다림</numerusform>
        </translation>
    </message>
    <message>
        <source>The guard held what takes away more than you allowed.</source>
        <translation>허용한 것보다 많이 제거하는 변경을 보호 기능이 보류했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{at}: stopped by a person, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: 사용자가 중지함, 변경 {count}건 확인됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: it did not finish, {count} changes confirmed</source>
        <translation>
            <numerusform>{at}: 끝나지 않음, 변경 {count}건 확인됨</numerusform>
        </translation>
    </message>
    <message>
        <source>None is installed from here</source>
        <translation>여기서 설치한 에이전트가 없음</translation>
    </message>
    <message numerus="yes">
        <source>{count} controllers, none with a problem</source>
        <translation>
            <numerusform>컨트롤러 {count}대, 문제 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent works after its controller was restarted.</source>
        <translation>에이전트는 컨트롤러를 다시 시작한 후 작동합니다.</translation>
    </message>
    <message>
        <source>An installation failed there, or the agent is not heard of any more.</source>
        <translation>해당 컨트롤러에서 설치에 실패했거나 에이전트에서 더 이상 소식이 없습니다.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are free where {folder} is.</source>
        <translation>{folder}이(가) 있는 곳에 여유 공간이 {free_mb}MB뿐입니다.</translation>
    </message>
    <message>
        <source>A sync needs room for its memory, and for the log.</source>
        <translation>동기화에는 상태 저장소와 로그를 위한 공간이 필요합니다.</translation>
    </message>
    <message>
        <source>Make room on that disk, or move the profile folder (--profile-folder).</source>
        <translation>해당 디스크에 공간을 확보하거나 프로필 폴더를 옮기십시오(--profile-folder).</translation>
    </message>
    <message>
        <source>The time zone {zone} of the schedule is not known on this computer.</source>
        <translation>일정의 표준 시간대 {zone}을(를) 이 컴퓨터에서 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Its list of time zones is missing or older than the settings.</source>
        <translation>표준 시간대 목록이 없거나 설정보다 오래되었습니다.</translation>
    </message>
    <message>
        <source>This check ended by a fault of the program.</source>
        <translation>이 검사가 프로그램의 결함으로 종료되었습니다.</translation>
    </message>
    <message>
        <source>Save a support file and send it to support.</source>
        <translation>지원 파일을 저장하여 지원 담당자에게 보내십시오.</translation>
    </message>
    <message>
        <source>Putting the support file together</source>
        <translation>지원 파일을 만드는 중</translation>
    </message>
    <message>
        <source>The support file was written: {path}</source>
        <translation>지원 파일을 저장했습니다: {path}</translation>
    </message>
    <message>
        <source>No check found a problem.</source>
        <translation>검사에서 문제가 발견되지 않았습니다.</translation>
    </message>
    <message>
        <source>No check failed; to be read: {count}.</source>
        <translation>실패한 검사가 없습니다. 읽을 항목: {count}.</translation>
    </message>
    <message>
        <source>Checks that failed: {count}.</source>
        <translation>실패한 검사: {count}.</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>비밀</translation>
    </message>
    <message>
        <source>people and mail addresses</source>
        <translation>사용자 및 메일 주소</translation>
    </message>
    <message>
        <source>host names</source>
        <translation>호스트 이름</translation>
    </message>
    <message>
        <source>units</source>
        <translation>OU</translation>
    </message>
    <message>
        <source>network addresses</source>
        <translation>네트워크 주소</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>기타 텍스트</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Free (MB)</source>
        <translation>여유 공간(MB)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>표준 시간대</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>Schedule&apos;s zone</source>
        <translation>일정의 표준 시간대</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Known up to</source>
        <translation>지원하는 최고 형식</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>읽을 수 없는 줄</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>보관 위치</translation>
    </message>
    <message>
        <source>Tables checked</source>
        <translation>검사한 테이블</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>크기(MB)</translation>
    </message>
    <message>
        <source>Write-ahead log (MB)</source>
        <translation>미리 쓰기 로그(MB)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>저널</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>마지막 소식</translation>
    </message>
    <message>
        <source>At</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>프로세스</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Wait for a restart</source>
        <translation>다시 시작 대기</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>밀리초</translation>
    </message>
    <message>
        <source>Difference (s)</source>
        <translation>차이(초)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Numbers are what the service has confirmed. A run that is under way goes on when this window is closed, as long as the program or the agent runs.</source>
        <translation>수는 서비스가 확인한 것입니다. 이 창을 닫아도 프로그램 또는 에이전트가 실행되는 한 진행 중인 실행은 계속됩니다.</translation>
    </message>
    <message>
        <source>Find anybody in the directory and see step by step why they are synced, or why not: read, scope, criteria, mapping, match and action, with the rule that decided.</source>
        <translation>디렉터리에서 대상을 찾아 동기화되거나 동기화되지 않는 이유를 단계별로 확인하십시오. 읽기, 범위, 기준, 매핑, 일치, 작업 순서로 결정한 규칙이 표시됩니다.</translation>
    </message>
    <message>
        <source>Somebody who is not found may lie outside the base, or was created after the last sync. What the service refused is listed by itself, with the cause and the next try.</source>
        <translation>찾을 수 없는 대상은 기준 위치 밖에 있거나 마지막 동기화 이후 만들어졌을 수 있습니다. 서비스가 거부한 대상은 원인과 다음 시도 시각과 함께 따로 나열됩니다.</translation>
    </message>
    <message>
        <source>What was done, to whom, when, and under which settings: runs and changes of the settings in one list, down to single fields.</source>
        <translation>무엇을, 누구에게, 언제, 어떤 설정으로 수행했는지 보여 줍니다. 실행과 설정 변경이 개별 필드까지 하나의 목록에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing here is ever changed afterwards. How long it is kept is a setting. An earlier version of the settings can be restored; it becomes the newest one.</source>
        <translation>여기의 내용은 나중에 변경되지 않습니다. 보관 기간은 설정에서 정합니다. 이전 버전의 설정을 복원할 수 있으며 복원하면 최신 버전이 됩니다.</translation>
    </message>
    <message>
        <source>If nobody is found, look at the filter above the list first. What is older than the retention has been tidied away.</source>
        <translation>찾은 대상이 없으면 먼저 목록 위의 필터를 확인하십시오. 보관 기간보다 오래된 것은 정리되었습니다.</translation>
    </message>
    <message>
        <source>The agents on the domain controllers that capture a password when it is changed: how far each is, and what can be done about it.</source>
        <translation>암호가 변경될 때 이를 캡처하는 도메인 컨트롤러의 에이전트입니다. 각 에이전트의 진행 상황과 수행할 수 있는 작업이 표시됩니다.</translation>
    </message>
    <message>
        <source>An agent captures nothing before its controller has been restarted. Controllers are restarted one at a time, and only when you ask for it.</source>
        <translation>에이전트는 컨트롤러를 다시 시작할 때까지 아무것도 캡처하지 않습니다. 컨트롤러는 요청한 경우에만 한 번에 하나씩 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>The sync goes on meanwhile: a change takes effect with the next run. A new connection to the directory takes over only after its check has passed.</source>
        <translation>그동안 동기화는 계속됩니다. 변경은 다음 실행부터 적용됩니다. 새 디렉터리 연결은 검사를 통과한 후에만 적용됩니다.</translation>
    </message>
    <message>
        <source>What you have not updated can be discarded. Every version is kept in the history and can be restored there.</source>
        <translation>업데이트하지 않은 내용은 버릴 수 있습니다. 모든 버전은 기록에 보관되며 그곳에서 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>Whose connection this is: the account that signed in, its role, and since when.</source>
        <translation>이 연결의 소유자, 즉 로그인한 계정과 그 역할, 소유 시작 시각입니다.</translation>
    </message>
    <message>
        <source>No sync ever disables or deletes the owner. Another account takes over after its own sign-in; the sign-in of the former owner is revoked then.</source>
        <translation>어떤 동기화도 소유자를 비활성화하거나 삭제하지 않습니다. 다른 계정은 직접 로그인한 후 소유자가 되며, 그때 이전 소유자의 로그인이 해지됩니다.</translation>
    </message>
    <message>
        <source>If the service does not let this computer in any more, sign in again here. A role that is missing is named.</source>
        <translation>서비스가 이 컴퓨터를 더 이상 허용하지 않으면 여기서 다시 로그인하십시오. 필요한 역할이 없으면 그 역할이 표시됩니다.</translation>
    </message>
    <message>
        <source>All checks of the directory, the service, this computer and what is stored on it, and a file for support.</source>
        <translation>디렉터리, 서비스, 이 컴퓨터 및 저장된 내용에 대한 모든 검사와 지원용 파일입니다.</translation>
    </message>
    <message>
        <source>The support file is shown before it is written, and holds no secret: exactly what you see is what is kept. The stored password is tried once.</source>
        <translation>지원 파일은 저장하기 전에 표시되며 비밀이 들어 있지 않습니다. 표시된 내용만 그대로 저장됩니다. 저장된 암호는 한 번만 시도합니다.</translation>
    </message>
    <message>
        <source>Format of the settings file</source>
        <translation>설정 파일의 형식</translation>
    </message>
    <message>
        <source>Name of the secrets</source>
        <translation>비밀의 이름</translation>
    </message>
    <message>
        <source>Version of the licence</source>
        <translation>라이선스 버전</translation>
    </message>
    <message>
        <source>Licence accepted on</source>
        <translation>라이선스 동의 날짜</translation>
    </message>
    <message>
        <source>Account that reads the directory</source>
        <translation>디렉터리를 읽는 계정</translation>
    </message>
    <message>
        <source>Password of that account, by its name in the store</source>
        <translation>해당 계정의 암호(저장소의 이름)</translation>
    </message>
    <message>
        <source>Encryption of the directory</source>
        <translation>디렉터리 암호화</translation>
    </message>
    <message>
        <source>Trusted issuing authority</source>
        <translation>신뢰하는 발급 인증 기관</translation>
    </message>
    <message>
        <source>Accepted certificates (SHA-256)</source>
        <translation>허용하는 인증서(SHA-256)</translation>
    </message>
    <message>
        <source>Objects in one page of an answer</source>
        <translation>응답 페이지당 개체 수</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>연결 제한 시간(초)</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>응답 제한 시간(초)</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}</source>
        <translation>암호화에 대한 결정, {item}</translation>
    </message>
    <message>
        <source>Decision about encryption, {item}: made on</source>
        <translation>암호화에 대한 결정, {item}: 결정 날짜</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>서비스 종류</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>서비스 주소</translation>
    </message>
    <message>
        <source>Address for people and groups</source>
        <translation>사용자 및 그룹의 주소</translation>
    </message>
    <message>
        <source>Identifier of the organization</source>
        <translation>조직 식별자</translation>
    </message>
    <message>
        <source>Owner of the connection</source>
        <translation>연결 소유자</translation>
    </message>
    <message>
        <source>Owner: user name</source>
        <translation>소유자: 사용자 이름</translation>
    </message>
    <message>
        <source>Owner: mail address</source>
        <translation>소유자: 메일 주소</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>소유자: 이름</translation>
    </message>
    <message>
        <source>Owner: identifier</source>
        <translation>소유자: 식별자</translation>
    </message>
    <message>
        <source>Owner: organization</source>
        <translation>소유자: 조직</translation>
    </message>
    <message>
        <source>Owner: identifier of the organization</source>
        <translation>소유자: 조직 식별자</translation>
    </message>
    <message>
        <source>Owner: region</source>
        <translation>소유자: 지역</translation>
    </message>
    <message>
        <source>Registration of this program with the service</source>
        <translation>서비스에 등록된 이 프로그램</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>로그인 주소</translation>
    </message>
    <message>
        <source>Address of the data centre</source>
        <translation>데이터 센터 주소</translation>
    </message>
    <message>
        <source>Owner: role</source>
        <translation>소유자: 역할</translation>
    </message>
    <message>
        <source>Registration of this device</source>
        <translation>이 장치의 등록</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>이 장치의 이름</translation>
    </message>
    <message>
        <source>Sign-in to the proxy, by its name in the store</source>
        <translation>프록시 로그인(저장소의 이름)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Unit {item}</source>
        <translation>OU {item}</translation>
    </message>
    <message>
        <source>Unit {item}: place</source>
        <translation>OU {item}: 위치</translation>
    </message>
    <message>
        <source>Users are synced</source>
        <translation>사용자 동기화</translation>
    </message>
    <message>
        <source>Distribution groups are synced</source>
        <translation>배포 그룹 동기화</translation>
    </message>
    <message>
        <source>Security groups are synced</source>
        <translation>보안 그룹 동기화</translation>
    </message>
    <message>
        <source>LDAP query of users</source>
        <translation>사용자의 LDAP 쿼리</translation>
    </message>
    <message>
        <source>New units</source>
        <translation>새 OU</translation>
    </message>
    <message>
        <source>Criteria of users: how rules are joined</source>
        <translation>사용자 기준: 규칙 결합 방식</translation>
    </message>
    <message>
        <source>Criteria of users: rules</source>
        <translation>사용자 기준: 규칙</translation>
    </message>
    <message>
        <source>Criteria of groups: how rules are joined</source>
        <translation>그룹 기준: 규칙 결합 방식</translation>
    </message>
    <message>
        <source>Criteria of groups: rules</source>
        <translation>그룹 기준: 규칙</translation>
    </message>
    <message>
        <source>Field of users: {item}</source>
        <translation>사용자 필드: {item}</translation>
    </message>
    <message>
        <source>Field of users: {item}, from</source>
        <translation>사용자 필드: {item}, 원본</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed how</source>
        <translation>사용자 필드: {item}, 변환 방법</translation>
    </message>
    <message>
        <source>Field of users: {item}, changed with</source>
        <translation>사용자 필드: {item}, 변환 값</translation>
    </message>
    <message>
        <source>Field of groups: {item}</source>
        <translation>그룹 필드: {item}</translation>
    </message>
    <message>
        <source>Field of groups: {item}, from</source>
        <translation>그룹 필드: {item}, 원본</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed how</source>
        <translation>그룹 필드: {item}, 변환 방법</translation>
    </message>
    <message>
        <source>Field of groups: {item}, changed with</source>
        <translation>그룹 필드: {item}, 변환 값</translation>
    </message>
    <message>
        <source>Groups within groups</source>
        <translation>그룹 안의 그룹</translation>
    </message>
    <message>
        <source>Owner’s account, which is never taken away</source>
        <translation>소유자의 계정(제거되지 않음)</translation>
    </message>
    <message>
        <source>Owner’s names, which are never taken away</source>
        <translation>소유자의 이름(제거되지 않음)</translation>
    </message>
    <message>
        <source>Limit on disabling: at least</source>
        <translation>비활성화 한도: 최소</translation>
    </message>
    <message>
        <source>Limit on disabling: per cent</source>
        <translation>비활성화 한도: 백분율</translation>
    </message>
    <message>
        <source>Limit on disabling: never more than</source>
        <translation>비활성화 한도: 최대</translation>
    </message>
    <message>
        <source>Limit on deleting: at least</source>
        <translation>삭제 한도: 최소</translation>
    </message>
    <message>
        <source>Limit on deleting: per cent</source>
        <translation>삭제 한도: 백분율</translation>
    </message>
    <message>
        <source>Limit on deleting: never more than</source>
        <translation>삭제 한도: 최대</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: at least</source>
        <translation>그룹에서 제거 한도: 최소</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: per cent</source>
        <translation>그룹에서 제거 한도: 백분율</translation>
    </message>
    <message>
        <source>Limit on taking out of groups: never more than</source>
        <translation>그룹에서 제거 한도: 최대</translation>
    </message>
    <message>
        <source>Limit on new user names: at least</source>
        <translation>새 사용자 이름 한도: 최소</translation>
    </message>
    <message>
        <source>Limit on new user names: per cent</source>
        <translation>새 사용자 이름 한도: 백분율</translation>
    </message>
    <message>
        <source>Limit on new user names: never more than</source>
        <translation>새 사용자 이름 한도: 최대</translation>
    </message>
    <message>
        <source>Everything is held when the directory shrank by</source>
        <translation>모두 보류하는 디렉터리 감소 비율</translation>
    </message>
    <message>
        <source>Minutes between runs</source>
        <translation>실행 간격(분)</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Schedule is paused</source>
        <translation>일정 일시 중지</translation>
    </message>
    <message>
        <source>Missed runs are made up for</source>
        <translation>놓친 실행 수행</translation>
    </message>
    <message>
        <source>Controllers with password sync</source>
        <translation>암호 동기화를 사용하는 컨트롤러</translation>
    </message>
    <message>
        <source>Installs with the stored account</source>
        <translation>저장된 계정으로 설치</translation>
    </message>
    <message>
        <source>Restart of controllers</source>
        <translation>컨트롤러 다시 시작</translation>
    </message>
    <message>
        <source>Package of the password agent</source>
        <translation>암호 에이전트의 패키지</translation>
    </message>
    <message>
        <source>Package of the password agent: SHA-256</source>
        <translation>암호 에이전트의 패키지: SHA-256</translation>
    </message>
    <message>
        <source>Package of the password agent: signed by</source>
        <translation>암호 에이전트의 패키지: 서명자</translation>
    </message>
    <message>
        <source>Changes are kept for days</source>
        <translation>변경 보관 기간(일)</translation>
    </message>
    <message>
        <source>Changes are kept up to megabytes</source>
        <translation>변경 보관 최대 크기(MB)</translation>
    </message>
    <message>
        <source>Runs whose left out records are kept</source>
        <translation>제외된 레코드를 보관할 실행 수</translation>
    </message>
    <message>
        <source>Reports of runs that are kept</source>
        <translation>보관할 실행 보고서 수</translation>
    </message>
    <message>
        <source>Versions of the settings that are kept</source>
        <translation>보관할 설정 버전 수</translation>
    </message>
    <message>
        <source>No criteria: everybody in the units</source>
        <translation>기준 없음: OU의 모든 대상</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>are synced</source>
        <translation>동기화됨</translation>
    </message>
    <message>
        <source>wait until somebody decides</source>
        <translation>결정할 때까지 대기</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>all must be met</source>
        <translation>모두 충족해야 함</translation>
    </message>
    <message>
        <source>one must be met</source>
        <translation>하나를 충족해야 함</translation>
    </message>
    <message>
        <source>Everybody becomes a direct member</source>
        <translation>모두 직접 구성원이 됨</translation>
    </message>
    <message>
        <source>Stay groups within groups</source>
        <translation>그룹 안의 그룹으로 유지</translation>
    </message>
    <message>
        <source>Every few minutes</source>
        <translation>몇 분마다</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>하나씩</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>one person or group</source>
        <translation>한 사용자 또는 그룹</translation>
    </message>
    <message>
        <source>Only this one was read and synced; the next run decides all others.</source>
        <translation>이 대상만 읽고 동기화했습니다. 나머지는 모두 다음 실행에서 결정합니다.</translation>
    </message>
    <message>
        <source>Give the GUID, the mail or the account name of the one that you mean.</source>
        <translation>원하는 대상의 GUID, 메일 또는 계정 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Which one, from 1 to {count}? </source>
        <translation>1에서 {count} 중 어느 대상입니까? </translation>
    </message>
    <message>
        <source>The directory and the service have not been compared so far.</source>
        <translation>디렉터리와 서비스를 아직 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>Run a preview or a sync first.</source>
        <translation>먼저 미리 보기 또는 동기화를 실행하십시오.</translation>
    </message>
    <message>
        <source>The last comparison of everybody did not get to its end, so it is not known who else has the same name or mail.</source>
        <translation>마지막 전체 비교가 끝까지 완료되지 않아 이름이나 메일이 같은 다른 대상이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The directory is read beneath another base than at the last run.</source>
        <translation>디렉터리를 읽는 기준 위치가 마지막 실행과 다릅니다.</translation>
    </message>
    <message>
        <source>Sync now, so that everybody is compared once.</source>
        <translation>모두 한 번 비교되도록 지금 동기화하십시오.</translation>
    </message>
    <message>
        <source>Several accounts of the service could be theirs: they have the same name or mail.</source>
        <translation>서비스의 여러 계정이 이 대상의 것일 수 있습니다. 이름이나 메일이 같습니다.</translation>
    </message>
    <message>
        <source>Sync now: the comparison of everybody says which accounts these are.</source>
        <translation>지금 동기화하십시오. 전체 비교에서 어느 계정인지 확인됩니다.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and was not deleted either.</source>
        <translation>{name}을(를) Active Directory에서 찾지 못했으며 삭제되지도 않았습니다.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads may no longer see it, or the controller did not say everything.</source>
        <translation>마지막으로 확인된 위치는 {dn}입니다. 읽는 계정이 더 이상 볼 수 없거나 컨트롤러가 모두 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back. Until then, everything stays as it is.</source>
        <translation>계정에 권한을 다시 부여하십시오. 그때까지 모두 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>{name} was not found in Active Directory, and it is not known whether it was deleted.</source>
        <translation>{name}을(를) Active Directory에서 찾지 못했으며 삭제되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It was last seen as {dn}. The account that reads sees no deleted objects.</source>
        <translation>마지막으로 확인된 위치는 {dn}입니다. 읽는 계정이 삭제된 개체를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The next full comparison decides: start one, or let the account see deleted objects.</source>
        <translation>다음 전체 비교에서 결정됩니다. 전체 비교를 시작하거나 계정이 삭제된 개체를 볼 수 있게 하십시오.</translation>
    </message>
    <message>
        <source>{name} is now where the directory is not read: {dn}.</source>
        <translation>{name}은(는) 이제 디렉터리를 읽지 않는 위치에 있습니다: {dn}.</translation>
    </message>
    <message>
        <source>It was moved out of the base of the search.</source>
        <translation>검색 기준 위치 밖으로 이동되었습니다.</translation>
    </message>
    <message>
        <source>The next full comparison asks you before anything is taken away.</source>
        <translation>다음 전체 비교에서 무언가를 제거하기 전에 묻습니다.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>모두 작동합니다.</translation>
    </message>
    <message>
        <source>The sync works, and something needs you.</source>
        <translation>동기화가 작동하며 처리할 항목이 있습니다.</translation>
    </message>
    <message>
        <source>A plan waits for your review.</source>
        <translation>검토를 기다리는 계획이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing of it is sent before you have looked at it.</source>
        <translation>확인하기 전에는 아무것도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Something waits for your approval.</source>
        <translation>승인을 기다리는 항목이 있습니다.</translation>
    </message>
    <message>
        <source>The guard held what would take away more than on an ordinary day.</source>
        <translation>평소보다 많이 제거하게 되는 변경을 보호 기능이 보류했습니다.</translation>
    </message>
    <message>
        <source>Some could not be synced.</source>
        <translation>일부를 동기화할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Left out: {count}.</source>
        <translation>제외됨: {count}.</translation>
    </message>
    <message>
        <source>The scheduled sync is running.</source>
        <translation>예약된 동기화가 실행 중입니다.</translation>
    </message>
    <message>
        <source>Syncing.</source>
        <translation>동기화하는 중입니다.</translation>
    </message>
    <message>
        <source>Building the preview.</source>
        <translation>미리 보기를 만드는 중입니다.</translation>
    </message>
    <message>
        <source>Applying the plan.</source>
        <translation>계획을 적용하는 중입니다.</translation>
    </message>
    <message>
        <source>Applying what was approved.</source>
        <translation>승인된 항목을 적용하는 중입니다.</translation>
    </message>
    <message>
        <source>Syncing one person or group.</source>
        <translation>사용자 또는 그룹 하나를 동기화하는 중입니다.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>No sync begins by itself until you resume it.</source>
        <translation>재개할 때까지 동기화가 자동으로 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing runs the sync at the moment.</source>
        <translation>현재 동기화를 실행하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>No agent on this computer has given a sign of life for a minute.</source>
        <translation>이 컴퓨터의 에이전트가 1분 동안 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Keep this program open, or start the agent as a service.</source>
        <translation>이 프로그램을 열어 두거나 에이전트를 서비스로 시작하십시오.</translation>
    </message>
    <message>
        <source>Set up. Nothing has been synced yet.</source>
        <translation>설정되었습니다. 아직 동기화된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The first sync begins with the schedule, or now if you want it to.</source>
        <translation>첫 동기화는 일정에 따라 시작되며 원하면 지금 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The last sync was ended by force.</source>
        <translation>마지막 동기화가 강제 종료되었습니다.</translation>
    </message>
    <message>
        <source>What was confirmed until then stays.</source>
        <translation>그때까지 확인된 것은 유지됩니다.</translation>
    </message>
    <message>
        <source>The next sync goes on from there.</source>
        <translation>다음 동기화가 그 지점부터 계속됩니다.</translation>
    </message>
    <message>
        <source>The last sync was stopped.</source>
        <translation>마지막 동기화가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>마지막 동기화에 실패했습니다.</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message numerus="yes">
        <source>The last {count} syncs failed.</source>
        <translation>
            <numerusform>최근 {count}번의 동기화에 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sync cannot begin.</source>
        <translation>동기화를 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The next sync is overdue.</source>
        <translation>다음 동기화가 예정 시각을 지났습니다.</translation>
    </message>
    <message>
        <source>The agent lives, but it has not begun a sync that was due.</source>
        <translation>에이전트는 작동 중이지만 예정된 동기화를 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>If it does not begin within a few minutes, restart the agent and look at its log.</source>
        <translation>몇 분 안에 시작되지 않으면 에이전트를 다시 시작하고 로그를 확인하십시오.</translation>
    </message>
    <message>
        <source>Disconnected from the service.</source>
        <translation>서비스와의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The last sync got through.</source>
        <translation>마지막 동기화는 완료되었습니다.</translation>
    </message>
    <message>
        <source>Whether the service can be reached now has not been measured.</source>
        <translation>현재 서비스에 연결할 수 있는지 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>How the sync is doing cannot be said: its memory cannot be read.</source>
        <translation>동기화가 어떤 상태인지 알 수 없습니다. 동기화 상태 저장소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The memory of the sync cannot be read.</source>
        <translation>동기화 상태 저장소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of the settings.</source>
        <translation>설정 폴더에 아무것도 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A setting is not usable.</source>
        <translation>사용할 수 없는 설정이 있습니다.</translation>
    </message>
    <message>
        <source>Select units in the settings.</source>
        <translation>설정에서 OU를 선택하십시오.</translation>
    </message>
    <message>
        <source>The service no longer accepts the sign-in.</source>
        <translation>서비스가 더 이상 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The owner may not manage people any more.</source>
        <translation>소유자가 더 이상 사용자를 관리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Let somebody else take over before it stops the sync.</source>
        <translation>동기화가 중지되기 전에 다른 계정이 소유자가 되도록 하십시오.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>서비스에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Active Directory no longer accepts the sign-in.</source>
        <translation>Active Directory가 더 이상 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody was disabled or deleted, because it is not certain who has left.</source>
        <translation>누가 이탈했는지 확실하지 않으므로 아무도 비활성화되거나 삭제되지 않았습니다.</translation>
    </message>
    <message>
        <source>The directory account has lost a right to read.</source>
        <translation>디렉터리 계정이 읽기 권한을 잃었습니다.</translation>
    </message>
    <message>
        <source>Held by the guard: {count}.</source>
        <translation>보호 기능이 보류함: {count}.</translation>
    </message>
    <message>
        <source>So many would be taken away or renamed at once that a person has to say yes or no.</source>
        <translation>한 번에 많은 대상이 제거되거나 이름이 바뀌게 되므로 관리자의 승인 또는 거절이 필요합니다.</translation>
    </message>
    <message>
        <source>A plan waits for your review. Changes: {count}.</source>
        <translation>검토를 기다리는 계획이 있습니다. 변경: {count}.</translation>
    </message>
    <message>
        <source>Chosen units that cannot be found: {count}.</source>
        <translation>찾을 수 없는 선택한 OU: {count}.</translation>
    </message>
    <message>
        <source>{unit} was deleted, or the account may no longer read it.</source>
        <translation>{unit}이(가) 삭제되었거나 계정에 더 이상 읽기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Give the account its right back, or remove the unit from the settings.</source>
        <translation>계정에 권한을 다시 부여하거나 설정에서 OU를 제거하십시오.</translation>
    </message>
    <message>
        <source>New units to decide on: {count}.</source>
        <translation>결정할 새 OU: {count}.</translation>
    </message>
    <message>
        <source>{unit} is new. Nobody in it is synced until you decide.</source>
        <translation>{unit}은(는) 새 OU입니다. 결정할 때까지 이 OU의 대상은 동기화되지 않습니다.</translation>
    </message>
    <message>
        <source>Chosen units with another name: {count}.</source>
        <translation>이름이 바뀐 선택한 OU: {count}.</translation>
    </message>
    <message>
        <source>{before} is {unit} now. The choice still holds.</source>
        <translation>{before}의 현재 이름은 {unit}입니다. 선택은 계속 유효합니다.</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {date}.</source>
        <translation>{host}의 인증서가 {date}에 만료됩니다.</translation>
    </message>
    <message>
        <source>Days left: {days}. Without a new one this controller cannot be read any more.</source>
        <translation>남은 일수: {days}. 그 후에는 새 인증서가 없으면 이 컨트롤러를 읽을 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Renew it on the controller.</source>
        <translation>컨트롤러에서 갱신하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {date}.</source>
        <translation>{host}의 인증서가 {date}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ends on {date}.</source>
        <translation>디렉터리에 대해 신뢰하는 인증 기관이 {date}에 만료됩니다.</translation>
    </message>
    <message>
        <source>{subject}. Days left: {days}.</source>
        <translation>{subject}. 남은 일수: {days}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings before that day.</source>
        <translation>그 전에 후속 인증 기관을 설정에 기록하십시오.</translation>
    </message>
    <message>
        <source>The authority that is trusted for the directory ended on {date}.</source>
        <translation>디렉터리에 대해 신뢰하는 인증 기관이 {date}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>{subject}.</source>
        <translation>{subject}.</translation>
    </message>
    <message>
        <source>Record its successor in the settings.</source>
        <translation>후속 인증 기관을 설정에 기록하십시오.</translation>
    </message>
    <message>
        <source>The password of {user} ends on {date}.</source>
        <translation>{user}의 암호가 {date}에 만료됩니다.</translation>
    </message>
    <message>
        <source>Days left: {days}. Active Directory cannot be read with an expired password.</source>
        <translation>남은 일수: {days}. 암호가 만료되면 Active Directory를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Change it in Active Directory, then type the new one in the settings.</source>
        <translation>Active Directory에서 암호를 변경한 후 새 암호를 설정에 입력하십시오.</translation>
    </message>
    <message>
        <source>The password of {user} ended on {date}.</source>
        <translation>{user}의 암호가 {date}에 만료되었습니다.</translation>
    </message>
    <message>
        <source>Controllers that no longer report password changes: {count}.</source>
        <translation>더 이상 암호 변경을 보고하지 않는 컨트롤러: {count}.</translation>
    </message>
    <message>
        <source>{hosts}</source>
        <translation>{hosts}</translation>
    </message>
    <message>
        <source>Controllers on which the password agent could not be installed: {count}.</source>
        <translation>암호 에이전트를 설치할 수 없었던 컨트롤러: {count}.</translation>
    </message>
    <message>
        <source>Controllers that wait for a restart: {count}.</source>
        <translation>다시 시작을 기다리는 컨트롤러: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. Password changes there are captured after it.</source>
        <translation>{hosts}. 다시 시작한 후 해당 컨트롤러의 암호 변경이 캡처됩니다.</translation>
    </message>
    <message>
        <source>Controllers without the password agent: {count}.</source>
        <translation>암호 에이전트가 없는 컨트롤러: {count}.</translation>
    </message>
    <message>
        <source>Writable controllers that password sync does not cover: {count}.</source>
        <translation>암호 동기화에 포함되지 않은 쓰기 가능한 컨트롤러: {count}.</translation>
    </message>
    <message>
        <source>{hosts}. A password that is changed there is not captured.</source>
        <translation>{hosts}. 해당 컨트롤러에서 변경된 암호는 캡처되지 않습니다.</translation>
    </message>
    <message>
        <source>Refused by the service: {count}.</source>
        <translation>서비스가 거부함: {count}.</translation>
    </message>
    <message>
        <source>Each is tried again later, or at once when it changes.</source>
        <translation>각각 나중에 다시 시도하며, 변경되면 즉시 시도합니다.</translation>
    </message>
    <message>
        <source>Left out of the last sync: {count}.</source>
        <translation>마지막 동기화에서 제외됨: {count}.</translation>
    </message>
    <message>
        <source>Held back by hand: {count}.</source>
        <translation>수동으로 보류됨: {count}.</translation>
    </message>
    <message>
        <source>Somebody unticked or rejected them. They stay as they are.</source>
        <translation>누군가 선택을 해제하거나 거절했습니다. 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>마지막 동기화</translation>
    </message>
    <message>
        <source>Next sync</source>
        <translation>다음 동기화</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Disconnected: {cause}</source>
        <translation>연결 끊김: {cause}</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>측정하지 않음</translation>
    </message>
    <message>
        <source>To do: {todo}</source>
        <translation>할 일: {todo}</translation>
    </message>
    <message>
        <source>Sync service</source>
        <translation>동기화 서비스</translation>
    </message>
    <message>
        <source>Another copy of Identity Connect syncs in this folder. This one waits until it ends.</source>
        <translation>Identity Connect의 다른 인스턴스가 이 폴더에서 동기화하는 중입니다. 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>It is syncing.</source>
        <translation>동기화하는 중입니다.</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>일시 중지되었습니다.</translation>
    </message>
    <message>
        <source>It tries again after a failure.</source>
        <translation>실패한 후 다시 시도하는 중입니다.</translation>
    </message>
    <message>
        <source>The service is installed. It works in {folder}.</source>
        <translation>서비스가 설치되었습니다. {folder}에서 작동합니다.</translation>
    </message>
    <message>
        <source>The profile of {source} belongs to the service now, in {folder}. What else is in the old folder can be deleted.</source>
        <translation>{source}의 프로필은 이제 서비스에 속하며 {folder}에 있습니다. 이전 폴더에 남은 것은 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The service is gone. Its folder {folder} and its key are kept.</source>
        <translation>서비스가 제거되었습니다. 폴더 {folder}과(와) 키는 유지됩니다.</translation>
    </message>
    <message>
        <source>The service is installed.</source>
        <translation>서비스가 설치되어 있습니다.</translation>
    </message>
    <message>
        <source>The service is not installed.</source>
        <translation>서비스가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>The service cannot be installed from here on this system.</source>
        <translation>이 시스템에서는 여기서 서비스를 설치할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is {system}; only systemd of Linux is set up by this command.</source>
        <translation>시스템은 {system}입니다. 이 명령은 Linux의 systemd만 설정합니다.</translation>
    </message>
    <message>
        <source>On Windows, run packaging/windows/install-service.ps1 as an administrator. Elsewhere, let the system start “identity-connect agent --wait”.</source>
        <translation>Windows에서는 관리자로 packaging/windows/install-service.ps1을 실행하십시오. 다른 시스템에서는 시스템이 “identity-connect agent --wait”를 시작하도록 하십시오.</translation>
    </message>
    <message>
        <source>The service cannot be installed: systemd does not run here.</source>
        <translation>서비스를 설치할 수 없습니다. systemd가 실행되고 있지 않습니다.</translation>
    </message>
    <message>
        <source>In a container or with another init system there is none.</source>
        <translation>컨테이너나 다른 init 시스템에는 systemd가 없습니다.</translation>
    </message>
    <message>
        <source>Let the system start “identity-connect agent --wait”.</source>
        <translation>시스템이 “identity-connect agent --wait”를 시작하도록 하십시오.</translation>
    </message>
    <message>
        <source>Only an administrator can set up a service.</source>
        <translation>관리자만 서비스를 설정할 수 있습니다.</translation>
    </message>
    <message>
        <source>It needs a user, a key and a unit of its own.</source>
        <translation>서비스에는 별도의 사용자, 키 및 유닛이 필요합니다.</translation>
    </message>
    <message>
        <source>Run the command with sudo.</source>
        <translation>sudo로 명령을 실행하십시오.</translation>
    </message>
    <message>
        <source>The system did not carry out “{command}”.</source>
        <translation>시스템이 “{command}”을(를) 수행하지 못했습니다.</translation>
    </message>
    <message>
        <source>The technical details have its answer.</source>
        <translation>시스템의 응답은 기술 세부 정보에 있습니다.</translation>
    </message>
    <message>
        <source>Put that right, then run the command again: it goes on.</source>
        <translation>문제를 바로잡은 후 명령을 다시 실행하십시오. 이어서 계속됩니다.</translation>
    </message>
    <message>
        <source>A service cannot run the program at {path}.</source>
        <translation>서비스가 {path}의 프로그램을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Home folders are hidden from it, so that it can read nobody&apos;s files.</source>
        <translation>다른 사용자의 파일을 읽을 수 없도록 서비스에서 홈 폴더가 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Install Identity Connect elsewhere, such as in /opt/identity-connect, and run the command from there.</source>
        <translation>Identity Connect를 /opt/identity-connect와 같은 다른 위치에 설치하고 그곳에서 명령을 실행하십시오.</translation>
    </message>
    <message>
        <source>There is something in {folder} already.</source>
        <translation>{folder}에 이미 내용이 있습니다.</translation>
    </message>
    <message>
        <source>The service has settings of its own, or the folder is not empty.</source>
        <translation>서비스에 자체 설정이 있거나 폴더가 비어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Move that folder away first, then run the command again.</source>
        <translation>먼저 해당 폴더를 다른 곳으로 옮긴 후 명령을 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>This command is for the Service Control Manager of Windows alone.</source>
        <translation>이 명령은 Windows의 서비스 제어 관리자 전용입니다.</translation>
    </message>
    <message>
        <source>Nobody has started this process as a service.</source>
        <translation>이 프로세스는 서비스로 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Leave out --windows-service.</source>
        <translation>--windows-service를 빼십시오.</translation>
    </message>
    <message>
        <source>This command is run by “service install --move”.</source>
        <translation>이 명령은 “service install --move”가 실행합니다.</translation>
    </message>
    <message>
        <source>It needs a key of {size} bytes on its standard input.</source>
        <translation>표준 입력에 {size}바이트의 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Run “identity-connect service install --move DIR” as an administrator.</source>
        <translation>관리자로 “identity-connect service install --move DIR”을 실행하십시오.</translation>
    </message>
    <message>
        <source>The service did not hear of it at {time}.</source>
        <translation>{time}에 이를 서비스에 알리지 못했습니다.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>이름 찾음</translation>
    </message>
    <message>
        <source>Service answers</source>
        <translation>서비스 응답</translation>
    </message>
    <message>
        <source>{service} answers at {address}, port {port}</source>
        <translation>{service}이(가) {address}, 포트 {port}에서 응답함</translation>
    </message>
    <message>
        <source>The proxy {proxy} does this</source>
        <translation>프록시 {proxy}이(가) 수행함</translation>
    </message>
    <message>
        <source>No proxy is set for this service</source>
        <translation>이 서비스에 설정된 프록시가 없음</translation>
    </message>
    <message>
        <source>{proxy} lets this program through</source>
        <translation>{proxy}이(가) 이 프로그램을 통과시킴</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s own; nobody inspects in between</source>
        <translation>서비스 자체의 인증서이며 중간에서 검사하는 것이 없음</translation>
    </message>
    <message>
        <source>{service} is on this machine: nothing travels over a network</source>
        <translation>{service}이(가) 이 컴퓨터에 있으며 네트워크로 전송되는 것이 없음</translation>
    </message>
    <message>
        <source>At five minutes the service refuses sign-ins.</source>
        <translation>차이가 5분이 되면 서비스가 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>Let this machine take its time from the domain or from a time server.</source>
        <translation>이 컴퓨터가 도메인 또는 시간 서버에서 시간을 가져오도록 하십시오.</translation>
    </message>
    <message>
        <source>{service} takes the token of this installation</source>
        <translation>{service}이(가) 이 설치의 토큰을 허용함</translation>
    </message>
    <message>
        <source>{service} knows this installation and the sign-in of {owner}</source>
        <translation>{service}이(가) 이 설치와 {owner}의 로그인을 알고 있음</translation>
    </message>
    <message>
        <source>The sign-in of {owner} has ended.</source>
        <translation>{owner}의 로그인이 종료되었습니다.</translation>
    </message>
    <message>
        <source>It was withdrawn at {service}, or has expired. The sync goes on: it has a token of its own. The owner&apos;s sign-in is needed to prove who owns the connection.</source>
        <translation>{service}에서 철회되었거나 만료되었습니다. 동기화는 자체 토큰이 있으므로 계속됩니다. 소유자의 로그인은 연결의 소유자임을 증명하는 데 필요합니다.</translation>
    </message>
    <message>
        <source>Whether the sign-in of {owner} is still good could not be asked.</source>
        <translation>{owner}의 로그인이 아직 유효한지 조회할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Measure again in a few minutes.</source>
        <translation>몇 분 후 다시 측정하십시오.</translation>
    </message>
    <message>
        <source>Nothing is to be done: it is tried again with each heartbeat.</source>
        <translation>수행할 작업은 없습니다. 하트비트마다 다시 시도합니다.</translation>
    </message>
    <message>
        <source>{owner} still has the role “{role}”</source>
        <translation>{owner}에게 아직 “{role}” 역할이 있음</translation>
    </message>
    <message>
        <source>{service} does not tell whether the owner is still an administrator</source>
        <translation>소유자가 아직 관리자인지 {service}에서 알려 주지 않음</translation>
    </message>
    <message>
        <source>The account {owner} is there and active</source>
        <translation>{owner} 계정이 있으며 활성 상태임</translation>
    </message>
    <message>
        <source>No owner is set. Until one is, nobody is disabled or deleted.</source>
        <translation>설정된 소유자가 없습니다. 설정될 때까지 아무도 비활성화되거나 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>The service cannot say whose account is to be protected.</source>
        <translation>서비스가 누구의 계정을 보호해야 하는지 알려 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>{owner} is about to be deleted.</source>
        <translation>{owner} 계정이 곧 삭제됩니다.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to delete this account. It waits, because the account owns this connection.</source>
        <translation>누군가 {service}에 이 계정의 삭제를 요청했습니다. 계정이 이 연결을 소유하므로 삭제가 대기 중입니다.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the deletion then happens by itself.</source>
        <translation>다른 관리자를 소유자로 지정하십시오. 그러면 삭제가 자동으로 수행됩니다.</translation>
    </message>
    <message>
        <source>{owner} is about to be disabled.</source>
        <translation>{owner} 계정이 곧 비활성화됩니다.</translation>
    </message>
    <message>
        <source>Somebody asked {service} to disable this account. It waits, because the account owns this connection.</source>
        <translation>누군가 {service}에 이 계정의 비활성화를 요청했습니다. 계정이 이 연결을 소유하므로 비활성화가 대기 중입니다.</translation>
    </message>
    <message>
        <source>Make another administrator the owner; the disabling then happens by itself.</source>
        <translation>다른 관리자를 소유자로 지정하십시오. 그러면 비활성화가 자동으로 수행됩니다.</translation>
    </message>
    <message>
        <source>{service} names {owner} as the owner, and the settings here {here_owner}.</source>
        <translation>{service}에는 {owner}이(가) 소유자로 되어 있지만 여기 설정에는 {here_owner}(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>The owner was changed in the service itself.</source>
        <translation>서비스 자체에서 소유자가 변경되었습니다.</translation>
    </message>
    <message>
        <source>{service} took the last heartbeat</source>
        <translation>{service}이(가) 마지막 하트비트를 받음</translation>
    </message>
    <message>
        <source>Not asked, because of “{cause}”</source>
        <translation>“{cause}” 때문에 조회하지 않음</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}. It is not the right one for this name, or this machine is offline.</source>
        <translation>이 컴퓨터가 DNS 서버 {dns_server}에 조회했습니다. 이 이름에 맞는 서버가 아니거나 이 컴퓨터가 오프라인입니다.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} resolves the full name {host}.</source>
        <translation>네트워크 연결과 {dns_server}이(가) 전체 이름 {host}을(를) 확인하는지 검사하십시오.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server}.</source>
        <translation>이 컴퓨터가 DNS 서버 {dns_server}에 조회했습니다.</translation>
    </message>
    <message>
        <source>Check the network connection, and that {dns_server} can be reached.</source>
        <translation>네트워크 연결과 {dns_server}에 연결할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} refuses connections ({address}, port {port}).</source>
        <translation>{host}이(가) 연결을 거부합니다({address}, 포트 {port}).</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed.</source>
        <translation>{host}, 포트 {port}(으)로의 아웃바운드 연결이 허용되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{host} does not answer ({address}, port {port}) within {seconds} seconds.</source>
        <translation>{host}({address}, 포트 {port})이(가) {seconds}초 안에 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Check that outbound connections to {host}, port {port}, are allowed, or set a proxy.</source>
        <translation>{host}, 포트 {port}(으)로의 아웃바운드 연결이 허용되는지 확인하거나 프록시를 설정하십시오.</translation>
    </message>
    <message>
        <source>There is no way to {host} ({address}, port {port}).</source>
        <translation>{host}({address}, 포트 {port})(으)로 가는 경로가 없습니다.</translation>
    </message>
    <message>
        <source>Check the network connection of this machine.</source>
        <translation>이 컴퓨터의 네트워크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be found.</source>
        <translation>프록시 {proxy}을(를) 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This machine asked the DNS server {dns_server} for {host}.</source>
        <translation>이 컴퓨터가 DNS 서버 {dns_server}에 {host}을(를) 조회했습니다.</translation>
    </message>
    <message>
        <source>Correct the proxy settings, or have {dns_server} resolve {host}.</source>
        <translation>프록시 설정을 수정하거나 {dns_server}이(가) {host}을(를) 확인하도록 하십시오.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections.</source>
        <translation>프록시 {proxy}이(가) 연결을 거부합니다.</translation>
    </message>
    <message>
        <source>It is not running at {address}, port {port}, or has another port.</source>
        <translation>{address}, 포트 {port}에서 실행되고 있지 않거나 다른 포트를 사용합니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer within {seconds} seconds.</source>
        <translation>프록시 {proxy}이(가) {seconds}초 안에 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It is switched off, or a firewall drops the packets to {address}, port {port}.</source>
        <translation>꺼져 있거나 방화벽이 {address}, 포트 {port}(으)로 가는 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds ahead of {host}.</source>
        <translation>이 컴퓨터의 시계가 {host}보다 {difference_s}초 빠릅니다.</translation>
    </message>
    <message>
        <source>It shows {here}, and the service {there}. The service refuses sign-ins from machines whose clock is wrong.</source>
        <translation>이 컴퓨터는 {here}, 서비스는 {there}입니다. 서비스는 시계가 잘못된 컴퓨터의 로그인을 거부합니다.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this machine, and let it take its time from the domain or from a time server.</source>
        <translation>이 컴퓨터의 날짜, 시간 및 표준 시간대를 설정하고 도메인 또는 시간 서버에서 시간을 가져오도록 하십시오.</translation>
    </message>
    <message>
        <source>The clock of this machine is {difference_s} seconds behind {host}.</source>
        <translation>이 컴퓨터의 시계가 {host}보다 {difference_s}초 느립니다.</translation>
    </message>
    <message>
        <source>The network or the service is very slow.</source>
        <translation>네트워크 또는 서비스가 매우 느립니다.</translation>
    </message>
    <message>
        <source>The owner is no administrator any more.</source>
        <translation>소유자가 더 이상 관리자가 아닙니다.</translation>
    </message>
    <message>
        <source>{owner} has the role “{role}” at {host}, which lets a connection manage nobody.</source>
        <translation>{host}에서 {owner}의 역할은 “{role}”이며 이 역할의 연결로는 아무도 관리할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the role back, or make another administrator the owner.</source>
        <translation>역할을 다시 부여하거나 다른 관리자를 소유자로 지정하십시오.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is disabled.</source>
        <translation>소유자의 계정이 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>{owner} may not sign in at {host} any more.</source>
        <translation>{owner}은(는) 더 이상 {host}에 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Make another administrator the owner.</source>
        <translation>다른 관리자를 소유자로 지정하십시오.</translation>
    </message>
    <message>
        <source>The owner&apos;s account is not in the service any more.</source>
        <translation>소유자의 계정이 더 이상 서비스에 없습니다.</translation>
    </message>
    <message>
        <source>{owner} was deleted there.</source>
        <translation>서비스에서 {owner}이(가) 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Make another account the owner.</source>
        <translation>다른 계정을 소유자로 지정하십시오.</translation>
    </message>
    <message>
        <source>The owner is about to leave.</source>
        <translation>소유자가 곧 이탈합니다.</translation>
    </message>
    <message>
        <source>The deletion or disabling of the account waits until somebody else is the owner.</source>
        <translation>다른 계정이 소유자가 될 때까지 계정의 삭제 또는 비활성화가 대기합니다.</translation>
    </message>
    <message>
        <source>The service names another owner than the settings here.</source>
        <translation>서비스의 소유자가 여기 설정의 소유자와 다릅니다.</translation>
    </message>
    <message>
        <source>The owner&apos;s sign-in has ended.</source>
        <translation>소유자의 로그인이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Sign in again, or change the owner.</source>
        <translation>다시 로그인하거나 소유자를 변경하십시오.</translation>
    </message>
    <message>
        <source>With this service the new owner has to sign in.</source>
        <translation>이 서비스에서는 새 소유자가 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>A name alone proves nothing there.</source>
        <translation>이름만으로는 아무것도 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>Change the owner without naming one, and let the new owner approve the code.</source>
        <translation>소유자를 지정하지 않고 변경한 후 새 소유자가 코드를 승인하도록 하십시오.</translation>
    </message>
    <message>
        <source>The owner is being changed already.</source>
        <translation>소유자를 이미 변경하는 중입니다.</translation>
    </message>
    <message>
        <source>Another window or command of this program is at it.</source>
        <translation>이 프로그램의 다른 창이나 명령이 변경하고 있습니다.</translation>
    </message>
    <message>
        <source>Wait a moment, then look who the owner is.</source>
        <translation>잠시 기다린 후 소유자가 누구인지 확인하십시오.</translation>
    </message>
    <message>
        <source>{account} is to be the owner, and the service has not confirmed it yet.</source>
        <translation>{account}을(를) 소유자로 지정하는 중이며 서비스가 아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Whether {account} has become the owner is not known.</source>
        <translation>{account}이(가) 소유자가 되었는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The service refuses this sign-in and this device as well: {cause}</source>
        <translation>서비스가 이 로그인과 이 장치를 모두 거부합니다: {cause}</translation>
    </message>
    <message>
        <source>Give the account&apos;s user name or mail address with --account.</source>
        <translation>--account로 계정의 사용자 이름 또는 메일 주소를 지정하십시오.</translation>
    </message>
    <message>
        <source>{account} signed in, and only {wanted} was to become the owner.</source>
        <translation>{account}이(가) 로그인했지만 {wanted}만 소유자가 될 예정이었습니다.</translation>
    </message>
    <message>
        <source>The code was approved with another account. Its sign-in was revoked; nothing has changed.</source>
        <translation>다른 계정으로 코드를 승인했습니다. 해당 로그인은 해지되었으며 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Try again, and have {wanted} approve the code.</source>
        <translation>다시 시도하여 {wanted}이(가) 코드를 승인하도록 하십시오.</translation>
    </message>
    <message>
        <source>Owner until now: {old}; from now on: {new}</source>
        <translation>지금까지의 소유자: {old}, 앞으로의 소유자: {new}</translation>
    </message>
    <message>
        <source>{owner} is the owner.</source>
        <translation>{owner}이(가) 소유자입니다.</translation>
    </message>
    <message>
        <source>The connection was not measured yet. Use --measure.</source>
        <translation>연결을 아직 측정하지 않았습니다. --measure를 사용하십시오.</translation>
    </message>
    <message>
        <source>The connection, measured {when}:</source>
        <translation>{when}에 측정한 연결:</translation>
    </message>
    <message>
        <source>by a change of owner</source>
        <translation>소유자 변경으로</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>This machine&apos;s time</source>
        <translation>이 컴퓨터의 시각</translation>
    </message>
    <message>
        <source>Owner in the settings</source>
        <translation>설정의 소유자</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>The service&apos;s time</source>
        <translation>서비스의 시각</translation>
    </message>
</context>
</TS>
